GRANT EXECUTE ON FUNCTION inventory.set_picture, inventory.remove_picture,
    inventory.draft_bulk_edit, inventory.discard_bulk_edit, inventory.preview_bulk_edit,
    inventory.begin_bulk_edit, inventory.apply_bulk_edit, inventory.undo_bulk_edit
TO inventory_app;

GRANT SELECT ON inventory.barcode_list, inventory.stock_values TO inventory_app;

-- A pack that was counted wrong is mended in place.
GRANT UPDATE (pack_quantity) ON inventory.product_barcodes TO inventory_app;
CREATE POLICY change ON inventory.product_barcodes FOR UPDATE TO inventory_app
    USING (auth.may_write_product(product_id));

ALTER TABLE inventory.product_pictures ENABLE ROW LEVEL SECURITY;
GRANT SELECT (product_id, content_type, content, changed_by, changed_at)
    ON inventory.product_pictures TO inventory_app;
CREATE POLICY read ON inventory.product_pictures FOR SELECT TO inventory_app
    USING ((SELECT auth.user_id()) IS NOT NULL);

-- What products were before holds their prices; only the functions read that.
ALTER TABLE inventory.bulk_edits ENABLE ROW LEVEL SECURITY;
ALTER TABLE inventory.bulk_edited_products ENABLE ROW LEVEL SECURITY;
GRANT SELECT (id, status, created_by, created_at, undone_by, undone_at)
    ON inventory.bulk_edits TO inventory_app;
GRANT SELECT (edit_id, product_id, version_before, outcome, version_after),
    INSERT (edit_id, product_id, version_before)
    ON inventory.bulk_edited_products TO inventory_app;
CREATE POLICY read ON inventory.bulk_edits FOR SELECT TO inventory_app
    USING (created_by = (SELECT auth.user_id()) OR (SELECT auth.is_admin()));
CREATE POLICY read ON inventory.bulk_edited_products FOR SELECT TO inventory_app
    USING (edit_id IN (SELECT b.id FROM inventory.bulk_edits b));
CREATE POLICY add ON inventory.bulk_edited_products FOR INSERT TO inventory_app
    WITH CHECK (edit_id IN (SELECT b.id FROM inventory.bulk_edits b
        WHERE b.created_by = (SELECT auth.user_id()) AND b.status = 'draft'));
