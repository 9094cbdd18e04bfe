-- A transfer is a document with lines, one for each product. Pending: reserved at the source. In
-- transit: taken out. Completed: each line received or written off. Cancelled: what was still open
-- is released, or back in the source.

CREATE TYPE inventory.transfer_line AS (product_id bigint, quantity numeric(16, 3));

CREATE FUNCTION inventory.require_writer(person bigint, wanted bigint[]) RETURNS void
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
DECLARE
    foreign_sku text;
BEGIN
    SELECT p.sku INTO foreign_sku FROM products p
    WHERE p.id = ANY (wanted) AND p.owner_id <> person
        AND NOT EXISTS (SELECT FROM users u WHERE u.id = person AND u.is_admin)
        AND NOT EXISTS (SELECT FROM product_editors e
                        WHERE e.product_id = p.id AND e.user_id = person)
    ORDER BY p.id LIMIT 1;
    IF FOUND THEN
        PERFORM auth.refuse('right', 'product', jsonb_build_object('sku', foreign_sku));
    END IF;
END $$;

-- Locks in the order of the ledger: all balances by product and warehouse, then the totals of the
-- products. Balances that do not exist yet are opened before.
CREATE FUNCTION inventory.lock_balances(products bigint[], places bigint[]) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
BEGIN
    PERFORM open_balances(array_agg(p.id), array_agg(w.id))
    FROM unnest(products) p (id) CROSS JOIN unnest(places) w (id)
    WHERE NOT EXISTS (SELECT FROM stock_levels l
                      WHERE l.product_id = p.id AND l.warehouse_id = w.id)
    HAVING count(*) > 0;
    PERFORM FROM stock_levels l
    WHERE l.product_id = ANY (products) AND l.warehouse_id = ANY (places)
    ORDER BY l.product_id, l.warehouse_id FOR UPDATE;
    PERFORM FROM product_stock s WHERE s.product_id = ANY (products)
    ORDER BY s.product_id FOR UPDATE;
END $$;

-- Adds to what is reserved in a warehouse and to what is in transit to it; less than 0 takes away.
CREATE FUNCTION inventory.change_promises(
    lines inventory.transfer_line[], warehouse bigint, reserving integer, moving integer)
RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
BEGIN
    UPDATE stock_levels l SET reserved = l.reserved + k.quantity * reserving,
        in_transit = l.in_transit + k.quantity * moving
    FROM unnest(lines) k WHERE l.product_id = k.product_id AND l.warehouse_id = warehouse;
    UPDATE product_stock s SET reserved = s.reserved + k.quantity * reserving,
        in_transit = s.in_transit + k.quantity * moving
    FROM unnest(lines) k WHERE s.product_id = k.product_id;
END $$;

-- The first line that is more than available; the balances are locked.
CREATE FUNCTION inventory.require_available(lines inventory.transfer_line[], warehouse bigint)
RETURNS void
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
DECLARE
    short transfer_line;
    balance stock_levels;
BEGIN
    SELECT k.product_id, k.quantity INTO short
    FROM unnest(lines) WITH ORDINALITY k
    JOIN stock_levels l ON l.product_id = k.product_id AND l.warehouse_id = warehouse
    WHERE k.quantity > l.on_hand - l.reserved
    ORDER BY k.ordinality LIMIT 1;
    IF FOUND THEN
        SELECT * INTO balance FROM stock_levels l
        WHERE l.product_id = short.product_id AND l.warehouse_id = warehouse;
        balance.on_hand := balance.on_hand - short.quantity;
        PERFORM refuse_shortage(balance, -short.quantity);
    END IF;
END $$;

-- Whether the same person made the same transfer before; another content is refused.
CREATE FUNCTION inventory.require_same_transfer(
    earlier inventory.stock_transfers, given inventory.stock_transfers,
    lines inventory.transfer_line[]) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
