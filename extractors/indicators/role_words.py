"""The part that the words beside a number give it: "|20 last year", "(M6 |92%)", "|12% below target", "the |60 hoped for".

What leads up to the number decides (`lead_ins`), else what stands right after it. Both are read in small letters.
"""

from __future__ import annotations

import re

from extractors.beginnings import searched
from extractors.gates import Gates, needed_words
from extractors.indicators.lead_ins import ABOUT, LEAD_IN, LEAD_IN_GATES, LEAD_INS, Role
from extractors.indicators.then_and_now import IN_PERIOD
from extractors.letters import lowered
from extractors.quantities.quantity import Quantity

SENTENCE_GATES = Gates()  # the patterns for words beside a number look anywhere in its sentence; most sentences hold few of their words

_PREVIOUS_AFTER = re.compile(
    r"\s(?:(?:(?!(?:improved|worsened|deteriorated|moved|changed|comparison|compared|better|worse|from)\b)[a-z]+\s){0,4}?)\(?(?:(?:in|for|at|during|over)\s(?:the\s)?)?(?:(?:same|corresponding|equivalent|previous|prior|preceding)\s(?:\w+\s)?(?:period|month|quarter|year|week|time|report)|(?<!in\sthe\s)(?<!over\sthe\s)(?<!during\sthe\s)last\s(?:year|quarter|month|week|time)(?!\sof\b)|in\sthe\slast\s(?:quarter|month|week)(?!\sof\b)|(?:a|one|two|three|four|five|six|twelve)\s(?:years?|months?|weeks?)\s(?:ago|earlier|before|previously)|the\syear\sbefore|a\syear\s(?:ago|earlier)|(?:previously|formerly)\b|before(?=[,;.)]|$))",
)

_AGAINST_OR_VERSUS = searched(rf"\b(?:against|versus|vs?\.?)\s(?:the\s|a\s|an\s)?{ABOUT}$")

_BESIDE_TARGET = searched(
    rf"\b(?:in\sline\swith|on|ahead\sof|behind|below|above|under|over|within|meeting|against)\s(?:the\s|its\s|their\s)?(?:target|plan|profile|budget|forecast|trajectory|standard|schedule|ceiling|cap|threshold|tolerance|limit)\sat\s{ABOUT}$"
)

_NAMED_STANDARD = re.compile(r"[A-Z][a-z]+\s(?:Standard|Measure|Target)\s(?:(?:was|is|at|of)\s)?$")  # "Clean Quay Standard 81%"

# "The four-hour standard stood at 71%", "the 62-day standard was 61%"
_TIMED_STANDARD = searched(
    r"\b(?:hour|day|week|minute)\s(?:[\w-]+\s){0,2}?(?:standard|target|measure|ambition)\s(?:stood\sat|stands\sat|was|is)\s$"
)
_PERIOD_OR_AIM = re.compile(
    r",?\s(?:in|for|at|against|compared|versus|vs|up|down|on|below|above|which|well|just|short)\b|\s?\("
)  # what follows where it stands, and not what it is
_STANDARD_ENDS = tuple(f"{noun} {verb}" for noun in ("Standard", "Measure", "Target") for verb in ("", "was ", "is ", "at ", "of "))

_SHORT_PLAN = re.compile(
    r"[,(;]\s?(?:the\s)?(?:plan|budget|profile|forecast|contract|service\slevel|should\sbe)(?:\s|:\s)$"
)  # "(plan: |60%)"

_TARGET_AFTER = re.compile(
    r"\s(?:performance\s|national\s|local\s|savings\s|recruitment\s|income\s|annual\s|budget\s)?(?:target|standard|threshold|ceiling|tolerance|benchmark|requirement)\b|\s(?:was|is|were|being)\s(?:the|our|its)\s(?:aim|goal|target|standard|ambition)\b"
)

_AGAINST_THE = searched(r"\bagainst\s(?:the|its|our|their|a|an)\s$")
_TARGET_NAMED = re.compile(
    r"\s(?:(?!(?:in|at|for|last|of|on|and|reported|recorded)\b)[\w-]+\s){0,3}?(?:target|standard|threshold|ceiling|tolerance|ambition|aspiration|trajectory|requirement|goal|floor|profile|plan|covenant)\b"
)
_COMPARATOR_AFTER = re.compile(
    r"\s?\(?(?:nationally|regionally|for\sengland|in\sengland|across\s(?:the\sregion|england))\b|\snational\saverage\b|\s\(national\saverage\)"
)

