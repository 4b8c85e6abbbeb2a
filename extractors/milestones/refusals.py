"""Dates ahead of the meeting that are no milestones: what is put off, what a figure is forecast to be, what a period or an entry of a log is dated."""

from __future__ import annotations

import re

from extractors.beginnings import searched
from extractors.gates import Gated, Gates, holds, needed_words
from extractors.letters import lowered
from extractors.number_words import WORDS

# "defer the decision to the March committee", "put the item back to March": the matter waits, and nothing is said to happen then
_PUT_OFF = tuple(
    searched(words, re.IGNORECASE)
    for words in (
        r"\b(?:defer(?:s|red|ring)?|deferral|tabled (?=(?:until|till|to)\b)|adjourn(?:ed)?|earlier than|(?<!no )(?<!not )later than the)\b[^.;:]*$",
        r"\b(?:items?|reports?|papers?|matters?|applications?|discussions?|motions?|decisions?|it|this|that)\b[^.;:]{0,30}\b(?:put back|put off|held over|carried (?:over|forward)|rolled (?:over|forward)|brought back|come back|revisited)\b(?: \w+){0,4}? (?:to|until|till|for|in)(?: \w+){0,3} $",
        r"\b(?:left|leave|leaving|kept|wait|waiting|not (?:to )?(?:be )?(?:pursued?|proceed|considered))(?: \w+){0,2}? (?:until|till)(?: \w+){0,3} $",
        r"(?<![\w,)’] )\bto be (?:decided|discussed|considered|reviewed|revisited|agreed|determined)\b[^.;:]{0,40}$",
        r"\blook(?:ing|ed)? at (?:it|this|that|them|the matter) again\b[^.;:]*$",
        r"\bleft (?:in|of|from) [^.;:,]{2,40} (?:until|till)(?: the)?(?: end of)? $",
        r"\b(?:stays?|remains?) (?:where|as) (?:it is|they are) (?:until|till)(?: the)? $",
        r"\bbe added (?:to [^.;:]{0,40} )?(?:for|in) $",
        r"\b(?:mov(?:e|ed|ing)|bring(?:ing)? forward)\b[^.;:]{0,60}\b(?:item|report)\b[^.;:]*$",
        r"\b(?:items?|reports?|papers?)\b(?: on [^.;:]{1,40})? (?:(?:has |have |had |is |are |was |were |will |would |to )?(?:be |been )?)(?:move|moves|moved|slip|slips|slipped|brought forward)\b(?:(?!\bdue\b)[^.;:])*$",
        r"\b(?:reports?|papers?|items?|updates?|results?|findings|figures|projections?|proposals?|options) (?:of which )?(?:to|would|will|should|could)(?: perhaps)? be (?:brought|presented|made|given|tabled|reported|submitted)\b[^.;:]*$",
    )
)
_MOVED = r"(?:slip|slipped|move|moved|postponed|delayed|deferred|put back|brought forward) from"
MOVED_FROM = searched(rf"\b{_MOVED}(?: the)?(?: end of)? $", re.IGNORECASE)  # "had slipped from |March to October": no stretch
_PERIOD_BEFORE = searched(
    rf"\b(?:(?:year|years|months?|quarter|period) (?:to|ending|ended|end|of|from|between)|{_MOVED}|weeks? (?:ending|ended)|beyond|after|(?:the|for the|a) period|budgets? (?:for|of)|precept for|estimates for|accounts for|minutes of|(?<!be )(?<!being )(?<!is )(?<!are )held on|dated|since|figures (?:for|from|of)|(?:results|data|statistics|readings|counts) (?:for|from|of)|as at|as of|(?:outstanding|owing|unpaid|balances?|arrears|(?<!up her )(?<!up his )(?<!up the )(?<!up a )(?<!up their )position) (?:at|on)|invoice[sd]? (?:of|dated)?|ref(?:erence)?\.?:?|(?<!be )(?<!being )published on|(?<!be )adopted in|(?:highlighted|shown|reported|recorded|given) for|(?<!in the )(?<!on the )(?:strategy|plan|programme|policy|framework|vision) (?:to|for|until))(?: the)?(?: end of)? $",
    re.IGNORECASE,
)
# "the trial will run for six months |from May|"
_RUNS_FOR = searched(
    r"\b(?:will|would|shall|should|to) [^.;,]{0,60}\bfor (?:a period of |a |an |up to |about )?(?!the )[\w-]+(?: |-)(?:week|month|year)s? from $"
)
# "(no meeting in December)", "a discussion whether meetings should begin at seven in winter", "(Action 12 - JR, June 2026"
_NOTHING = tuple(
    searched(words, re.IGNORECASE)
    for words in (
        r"\bno (?:\w+ )?meetings? (?:in|on|during) $",
        r"\b(?:is|are|will be|would be) none (?:in|on|during|over)(?: the)? $",
        r"\b(?:and not|rather than|instead of)(?: in| on)?(?: the)? $",
        r"\bnot (?:until|till|before)(?: the)? $",
        r"\bno \w+ (?:was|were|is|are|would be|will be) \w+ (?:until|till|before)(?: the)? $",
        r"\b(?:none|neither|few) of [^.;,]{3,60} (?:would|will) be \w+ (?:until|till|before|by)(?: the)? $",
        r"\bnot expected that\b[^.;]*\b(?:by|before)(?: the)?(?: end of)?(?: the)? $",
        r"\bif\b[^.;]{3,100}\bnot\b[^.;]* by $",
        r"\brequires improvement to be good\b[^.;]* $",
        r"\b(?:on|above|below|near|over|under|against|ahead of|behind|at|off) target (?:at|by|in|for)(?: the)?(?: end of)? $",
        r"(?:^|\| )(?:baseline|latest|target|actual|forecast|outturn|result|position)s? \($",
        r"\baction(?: by)? ?[:–—-] (?:[\w’'./&]+ ){1,4}?(?:by|before|for)(?: the)?(?: end of)? $",
        r"\b(?:could|can) ?not\b[^.;,]* (?:in|during|on|over)(?: the)? $",
        r"\bwhether\b[^.;,]*$",
        r"\((?:action|ref|resolution|min(?:ute)?)\b[^)]*$",
        r"\b(?:nothing|nobody|no one)\b(?! (?:but|less|later|else but))[^.;,]* (?:before|until|till|in|by)(?: the)?(?: end of)?(?: the)? $",
        r"\b(?:would|will|did) not (?:wish|want|like)\b[^.;,]*$",
        r"\b(?:adequate|sufficient|enough|secure|safe) (?:until|till)(?: the)?(?: end of)?(?: the)? $",
        r"\basked (?:if|when|why|how|what|which|who|whether)\b(?:(?! and (?:answered|replied|told|heard|learn(?:ed|t)|was told|were told)\b)[^.;])*$",
    )
)
# The minutes themselves are put right: "the date should read 3 March"
_AMENDS = searched(
    r"\b(?:should (?:read|have (?:read|said|been (?!(?!(?:record|not|minut|list|dat|report|amend|correct|attribut)ed\b)[a-z]{2,}(?:ed|wn|ne|nt|ut)\b)))|to read,?\b|to amend\b|be amended\b|incorrectly|typographical|in error\b|(?:omitted|missing) from the minutes?|(?:correct|true|accurate) record)\b|\b(?:minutes?|item|article)\b[^.]{0,80}\bshould be\b",
    re.IGNORECASE,
)
# "The roll was projected to fall to 14 by 2029" states a figure
_FORECAST = searched(
    r"\b(?:(?:forecast(?:ed|s|ing)?|project(?:ed|ions?|ing)|predict(?:ed|s|ions?)|estimated)\b|\b(?:rising|falling|growing|increasing|reducing|dropping) to (?=[£€\d])|(?:expected|likely) to (?:be|total|cost|reach|stand at|come to|amount to|end at|finish at)|(?:was|were|is|are) put at|(?:would|will) (?:be|number|stand at|rise to|fall to|reach|total) (?:about |around |some |over |under |nearly |only |just )?(?=[£€\d]))",
    re.IGNORECASE,
)
# "The ambition was 28 by the year end": a target of a measure
_TARGET = searched(
    r"\b(?:wants|wanted|wanting|hop(?:es?|ed|ing) for|look(?:s|ed|ing) for|aim(?:s|ed|ing) (?:for|at)|aspir(?:es?|ed) to|expected|sought) (?:under |over |below |above |about |around |at least |some )?\d[\d.,]* ?(?:%|per cent\b)|\b(?:target|ambition|aim|goal|trajectory)s?(?: (?:was|is|were|of|had been|remained|remains|being|for)|:)? (?:to be |for )?(?:under |over |below |above )?(?:zero\b|[£€]?\d[\d.,]*)(?!\d| ?(?:st|nd|rd|th)\b| (?:January|February|March|April|May|June|July|August|September|October|November|December))",
    re.IGNORECASE,
)
_AMOUNT = searched(
    r"[£€] ?\d|\d ?%|\bper cent\b|\b(?:to|at|than|reach|total|exceed|be|of|for) (?:about |around |some |over |nearly |only |just |no (?:more|fewer|less) than )?(?!(?:19|20)\d\d\b)\d[\d,.]*(?! ?(?:January|February|March|April|May|June|July|August|September|October|November|December|st|nd|rd|th|[ap]m)\b)"
)
# "JR 26/4/26": by whom and when, below a task
_INITIALS = re.compile(r"(?!A[GCP]M\b|EGM\b)(?:[A-Z]{2,4}\b(?:[/,&]| and)? ?){1,4}[-–—:]? ?|(?:[A-Z]\. ?){2,4},? ?")
# "bring one to |the January| meeting": when, and nothing else
_OF_A_MEETING = re.compile(
    r" (?:[\w’'-]+ ){0,2}?(?:meeting|committee|cabinet|board|panel|council|session|agenda|day|recess|break)\b", re.IGNORECASE
)
# "the results of the July audit", "a line in the May report": which audit or report
_OF_A_PAPER = re.compile(
    r" (?:[\w’'-]+ )?(?:reports?|audit|figures?|data|returns?|statements?|newsletter|edition|issue|accounts|bills?|invoices?|payroll|outturn|survey|census|count|dashboard|bulletin|minutes|papers|pack|results)\b(?! (?:will|would|is to|was to|is due|was due|takes|starts|opens)\b)",
    re.IGNORECASE,
)
_WHICH_ONE = searched(r"\b(?:the|its|their|our|this|his|her|all) $", re.IGNORECASE)
_SETTLED = searched(
    r"\b(?:decisions?|votes?|elections?|announcements?|winners?|results?) (?:on [^.;,]{1,40} )?(?:will|would|is|are|was|were) (?:to )?be \w+ (?:at|on) the $",
    re.IGNORECASE,
)
_AT_A_MEETING = searched(r"\b(?:to|at|for|on|before|until|till|by|prior to|ahead of) (?:the|our|its|their) $", re.IGNORECASE)
# The entry of a log of actions ends with its state: "Endoscopy plan: now due January 2026. OPEN"
_LOGGED = searched(r"\b(?:OPEN|CLOSED|COMPLETED?|ONGOING|IN PROGRESS|OVERDUE|NOT DUE)\b\.?$")
# "Mayor, 26 October 2021", "8 March 2023⏎CHAIRPERSON": when the minutes were signed
_ROLE = r"(?:(?:Lord |Deputy |Vice[- ])*(?:Mayor|Provost|Chair(?:man|woman|person)?|Convener|President|Clerk|Secretary|Leas[- ]Chathaoirleach|Cathaoirleach))"
_SIGNER = re.compile(rf"(?:Signed[ .…:_-]*)?{_ROLE}[ ,.…:_-]*", re.IGNORECASE)
_SIGNER_BELOW = re.compile(rf"[ ,.…_-]*\n?{_ROLE}[ .…_-]*(?:\n|\Z)", re.IGNORECASE)
_SHORT = 20
_TERM_OF_OFFICE = searched(
    r"\b(?:appointed|elected|co-opted|nominated|re-?appointed|re-?elected)\b[^.;]*\b(?:until|till|to|for)(?: the)? $"
)
# "Page last updated 3 May": the foot of a page
_UPDATED = searched(
    r"\b(?:page|website|site|document|version)\b[^.;]{0,20}\b(?:updated|modified|amended|reviewed|printed)\b|\blast (?:updated?|modified|reviewed|revised|edited)\b|\b(?:made|taken) at meeting ?:[^;]*$",
    re.IGNORECASE,
)
# "a letter from the Scouts asking to camp on the Green in September": what others want or write about
_WRITTEN_ABOUT = searched(
    r"\b(?:letters?|e-?mails?|requests?|enquir(?:y|ies)|application) (?:from|by) [^.;–—]*?\b(?:asking|re|about|regarding|requesting|concerning|wanting|seeking|for permission)\b[^.;–—]*$|\b(?:came|wrote|written|e-?mailed|rang) to ask\b[^.;]*$|\basked (?:about|for (?:permission|leave))\b[^.;]*$",
    re.IGNORECASE,
)
# "up to 640 households from 212 before March": the older of two figures
_OLDER_FIGURE = searched(
    r"\b(?:from|against|compared (?:with|to)|was|were) (?:about |around )?[£€]?\d[\d.,]* ?(?:%|per cent|p|m|k)?(?: \w+)? (?:in|before|at|during)(?: the)? $",
    re.IGNORECASE,
)
# "it was feared that this would come through in the spring": what somebody fears or doubts
_FEARED = searched(r"\b(?:feared|fears|worried|afraid|wondered|wonders|doubted|doubts)\b[^.;,]*$", re.IGNORECASE)
# "no items later than", "Items by 6 March please": what is wanted for the next agenda
_ITEMS_BY = searched(
    r"\b(?:items?|papers|articles|contributions|copy|feedback|amendments|(?<!, )(?<! [–—-] )nominations|(?<!, )(?<! [–—-] )comments) (?:for [^.;,]{0,40} )?(?:to [^.;,]{0,40} )?by (?:the )?$",
    re.IGNORECASE,
)
# "the insurers took until May to decide", "planning permission until 2031": how long something lasted, or is good for
_LASTS = searched(
    r"\b(?:took|taken|needs?|needed|has|have|had|having|with|held|in date|valid|fixed|guaranteed|frozen|insured|licen[cs]ed|granted|cover(?:ed)?|permission|dispensation|planning permission|contracts?|lead|acting|tied? up|tying up|extended to [^.;]{0,40}|be extended|not be [a-z]+|can(?:not)? be [a-z]+|nothing [^.;]{0,30}|(?:enough|sufficient|ample) [^.;]{0,30}|not supply[^.;]{0,30}|question of [^.;]{0,40})(?: [\w’'-]+){0,4}? (?:until|till)(?: the)?(?: end of)? $",
    re.IGNORECASE,
)
# "Lead: CT. Due: 30 June": a column of a plan that is written out
_FIELD_DUE = searched(
    r"\b(?:due(?: date)?|by when|target date|timescale|completion date)(?: ?:| [–—-]) (?:end (?:of )?)?$|\b(?:in hand|in progress|ongoing|on-going|outstanding|overdue|not started|on track|delayed|pending)[,;:]? (?:[–—-] |and )?(?:now )?(?:due|expected)(?: by| in| on)?(?: the)? $|\brevised (?:due )?(?:date|deadline)(?: of|:)? $",
    re.IGNORECASE,
)
# "Of the 61 actions due by 31 August, 44 had been completed": which of them
_OF_THOSE_DUE = searched(
    rf"\bof (?:the |those |these |all )?(?:\d+|{WORDS}) [^.;,]{{3,60}} due (?:by|before|in|for \w+ by)(?: the)?(?: end of)?(?: the)? $",
    re.IGNORECASE,
)
# "she would be away for the whole of May", "we will suggest June": who is not there then, and what is only put forward
_ABSENT = searched(
    r"\b(?:be|being|is|was|are|were) (?:away|absent|abroad|unavailable|on (?:annual leave|holiday)|not available|unable to [^.;,]{1,40})\b[^.;,]*$|\b(?:will|would|to) (?:suggest|propose) $",
    re.IGNORECASE,
)
_WAS_DUE = searched(r"\bhad been due (?:by|in|on|for|before|at)(?: the)?(?: end of)?(?: the)? $", re.IGNORECASE)  # and was done, or was not
# "The panel would not sit in August", "a return was not thought likely before the spring", "some may not be trading in a year’s time"
_NOT_THEN = searched(
    r"\b(?:will|would|shall|should|do|does|did) not (?:now |be able to |normally |usually )?(?:meet|sit|convene|gather|run|take place|be (?:meeting|sitting|held))\b[^.;,]* (?:in|on|during|over|until|till|before)(?: the)? $"
    r"|\bnot (?:now |yet |really |at all )?(?:be )?(?:expected|likely|thought|considered|anticipated|believed|felt|foreseen|probable|envisaged)\b[^.;,]* (?:before|by)(?: the)?(?: end of| start of)?(?: the)? $"
    r"|\b(?:might|may) not (?:even |still |now )?be\b[^.;,]*$|\b(?:was|were|is|are) not (?:there )?to be \w+ (?:by|before|until|in|at)(?: the)? $"
    r"|\bfrom (?:before|around|about) $",
    re.IGNORECASE,
)
# "found sound in October", "balances of £3m at the year end": how something stood
_STOOD = searched(
    r"\b(?:had|has|have|was|were) (?:(?:been )?(?:found|judged|deemed|said|known|shown|thought) to be|been (?:found|judged|deemed)) [\w’' ‘-]{3,40} (?:in|on)(?: the)? $"
    r"|\b(?:held|was|were|stood|had|totalled|came|amounted|of [£€][\d.,]+(?:k|m|bn)?)\b[^.;]* at (?:the )?(?:financial |council )?$",
    re.IGNORECASE,
)
# "down for the agenda of June", "at each sitting from May": when a matter is to be talked of
_ON_AN_AGENDA = searched(
    r"\b(?:on|onto|to) (?:the|an?|our|its|their) (?:[\w-]+ ){0,2}?(?:agendas?|work (?:programme|plan)|forward plan|forward work programme)(?: \w+)? (?:for|in|of)(?: the)? $|\bat (?:each|every) (?:[\w-]+ )?meeting (?:from|in|until)(?: the)? $",
    re.IGNORECASE,
)
# "grant a licence for stall 6 from 1 May to 31 July", "an extension between 12 and 20 December": the term of a leave that is given
_LEAVE_GIVEN = searched(
    r"\b(?:grant(?:ed|ing)?|licen[cs]ed?|permitted|allowed|approved)\b[^.;]{0,80}\b(?:licen[cs]es?|permits?|extensions?|hours|consents?|leave|dispensations?|permission|let|tenanc(?:y|ies))\b[^.;]* (?:from|between|until|till|to|for)(?: the)? $"
    r"|\b(?:licen[cs]e|permit|extension|consent|dispensation|permission|tenancy) (?:to |is |was |should )?be (?:granted|given|extended|approved)\b[^.;]* (?:from|between|until|till|to|for)(?: the)? $",
    re.IGNORECASE,
)
_AMENDS_WORDS = needed_words(_AMENDS)
_FORECAST_WORDS = needed_words(_FORECAST, _TARGET)
_GATES = Gates()  # for what stands before a date
_PERIOD = _GATES.add(needed_words(_PERIOD_BEFORE))
_REFUSALS = Gated(
    (_GATES.add(needed_words(pattern)), pattern)
    for pattern in (
        *_PUT_OFF,
        *_NOTHING,
        _TERM_OF_OFFICE,
        _UPDATED,
        _WRITTEN_ABOUT,
        _OLDER_FIGURE,
        _FEARED,
        _ITEMS_BY,
        _LASTS,
        _OF_THOSE_DUE,
        _FIELD_DUE,
        _ABSENT,
        _WAS_DUE,
        _NOT_THEN,
        _STOOD,
        _ON_AN_AGENDA,
        _LEAVE_GIVEN,
    )
)


