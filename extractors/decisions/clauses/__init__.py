"""Which blocks and which parts of a sentence are the clauses of a decision, and where each of them begins and ends."""
