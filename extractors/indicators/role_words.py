"""The words beside a number that tell its part: "against a target of", "up from", "last year", "(M6 92%)".

What stands right before the number decides, else what stands right after it. Both are read in small letters.
"""

from __future__ import annotations

import re
from typing import Literal

from extractors.gates import Gates, holds, needed_words
from extractors.letters import lowered
from extractors.quantities.quantity import Quantity

Role = Literal["value", "previous", "target", "floor", "comparator", "change"]

ABOUT = r"(?:(?:about|around|approximately|approx\.?|just|over|under|only|some|nearly|almost|circa|c\.|a|an|the|its|at\sleast|no\smore\sthan|below|above|less\sthan|more\sthan|up\sto|[<>≤≥=:(])\s?)*"

_IS = r"(?:\s?(?:of|was|is|were|are|being|set\sat|stood\sat|stands\sat|at|to\s(?:be|have|reach)|remains|remained|had\sbeen|has\sbeen|figure|rate|level|value|average|\(\d{4}[-/]\d\d\)|=|:|-|–))*\s"

# What stands beside a number is read in small letters.
_ROLES: tuple[tuple[Role, re.Pattern[str]], ...] = (
    (  # "rates will be at least 95%", "satisfaction should have risen to no less than 80%"
        "target",
        re.compile(
            r"\b(?:will|should|must|shall|are\sto|is\sto)\s(?:then\s|all\s)?(?:have\s(?:[a-z]+\s){1,4})?(?:be\s|to\s)?(?:at\sleast|no\s(?:more|less|fewer)\sthan|not\smore\sthan)\s(?:an?\s)?$"
        ),
    ),
    ("floor", re.compile(rf"\bfloor(?:\sstandard|\starget)?{_IS}?\s?{ABOUT}$")),
    (
        "target",
        re.compile(
            rf"\b(?:(?<!in\s)target(?:ed(?=\sat))?|covenant|control\stotal|goal|(?<!national\s)(?<!england\s)(?<!regional\s)benchmark|(?<=against\san\s)estimate(?=\sof)|(?<=against\sthe\s)estimate(?=\sof)|(?<=\()policy(?=:)|ceiling|tolerance|establishment(?=\s(?:of|being|was))|(?<!rate\s)cap(?=\sof)|(?<!expected\s)(?<!higher\s)standard|(?<!level\s\d\s)(?<!\d\+\s)threshold|ambition|trajectory|(?:performance|statutory)\smeasure|requirement|minimum|milestone|statutory|target\s(?:in|under|for|from|set\s(?:by|for))\s(?:[\w’'-]+\s){{1,4}}?(?:being|is|was)|of\s(?:a|the|its|our)\s(?:planned|budgeted|projected|expected|required|promised|intended|hoped-for)|of\s(?:a|the)\s(?:programme|plan|total)\sof|(?:programme|plan|budget|forecast|profile)\s(?:had\s)?(?:anticipated|assumed|allowed(?:\sfor)?|expected|provided(?:\sfor)?)|(?:policy|plan|contract|standard)\s(?:was|is|were|called|asked|calls|asks)\sfor|(?:should|ought\sto)(?:\shave)?\sbe(?:en)?|policy(?=\s(?:of|is|was))|aim(?:ed|ing)?(?:\sfor)?|aspiration|projection|forecast(?=\sof)|(?:budgeted|planned|expected|profiled)\s\w+(?=\sof)|budget(?=\sof)|plan(?=\sof)|profile){_IS}?\s?{ABOUT}$",
        ),
    ),
    (
        "target",
        re.compile(
            rf"\b(?:v|vs|versus|against)\.?\s(?:an?\s|the\s|its\s)?(?:(?:capital|total|full|approved|revised|annual|original)\s)*(?:budget|plan|forecast|profile|programme)\s(?:of\s)?{ABOUT}$|\bon\s(?:course|track)\s(?:for|to\s(?:reach|hit|meet|achieve))\s{ABOUT}$"
            rf"|\bbenchmark\s(?:[\w-]+\s){{1,3}}?(?:rate|return|yield|figure)\s(?:of|was|is|at)\s{ABOUT}$"
            rf"|\b(?:minimum|recommended|required|prudent|approved)\s(?:[\w-]+\s){{0,2}}?(?:levels?|balance|figure|amount)\s(?:of|was|is|at)\s{ABOUT}$"
        ),
    ),
    ("change", re.compile(rf"by(?<!spend\s..)(?<!spent\s..)(?<!spending\s..)(?<!exceeded\s..)(?<!\w..)\s{ABOUT}$")),
    (
        "change",
        re.compile(
            rf"\b(?:increase|decrease|reduction|rise|fall|drop|growth|improvement|change|uplift|decline|difference|swing|gain|deterioration|worsening|dip|jump|variance)\sof\s{ABOUT}$",
        ),
    ),
    (
        "comparator",
        re.compile(
            rf"(?:\b(?:national(?:ly)?|england|regional(?:ly)?|region|(?:statistical|nearest)\sneighbours?['’]?|comparators?|scottish|welsh|wales|scotland|county|county-wide|countywide|cipfa|average\sfor\sengland|similar\sforces|peer\sgroup)|\(la|\(uk|\(ni|\(eu)"
            rf"(?:\s(?:and\sregional|average|averages|planning|figure|figures|rate|mean|level|benchmark))*{_IS}?\s?{ABOUT}$",
        ),
    ),
    (
        "comparator",
        re.compile(
            rf"\b(?:against|out\sof|from)\s(?:an?\s|the\s)?(?:total\s)?(?:contributions?|income|receipts|expenditure|spending|capacity|allocation|provision|grant|pot)\sof\s{ABOUT}$"
        ),
    ),
    (
        "comparator",
        re.compile(
            rf"\b(?:national|england|regional)\s(?:average|figure|rate|mean)\s(?:for|among|across|of)\s(?:[\w’'-]+\s?){{1,4}}?(?:\s(?:was|is|at|of)|:)\s{ABOUT}$"
        ),
    ),
    ("comparator", re.compile(rf"\b(?:(?:authorised|borrowing|counterparty)\slimit|operational\sboundary)\s(?:of|was|is|at)\s{ABOUT}$")),
    ("comparator", re.compile(rf"\b(?:way|far|away)\sfrom\s{ABOUT}$")),
    (
        "previous",
        re.compile(
            rf"\b(?:improvement|deterioration|increase|decrease|reduction|rise|fall|drop|advance)\s(?:on|over)\s(?:the\s|a\s)?(?:[\w’']+\s){{0,4}}?{ABOUT}$"
        ),
    ),
    ("previous", re.compile(r"\bfrom\s(?:red|amber|green)\s\($")),
    ("previous", re.compile(rf"\bfrom\s{ABOUT}(?:(?:a|the)\s(?:figure|total|high|low|peak|baseline)\sof\s)?$")),
    (
        "previous",
        re.compile(
            rf"\b(?:compar\w+\s(?:with|to)|as\sagainst|against(?=\s(?:the\s|a\s)?(?:(?:figure|total|average|previous|last|number|same|year|result)\b|\d|[£€]|around|about|just))|up\son|down\son|(?<!more\s)(?<!less\s)(?<!fewer\s)(?<!longer\s)(?<!greater\s)(?<!later\s)than|than(?=\s(?:the|a|an|in|at|last|during|for)\s)|as\sopposed\sto|rather\sthan|instead\sof)\s(?:the\s|a\s)?(?:[\w’']+\s){{0,6}}?{ABOUT}$"
        ),
    ),
    (
        "previous",
        re.compile(
            rf"\b(?:previous(?:ly)?|prior|preceding|(?:(?<!in\sthe\s)(?<!over\sthe\s)(?<!since\sthe\s)(?<!since\sour\s)(?<!since\s)(?<!during\sthe\s)(?<!for\sthe\s)(?<!within\sthe\s)last|(?<!since\sthe\s)previous|prior|preceding)\s(?:year|quarter|month|week|meeting|period|figure|rate|time|reported|report|result))(?:['’]s)?(?:\s(?:quarter\s\d|q\d)(?:\sactivity)?)?(?:\s(?:figure|total|rate|result|level|year|outturn))?{_IS}?\s?{ABOUT}$"
        ),
    ),
    ("previous", re.compile(rf"\bbaseline{_IS}?\s?{ABOUT}$")),
    (
        "previous",
        re.compile(
            rf"\b(?:a|one|two|three)\s(?:year|month|week|quarter)s?\s(?:ago\s|earlier\s|before\s)(?:there\shad\sbeen|there\swere|it\swas|it\shad\sbeen|the\sfigure\swas)\s{ABOUT}$"
        ),
    ),
    (
        "previous",
        re.compile(
            rf"(?:, |; |\) )(?:(?:whereas|where|when|though|but|and)\s)?(?:(?:it|which|this)\s)?(?:was|had\sbeen)\s(?!(?:well\s|just\s|far\s)?(?:below|above|under|over|less|more)\b){ABOUT}$"
        ),
    ),
    ("previous", re.compile(rf"\((?:it\s)?(?:was|had\sbeen|formerly|previously)\s{ABOUT}$")),
)
SENTENCE_GATES = Gates()  # the patterns for words beside a number look anywhere in its sentence; most sentences hold few of their words
_BEFORE = Gates()  # for what stands right before a number: most have no word of these patterns near
_GATED_ROLES = tuple((_BEFORE.add(needed_words(pattern)), role, pattern) for role, pattern in _ROLES)

