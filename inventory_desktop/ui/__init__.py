"""What is seen: windows and widgets. No SQL, no rules."""