_CHANGE_AFTER = re.compile(
    r"\s(?:(?:overall|net|significant|further|year-on-year)\s)?(?:increase|decrease|reduction|rise|fall|drop|growth|decline|fewer|more|less|lower|higher|better|worse|improvement|uplift|down|up|above|below|ahead\sof|short\sof|(?:away\sfrom|adrift\sof|outside(?:\sof)?|off)\s(?:the\s)?(?:target|plan|profile|trajectory)|over\s(?:budget|target|plan)|under\s(?:budget|target|plan)|(?:quicker|faster|slower|longer|shorter)\sthan)\b",
)

_CHANGE_BEFORE = searched(
    rf"\b(?:(?<!made\s)(?<!make\s)(?<!makes\s)(?<!making\s)(?<!taken\s)(?<!picked\s)(?<!signed\s)(?<!set\s)(?<!add\s)(?<!adds\s)up|down|rose|fell|dropped|increased|decreased|risen|fallen|grown|declined|reduced)\s(?:by\s)?{ABOUT}$",
)

_AGAINST = searched(r"\bagainst\s$")

_AND_THAT = searched(rf"\b(?:and|but)\sthat\s(?:there\s(?:were|are|had\sbeen)\s)?{ABOUT}$")

# What a number says of the one before it: "(three more than last month)"
_DELTA = re.compile(
    r"\s(?:more|higher|up|fewer|less|lower|down)\s(?:(?:reds?|ambers?|greens?)\s)?(?:than|on)\s(?:in\s|at\s|for\s|the\s)*(?:quarter|q[1-4]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|last|previous|preceding|prior|same|(?:a|one)\s(?:year|month|quarter|week)\s(?:ago|before|earlier)|(?:year|month|quarter)\sbefore|before\b)"
)

_STATED = re.compile(rf"[,)]\s(?:was|had\sbeen)\s{ABOUT}$")

# "performance against the four-hour target was 84%"
_AGAINST_TARGET = searched(
    r"\bagainst\s(?:(?:the|this|that|our|its)\s(?:[\w-]+\s){0,4}?)?(?:target|standard)\s(?:was|is|stood\sat|had\sbeen|remained\sat)\s$",
)

_BEFORE_TO = re.compile(r"\s(?:[a-z][\w-]*\s){0,3}to\s")  # "rose by 6% (410 cases to 435)"

_BRACKET_OPENS = re.compile(r"(?:,?\s[\w’'&-]+){0,18}\s\(")

_YEAR_AFTER = re.compile(r"\s(?:in|for|at)\s(?:the\s)?(?:\w+\s){0,2}(?:19|20)\d\d[\d/-]*[);,]")  # "5 (7 in 2015)"

_MONTH_AFTER = re.compile(
    r"\s(?:in|for|at|on|by|as\sat)\s(?:the\s)?(?:(?:(?:end|start|close)\sof\s)?(?:the\s)?(?:(?:\d\d?(?:st|nd|rd|th)?\s)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?:\s(?:19|20)\d\d)?|spring|summer|autumn|winter|[qmp]\d{1,2}|quarter\s\w+|(?:first|second|third|fourth|previous|last|preceding)\s\w+)|(?:last\s)?inspection|baseline|outset|start|(?:last\s|previous\s)?(?:release|round|wave|phase|edition|survey|census|season|version)(?:\s\w+)?)(?=[);,])|\sin\s(?:the\s)?(?:release|round|wave|phase|edition|version)\s$"
    r"|\s(?:[qm]\d{1,2}|quarter\s\d|(?:spring|summer|autumn|winter)(?:\sterm)?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|(?:last|previous)\s(?:year|quarter|month|spring|summer|autumn|winter|term|week|half|season|census|report|visit|inspection))(?:\s(?:19|20)\d\d)?(?=[);,])"
    r"|\s(?:at|by)\sthe\stime\sof\s(?:the|our|its|that)\s[\w’'-]+(?:\s[\w’'-]+)?(?=[);,])",
)

