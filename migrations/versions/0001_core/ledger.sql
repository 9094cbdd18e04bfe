-- The ledger's law. Rows are only ever added; each one moves its balance, in the order of posting.

CREATE SEQUENCE inventory.stock_movements_id OWNED BY inventory.stock_movements.id;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON inventory.stock_movements
FOR EACH STATEMENT EXECUTE FUNCTION inventory.refuse_change();
ALTER TABLE inventory.stock_movements ENABLE ALWAYS TRIGGER append_only;

-- SHA-256 over the hash before and the row. A JSON array says without doubt where a value ends;
-- time is seconds since 1970, so that no setting of a session changes the text.
CREATE FUNCTION inventory.movement_hash(previous bytea, m inventory.stock_movements) RETURNS bytea
LANGUAGE sql STABLE
RETURN sha256(previous || convert_to(jsonb_build_array(
    m.id, m.product_id, m.warehouse_id, m.movement_type, m.quantity, m.unit_cost, m.unit_price,
    m.reference_number, m.notes, m.transfer_id, m.reverses_id, m.import_id, m.request_id,
    extract(epoch FROM m.occurred_at), m.created_by, extract(epoch FROM m.created_at),
    m.on_hand_after, m.average_cost_after)::text, 'UTF8'));

CREATE FUNCTION inventory.refuse_shortage(product bigint, warehouse bigint, wanted numeric)
RETURNS void
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
DECLARE
    short record;
BEGIN
    SELECT p.sku, w.name AS warehouse, coalesce(l.on_hand, 0) AS on_hand,
        coalesce(l.reserved, 0) AS reserved, p.unit_of_measure AS unit
    INTO short
    FROM products p CROSS JOIN warehouses w
    LEFT JOIN stock_levels l ON l.product_id = p.id AND l.warehouse_id = w.id
    WHERE p.id = product AND w.id = warehouse;
    PERFORM auth.refuse('rule', 'not_enough_stock', jsonb_build_object(
        'sku', short.sku, 'warehouse', short.warehouse, 'on_hand', short.on_hand,
        'reserved', short.reserved, 'available', short.on_hand - short.reserved,
        'unit', short.unit, 'wanted', wanted));
END $$;

-- A reversal mirrors its entry, takes the entry's own cost, and comes once. Entries of a transfer
-- are mended by a transfer back, so that goods are never lost between two warehouses.
CREATE FUNCTION inventory.reversed_cost(reversal inventory.stock_movements) RETURNS numeric
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
DECLARE
    original stock_movements;
BEGIN
    SELECT * INTO original FROM stock_movements m WHERE m.id = reversal.reverses_id;
    IF original.id IS NULL OR original.movement_type = 'revaluation'
        OR original.reverses_id IS NOT NULL THEN
        PERFORM auth.refuse('rule', 'not_reversible',
                            jsonb_build_object('movement', reversal.reverses_id));
    END IF;
    IF original.transfer_id IS NOT NULL THEN
        PERFORM auth.refuse('rule', 'reversal_of_transfer', jsonb_build_object(
            'movement', original.id, 'transfer', original.transfer_id));
    END IF;
    IF (original.product_id, original.warehouse_id, original.movement_type, -original.quantity)
        IS DISTINCT FROM (reversal.product_id, reversal.warehouse_id, reversal.movement_type,
                          reversal.quantity) THEN
        PERFORM auth.refuse('rule', 'reversal_differs',
                            jsonb_build_object('movement', original.id));
    END IF;
    RETURN CASE WHEN original.quantity > 0 THEN original.unit_cost
                ELSE original.average_cost_after END;
END $$;

-- Moving average, in the order of posting. Taking out leaves it as it is, except where a receipt
-- is reversed: then the receipt's cost goes out again.
CREATE FUNCTION inventory.moved_average(
    on_hand numeric, average_cost numeric, m inventory.stock_movements) RETURNS numeric
LANGUAGE sql IMMUTABLE
RETURN CASE
    WHEN m.movement_type = 'revaluation' THEN m.unit_cost
    WHEN on_hand + m.quantity = 0 OR (m.quantity < 0 AND m.reverses_id IS NULL) THEN average_cost
    ELSE greatest(0, (on_hand * average_cost + m.quantity * m.unit_cost)
                     / (on_hand + m.quantity))
END;

CREATE FUNCTION inventory.post_to_balance() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
DECLARE
    balance stock_levels;
BEGIN
    SELECT * INTO balance FROM stock_levels l
    WHERE l.product_id = NEW.product_id AND l.warehouse_id = NEW.warehouse_id FOR UPDATE;
    IF NOT FOUND THEN
        INSERT INTO stock_levels (product_id, warehouse_id)
        VALUES (NEW.product_id, NEW.warehouse_id) ON CONFLICT DO NOTHING;
        SELECT * INTO balance FROM stock_levels l
        WHERE l.product_id = NEW.product_id AND l.warehouse_id = NEW.warehouse_id FOR UPDATE;
    END IF;
    NEW.unit_cost := CASE WHEN NEW.reverses_id IS NULL
        THEN coalesce(NEW.unit_cost, balance.average_cost) ELSE reversed_cost(NEW) END;
    NEW.on_hand_after := balance.on_hand + NEW.quantity;
    IF NEW.on_hand_after < balance.reserved THEN
        PERFORM refuse_shortage(NEW.product_id, NEW.warehouse_id, -NEW.quantity);
    END IF;
    NEW.id := nextval('stock_movements_id');
    NEW.created_at := clock_timestamp();
    NEW.average_cost_after := moved_average(balance.on_hand, balance.average_cost, NEW);
    NEW.row_hash := movement_hash(balance.last_hash, NEW);
    UPDATE stock_levels l SET on_hand = NEW.on_hand_after,
        average_cost = NEW.average_cost_after, last_movement_id = NEW.id,
        last_hash = NEW.row_hash
    WHERE l.product_id = NEW.product_id AND l.warehouse_id = NEW.warehouse_id;
    RETURN NEW;
END $$;

CREATE TRIGGER post_to_balance BEFORE INSERT ON inventory.stock_movements
FOR EACH ROW EXECUTE FUNCTION inventory.post_to_balance();
ALTER TABLE inventory.stock_movements ENABLE ALWAYS TRIGGER post_to_balance;

-- One pass a statement, products locked in key order.
CREATE FUNCTION inventory.add_to_product_stock() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
BEGIN
    PERFORM FROM product_stock s WHERE s.product_id IN (SELECT a.product_id FROM added a)
    ORDER BY s.product_id FOR UPDATE;
    UPDATE product_stock s SET on_hand = s.on_hand + d.quantity
    FROM (SELECT a.product_id, sum(a.quantity) AS quantity FROM added a GROUP BY 1) d
    WHERE s.product_id = d.product_id;
    RETURN NULL;
END $$;

CREATE TRIGGER add_to_product_stock AFTER INSERT ON inventory.stock_movements
REFERENCING NEW TABLE AS added
FOR EACH STATEMENT EXECUTE FUNCTION inventory.add_to_product_stock();
ALTER TABLE inventory.stock_movements ENABLE ALWAYS TRIGGER add_to_product_stock;
