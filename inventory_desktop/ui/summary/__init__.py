"""What was bought and sold, by day, week or month."""
