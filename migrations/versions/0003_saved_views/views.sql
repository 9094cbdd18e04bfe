-- Saved views: each person has their own, and at most a hundred of a screen.

-- Saves a view; one of the same name takes the new state. Answers its id.
CREATE FUNCTION inventory.save_view(for_screen text, called text, looks jsonb) RETURNS bigint
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
DECLARE
    person bigint := auth.require_user();
    saved bigint;
BEGIN
    -- One after the other for each person, so that the limit holds.
    PERFORM FROM users u WHERE u.id = person FOR NO KEY UPDATE;
    IF (SELECT count(*) FROM saved_views v
        WHERE v.user_id = person AND v.screen = for_screen AND lower(v.name) <> lower(called))
        >= 100 THEN
        PERFORM auth.refuse('rule', 'too_many_views');
    END IF;
    INSERT INTO saved_views (user_id, screen, name, state)
    VALUES (person, for_screen, called, looks)
    ON CONFLICT (user_id, screen, lower(name))
    DO UPDATE SET name = excluded.name, state = excluded.state
    RETURNING id INTO saved;
    RETURN saved;
END $$;

-- False if the person has no such view.
CREATE FUNCTION inventory.remove_view(view bigint) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
DECLARE
    person bigint := auth.require_user();
BEGIN
    DELETE FROM saved_views v WHERE v.id = view AND v.user_id = person;
    RETURN FOUND;
END $$;
