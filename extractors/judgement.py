"""Finds grades that an inspectorate gave or is expected to give.

What counts: "In June 2025 Ofsted raised its judgement of the service from inadequate to requires improvement", "the school hopes to be judged 'good' by
April 2021". A grade word alone is no judgement ("good progress", "an outstanding debt"): it must be given by a verb of grading, stand in quotation marks, be
what a service moves from or to, or stand as a grade where an inspection is told of (`standing`). Shares ("92% of schools were good or outstanding")
are indicators, and the opinions of auditors ("limited assurance") are no grades of an inspectorate.
"""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from spacy.language import Language
from spacy.tokens import Doc

from extractors.actions.task import is_minuted
from extractors.anchor import anchor_of
from extractors.beginnings import searched
from extractors.cues import Cue, cues_of
from extractors.identity import RecordFields
from extractors.indicators.figure import Figure
from extractors.judgements.ahead import with_days_ahead
from extractors.judgements.borders import border_between, is_new_subject
from extractors.judgements.earlier import Earlier, earlier_grades
from extractors.judgements.found import Found
from extractors.judgements.grades import Grade, grades_in, plain_grade, says_itself
from extractors.judgements.headed import headed_grades
from extractors.judgements.inspections import with_inspections
from extractors.judgements.lines import line_grades
from extractors.judgements.nearness import Nearness
from extractors.judgements.numbers import number_before, number_grades, tells_scale
from extractors.judgements.running import running_grades
from extractors.judgements.scope import is_own_view
from extractors.judgements.standstill import kept
from extractors.judgements.statements import TO_COME, Part, date_in_front, dated_statement, is_to_come, statement_around, with_year_of_visit
from extractors.judgements.tables import table_grades
from extractors.judgements.tallies import is_heading, is_tallied
from extractors.judgements.told_elsewhere import with_grades_told_elsewhere
from extractors.judgements.visits import SAME_VISIT, date_before, dates_in
from extractors.outline import Outline, Sentence, outline_of, text_of
from extractors.statement import clause_around
from models import Judgement

# Of some that were graded, not of one: "82% of schools were good or better". For text in small letters; each branch begins with a letter or a digit
_OF_THOSE = r" of (?:schools|settings|providers|homes|pupils)\b"
_SHARE = searched(
    r"\d(?<!\w.)(?<!\bscore of .)(?<!\bscored .)(?<!\bscoring .)(?<!\brating \(.)(?<!\boverall \(.)[\d.]* ?%|p(?<!\w.)er(?: ?cent|centage of)\b"
    rf"|n(?<!\w.)umber{_OF_THOSE}|p(?<!\w.)roportion{_OF_THOSE}|s(?<!\w.)hare{_OF_THOSE}"
    r"|t(?<!\w.)hose (?:schools|homes|settings|providers|services) (?:that|which|who)\b"
    r"|p(?<!\w.)ercentage (?:graded|judged|rated|found)\b"
    r"|g(?<!\w.)ood (?:or|and) (?:outstanding|better|good)\b|o(?<!\w.)utstanding (?:or|and) (?:outstanding|better|good)\b",
)
_FROM = searched(r"\bfrom [^.;,]{3,60} to [^.;,]{3,40},")  # "had gone |from good to adequate,| with 74% of boats afloat"
_NEXT_CLAUSE = re.compile(r"[;.] |,? (?:but|whereas|while|although|though) |, and ")
_SCORE, _SCORED = searched(r"\bscor(?:e|ed|ing)(?: of)? \d[\d.]* $"), 20  # "a score of 59 |per cent|", and its length
_PLAIN_ENOUGH = ("judgement-moved", "judgement-measures", "judgement-outcome")
_NOW = searched(r"\b(?:now|currently|today)\b")  # "required special measures in June 2022 and was |now graded Good"
_UNCHANGED = re.compile(
    r"[’”'\"]?(?: \([a-z ]{3,20}\)|\))?(?: overall)?,? \(?(?:with )?(?:no change\b|unchanged\b|(?:the )?same as\b|the same (?:as|grade|rating|judgement)\b|consistent with (?:the )?(?:prior|previous|last)\b|(?:just |exactly |much )?as (?:it (?:was|had been)|before|previously|at the (?:last|previous)|in (?:19|20)\d\d)\b)",
    re.IGNORECASE,
)
# "We scored ourselves Good", "the consultants' mock inspection thought us a C2"
_OURSELVES = searched(
    r"\b(?:scor|grad|rat|judg|assess|mark)(?:e|es|ed|ing) (?:ourselves|themselves|itself|oneself)\b|\bwe (?:now |still |have |had )?(?:scor|grad|rat|judg)e[sd]?\b|\b(?:in|on) (?:our|its|their|the) (?:own )?(?:SEF|self-(?:evaluation|assessment))\b|\bself-(?:evaluation|assessment)\b[^.;]{0,40} (?:scored|put|rated|graded|judged|placed|had)\b|\b(?:local authority|LA|LEA|county|diocesan|peer|adviser|consultant)(?:[’']s)? (?:[\w-]+ )?(?:review|visit|health ?check)\b[^.;]{0,40} (?:placed|put|judged|graded|rated|found)\b|\bmock (?:inspect\w+|Ofsted|CQC|Estyn|visit|deep dive)\b|\bmocksted\b",
    re.IGNORECASE,
)
# "|4 (|good)", "|2, |weak"
_NUMBER_LEADS = searched(r"(?<![\w.,/-])(?P<number>[1-6])(?: \(|, | [–—-] )[‘“'\"]?$")
_AND = frozenset((", ", " and ", ", and ", " & ", "/"))
_LONGEST_NAME = 60
_LONGEST = 3000  # characters of a sentence that are looked at: grades are compared with each other
_IN = len(" in ")
_CARRIES = 2  # sentences: how far the name of an inspectorate reaches in its paragraph


