"""What is stored: mapped classes, one file per noun."""
