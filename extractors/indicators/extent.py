"""Where the statement around a number begins and ends: no further than its neighbours' numbers, far enough to name what is measured."""

from __future__ import annotations

import re

from extractors.beginnings import searched
from extractors.gates import needed_words
from extractors.indicators.groups import CuedSentence, Group
from extractors.indicators.role_words import SENTENCE_GATES
from extractors.indicators.statements import closing, openings, trimmed
from extractors.quantities.reading import NIL_NOUNS
from extractors.quantities.units import LENGTH_UNITS
from extractors.wordlists import words_of

_STOP = (
    r"(?:were|was|had|have|has|is|are|of|in|for|to|on|at|from|with|which|who|that|by|been|between|across|during|since|per|the|this|these|compared|being|"
    r"took|take|takes|came|went|said|felt|wanted|responded|supported|opposed|attended|participated|visited|used|received|live|lived|remain|remained|needed|"
    r"will|would|not|out|as|so|but|than|when|under|over|within|while|there|it)\b(?!-)"
)
_GRADED = r"(?:stage|level|tier|grade|band|category|priority|type|phase)"  # "118 stage 1 complaints"
# All but those with capitals in them are for text in small letters.
NOUN = re.compile(rf"\s?(?:\d+[\s-](?:hour|day|week|month|minute)\s)?((?:(?:{_GRADED}\s\d[a-d]?\s)?(?!{_STOP})[a-z][\w’'&/-]*\s?){{1,7}})")
_NOUN_BEGINS = re.compile(rf"\s?(?!{_STOP})[a-z]|\sof\s(?:the|these|those|our|its)\s[a-z]")
_GOES_ON = re.compile(
    r"\)?+[,;]?+\s?+\(?+(?:(?:and\s)?(?:which|this|that|it)\s(?:is|was|were|are|had\sbeen)\s(?:an?\s|all\s|both\s|slightly\s|well\s|just\s|significantly\s|still\s|now\s|also\s)*)?"
    r"(?:below|above|against|compared|up\sfrom|down\sfrom|in\sline\swith|better\sthan|worse\sthan|lower\sthan|higher\sthan|(?<=(?:was|ere|\sis)\s)(?:lower|higher|fewer|less|up|down)(?=[,;.]|$)|(?:an?\s)?(?:(?:slight|small|large|big|marked|significant|further|welcome|sharp)\s)?(?:increase|decrease|improvement|deterioration|reduction|rise|fall|drop)\b"
    r"|the\ssame\sas|(?:on|over|from|than)\s(?:the\s)?(?:same|corresponding|previous|last)\s(?:period|month|quarter|year|time|point)s?\b|(?:(?:was|were|is|are)\s)?(?:about|much|broadly)\sthe\ssame|and\s(?:so\s|therefore\s)?(?:was|were|is|are)\s(?:now\s|still\s|also\s)?(?:rated\s|rag[\s-]rated\s|at\s|on\s)?(?:red|amber|green)\b|no\schange|unchanged|(?:a\s(?:bit|little|touch)\s|slightly\s|well\s|some\s\d+\s)?(?:up|down)\son\b|(?:more|fewer|less|higher|lower|longer|shorter)\sthan\s(?:a|one|two|three|last|before|in|at|the|this|ever|usual)\b|excluding|including\s|on\starget|ahead\sof|short\sof|exceeding|rag\b|rated|red\b|amber\b|green\b"
    r"|(?<!;\s)(?:(?:and|but|though|although|so)\s)?(?:(?:it|this|which|that)\s)?(?:(?:was|were|is|are|remain(?:s|ed)|stay(?:s|ed)|turn(?:s|ed)|fell|slipped|dropped|moved|went|rose)\s)(?:still\s|now\s|again\s|also\s|therefore\s|rated\s|down\s|up\s|back\s|from\s(?:red|amber|green)\s|to\s|at\s){0,3}(?:red|amber|green)\b"
    r"|(?:giving|making|meaning|which\sgave|which\smade)\s(?:it\s)?(?:an?\s)?(?:overall\s)?(?:red|amber|green)\b)"
)
# "three boats had been lost in May and theft was well down"
_NEW_SUBJECT = re.compile(
    r"(?:\s(?!and\b)[\w’'%()-]+)*?\s(?:was|were|had|has|have|is|are|been)(?:\s(?!and\b)[\w’'()-]+)+?(?P<joint>\sand)\s(?:the\s)?(?:[a-z][\w’'-]*\s){1,3}(?:was|were|had|has|is|are)\s"
)
# "the rate was back to 88% of what it was and costs were still rising"
_OTHER_MOVES = re.compile(
    r"(?:\s(?!and\b)[\w’'%()-]+)*?(?P<joint>\sand)\s(?:the\s)?(?:[a-z][\w’'-]*\s){1,3}(?:was|were|had\sbeen|is|are)\s(?:still\s|now\s|also\s)?(?:rising|falling|growing|going|increasing|decreasing|climbing|dropping|up|down)\b"
)
_HAS_VERB = re.compile(r"(?:is|was|were|are|had|has|have|stood|rose|fell)\s")
# "Mr Poole thought it was about 44%": what he thought
_SAYS_IT = re.compile(
    r"(?:[A-Z][\w’'-]+\s){1,4}(?:thought|said|reckoned|believed|understood|added|replied|explained|reported|noted|estimated)\s(?=(?:it|there|this|they|the\s[a-z]+)\s(?:was|were|had|is|are|has|have|would)\b)"
)
# "5 crimes (2 burglaries, 2 thefts and 1 assault)": what one count is made of
BREAKDOWN = re.compile(
    r"\s[a-z][a-z-]*s(?:\s[a-z-]+)?(?P<parts>\s\((?:\d{1,3}|[a-z]{3,5})\s(?!red\b|amber\b|green\b|last\b|in\b|for\b|against\b|of\s(?:which|whom|these|those|them|the)\b)[a-z][^()\d;:%£]{2,60}?(?:,|\sand)\s(?:\d{1,3}|one|two|three|four|five|six)\s[a-z][^():;%£]{2,120}\))"
)
_SIGNED = re.compile(r"\s(?:signatures|names)(?=\s(?:was|were|had|from|asking|calling|on)\b)")
_SINCE_LAST = re.compile(
    r"(?:since\s|at\s|from\s)?(?:the|our)\s(?:last|previous)\s(?:meeting|report|quarter|month|year|panel|board|committee)(?:\s(?:meeting|report))?,?\s"
)
_UNCLOSED = re.compile(r"\s\((?:[a-z]+\s?){0,3}$")  # "611 (rate" before the next number
_WENT_UP = searched(r"\b(?:went|gone|come|came|crept|edged)\s(?:back\s)?(?:up|down)(?:\s(?:again|slightly|a\slittle))?,\s$")
_FINITE = searched(r"\b(?:was|were|is|are|had|has|have|rose|fell|stood|remained|increased|decreased|reduced|numbered|totalled|dropped)\s")
_NUMBER_WHO = re.compile(
    r"(?:the\s)?(?:number|numbers|percentage|proportion|share|rate)\sof\s(?:(?!(?:was|were|is|are|had|has|have)\b)[\w’'-]+\s){1,8}?(?:who|that|which)\s"
)
# "enquiries had doubled but |conversion was low at 4%"
_OTHER_SUBJECT = re.compile(
    r"(?:(?!(?:and|but|while|though)\b)[\w’'-]+\s){1,6}?(?:had|has|have|was|were|is|are|rose|fell|dropped|increased|decreased|improved|doubled|halved)\s(?:(?!(?:and|but|while|though)\b)[\w’'-]+,?\s){0,8}?(?:but|and|while|though)\s"
    r"(?P<subject>(?:the\s)?(?:(?!(?:was|were|is|are|had|has|have|been|not|now|then|also|still|only|up|down|to|in|of|on|for|by|at|a|an|this|that|it|they|there|which|who|so|therefore|below|above|currently|recently|presently|finally|generally|previously|subsequently|already)\b)[a-z][\w’'-]*\s){1,4}(?:was|were|is|are|stood|remained|had|has|rose|fell)\s)"
)
_OVER_IN_BRACKETS = re.compile(r"\s(?:over|under|overspent|underspent)\)")
_IS_SHOWING = searched(r"\b(?:was|were|is|are)\s(?:currently\s|now\s|still\s)?(?:showing|reporting)\s$")
_SINCE_THEN = re.compile(
    r"\s?(?:since|over|during)\s[^,;.()]{3,40}?\s(?:and|but)\s(?=(?:now\s|currently\s)?(?:stood|stands|was|were|is|are)\s)"
)
_ALL_WERE = re.compile(
    r"(?:all|most|none|both|each|nearly\sall)\s(?:of\s\w+\s)?(?:were|was|had|have|are)\s[^,;:]*\sand\s"
)  # "all were dry and |80% were warm"
# "thefts had continued to fall and |64% of calls were answered"
_MOVED_AND = searched(
    r"\b(?:continu\w+\sto\s(?:fall|rise|grow|increase|decline|drop|climb|improve)|(?:had|has|have|was|were|is|are)\s(?:again\s|also\s|still\s)?(?:risen|fallen|dropped|improved|increased|decreased|grown|declined|rising|falling|up|down))(?:\s(?:again|further|slightly|sharply|a\slittle|overall))?\sand\s$"
)
_DOES = re.compile(r"\s(?:of\s(?:(?!(?:and|but|which|whom|who)\b)[\w’'-]+\s){1,6}?)?(?:were|was|had|have|are|could|did)\s")
_TIMED = searched(r"\b(?:average|mean|median|waits?|turnaround|longest|shortest|delays?)\b")
_WHO = re.compile(r"\s(?:who|that|which)\s")
# "83% of |parents who had replied| wanted a crossing": who they are, and then what they want
_OF_THOSE_WHO = re.compile(
    r"\sof\s(?:the\s|those\s|all\s|our\s)?(?:[a-z’'-]+\s){0,3}?(?:who|that)\s(?:(?:had|have|were|was|are)\s)?[a-z]+(?:ed|en|t|d|ke|ne)?\s(?=(?:(?!(?:and|but|which)\b)[\w’'-]+\s){0,5}?(?:wanted|want|said|were|was|are|had|have|felt|thought|agreed|disagreed|supported|preferred|would|did|passed|went|came|got|found|knew|chose|asked)\s)"
)
_PEOPLE_WHO = re.compile(r"\sof\s(?:(?!(?:and|but|which|who|that)\b)[\w’'-]+\s){1,4}who\s")
_SHORTENED = searched(r"\b(?:approx|no|nos|c|v|vs|max|min|avg|est|ca|incl|excl|prev|fig|ref|p|pp|para|st|dr|mr|mrs|ms)\.\s$")
# "Ms Pell gave the figures since the last meeting: |19 calls"
_FIGURES_GIVEN = re.compile(
    r"(?:(?!(?:was|were|is|are)\b)[\w’'.-]+\s){0,5}?(?:gave|gives|had|read\sout|reported|shared|presented|quoted|told\sus)\s(?:(?:the|his|her|some|their|these|us|members|governors)\s){1,2}(?:[a-z]+\s){0,2}?(?:figures|numbers|statistics|stats|data|update)(?:\s[\w’'-]+){0,6}:\s"
)
_OF_WHOM = re.compile(
    r"\sof\s(?:which|whom|(?:those|them)\s(?:who|that|which)|(?:these|those|them)(?:\s(?:cases|files|visits|homes))?,?\sthere\s(?:was|were|is|had\sbeen))\b"
)
_COMPLETE = searched(
    r"\b(?:above|below|within|on|met|exceeded|missed|behind|ahead\sof)\s(?:the\s|its\s|their\s)?(?:target|average|budget|plan)s?(?:\sand|,(?:\s(?:and|but|while|with))?|\sbut|\swith|\swhile)\s",
)
_JOINT = searched(
    r"(?:[;,]\s|\s)(?:(?:and|but|with|while|whilst|plus|or|of\swhich|of\swhom|whereas)\s)?(?:(?:there|which|these|the|a|an|of|(?:at|on)\s(?:an?\s)?(?:(?:average|mean|median)(?:\s(?:weekly\s|unit\s|annual\s)?(?:cost|rate|price))?|rate|cost)|involving|(?:rising|falling|growing|increasing|reducing)\sto|only|just|over|about|around|approximately|some|another|further|had|were|was|been|total)\s)*$"
)
_DANGLING = re.compile(
    r"(?:projected|standing|currently|at(?!\sthe\b)|rising|falling|down|up|from|estimated|forecast|reaching|totalling|leaving|giving|equating|equivalent|now|of|by|to)\s"
)
_LABEL_BEFORE = searched(r"(?:^|[.;,:•(]\s|\s[–—-]\s)?(?P<label>[A-Za-z][^\d.;,:–—]{2,70}?)\s?(?:[:=–—-]|\s[x×])\s?$")
_TITLE_BEFORE = searched(r"(?:^|\n)(?:\(?[a-z\d][\w.]{0,6}\)?[.:]?\s)?(?P<title>[A-Z][^\n:]{2,100}):\s$")
_COUNTS_TITLE = re.compile(
    r"$|[.,;(\n]|\s[(–—-]|\s(?:against|up|down|compared|from|in|for|at|over|to|this|last|target|vs?|versus|and\sis|which)\b"
)
_LONGEST_TITLE = 112  # characters with its number
_CODE_BEFORE = searched(r"\b(?P<code>[A-Z]{1,6}\s?\d{1,4}[a-z]?)(?:\s\([^()]{3,90}\))?\s?[:–—-]\s$")
_KINDS_OF_CRIME = NIL_NOUNS - {"asb", "breaches", "complaints", "crime", "crimes", "incident", "incidents", "offence", "offences"}
_COMPARING = re.compile(r"(?:when\s)?compar(?:ing|ed)\s[^.;:]{8,160}?,?\s(?=there\s(?:has|have|had|were|was|is|are)\s)")
# "what was done about vacancies – |11 posts had been filled": the answer to a question
_ASKS = re.compile(r"(?:what|when|where|why|who|whether|how(?!ever)|is|are|was|were|does|do|did|could|can|will|would|has|have)\s")
_NOTHING = ("there were no ", "there had been no ", "there have been no ", "there was no ", "no ")
_NONE_AND = re.compile(
    r"(?:there\s(?:were|was|had\sbeen|have\sbeen)\s)?no\s(?:(?!(?:and|but|longer|one)\b)[\w’'-]+\s){1,8}(?:and|but)\s(?:only\s|just\s)?"
)
_JOINTS = (", ", " and ", " with ", " of which ", " of whom ")
_AFTER_LABEL = (":", "=", "–", "—", "-", "x", "×")
_AFTER_CODE = frozenset(":–—-")
_NEXT_LABEL = re.compile(r"\s[A-Z][\w’'/() -]{2,50}?[:=–—-]?\s?(?<!\sand\s)")
# The gates of the patterns that would be tried at most numbers
_COMPARES_AIM, _EARLIER_MEETING, _GIVES_FIGURES, _SAYS, _SIGNS = (
    SENTENCE_GATES.add(needed_words(pattern)) for pattern in (_COMPLETE, _SINCE_LAST, _FIGURES_GIVEN, _SAYS_IT, _SIGNED)
)


