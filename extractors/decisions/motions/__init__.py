"""What was moved, put down or proposed, who moved and seconded it, and what became of it."""
