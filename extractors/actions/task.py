"""An action while it is being found: where it stands, who is to do it, and where its words end."""

from __future__ import annotations

from typing import Literal, NamedTuple

from extractors.beginnings import searched
from extractors.letters import lowered
from extractors.outline import Sentence

Origin = Literal["resolution", "action_line", "undertaking", "request"]
Status = Literal["open", "done", "dropped"]


class Task(NamedTuple):
    """An action as it was found: text[start:end], who is to do it, and the words that say by when where they stand apart from it."""

    start: int
    end: int
    rule: str
    origin: Origin
    owner: str | None = None
    requested_by: str | None = None
    due_phrase: str | None = None
    status: Status = "open"


_SHORTEST, _LONGEST = 12, 1500  # characters of one task
# On small letters; the comma before it goes with the rest of the punctuation
_END = searched(
    r";|[.!?]\Z| \||\.actions?\b|\. (?=£)|, (?:(?:some|most|many|all|none|both|one|two|three|several|each|half) of (?:which|whom|them)|which|this time|it (?:was|is|had|has)|(?:the |an? )?(?:[\w-]+ )?\w+ of which|as|because|however|whilst|while|where|noting|adding|since|if)\b"
    r"| (?:(?:but|although|whereas)\b|[(\[]actions?\b[^)]|(?:and|which) (?:had|has|have) (?:now |since |already |duly )?(?:done (?:so|this|it)|been done)\b"
    r"|and (?:noted|found|explained|said|advised|reported|confirmed|stated|added|thanked|reminded|warned|pointed out|drew attention|referred to|hoped|welcomed|that|it was|there (?:was|were)|(?:the )?(?:meeting|chair) (?:closed|thanked))\b)",
)


def is_minuted(sentence: Sentence) -> bool:
    """Whether a sentence tells what happened at the meeting, rather than who was there or what the agenda wanted."""
    return sentence.place in ("minutes", "decision")


def clause_end(text: str, start: int, end: int) -> int:
    """Where a task ends that begins at `start`: at the end of its clause, at the latest of its sentence, without the punctuation."""
    # "(No. 3)" and "Cllr. Hall" hold full stops that end nothing; the sentence is already cut at the ones that do
    end = min(end, start + _LONGEST)
    if (semicolon := text.find(";", start, min(end, start + _SHORTEST))) > 0:  # "will ring him; all to be told"
        return semicolon
    found = _END.search(lowered(text, start + _SHORTEST, end))
    stop = start + _SHORTEST + found.start() if found else end
    while stop > start and text[stop - 1] in " .,;:!?–—|-":
        stop -= 1
    if text[stop - 1] == "]" and text.find("[", start, stop) < 0:  # "[Clerk to order salt]"
        stop -= 1
    return stop
