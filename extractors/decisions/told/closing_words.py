"""Words that say only what became of a thing, which the title or the sentence before them names: "Noted.", "They were signed.", "Continued to May."

Near misses: "Noted." behind a decision of its paragraph (it says nothing new), "Agreed" in a column of answers.
"""

from __future__ import annotations

import re

from extractors.beginnings import searched
from extractors.decisions.page import DecisionPage
from extractors.decisions.sentence_gates import GATES
from extractors.decisions.told.assents import ASSENTED, is_assent
from extractors.decisions.told.confirmed_minutes import MOVED_AS_WHAT, are_moved_as_correct
from extractors.decisions.told.heard import Outcome
from extractors.decisions.told.one_word_outcomes import ONE_WORD, one_word_end
from extractors.decisions.told.short_assents import SHORT_ASSENT, find_short_assent
from extractors.gates import needed_words
from extractors.outline import Sentence

_MINUTES = searched(r"\bminutes?\b|\bnotes (?:of|from) (?:the |our )?(?:last|previous|meeting)\b", re.IGNORECASE)
_ADOPTED = re.compile(
    r"(?:(?:These|They|It) (?:were|was) )?(?:(?:then|duly) )?(?:adopted|approved|accepted|agreed|confirmed|taken as read|signed)\b(?! (?:that|to)\b).{0,90}$",
    re.IGNORECASE,
)
# "Approved online and now on the website", "Agreed by WhatsApp", "Signed off by email on 3 May": how minutes were approved between two meetings
_BEGINS_BETWEEN = (
    "were",
    "was",
    "all",
    "already",
    "previously",
    "circulated",
    "adopted",
    "approved",
    "accepted",
    "agreed",
    "confirmed",
    "ratified",
    "passed",
    "signed",
)
_ADOPTED_BETWEEN = re.compile(
    r"(?:(?:were|was|all|already|previously|circulated and) ){0,3}(?:adopted|approved|accepted|agreed|confirmed|ratified|passed|signed off)"
    r" (?:online|electronically|digitally|remotely|virtually|beforehand|in advance|earlier|by (?:e-?mail|circulation|correspondence|text|post|phone|whatsapp|teams|slack|zoom|exchange)|(?:via|on|over|through|using) (?!(?:the )?\d|condition|behalf|to\b)).{0,120}$",
    re.IGNORECASE,
)
_ARISING = re.compile(
    r"(?:to \w+ )?(?:any )?(?:matters|updates?|actions?|issues|points|business)\b", re.IGNORECASE
)  # "Matters arising from the minutes"
_MINUTES_READ = searched(r"\b(?:minutes?|notes)\b", re.IGNORECASE)
# "MINUTES of the meeting of 3 May were agreed": the title runs into its sentence
_OF_MEETING = re.compile(
    r"of (?:the |our )?[^;:]{3,120}? (?:(?:was|were|having been) )?(?:then |duly |unanimously )?(?:agreed|approved|accepted|adopted|confirmed|signed|taken as read|passed|read and)\b"
)
# "Proposed AH, seconded JP", where that is all that is said of the minutes
_MOVERS_ALONE = re.compile(
    r"(?:[Pp]rop(?:osed|oser)?|PROPOSED|[Mm]oved)\b[.:]?(?: by)?:? (?:[^.;:]|(?<=[A-Z])\.){2,40}?[,;.]? ?(?:and )?(?:[Ss]ec(?:onded|onder)?|SECONDED)\b[.:]?(?: by)?:? (?:[^.;:]|(?<=[A-Z])\.){2,40}\.?$"
)
# "It was adopted with no alterations." right below its title, whatever stands behind it: "Jo Hall to lead on it."
_OF_THE_TITLE = re.compile(
    r"(?:This|It|These|They|The (?:policy|plan|report|budget|strategy|draft|proposal|application|request|accounts)) (?:was|were) "
)
_LEFT_OVER = ("deferred", "postponed", "held over", "carried forward", "carried over", "put off", "left")
# "25/4: JR to oil the lock. |Carried over.": a task is, and nothing was decided
_TASK = re.compile(r"(?:[\w/.-]{1,8}: )?[A-Z]{2,4} to [a-z]")
# A sentence that passes none of these says nothing of its title or of the sentence before
_GATE = (
    ONE_WORD | ASSENTED | SHORT_ASSENT | GATES.add((*needed_words(_ADOPTED, _ADOPTED_BETWEEN, _OF_MEETING, _MOVERS_ALONE), *MOVED_AS_WHAT))
)


def find_closing_words(page: DecisionPage, sentences: list[Sentence], number: int, *, alone: bool, held: int) -> Outcome | None:
    """What a sentence, which holds `held` of `GATES`, says of its title or of the sentence before; offsets into the sentence.

    `alone` says that no more than its movers or the vote stands behind it in its paragraph.
    """
    if not held & _GATE:
        return None
    sentence = sentences[number]
    words = page.text[sentence.start : sentence.end]
    item = page.outline.item_of(sentence)
    if (item or number) and (found := _find_of_title(page, sentences, number, item.title if item else "", alone=alone, held=held)):
        return found
    if number and _ADOPTED.match(words):
        earlier = sentences[number - 1]
        if _MINUTES_READ.search(page.text, earlier.start, min(earlier.end, earlier.start + 60)):
            # "The notes of May's meeting were read out. Accepted."
            return earlier.start - sentence.start, len(words), "resolution-minutes"
    if (number or sentence.block) and is_assent(words, page.head, held):
        return 0, len(words), "resolution-assent"
    before = page.text[sentences[number - 1].start : sentences[number - 1].end] if number else ""
    if sentence.place in ("minutes", "decision") and (assent := find_short_assent(words, before, page.head, held)):
        return *assent, "resolution-assent"
    return None


