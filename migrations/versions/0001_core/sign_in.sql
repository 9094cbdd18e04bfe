-- Sign-in. Attempts are counted in sequences, because a sequence is not rolled back: whoever calls
-- sign_in() and rolls the transaction back has still used up an attempt. Every address, known or
-- not, falls into one of 256 slots by a keyed hash, so that a lock tells nothing about who exists.
-- A slot's value is 10000 * (second of the last counted failure) + failures.

DO $$
BEGIN
    FOR slot IN 0..255 LOOP
        EXECUTE format('CREATE SEQUENCE auth.attempts_%s MINVALUE 0 START 0', slot);
        PERFORM setval(format('auth.attempts_%s', slot)::regclass, 0, true);
    END LOOP;
END $$;

CREATE FUNCTION auth.attempts_slot(email text) RETURNS regclass
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
BEGIN
    RETURN format('auth.attempts_%s', get_byte(hmac(
        convert_to(lower(email), 'UTF8'),
        (SELECT secret FROM auth.signing_keys ORDER BY id LIMIT 1), 'sha256'), 0))::regclass;
END $$;

-- Counts one attempt. Answers 0 if it may go on, else the seconds to wait. Five attempts an hour
-- are free; after that one at a time, 15 s later, then 30 s, 60 s ... 15 min.
CREATE FUNCTION auth.admit_attempt(email text) RETURNS integer
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
DECLARE
    free_attempts CONSTANT integer := 5;
    forgotten_after CONSTANT integer := 3600;
    slot regclass := auth.attempts_slot(email);
    this_second bigint := floor(extract(epoch FROM clock_timestamp()));
    seen bigint;
    taken bigint;
    failures integer;
    wait bigint;
BEGIN
    EXECUTE format('SELECT last_value FROM %s', slot) INTO seen;
    failures := seen % 10000;
    IF this_second - seen / 10000 > forgotten_after THEN
        PERFORM setval(slot, this_second * 10000 + 1);
        RETURN 0;
    END IF;
    IF failures < free_attempts THEN
        taken := nextval(slot);
        -- Of many at once, only as many pass as there were free attempts left.
        IF taken % 10000 <= free_attempts THEN
            RETURN 0;
        END IF;
        RETURN 1;
    END IF;
    wait := seen / 10000 + least(900, 15 * 2 ^ least(failures - free_attempts, 6)) - this_second;
    IF wait > 0 THEN
        RETURN wait;
    END IF;
    taken := nextval(slot);
    IF taken <> seen + 1 THEN
        RETURN 1;
    END IF;
    PERFORM setval(slot, this_second * 10000 + least(failures + 1, 9999));
    RETURN 0;
END $$;

-- A right password gives its own attempt back, and no more than that: signing in to one's own
-- account does not wipe out attempts made on somebody else's in the same slot.
CREATE FUNCTION auth.give_attempt_back(email text) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
DECLARE
    slot regclass := auth.attempts_slot(email);
    seen bigint;
BEGIN
    EXECUTE format('SELECT last_value FROM %s', slot) INTO seen;
    IF seen % 10000 > 0 THEN
        PERFORM setval(slot, seen - 1);
    END IF;
END $$;

-- One fixed form, for the filter that bans addresses. Letters that could forge a line are cut out.
CREATE FUNCTION auth.log_failure(email text, reason text) RETURNS void
LANGUAGE plpgsql VOLATILE AS $$
BEGIN
    RAISE LOG 'inventory: sign-in refused (%) for "%" from %', reason,
        left(regexp_replace(email, '[^[:alnum:]@._+-]', '?', 'g'), 100),
        coalesce(host(inet_client_addr()), 'local');
END $$;

-- True if the password is the person's. An unknown person costs the same. bcrypt reads 72 bytes;
-- a longer password is never right, so that nothing is cut in silence.
CREATE FUNCTION auth.password_matches(person bigint, password text) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
DECLARE
    stored text := (SELECT c.password_hash FROM auth.credentials c WHERE c.user_id = person);
    cost text := (SELECT substr(c.password_hash, 5, 2) FROM auth.credentials c
                  ORDER BY c.changed_at DESC LIMIT 1);
    computed text;
BEGIN
    computed := crypt(password, coalesce(
        stored, '$2a$' || coalesce(cost, '12') || '$' || repeat('.', 22)));
    RETURN coalesce(computed = stored, false) AND octet_length(password) <= 72;
END $$;

-- Answers a status instead of raising, so that the server's log never holds the statement.
CREATE FUNCTION auth.sign_in(
    email text, password text,
    OUT status text, OUT token text, OUT retry_after_seconds integer)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
DECLARE
    person bigint;
    active boolean;
    version integer;
BEGIN
    retry_after_seconds := auth.admit_attempt(coalesce(email, ''));
    IF retry_after_seconds > 0 THEN
        status := 'locked';
        PERFORM auth.log_failure(email, 'locked');
        RETURN;
    END IF;
    SELECT u.id, u.is_active, c.token_version INTO person, active, version
    FROM users u JOIN auth.credentials c ON c.user_id = u.id
    WHERE u.email = sign_in.email::citext;
    IF NOT auth.password_matches(person, coalesce(password, '')) OR NOT active THEN
        status := 'invalid';
        PERFORM auth.log_failure(email, 'password');
        RETURN;
    END IF;
    PERFORM auth.give_attempt_back(email);
    -- Never waits: a wait could be cut short by a time-out, and the statement would be logged.
    UPDATE auth.credentials SET last_sign_in_at = clock_timestamp() WHERE user_id = (
        SELECT c.user_id FROM auth.credentials c WHERE c.user_id = person FOR UPDATE SKIP LOCKED);
    status := 'ok';
    token := auth.new_token(person, version, floor(extract(epoch FROM clock_timestamp())));
END $$;

CREATE FUNCTION auth.whoami(
    OUT id bigint, OUT email text, OUT is_admin boolean, OUT sees_prices boolean,
    OUT sees_costs boolean)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
BEGIN
    SELECT u.id, u.email::text, u.is_admin, u.is_admin OR u.sees_prices, u.is_admin OR u.sees_costs
    INTO id, email, is_admin, sees_prices, sees_costs
    FROM users u WHERE u.id = auth.user_id();
END $$;
