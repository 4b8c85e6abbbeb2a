"""The words that lead up to a number and tell its part: "against a target of |12%", "compared with |20 last year", "up from |14".

"against a target of |12%"          target
"rose by about |4%"                 change
"which compared with |20"           previous
"the national average was |71%"     comparator
"less than |20"                     nothing: it says of a value how much it is
"""

from __future__ import annotations

import re
from typing import Literal

from extractors.beginnings import searched
from extractors.gates import Gates, needed_words

Role = Literal["value", "previous", "target", "floor", "comparator", "change"]

ABOUT = r"(?:(?:about|around|approximately|approx\.?|just|over|under|only|some|nearly|almost|circa|c\.|a|an|the|its|at\sleast|no\smore\sthan|below|above|less\sthan|more\sthan|up\sto|not\s(?=(?:below|above|under|over|less|more)\b)|[<>≤≥=:(])\s?)*"

_IS = r"(?:\s?(?:of|was|is|were|are|being|set\sat|stood\sat|stands\sat|at|to\s(?:be|have|reach)|remains|remained|had\sbeen|has\sbeen|figure|rate|level|value|average|\(\d{4}[-/]\d\d\)|=|:|-|–))*\s"

# The first that matches decides; all are for small letters.
_ROLES: tuple[tuple[Role, re.Pattern[str]], ...] = (
    (  # "rates will be at least 95%", "satisfaction should have risen to no less than 80%"
        "target",
        searched(
            r"\b(?:will|should|must|shall|are\sto|is\sto)\s(?:then\s|all\s)?(?:have\s(?:[a-z]+\s){1,4})?(?:be\s|to\s)?(?:at\sleast|no\s(?:more|less|fewer)\sthan|not\smore\sthan)\s(?:an?\s)?$"
        ),
    ),
    (  # "officers were meant to have no more than 20 cases, but the average was 24"
        "target",
        searched(
            r"\b(?:supposed|meant|required|intended|contracted)\sto\s(?:have|hold|carry|be|see|do|make)\s(?:at\s(?:least|most)|no\s(?:more|less|fewer)\sthan|not\smore\sthan|a\s(?:maximum|minimum)\sof)\s$"
        ),
    ),
    (  # "44% were sent in time where the plan had asked for 60%"
        "target",
        searched(
            rf"\b(?:where|when|whereas|although|though)\s(?:the|our|its)\s(?:[\w’'-]+\s){{1,4}}?(?:had\s)?(?:asked\sfor|required|wanted|called\sfor|looked\sfor|aimed\s(?:for|at)|hoped\sfor|promised|expected)\s{ABOUT}$"
        ),
    ),
    (  # "34% of berths were let, the figure aimed for in the plan being 60%"
        "target",
        searched(
            rf"\bthe\s(?:figure|level|number|share|rate|mark)\s(?:(?:aimed|hoped|looked|asked|called)\s(?:for|at)|sought|wanted|expected|promised|required|agreed|set)(?:\s(?:by|in|for|under|with)\s(?:[\w’'-]+\s){{1,5}}?)?\s?(?:being|was|is|having\sbeen)\s{ABOUT}$"
        ),
    ),
    (  # "a surplus of £4,000 against a budgeted |£6,000"
        "target",
        searched(
            rf"\b(?:against|versus|vs\.?|above|below|beyond|ahead\sof|behind|short\sof|in\sline\swith)\s(?:an?|the|our|its)\s(?:budgeted|profiled|planned|projected|predicted|expected|scheduled|required|agreed|hoped-for|intended)\s{ABOUT}$"
        ),
    ),
    (  # "a surplus of £4,000 on a budget of £61,000"
        "comparator",
        searched(rf"\b(?:on|from)\s(?:an?|our|its)\s(?:[\w-]+\s){{0,2}}?(?:budget|turnover|income|expenditure)\sof\s{ABOUT}$"),
    ),
    ("floor", searched(rf"\bfloor(?:\sstandard|\starget)?{_IS}?\s?{ABOUT}$")),
    (
        "target",
        searched(
            rf"\b(?:(?<!in\s)target(?:ed(?=\sat))?|covenant|control\stotal|goal|(?<!national\s)(?<!england\s)(?<!regional\s)benchmark|(?<=against\san\s)estimate(?=\sof)|(?<=against\sthe\s)estimate(?=\sof)|(?<=\()policy(?=:)|(?<=\()(?:cap|limit|expected|required|profiled?|budgeted|planned|aim)|ceiling|tolerance|establishment(?=\s(?:of|being|was))|(?<!rate\s)cap(?=\sof)|(?<!expected\s)(?<!higher\s)standard|(?<!level\s\d\s)(?<!\d\+\s)threshold|ambition|trajectory|(?:performance|statutory)\smeasure|requirement|minimum|milestone|statutory|target\s(?:in|under|for|from|set\s(?:by|for))\s(?:[\w’'-]+\s){{1,4}}?(?:being|is|was|(?:had|has|having)\sbeen)|target\s(?:for\s(?:the\s|this\s)?(?:whole\s|full\s|financial\s)?(?:year|quarter|month|period|season|\d{{4}}(?:[-/]\d\d)?)|to\sdate)(?=\sof)|target\s(?:having\s)?(?:been|being)|of\s(?:a|the|its|our)\s(?:planned|budgeted|projected|expected|required|promised|intended|hoped-for)|of\s(?:a|the)\s(?:programme|plan|total)\sof|(?:programme|plan|budget|forecast|profile)\s(?:had\s)?(?:anticipated|assumed|allowed(?:\sfor)?|expected|provided(?:\sfor)?)|(?:policy|plan|contract|standard)\s(?:was|is|were|called|asked|calls|asks)\sfor|(?:plan|strategy|policy|budget|contract|standard|guidance|protocol)\s(?:(?:had|has)\s)?(?:said|says|promised|promises)|service[\s-]level|(?<=\bthe\s)(?:required|necessary|recommended|stipulated)|(?:should|ought\sto)(?:\shave)?\sbe(?:en)?|policy(?=\s(?:of|is|was|(?:figure|level|minimum|limit)\s(?:of|is|was)))|expectation(?=\sof)|(?<=within\sthe\s)limit(?=\sof)|(?<=within\sour\s)limit(?=\sof)|aim(?:ed|ing)?(?:\sfor)?|aspiration|projection|forecast(?=\sof)|(?:budgeted|planned|expected|profiled)\s\w+(?=\sof)|budget(?=\sof)|plan(?=\sof)|profile){_IS}?\s?{ABOUT}$",
        ),
    ),
    (
        "target",
        searched(
            rf"\b(?:v|vs|versus|against)\.?\s(?:an?\s|the\s|its\s)?(?:(?:capital|total|full|approved|revised|annual|original)\s)*(?:budget|plan|forecast|profile|programme)\s(?:for\s(?:the|this)\s\w+\s)?(?:of\s)?{ABOUT}$|\bon\s(?:course|track)\s(?:for|to\s(?:reach|hit|meet|achieve))\s{ABOUT}$"
            rf"|\bbenchmark\s(?:[\w-]+\s){{1,3}}?(?:rate|return|yield|figure)\s(?:of|was|is|at)\s{ABOUT}$"
            rf"|\b(?:minimum|recommended|required|prudent|approved)\s(?:[\w-]+\s){{0,2}}?(?:levels?|balance|figure|amount)\s(?:of|was|is|at)\s{ABOUT}$"
        ),
    ),
    ("change", searched(rf"by(?<!spend\s..)(?<!spent\s..)(?<!spending\s..)(?<!exceeded\s..)(?<!\w..)\s{ABOUT}$")),
    (
        "change",
        searched(
            rf"\b(?:increase|decrease|reduction|rise|fall|drop|growth|improvement|change|uplift|decline|difference|swing|gain|deterioration|worsening|dip|jump|variance)\sof\s{ABOUT}$",
        ),
    ),
    (
        "comparator",
        searched(
            rf"(?:\b(?:national(?:ly)?|england|regional(?:ly)?|region|(?:statistical|nearest)\sneighbours?['’]?|comparators?|scottish|welsh|wales|scotland|county|county-wide|countywide|cipfa|average\sfor\sengland|similar\sforces|peer\sgroup)|\(la|\(uk|\(ni|\(eu|\((?:nat|natl|eng)\b\.?:?)"
            rf"(?:\s(?:and\sregional|average|averages|planning|figure|figures|rate|mean|level|benchmark))*{_IS}?\s?{ABOUT}$",
        ),
    ),
    (
        "comparator",
        searched(
            rf"\b(?:against|out\sof|from)\s(?:an?\s|the\s)?(?:total\s)?(?:contributions?|income|receipts|expenditure|spending|capacity|allocation|provision|grant|pot)\sof\s{ABOUT}$"
        ),
    ),
    (
        "comparator",
        searched(
            rf"\b(?:national|england|regional)\s(?:average|figure|rate|mean)\s(?:for|among|across|of)\s(?:[\w’'-]+\s?){{1,4}}?(?:\s(?:was|is|at|of)|:)\s{ABOUT}$"
        ),
    ),
    ("comparator", searched(rf"\b(?:(?:authorised|borrowing|counterparty)\slimit|operational\sboundary)\s(?:of|was|is|at)\s{ABOUT}$")),
    (  # "rainfall of 191mm against a long-term average of 142mm"
        "comparator",
        searched(
            rf"\b(?:against|below|above|than|beside)\s(?:an?|the|its|our)\s(?:long[\s-](?:term|run)|seasonal|usual|normal|(?:three|five|ten|thirty|\d+)[\s-]year|rolling|historical|historic)\s(?:[a-z]+\s)?(?:average|mean|norm)\s(?:(?:of|was|is|being)\s)?{ABOUT}$"
        ),
    ),
    ("comparator", searched(rf"\b(?:way|far|away)\sfrom\s{ABOUT}$")),
    (
        "previous",
        searched(
            rf"\b(?:improvement|deterioration|increase|decrease|reduction|rise|fall|drop|advance)\s(?:on|over)\s(?:the\s|a\s)?(?:[\w’']+\s){{0,4}}?{ABOUT}$"
        ),
    ),
    ("previous", searched(r"\bfrom\s(?:red|amber|green)\s\($")),
    ("previous", searched(rf"\bfrom\s{ABOUT}(?:(?:a|the)\s(?:figure|total|high|low|peak|baseline)\sof\s)?$")),
    (
        "previous",
        searched(
            rf"\b(?:compar\w+\s(?:with|to)|as\sagainst|against(?=\s(?:the\s|a\s)?(?:(?:figure|total|average|previous|last|number|same|year|result)\b|\d|[£€]|around|about|just))|up\son|down\son|(?<!more\s)(?<!less\s)(?<!fewer\s)(?<!longer\s)(?<!greater\s)(?<!later\s)than|than(?=\s(?:the|a|an|in|at|last|during|for)\s)|as\sopposed\sto|rather\sthan|instead\sof)\s(?:the\s|a\s)?(?:[\w’']+\s){{0,6}}?{ABOUT}$"
        ),
    ),
    (
        "previous",
        searched(
            rf"\b(?:previous(?:ly)?|prior|preceding|(?:(?<!in\sthe\s)(?<!over\sthe\s)(?<!since\sthe\s)(?<!since\sour\s)(?<!since\s)(?<!during\sthe\s)(?<!for\sthe\s)(?<!within\sthe\s)last|(?<!since\sthe\s)previous|prior|preceding)\s(?:year|quarter|month|week|meeting|period|figure|rate|time|reported|report|result))(?:['’]s)?(?:\s(?:quarter\s\d|q\d)(?:\sactivity)?)?(?:\s(?:figure|total|rate|result|level|year|outturn))?{_IS}?\s?{ABOUT}$"
        ),
    ),
    ("previous", searched(rf"\bbaseline{_IS}?\s?{ABOUT}$")),
    (
        "previous",
        searched(
            rf"\b(?:a|one|two|three)\s(?:year|month|week|quarter)s?\s(?:ago\s|earlier\s|before\s)(?:there\shad\sbeen|there\swere|it\swas|it\shad\sbeen|the\sfigure\swas)\s{ABOUT}$"
        ),
    ),
    (
        "previous",
        searched(
            rf"(?:, |; |\) )(?:(?:whereas|where|when|though|but|and)\s)?(?:(?:it|which|this)\s(?:was|had\sbeen)|they\s(?:were|had\sbeen)|was|had\sbeen)\s(?!(?:well\s|just\s|far\s)?(?:below|above|under|over|less|more)\b){ABOUT}$"
        ),
    ),
    ("previous", searched(rf"\((?:it\s)?(?:was|had\sbeen|formerly|previously)\s{ABOUT}$")),
)
LEAD_IN_GATES = Gates()  # for the text right before a number, where most have no word of these patterns
LEAD_INS = {LEAD_IN_GATES.add(needed_words(pattern)): (role, pattern) for role, pattern in _ROLES}  # by their gates, the lowest bit first
LEAD_IN = sum(LEAD_INS)  # the bits of all of them
