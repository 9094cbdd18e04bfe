-- Searching products: one page of those in which all words occur, in any order, after any key.
--
-- Few products: the trigram index finds them all, and they are sorted. Many: the index of the order
-- is walked from the key on until the page is full. A sample of the products tells which is
-- shorter; a walk that comes upon less than the sample promised is given up. The planner is not
-- asked: it takes the words of a text for independent of each other and of the other filters.

CREATE TYPE inventory.product_search AS (
    patterns text[], sort text, descending boolean, is_active boolean, owner_id bigint,
    category text, stock_state text, created_from timestamptz, created_to timestamptz,
    after_key text, after_id bigint, most integer);

-- What a search comes to, as SQL: where sorted products come from, the columns of the order and
-- its direction, and which of them are wanted. Text, so that each is planned for its values.
CREATE TYPE inventory.product_order AS (
    source text, key text, id text, direction text, filters text, after text);

CREATE FUNCTION inventory.search_order(wanted inventory.product_search)
RETURNS inventory.product_order
LANGUAGE sql IMMUTABLE
RETURN (
    SELECT ROW(o.source, o.key, o.id,
        CASE WHEN wanted.descending THEN 'DESC' ELSE 'ASC' END,
        concat('true',
            ' AND p.is_active = ' || quote_literal(wanted.is_active),
            ' AND p.owner_id = ' || quote_literal(wanted.owner_id),
            ' AND p.category = ' || quote_literal(wanted.category),
            ' AND p.created_at >= ' || quote_literal(wanted.created_from),
            ' AND p.created_at <= ' || quote_literal(wanted.created_to),
            ' AND EXISTS (SELECT FROM product_stock k WHERE k.product_id = p.id AND k.state = '
                || quote_literal(wanted.stock_state) || ')'),
        CASE WHEN wanted.after_id IS NULL THEN 'true'
            ELSE format('(%s, %s) %s (%L, %s)', o.key, o.id,
                CASE WHEN wanted.descending THEN '<' ELSE '>' END,
                wanted.after_key, wanted.after_id) END)::inventory.product_order
    FROM (VALUES
        ('name', 'products p', 'lower(p.name)', 'p.id'),
        ('created', 'products p', 'p.created_at', 'p.id'),
        ('price', 'products p', 'p.unit_price', 'p.id'),
        ('stock', 'product_stock s JOIN products p ON p.id = s.product_id',
            's.on_hand', 's.product_id')
    ) AS o (sort, source, key, id)
    WHERE o.sort = wanted.sort);

CREATE FUNCTION inventory.all_occur(patterns text[], words text) RETURNS text
LANGUAGE sql IMMUTABLE
RETURN coalesce((SELECT string_agg(format('%s LIKE %L', words, pattern), ' AND ')
                 FROM unnest(patterns) pattern), 'true');

-- Whether names are sorted as their bytes are, which is how their numbers are.
CREATE FUNCTION inventory.names_go_by_bytes() RETURNS boolean
LANGUAGE sql STABLE
RETURN (SELECT d.datlocprovider = 'b' OR d.datlocprovider = 'c' AND d.datcollate IN ('C', 'POSIX')
        FROM pg_database d WHERE d.datname = current_database());

-- Looks at the products on some twenty pages of the table, always the same ones: how many products
-- there are in all, which share the filters let through, and which share has all the words as well.
CREATE FUNCTION inventory.search_sample(
    wanted inventory.product_search, OUT total double precision, OUT fitting double precision,
    OUT matching double precision)
LANGUAGE plpgsql STABLE AS $$
DECLARE
    percent double precision := least(100,
        100 * 20 / greatest(1, pg_relation_size('products') / 8192.0));
BEGIN
    EXECUTE format($q$
        SELECT count(*) * 100 / %1$s, avg(x.fits::integer), avg((x.fits AND x.has_words)::integer)
        FROM (SELECT %2$s AS fits, %3$s AS has_words
            FROM products p TABLESAMPLE SYSTEM (%1$s) REPEATABLE (1)) x $q$,
        percent, (search_order(wanted)).filters, all_occur(wanted.patterns, 'p.search_text'))
    INTO total, fitting, matching;
END $$;

-- Walks the order for so many steps.
CREATE FUNCTION inventory.search_along(wanted inventory.product_search, steps bigint)
RETURNS bigint[]
LANGUAGE plpgsql STABLE SET enable_seqscan = off SET enable_bitmapscan = off SET enable_sort = off
AS $$
DECLARE
    o product_order := search_order(wanted);
    ids bigint[];
