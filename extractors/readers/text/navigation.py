"""What stands on a council's page before and after the minutes: menus, contacts, lists of papers.

It is told by its form, not by any council's menu: short lines without a sentence, at one end of the text, opened by what such lists are called.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.readers.text.flow import TextLine

PAGE_KIND = re.compile(r"(?:agenda item|issue - (?:decisions|meetings|details)|decision details?|issue details?)", re.IGNORECASE)
_OPENER = re.compile(
    r"(?:supporting|related|additional|associated|accompanying) (?:documents?|papers?|links?|pages?|information)|downloads?|attachments?"
    r"|contact(?: us| details| information| (?:the )?[\w&]+(?: [\w&]+){0,4})?|in this section|navigation|menu|useful links|quick links|see also|share(?: this)?(?: page)?"
    r"|follow us(?: on [\w ]+)?|back to (?:the )?top|(?:top of|print this) page|footer|site map|accessibility(?: statement)?|cookies|privacy(?: (?:notice|policy))?",
    re.IGNORECASE,
)
_BULLET = re.compile(r"\s*[•·●▪*–-]\s+")
_CONTACT = re.compile(
    r"(?:e-?mail|tel(?:ephone)?|phone|fax|minicom|web(?:site)?)\s*:|https?://|www\.|\S+@\S+\.\w+|©|copyright", re.IGNORECASE
)
_SPEAKS = re.compile(  # what the last lines of minutes say, and no menu: "Resolved", "Cllr J Rivers", "Meeting closed at 9.05 pm"
    r"(?i:\b(?:resolved|agreed|noted|carried|lost|unanimous(?:ly)?|apologies|present|chair(?:man|woman|person)?|signed|closed|ended|\d+(?:[.:]\d\d)? ?[ap]m)\b)"
    r"|\b(?:Cll?rs?|Councillors?|Mrs?|Ms|Miss|Dr)\.? [A-Z]"
)
_TRAIL = re.compile(r"\w > \w|\w \| [^|]+ \| \w")  # "Home > Committees > Planning", "Home | News | Contact"
_LINK_WORDS = 8
_MENU_LINES = 6
_LONGEST_LINK = 600  # characters of a line


def without_navigation(lines: Sequence[TextLine]) -> list[TextLine]:
    """The lines of the minutes alone."""
    kept = list(lines)
    for index, line in enumerate(kept[:60]):
        if PAGE_KIND.fullmatch(line.text):
            if all(_is_link(before) for before in kept[:index]):
                del kept[:index]
            break
    return kept[: _end_of_minutes(kept)]


def _end_of_minutes(lines: Sequence[TextLine]) -> int:
    start = len(lines)
    while start > 0 and _is_link(lines[start - 1]):
        start -= 1
    for index in range(start, len(lines)):
        if _OPENER.fullmatch(_words(lines[index]).rstrip(":").rstrip()):
            return index
    menu = len(lines)
    while menu > start and (_BULLET.match(lines[menu - 1].raw) or _CONTACT.search(lines[menu - 1].text[:_LONGEST_LINK])):
        menu -= 1
    introduced = menu > 0 and lines[menu - 1].text.endswith((":", ","))
    return len(lines) if len(lines) - menu < _MENU_LINES or introduced else menu


def _is_link(line: TextLine) -> bool:
    """A line of a menu, a contact or an address: short, no sentence, none of the words that minutes end with."""
    words = _words(line)
    if len(words) > _LONGEST_LINK:
        return False
    if _CONTACT.search(words):
        return len(words.split()) <= 2 * _LINK_WORDS and not words.endswith(".")
    if _OPENER.fullmatch(words.rstrip(":").rstrip()) or (_TRAIL.search(words) and not words.endswith(".")):
        return True
    return len(words.split()) <= _LINK_WORDS and not words.endswith((".", ";", ",", ":", "?")) and not _SPEAKS.search(words)


def _words(line: TextLine) -> str:
    return _BULLET.sub("", line.raw, count=1).strip()
