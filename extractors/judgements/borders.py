"""Where the words about one grade end and those about the next begin, and the areas that grades of some are told by: "two were good (rescue; crews)"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.beginnings import searched
from extractors.dates import DateMention
from extractors.judgements.earlier import Earlier
from extractors.judgements.grade_words import NEW
from extractors.judgements.grades import FOR_ANOTHER, Grade
from extractors.judgements.tallies import NAMES_AREAS, SOME

_BETWEEN = re.compile(
    r"; (?:and )?|, (?:and|but|while|whilst|whereas|although|though) | (?:and|but|while|whilst|whereas|although|though) |, "
)
_OTHERS = frozenset({"while", "whilst", "whereas"})
_SAME_SUBJECT = re.compile(
    r"(?!the |our |an? )[a-z][\w-]*(?: and [a-z][\w-]*)? (?:was|were) (?:both |all |also )?"
)  # "cleaning and repairs were both good"
_NAMED_GRADE = re.compile(rf"(?:and )?(?:[\w’'&-]+ ){{0,6}}[\w’'&-]+, (?:now |still |again )?{NEW}", re.IGNORECASE)
# "it was weak in the last round, previously good|, and that| crews were adequate"
_CLOSES = re.compile(r"\)?[,;] (?:and|but|while|whilst|with)\b")
_FEW = searched(
    rf"(?:^|[,;:.(] |\b(?:and|with|but) ){SOME} (?:(?:of (?:them|these|those|which) )?(?:was|were) (?:judged |graded |rated )?)?$"
)
_FEW_WORDS = searched(rf"\b{SOME} [^,;]*$")
_OF_AREA = (" for ", " at ", " in ", " on ")  # "and for people, |good| for costs"
_LONGEST_COUNT = 40  # characters: "and two of them were judged "


def border_between(text: str, first: Grade, second: Grade, olds: Sequence[Earlier] = ()) -> tuple[int, int]:
    """Where the words about one grade end and those about the next begin: "Good for care| and |Outstanding for safety", "care as good| and |risk as weak"."""
    if (another := FOR_ANOTHER.search(text, first.end, second.start)) and not text.startswith(_OF_AREA, second.end):
        # "good for cost |and,| for people, which had been weak, adequate"
        return another.start(), another.start("what")
    # "inadequate overall, a fall from good, with care judged good": the earlier grade belongs to the nearer one
    behind = max(
        (
            was.end
            for was in olds
            if first.end <= was.start < second.start
            and (was.start - first.end < second.start - was.end or _CLOSES.match(text, was.end, second.start))
        ),
        default=first.end,
    )
    if text.startswith(" (", behind) and NAMES_AREAS.match(text, behind) and 0 < (closed := text.find(")", behind)) < second.start:
        behind = closed + 1
    closed = text.find(")", behind, second.start)
    if closed > 0 and text.find("(", behind, closed) < 0:  # "Elm House (weak, January)| and |Oak House, up to good"
        behind = closed + 1
    breaks = list(_BETWEEN.finditer(text, behind, second.start))
    if not breaks:
        return behind, behind
    if second.rule == "judgement-listed" and (semicolons := [found for found in breaks if found.group().startswith(";")]):
        return semicolons[-1].span()
    border = breaks[-1] if breaks[-1].end() >= second.start else breaks[0]
    return border.span()


def counted_areas(text: str, low: int, grade: Grade, high: int) -> tuple[int, int] | None:
    """What a grade of some areas says, with their names: "|two were good (rescue; the care of crews)|"; None where it is no such grade."""
    after = grade.start + len(grade.words)
    if not NAMES_AREAS.match(text, after):
        return None
    low = max(low, grade.start - _LONGEST_COUNT)
    if not _FEW.search(text[low : grade.start]) or not (counted := _FEW_WORDS.search(text, low, grade.start)):
        return None
    closing = text.find(")", after, high) + 1 if text.startswith(" (", after) else text.find(".", after, high)
    return counted.start(), closing if closing > 0 else high


def is_new_subject(text: str, border: tuple[int, int]) -> bool:
    """Whether what follows a border speaks of another school or service, with an inspection of its own: "; the south division, requires improvement"."""
    if _SAME_SUBJECT.match(text, border[1]):
        return False
    return text[slice(*border)].strip() in _OTHERS or (text.startswith(";", border[0]) and _NAMED_GRADE.match(text, border[1]) is not None)


# "Ofsted|, who graded the college Good in 2019|, are likely to come": what is said of the inspectors in passing
_WHO = re.compile(
    r"(?:who|which) (?:had |has |have )?(?:last |then |previously )?(?:rated|graded|judged|found|gave|awarded|placed|assessed)\b"
)
_ASIDE = re.compile(
    r"(?:who|which) (?:was|were|had|came|visited|inspected|called|looked|went|spent|saw|published|reported)\b[^,;.]{2,80}, (?=[a-z])"
)
_IN_WHICH = searched(r"(?:,? (?:in|at|by|during) which|,? when) ")
_OPENERS = ("; ", ". ", ", ", " that ", " by ", " from ", "\n")
_LONG_BEFORE = 40  # characters


def relative_clause(text: str, low: int, span: tuple[int, int], grade: Grade, dates: Sequence[DateMention]) -> tuple[int, int]:
    """The clause at `span` where the grade stands in one that is said in passing: "|Ofsted, who graded the college Good in 2019|, may come".

    "the work since the report of |May 2021 in which care had been judged inadequate|" begins with its date.
    """
    start, end = span
    if text.startswith(("who ", "which "), start) and _WHO.match(text, start) and text.endswith(", ", low, start):
        begin = max((at + len(words) for words in _OPENERS if (at := text.rfind(words, low, start - 2)) >= 0), default=low)
        comma = text.find(", ", grade.end, end)
        return begin, comma if comma > 0 else end
    if _ASIDE.match(text, start, grade.start) and text.endswith(", ", low, start):  # "|CQC, which came in May, rated us Good|"
        begin = max((at + len(words) for words in _OPENERS if (at := text.rfind(words, low, start - 2)) >= 0), default=low)
        return begin, end
    passing = _IN_WHICH.search(text, start, grade.start)
    if passing and passing.start() - start > _LONG_BEFORE:
        start = next((date.start for date in dates if date.end == passing.start() and date.start > start), start)
    return start, end
