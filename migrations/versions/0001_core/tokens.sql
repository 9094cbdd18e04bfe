-- Tokens (RFC 7519, HS256): who speaks in this transaction.

CREATE FUNCTION auth.base64url(data bytea) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN translate(encode(data, 'base64'), E'+/=\n', '-_');

CREATE FUNCTION auth.from_base64url(data text) RETURNS bytea
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN decode(
    rpad(translate(data, '-_', '+/'), (4 * ceil(length(data) / 4.0))::integer, '='), 'base64');

-- The claims of a token, or NULL unless signature, expiry, person and token version are all good.
-- One statement, because this runs once in each statement of each desktop. Digests are compared,
-- which tells nothing about how much of a forged signature was right; the body is only read when
-- the signature is right. clock_timestamp(): an open transaction does not keep its token alive.
CREATE FUNCTION auth.claims(token text) RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
BEGIN
    RETURN (
        SELECT signed.claims
        FROM (
            SELECT CASE WHEN
                sha256(convert_to(token, 'UTF8')) = sha256(convert_to(
                    k.token_header || '.' || given.body || '.'
                    || auth.base64url(hmac(convert_to(
                        k.token_header || '.' || given.body, 'UTF8'),
                        k.secret, 'sha256')), 'UTF8'))
                THEN convert_from(auth.from_base64url(given.body), 'UTF8')::jsonb
                END AS claims
            -- OFFSET 0: else the planner, who knows the token, would read the body before it runs.
            FROM (SELECT split_part(token, '.', 1) AS header, split_part(token, '.', 2) AS body
                  OFFSET 0) given
            JOIN auth.signing_keys k ON k.token_header = given.header
            OFFSET 0) signed
        JOIN auth.credentials c ON c.user_id = (signed.claims ->> 'sub')::bigint
            AND c.token_version = (signed.claims ->> 'ver')::integer
        JOIN users u ON u.id = c.user_id AND u.is_active
        WHERE (signed.claims ->> 'exp')::numeric > extract(epoch FROM clock_timestamp()));
END $$;

CREATE FUNCTION auth.user_id() RETURNS bigint
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
BEGIN
    RETURN (auth.claims(current_setting('inventory.token', true)) ->> 'sub')::bigint;
END $$;

CREATE FUNCTION auth.is_admin() RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
BEGIN
    RETURN coalesce((SELECT u.is_admin FROM users u WHERE u.id = auth.user_id()), false);
END $$;

-- Whether the person may see selling prices, or what goods cost the shop.
CREATE FUNCTION auth.sees(figure text) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
BEGIN
    RETURN coalesce((
        SELECT u.is_admin OR CASE figure
            WHEN 'prices' THEN u.sees_prices WHEN 'costs' THEN u.sees_costs ELSE false END
        FROM users u WHERE u.id = auth.user_id()), false);
END $$;

-- Refusals. The class tells the program what kind it is, the constraint's name which sentence to
-- show, the detail carries the numbers.
CREATE FUNCTION auth.refuse(kind text, code text, details jsonb DEFAULT '{}') RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '%', code USING CONSTRAINT = code, DETAIL = details::text, ERRCODE =
        CASE kind WHEN 'sign_in' THEN 'IV001' WHEN 'right' THEN 'IV002' ELSE 'IV003' END;
END $$;

CREATE FUNCTION auth.require_user() RETURNS bigint
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
DECLARE
    person bigint := auth.user_id();
BEGIN
    IF person IS NULL THEN
        PERFORM auth.refuse('sign_in', 'sign_in_required');
    END IF;
    RETURN person;
END $$;

CREATE FUNCTION auth.require_admin() RETURNS bigint
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
DECLARE
    person bigint := auth.require_user();
BEGIN
    IF NOT auth.is_admin() THEN
        PERFORM auth.refuse('right', 'admin');
    END IF;
    RETURN person;
END $$;

CREATE FUNCTION auth.new_token(person bigint, version integer, signed_in_at numeric) RETURNS text
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
DECLARE
    limits auth.settings;
    key auth.signing_keys;
    issued_at numeric := floor(extract(epoch FROM clock_timestamp()));
    signed text;
BEGIN
    SELECT * INTO limits FROM auth.settings WHERE id = 1;
    SELECT * INTO key FROM auth.signing_keys ORDER BY id DESC LIMIT 1;
    signed := key.token_header || '.' || auth.base64url(convert_to(jsonb_build_object(
        'sub', person::text,
        'ver', version,
        'iat', issued_at,
        'auth_time', signed_in_at,
        'exp', least(issued_at + 60 * limits.token_minutes,
                     signed_in_at + 3600 * limits.session_hours),
        'jti', gen_random_uuid())::text, 'UTF8'));
    RETURN signed || '.'
        || auth.base64url(hmac(convert_to(signed, 'UTF8'), key.secret, 'sha256'));
END $$;

-- A fresh token for the person of the present one, while the session may last; NULL otherwise.
CREATE FUNCTION auth.renew() RETURNS text
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
DECLARE
    present jsonb := auth.claims(current_setting('inventory.token', true));
BEGIN
    IF present IS NULL THEN
        RETURN NULL;
    END IF;
    RETURN auth.new_token((present ->> 'sub')::bigint, (present ->> 'ver')::integer,
                          (present ->> 'auth_time')::numeric);
END $$;
