"""What the titles of agenda items look like: words that every council uses, a few words before the minutes run on, the headings of an item's parts."""

from __future__ import annotations

import re
from functools import cache
from typing import cast

from extractors.beginnings import searched
from extractors.wordlists import load_list
from models import SectionKind
from models.document import BlockKind

_RUN_IN = re.compile(
    r"[A-Z‘“\"'(][^.:;?!]{2,70}?(?:[.:;]| ?[-–—])(?= |$)"
)  # "Police Report: no report received", "Open Forum – Residents asked"
_RUN_ON = re.compile(
    r" (?=(?:[A-Z]{2,4} (?:said|reported|came|had|has|asked|noted|advised|gave|raised|confirmed|suggested|thanked|told|will) |(?:The|There|No|None|Apologies|Cll?rs?|Councillors?|Members|It|A|An|Mr|Mrs|Ms|Dr|Circulated|Copies|Clerk|Chair(?:man|person)?|This|These|Letter|Following) [\w ,.’'-]{4,}))"
)
_SENTENCE_WORDS = searched(
    r"\b(?:was|were|had|has|have|is|are|will|would|said|reported|agreed|resolved|noted|stated|be|been|advised|asked|explained|thanked|approved|accepted|gave|presented|received|proposed|seconded|deferred|postponed)\b",
    re.IGNORECASE,
)
# "Jo Rivers, Head of Audit, updated members on the plan.", "The Chair welcomed all.": a sentence of minutes
_SOMEBODY_DID = re.compile(
    r"(?:(?:The|Cll?rs?|Councillors?|Mrs?|Ms|Miss|Dr|Prof|Members|[A-Z]{2,3}) |[A-Z][\w’'-]* )(?:[A-Z][\w’'.-]* ){0,4}?(?:[A-Z][\w’'-]*, [^.;:]{3,80}?, |[A-Z][\w’'-]* |\([^()]{2,60}\) )?(?:also |then )?"
    r"(?:[a-z]{3,}ed|told|drew|led|spoke|took|made|left|went|met|heard|sent|wrote|brought|set|held|felt|thought|began|sought)\b"
)
DECISION_NUMBER = (
    r"(?:,? \(?(?:(?:[Nn]o|NO|[Nn]umber|[Rr]ef)\b[.:]? ?)?(?:[A-Z]{1,4}[/ -]?)?\d[\d/.-]*\)?)?"  # "DECISION 12/2026", "Decision No. 4"
)
PART = re.compile(
    rf"(?P<decision>(?:proposed |record of )?(?:decision|resolution)(?:s|\(s\))?(?: (?:made|taken))?{DECISION_NUMBER}|(?:resolved|outcome))"
    r"|(?P<minutes>(?:draft )?minutes|discussion|minute text)"
    r"|(?P<documents>(?:additional|supporting|background|related|attached|linked) (?:documents?|papers?)|documents?|attachments?)"
    r"|(?P<purpose>purpose(?: of report)?|(?:officer )?recommendations?|agenda text)",
    re.IGNORECASE,
)
_LONGEST_PART = 40  # characters
_SHORT_LEAD = 5  # words

# A line in bold that opens a list of decisions and no item: "The Board:", "Members resolved to:", "Noted:"
_LEADS_ON = re.compile(
    r"(?:(?:The |This )?(?:[A-Z][\w’'&-]+ (?:(?:and|of|for|&) )?){0,5}(?:Board|Committee|Sub-Committee|Council|Cabinet|Panel|Body|Forum|Group|Members|Trustees|Governors|Directors|Senate|Court|Authority|Executive|Commission)"
    r"(?: (?:then|therefore|also|unanimously|accordingly))?(?: (?:resolved|agreed|noted|approved|decided|recommended|received|RESOLVED|AGREED|NOTED|APPROVED|DECIDED|RECOMMENDED|RECEIVED))?|(?:It was )?(?:Resolved|Agreed|Noted|Approved|Decided|Recommended|Received|RESOLVED|AGREED|NOTED|APPROVED|DECIDED|RECOMMENDED|RECEIVED|agreed|resolved|noted))(?:,? (?:that|to))? ?:[-–—]?"
)


