"""Whether a number in running text measures something, and by which rule.

A percentage or rate nearly always does, a sum of money only beside words of account (overspend, balance, outturn), a count only where a service's people,
cases or events are counted.
"""

from __future__ import annotations

import re

from extractors.beginnings import searched
from extractors.gates import needed_words
from extractors.indicators.aims_told import is_to_come
from extractors.indicators.count_words import NUMBER_ENDS
from extractors.indicators.counts import count_rule_of, may_count
from extractors.indicators.extent import NOUN
from extractors.indicators.graded import is_key, moves_grade
from extractors.indicators.groups import CuedSentence, Group
from extractors.indicators.held_sums import is_held
from extractors.indicators.lead_ins import ABOUT
from extractors.indicators.role_words import SENTENCE_GATES
from extractors.indicators.then_and_now import sets_periods_beside
from extractors.number_words import WORDS
from extractors.quantities.quantity import Quantity
from extractors.quantities.units import LENGTH_UNITS

_PERCENT_DECIDED = searched(
    r"\b(?:vat|(?:council\stax|precept|rents?|fees|charges|subscriptions?)(?::|\s[–—-])\s(?:an?\s)?(?:further\s)?(?:rise|increase|reduction|freeze|cut)|(?:rise|increase|reduction)\sin\s(?:its\s|their\s|the\s|our\s)?(?:council\stax|precept|fees|charges|pay|rents?)|interest\srate|discount|majority|allowance|contingenc\w+|council\stax\s(?!collect|base|arrears|debt)(?:\w+\s){0,4}?by|council\stax\s(?:(?:had|has|was|is)\s)?(?:gone\sup|went\sup|rose|risen|going\sup|increased|up)|pay\s(?:award|rise|increase)s?|quorum|options?|sliding|cil|retention(?=\s(?:(?:of|at)\s[£€\d]|mon(?:ey|ies)|sums?|payments?|released?|held|clause))|deposit\sof|(?:fees?|charges?|rents?|precept|prices?|tariffs?|subscriptions?)\s(?:would|will|to|should|are\sto|is\sto)\s(?:also\s|all\s)?(?:fall|rise|go\sup|increase|be)\b|to\sfund\s|match\sfunding|agreed\s(?:with|to|at)\san?|(?:social\scare|police)\sprecept|amendment\sto|on-costs\sof|(?:would|will)\sbe\s[^.;]{1,60}\snext\s(?:financial\s)?year)\b",
)
# "the net budget was £212m", "council tax had gone up by £5": decided on
_IS_BUDGET = searched(
    rf"^(?:the|its|our|a|an|his|her|their)?\s?(?:(?!(?:remaining|unspent|underspent|overspent|actual)\b)[\w’'-]+\s){{0,3}}?budget\s(?:for\s(?:the\s|this\s)?[\w/-]+\s)?(?:was|is|were|stood\sat|stands\sat|of)\s(?:now\s|set\sat\s)?{ABOUT}[£€][\d.,]+\s?(?:m|k|bn|million|billion)?(?:\s(?:a\syear|per\sannum))?$"
    r"|\b(?:council\stax|precept)\s(?:bills?\s)?(?:(?:had|has|was|is|have)\s)?(?:gone\sup|went\sup|rose|risen|increased|up)\s"
)
# "44% of respondents supported a rise in council tax"
_SURVEYED = searched(
    r"\brespon(?:dents?|ses)\b|%\)?\s(?:of\s(?:all\s|the\s|those\s)?(?:people|residents|those|households|tenants|replies|businesses)|agree\w*|disagree\w*|support\w*|oppos\w*|favour\w*|prefer\w*|of\swhich\sprefer\w*)\b"
)
# "savings of £14m were proposed", "the net budget requirement was £512m", "pupil premium £88,300": sums of a plan and of a grant
_OF_A_PLAN = searched(
    r"\bsavings\sof\s(?:\w+\s)?£[\d.,]+\s?(?:m|k|bn|million)?\s(?:were|was|are|had\sbeen|have\sbeen)\s(?:proposed|planned|required|needed|sought|built\sin|included|put\sforward)\b|\bbudget\srequirement\b|\bbudget\sshare\b|\b(?:pupil|sports?)\spremium\s(?:of\s|was\s|is\s)?£"
)
_SURE_ACCOUNT = searched(
    r"\bpressures?\b|\barrears\b|\baverage\s(?:\w+\s)?(?:cost|price|spend|value)|\b(?:put|estimated)\sat\s(?:just\s|about\s|around\s|over\s)?£|\bnet\scost\b|\bto\sthe\send\sof\b|\btotal\svalue\b|\b(?:over|under)spen|\bbalance|\bto\sdate\b|\boutturn\b|\bvariance\b|\balready\b|\bdeficit\b|\bsurplus\b|\bprofit\b|\bloss\s(?:of|on)\b|(?<!been\s)\b(?:(?:fund-?)?raised|netted|took\sin)\s|\bshortfall\b|[bc]/f|\b(?:net|total)?\s?income\b",
)
_CONDITION = searched(r"\b(?:if|vired|in\sexcess\sof|more\sthan\sor\sequal|not\sexceeding|limit\sof|up\sto\sa\smaximum)\b")
_COMPARED = searched(
    r"\bcompared\s(?:with|to)\b|\bthe\s[a-z]+\sbefore\b|\b(?:gone|went)\s(?:up\s|down\s)?from\s|\bas\sopposed\sto\b|\bup\sfrom\b|\bdown\sfrom\b|\b(?:was|were|is|are|averaged|stood\sat|ran\sat|numbered|totalled)\s(?:(?:only|just|now|about|down\sto|up\sto)\s){0,2}(?:\d|[a-z]+\s)[^.;:]{0,40}?\binstead\sof\b"
)
_MADE = searched(
    rf"\b(?:event|fete|fair|sale|stall|concert|raffle|show|festival|market|collection|café|shop|evening|quiz|appeal|day|club)s?\s(?:(?:on|in|at)\s(?:[\w’'-]+\s){{1,4}})?(?:had\s|has\s)?(?:made|took|earned|netted|generated|raised)\s{ABOUT}[£€]",
)
_SET_TO_RISE = searched(
    r"\b(?:would|will)\s(?:be\s)?(?:rise|increased?|go\sup|fall|reduced?|raised)\s(?:by|to|from)\b|\bto\sbe\s(?:raised|increased|reduced|lowered|cut)\b|\bproposed\s(?:a\s(?:\w+\s)?|to\s|that\s)?(?:reduc|increas|rais|cut|lower)"
)
_NEEDED = searched(
    rf"\b(?:needs?|needed|must|required|has|have|had)\s(?:to\s)?(?:deliver|find|save|make|raise|achieve|pay)\s{ABOUT}[£€]|\bto\sspend\s{ABOUT}[£€]|\bwould\s(?:have\s)?(?:raised?|saved?|brought|bring|give|given|needed?|cost)\s{ABOUT}[£€]",
    re.IGNORECASE,
)
_SINGLE_PAYMENT = searched(
    r"\b(?:(?<!presented\s)(?<!outstanding\s)cheques?(?!\soutstanding)|invoices?|payable\sto|bills?\s(?:for|of|from)|direct\sdebit|deposit\sof|payment\s(?:of|to|for)|balance\sof\s(?:the\s)?(?:salary|account|invoice|fees?|payment|cost))\b",
)
# "12% of them would be rented", "to cap the rise at 3%": what is meant to be
_WOULD_BE = re.compile(
    r"\s(?:of\s(?:the\s|all\s|those\s)?(?:[\w-]+\s){1,3})?(?:would|should|must|shall)\s(?:then\s|all\s)?(?:be|have|go|come|bring|raise|mean|give|cost|yield|produce|generate|add)\b|\s(?:of\s\w+\s)?affordable\b"
)
_TO_SET = searched(
    r"\b(?:quality|price|cost|social\svalue|technical\smerit|experience)\s\($|\b(?:storm|event|rainfall|flood)\splus\s(?:an?\s)?$|\bassum(?:ed|es|ing)\b(?:[^.;]|\.\d)*$|\b(?:polic(?:y|ies)|conditions?|regulations?|legislation)\b[^.;]{0,30}\b(?:requir(?:e[sd]?|ing)|s(?:eeks?|ought)|allow(?:s|ed))\s(?:a\s(?:minimum|maximum)\sof\s|at\sleast\s|up\sto\s)?$|\bto\s(?:restore|transfer|allocate|charge|apply|cap|limit|ring-fence|top-slice)\b[^.;:]*$|\b(?:recommend\w*|propos\w*)\s[^.;,]{0,60}\b(?:go(?:es)?\sup|rise|rises|increase|increases|fall|raised|reduced|increased)\s(?:by|of)\s(?:an?\s)?$|\bpropos\w+,?\s[^.;,]{0,40}?\bto\s(?:raise|increase|reduce|cut|lower|uplift|uprate)\s[^.;,]{1,50}\sby\s(?:an?\s)?$|\b(?:is|are|was|were)\sasking\sfor\s$|\bassumptions?\s(?:for|of|on|about)\s(?:\w+\s)?(?:of\s)?$|\bask(?:ed|ing)?\sfor\s(?:an?|the)\s(?:\w+\s)?(?:rise|increase|uplift|reduction|cut)\sof\s(?:\w+\s)?$|(?<!revised\s)(?<!forecast\s)\b(?:up|down)wards\sby\s(?:\w+\s)?$|\beach\s[a-z]+\s(?:counted|counts|stood|represent(?:ed|s))\s(?:for\s|as\s)?(?:around\s|about\s|some\s)?$",
)
_PLANNED = searched(
    r"\bnext\s(?:financial\s)?year|\bproposed\sbudget|\bdraft\sbudget|\bwould\sbe\s(?:needed|required)|\bband\sd\b", re.IGNORECASE
)


