"""Results told a second time: "Decision: passed, all in favour" below a proposal, "The motion was carried" behind its words, and what others decided.

Such a lead-in or sentence is no decision: what was decided is a record already, or is the planning authority's ("Decisions: Weir Mill – refused").
"""

from __future__ import annotations

import re

from extractors.beginnings import searched
from extractors.calendar_words import MONTH
from extractors.decisions.lead_ins.lead_ins import LeadIn
from extractors.decisions.page import DecisionPage
from extractors.decisions.tables.planning import tells_authority
from extractors.decisions.told.heard import undotted
from extractors.outline import Sentence

_ONLY_RESULT = re.compile(
    r" ?(?:(?:the |this )?(?P<matter>motion|proposal|amendment) )?(?:was )?(?:then |duly )?(?:unanimously )?(?:passed|carried|agreed|approved|accepted|lost|defeated|rejected|failed|not (?:passed|carried|agreed))\b[^.;]{0,60}\.?$",
    re.IGNORECASE,
)
# "The roof is to be mended. RESOLVED": it says of what stands before it that it was decided
_LONE_VERB = re.compile(
    r"(?:RESOLVED|AGREED|APPROVED|CARRIED|Resolved|Agreed|Approved)\b(?: [Uu]nanimously| UNANIMOUSLY|(?P<noted> and [Nn]oted))?\.?$"
)
_MOVED_RULES = frozenset(
    {"resolution-proposal", "resolution-notice", "resolution-motion", "resolution-moved", "resolution-that", "resolution-amendment"}
)
_IT_WAS = re.compile(r"(?:This|It|These|They|Both|All) (?:was|were) ")
_THEN_CONFIRMED = re.compile(
    r"(?:They|These|It|The minutes) (?:was|were) (?:then |duly |unanimously )?(?:approved|agreed|confirmed|adopted|accepted|signed)\b"
)
_NOTIFIED = searched(r"\b(?:[Dd]ecisions? (?:notified|received|reported|made by|of|by|from)|[Nn]otified|[Nn]otifications?)\b[^.]{0,80}:")
_OF_OTHERS = searched(
    r"\bdecisions? (?:(?:of|by|from|made by|received from|issued by) (?:the )?(?:(?:[\w’'-]+ ){0,3}(?:district|county|borough|city|unitary|planning (?:authority|inspectorate)|lpa)\b)|notified|notices?|received)|\b(?:planning|appeal) decisions\b",
    re.IGNORECASE,
)
_MOTION_RESULT = re.compile(
    r"(?:(?:following|after) [^.]{0,60}?,? |on [^.]{0,80}?,? )?(?:the|this) (?:\w+ )?(?:motion|amendment|proposal (?=(?:was |were )?(?:then |duly )?seconded))\b",
    re.IGNORECASE,
)
_PAPER_RESULT = re.compile(
    r"(?:following [^.]{0,60}, |(?:up)?on [^.]{0,80}, )?(?:the|this|these) (?:\w+ )?(?:recommendations?|reports?)\b", re.IGNORECASE
)
_NAMES_BODY = searched(r"\bmeeting\b|\b(?:Committee|Sub-Committee|Working (?:Group|Party)|Panel)\b")
_ALL_FOR_IT = re.compile(
    r"(?:All|Everyone|Members|Councillors|Cll?rs|Trustees)(?: present)? (?:was|were) (?:all )?(?:in agreement|in favour|agreed|happy|content)(?: (?:with|of) (?:this|it|that|the proposal))?\.?"
)
_AGREED_TO_IT = re.compile(
    r"(?:All|Everyone|Members|The (?:Board|Committee|Council|Panel|Group|meeting|Forum|Trustees))(?: present)? agreed(?: unanimously| by all)?(?:[.]|,? (?:and|but) [^.;]{2,40}? (?:to|will|would) )"
)
_SETTLED_RULES = frozenset({"resolution-closing-word", "resolution-one-word", "resolution-assent"})
_SECONDED_FIRST = re.compile(r"(?:(?:This|It|The motion) was )?(?:[Dd]uly )?[Ss]econded\b")
_OF_THING_BEFORE = ("resolution-together", "resolution-then-taken", "resolution-assent")


def tells_only_result(page: DecisionPage, lead: LeadIn, sentence: Sentence) -> bool:
    """Whether a lead-in opens no decision: what was decided is a record already, or is the planning authority's."""
    if lead.rule == "resolution-named":
        return _repeats_result(page, lead.end, sentence) or _is_of_authority(page, sentence)
    if lead.rule == "resolution-formal" and (lone := _LONE_VERB.match(page.text, sentence.start, sentence.end)):
        return lone["noted"] is not None or _closes_paragraph(page, sentence)
    if lead.rule == "resolution-listed":
        return _tells_others(page, sentence)
    return lead.rule == "resolution-formal" and lead.joined and _repeats_result(page, lead.end, sentence, named=True)


# "The Minutes of the Special Meeting of the 17th April"
_OF_DAY = searched(rf"\b[Mm]inutes (?:of|from|for|dated|held)\b[^.;]{{0,80}}?\b(?P<day>\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {MONTH})\b")


