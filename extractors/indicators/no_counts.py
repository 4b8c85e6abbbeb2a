"""Numbers with a noun that count nothing: of what is planned, spoken of, greeted or pointed at, of those who speak, and those of items and labels."""

from __future__ import annotations

import re

from extractors.beginnings import searched
from extractors.gates import needed_words
from extractors.indicators import count_words as words
from extractors.indicators.counted import Count
from extractors.indicators.groups import CuedSentence
from extractors.indicators.role_words import SENTENCE_GATES
from extractors.quantities.quantity import Quantity

# "help with the fares for |fourteen pupils", "thanks to |three late buses", "the closing of |two wards": whom or what something is for, from or by
_GOVERNED = searched(
    r"\b(?:from|for|by|into|through|behind|except|(?:owing|due|thanks|part\sdown|put\sdown)\sto|(?<!list\s)(?<!total\s)(?<!number\s)(?<!average\s)(?<!knew\s)(?<!know\s)(?<!aware\s)(?<!record\s)(?<!roll\s)(?<!out\s)of)\s(?:the\s)?$"
)
_AFTER_ALL = re.compile(
    r"[^.;]*\b(?:on average|(?:a|per|each|every) (?:day|night|week|month|year))\b"
)  # "had been used by four people a day"
_NOTED = re.compile(r"(?:to |that )?(?:[\w’'-]+ ){0,8}?(?:note|noted|receive|received)\b")
_NEAR = 24  # characters

# "Resolved: to buy 2 tonnes of grit", "It was RESOLVED that the number of members remain at 13"; but "Resolved to note that the balance was £40"
_DECIDES = re.compile(
    r"(?:(?:it|this) (?:was|is) )?(?:unanimously )?(?:resolved|agreed)\b:?(?! ?-)(?! (?:to |that )?(?:[a-z]+ ){0,3}?(?:note|noted|receive|received)\b)"
)
_DECIDED = ("resolved: ", "resolved: to ", "agreed: ")
# "the number of beds should read 24 and not 42", "as a correction, the depth was 4 metres"
_CORRECTS = searched(
    r"\b(?:should (?:have )?(?:read|said)|to read|by way of correction|as a correction|amended to read|(?:be )?corrected to)\b"
)


# All are for small letters.
# "three of our homes had visits in the quarter", "two clinics had also been inspected": they lead on to what was found
_SEEN = re.compile(
    r"\s(?!of\s(?:which|whom)\b)(?:(?!(?:and|but|not|which|who|that|children(?!['’])|people|residents|families|patients|pupils|tenants|carers|clients)\b)[\w’'-]+\s){0,7}?(?:(?:had|have)\s(?:(?:had|now|also|already|all|both|since|recently)\s)*(?:(?:their|its|an?|annual|yearly|care|full|short|routine|unannounced|monitoring)\s)*(?:visits?|inspections?)\b"
    r"|(?:(?:had|have)\s(?:also\s|now\s|already\s|since\s|recently\s|both\s|all\s)*been|were|was)\s(?:also\s|now\s|recently\s|both\s|all\s)*(?:inspected|visited|evaluated|graded)\b(?!\s(?:good|as|at|outstanding|inadequate|less|within|on\stime)\b))"
)
_SEES = SENTENCE_GATES.add(("visit", "inspect", "evaluated", "graded"))
_SEEN_FEW = 9
# "eight nurses start on 6 October", "six recruits land next month"
_BEGINS = re.compile(
    rf"\s(?:[a-z][\w’'-]*\s){{1,5}}?(?:start|begin|join|arrive|land|come|open|finish|leave|return|qualify|move\sin|take\sup\spost|go\slive|graduate|retire)\s(?:(?:with|here|back|for|us)\s){{0,2}}(?:(?:on|from)\s(?:the\s)?\d|(?:in|from|on)\s(?:{words.MONTHS})\b|next\s|(?:on\s)?(?:mon|tues|wednes|thurs|fri)day\b|(?:later\s)?this\s(?:autumn|spring|summer|winter|month)\b|after\s(?:christmas|easter|the\ssummer)\b)"
)
_BEGIN = SENTENCE_GATES.add(needed_words(_BEGINS))
# "the other two have to be met by June"
_OBLIGED = re.compile(
    r"\s(?:(?:of\s(?:them|these|those)|[a-z-]+s)\s)?(?:(?:have|has|had|need)\sto\s|must\s|ought\sto\s)(?!be\s(?:re-?)?(?:done|redone|cancelled|closed|moved)\b)"
)
_OBLIGES = SENTENCE_GATES.add(("have to ", "has to ", "had to ", "need to ", "must ", "ought to "))
# "three families have said that they will stay"
_SAYS = re.compile(
    r"\s(?:[a-z][\w’'-]*\s){1,3}?(?:(?:have|had|has)\s)(?:also\s|already\s|since\s|now\s)?(?:said|told|written|asked|indicated|let\sit\sbe\sknown)\b"
)
_SAYING = SENTENCE_GATES.add(("said", "told", "written", "asked", "indicated", "known"))
_SAYING_FEW = 12
# "sent in |four batches|", "is kept in |two places|": how, and not how many
_MANNER = re.compile(r"\s(?:[a-z-]+\s)?(?:formats|ways|stages|phases|languages|versions|batches|halves|instalments)\b")
_KEPT_IN = searched(r"\b(?:held|kept|stored|recorded|published|written(?:\sdown)?|entered)\sin\s$")
_PLACES = re.compile(r"\s(?:[a-z-]+\s)?(?:places|systems|spreadsheets|files|books)\b")
# "because of a broken gate and |two missing signs|"
_OWING_TO = searched(r"\b(?:because\sof|owing\sto|due\sto|thanks\sto|on\saccount\sof)\s(?:an?\s|the\s)(?:[\w’'-]+\s){1,4}and\s$")
# "asked for all |eight| plans to be sent"
_ASKED_FOR_ALL = searched(
    r"\b(?:ask(?:ed|s|ing)?|call(?:ed|s)?|press(?:ed)?|want(?:ed|s)?|like)\s(?:for\s|to\ssee\s)?all\s(?:of\s)?(?:the\s|our\s|these\s)?$"
)
# "two of which Mr Vane had read": of known ones, with a subject of its own
_OWN_SUBJECT = re.compile(
    r"\sof\s(?:which|whom)\s(?:[A-Z][\w’'-]+|he|she|they|we|you|I)\s(?:[A-Z][\w’'-]+\s)?(?:had|has|have|was|were|would|could|did)\b"
)


