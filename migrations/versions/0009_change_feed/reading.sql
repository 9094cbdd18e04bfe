-- Reading the change log. How far somebody has read is said by the snapshot they read with: what
-- that could see was told, whatever it could not see is new. Nothing depends on the order in which
-- transactions end; one that takes long holds up nobody, and nothing is told twice or never.
--
-- Numbers of transactions mean something on the server that gave them alone. Whoever read from a
-- snapshot that lies ahead of this server's has read from another one, and reads everything anew,
-- as does whoever stayed away for so long that rows were thrown away since.

-- after: NULL answers no changes, only how far they have been read by having read nothing.
-- changes: pairs of a kind and its keys, null for any; a kind may come with keys and with null.
CREATE FUNCTION inventory.read_changes(
    after pg_snapshot, OUT read_up_to pg_snapshot, OUT is_too_old boolean, OUT changes jsonb)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
BEGIN
    PERFORM auth.require_user();
    read_up_to := pg_current_snapshot();
    is_too_old := coalesce(
        pg_snapshot_xmax(after) > pg_snapshot_xmax(read_up_to)
        OR pg_snapshot_xmin(after) <= (SELECT s.pruned_to FROM change_log_state s), false);
    IF is_too_old OR after IS NULL THEN
        changes := '[]';
        RETURN;
    END IF;
    WITH heard AS MATERIALIZED (
        SELECT l.entity, l.ids, l.products FROM change_log l
        WHERE l.xid >= pg_snapshot_xmin(after) AND l.xid < pg_snapshot_xmax(read_up_to)
            AND NOT pg_visible_in_snapshot(l.xid, after)),
    named AS (
        SELECT h.entity, h.ids FROM heard h
        UNION ALL
        SELECT 'stock', h.products FROM heard h WHERE h.entity = 'movement'),
    folded AS (
        SELECT n.entity, NULL::bigint[] AS ids FROM named n WHERE n.ids IS NULL GROUP BY n.entity
        UNION
        SELECT k.entity, CASE WHEN count(*) <= 1000 THEN array_agg(k.id) END
        FROM (SELECT DISTINCT n.entity, unnest(n.ids) AS id FROM named n) k GROUP BY k.entity)
    SELECT coalesce(jsonb_agg(jsonb_build_array(f.entity, f.ids)), '[]') INTO changes
    FROM folded f;
END $$;

-- Throws away what is older than a day, piece by piece, and answers how many rows; 0 as well while
-- somebody else does it, or did a moment ago.
CREATE FUNCTION inventory.prune_changes() RETURNS bigint
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
DECLARE
    piece CONSTANT integer := 20000;
    pruned bigint;
    last xid8;
BEGIN
    PERFORM auth.require_user();
    PERFORM FROM change_log_state s
    WHERE s.pruned_at < clock_timestamp() - interval '10 minutes' FOR UPDATE SKIP LOCKED;
    IF NOT FOUND THEN
        RETURN 0;
    END IF;
    WITH oldest AS (
        SELECT l.xid, l.id, l.created_at FROM change_log l ORDER BY l.xid, l.id LIMIT piece),
    gone AS (
        DELETE FROM change_log l USING oldest o
        WHERE l.xid = o.xid AND l.id = o.id
            AND o.created_at < clock_timestamp() - interval '1 day'
        RETURNING l.xid)
    SELECT count(*), (array_agg(g.xid ORDER BY g.xid DESC))[1] INTO pruned, last FROM gone g;
    UPDATE change_log_state s SET pruned_to = greatest(s.pruned_to, last),
        pruned_at = CASE WHEN pruned < piece THEN clock_timestamp() ELSE s.pruned_at END;
    RETURN pruned;
END $$;

-- How many desktops listen for changes of this database, and how many people sit in front of them.
-- Listeners say who they are in the name of their connection: enough for a count, not to be relied
-- on for anything else.
CREATE FUNCTION inventory.desktops_online(OUT desktops integer, OUT people integer)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = inventory, pg_temp AS $$
BEGIN
    PERFORM auth.require_user();
    SELECT count(*), count(DISTINCT a.application_name) INTO desktops, people
    FROM pg_stat_activity a
    WHERE a.datname = current_database() AND a.application_name LIKE 'inventory-desktop listens %'
        AND pg_has_role(a.usesysid, 'inventory_app', 'MEMBER');
END $$;
