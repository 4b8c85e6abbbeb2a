"""Lists whose lead-in says who is to do, or to be given, each item: "As Treasurer, Sam will:", "Members requested:"."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from spacy.tokens import Doc

from extractors.actions.entries import task_span
from extractors.actions.owner import subject_before
from extractors.actions.subjunctives import who_does
from extractors.actions.task import Task, is_minuted
from extractors.actions.words import base_verb
from extractors.beginnings import searched
from extractors.outline import Outline, Sentence, text_of

_COLON_ENDS = re.compile(r":[-–—]{0,2}(?=\n)")  # also ":-"
# "As Treasurer, Sam will:", "Officers were asked to:" above a list
_LIST_OF_ONE = searched(
    r"\b(?P<frame>will|would|agreed to|undertook to|offered to|(?:is|are|was|were|be|has|have) (?:also )?(?:asked |requested |instructed )?to|to)(?: also)?(?: do the following)?:[-–—]{0,2}$"
)
_LIST_OF_REQUESTS = searched(
    r"\b(?P<frame>requested|asked for|asked)(?: that)? the following(?: \w+){0,3}? (?:to |should |could )?be (?:added|provided|circulated|included|sent|shared|brought|supplied|considered|looked at|reported)(?: [\w’' ]{2,60})?:[-–—]{0,2}$"
    r"|\b(?P<plain>requested|asked for)(?: that)?(?: the following)?(?: (?:information|data|reports?|figures|details?|actions?|items?|points?|further|additional|updates?)){0,3}:[-–—]{0,2}$"
)
# "The following information was requested:" above a list
_LIST_REQUESTED = searched(
    r"\b[Tt]he following (?:(?:further|additional|more|new) )?(?:information|data|reports?|figures|details?|actions?|items?|updates?|papers?)(?: and [a-z]+)? (?:was|were) (?:also |then )?(?:requested|asked for|sought)(?: by [^:.]{3,40})?:[-–—]{0,2}$"
)


# "The following would be circulated after the meeting:" above a list
_LIST_PROMISED = searched(
    r"\b[Tt]he following(?: \w+){0,3}? (?:would|will|should|to) be (?:circulated|provided|sent|shared|supplied|forwarded|e-?mailed|added to the [\w ]{3,40})(?: [\w’' ]{2,60})?:[-–—]{0,2}$"
)


def lists_of_one(doc: Doc, outline: Outline) -> Iterator[Task]:
    """List items below "Sam will:" or "Members requested:": one task an item, the first sentence of each."""
    text, blocks, sentences = text_of(doc), outline.document.blocks, outline.sentences
    for colon in _COLON_ENDS.finditer(text):
        at = colon.start()
        index = bisect_right(outline.starts, at) - 1
        sentence = sentences[index]
        if (
            index < 0
            or sentence.end != colon.end()
            or index + 1 == len(sentences)
            or not is_minuted(sentence)
            or blocks[sentence.block].kind not in ("paragraph", "list_item")
        ):
            continue
        low = max(sentence.start, sentence.end - 120)
        if not _asks_or_promises(text[low:at]):
            continue
        lead = _LIST_OF_ONE.search(text, low, sentence.end)
        request = None if lead else _LIST_OF_REQUESTS.search(text, low, sentence.end)
        frame = lead or request
        if _LIST_PROMISED.search(text, low, sentence.end):
            for item in _items(outline, index):
                start, end = task_span(doc, item.start, item.end)
                yield Task(start, end, "action-list-promised", "undertaking", None)
            continue
        if _LIST_REQUESTED.search(text, low, sentence.end):
            yield from _listed(doc, outline, index, None)
            continue
        if frame is None:
            continue
        subject = subject_before(doc, sentence.start, frame.start())
        if subject.conditional or subject.owner is None or subject.kind not in ("person", "group", "body"):
            continue
        if not request and subject.kind == "body" and frame["frame"] not in ("will", "would"):
            continue  # "The Cabinet agrees to:" decides
        if request:
            yield from _listed(doc, outline, index, subject.owner)
            continue
        for item in _items(outline, index):
            if base_verb().match(text, item.start, item.end):
                start, end = task_span(doc, item.start, item.end)
                yield Task(start, end, "action-list-of-one", "undertaking", subject.owner)


def _asks_or_promises(lead: str) -> bool:
    """Whether words before a colon may be one of these leads: all of them hold such a word, or end in one."""
    return "following" in lead or "asked" in lead or "requested" in lead or lead.endswith(("will", "would", "to", "also"))


def _listed(doc: Doc, outline: Outline, lead: int, requester: str | None) -> Iterator[Task]:
    """What is requested, one task an item of the list below the sentence `lead`."""
    for item in _items(outline, lead):
        start, end = task_span(doc, item.start, item.end)
        yield Task(start, end, "action-list-requested", "request", who_does(doc, start, end), requester)


def _items(outline: Outline, lead: int) -> Iterator[Sentence]:
    """The first sentence of each item of the list below a sentence, given by its number."""
    blocks, sentences = outline.document.blocks, outline.sentences
    bullet = _kind_of_label(blocks[sentences[lead + 1].block].label)
    for number, item in enumerate(sentences[lead + 1 :], lead + 1):
        block = blocks[item.block]
        if block.kind != "list_item" or item.item != sentences[lead].item or _kind_of_label(block.label) != bullet:
            return
        if item.block != sentences[number - 1].block:  # else what a list item says further
            yield item


def _kind_of_label(label: str | None) -> str:
    """What sort of list a label belongs to: "(a)" and "(b)" to one, "•" and "4." to others."""
    return re.sub(r"\d+", "1", re.sub(r"[a-zA-Z]+", "a", label or ""))
