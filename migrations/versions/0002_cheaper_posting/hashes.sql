-- SHA-256 over the hash before, the entry and its seal. A JSON array says without doubt where a
-- value ends; time is seconds since 1970, so that no setting of a session changes the text. As
-- json, not jsonb: letter by letter the same text, which all seals so far were made of, without
-- first taking it apart into a tree (2.0 against 3.5 us).
CREATE OR REPLACE FUNCTION inventory.movement_hash(
    previous bytea, m inventory.stock_movements, place bigint, valued_at numeric,
    on_hand numeric, average_cost numeric) RETURNS bytea
LANGUAGE sql STABLE
RETURN sha256(previous || convert_to(json_build_array(
    m.id, m.product_id, m.warehouse_id, m.movement_type, m.quantity, m.unit_cost, m.unit_price,
    m.reference_number, m.notes, m.transfer_id, m.reverses_id, m.import_id, m.request_id,
    extract(epoch FROM m.occurred_at), m.created_by, extract(epoch FROM m.created_at),
    place, valued_at, on_hand, average_cost)::text, 'UTF8'));
