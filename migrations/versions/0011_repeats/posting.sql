-- Posts a batch as one: all of it or nothing. Entries are posted in the order given. An entry that
-- was posted before answers its first result, even if its product has gone out of use meanwhile:
-- whoever lost the answer asks again, and must not hear that it was refused. Two callers at once
-- with the same request_id: the second waits at the unique index, fails, and finds the first one's
-- entry when it asks again.
-- Plans are kept: planning anew for each call took a quarter of the time of posting one entry. And
-- they are made for the ledger that is to come: a session that first posts into a young shop would
-- otherwise read whole tables from then on.
CREATE OR REPLACE FUNCTION inventory.post_movements(entries jsonb)
RETURNS TABLE (request_id uuid, movement_id bigint, was_posted boolean)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = inventory, pg_temp
SET plan_cache_mode = force_generic_plan SET enable_seqscan = off SET enable_hashjoin = off
SET enable_mergejoin = off AS $$
#variable_conflict use_column
DECLARE
    person bigint := auth.require_user();
    given movement_entry[] := ARRAY(
        SELECT e FROM jsonb_populate_recordset(NULL::movement_entry, entries) e);
    posted uuid[];
    others_product boolean;
    too_late boolean;
    imported boolean;
    repeated boolean;
BEGIN
    SELECT bool_or(p.is_active IS NOT TRUE OR p.owner_id <> person),
        bool_or(e.occurred_at > clock_timestamp() + interval '1 day'),
        bool_or(e.import_id IS NOT NULL),
        bool_or(m.request_id IS NOT NULL)
    INTO others_product, too_late, imported, repeated
    FROM unnest(given) e
    LEFT JOIN products p ON p.id = e.product_id
    LEFT JOIN stock_movements m ON m.request_id = e.request_id;
    IF repeated THEN
        posted := ARRAY(SELECT m.request_id FROM unnest(given) e
            JOIN stock_movements m ON m.request_id = e.request_id
            WHERE require_same(e, m, person));
    END IF;
    IF others_product THEN
        PERFORM require_products(person,
            ARRAY(SELECT DISTINCT e.product_id FROM unnest(given) e
                  WHERE posted IS NULL OR e.request_id <> ALL (posted)));
    END IF;
    IF too_late THEN
        PERFORM auth.refuse('rule', 'date_in_future');
    END IF;
    IF imported THEN
        PERFORM require_imports(person, ARRAY(SELECT DISTINCT e.import_id FROM unnest(given) e));
    END IF;
    IF posted IS NOT NULL THEN
        RETURN QUERY SELECT m.request_id, m.id, true FROM stock_movements m
            WHERE m.request_id = ANY (posted);
    END IF;
    RETURN QUERY INSERT INTO stock_movements (
        product_id, warehouse_id, movement_type, quantity, unit_cost, unit_price,
        reference_number, notes, reverses_id, import_id, request_id, occurred_at, created_by)
    SELECT e.product_id, e.warehouse_id, e.movement_type, e.quantity, e.unit_cost, e.unit_price,
        e.reference_number, coalesce(e.notes, ''), e.reverses_id, e.import_id, e.request_id,
        coalesce(e.occurred_at, clock_timestamp()), person
    FROM unnest(given) WITH ORDINALITY e
    WHERE posted IS NULL OR e.request_id <> ALL (posted)
    ORDER BY e.ordinality
    RETURNING request_id, id, false;
END $$;
