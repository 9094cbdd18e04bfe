-- Transfers: pending (reserved) -> in transit (taken out) -> completed (put in), or cancelled.

-- Locks both balances of a product in key order, and opens those that do not exist yet.
CREATE FUNCTION inventory.lock_pair(product bigint, one bigint, other bigint) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
BEGIN
    IF (SELECT count(*) FROM stock_levels l
        WHERE l.product_id = product AND l.warehouse_id IN (one, other)) < 2 THEN
        PERFORM open_balances(ARRAY[product, product], ARRAY[one, other]);
    END IF;
    PERFORM FROM stock_levels l WHERE l.product_id = product AND l.warehouse_id IN (one, other)
    ORDER BY l.warehouse_id FOR UPDATE;
END $$;

CREATE FUNCTION inventory.change_promises(
    product bigint, warehouse bigint, reserved_change numeric, in_transit_change numeric)
RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
BEGIN
    UPDATE stock_levels l SET reserved = l.reserved + reserved_change,
        in_transit = l.in_transit + in_transit_change
    WHERE l.product_id = product AND l.warehouse_id = warehouse;
    UPDATE product_stock s SET reserved = s.reserved + reserved_change,
        in_transit = s.in_transit + in_transit_change
    WHERE s.product_id = product;
END $$;

-- Reserves the goods at the source. The same request_id again answers the first transfer.
CREATE FUNCTION inventory.create_transfer(
    request uuid, product bigint, from_warehouse bigint, to_warehouse bigint, amount numeric,
    reference text, remarks text) RETURNS bigint
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
DECLARE
    person bigint := auth.require_user();
    asked numeric(16, 3) := amount;
    earlier stock_transfers;
    balance stock_levels;
    made bigint;
BEGIN
    PERFORM require_products(person, ARRAY[product]);
    IF from_warehouse <> to_warehouse THEN
        PERFORM lock_pair(product, from_warehouse, to_warehouse);
        PERFORM require_warehouses(ARRAY[from_warehouse, to_warehouse]);
    END IF;
    SELECT * INTO earlier FROM stock_transfers t WHERE t.request_id = request;
    IF earlier.id IS NOT NULL THEN
        IF (earlier.created_by, earlier.product_id, earlier.from_warehouse_id,
            earlier.to_warehouse_id, earlier.quantity, earlier.transfer_reference, earlier.notes)
            IS DISTINCT FROM (person, product, from_warehouse, to_warehouse, asked, reference,
                              coalesce(remarks, '')) THEN
            PERFORM auth.refuse('rule', 'request_id_reused',
                                jsonb_build_object('transfer', earlier.id));
        END IF;
        RETURN earlier.id;
    END IF;
    INSERT INTO stock_transfers (request_id, product_id, from_warehouse_id, to_warehouse_id,
        quantity, transfer_reference, notes, created_by)
    VALUES (request, product, from_warehouse, to_warehouse, asked, reference,
        coalesce(remarks, ''), person)
    RETURNING id INTO made;
    SELECT * INTO balance FROM stock_levels l
    WHERE l.product_id = product AND l.warehouse_id = from_warehouse;
    IF asked > balance.on_hand - balance.reserved THEN
        balance.on_hand := balance.on_hand - asked;
        PERFORM refuse_shortage(balance, -asked);
    END IF;
    PERFORM change_promises(product, from_warehouse, asked, 0);
    RETURN made;
END $$;

CREATE FUNCTION inventory.post_transfer_leg(
    t inventory.stock_transfers, kind text, warehouse bigint, person bigint) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
BEGIN
    INSERT INTO stock_movements (product_id, warehouse_id, movement_type, quantity, unit_cost,
        reference_number, notes, transfer_id, request_id, created_by)
    VALUES (t.product_id, warehouse, kind,
        CASE kind WHEN 'transfer_out' THEN -t.quantity ELSE t.quantity END,
        (SELECT s.average_cost_after FROM stock_movements m
         JOIN movement_seals s ON s.movement_id = m.id
         WHERE m.transfer_id = t.id AND m.movement_type = 'transfer_out'),
        t.transfer_reference, t.notes, t.id, gen_random_uuid(), person);
END $$;

CREATE FUNCTION inventory.take_out(t inventory.stock_transfers, person bigint) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
BEGIN
    PERFORM change_promises(t.product_id, t.from_warehouse_id, -t.quantity, 0);
    PERFORM post_transfer_leg(t, 'transfer_out', t.from_warehouse_id, person);
    PERFORM change_promises(t.product_id, t.to_warehouse_id, 0, t.quantity);
    UPDATE stock_transfers x SET status = 'in_transit', dispatched_by = person,
        dispatched_at = clock_timestamp() WHERE x.id = t.id;
END $$;

CREATE FUNCTION inventory.put_in(
    t inventory.stock_transfers, warehouse bigint, person bigint) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
BEGIN
    PERFORM change_promises(t.product_id, t.to_warehouse_id, 0, -t.quantity);
    PERFORM post_transfer_leg(t, 'transfer_in', warehouse, person);
END $$;

-- Moves a transfer to its next state. A step that was done before changes nothing, so that a
-- repeated call is harmless; a step that the state does not allow is refused.
CREATE FUNCTION inventory.advance_transfer(transfer bigint, target text) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
DECLARE
    person bigint := auth.require_user();
    t stock_transfers;
BEGIN
    SELECT * INTO t FROM stock_transfers x WHERE x.id = transfer FOR UPDATE;
    IF t.id IS NULL THEN
        PERFORM auth.refuse('rule', 'transfer_unknown');
    END IF;
    IF NOT auth.may_write_product(t.product_id) THEN
        PERFORM auth.refuse('right', 'product', jsonb_build_object('sku', (
            SELECT p.sku FROM products p WHERE p.id = t.product_id)));
    END IF;
    IF t.status = target THEN
        RETURN;
    END IF;
    IF t.status NOT IN ('pending', 'in_transit')
        OR target NOT IN ('in_transit', 'completed', 'cancelled') THEN
        PERFORM auth.refuse('rule', 'transfer_state', jsonb_build_object(
            'transfer', t.id, 'status', t.status, 'target', target));
    END IF;
    PERFORM lock_pair(t.product_id, t.from_warehouse_id, t.to_warehouse_id);
    IF t.status = 'pending' AND target <> 'cancelled' THEN
        PERFORM require_warehouses(ARRAY[t.from_warehouse_id, t.to_warehouse_id]);
        PERFORM take_out(t, person);
    END IF;
    IF target = 'completed' THEN
        PERFORM put_in(t, t.to_warehouse_id, person);
        UPDATE stock_transfers x SET status = target, completed_by = person,
            completed_at = clock_timestamp() WHERE x.id = t.id;
    ELSIF target = 'cancelled' THEN
        IF t.status = 'pending' THEN
            PERFORM change_promises(t.product_id, t.from_warehouse_id, -t.quantity, 0);
        ELSE
            PERFORM put_in(t, t.from_warehouse_id, person);
        END IF;
        UPDATE stock_transfers x SET status = target, cancelled_by = person,
            cancelled_at = clock_timestamp() WHERE x.id = t.id;
    END IF;
END $$;

CREATE TRIGGER raise_version BEFORE UPDATE ON inventory.stock_transfers
FOR EACH ROW EXECUTE FUNCTION inventory.raise_version();
