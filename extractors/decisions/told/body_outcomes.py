"""What the body itself is told to have done: "The Panel noted the report", "…, and the Board approved the second bid", "Members had no objection"."""

from __future__ import annotations

import re

from extractors.beginnings import searched
from extractors.decisions.clauses.dissent import before_dissent
from extractors.decisions.deciding_bodies import BODY_NOUN, SMALL_QUALIFIER, THEN, is_own_body
from extractors.decisions.sentence_gates import GATES
from extractors.gates import needed_words

ADVERBS = r"(?:(?:then|therefore|also|duly|unanimously|formally|all|both|subsequently|hereby|accordingly|jointly|now|thereafter|otherwise|collectively|finally|gratefully|warmly|readily|gladly|reluctantly) ){0,2}"
_BY_BODY = re.compile(
    rf"(?:(?:Having|Following|After|Arising|Further|Pursuant|Regarding|With|In|On|At|Subject|Proposed|Sitting|Acting|As|Noting|Recognising|Given|Taking|Mindful|Under|Upon|Being|By|For)\b.{{0,160}}?, |(?:[Aa]fter|[Ff]ollowing) (?:[a-z]+ ){{0,3}}(?:discussion|debate|consideration|deliberation|reflection|talk),? |On the (?:proposal|proposition|motion) of .{{3,110}}? (?=the |The |Members )|(?:With|Subject to) (?:this|that|these|those|the above)(?: [a-z]+){{0,2}} (?=the [A-Z]|[Mm]embers )|(?:By|On) (?:a )?(?:show of hands|majority(?: vote)?|vote|division|(?:\d+|[a-z]+) votes? to (?:\d+|[a-z]+)),? |{THEN} )?(?P<body>(?:The |This |the )?(?P<qualifier>(?!{THEN} )(?:[A-Z][\w’'&-]+,? (?:(?:and|&|of|for|the|to) ){{0,2}}){{0,6}}|{SMALL_QUALIFIER}){BODY_NOUN}(?: \([A-Z][\w &’-]{{1,40}}\))?"
    rf"|(?:All |[Tt]he )?(?:Committee |Board |Panel |Council |Elected |Forum |Authority |Partnership |Trust |Group |Executive )?(?:Members|members|Partners|Councillors|councillors|Cll?rs|Commissioners|commissioners|Trustees|trustees|Governors|governors|Directors|directors)(?: present)?|All(?: present)?|We)(?:, (?:having|after|following|with|in|on)\b[^,;]{{3,100}},)? {ADVERBS}"
    r"(?P<weighed>(?:(?i:discussed|considered|reviewed|debated|examined|scrutinised)|received|thanked|welcomed|heard|had before it)\b(?: (?:[^.]|\.(?=\d)){0,140}?)?,? (?:and|AND) (?:\w+ly )?)?"
    r"(?P<verb>(?i:noted and \w+|received and noted|(?:took|received|gained) (?:(?:full|partial|good|reasonable|limited|moderate|significant|substantial|sufficient|further|some) )?assurance|(?:was|were) (?:(?:fully|partially|suitably) )?assured(?= by )|received|noted|approved|endorsed|adopted|ratified|confirmed|accepted|authorised|authorized|elected|re-elected|appointed|nominated|co-opted|donated|granted|refused|rejected|deferred|delegated|supported|awarded|resolved|excluded|recommended|agreed|acknowledged|placed on record|recorded|put back|held over|carried forward|postponed|adjourned|(?:left|put off)(?= (?:a|the|any|our|its|their) (?:[\w-]+ )?(?:decision|matter|item|vote|question|discussion)\b)|(?:put (?:this|it|that|these|them|the (?:matter|item|decision|question|application|vote|appointment)) (?:off|back)|(?:left|held) (?:this|it|that|these|them|the (?:matter|item|decision|question|application)) over)(?= (?:until|till|to|for|pending|while|so)\b)|remitted|referred|opted for|chose|selected|settled on|plumped for|went (?:with|for)|declined|turned down|waived|re-adopted|readopted|reaffirmed|re-approved|consented to|withdrew(?= (?:its|their|the|any|all|this|that)\b)|signed off|signed it off|homologated|continued(?= consideration| the (?:item|matter|application|report|hearing))|gave delegated authority|voted(?: \w+ly|,? (?:by )?\(?\d+ ?(?:votes )?(?:to|-|–) ?\d+\)?,?)? in favour of(?= (?!(?:the |this )?(?:\w+ )?(?:motion|amendment|propos(?:al|ition)(?! (?:to|that|for)\b))|it\b|this\b|doing))|(?:was|were)(?: all| unanimously) in favour of|instructed|directed|thanked|asked|requested|congratulated|upheld|dismissed|rescinded|revoked|suspended|renewed|imposed|varied))(?:,(?= an? ))? (?P<object>.+)$"
)
_BY_BODY_GATE = GATES.add(needed_words(_BY_BODY))
_FOOT_OF_PAGE = re.compile(r"Page \d{1,4}(?: \(\d{4}\))?\.?")  # "All agreed |Page 12 (2011)" below a motion
# Verbs that tell a decision only in capitals, or in a list of decisions: "The Panel asked whether …" is talk
_SAID_TOO = ("received", "thanked", "asked", "requested", "congratulated", "referred")
_DECIDING = (
    "approved",
    "endorsed",
    "adopted",
    "ratified",
    "deferred",
    "refused",
    "rejected",
    "authorised",
    "appointed",
    "noted",
    "accepted",
    "awarded",
)
_DECIDING_GATE = GATES.add(_DECIDING)
# "The bids were read out, and the Board approved the second": where the body's part of a sentence begins
_AND_TOOK = re.compile(
    rf"(?P<body>(?:The |This )(?P<qualifier>(?:[A-Z][\w’'&-]+ ){{0,4}}){BODY_NOUN}|(?:The |All )?(?:Members|Councillors|Cll?rs|Commissioners|Trustees|Governors|Directors)(?: present)?) [^.;]{{3,120}}? and (?:\w+ly )?(?:approved|adopted|agreed|accepted|endorsed|ratified|signed|re-adopted) (?:it|them|this|these|the same|both|the minutes)\b"
    rf"|(?P<giver>(?:The |This )(?P<given>(?:[A-Z][\w’'&-]+ ){{0,4}}){BODY_NOUN}|(?:The |All )?(?:Members|Councillors|Cll?rs|Commissioners|Trustees|Governors|Directors)(?: present)?) [^.;]{{3,120}}? and (?:(?:\w+ly )?gave (?:its|their) (?:\w+ )?(?:approval|agreement|endorsement|support|consent|backing|blessing)|(?:was|were) (?:all )?(?:content|happy|pleased|willing) to (?:approve|support|endorse|adopt|accept|agree|recommend|note) (?:it|them|this|these|the same|both|the \w+))\b"
)
_BODY_PART = re.compile(
    rf"(?:, (?:and|so|whereupon)|;(?: and)?| and(?<=\w and)|discussion,?|debate,?|consideration,?) (?=(?:the |this )(?:[A-Z][\w’'&-]+ ){{0,4}}{BODY_NOUN} |(?:all |the )?(?:[Mm]embers|[Cc]ouncillors|[Tt]rustees|[Gg]overnors|[Dd]irectors)(?: present)? )"
)
_AND_TOOK_GATE = GATES.add(needed_words(_AND_TOOK))
BODY_OUTCOMES = needed_words(_BY_BODY, _AND_TOOK)  # a sentence without any of these tells nothing of the body
_CAPITALS = searched(
    r"\b(?:NOTED|APPROVED|ENDORSED|REQUESTED|DELEGATED|AGREED|ASKED|THANKED|RECEIVED|ADOPTED|ACCEPTED|AUTHORISED|RECOMMENDED|REFERRED|DEFERRED|REFUSED|REJECTED|APPOINTED|CONFIRMED|RATIFIED|SUPPORTED|RESOLVED|WELCOMED|COMMENDED|INSTRUCTED|INVITED|AWARDED)\b"
)
_JOINT = re.compile(r"(?:[,;:]? (?:and|also|then|further|it|they)){0,3}[\s,;:.]*$")
REPORTING = searched(r"\b(?:said|reported|noted|explained|advised|stated|heard|told|felt|thought|hoped|if|when|whether|had been)\b")
_THANKFUL = re.compile(
    r"(?:its|their|a vote of|the|sincere) (?:[\w’']+ ){0,3}?(?:thanks|appreciation|gratitude|condolences|sympathy|congratulations|sorrow|regret)\b"
)
_TO_DO = re.compile(
    r"(?:(?:the|its|their|both|all) )?(?:(?!to )[\w’'&(),-]+ ){1,10}?to (?!the |an? |page|item|section|paragraph|appendi)[a-z]"
)
# What "noted" must be followed by to be an item's outcome; "noted that …" tells what was said.
_NOTED = re.compile(
    r"(?:(?:the|this|these|its|their|both|all) )?(?:(?:[\w’'&/-]+|[\d/]+),? (?>(?:of |for |on |in |and |the |& )*)){0,8}?(?:reports?|updates?|position|contents?|presentations?|information|progress|minutes|programme|(?:work)?plan|briefings?|statements?|correspondence|figures|accounts|performance|recommendations?|actions?|register|scorecard|list|documents?|apologies|paper|budget|work|strategy|arrangements|schedule|summary|outturn|situation|feedback|appointments?|decision|resignation|review|results?|findings|data ?sets?|survey|evaluations?|consultation|evidence|projections|papers|forecasts?|orders|repl(?:y|ies)|responses?|data|table|dashboard|timetable|legislation|resolutions|items?|dates?|log|tracker|letter|balances?|returns?|submissions?|bids?|polic(?:y|ies)|frameworks?|protocols?|guidance|agreements?|contracts?|charters?|circulars?|bulletins?|newsletters?|slides|calendar|timeline|roadmap|statistics|indicators|risks?|exceptions?|valuations?|certificates?|opinions?|assessments?|audits?|claims?|appendix|appendices|annex(?:es)?|templates?|advice|memorandum|terms of reference|membership|inspections?|complaints?|compliments|variances?|virements?|notes?|comments)\b",
    re.IGNORECASE,
)
# "The Board noted the report |with concern|."
_NOTED_SO = re.compile(
    r"(?: with (?:(?:some|great|much|deep|grave|considerable|the) )?(?:concern|interest|regret|approval|thanks|pleasure|satisfaction|disappointment|appreciation))?[ .]*"
)
_NOT_OUTCOME = searched(r"\b(?:would|could|said|asked|felt|explained|stated|questioned|reported that|suggested|raised)\b", re.IGNORECASE)
# "noted item 6 of the officers' reports", whichever of its words could be the last
_NOTED_WHOLE = re.compile(_NOTED.pattern + _NOTED_SO.pattern, re.IGNORECASE)
# "…, and asked that it be sent to all", "… and would be asked for its view": a second deed, of which the first does not depend
_AND_DEED = searched(
    r",? (?:and|but) (?:\w+ly |also |further |then )?(?:(?P<decided>(?:asked|requested) (?!whether\b|if\b|how\b|what\b|why\b|when\b|about\b|\w+ (?:whether|if|how|what|why)\b)|(?:agreed|decided|resolved) (?:that|to)\b|approved|supported|endorsed|recommended|adopted|noted|welcomed|thanked|instructed|accepted|(?:took|gained) (?:\w+ )?assurance|commended|congratulated)|would\b|will\b|that\b|looked forward\b)"
)
_STILL_TO_COME = re.compile(
    r"[^.;,]{8,200}?\b(?:noted|received|endorsed) [^.;,]{3,120}?(?P<deed>,? and (?:\w+ly )?(?:would|will|looked forward)\b)"
)
# "The Board took assurance from the report"; "was assured by the Director that …" is talk
_ASSURING = re.compile(
    r"(?:from|on|in respect of|regarding|by|over|around|through) (?:(?:it|this|that|these|them)(?: and\b|[ .]*$)|(?:the |this |these |its |both |all )(?:[\w’'&/-]+ ){0,6}?(?:reports?|papers?|updates?|work|contents?|progress|position|presentations?|information|plans?|discussions?|performance|arrangements|evidence|process(?:es)?|controls)\b(?!.*\bthat\b))",
    re.IGNORECASE,
)
# "The Board received the report and asked |for a map|"; "asked whether" is talk
_ASKED_FOR = re.compile(
    r"(?:that |for (?!clarification\b|views\b)|to (?:see|be|have|receive)\b|(?:the |its |all |both )?[\w’'-]+(?: [\w’'-]+){0,5} to [a-z])"
)
_SUPPOSED = searched(r"\b(?:would|could|said)\b", re.IGNORECASE)
_NO_OBJECTION = re.compile(
    rf"(?:.{{3,120}}(?:,|:| [–—-]) (?=[Tt]he |members |councillors ))?(?P<body>(?:[Tt]he |This )?(?P<qualifier>(?:[A-Z][\w’'&-]+ ){{0,4}}){BODY_NOUN}|(?:The )?Commissioners|[Mm]embers|[Cc]ouncillors|Cll?rs)(?: (?:(?:were|was) (?!told|advised|informed)\w+(?= [^.;]{{3,100}} but)|looked (?:at|over|through)|considered|discussed|read|viewed|studied|examined|saw|inspected) [^.;]{{3,100}}?,? (?:and|but))? (?:had|raised|has|have|offered|made|makes?|raises?|offers?) (?i:no (?:objections?|comments?))\b.{{0,160}}$"
)