@dataclass(frozen=True, slots=True)
class _Telling:
    """Whether a sentence names the inspectorate or the act of grading itself, and which sentences right before it do, the nearest first."""

    told: bool
    before: tuple[Sentence, ...]
    inspectorate: str | None
    names: bool  # the sentence names the inspectorate itself: another one than those before it may mean
    near: bool  # its paragraph tells of an inspection
    item: bool  # what stands above it in its item does
    numbers: bool  # the grades of that inspection are numbers


@Language.component("find_judgements")
def find_judgements(doc: Doc) -> Doc:
    """Keeps the grades that were given or are expected, with their fields, in doc.user_data["judgement"]."""
    outline = outline_of(doc)
    cues = cues_of(doc, "judgement")
    found: list[Found] = []
    if not cues:
        doc.user_data["judgement"] = found
        return doc
    for sentence, telling in _graded_sentences(outline, cues):
        carried_on = found and outline.block_of(sentence).start <= found[-1].start  # "Care was judged Good. |Safety was adequate|"
        found += _dated_together(outline.text, [*_in_sentence(doc, sentence, replace(telling, near=True) if carried_on else telling)])
    doc.user_data["judgement"] = found = with_days_ahead(
        doc, with_grades_told_elsewhere(outline, with_inspections(doc, _with_printed(doc, cues, found)))
    )
    scores = [one for one in found if one.rule == "judgement-cell" and one.grade.isdigit()]
    if scores:  # "Safeguarding | 2" is what the inspectors gave, and no figure of the service
        starts = [one.start for one in scores]
        figures = [(figure, bisect_left(starts, figure.end) - 1) for figure in doc.user_data["indicator"]]
        doc.user_data["indicator"] = [figure for figure, at in figures if at < 0 or scores[at].end <= figure.start]
    if found and any(_is_trend(figure) for figure in doc.user_data["indicator"]):
        spans = sorted((one.start, one.end) for one in found)
        starts = [start for start, _ in spans]
        figures = [(figure, bisect_left(starts, figure.end) - 1) for figure in doc.user_data["indicator"]]
        # "a high level of capacity for sustained |improvement|" is a grade
        doc.user_data["indicator"] = [figure for figure, at in figures if at < 0 or spans[at][1] <= figure.start or not _is_trend(figure)]
    return doc


def _is_trend(figure: Figure) -> bool:
    return figure.rule.startswith("trend-") and figure.rag is None


def build_judgements(doc: Doc) -> list[Judgement]:
    """The judgements of a document, in the order of its text; grades in lower case."""
    fields = RecordFields(doc, "judgement")
    return [
        Judgement(
            **fields.at(found.start, found.end, found.rule),
            grade=found.grade,
            previous_grade=found.previous,
            date=found.date,
            inspectorate=found.inspectorate,
            subject=_subject(text_of(doc)[found.start : found.end]),
        )
        for found in doc.user_data["judgement"]
    ]


def _with_printed(doc: Doc, cues: list[Cue], found: list[Found]) -> list[Found]:
    """The grades with those that stand in tables and in lists, in the order of the text; what is printed there is no sentence."""
    if not any(cue.label != "grade" for cue in cues):
        return found
    outline, held = outline_of(doc), anchor_of(doc, None)
    printed = [("judgement-cell", one) for one in table_grades(outline, cues, held)]
    for grades in (headed_grades, line_grades, running_grades):
        given = [("judgement-line", one) for one in grades(outline, cues, held)]
        printed += [(rule, one) for rule, one in given if not any(one.start < other.end and other.start < one.end for _, other in printed)]
    told = [one for one in found if not any(one.start < given.end and given.start < one.end for _, given in printed)]
    told += [Found(one.start, one.end, rule, one.grade, one.previous, one.date, one.inspectorate) for rule, one in printed if one.grade]
    return sorted(told, key=lambda one: one.start)