_RATING_BEFORE = searched(r"(?:^|(?<=[,;:(•]\s)|(?<=[\s(]))(?P<rag>red|amber|green)(?:\s?[:=–—-])?\s$", re.IGNORECASE)
_NEXT_LABEL = re.compile(r"\s(?i:red|amber|green|blue)\s?[:=–—-]?\s\d")  # "Green 29 Amber 13 Red 6"
_RATING_ENDS = frozenset("dDrRnN:=–-")
_ORDERED = searched(
    r"(?<!\bto)(?<!ill)(?<!uld)(?<!not)(?<!can)(?<!may)(?<!ight)(?<!ust)(?<!hall)\sbe\s(?:(?!noted|received|welcomed|acknowledged)[a-z]{3,}ed|made|put|set|sent|given|paid|broken|held|brought|taken|built|cut|spent)\b"
)
_WEIGHT_OF = searched(
    r"\b(?:machines?|vehicles?|lorr(?:y|ies)|excavators?|diggers?|trucks?|cranes?|limits?)\s(?:of|over|under|above|exceeding|weighing)\s(?:(?:more|less)\sthan\s|\w+\s)?$",
    re.IGNORECASE,
)
_WEIGHT_LIMIT = re.compile(r"\s(?:lorr|vehicle|limit|weight|truck|excavator|digger|crane|machine)", re.IGNORECASE)
# "SR4 (Theft) had moved from 16 to 20": the score of a risk in the register
_RISK_MOVED = searched(
    r"\b[A-Z]{1,4}\d{1,3}\b[^.;:]{0,60}?\s(?:moved|gone|went|raised|increased|risen|rose|lowered|reduced|dropped|fell|fallen|come|came)\s(?:\w+\s)?from\s"
)
# "R4 (cyber) from 15 to 20"
_RISK_FROM = searched(r"\b[A-Z]{1,4}\d{1,3}(?:\s\([^()]*\))?,?\s(?:was\s|had\s)?(?:(?:up|down|moved|gone\s(?:up|down))\s)?from\s$")
_NEAR_CODE = 60  # characters
_TO_BE_CHANGED = searched(
    r"\b(?:consult\w*|propos\w*|consider\w*|plans?|application|agreed|support\w*)\b[^.;:]{0,50}\b(?:on|to|of|for)\s(?:increasing|reducing|raising|lowering|expanding|increase|reduce|raise|lower|expand)\s[^.;:]{0,60}$"
)
_ASKED_IF = searched(
    r"\b(?:ask(?:ed|s)?|queried|enquired|inquired|questioned|wondered|know|discussed|debated|considered|clarify)\s(?:[\w’'-]+\s){0,3}?whether\s[^;:.]{0,80}$"
)
_ASKED_WHY = searched(r"\b(?:asked|asks|queried|wondered|enquired|wanted\sto\sknow)\b[^.;:]{0,80}\bwhy\b[^.;:]{0,90}$")
# "a monthly note until abandonment is under 10%"
_UNTIL = searched(
    r"\suntil\s[^.;,]{1,60}\s(?:is|are|was|were|has|have|had|falls?|rises?|reach(?:es|ed)?|gets?|comes?|came|drops?|goes|fell|rose)\s[^.;,]{0,30}$"
)
_VOTES = re.compile(r"\s(?:votes?\b|abstain|abstention)")
_BALLOT = (" vote", " abst")
# "path lights, |4 for and 2 against|"
_DIVIDED = re.compile(
    rf"\s(?:for|in\sfavour),?\s(?:and\s)?(?:with\s)?(?:\d+|none|{WORDS})\s(?:votes?\s)?(?:against|opposed|abst)|\sagainst(?=[,;.)]|$|\s(?:and|with)\s(?:\d+|{WORDS})\sabst)"
)
# "a cheque for £85", "to transfer £400", "approved the transfer of £2m": moved or paid, not measured
_ALLOTTED = searched(
    rf"\b(?:cheques?|invoices?)\s(?:for|of)\s{ABOUT}$|\b(?:agreed|resolved|decided|proposed|moved)\s(?:that\s(?:we|the\s[a-z]+)\s|to\s)(?:give|donate|grant|award|contribute|spend|pay|offer)\s(?:[a-z’'-]+\s){{0,4}}?{ABOUT}$|(?:^|\bto\s|\band\s)write\soff\b[^.;:]{{0,90}}$|\bto\s(?:meet|pay|find|cover|fund)\s(?:the\s)?(?:balance|remainder|rest|remaining\scosts?)\sof\s{ABOUT}$|\bto\s(?:write\soff|transfer|allocate|move|vire|release|restore|add|distribute)\s(?:up\sto\s)?(?:the\s|a\s)?(?:(?:balance|sum|remaining|total)\s(?:of\s)?)?{ABOUT}$|\b(?:approved?|agreed?|authorised?)\s(?:a|the)\s(?:transfer|virement|release|write-off)\sof\s{ABOUT}$|\b(?:agreed|proposed|suggested|recommended|favoured)\s(?:moving|transferring|spending|giving|putting|setting\saside|allocating|viring|using|offering|paying|donating|releasing)\s{ABOUT}$",
)
_MOVED = searched(r"\b(?:seconded|seconding)\b[^.;:]{0,60}?\s(?:that|to)\b")
_KEY = searched(
    r"\b(?:R|A|G|[Rr]ed|RED|[Aa]mber|AMBER|[Gg]reen|GREEN)\s[=:–—]\s(?:at|on|within|more|less|below|above|under|over|better|worse)\b"
    r"|\b(?:red|amber|green)\s(?:where|if|when|means|indicates|denotes)\b[^.]*\b(?:red|amber|green)\b|\b(?:[Rr]ed|[Aa]mber|[Gg]reen)\s(?:means|indicates|denotes)\s"
)  # "Amber = within 5% of target"
_PROPOSAL = re.compile(
    r"(?:Agrees?|Approves?|Authorises?|Delegates?|Allocates?|Adopts?|Recommends?)\s|[“\"]?To\s(?:add|set|approve|agree|transfer|increase|reduce|raise|adopt|allocate|consider|support|request|fund|pay|introduce|apply|freeze|retain|cap|move|vire|grant|seek|impose|keep)\s"
)
_PERCENT_SET = re.compile(
    r"\s(?:quality|price|social\svalue|weighting)\b|\s(?:[\w-]+\s)?(?:transfer|uplift|levy|surcharge|discount|contribution|premium|precept|pay\s\w+|cap|buffer|contingency)\b|\s(?:rise\s|increase\s|cut\s|reduction\s)?(?:was|were|had\sbeen)\s(?:then\s)?(?:proposed|moved)\sby\b"
)
_TO_APPROVE = searched(
    r"\b(?:recommended|resolved|invited|proposed|recommend(?:s|ing)?)\s(?:[\w’'-]+\s){0,5}?to\s(?:approve|allocate|authorise|fund|release)\b(?:[^.;]|\.\d)*$"
)
_SET_AT = searched(
    r"\b(?:set|setting|fix|fixed|fixing|capped|capping|guarantee[ds]?|propos\w+|recommend\w+)\b[^.;,]{0,40}\b(?:at|of)\s$|\b(?:transfer|levy|uplift|precept|surcharge|discount)\sof\s$|\b(?:proposed|favoured|suggested|supported|opposed)\s(?:an?\s)?$"
)