def is_put_right(text: str, start: int, end: int) -> bool:
    """Whether the sentence at text[start:end] amends the minutes of an earlier meeting: its dates are those of a text."""
    return holds(lowered(text, start, end), _AMENDS_WORDS) and _AMENDS.search(text, start, end) is not None


def is_logged(text: str, start: int, end: int) -> bool:
    """Whether the block at text[start:end] is an entry in a log of actions, whose date is a deadline."""
    ends = text[max(start, end - 2) : end].rstrip(".")[-1:]
    return ends.isupper() and _LOGGED.search(text, max(start, end - 16), end) is not None


_TAKERS = ("Taken by", "Decision taken by", "Decision made by", "Made by", "Decided by")
# "Taken by the Cabinet Member for Roads |on 3 May 2026|": when it was decided
_TAKEN_BY = re.compile(r"(?:Decision )?(?:[Tt]aken|[Mm]ade|[Dd]ecided) by [^;:\n]{3,160}?,? on (?:the )?")


def is_signed(text: str, start: int, date: tuple[int, int]) -> bool:
    """Whether the sentence at `start` is the date at which somebody signed the minutes or took the decision: it and the one who did."""
    if text.startswith(_TAKERS, start) and _TAKEN_BY.fullmatch(text, start, date[0]):
        return True
    if _SIGNER.fullmatch(text, start, date[0]):
        return text.startswith("\n", date[1]) or date[1] == len(text)
    return start == date[0] and _SIGNER_BELOW.match(text, date[1], date[1] + 40) is not None


