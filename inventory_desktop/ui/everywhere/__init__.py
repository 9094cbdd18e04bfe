"""What is at hand on every screen: palette, overview of keys, barcode scanner."""