_YEAR_BEFORE = searched(
    r"(?:\s\(|;\s)(?:(?:in|for|was|from)\s)?(?:(?:[A-Z][a-z]+\s)?(?:19|20)\d\d(?:[-/]\d\d)?|[QMP]\d{1,2}|(?:[Qq]uarter|[Mm]onth|[Pp]eriod|[Rr]ound|[Ww]eek)\s(?:\d{1,2}|one|two|three|four)|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*|(?:last|previous)\s\w+|LY|PY|[Pp]rev\.?|[Pp]reviously|[Ww]as)\s?[:=–—-]?\s?$"
)  # "12,345 (March 2013: 13,456)"


_OFF_PLAN = re.compile(r"\s(?:better|worse|ahead|short|above|below|over|under)\s")  # "61 waited, which was 12 better than plan"
# "36 mph, which was |2 mph| lower than in the spring"
_THAN_THEN = re.compile(r"\s(?:more|fewer|less|higher|lower|longer|shorter|quicker|faster|slower)\sthan\b")
_WHICH_WAS = searched(rf",\s(?:which|this|that)\s(?:was|were|is)\s{ABOUT}$")
# "£18,400, where £11,000 had been budgeted", "six volunteers had come forward; ten are needed"
_WANTED_AFTER = re.compile(
    r"\s(?:[\w’'-]+\s)?(?:that\s|which\s)?(?:(?:was|were|is|are|had\sbeen|have\sbeen)\s(?:budgeted|planned|profiled|promised|needed|required|hoped\sfor|aimed\sfor|intended|wanted|programmed)\b"
    r"|(?:budgeted|planned|promised|needed|required|hoped\sfor|wanted)(?=[,;.)]|$|\s(?:for|by|to)\b)|in\sthe\sprogramme\b|(?:is|was|being)\s(?:the|our|its)\s(?:most|least|maximum|minimum|upper\slimit|lower\slimit|limit|ceiling)\b)"
)
# "there were 58 clubs, but 12 had sent nothing in the last year", "and only two boats changed hands last year"
_JOINED = searched(r"\b(?:and|but|while|whilst|though)\s(?:only\s|just\s|some\s|a\sfurther\s)?$")
_DID = re.compile(
    r"\s(?:(?:had|have|has|were|was|are|is)\s|(?:[a-z]+\s){1,2}(?:had|have|has|were|was|changed|came|went|left|joined|took|sent|made|gave|died|closed|opened|did)\s)"
)
# "62% had gone back in time, where |90% was expected"
_WHERE = searched(rf"\b(?:where|whereas|when|although|though)\s{ABOUT}$")
_EXPECTED_AFTER = re.compile(
    r"\s(?:[\w’'-]+\s)?(?:(?:was|were|is|are|had\sbeen)\s(?:(?:to\sbe\s)?expected|called\sfor|asked\sfor|looked\sfor|the\s(?:norm|expectation|requirement))|(?:would|should)\shave\sbeen\sexpected)\b(?!\sto\b)"
)
# "agency staff were 24% of the total, |31% in March"
_SHARE_THEN = re.compile(r"(?:\s(?:of|for)(?:\s(?!(?:and|but|in|at|(?:19|20)\d\d)\b)[\w’'-]+){1,5})?,\s")
# "512 people were waiting, |690 at the start of the year", "61 boats lay there, |52 when the season began"
_AT_START = re.compile(
    r"\s(?:at\sthe\s(?:start|beginning|outset|turn)\sof\s(?:the|this|last)\s(?:[a-z]+\s)?(?:year|quarter|term|season|month|period|plan|programme|project)|when\s(?:the|this)\s(?:year|season|term|plan|programme|project|scheme)\s(?:began|started|opened))(?=[,.;)]|$|\sand\b|\sbut\b)"
)
# "88 members, there were |95."
_NOUN_THEN = re.compile(r"(?:\s(?!(?:and|but|which|who)\b)[a-z][\w’'-]*){1,3}(?:,|;|\s[-–—])\sthere\s(?:were|had\sbeen)\s")
# "Four crimes were recorded in May, there were |seven in April"
_TOLD_THEN = re.compile(
    rf"(?:\s(?!(?:and|but|which|who|while)\b)[\w’'-]+){{1,12}}(?:,|;|\s[-–—])\s(?:and\s|but\s|where\s)?(?:there\s(?:were|was|had\sbeen)|(?:it|this|that)\s(?:was|had\sbeen)|we\shad(?:\shad)?)\s{ABOUT}"
)
_SAYS_NO_MORE = re.compile(r"[.;,)]|$")
_BRACKET_OPEN = re.compile(r"\s(?:[a-z]+\s){0,4}?\([^)]*$")  # "93% (last year" before the next number