def extent(sentence: CuedSentence, floor: int, group: Group, ceiling: int) -> tuple[int, int]:
    """Where the group's statement begins and ends: no further left than `floor`, no further right than the next group's number."""
    text, said, held = sentence.text, sentence.said, sentence.held
    first, at, behind = group.first, group.first.start, group.last.end
    high = _end(sentence, group, behind, ceiling)
    low = _beginning(sentence, floor, high, group)
    if first.unit in ("gbp", "eur") and text[at - 1] == "(" and _OVER_IN_BRACKETS.match(text, first.end):
        return at, text.find(")", first.end)  # "fuel (|£4,000 over|)"
    if text.startswith(") of ", behind) and text[at - 1] == "(" and ceiling > behind + 5:
        further = behind + 1  # "One third (33%)| of the claims were late"
        high = min(closing(said, further, sentence.end), _before_next(sentence, further, ceiling))
    if held & _COMPARES_AIM:
        for complete in _COMPLETE.finditer(said, low, at):
            low = complete.end()  # "calls were above the target and visits were below the target of 95%"
    low, high = trimmed(text, said, low, high)
    if (
        low == at
        and text[floor:low].rstrip().endswith(_AFTER_LABEL)
        and (label := _LABEL_BEFORE.search(text, floor, low))
        and (label.start() < label.start("label") or label.start() <= floor + 1)  # no label is cut in the middle
        and label["label"].lower() not in words_of("number_labels", "month")
        and not _ASKS.match(said, label.start("label"))
        and not _counts_noun(sentence, group, label.start("label"))
    ):
        low = label.start("label")  # "Theft: 4", "Burglary – 2 incidents"
    if (
        low == at == sentence.start
        and text.endswith(": ", 0, low)
        and _COUNTS_TITLE.match(said, first.end)
        and (title := _TITLE_BEFORE.search(text, max(0, low - _LONGEST_TITLE), low))
    ):
        low = title.start("title")  # "4.2 Calls attended: |812, down 6%"
    if text[low - 2 : low - 1] in _AFTER_CODE and (code := _CODE_BEFORE.search(text, floor, low)):
        low = code.start("code")
    if said.startswith(("comparing ", "compared ", "when compar"), low) and (led_by := _COMPARING.match(said, low)):
        low = min(led_by.end(), at)  # "Comparing April with last year |there were 12 fewer crimes"
    if text[high - 1] == ")" and len(group.members) == 1 and (parts := BREAKDOWN.match(text, behind, high)) and parts.end() == high:
        high = behind + parts.start("parts") - parts.start()  # "5 crimes" of "5 crimes (2 burglaries, 3 thefts)"
    if (
        first.unit == "percent"
        and said.endswith(" and ", low, at)
        and _DOES.match(said, first.end)
        and (_ALL_WERE.fullmatch(said, low, at) or _MOVED_AND.search(said, low, at))
    ):
        low = at
    if said.startswith(_NOTHING, low) and (none := _NONE_AND.fullmatch(said, low, at)):
        low = none.end()  # "There were no deaths and |five injuries"
    if held & _EARLIER_MEETING and _SINCE_LAST.fullmatch(said, low, at):
        low = at  # "Since the last meeting |seven complaints had been received"
    if text.find("(", behind, high) >= 0 and (unclosed := _UNCLOSED.search(text, behind, high)):
        high = unclosed.start()
    begins_behind = low == floor > sentence.start or low == floor + 1
    if begins_behind and (since := _SINCE_THEN.match(said, low, at)):
        low = since.end()  # "down by 41% since 2018 and |stood at 3,912 tonnes"
    if text.endswith((" and", " at"), low, high) and not text.endswith(" aimed at", low, high):
        high = text.rfind(" ", low, high)
    if (there := said.find(" of which there ", low, at)) >= 0:
        low = there + len(" of which ")
    if first.unit in ("gbp", "eur") and said.endswith(" of which ", low, at):
        low = at  # "a budget of £9,000, of which |£4,000 was uncommitted"
    if text[at - 2 : at] == ". " and text[at - 3 : at - 2].islower() and low < at and not _SHORTENED.search(said, max(low, at - 8), at):
        low = at  # "The hub is now open. |73 enquiries since May"
    if held & _GIVES_FIGURES and (told := _FIGURES_GIVEN.match(said, low, at)):
        low = told.end()
    if held & _SAYS and (said_it := _SAYS_IT.match(text, low, at)):
        low = said_it.end()
    if text[high : high + 1] == ")" and text.count("(", low, high) > text.count(")", low, high):
        high += 1
    return low, high


