"""Small painted charts that are read at a glance."""