_PREVIOUS_AFTER = re.compile(
    r"\s(?:(?:(?!(?:improved|worsened|deteriorated|moved|changed|comparison|compared|better|worse)\b)[a-z]+\s){0,4}?)\(?(?:(?:in|for|at|during|over)\s(?:the\s)?)?(?:(?:same|corresponding|equivalent|previous|prior|preceding)\s(?:\w+\s)?(?:period|month|quarter|year|week|time|report)|last\s(?:year|quarter|month|week|time)(?!\sof\b)|(?:a|one|two|three|four|five|six|twelve)\s(?:years?|months?|weeks?)\s(?:ago|earlier|before|previously)|the\syear\sbefore|a\syear\s(?:ago|earlier)|(?:previously|formerly)\b|before(?=[,;.)]|$))",
)

_AGAINST_OR_VERSUS = re.compile(rf"\b(?:against|versus|vs?\.?)\s(?:the\s|a\s|an\s)?{ABOUT}$")

_THEN_AFTER = re.compile(
    r"(?:\s[a-z][\w-]*){0,3}?\s(?:ago|earlier|previously|beforehand|(?:a|the|one)\s(?:year|month|quarter|week)\sbefore|(?:in|at|for|during|over|by|on|before|as\sat)\s(?:the\s|our\s)?(?:(?:end|start|close|time|beginning)\sof\s)?(?:the\s|our\s)?"
    r"(?:same|corresponding|previous|prior|preceding|last|first|second|third|fourth|month|quarter|inspection|baseline|outset|start|pandemic|covid|lockdown|spring|summer|autumn|winter|[mpq]\d{1,2}\b|(?:19|20)\d\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b))",
)

