"""Decisions told in plain sentences, without any lead-in: "The report was noted", "Members had no objection"."""
