"""What can be done: functions that take a unit of work and a frozen command."""