# "No objection was raised to 26/0113 (porch, 4 Mill Row) or 26/0120"
_NONE_RAISED = re.compile(
    r"No (?:objections?|observations?|comments?) (?:was|were|to be) (?:raised|made|offered|submitted) (?:to|on|about|regarding|in respect of|against) (?:[^.]{0,120}\d[^.]{0,160}|[^.]{0,60}\b(?:application|plans?|proposals?|scheme)\b[^.]{0,120})$"
)
# "Members looked at the plans and no objections were raised", "There was no objection to the proposals from members"
_NONE_WERE = re.compile(
    rf"(?=.*\b(?:applications?|plans?|proposals?|\d\d/\d{{3,}}))(?:[^.;]{{3,140}}?(?:,| and|;) no (?:objections?|adverse comments?) (?:was|were) (?:raised|made|offered)\b[^.;]{{0,60}}"
    rf"|(?:There (?:was|were)|Members had) no (?:objections?|adverse comments?) (?:raised |made )?(?:to|on)\b(?![^.;]*\bfrom (?!(?:the )?(?:{BODY_NOUN}|[Mm]embers|[Cc]ouncillors)\b))[^.;]{{3,100}})$"
)
NO_OBJECTION = needed_words(_NO_OBJECTION, _NONE_RAISED, _NONE_WERE)


