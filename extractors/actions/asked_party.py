"""Whom a body asks for work: "to ask |the contractor| to check the lamps", "RESOLVED that |the Warden| be requested to:"."""

from __future__ import annotations

import re

from spacy.tokens import Doc

from extractors.actions.owner import subject_before
from extractors.actions.words import ASKED_WHOM
from extractors.beginnings import searched
from extractors.outline import text_of

_ASK = re.compile(r" ?(?:also |formally )?(?:ask|request|invite|instruct|task|urge)\b", re.IGNORECASE)
# "in favour of |asking the brewery for a date"
_ASKING = re.compile(r"(?:also |formally )?(?:asking|requesting|inviting|instructing)\b", re.IGNORECASE)
_A_QUESTION = searched(r"\b(?:if|whether|what|how|why|when)\b")  # "ask the school |if the children would like| to paint it"
# "ask Sam for a list"
_ASKED_FOR_IT = re.compile(
    r" ?(?!for |that )(?P<whom>[^.;:,?]{2,60}?) for (?:an?|the|some|more|further|details|information|figures|his|her|their)\b"
)
_REQUESTS_A_THING = re.compile(r"request (?:an?|further|more|some) ", re.IGNORECASE)  # "request |a plan| for the depot"
# Whom a body asks that is no part of it: the minutes name nobody of its own
_OUTSIDERS = searched(
    r"\b(?:[Dd]istrict|[Cc]ounty|[Bb]orough|[Cc]ity) (?:[Cc]ouncil\b|(?!Cll?r|Councillor|Solicitor|Treasurer|Secretary|Surveyor)[A-Z]|ecologist\b|engineers?\b)|\b(?:Water|Highways(?: (?:Agency|Authority|Department|England))?|Police|Constabulary|Agency|Transport (?:Infrastructure|Authority)(?: \w+)?|Éireann|Government|Garda Síochána|Members? of (?:Parliament|the Senedd)|MPs?|MSPs?|TDs)$|^(?:Department (?:of|for)|Network Rail|Uisce|Minister|(?:Secretary|Ministers?) (?:of|for)|PCSOs?|Openreach|BT|TII|NTA|HSE|OPW|ESB|Royal Mail|An Post|Natural (?:England|Resources)|(?:(?:Scottish|Welsh|UK|Irish) )?(?:Government|Ministers)|National (?:Highways|Grid)|(?:[a-z]+ ){0,3}(?:contractors?|developers?|landowners?|landlord|applicants?|operators|(?:water|bus|utility|utilities|electricity) company)$|[Rr]epresentatives? (?:of|from))\b"
)
# "the Director of Highways": a post of the council's own, though Highways alone are not
_OWN_POST = re.compile(
    r"(?:[Tt]he )?(?:[A-Z][a-z]+ ){0,2}(?:Director|Head|Cabinet Member|Portfolio Holder|Executive Member|Lead Member|Officer) (?:of|for) "
)
_INVITES = re.compile(r" ?(?:also |formally )?invit", re.IGNORECASE)
# Those who are invited to come owe nothing: "invite the owner to |attend"
TO_COME = re.compile(r" (?:come|attend|meet|speak|address|give a (?:talk|presentation))\b")
_LONGEST_LEAD = 240  # characters of a line above a list
# "RECOMMENDED that the Warden:" too
_ASKED_BELOW = searched(
    r"\b(?:[Tt]hat|THAT|RESOLVED|AGREED)[:,]? (?P<whom>(?:the |each |all )?[\w’'&() -]{3,80}?)(?: (?P<verb>be (?:requested|asked|instructed|invited|directed|tasked) to|should))? ?[:–—-]+$"
    r"|\b(?:asked|requested|instructed|directed|tasked|invited|ASKED|REQUESTED|INSTRUCTED|DIRECTED) (?P<asked>(?:the |all )?[\w’'&() -]{3,80}?) to ?[:–—-]+$"
)


def asked_party(doc: Doc, start: int, end: int) -> str | None:
    """Whom "ask the contractor to check" makes the owner; None where nobody is asked, or where the verb at `start` is another."""
    ask = _ASK.match(text_of(doc), start, end)
    whom = ASKED_WHOM.match(text_of(doc), ask.end(), end) if ask and not text_of(doc).startswith(" for ", ask.end()) else None
    if whom and _A_QUESTION.search(whom["whom"]):
        return None
    if ask and whom is None and not _REQUESTS_A_THING.match(text_of(doc), ask.end() - len("request"), end):
        whom = _ASKED_FOR_IT.match(text_of(doc), ask.end(), end)
    if ask is None or whom is None or (_INVITES.match(text_of(doc), start) and TO_COME.match(text_of(doc), whom.end() - 1)):
        return None
    return own_party(subject_before(doc, ask.end(), whom.end("whom")).owner)


def party_of_asking(doc: Doc, start: int, end: int) -> str | None:
    """Whom a gerund asks: "asking |the brewery| for a date"; None where it is another gerund."""
    text = text_of(doc)
    ask = _ASKING.match(text, start)
    whom = ASKED_WHOM.match(text, ask.end(), end) or _ASKED_FOR_IT.match(text, ask.end(), end) if ask else None
    return own_party(subject_before(doc, ask.end(), whom.end("whom")).owner) if ask and whom else None


def party_asked_above(doc: Doc, start: int) -> str | None:
    """Whom the line above the clause at `start` asks: "RESOLVED that the Warden be requested to:"."""
    text = text_of(doc)
    end = text.rfind("\n", 0, start)
    low = max(text.rfind("\n", 0, max(end, 0)) + 1, end - _LONGEST_LEAD)
    found = _ASKED_BELOW.search(text, low, end) if end > 0 else None
    if found is None:
        return None
    subject = subject_before(doc, *found.span("whom" if found["whom"] else "asked"))
    told = found["asked"] or found["verb"]  # "RESOLVED that the Committee:" decides
    return own_party(subject.owner) if subject.kind in ("person", "group") or (told and subject.kind == "body") else None


def own_party(asked: str | None) -> str | None:
    """Who is asked, where the body may order work of them: "Clerk", not "County Council"."""
    return None if asked and _OUTSIDERS.search(asked) and not _OWN_POST.match(asked) else asked
