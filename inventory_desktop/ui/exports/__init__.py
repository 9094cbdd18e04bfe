"""Lists as files: the dialog that asks how, and the job that does it."""
