"""Papers with where they go and nothing more: "Costs paper to the May Board", "Report back to next meeting – JR", "Names to the Clerk by Friday".

A sentence with a verb tells more than that, and other rules read it; a title ("Response to the Council") says no meeting and no day.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from spacy.tokens import Doc

from extractors.actions.parties import names_people
from extractors.actions.task import Task, is_minuted
from extractors.beginnings import searched
from extractors.calendar_words import MONTH
from extractors.marked_words import MARKED, marked_places
from extractors.outline import Outline, text_of

_MEETING = r"(?:meetings?|Meeting|[Bb]oard|FGB|LGB|AGM|[Cc]ommittee|[Cc]abinet|[Cc]ouncil|[Pp]anel|[Ff]orum|[Gg]overnors|[Tt]rustees|[Ee]xecutive|[Aa]genda|[Cc]all|[Gg]roup)"
# "to |the May Board|", "to |next meeting|", "to |the Clerk by Friday|"
_GOES_TO = re.compile(
    rf" (?:to|for) (?P<where>(?:the )?(?:next|following|{MONTH})(?: [A-Z][\w’'-]*){{0,3}} {_MEETING}|(?:the )?(?:Clerk|Chair|Secretary|Treasurer|Editor|[A-Z]{{2,3}}) (?:by|before|no later than) [^.;:]{{3,40}}?)(?P<who>(?: [–—-] | \(|, )[A-Z][\w’'./& ]{{1,24}}?)?\)?(?=\.?(?: [A-Z]{{2,3}}\.?)?$)",
    re.MULTILINE,
)
_WHERE_WORDS = MARKED.add(rf"\A(?:next|following|{MONTH}|Clerk|Chair|Secretary|Treasurer|Editor|[A-Z]{{2,3}})\Z")
_LEADS = (" to ", " for ", " to the ", " for the ")
_WHERE = re.compile(rf"(?:next|following|{MONTH}|(?:Clerk|Chair|Secretary|Treasurer|Editor|[A-Z]{{2,3}}) (?:by|before|no later)) ")
_THING = re.compile(
    r"(?!(?:[A-Z]{3,}ED|Deferred|Referred|Moved|Carried|Held|Postponed|Adjourned|Agreed|Noted|Approved|Invited|Recommended|Reported|Resolved|Listed|Left|Put|Back)\b)(?:[A-Z]|\d+(?:\.\d+)* [A-Z])(?:(?!(?:is|are|was|were|be|been|has|have|had|will|would|should|shall|must|to|said|asked|agreed|noted|reported|received|deferred|referred|moved|carried|held|postponed|adjourned|invited|recommended|welcomed|thanked|left|put|set|Date|Time|Venue|Apologies|Notice|Welcome|Thanks|Appointment|Appointments|Election)\b)[^.:;?!|]){4,70}"
)
_WHO_ALONE = re.compile(r"(?:[A-Z]{2,4}(?:/[A-Z]{2,4})*|All|Clerk)\.?")  # "Names to the Clerk by Friday. |All"
_SOMEBODY_TO = searched(r"\b(?:[Mm]eeting|[Mm]inutes|[Dd]ate|[Aa]pologies|[Nn]otice|[Tt]hanks|[Cc]onclusion|[Dd]ecision|[Mm]otion)s?\b")


def find_papers_to_come(doc: Doc, outline: Outline) -> Iterator[Task]:
    """Such sentences, each with the one who is named behind it."""
    text, last = text_of(doc), -1
    for place in marked_places(doc, _WHERE_WORDS):
        if not text.endswith(_LEADS, 0, place) or not _WHERE.match(text, place):
            continue
        at = place - next(len(lead) for lead in _LEADS if text.endswith(lead, 0, place))
        index = bisect_right(outline.starts, at) - 1
        if index < 0 or index == last:
            continue
        last, sentence = index, outline.sentences[index]
        if at >= sentence.end or not is_minuted(sentence) or outline.block_of(sentence).kind in ("heading", "table_row"):
            continue
        thing = _THING.fullmatch(text, sentence.start, at)
        goes = _GOES_TO.match(text, at, sentence.end) if thing else None
        if goes is None or _SOMEBODY_TO.search(text, sentence.start, at):
            continue
        who = goes["who"].strip(" –—-(,") if goes["who"] else None
        if who and not names_people(doc, goes.end("who") - len(who), goes.end("who")):
            continue
        if (
            who is None
            and index + 1 < len(outline.sentences)
            and (after := outline.sentences[index + 1]).end == outline.block_of(sentence).end
        ):
            who = text[after.start : after.end].rstrip(" .") if _WHO_ALONE.fullmatch(text, after.start, after.end) else None
        yield Task(sentence.start, goes.end("where"), "action-paper-to-come", "action_line", who)
