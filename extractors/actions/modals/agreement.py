"""What was said before a modal clause: that the meeting agreed to it, or that somebody promised it."""

from __future__ import annotations

import re

from spacy.tokens import Doc

from extractors.beginnings import searched
from extractors.outline import Sentence, outline_of, text_of

_AGREED_BEFORE = searched(
    r"\b(?:agreed|resolved|decided|recommended|requested|asked)(?: by (?:all|everyone))?(?: (?:unanimously|also|therefore))?,? (?:that\b|[-–—:])[^.;]*$",
    re.IGNORECASE,
)
# "The Director confirmed that |a copy would be sent", "She gave an assurance that |the path would be mended"
_PROMISED = searched(
    r"\b(?:(?P<commits>undertook|promised|pledged|guaranteed|(?:gave|given) (?:an?|her|his|their|the) (?:assurance|undertaking|commitment|promise|word))|(?P<agrees>agreed)(?= that)|confirmed|assured (?:members|the \w+|him|her|them|(?:Cll?r|Councillor|Mr|Mrs|Ms) [\w’'-]+))(?: that)? $",
    re.IGNORECASE,
)
_REPLY = re.compile(r"(?:REPLY|Reply|RESPONSE|Response|ANSWER|Answer|Freagra|FREAGRA)\b ?[:.–—-]?")


def agreed_before(text: str, low: int, at: int) -> bool:
    """Whether the meeting agreed to what begins at `at`: "It was agreed that |the Clerk would write"."""
    return _AGREED_BEFORE.search(text, max(low, at - 200), at) is not None


def promise_before(text: str, low: int, at: int) -> re.Match[str] | None:
    """The words by which somebody promises what begins at `at`; the group "commits" where they bind: "undertook", "gave an assurance"; "agrees" is "agreed that"."""
    return _PROMISED.search(text, max(low, at - 60), at)


def is_reply(doc: Doc, sentence: Sentence) -> bool:
    """Whether a sentence stands in the answer to a motion or question: in a block that begins with "REPLY:", or in the one below such a line."""
    text, outline = text_of(doc), outline_of(doc)
    blocks = outline.document.blocks
    if _REPLY.match(text, blocks[sentence.block].start):
        return True
    for back in range(sentence.block - 1, max(-1, sentence.block - 4), -1):
        if _REPLY.match(text, blocks[back].start):
            return True
        if blocks[back].kind == "heading":
            return False
    return False