# "AND AGREED", a line by itself between its movers and the words in quotation marks
_DECIDED = re.compile(
    r"(?:\d{2,5} )?(?:AND |And )?(?:IT WAS |It was )?(?:UNANIMOUSLY |[Uu]nanimously )?(?:RESOLVED|AGREED|[Rr]esolved|[Aa]greed)(?: UNANIMOUSLY| unanimously)?(?: THAT| that)?[.:-]*"
)
# "REPRESENTATIVES. Village Hall: Mrs Poole", "NEXT MEETING Monday 17th July", "MINUTES of the meeting held on 3 May were signed"
_CAPITALS = re.compile(r"[A-Z]{3,}(?:[ /&'’,-]{1,2}(?:[A-Z]{2,}|&|OF))*(?=[.:]? ?[–—-]? [‘“\"'(]?[A-Z]?[a-z])")
# "318 (6) MILL LANE – REVIEW – The Ranger reported …": the title in capitals of a paragraph, with its place on the agenda before it
CAPITALS_PARTED = re.compile(r"(?:\(\d{1,3}\) )?[A-Z]{2}[A-Z’',/&() –—-]{2,90}?(?= ?[–—] (?:[‘“(]?[A-Z][a-z]|\d))")
_DECIDING = re.compile(
    r"(?:[A-Z]+ )?(?:RESOLVED|AGREED|NOTED|DECIDED|RECOMMENDED|ORDERED|APPROVED|ACTION|DECISION|RESOLUTION|CARRIED|LOST|AMENDMENT|MOTION)\b"
)
_TO_DO = re.compile(r"to (?:receive|consider|approve|note|confirm|agree|sign)(?: and \w+)?(?: any| the)? ", re.IGNORECASE)
_TITLE_MARK = re.compile(r"[^.;:–—]{0,90}?(?= ?[:–—]| - |; )")
_COLON = re.compile(r"[^.;:]{3,160}(?=:-?(?: |$))")
_TITLE_STOP = re.compile(r"[a-z0-9)’\"][.?!] (?=[A-Z‘“(£€]|\d{2,4}/\d{2,5}\b)")
_TASK = re.compile(
    r"(?:[A-Z]{2,4}(?:(?:/|, ?| and | & )[A-Z]{2,4})*|(?:The )?(?:Clerk|Chair(?:man)?|Secretary|Treasurer)) to (?!be\b|the\b)[a-z]+ |(?!To )[A-Z][^.:]{2,60}? to [a-z][^.:]{5,130}\.$|.{8,90} [–—-] (?:[Cc]losed|[Cc]ompleted?|[Oo]ngoing|[Ii]n progress|[Oo]verdue)\.?$"
)
_RATINGS = re.compile(r"(?:(?:RED|AMBER|GREEN|RAG|BLUE)\b ?[\d%]*[ ,/]*)+")  # the legend of a dashboard
_LONGEST_TITLE = 200  # characters
_FIRST_WORD = re.compile(r"\w+")


@cache
def _phrases() -> list[str]:
    return sorted((phrase for entry in load_list("item_titles") for phrase in entry["words"]), key=len, reverse=True)


@cache
def _known_title() -> re.Pattern[str]:
    return re.compile("(?:" + "|".join(re.escape(phrase) for phrase in _phrases()) + r")\b", re.IGNORECASE)


@cache
def _first_words() -> frozenset[str]:
    """The words with which known titles begin: a line with another one needs no search."""
    return frozenset(word.group().lower() for phrase in _phrases() if (word := _FIRST_WORD.match(phrase)))


# What a clerk notes below a numbered line, with no full stop behind it
_SAYS = searched(
    r"^(?:(?:It was )?(?:[Aa]greed|[Rr]esolved|[Dd]ecided|AGREED|RESOLVED|NOTED|Noted|APPROVED|Approved)(?: unanimously)?(?: ?[:–—-]| that\b| to\b| by\b)|No (?:objections?|comments?|observations?)\b|Thanks (?:to|were)\b)"
    r"|(?::| [–—-]|[.,]) (?:defer|agree|approve|refuse|accept|(?:[Nn]o|NO) (?i:objection|comment|observation)|(?:[Oo]bject|OBJECT|[Ss]upport))(?:d|red|s|ed|ion|ions)?\b"
    r"|\b(?:will|would|was|were|has been|have been|had been|to be [a-z]+ed)\b"
    r"| (?:accepted|approved|agreed|adopted|deferred|ratified|carried|co-opted|elected)(?: (?:as \w+|unanimously|by all|for payment|until [^.;]{2,30}|to (?:the )?next meeting))?$"
)