def repeats_record(page: DecisionPage, sentences: list[Sentence], number: int, rule: str) -> bool:
    """Whether a sentence, in which `rule` found a decision, tells what is a record already, will be one, or is another body's decision."""
    sentence = sentences[number]
    words = page.text[sentence.start : sentence.end]
    if (
        rule == "resolution-outcome"
        and number
        and page.found
        and page.found[-1].rule == "resolution-proposal"
        and page.found[-1].start >= sentences[number - 1].start
        and _AGREED_TO_IT.match(words)
    ):
        return True  # "Ms Hall proposed a walk. The Board agreed and SO will see to it."
    if "taken as read" in words and number + 1 < len(sentences) and _THEN_CONFIRMED.match(page.text, sentences[number + 1].start):
        return True  # "The minutes were taken as read. They were approved": the approval is the decision
    if (
        rule in _SETTLED_RULES
        and number
        and _SECONDED_FIRST.match(page.text, sentences[0].start)
        and _follows(page, sentence, 1)
        and page.found[-1].rule in _MOVED_RULES
    ):
        return True  # "Seconded by Ms Hall, who had seen the lane. Agreed.", below the words of a motion
    if rule == "resolution-dashed":
        if _NOTIFIED.search(page.text, page.blocks[sentence.block].start, sentence.end):
            return True  # "Decisions of the District Council: Weir Mill - refused"
        if _is_of_authority(page, sentence):
            return True  # "24/01 Weir Mill - refused", below "Planning"
    if (rule in _OF_THING_BEFORE or (rule == "resolution-passive" and _IT_WAS.match(words))) and any(
        page.blocks[sentence.block].start <= decision.start for decision in page.found[-1:]
    ):
        return True  # what was agreed stands before it in the paragraph
    if (
        rule == "resolution-content"
        and _ALL_FOR_IT.fullmatch(words)
        and any(page.blocks[sentence.block].start <= decision.start for decision in page.found[-1:])
    ):
        return True  # "All were in agreement." behind a proposal
    if (
        rule == "resolution-assent"
        and sentence.block
        and any(decision.rule in _MOVED_RULES and page.blocks[sentence.block - 1].start <= decision.start for decision in page.found[-1:])
    ):
        return True  # "All agreed." below a proposal
    if rule == "resolution-passive" and _IT_WAS.match(words) and _follows(page, sentence, 1) and page.found[-1].rule in _MOVED_RULES:
        return True  # "This was agreed." below the words of a motion and what was said of it
    if _MOTION_RESULT.match(undotted(words)) and " referred " not in words and _follows(page, sentence, 6):
        return True
    if _PAPER_RESULT.match(words) and _follows(page, sentence, 3, rule="resolution-moved-paper"):
        return True
    # "They were signed by the Chair as a correct record", after the minutes were approved
    return (
        rule == "resolution-minutes"
        and _follows(page, sentence, 2, verb="confirm")
        and not _NAMES_BODY.search(words)
        and not _of_another_day(page, words)
    )


def _of_another_day(page: DecisionPage, words: str) -> bool:
    """Whether minutes are those of a day that the minutes confirmed before them do not name: two meetings' minutes, a line each."""
    before = page.text[page.found[-1].start : page.found[-1].end]
    day, other = _OF_DAY.search(words), _OF_DAY.search(before)
    return day is not None and other is not None and day["day"] not in before


def _follows(page: DecisionPage, sentence: Sentence, last: int, *, rule: str | None = None, verb: str | None = None) -> bool:
    """Whether one of the `last` decisions, of that rule or class where one is given, stands in the sentence's item."""
    return any(
        (rule is None or decision.rule == rule) and (verb is None or decision.verb == verb) and page.same_item(decision.start, sentence)
        for decision in page.found[-last:]
    )


def _closes_paragraph(page: DecisionPage, sentence: Sentence) -> bool:
    """Whether a lone "RESOLVED" stands behind a decision of its paragraph and opens no list below."""
    block = page.blocks[sentence.block]
    if not page.found or page.found[-1].start < block.start:
        return False
    below = page.blocks[sentence.block + 1] if sentence.end >= block.end and sentence.block + 1 < len(page.blocks) else None
    return below is None or not page.text.startswith(("That ", "that ", "To ", "to "), below.start)


def _repeats_result(page: DecisionPage, start: int, sentence: Sentence, *, named: bool = False) -> bool:
    """Whether "Decision:" only says what became of a proposal that is a record already ("Decision: passed, all in favour").

    With `named` it must say of what: "AGREED: The motion was unanimously agreed".
    """
    result = _ONLY_RESULT.match(page.text, start, sentence.end)
    return (
        result is not None
        and (result["matter"] is not None or not named)
        and bool(page.found)
        and page.found[-1].rule in _MOVED_RULES
        and page.same_item(page.found[-1].start, sentence)
    )


def _tells_others(page: DecisionPage, sentence: Sentence) -> bool:
    """Whether "Approved: 24/0113" stands below "Decisions of the District Council": the applications were decided there."""
    item = page.outline.item_of(sentence)
    return item is not None and _OF_OTHERS.search(item.title) is not None


def _is_of_authority(page: DecisionPage, sentence: Sentence) -> bool:
    """Whether "Decisions: Weir Mill – refused" stands below "Planning": they are the planning authority's."""
    item = page.outline.item_of(sentence)
    return item is not None and tells_authority(page, item.title, page.text[sentence.start : sentence.end])
