-- Totals of the ledger by quarter of an hour of the business date, warehouse and type. No trigger
-- keeps them: posting would pay for it, and all sales of a quarter of an hour would wait for one
-- row. Who reads a report first adds up what came since; a report reads the totals and, entry by
-- entry, what is not in them yet (views.sql), so that it is never behind.
--
-- Each entry is in exactly one of three places: in the totals; after added_up_to; or in one of the
-- gaps, which are the ids below added_up_to that nobody could see when their neighbours were added
-- up: those of transactions under way, and of those that were rolled back. Nothing depends on the
-- order in which transactions end.

INSERT INTO inventory.movement_totals_state (id) VALUES (1);

CREATE FUNCTION inventory.quarter_of(moment timestamptz) RETURNS timestamptz
LANGUAGE sql IMMUTABLE
RETURN date_bin('15 minutes', moment, '2000-01-01 00:00:00+00');

-- Goods that come in, or for a reversal: whose entry brought goods in. A receipt and its reversal
-- thus cancel each other out.
CREATE FUNCTION inventory.is_receipt(quantity numeric, reverses_id bigint) RETURNS boolean
LANGUAGE sql IMMUTABLE
RETURN CASE WHEN reverses_id IS NULL THEN quantity > 0 ELSE quantity < 0 END;

-- A reversal takes back that its entry was counted as one without a price.
CREATE FUNCTION inventory.unpriced_by(price numeric, reverses_id bigint) RETURNS integer
LANGUAGE sql IMMUTABLE
RETURN CASE WHEN price IS NOT NULL THEN 0 WHEN reverses_id IS NULL THEN 1 ELSE -1 END;

-- What a unit was sold for; a reversal takes off what its entry had brought.
CREATE FUNCTION inventory.price_of(m inventory.stock_movements) RETURNS numeric
LANGUAGE sql STABLE
RETURN CASE WHEN m.reverses_id IS NULL THEN m.unit_price
            ELSE (SELECT o.unit_price FROM inventory.stock_movements o WHERE o.id = m.reverses_id)
       END;

-- Adds up at most so many entries and answers how many it added; 0 as well while somebody else is
-- adding up. What is new, and which ids are missing, is decided by one statement, and so by one
-- and the same view of who has committed.
CREATE FUNCTION inventory.add_up_movements(most integer) RETURNS bigint
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
DECLARE
    bound bigint;
    added bigint;
BEGIN
    PERFORM auth.require_user();
    SELECT s.added_up_to INTO bound FROM movement_totals_state s FOR UPDATE SKIP LOCKED;
    IF bound IS NULL THEN
        RETURN 0;
    END IF;
    WITH seen AS MATERIALIZED (
        SELECT g.first_id, g.last_id, m.id, m.warehouse_id, m.movement_type, m.quantity,
            m.reverses_id, m.occurred_at, price_of(m) AS unit_price,
            (SELECT s.unit_cost FROM movement_seals s WHERE s.movement_id = m.id) AS unit_cost
        FROM movement_gaps g CROSS JOIN LATERAL (
            SELECT * FROM stock_movements m WHERE m.id BETWEEN g.first_id AND g.last_id
            OFFSET 0) m
        UNION ALL
        (SELECT bound + 1, NULL, m.id, m.warehouse_id, m.movement_type, m.quantity,
            m.reverses_id, m.occurred_at, price_of(m),
            (SELECT s.unit_cost FROM movement_seals s WHERE s.movement_id = m.id)
        FROM stock_movements m WHERE m.id > bound ORDER BY m.id LIMIT most)),
    summed AS (
        INSERT INTO movement_totals AS t (began_at, warehouse_id, movement_type, is_receipt,
            entries, unpriced, quantity, cost, revenue)
        SELECT quarter_of(n.occurred_at), n.warehouse_id, n.movement_type,
            is_receipt(n.quantity, n.reverses_id), count(*),
            sum(unpriced_by(n.unit_price, n.reverses_id)), sum(n.quantity),
            sum(n.quantity * n.unit_cost), coalesce(sum(n.quantity * n.unit_price), 0)
        FROM seen n
        GROUP BY 1, 2, 3, 4
        ON CONFLICT ON CONSTRAINT pk_movement_totals DO UPDATE SET
            entries = t.entries + excluded.entries, unpriced = t.unpriced + excluded.unpriced,
            quantity = t.quantity + excluded.quantity, cost = t.cost + excluded.cost,
            revenue = t.revenue + excluded.revenue),
    filled AS (
        DELETE FROM movement_gaps g WHERE EXISTS (
            SELECT FROM seen n WHERE n.first_id = g.first_id AND n.last_id = g.last_id)),
    missing AS (
        INSERT INTO movement_gaps (first_id, last_id)
        SELECT p.first_id, p.last_id FROM (
            SELECT coalesce(lag(n.id) OVER (PARTITION BY n.first_id ORDER BY n.id),
                            n.first_id - 1) + 1, n.id - 1
            FROM seen n
            UNION ALL
            SELECT max(n.id) + 1, n.last_id FROM seen n
            WHERE n.last_id IS NOT NULL GROUP BY n.first_id, n.last_id) p (first_id, last_id)
        WHERE p.first_id <= p.last_id),
    moved AS (
        UPDATE movement_totals_state s SET added_up_to = n.newest
        FROM (SELECT max(n.id) AS newest FROM seen n WHERE n.last_id IS NULL) n
        WHERE n.newest IS NOT NULL)
    SELECT count(*) INTO added FROM seen;
    RETURN added;
END $$;
