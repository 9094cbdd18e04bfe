"""Reports over stock and ledger; each adds up in the database and is bounded."""