def _beginning(sentence: CuedSentence, floor: int, high: int, group: Group) -> int:
    """Where a statement begins that ends at `high`: at the nearest opening from which on it is whole, or further left where what is counted stands there."""
    text, said, at = sentence.text, sentence.said, group.first.start
    places = openings(said, floor, at)
    low = places[0]
    for place in places[1:4]:
        if (
            said.startswith("that ", low - 5)
            or _is_whole(sentence, low, group)
            or (_names_measure(sentence, low, high, group) and not _DANGLING.match(said, low, at))
        ):
            break
        low = place
    if low > floor:
        low = _with_subject(sentence, floor, low, at, places)
    led = said[low:at]
    if ")" in led and led.count(")") > led.count("(") and not _FINITE.search(led[led.rfind(")") :]):
        low += led.rfind(")") + 1  # "question 3 (on council tax) |56% agreed"
        led = said[low:at]
    if (" and " in led or " but " in led or " while " in led or " though " in led) and (joint := _OTHER_SUBJECT.match(said, low, at)):
        low = joint.start("subject")
    if said.startswith(", which ", low - 8) and _HAS_VERB.match(said, low):
        named = (place for place in places if place < low - 8 and {"measure", "rate"} & sentence.labels(place, low))
        low = next(named, low)  # "the fall in theft, which was down 29%"
    if low == at and text[low - 1 : low] == "(" and text[group.first.end : group.first.end + 1] == ")":
        low = _last_before(places, low - 1, low)  # the "66%" of "Most forms were sent online (66%)"
    return low