_PROMISED_AFTER = re.compile(
    r"\s(?:that\s)?(?:(?:was|were|is|are|had\sbeen)\s)?(?:promised|expected|required|planned|agreed|allowed|budgeted|profiled|set|needed)\b"
)

_BESIDE_TARGET = re.compile(
    rf"\b(?:in\sline\swith|on|ahead\sof|behind|below|above|under|over|within|meeting|against)\s(?:the\s|its\s|their\s)?(?:target|plan|profile|budget|forecast|trajectory|standard|schedule|ceiling|cap|threshold|tolerance|limit)\sat\s{ABOUT}$"
)

_NAMED_STANDARD = re.compile(r"[A-Z][a-z]+\s(?:Standard|Measure|Target)\s(?:(?:was|is|at|of)\s)?$")  # "Clean Quay Standard 81%"

# "The four-hour standard stood at 71%", "the 62-day standard was 61%"
_TIMED_STANDARD = re.compile(
    r"\b(?:hour|day|week|minute)\s(?:[\w-]+\s){0,2}?(?:standard|target|measure|ambition)\s(?:stood\sat|stands\sat|was|is)\s$"
)
_PERIOD_OR_AIM = re.compile(
    r",?\s(?:in|for|at|against|compared|versus|vs|up|down|on|below|above|which|well|just|short)\b|\s?\("
)  # what follows where it stands, and not what it is
_STANDARDS = ("Standard ", "Measure ", "Target ")

_SHORT_PLAN = re.compile(r"[,(;]\s?(?:plan|budget|profile|forecast)\s$")

_BUDGET_AFTER = re.compile(r"\s(?:\w+\s){0,2}?(?:budget|plan|profile|forecast|trajectory)\b")

_TARGET_AFTER = re.compile(
    r"\s(?:performance\s|national\s|local\s|savings\s|recruitment\s|income\s|annual\s|budget\s)?(?:target|standard|threshold|ceiling|tolerance|benchmark|requirement)\b"
)

