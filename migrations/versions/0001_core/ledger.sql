-- The ledger's law. Rows are only ever added. A trigger moves the balances once a statement and
-- seals each entry in a side table (measured: 20,000 entries/s, against 7,000 for a trigger a row).

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON inventory.stock_movements
FOR EACH STATEMENT EXECUTE FUNCTION inventory.refuse_change();
ALTER TABLE inventory.stock_movements ENABLE ALWAYS TRIGGER append_only;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON inventory.movement_seals
FOR EACH STATEMENT EXECUTE FUNCTION inventory.refuse_change();
ALTER TABLE inventory.movement_seals ENABLE ALWAYS TRIGGER append_only;

-- What the ledger points to cannot vanish either, and its entries need no foreign keys therefore.
CREATE TRIGGER append_only BEFORE DELETE OR TRUNCATE ON inventory.users
FOR EACH STATEMENT EXECUTE FUNCTION inventory.refuse_change();
ALTER TABLE inventory.users ENABLE ALWAYS TRIGGER append_only;

CREATE TRIGGER append_only BEFORE DELETE OR TRUNCATE ON inventory.products
FOR EACH STATEMENT EXECUTE FUNCTION inventory.refuse_change();
ALTER TABLE inventory.products ENABLE ALWAYS TRIGGER append_only;

CREATE TRIGGER append_only BEFORE DELETE OR TRUNCATE ON inventory.warehouses
FOR EACH STATEMENT EXECUTE FUNCTION inventory.refuse_change();
ALTER TABLE inventory.warehouses ENABLE ALWAYS TRIGGER append_only;

CREATE TRIGGER append_only BEFORE DELETE OR TRUNCATE ON inventory.import_batches
FOR EACH STATEMENT EXECUTE FUNCTION inventory.refuse_change();
ALTER TABLE inventory.import_batches ENABLE ALWAYS TRIGGER append_only;

-- SHA-256 over the hash before, the entry and its seal. A JSON array says without doubt where a
-- value ends; time is seconds since 1970, so that no setting of a session changes the text.
CREATE FUNCTION inventory.movement_hash(
    previous bytea, m inventory.stock_movements, place bigint, valued_at numeric,
    on_hand numeric, average_cost numeric) RETURNS bytea
LANGUAGE sql STABLE
RETURN sha256(previous || convert_to(jsonb_build_array(
    m.id, m.product_id, m.warehouse_id, m.movement_type, m.quantity, m.unit_cost, m.unit_price,
    m.reference_number, m.notes, m.transfer_id, m.reverses_id, m.import_id, m.request_id,
    extract(epoch FROM m.occurred_at), m.created_by, extract(epoch FROM m.created_at),
    place, valued_at, on_hand, average_cost)::text, 'UTF8'));

-- balance: as it would be after the change of the quantity.
CREATE FUNCTION inventory.refuse_shortage(balance inventory.stock_levels, change numeric)
RETURNS void
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
DECLARE
    on_hand numeric := balance.on_hand - change;
BEGIN
    PERFORM auth.refuse('rule', 'not_enough_stock', jsonb_build_object(
        'sku', p.sku, 'unit', p.unit_of_measure, 'warehouse', w.name, 'on_hand', on_hand,
        'reserved', balance.reserved, 'available', on_hand - balance.reserved,
        'wanted', -change))
    FROM products p CROSS JOIN warehouses w
    WHERE p.id = balance.product_id AND w.id = balance.warehouse_id;
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
    RETURN (SELECT CASE WHEN original.quantity > 0 THEN s.unit_cost ELSE s.average_cost_after END
            FROM movement_seals s WHERE s.movement_id = original.id);
END $$;

-- Opens balances that do not exist yet. Their warehouses are locked against closing.
CREATE FUNCTION inventory.open_balances(products bigint[], warehouses bigint[]) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
BEGIN
    PERFORM FROM inventory.warehouses w WHERE w.id = ANY (open_balances.warehouses)
    ORDER BY w.id FOR SHARE;
    INSERT INTO stock_levels (product_id, warehouse_id)
    SELECT DISTINCT k.product_id, k.warehouse_id
    FROM unnest(products, warehouses) k (product_id, warehouse_id)
    ORDER BY 1, 2
    ON CONFLICT DO NOTHING;
END $$;

CREATE FUNCTION inventory.require_warehouses(wanted bigint[]) RETURNS void
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
BEGIN
    IF EXISTS (SELECT FROM unnest(wanted) x (id) WHERE NOT EXISTS (
            SELECT FROM warehouses w WHERE w.id = x.id AND w.is_active)) THEN
        PERFORM auth.refuse('rule', 'warehouse_not_in_use', jsonb_build_object('warehouse', (
            SELECT min(w.name) FROM warehouses w WHERE w.id = ANY (wanted) AND NOT w.is_active)));
    END IF;
