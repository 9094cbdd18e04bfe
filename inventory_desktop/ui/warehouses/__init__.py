"""The warehouse screen."""
