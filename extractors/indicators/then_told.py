"""What a measure stood at before, told in a sentence of its own: "The agency rate was 22%. It had been 35% in April.", "41 are waiting. A year ago it was 60."

Such a sentence measures nothing anew: it gives the figure right before it an earlier value, and an aim where it tells one, and is itself no figure.
"""

from __future__ import annotations

import re

from extractors.gates import holds
from extractors.indicators.count_words import MONTHS
from extractors.indicators.figure import Figure
from extractors.indicators.lead_ins import ABOUT
from extractors.quantities.in_text import find_quantities
from extractors.quantities.quantity import Quantity

_EARLIER = (
    " had been ",
    " had stood at ",
    " used to be ",
    " ago",
    " last ",
    " previous",
    " before",
    "; at ",
    "; in ",
    "; by ",
    "; on ",
    "; for ",
)
_IT = r"(?:it|this|that|they|(?:the|this|that)\s(?:figure|rate|number|total|percentage|proportion|share|average|score))"
_THEN = (
    r"(?:(?:in|at|for|during)\s(?:the\s)?(?:same|corresponding|previous|preceding|last)\s[\w’'-]+(?:\s(?:of\s)?(?:last\syear|(?:19|20)\d\d))?|(?:at\s)?this\stime\slast\s(?:year|month|quarter)|last\s(?:year|quarter|month|week|time|spring|summer|autumn|winter)"
    r"|(?:an?|one|two|three|five|six|twelve)\s(?:years?|months?|quarters?|weeks?)\s(?:ago|before|earlier)|the\s(?:year|quarter|month)\sbefore|at\sthe\s(?:time\sof\s(?:the\s)?)?(?:last\s)?(?:inspection|baseline|outset|review|survey))"
)
_ON_A_DAY = rf"(?:in|at|on|by|for)\s(?:the\s)?(?:(?:end|start|close)\sof\s)?(?:the\s)?(?:\d{{1,2}}\s)?(?:{MONTHS}|spring|summer|autumn|winter|q[1-4]|quarter\s\w+|(?:19|20)\d\d(?:[/-]\d\d)?)(?:\s(?:19|20)\d\d)?"
# For small letters, from the end of a figure to the number of the next sentence or clause: "; at quarter two it was |£9|", ", whereas in May it had been |9%|"
_TOLD = re.compile(
    rf"[^.;:\n|]{{0,60}}(?:(?:[.;]\s(?:but\s|and\s)?|,\s(?:whereas|while|where|although)\s)(?:(?:{_ON_A_DAY},?\s)?{_IT}\s(?:had\sbeen|had\sstood\sat|used\sto\sbe)\s|(?:{_ON_A_DAY}|{_THEN}),?\sthere\shad\sbeen\s|{_THEN},?\s(?:{_IT}|there)\s(?:was|were|had\sbeen|stood\sat|had\sstood\sat)\s)|;\s{_ON_A_DAY},?\s{_IT}\s(?:was|were)\s){ABOUT}"
)
_TELLS_NO_MORE = re.compile(
    r"$|[.;)]|,(?!\s\d)|\s(?:per\s|in\b|at\b|by\b|and\b|but\b|when\b|last\b|this\s|then\b|ago\b|before\b|(?:a|the)\s(?:year|month|quarter|week)\b|on\s(?:the|that|\d))"
)
_LONGEST_NUMBER = 40  # characters with its unit
_PRINTED = ("row", "card", "list-", "line-", "cell-")  # rules of what a list or table prints


def give_earlier(text: str, said: str, figures: list[Figure]) -> list[Figure]:
    """The figures, each with the earlier value that the sentence right behind it tells, without those read in such sentences.

    Args:
        said: the text in small letters.
        figures: in the order of the text; they are changed.
    """
    if not figures or not holds(said, _EARLIER):
        return figures
    taken: list[int] = []
    for figure, following in zip(figures, [*figures[1:], None], strict=True):
        if figure.value is None or figure.value_high is not None or figure.previous is not None or figure.rule.startswith(_PRINTED):
            continue
        found = None if id(figure) in taken else _TOLD.match(said, figure.end)
        if found is None or (following is not None and following.end <= found.end()):
            continue
        numbers = find_quantities(text[found.end() : found.end() + _LONGEST_NUMBER])
        if not numbers or numbers[0].start or not _is_of(figure, numbers[0]):
            continue
        end = found.end() + numbers[0].end
        if said.find(" would ", figure.start, figure.end) >= 0 or (numbers[0].plain and not _TELLS_NO_MORE.match(said, end)):
            continue  # "There were 31 visits. In May there had been |four complaints|"
        if following is not None and following.start < end:
            if following.previous is not None or following.direction or following.rag or following.value != numbers[0].value:
                continue
            figure.target = following.target if figure.target is None else figure.target
            taken.append(id(following))
        figure.previous = numbers[0].value
    return [figure for figure in figures if id(figure) not in taken] if taken else figures


def _is_of(figure: Figure, number: Quantity) -> bool:
    """Whether an earlier number can be one of the measure of a figure, by its unit."""
    return number.high is None and (number.unit == figure.unit or (number.plain and figure.unit not in ("percent", "gbp", "eur")))