BEGIN
    IF earlier.id IS NULL THEN
        RETURN false;
    END IF;
    IF (earlier.created_by, earlier.from_warehouse_id, earlier.to_warehouse_id,
        earlier.transfer_reference, earlier.notes)
        IS DISTINCT FROM (given.created_by, given.from_warehouse_id, given.to_warehouse_id,
        given.transfer_reference, given.notes)
        OR lines IS DISTINCT FROM ARRAY(
            SELECT (l.product_id, l.quantity)::transfer_line FROM stock_transfer_lines l
            WHERE l.transfer_id = earlier.id ORDER BY l.position) THEN
        PERFORM auth.refuse('rule', 'request_id_reused',
                            jsonb_build_object('transfer', earlier.id));
    END IF;
    RETURN true;
END $$;

-- Reserves the goods of all lines at the source, or none. The same request_id again answers the
-- first transfer.
CREATE FUNCTION inventory.create_transfer(
    request uuid, from_warehouse bigint, to_warehouse bigint, reference text, remarks text,
    lines jsonb) RETURNS bigint
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
DECLARE
    given stock_transfers;
    wanted transfer_line[] := ARRAY(
        SELECT k FROM jsonb_populate_recordset(NULL::transfer_line, lines) k);
    goods bigint[] := ARRAY(SELECT k.product_id FROM unnest(wanted) k);
    earlier stock_transfers;
BEGIN
    given.created_by := auth.require_user();
    given.from_warehouse_id := from_warehouse;
    given.to_warehouse_id := to_warehouse;
    given.transfer_reference := reference;
    given.notes := coalesce(remarks, '');
    IF cardinality(goods) = 0 THEN
        PERFORM auth.refuse('rule', 'transfer_empty');
    END IF;
    PERFORM require_products(given.created_by, goods);
    IF from_warehouse <> to_warehouse THEN
        PERFORM lock_balances(goods, ARRAY[from_warehouse, to_warehouse]);
        PERFORM require_warehouses(ARRAY[from_warehouse, to_warehouse]);
    END IF;
    SELECT * INTO earlier FROM stock_transfers t WHERE t.request_id = request;
    IF require_same_transfer(earlier, given, wanted) THEN
        RETURN earlier.id;
    END IF;
    INSERT INTO stock_transfers (request_id, from_warehouse_id, to_warehouse_id,
        transfer_reference, notes, created_by)
    VALUES (request, from_warehouse, to_warehouse, reference, given.notes, given.created_by)
    RETURNING id INTO given.id;
    INSERT INTO stock_transfer_lines (transfer_id, position, product_id, quantity)
    SELECT given.id, k.ordinality, k.product_id, k.quantity
    FROM unnest(wanted) WITH ORDINALITY k;
    PERFORM require_available(wanted, from_warehouse);
    PERFORM change_promises(wanted, from_warehouse, 1, 0);
    RETURN given.id;
END $$;

