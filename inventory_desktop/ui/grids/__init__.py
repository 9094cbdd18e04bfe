"""Grids of lines that are typed, scanned or pasted: deliveries, transfers, receipts."""