def _graded_sentences(outline: Outline, cues: list[Cue]) -> Iterator[tuple[Sentence, _Telling]]:
    """The minuted sentences that hold a grade, with the inspection that they, or the sentences right before them, tell of."""
    acted: list[tuple[int, Sentence]] = []  # sentences that name an inspectorate or the act of grading, with their numbers
    by: str | None = None
    last: Sentence | None = None
    leads: dict[int, Sentence] = {}  # what opens the list that a block belongs to
    starts = [cue.start for cue in cues]
    nearness = Nearness(outline, cues)
    # An inspection is carried on within its paragraph alone
    graded = {sentence.block for cue in cues if cue.label == "grade" and (sentence := outline.sentence_at(cue.start))}
    for start in sorted({*starts, *nearness.numbers}):
        sentence = outline.sentence_at(start)
        if sentence is None or sentence is last or not is_minuted(sentence):
            continue
        if sentence.block not in graded and start not in nearness.numbers:
            continue
        last = sentence
        own = cues[bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)]
        number = bisect_right(outline.starts, sentence.start) - 1
        acted = [(at, one) for at, one in acted if one.block == sentence.block and number <= at + _CARRIES]
        if lead := leads.get(sentence.block - 1) or _opening(outline, cues, starts, sentence.block - 1):
            leads[sentence.block] = lead
            acted = acted or [(number, lead)]
        told = any(one.label != "grade" for one in own)
        named = next((one.text for one in own if one.label == "inspectorate"), None)
        by = named or (by if acted else None)
        numbers = nearness.holds_number(sentence)
        if numbers or any(one.label == "grade" for one in own):
            before = tuple(one for _, one in reversed(acted))
            yield (
                sentence,
                _Telling(
                    told,
                    before,
                    by,
                    named is not None,
                    nearness.paragraph(sentence) or nearness.titled(sentence),
                    nearness.item(sentence),
                    numbers,
                ),
            )
        if told or acted:
            acted.append((number, sentence))


def _opening(outline: Outline, cues: list[Cue], starts: list[int], number: int) -> Sentence | None:
    """What opens a list of grades in block `number`: "The inspectors’ judgements were:"."""
    block = outline.document.blocks[number] if number >= 0 else None
    if block is None or not outline.text.endswith(":", block.start, block.end) or is_own_view(outline.text[block.start : block.end]):
        return None
    own = cues[bisect_left(starts, block.start) : bisect_left(starts, block.end)]
    return next((outline.sentence_at(cue.start) for cue in own if cue.label != "grade"), None)