def _with_subject(sentence: CuedSentence, floor: int, low: int, at: int, places: list[int]) -> int:
    """A place further left where the words before `low` only lead on to a number from what is counted: "the number of children who |had moved twice (13%)"."""
    text, said = sentence.text, sentence.said
    if said.endswith(" with ", floor, low) and text[low - 7 : low - 6] not in ",;)" and _FINITE.search(said, low, at):
        further = _last_before(places, low, low)
        if further < low - 6 and not _FINITE.search(said, further, low):
            low = further  # "falls with harm had come down to 4": what is counted has it
    if said.endswith(("showing ", "reporting "), floor, low) and _IS_SHOWING.search(said, floor, low):
        low = _last_before(places, low, low)  # "transport was showing |an overspend of £2m"
    if text[low - 2 : low] == ") " and _FINITE.match(said, low) and (bracket := text.rfind("(", floor, low)) >= 0:
        low = _last_before(places, bracket, low)  # "overall satisfaction (TP01) |had dropped to 71"
    if text[low - 1] == "(" and (shut := text.find(") ", low, at)) >= 0 and _FINITE.match(said, shut + 2):
        low = _last_before(places, low - 1, low)  # "Confidence (theft) had slipped to 71"
    if said.endswith((" who ", " that ", " which "), floor, low):
        further = _last_before(places, low, low)
        if _NUMBER_WHO.fullmatch(said, further, low):
            low = further
    if low == at and text[low - 2 : low] == ", " and _WENT_UP.search(said, floor, low):
        low = _last_before(places, low, low)  # "the rate went up, |34% compared with 31%"
    return low


