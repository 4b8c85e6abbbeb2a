"""The clause that holds a date or a grade: the words that make one statement of it, no more."""

from __future__ import annotations

import re

from extractors.beginnings import searched
from extractors.gates import holds, needed_words
from extractors.letters import lowered

# Where a clause may begin: "… noted that |the gate would open", "…; |the survey was due", "… and |a visit was expected", "… Officer, |the deadline is"
_OPENS = searched(
    r"[;:] | [–—-] |\. |(?:t(?<!\w.)hat|b(?<!\w.)(?:ut|ecause)|w(?<!\w.)(?:hereas|hile|hilst)|so(?<!\wso)|a(?<!\w.)(?:lthough|s(?! a whole\b| (?:[Vv]ice[- ]|[Dd]eputy )?(?:[Cc]hair\w*|[Cc]lerk|[Ll]eader|[Mm]ayor|[Tt]reasurer|[Ss]ecretary|[Pp]resident|[Tt]rustee|[Gg]overnor)\b)))\b (?=\S)|s(?<!\w.)(?:aid|tated) (?=(?:the|an?|all|its|their|his|her|our|he|she|it|they|we|there|this|these|those|nobody|no)\b)|,? and (?=(?:the|a|an|this|that|it|there|its|their|his|her|our|these|those|all|members|would|will|was|were|had|has|is|are|we|he|she|they|[A-Z])\b)|, (?=(?:the|a|an|and|with|to (?:come into|take effect)|it|there|this|which|who|whose|he|she|they|we)\b)",
)
# A verb of telling or an opener of a phrase, with the matter behind it: "endorsed |the budget to be presented on …", "with |any funds unspent by …"
_MATTER = searched(
    r"\b(?:endorsed|approved|noted|considered|discussed|highlighted|outlined|welcomed|announced|requested|awaiting|including|regarding|concerning|about|with|when|(?:update|report|reported|spoke|presentation|commented|decision|advice|guidance) on|explained|(?:told|spoke|informed|advised|aware|notified|reminded(?: \w+)?|news|details|notice) of)\b (?=(?:the|an?|any|all|its|their|current)\b)|\bfor (?=the (?:forthcoming|upcoming|next)\b)"
)
_MATTER_WORDS = needed_words(_MATTER)
_SAYS = searched(
    r"\b(?:is|are|was|were|be|been|being|has|have|had|will|would|shall|should|can|could|may|might|must|to|due|expected|scheduled|planned|moved|improved|rated|graded|judged|takes?|took|ends?|ended|starts?|began|begins?|closes?|closed|opens?|runs?|reach(?:es)?|aim(?:s|ed)|received?|gave|given|achieved|(?!meeting|briefing|hearing)[a-z]{3,}ing)\b",
    re.IGNORECASE,
)
_NAMES = re.compile(r"[\w’'()-]+(?: [\w’'()&-]+){2,}")
_ENDS = searched(
    r"[;!?]|:(?!\d)|\. |\.$| [–—-] |, (?=(?:and|but|which|where|when|with|so|as|although|while|whilst|after|following|subject|because|however|including|adding|noting|the|it|he|she|they|we|this|there)\b)|,? (?:but|although|whereas|whilst|because|however)\b|,? and (?=(?:the|a|an|that|it|there|this|would|will|was|were|had|has|is|are|[a-z]+ed|members|he|she|they|we)\b)"
)
# "|Talks with| the owners of the mill will begin": what is with whom is the subject of what follows
_WITH_WHOM = re.compile(r"(?:\w+ )?(?:(?!\w+ed\b|met\b|spoke\b|said\b|there\b|along\b|together\b)[\w’'-]+ ){1,4}with $", re.IGNORECASE)
_ITS_VERB = re.compile(
    r"(?:(?!(?:who|which|that|and|to|when)\b)[\w’'-]+ ){1,7}(?:will|would|is|are|was|were|starts?|begins?|ends?|closes?|opens?|runs?|has|have)\b",
    re.IGNORECASE,
)
# What a clause with a subject of its own follows
_STATED = searched(r"\b(?:is|are|will|would|has|have|had|must)(?: to)? be\b[^.;:]*$|\b(?:has|have|had) to\b[^.;:]*$")
_CLAUSE_JOINTS = ("that ", "and ", ": ", "; ", ". ", " – ", " — ", " - ")
_OPENS_WITH_DATE = re.compile(
    r"(?:from|by|in|on|until|at|before|after|since|during)(?: the)?(?: (?:early|late|mid|end of|start of|beginning of)(?: the)?)* $",
    re.IGNORECASE,
)
_CLAUSE = searched(
    r"[;:] | [–—] |\. |(?<!\bof )(?<!\bin )(?<!\bat )(?<!\bto )(?<!\bby )(?<!\bon )(?<!\bfor )(?<!\bfrom )\bthat (?=\S)|\b(?:said|stated) (?=(?:the|an?|all|its|their|his|her|our|this|these|those|nobody|no)\b)|\b(?:but|whereas|although|while|whilst|because) (?=\S)"
    r"|,? and (?=(?:it|there|we|he|she|they|this)\b)|, (?=(?:it|there|we|he|she|they)\b)"
)
_NO_SUBJECT = re.compile(r"(?:would|will|was|were|had|has|have|is|are|should|could)\b")
_LEAD_IN = re.compile(
    r"(?:(?:it (?:was|is) (?:noted|agreed|reported|confirmed|resolved|stated|explained|hoped|anticipated|expected|proposed)|members (?:noted|agreed|were advised|were informed)|\w+ (?:advised|reported|noted|said|stated|confirmed|explained)|and|also|however|that|resolved|agreed|in relation to|with regard to|with reference to|regarding)[ ,:–—-]+)+",
    re.IGNORECASE,
)


