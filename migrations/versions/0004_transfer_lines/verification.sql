-- Recomputes everything that is derived and names each row that does not fit, the lowest entry
-- first. For an admin, or for whoever owns the database.
CREATE OR REPLACE FUNCTION inventory.verify_ledger(most integer DEFAULT 20)
RETURNS TABLE (problem text, movement_id bigint, product_id bigint, warehouse_id bigint,
               expected text, found text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = inventory, pg_temp
SET work_mem = '64MB' AS $$
#variable_conflict use_column
BEGIN
    IF NOT pg_has_role(session_user, 'inventory_owner', 'MEMBER') THEN
        PERFORM auth.require_admin();
    END IF;
    RETURN QUERY
    WITH entries AS (
        SELECT m AS entry, s.position, s.on_hand_after, s.average_cost_after, s.row_hash,
            sum(m.quantity) OVER chain AS running, row_number() OVER chain AS place,
            movement_hash(coalesce(lag(s.row_hash) OVER chain, ''::bytea), m, s.position,
                s.unit_cost, s.on_hand_after, s.average_cost_after) AS hash,
            lead(m.id) OVER chain IS NULL AS is_last
        FROM stock_movements m LEFT JOIN movement_seals s ON s.movement_id = m.id
        WINDOW chain AS (PARTITION BY m.product_id, m.warehouse_id ORDER BY s.position, m.id)),
    broken AS (
        SELECT 'entry was changed, or one before it is missing' AS problem, (e.entry).id AS id,
            (e.entry).product_id, (e.entry).warehouse_id, encode(e.hash, 'hex') AS expected,
            encode(e.row_hash, 'hex') AS found
        FROM entries e WHERE e.row_hash IS DISTINCT FROM e.hash OR e.position <> e.place
        UNION ALL
        SELECT 'balance after the entry is not the sum of the entries', (e.entry).id,
            (e.entry).product_id, (e.entry).warehouse_id, e.running::text, e.on_hand_after::text
        FROM entries e WHERE e.on_hand_after <> e.running
        UNION ALL
        SELECT 'last entry does not end the chain, entries are missing after it', (e.entry).id,
            (e.entry).product_id, (e.entry).warehouse_id, encode(l.last_hash, 'hex'),
            encode(e.row_hash, 'hex')
        FROM entries e JOIN stock_levels l ON l.product_id = (e.entry).product_id
            AND l.warehouse_id = (e.entry).warehouse_id
        WHERE e.is_last AND (l.last_hash <> e.row_hash OR l.entries <> e.position)
        UNION ALL
        SELECT 'average cost is not that after the last entry', (e.entry).id,
            (e.entry).product_id, (e.entry).warehouse_id, e.average_cost_after::text,
            l.average_cost::text
        FROM entries e JOIN stock_levels l ON l.product_id = (e.entry).product_id
            AND l.warehouse_id = (e.entry).warehouse_id
        WHERE e.is_last AND l.average_cost <> e.average_cost_after
        UNION ALL
        SELECT 'a seal without its entry', s.movement_id, NULL, NULL, '', encode(s.row_hash, 'hex')
        FROM movement_seals s WHERE NOT EXISTS (
            SELECT FROM stock_movements m WHERE m.id = s.movement_id)),
    lines AS (
        SELECT l.transfer_id, l.product_id, t.from_warehouse_id, t.to_warehouse_id, t.status,
            l.quantity - l.received - l.written_off AS left_over,
            ARRAY[CASE WHEN t.dispatched_at IS NOT NULL THEN l.quantity ELSE 0 END,
                l.received + l.written_off, l.written_off,
                CASE WHEN t.status = 'cancelled' AND t.dispatched_at IS NOT NULL
                    THEN l.quantity - l.received - l.written_off ELSE 0 END]::numeric(16, 3)[]
                AS moved
        FROM stock_transfer_lines l JOIN stock_transfers t ON t.id = l.transfer_id),
    transferred AS (
        SELECT m.transfer_id, m.product_id, min(m.id) AS id, ARRAY[
            coalesce(sum(-m.quantity) FILTER (WHERE m.movement_type = 'transfer_out'
                AND m.warehouse_id = t.from_warehouse_id), 0),
            coalesce(sum(m.quantity) FILTER (WHERE m.movement_type = 'transfer_in'
                AND m.warehouse_id = t.to_warehouse_id), 0),
            coalesce(sum(-m.quantity) FILTER (WHERE m.movement_type IN ('damaged', 'adjustment')
                AND m.warehouse_id = t.to_warehouse_id), 0),
            coalesce(sum(m.quantity) FILTER (WHERE m.movement_type = 'transfer_in'
                AND m.warehouse_id = t.from_warehouse_id), 0)]::numeric(16, 3)[] AS moved
        FROM stock_movements m JOIN stock_transfers t ON t.id = m.transfer_id
        WHERE m.transfer_id IS NOT NULL GROUP BY m.transfer_id, m.product_id),
    wrong_transfers AS (
        SELECT 'the entries of a transfer are not what was sent, received, written off and returned'
            AS problem, e.id, coalesce(k.product_id, e.product_id), k.to_warehouse_id,
            array_to_string(k.moved, ' / '), array_to_string(e.moved, ' / ')
        FROM lines k FULL JOIN transferred e USING (transfer_id, product_id)
        WHERE coalesce(k.moved, '{0,0,0,0}') <> coalesce(e.moved, '{0,0,0,0}')
        UNION ALL
        SELECT 'a completed transfer has goods that are neither received nor written off', NULL,
            k.product_id, k.to_warehouse_id, '0', k.left_over::text
        FROM lines k WHERE k.status = 'completed' AND k.left_over <> 0),
    promises AS (
        SELECT k.product_id, k.from_warehouse_id AS warehouse_id, sum(k.left_over) AS promised,
            0::numeric AS coming
        FROM lines k WHERE k.status = 'pending' GROUP BY 1, 2
        UNION ALL
        SELECT k.product_id, k.to_warehouse_id, 0, sum(k.left_over)
        FROM lines k WHERE k.status = 'in_transit' GROUP BY 1, 2),
    sums AS (
        SELECT l.product_id, l.warehouse_id, l.on_hand, l.reserved, l.in_transit, l.last_hash,
            coalesce((SELECT sum(m.quantity) FROM stock_movements m
                WHERE m.product_id = l.product_id AND m.warehouse_id = l.warehouse_id), 0)
                AS entered,
            coalesce(sum(p.promised), 0) AS promised, coalesce(sum(p.coming), 0) AS coming
        FROM stock_levels l LEFT JOIN promises p USING (product_id, warehouse_id)
        GROUP BY l.product_id, l.warehouse_id),
    wrong_levels AS (
        SELECT 'on hand is not the sum of the entries', NULL::bigint, s.product_id,
            s.warehouse_id, s.entered::text, s.on_hand::text
        FROM sums s WHERE s.on_hand <> s.entered
        UNION ALL
        SELECT 'reserved is not the sum of the pending transfers', NULL, s.product_id,
            s.warehouse_id, s.promised::text, s.reserved::text
        FROM sums s WHERE s.reserved <> s.promised
        UNION ALL
        SELECT 'in transit is not the sum of the transfers under way', NULL, s.product_id,
            s.warehouse_id, s.coming::text, s.in_transit::text
        FROM sums s WHERE s.in_transit <> s.coming
        UNION ALL
        SELECT 'the chain has a head but no entries', NULL, s.product_id, s.warehouse_id, '',
            encode(s.last_hash, 'hex')
        FROM sums s WHERE s.last_hash <> ''::bytea AND NOT EXISTS (
            SELECT FROM stock_movements m
            WHERE m.product_id = s.product_id AND m.warehouse_id = s.warehouse_id)
        UNION ALL
        SELECT 'stock of the product is not the sum of its warehouses', NULL, p.product_id, NULL,
            concat_ws(' / ', t.on_hand, t.reserved, t.in_transit),
            concat_ws(' / ', p.on_hand, p.reserved, p.in_transit)
        FROM product_stock p
        CROSS JOIN LATERAL (
            SELECT coalesce(sum(l.on_hand), 0)::numeric(16, 3) AS on_hand,
                coalesce(sum(l.reserved), 0)::numeric(16, 3) AS reserved,
                coalesce(sum(l.in_transit), 0)::numeric(16, 3) AS in_transit
            FROM stock_levels l WHERE l.product_id = p.product_id) t
        WHERE (p.on_hand, p.reserved, p.in_transit) <> (t.on_hand, t.reserved, t.in_transit))
    SELECT * FROM broken UNION ALL SELECT * FROM wrong_transfers UNION ALL SELECT * FROM wrong_levels
    ORDER BY 2 NULLS LAST, 3, 4 LIMIT most;
END $$;