def _last_before(places: list[int], at: int, otherwise: int) -> int:
    """The nearest of these places, which go from right to left, that lies before `at`."""
    for place in places:
        if place < at:
            return place
    return otherwise


def _is_whole(sentence: CuedSentence, low: int, group: Group) -> bool:
    """Whether a share opens its clause and has its verb: the "80% were late" of "claims are rising and 80% were late"."""
    return (
        low == group.first.start
        and group.first.unit == "percent"
        and _DOES.match(sentence.said, group.first.end) is not None
        and sentence.said.endswith(" and ", 0, low)
        and any(cue.label in ("up", "down", "stable") and sentence.start <= cue.start and cue.end <= low for cue in sentence.cues)
    )


def _counts_noun(sentence: CuedSentence, group: Group, low: int) -> bool:
    """Whether what is counted stands behind the number and not before it: "the report was: 2 burglaries", "Crime in May: 3 thefts"."""
    at = group.first.end
    counted = [cue for cue in sentence.cues if cue.label == "measure" and at < cue.start <= at + 12] if group.first.plain else []
    return bool(counted) and (
        not any(cue.label in ("measure", "rate") and low <= cue.start < group.first.start for cue in sentence.cues)
        or (counted[0].start == at + 1 and sentence.said[counted[0].start : counted[0].end].split()[-1] in _KINDS_OF_CRIME)
    )


