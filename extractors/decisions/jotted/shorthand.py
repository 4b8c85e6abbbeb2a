"""Decisions in the shorthand of small bodies, where they stand on the page: below which title, in which paragraph, before which assent."""

from __future__ import annotations

import re

from extractors.beginnings import searched
from extractors.decisions.jotted.jottings import find_jotting, may_be_jotted
from extractors.decisions.jotted.movers_behind import MOVERS_BEHIND, NAME
from extractors.decisions.jotted.plain_passives import find_plain_passive, may_be_passive
from extractors.decisions.jotted.scores import ends_scored, find_scored, is_score, score_behind
from extractors.decisions.jotted.short_outcomes import find_short_outcome, may_be_short
from extractors.decisions.page import NOT_AGREED_NEXT, DecisionPage
from extractors.decisions.sentence_gates import GATES
from extractors.decisions.verbs.verb_class import classify_verb
from extractors.gates import holds
from extractors.outline import Sentence

_NOTIFIED = searched(  # on small letters
    r"\b(?:decisions? (?:notified|received|reported|of|by|from)|notified|notifications?|appeals? decided|decided by (?:the )?(?:planning|district|county|borough|city|local))\b"
)
_NOTIFIED_WORDS = ("notif", "decision", "appeal", "decided by")  # without any of these it cannot match
_FEW = 3  # characters from a decision to the sentence behind it
_REACH = 300  # characters: so far before a sentence a heading "Decisions notified:" in its paragraph holds
_PROPOSED_BY = searched(r"(?<=\w),? (?:was |were )?(?:proposed|prop\.?)(?: by)? (?=[A-Z])")  # "Grant of £50 |proposed by Cllr Hall"
# "Cllr Hall proposed and Cllr Poole seconded to buy a bench": what was moved stands behind those who moved it
_MOVED_TO = re.compile(rf"{NAME} (?:proposed|moved),? (?:and )?(?:{NAME} (?:duly )?seconded|(?:duly )?seconded by {NAME}),? (?:to|that)\b")
_BARE_SUM = re.compile(r"[£€]\d[\d,.]* \w+\.?$")
_NAMES_MATTER = re.compile(r"[A-Z][^.;:]{2,70}\.?$")


def _tells_notices(lower: str) -> bool:
    """Whether these words, in small letters, tell decisions that another body sent notice of."""
    return holds(lower, _NOTIFIED_WORDS) and _NOTIFIED.search(lower) is not None


def read_shorthand(page: DecisionPage, sentences: list[Sentence], number: int, label: str | None, held: int) -> bool:
    """Reads a sentence, of which is given what it holds of `GATES`, for a decision in shorthand; says whether it tells one."""
    sentence = sentences[number]
    if sentence.place not in ("minutes", "decision"):
        return False
    if page.found:
        last = page.found[-1]
        if last.end > sentence.start:
            return False
        if last.outcome == "lost" and sentence.start - last.end <= _FEW and NOT_AGREED_NEXT.match(page.text, last.end):
            return True  # what became of the decision right before, told already
    after = sentences[number + 1] if number + 1 < len(sentences) else None
    following = page.text[after.start : after.end] if after and after.end - after.start < 120 else ""
    lower = page.lower[sentence.start : sentence.end]
    short = may_be_short(lower, following, held)
    jotted = may_be_jotted(lower, held)
    words = page.text[sentence.start : sentence.end]
    voted = is_score(following)
    if len(lower) < 340 and ends_scored(lower) and (scored := score_behind(words)) < len(words):
        moved = MOVERS_BEHIND.search(words, 0, scored)
        words, voted = words[: moved.start() if moved else scored], True
    if not short and not jotted and not voted and not may_be_passive(lower, held):
        return False
    if " seconded " in lower and _MOVED_TO.match(words):
        return False
    block = page.blocks[sentence.block]
    others = sentence.item in page.views or _tells_notices(page.lower[max(block.start, sentence.start - _REACH) : sentence.end])
    listed = block.kind == "list_item" and sentence.end >= block.end
    found = find_short_outcome(words, following, listed=listed, others_decide=others, held=held) if short else None
    if found is None:
        first = number == 0 or sentences[number - 1].place == "title"
        found = find_plain_passive(words, first=first, others_decide=others, held=held)
    if found is None and jotted and _read_jotting(page, sentence, words, label if number == 0 else None, others_decide=others, held=held):
        return True
    if found is None and voted:
        found = find_scored(words)
    if found is None:
        return False
    start, end = sentence.start + found.start, sentence.start + found.end
    if (
        number == 1
        and _BARE_SUM.match(words)
        and _NAMES_MATTER.match(page.text, sentences[0].start, sentences[0].end)
        and sentences[0].place == "minutes"
    ):
        start = sentences[0].start  # "Boat appeal. £40 agreed."
    mover, seconder = page.movers_before(sentence.start, sentence.block)
    clause = _PROPOSED_BY.split(page.text[start:end], maxsplit=1)[0]
    page.add(
        start,
        end,
        "resolution-minutes" if found.verb == "confirmed" else "resolution-shorthand",
        label if number == 0 else None,
        mover=mover,
        seconder=seconder,
        verb=classify_verb(found.verb) if found.verb else classify_verb(clause, lead_in="agreed to" if found.start else "agreed"),
        outcome="lost" if found.lost else "carried",
    )
    return True


def _read_jotting(page: DecisionPage, sentence: Sentence, words: str, label: str | None, *, others_decide: bool, held: int) -> bool:
    told = find_jotting(words, others_decide=others_decide, held=held)
    mover, seconder = page.movers_before(sentence.start, sentence.block) if told else (None, None)
    for jotted in told:
        start, end = sentence.start + jotted.start, sentence.start + jotted.end
        clause = page.text[start:end]
        verb = classify_verb(jotted.verb) if jotted.verb else classify_verb(clause, lead_in="agreed")
        rule = "resolution-minutes" if jotted.verb == "confirmed" else "resolution-jotting"
        page.add(start, end, rule, label, mover=mover, seconder=seconder, verb=verb)
    return bool(told)


def read_second(page: DecisionPage, sentence: Sentence, start: int) -> bool:
    """Reads what follows a decision in its own sentence for another ("…; a request from the circus was not supported"); says whether it tells one."""
    words = page.text[start : sentence.end]
    found = find_plain_passive(words, first=False, others_decide=False, held=GATES.held(words.lower()))
    if found is None or found.start:
        return False
    page.add(start, start + found.end, "resolution-shorthand", None, verb=classify_verb(found.verb or words))
    return True
