-- Who may do what. inventory_app is every desktop; the person comes from the token.

REVOKE ALL ON SCHEMA public FROM PUBLIC;
REVOKE ALL ON ALL TABLES IN SCHEMA inventory, auth FROM PUBLIC;
GRANT USAGE ON SCHEMA inventory, auth TO inventory_app;

DO $$
DECLARE
    ours record;
BEGIN
    FOR ours IN
        SELECT p.oid::regprocedure AS signature FROM pg_proc p
        WHERE p.pronamespace IN ('inventory'::regnamespace, 'auth'::regnamespace)
            AND pg_has_role(current_user, p.proowner, 'USAGE')
            AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
    LOOP
        EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', ours.signature);
    END LOOP;
    FOR ours IN
        SELECT c.oid::regclass AS name FROM pg_class c
        WHERE c.relkind = 'r' AND c.relnamespace = 'inventory'::regnamespace
            AND c.relname <> 'alembic_version'
    LOOP
        EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', ours.name);
    END LOOP;
END $$;
ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;

GRANT EXECUTE ON FUNCTION
    auth.user_id, auth.require_user, auth.is_admin, auth.sees, auth.whoami, auth.sign_in, auth.renew,
    auth.needs_first_admin, auth.register, auth.create_user, auth.open_requests,
    auth.settle_request, auth.update_user, auth.set_password, auth.change_password,
    auth.may_write_product, auth.owns_product, auth.register_desktop, auth.list_desktops,
    auth.revoke_desktop,
    inventory.post_movements, inventory.create_transfer, inventory.advance_transfer,
    inventory.verify_ledger, inventory.remove_barcode, inventory.remove_editor
TO inventory_app;

GRANT SELECT ON inventory.alembic_version TO inventory_app;
GRANT SELECT ON inventory.product_list, inventory.product_prices, inventory.stock_level_list,
    inventory.movement_list, inventory.transfer_list TO inventory_app;

GRANT SELECT ON inventory.users, inventory.audit_log TO inventory_app;
CREATE POLICY read ON inventory.users FOR SELECT TO inventory_app
    USING ((SELECT auth.user_id()) IS NOT NULL);
CREATE POLICY read ON inventory.audit_log FOR SELECT TO inventory_app
    USING ((SELECT auth.is_admin()));

-- Column by column: without a right on the whole table nobody can lock it. unit_price is read
-- through the views.
GRANT SELECT (id, sku, name, description, category, unit_of_measure, reorder_point, is_active,
        owner_id, version, created_at, search_text),
    INSERT (sku, name, description, category, unit_price, unit_of_measure, reorder_point, is_active),
    UPDATE (sku, name, description, category, unit_price, unit_of_measure, reorder_point, is_active)
    ON inventory.products TO inventory_app;
CREATE POLICY read ON inventory.products FOR SELECT TO inventory_app
    USING ((SELECT auth.user_id()) IS NOT NULL);
CREATE POLICY add ON inventory.products FOR INSERT TO inventory_app
    WITH CHECK (owner_id = (SELECT auth.user_id()));
CREATE POLICY change ON inventory.products FOR UPDATE TO inventory_app
    USING (owner_id = (SELECT auth.user_id()) OR (SELECT auth.is_admin())
        OR EXISTS (SELECT FROM inventory.product_editors e
            WHERE e.product_id = id AND e.user_id = (SELECT auth.user_id())));

-- Taken away by functions: DELETE cannot be granted on columns, and on a table it lets lock it.
GRANT SELECT ON inventory.product_barcodes, inventory.product_editors TO inventory_app;
GRANT INSERT (barcode, product_id, pack_quantity) ON inventory.product_barcodes TO inventory_app;
GRANT INSERT (product_id, user_id) ON inventory.product_editors TO inventory_app;
CREATE POLICY read ON inventory.product_barcodes FOR SELECT TO inventory_app
    USING ((SELECT auth.user_id()) IS NOT NULL);
CREATE POLICY add ON inventory.product_barcodes FOR INSERT TO inventory_app
    WITH CHECK (auth.may_write_product(product_id));
