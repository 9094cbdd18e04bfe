-- As the views of 0001: read as their owner, so that an index serves the beginning of a barcode in
-- spite of row-level security; the first condition lets nobody in without a valid token.

CREATE VIEW inventory.barcode_list AS
SELECT b.barcode, b.product_id, b.pack_quantity, lower(b.barcode) AS barcode_key
FROM inventory.product_barcodes b
WHERE (SELECT auth.user_id()) IS NOT NULL;

-- What the stock cost the shop; empty for those who may not see costs.
CREATE VIEW inventory.stock_values AS
SELECT l.product_id, l.on_hand * l.average_cost AS stock_value
FROM inventory.stock_levels l
WHERE (SELECT auth.sees('costs'));