def counts_measure(sentence: CuedSentence, group: Group) -> bool:
    """Whether the group is a bare number with a noun of the measures' vocabulary: "two burglaries"."""
    quantity = group.first
    if len(group.members) > 1 or not quantity.plain:
        return False
    behind = [cue.start for cue in sentence.cues if cue.label == "measure" and cue.start >= quantity.end]
    noun = NOUN.match(sentence.said, quantity.end, sentence.end) if behind else None
    return noun is not None and any(noun.start(1) <= start < noun.end(1) for start in behind)


def _left_or_taken(sentence: CuedSentence, at: int, behind: int) -> bool:
    """Whether the sum from `at` to `behind` is said to be left or to have been taken: "£140 remained in the fund", "it made £187", "£12 below the estimate"."""
    said, start, end = sentence.said, sentence.start, sentence.end
    return bool(
        _LEFT.match(said, behind, end)
        or (said.endswith(_HAS_COST, start, at) and _IN_TIME.match(said, behind, end))
        or (said.endswith(_IN_ALL, start, at) and _WAS_DONE.match(said, behind, end))
        or _TAKEN.search(said, max(start, at - 80), at)
        or (_FOR_EACH.match(said, behind, end) and _COST_IS.search(said, max(start, at - 80), at))
    )


def tally_label(text: str, low: int, quantity: Quantity) -> int | None:
    """Where the rating before a bare number begins, if the number counts what has it: "Red 4 (2), Amber: 9"."""
    if (
        not quantity.plain
        or text[quantity.start - 1 : quantity.start] != " "
        or text[quantity.start - 2 : quantity.start - 1] not in _RATING_ENDS
    ):
        return None
    label = _RATING_BEFORE.search(text, max(low, quantity.start - 16), quantity.start)
    return label.start("rag") if label and (NUMBER_ENDS.match(text, quantity.end) or _NEXT_LABEL.match(text, quantity.end)) else None


