"""What keeps a date from being a milestone, and what makes it one."""
