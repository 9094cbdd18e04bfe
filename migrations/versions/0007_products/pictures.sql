-- Pictures of products. Written through functions alone: who may write the product, may set it.

CREATE FUNCTION inventory.require_product(product bigint) RETURNS bigint
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
DECLARE
    person bigint := auth.require_user();
BEGIN
    IF NOT auth.may_write_product(product) THEN
        PERFORM auth.refuse('right', 'product', jsonb_build_object('sku', (
            SELECT p.sku FROM products p WHERE p.id = product)));
    END IF;
    RETURN person;
END $$;

CREATE FUNCTION inventory.set_picture(product bigint, content_type text, content bytea)
RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
BEGIN
    INSERT INTO product_pictures AS p (product_id, content_type, content, changed_by)
    VALUES (product, set_picture.content_type, set_picture.content, require_product(product))
    ON CONFLICT ON CONSTRAINT pk_product_pictures DO UPDATE SET
        content_type = excluded.content_type, content = excluded.content,
        changed_by = excluded.changed_by, changed_at = clock_timestamp();
END $$;

-- False if there was none.
CREATE FUNCTION inventory.remove_picture(product bigint) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
BEGIN
    PERFORM require_product(product);
    DELETE FROM product_pictures p WHERE p.product_id = product;
    RETURN FOUND;
END $$;