_IN_ALL = ("a total of ", "in all ", "in total ", "altogether ")
_WAS_DONE = re.compile(
    r"\s(?:(?:had|has|have)\s(?:now\s|already\s)?been|was|were)\s(?!(?:approved|agreed|allocated|set|needed|required|requested|sought)\b)[a-z]"
)
_HAS_COST = ("had cost ", "has cost ", "have cost ", "had cost about ", "had cost over ", "had cost us ", "had cost the council ")
_IN_TIME = re.compile(
    r"\s(?:in\s(?:the\s(?:last|past|first|year|quarter)|(?:19|20)\d\d)|over\sthe|during|since|so\sfar|to\sdate|last\s|this\s|in\srepairs|a\s(?:year|month|week)\b)"
)
# "The cost of collection was £14.30 for each bin"
_COST_IS = searched(
    r"\b(?:costs?|spend|expenditure|subsidy)\s(?:of\s(?:[\w’'-]+\s){1,5})?(?:(?:now|had|has)\s)?(?:was|were|is|been|stood\sat|averaged|averages|worked\sout\sat|works\sout\sat|came\sto)\s(?:now\s|just\s|about\s|an\saverage\sof\s)?$"
)
_FOR_EACH = re.compile(r"\s(?:per|for\s(?:each|every)|an?)\s(?!(?:week|month|year|annum)\b)[a-z]")
_LEFT = re.compile(
    r"\s(?:(?:still|now)\s)?(?:remain(?:ed|s|ing)?|(?:(?:was|were|is|are)\s)?(?:rag[\s-])?rated\s(?:as\s)?(?:red|amber|green)\b|(?:(?:has|have|had)\sbeen|was|is|were)\s(?:still\s)?(?:paid\sout|drawn\sdown|handed\sout|taken|raised|collected|claimed|reclaimed|recouped|left|unspent|uncollected|outstanding|remaining|in\s(?:it|the\s(?:bank|fund|account|kitty|tin|box|bucket|jar|hat|till))\b)|(?:left|unspent|outstanding|uncollected)(?=[,;.]|$|\s(?:in|of|from|at|and|over|for|to|until|this|so)\b))|\sso\sfar\b"
    r"|\s(?:is|was|are|were)\s(?:already\s|now\s)?(?:committed|earmarked|restricted|ring-?fenced|uncommitted|unallocated)\b|\s(?:more|less|higher|lower)\sthan\s(?:normal|usual|expected|predicted|allowed|budgeted|planned|forecast|assumed|the\syear\sbefore|last\syear|estimated)\b|\s(?:over|under)(?:spent)?(?=[,.;)]|$|\s(?:because|as|due|owing|after|while|but|offset)\b|\sand\s[^.;]{2,40}[£€])"
    r"|\s(?:below|above|under|over|within|better\sthan|worse\sthan|short\sof|more\sthan|less\sthan|adverse\sto|favourable\sto|behind|ahead\sof|off)\s(?:the\s|our\s|its\s)?(?:(?:profiled|planned|revised|original|annual|agreed)\s)?(?:estimate|budget|plan|forecast|profile|target|tender|\w+\s\d+\sposition|(?:last|previous)\s\w+)\b"
)
_TAKEN = searched(
    rf"(?<!\w)(?:accounts\s(?:together\s|between\sthem\s|now\s)?(?:held|hold|contained)\s{ABOUT}$|(?:hall|church|centre|club|committee|association|pub|fund|society|charity|museum|library)\s(?:had|has)\s(?:taken|raised|made|earned)\s{ABOUT}$"
    rf"|(?:we|they|it|club|society|committee|association|group)\s(?:now\s|still\s|currently\s){{1,2}}(?:have|has|had|holds?|held)\s{ABOUT}$|there\s(?:is|was|are|were|remain(?:s|ed)?)\s(?:still\s|now\s|currently\s){{1,2}}{ABOUT}$"
    rf"|of\s(?:this|that|these|the\stotal)(?:\s(?:sum|amount))?,?\s{ABOUT}$|(?:cost|price|rent|fee|value|spend|balance|income)\b[^.;]{{0,50}}\bthat\sit\s(?:was|is|stood\sat)\s{ABOUT}$|(?:an|at\san|on)\saverage\s(?:\w+\s)?of\s{ABOUT}$|running\sat\s{ABOUT}$"
    rf"|accounts\sfor\s{ABOUT}$|(?:is|are|was|were|been)\s(?:now\s|still\s)?bringing\sin\s{ABOUT}$"
    rf"|(?:had|has|have)\s(?:now\s|already\s)?(?:paid\sout|drawn\sdown|distributed|handed\sout|disbursed|given\sout|turned\sover)\s{ABOUT}$"
    rf"|(?:cost|subsidy|spend|income|expenditure)\sper\s[\w-]+(?:\s[\w-]+)?\s(?:was|is|had\sbeen|stood\sat|stands\sat)\s{ABOUT}$"
    rf"|the\sfigure\s(?:[\w’'-]+\s){{0,7}}?(?:was|is|stood\sat|stands\sat|came\sto)\s{ABOUT}$"
    rf"|(?:donations|sales|subscriptions|fines|fees\sreceived)\s(?:[\w’'-]+\s){{0,4}}?(?:came\sto|totalled|reached|amounted\sto|stood\sat)\s{ABOUT}$"
    rf"|(?:spend|spending|expenditure|takings|proceeds|payments|receipts|income|collection)\s(?:for\s[\d/-]+\s|so\sfar\s|in\s[\d/-]+\s|to\s\w+\s)?(?:(?:was|were|is|came\sto|totalled|reached|stood\sat)\s)?{ABOUT}$)"
    rf"|(?:^|[.;:,]\s|\b(?:and|which|that|it|they|fees|subscriptions|donations|sales|lettings|hirings|rents|fines|tickets|stall|kiosk|café|cafe|shop|bar|box|tin|machine|raffle|tombola|sale|day|event|evening|night|social|supper|lunch|tea|breakfast|auction|draw|trip|walk|ride)\s)(?:(?:it|they|we|this|which|that)\s)?(?:had\s|has\s|have\s)?(?:made|took|taken|raised|netted|brought\sin|earned|cleared)\s(?:a\sprofit\sof\s)?{ABOUT}$"
    rf"|,\s(?:raising|netting|making)\s{ABOUT}$"
)
_APPROVES, _COMPARES = SENTENCE_GATES.add(needed_words(_TO_APPROVE)), SENTENCE_GATES.add(needed_words(_COMPARED))
_DECIDED, _COMING, _SETS, _SHARED_OUT, _FIXED, _BALLOTED, _SECONDED = (
    SENTENCE_GATES.add(needed_words(pattern)) for pattern in (_PERCENT_DECIDED, _WOULD_BE, _TO_SET, _PERCENT_SET, _SET_AT, _VOTES, _MOVED)
)
_KEYS = SENTENCE_GATES.add(
    tuple(f"{colour} {word} " for colour in ("red", "amber", "green") for word in ("where", "if", "when", "means", "indicates", "denotes"))
)
_BUDGETS = SENTENCE_GATES.add(needed_words(_IS_BUDGET))
_PLANS_SUMS = SENTENCE_GATES.add(needed_words(_OF_A_PLAN))
_MAKES, _CONDITIONAL, _NEEDS, _WILL_RISE, _COMES, _PAID = (
    SENTENCE_GATES.add(needed_words(pattern)) for pattern in (_MADE, _CONDITION, _NEEDED, _SET_TO_RISE, _PLANNED, _SINGLE_PAYMENT)
)
_NAMED = frozenset({"measure", "rate", "rag", "target"})
_MEASURED, _MOVED_WAYS = frozenset({"measure", "rate"}), frozenset({"up", "down"})
_COMPARABLE = frozenset({"measure", "up", "down", "rate", "target"})