_AGAINST_THE = re.compile(r"\bagainst\s(?:the|its|our|their|a|an)\s$")
_TARGET_NAMED = re.compile(
    r"\s(?:(?!(?:in|at|for|last|of|on|and|reported|recorded)\b)[\w-]+\s){0,3}?(?:target|standard|threshold|ceiling|tolerance|ambition|aspiration|trajectory|requirement|goal|floor)\b"
)
_COMPARATOR_AFTER = re.compile(
    r"\s?\(?(?:nationally|regionally|for\sengland|in\sengland|across\s(?:the\sregion|england))\b|\snational\saverage\b|\s\(national\saverage\)"
)

_CHANGE_AFTER = re.compile(
    r"\s(?:(?:overall|net|significant|further|year-on-year)\s)?(?:increase|decrease|reduction|rise|fall|drop|growth|decline|fewer|more|less|lower|higher|better|worse|improvement|uplift|down|up|above|below|ahead\sof|short\sof|over\s(?:budget|target|plan)|under\s(?:budget|target|plan))\b",
)

_CHANGE_BEFORE = re.compile(
    rf"\b(?:(?<!made\s)(?<!make\s)(?<!makes\s)(?<!making\s)(?<!taken\s)(?<!picked\s)(?<!signed\s)(?<!set\s)(?<!add\s)(?<!adds\s)up|down|rose|fell|dropped|increased|decreased|risen|fallen|grown|declined|reduced)\s(?:by\s)?{ABOUT}$",
)

_AGAINST = re.compile(r"\bagainst\s$")

# What a number says of the one before it: "(three more than last month)"
_DELTA = re.compile(
    r"\s(?:more|higher|up|fewer|less|lower|down)\s(?:than|on)\s(?:in\s|at\s|for\s|the\s)*(?:last|previous|preceding|prior|same|(?:a|one)\s(?:year|month|quarter|week)\s(?:ago|before|earlier)|(?:year|month|quarter)\sbefore|before\b)"
)

_STATED = re.compile(rf"[,)]\s(?:was|had\sbeen)\s{ABOUT}$")

# "performance against the four-hour target was 84%"
_AGAINST_TARGET = re.compile(
    r"\bagainst\s(?:(?:the|this|that|our|its)\s(?:[\w-]+\s){0,4}?)?(?:target|standard)\s(?:was|is|stood\sat|had\sbeen|remained\sat)\s$",
)

_BEFORE_TO = re.compile(r"\s(?:[a-z][\w-]*\s){0,3}to\s")  # "rose by 6% (410 cases to 435)"

_BRACKET_OPENS = re.compile(r"(?:\s[\w’'&-]+){0,12}\s\(")

_YEAR_AFTER = re.compile(r"\s(?:in|for|at)\s(?:the\s)?(?:\w+\s){0,2}(?:19|20)\d\d[\d/-]*[);,]")  # "5 (7 in 2015)"

_MONTH_AFTER = re.compile(
    r"\s(?:in|for|at|by|as\sat)\s(?:the\s)?(?:(?:(?:end|start|close)\sof\s)?(?:the\s)?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|spring|summer|autumn|winter|[qmp]\d{1,2}|quarter\s\w+|(?:first|second|third|fourth|previous|last|preceding)\s\w+)|(?:last\s)?inspection|baseline|outset|start|(?:last\s|previous\s)?(?:release|round|wave|phase|edition|survey|census|season|version)(?:\s\w+)?)(?=[);,])"
    r"|\s(?:[qm]\d{1,2}|quarter\s\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|(?:last|previous)\s(?:year|quarter|month))(?:\s(?:19|20)\d\d)?(?=[);,])",
)

_YEAR_BEFORE = re.compile(
    r"(?:\s\(|;\s)(?:(?:in|for|was|from)\s)?(?:(?:[A-Z][a-z]+\s)?(?:19|20)\d\d(?:[-/]\d\d)?|[QMP]\d{1,2}|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*|(?:last|previous)\s\w+|LY|PY|[Pp]rev\.?|[Pp]reviously|[Ww]as)\s?[:=–-]?\s?$"
)  # "12,345 (March 2013: 13,456)"


