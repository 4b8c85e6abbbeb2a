"""What an action is read by: who, what, by when, and in which manner of minutes."""
