"""The product list and its detail pane."""