def is_known_title(words: str) -> bool:
    """Whether these words open as the agenda items of every council do ("Apologies for absence", "To receive declarations of interest")."""
    purpose = _TO_DO.match(words)
    return _known_at(words, purpose.end() if purpose else 0) is not None


def _known_at(words: str, start: int) -> re.Match[str] | None:
    first = _FIRST_WORD.match(words, start)
    return _known_title().match(words, start) if first and first.group().lower() in _first_words() else None


def leads_on(words: str) -> bool:
    """Whether a heading line only opens the list below it: "The Board:", "It was agreed that:"."""
    return (words.rstrip("-–—").endswith(":") and _LEADS_ON.fullmatch(words) is not None) or _DECIDED.fullmatch(words) is not None


def part_kind(words: str) -> SectionKind | None:
    """The kind of section that a heading line opens ("Minutes:", "Additional documents:"), None where it opens none."""
    bare = words.strip().rstrip(":–—- ").strip().replace("(s)", "s")  # "Decision(s)"
    found = PART.fullmatch(bare) if len(bare) <= _LONGEST_PART else None
    return cast(SectionKind, found.lastgroup) if found else None


def title_end(text: str, start: int, end: int) -> int:
    """Where the title ends that opens text[start:end]: at a colon or dash after a known title, else with the first sentence or the block."""
    line = text[start:end]
    known = _known_at(line, 0)
    if (run := _CAPITALS.match(line)) and (known or line[run.end()] in ".:–—-"):
        return start + run.end()
    if (parted := CAPITALS_PARTED.match(line)) and not _DECIDING.match(line):
        return start + parted.end()
    if run and len(run.group()) > 4 and _RUN_ON.match(line, run.end()) and not _DECIDING.match(line):
        return start + run.end()  # "GATE POSTS Councillors agreed that …"
    if known and (mark := _TITLE_MARK.match(line, known.end())):
        return start + mark.end()
    if known and _RUN_ON.match(line, known.end()):
        return start + known.end()  # "Declarations of Interest There were none."
    colon = _COLON.match(line)
    if colon and len(colon.group().split()) <= (26 if line.startswith("To ") else 10):
        return start + colon.end()
    if runs_in(line) and (run := _RUN_IN.match(line)) and _SENTENCE_WORDS.search(line, run.end()):
        return start + run.end() - len(run.group()) + len(run.group().rstrip(" .:;–—-"))
    stop = _TITLE_STOP.search(line, 0, _LONGEST_TITLE + 4)
    if stop and stop.start() < _LONGEST_TITLE:
        return start + stop.start() + 1
    return end


def is_title(words: str, kind: BlockKind) -> bool:
    """Whether the words of a block, without its number, read like a title and not like a sentence."""
    count = len(words.rstrip(" .").split())
    if _RATINGS.fullmatch(words):
        return False
    if kind == "heading":
        return count <= 40
    if kind == "table_row" or not count or len(words) > 140 or count > 18 or not (words[0].isupper() or words[0] in "‘“\"'("):
        return False
    if words[-1] in ";," or _leads_to_list(words, count):
        return False
    return not (words[-1] == "." and _SENTENCE_WORDS.search(words)) and not (count > 9 and _SENTENCE_WORDS.search(words))


def _leads_to_list(words: str, count: int) -> bool:
    """Whether a sentence is broken off before a list: "Ms Hall gave the headlines:", "Members heard that:"; "Reports received:" is a title."""
    if not words.endswith((":", ":-")):
        return False
    return words.endswith((" that:", " that:-")) or (count > _SHORT_LEAD and _SENTENCE_WORDS.search(words) is not None)


def is_entry(words: str) -> bool:
    """Whether a line says something by itself: "JR to share the tracker", "Review of the stiles (JR) – Closed", "Agreed to buy a bench", "Quote accepted"."""
    return _TASK.match(words) is not None or _SAYS.search(words) is not None


def tells_of_somebody(words: str) -> bool:
    """Whether a numbered line is a sentence of minutes, whatever its verb: "Jo Rivers, Head of Audit, updated members on the plan."."""
    return words[-1:] in (".", ":") and len(words.split()) > _SHORT_LEAD and _SOMEBODY_DID.match(words) is not None


def runs_in(words: str) -> bool:
    """Whether a title of a few words opens a paragraph of minutes: "Police Report: none", not "The Clerk had written: ..."."""
    found = _RUN_IN.match(words)
    return found is not None and len(found.group().split()) <= 8 and _SENTENCE_WORDS.search(found.group()) is None
