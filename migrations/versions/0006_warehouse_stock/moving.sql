-- The transfer that the same person made by the same request; NULL if there is none. Another
-- person's, or one between other places, is refused.
CREATE FUNCTION inventory.moved_before(
    person bigint, request uuid, from_warehouse bigint, to_warehouse bigint) RETURNS bigint
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
DECLARE
    earlier stock_transfers;
BEGIN
    SELECT * INTO earlier FROM stock_transfers t WHERE t.request_id = request;
    IF FOUND AND (earlier.created_by, earlier.from_warehouse_id, earlier.to_warehouse_id)
        IS DISTINCT FROM (person, from_warehouse, to_warehouse) THEN
        PERFORM auth.refuse('rule', 'request_id_reused',
                            jsonb_build_object('transfer', earlier.id));
    END IF;
    RETURN earlier.id;
END $$;

-- Moves all that is available in a warehouse to another one, as a transfer that is completed at
-- once. The same request_id again answers the first transfer, whatever lies there by then. Who may
-- not write one of the products is refused before anything is locked.
CREATE FUNCTION inventory.move_everything(
    request uuid, from_warehouse bigint, to_warehouse bigint) RETURNS bigint
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
DECLARE
    person bigint := auth.require_user();
    goods bigint[];
    lines jsonb;
    transfer bigint := moved_before(person, request, from_warehouse, to_warehouse);
BEGIN
    IF transfer IS NOT NULL THEN
        RETURN transfer;
    END IF;
    goods := ARRAY(SELECT l.product_id FROM stock_levels l
                   WHERE l.warehouse_id = from_warehouse AND l.on_hand > l.reserved);
    PERFORM require_products(person, goods);
    IF from_warehouse <> to_warehouse THEN
        PERFORM lock_balances(goods, ARRAY[from_warehouse, to_warehouse]);
    END IF;
    -- Another try of the same may have waited for these locks, or held them.
    transfer := moved_before(person, request, from_warehouse, to_warehouse);
    IF transfer IS NOT NULL THEN
        RETURN transfer;
    END IF;
    SELECT jsonb_agg(jsonb_build_object('product_id', l.product_id,
                                        'quantity', l.on_hand - l.reserved) ORDER BY l.product_id)
    INTO lines FROM stock_levels l
    WHERE l.warehouse_id = from_warehouse AND l.product_id = ANY (goods)
        AND l.on_hand > l.reserved;
    IF lines IS NULL THEN
        PERFORM auth.refuse('rule', 'nothing_available');
    END IF;
    transfer := create_transfer(request, from_warehouse, to_warehouse, NULL, '', lines);
    PERFORM advance_transfer(transfer, 'completed');
    RETURN transfer;
END $$;

REVOKE ALL ON FUNCTION inventory.moved_before, inventory.move_everything FROM PUBLIC;
GRANT EXECUTE ON FUNCTION inventory.move_everything TO inventory_app;