# "7 km of the 9 km", "£6,000 of the £40,000"
_SHARE_OF = re.compile(
    r"(?:(?:\s(?!(?:and|but|which|with)\b)[\w’'-]+){0,8}?\sout\sof\s(?:a\s|the\s)?|\s(?:out\s)?of\s(?:the|its|our|a|an)\s(?:total\s(?:of\s)?)?)$"
)
# "63% were on time – we want |85%"
_WE_WANT = searched(
    r"(?:\s[–—-]|[,;(.]|\bbut|\bwhere|\bwhen)\s?(?:we|they|the\s[\w’'-]+(?:\s[\w’'-]+)?)\s(?:would\s|should\s|had\s)?(?:wants?|wanted|like|asks?\sfor|asked\sfor|aims?\sfor|hoped\sfor)\s(?:at\sleast\s)?$",
)
# "76%, amber (|80%|)", "2,410 - green (|2,200|)", "88% (red; |90%|)"
_RATED_AIM = searched(
    r"(?:[,;:]|\s[–—-])\s(?:rated\s|rag\s)?(?:red|amber|green)\s\($|\s\((?:rated\s|rag\s)?(?:red|amber|green)(?:,|;|:|\s[–—-])\s$"
)
# "31 weeks to issue one when the law says |20|", "61 days, the statutory limit being |45|", "61 days when they should take |45|"
_OUGHT_TO_BE = searched(
    r"(?:\b(?:where|when|whereas|although|though|while|and|but)|,)\s(?:the\s|our\s|its\s)?(?:(?:[a-z]+\s)?(?:law|act|statute|legislation|regulations?|rules?|code|policy|guidance|guidelines?|directions?|charter|contract|lease|licence|agreement|standards?|framework|procedures?|protocol)\s(?:says?|said|saying|allow(?:s|ed|ing)?|gives?|gave|giving|permit(?:s|ted|ting)?|sets?|setting|lays?\sdown|laid\sdown|stipulates?|stipulated|expect(?:s|ed|ing)?|requir(?:es?|ed|ing)|want(?:s|ed)?|ask(?:s|ed|ing)?\sfor|call(?:s|ed|ing)?\sfor)(?:\sus|\sthem)?"
    r"|(?:statutory|legal|national|contractual|permitted|maximum|minimum)\s(?:limit|maximum|minimum|deadline|time|period|figure|wait|caseload|ratio)\s(?:being|is|was)"
    rf"|(?:(?:it|they|this|these|we|each)\s)?(?:should|ought\sto|(?:is|are|was|were)\s(?:meant|supposed)\sto)\s(?:all\s|each\s)?(?:have\s)?(?:taken?|last|wait(?:ed)?|hold|held|carry|carried))\s{ABOUT}$"
)
# "a deficit of £7m, the plan being |£5m|"
_PLAN_WAS = searched(
    rf"(?:[,;(]|\s[–—-]|\band|\bbut|\bwhile|\bwhere|\bwhen)\s?(?:the|our|its|a)\s(?:[a-z-]+\s){{0,2}}?(?:plan|budget|profile|allowance|estimate|provision)(?:\s(?:for|at|to)\s[^.;,]{{3,24}}?)?\s(?:(?:being|having\sbeen|was|were|is|had\sbeen|stood\sat)\s)(?:set\sat\s|for\s)?{ABOUT}$"
)
_SHARED_UNITS = frozenset({"gbp", "eur", "km", "miles", "metres", "hectares"})