def find_body_outcome(sentence: str, head: frozenset[str], *, alone: bool, in_decision: bool, held: int) -> int | None:
    """Where in a sentence the part begins in which the meeting's own body decides; None where none does. `held` is what it holds of `GATES`."""
    by = _BY_BODY.match(sentence) if held & _BY_BODY_GATE else None
    if by and not _FOOT_OF_PAGE.fullmatch(by["object"]) and is_own_body(by["body"], by["qualifier"], head):
        verb = by["verb"]
        told = alone or in_decision or by["weighed"] is not None
        said = verb.lower()
        if said == "noted" and _NEXT_MEETING.match(by["object"]):
            return None  # a date, no decision
        if said in _SAID_TOO and _receives_and_asks(by):
            return by.start("body")
        if said == "noted" and told and (by["weighed"] or "").startswith("received ") and not by["object"].lower().startswith("that "):
            return by.start("body")  # "The Board received the report and noted the improvements made"
        if verb.isupper() or (
            (said not in _SAID_TOO or (said == "received" and told and _takes_note(by["object"]))) and _decides(said, by["object"], told)
        ):
            # "The Board heard that sickness was up, and |noted the position": what was heard is no part of what was decided
            return by.start("verb") if (by["weighed"] or "").startswith("heard that ") else by.start("body")
    if (
        held & _AND_TOOK_GATE
        and " and " in sentence
        and len(sentence) < 300
        and (took := _AND_TOOK.match(sentence))
        and is_own_body(took["body"] or took["giver"], took["qualifier"] or took["given"], head)
    ):
        return 0
    return _body_part(sentence, head, alone=alone) if held & _DECIDING_GATE and len(sentence) < 400 else None


