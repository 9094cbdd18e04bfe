"""Reading files in, with a look at what would happen first."""