# "|Three| Rivers Adoption", "|Seven| Stars Trust"
_NAME_OF_BODY = re.compile(r"\s[A-Z][a-z]+(?<![us]s)s\s[A-Z][a-z]")


_ALL = ("all ", "all of ", "all the ", "all our ", "all these ", "all of the ")


def decides_or_corrects(said: str, start: int, end: int) -> bool:
    """Whether the sentence at said[start:end], in small letters, resolves something or puts a report right: what it numbers is not measured."""
    if said.startswith(("it ", "this ", "resolved", "agreed", "unanimously "), start) and _DECIDES.match(said, start, end):
        return True
    if said.endswith(_DECIDED, 0, start):
        return not _NOTED.match(said, start, end)
    return ("read" in said[start:end] or "correct" in said[start:end]) and _CORRECTS.search(said, start, end) is not None


def counts_nothing(count: Count) -> bool:
    """Whether a number is one of these."""
    if count.accepted and words.ONE_OF_KIND.match(count.sentence.said, count.quantity.end, count.sentence.end):
        return False  # "two thefts and |one report of cruelty|"
    if count.quantity.spelled and _NAME_OF_BODY.match(count.sentence.text, count.quantity.end):
        return True
    return (
        _is_to_come(count)
        or _leads_on(count)
        or _is_of_people(count)
        or _is_one_of_many(count)
        or _is_spoken_of(count)
        or _is_governed(count)
    )


def _leads_on(count: Count) -> bool:
    """A few who were inspected, have spoken or have to do something: what was found or said is told, and not how many they are."""
    sentence, quantity = count.sentence, count.quantity
    text, said, at, end, held = sentence.text, sentence.said, quantity.end, sentence.end, sentence.held
    if text.startswith(" of wh", at) and _OWN_SUBJECT.match(text, at, end):
        return True
    if not quantity.spelled or quantity.denominator:
        return False
    if leads_to_findings(sentence, quantity):
        return True
    if held & _SAYING and quantity.value <= _SAYING_FEW and not words.ONLY.search(count.before) and _SAYS.match(said, at, end):
        return True
    return bool(held & _OBLIGES and _OBLIGED.match(said, at, end))


def leads_to_findings(sentence: CuedSentence, quantity: Quantity) -> bool:
    """Whether it is said of a few that they were inspected: "two of our homes had visits in the quarter: Elm Bank …"."""
    few = quantity.spelled and quantity.value <= _SEEN_FEW and not quantity.denominator
    return few and bool(sentence.held & _SEES) and _SEEN.match(sentence.said, quantity.end, sentence.end) is not None


