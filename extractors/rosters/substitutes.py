"""Who stands in for whom in a list of attendance: "Cllr Hall (sub for Cllr Poole)", "Mr Lowe, for whom Ms Pell deputised"."""

from __future__ import annotations

import re

from extractors.beginnings import searched
from extractors.names.forms import BODY_WORDS, GIVEN_NAMES, TITLE
from extractors.names.mentions import read_name, read_titled

_NOTE = re.compile(
    r"(?:as |named |acting as )?(?:a |the )?\(?(?P<how>substitut\w*|subs?\.?|reserve|deputis\w+|in place|in (?:the )?stead|instead|on behalf|replac\w+|deputy|representing)?(?: member)? ?(?:for|of) (?!Minutes?\b|Items?\b|Agenda\b|Part\b)(?=(?-i:(?:the )?[A-Z]))"
    r"|(?-i:vice) (?=(?-i:[A-Z]))(?!(?:Chair|President|Principal|Captain|Conven|Chancellor|Lord|Mayor|Provost)\w*)",
    re.IGNORECASE,
)
_SPEAKS_FOR = (None, "on behalf", "representing")  # of a body: who speaks for it stands in for nobody
# "(substitute)", "(reserve member)"
_ALONE = re.compile(r"(?:as |acting as )?(?:a |the )?(?:named )?(?:substitut(?:e|ing)|subs?\.?|reserve)(?: member)?", re.IGNORECASE)
_BEHIND = re.compile(r"(?:,| [–—-])? (?:as |acting as )?(?:a |the )?(?:substitut\w+|deputis\w+|sub\.?) (?:member )?for ")
# below "Substitutes": "Cllr Hall for Cllr Poole", "Cllr Hall in place of Cllr Poole"
_BEHIND_LISTED = re.compile(
    rf"{_BEHIND.pattern}|(?:,| [–—-])? (?:(?:replac(?:es|ed|ing)|(?:in (?:the )?(?:place|stead)|instead|on behalf) of|(?:attended |attending |acting |present )?for) )(?=(?:the )?[A-Z])"
)
# "Mr Lowe (Ms Pell deputising)", "Mr Lowe (represented by Ms Pell)", "Mr Lowe, for whom Ms Pell deputised"
FOR_WHOM = re.compile(
    r"[(\[](?=(?:(?:Cll?r|Councillor|Mrs?|Ms|Miss|Dr|Prof|Professor|Rev|Revd)\.? |[A-Z][\w’'.-]* [A-Z][\w’'-]+ )[^()]{0,70}? ?(?:as (?:a |the |his |her |their )?(?:named )?(?:substitute|deputy|reserve)\b|(?:was |is )?(?:substitut|deputi[sz])(?:ing|ed)\b|(?:attended|attending|present)(?: the meeting)? (?:in (?:his|her|their) (?:place|absence|stead)|on (?:his|her|their) behalf|instead)\b|(?:attending|in attendance)(?=[)\]])))|"
    r"[(\[](?P<by>(?:represented by|deputi[sz]ed by|replaced by|(?:deputy|substitute|sub|rep(?:resentative)?)(?: for (?:this|the) meeting)?:?) )(?=(?:(?:Cll?r|Councillor|Mrs?|Ms|Miss|Dr|Prof)\.? )?[A-Z][\w’'.-]*(?: [A-Z][\w’'-]+){0,2}[)\],])|"
    r"(?:[(\[]|who (?:was|is|would be) |the (?:latter|former) )?(?:being )?(?P<stood_in>substituted|replaced|represented|deputi[sz]ed|covered|whose (?:place|seat) (?:was|is|had been) (?:taken|filled)) by (?=(?:(?:(?:County|District|Borough|City|Town|Parish) )?(?:Cll?r|Councillor|Mrs?|Ms|Miss|Dr|Prof)\b|[A-Z][\w’'.-]* [A-Z]))|"
    r"[(\[]?(?:for whom|in whose (?:place|stead|absence))(?: also)? (?=[A-Z])"
)
_STANDS_IN = r"(?:substitut(?:ed|ing|es)|deputi[sz](?:ed|ing)|st(?:ood|anding) in|as (?:a |the |his |her |their )?(?:named )?(?:substitute|deputy|reserve)(?: member)?)"
_IN_PLACE = r"(?: (?:in (?:his|her|their) (?:place|stead|absence)|on (?:his|her|their) behalf|for (?:him|her|them)|instead))"
_THERE = r",?(?: (?:was|were|had|has|is|would be))?(?: (?:present|attending|attended|in attendance|acting|acted|sitting|sat|came|there|here|joined))?"
_TAIL = searched(rf"{_THERE} (?:{_STANDS_IN}{_IN_PLACE}?)(?![\w’'-])(?! for\b)[)\]]?|{_THERE}{_IN_PLACE}(?![\w’'-])[)\]]?")
_TAIL_FOR_WHOM = re.compile(
    rf"{_TAIL.pattern}| (?:(?:was|were|had|has) )?(?:present|attending|attended|in attendance|acting|acted|sitting|sat)(?![\w’'-])[)\]]?"
)


def substitute_note(note: str) -> tuple[bool, str | None]:
    """Whether the words of a bracket make somebody a substitute, and for whom."""
    bare = note.strip(" ()[]")
    for part in (bare, bare.rpartition(", ")[2]):  # "(Elmshire Police, deputising for Ms Hall)"
        if found := _NOTE.match(part):
            whom = part[found.end() :].strip(" .")
            if (found["how"] and found["how"].lower()) in _SPEAKS_FOR and whom.rsplit(" ", 1)[-1] in BODY_WORDS:
                continue  # "(for the Parish Council)"
            return True, whom
    if bare.startswith("representing "):
        whom = bare.removeprefix("representing ")
        first, _, rest = whom.partition(" ")
        if rest and (TITLE.match(whom) or (first in GIVEN_NAMES and not BODY_WORDS.intersection(rest.split()))):
            return True, whom  # "Jo Rivers (representing Ann Hall)"
    return _ALONE.fullmatch(bare) is not None, None


def substitute_behind(text: str, at: int, end: int, *, listed: bool = False) -> tuple[str | None, int] | None:
    """The person for whom somebody stands in by the words at `at` (", substituting for Cllr Poole"), and where these end.

    `listed` tells that those of the list are substitutes, so that "for Cllr Poole" says the same."""
    behind = (_BEHIND_LISTED if listed else _BEHIND).match(text, at, end)
    if behind is None:
        return None
    if other := read_titled(text, behind.end(), end):
        return other.name, other.end
    if name := read_name(text, behind.end(), end, wary=True):
        return text[name[0] : name[1]], name[1]
    return None


def past_standing_in(text: str, at: int, end: int, *, for_whom: bool) -> int:
    """Where the words end that make the person before `at` stand in for the one named before ("deputised", "attending in her place"), else `at`."""
    tail = (_TAIL_FOR_WHOM if for_whom else _TAIL).match(text, at, end)
    return tail.end() if tail else at