-- What of a transfer is neither received nor written off.
CREATE FUNCTION inventory.open_lines(transfer bigint) RETURNS inventory.transfer_line[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
BEGIN
    RETURN ARRAY(
        SELECT (l.product_id, l.quantity - l.received - l.written_off)::transfer_line
        FROM stock_transfer_lines l
        WHERE l.transfer_id = transfer AND l.received + l.written_off < l.quantity
        ORDER BY l.product_id);
END $$;

-- What a unit of each product cost the source when the transfer left it.
CREATE FUNCTION inventory.carried_costs(transfer bigint)
RETURNS TABLE (product_id bigint, unit_cost numeric)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
#variable_conflict use_column
BEGIN
    RETURN QUERY SELECT m.product_id, s.average_cost_after FROM stock_movements m
    JOIN movement_seals s ON s.movement_id = m.id
    WHERE m.transfer_id = transfer AND m.movement_type = 'transfer_out';
END $$;

CREATE FUNCTION inventory.post_transfer_entries(
    t inventory.stock_transfers, kind text, warehouse bigint,
    lines inventory.transfer_line[], person bigint) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
DECLARE
    moment timestamptz := clock_timestamp();
BEGIN
    INSERT INTO stock_movements (product_id, warehouse_id, movement_type, quantity, unit_cost,
        reference_number, notes, transfer_id, request_id, occurred_at, created_by)
    SELECT k.product_id, warehouse, kind,
        CASE kind WHEN 'transfer_out' THEN -k.quantity ELSE k.quantity END, c.unit_cost,
        t.transfer_reference, t.notes, t.id, gen_random_uuid(), moment, person
    FROM unnest(lines) k LEFT JOIN carried_costs(t.id) c ON c.product_id = k.product_id
    ORDER BY k.product_id;
END $$;

CREATE FUNCTION inventory.take_out(t inventory.stock_transfers, person bigint) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
DECLARE
    lines transfer_line[] := open_lines(t.id);
BEGIN
    PERFORM require_warehouses(ARRAY[t.from_warehouse_id, t.to_warehouse_id]);
    PERFORM change_promises(lines, t.from_warehouse_id, -1, 0);
    PERFORM post_transfer_entries(t, 'transfer_out', t.from_warehouse_id, lines, person);
    PERFORM change_promises(lines, t.to_warehouse_id, 0, 1);
    UPDATE stock_transfers x SET status = 'in_transit', dispatched_by = person,
        dispatched_at = clock_timestamp() WHERE x.id = t.id;
END $$;

CREATE FUNCTION inventory.take_back(t inventory.stock_transfers, person bigint) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
DECLARE
    lines transfer_line[] := open_lines(t.id);
BEGIN
    IF t.status = 'pending' THEN
        PERFORM change_promises(lines, t.from_warehouse_id, -1, 0);
    ELSE
        PERFORM change_promises(lines, t.to_warehouse_id, 0, -1);
        PERFORM post_transfer_entries(t, 'transfer_in', t.from_warehouse_id, lines, person);
    END IF;
    UPDATE stock_transfers x SET status = 'cancelled', cancelled_by = person,
        cancelled_at = clock_timestamp() WHERE x.id = t.id;
END $$;

-- The document, locked: steps of one transfer come one after the other.
CREATE FUNCTION inventory.locked_transfer(transfer bigint) RETURNS inventory.stock_transfers
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
DECLARE
    t stock_transfers;
BEGIN
    SELECT * INTO t FROM stock_transfers x WHERE x.id = transfer FOR UPDATE;
    IF t.id IS NULL THEN
        PERFORM auth.refuse('rule', 'transfer_unknown');
    END IF;
    RETURN t;
END $$;

CREATE FUNCTION inventory.refuse_step(t inventory.stock_transfers, step text) RETURNS void
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
BEGIN
    PERFORM auth.refuse('rule', 'transfer_state', jsonb_build_object(
        'transfer', t.id, 'status', replace(t.status, '_', ' '), 'target', step));
END $$;

-- Moves a transfer to its next state. A step that was done before changes nothing, so that a
-- repeated call is harmless; a step that the state does not allow is refused.
CREATE OR REPLACE FUNCTION inventory.advance_transfer(transfer bigint, target text) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
DECLARE
    person bigint := auth.require_user();
    t stock_transfers := locked_transfer(transfer);
    goods bigint[] := ARRAY(
        SELECT l.product_id FROM stock_transfer_lines l WHERE l.transfer_id = t.id);
BEGIN
    PERFORM require_writer(person, goods);
    IF t.status = target THEN
        RETURN;
    END IF;
    IF t.status NOT IN ('pending', 'in_transit') OR target IS NULL
        OR target NOT IN ('in_transit', 'completed', 'cancelled') THEN
        PERFORM refuse_step(t, CASE target WHEN 'in_transit' THEN 'dispatched' ELSE target END);
    END IF;
    PERFORM lock_balances(goods, ARRAY[t.from_warehouse_id, t.to_warehouse_id]);
    IF target = 'cancelled' THEN
        PERFORM take_back(t, person);
        RETURN;
    END IF;
    IF t.status = 'pending' THEN
        PERFORM take_out(t, person);
    END IF;
    IF target = 'completed' THEN
        PERFORM put_in(t, gen_random_uuid(), person, ARRAY(
            SELECT (k.product_id, k.quantity, 0, NULL, NULL)::transfer_arrival
            FROM unnest(open_lines(t.id)) k));
    END IF;
END $$;

GRANT EXECUTE ON FUNCTION inventory.create_transfer TO inventory_app;