def is_refused(text: str, low: int, at: int) -> bool:
    """Whether what stands before the date at offset `at`, in its sentence from `low` on, keeps it from being a milestone."""
    if at - low < _SHORT and _INITIALS.fullmatch(text, low, at):
        return True
    low = max(low, at - 160)
    before = lowered(text, low, at)
    held = _GATES.held(before)
    if (
        held & _PERIOD
        and before.endswith(" ")
        and _PERIOD_BEFORE.search(text, max(low, at - 40), at)
        and not (before.endswith("from ") and _RUNS_FOR.search(before))
    ):
        return True
    for pattern in _REFUSALS.open(held):  # noqa: SIM110 - `any` with a generator takes three times as long
        if pattern.search(text, low, at):
            return True
    return False


# "fees be increased by 5% from 1 April", "move the Clerk to SCP 14 with effect from April": a price or a wage that is decided
_RATED = searched(
    r"\b(?:fees?|charges?|rates?|rents?|prices?|tariffs?|salar(?:y|ies)|wages?|SCP|pay|hourly|precept|allowances?|subscriptions?|transfer fee|hours)\b(?:[^.;]|\.\d)*?\b(?:(?:with effect )?(?<!effective )from|w\.?e\.?f\.?|as from)(?: the)? $"
)


def is_rated(text: str, start: int, at: int) -> bool:
    """Whether the date at offset `at`, in a decision from `start` on, tells from when a price or a wage holds."""
    return text.endswith(("from ", "from the ", "wef "), start, at) and _RATED.search(text, start, at) is not None