def own_end(part: str) -> int:
    """Where the decision ends in "The Forum noted the paper and would be asked again in May": what is still to come is none of it, nor who was against."""
    deed = _STILL_TO_COME.match(part)
    return deed.start("deed") if deed else before_dissent(part)


def split_capitals(sentence: str) -> list[tuple[int, int]]:
    """The parts of "The Board NOTED the report, APPROVED the bid and REQUESTED a paper", a verb in capitals each; none where it has fewer than three."""
    verbs = [found.start() for found in _CAPITALS.finditer(sentence)] if len(sentence) < 1500 else []
    if len(verbs) < 3:
        return []  # two decisions joined by "and" are one record
    stops = [start + len(_JOINT.sub("", sentence[start:stop])) for start, stop in zip(verbs, [*verbs[1:], len(sentence)], strict=True)]
    return list(zip(verbs, stops, strict=True))


def has_no_objection(sentence: str, head: frozenset[str]) -> bool:
    """Whether a sentence says that the body has no objection."""
    bare = sentence.rstrip(".")
    if _NONE_RAISED.match(bare) or (len(bare) < 260 and _NONE_WERE.match(bare) and not REPORTING.search(bare)):
        return True
    free = _NO_OBJECTION.match(sentence)
    return free is not None and is_own_body(free["body"], free["qualifier"], head)


