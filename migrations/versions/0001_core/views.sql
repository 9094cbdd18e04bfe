-- What desktops read. A view runs as its owner, so row-level security does not stand in the way of
-- its indexes; the first condition of each, evaluated once a statement, lets nobody in without a
-- valid token. Costs are blanked for those who may not see them; a list sorted by price joins
-- product_prices, which is empty for those who may not see prices.
--
-- A list is read page by page, whatever its length, so each joins from the rows that are listed to
-- at most one row beside each: LEFT JOINs fall away where only keys are counted.

CREATE VIEW inventory.product_list AS
SELECT p.id, p.sku, p.name, p.description, p.category,
    CASE WHEN (SELECT auth.sees('prices')) THEN p.unit_price END AS unit_price,
    p.unit_of_measure, p.reorder_point, p.is_active, p.owner_id, p.version, p.created_at,
    p.search_text, lower(p.name) AS name_key,
    s.on_hand, s.reserved, s.on_hand - s.reserved AS available, s.in_transit,
    s.product_id AS stock_key
FROM inventory.products p LEFT JOIN inventory.product_stock s ON s.product_id = p.id
WHERE (SELECT auth.user_id()) IS NOT NULL;

CREATE VIEW inventory.product_prices AS
SELECT p.id AS product_id, p.unit_price FROM inventory.products p
WHERE (SELECT auth.sees('prices'));

CREATE VIEW inventory.stock_level_list AS
SELECT l.product_id, l.warehouse_id, w.code AS warehouse_code, w.name AS warehouse_name,
    w.is_active AS warehouse_is_active, l.on_hand, l.reserved,
    l.on_hand - l.reserved AS available, l.in_transit,
    CASE WHEN (SELECT auth.sees('costs')) THEN l.average_cost END AS average_cost
FROM inventory.stock_levels l JOIN inventory.warehouses w ON w.id = l.warehouse_id
WHERE (SELECT auth.user_id()) IS NOT NULL;

-- Seals are looked up entry by entry: joined, they would be read from the newest down to the page.
CREATE VIEW inventory.movement_list AS
SELECT m.id, m.product_id, p.sku, p.name AS product_name, p.unit_of_measure, m.warehouse_id,
    w.code AS warehouse_code, w.name AS warehouse_name, m.movement_type, m.quantity,
    CASE WHEN (SELECT auth.sees('costs')) THEN (
        SELECT s.unit_cost FROM inventory.movement_seals s WHERE s.movement_id = m.id)
    END AS unit_cost,
    CASE WHEN (SELECT auth.sees('prices')) THEN m.unit_price END AS unit_price,
    m.reference_number, m.notes, m.transfer_id, m.reverses_id,
    (SELECT r.id FROM inventory.stock_movements r WHERE r.reverses_id = m.id) AS reversed_by_id,
    m.import_id, m.request_id, m.occurred_at, m.created_at, m.created_by,
    u.email::text AS created_by_email,
    (SELECT s.on_hand_after FROM inventory.movement_seals s WHERE s.movement_id = m.id)
        AS on_hand_after,
    CASE WHEN (SELECT auth.sees('costs')) THEN (
        SELECT s.average_cost_after FROM inventory.movement_seals s WHERE s.movement_id = m.id)
    END AS average_cost_after
FROM inventory.stock_movements m
LEFT JOIN inventory.products p ON p.id = m.product_id
LEFT JOIN inventory.warehouses w ON w.id = m.warehouse_id
LEFT JOIN inventory.users u ON u.id = m.created_by
WHERE (SELECT auth.user_id()) IS NOT NULL;

CREATE VIEW inventory.transfer_list AS
SELECT t.id, t.product_id, p.sku, p.name AS product_name, p.unit_of_measure,
    t.from_warehouse_id, f.name AS from_warehouse_name, t.to_warehouse_id,
    g.name AS to_warehouse_name, t.quantity, t.transfer_reference, t.notes, t.status,
    t.request_id, t.version, t.created_at, c.email::text AS created_by_email,
    t.dispatched_at, t.completed_at, t.cancelled_at
FROM inventory.stock_transfers t
JOIN inventory.products p ON p.id = t.product_id
JOIN inventory.warehouses f ON f.id = t.from_warehouse_id
JOIN inventory.warehouses g ON g.id = t.to_warehouse_id
JOIN inventory.users c ON c.id = t.created_by
WHERE (SELECT auth.user_id()) IS NOT NULL;
