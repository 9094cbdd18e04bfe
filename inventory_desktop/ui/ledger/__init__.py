"""The ledger and the form that posts a movement."""
