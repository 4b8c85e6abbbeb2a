"""What became of the motions and amendments of a document, wherever it is told: "The amendment was lost", some paragraphs below its words."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import cached_property

from spacy.tokens import Doc

from extractors.cues import cues_of
from extractors.decisions.motions.motions import Outcome, Result, find_results
from extractors.letters import lowered
from extractors.outline import Outline

_TELLING = ("resolution.result", "resolution.lead_in", "resolution.outcome")  # labels of cues
_PUT_TO_VOTE = ("vote", "put to the ")
_LONGEST = 400  # characters of a sentence
_WITHDRAWN_WITHIN = 240  # characters: the next sentence or two


class ResultsTold:
    """The results of motions, found once, when the first of them is asked for."""

    def __init__(self, doc: Doc, outline: Outline) -> None:
        self._doc = doc
        self._outline = outline

    def next_of(self, matter: str, start: int, item: int | None, before: int | None = None) -> Outcome | None:
        """The result told next behind `start` of a motion or an amendment, within its item and, where the next motion begins at `before`, above that."""
        results = self._results
        for result in results[bisect_left(results, start, key=lambda told: told.start) :]:
            sentence = self._outline.sentence_at(result.start)
            if sentence is None or sentence.item != item or (before is not None and result.start >= before):
                return None
            if result.matter == matter or (result.matter == "any" and (matter == "amendment" or self._is_of_motion(start, result))):
                return "withdrawn" if result.outcome == "lost" and self._is_withdrawn_next(result, item) else result.outcome
        return None

    def _is_of_motion(self, start: int, told: Result) -> bool:
        """Whether what was lost was the motion whose words end at `start`: "On being put to the vote it was lost", with no amendment in between."""
        if told.outcome != "lost" or not self._outline.text.startswith(_PUT_TO_VOTE, told.start):
            return False
        return "amendment" not in lowered(self._outline.text, start, told.start)

    def _is_withdrawn_next(self, lost: Result, item: int | None) -> bool:
        """Whether a motion that found no seconder was withdrawn in the next sentence or two."""
        results = self._results
        after = bisect_right(results, lost.start, key=lambda told: told.start)
        if after == len(results) or results[after].outcome != "withdrawn" or results[after].start - lost.start > _WITHDRAWN_WITHIN:
            return False
        sentence = self._outline.sentence_at(results[after].start)
        return sentence is not None and sentence.item == item

    @cached_property
    def _results(self) -> list[Result]:
        results: list[Result] = []
        done: set[int] = set()
        for cue in cues_of(self._doc, "resolution"):
            if cue.label not in _TELLING:
                continue
            sentence = self._outline.sentence_at(cue.start)
            if sentence is not None and sentence.start not in done and sentence.end - sentence.start < _LONGEST:
                done.add(sentence.start)
                results += find_results(self._outline.text[sentence.start : sentence.end], sentence.start)
        return results
