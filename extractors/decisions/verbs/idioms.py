"""Doings that no single verb tells: "leave it for now" defers, "go to the Mooring Committee" refers, "be asked to act as auditor" appoints.

Near misses: "leave the gate open" (nothing is put off), "ask the Clerk to act on it" (a request).
"""

from __future__ import annotations

import re

from extractors.gates import Gated, Gates, needed_words
from models.records import Verb

_START = r"(?:that |to |and )?"
_THING = r"(?:it|this|that|them|these|things|(?:the|this|any|all|both|a) (?:[\w’'-]+ ){0,5}?[\w’'-]+)"
_WHO = r"(?:the )?(?:[Cc]lerk|[Cc]hair\w*|[Tt]reasurer|[Ss]ecretary|[Oo]fficers?|[Cc]ommittee|[Mm]anager|[Dd]irector|[Ll]eader|[Cc]hief (?:[Ee]xecutive|[Oo]fficer)|[Hh]ead(?:teacher)?\b|[Cc]onvener|(?:Cll?r|Councillor|Mrs?|Ms|Dr)\b)"
_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_BODY = r"(?:the )?(?:[A-Z][\w’'&-]+ (?:(?:and|&) )?){0,5}(?:Committee|committee|Group|group|Panel|panel|Working Party|working party|Council|Board|Cabinet|Executive|Assembly)\b(?! (?:Member|Director))"
_OWN_BODY = r"(?:the |this |our )?(?:[\w’'&-]+ ){0,4}?(?:[Cc]ouncil|[Cc]ommittee|[Bb]oard|[Pp]anel|[Cc]abinet|[Ee]xecutive|[Mm]embers|[Cc]ouncillors|[Mm]eeting|we|it)"
# To whom a fault is reported: to nobody of the meeting's own
_OUTSIDE = r"(?:the )?(?:police|highways|(?:district|county|borough|city|unitary) council|(?!(?:Full |Parish |Town |Community )?(?:Council|Committee|Cabinet|Board|Panel|Members|Governors|Trustees|Executive|Assembly|Full)\b)[A-Z][\w’'-]+\b(?! (?:Committee|Sub-Committee|Panel|Board|Group|Working|[Mm]eeting)\b)(?! (?:[\w&-]+ ){1,4}(?:Committee|Panel|Board|Group|Party|meeting)\b))"
_PAPER = r"(?:the|this|these|a|our|its) (?:[\w’'-]+ ){0,3}?(?:reports?|repl(?:y|ies)|responses?|letters?|cop(?:y|ies)|comments|submissions?|details|minutes|observations|cards?|flowers|feedback|notes?|forms?|returns?|evidence|results|findings)"
_FEELING = r"(?:thanks|gratitude|appreciation|sympath(?:y|ies)|condolences|congratulations|good wishes|best wishes|concern)"
# A clause is read with a small first letter: "lou and Tom as admins"
_NAMES = r"(?:(?:[Cc]llrs?|[Cc]ouncillors?|[Mm]rs?|[Mm]s|[Mm]iss|[Dd]r)\.? )?(?!(?:the|an?|its|our|it|this|that|to|not|be)\b)[A-Za-z][\w’'.-]*(?: [A-Z][\w’'.-]*){0,2}(?:(?:,| and|,? &) (?:(?:Cll?r|Mrs?|Ms|Miss|Dr)\.? )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2}){0,3}"
_POST = r"(?:[Cc]hair\w*|[Ss]ecretar(?:y|ies)|[Tt]reasurer|[Rr]ep(?:resentative)?s?|[Cc]o-?ordinators?|[Aa]dmin(?:istrator)?s?|[Ww]ardens?|[Ss]tewards?|[Aa]uditors?|[Ee]xaminer|[Ll]eads?|[Ee]ditors?|[Dd]elegates?|[Tt]rustees?|[Ss]ignator(?:y|ies)|[Kk]ey ?holders?|[Oo]fficers?|[Cc]aretaker)\b"
_BUSINESS = r"(?:the |its |this |these )?(?:(?:rest|remainder) of (?:the |its )?)?(?:(?:following|remaining|other|outstanding|next|further) )?(?:items?|business|matters?|agenda|meeting)"
# "in Committee", "into closed session"; not "in committee room 2"
_IN_PRIVATE = r"[“\"‘']?(?:[Ii]n|[Ii]nto) [“\"‘']?(?:[Cc]ommittee\b[”\"’']?(?! (?:room|[A-Z]))|(?:closed|private|confidential) (?:session|business)|private\b(?! (?!as\b)\w+s\b)|camera)"
_IDIOMS: tuple[tuple[Verb, re.Pattern[str]], ...] = (
    (
        "note",
        re.compile(
            rf"{_START}(?:{_OWN_BODY} )?(?:now )?(?:takes?|took|draws?|gains?|gained) (?:\w+ ){{0,2}}?(?:assurance|comfort) (?:from|on|in|over|about|that)\b"
        ),
    ),
    (
        "approve",
        re.compile(
            r"[^.;:]{3,140}? be (?:met|funded|financed|taken|drawn|found|paid) (?:from|out of|within|by) (?:the |our |its |this |next )?(?:[\w’'&/-]+ ){0,4}?(?i:reserves?|budgets?|balances?|contingenc(?:y|ies)|funds?|underspend|allocation|precept|grant|levy)\b"
            r"|(?:the |all |our )?(?:[\w’'-]+ ){0,3}?(?:charges?|fees?|rents?|tolls?|dues) (?:[\w’'-]+ ){0,5}?be (?:suspended|lifted|dropped|scrapped|abolished)\b"
        ),
    ),
    (
        "defer",
        re.compile(
            rf"{_START}(?:no (?:final |firm )?(?:decision|view|position|vote|action) (?:should )?be (?:made|taken|reached|come to) (?:until|till|before|pending|at (?:this|the present) (?:time|stage|meeting))\b|[^.;:]{{3,120}}? be (?:withdrawn|taken away) and (?:\w+ )?(?:brought back|re-?submitted|re-?presented|returned)\b)"
        ),
    ),
    (  # money that is carried forward is not put off
        "agree",
        re.compile(
            r"(?:that )?(?:[Tt]he |[Aa]ny |[Aa]ll |[Aa]n )?(?:[\w’'&-]+ ){0,4}?(?:underspends?|surplus|balances?|sums?|[£€]\d[\d,.]*|budgets?|allocations?|money|monies)(?: [\w’'&£,.-]+){0,8}? be carried (?:forward|over)\b"
        ),
    ),
    ("refuse", re.compile(r"[^.;:]{3,120}? be (?:respectfully |politely )?turned down\b")),
    (
        "agree",
        re.compile(
            rf"{_START}[^.;:]{{3,140}}? (?:be|is|was|were|are) (?:not|no longer) (?:\w+ly )?(?:required|needed|necessary)\b|{_START}(?:there (?:is|was|were) )?no (?:[\w’'-]+ ){{1,6}}?(?:be|is|was|were|are) (?:required|needed|necessary)\b"
        ),
    ),
    (
        "defer",
        re.compile(
            rf"{_START}(?:leave (?:{_THING}|(?:discussion|consideration|a decision) (?:of|on|about) [^.;,]{{3,60}}?) (?:until|till|pending|over|for (?:now|the (?:moment|present|time being|next meeting)|a (?:while|month|year)))\b"
            rf"|(?:put|hold) (?:{_THING} )?(?:off|over|back|on hold)\b|carry {_THING} (?:over|forward)\b|wait (?:for|until|till|and see|to hear)\b|do nothing (?:until|till|for now|for the)|take no action (?:until|till|pending|for now|at (?:this|the) (?:time|stage|moment))|(?:discuss|consider|decide on|talk about|come back to) (?:{_THING} )?(?:again |further )?(?:at|in) (?:the|a|an) (?:next|future|later|[A-Z]\w+|following) (?:meeting|month|year))"
            rf"|{_START}{_OWN_BODY} (?:put|held|left) {_THING} (?:off|over|back)\b"
            rf"|{_START}(?:{_THING} )?(?:to )?be (?:discussed|considered|looked at|talked about|revisited|raised|decided)(?: (?:again|further|more fully))? in (?:{_MONTH}|the (?:new year|spring|summer|autumn|winter))\b"
        ),
    ),
    (
        "refer",
        re.compile(
            rf"{_START}(?:escalate {_THING}|[^.;:]{{3,140}}? be escalated) to (?:the |its )?[\w-]|[^.;:]{{3,120}}? be (?:passed|handed|put) (?:on |over |back |up )?(?:to|before) (?:the )?(?:[\w’'&-]+ ){{0,5}}?(?:[Oo]fficer|[Cc]ommittee|[Gg]roup|[Pp]anel|[Bb]oard|[Cc]ouncil|[Cc]abinet|[Ss]olicitors?|[Pp]olice|[Aa]uthority|[Tt]eam|[Cc]ommissioner|[Oo]mbudsman)\b|{_START}(?:{_THING}|[A-Z][^.;:]{{2,60}}) (?:should |would |will |to )?go (?:back )?to {_BODY}"
        ),
    ),
    (
        "refer",
        re.compile(
            rf"{_START}(?:(?:pass|hand|take|send(?! {_PAPER} to)) {_THING}) (?:back |over |on )?to (?:{_BODY}|(?:the )?(?:full |[Pp]arish |[Dd]istrict |[Cc]ounty |[Bb]orough ){{1,2}}[Cc]ouncil(?:lors?)?\b)"
        ),
    ),
    (
        "exclude_public",
        re.compile(
            rf"{_START}(?:{_OWN_BODY} )?(?:now )?(?:proceeds? to )?(?:conducts?|considers?|takes?|deals? with|discuss(?:es)?|hears?|transacts?) {_BUSINESS} {_IN_PRIVATE}"
            rf"|{_START}(?:{_OWN_BODY}|{_BUSINESS}(?: on the agenda| \w+)?) (?:now )?(?:be (?:considered|taken|dealt with|discussed|heard|conducted|transacted)|go(?:es)?|went|move[sd]?|proceed(?:s|ed)?|sits?|resolve[sd]? itself|continues?) {_IN_PRIVATE}"
            rf"|(?:that )?(?:go(?:ing)?|move|moving|proceed) {_IN_PRIVATE}"
        ),
    ),
    (
        "provide",
        re.compile(
            rf"{_START}(?:{_OWN_BODY}|(?:local |ward |all )?(?:[Rr]esidents|[Cc]ouncillors|[Mm]embers)) be (?:updated|briefed|sent|kept (?:informed|updated|advised|up to date|abreast))\b"
            r"|[^.;:]{3,80}? (?:let (?:[Mm]embers|[Cc]ouncillors|[Tt]rustees|[Gg]overnors|the (?:[\w’'-]+ )?(?:[Bb]oard|[Cc]ommittee|[Pp]anel|[Cc]ouncil|[Gg]roup)) have|be (?:given|supplied with|furnished with) (?:a|an|the|more|further|monthly|quarterly) (?:[\w’'-]+ ){0,3}?(?:list|copy|copies|breakdown|notes?|reports?|summary|details|figures|briefing|updates?|information|timetable)) ?\b"
            r"|[^.;:]{3,160}? be included in (?:(?:the|all|every|each|its|any|our|next|future|subsequent|quarterly|annual|monthly|regular|further) ){1,3}(?:[\w’-]+ ){0,2}?(?:reports?|reporting|updates?|dashboards?|briefings?|bulletins?|newsletters?)\b"
        ),
    ),
    (
        "note",
        re.compile(
            rf"{_START}(?:{_OWN_BODY} )?(?:also )?(?:express|expresses|convey|conveys|offer|offers|send|sends) (?:its|our|their|the (?:\w+’s )?) ?(?:[\w-]+ ){{0,3}}{_FEELING}\b"
        ),
    ),
    (
        "recommend",
        re.compile(
            rf"{_START}(?:{_OWN_BODY} )?commends? (?:{_THING} )?to (?:the )?(?:[A-Z][\w’'&-]+ ){{0,3}}?(?:Cabinet|Council|Executive|Board|Committee)\b"
        ),
    ),
    (
        "delegate",
        re.compile(
            rf"[^.;:]{{3,100}}? be left (?:to|with|in the hands of) (?:{_WHO}|(?:the |our )?(?:[\w’'-]+ ){{0,3}}?(?:managers?|staff|team|head|governors|trustees|wardens?|solicitors?))\b|{_START}(?:leave {_THING} (?:to|with|in the hands of) (?:{_WHO}|(?:the |our )?(?:[\w’'-]+ ){{0,3}}?(?:managers?|staff|team|volunteers|head|editor|wardens?|stewards?|organisers?|crew|architect|solicitors?|contractors?|trustees|governors)\b)|let {_WHO} (?:decide|settle|choose|sort))"
        ),
    ),
    (
        "appoint",
        re.compile(
            r"[^.;]{3,100}? (?:be |is |to be |should be |would be |was )(?:again )?(?:asked|instructed|invited|engaged|retained|approached) (?:again )?to (?:act\b(?! on\b| upon)|serve as|carry on as|continue as|stand as|be (?:the |our )?(?:\w+ )?(?:auditor|clerk|treasurer|secretary|chair))"
        ),
    ),
    (
        "appoint",
        re.compile(rf"{_NAMES} (?:to |will |would |should )?(?:also )?attend(?=$|[.;,] ?|(?: (?:the|this|that|it|on|as|for|an?)\b))"),
    ),
    (
        "appoint",
        re.compile(
            rf"{_NAMES} (?:to |will |would |should )?(?:between them )?(?:(?:speak|act|appear|negotiate|stand|give evidence|look after (?:it|this|(?:the|this) \w+)) (?:for|on behalf of) (?:the|this) (?:[A-Z][\w’'-]+ )?(?:[Cc]ouncil|[Bb]oard|[Cc]ommittee|[Pp]arish|[Tt]rust|[Pp]anel|[Gg]roup)\b|(?:[a-z]+ ){{1,5}}?on (?:the )?(?:[A-Z][\w’'-]+ )?(?:[Cc]ouncil|[Bb]oard|[Cc]ommittee|[Pp]arish|[Tt]rust|[Pp]anel|[Gg]roup)[’']s behalf\b)"
        ),
    ),
    (
        "appoint",
        re.compile(
            rf"{_NAMES} (?:to |will |would |should )?(?:take[sn]?|took) (?:up |on |over )?(?:the|this|that) (?:position|post|role|office)\b"
        ),
    ),
    (
        "appoint",
        re.compile(
            rf"{_NAMES} (?:to |will |would |should )?(?:take[sn]?|took|be in) the [Cc]hair\b|{_NAMES} to be (?:the|our|its) (?:[A-Z][\w-]+[’']s )?(?:[\w-]+ ){{0,2}}?(?:[Rr]epresentatives?|[Rr]eps?|two|three|pair|[Nn]ominees?|[Dd]elegates?|[Pp]anel|[Cc]ontacts?)\b"
        ),
    ),
    (
        "exclude_public",
        re.compile(
            rf"{_START}(?:the |members of the )?(?:public|press)(?:(?: and|,) (?:the )?(?:public|press))? (?:should |would |must |to |will )?(?:leave|withdraw)\b"
        ),
    ),
    (
        "appoint",
        re.compile(
            rf"{_NAMES} (?:as|(?:to |will |would |should )?(?:takes? over|carr(?:y|ies) on|continues?|stays? on|remains?|steps? in|acts?|serves?) as) (?:the |our |an? |its )?(?:[\w-]+ ){{0,3}}?{_POST}"
        ),
    ),
    (
        "appoint",
        re.compile(
            rf"{_START}(?:use|have|keep|retain|take on|add|make|name|put forward) (?:the |our )?[^.;:]{{3,50}}? (?:as|to be) (?:the |our |an? |its )?(?:[\w-]+ ){{0,3}}?{_POST}"
        ),
    ),
    (
        "appoint",
        re.compile(rf"{_START}(?:make|add) {_NAMES} (?:as )?(?:an? |the )?(?:[\w-]+ ){{0,2}}?(?:signator|trustee|key ?holder|admin)"),
    ),
    (
        "appoint",
        re.compile(rf"{_START}(?:confirm|confirmed|confirms) (?:the |his |her |their |[A-Z][\w]+[’']s )(?:\w+ ){{0,2}}appointments?\b"),
    ),
    (
        "appoint",
        re.compile(
            rf"{_START}(?:ask|instruct|invite|engage|retain) [^.;]{{3,60}}? to (?:act\b(?! on\b| upon)|continue as|serve as|carry on as|be (?:the |our )?(?:\w+ )?(?:auditor|treasurer|secretary))"
        ),
    ),
    ("adopt", re.compile(r"(?:that,? )?(?:the )?[^.;]{0,60}?\b[Bb]ye?-?[Ll]aws?\b[^.;]{0,60}? be (?:\w+ly )?made\b")),
    (
        "approve",
        re.compile(
            rf"(?:that,? )?the (?:(?:draft|proposed|material) )*[Vv]ariation\b[^.;]{{0,60}}? be (?:\w+ly )?made\b|{_START}(?:the words? [“\"‘'][^”\"’]{{1,200}}[”\"’'],? (?:in [^.;]{{3,60}} )?be (?:deleted|removed|inserted|added|replaced|substituted|omitted)\b"
            r"|(?:(?:an?|the|this) )?(?:[\w’'()&,-]+ ){0,8}?[Oo]rders? (?:[\w’'(),&-]+ ){0,6}?be (?:made|sealed|brought into (?:force|operation)|implemented)\b|(?:the (?:[\w-]+ ){1,2}(?:be|is|are|was|were) )?minded to (?:grant|approve|permit)\b"
            r"|(?:(?:an?|the) )?(?:[Pp]lanning |[Ll]isted [Bb]uilding )?[Ee]nforcement [Nn]otice (?:[\w’'-]+ ){0,6}?be (?:served|issued)\b|(?:acquire|dispose of|sell|lease) "
            r"|(?:hold|keep|freeze|maintain) (?:the |our |all )?(?:[\w’'-]+ ){0,3}(?:fees?|rents?|charges?|prices?|rates?|subscriptions?|precept|hire)\b"
            r"|(?:the |our |all )?(?:[\w’'-]+ ){0,3}(?:fees?|rents?|charges?|prices?|subscriptions?|precept|hire charges?) (?:should |would |will |to )?(?:be (?:held|kept|left|frozen|maintained|[£€]\d)|stay|remain|go up|rise|increase)\b"
            r"|(?:get|order) (?:(?:a|an|one|two|three|four|six|ten|some|more|new|another|\d+) )+(?!quot|price|estimate|advice|information|idea|opinion|legal|detail|view|figures)[\w’'-]+"
            r"|(?:move|transfer|shift) (?:the money|[£€]\d|funds?|the balance|the surplus)\b)"
        ),
    ),
    (
        "defer",
        re.compile(
            rf"{_START}mov(?:e|ing) (?:{_THING}|[^.;:]{{3,80}}?) from (?:the )?{_MONTH}(?: \d{{4}})?(?: meeting)? to (?:the )?{_MONTH}\b|{_START}(?:deferring|postponing|putting (?:back|off)) "
        ),
    ),
    (
        "schedule",
        re.compile(
            rf"{_START}(?:add|adding|includ(?:e|ing)|bring(?:ing)? forward|mov(?:e|ing)) (?:{_THING}|[^.;:]{{3,90}}?) (?:to|on|in|for) (?:the |our |its )?(?:{_MONTH}(?: \d{{4}})?|next|following)(?:[’']s)? (?:meeting|session|agenda)\b|{_START}(?:have|hold|arrange|organise|run) (?:an?|the|another|our|its) (?:[\w’'-]+ ){{0,4}}?(?:working party|party|session|day|walk|visit|workshop|event|litter[- ]pick|clean[- ]?up|lunch|tea|supper|sale|stall|fair|exhibition|drop-in|surgery)\b[^.;]{{0,40}}? (?:on|in) (?:the )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\d|{_MONTH}|spring|summer|autumn)"
            rf"|[^.;]{{3,120}}? be (?:considered|discussed|taken|dealt with|looked at) (?:at|by) (?:every|each) (?:[\w-]+ )?meeting\b|{_START}(?:change|move|bring forward|put back|bring) (?:the )?(?:dates? of )?(?:the |our |its )?(?:[\w’'-]+ ){{0,3}}?(?:meeting|AGM)s?\b[^.;]{{0,30}}? (?:forward |back )?(?:to|from|a (?:week|month|day))\b"
        ),
    ),
    (
        "provide",
        re.compile(
            rf"{_START}(?:put|place|display|post|publish) (?:{_THING}|posters|notices|details|copies|[a-z]+) (?:up )?(?:in|on) (?:the |our |all )?(?:(?:parish|village|council|hall|community) )?(?:website|web ?site|notice ?boards?|newsletter|magazine|Facebook)\b"
            rf"|{_WHO} (?:to |will |would )?(?:put|place|display|post|publish) (?:{_THING}|posters|notices|details|copies|[a-z]+) (?:up )?(?:in|on) (?:the |our |all )?(?:(?:parish|village|council|hall|community) )?(?:website|web ?site|notice ?boards?|newsletter|magazine|Facebook)\b"
        ),
    ),
    (
        "request",
        re.compile(
            rf"{_START}(?:(?:{_WHO} (?:should |would |will |to )?)?report (?:(?:it|this|them|these)|(?:the|this|these|a|an|all|any) [^.;:]{{3,60}}?|[a-z][^.;:]{{3,60}}?)(?: again)? to {_OUTSIDE}|{_WHO} (?:should |would |will |to )?press(?:es)? |press (?:the |for |[A-Z])|ring|phone|telephone|e-?mail|speak to|talk to|get on to|get back to|have a word with|get (?:three |two |some |more |further |other |\d )?(?:quot\w+|prices?|estimates?)|(?:a |an )(?:\w+ ){{0,3}}(?:letter|e-?mail) (?:should |would |will |to |be )?(?:go|issued?|issues|forwarded)\b)"
        ),
    ),
    (
        "review",
        re.compile(
            rf"(?!(?i:recommend))[^.;:]{{3,120}}? be (?:fully |properly )?(?:costed|priced|scoped|road-tested)\b|[^.;:]{{0,80}}?\b(?:deep dive|stock ?take|health check|lessons learned exercise|fact-finding (?:visit|exercise))s?\b[^.;:]{{0,60}}? be (?:carried out|undertaken|done|held|conducted|made|arranged)\b|{_START}(?:find out|see (?:if|whether|what|how)|think about|keep an eye on|look (?:in)?to|go into|{_WHO}(?: \w+)? (?:to )?(?:find out|look into|see (?:if|whether)))\b"
        ),
    ),
    (
        "refuse",
        re.compile(
            rf"{_START}(?:say no to|turn (?:down|it down|them down|this down)|not (?:to )?(?:go ahead|proceed|renew|join|contribute|buy|pay|take part|have|enter|support|give)\b|tell (?:them|him|her) no\b)"
        ),
    ),
)
_GATES = Gates()
_GATED = Gated((_GATES.add(needed_words(pattern)), (verb, pattern)) for verb, pattern in _IDIOMS)


def told_by_idiom(clause: str) -> Verb | None:
    """The class of a clause that an idiom tells; None where none does."""
    said = clause[:1].lower() + clause[1:]
    for verb, pattern in _GATED.open(_GATES.held(said.lower())):
        if pattern.match(said):
            return verb
    return None
