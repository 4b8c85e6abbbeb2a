"""Who says that a thing will be done, where the passive names nobody, and so sees to it.

"|The Director| replied that a fuller table would be sent to members", "|Mr Poole| said that the lamp was old, and that a new one would be ordered". Near
misses: "It was said that the bin would be moved", and "The Leader added that a notice would be served", which tells more of what is going on.
"""

from __future__ import annotations

from extractors.actions.modals.clause import ModalClause
from extractors.actions.owner import subject_before
from extractors.actions.subjects import subject_ahead
from extractors.beginnings import searched

_TELLS = r"\b(?:said|stated|replied|advised|confirmed|responded|answered|indicated)(?: (?:to )?(?:members|him|her|them|the \w+))?"
_SAYS = searched(rf"{_TELLS}(?: that)? $")
_SAID_THAT = searched(rf"{_TELLS}(?: that\b|(?= (?:it|this|that|these|the|he|she|they) ))")
_AND = (", and that ", " and that ", " but that ", ", and ", " and ", " but ")


def speaker_before(clause: ModalClause, at: int) -> str | None:
    """Who says what begins at `at` in the sentence of a clause; None where nobody does, or where it is no person or post."""
    text, low = clause.text, clause.sentence.start
    told = _SAYS.search(text, max(low, at - 40), at)
    if told is None and text.endswith(_AND, low, at):
        told = next(reversed(list(_SAID_THAT.finditer(text, low, at))), None)
    if told is None or text.endswith(" which ", low, told.start()):  # "read the letter, which |said that the lamp would be seen to"
        return None
    speaker = subject_before(clause.doc, low, told.start())
    if speaker.kind == "none":  # "Mr Hall was sorry and |said that a paper would come in May"
        speaker = subject_ahead(clause.doc, clause.sentence, clause.cue._replace(start=told.start(), label="frame.undertaking"))
    return speaker.owner if speaker.kind in ("person", "pronoun") or (speaker.owner or "").lower() == "officers" else None
