"""Posts in lists of attendance that are printed in capitals throughout."""

from __future__ import annotations

import re

from extractors.names.forms import GIVEN_NAMES, TITLE
from extractors.names.posts import holds_head

# "MS. J. HALL, SENIOR EXECUTIVE OFFICER/MEETINGS ADMINISTRATOR": a list in capitals, its posts as well
_POST_IN_CAPITALS = re.compile(r", ([A-ZÀ-Þ]{3,}(?:[ /&-]{1,3}[A-ZÀ-Þ]{2,}){1,7})(?=[,;|\n]|\.?$| AND )")


def post_in_capitals(text: str, at: int, end: int) -> re.Match[str] | None:
    """The post in capitals behind a comma at `at`; none where the next person stands there: "JO HALL, ANN DEAN"."""
    found = _POST_IN_CAPITALS.match(text, at, end)
    if found is None:
        return None
    words = found[1].title()
    return found if words.split(" ", 1)[0] not in GIVEN_NAMES and holds_head(words) and not TITLE.match(text, at + 2, end) else None
