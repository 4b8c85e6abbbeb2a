"""Orders that stand as sentences of their own in homely minutes, and name nobody: "Write to the brewery and ask for a date."."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Doc

from extractors.actions.task import Task, clause_end, is_minuted
from extractors.beginnings import searched
from extractors.outline import Outline, text_of

# Verbs that are no nouns where such a word follows them; "Report on the lamps" and "Order of business" are none
_ORDER = re.compile(
    r"(?:(?:Write(?: again| back| once more)?|Speak(?: again)?|Talk|Apply|Reply) to (?=[a-z]*[A-Z]|the|all|them|him|her|both)"
    r"|(?:Ask|Ring|Phone|Contact|Chase(?: up)?|Invite|Remind|Thank|Tell|Inform|Notify|Approach|Obtain|Get|Buy|Find|Send|Put|Take|Fix|Mend|Remove|Replace|Book|Arrange|Look into|Look at|Find out|Check|Investigate|Pass|Add|Consider|Circulate|Advertise)"
    r" (?!(?:up|out|off) of\b)(?=(?:the|an?|all|them|him|her|it|this|that|these|those|both|two|three|four|some|more|another|again|if|whether|when|what|who|how|about|for|to|out|up|round|prices|quotes|quotations)\b(?! \w+ (?:is|are|was|were)\b)|(?:Cll?r|Mr|Mrs|Ms|Miss|Dr|[A-Z]{2,5}|[A-Z][a-z]+ (?:Council|Highways|Water|Police|Hall|School))\b))"
)
_NO_ORDER = searched(r"\?$|\bPut to (?:the|a) (?:vote|meeting)\b|\b(?:said|asked|replied|noted|reported|agreed)\b")
_FIRST = frozenset("WSTARPCIONGBFMLD")


def find_orders(doc: Doc, outline: Outline) -> Iterator[Task]:
    """Such sentences; each stands behind another of its paragraph, or is the entry of a list."""
    text = text_of(doc)
    for sentence in outline.sentences:
        if text[sentence.start] not in _FIRST or not is_minuted(sentence):
            continue
        found = _ORDER.match(text, sentence.start, sentence.end)
        if found is None or _NO_ORDER.search(text, sentence.start, sentence.end):
            continue
        block = outline.block_of(sentence)
        if block.kind not in ("paragraph", "list_item") or sentence.start == block.start:
            continue
        yield Task(sentence.start, clause_end(text, found.end(), sentence.end), "action-order", "request")