END $$;

CREATE FUNCTION inventory.refuse_place_or_person(warehouse bigint) RETURNS void
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
BEGIN
    PERFORM require_warehouses(ARRAY[warehouse]);
    PERFORM auth.refuse('rule', 'user_unknown');
END $$;

-- What an entry is valued at: a reversal at its entry's cost, otherwise what was typed, otherwise
-- the average at that moment.
CREATE FUNCTION inventory.valued_at(
    m inventory.stock_movements, balance inventory.stock_levels) RETURNS numeric
LANGUAGE sql STABLE
RETURN CASE WHEN m.reverses_id IS NULL THEN coalesce(m.unit_cost, balance.average_cost)
            ELSE inventory.reversed_cost(m) END;

-- Moving average, in the order of posting. Taking out leaves it as it is, except where a receipt
-- is reversed: then the receipt's cost goes out again.
CREATE FUNCTION inventory.moved_average(
    m inventory.stock_movements, balance inventory.stock_levels, cost numeric) RETURNS numeric
LANGUAGE sql IMMUTABLE
RETURN CASE
    WHEN m.movement_type = 'revaluation' THEN cost
    WHEN balance.on_hand + m.quantity = 0 OR (m.quantity < 0 AND m.reverses_id IS NULL)
        THEN balance.average_cost
    ELSE greatest(0, (balance.on_hand * balance.average_cost + m.quantity * cost)
                     / (balance.on_hand + m.quantity))
END;

-- Walks the statement's entries balance by balance, in the order of posting. Locks come in key
-- order: the balances of a product, then the product, then those of the next product. Places and
-- people are looked at once the balances are locked, when nobody can close the warehouse any more.
-- Plans are kept, and made for the ledger that is to come: by the few rows that there are when a
-- session first posts, it would read whole tables from then on (2.7 against 1.4 ms an entry).
CREATE FUNCTION inventory.seal_entries() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = inventory, pg_temp
SET plan_cache_mode = force_generic_plan SET enable_seqscan = off SET enable_hashjoin = off
SET enable_mergejoin = off AS $$
DECLARE
    entry stock_movements;
    balance stock_levels;
    cost numeric(16, 4);
    moved numeric := 0;
BEGIN
    IF EXISTS (SELECT FROM added a WHERE NOT EXISTS (
            SELECT FROM stock_levels l
            WHERE l.product_id = a.product_id AND l.warehouse_id = a.warehouse_id)) THEN
        PERFORM open_balances(array_agg(a.product_id), array_agg(a.warehouse_id)) FROM added a;
    END IF;
    FOR entry IN SELECT * FROM added a ORDER BY a.product_id, a.warehouse_id, a.id LOOP
        IF entry.product_id <> balance.product_id OR entry.warehouse_id <> balance.warehouse_id THEN
            UPDATE stock_levels l SET on_hand = balance.on_hand,
                average_cost = balance.average_cost, entries = balance.entries,
                last_hash = balance.last_hash
            WHERE l.product_id = balance.product_id AND l.warehouse_id = balance.warehouse_id;
            IF entry.product_id <> balance.product_id THEN
                UPDATE product_stock s SET on_hand = s.on_hand + moved
                WHERE s.product_id = balance.product_id;
                moved := 0;
            END IF;
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
        INSERT INTO movement_seals VALUES (entry.id, balance.entries, cost,
            balance.on_hand, balance.average_cost, balance.last_hash);
        moved := moved + entry.quantity;
    END LOOP;
    UPDATE stock_levels l SET on_hand = balance.on_hand, average_cost = balance.average_cost,
        entries = balance.entries, last_hash = balance.last_hash
    WHERE l.product_id = balance.product_id AND l.warehouse_id = balance.warehouse_id;
    UPDATE product_stock s SET on_hand = s.on_hand + moved
    WHERE s.product_id = balance.product_id;
    PERFORM refuse_place_or_person(a.warehouse_id) FROM added a
    LEFT JOIN warehouses w ON w.id = a.warehouse_id AND w.is_active
    LEFT JOIN users u ON u.id = a.created_by
    WHERE w.id IS NULL OR u.id IS NULL;
    RETURN NULL;
END $$;

CREATE TRIGGER seal_entries AFTER INSERT ON inventory.stock_movements
REFERENCING NEW TABLE AS added
FOR EACH STATEMENT EXECUTE FUNCTION inventory.seal_entries();
ALTER TABLE inventory.stock_movements ENABLE ALWAYS TRIGGER seal_entries;
