"""What a council that is only consulted says of a planning application: "no objection", "object: loss of trees", "The Council supports this"."""

from __future__ import annotations

import re
from typing import NamedTuple

from extractors.beginnings import searched
from models.records import Verb

_GROUNDS = r"(?:(?:,? (?:on (?:the )?(?:[\w-]+ ){0,3}(?:grounds?|only)|due to|because|as|subject to|in view of|in principle|provided|but|so long as|owing to|until|till)\b| ?[:–—-])[^|]{0,200}| \([^()|]{3,80}\))?"
# "No objection to the porch", "Object, too high": what a view says right behind its verb
_MATTER = r"(?: (?:to|on) (?:the |an? |any |this )?[\w’-]+(?: [\w’-]+){0,7}| in the strongest (?:possible )?terms)?"
_ASKING = r"(?:the |this )?(?:Council|Committee|Board|Members|Commissioners|PC|TC|CC|council|members) (?:also )?(?:asking|requesting|asks|requests|would ask|wishing)\b"
_REASON = rf"(?:, (?!\d)(?!{_ASKING})(?!(?:[A-Z]\w+ ){{1,3}}(?:abstain|dissent))[^|]{{3,200}})?"
_VIEWS = (
    r"(?P<view>recommend(?:ed|s)? (?:for )?(?:approval|refusal)|(?:raises? |raised |has |have |had |offers? |there (?:was|were|is|are) )?no (?:adverse )?(?:objections?|comments?|obs(?:ervations?)?|representations?|concerns?)\b(?! received)(?: (?:(?:was |were )?(?:raised|made)|to (?:make|raise|offer)))?"
    r"|(?:wish(?:es)? to |would like to )?(?:strongly )?(?:object(?:s|ed)?|oppose[ds]?)(?: most)?(?: strongly)?|(?:maintain |strong )?objections?(?: maintained)?|supports?|supported|neutral"
    r"|(?:the )?(?:council |cc |pc |members )?(?:(?:were |was |are |is )?(?<!all )in favour|not (?:opposed|against))|held over|deferred|no view"
    r"|to (?:strongly )?(?:object|oppose|support|recommend (?:approval|refusal)|(?:make|offer|raise|submit) no (?:objections?|comments?)|comment that [^|.]{5,160}|comment)|(?:(?:to )?leave (?:it |this )?|(?:to be )?left )to (?:the )?(?:discretion |judg\w+ |opinion )?[^|.]{3,80}|(?:to )?defer to [^|.]{3,80}"
    r"|left (?:it |this |over )?(?:until|till) [^|.]{3,80}"
    r"|(?:the )?(?:clerk|secretary|chair|council|cc) (?:to|will) (?:lodge|submit|send|make|raise) (?:an? )?(?:strong |formal )?objections?)"
)
# ", 4 for, 1 against": who was for the view
_COUNT = r"(?:\d{1,2}|nil|none|unan)[^|,;]{0,20}(?: for\b| in favour\b|imous\w*)"
_COUNCIL = r"(?:The )?(?:PC|TC|CC|Commissioners|Douzaine|Board|Parish Council|Town Council|Community Council|Council|Committee|Members|Councillors|Cll?rs)"
# "Cefnogi / Support": bilingual minutes say it in the other language first
_OTHER_LANGUAGE = r"(?:(?-i:[A-ZÀ-Þ])[\w’'-]+(?: [\w’'-]+){0,3} / (?=[A-Z]))?"
_VIEW = searched(
    rf"(?:(?:^|[–—:.-] ?|\.{{2,}} ?))(?:{_COUNCIL}[’']s? ?(?:(?:view|comments?|recommendation|decision|response|observation)s? ?[:–—-] ?)?)?(?P<said>{_OTHER_LANGUAGE}(?:{_COUNCIL} )?{_VIEWS}(?P<matter>{_MATTER})(?:{_GROUNDS}|{_REASON}))(?:, (?P<asks>{_ASKING}[^|]{{5,200}}?))?(?P<count>[,;:]? ?\(?(?:{_COUNT}|\d{{1,2}} ?[–—-] ?\d{{1,2}}\b|\d{{1,2}} votes? to \d{{1,2}}\b)[^|]{{0,60}})?\.?$",
    re.IGNORECASE,
)
# "The Parish Council wish to object because of the traffic"
_VIEW_TOLD = re.compile(
    r"(?:[^.;:]{3,120}(?:: |,? but ))?(?P<said>(?:The )?(?:(?:[A-Z][\w’'-]+ ){0,3}(?:[Pp]arish|[Tt]own|[Cc]ommunity) )?(?:[Cc]ouncil|Members|Councillors|Cll?rs|Committee|Commissioners|Douzaine|Board) (?:wish(?:es|ed)? to |resolved to |agreed to |would like to |(?:were|was|are|is) (?:all )?(?:content|happy|minded|pleased) to |(?:felt|thought|considered|looked at|discussed) [^.;:]{3,120}?,? and )?(?:strongly )?(?P<view>(?i:objects?|objected|opposes?|opposed|supports?|supported|recommends?|recommended))\b.*)$"
)


