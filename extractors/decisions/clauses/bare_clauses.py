"""Clauses without any lead-in: "That the petition be noted." alone below a title, "1. The survey be welcomed. 2. A forum be formed" in a digest.

A clause is bare where nothing in its item leads to it. Near misses: a list below "Members are asked to consider:" (recommendations), "That the fee be
raised" in quotation marks (the words of a motion).
"""

from __future__ import annotations

import re

from extractors.beginnings import searched
from extractors.decisions.clauses.enumeration import collect_clauses
from extractors.decisions.clauses.numbering import read_label
from extractors.decisions.motions.motions import is_movers_line, movers
from extractors.decisions.motions.set_motions import stands_below_amendment
from extractors.decisions.page import DecisionPage
from extractors.decisions.verbs.first_verbs import starts_with_verb
from extractors.decisions.verbs.verb_class import classify_verb
from extractors.outline import Sentence

# "the survey be welcomed": said so only of what is decided
_SUBJUNCTIVE = searched(
    r"\bbe (?<!\bto be )(?<!\bwill be )(?<!\bwould be )(?<!\bshould be )(?<!\bshall be )(?<!\bmust be )(?<!\bcan be )(?<!\bcould be )(?<!\bmay be )(?<!\bmight be )(?<!\bnot be )(?<!\bcannot be )"
    r"(?:\w+ly |hereby |also )?(?:noted|approved|agreed|received|adopted|accepted|endorsed|deferred|authori[sz]ed|delegated|confirmed|supported|granted|refused|appointed|ratified|recommended|requested|given|commended|welcomed|thanked)\b"
)
_SUBJUNCTIVE_WITHIN = 400  # characters of a clause
_THAT_BLOCK = re.compile(r"[“\"‘']?That (?:the |this |a |an |all |we |it |[A-Z])")
_VOTED = searched(r"\b(?:proposed|moved(?= ?:)|seconded|carried|all in favou?r|unanimous\w*|lost|put to the vote)\b", re.IGNORECASE)
# "That the fee be raised: not carried": a motion, read with its result
_TELLS_RESULT = searched(
    r"(?: [–—-]|:|,|[ .]\(?)(?: ?not)? ?(?:lost|carried|defeated|agreed|approved|rejected)\b[^.;:]{0,40}[.)]*$", re.IGNORECASE
)
_LIST_INTRO = searched(r"\b(?:recommend|propos|option|suggest|motion|request|ask(?:ed|s)?\b|moved|consider|invit)", re.IGNORECASE)
_LEADS_ELSEWHERE = searched(
    r"\b(?:RESOLVED|AGREED|RECOMMENDED|DECIDED|Resolved|Agreed|Decided|Decisions?|Recommendations?)\b|\b(?:resolved|agreed|decided|moved|proposed|recommended) (?:that|to)\b|\bseconded\b"
)


def read_lone_that(page: DecisionPage, index: int, sentence: Sentence, line: str) -> bool:
    """A line "That the petition be noted.", the outcome of its item: nothing leads to it there or elsewhere in it, nor is there a motion whose words it could be."""
    if sentence.place != "minutes" or not _stands_alone(page, index, line):
        return False
    page.add(page.blocks[index].start, sentence.end, "resolution-that-alone", page.blocks[index].label)
    return True


def read_whole_minutes(page: DecisionPage, index: int, sentence: Sentence, line: str) -> bool:
    """A line "To approve the minutes as a correct record.", where that is all that stands below "Minutes:"."""
    if sentence.place != "minutes" or not starts_with_verb(line) or not _is_whole_minutes(page, index):
        return False
    block = page.blocks[index]
    page.add(block.start, block.end, "resolution-infinitive", block.label)
    return True


