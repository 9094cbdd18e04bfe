-- Reserves the goods of all lines at the source, or none. The same request_id again answers the
-- first transfer.
CREATE OR REPLACE FUNCTION inventory.create_transfer(
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
    SELECT * INTO earlier FROM stock_transfers t WHERE t.request_id = request;
    IF require_same_transfer(earlier, given, wanted) THEN
        RETURN earlier.id;
    END IF;
    PERFORM require_products(given.created_by, goods);
    IF from_warehouse <> to_warehouse THEN
        PERFORM lock_balances(goods, ARRAY[from_warehouse, to_warehouse]);
        PERFORM require_warehouses(ARRAY[from_warehouse, to_warehouse]);
    END IF;
    -- Once more: the same request may have been done while the balances were waited for.
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

-- Records what arrived of a transfer that is under way. The same request_id again changes nothing.
CREATE OR REPLACE FUNCTION inventory.receive_transfer(transfer bigint, request uuid, arrivals jsonb)
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
    IF require_same_receipt(t, request, person, arrived) THEN
        RETURN;
    END IF;
    PERFORM require_writer(person, goods);
    IF t.status <> 'in_transit' THEN
        PERFORM refuse_step(t, 'received');
    END IF;
    PERFORM require_arrivals(t, arrived);
    PERFORM lock_balances(goods, ARRAY[t.to_warehouse_id]);
    PERFORM put_in(t, request, person, arrived);
END $$;
