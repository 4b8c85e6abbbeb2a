"""Motions told on the line that names who moved them: "Motion by Cllr Hall: to raise the fee", "Amendment 2 from Cllr Poole – that the fee be halved"."""

from __future__ import annotations

import re

from extractors.decisions.motions.motions import last_named, movers
from extractors.decisions.page import DecisionPage
from extractors.outline import Sentence

HEADS_MOTION = ("Motion ", "Amendment ", "MOTION ", "AMENDMENT ")
_HEADED = re.compile(
    r"(?:MOTION|Motion|(?P<amendment>AMENDMENT|Amendment))(?: (?:No\.? ?)?\d{1,2})? (?:(?:moved |proposed )?by|from) (?P<who>[^:;–—]{3,110}?)(?:: ?| ?[–—] | - )[“\"]?(?=(?:[Tt]hat|[Tt]o) )(?:[Tt]hat )?(?P<clause>[^”\"]{8,})"
)


def read_headed_motion(page: DecisionPage, index: int, first: Sentence) -> bool:
    """The motion or amendment of such a line, with what became of it; says whether the line is one."""
    if (headed := _HEADED.match(page.text, first.start, first.end)) is None:
        return False
    matter = "amendment" if headed["amendment"] else "motion"
    _, seconder = movers(page.doc, headed.start("who"), headed.end("who"))
    by = page.lower.find("second", headed.start("who"), headed.end("who"))
    page.add(
        headed.start("clause"),
        headed.end("clause"),
        f"resolution-{matter}",
        page.blocks[index].label,
        lead_in=page.text[first.start : headed.start("clause")].strip(),
        mover=last_named(page.doc, headed.start("who"), by if by > 0 else headed.end("who")),
        seconder=seconder,
        motion=matter,
        outcome=page.results.next_of(matter, first.end, first.item) or "carried",
    )
    return True
