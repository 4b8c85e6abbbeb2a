"""What a document tells of the days of inspections: when inspectors came, and when their report came out.

"The home was inspected on |4 and 5 March|"           the last day of a visit
"Ofsted came in March and came back in |April|"       one visit, which ended when they came back
"Their letter was published on |2 May|"               the day of a report
"Inspections, |March to August 2025|"                 a stretch of time in which several places were visited
"They are expected in |June|", "the last visit, in |2019|"   neither: one to come, one before this
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from operator import attrgetter
from typing import Literal, NamedTuple

from spacy.tokens import Doc

from extractors.anchor import anchor_of
from extractors.beginnings import searched
from extractors.calendar_words import WEEKDAY
from extractors.cues import Cue, cues_of
from extractors.dates import DateMention
from extractors.judgements.earlier import earlier_grades
from extractors.judgements.scope import already
from extractors.judgements.subjects import Names
from extractors.judgements.visits import JOINS, days_told
from extractors.outline import Sentence, outline_of
from extractors.periods import find_periods

_ACT = r"(?:re-?)?inspect(?:ed|ion|ions|ors?)|visit(?:ed|s|ing)?|assessors|field ?work|evidence[- ]gathering|ILACS|JTAI"
# "was inspected on |4 May", "the visit took place in |May", "fieldwork between |4 and 8 May", "inspectors were on site in |June"
_VISITED = searched(
    rf"\b(?:{_ACT}|took place|carried out|on site|(?:was|were|been|last|first|,) seen|(?:inspectors?|assessors|team|they)(?: of \w+)? (?:\w+ )?(?:came|called|left|was|were|spent|had been|had left)|(?:CQC|Ofsted|CIW|Estyn|HMICFRS|inspectors) (?:had )?looked)\b"
    r"(?:(?! (?:since|from the|report|letter|findings|results?|outcomes?|actions?|plan|framework|programme|regime|presented|discussed|considered|received|responded|response|meeting|expected|due)\b)[^.;\d]){0,90} (?:last|(?:in|on|of|dated|at|during|between|from|over|beginning|commencing|ending|ended|was|were)(?: the)?)(?: (?:early|mid|late|(?:last |first )?week|weeks|end|start|beginning|middle|course|days?|weekend)(?: (?:of|beginning|commencing|ending)(?: the)?)?)? $"
    r"|\b(?:inspectors?|team|inspection team)(?: \w+)? (?:was|were|had been|spent)\b[^.;\d]{0,60} (?:for|over) (?:\w+ )?days?, $"
    r"|\b(?:inspectors?|assessors?|HMI)\b[^.;\d]{0,50} (?:had )?spent $"
    r"|\b(?:leaving|ending|finishing|concluding|which ended) (?:it )?on (?:the )?$"
    r"|\b(?:(?:un)?announced(?: (?:visit|inspection))?|(?:inspection|visit|inspected|visited|seen)(?: dates?)?)[,:]? (?:(?:completed|concluded|ended|finished) (?:on )?)?\(?$",
    re.IGNORECASE,
)
# "|In June 2025| Ofsted inspected …", "the |May 2025| inspection"
_VISITS_NEXT = re.compile(
    rf",? (?:(?:(?i:the|an?|its|our|their|two|three|full|short|joint|graded|unannounced)|[A-Z][\w’'-]*) ){{0,6}}?(?:(?i:{_ACT})|came|were (?:in|on site|here|with us))\b"
)
# "Ofsted |were here on| 4 May", "the Inspectorate of Prisons |had been in the establishment for two weeks from| 10 March"
_CAME = re.compile(
    r"(?: of [A-Z][\w ]{2,20}?)?(?: \([A-Z]\w+\))? (?:\w+ )?(?:(?:came|called|arrived)(?: (?:in|back|to|out|here|again)\b)?|(?:was|were|had been|have been|spent)(?= (?:in|at|on|here|with us|back|a|three|two|four|five|several|\d+)\b))(?: (?!(?:since|from the|report|letter|by|due|until|next|last|after|before)\b)[\w’'-]+){0,18}? (?:last|(?:in|on|at|during|from|between|beginning|of)(?: the)?)(?: (?:early|mid|late|week|end|start|beginning|middle)(?: of)?)? $"
)
# "came in March and |came back in| April": one inspection, which ended with the second visit
_CAME_BACK = searched(r"\b(?:came|come|went|were|was) (?:back|again)\b|\breturn(?:ed|ing)?\b|\band again\b")
_OUT = searched(
    r"\b(?:published|issued|released|(?:came|come|was|were) out|went live|made public|put (?:up )?on (?:the|its|our|their) (?:web)?site|put online|publication|(?:report|letter)(?= (?:of|dated|on) (?:the )?$))\b[^.;]{0,60}$",
    re.IGNORECASE,
)
# "the draft is agreed and |will be published on| 25 March": what the minutes tell of it stands in that report
_TO_COME_OUT = searched(r"\b(?:will|would|to) be (?:published|issued|released)(?: \w+){0,3} $")
# "its |August| inspection"
_ITS_VISIT = re.compile(r" (?:[\w-]+ )?(?:inspection|visit)\b")
_EITHER = re.compile(
    rf"\b(?:(?P<out>published|issued|released|came|come|out|public|put|publication|report|letter)|{_ACT}|carried out)\b", re.IGNORECASE
)
_WEEK_OF = searched(r"\bweeks? (?:of|beginning|commencing|from)(?: the)? $", re.IGNORECASE)
_LIKEWISE = re.compile(
    r",?(?: and)?(?! [\w’' -]*(?:draft|report|letter|findings)\b) [\w’' -]{2,40} (?:in|on) (?:the )?"
)  # "Elm House in May |and Oak House in| July"
_OUT_NEXT = re.compile(r",? (?:(?!and\b|but\b)[\w’'-]+ ){0,6}?(?:published|issued|released)\b", re.IGNORECASE)
_NOT_THIS = searched(
    r"\b(?:to be|will|would|expected|due|until|last(?! (?:week|days?|few))(?! $)|previous(?:ly)?|earlier|prior|next|planned|likely|mock|practice|peer|re-?visit|offered|follow[- ]up|monitoring|must|shall|should)\b[^.;]{0,60}$|\b(?:since|by) $",
    re.IGNORECASE,
)
# "had |last| been inspected from 11 to 14 October 2022": the one before this one, unless a grade is told to be of that month
_BEFORE_THIS = searched(
    r"\blast been (?:inspected|visited|seen)\b[^.;]{0,60}$|\blast (?:inspected|visited|inspection|visit)\b[^.;]{0,60}$", re.IGNORECASE
)
# For small letters
_TELLS = searched(
    r"\b(?:(?:re-?)?inspect\w*|field ?work|evidence[- ]gathering|ilacs|jtai|on site|team (?:had |of |was |were |left|came)|seen|visited|(?:un)?announced|published|issued|released|came out|went live|made public)\b"
)
_SEVERAL = searched(
    r"\b(?:inspections|visits|(?:inspection|Ofsted|CQC|Estyn) (?:reports|results|outcomes|grades|ratings)|reports (?:were )?(?:published|issued|received))\b",
    re.IGNORECASE,
)
# "|Two schools had been inspected| in May"
_TOGETHER = searched(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|several|some|both|all|the following|these) (?:(?!of\b)[\w’'-]+ ){0,4}?(?:schools|homes|settings|services|providers|nurseries|practices|surgeries|hospitals|wards|academies|colleges|establishments|units) (?:(?:had|have|were|was)(?: all| both| each)?(?: been)? )?(?:inspected|visited)\b",
    re.IGNORECASE,
)
_CLAUSE_ENDS = re.compile(r"[;.] |: [a-z]|, (?:and|but|which|who) ")
# "from |Monday 28 to| Wednesday 30 April"
_FIRST_DAY = searched(rf"\b(?:(?:{WEEKDAY}) )?\d{{1,2}}(?:st|nd|rd|th)? (?:to|and|until|-|–) $")
_YEAR = re.compile(r"\d{4}")
_BEFORE_DAY = frozenset((", ", " ", " - ", " – ", " — ", ": ", " report, ", " inspection, ", " visit, "))
_LONGEST_DAY = 24  # characters of it
_LEAD = 120  # characters before a date that say what it is the date of
_MONTH = len("2026-01")
_LONGEST = 3000  # characters of a sentence that tells of an inspection

ToldOf = Literal["visit", "overall", "grade", "report", "season", "period", "past"]


class Told(NamedTuple):
    """A day as the text at `start` tells it, and the words of names beside it.

    `of` says what it is the day of: a visit, a grade (`overall` where that is one of a whole service) or a report; or the year of a `period` in which
    several places were visited, a visit of some `season` whose year is not told ("last autumn"), or one that is `past`: before the one that the minutes tell of.
    """

    start: int
    day: str
    of: ToldOf
    names: frozenset[str]


class Telling:
    """What a document tells of inspections, for any stretch of its text."""

    def __init__(self, doc: Doc, names: Names) -> None:
        self._doc, self._outline, self._names = doc, outline_of(doc), names
        self._text = self._outline.text
        self._named = [cue for cue in cues_of(doc, "judgement") if cue.label == "inspectorate"]

    def within(self, start: int, end: int) -> Iterator[Told]:
        """The days of visits and of reports that text[start:end] tells, in the order of the text."""
        named = [cue.start for cue in self._inspectorates(start, end)]
        last: Sentence | None = None
        for offset in sorted([*named, *(found.start() for found in _TELLS.finditer(self._outline.lower, start, end))]):
            sentence = self._outline.sentence_at(offset)
            if sentence and sentence is not last and sentence.place != "decision":  # "That a report come to the meeting on 19 March"
                yield from self._told_by(sentence)
                yield from self._of_several(sentence)
            last = sentence

    def _told_by(self, sentence: Sentence) -> list[Told]:
        text, start, end = self._text, sentence.start, min(sentence.end, sentence.start + _LONGEST)
        held = anchor_of(self._doc, sentence)
        mentions = days_told(text, start, end, held)
        olds = earlier_grades(text, start, end) if mentions else []
        told: list[Told] = []
        of: ToldOf | None = None
        for index, mention in enumerate(mentions):
            if any(old.has_date(text, mention.start) for old in olds) or _goes_on(text, mentions, index):
                continue
            lead = mentions[index - 1].start if index and _goes_on(text, mentions, index - 1) else mention.start
            if first := _FIRST_DAY.search(text, max(start, lead - _LONGEST_DAY), lead):
                lead = first.start()
            behind = mentions[index - 1].end if index else start
            low = max(start, lead - _LEAD)
            clause = _CLAUSE_ENDS.search(text, mention.end, end)
            names = self._names.within(behind, mention.start) or self._names.within(start, clause.start() if clause else end)
            if mention.iso and _TO_COME_OUT.search(text, low, lead):
                told.append(Told(mention.start, mention.iso, "report", names))
                continue
            day = already(mention, held)
            if day is None or (held and day > held.isoformat()):
                continue
            if _NOT_THIS.search(text, low, lead):
                if _BEFORE_THIS.search(text, low, lead):
                    told.append(Told(mention.start, day, "past", names))
                continue
            if told and told[-1].of == "visit" and _CAME_BACK.search(text, behind, lead):
                told.pop()
                of = "visit"
            else:
                like = of if index and _LIKEWISE.fullmatch(text, behind, lead) else None
                came = self._came(low, lead) or self._heads(low, lead)
                of = _of_what(text, low, lead, mention.end, end) or ("visit" if came else like)
            if of is None:
                continue
            if of == "visit" and mention.precision == "season" and not _YEAR.search(text, mention.start, mention.end):
                told.append(Told(mention.start, day, "season", names))
                continue
            told.append(
                Told(
                    mention.start,
                    day[:_MONTH] if not mention.iso_end and lead == mention.start and _WEEK_OF.search(text, low, lead) else day,
                    of,
                    names,
                )
            )
        return told

    def _of_several(self, sentence: Sentence) -> Iterator[Told]:
        """The year of the inspections that a sentence tells of together: "Reports published in the quarter (January to March 2025)"."""
        if sentence.end - sentence.start > _LONGEST:
            return
        held = anchor_of(self._doc, sentence)
        if together := _TOGETHER.search(self._text, sentence.start, sentence.end):
            days = {already(mention, held) for mention in days_told(self._text, together.end(), sentence.end, held)}
            if len(days) == 1 and (day := days.pop()) and (held is None or day <= held.isoformat()):
                yield Told(together.start(), day, "period", frozenset())
            return
        several = _SEVERAL.search(self._text, sentence.start, sentence.end)
        if several is None:
            return
        end = min(sentence.end, several.end() + _LEAD)
        stop = next((found.start() for found in _CLAUSE_ENDS.finditer(self._text, several.end(), end)), end)
        periods = find_periods(self._text, several.start(), stop, held)
        years = {str(day.year) for one in periods for day in (one.period_start, one.period_end) if day}
        years = years or {day for mention in days_told(self._text, several.start(), stop, held) if (day := already(mention, held))}
        if len(years) == 1 and (held is None or max(years) <= held.isoformat()):
            yield Told(several.start(), years.pop(), "period", frozenset())

    def _came(self, start: int, end: int) -> bool:
        """Whether text[start:end] says that an inspectorate came: "Ofsted were here on "."""
        return any(_CAME.match(self._text, cue.end, end) for cue in self._inspectorates(start, end))

    def _heads(self, start: int, end: int) -> bool:
        """Whether text[start:end] is what a line that heads grades says before its day: "Elm Academy (Education Scotland, "."""
        return any(
            self._text.startswith("(", cue.start - 1) and self._text[cue.end : end] in _BEFORE_DAY
            for cue in self._inspectorates(start, end)
        )

    def _inspectorates(self, start: int, end: int) -> Sequence[Cue]:
        """The names of inspectorates that begin in text[start:end]."""
        low, high = (bisect_left(self._named, offset, key=attrgetter("start")) for offset in (start, end))
        return self._named[low:high]


def _of_what(text: str, low: int, start: int, end: int, high: int) -> ToldOf | None:
    """What happened on the day at text[start:end], in text[low:high]: inspectors came, or their report did."""
    if _ITS_VISIT.match(text, end, high):
        return "visit"
    visited, out = _VISITED.search(text, low, start), _OUT.search(text, low, start)
    if visited and out:  # "published in May after the inspection in |March|", "the inspection report, published in |May|"
        return "report" if max(_EITHER.finditer(text, low, start), key=re.Match.start)["out"] else "visit"
    if visited:
        return "visit"
    if out or _OUT_NEXT.match(text, end, high):
        return "report"
    return "visit" if _VISITS_NEXT.match(text, end, high) else None


def _goes_on(text: str, mentions: Sequence[DateMention], index: int) -> bool:
    """Whether a date begins a stretch of time that the next one ends: "from |4 March| to 8 March"."""
    return index + 1 < len(mentions) and text[mentions[index].end : mentions[index + 1].start].strip() in JOINS
