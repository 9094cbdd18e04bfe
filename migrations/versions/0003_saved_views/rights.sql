ALTER TABLE inventory.saved_views ENABLE ROW LEVEL SECURITY;
GRANT SELECT (id, user_id, screen, name, state, created_at) ON inventory.saved_views
    TO inventory_app;
CREATE POLICY read ON inventory.saved_views FOR SELECT TO inventory_app
    USING (user_id = (SELECT auth.user_id()));
GRANT EXECUTE ON FUNCTION inventory.save_view, inventory.remove_view TO inventory_app;
