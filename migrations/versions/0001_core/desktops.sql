-- Computers: each has a login role of its own. The functions that make and revoke such roles belong
-- to inventory_registrar, who may make roles and nothing else.

CREATE FUNCTION auth.make_desktop(name text, person bigint, OUT role_name text, OUT password text)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
BEGIN
    role_name := 'inventory_desktop_' || encode(inventory.gen_random_bytes(6), 'hex');
    password := encode(inventory.gen_random_bytes(24), 'hex');
    INSERT INTO auth.desktops (name, role_name, created_by)
    VALUES (make_desktop.name, make_desktop.role_name, person);
    EXECUTE format(
        'CREATE ROLE %I LOGIN PASSWORD %L CONNECTION LIMIT 40 IN ROLE inventory_app',
        role_name, password);
    EXECUTE format('ALTER ROLE %I SET statement_timeout = %L', role_name, '60s');
    EXECUTE format('ALTER ROLE %I SET lock_timeout = %L', role_name, '20s');
    EXECUTE format('ALTER ROLE %I SET idle_in_transaction_session_timeout = %L', role_name, '120s');
END $$;

CREATE FUNCTION auth.close_desktop(desktop bigint) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
DECLARE
    role_name text;
BEGIN
    UPDATE auth.desktops d SET revoked_at = clock_timestamp()
    WHERE d.id = desktop AND d.revoked_at IS NULL RETURNING d.role_name INTO role_name;
    IF role_name IS NULL THEN
        PERFORM auth.refuse('rule', 'desktop_unknown');
    END IF;
    EXECUTE format('ALTER ROLE %I NOLOGIN', role_name);
    EXECUTE format('REVOKE inventory_app FROM %I', role_name);
END $$;

GRANT CREATE ON SCHEMA auth TO inventory_registrar;
ALTER FUNCTION auth.make_desktop OWNER TO inventory_registrar;
ALTER FUNCTION auth.close_desktop OWNER TO inventory_registrar;
REVOKE CREATE ON SCHEMA auth FROM inventory_registrar;
GRANT USAGE ON SCHEMA auth, inventory TO inventory_registrar;
GRANT SELECT, INSERT, UPDATE ON auth.desktops TO inventory_registrar;
GRANT EXECUTE ON FUNCTION auth.refuse TO inventory_registrar;

CREATE FUNCTION auth.register_desktop(name text, OUT role_name text, OUT password text)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
BEGIN
    SELECT made.role_name, made.password INTO role_name, password
    FROM auth.make_desktop(name, auth.require_admin()) made;
END $$;

CREATE FUNCTION auth.list_desktops(
    OUT id bigint, OUT name text, OUT created_at timestamptz, OUT revoked_at timestamptz)
RETURNS SETOF record
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
BEGIN
    PERFORM auth.require_admin();
    RETURN QUERY SELECT d.id, d.name::text, d.created_at, d.revoked_at
        FROM auth.desktops d ORDER BY d.name;
END $$;

CREATE FUNCTION auth.revoke_desktop(desktop bigint) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
BEGIN
    PERFORM auth.require_admin();
    PERFORM auth.close_desktop(desktop);
END $$;

