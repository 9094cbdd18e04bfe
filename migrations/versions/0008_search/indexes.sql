-- Names in their order, each with the trigrams of its product's text: so that the first products
-- with a word are found by their names, however late in the alphabet those begin. Other orders need
-- no such index: their own are walked, because what products cost, say, seldom hangs on their words.

-- Six bytes of a name, from the given sixth on, as a whole number that a GiST index can walk in
-- order. Numbers compare as names do where the database's collation goes by bytes.
CREATE FUNCTION inventory.name_code(name_key text, part integer) RETURNS bigint
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN ('x' || rpad(encode(substr(
    decode(replace(name_key, '\', '\\'), 'escape'), 6 * part - 5, 6), 'hex'), 12, '0')
    )::bit(48)::bigint;

-- What a GiST index can hold of a text: its trigrams, three bytes each, must fit onto one page.
-- NULL of the few texts that have too many.
CREATE FUNCTION inventory.indexed_text(search_text text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN octet_length(search_text) <= 2400
    OR cardinality(inventory.show_trgm(search_text)) <= 2400 THEN search_text END;

-- They are run in the name of whoever writes a product.
GRANT EXECUTE ON FUNCTION inventory.name_code, inventory.indexed_text TO inventory_app;

CREATE INDEX ix_products_search_name ON inventory.products USING gist (
    inventory.name_code(lower(name), 1), inventory.name_code(lower(name), 2),
    inventory.name_code(lower(name), 3), inventory.name_code(lower(name), 4),
    inventory.indexed_text(search_text) inventory.gist_trgm_ops (siglen = 508));
CREATE INDEX ix_products_not_indexed ON inventory.products (id)
    WHERE inventory.indexed_text(search_text) IS NULL;