def read_voted_that(page: DecisionPage, index: int, sentence: Sentence, line: str) -> None:
    """A paragraph that begins with "That", and was moved and voted on, as the lines around it tell."""
    block = page.blocks[index]
    if (
        sentence.place == "head"
        or block.kind != "paragraph"
        or not _THAT_BLOCK.match(line)
        or not (" be " in line or classify_verb(line) != "other")
        or not _is_voted_on(page, index)
    ):
        return
    matter = "amendment" if stands_below_amendment(page, index) else "motion"
    below = page.blocks[min(index + 1, len(page.blocks) - 1)]
    after = page.blocks[min(index + 2, len(page.blocks) - 1)]
    last = after if is_movers_line(page.text[after.start : after.end]) else below  # "Moved: Cllr Hall", and "Seconded: Cllr Poole" below it
    mover, seconder = movers(page.doc, below.start, min(last.end, below.start + 160))
    outcome = page.results.next_of(matter, block.end, page.sentences[index][0].item) or "carried"
    page.add(block.start, block.end, "resolution-that", block.label, mover=mover, seconder=seconder, motion=matter, outcome=outcome)


def read_subjunctive_list(page: DecisionPage, index: int) -> int | None:
    """A list of what is to be ("1. The survey be welcomed. 2. A forum be formed"); gives the index of the next block, None where none begins here."""
    block = page.blocks[index]
    if not block.label:
        return None
    words = page.text[block.start : block.end]
    if block.kind == "table_row" or "be " not in words or not any(value == 1 for _, value in read_label(block.label)):
        return None
    if not _is_subjunctive(words) or _LEADS_ELSEWHERE.search(words):
        return None  # "(a) RESOLVED that the fees be kept": lettered paragraphs, each with its own decision
    above = page.text[page.blocks[index - 1].start : page.blocks[index - 1].end] if index else ""
    item = page.outline.item_of(page.sentences[index][0])
    if _LIST_INTRO.search(above) or (item is not None and _LIST_INTRO.search(item.title)):
        return None  # a report's recommendations, a notice of motion
    clauses, after = collect_clauses(page.text, page.blocks, index, page.limit(index + 1))
    page.add_all(clauses, "resolution-subjunctive", page.next_group(), {})
    return max(after, index + 1)


def _is_subjunctive(words: str) -> bool:
    """Whether a clause says what is to be so ("the survey be welcomed"), which only a decision says."""
    return _SUBJUNCTIVE.search(words[:_SUBJUNCTIVE_WITHIN]) is not None


def _stands_alone(page: DecisionPage, index: int, line: str) -> bool:
    """Whether "That the petition be noted." is the outcome of its item, with no lead-in there or elsewhere in it, nor a motion whose words it could be."""
    if len(line) > 400 or not _is_subjunctive(line) or line.endswith(":") or _TELLS_RESULT.search(line):
        return False
    item = page.outline.item_of(page.sentences[index][0])
    if item is None or _LIST_INTRO.search(item.title) or not index:
        return False
    above = page.text[page.blocks[index - 1].start : page.blocks[index - 1].end]
    if above.endswith((":", "–", "—", "-", '"', "“")) or _LIST_INTRO.search(above):
        return False
    return _LEADS_ELSEWHERE.search(page.text, item.start, min(item.end, item.start + 8000)) is None


def _is_whole_minutes(page: DecisionPage, index: int) -> bool:
    """Whether a paragraph is all that stands below "Minutes:": "To approve the minutes as a correct record." is then what was decided."""
    before = page.sentences[index - 1] if index else []
    after = page.sentences[index + 1] if index + 1 < len(page.blocks) else []
    here = page.sentences[index][0]
    opens = bool(before) and page.blocks[index - 1].kind == "heading" and before[0].place == "minutes" and before[0].item == here.item
    return opens and not (after and after[0].place == "minutes" and after[0].item == here.item)


def _is_voted_on(page: DecisionPage, index: int) -> bool:
    """Whether the lines around a paragraph "That … be …" name its movers or tell of the vote."""
    return any(
        0 <= other < len(page.blocks)
        and _VOTED.search(page.text, page.blocks[other].start, min(page.blocks[other].end, page.blocks[other].start + 120))
        for other in (index - 1, index + 1)
    )