# What a council asks for in case its view does not carry: "If minded to approve, the Council asks for more trees"
_IN_CASE = re.compile(
    r"(?:If|Should) (?:minded to (?:approve|grant|permit)|(?:[\w’-]+ ){1,5}(?:minded to \w+|(?:is |be )?(?:approved|granted|allowed|permitted))),? (?P<asks>[^.;]{0,60}?\b(?:asks?|requests?|would (?:like|ask|wish|request)|wish(?:es)?|seeks?)\b[^;|]*)$"
)
# "Objected to by Parish", and below it the applications
_HEADS_VIEWS = re.compile(
    r"(?:approved|supported|objected to|opposed|refused|recommended) by (?:the |this )?(?:parish|town|community)? ?(?:council|pc|tc|cc)?[.:]?$",
    re.IGNORECASE,
)
# Reasons told in a sentence by themselves: "OBJECT. Overbearing, contrary to policy 4." None has a verb or names who does anything
_TELLS = searched(
    r"\d/\d|\b(?:is|are|was|were|be|been|has|have|had|will|would|said|asked|asks?|agreed|members|clerk|cllrs?|councillors?|council|committee|chair|secretary|accept|welcomed|noted|declared|abstained|proposed|seconded|support|supplied|deadline)\b",
    re.IGNORECASE,
)

_NAMES_SOMEBODY = searched(
    r"\b(?:[Mm]embers|[Cc]lerk|[Cc]llrs?|[Cc]ouncillors?|[Cc]hair\w*|[Ss]ecretary|declared|abstained|proposed|seconded|[Ss]upport\w*|[Nn]o objection|\d/\d)\b"
)


class PlanningView(NamedTuple):
    """A view as offsets into the words it was found in, the class of its verb, and where what the council asks for besides it begins and ends."""

    start: int
    end: int
    verb: Verb
    asks: tuple[int, int] | None = None


# "Tree works applications", "Works to protected trees", "TPO applications"
_TREES = searched(r"\btrees?\b.*\b(?:applications?|works?|preservation|notifications?|notices?)\b|\bworks? to\b.*\btrees?\b|\btpos?\b")


def tells_views(title: str) -> bool:
    """Whether below a title, in small letters, the council may give its views on others' applications."""
    return "planning" in title or "licensing" in title or _TREES.search(title) is not None


def find_planning_view(words: str) -> PlanningView | None:
    """What a council that is only consulted on a planning application says at the end of its line: "no objection" in "Porch at 9 Mill Lane: no objection"."""
    if words.startswith(("If ", "Should ")) and _IN_CASE.match(words):
        return PlanningView(0, len(words), "request")
    if _HEADS_VIEWS.match(words):
        return None
    view = _VIEW.search(words)
    found = view or _VIEW_TOLD.match(words)
    if found is None:
        return None
    asks = view.span("asks") if view and view["asks"] else None
    return PlanningView(found.start("said"), found.end("said"), _class_of(found["view"].lower()), asks)


def _class_of(view: str) -> Verb:
    if "recommend" in view:
        return "recommend"
    if "left to " in view:
        return "refer"
    if view.startswith(("held over", "deferred", "left ")):
        return "defer"
    if "leave" in view or "defer" in view:
        return "refer"
    return "refuse" if ("object" in view or "oppose" in view) and "no " not in view and "not " not in view else "agree"


def goes_on(view: str, following: str, *, in_cell: bool = False) -> bool:
    """Whether a sentence gives the reasons of the bare view before it: "Overbearing, contrary to policy 4." behind "OBJECT.".

    `in_cell` says that both stand in the cell of a table for the council's views, where reasons have verbs as well: "The gates are too high.".
    """
    return (
        _class_of(view.lower()) in ("refuse", "recommend")
        and len(view) < 30
        and len(following) < 260
        and following[:1].isalpha()
        and (_NAMES_SOMEBODY if in_cell else _TELLS).search(following) is None
    )
