-- The one door through which desktops post. Nobody holds INSERT on the ledger: an INSERT with
-- ON CONFLICT DO NOTHING would run the balance's trigger and then drop the row.

CREATE TYPE inventory.movement_entry AS (
    request_id uuid, product_id bigint, warehouse_id bigint, movement_type text,
    quantity numeric(16, 3), unit_cost numeric(16, 4), unit_price numeric(16, 4),
    reference_number text, notes text, reverses_id bigint, import_id bigint,
    occurred_at timestamptz);

-- Locks balances in key order, so that two batches never wait for each other in a circle, and opens
-- those that do not exist yet. The warehouses of new balances are locked against closing.
CREATE FUNCTION inventory.lock_balances(products bigint[], warehouses bigint[]) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
DECLARE
    wanted integer;
    locked integer;
BEGIN
    IF cardinality(products) = 1 THEN
        PERFORM FROM stock_levels l
        WHERE l.product_id = products[1] AND l.warehouse_id = warehouses[1] FOR UPDATE;
        IF FOUND THEN
            RETURN;
        END IF;
    END IF;
    SELECT count(DISTINCT (k.product_id, k.warehouse_id)) INTO wanted
    FROM unnest(products, warehouses) k (product_id, warehouse_id);
    FOR attempt IN 1..2 LOOP
        SELECT count(*) INTO locked FROM (
            SELECT FROM stock_levels l
            WHERE (l.product_id, l.warehouse_id) IN (
                SELECT k.product_id, k.warehouse_id
                FROM unnest(products, warehouses) k (product_id, warehouse_id))
            ORDER BY l.product_id, l.warehouse_id FOR UPDATE) x;
        EXIT WHEN locked = wanted;
        PERFORM FROM inventory.warehouses w WHERE w.id = ANY (lock_balances.warehouses)
        ORDER BY w.id FOR SHARE;
        INSERT INTO stock_levels (product_id, warehouse_id)
        SELECT DISTINCT k.product_id, k.warehouse_id
        FROM unnest(products, warehouses) k (product_id, warehouse_id)
        ORDER BY 1, 2
        ON CONFLICT DO NOTHING;
    END LOOP;
END $$;

-- The person must be allowed to write each product, and each must exist and be in use.
CREATE FUNCTION inventory.require_products(person bigint, wanted bigint[]) RETURNS void
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
DECLARE
    is_admin boolean := (SELECT u.is_admin FROM users u WHERE u.id = person);
    usable integer;
    denied text;
BEGIN
    SELECT count(*) FILTER (WHERE p.is_active),
        min(p.sku) FILTER (WHERE NOT (is_admin OR p.owner_id = person OR EXISTS (
            SELECT FROM product_editors e WHERE e.product_id = p.id AND e.user_id = person)))
    INTO usable, denied
    FROM products p WHERE p.id = ANY (wanted);
    IF denied IS NOT NULL THEN
        PERFORM auth.refuse('right', 'product', jsonb_build_object('sku', denied));
    END IF;
    IF usable < cardinality(wanted) THEN
        PERFORM auth.refuse('rule', 'product_not_in_use', jsonb_build_object('sku', (
            SELECT min(p.sku) FROM products p WHERE p.id = ANY (wanted) AND NOT p.is_active)));
    END IF;
END $$;

CREATE FUNCTION inventory.require_warehouses(wanted bigint[]) RETURNS void
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
BEGIN
    IF (SELECT count(*) FROM warehouses w WHERE w.id = ANY (wanted) AND w.is_active)
        < cardinality(wanted) THEN
        PERFORM auth.refuse('rule', 'warehouse_not_in_use', jsonb_build_object('warehouse', (
            SELECT min(w.name) FROM warehouses w WHERE w.id = ANY (wanted) AND NOT w.is_active)));
    END IF;
END $$;

-- True if the entry has been posted before, by the same person and with the same content; refuses
-- the same request_id with another content.
CREATE FUNCTION inventory.is_posted(e inventory.movement_entry, person bigint) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
DECLARE
    posted stock_movements;
BEGIN
    SELECT * INTO posted FROM stock_movements m WHERE m.request_id = e.request_id;
    IF posted.id IS NULL THEN
        RETURN false;
    END IF;
    IF (posted.created_by, posted.product_id, posted.warehouse_id, posted.movement_type,
        posted.quantity, posted.unit_price, posted.reference_number, posted.notes,
        posted.reverses_id)
        IS DISTINCT FROM (person, e.product_id, e.warehouse_id, e.movement_type, e.quantity,
        e.unit_price, e.reference_number, coalesce(e.notes, ''), e.reverses_id)
        OR (e.reverses_id IS NULL AND e.unit_cost <> posted.unit_cost)
        OR e.occurred_at <> posted.occurred_at THEN
        PERFORM auth.refuse('rule', 'request_id_reused',
                            jsonb_build_object('movement', posted.id));
    END IF;
    RETURN true;
END $$;

-- Posts a batch as one: all of it or nothing. Entries are posted in the order given. An entry that
-- was posted before answers its first result.
CREATE FUNCTION inventory.post_movements(entries jsonb)
RETURNS TABLE (request_id uuid, movement_id bigint, was_posted boolean)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
#variable_conflict use_column
DECLARE
    person bigint := auth.require_user();
    given movement_entry[];
    products bigint[];
    warehouses bigint[];
    posted uuid[];
BEGIN
    SELECT array_agg(e ORDER BY x.place), array_agg(e.product_id), array_agg(e.warehouse_id)
    INTO given, products, warehouses
    FROM jsonb_array_elements(entries) WITH ORDINALITY x (entry, place)
    CROSS JOIN LATERAL jsonb_populate_record(NULL::movement_entry, x.entry) e;
    PERFORM require_products(person, ARRAY(SELECT DISTINCT unnest(products)));
    PERFORM lock_balances(products, warehouses);
    PERFORM require_warehouses(ARRAY(SELECT DISTINCT unnest(warehouses)));
    IF EXISTS (SELECT FROM unnest(given) e
               WHERE e.occurred_at > clock_timestamp() + interval '1 day') THEN
        PERFORM auth.refuse('rule', 'date_in_future');
    END IF;
    IF EXISTS (SELECT FROM unnest(given) e JOIN import_batches b ON b.id = e.import_id
               WHERE b.created_by <> person AND NOT auth.is_admin()) THEN
        PERFORM auth.refuse('right', 'import');
    END IF;
    posted := ARRAY(SELECT e.request_id FROM unnest(given) e WHERE is_posted(e, person));
    INSERT INTO stock_movements (
        product_id, warehouse_id, movement_type, quantity, unit_cost, unit_price,
        reference_number, notes, reverses_id, import_id, request_id, occurred_at, created_by)
    SELECT e.product_id, e.warehouse_id, e.movement_type, e.quantity, e.unit_cost, e.unit_price,
        e.reference_number, coalesce(e.notes, ''), e.reverses_id, e.import_id, e.request_id,
        coalesce(e.occurred_at, clock_timestamp()), person
    FROM unnest(given) WITH ORDINALITY e
    WHERE e.request_id <> ALL (posted)
    ORDER BY e.ordinality;
    RETURN QUERY SELECT m.request_id, m.id, m.request_id = ANY (posted)
        FROM unnest(given) e JOIN stock_movements m ON m.request_id = e.request_id;
END $$;
