-- Writing the change log: in the transaction that writes, whatever writes. A row names the kind of
-- what was written and its keys, or no keys where any row may be meant. Rows of the kind 'movement'
-- name the products whose stock changed as well.
--
-- A ping goes with it: empty, because anybody may listen, and one for a whole transaction, because
-- PostgreSQL folds equal ones.

INSERT INTO inventory.change_log_state (id) VALUES (1);

-- A statement that writes more rows than this names none of them.
CREATE FUNCTION inventory.log_change(kind text, keys bigint[]) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
BEGIN
    IF keys <> '{}' THEN
        INSERT INTO change_log (entity, ids)
        VALUES (kind, CASE WHEN cardinality(keys) <= 200 THEN keys END);
        PERFORM pg_notify('inventory_changes', '');
    END IF;
END $$;

-- For tables whose rows are what is shown.
CREATE FUNCTION inventory.log_rows() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
BEGIN
    PERFORM log_change(TG_ARGV[0], ARRAY(SELECT w.id FROM written w));
    RETURN NULL;
END $$;

-- For tables whose rows belong to a product.
CREATE FUNCTION inventory.log_products() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
BEGIN
    PERFORM log_change('product', ARRAY(SELECT DISTINCT w.product_id FROM written w));
    RETURN NULL;
END $$;

-- Lines of transfers are only ever written together with their document.
DO $$
DECLARE
    kind record;
    happening text;
BEGIN
    FOR kind IN SELECT * FROM (VALUES
        ('products', 'log_rows', 'product'),
        ('product_barcodes', 'log_products', 'product'),
        ('product_editors', 'log_products', 'product'),
        ('product_pictures', 'log_products', 'product'),
        ('warehouses', 'log_rows', 'warehouse'),
        ('stock_transfers', 'log_rows', 'transfer'),
        ('import_batches', 'log_rows', 'import'),
        ('users', 'log_rows', 'user')) t (table_name, function_name, entity)
    LOOP
        FOREACH happening IN ARRAY ARRAY['INSERT', 'UPDATE', 'DELETE'] LOOP
            EXECUTE format(
                'CREATE TRIGGER log_%s AFTER %s ON inventory.%I REFERENCING %s TABLE AS written'
                ' FOR EACH STATEMENT EXECUTE FUNCTION inventory.%I(%L)',
                lower(happening), happening, kind.table_name,
                CASE happening WHEN 'DELETE' THEN 'OLD' ELSE 'NEW' END,
                kind.function_name, kind.entity);
        END LOOP;
    END LOOP;
END $$;

-- As before; what is reserved or under way is told.
CREATE OR REPLACE FUNCTION inventory.change_promises(
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
    PERFORM log_change('stock', ARRAY(SELECT k.product_id FROM unnest(lines) k));
END $$;
