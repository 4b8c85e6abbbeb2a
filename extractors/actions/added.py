"""Items that are put on the programme of later meetings: "An item on the weir was added for the May meeting", "Two topics were added to the forward plan".

"An item was added to the agenda" tells of the meeting's own, and is none.
"""

from __future__ import annotations

import re

from spacy.tokens import Doc

from extractors.actions.owner import subject_before
from extractors.actions.task import Task, clause_end
from extractors.beginnings import searched
from extractors.cues import Cue
from extractors.outline import Sentence, text_of

_TO_LATER = re.compile(
    r" (?:to|for|on|onto|into) (?:the |its |our |their )?(?:(?:[\w’'-]+ ){0,3}?(?:work ?(?:programme|plan)|forward (?:work )?(?:programme|plan)|action (?:log|list|tracker|plan)|tracker|long list)|(?:next|following|future|[A-Z][a-z]{2,}) (?:[\w’'-]+ ){0,2}?(?:meeting|agenda|[Bb]oard|[Cc]ommittee|[Pp]anel|[Cc]abinet|[Cc]ouncil|[Ff]orum|work programme))s?\b"
)
_BUSINESS = searched(
    r"\b(?:items?|reports?|updates?|topics?|papers?|reviews?|discussions?|visits?|subjects?|presentations?|briefings?|deep dives?|it|this|these)\b",
    re.IGNORECASE,
)


def added_item(doc: Doc, sentence: Sentence, cue: Cue) -> Task | None:
    """What a cue of adding puts on the programme."""
    text = text_of(doc)
    later = _TO_LATER.match(text, cue.end, sentence.end)
    if later is None:
        return None
    item = subject_before(doc, sentence.start, cue.start)
    if item.conditional or item.kind == "none" or not _BUSINESS.search(text, item.start, item.end):
        return None
    return Task(item.start, clause_end(text, later.end(), sentence.end), cue.rule, "request")
