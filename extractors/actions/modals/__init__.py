"""What will be done: "The Clerk would write to the landlord", "The slides would be shared with members"."""
