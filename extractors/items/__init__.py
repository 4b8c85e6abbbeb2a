"""Where items begin, how they are numbered and titled, and what the head of the minutes says."""