def _body_part(sentence: str, head: frozenset[str], *, alone: bool) -> int | None:
    """Where the part of a sentence begins in which the body decides ("…, and the Board approved the second"); None where none does."""
    for joint in _BODY_PART.finditer(sentence):
        if REPORTING.search(sentence, 0, joint.start()):
            return None
        by = _BY_BODY.match(sentence, joint.end())
        if by and by["verb"] in _DECIDING and is_own_body(by["body"], by["qualifier"], head) and _decides(by["verb"], by["object"], alone):
            return joint.end()
    return None


def _receives_and_asks(by: re.Match[str]) -> bool:
    """Whether a paper was received and something asked for, or somebody thanked: "received the report and asked that the figures be shown by ward"."""
    weighed = by["weighed"] or ""
    if not weighed.startswith("received ") or not _NOTED.match(weighed, len("received ")):
        return False
    return by["verb"] not in ("asked", "requested") or _ASKED_FOR.match(by["object"]) is not None


def _takes_note(rest: str) -> bool:
    """Whether what was received is a paper of which something was made: "the results and supported the three priorities"."""
    deed = _AND_DEED.search(rest[:200])
    return deed is not None and deed["decided"] is not None and _NOTED.match(rest, 0, deed.start()) is not None


# "The Panel adjourned |for ten minutes at 8.15 pm": a break
_A_BREAK = re.compile(
    r"(?:briefly|at \d|between \d|from \d|for (?:an? |\w+ )?(?:[\w-]+ )?(?:minutes?|break|lunch|recess|refreshments?|hour|tea|dinner)\b)",
    re.IGNORECASE,
)


# "The Board refused to accept that it was at fault": what was said
_NOT_ACTED = re.compile(
    r"to (?:accept that|accept (?:any |full )?(?:blame|liability|responsibility)|believe|say|comment|answer|discuss|admit|speak)\b"
)


_NEXT_MEETING = re.compile(
    r"(?:that )?(?:the )?(?:dates? (?:and (?:time|venue) )?of )?(?:its|the|their) next (?:[\w-]+ ){0,3}?meeting\b", re.IGNORECASE
)
# What a licensing or appeals panel decides on: "upheld the appeal", "revoked Mr B's licence"
_OF_LICENCES = ("upheld", "dismissed", "rescinded", "revoked", "suspended", "renewed", "imposed", "varied")
_A_CASE = re.compile(
    r"(?:[\w’'-]+ ){0,6}?(?:appeals?|complaints?|licen[cs]es?|decisions?|notices?|orders?|conditions?|permits?|permissions?|consents?|registrations?|certificates?|sanctions?|penalt(?:y|ies)|objections?|standing orders)\b"
)
# "The Council donated £50 to the church"; not "£50 in 2021"
_GIVEN_NOW = re.compile(r"[£€]\d(?!.*\b(?:last|previously|in (?:19|20)\d\d)\b)")


