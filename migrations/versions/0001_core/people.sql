-- Accounts: the first person, requests, and what an admin does with people.

CREATE FUNCTION auth.add_user(email text, password_hash text, is_admin boolean) RETURNS bigint
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
DECLARE
    person bigint;
BEGIN
    INSERT INTO users (email, is_admin) VALUES (email, is_admin) RETURNING users.id INTO person;
    INSERT INTO auth.credentials (user_id, password_hash) VALUES (person, password_hash);
    RETURN person;
END $$;

CREATE FUNCTION auth.needs_first_admin() RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
BEGIN
    RETURN NOT EXISTS (SELECT FROM users);
END $$;

-- The first person becomes the admin. Later ones leave a request; the answer is the same whether
-- or not the address is known, so that nobody can find out who has an account.
CREATE FUNCTION auth.register(email text, password_hash text) RETURNS text
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
DECLARE
    most_requests CONSTANT integer := 200;
BEGIN
    PERFORM FROM auth.settings WHERE id = 1 FOR UPDATE;
    IF auth.needs_first_admin() THEN
        PERFORM auth.add_user(email, password_hash, true);
        RETURN 'admin';
    END IF;
    INSERT INTO auth.account_requests (email, password_hash)
    SELECT register.email, register.password_hash
    WHERE (SELECT count(*) FROM auth.account_requests) < most_requests
    ON CONFLICT ON CONSTRAINT uq_account_requests_email DO NOTHING;
    RETURN 'requested';
END $$;

CREATE FUNCTION auth.create_user(email text, password_hash text, is_admin boolean) RETURNS bigint
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
BEGIN
    PERFORM auth.require_admin();
    RETURN auth.add_user(email, password_hash, is_admin);
END $$;

CREATE FUNCTION auth.open_requests(
    OUT id bigint, OUT email text, OUT created_at timestamptz) RETURNS SETOF record
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
BEGIN
    PERFORM auth.require_admin();
    RETURN QUERY SELECT r.id, r.email::text, r.created_at
        FROM auth.account_requests r ORDER BY r.id;
END $$;

-- Accepts (makes the account) or declines; answers the new person's id, NULL if declined.
CREATE FUNCTION auth.settle_request(request bigint, accepted boolean) RETURNS bigint
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
DECLARE
    settled auth.account_requests;
BEGIN
    PERFORM auth.require_admin();
    DELETE FROM auth.account_requests r WHERE r.id = request RETURNING * INTO settled;
    IF settled.id IS NULL THEN
        PERFORM auth.refuse('rule', 'request_not_open');
    END IF;
    IF accepted THEN
        RETURN auth.add_user(settled.email::text, settled.password_hash, false);
    END IF;
    RETURN NULL;
END $$;

-- What is NULL stays. Switching a person off, or changing the admin mark, ends all sessions.
CREATE FUNCTION auth.update_user(
    person bigint, is_admin boolean, is_active boolean, sees_prices boolean, sees_costs boolean)
RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
BEGIN
    PERFORM auth.require_admin();
    PERFORM FROM users u WHERE u.is_admin AND u.is_active ORDER BY u.id FOR UPDATE;
    UPDATE users u SET
        is_admin = coalesce(update_user.is_admin, u.is_admin),
        is_active = coalesce(update_user.is_active, u.is_active),
        sees_prices = coalesce(update_user.sees_prices, u.sees_prices),
        sees_costs = coalesce(update_user.sees_costs, u.sees_costs)
    WHERE u.id = person;
    IF NOT FOUND THEN
        PERFORM auth.refuse('rule', 'user_unknown');
    END IF;
    IF NOT EXISTS (SELECT FROM users u WHERE u.is_admin AND u.is_active) THEN
        PERFORM auth.refuse('rule', 'last_admin');
    END IF;
    IF NOT coalesce(is_active, true) OR is_admin IS NOT NULL THEN
        UPDATE auth.credentials c SET token_version = c.token_version + 1
        WHERE c.user_id = person;
    END IF;
END $$;

