-- One change of many products: drafted (the desktop writes down which products, in which versions),
-- looked at beforehand, done piece by piece, and taken back where nobody changed a product since.
--
-- changes: category, unit_of_measure, reorder_point, is_active as they are to be; price as
-- {"how": "set" | "percent" | "amount", "value": ..., "step": ..., "less": ...}: a changed price is
-- rounded to a multiple of step, less so much ("step": 1, "less": 0.01 ends in .99).

-- Prices are kept from some: how many would change tells what they are.
CREATE FUNCTION inventory.require_bulk_changes(changes jsonb) RETURNS void
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
BEGIN
    IF jsonb_typeof(changes) IS DISTINCT FROM 'object' THEN
        PERFORM auth.refuse('rule', 'bulk_edit_changes');
    END IF;
    IF changes = '{}' OR EXISTS (
            SELECT FROM jsonb_object_keys(changes) k WHERE k NOT IN (
                'category', 'unit_of_measure', 'reorder_point', 'is_active', 'price'))
        OR coalesce(changes #>> '{price,how}', 'set') NOT IN ('set', 'percent', 'amount')
        OR (changes ? 'price' AND changes #>> '{price,value}' IS NULL)
        OR (changes #>> '{price,step}')::numeric <= 0 THEN
        PERFORM auth.refuse('rule', 'bulk_edit_changes');
    END IF;
    IF changes ? 'price' AND NOT auth.sees('prices') THEN
        PERFORM auth.refuse('right', 'prices');
    END IF;
END $$;

CREATE FUNCTION inventory.rounded_price(price numeric, step numeric, less numeric) RETURNS numeric
LANGUAGE sql IMMUTABLE
RETURN round((price + coalesce(less, 0)) / coalesce(step, 0.01)) * coalesce(step, 0.01)
    - coalesce(less, 0);

CREATE FUNCTION inventory.edited_price(price numeric, change jsonb) RETURNS numeric
LANGUAGE sql IMMUTABLE
RETURN CASE change ->> 'how'
    WHEN 'set' THEN (change ->> 'value')::numeric
    WHEN 'percent' THEN inventory.rounded_price(
        price * (100 + (change ->> 'value')::numeric) / 100,
        (change ->> 'step')::numeric, (change ->> 'less')::numeric)
    WHEN 'amount' THEN inventory.rounded_price(
        price + (change ->> 'value')::numeric,
        (change ->> 'step')::numeric, (change ->> 'less')::numeric)
    ELSE price END;

-- A product's fields as changes want them.
CREATE FUNCTION inventory.bulk_values(p inventory.products, changes jsonb)
RETURNS TABLE (category text, unit_of_measure text, reorder_point numeric, is_active boolean,
    unit_price numeric)
LANGUAGE sql IMMUTABLE
BEGIN ATOMIC
    SELECT coalesce(changes ->> 'category', p.category),
        coalesce(changes ->> 'unit_of_measure', p.unit_of_measure),
        coalesce((changes ->> 'reorder_point')::numeric(16, 3), p.reorder_point),
        coalesce((changes ->> 'is_active')::boolean, p.is_active),
        inventory.edited_price(p.unit_price, changes -> 'price');
END;

-- What changes would do to the products of an edit that it has not reached yet.
CREATE FUNCTION inventory.bulk_outcomes(edit bigint, changes jsonb, person bigint)
RETURNS TABLE (product inventory.products, category text, unit_of_measure text,
    reorder_point numeric, is_active boolean, unit_price numeric, outcome text)
LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT p, v.category, v.unit_of_measure, v.reorder_point, v.is_active, v.unit_price,
        CASE
            WHEN p.owner_id <> person
                AND NOT (SELECT u.is_admin FROM inventory.users u WHERE u.id = person)
                AND NOT EXISTS (SELECT FROM inventory.product_editors e
                    WHERE e.product_id = p.id AND e.user_id = person)
                THEN 'not_yours'
            WHEN (p.category, p.unit_of_measure, p.reorder_point, p.is_active, p.unit_price)
                = (v.category, v.unit_of_measure, v.reorder_point, v.is_active, v.unit_price)
                THEN 'same'
            WHEN p.version <> t.version_before THEN 'changed_since'
            WHEN v.unit_price NOT BETWEEN 0 AND 99999999999.9999 THEN 'out_of_range'
            ELSE 'changed' END
    FROM inventory.bulk_edited_products t
    JOIN inventory.products p ON p.id = t.product_id
    CROSS JOIN LATERAL inventory.bulk_values(p, changes) v
    WHERE t.edit_id = edit AND t.outcome IS NULL;
END;

-- What of a product a bulk edit can change, as it is told and kept.
CREATE FUNCTION inventory.bulk_fields(p inventory.products) RETURNS jsonb
LANGUAGE sql STABLE
RETURN jsonb_build_object('category', p.category, 'unit_of_measure', p.unit_of_measure,
    'reorder_point', p.reorder_point, 'is_active', p.is_active, 'unit_price', p.unit_price);

-- Opens a draft; the desktop then writes its products into bulk_edited_products. Drafts that were
-- left behind are thrown away.
CREATE FUNCTION inventory.draft_bulk_edit() RETURNS bigint
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
DECLARE
    person bigint := auth.require_user();
    made bigint;
BEGIN
    PERFORM drop_draft(b.id) FROM bulk_edits b
    WHERE b.created_by = person AND b.status = 'draft'
        AND b.created_at < clock_timestamp() - interval '1 day';
    INSERT INTO bulk_edits (created_by) VALUES (person) RETURNING id INTO made;
    RETURN made;
END $$;

CREATE FUNCTION inventory.drop_draft(edit bigint) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
BEGIN
    DELETE FROM bulk_edited_products t WHERE t.edit_id = edit;
    DELETE FROM bulk_edits b WHERE b.id = edit;
END $$;

-- Locks the person's own edit, so that its pieces come one after the other.
CREATE FUNCTION inventory.own_bulk_edit(edit bigint) RETURNS inventory.bulk_edits
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
DECLARE
    person bigint := auth.require_user();
    found_edit bulk_edits;
BEGIN
    SELECT * INTO found_edit FROM bulk_edits b
    WHERE b.id = edit AND b.created_by = person FOR UPDATE;
    IF found_edit.id IS NULL THEN
        PERFORM auth.refuse('rule', 'bulk_edit_unknown');
    END IF;
    RETURN found_edit;
END $$;

-- False if the edit has begun: then it is history.
CREATE FUNCTION inventory.discard_bulk_edit(edit bigint) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
BEGIN
    IF (own_bulk_edit(edit)).status <> 'draft' THEN
        RETURN false;
    END IF;
    PERFORM drop_draft(edit);
    RETURN true;
END $$;

-- How many products would come to which outcome, and the first of them that would change.
CREATE FUNCTION inventory.preview_bulk_edit(
    edit bigint, changes jsonb, examples integer, OUT counts jsonb, OUT first_changed jsonb)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
DECLARE
    person bigint := auth.require_user();
BEGIN
    PERFORM require_bulk_changes(changes);
    IF NOT EXISTS (SELECT FROM bulk_edits b WHERE b.id = edit AND b.created_by = person) THEN
        PERFORM auth.refuse('rule', 'bulk_edit_unknown');
    END IF;
    SELECT coalesce(jsonb_object_agg(o.outcome, o.products), '{}') INTO counts
    FROM (SELECT b.outcome, count(*) AS products
          FROM bulk_outcomes(edit, preview_bulk_edit.changes, person) b GROUP BY b.outcome) o;
    SELECT coalesce(jsonb_agg(jsonb_build_object('sku', f.sku, 'name', f.name,
            'before', f.before - f.hidden, 'after', f.after - f.hidden)), '[]')
    INTO first_changed
    FROM (SELECT (b.product).sku, (b.product).name, bulk_fields(b.product) AS before,
            jsonb_build_object('category', b.category, 'unit_of_measure', b.unit_of_measure,
                'reorder_point', b.reorder_point, 'is_active', b.is_active,
                'unit_price', b.unit_price) AS after,
            CASE WHEN auth.sees('prices') THEN '' ELSE 'unit_price' END AS hidden
          FROM bulk_outcomes(edit, preview_bulk_edit.changes, person) b
          WHERE b.outcome = 'changed'
          ORDER BY (b.product).id LIMIT examples) f;
END $$;

-- From here on the edit is history: what it is to do stands fast.
CREATE FUNCTION inventory.begin_bulk_edit(edit bigint, changes jsonb) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
BEGIN
    PERFORM require_bulk_changes(changes);
    IF (own_bulk_edit(edit)).status <> 'draft' THEN
        PERFORM auth.refuse('rule', 'bulk_edit_begun');
    END IF;
    UPDATE bulk_edits b SET status = 'begun', changes = begin_bulk_edit.changes WHERE b.id = edit;
END $$;

-- Does the next piece, in key order; answers how many products it has looked at and the last of
-- them. A version is raised by one with each change, so the one after is known beforehand. Plans
-- are made for pieces: by the few rows that there are at first, whole tables would be joined.
CREATE FUNCTION inventory.apply_bulk_edit(
    edit bigint, after bigint, most integer, OUT handled integer, OUT last bigint)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = inventory, pg_temp
SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
DECLARE
    own bulk_edits := own_bulk_edit(edit);
    piece bigint[];
BEGIN
    IF own.status <> 'begun' THEN
        PERFORM auth.refuse('rule', 'bulk_edit_begun');
    END IF;
    PERFORM require_bulk_changes(own.changes);
    piece := ARRAY(SELECT t.product_id FROM bulk_edited_products t
                   WHERE t.edit_id = edit AND t.product_id > after AND t.outcome IS NULL
                   ORDER BY t.product_id LIMIT most);
    PERFORM FROM products p WHERE p.id = ANY (piece) ORDER BY p.id FOR NO KEY UPDATE;
    UPDATE bulk_edited_products t SET outcome = b.outcome,
        before = CASE b.outcome WHEN 'changed' THEN bulk_fields(b.product) END,
        version_after = CASE b.outcome WHEN 'changed' THEN t.version_before + 1 END
    FROM bulk_outcomes(edit, own.changes, own.created_by) b
    WHERE t.edit_id = edit AND t.product_id = (b.product).id AND (b.product).id = ANY (piece);
    UPDATE products p SET category = v.category, unit_of_measure = v.unit_of_measure,
        reorder_point = v.reorder_point, is_active = v.is_active, unit_price = v.unit_price
    FROM bulk_edited_products t
    JOIN products was ON was.id = t.product_id
    CROSS JOIN LATERAL bulk_values(was, own.changes) v
    WHERE t.edit_id = edit AND t.product_id = ANY (piece) AND t.outcome = 'changed'
        AND p.id = t.product_id;
    handled := cardinality(piece);
    last := piece[handled];
END $$;

-- Takes the next piece back, where nobody has changed the product since; answers as above.
CREATE FUNCTION inventory.undo_bulk_edit(
    edit bigint, after bigint, most integer, OUT handled integer, OUT last bigint)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = inventory, pg_temp
SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
DECLARE
    own bulk_edits := own_bulk_edit(edit);
    piece bigint[];
BEGIN
    IF own.status = 'draft' THEN
        PERFORM auth.refuse('rule', 'bulk_edit_unknown');
    END IF;
    UPDATE bulk_edits b SET status = 'undone', undone_by = own.created_by,
        undone_at = clock_timestamp()
    WHERE b.id = edit AND b.status = 'begun';
    piece := ARRAY(SELECT t.product_id FROM bulk_edited_products t
                   WHERE t.edit_id = edit AND t.product_id > after AND t.outcome = 'changed'
                   ORDER BY t.product_id LIMIT most);
    PERFORM FROM products p WHERE p.id = ANY (piece) ORDER BY p.id FOR NO KEY UPDATE;
    UPDATE bulk_edited_products t
    SET outcome = CASE WHEN p.version = t.version_after AND auth.may_write_product(p.id)
        THEN 'undone' ELSE 'kept' END
    FROM products p
    WHERE t.edit_id = edit AND t.product_id = ANY (piece) AND p.id = t.product_id;
    UPDATE products p SET category = t.before ->> 'category',
        unit_of_measure = t.before ->> 'unit_of_measure',
        reorder_point = (t.before ->> 'reorder_point')::numeric,
        is_active = (t.before ->> 'is_active')::boolean,
        unit_price = (t.before ->> 'unit_price')::numeric
    FROM bulk_edited_products t
    WHERE t.edit_id = edit AND t.product_id = ANY (piece) AND t.outcome = 'undone'
        AND p.id = t.product_id;
    handled := cardinality(piece);
    last := piece[handled];
END $$;
