"""The parish style, who, to, what: "The Clerk to write to the brewery", "Cllr Poole is to inspect the path", "To be reported to the landlord"."""
