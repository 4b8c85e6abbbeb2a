"""Finds grades that an inspectorate or an auditor gave or is expected to give.

What counts: "In June 2025 Ofsted raised its judgement of the service from inadequate to requires improvement", "the school hopes to be judged 'good' by
April 2021", "Internal Audit gave limited assurance". A grade word alone is no judgement ("good progress", "an outstanding debt"): it must be given by a verb
of grading, stand in quotation marks, or be what a service moves from or to, and the sentence must name the inspectorate or the act of grading.
Shares ("92% of schools were good or outstanding") are indicators.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from spacy.language import Language
from spacy.tokens import Doc

from extractors.action_task import is_minuted
from extractors.cues import Cue, cues_of
from extractors.dates import find_dates
from extractors.identity import RecordFields
from extractors.outline import Outline, Sentence, outline_of, text_of
from extractors.statement import clause_around
from models import Judgement


@dataclass(frozen=True, slots=True)
class _Found:
    start: int
    end: int
    rule: str
    grade: str
    previous: str | None
    date: str | None
    inspectorate: str | None


_GRADE = (
    r"(?:outstanding|good|requir(?:es?|ing) improvement|inadequate|satisfactory|unsatisfactory|excellent|very good|adequate|weak|exceptional|strong standard|expected standard|needs attention|urgent improvement"
    r"|(?:substantial|reasonable|limited|moderate|full|adequate|no|minimal|significant|high|partial) assurance|unqualified(?: opinion)?|qualified opinion|adverse opinion|[CGV][1-4](?:/[CGV][1-4])*)"
)
_QUOTED = rf"[‘“'\"]?(?P<{{name}}>{_GRADE})(?: to be good)?[’”'\"]?"
_NEW, _OLD = _QUOTED.format(name="grade"), _QUOTED.format(name="previous")
# "from inadequate to requires improvement", "from the lower end of 'requires improvement' into 'good'"
_MOVED = re.compile(
    rf"\bfrom (?:an? |the )?(?:(?:previous |overall |\w+ (?:half|end|part|side) of (?:the )?|rating of |judgement of |judgment of |grade of |grading of )*){_OLD}(?: \w+){{0,3}}? (?:to|into|up to|down to) (?:an? |the |being |be )?(?:rating of |judgement of |grade of |overall )*{_NEW}",
    re.IGNORECASE,
)
_GIVEN = re.compile(
    r"\b(?:(?:re-?)?(?:rated|graded|judged|assessed|evaluated|classed|categorised|found)(?: (?:overall|again|it|them|[\w’']+(?= as )|the [\w’' ]{2,40}?|all [\w’' ]{2,30}?|both [\w’' ]{2,30}?|[\w’']+ (?:and|as) [\w’']+))?(?: (?:by|in) [\w’' ]{2,50}?)?(?: (?:as|to be|to|at|overall))*"
    r"|(?:rating|grade|grading|judgement|judgment|opinion|outcome|result|conclusion)s?(?: (?:for|in|from|by|at) [\w’' ]{2,50}?)?(?: (?:was|were|is|are|had been|remained|of|as|being|would be|had improved to|at))+"
    r"|(?:award(?:ed)?|g[ai]ve|given|received?|receiving|achieved?|achieving|obtained|retained|maintained|secured|got|remained|remains|placed in|placed into|put in|put into|went into|expected to (?:receive|be|achieve|get)|aim(?:ed|ing)? for|bring [\w’' ]{2,60}? to|concluded with|provided|offered|with)"
    r"(?: (?:its|their|them|it|us|the [\w’' ]{2,40}?))??"
    r") (?:an? |the |its |overall |another |all |now |still |one of )*(?:overall )?(?:rating of |grade of |judgement of |judgment of |opinion of |audit opinion of )?$",
    re.IGNORECASE,
)
_GRADE_WORD = re.compile(rf"(?<![\w-]){_NEW}(?![\w-])", re.IGNORECASE)
_MEASURES = re.compile(r"\b(?:in|into|out of|under|requires?) (?P<grade>special measures|serious weaknesses)\b", re.IGNORECASE)
# "a good rating", "Limited Assurance opinion": the grade before the noun
_BEFORE_NOUN = re.compile(
    rf"\b(?:an?|the|its|their|overall|of) [‘“'\"]?(?P<grade>{_GRADE})[’”'\"]? (?:ofsted |cqc |estyn |overall )?(?:rating|grade|grading|judgement|judgment|opinion|assessment)\b",
    re.IGNORECASE,
)
_PREVIOUS = re.compile(
    rf"\b(?:previously|formerly|up from|down from|improvement (?:on|from)|having (?:previously )?been|compared (?:to|with)|last (?:rated|graded|judged)|an increase from)(?: (?:an?|the|its|rated|graded|judged|been|rating of|grade of|previous|as))* {_OLD}",
    re.IGNORECASE,
)
_SHARE = re.compile(
    r"\d ?%|\bper ?cent\b|\bpercentage of\b|\b(?:number|proportion|share) of (?:schools|settings|providers|homes|pupils)\b|\bthose (?:schools|homes|settings|providers|services) (?:that|which|who)\b|\b(?:good|outstanding) (?:or|and) (?:outstanding|better|good)\b",
    re.IGNORECASE,
)
_NOT_GIVEN = re.compile(
    r"\b(?:not|never|no longer|without|if|whether|how|what|why|towards?|compared)\b[^,.;]{0,40}$|\bget to [‘“'\"]?$", re.IGNORECASE
)
_PLAIN = re.compile(
    r"(?:good|outstanding|excellent|strong|weak|very good|adequate|exceptional|satisfactory) (?:progress|news|practice|work|job|idea|turnout|condition|example|start|relationship|value|debts?|items?|actions?|issues?|matters?|balance|service|standard of|quality|use|response|feedback|understanding|range|evidence|reasons?|opportunit|deal|time|year|attendance|number|meeting|health|repair|working|fund|account|invoice|amount|payment|order|result)",
    re.IGNORECASE,
)


@Language.component("find_judgements")
def find_judgements(doc: Doc) -> Doc:
    """Puts the grades that were given or are expected into doc.spans["judgement"] and, with their fields, into doc.user_data["judgement"]."""
    outline = outline_of(doc)
    cues = cues_of(doc, "judgement")
    found: list[_Found] = []
    last: Sentence | None = None
    for cue in cues:
        if cue.label != "grade" and cue.text.lower() not in ("rated", "graded", "judged"):
            continue
        sentence = outline.sentence_at(cue.start)
        if sentence is None or sentence is last or not is_minuted(sentence):
            continue
        last = sentence
        own = cues[bisect_left(cues, sentence.start, key=_start) : bisect_right(cues, sentence.end - 1, key=_start)]
        if len(own) > 1:
            found += _in_sentence(doc, outline, sentence, own)
    doc.user_data["judgement"] = found
    doc.spans["judgement"] = [
        span for grade in found if (span := doc.char_span(grade.start, grade.end, label=grade.rule, alignment_mode="expand")) is not None
    ]
    return doc


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


def _start(cue: Cue) -> int:
    return int(cue.start)


def _in_sentence(doc: Doc, outline: Outline, sentence: Sentence, cues: list[Cue]) -> Iterator[_Found]:
    text = text_of(doc)
    if _SHARE.search(text, sentence.start, sentence.end):
        return
    graded = any(cue.label != "grade" for cue in cues)
    by = next((cue.text for cue in cues if cue.label == "inspectorate"), None)
    stop = sentence.start
    for found, rule in _grades(text, sentence):
        if not graded and rule != "judgement-moved":
            continue
        if found.start() < stop or _NOT_GIVEN.search(text, max(sentence.start, found.start() - 60), found.start()):
            continue
        start, end = clause_around(text, (max(sentence.start, stop), sentence.end), found.start(), found.end())
        earlier = found.groupdict().get("previous")
        if earlier is None and (before := _PREVIOUS.search(text, found.end(), sentence.end)):
            earlier = before["previous"]
            end = max(end, before.end())
        stop = max(end, found.end())
        meeting = outline.meeting_of(sentence)
        dates = [m for m in find_dates(text, start, end, meeting.date if meeting else None) if m.iso]
        if not dates:
            dates = [m for m in find_dates(text, sentence.start, sentence.end, meeting.date if meeting else None) if m.iso][:1]
            if dates and dates[0].end <= start and start - dates[0].end < 60 and not re.search(r"[.;]", text[dates[0].end : start]):
                start = dates[0].start - (3 if text[max(0, dates[0].start - 3) : dates[0].start].lower() == "in " else 0)
        yield _Found(start, end, rule, _grade(found["grade"]), _grade(earlier) if earlier else None, dates[0].iso if dates else None, by)


def _grades(text: str, sentence: Sentence) -> list[tuple[re.Match[str], str]]:
    """The grades that a sentence gives, each with its rule, in the order of the text."""
    low, high = sentence.start, sentence.end
    found = [(match, "judgement-moved") for match in _MOVED.finditer(text, low, high)]
    found += [(match, "judgement-measures") for match in _MEASURES.finditer(text, low, high)]
    found += [(match, "judgement-noun") for match in _BEFORE_NOUN.finditer(text, low, high)]
    for match in _GRADE_WORD.finditer(text, low, high):
        if _PLAIN.match(text, match.start("grade")) or any(other.start() <= match.start() < other.end() for other, _ in found):
            continue
        if text[max(low, match.start() - 6) : match.start()] == "found ":  # "found good controls"
            continue
        if _GIVEN.search(text, max(low, match.start() - 120), match.start()):
            found.append((match, "judgement-given"))
    return sorted(found, key=lambda pair: pair[0].start())


def _grade(words: str) -> str:
    words = words.lower()
    if words == "unqualified":
        return "unqualified opinion"
    return "requires improvement" if words.startswith("requir") else words


def _subject(clause: str) -> str | None:
    """What was graded, where it opens the clause: "the nursery" of "the nursery was rated good"."""
    found = re.match(
        r"(?:In [\w ]{4,16},? )?(?:the |The |its )?(?P<subject>[\w’'& -]{2,60}?) (?:was|were|is|had been|has been|had|moved|remained|received|would be|to be)\b",
        clause,
    )
    return found["subject"] if found else None
