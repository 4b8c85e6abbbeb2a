"""Paragraphs that open with their title: "FINANCE The balance stood at £410", "MATTERS ARISING:", "Village green. The quotation was …"."""

from __future__ import annotations

import re

from extractors.items.titles import is_known_title, runs_in
from models import Document

# "POLICE REPORT Two thefts had …", "MINUTES of 3rd July were …", "A.O.B. Mr. Hall: …": capitals, then words in small letters
_CAPITALS_FIRST = re.compile(
    r"(?P<title>[A-Z][A-Z’'.]*(?:[ ,/-]{1,2}(?:[A-Z][A-Z’'.]*(?![a-z’'])|&|\d{4}))*)(?=[ :.–—-]+[‘“\"'(]?(?:[A-Z]\w*[a-z]|[a-z£\d]))"
)
_CAPITALS_ALONE = re.compile(r"(?P<title>[A-Z][A-Z’'. ,/&-]{2,50}):")  # "MATTERS ARISING:" above its list
# "Matters arising. The Clerk had …", "Finance - The balance stood at …": a few words, a mark, and then a sentence
_WORDS_FIRST = re.compile(r"(?P<title>[A-Z][\w’'&/-]*(?:,? [\w’'&/()-]+){0,6})(?:[.:]| ?[–—-])(?= [A-Z‘“\"'(£\d])")
# "MINUTES of the meeting held on 7 March" opens the page, and no item of it
_OWN_MEETING = re.compile(r"(?:MINUTES|NOTES|PROCEEDINGS|RECORD) of (?:the|an?) [^.;]{0,80}?\bheld (?:on|at|in|via|by|remotely)\b")
_FEWEST_LETTERS = 3
_NO_TITLE = re.compile(
    r"(?:RESOLVED|AGREED|NOTED|DECIDED|DECISION|RECOMMENDED|RECOMMENDATION|RESOLUTION|ACTIONS?|CARRIED|LOST|PROPOSED|SECONDED|ORDERED|APPROVED|PRESENT|ATTENDANCE|IN ATTENDANCE|ABSENT|MOTION|AMENDMENT|THAT|IT WAS|UNANIMOUSLY|N\.?B\.?|(?:CLLR|COUNCILLOR|MRS?|MS|DR)S?\b)\b",
    re.IGNORECASE,
)


def run_in_capitals(document: Document) -> list[tuple[int, None, int, int]]:
    """Paragraphs that open with their title in capitals ("FINANCE The balance stood at …"), where nothing else tells items: four at least, two of them well known."""
    found: list[tuple[int, None, int, int]] = []
    known = 0
    for index, block in enumerate(document.blocks):
        if block.kind != "paragraph" or not (
            run := _CAPITALS_FIRST.match(document.text, block.start, block.end)
            or _CAPITALS_ALONE.fullmatch(document.text, block.start, block.end)
        ):
            continue
        if not found and _OWN_MEETING.match(document.text, block.start, block.end):
            continue
        title = run["title"].rstrip(" -–—:.&/")
        if sum(c.isalpha() for c in title) < _FEWEST_LETTERS or _NO_TITLE.match(title):
            continue
        known += is_known_title(title)
        found.append((index, None, block.start, block.start + len(title)))
    return found if len(found) >= 4 and known >= 2 else []


def run_in_words(document: Document) -> list[tuple[int, None, int, int]]:
    """Paragraphs that open with their title in plain words ("Village green. The quotation was …"), where nothing else tells items.

    Most paragraphs below the first of them do so, four at least, and three of the titles are well known.
    """
    found: list[tuple[int, None, int, int]] = []
    known = paragraphs = 0
    for index, block in enumerate(document.blocks):
        if block.kind != "paragraph":
            continue
        paragraphs += bool(found)
        run = _WORDS_FIRST.match(document.text, block.start, block.end)
        if run is None or _NO_TITLE.match(run["title"]) or not runs_in(run.group() + " "):
            continue
        is_known = is_known_title(run["title"])
        if not found and not is_known:
            continue  # the head
        known += is_known
        found.append((index, None, block.start, run.end("title")))
    return found if len(found) >= 4 and known >= 3 and 2 * len(found) > paragraphs else []
