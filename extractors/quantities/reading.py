"""What one numeral measures: its value and unit, or nothing where it names something: "3 May", "24/00093", "54 Mill Lane", "no one"."""

from __future__ import annotations

import re

from extractors.beginnings import searched
from extractors.number_words import SCALES, number_in_words
from extractors.quantities.numerals import CURRENCIES
from extractors.quantities.quantity import Quantity
from extractors.quantities.units import end_of_points, with_unit
from extractors.wordlists import words_of

NIL_NOUNS = words_of("nil_nouns")
_MONTH = r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
_MARKS = ".,;:)"
# Words after a number that make it a date, a time, an age or an address: "3 May", "8 pm", "16 years old", "54 Mill Lane", "4 x 4"
_NAMES = re.compile(
    rf"(?:st|nd|rd|th)?(?:(?i:\s(?:of\s)?{_MONTH}\b)|\s?(?:am|pm|a\.m|p\.m|noon|hrs|o['’]clock)\b|[\s-](?:years?|months?|weeks?)(?:[\s-]olds?|\sof\sage)\b"
    r"|[\s-]bed(?:room(?:ed)?)?\s(?:homes?|houses?|flats?|propert(?:y|ies)|units?|bungalows?|need|dwellings?|accommodation|apartments?)\b|[-–—]\d+s\b|[\s-]year(?!\sto\sdate)[\s-]|\s(?:and|or)\s(?:over|under|above|more|fewer|less|older|younger)\b(?!\s(?:(?:the|its|our|their)\s)?(?:target|average|national|regional|plan|budget|\d))|\splus\b|\s?x\s?\d"
    r"|\s[A-Z][\w'’]+(?:\s[A-Z][\w'’]+)?\s(?:Road|Street|Lane|Avenue|Close|Drive|Way|Crescent|Terrace|Place|Court|Gardens|Grove|Hill|Row|Square)\b)"
)
_PAIR = re.compile(
    r"\s?\(\s?(?P<top>\d[\d,]*)\s?(?:/|of|out\sof|from)\s?(?:the\s|a\stotal\sof\s)?(?P<bottom>\d[\d,]*)(?:\s[\w\s]{0,40})?\)", re.IGNORECASE
)
# "an increase of 4.2% (166 incidents)": the count that the share comes to
_COUNT_OF_SHARE = re.compile(
    r" \((?P<top>\d[\d,]*) (?!(?:last|in|at|for|previous|previously|the|target|against|nationally|by|per|red|amber|green|points?|if|up|down|more|fewer)\b)[a-z][\w’'-]*(?: [a-z][\w’'-]*){0,3}\)"
)
_COUNT_ALONE = re.compile(r" \((?P<top>\d[\d,]*)\)(?= of )")  # "9% (164) of the tests"
_SECONDS_AFTER = re.compile(r"m ?(?P<seconds>[0-5]?\d) ?s(?:ecs?)?\b")  # "11m 43s"
_PRONOUN_OF = re.compile(r"\sof\s[£€\d]")
_NONE_OF = re.compile(r"\s(?:red|amber|green|of|had|have|has|were|was|are|is)\b", re.IGNORECASE)
_FRACTION = re.compile(r"[ -](?:thirds?|quarters|fifths?|tenths?)\b", re.IGNORECASE)
# "1.3m appointments", but "a 2m fence"
_MILLIONS = re.compile(
    r"\s(?:[a-z-]+\s)?(?:appointments|attendances|visits|visitors|people|patients|calls|contacts|journeys|trips|items|passengers|customers|residents|tests|doses|hours|miles|transactions|loans|issues|users|prescriptions|tonnes|households)\b"
)
# "Against a plan of zero", "had come down to zero in May"
_AT_ZERO = searched(r"\b(?:of|to|at|was|were|is|are|remained|from|plan|target|trajectory)\s$", re.IGNORECASE)
# "two spills, when there should have been |none", "four, compared with |none last year"
_AGAINST_NONE = searched(
    r"\d.*\b(?:should\s(?:have\sbeen|be)|against|compared\s(?:with|to)|up\sfrom|target\s(?:of|is|was|being))\s$", re.IGNORECASE
)
# "Nine thefts, |none last year", "3 floods since May (|none in the same months of 2019)"
_NONE_THEN = re.compile(
    r"\s(?:(?:at\sthis\stime\s)?last\s(?:year|month|quarter|time)|in\sthe\s(?:same|corresponding|previous)\s\w+)\b", re.IGNORECASE
)
_BEHIND_COUNT = searched(r"\d[^.;:]{0,60}(?:,\s(?:with\s)?|\s\()$")
_FAR_BEFORE = 80  # characters
_ZERO_ENDS = re.compile(
    r"$|[.,;)]|\s(?:in|for|by|at|against|and|but|since|this|last|during|over|from|across|compared|which|with|breaches|cases|incidents)\b",
    re.IGNORECASE,
)
# "zero never events", but "zero tolerance"
_ZERO_OF = re.compile(
    r"\s(?:[\w-]+\s){0,2}?(?:mrsa|bacteraemias?|c\.?\s?diff\w*|never\sevents|recommendations|complaints|breaches|incidents|accidents|deaths|fatalities|cases|exclusions|suspensions|infections|injuries|falls|waits|waiters|evictions)\b",
    re.IGNORECASE,
)
_NAME_GOES_ON = re.compile(r"\s[A-Z][a-z]+\b(?!\s(?:[a-z]+\s)?(?:were|was|had|are|is)\b)")
_LINES = frozenset({"101", "111", "999"})
_TO_A_LINE = (" on ", "alls to ", " via ", "rang ", "ringing ", "dialling ", "calling ", "NHS ", "alls on ")
_OF_A_LINE = (" service", " line", " abandonment", " telephon", " number", " response", " demand", " system", " team", " answering")
_LONGEST_AT = 12  # characters
_RANK = searched(
    r"\b(?:ranked|ranks|ranking(?:\sof)?|placed|rank|(?:places?|positions?)\sto|puts?\s(?!(?:in|on|out|up|off|back|down|forward|through|to)\s)(?:\w+\s){1,3}?)(?:\s)?(?:joint\s|the\s|as\s|of\s)*$",
    re.IGNORECASE,
)
_RANKED_AFTER = re.compile(r"\s(?:highest|lowest|best|worst|largest|smallest)\b", re.IGNORECASE)
ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth")
# "ranked fifth of the |eleven"
_RANKED_OF = searched(
    rf"\b(?:ranked|ranks|rank|placed|came|comes|finished|stood|was|were|is|are)\s(?:joint\s|now\s)?(?P<rank>{'|'.join(ORDINALS)})\s(?:out\sof|of|among|amongst)\s(?:the\s|all\s|its\s)?$",
    re.IGNORECASE,
)
_SCORE_NAMED = re.compile(r"\s(?:wider\s)?(?:points\s)?score\b")
_OF_ALL = re.compile(r"\sout\sof\s\d")