def _in_sentence(doc: Doc, sentence: Sentence, telling: _Telling) -> Iterator[Found]:
    text, low, high = text_of(doc), sentence.start, min(sentence.end, sentence.start + _LONGEST)
    lower = outline_of(doc).lower
    shares = [
        share.start() for share in _SHARE.finditer(lower, low, high) if not _SCORE.search(lower, share.start() - _SCORED, share.start())
    ]
    if text.startswith("% of", low) or (shares and text.find("; ", low, high) < 0 and not _FROM.search(lower, low, shares[0])):
        return  # "71% of homes were rated good"; "% of callers who rated the call as good"
    if is_heading(text, low, high):
        return
    if ours := _OURSELVES.search(text, low, high):  # "Alverton was given a C2, and |our own mock inspection| came to a C3"
        before = list(_NEXT_CLAUSE.finditer(text, low, ours.start()))
        high = before[-1].start() if before else low
    olds = earlier_grades(text, low, high)
    grades = grades_in(text, low, high, told=telling.told, earlier=olds, near=telling.near, item=telling.item)
    if not telling.told and not telling.before and not telling.near and not telling.item:
        grades = [grade for grade in grades if grade.rule in _PLAIN_ENOUGH or says_itself(text, grade)]
    grades = [_as_number(text, low, grade) for grade in grades]
    if telling.numbers:
        grades, olds = _with_numbers(text, low, high, grades, olds)
    if shares:  # "it was graded Weak; its own audits put it at 94%"
        grades = [
            grade
            for grade in grades
            if not any(text.find("; ", *sorted((grade.start, share))) < 0 for share in shares)
            or (grade.rule == "judgement-moved" and grade.end < shares[0] and text.find(", ", grade.end, shares[0]) > 0)
        ]
    if not grades or tells_scale(text, low, high):
        return
    moved = [grade for grade in grades if grade.rule == "judgement-moved"]
    ends = {grade.end for grade in moved}
    closing = [old for old in olds if old.end in ends]  # "Weak, down from Good in 2022": the day is of the earlier grade
    olds = [old for old in olds if not any(grade.start < old.end and old.start < grade.end for grade in moved)]
    held = anchor_of(doc, sentence)
    if grades[0].rule == "judgement-last":
        olds = []
    dates = [  # but not "from Weak, in 2019, to Good", "up two grades since 2022, from Weak to Good"
        mention
        for mention in dates_in(text, low, high, held, [*olds, *closing])
        if not any(grade.start <= mention.start < grade.end for grade in moved)
        and not (moved and text.endswith("since ", low, mention.start))
    ]
    borders = [(low, low), *(border_between(text, *pair, olds) for pair in pairwise(grades)), (high, high)]
    for index, grade in enumerate(grades):
        begin, stop = borders[index][1], borders[index + 1][0]
        part = Part(text, low, high, begin, stop, grade)
        unchanged = _UNCHANGED.match(text, grade.end)
        told = [
            day for day in dates if not (unchanged and unchanged.start() <= day.start <= unchanged.end() + _IN)
        ]  # "C2, same as in |2022|"
        start, end = statement_around(part, told)
        old = next((old for old in olds if begin <= old.start < stop), None)
        if old and old.start >= grade.end:
            end = max(end, old.end)
        elif old and len(grades) == 1:  # "|The ward had been Inadequate in 2022| and was now Good"
            start = min(start, clause_around(text, (begin, stop), old.start, old.end)[0])
        future = is_to_come(part, start)
        (start, end), date = dated_statement(part, (start, end), told, held, future=future)
        if not future and date is None:
            if not (index and (is_new_subject(text, borders[index]) or _NOW.search(text, begin, grade.start))):
                date = date_in_front(part, start, told, held)
            if date is None and grade.rule not in (*TO_COME, "judgement-last") and not telling.names:
                date = date_before(text, telling.before, held, same=SAME_VISIT.search(text, low, high) is not None)
        same = unchanged is not None or (not future and kept(text, max(begin, grade.start - _LONGEST_NAME), grade, stop))
        if text.startswith(")", end) and text.count("(", start, end) > text.count(")", start, end):
            end += 1  # "(Round 1: weak|)|"
        previous = grade.previous or (old.words if old else grade.words if same else None)
        yield Found(
            start,
            end,
            grade.rule,
            plain_grade(grade.words),
            plain_grade(previous) if previous else None,
            with_year_of_visit(part, start, date),
            telling.inspectorate,
            expected=future or grade.rule in TO_COME or _is_ahead(date, held),
        )


def _is_ahead(date: str | None, held: dt.date | None) -> bool:
    """Whether a day, month or year lies behind the one of the meeting."""
    return date is not None and held is not None and date > held.isoformat()[: len(date)]


def _dated_together(text: str, found: list[Found]) -> list[Found]:
    """The grades of a sentence, those of a list with the date behind its last one: "gave the Council C2, G1 and V2 in |May 2025|"."""
    for at in range(len(found) - 2, -1, -1):
        one, following = found[at], found[at + 1]
        if one.date is None and not one.expected and following.rule == "judgement-listed" and text[one.end : following.start] in _AND:
            found[at] = replace(one, date=following.date)
    return found


def _as_number(text: str, low: int, grade: Grade) -> Grade:
    """A grade with its number in front of it is that number: "|4 (good)|"."""
    found = _NUMBER_LEADS.search(text, max(low, grade.start - 6), grade.start)
    return grade._replace(start=found.start(), words=found["number"]) if found else grade


def _with_numbers(text: str, low: int, high: int, grades: list[Grade], olds: list[Earlier]) -> tuple[list[Grade], list[Earlier]]:
    """The grades and the earlier ones of a sentence with those that are numbers."""
    olds = sorted([*olds, *(Earlier(*old) for old in number_before(text, low, high))])
    given = [
        Grade(one.start, one.end, one.grade, "judgement-moved" if one.previous else "judgement-number", one.previous)
        for one in number_grades(text, low, high)
        if not any(grade.start < one.end and one.start < grade.end for grade in grades)
        and not any(old.start <= one.start < old.end for old in olds)
        and not is_tallied(text, low, one.start, one.grade, moved=one.previous is not None, listed=False)
    ]
    return sorted([*grades, *given]), olds


def _subject(clause: str) -> str | None:
    """What was graded, where it opens the clause: "the nursery" of "the nursery was rated good"."""
    found = re.match(
        r"(?:In [\w ]{4,16},? )?(?:the |The |its )?(?P<subject>(?!(?:[Aa]lthough|[Ww]hile|[Ww]hilst|[Tt]hough|[Tt]here|[Ii]t|[Ww]hen|[Aa]s|[Ii]f|[Tt]his|[Tt]hat|[Ww]hich|How)\b)[\w’'& -]{2,60}?) (?:was|were|is|had been|has been|had|moved|remained|received|would be|to be)\b",
        clause,
    )
    return found["subject"] if found else None
