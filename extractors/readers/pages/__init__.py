"""Web pages: the tree of a page, and what ModernGov, other software and Word make of minutes in HTML."""
