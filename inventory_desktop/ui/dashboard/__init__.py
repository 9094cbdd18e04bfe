"""The first screen after signing in: the shop at a glance."""
