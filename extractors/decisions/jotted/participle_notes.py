"""Notes that a participle ends: "Notes agreed.", "Purchase agreed, fitting by Easter", "Payments 4 to 9, £88.10, approved".

Near misses: "Mr Oakes agreed" (a person), "Hall roof approved by the District" (another body), "The plan agreed with the ferry expects six" (no decision).
"""

from __future__ import annotations

import re

from extractors.beginnings import searched
from extractors.decisions.jotted.fragments import FINITE, MOTION, ShortOutcome
from extractors.decisions.told.passive_outcomes import THING

_NOUNS = (
    rf"(?:{THING}|notes?|purchases?|suggestions?|agreements?|notices?|leases?|licen[cs]es?|rises?|increases?|renewals?|hire|bookings?|ideas?|repairs?|works?|orders?|rents?|prices?|rates?|dates?|logo|design|wording|layout|use|insurance"
    r"|equipment|training|replacements?|sponsorship|stall|venue|theme|pay (?:awards?|rises?|scales?)|honorari(?:um|a)|poster|newsletter|website|letting|tenancy|scheme|option)"
)
# What may stand behind the participle: "agreed, siting by the gate", "approved with one change", "OK'd, no changes"
_BEHIND = r"(?P<behind>(?:,? (?:unanimously|by all(?: present)?|by everyone|in principle|nem\.? con|without (?:dissent|amendment|change|alteration)s?|as (?:circulated|drafted|tabled|amended|read)|with (?:an?|one|two|no|minor|small|slight|the (?:words?|changes?|additions?|following|exceptions?|proviso|conditions?|amendments?)|thanks|pleasure|regret)\b[^.;:]{0,60}|subject to [^.;:]{3,80}|for (?:a (?:further|period)|another|one|two|three|\d)\b[^.;:]{0,40}))*(?:,(?! (?:and|which|but|who|by)\b) [^.;:]{3,90})?)\.?"
_PARTICIPLE = r"(?P<verb>agreed|(?:re-?)?approved|accepted|(?:re-?)?adopted|ratified|OK[’']?d|okayed|O\.K\.[’']d)"
# "Notes agreed.", "Purchase agreed, fitting by Easter", "Payments 4 to 9, £88.10, approved"
_ENDED = re.compile(
    rf"(?=[A-Z\d£€“\"‘'])(?!(?:It|He|She|They|We|I|This|That|On|In|At|After|Following|As|If|When|Members|Planning|Applications?|Officers|District|County|Borough|Once)\b)(?P<subject>[^;:!?]{{2,110}}?)(?:,| [–—-])? {_PARTICIPLE}{_BEHIND}$",
    re.IGNORECASE,
)
_NAMES_THING = searched(rf"[£€]\d|\b{_NOUNS}\b", re.IGNORECASE)
# "- swings to stay up till May – agreed, Mr Hall abstaining": a line of a list that ends so, whatever it says
_LINE_ENDED = re.compile(rf"(?P<subject>[^;:]{{6,200}}?) [–—-] {_PARTICIPLE}{_BEHIND}$", re.IGNORECASE)
_ASKING = re.compile(r"(?:Letter|Request|Application|E-?mail|Invitation|Appeal|Offer|Quote|Invoice)s?\b")
_MOVED = searched(r"\b(?:proposed|seconded|moved|nominated)\b")  # "Lou proposed a hut, Tom seconded, agreed"
_IN_BRACKETS = re.compile(r"\([^()]*\)")  # "agreed with one change (Mrs Hall was there)"
_BID = searched(r"\b(?:quot(?:e|es|ation|ations)|tenders?|estimates?|bids?|offers?)\b", re.IGNORECASE)
_SPENT_ON = re.compile(
    r"(?:Pay (?:award|rise)|Purchase|Payment|Order|Replacement|Repair|Renewal|Hire)s?\b|.*\b(?:costs?|expenses|expenditure)$"
)
# "Health policy – read, date changed, adopted"
# "The crew want the upper shed; this was OK'd"
_NODDED = searched(
    r"(?:;|,|\band|\bso) (?:this|these|it|that|they|both) (?:was|were) (?:all )?(?:(?:OK[’']?d|okayed)\b|(?:approved|agreed|accepted|adopted|passed) (?:with the|except|apart from|less|minus|without) )[^.;:]{0,90}\.?$"
)
_AFTER_READING = re.compile(
    r"[A-Z“][^.;:]{2,80}?(?: [–—-]|,|:) (?:read|read out|reviewed|discussed|considered|checked|circulated|gone through|looked at|tabled|no (?:further )?(?:changes?|amendments?))\b[^.;:]{0,80}?(?:,| and|;) (?:and )?(?P<verb>(?:re-?)?adopted|(?:re-?)?approved|agreed|accepted|signed|OK[’']?d)\.?$"
)
PARTICIPLES = (
    "agreed",
    "approved",
    "accepted",
    "adopted",
    "ratified",
    "ok'd",
    "ok’d",
    "okd",
    "okayed",
    "o.k.",
)  # one of these is in every such note, in small letters


def find_participle(sentence: str, *, listed: bool, others_decide: bool) -> ShortOutcome | None:
    """The decision that a participle tells at the end of a note. `listed` and `others_decide` as in `find_short_outcome`."""
    if _NODDED.search(sentence):
        return ShortOutcome(0, len(sentence), "approved")
    if (read := _AFTER_READING.match(sentence)) and not FINITE.search(sentence[: read.start("verb")]):
        return ShortOutcome(0, len(sentence), _plain(read["verb"]))
    ended = _ENDED.match(sentence)
    if ended is not None and (
        others_decide
        or not _NAMES_THING.search(ended["subject"])
        or MOTION.search(ended["subject"])
        or _MOVED.search(ended["subject"])
        or _tells(ended)
    ):
        ended = None
    if ended is None and not others_decide and (listed or _ASKING.match(sentence)):
        ended = _LINE_ENDED.match(sentence)
    if ended is None:
        return None
    paid = "£" in ended["subject"] or "€" in ended["subject"]
    if ended["subject"].lower().startswith(("minutes", "notes of", "notes")) and not paid:
        return ShortOutcome(0, ended.end("verb"), "confirmed")
    verb = _plain(ended["verb"])
    spent = paid or _SPENT_ON.match(ended["subject"])
    if verb == "accepted" and _BID.search(ended["subject"]):
        return ShortOutcome(0, len(sentence), "agreed")  # a quotation is accepted, whatever it is for
    return ShortOutcome(0, len(sentence), "approved" if spent and verb in ("agreed", "accepted") else verb)


def _tells(ended: re.Match[str]) -> bool:
    return FINITE.search(ended["subject"]) is not None or FINITE.search(_IN_BRACKETS.sub("", ended["behind"])) is not None


def _plain(verb: str) -> str:
    return "approved" if verb.lower().startswith("o") else verb.lower()
