-- What desktops read of transfers. Sums over the lines are subselects, which fall away where only
-- keys are counted; so does the first line.

CREATE VIEW inventory.transfer_list AS
SELECT t.id, t.from_warehouse_id, f.name AS from_warehouse_name, t.to_warehouse_id,
    g.name AS to_warehouse_name, t.transfer_reference, t.notes, t.status, t.request_id, t.version,
    t.created_at, (SELECT u.email::text FROM inventory.users u WHERE u.id = t.created_by)
        AS created_by_email,
    t.dispatched_at, (SELECT u.email::text FROM inventory.users u WHERE u.id = t.dispatched_by)
        AS dispatched_by_email,
    t.completed_at, (SELECT u.email::text FROM inventory.users u WHERE u.id = t.completed_by)
        AS completed_by_email,
    t.cancelled_at, (SELECT u.email::text FROM inventory.users u WHERE u.id = t.cancelled_by)
        AS cancelled_by_email,
    l.product_id, p.sku, p.name AS product_name, p.unit_of_measure,
    (SELECT count(*) FROM inventory.stock_transfer_lines x WHERE x.transfer_id = t.id)
        AS line_count,
    (SELECT sum(x.quantity) FROM inventory.stock_transfer_lines x WHERE x.transfer_id = t.id)
        AS quantity,
    (SELECT sum(x.received) FROM inventory.stock_transfer_lines x WHERE x.transfer_id = t.id)
        AS received,
    (SELECT sum(x.written_off) FROM inventory.stock_transfer_lines x WHERE x.transfer_id = t.id)
        AS written_off
FROM inventory.stock_transfers t
LEFT JOIN inventory.warehouses f ON f.id = t.from_warehouse_id
LEFT JOIN inventory.warehouses g ON g.id = t.to_warehouse_id
LEFT JOIN inventory.stock_transfer_lines l ON l.transfer_id = t.id AND l.position = 1
LEFT JOIN inventory.products p ON p.id = l.product_id
WHERE (SELECT auth.user_id()) IS NOT NULL;

-- under_way: left the source, not yet at the target. returned: came back when it was cancelled.
CREATE VIEW inventory.transfer_line_list AS
SELECT l.transfer_id, l.position, l.product_id, p.sku, p.name AS product_name, p.unit_of_measure,
    p.search_text, t.status, t.from_warehouse_id, t.to_warehouse_id, l.quantity, l.received,
    l.written_off,
    CASE WHEN t.status = 'in_transit' THEN l.quantity - l.received - l.written_off ELSE 0 END
        AS under_way,
    CASE WHEN t.status = 'cancelled' AND t.dispatched_at IS NOT NULL
        THEN l.quantity - l.received - l.written_off ELSE 0 END AS returned
FROM inventory.stock_transfer_lines l
LEFT JOIN inventory.stock_transfers t ON t.id = l.transfer_id
LEFT JOIN inventory.products p ON p.id = l.product_id
WHERE (SELECT auth.user_id()) IS NOT NULL;

GRANT SELECT ON inventory.transfer_list, inventory.transfer_line_list TO inventory_app;

ALTER TABLE inventory.stock_transfer_lines ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON inventory.stock_transfer_lines TO inventory_app;
CREATE POLICY read ON inventory.stock_transfer_lines FOR SELECT TO inventory_app
    USING ((SELECT auth.user_id()) IS NOT NULL);
