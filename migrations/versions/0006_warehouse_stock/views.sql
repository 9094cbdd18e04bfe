-- What lies in each warehouse or is on its way there; as the other views, it shows costs only to
-- those who may see them, and nothing without a valid token.
CREATE VIEW inventory.warehouse_stock AS
SELECT l.warehouse_id, p.id AS product_id, p.sku, p.name, lower(p.name) AS name_key,
    p.search_text, p.unit_of_measure, l.on_hand, l.reserved, l.on_hand - l.reserved AS available,
    l.in_transit,
    CASE WHEN (SELECT auth.sees('costs')) THEN l.average_cost END AS average_cost
FROM inventory.stock_levels l JOIN inventory.products p ON p.id = l.product_id
WHERE (SELECT auth.user_id()) IS NOT NULL AND (l.on_hand > 0 OR l.in_transit > 0);

GRANT SELECT ON inventory.warehouse_stock TO inventory_app;
