-- Nobody reads or writes the tables themselves: costs and prices stand in them.

REVOKE ALL ON inventory.movement_totals, inventory.movement_gaps,
    inventory.movement_totals_state FROM PUBLIC;
REVOKE EXECUTE ON FUNCTION inventory.quarter_of, inventory.is_receipt,
    inventory.unpriced_by, inventory.price_of, inventory.add_up_movements FROM PUBLIC;
ALTER TABLE inventory.movement_totals ENABLE ROW LEVEL SECURITY;
ALTER TABLE inventory.movement_gaps ENABLE ROW LEVEL SECURITY;
ALTER TABLE inventory.movement_totals_state ENABLE ROW LEVEL SECURITY;

GRANT SELECT ON inventory.movement_total_list, inventory.movements_to_add_up TO inventory_app;
-- Functions in a view are called by whoever reads it; these only calculate.
GRANT EXECUTE ON FUNCTION inventory.quarter_of, inventory.is_receipt, inventory.unpriced_by,
    inventory.add_up_movements TO inventory_app;
