"""Inventory for the back office of shops: a desktop program on PostgreSQL."""

__version__ = "0.1.0"
