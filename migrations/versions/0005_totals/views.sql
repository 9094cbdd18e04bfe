-- The totals and what is not in them yet. Added up over any stretch of whole quarters of an hour
-- it is what the ledger itself would answer. Money is blanked for those who may not see it.
-- OFFSET 0 has the few gaps looked up in the ledger, never the ledger in the gaps.

CREATE VIEW inventory.movement_total_list AS
WITH new AS (
    SELECT m.id, m.warehouse_id, m.movement_type, m.quantity, m.reverses_id, m.occurred_at,
        CASE WHEN m.reverses_id IS NULL THEN m.unit_price ELSE (
            SELECT o.unit_price FROM inventory.stock_movements o WHERE o.id = m.reverses_id)
        END AS unit_price
    FROM inventory.stock_movements m
    WHERE m.id > (SELECT s.added_up_to FROM inventory.movement_totals_state s)
    UNION ALL
    SELECT m.id, m.warehouse_id, m.movement_type, m.quantity, m.reverses_id, m.occurred_at,
        CASE WHEN m.reverses_id IS NULL THEN m.unit_price ELSE (
            SELECT o.unit_price FROM inventory.stock_movements o WHERE o.id = m.reverses_id)
        END AS unit_price
    FROM inventory.movement_gaps g CROSS JOIN LATERAL (
        SELECT * FROM inventory.stock_movements m WHERE m.id BETWEEN g.first_id AND g.last_id
        OFFSET 0) m)
SELECT t.began_at, t.warehouse_id, t.movement_type, t.is_receipt, t.entries, t.quantity,
    CASE WHEN (SELECT auth.sees('costs')) THEN t.cost END AS cost,
    CASE WHEN (SELECT auth.sees('prices')) THEN t.revenue END AS revenue,
    CASE WHEN (SELECT auth.sees('prices')) THEN t.unpriced END AS unpriced
FROM inventory.movement_totals t
WHERE (SELECT auth.user_id()) IS NOT NULL
UNION ALL
SELECT inventory.quarter_of(n.occurred_at), n.warehouse_id, n.movement_type,
    inventory.is_receipt(n.quantity, n.reverses_id), 1, n.quantity,
    CASE WHEN (SELECT auth.sees('costs')) THEN n.quantity * (
        SELECT s.unit_cost FROM inventory.movement_seals s WHERE s.movement_id = n.id) END,
    CASE WHEN (SELECT auth.sees('prices')) THEN coalesce(n.quantity * n.unit_price, 0) END,
    CASE WHEN (SELECT auth.sees('prices')) THEN 
        inventory.unpriced_by(n.unit_price, n.reverses_id) END
FROM new n
WHERE (SELECT auth.user_id()) IS NOT NULL;

-- How many entries are not in the totals yet, about: ids that were never used count too.
CREATE VIEW inventory.movements_to_add_up AS
SELECT greatest(0, (SELECT max(m.id) FROM inventory.stock_movements m) - s.added_up_to) AS entries
FROM inventory.movement_totals_state s
WHERE (SELECT auth.user_id()) IS NOT NULL;
