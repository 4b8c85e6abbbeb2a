"""What a resolution is read by: lead-ins, clauses, outcomes, motions, verbs."""
