"""Which lengths of time and way measure something: an average, a wait, what was delivered; not "a contract of 3 years"."""

from __future__ import annotations

import re

from extractors.beginnings import searched
from extractors.gates import holds, needed_words
from extractors.indicators.groups import CuedSentence
from extractors.indicators.lead_ins import ABOUT
from extractors.quantities.quantity import Quantity
from extractors.quantities.units import LENGTH_UNITS

# All patterns but those with capitals in them are for text in small letters.
_LENGTH_MEASURED = searched(
    r"\b(?:average|averag\w+|mean|median|(?:took|taken|takes|taking)(?!\s(?:place|part|members|councillors|(?:[a-z]+\s){1,2}action|[\w\s]{1,24}\sthrough)\b)|wait(?:s|ed|ing)?|longest|shortest|fastest|turnaround|duration|speed(?!\s(?:box|sign|indicator|device|camera|watch|gun|bump|hump|survey|limit|check))|lost|absences?|sickness|delays?|percentile|(?:lead|response|processing|answer\w*|re-?let|handling|completion|travel|journey|decision|call|repair|turn-?round)\stimes?|backlog)\b(?:[^.;]|\.\d){0,110}$"
)
_YEARS_MEASURED = searched(
    r"\b(?:average|averag\w+|mean|median|expectancy|(?:land|housing)\ssupply|supply(?=\sof\s$)|longest|wait(?:s|ing)?)\b(?:[^.;]|\.\d){0,110}$"
)
_TIMED_WORDS = needed_words(_LENGTH_MEASURED, _YEARS_MEASURED)
_AIM = searched(r"\b(?:target|floor|standard)\b[^.;,)]{0,20}$")
# "34 days, the best in |three years"
_SUPERLATIVE = searched(
    r"\b(?:best|worst|highest|lowest|longest|shortest|largest|smallest|busiest|quietest|wettest|driest|fewest|most|least|first)\s(?:[\w-]+\s){0,3}(?:in|for)\s$"
)
_AGO = re.compile(r"\s(?:ago|beforehand|afterwards)\b|\s(?:earlier|later)\b(?!\sthan)")  # "took place 18 months ago"
_CHAINED = 40  # characters from one length to another of the same statement
_SPEED_LIMIT = searched(r"\blimits?\b(?:(?!\sfastest\s)[^.;]){0,40}$")
_ZONE = re.compile(r"\s(?:limit|zone|area|road|signs?|stretch|section)\b")
_LIMIT = searched(
    r"\b(?:at\sor\s(?:below|above|under|over)|below|above|(?:more|less|longer|fewer|greater)\sthan|over|under|within|inside|in|after|beyond|exceeding|at\sleast)\s(?:the\s)?$"
)
# A limit that is part of the name of what is counted: "patients waiting over 65 weeks", "stays of more than 21 days"
_LIMIT_NAMED = searched(
    r"\b(?:wait(?:s|ed|ing)?|delay(?:s|ed)?|stay(?:s|ed|ing)?|handovers?|breach(?:es)?|pathways?|absen(?:t|ces?)|lists?|open|outstanding|overdue|lasting|taking|taken|care)\s(?:of\s|for\s|at\s|lasting\s)?"
    r"(?:(?:more|less|longer|fewer|greater)\sthan|over|under|beyond|exceeding|above|at\sleast|in\sexcess\sof)\s(?:the\s)?$"
)
# "No patient was waiting over |78 weeks|", "nobody had been held longer than |12 hours|"
_NOBODY_BEYOND = searched(
    r"\b(?:no\s(?:[\w’'-]+\s){1,3}?|nobody\s|no[\s-]one\s|none\s(?:of\s(?:[\w’'-]+\s){1,4}?)?)(?:(?:is|are|was|were|has|have|had|been|being|now|still|currently|left|who|that|there)\s){0,4}"
    r"(?:wait(?:ed|s|ing)?|delayed|held|kept|stay(?:ed|ing)?|outstanding|open|overdue|late|unanswered|vacant|empty)\s(?:for\s)?(?:(?:more|longer|greater)\sthan|over|beyond|above|past|at|in\sexcess\sof)\s(?:the\s)?$"
)
_MEANT = (
    " will ",
    " would ",
    " should ",
    " must ",
    " shall ",
    " ensure ",
    " that no",
    " so no",
    "aim",
    "target",
    "commit",
    "plan",
    "ambition",
)
# "|65 week| waits had come down to 27", "|four-hour| performance was 71%": a part of the name
_NAMES_WAITS = re.compile(r"\s(?:[a-z]+\s)?(?:waits|waiters|breaches|performance)\b")
_RATED = re.compile(r"(?:[,;:]|\s[–—-])\s\(?(?:rated\s|rag\s)?(?:red|amber|green)\b")  # "Voids – |31 days|, red"
_MOVED_BEHIND = re.compile(
    r"(?:\s(?!and\b|but\b)[\w’'()-]+){0,8}?\s(?:had|has|have|were|was|are|is|continu\w+|remain\w*)\s(?:[a-z]+ly\s|now\s|also\s|to\s|been\s)*(?:halved|doubled|trebled|fall\w*|ris\w+|reduc\w+|increas\w+|grow\w*|improv\w+|worsen\w*|eliminated|cleared|eradicated|dropp\w+|declin\w+|unchanged|stable|up|down|high|low)\b"
)
_STANDS_AT = re.compile(
    r"(?:\s(?!and\b|but\b)[\w’'()-]+){0,10}?(?:\s(?:was|were|is|are|had|has|have|stood|stands|fell|rose|dropped|reduced|increased|decreased|improved|remained|numbered|totalled|reached|now|at)|:|\s[–—-])\s(?:[\w’'-]+\s){0,6}?"
)
_WITHIN_A_TIME = (" in the ", " over the ", " during the ", " for the ", " across the ")
_OF_AN_AIM = (" target", " standard", " limit", " deadline", " timescale")
_USED = searched(r"\b(?:used|burnt|burned|consumed|got\sthrough)\s(?:\w+\s)?$")  # "had used |410 litres of fuel"
_ROLLING = re.compile(r"\s(?:rolling|moving|running)\b")  # "Absence (12 month rolling) was 5%"
_WILL_BE = searched(rf"\btimes?\s(?:would|will)\s(?:then\s|now\s|soon\s)?be\s{ABOUT}$")
_WOULD = searched(r"\b(?:would|will|should|could|be|propos\w+|extend\w*)\s")
_FROM_TO = re.compile(rf"\sto\s{ABOUT}")
_DELIVERED = re.compile(
    r"\sof\s(?:[\w-]+\s){1,4}?(?:(?:had|have|were|was)\s(?:been\s)?)?(?:completed|delivered|lost|saved|provided|treated|surfaced|resurfaced|strengthened|restored|improved|upgraded|painted|marked|jetted|cleaned|repaired|cleared|mown|laid|inspected|replaced|sealed|dressed|gritted|swept|dredged|planted|felled|flailed|cut|strimmed)\b|\s(?:was|were|(?:had|has|have)\sbeen)\s(?:completed|resurfaced|surfaced|strengthened|restored|cleaned|cleared|repaired|jetted|dredged|gritted|swept|planted|cut)\b|\s(?:of\s[\w-]+\s)?(?:had|has)\sfallen\b(?!\sto\b)|\sof\srain\b|['’]?\s(?:[\w-]+\s){0,2}?supply\b|['’]\s(?:[\w-]+\s){0,2}?(?:expenditure|(?:running\s)?costs|spending|outgoings|turnover|takings|stock)\b|\s(?:behind|ahead\sof)\s(?:schedule|programme|plan)\b"
)
_NARRATED = searched(
    r"\b(?:she|he|i|we|one|person|somebody|someone|(?:a|the|another|this|our)\s(?:patient|resident|mother|father|parent|woman|man|carer|pupil|tenant|caller|customer|committee|council|board|panel|village|town|parish|club|family|trust|group|school))\s(?:[\w’'-]+\s){0,3}?wait(?:ed|ing|s)?\s(?:[\w’'-]+\s){0,3}?$"
    r"|\bwho\s(?:had|have)\s(?:been\s)?wait(?:ed|ing)\s(?:for\s)?$|\bdescrib\w+\swaiting\s$|\bwait\s(?:a|another)\s[^.;]{0,60}$"
)
_MIGHT = re.compile(r"\s(?:could|would|might|may)\s")
_CLOCK = re.compile(r"\b[0-2]\d[0-5]\d\b")
_AT_TIME = (" at ", " from ", " by ", " until ", " to ", " till ", " before ", " after ")
_SUBJECT_OF = searched(
    r"\b(?:movements?|subsidence|settlement|erosion|rainfall|readings?|levels?|depths?|heights?)\s(?:(?:at|in|for)\s(?:[\w’'-]+\s){1,3}?)?(?:of|was|were|is|at|averaged|reached)\s(?:\w+\s)?$"
)
_MANY_HOURS = 100  # "the digger had done 11,640 hours"; "two hours' notice" is no measurement
_HOURS_ARE = searched(
    r"\b(?:let|hired|booked|staffed|used)\s(?:out\s)?for\s(?:\w+\s)?$|\b(?:hire|hirings?|lettings?|bookings?|usage|use|volunteer\w*|support|care)\s(?:was|were|is|are|came\sto|totalled|reached)\s(?:\w+\s)?$"
)
_COMES_TO = searched(
    r"\b(?:cover|leave|absences?|downtime|sickness|closures?|overtime|time\slost)\b[^.;]{0,50}\s(?:comes?|came|amount(?:s|ed)|adds?\sup|added\sup)\sto\s(?:\w+\s)?$"
)
_OUT_OF_USE = searched(
    r"\b(?:been|was|were|is)\s(?:again\s|now\s|also\s|already\s)?(?:out(?:\sof\s(?:use|order|action|service))?|overdue|outstanding|vacant|empty|late|closed|shut|broken|down|off(?:line)?|unavailable|unstaffed|without\s\w+|impassable)\s(?:again\s)?for\s(?:a\stotal\sof\s|over\s|about\s|some\s|almost\s|nearly\s)?$"
)
# "come down to |6.1 days a head from 8 days"
_COME_TO = searched(
    rf"\b(?:come|came|gone|went|fallen|fell|risen|rose|reduced|dropped|increased|improved|decreased)\s(?:down\s|up\s)?to\s{ABOUT}$"
)
_FROM_THERE = re.compile(rf"(?:\s[a-z]+){{0,4}}?,?\sfrom\s{ABOUT}")
_MOVES = re.compile(rf"\s(?:to|from)\s{ABOUT}")  # "from 9.6 days to 11.2 days"
_OF_TOTAL = re.compile(r"\s(?:out\sof\s|(?:out\s)?of\s(?:the|its|our|a|an)\s(?:[\w-]+\s){0,2}?)")
_SET_BESIDE = re.compile(r"[^.;:]{0,80}\b(?:as\s)?(?:against|compared\s(?:with|to)|as\sopposed\sto)\s$")
_AIMED_AT = re.compile(r",?\s\(?(?:the\s)?(?:target|standard|plan|aim)\s(?:of\s|is\s|was\s)?")
# "14 km against a target of |20 km"
_SET_AGAINST = re.compile(
    r"[^.;:]{0,60}\b(?:against|versus|compared\s(?:with|to))\s(?:an?\s|the\s|its\s|our\s)?(?:[a-z]+\s){0,3}?(?:of\s)?$"
)
_ON_AVERAGE = re.compile(r"\s(?:on\saverage|average)\b")