def read_numeral(text: str, match: re.Match[str], start: int, stop: int) -> Quantity | None:
    """One number with what stands right after it, or None where it names something instead of measuring it."""
    at, end = match.span()
    if match["words"]:
        spelled, unit = True, "count"
        if _names_in_words(text, match, start, stop):
            return None
        value = number_in_words(match["words"])
    else:
        if match["over"]:
            return None  # "24/00093", "12/05": a reference or a date; "(19/291)" is read with the percentage before it
        spelled, unit = False, CURRENCIES[match["currency"][0]] if match["currency"] else "count"
        if match["letter"] == "m" and unit == "count":
            if timed := _SECONDS_AFTER.match(text, end - 1, stop):
                return Quantity(at, timed.end(), round(float(match["digits"]) + int(timed["seconds"]) / 60, 2), "minutes")
            if not _MILLIONS.match(text, end, stop):
                return None  # "30m" is metres as often as millions
        value = _value_of_digits(match)
    if match["ordinal"]:
        ranked = _RANK.search(text, max(start, at - 30), at) or _RANKED_AFTER.match(text, end, stop)
        return Quantity(at, end, value, "rank") if ranked else None
    if match["percent"]:
        return _percentage(text, match, value, stop, spelled=spelled)
    if unit == "count":
        return _count(text, match, value, start, stop)
    return Quantity(at, end, value, unit, spelled=spelled)


def _names_in_words(text: str, match: re.Match[str], start: int, stop: int) -> bool:
    """Whether a number in words measures nothing: "no one", "net zero", "declarations of interest: none"."""
    at, end = match.span()
    words = match["words"].lower()
    if text[end : end + 1] in " -" and _FRACTION.match(text, end):
        return True  # "shrunk by two thirds"
    if text[at].isupper() and at > start + 1 and text[at - 1] == " " and text[at - 2].isalpha() and _NAME_GOES_ON.match(text, end, stop):
        return True  # "the barn at Four Winds"
    if words in ("none", "nil"):
        return not (
            _NONE_OF.match(text, end, stop)
            or _is_listed_nil(text, start, at)
            or _AGAINST_NONE.search(text, max(start, at - _FAR_BEFORE), at)
            or (_NONE_THEN.match(text, end, stop) and _BEHIND_COUNT.search(text, max(start, at - _FAR_BEFORE), at))
        )
    if words == "zero":
        at_zero = _AT_ZERO.search(text, max(start, at - _LONGEST_AT), at) and _ZERO_ENDS.match(text, end, stop)
        return not (at_zero or _ZERO_OF.match(text, end, stop))
    if words == "one":  # "a budgeted one of £7,100"; "no one", "any one", "every one"
        return _PRONOUN_OF.match(text, end, stop) is not None or text[at - 4 : at].lower() in (" no ", "any ", "ery ")
    return False