def _is_governed(count: Count) -> bool:
    """Whether a number in words belongs to what another thing is for, from or by: "a wait owing to three vacant posts"."""
    sentence, quantity = count.sentence, count.quantity
    if not quantity.spelled or quantity.denominator:
        return False
    near = max(sentence.start, quantity.start - _NEAR)
    if sentence.said.endswith(" in ", near, quantity.start) and (
        _MANNER.match(sentence.said, quantity.end)
        or (_PLACES.match(sentence.said, quantity.end) and _KEPT_IN.search(sentence.said, near, quantity.start))
    ):
        return True
    if " and " in count.before[-5:] and _OWING_TO.search(count.before):
        return True
    return _GOVERNED.search(sentence.said, near, quantity.start) is not None and not (
        words.is_said_to_exist(count.before) or _AFTER_ALL.match(sentence.said, quantity.end, sentence.end)
    )


def _is_to_come(count: Count) -> bool:
    """ "two trainees would qualify in the autumn", "sixteen units were to be handed over"."""
    sentence, quantity, held = count.sentence, count.quantity, count.sentence.held
    text, said, before = sentence.text, sentence.said, sentence.said[sentence.start : quantity.start]
    if held & words.INTENDS and words.WOULD.match(text, quantity.end, sentence.end) and not words.FORESEEN.search(before):
        return True
    if held & words.IS_TO_BE and words.TO_BE.match(text, quantity.end, sentence.end):
        return True
    if held & _BEGIN and _BEGINS.match(said, quantity.end, sentence.end):
        return True
    if count.before.endswith(_ALL) and _ASKED_FOR_ALL.search(count.before):
        return True
    gives = "ing " in count.before[-20:] or said.endswith(" with ", sentence.start, quantity.start)
    return gives and words.GIVING.search(before) is not None


def _is_of_people(count: Count) -> bool:
    """Those who speak at the meeting, and what minutes do not count: "three councillors asked"."""
    sentence, quantity = count.sentence, count.quantity
    if sentence.held & words.TALKS and words.SPEAKS.match(sentence.said, quantity.end, sentence.end):
        return True
    labelled = count.subject and sentence.text.endswith((": ", " - ", " – ", " — "), sentence.start, quantity.start)  # "ASB: 4 reports"
    if not count.uncounted or count.measured or count.reported or labelled:
        return False
    return not (words.is_said_to_exist(count.before) and words.MONTHLY.search(sentence.said, sentence.start, sentence.end))


def _is_one_of_many(count: Count) -> bool:
    """ "one" that is no count, and the number of an item: "4 Report of the Clerk"."""
    sentence, quantity = count.sentence, count.quantity
    if quantity.spelled and quantity.value == 1:
        led_to = count.accepted or count.listing or count.carried or words.ONLY.search(count.before)
        return not (
            (led_to and count.measured)
            or count.single
            or (count.accepted and (count.listed_on or words.STATUS.match(sentence.said, quantity.end, sentence.end)))
        )
    return (
        quantity.start == sentence.start
        and not quantity.spelled
        and quantity.value <= 40
        and (words.LONG_TITLE if count.measured else words.ITEM_TITLE).match(sentence.text, quantity.end) is not None
    )


def _is_spoken_of(count: Count) -> bool:
    sentence, quantity, before, held = count.sentence, count.quantity, count.before, count.sentence.held
    said = sentence.said
    if held & words.POINTS and words.POINTED_AT.search(before):
        return True  # "to report these three defects"
    if before.strip() == "of":
        return True  # the "50" of "Of 50 actions 30 were done"
    if (quantity.spelled or not count.measured) and words.KNOWN.search(before):
        return True  # "a plan for the two that were left"
    if words.is_of_these(before, 0, len(before)) and not words.ALL_OF.search(before):
        return True  # the "24" of "of the 24 indicators"
    if (
        (held & words.GREETS and words.GREETED.search(before))
        or (held & words.DOES_NOW and words.DOING.search(before))
        or words.FOR_POST.match(said, quantity.end, sentence.end)
        or (words.TO_COME.search(before) and not words.FORESEEN.search(before))
    ):
        return True
    return words.PLANS.match(said, quantity.end, sentence.end) is not None and bool(  # "the plan set out 12 actions"
        words.AGAINST_THE.search(before)
        or words.THE.search(before)
        or words.LISTS.search(said, max(sentence.start, quantity.start - 120), quantity.start)
    )


def is_label(count: Count) -> bool:
    """Whether a number is that of a thing with a name: the "2" of "the Scope 2 works"."""
    quantity = count.quantity
    return (
        (not count.subject or count.subject[-1].end != quantity.start - 1)
        and not quantity.spelled
        and quantity.value <= 20
        and words.LABELLED.search(count.sentence.text, count.low, quantity.start) is not None
        and len(count.before.split()) > 1
    )
