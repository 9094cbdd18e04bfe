-- What a product's stock amounts to hangs on its reorder point as well. That is repeated beside the
-- stock, by trigger, so that products to be ordered are found and counted along an index.

UPDATE inventory.product_stock s SET reorder_point = p.reorder_point, is_active = p.is_active
FROM inventory.products p
WHERE p.id = s.product_id
    AND (p.reorder_point, p.is_active) IS DISTINCT FROM (s.reorder_point, s.is_active);

CREATE OR REPLACE FUNCTION inventory.open_product_stock() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
BEGIN
    INSERT INTO product_stock (product_id, reorder_point, is_active)
    SELECT a.id, a.reorder_point, a.is_active FROM added a;
    RETURN NULL;
END $$;

-- Locked in key order, as entries of the ledger lock them, so that the two never deadlock.
CREATE FUNCTION inventory.follow_product() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
DECLARE
    differing bigint[] := ARRAY(
        SELECT c.id FROM changed c JOIN product_stock s ON s.product_id = c.id
        WHERE (s.reorder_point, s.is_active) IS DISTINCT FROM (c.reorder_point, c.is_active));
BEGIN
    IF differing = '{}' THEN
        RETURN NULL;
    END IF;
    PERFORM FROM product_stock s WHERE s.product_id = ANY (differing)
    ORDER BY s.product_id FOR UPDATE;
    UPDATE product_stock s SET reorder_point = c.reorder_point, is_active = c.is_active
    FROM changed c WHERE c.id = s.product_id AND s.product_id = ANY (differing);
    RETURN NULL;
END $$;

CREATE TRIGGER follow_product AFTER UPDATE ON inventory.products
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT EXECUTE FUNCTION inventory.follow_product();
