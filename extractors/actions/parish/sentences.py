"""The sentences of a document that say who is to do what, or what is to be done to a thing, in the parish style."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc

from extractors.actions.parish.doers import DOER_TO_DO, who_to_what
from extractors.actions.parish.infinitives import Infinitives
from extractors.actions.parish.things import BARE, bare_task, thing_to_be
from extractors.actions.task import Task, is_minuted
from extractors.outline import Outline, Sentence

_CONDITIONS = 30  # no list of them is longer


def parish_tasks(doc: Doc, outline: Outline, infinitives: Infinitives, *, of_parish: bool) -> Iterator[Task]:
    """Who, to, what, where a sentence is so written: "The Clerk to write to the brewery", "Highways to be asked …", "To be reported to the landlord"."""
    for index in sorted(infinitives.of_doers | infinitives.of_things | infinitives.bare):
        sentence = outline.sentences[index]
        if not is_minuted(sentence) or outline.block_of(sentence).kind in ("heading", "table_row"):
            continue
        if index in infinitives.bare and (bare := BARE.match(outline.text, sentence.start, sentence.end)):
            task = bare_task(doc, sentence, bare)
        elif index in infinitives.of_doers and (found := DOER_TO_DO.match(outline.text, sentence.start, sentence.end)):
            task = who_to_what(doc, sentence, found, of_parish=of_parish)
        else:
            task = thing_to_be(doc, sentence, of_parish=of_parish) if index in infinitives.of_things else None
        if task and not _is_condition(outline, sentence):
            yield task


def _is_condition(outline: Outline, sentence: Sentence) -> bool:
    """Whether a list item is a condition on which something is granted: its applicant keeps it, nobody of the meeting."""
    blocks, above = outline.document.blocks, sentence.block
    if blocks[above].kind != "list_item":
        return False
    while above > max(sentence.block - _CONDITIONS, 0) and blocks[above].kind == "list_item":
        above -= 1
    lead = outline.lower[max(blocks[above].start, blocks[above].end - 80) : blocks[above].end]
    return lead.rstrip(" -–—").endswith(":") and "condition" in lead