_CHANGED, _AGAINST_TARGET_SAID, _TARGET_BESIDE, _PLAN_SHORT, _TIMED = (
    LEAD_IN_GATES.add(needed_words(pattern)) for pattern in (_CHANGE_BEFORE, _AGAINST_TARGET, _BESIDE_TARGET, _SHORT_PLAN, _TIMED_STANDARD)
)
_STATES = _AGAINST_TARGET_SAID | _TARGET_BESIDE | _TIMED
_OFF_MARK = LEAD_IN_GATES.add(
    (
        "short of",
        "below",
        "above",
        "under",
        "over",
        "ahead of",
        "behind",
        "against",
        "beside",
        "meeting",
        "exceeding",
        "reached",
        "near",
        "twice",
        "double",
    )
)
_THEN_THERE = LEAD_IN_GATES.add(
    ("there ", "before ", "it ", "this ", "figure ", "number ", "rate ", "total ", "proportion ", "having ", " had ")
)
_WE_WANTS = LEAD_IN_GATES.add(("want", "like", "ask", "aim", "hoped"))
_RATED_AIMS = LEAD_IN_GATES.add(("red", "amber", "green"))
_OUGHTS = LEAD_IN_GATES.add(needed_words(_OUGHT_TO_BE))
_PLANS = LEAD_IN_GATES.add(needed_words(_PLAN_WAS))
_OUGHT = LEAD_IN_GATES.add(("have ",))
_THERE_EXPECTED = LEAD_IN_GATES.add(needed_words(_WHERE))
_SET_BESIDE = LEAD_IN_GATES.add(("against", "versus", "vs", "v ", "v."))
_ELSEWHERE, _MOVES, _TARGETED, _WANTED, _EARLIER = (
    SENTENCE_GATES.add(needed_words(pattern))
    for pattern in (_COMPARATOR_AFTER, _CHANGE_AFTER, _TARGET_AFTER, _WANTED_AFTER, _PREVIOUS_AFTER)
)