_OFF_PLAN = re.compile(r"\s(?:better|worse|ahead|short|above|below|over|under)\s")  # "61 waited, which was 12 better than plan"
# "£18,400, where £11,000 had been budgeted", "six volunteers had come forward; ten are needed"
_WANTED_AFTER = re.compile(
    r"\s(?:[\w’'-]+\s)?(?:that\s|which\s)?(?:(?:was|were|is|are|had\sbeen|have\sbeen)\s(?:budgeted|planned|profiled|promised|needed|required|hoped\sfor|aimed\sfor|intended|wanted|programmed)\b"
    r"|(?:budgeted|planned|promised|needed|required|hoped\sfor|wanted)(?=[,;.)]|$|\s(?:for|by|to)\b)|in\sthe\sprogramme\b)"
)
# "there were 58 clubs, but 12 had sent nothing in the last year", "and only two boats changed hands last year"
_JOINED = re.compile(r"\b(?:and|but|while|whilst|though)\s(?:only\s|just\s|some\s|a\sfurther\s)?$")
_DID = re.compile(
    r"\s(?:(?:had|have|has|were|was|are|is)\s|(?:[a-z]+\s){1,2}(?:had|have|has|were|was|changed|came|went|left|joined|took|sent|made|gave|died|closed|opened|did)\s)"
)
_BRACKET_OPEN = re.compile(r"\s(?:[a-z]+\s){0,4}?\([^)]*$")  # "93% (last year" before the next number

# "7 km of the 9 km", "£6,000 of the £40,000"
_SHARE_OF = re.compile(r"\s(?:out\s)?of\s(?:the|its|our|a|an)\s(?:total\s(?:of\s)?)?$")
_SHARED_UNITS = frozenset({"gbp", "eur", "km", "miles", "metres", "hectares"})

_CHANGED, _AGAINST_TARGET_SAID, _TARGET_BESIDE, _PLAN_SHORT, _TIMED = (
    _BEFORE.add(needed_words(pattern)) for pattern in (_CHANGE_BEFORE, _AGAINST_TARGET, _BESIDE_TARGET, _SHORT_PLAN, _TIMED_STANDARD)
)
_OFF_MARK = _BEFORE.add(
    ("short of", "below", "above", "under", "over", "ahead of", "behind", "against", "beside", "meeting", "exceeding", "reached", "near")
)
_THEN_THERE = _BEFORE.add(("there ", "it ", "figure ", "number ", "rate ", "total ", "having "))
_SET_BESIDE = _BEFORE.add(("against", "v"))  # "versus", "vs", "v."
_ELSEWHERE, _MOVES, _TARGETED, _WANTED, _EARLIER, _MORE_THAN = (
    SENTENCE_GATES.add(needed_words(pattern))
    for pattern in (_COMPARATOR_AFTER, _CHANGE_AFTER, _TARGET_AFTER, _WANTED_AFTER, _PREVIOUS_AFTER, _DELTA)
)