def clause_around(text: str, bounds: tuple[int, int], start: int, end: int, longest: int = 320) -> tuple[int, int]:
    """The clause of the sentence at `bounds` that states what stands at text[start:end].

    It begins at the nearest opening before `start` that leaves a statement (a verb, or a name of three words or more) in front of it, with the subject
    of its verb ("|the fair was over and would be held again in May"), and ends at the first closing after `end`. Neither end lies more than `longest`
    characters away.
    """
    low, high = max(bounds[0], start - longest), min(bounds[1], end + longest)
    begin = low
    matters = {found.end() for found in _MATTER.finditer(text, low, start)} if holds(lowered(text, low, start), _MATTER_WORDS) else set()
    openings = sorted({*matters, *(found.end() for found in _OPENS.finditer(text, low, start))})
    for number, opening in reversed(list(enumerate(openings))):
        before = text[opening:start]
        above = openings[number - 1] if number else low
        if (
            opening in matters
            and _WITH_WHOM.fullmatch(text, above, opening)
            and not _SAYS.search(text, above, opening)
            and _ITS_VERB.match(before)
        ):
            continue
        if (
            text.endswith(_CLAUSE_JOINTS, low, opening) and _OPENS_WITH_DATE.match(before) and _SAYS.search(text, end, min(high, end + 80))
        ):  # "Members heard that |from the autumn trusts must publish"
            begin = opening
            break
        if _NO_SUBJECT.match(before):
            begin = _subject_before(text, low, opening) if low == bounds[0] else opening
            break
        if opening in matters and not _SAYS.search(before) and _STATED.search(text, max(low, opening - 90), opening):
            continue  # "There is to be a talk about |the school on 3 May"
        if _SAYS.search(before) or (_NAMES.match(before) and not before.lower().startswith(("on the ", "in the ", "by the "))):
            begin = opening
            break
    if lead := _LEAD_IN.match(text, begin, start):
        begin = lead.end()
    closing = _ENDS.search(text, end, high)
    stop = closing.start() if closing else high
    while stop > end and text[stop - 1] in " .,;:!?":
        stop -= 1
    while begin < start and text[begin] in " ,;:–—-":
        begin += 1
    return begin, stop


def _subject_before(text: str, low: int, verb: int) -> int:
    """Where the clause begins whose second verb stands at offset `verb`: "he said that |the fair was over and would be held again"."""
    clauses = [opening.end() for opening in _CLAUSE.finditer(text, low, verb) if not _NO_SUBJECT.match(text, opening.end())]
    return clauses[-1] if clauses else low