CREATE POLICY read ON inventory.product_editors FOR SELECT TO inventory_app
    USING ((SELECT auth.user_id()) IS NOT NULL);
CREATE POLICY add ON inventory.product_editors FOR INSERT TO inventory_app
    WITH CHECK (auth.owns_product(product_id));

GRANT SELECT (id, code, name, address, is_active, version, created_at),
    INSERT (code, name, address, is_active),
    UPDATE (code, name, address, is_active)
    ON inventory.warehouses TO inventory_app;
CREATE POLICY read ON inventory.warehouses FOR SELECT TO inventory_app
    USING ((SELECT auth.user_id()) IS NOT NULL);
CREATE POLICY add ON inventory.warehouses FOR INSERT TO inventory_app
    WITH CHECK ((SELECT auth.is_admin()));
CREATE POLICY change ON inventory.warehouses FOR UPDATE TO inventory_app
    USING ((SELECT auth.is_admin()));

GRANT SELECT (id, product_id, warehouse_id, movement_type, quantity, reference_number, notes,
        transfer_id, reverses_id, import_id, request_id, occurred_at, created_by, created_at)
    ON inventory.stock_movements TO inventory_app;
CREATE POLICY read ON inventory.stock_movements FOR SELECT TO inventory_app
    USING ((SELECT auth.user_id()) IS NOT NULL);
-- No hashes: they cover the costs, and costs could be tried until a hash fits.
GRANT SELECT (product_id, warehouse_id, on_hand, reserved, in_transit, entries)
    ON inventory.stock_levels TO inventory_app;
GRANT SELECT (movement_id, position, on_hand_after)
    ON inventory.movement_seals TO inventory_app;
CREATE POLICY read ON inventory.movement_seals FOR SELECT TO inventory_app
    USING ((SELECT auth.user_id()) IS NOT NULL);
CREATE POLICY read ON inventory.stock_levels FOR SELECT TO inventory_app
    USING ((SELECT auth.user_id()) IS NOT NULL);
GRANT SELECT ON inventory.product_stock, inventory.stock_transfers TO inventory_app;
CREATE POLICY read ON inventory.product_stock FOR SELECT TO inventory_app
    USING ((SELECT auth.user_id()) IS NOT NULL);
CREATE POLICY read ON inventory.stock_transfers FOR SELECT TO inventory_app
    USING ((SELECT auth.user_id()) IS NOT NULL);

GRANT SELECT ON inventory.import_batches, inventory.imported_products TO inventory_app;
GRANT INSERT (kind, file_name, content_hash, generation),
    UPDATE (status, counts, finished_at, undone_by, undone_at)
    ON inventory.import_batches TO inventory_app;
GRANT INSERT (import_id, product_id, before, version_after)
    ON inventory.imported_products TO inventory_app;
CREATE POLICY read ON inventory.import_batches FOR SELECT TO inventory_app
    USING ((SELECT auth.user_id()) IS NOT NULL);
CREATE POLICY add ON inventory.import_batches FOR INSERT TO inventory_app
    WITH CHECK (created_by = (SELECT auth.user_id()));
CREATE POLICY change ON inventory.import_batches FOR UPDATE TO inventory_app
    USING (created_by = (SELECT auth.user_id()) OR (SELECT auth.is_admin()))
    WITH CHECK ((created_by = (SELECT auth.user_id()) OR (SELECT auth.is_admin()))
        AND (undone_by IS NULL OR undone_by = (SELECT auth.user_id())));
-- What a product was before holds its price.
CREATE POLICY read ON inventory.imported_products FOR SELECT TO inventory_app
    USING ((SELECT auth.sees('prices')) OR EXISTS (SELECT FROM inventory.import_batches b
        WHERE b.id = import_id AND b.created_by = (SELECT auth.user_id())));
CREATE POLICY add ON inventory.imported_products FOR INSERT TO inventory_app
    WITH CHECK (EXISTS (SELECT FROM inventory.import_batches b
        WHERE b.id = import_id AND b.created_by = (SELECT auth.user_id())));
