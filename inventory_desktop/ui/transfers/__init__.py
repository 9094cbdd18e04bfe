"""The transfers screen: goods between warehouses."""