-- An admin sets somebody's password. The hash was made on the desktop.
CREATE FUNCTION auth.set_password(person bigint, new_hash text) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
BEGIN
    PERFORM auth.require_admin();
    UPDATE auth.credentials c SET password_hash = new_hash, changed_at = clock_timestamp(),
        token_version = c.token_version + 1
    WHERE c.user_id = person;
    IF NOT FOUND THEN
        PERFORM auth.refuse('rule', 'user_unknown');
    END IF;
END $$;

-- A person changes the own password. Guessing counts as sign-in attempts do. Answers a status and,
-- because all other sessions end, a token for this one.
CREATE FUNCTION auth.change_password(
    present text, new_hash text,
    OUT status text, OUT token text, OUT retry_after_seconds integer)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
DECLARE
    session jsonb := auth.claims(current_setting('inventory.token', true));
    person bigint := (session ->> 'sub')::bigint;
    address text := (SELECT u.email::text FROM users u WHERE u.id = person);
    version integer;
BEGIN
    IF person IS NULL OR coalesce(new_hash, '') !~ '^\$2a\$[0-9]{2}\$[./A-Za-z0-9]{53}$' THEN
        status := 'refused';
        RETURN;
    END IF;
    retry_after_seconds := auth.admit_attempt(address);
    IF retry_after_seconds > 0 THEN
        status := 'locked';
        RETURN;
    END IF;
    IF NOT auth.password_matches(person, coalesce(present, '')) THEN
        status := 'invalid';
        PERFORM auth.log_failure(address, 'password');
        RETURN;
    END IF;
    PERFORM auth.give_attempt_back(address);
    UPDATE auth.credentials c SET password_hash = new_hash, changed_at = clock_timestamp(),
        token_version = c.token_version + 1
    WHERE c.user_id = person RETURNING c.token_version INTO version;
    status := 'ok';
    token := auth.new_token(person, version, (session ->> 'auth_time')::numeric);
END $$;

-- The audit trail: who changed which person and what.
CREATE FUNCTION auth.record_user_change() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
DECLARE
    changed jsonb := (
        SELECT coalesce(jsonb_object_agg(n.key, n.value), '{}')
        FROM jsonb_each(to_jsonb(NEW)) n
        WHERE TG_OP = 'INSERT' OR n.value IS DISTINCT FROM to_jsonb(OLD) -> n.key);
BEGIN
    INSERT INTO audit_log (action, actor_id, subject_id, details)
    VALUES ('user.' || lower(TG_OP), auth.user_id(), NEW.id, changed);
    RETURN NULL;
END $$;

CREATE TRIGGER record_user_change AFTER INSERT OR UPDATE ON inventory.users
FOR EACH ROW EXECUTE FUNCTION auth.record_user_change();

CREATE FUNCTION auth.record_password_change() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
BEGIN
    INSERT INTO audit_log (action, actor_id, subject_id)
    VALUES ('password.change', auth.user_id(), NEW.user_id);
    RETURN NULL;
END $$;

CREATE TRIGGER record_password_change AFTER UPDATE OF password_hash ON auth.credentials
FOR EACH ROW EXECUTE FUNCTION auth.record_password_change();

CREATE FUNCTION auth.record_desktop_change() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
BEGIN
    INSERT INTO audit_log (action, actor_id, details)
    VALUES (CASE WHEN NEW.revoked_at IS NULL THEN 'desktop.register' ELSE 'desktop.revoke' END,
        auth.user_id(), jsonb_build_object('desktop', NEW.id, 'name', NEW.name));
    RETURN NULL;
END $$;

CREATE TRIGGER record_desktop_change AFTER INSERT OR UPDATE ON auth.desktops
FOR EACH ROW EXECUTE FUNCTION auth.record_desktop_change();

CREATE FUNCTION auth.record_editor_change() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
DECLARE
    editor product_editors := coalesce(NEW, OLD);
BEGIN
    INSERT INTO audit_log (action, actor_id, subject_id, details)
    VALUES (CASE TG_OP WHEN 'INSERT' THEN 'editor.grant' ELSE 'editor.revoke' END,
        auth.user_id(), editor.user_id, jsonb_build_object('product', editor.product_id));
    RETURN NULL;
END $$;

CREATE TRIGGER record_editor_change AFTER INSERT OR DELETE ON inventory.product_editors
FOR EACH ROW EXECUTE FUNCTION auth.record_editor_change();