def may_measure(sentence: CuedSentence, quantity: Quantity) -> bool:
    """Whether the only number of a sentence can measure something: no sum without a word of account, no bare number that nothing frames. What `rule_of` asks
    of a statement is asked here of the whole sentence, before any statement is cut out of it.
    """
    labels = sentence.tells
    if quantity.unit in ("gbp", "eur"):
        return bool(
            "account" in labels
            or (not labels.isdisjoint(_MOVED_WAYS) and not labels.isdisjoint(_MEASURED))
            or (sentence.held & _MAKES and _MADE.search(sentence.said, sentence.start, sentence.end))
            or (sentence.held & _COMPARES and _COMPARED.search(sentence.said, sentence.start, sentence.end))
            or _left_or_taken(sentence, quantity.start, quantity.end)
            or is_held(sentence, quantity.start, quantity.end)
        )
    if not quantity.plain or not labels.isdisjoint(_NAMED):
        return True
    return tally_label(sentence.text, sentence.start, quantity) is not None or may_count(sentence, quantity)


def rule_of(
    sentence: CuedSentence, low: int, high: int, group: Group, *, accepted: bool, listing: bool, carried: bool = False
) -> str | None:
    """The id of the rule by which the statement text[low:high] counts, or None where nothing of a service is measured.

    Args:
        accepted: a number before it in the sentence counts.
        listing: the sentence lists several measures with their numbers.
        carried: the sentence before it says what is counted.
    """
    text, said, held, start, end = sentence.text, sentence.said, sentence.held, sentence.start, sentence.end
    at, unit = group.first.start, group.unit
    if _PROPOSAL.match(text, start) or ((held & _KEYS or text.find(" = ", start, low + 40) >= 0) and _KEY.search(text, start, end)):
        return None
    if (
        group.first.plain
        and said.startswith((" for", " in fav", " against"), group.first.end)
        and _DIVIDED.match(said, group.first.end, end)
    ):
        return None
    if is_key(sentence) or (len(group.members) > 1 and moves_grade(sentence, group)):
        return None
    if held & _APPROVES and _TO_APPROVE.search(said, start, at):
        return None  # "recommended to approve a 3% increase and £250,000 for the quay"
    for _, member in group.members if held & _BALLOTED else ():
        if text.startswith(_BALLOT, member.end) and _VOTES.match(text, member.end, end):
            return None
    if said.find("why ", start, at) >= 0 and group.first.plain and _ASKED_WHY.search(said[start:at]):
        return None  # "asked why the bins had been missed four times"
    if said.find("whether ", start, at) >= 0 and _ASKED_IF.search(said[start:at]):
        return None
    labels = sentence.labels(low, high)
    stated = said[low:high]
    if " be " in stated and _ORDERED.search(stated):
        return None  # "that charges be raised by six per cent"
    if held & _SECONDED and unit in ("percent", "percentage_points", "gbp", "eur") and _MOVED.search(said, start, at):
        return None  # "Mr Vane moved, seconded by Mrs Pell, that fees rise by 5%"
    if unit in ("percent", "percentage_points"):
        lead = max(start, at - 90)
        fixed = (
            (len(group.members) == 1 and is_to_come(sentence, group.first))
            or (held & _DECIDED and _PERCENT_DECIDED.search(stated) and not _SURVEYED.search(stated))
            or (held & _COMING and _WOULD_BE.match(said, group.last.end, end))
            or (" until " in said[lead:at] and _UNTIL.search(said, lead, at))
            or (held & _SETS and _TO_SET.search(said, lead, at))
            or (held & _SHARED_OUT and _PERCENT_SET.match(text, group.first.end, end))
            or (held & _FIXED and _SET_AT.search(said[lead:at]))
        )
        return None if fixed else "figure-percent"
    if unit in ("gbp", "eur"):
        told = (
            "account" in labels
            or accepted
            or (not labels.isdisjoint(_MOVED_WAYS) and not labels.isdisjoint(_MEASURED))
            or bool(group.of("previous") and _COMPARED.search(stated))
            or bool(group.of("value") and group.of("target"))
            or sets_periods_beside(sentence, group)
            or bool(held & _MAKES and _MADE.search(stated))
            or _left_or_taken(sentence, at, group.last.end)
            or is_held(sentence, at, group.last.end)
            or (len(group.members) > 1 and _left_or_taken(sentence, at, group.first.end))  # "had cost £900 so far, up 9%"
        )
        refused = (
            not told
            or _ALLOTTED.search(said, max(start, at - 60), at)
            or (held & _CONDITIONAL and _CONDITION.search(stated))
            or (held & _NEEDS and _NEEDED.search(stated))
            or (held & _PLANS_SUMS and _OF_A_PLAN.search(stated))
            or (held & _BUDGETS and _IS_BUDGET.search(stated))
            or (held & _WILL_RISE and _SET_TO_RISE.search(stated))
            or (held & _COMES and _PLANNED.search(text, start, high))
            or (
                held & _PAID
                and (single := _SINGLE_PAYMENT.search(stated))
                and ("balance" in single.group().lower() or not _SURE_ACCOUNT.search(stated))
            )
            or (
                "decided" in labels
                and len(group.members) < 2
                and not _SURE_ACCOUNT.search(stated)
                and not _left_or_taken(sentence, at, group.last.end)
            )
        )
        return None if refused else "figure-money"
    if unit.startswith(("rate_per", "per_")):
        return "figure-rate"
    if unit == "rank":
        return "figure-rank"
    if unit == "tonnes" and (_WEIGHT_OF.search(text, start, at) or _WEIGHT_LIMIT.match(text, group.first.end)):
        return None  # "a machine of 21 tonnes"
    if unit in LENGTH_UNITS or unit in ("fte", "wte", "tonnes"):
        return "figure-length"
    if group.of("previous") and _TO_BE_CHANGED.search(said, start, at):
        return None  # "a consultation on increasing the places from 30 to 50"
    risks = len(group.members) > 1 and group.of("previous")
    if risks and (_RISK_MOVED.search(text, low, high) or _RISK_FROM.search(text, max(start, at - _NEAR_CODE), at)):
        return "figure-compared"
    then = group.of("previous")
    if then and said.endswith((" there were ", " there had been "), at, then.start):
        return "figure-compared"  # "88 members, there were 95"
    if sets_periods_beside(sentence, group):
        return "figure-compared"  # "the show had 38 entries against 22 last year"
    if len(group.members) > 1 and (
        not labels.isdisjoint(_COMPARABLE) or _COMPARED.search(stated) or (group.of("target") and "establishment" in stated)
    ):
        return "figure-compared"
    return count_rule_of(sentence, low, high, group.first, labels, accepted=accepted, listing=listing, carried=carried)
