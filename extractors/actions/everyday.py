"""What small bodies take on in the words of every day: "Sam will have a chat with them", "she would get the lock changed", "the working party will mow it".

Only in homely minutes (a parish's, or written as parishes write), and only where a person or a group of their own is named: elsewhere "the Director would
have a look at the figures" is talk, and what the committee "will" is its business as usual.
"""

from __future__ import annotations

import re

from extractors.actions.owner import Subject
from extractors.beginnings import searched
from extractors.gates import holds, needed_words
from extractors.outline import Outline

_PARISH = searched(r"\b(?:parish|community council|town council)\b", re.IGNORECASE)
# What the first lines of minutes call those who meet: "Friends of Mill Park", "Wrayford Village Hall"
_SMALL_BODY = searched(
    r"\b(?:(?:parish|community|town) council (?:meeting|minutes)|meeting of (?:the )?(?:[\w’'-]+ ){0,5}(?:parish|community|town) council|friends of|(?:village|memorial|parish|community|church) hall|(?:residents|tenants)(?:[’']|[’']? and (?:residents|tenants|leaseholders)[’']?| & (?:residents|tenants)[’']?)? (?:association|group|meeting|society|forum|committee)"
    r"|allotments?(?: holders[’']?)? (?:association|society|committee|liaison|group)|users[’'] (?:group|committee|association|forum)|playing fields? (?:association|committee|trust)|(?:history|horticultural|amenity|civic|gardening|allotment) society"
    r"|neighbourhood (?:plan|forum|watch)|community (?:association|garden|orchard|shop)|twinning|parent teacher|pt[fs]?a\b"
    r"|patients?[’']? (?:participation|reference|liaison|involvement|voice) (?:group|panel)|ppg\b|(?:tenants?[’']?|residents?[’']?) panel|(?:conservation|heritage|music|choral|preservation|local history) (?:group|society)"
    r"|(?:cricket|football|tennis|bowls|bowling|sailing|rowing|running|cycling|youth|social|sports|rugby|chess|lunch) club|community (?:choir|cinema)|hackspace|makerspace|u3a\b|women[’']s institute|parents[’']? (?:forum|association)|men[’']s shed|food ?bank|credit union)",
    re.IGNORECASE,
)
_SMALL_BODY_WORDS = needed_words(_SMALL_BODY)
_HEAD = 300  # characters of a document that say whose minutes they are

# A verb with what goes with it; the verb by itself ("have", "get", "keep") tells of no deed
_DEED = re.compile(
    r" (?:also |then |just |now |meanwhile |in the meantime |happily |gladly )*(?P<plain>"
    r"have (?:a|another|one (?:more|last)) (?:quiet |further |good |proper |friendly |quick )?(?:chat|word|look|go|try|talk|think|walk|rummage|dig|meeting)"
    r"|(?:have|get) (?:it|them|this|these|(?:the|a|an|some|his|her|their) [^.;,]{2,40}?) (?:\w{2,}ed|done|cut|put up|made|sent|mown|dug)"
    r"|make (?:a start|sure)|keep (?:on at|trying|chasing|asking|at (?:it|them)|in touch)|say so|be (?:in touch|on the door|in charge of)|get on (?:to|with)|go (?:round|over|down|through|along))(?![\w’'-])"
)
_MEANWHILE = re.compile(r" (?:meanwhile|in the meantime)(?= [a-z])")
_SMALL_GROUP = re.compile(
    r"(?:[Tt]he |[Oo]ur )?(?:[A-Z]\w+[’']s |[a-z]+ )?(?:working (?:party|group)|(?:sub-)?committee|sub-?group|team|stewards|trustees|(?<=[’']s )(?:husband|wife|partner|son|daughter|brother|sister|nephew|niece|dad|mum|neighbour)|[a-z]+ club(?: and [a-z]+ club)?)"
)


def is_small_body(outline: Outline) -> bool:
    """Whether the minutes are those of a parish, or of a body that its first lines show to be as small."""
    named = any(_PARISH.search(f"{meeting.council} {meeting.committee}") for meeting in outline.meetings)
    return named or (holds(outline.lower[:_HEAD], _SMALL_BODY_WORDS) and _SMALL_BODY.search(outline.text, 0, _HEAD) is not None)


def everyday_deed(text: str, start: int, end: int) -> re.Match[str] | None:
    """A deed of every day behind "will" or "would"; its verb belongs to the class "plain"."""
    return _DEED.match(text, start, end)


def after_meanwhile(text: str, start: int, end: int) -> int:
    """Where the verb begins that may stand behind "meanwhile": "would meanwhile| ring the owner"."""
    found = _MEANWHILE.match(text, start, end)
    return found.end() if found else start


def small_group(text: str, subject: Subject) -> str | None:
    """The group of a small body that is a subject, as an owner is written: "working party", "Jo's team"."""
    words = text[subject.start : subject.end]
    return re.sub("^(?:[Tt]he|[Oo]ur) ", "", words) if _SMALL_GROUP.fullmatch(words) else None