# "The fifth visit, planned for May, had not taken place"; "at the end of August was 96%": where a figure stood
_CAME_TO_NOTHING = re.compile(
    r" (?:was|were|stood at|had been|had risen to|had fallen to) (?:at )?(?:£?\d[\d.,]* ?(?:%|per cent|[mk]\b)|£?\d[\d.,]*\b(?! (?:of )?[a-z]+ (?:to|would)\b))|,? \d[\d.,]*(?: ?%| per cent)?(?: of [^.;,]{2,60})? (?:had|has|have|was|were|stood)\b(?! (?:to|due|expected|planned|booked|scheduled)\b)|,? (?:has|had|have) still not\b|,? (?:had|has|have) not (?:yet )?(?:taken place|happened|been|gone)\b|,? did not (?:take place|happen|go ahead|come|arrive|appear|turn up|materialise)\b|(?:,| and| but)(?: (?:is|are|was|were|has|have|had))?(?: still)? not (?:yet |as yet )?(?:up|there|here|done|come|been|arrived|appeared|in place|working|happened|materialised)\b|(?:,| and| but) (?:(?:it|they) )?(?:is|are|was|were|has|have|did) (?:still )?not(?=[.;,]|$)|[’']s (?:minutes|figures|accounts|bills|payments|invoices|newsletter|agenda)\b|,? (?:each|every) (?:year|other year|spring|autumn)\b|,? annually\b"
)


def came_to_nothing(text: str, end: int) -> bool:
    """Whether what was planned for the date that ends at offset `end` did not take place."""
    return _CAME_TO_NOTHING.match(text, end) is not None


def is_of_a_meeting(text: str, low: int, start: int, end: int) -> bool:
    """Whether the month at text[start:end] only tells which meeting or paper is meant: "at the June committee", "from the July audit"."""
    if _OF_A_PAPER.match(text, end) and _WHICH_ONE.search(text, max(low, start - 6), start):
        return True
    if _OF_A_MEETING.match(text, end) is None or _AT_A_MEETING.search(text, max(low, start - 12), start) is None:
        return False
    return _SETTLED.search(text, max(low, start - 100), start) is None


def is_forecast(text: str, start: int, end: int, date: tuple[int, int]) -> bool:
    """Whether a clause states the figure that something is forecast or meant to reach; the date's own numbers are none."""
    if not holds(lowered(text, start, end), _FORECAST_WORDS):
        return False
    pieces = ((start, date[0]), (date[1], end))
    if _TARGET.search(text, start, date[0]):
        return True
    return any(_FORECAST.search(text, *piece) for piece in pieces) and any(_AMOUNT.search(text, *piece) for piece in pieces)