def is_measured_length(sentence: CuedSentence, quantity: Quantity, last: Quantity | None, following: Quantity | None) -> bool:
    """Whether a length is an average, a wait, what was delivered, or one of a pair that is compared."""
    said, start, at, end = sentence.said, sentence.start, quantity.start, quantity.end
    if last is not None and last.unit not in LENGTH_UNITS and _LIMIT.search(said, last.end, at):
        return False  # "40 people waiting over 12 weeks"
    if (
        said.endswith((" last ", " past ", " previous ", "rolling "), start, at)
        or (quantity.unit == "months" and _ROLLING.match(said, end))
        or _AGO.match(said, end)
        or (said.endswith((" in ", " for "), start, at) and _SUPERLATIVE.search(said, max(start, at - _CHAINED), at))
    ):
        return False  # "the average of the last five years"
    if (
        quantity.unit in ("days", "weeks", "months", "years")
        and said.endswith(_WITHIN_A_TIME, start, at)
        and not said.startswith(_OF_AN_AIM, end)
        and "-" not in said[at:end]
    ):
        return False  # "400 litres of fuel in the six months to March"
    if following is None and _WILL_BE.search(said, start, at):
        return False  # "relet times would be under 30 days"
    if _NAMES_WAITS.match(said, end):
        return False
    if quantity.unit in ("mph", "kph") and (_SPEED_LIMIT.search(said, start, at) or _ZONE.match(said, end)):
        return False
    if last is not None and last.unit == quantity.unit and (at - last.end < _CHAINED or _SET_BESIDE.search(said, last.end, at)):
        return True
    if (
        last is not None
        and last.plain
        and _FROM_TO.fullmatch(said, last.end, at)
        and said.endswith("from ", start, last.start)
        and any(cue.label in ("better", "worse", "measure", "rate") for cue in sentence.cues)
        and not _WOULD.search(said, start, last.start)
    ):
        return True  # "the figure had worsened from 71 to 83 days"
    if following is not None and following.unit == quantity.unit:
        if (
            _MOVES.fullmatch(said, end, following.start)
            or _OF_TOTAL.fullmatch(said, end, following.start)
            or _SET_AGAINST.fullmatch(said, end, following.start)
        ):
            return True
        if _FROM_THERE.fullmatch(said, end, following.start) and _COME_TO.search(said, start, at):
            return True
    elif following is not None and following.plain and _AIMED_AT.fullmatch(said, end, following.start):
        return True  # "Speech therapy 29 weeks, target 18"
    elif following is not None and following.plain and _SET_BESIDE.fullmatch(said, end, following.start):
        return True
    before = said[start:at]
    if _LIMIT_NAMED.search(before) and (
        _MOVED_BEHIND.match(said, end) or (following is not None and _STANDS_AT.fullmatch(said, end, following.start))
    ):
        return False  # "patients waiting over 65 weeks numbered 43", "delays over an hour had halved"
    if tells_of_nobody(said, start, at):
        return not holds(before, _MEANT)
    if "wait" in before and _NARRATED.search(before):
        return False  # "She had waited two days and heard nothing"
    if _MIGHT.match(said, end) or (
        quantity.unit == "hours" and _CLOCK.search(sentence.text, quantity.start, end) and before.endswith(_AT_TIME)
    ):
        return False  # "a delay of six weeks would do no harm", "closed at 1130 hours"
    if quantity.unit == "hours" and before.endswith(("provision for ", "offer of ", "entitlement to ", "expansion to ", " the ")):
        return False  # "Provision for 600 hours"
    return bool(
        (holds(before, _TIMED_WORDS) and (_YEARS_MEASURED if quantity.unit == "years" else _LENGTH_MEASURED).search(before))
        or _ON_AVERAGE.match(said, end)
        or (_RATED.match(said, end) and not before.endswith(("in ", "within ")))
        or _DELIVERED.match(said, end)
        or quantity.unit in ("kwh", "mwh")
        or (quantity.unit in ("litres", "tonnes") and _USED.search(before))
        or (quantity.unit == "hours" and (quantity.value >= _MANY_HOURS or _HOURS_ARE.search(before)))
        or (" to " in before[-14:] and _COMES_TO.search(before))
        or ("for " in before and _OUT_OF_USE.search(before))
        or _AIM.search(before)
        or _SUBJECT_OF.search(before)
    )


def tells_of_nobody(said: str, start: int, at: int) -> bool:
    """Whether the length at `at` is one that nothing is beyond, as the words before it in the sentence say: "no patient was waiting over |78 weeks|"."""
    return said.find("no", start, at) >= 0 and _NOBODY_BEYOND.search(said, start, at) is not None
