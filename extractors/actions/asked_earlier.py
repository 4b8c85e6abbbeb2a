"""Things that had been asked for and have come: "The note on tolls asked for under minute 12 had been circulated", "the map which members had requested".

What was asked for must be a paper or a meeting. Near misses: "The report asked for in June had not been received", "The grant asked for by the club had
been refused", "The help asked for by families had grown".
"""

from __future__ import annotations

import re

from spacy.tokens import Doc

from extractors.actions.agents import agent_in
from extractors.actions.owner import subject_before
from extractors.actions.task import Task, clause_end
from extractors.beginnings import searched
from extractors.cues import Cue
from extractors.outline import Sentence, outline_of, text_of

_THING = searched(
    r"\b(?P<thing>(?:the|an?) (?:(?!that\b|who\b|said\b|asked\b|had\b|was\b)[^\s.;:,]+ ){0,13}?(?:[^\s.;:,]+, )?)"
    r"(?:(?:which |that )?(?:(?:the |all )?[\w’'.]+ (?:[\w’'.]+ ){0,3}?had )?(?:asked for|requested|promised|wanted))"
    r"(?: (?:at|in|under|by|last|on|from|during) (?:(?!had\b|has\b|have\b|was\b|were\b)[^\s;:,]+ ){0,7}?(?:(?!had\b|has\b|have\b|was\b|were\b)[^\s;:,]+))?,?"
    r" (?:had|has|have|was|were)(?: (?:now|since|already|also|duly|both|all))* (?P<done>(?:been )?(?:now |duly )?(?:sent|circulated|provided|supplied|received|compiled|arranged|held|put|given|issued|e-?mailed|shared|published|completed|done|made|obtained|posted|prepared|produced|drawn up|delivered|written|tabled|brought|added|included|distributed|carried out|undertaken)|taken place|gone|come)\b",
    re.IGNORECASE,
)
_REACH = 160  # characters to either side of a cue
_PERFECT = 20  # characters before a cue: "has also been "
_PAPER_OR_MEETING = searched(
    r"\b(?:information|reports?|updates?|figures|data|breakdowns?|briefings?|notes?|lists?|cop(?:y|ies)|details|papers?|slides|letters?|maps?|tables?|registers?|visits?|workshops?|meetings?|sessions?|surveys?|reviews?|analysis|presentations?|training|plans?|responses?|answers?|charts?|statistics|summary|summaries|leaflets?|posters?|audits?|comparisons?|timetables?|programmes?|policy|policies|guidance)\b",
    re.IGNORECASE,
)
# "had been received |from the Trust|"
_FROM = re.compile(r" from (?:the )?(?P<who>[A-Z][\w’'&-]*(?: (?:of |and |for )?[A-Z][\w’'&-]*){0,4})")


# "Members had asked |the Warden for a map of the weirs, and this had been sent|", "… had asked in May |for a map. This was circulated|"
_ASKED_OF = re.compile(
    r"(?: (?:in|at|on|under|during|last) [\w/.’'-]+(?: [\w/.’'-]+){0,4}?)?(?: (?:the )?(?P<whom>[A-Z][\w’'&-]*(?: (?:[A-Z][\w’'&-]*|of|and|for(?= [A-Z]))){0,6}))?(?<!for)(?P<joint> (?:for|to|that))? (?!(?:was|were|had|has|is|are|in|at|on)\b)(?P<what>[^.;:\n]{6,160}?)(?:(?P<stop>\. )|,? and |; )"
    r"(?:[Tt]h(?:is|at|ey|ese|ose) |[Ii]t |(?:[Tt]he |[Aa]n? )(?:[\w’'-]+ ){1,4}?)(?:(?:had|has|have|was|were) (?:now |since |also |duly |all )*(?:been )?(?:sent|circulated|provided|supplied|given|issued|e-?mailed|shared|published|completed|done|made|obtained|posted|prepared|produced|written|tabled|brought|added|included|distributed|received|arranged|carried out)|went (?:out |round )?to|came (?:to|with))\b",
)
_WHICH = (" that ", " which ", " that the ", " which the ")
_ASKING = frozenset({"had asked", "had asked for", "been asked for"})


def asked_and_come(doc: Doc, sentence: Sentence, cue: Cue) -> Task | None:
    """What somebody had asked for, where the same sentence or the next tells that it has come."""
    text, words = text_of(doc), cue.text.lower()
    if words not in _ASKING:
        return None
    found = _ASKED_OF.match(text, cue.end, outline_of(doc).block_of(sentence).end)
    if found is None or (found["joint"] is None) == (words == "had asked"):
        return None
    passive = words.startswith("been")
    at = cue.start - len("had ") if passive else cue.start
    if passive and not text.startswith("had ", at):
        return None
    subject = subject_before(doc, sentence.start, at)
    if subject.conditional or subject.kind not in ("person", "group", "body", "pronoun") or text.endswith(_WHICH, 0, subject.start):
        return None
    end = found.end("what") if found["stop"] else clause_end(text, found.end(), sentence.end)
    if passive:
        return Task(subject.start, end, "action-done-as-asked", "request", subject.owner, status="done")
    return Task(subject.start, end, "action-done-as-asked", "request", found["whom"], subject.owner, status="done")


# "A table of tolls |had been asked for by Mr Hall and would follow|", "The map has been requested and is to be sent"
_TO_FOLLOW = searched(
    r"\b(?:had|has|have) (?:also |again )?been (?:asked for|requested)(?: by (?P<by>[^.;:,]{2,60}?))?(?: (?:at|in|under|on|last) [^.;:,]{2,30}?)?,? (?:and|which) (?:this |it |these )?(?:would|will|was to|were to|is to|are to) (?:now |then |also )?(?:follow|come|be (?:sent|circulated|provided|supplied|e-?mailed|shared|issued|forwarded|brought|given|prepared|produced))\b"
)


def asked_and_to_come(doc: Doc, sentence: Sentence, cue: Cue) -> Task | None:
    """A paper that somebody asked for and that is still to come: "A table of tolls had been asked for by Mr Hall and would follow"."""
    text = text_of(doc)
    found = _TO_FOLLOW.search(text, max(sentence.start, cue.start - _PERFECT), min(sentence.end, cue.end + _REACH))
    if found is None or found.start() > cue.start:
        return None
    subject = subject_before(doc, sentence.start, found.start())
    if subject.conditional or subject.kind == "none" or not _PAPER_OR_MEETING.search(text, subject.start, subject.end):
        return None
    return Task(subject.start, clause_end(text, found.end(), sentence.end), "action-to-follow", "request", None, found["by"])


def thing_asked_earlier(doc: Doc, sentence: Sentence, cue: Cue) -> Task | None:
    """What a sentence tells to have come of what a cue says was asked for, from the thing to the end of its clause."""
    text = text_of(doc)
    found = _THING.search(text, max(sentence.start, cue.start - _REACH), min(sentence.end, cue.end + _REACH))
    if found is None or not found.start() < cue.start < found.end() or not _PAPER_OR_MEETING.search(text, *found.span("thing")):
        return None
    end = clause_end(text, found.end(), sentence.end)
    giver = _FROM.match(text, found.end(), end) if found["done"].endswith("received") else None
    owner = giver["who"] if giver else agent_in(doc, found.end(), end)
    return Task(found.start(), end, "action-done-as-asked", "request", owner, status="done")
