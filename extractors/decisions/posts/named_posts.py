"""Posts that are filled by a name alone, below the title of an election or of appointments.

    VICE-CHAIR. Mrs Hall, proposed Mr Poole, seconded Mr Oakes.
    REPRESENTATIVES. Ferry Trust: Mr Poole. Slip Charity: Mrs Hall and Mr Oakes.

Near misses: "REPORTS OF REPRESENTATIVES. Ferry Trust: Mr Poole said …" (talk), "PRESENT. Chair: Mrs Hall" (attendance).
"""

from __future__ import annotations

import re

from extractors.beginnings import searched
from extractors.decisions.jotted.movers_behind import MOVERS_BEHIND, NAME
from extractors.decisions.motions.motions import movers
from extractors.decisions.page import DecisionPage
from extractors.decisions.posts.titles import fills_posts
from extractors.outline import Sentence

_FULL = r"(?:(?:(?:Cll?rs?|Councillors?|Mrs?|Ms|Miss|Dr|Col|Rev|Revd|Sir|Prof|Messrs)\.? ){1,2}[A-Z][\w’'.-]*(?: [A-Z][\w’'.-]*){0,2}|[A-Z][a-z’'-]+ (?:[A-Z]\.? ?)?[A-Z][\w’'-]+|[A-Z]{2,3}(?![\w’'-])|the (?:Chair\w*|Clerk|Vice[- ]Chair\w*))"
_PEOPLE = rf"(?:(?:Cll?rs|Councillors|Messrs)\.? [A-Z][\w’'-]+(?:(?:,| and|,? &) [A-Z][\w’'-]+){{1,7}}(?![\w’'-])|{_FULL}(?:(?:,| and|,? &| /|/) ?{_FULL}){{0,7}})"
_NAMED = re.compile(rf"(?:[A-Z][\w’'/ -]{{2,40}}? ?[:–—-] ?)?(?!The\b|It\b|This\b|That\b){NAME}(?:(?:,| and|,? &) {NAME}){{0,3}}")
_PUT_BESIDE = re.compile(
    rf"(?P<what>(?!Present\b|Chair:|Apolog|ACTION|Action|By\b|Owner|Lead\b|Proposed|Seconded|Prop\b|Sec\b|Note|Contact)[A-Z][^.;:|]{{2,70}}?) ?(?::|[–—-] | \| ) ?(?P<who>{_PEOPLE})(?: \([^()]{{3,40}}\))?[.;]?$"
)
_MOVED = searched(r"\b(?:prop|propr|proposed|proposer|moved|sec|secd|seconded|seconder|2nd)\b", re.IGNORECASE)
# "Mrs Hall |proposed Mr Poole": it is he who would be elected
_PUTS_FORWARD = re.compile(r" (?:then )?(?:proposed|nominated|moved) (?!by\b)[^,;.–—-]*(?:\.?$|,? (?:and (?:this was )?)?seconded by )")
_LONGEST = 1500  # characters of a paragraph that lists posts


def read_named_posts(page: DecisionPage, index: int) -> bool:
    """Reads a block for posts that it fills by a name alone; says whether all that it tells are such posts."""
    block = page.blocks[index]
    sentences = [sentence for sentence in page.sentences[index] if sentence.place == "minutes"]
    item = page.outline.item_of(sentences[0]) if sentences else None
    if item is None or block.end - block.start > _LONGEST or block.kind == "heading" or not fills_posts(item.title.lower()):
        return False
    told = 0
    for sentence in sentences:
        told += _read_sentence(page, sentence, block.label)
    return told == len(sentences)


def names_post(line: str) -> bool:
    """Whether a line fills a post by a name: "Treasurer: Jo Hall"."""
    return _PUT_BESIDE.match(line) is not None


def _read_sentence(page: DecisionPage, sentence: Sentence, label: str | None) -> bool:
    words = page.text[sentence.start : sentence.end]
    moved = MOVERS_BEHIND.search(words)
    if (
        moved
        and 4 < moved.start() < 90
        and _MOVED.search(moved.group())
        and not _PUTS_FORWARD.match(words, moved.start())
        and _NAMED.fullmatch(words, 0, moved.start())
    ):
        mover, seconder = movers(page.doc, sentence.start, sentence.end)
        end = sentence.start + moved.start()
        page.add(sentence.start, end, "resolution-named-post", label, mover=mover, seconder=seconder, verb="appoint")
        return True
    told = False
    at = sentence.start
    for part in words.split(";"):
        begin = at + len(part) - len(part.lstrip())
        if put := _PUT_BESIDE.match(page.text[begin : at + len(part)]):
            page.add(begin, begin + put.end("who"), "resolution-named-post", label, verb="appoint")
            told = True
        at += len(part) + 1
    return told
