"""Business that a resolution calls for and that is its own subject: "a further report", "an item on the next agenda", "that a workshop be held"."""

from __future__ import annotations

import re

from extractors.actions.agents import agent_in
from extractors.actions.owner import subject_before
from extractors.actions.resolved.clause import GATES, ResolvedClause
from extractors.actions.task import Task
from extractors.beginnings import searched
from extractors.gates import needed_words

# "That the Board receives |a further report", "to ask for a progress update"
_FURTHER_REPORT = re.compile(
    r"(?:(?:That |that |to |To |the \w+ |[Mm]embers |[Cc]ouncillors )*receives?|(?:That |that |to |the \w+ )*(?:[Aa]sks?|[Rr]equests?|[Aa]grees?|[Ww]ishes)(?: to (?:receive|be provided with)| for)) (?:an? )(?:further |updated? |progress |written |(?:two-|three-|six-)?monthly |quarterly |termly |half-yearly |regular )+(?:report|paper|briefing|update|dashboard|summary|list|return|statement)?"
    r"|(?:that |to |the \w+ |members |councillors )*receives? (?!the minutes)[^.;]{3,90}? (?:(?:at|to) (?:each|every|its next|the next|future|subsequent)\b|in (?:two|three|four|six|nine|twelve) months|every (?:month|quarter|six|year|meeting)|(?<!bi-)(?:quarterly|monthly|six-monthly|half-yearly|annually|termly)$)",
    re.IGNORECASE,
)
# "the plan come back to the Board", "a leaflet goes out in May"
_COMES = re.compile(
    r"(?:the |an? |this |it\b)?(?:[\w’'-]+ ){0,5}?(?:reports?|updates?|papers?|results|plan|item|matter|briefing|review|presentation|figures|draft|note|it) (?:[\w’'-]+ ){0,6}?(?:comes?|go|return)(?: back)? (?:to|before) |(?:an?|the) (?:(?!(?:be|is|are|was|were|to|who|which|that|and)\b)[\w’'-]+ ){1,7}?(?:comes?|return)(?: back)? (?:to|before) (?:the |its |a )?(?:(?:next|future|following|annual|[A-Z][a-z]+) )+(?:[Mm]eeting|[Bb]oard|[Cc]ommittee|[Cc]abinet|[Cc]ouncil|[Pp]anel|[Ff]orum)\b|(?:an? |the )?(?:[\w’'-]+ ){0,3}?(?:letter|leaflet|flyer|note|reminder|e-?mail|poster|questionnaire|survey) (?:should |to |will )?go(?:es)? (?:out|from|to|round|in|with)\b"
)
# "a card goes from |the Treasurer"
_SENDER = re.compile(r"(?<= from) (?:the )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*")
# "the Improvement Plan be a standing item"
_ON_AGENDA = re.compile(
    r" be (?:made )?(?:the (?:subject|theme|topic|focus) of (?:an?|the next) |an? (?:[\w-]+ )?(?:agenda )?item\b|on the (?:next )?agenda\b)"
    r"| be (?:taken|dealt with|considered|heard|looked at|discussed|given|made) (?:as )?(?:an?|the|its|their) (?:single|only|sole|main|separate|stand-?alone|own) (?:agenda )?(?:item|meeting|session|slot)\b| (?:have|get|be given) (?:an? |the |its |their )(?:own |whole |special |separate |dedicated )?(?:meeting|session|slot|item|agenda item)(?: (?:to|of|all to) (?:itself|themselves|its own|their own))?(?= (?:in|at|on|before|by|this|next)\b)"
    r"| (?:be|continue to (?:be|come|go)) (?:(?:considered|discussed|reported|reviewed|brought|presented) )?(?:at|to) (?:every|each) (?:[\w-]+ ){0,3}?(?:meeting|Committee|Board|Panel|Council)\b"
)
# "That consideration be given to a crossing", "The policy include a map"
_CONSIDERATION = searched(
    r"\bconsideration be given to\b|\b(?:strategy|reports?|papers?|plan|policy|document|review|framework|dashboard|minutes) (?:should )?(?:also |more clearly |clearly )?(?:make (?:clear )?reference|include|reflect|set out|show|define|identify|distinguish)\b",
    re.IGNORECASE,
)
_LETTER_ISSUE = searched(
    r"\b(?:letters?|correspondence|reminders?|invitations?|maps?|notices?|notes?|replies|reply|response|documents?|circulars?|memos?|memorandum|copies|copy) (?:be )?issued? to\b",
    re.IGNORECASE,
)
_AND_THAT = " and that "
# "a workshop be held for members", "representations be made to the Minister"
_SESSION = searched(
    r"\b(?:workshop|training(?: session| day)?|seminar|briefing(?: session)?|site visit|visit|walkabout|drop-in|awareness session)s?\b[^.;]{0,60} be (?:held|arranged|organised|convened|offered|run)\b"
    r"|\b(?:updates?|presentations?|briefings?|talks?|demonstrations?|(?:progress|verbal|oral|further|annual) reports?)\b[^.;]{0,60} be (?:given|made|delivered)\b(?! (?:approval|consideration|priority|public|available))"
    r"|\b(?:representations?|enquiries|arrangements|contact|an approach|a request|a referral|an application) be (?:made|submitted)\b",
    re.IGNORECASE,
)
_REPORTS, _AGENDAS, _CONSIDERS, _ISSUES, _SESSIONS = (
    GATES.add(needed_words(pattern)) for pattern in (_FURTHER_REPORT, _ON_AGENDA, _CONSIDERATION, _LETTER_ISSUE, _SESSION)
)


def further_report(clause: ResolvedClause) -> Task | None:
    """A report that is to follow: "That the Board receives a further report in May"."""
    received = clause.held & _REPORTS and _FURTHER_REPORT.match(clause.text, clause.start, clause.head)
    return clause.orders("action-resolved-report") if received else None


def agenda_item(clause: ResolvedClause) -> Task | None:
    """A paper or a matter that is to come before a meeting, or a letter that is to go out; its owner is the one from whom it goes."""
    comes = _COMES.match(clause.text, clause.at, clause.head)
    if not comes and not (clause.held & _AGENDAS and _ON_AGENDA.search(clause.text, clause.at, clause.head)):
        return None
    sender = _SENDER.match(clause.text, comes.end(), clause.head) if comes else None
    owner = subject_before(clause.doc, comes.end(), sender.end()).owner if comes and sender else None
    return clause.orders("action-resolved-agenda", owner)


def called_for(clause: ResolvedClause) -> Task | None:
    """What is to be considered, written or held: "That consideration be given to a crossing", "that a letter issue to the Minister"."""
    text, at, head, held = clause.text, clause.at, clause.head, clause.held
    if held & _CONSIDERS and _CONSIDERATION.search(text, at, head):
        return clause.orders("action-resolved-consideration")
    if held & _ISSUES and (letter := _LETTER_ISSUE.search(text, at, head)):
        second = text.rfind(_AND_THAT, at, letter.start())  # "that the sale be deferred and that |a new map issue to the owner|"
        start = second + len(_AND_THAT) if second > 0 else clause.start
        return clause.orders("action-resolved-letter")._replace(start=start)
    if held & _SESSIONS and (session := _SESSION.search(text, at, head)):
        return clause.orders("action-resolved-session", agent_in(clause.doc, session.end(), head))
    return None