def _decides(verb: str, rest: str, alone: bool) -> bool:
    rest = rest[: before_dissent(rest)]
    two_decided = False  # "supported the closure and noted the figures"
    if verb.startswith(("noted", "endors", "supp", "rec", "approv", "adopt", "ratif")) and (deed := _AND_DEED.search(rest[:300])):
        two_decided = deed["decided"] is not None
        alone = alone or two_decided
        rest = rest[: deed.start()]
    if (_NOT_OUTCOME if verb.startswith(("noted", "ack", "conf", "acc", "supp", "agr")) else _SUPPOSED).search(rest[:200]):
        return False
    if verb.startswith("noted"):
        if " and " in verb:
            return True
        if rest.rstrip(" -").endswith(":") or rest.lower().startswith("that "):
            return False
        return (_NOTED.match(rest) if alone else _NOTED_WHOLE.fullmatch(rest)) is not None
    if verb == "recorded":
        return _THANKFUL.match(rest) is not None
    if verb in ("acknowledged", "placed on record"):
        return alone and not rest.lower().startswith("that ")
    if verb in ("resolved", "recommended", "agreed"):
        return verb == "resolved" or (
            alone and not rest.lower().startswith(("with ", "in ", "on ", "as set out ", "as follows", "the importance ", "the need "))
        )
    if verb in ("instructed", "directed"):
        return _TO_DO.match(rest) is not None  # "instructed the Director to report", not "directed Members to the map"
    if verb in ("refused", "declined") and rest.startswith("to ") and _NOT_ACTED.match(rest):
        return False
    if verb == "adjourned" and _A_BREAK.match(rest):
        return False
    if verb == "withdrew" and rest.startswith(("to ", "from ", "in ", "into ", "while ", "whilst ", "and ", "at ", "for ")):
        return False  # "The Panel withdrew to consider its decision"
    if verb in ("chose", "selected", "settled on", "plumped for", "went with", "went for", "signed off", "withdrew", "waived"):
        return alone or "£" in rest  # "The Council chose the site in 2020" is told in passing
    if verb in _OF_LICENCES:
        return alone and _A_CASE.match(rest) is not None
    if verb == "donated":
        return alone and _GIVEN_NOW.match(rest) is not None
    if verb == "put back":
        return not rest.startswith("on ")
    if verb.startswith("gave"):
        return rest.startswith("to ")
    if " assur" in verb:
        return alone and _ASSURING.match(rest) is not None
    if verb == "supported" and two_decided:
        return alone
    if verb in ("supported", "accepted", "confirmed") or verb.startswith(("was all", "was unan", "were ")):
        return (
            re.match(
                r"(?:this|these|them|the (?:apologies|reasons?)) as [^.;]{0,30}?\breasons?\b|(?:the |this |these |all |its |their |an? )?(?:[\w’'-]+ ){0,4}?(?:(?<=the )(?:lowe(?:r|st)|cheape(?:r|st)|first|second|better|best|dearer) (?:one|of the (?:two|three|four))|(?<=the )(?:lowe|cheape)(?:r|st)(?= (?:subject|as|at|by)\b|[,.]|$)|reasons (?:given|for absence)|proposals?|recommendations?|applications?|motions?|amendments?|nominations?|quotes?|quotation|offer|report|minutes|membership|composition|arrangements|dates?|appointment|tender|price|estimates?|designs?|layout|wording|draft|terms|lease|changes?|exercise|approach|plan|idea|suggestion|bid|scheme|principle|request|campaign|resignation|invitation|donation|gift|bequest|priorit(?:y|ies)|aims|objectives|vision|direction|model|version|pilot|trial|options?|(?:their|its|his|her) \w+)\b",
                rest,
                re.IGNORECASE,
            )
            is not None
        )
    return not rest.lower().startswith("that ") or alone
