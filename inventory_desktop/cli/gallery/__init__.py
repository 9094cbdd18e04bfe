"""Pictures of every screen in every state: one file a screen, taken by ``gallery.py``."""