BEGIN
    EXECUTE format($q$
        SELECT array_agg(f.id ORDER BY f.key %1$s, f.id %1$s) FROM (
            SELECT w.key, w.id FROM (
                SELECT %2$s AS key, %3$s AS id, %4$s AND %5$s AS fits FROM %6$s WHERE %7$s
                ORDER BY %2$s %1$s, %3$s %1$s LIMIT %8$s) w
            WHERE w.fits LIMIT %9$s) f $q$,
        o.direction, o.key, o.id, o.filters, all_occur(wanted.patterns, 'p.search_text'),
        o.source, o.after, steps, wanted.most)
    INTO ids;
    RETURN ids;
END $$;

-- Walks the names from the first or last one on, but only those of products with all words; what
-- the index does not know is added. NULL if the walk did not fill the page by itself: behind its
-- end there may be more.
CREATE FUNCTION inventory.search_by_name(wanted inventory.product_search, steps bigint)
RETURNS bigint[]
LANGUAGE plpgsql STABLE SET enable_seqscan = off SET enable_bitmapscan = off SET enable_sort = off
AS $$
DECLARE
    o product_order := search_order(wanted);
    beginning bigint := CASE WHEN wanted.descending THEN 281474976710655 ELSE 0 END;
    nearest text := (
        SELECT string_agg(format('name_code(lower(p.name), %s) <-> %s', part, beginning), ', ')
        FROM generate_series(1, 4) part);
    ids bigint[];
BEGIN
    EXECUTE format($q$
        WITH known AS MATERIALIZED (
            SELECT w.key, w.id FROM (
                SELECT lower(p.name) AS key, p.id, %2$s AS fits FROM products p WHERE %3$s
                ORDER BY %4$s, lower(p.name) %1$s, p.id %1$s LIMIT %5$s) w
            WHERE w.fits LIMIT %6$s)
        SELECT array_agg(f.id ORDER BY f.key %1$s, f.id %1$s) FROM (
            SELECT u.key, u.id FROM (
                SELECT k.key, k.id FROM known k
                UNION ALL
                SELECT lower(p.name), p.id FROM products p
                WHERE indexed_text(p.search_text) IS NULL AND %7$s AND %2$s) u
            ORDER BY u.key %1$s, u.id %1$s LIMIT %6$s) f
        WHERE (SELECT count(*) FROM known) = %6$s $q$,
        o.direction, o.filters, all_occur(wanted.patterns, 'indexed_text(p.search_text)'),
        nearest, steps, wanted.most, all_occur(wanted.patterns, 'p.search_text'))
    INTO ids;
    RETURN ids;
END $$;

-- Finds all and sorts them. OFFSET 0: else the planner might walk the order from its beginning.
CREATE FUNCTION inventory.search_and_sort(wanted inventory.product_search) RETURNS bigint[]
LANGUAGE plpgsql STABLE AS $$
DECLARE
    o product_order := search_order(wanted);
    ids bigint[];
BEGIN
    EXECUTE format($q$
        SELECT array_agg(f.id ORDER BY f.key %1$s, f.id %1$s) FROM (
            SELECT x.key, x.id FROM (
                SELECT %2$s AS key, %3$s AS id FROM %4$s WHERE %5$s AND %6$s AND %7$s OFFSET 0) x
            ORDER BY x.key %1$s, x.id %1$s LIMIT %8$s) f $q$,
        o.direction, o.key, o.id, o.source, all_occur(wanted.patterns, 'p.search_text'),
        o.filters, o.after, wanted.most)
    INTO ids;
    RETURN ids;
END $$;

-- Walks if that is likely to be shorter than to sort, up to three times as far as it should take.
-- NULL if it was not, or the page is not full.
CREATE FUNCTION inventory.search_by_walking(wanted inventory.product_search) RETURNS bigint[]
LANGUAGE plpgsql STABLE AS $$
DECLARE
    sample record := search_sample(wanted);
    ids bigint[];
BEGIN
    IF wanted.most < sample.matching * sample.matching * sample.total THEN
        IF wanted.sort = 'name' AND wanted.after_id IS NULL AND names_go_by_bytes() THEN
            ids := search_by_name(wanted, (3 * wanted.most / sample.fitting)::bigint);
        ELSE
            ids := search_along(wanted, (3 * wanted.most / sample.matching)::bigint);
        END IF;
    END IF;
    RETURN CASE WHEN cardinality(ids) = wanted.most THEN ids END;
END $$;

-- What desktops call. The order by a hidden price is nobody's business, as in product_prices.
CREATE FUNCTION inventory.search_products(given jsonb) RETURNS TABLE (id bigint, place bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = inventory, pg_temp ROWS 100 AS $$
DECLARE
    wanted product_search := jsonb_populate_record(NULL::product_search, given);
BEGIN
    PERFORM auth.require_user();
    IF wanted.sort = 'price' AND NOT auth.sees('prices') THEN
        RETURN;
    END IF;
    RETURN QUERY SELECT * FROM unnest(coalesce(search_by_walking(wanted), search_and_sort(wanted)))
        WITH ORDINALITY;
END $$;
GRANT EXECUTE ON FUNCTION inventory.search_products TO inventory_app;