# "short of the 60 hoped for", "well above the 7% that the auditors look for"
_OFF = searched(
    r"\b(?:short\sof|below|above|under|over|ahead\sof|behind|against|beside|meeting|exceeding|reached|near(?:er)?|twice|double)\s(?:the|our|its|a)\s$"
)
LOOKED_FOR = re.compile(
    r"(?:(?:\s(?:that|which)(?:\s[\w’'-]+){1,6}?)|(?:\s(?!and\b|but\b|in\b|at\b|of\b)[\w’'-]+){0,6}?)\s(?:(?:wants?|wanted|sought|expects?|expected|(?:is|are|was|were)\s(?:meant|supposed)\sto\sbe|sets?\s(?:itself|himself|herself|themselves)|requires?|required|recommends?|recommended|needed|promised|budgeted|planned|set)\b|(?:looks?|looked|ask(?:s|ed)?|hoped|aim(?:s|ed)|call(?:s|ed)|hop(?:es|ing))\sfor\b|aimed\sat\b)"
)
_HELD_TO_BE = re.compile(r"(?:\s(?:that|which|is|was))*\s(?:regarded|seen|treated|taken|held|considered|counted)\b")
# "where in May there had been nine", "- last March there were 7"
_THERE_THEN = searched(
    rf"(?:,|;|\s[-–—]|\bwhere|\bwhen|\band|\bbut)\s(?:(?:in|at|by|last|back\sin)\s(?:the\s)?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|spring|summer|autumn|winter|year|month|quarter|week|time|survey|inspection|(?:19|20)\d\d(?=,?\s))"
    rf"(?:\s(?:19|20)\d\d)?,?\s(?:there\s(?:had\sbeen|were|was)|(?:it|(?:the|this|that)\s(?:figure|number|rate|total))\s(?:was|had\sbeen|stood\sat))|there\sused\sto\sbe|it\shad\sbeen|it\sused\sto\sbe)\s{ABOUT}$"
    rf"|(?:,|;|\s[-–—]|\bwhere|\bwhen|\band|\bbut)\s(?:(?:at\s)?this\stime\slast\s(?:year|month|quarter)|(?:an?|one|two|three|five|six)\s(?:years?|months?|quarters?)\s(?:ago|before|earlier)|at\sthe\stime\sof\s(?:the|our|that|its)\s[\w’'-]+(?:\s[\w’'-]+)?),?\s(?:there\s(?:had\sbeen|were|was)|(?:it|this|that|(?:the|this|that)\s(?:figure|number|rate|total))\s(?:was|had\sbeen|stood\sat))\s{ABOUT}$"
    rf"|\b(?:where|when)\s(?:[\w’'-]+\s){{1,4}}?had\s(?:found|reported|recorded|seen|counted|put\sit\sat)\s{ABOUT}$"
    rf"|,\sthe\s(?:(?:equivalent|comparable|corresponding|previous)\s)?(?:figure|number|total|rate|proportion)\s(?:(?:in|for|at|of)\s(?!(?:england|wales|scotland|the\s(?:county|region|country)|similar|other)\b)[^.;,]{{3,50}}?\s)?(?:having\sbeen|being(?!\s(?:over|above|below|under|more|less)\b)|had\sbeen)\s{ABOUT}$"
    rf"|(?:,|;|\s[-–—]|\band|\bbut|\()\s?the\s(?:half|year|quarter|month|term|season|week|winter|summer|spring|autumn)\sbefore(?:\s(?:it\s)?(?:was|were|had\sbeen))?\s{ABOUT}$|\b(?:where|when)\s(?:before\s)?there\s(?:had\sbeen|were)\s{ABOUT}$"
)
# "£41,000, which was |£2,000 over the estimate": a sum of its own
_OFF_ACCOUNT = re.compile(
    r"\s(?:over|under|below|above|short\sof|ahead\sof|behind|better\sthan|worse\sthan|adverse\sto|favourable\sto)\s(?:the\s|our\s|its\s)?(?:[a-z]+\s)?(?:budget(?:ed)?|plan(?:ned)?|profiled?|estimated?|forecast|target)\b"
)
_OWN_CLAUSE = searched(rf",\s(?:(?:which|this|that|and)\s(?:(?:was|is|were)\s)?)?{ABOUT}$")
# "which has two at present and should have |four"
_SHOULD_HAVE = searched(rf"\b(?:should|ought\sto|(?:is|are|was|were)\s(?:meant|supposed)\sto)\shave\s{ABOUT}$")
_COMPARED_WITH = searched(rf"\bcompar(?:ed|es|ing)\s(?:with|to)\s(?:the\s)?{ABOUT}$")
# "91% for boys", "40% of the others", but "91% for the same period", "40% in May"
_OF_OTHERS = re.compile(
    r"\s(?:for|of|among|amongst|across|in)\s(?>(?:the\s|our\s|all\s)*)(?!(?:of\s(?:the|last|this|(?:19|20)\d\d)|(?:two|three|four|five|six)\s(?:preceding|previous|before|earlier)|same|one|previous|last|prior|preceding|corresponding|equivalent|first|second|third|fourth|final|year|years|month|quarter|week|period|time|start|end|beginning|baseline|spring|summer|autumn|winter|[qm]\d|\d|target|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b)\b|\w+\s(?:19|20)\d\d|(?:autumn|spring|summer)\sterm)[a-z]"
)
_OFF_BUDGET = SENTENCE_GATES.add(needed_words(_OFF_ACCOUNT))
_RANGES = ("ranged from ", "ranging from ", "ranges from ", "varied from ", "varying from ", "varies from ")
_OF_ANOTHER = searched(
    rf"[;,]\s(?:and\s|but\s)?(?:for|among|amongst|across|outside|elsewhere\sin)\s(?:the\s|our\s)?(?!(?:same|previous|last|corresponding|year|quarter|month)\b)[^;]{{3,50}}\s(?:it|this|that|the\s(?:figure|rate|number|share))\s(?:was|is|stood\sat|had\sbeen)\s{ABOUT}$"
)
_HAVING_BEEN = re.compile(
    rf"(?:,|\))\s(?:it\s|this\s)?having\s(?:previously\s)?(?:been|stood\sat|come\sdown\sfrom|gone\sup\sfrom|risen\sfrom|fallen\sfrom)\s{ABOUT}$"
)


