"""Lead-ins that say no more than what became of a proposal, or what others decided: "Decision: passed, all in favour", "Decisions: Weir Mill – refused"."""

from __future__ import annotations

import re

from extractors.decisions.lead_ins import LeadIn
from extractors.decisions.page import DecisionPage
from extractors.decisions.planning import tells_authority
from extractors.outline import Sentence

_ONLY_RESULT = re.compile(
    r" ?(?:(?:the |this )?(?P<matter>motion|proposal|amendment) )?(?:was )?(?:then |duly )?(?:unanimously )?(?:passed|carried|agreed|approved|accepted|lost|defeated|rejected|failed|not (?:passed|carried|agreed))\b[^.;]{0,60}\.?$",
    re.IGNORECASE,
)
_MOVED_RULES = frozenset(
    {"resolution-proposal", "resolution-notice", "resolution-motion", "resolution-moved", "resolution-that", "resolution-amendment"}
)


def tells_only_result(page: DecisionPage, lead: LeadIn, sentence: Sentence) -> bool:
    """Whether a lead-in opens no decision: what was decided is a record already, or is the planning authority's."""
    if lead.rule == "resolution-named":
        return _repeats_result(page, lead.end, sentence) or _is_of_authority(page, sentence)
    return lead.rule == "resolution-formal" and lead.joined and _repeats_result(page, lead.end, sentence, named=True)


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


def _is_of_authority(page: DecisionPage, sentence: Sentence) -> bool:
    """Whether "Decisions: Weir Mill – refused" stands below "Planning": they are the planning authority's."""
    item = page.outline.item_of(sentence)
    return item is not None and tells_authority(page, item.title, page.text[sentence.start : sentence.end])
