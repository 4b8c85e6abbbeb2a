"""Decisions told in plain words in single sentences: "The accounts were approved.", "Mooring fees to be added for July" below "Forward plan"."""

from __future__ import annotations

import re

from extractors.decisions.lead_ins.following_lists import read_following_sentence
from extractors.decisions.motions.moved_lines import PAID_ABOVE, SUM_ASKED, TO_PAY, read_moved_line
from extractors.decisions.motions.repeated_results import repeats_record
from extractors.decisions.page import DecisionPage
from extractors.decisions.told.body_outcomes import REPORTING, split_capitals
from extractors.decisions.told.closing_words import find_closing_words, is_first_of_minutes
from extractors.decisions.told.outcomes import find_outcome, governing_words, may_tell_outcome
from extractors.decisions.verbs.verb_class import classify_verb
from extractors.outline import Sentence

# What may follow an outcome in its paragraph: "Proposed Cllr Hall.", "All agreed."
_AFTERWORD = re.compile(
    r"(?:(?:it was )?(?:proposed|prop|moved|seconded|sec)\b|all (?:agreed|in favou?r)|carried|agreed\b|unanim|action\b)", re.IGNORECASE
)
# Below "Forward Plan": "Mooring fees to be added for July"
_TO_BE_ADDED = re.compile(
    r"(?!(?:Members|Councillors|Officers|If|When|It|The following)\b)(?P<what>[A-Z][^.;:]{2,120}?) (?:(?:to|should|would) be (?:added|included|scheduled|brought forward|moved|put on|taken|considered)\b|(?:was|were) (?:also |then )?(?:added|scheduled|brought forward|put back|moved)(?= (?:to|for|on|in|from|until|forward|back)\b)|to move(?= (?:to|from) )).{0,140}$"
)
# "Choir £80, Scouts £60, Air Ambulance £100."
_SUMS = re.compile(r"[A-Z][^.;:£€]{2,60} [£€]\d[\d,]*[,;] (?:and )?[^.;:£€]{2,60} [£€]\d")
_AGREEING = ("gree", "accept", "content", "happy")


# "The recommendations were agreed unanimously.", and right below it "RESOLVED:" with what they were
_TOLD_BELOW = re.compile(
    r"(?:[Tt]he |[Tt]hese |[Aa]ll )?(?:[\w’'-]+ ){0,2}recommendations? (?:was|were) (?:\w+ly )?(?:agreed|supported|approved|accepted)\b[^.\n]{0,90}\.?\n(?:\d{2,5} )?(?:RESOLVED|Resolved)\b"
)


def read_outcome(page: DecisionPage, sentences: list[Sentence], number: int, label: str | None, held: int) -> None:
    """Reads a sentence, of which is given what it holds of `GATES`, for a decision told in plain words."""
    sentence = sentences[number]
    words = page.text[sentence.start : sentence.end]
    label = label if number == 0 else None
    added = _TO_BE_ADDED.match(words) if sentence.item in page.programmes else None
    if added and not REPORTING.search(added["what"]):
        page.add(sentence.start, sentence.end, "resolution-programme", label, verb="schedule")
        return
    if read_moved_line(page, sentences, number, label, held):
        return
    if not (may_tell_outcome(held) or "taken as " in page.lower[sentence.start : sentence.end]):
        return
    if ": " in words and read_following_sentence(page, sentence, words):
        return
    behind = sentences[number + 1 :]
    alone = not behind or all(_AFTERWORD.match(page.text, later.start, later.end) for later in behind)
    found = find_outcome(words, page.head, alone=alone, in_decision=sentence.place == "decision", held=held)
    found = found or find_closing_words(page, sentences, number, alone=alone, held=held)
    if not found:
        return
    start, end, rule = found
    if rule in ("resolution-together", "resolution-dashed") and is_first_of_minutes(page, sentence):
        rule = "resolution-minutes"
    if repeats_record(page, sentences, number, rule):
        return
    if rule == "resolution-passive" and "recommendation" in words and _TOLD_BELOW.match(page.text, sentence.start + start):
        return
    if rule == "resolution-outcome" and (parts := split_capitals(words)):
        group = page.next_group()
        for part_start, part_end in parts:
            page.add(sentence.start + part_start, sentence.start + part_end, rule, label, group=group)
        return
    mover, seconder = page.movers_before(sentence.start, sentence.block)
    governing = governing_words(words, rule)
    if rule in ("resolution-closing-word", "resolution-together") and not governing and _grants_sum(page, sentences, number):
        governing = "approved"
    verb = classify_verb(governing) if governing else None
    page.add(sentence.start + start, sentence.start + end, rule, label, mover=mover, seconder=seconder, verb=verb)


def _grants_sum(page: DecisionPage, sentences: list[Sentence], number: int) -> bool:
    """Whether assent behind another sentence is to a sum that it asks for: "A request from the choir for £80. Agreed."."""
    sentence = sentences[number]
    lower = page.lower[sentence.start : sentence.end]
    if not number or not any(word in lower for word in _AGREEING):
        return False
    if _SUMS.match(page.text, sentences[number - 1].start, sentence.start):
        return True
    above = max(page.blocks[sentence.block].start, sentence.start - PAID_ABOVE)
    return bool(SUM_ASKED.search(page.text, sentences[number - 1].start, sentence.start) or TO_PAY.match(page.text, above, sentence.start))
