"""Posts filled by proposers alone: the minutes name who was proposed and who seconded, and tell of no vote."""

from __future__ import annotations

import re

from extractors.beginnings import searched
from extractors.decisions.motions.motions import find_results, movers
from extractors.decisions.page import DecisionPage
from extractors.gates import needed_words
from extractors.outline import Sentence

_NOMINATED = searched(
    r"\b(?:propose[ds]|nominate[ds])(?: by [^,;.]{3,40}?)?(?: that)? (?P<who>(?:[A-Z][\w’'.-]* ){1,5})(?:for (?:the )?(?:(?:position|post|role|office) of |re-?election as )?|as |to be |be (?:elected |appointed )?|continue as )(?:the )?(?:[Vv]ice[- ]?|[Dd]eputy )?(?:[A-Z][\w-]+ )?"
    r"(?:[Cc]hair\w*|[Ss]ecretary|[Tt]reasurer|[Pp]resident|[Mm]ayor|[Cc]onvenor|[Cc]onvener|[Rr]epresentative|[Cc]lerk|[Mm]ember|[Tt]rustee)\b"
)
# "Cllr Hall proposed and Cllr Poole seconded Cllr Rivers as Chair"
_BY_BOTH = searched(
    r"\b(?:proposed|nominated),? and (?:(?:Cll?r|Councillor|M[rs]s?|Ms|Miss|Dr)\.? )?(?:[A-Z][\w’'.-]*,? ){1,3}seconded,? (?P<who>(?:[A-Z][\w’'.-]* ){1,5})(?:as|for|to be) (?:the )?(?:[Vv]ice[- ]?|[Dd]eputy )?(?:[A-Z][\w-]+ )?"
    r"(?:[Cc]hair\w*|[Ss]ecretary|[Tt]reasurer|[Pp]resident|[Mm]ayor|[Cc]onvenor|[Cc]onvener|[Rr]epresentative|[Cc]lerk|[Mm]ember|[Tt]rustee)\b"
)
_ELECTION = searched(r"\b(?:election|appointment|co-option|nomination|vacancy)\b|\belect\b|\bappoint\b", re.IGNORECASE)
_STOOD = re.compile(
    r"(?:.{3,60}? (?:was|were) (?:duly )?(?:proposed|nominated)\b|[A-Z][^.,]{1,40} (?:proposed|nominated) (?!that\b|to\b)[A-Z]).{0,120}\bseconded\b|(?:Proposed|Nominated):? (?!by\b|that\b)[A-Z].{2,120}\b[Ss]econded\b|[A-Z][^.,]{1,40} (?:proposes|nominates) [A-Z].{0,120}\bseconds\b"
)
ELECTED_WORDS = needed_words(_NOMINATED, _BY_BOTH, _STOOD)  # no sentence without any of these puts somebody forward
_THEN_ELECTED = searched(
    r"\b(?:was|were) (?:\w+ly )?(?:re-)?(?:elected|appointed|co-opted|declared)\b|\bdeclared [^.;]{2,60}? (?:duly )?(?:re-)?(?:elected|appointed)\b"
)
_ELECTED_THERE = searched(
    r"\b(?:RESOLVED|AGREED)\b|\b(?:[Rr]esolved|[Aa]greed) (?:that\b[^.]{0,80}\bbe|(?:that|to)\b[^.]{0,80}\b(?:elect|appoint))|\b(?:be|was|were) (?:\w+ly )?(?:re-)?(?:elected|appointed)\b"
)
_ELECTED_WITHIN = 400  # characters
_ACCEPTED_POST = re.compile(r".{2,50}? accepted\b")


def read_election(page: DecisionPage, sentences: list[Sentence], number: int) -> bool:
    """Below the title of an election: "Cllr Hall was nominated by Cllr Poole, seconded by Cllr Breen. Cllr Hall accepted." """
    sentence = sentences[number]
    item = page.outline.item_of(sentence)
    above = page.text[page.blocks[sentence.block - 1].start : page.blocks[sentence.block - 1].end] if sentence.block else ""
    title = f"{item.title if item else ''} {above if len(above) < 80 else ''}"
    if _ELECTION.search(title) is None or _STOOD.match(page.text, sentence.start, sentence.end) is None:
        return False
    if number + 1 < len(sentences) and _THEN_ELECTED.search(page.text, sentences[number + 1].start, sentences[number + 1].end):
        return True  # the election itself is told next
    if _is_elected_below(page, sentence):
        return True
    end = sentence.end
    if number + 1 < len(sentences) and _ACCEPTED_POST.match(page.text, sentences[number + 1].start, sentences[number + 1].end):
        end = sentences[number + 1].end
    mover, seconder = movers(page.doc, sentence.start, sentence.end)
    page.add(sentence.start, end, "resolution-nomination", None, mover=mover, seconder=seconder, verb="appoint")
    return True


def _is_elected_below(page: DecisionPage, sentence: Sentence) -> bool:
    """Whether the item goes on to elect who was put forward ("There being no other nomination it was RESOLVED that Ms Hall be elected")."""
    item = page.outline.item_of(sentence)
    if item is None or not _ELECTION.search(item.title):
        return False
    return _ELECTED_THERE.search(page.text, sentence.end, min(item.end, sentence.end + _ELECTED_WITHIN)) is not None


def names_holder(words: str) -> bool:
    """Whether two proposers stand before whom they put forward: "Cllr Hall proposed and Cllr Poole seconded Cllr Rivers as Chair"."""
    return _BY_BOTH.search(words) is not None


def read_nomination(page: DecisionPage, sentence: Sentence, words: str) -> bool:
    """ "Cllr Hall proposed Ms Rivers as Treasurer, seconded by Cllr Poole": the post is filled."""
    found = _NOMINATED.search(words) or _BY_BOTH.search(words)
    if found and _is_elected_below(page, sentence):
        return True
    if found:
        mover, seconder = movers(page.doc, sentence.start, sentence.end)
        page.add(
            sentence.start + found.start("who"),
            sentence.start + found.end(),
            "resolution-nomination",
            None,
            mover=mover,
            seconder=seconder,
            verb="appoint",
            outcome="lost" if any(result.outcome == "lost" for result in find_results(words, sentence.start)) else "carried",
        )
    return found is not None
