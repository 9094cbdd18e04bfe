-- Walks the statement's entries balance by balance, in the order of posting. What comes of them is
-- gathered and written at the end: with a statement for each seal and balance, most of the time
-- went into starting statements, each of which reads the CHECKs of its table anew (51 against
-- 31 us an entry, in batches of 5,000).
--
-- Locks come in key order: all balances as the walk reaches them, then the totals of the products.
-- Transfers too have the balances before the total. Places and people are looked at once the
-- balances are locked, when nobody can close the warehouse any more.
--
-- Plans are kept, and made for the ledger that is to come: by the few rows that there are when a
-- session first posts, it would read whole tables from then on (2.7 against 1.4 ms an entry). For
-- the same reason balances and totals, all of which are there, are written by ON CONFLICT: the
-- planner is left no other way to them than their keys, in the order given.
--
-- The row of the change log is written along with the rest, and is one for entries and stock: two
-- rows took posting from 0.95 to 0.91 of the rate without a log.
CREATE OR REPLACE FUNCTION inventory.seal_entries() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = inventory, pg_temp
SET plan_cache_mode = force_generic_plan SET enable_seqscan = off SET enable_hashjoin = off
SET enable_mergejoin = off AS $$
DECLARE
    entry stock_movements;
    balance stock_levels;
    cost numeric(16, 4);
    seals movement_seals[] := '{}';
    balances stock_levels[] := '{}';
    amiss bigint;
BEGIN
    IF EXISTS (SELECT FROM added a WHERE NOT EXISTS (
            SELECT FROM stock_levels l
            WHERE l.product_id = a.product_id AND l.warehouse_id = a.warehouse_id)) THEN
        PERFORM open_balances(array_agg(a.product_id), array_agg(a.warehouse_id)) FROM added a;
    END IF;
    FOR entry IN SELECT * FROM added a ORDER BY a.product_id, a.warehouse_id, a.id LOOP
        IF entry.product_id <> balance.product_id OR entry.warehouse_id <> balance.warehouse_id THEN
            balances := balances || balance;
            balance := NULL;
        END IF;
        IF balance.product_id IS NULL THEN
            SELECT * INTO balance FROM stock_levels l
            WHERE l.product_id = entry.product_id AND l.warehouse_id = entry.warehouse_id
            FOR UPDATE;
        END IF;
        cost := valued_at(entry, balance);
        balance.average_cost := moved_average(entry, balance, cost);
        balance.on_hand := balance.on_hand + entry.quantity;
        IF balance.on_hand < balance.reserved THEN
            PERFORM require_warehouses(ARRAY[entry.warehouse_id]);
            PERFORM refuse_shortage(balance, entry.quantity);
        END IF;
        balance.entries := balance.entries + 1;
        balance.last_hash := movement_hash(balance.last_hash, entry, balance.entries, cost,
                                           balance.on_hand, balance.average_cost);
        seals := seals || ROW(entry.id, balance.entries, cost, balance.on_hand,
                              balance.average_cost, balance.last_hash)::movement_seals;
    END LOOP;
    IF balance.product_id IS NOT NULL THEN
        balances := balances || balance;
        PERFORM pg_notify('inventory_changes', '');
    END IF;
    WITH sealed AS (
        INSERT INTO movement_seals SELECT * FROM unnest(seals)),
    moved AS (
        INSERT INTO stock_levels SELECT * FROM unnest(balances)
        ON CONFLICT (product_id, warehouse_id) DO UPDATE SET on_hand = excluded.on_hand,
            average_cost = excluded.average_cost, entries = excluded.entries,
            last_hash = excluded.last_hash),
    summed AS (
        INSERT INTO product_stock AS s (product_id, on_hand)
        SELECT a.product_id, sum(a.quantity) FROM added a
        GROUP BY a.product_id ORDER BY a.product_id
        ON CONFLICT (product_id) DO UPDATE SET on_hand = s.on_hand + excluded.on_hand),
    logged AS (
        INSERT INTO change_log (entity, ids, products)
        SELECT 'movement', CASE WHEN count(*) <= 200 THEN array_agg(a.id) END,
            CASE WHEN count(*) <= 200 THEN array_agg(a.product_id) END
        FROM added a HAVING count(*) > 0)
    SELECT a.warehouse_id INTO amiss FROM added a
    LEFT JOIN warehouses w ON w.id = a.warehouse_id AND w.is_active
    LEFT JOIN users u ON u.id = a.created_by
    WHERE w.id IS NULL OR u.id IS NULL;
    IF amiss IS NOT NULL THEN
        PERFORM refuse_place_or_person(amiss);
    END IF;
    RETURN NULL;
END $$;
