"""What kind of thing a clause decides, by the verb that governs it."""