def _end(sentence: CuedSentence, group: Group, at: int, ceiling: int) -> int:
    """Where the statement ends whose last number ends at `at`."""
    text, said, held, end = sentence.text, sentence.said, sentence.held, sentence.end
    if held & _SIGNS and (signed := _SIGNED.match(text, at, ceiling)):
        return signed.end()  # "a petition with 900 signatures was handed in"
    if (said.startswith("of ", at + 1) and (whom := _OF_WHOM.match(text, at, end))) or (
        group.last.denominator and (whom := _WHO.match(text, at, end))
    ):
        at = whom.end()
    if group.first.unit == "percent" and said.startswith("of ", at + 1) and (those := _OF_THOSE_WHO.match(said, at, end)):
        at = those.end()
    elif (
        group.first.unit == "percent"
        and said.endswith("the ", 0, group.first.start)
        and said.startswith("of ", at + 1)
        and (whom := _PEOPLE_WHO.match(said, at, end))
    ):
        at = whom.end()  # "it would not suit the |41% of learners who have no car|"
    high = closing(said, at, end)
    joined = ceiling == end and text.find(" and ", at, high) >= 0
    if joined and (other := _OTHER_MOVES.match(said, at, high) or _NEW_SUBJECT.match(text, at, high)):
        high = other.start("joint")
    if high < ceiling and (more := _GOES_ON.match(said, high, end)):
        further = closing(said, more.end(), end)
        if further <= ceiling:
            high = further + (1 if text[further : further + 1] == ")" else 0)
            at = more.end()
    return high if high <= ceiling and ceiling == end else min(high, _before_next(sentence, at, ceiling))