# "short of the 60 hoped for", "well above the 7% that the auditors look for"
_OFF = re.compile(
    r"\b(?:short\sof|below|above|under|over|ahead\sof|behind|against|beside|meeting|exceeding|reached|near(?:er)?)\s(?:the|our|its|a)\s$"
)
_LOOKED_FOR = re.compile(
    r"(?:(?:\s(?:that|which)(?:\s[\w’'-]+){1,6}?)|(?:\s(?!and\b|but\b|in\b|at\b|of\b)[\w’'-]+){0,6}?)\s(?:(?:wants?|wanted|sought|expects?|expected|requires?|required|recommends?|recommended|needed|promised|budgeted|planned|set)\b|(?:looks?|looked|ask(?:s|ed)?|hoped|aim(?:s|ed)|call(?:s|ed)|hop(?:es|ing))\sfor\b)"
)
_HELD_TO_BE = re.compile(r"(?:\s(?:that|which|is|was))*\s(?:regarded|seen|treated|taken|held|considered|counted)\b")
# "where in May there had been nine", "- last March there were 7"
_THERE_THEN = re.compile(
    rf"(?:,|;|\s[-–]|\bwhere|\bwhen|\band|\bbut)\s(?:(?:in|at|by|last|back\sin)\s(?:the\s)?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|spring|summer|autumn|winter|year|month|quarter|week|time|survey|inspection|(?:19|20)\d\d(?=,?\s))"
    rf"(?:\s(?:19|20)\d\d)?,?\s(?:there\s(?:had\sbeen|were|was)|(?:it|(?:the|this|that)\s(?:figure|number|rate|total))\s(?:was|had\sbeen|stood\sat))|there\sused\sto\sbe|it\shad\sbeen|it\sused\sto\sbe)\s{ABOUT}$|\b(?:where|when)\s(?:before\s)?there\s(?:had\sbeen|were)\s{ABOUT}$"
)
_COMPARED_WITH = re.compile(rf"\bcompared\s(?:with|to)\s(?:the\s)?{ABOUT}$")
# "91% for boys", "40% of the others", but "91% for the same period", "40% in May"
_OF_OTHERS = re.compile(
    r"\s(?:for|of|among|amongst|across|in)\s(?>(?:the\s|our\s|all\s)*)(?!(?:same|one|previous|last|prior|preceding|corresponding|equivalent|first|second|third|fourth|final|year|years|month|quarter|week|period|time|start|end|beginning|baseline|spring|summer|autumn|winter|[qm]\d|\d|target|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b)\b|\w+\s(?:19|20)\d\d|(?:autumn|spring|summer)\sterm)[a-z]"
)
_HAVING_BEEN = re.compile(
    rf"(?:,|\))\shaving\s(?:previously\s)?(?:been|stood\sat|come\sdown\sfrom|gone\sup\sfrom|risen\sfrom|fallen\sfrom)\s{ABOUT}$"
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
    before = _BEFORE.held(near)
    if (
        (before & _AGAINST_TARGET_SAID and _AGAINST_TARGET.search(near))
        or (before & _TIMED and _TIMED_STANDARD.search(near) and ("stood at" in near[-10:] or _PERIOD_OR_AIM.match(following)))
        or (before & _TARGET_BESIDE and " at " in near and _BESIDE_TARGET.search(near))
        or (holds(gap, _STANDARDS) and _NAMED_STANDARD.search(gap))
    ):
        return "value"
    if follows and held & _MORE_THAN and quantity.plain and _DELTA.match(following):
        return "change"  # "eight are red (three more than last month)"
    if gap.endswith("(") and _BEFORE_TO.fullmatch(after):
        return "previous"
    if before & _CHANGED and _CHANGE_BEFORE.search(near):
        return "change"
    if held & _ELSEWHERE and quantity.unit != "rank" and _COMPARATOR_AFTER.match(following):
        return "comparator"
    for gate, role, pattern in _GATED_ROLES if before else ():
        if before & gate and pattern.search(near):
            if role == "previous" and not follows and (quantity.denominator or _AGAINST.search(near) or _STATED.search(near)):
                return "value"  # "action was taken against 40 landlords", "Visits (in time) were 81%"
            if role == "previous" and _AGAINST_THE.search(near) and _TARGET_NAMED.match(following):
                return "target"  # "76% against the 78% four-hour ambition"
            if (
                role == "previous"
                and _CHANGE_AFTER.match(following)
                and (quantity.unit in ("percent", "gbp", "eur") or _OFF_PLAN.match(following))
            ):
                return "change"
            if role == "previous" and follows and _OF_OTHERS.match(following) and _COMPARED_WITH.search(near):
                return "comparator"  # "94% compared with 91% for boys"
            return role
    if follows and before & _OFF_MARK and _OFF.search(near):
        if _LOOKED_FOR.match(following) or _TARGET_NAMED.match(following):
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
    if follows and quantity.unit == unit and unit in _SHARED_UNITS and _SHARE_OF.fullmatch(gap):
        return "target"
    if (
        (
            held & _EARLIER
            and (then := _PREVIOUS_AFTER.match(following))
            and not _BRACKET_OPEN.match(after)
            and not (_JOINED.search(near) and _DID.match(following, 0, then.end()))
        )
        or (
            follows
            and gap.endswith("(")
            and _BRACKET_OPENS.fullmatch(gap)
            and (_YEAR_AFTER.match(following) or _MONTH_AFTER.match(following))
        )
        or (follows and len(gap) < 90 and ("(" in gap or gap.startswith(";")) and _YEAR_BEFORE.search(gap))
    ):
        return "previous"
    return "value"


_BY_YEAR = re.compile(r"\sby\s(?:the\s)?(?:(?:end|close)\sof\s)?(?:[a-z]+\s)?20\d\d\b")
_ELSEWHERE_AFTER = re.compile(
    r"\s(?:for|in|among|across|at)\s(?:the\s|our\s|its\s|all\s)*(?:(?:statistical|nearest)\sneighbours?|england|wales|scotland|ireland|region\b|county\b|similar\s|comparable\s|comparator|peers?\b|family\sgroup|other\s)|\s(?:nationally|regionally|elsewhere)\b"
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
