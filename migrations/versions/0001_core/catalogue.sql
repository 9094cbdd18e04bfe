-- Products and warehouses: rules that a CHECK cannot say.

CREATE FUNCTION auth.may_write_product(product bigint) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
DECLARE
    person bigint := auth.user_id();
BEGIN
    RETURN person IS NOT NULL AND (
        EXISTS (SELECT FROM users u WHERE u.id = person AND u.is_admin)
        OR EXISTS (SELECT FROM products p WHERE p.id = product AND p.owner_id = person)
        OR EXISTS (SELECT FROM product_editors e WHERE e.product_id = product
                   AND e.user_id = person));
END $$;

CREATE FUNCTION auth.owns_product(product bigint) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
BEGIN
    RETURN auth.is_admin() OR EXISTS (
        SELECT FROM products p WHERE p.id = product AND p.owner_id = auth.user_id());
END $$;

-- False if there was no such barcode, or the person may not write the product.
CREATE FUNCTION inventory.remove_barcode(product bigint, code text) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
BEGIN
    PERFORM auth.require_user();
    DELETE FROM product_barcodes b WHERE b.product_id = product AND b.barcode = code
        AND auth.may_write_product(product);
    RETURN FOUND;
END $$;

-- False if there was no such right, or the person may not take it back.
CREATE FUNCTION inventory.remove_editor(product bigint, person bigint) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
BEGIN
    PERFORM auth.require_user();
    DELETE FROM product_editors e WHERE e.product_id = product AND e.user_id = person
        AND auth.owns_product(product);
    RETURN FOUND;
END $$;

CREATE FUNCTION inventory.raise_version() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    NEW.version := OLD.version + 1;
    RETURN NEW;
END $$;

CREATE TRIGGER raise_version BEFORE UPDATE ON inventory.products
FOR EACH ROW EXECUTE FUNCTION inventory.raise_version();

CREATE FUNCTION inventory.open_product_stock() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
BEGIN
    INSERT INTO product_stock (product_id) SELECT a.id FROM added a;
    RETURN NULL;
END $$;

CREATE TRIGGER open_product_stock AFTER INSERT ON inventory.products
REFERENCING NEW TABLE AS added
FOR EACH STATEMENT EXECUTE FUNCTION inventory.open_product_stock();

-- A warehouse closes only when it is empty and nothing is on its way to it. Its balances are
-- locked, so that no movement slips in between the look and the commit.
CREATE FUNCTION inventory.check_warehouse() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
DECLARE
    held record;
BEGIN
    NEW.version := OLD.version + 1;
    IF OLD.is_active AND NOT NEW.is_active THEN
        PERFORM FROM stock_levels l WHERE l.warehouse_id = NEW.id
        ORDER BY l.product_id FOR UPDATE;
        SELECT count(*) AS products, sum(l.on_hand) AS on_hand, sum(l.in_transit) AS in_transit
        INTO held FROM stock_levels l
        WHERE l.warehouse_id = NEW.id AND (l.on_hand > 0 OR l.in_transit > 0);
        IF held.products > 0 THEN
            PERFORM auth.refuse('rule', 'warehouse_holds_stock', jsonb_build_object(
                'warehouse', OLD.name, 'products', held.products, 'on_hand', held.on_hand,
                'in_transit', held.in_transit));
        END IF;
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER check_warehouse BEFORE UPDATE ON inventory.warehouses
FOR EACH ROW EXECUTE FUNCTION inventory.check_warehouse();

CREATE FUNCTION inventory.refuse_change() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is append-only: % is refused', TG_TABLE_NAME, TG_OP
        USING ERRCODE = 'IV003', CONSTRAINT = 'append_only',
              DETAIL = jsonb_build_object('table', TG_TABLE_NAME)::text;
END $$;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON inventory.audit_log
FOR EACH STATEMENT EXECUTE FUNCTION inventory.refuse_change();
ALTER TABLE inventory.audit_log ENABLE ALWAYS TRIGGER append_only;
