"""The words that posts are made of: heads ("Director", "Clerk"), fields of work ("Finance", "Roads") and what no post begins or ends with."""

from __future__ import annotations

import re

from extractors.beginnings import searched
from extractors.marked_words import MARKED, first_words
from extractors.names.forms import LOWER, MEMBERS, RANKS, UPPER
from extractors.wordlists import alternation, load_list, words_of

ALONE = words_of("posts", "alone")
HEADS = words_of("posts", "head")
FIELDS = words_of("post_fields")
BODIES = words_of("not_names", "body") - FIELDS
TITLES = words_of("titles") | RANKS | MEMBERS
ACRONYMS: dict[str, str] = {word: entry["meaning"] for entry in load_list("post_acronyms") for word in entry["words"]}

WORD = rf"[{UPPER}][\w'’/&]*(?:-[\w'’&]+)*"
CAPITAL = re.compile(rf"(?:{WORD}|\d{{1,3}}\+?|[Ss]\.?151|[Ss]ection 151)(?<!['’])(?![\w])|{WORD}['’](?= )")
HEAD_WORDS = MARKED.add(first_words(ALONE | HEADS))  # where HEAD_ANYWHERE begins
HEAD_ANYWHERE = re.compile(rf"(?:{alternation(ALONE | HEADS)})(?![\w{LOWER}])(?!-[{LOWER}])")  # in a word too: "ViceChair"
HEAD = searched(rf"\b{HEAD_ANYWHERE.pattern}")
_LOWER_HEAD = searched(
    r"\b(?:officer|manager|director|head of|clerk|chair|chairman|lead|leader|executive|adviser|advisor|representative|[Cc]abinet member|[Pp]ortfolio holder|member for|co-?optee|treasurer|secretary|warden|auditor|solicitor|trustee|governor)\b"
)


def holds_head(words: str) -> bool:
    """Whether these words can name a post ("MI Service Manager", "General Counsel", "acting head of legal")."""
    return HEAD.search(words) is not None or _LOWER_HEAD.search(words) is not None