def _value_of_digits(match: re.Match[str]) -> float:
    """ "23.3m" is 23,300,000."""
    value = float(match["digits"].replace(",", ""))
    if scale := match["scale"] or match["letter"]:
        value = round(value * SCALES[scale.lower()], 2)
    return -value if match["minus"] else value


def _percentage(text: str, match: re.Match[str], value: float, stop: int, *, spelled: bool) -> Quantity:
    """ "6.5 per cent (19/291)", "4.2% (166 incidents)", "2% points"."""
    at, end = match.span()
    if points_end := end_of_points(text, match.start("percent"), stop):
        return Quantity(at, points_end, value, "percentage_points", spelled=spelled)
    if pair := _PAIR.match(text, end, stop):
        top, bottom = (float(pair[side].replace(",", "")) for side in ("top", "bottom"))
        return Quantity(at, pair.end(), value, "percent", numerator=top, denominator=bottom, spelled=spelled)
    if text.startswith(" (", end) and (count := _COUNT_OF_SHARE.match(text, end, stop) or _COUNT_ALONE.match(text, end, stop)):
        return Quantity(at, count.end(), value, "percent", numerator=float(count["top"].replace(",", "")), spelled=spelled)
    return Quantity(at, end, value, "percent", spelled=spelled)


def _count(text: str, match: re.Match[str], value: float, start: int, stop: int) -> Quantity | None:
    """A number without currency or percentage, with its unit; None where it is a code or part of a name."""
    at, end = match.span()
    digits, unit, spelled = match["digits"], "count", match["words"] is not None
    if digits == "8" and text.endswith(("Attainment ", "Progress "), start, at):
        return None  # the names of two measures of schools
    if text.endswith("apped ", start, at) and _SCORE_NAMED.match(text, end, stop):
        return None  # "the capped nine points score"
    if not spelled and (_is_code(text, at, digits) or (digits in _LINES and _names_line(text, at, end, start))):
        return None
    if end == stop or text[end] in _MARKS:
        return Quantity(at, end, value, unit, spelled=spelled)  # no unit, nothing that it names
    if names_something(text, end, stop):
        return None
    if text.endswith(("of ", "the ", "among ", "all "), start, at) and (ranked := _RANKED_OF.search(text, max(start, at - 40), at)):
        return Quantity(ranked.start("rank"), end, float(ORDINALS.index(ranked["rank"].lower()) + 1), "rank", denominator=value)
    if text.startswith(" out of ", end) and _OF_ALL.match(text, end, stop) and _RANK.search(text, max(start, at - 30), at):
        unit = "rank"  # "ranked 8 out of 43"
    return with_unit(text, Quantity(at, end, value, unit, spelled=spelled), stop)


def _names_line(text: str, at: int, end: int, start: int) -> bool:
    """Whether the number is that of a telephone line: "calls to 101", "the 999 service"."""
    return text.endswith(_TO_A_LINE, start, at) or text.startswith(_OF_A_LINE, end)


def names_something(text: str, end: int, stop: int) -> bool:
    """Whether the words behind a number that ends at `end` make it a date, a time, an age or an address: "3 May", "16 years old"."""
    return _NAMES.match(text, end, stop) is not None


def _is_listed_nil(text: str, start: int, at: int) -> bool:
    """Whether what is counted stands right before: "Exclusions: none", "burglary nil"."""
    words = text[max(start, at - 24) : at].rstrip(" :–—-").split()
    return bool(words) and words[-1].lower() in NIL_NOUNS


def _is_code(text: str, at: int, digits: str) -> bool:
    """A part of a telephone number or of a code with a leading nought."""
    if "." in digits or "," in digits:
        return False
    if digits.startswith("0") and len(digits) > 1:
        return True  # "01632 960001"
    return len(digits) >= 5 and at > 1 and text[at - 2].isdigit()  # the second half of a telephone number
