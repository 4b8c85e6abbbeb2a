"""Titles of items in which posts are filled: "Election of Chair", "Representatives on outside bodies"."""

from __future__ import annotations

from extractors.beginnings import searched

_FILLING = searched(
    r"\b(?:elections?|elect|appointments?|appoint|co-?options?|nominations?|representatives?|outside bodies|external bodies|office[- ]bearers|officers for|committees? (?:membership|places|and representatives)|(?:vice[- ]?|deputy )chair\w*)\b|^(?:chair(?:man|person)?|treasurer|secretary|president|vice[- ]president)$"
)
_REPORTING = searched(r"\b(?:reports?|updates?|feedback|news|present|attendance|apolog\w+|remarks|announcements|business|staff)\b")


def fills_posts(title: str) -> bool:
    """Whether below a title, in small letters, posts may be filled by a name alone."""
    return _FILLING.search(title) is not None and _REPORTING.search(title) is None