def role_of(gap: str, after: str, quantity: Quantity, *, held: int, follows: bool, unit: str) -> Role:
    """What the words on both sides of a number make of it.

    Args:
        held: what its sentence passes of `SENTENCE_GATES`.
        follows: it is not the first number of the sentence.
        unit: that of the number before.
    """
    near = lowered(gap, max(0, len(gap) - 80), len(gap))
    following = lowered(after, 0, len(after))
    before = LEAD_IN_GATES.held(near)
    if (before & _STATES or gap.endswith(_STANDARD_ENDS)) and _states_value(gap, near, following, before):
        return "value"
    if follows and quantity.plain and _DELTA.match(following):
        return "change"  # "eight are red (three more than last month)"
    if (
        follows
        and before & _RATED_AIMS
        and following.startswith((")", "%)"))
        and (quantity.unit == unit or quantity.plain)
        and _RATED_AIM.search(near)
    ):
        return "target"
    if gap.endswith("(") and _BEFORE_TO.fullmatch(after):
        return "previous"
    if before & _CHANGED and _CHANGE_BEFORE.search(near):
        return "change"
    if follows and held & _OFF_BUDGET and quantity.unit in ("gbp", "eur") and _OFF_ACCOUNT.match(following) and _OWN_CLAUSE.search(near):
        return "value"
    if follows and quantity.unit == unit and before & _WE_WANTS and _WE_WANT.search(near):
        return "target"
    if follows and quantity.unit == unit and quantity.unit in ("gbp", "eur") and before & _PLANS and _PLAN_WAS.search(near):
        return "target"
    if follows and (quantity.unit == unit or quantity.plain) and before & _OUGHTS and _OUGHT_TO_BE.search(near):
        return "target"
    if follows and before & _OUGHT and _SHOULD_HAVE.search(near):
        return "target"
    if held & _ELSEWHERE and quantity.unit != "rank" and _COMPARATOR_AFTER.match(following):
        return "comparator"
    if before & LEAD_IN and (led := _led_in_to(near, following, quantity, before, follows=follows)):
        return led
    if follows and before & _OFF_MARK and _OFF.search(near):
        if LOOKED_FOR.match(following) or _TARGET_NAMED.match(following):
            return "target"
        if _HELD_TO_BE.match(following):
            return "comparator"
    if follows and before & _THEN_THERE and (_THERE_THEN.search(near) or _HAVING_BEEN.search(near)):
        return "previous"
    if follows and before & _PLAN_SHORT and _SHORT_PLAN.search(near):
        return "target"  # "£11m had been saved, plan £13m"
    if follows and before & _SET_BESIDE and _AGAINST_OR_VERSUS.search(near):
        return _set_against(quantity, following, unit)
    if (held & _MOVES and _CHANGE_AFTER.match(following)) or quantity.unit == "percentage_points":
        return "change"
    if held & _TARGETED and _TARGET_AFTER.match(following):
        return "target"
    if follows and held & _WANTED and len(gap) < 60 and _WANTED_AFTER.match(following):
        return "target"
    if follows and before & _THERE_EXPECTED and _EXPECTED_AFTER.match(following) and _WHERE.search(near):
        return "target"
    if follows and quantity.unit == unit and unit in _SHARED_UNITS and _SHARE_OF.fullmatch(gap):
        return "target"
    if follows and quantity.unit == unit and gap.endswith((", ", "; ")) and _AT_START.match(following):
        return "previous"
    if follows and quantity.plain and unit == "count" and _SAYS_NO_MORE.match(following) and _NOUN_THEN.fullmatch(gap):
        return "previous"
    if (
        follows
        and quantity.plain
        and unit == "count"
        and before & _THEN_THERE
        and IN_PERIOD.match(following)
        and _TOLD_THEN.fullmatch(near)
    ):
        return "previous"
    if follows and quantity.unit == unit and not quantity.plain and _SHARE_THEN.fullmatch(gap) and (then := IN_PERIOD.match(following)):
        return "previous" if following[then.end() : then.end() + 1] in ".,;)" else "value"
    return "previous" if _is_earlier(gap, near, after, following, held, follows=follows) else "value"


def _states_value(gap: str, near: str, following: str, before: int) -> bool:
    """Whether a target or standard before the number is what the value is measured by, and not the number: "in line with target at |81%"."""
    return bool(
        (before & _AGAINST_TARGET_SAID and _AGAINST_TARGET.search(near))
        or (before & _TIMED and _TIMED_STANDARD.search(near) and ("stood at" in near[-10:] or _PERIOD_OR_AIM.match(following)))
        or (before & _TARGET_BESIDE and " at " in near and _BESIDE_TARGET.search(near))
        or (gap.endswith(_STANDARD_ENDS) and _NAMED_STANDARD.search(gap))
    )


def _role_before(near: str, before: int) -> Role | None:
    opened = before & LEAD_IN
    while opened:
        gate = opened & -opened  # the first of them
        role, pattern = LEAD_INS[gate]
        if pattern.search(near):
            return role
        opened ^= gate
    return None