def _find_of_title(page: DecisionPage, sentences: list[Sentence], number: int, title: str, *, alone: bool, held: int) -> Outcome | None:
    sentence = sentences[number]
    words, lower = page.text[sentence.start : sentence.end], page.lower[sentence.start : sentence.end]
    if lower.startswith(_LEFT_OVER) and number and _TASK.match(page.text, sentences[number - 1].start):
        return None
    if end := one_word_end(words, held):
        if number == 0 and (alone or _OF_THE_TITLE.match(words)) and _below_title(page, sentence):
            minutes = _heads_minutes(title) and not lower.startswith(_LEFT_OVER)
            return 0, end, "resolution-minutes" if minutes else "resolution-one-word"
        if _closes(page, sentences, number) or _puts_off_another(page, sentences, number, lower):
            minutes = _heads_minutes(title) and not lower.startswith("noted") and _is_first_said(page, sentence)
            return 0, end, "resolution-minutes" if minutes else "resolution-closing-word"
    if lower.startswith(("prop", "moved")) and _heads_minutes(title) and _MOVERS_ALONE.match(words) and _ends_item(page, sentence):
        return 0, len(words), "resolution-minutes"
    if lower.startswith(_BEGINS_BETWEEN) and _MINUTES.search(title) and _ADOPTED_BETWEEN.match(words) and _below_title(page, sentence):
        return 0, len(words), "resolution-minutes"
    if (lower.startswith("of ") and _OF_MEETING.match(words) and _MINUTES.fullmatch(title.strip(" :."))) or (
        are_moved_as_correct(words) and _MINUTES.search(title)
    ):
        return 0, len(words), "resolution-minutes"
    return None


def _ends_item(page: DecisionPage, sentence: Sentence) -> bool:
    """Whether nothing stands behind a sentence in its item, in which no decision was found."""
    item = page.outline.item_of(sentence)
    return (
        item is not None
        and not page.text[sentence.end : item.end].strip()
        and not any(page.same_item(found.start, sentence) for found in page.found[-2:])
    )


def is_first_of_minutes(page: DecisionPage, sentence: Sentence) -> bool:
    """Whether a sentence tells the first decision below "Minutes of the last meeting": "These were approved and signed."."""
    item = page.outline.item_of(sentence)
    return item is not None and _heads_minutes(item.title) and _is_first_said(page, sentence)


def _heads_minutes(title: str) -> bool:
    return _MINUTES.search(title) is not None and _ARISING.match(title) is None


def _is_first_said(page: DecisionPage, sentence: Sentence) -> bool:
    return _below_title(page, sentence) or not any(page.same_item(decision.start, sentence) for decision in page.found[-2:])


def _puts_off_another(page: DecisionPage, sentences: list[Sentence], number: int, lower: str) -> bool:
    """Whether "Continued to May." puts off what the sentences right before it tell of, which no decision stands in."""
    return (
        number > 0
        and sentences[number].place == "minutes"
        and lower.startswith(("continued ", "held over", "deferred", "carried forward", "left until"))
        and all(decision.end <= sentences[number - 1].start for decision in page.found[-2:])
    )


def _closes(page: DecisionPage, sentences: list[Sentence], number: int) -> bool:
    """Whether "Noted." or "This was agreed." is all that says what became of a paragraph: it ends it, or opens its item, and no decision stands before it."""
    sentence = sentences[number]
    if sentence.place not in ("minutes", "decision") or (page.blocks[sentence.block].kind == "table_row" and number == 0):
        return False
    if number == 0 and _below_title(page, sentence):
        return True  # "Agreed. A visit to be added for June."
    begin = page.blocks[sentence.block].start if number else page.blocks[max(sentence.block - 1, 0)].start
    if any(decision.end > begin for decision in page.found[-3:]):
        return False
    if number:
        return True
    above = page.sentences[sentence.block - 1] if sentence.block else []
    return (
        bool(above)
        and above[-1].item == sentence.item
        and (len(sentences) == 1 or page.text[sentence.start : sentence.end].rstrip(".").isalpha())
    )


def _below_title(page: DecisionPage, sentence: Sentence) -> bool:
    """Whether a sentence is the first of its item's minutes: right behind the title in its block, or in the block below."""
    first = page.sentences[sentence.block][0]
    if first.place == "title":
        return page.sentences[sentence.block][1:2] == [sentence]
    if first is not sentence:
        return False
    block = sentence.block - 1
    if block > 0 and page.blocks[block].kind == "heading" and page.sentences[block] and page.sentences[block][-1].place != "title":
        block -= 1  # "Minutes:" stands between the title and what was said
    above = page.sentences[block] if block >= 0 else []
    return bool(above) and above[-1].place == "title" and above[-1].item == sentence.item
