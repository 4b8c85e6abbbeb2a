"""The words that open a decision ("RESOLVED that"), or a title that says it follows, and the clauses behind them."""