def _led_in_to(near: str, following: str, quantity: Quantity, before: int, *, follows: bool) -> Role | None:
    """The part that the words right before a number tell; None where they tell none."""
    role = _role_before(near, before)
    if role != "previous":
        return role
    if " that " in near and _AND_THAT.search(near):
        return None  # "9% lower than before the storm and that |eleven boats lay idle"
    if not follows and (quantity.denominator or _AGAINST.search(near) or _STATED.search(near)):
        return "value"  # "action was taken against 40 landlords", "Visits (in time) were 81%"
    if quantity.unit == "percentage_points":
        return "change"  # "84%, which was |two points short of the plan"
    if near.endswith(_RANGES) or (follows and _OF_ANOTHER.search(near)):
        return "value"  # "71% in the town; for the villages it was |54%"
    if _AGAINST_THE.search(near) and _TARGET_NAMED.match(following):
        return "target"  # "76% against the 78% four-hour ambition"
    if _CHANGE_AFTER.match(following) and (
        quantity.unit in ("percent", "gbp", "eur")
        or _OFF_PLAN.match(following)
        or (_THAN_THEN.match(following) and _WHICH_WAS.search(near))
    ):
        return "change"
    if follows and _OF_OTHERS.match(following) and _COMPARED_WITH.search(near):
        return "comparator"  # "94% compared with 91% for boys"
    return role


def _is_earlier(gap: str, near: str, after: str, following: str, held: int, *, follows: bool) -> bool:
    """Whether the words right after a number, or a date in brackets, make it an earlier value: "|20 last year", "5 (|7 in 2015)"."""
    if (
        held & _EARLIER
        and (then := _PREVIOUS_AFTER.match(following))
        and not _BRACKET_OPEN.match(after)
        and not (_JOINED.search(near) and _DID.match(following, 0, then.end()))
    ):
        return True
    if not follows:
        return False
    if gap.endswith("(") and _BRACKET_OPENS.fullmatch(gap) and (_YEAR_AFTER.match(following) or _MONTH_AFTER.match(following)):
        return True
    return len(gap) < 160 and ("(" in gap or gap.startswith(";")) and _YEAR_BEFORE.search(gap) is not None


_THEN_AFTER = re.compile(
    r"(?:\s[a-z][\w-]*){0,3}?\s(?:ago|earlier|previously|beforehand|(?:a|the|one)\s(?:year|month|quarter|week)\sbefore|(?:in|at|for|during|over|by|on|before|as\sat)\s(?:the\s|our\s)?(?:(?:end|start|close|time|beginning)\sof\s)?(?:the\s|our\s)?"
    r"(?:same|corresponding|previous|prior|preceding|last|first|second|third|fourth|month|quarter|inspection|baseline|outset|start|pandemic|covid|lockdown|spring|summer|autumn|winter|[mpq]\d{1,2}\b|(?:19|20)\d\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b))",
)
_PROMISED_AFTER = re.compile(
    r"\s(?:that\s)?(?:(?:was|were|is|are|had\sbeen)\s)?(?:promised|expected|required|planned|agreed|allowed|budgeted|profiled|set|needed)\b"
)
_BUDGET_AFTER = re.compile(r"\s(?:\w+\s){0,2}?(?:budget|plan|profile|forecast|trajectory)\b")
_BY_YEAR = re.compile(r"\sby\s(?:the\s)?(?:(?:end|close)\sof\s)?(?:[a-z]+\s)?20\d\d\b")
_ELSEWHERE_AFTER = re.compile(
    r"\s(?:for|in|among|across|at)\s(?:the\s|our\s|its\s|all\s)*(?:(?:statistical|nearest)\sneighbours?|(?:[\w-]+\s)?(?:index|benchmark|sector|market)\b|sonia\b|libor\b|ftse\b|bank\srate\b|england|wales|scotland|ireland|region\b|county\b|similar\s|comparable\s|comparator|peers?\b|family\sgroup|other\s)|\s(?:nationally|regionally|elsewhere)\b|\sof\s(?:the|all)\s(?:[a-z]+\s)?population\b"
)


def _set_against(quantity: Quantity, following: str, unit: str) -> Role:
    """What a number after "against" is: "388 against 402 a year ago" was before, "82% against 90%" is to be reached; `unit` is that of the number before."""
    if _BY_YEAR.match(following):
        return "target"  # "74% against 100% by 2030"
    if _PREVIOUS_AFTER.match(following) or _THEN_AFTER.match(following):
        return "previous"
    if _ELSEWHERE_AFTER.match(following):
        return "comparator"
    if _BUDGET_AFTER.match(following) or _TARGET_AFTER.match(following) or _PROMISED_AFTER.match(following):
        return "target"
    return "previous" if quantity.plain and unit == "count" else "target"
