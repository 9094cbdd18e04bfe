-- Nobody reads or writes the log itself.

REVOKE ALL ON inventory.change_log, inventory.change_log_state FROM PUBLIC;
REVOKE EXECUTE ON FUNCTION inventory.log_change, inventory.log_rows, inventory.log_products,
    inventory.read_changes, inventory.prune_changes, inventory.desktops_online FROM PUBLIC;
ALTER TABLE inventory.change_log ENABLE ROW LEVEL SECURITY;
ALTER TABLE inventory.change_log_state ENABLE ROW LEVEL SECURITY;

GRANT EXECUTE ON FUNCTION inventory.read_changes, inventory.prune_changes,
    inventory.desktops_online TO inventory_app;
