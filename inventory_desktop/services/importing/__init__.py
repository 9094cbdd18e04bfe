"""Imports of products and movements from CSV and XLSX files, each a batch that can be undone."""
