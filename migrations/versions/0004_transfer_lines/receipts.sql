-- Receipts of a transfer. What is missing may stay in transit, or is written off: then it is put
-- into the target and taken out again at once, so that no goods vanish between two warehouses and
-- the ledger says why they are gone.

-- Of one product: how many arrived, how many are written off, as damaged or as an adjustment.
CREATE TYPE inventory.transfer_arrival AS (
    product_id bigint, received numeric(16, 3), written_off numeric(16, 3), loss text, reason text);

-- The entries of a receipt. The first carries the receipt's request_id, so that the same receipt
-- is found again; those of the others follow from it.
CREATE FUNCTION inventory.receipt_entries(
    t inventory.stock_transfers, request uuid, arrived inventory.transfer_arrival[])
RETURNS TABLE (part bigint, request_id uuid, product_id bigint, movement_type text,
               quantity numeric, notes text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
#variable_conflict use_column
BEGIN
    RETURN QUERY
    SELECT n.part, CASE n.part WHEN 1 THEN request ELSE encode(substring(sha256(convert_to(
            request || '/' || n.part, 'UTF8')) FROM 1 FOR 16), 'hex')::uuid END,
        n.product_id, n.kind, n.quantity, n.notes
    FROM (
        SELECT row_number() OVER (ORDER BY a.product_id, e.place) AS part, a.product_id, e.kind,
            e.quantity, e.notes
        FROM unnest(arrived) a CROSS JOIN LATERAL (VALUES
            (1, 'transfer_in', a.received + a.written_off, t.notes::text),
            (2, a.loss, -a.written_off, a.reason)) e (place, kind, quantity, notes)
        WHERE e.quantity <> 0) n
    ORDER BY n.part;
END $$;

-- Whether the same person recorded the same receipt before; another content is refused.
CREATE FUNCTION inventory.require_same_receipt(
    t inventory.stock_transfers, request uuid, person bigint,
    arrived inventory.transfer_arrival[]) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
DECLARE
    first stock_movements;
    differs boolean;
BEGIN
    SELECT * INTO first FROM stock_movements m WHERE m.request_id = request;
    IF NOT FOUND THEN
        RETURN false;
    END IF;
    -- Entries of one receipt have one moment, which no other step of the transfer has.
    SELECT coalesce(bool_or((m.product_id, m.warehouse_id, m.movement_type, m.quantity, m.notes)
        IS DISTINCT FROM (e.product_id, t.to_warehouse_id, e.movement_type, e.quantity, e.notes)),
        true)
    INTO differs
    FROM receipt_entries(t, request, arrived) e
    FULL JOIN (SELECT * FROM stock_movements m WHERE m.transfer_id = t.id
               AND m.occurred_at = first.occurred_at) m ON m.request_id = e.request_id;
    IF differs OR first.created_by <> person OR first.transfer_id IS DISTINCT FROM t.id THEN
        PERFORM auth.refuse('rule', 'request_id_reused',
                            jsonb_build_object('transfer', t.id, 'movement', first.id));
    END IF;
    RETURN true;
END $$;

-- What is given must be numbers of 0 and more, for products of the transfer, each once, with a
-- reason for what is written off, and no more than is still expected.
CREATE FUNCTION inventory.require_arrivals(
    t inventory.stock_transfers, arrived inventory.transfer_arrival[]) RETURNS void
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
DECLARE
    amiss record;
BEGIN
    IF cardinality(arrived) = 0 THEN
        PERFORM auth.refuse('rule', 'transfer_nothing_received');
    END IF;
    SELECT * INTO amiss FROM (
        SELECT a.*, p.sku, l.position, l.quantity - l.received - l.written_off AS expected,
            CASE WHEN l.position IS NULL THEN 'unknown'
            WHEN a.received < 0 OR a.written_off < 0 THEN 'negative'
            WHEN count(*) OVER (PARTITION BY a.product_id) > 1 THEN 'twice'
            WHEN a.received + a.written_off > l.quantity - l.received - l.written_off
                THEN 'too much'
            WHEN a.written_off > 0 AND coalesce(a.loss, '') NOT IN ('damaged', 'adjustment')
                THEN 'loss'
            WHEN a.written_off > 0 AND coalesce(btrim(a.reason), '') = '' THEN 'reason'
            END AS what
        FROM unnest(arrived) a
        LEFT JOIN stock_transfer_lines l ON l.transfer_id = t.id AND l.product_id = a.product_id
        LEFT JOIN products p ON p.id = a.product_id) g
    WHERE g.what IS NOT NULL ORDER BY g.position LIMIT 1;
    CASE amiss.what
    WHEN 'unknown' THEN
        PERFORM auth.refuse('rule', 'transfer_line_unknown', jsonb_build_object(
            'transfer', t.id, 'sku', amiss.sku));
    WHEN 'negative' THEN
        PERFORM auth.refuse('rule', 'transfer_arrival_negative',
                            jsonb_build_object('sku', amiss.sku));
    WHEN 'twice' THEN
        PERFORM auth.refuse('rule', 'transfer_arrival_twice', jsonb_build_object('sku', amiss.sku));
    WHEN 'too much' THEN
        PERFORM auth.refuse('rule', 'transfer_too_much', jsonb_build_object(
            'transfer', t.id, 'sku', amiss.sku, 'expected', amiss.expected,
            'given', amiss.received + amiss.written_off));
    WHEN 'loss' THEN
        PERFORM auth.refuse('rule', 'transfer_loss', jsonb_build_object('sku', amiss.sku));
    WHEN 'reason' THEN
        PERFORM auth.refuse('rule', 'transfer_reason', jsonb_build_object('sku', amiss.sku));
    ELSE
        NULL;
    END CASE;
END $$;

-- Puts goods into the target and takes out again what is written off. Balances are locked.
CREATE FUNCTION inventory.put_in(
    t inventory.stock_transfers, request uuid, person bigint,
    arrived inventory.transfer_arrival[]) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
DECLARE
    moment timestamptz := clock_timestamp();
    is_done boolean;
BEGIN
    UPDATE stock_transfer_lines l SET received = l.received + a.received,
        written_off = l.written_off + a.written_off
    FROM unnest(arrived) a WHERE l.transfer_id = t.id AND l.product_id = a.product_id;
    PERFORM change_promises(ARRAY(
        SELECT (a.product_id, a.received + a.written_off)::transfer_line FROM unnest(arrived) a),
        t.to_warehouse_id, 0, -1);
    INSERT INTO stock_movements (product_id, warehouse_id, movement_type, quantity, unit_cost,
        reference_number, notes, transfer_id, request_id, occurred_at, created_by)
    SELECT e.product_id, t.to_warehouse_id, e.movement_type, e.quantity,
        CASE e.movement_type WHEN 'transfer_in' THEN c.unit_cost END,
        t.transfer_reference, e.notes, t.id, e.request_id, moment, person
    FROM receipt_entries(t, request, arrived) e
    LEFT JOIN carried_costs(t.id) c ON c.product_id = e.product_id
    ORDER BY e.part;
    is_done := cardinality(open_lines(t.id)) = 0;
    UPDATE stock_transfers x SET status = CASE WHEN is_done THEN 'completed' ELSE 'in_transit' END,
        completed_by = CASE WHEN is_done THEN person END,
        completed_at = CASE WHEN is_done THEN clock_timestamp() END
    WHERE x.id = t.id;
END $$;

-- Records what arrived of a transfer that is under way. The same request_id again changes nothing.
CREATE FUNCTION inventory.receive_transfer(transfer bigint, request uuid, arrivals jsonb)
RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
DECLARE
    person bigint := auth.require_user();
    t stock_transfers := locked_transfer(transfer);
    arrived transfer_arrival[] := ARRAY(
        SELECT (a.product_id, coalesce(a.received, 0), coalesce(a.written_off, 0), a.loss,
                a.reason)::transfer_arrival
        FROM jsonb_populate_recordset(NULL::transfer_arrival, arrivals) a
        WHERE coalesce(a.received, 0) <> 0 OR coalesce(a.written_off, 0) <> 0);
    goods bigint[] := ARRAY(SELECT a.product_id FROM unnest(arrived) a);
BEGIN
    PERFORM require_writer(person, goods);
    IF require_same_receipt(t, request, person, arrived) THEN
        RETURN;
    END IF;
    IF t.status <> 'in_transit' THEN
        PERFORM refuse_step(t, 'received');
    END IF;
    PERFORM require_arrivals(t, arrived);
    PERFORM lock_balances(goods, ARRAY[t.to_warehouse_id]);
    PERFORM put_in(t, request, person, arrived);
END $$;

GRANT EXECUTE ON FUNCTION inventory.receive_transfer TO inventory_app;