def _before_next(sentence: CuedSentence, at: int, ceiling: int) -> int:
    """The joint before the next statement's number: ", and there were", " with over", " and "."""
    text = sentence.text
    if ceiling == sentence.end:
        return ceiling
    if text[at - 1].isdigit() and _NEXT_LABEL.fullmatch(text, at, ceiling):
        return at  # "Spent so far £310.20 Cash at bank £2040.75"
    if text[ceiling - 2 : ceiling] == " (" and "," not in text[at:ceiling]:
        return ceiling - 2  # "61% were placed with foster carers| (38% in-house"
    joint = _JOINT.search(sentence.said, at, ceiling)
    stop = joint.start() if joint else ceiling
    for marks in (("; ",), _JOINTS):
        last = max([text.rfind(mark, at, ceiling) for mark in marks])
        if at <= last < stop:
            stop = last
    return stop


def _names_measure(sentence: CuedSentence, low: int, high: int, group: Group) -> bool:
    """Whether text[low:high] says what is counted: a word of the measures' or the accounts' vocabulary, or for a count the noun that follows."""
    unit = group.first.unit
    if unit == "rank":
        return True
    naming = ("account", "rate") if unit in ("gbp", "eur") else ("measure", "account", "rate")
    for cue in sentence.cues:
        if cue.label in naming and low <= cue.start and cue.end <= high:
            return True
    if unit in ("gbp", "eur"):
        return False
    if group.first.unit in LENGTH_UNITS and _TIMED.search(sentence.said, low, high):
        return True
    return group.first.plain and _NOUN_BEGINS.match(sentence.said, group.first.end, high) is not None
