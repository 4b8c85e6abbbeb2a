"""What the clerk of a small body jots down of a decision: a few words, with those who moved it behind, or what follows from it.

    Payments agreed AB / CD.    Cheques signed, Mrs Hall and Mr Poole.      a participle, and names that only moved it
    Part A approved, Part B approved.                                       one after another
    Treasurer: Mr Poole, proposed Mrs Hall, seconded Mr Oakes.              a post below its title
    Rents to stay as they are.    Two stalls only this year.                what is to be
    The Poole quote to be accepted.    Went with the cheaper one.           a bid that was taken
    A cheque for £40 was raised.                                            a payment

Near misses: "Mr Oakes agreed" (a person), "The lane to be closed on Friday" (somebody else's doing), "Rents had gone up by 4%" (reported).
"""

from __future__ import annotations

import re

from extractors.decisions.body_outcomes import REPORTING
from extractors.decisions.everyday_assent import AGREED_ON, find_assent
from extractors.decisions.fragments import FINITE, ShortOutcome
from extractors.decisions.participle_notes import find_participle
from extractors.decisions.sentence_gates import GATES
from extractors.gates import needed_words

_TITLE = r"(?:(?:Cllrs?|Councillors?|Mrs?|Ms|Miss|Dr|Col|Rev|Revd|Sir|Prof)\.? ){0,2}"
NAME = rf"{_TITLE}[A-Z][\w’'.-]*(?: (?:de |van |ap |ab |von )?[A-Z][\w’'-]*){{0,2}}"
_PROPOSED = r"(?:[Pp]rop(?:osed|oser|r)?|PROP(?:OSED)?|[Mm]oved|[Mm]ovd)\b[.:]?(?: by)? ?[:–-]? ?"
_SECONDED = r"(?:[Ss]ec(?:onded|onder|d)?|SEC(?:ONDED)?|2nd(?:ed)?)\b[.:]?(?: by)? ?[:–-]? ?"
_ALL = r"(?:[Aa]ll (?:in favour|agreed)|[Uu]nanimous(?:ly)?|[Cc]arried|[Aa]greed)"
# ", proposed Mrs Hall, seconded Mr Poole", " AB / CD", ", Mrs Hall and Mr Poole": who moved, behind what they moved
MOVERS_BEHIND = re.compile(
    rf"[,.;:]? ?(?:[–—-] )?[(\[]?(?:{_PROPOSED}{NAME}[,;.]? ?(?:and |& |/ ?)?(?:{_SECONDED}{NAME})?|{NAME}[,;]? (?:and |& |/ ?)?{_SECONDED}{NAME}|[A-Z]{{2,4}} ?(?:/|&|and) ?[A-Z]{{2,4}}|{_TITLE.replace('{0,2}', '{1,2}')}[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)? (?:and|&) {_TITLE.replace('{0,2}', '{1,2}')}[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)?)[)\]]?(?:[,;.]? (?:and )?{_ALL})?\.?$"
)
# "Part A approved, Part B approved"
_SETTLED = r"(?P<verb>approved|agreed|adopted|accepted|noted|refused|declined|deferred|granted|not (?:supported|agreed|approved|granted))(?: this (?:year|time)| (?:[–—-] |as |pending )[^.;]{3,60}?)?"
_EACH = re.compile(
    rf"(?:[A-Z][\w’'&/ £(),.–-]{{1,60}}? {_SETTLED.replace('?P<verb>', '?:')}(?:, (?:and )?| and |; (?:and )?)){{1,9}}[A-Z][\w’'&/ £(),.–-]{{1,60}}? {_SETTLED.replace('?P<verb>', '?:')}\.?$"
)
_ONE_OF_THEM = re.compile(rf"(?P<clause>[A-Z][\w’'&/ £(),.–-]{{1,60}}? {_SETTLED})(?:, (?:and )?| and |; (?:and )?|\.?$)")
_TAKEN = r"(?:agreed|approved|accepted|adopted|authorised|passed|ratified)"
# "Payments to the end of March as listed agreed", "Cheques signed and payments approved"
_PAID = re.compile(
    rf"(?:The |All |Proposed |Following |Monthly )?(?i:payments?|accounts?|invoices?|cheques|bills|expenditure|salar(?:y|ies)|wages)\b[^.;:!?]{{0,70}}? (?:all )?(?:{_TAKEN}|signed)(?: (?:for payment|as (?:listed|circulated|presented|per (?:the )?(?:list|schedule))|en bloc|and signed))*\.?$"
)
# "Rents to stay as they are", "Fees up by 4% from May"
_RATE = re.compile(
    r"(?:The |All |Our )?(?:[\w’'-]+ ){0,3}?(?i:fees?|rents?|charges?|prices?|rates?|subscriptions?|subs|deposits?|hire|precept|wages?|salar(?:y|ies)|allowances?|admission|membership|tickets?|tolls?|dues)\b(?: (?:for|of|at|on) [^.;:,]{2,40}?)?(?:: | [–-] | )(?:to (?:go up|go down|rise|increase|come down|remain|stay|be (?:held|kept|raised|frozen|set|increased|reduced|left|put up|doubled|halved|waived|unchanged|[£€]\d))|(?:up|down) (?:by|to) (?=[£€\d]))\b[^;:]{0,80}$"
)
# "Mr Poole to carry on as Treasurer"
_SERVE = re.compile(
    rf"(?:{NAME}|(?:The )?(?:[Pp]resent|[Ss]ame|[Ee]xisting|[Cc]urrent|[Oo]ther) (?:officers|committee|members|trustees|representatives?|auditor|\w+))(?:(?:,| and|,? &) {NAME}){{0,3}} (?:to|will|all to|both to|agreed to) (?:go on|carry on|continue|serve|stay on|stand again|remain|act|stay|be|be asked to (?:act|continue|serve|carry on|be))(?: again)? (?:as |in )(?:the |our |an? )?[^.;:]{{3,60}}?(?: again)?(?:, (?:all agreed|agreed|all in favour|unanimous))?\.?$"
)
# "No bonfire this year", "No mowing before July in the far corner"
_NONE = re.compile(
    r"(?:No (?:(?:more|further|new|extra) )?(?!one\b|money|time|objection|comment|change|report|news|further (?:news|action|update|progress)|correspondence|apolog|progress|action|update|declaration|interest|public|member|question|matter|issue|problem|reply|response|decision|quorum|officer|complaint|crime|incident)[a-z][\w’'-]+(?: [\w’'-]+){0,4} (?:this (?:year|season|time|summer|winter|Christmas|month)|next (?:year|season)|before (?:mid |the end of )?[A-Z][a-z]+|until [^.;:]{2,30}|(?:for|in) the time being)(?:[ ,][^.;:]{2,70})?"
    r"|(?:(?:Given|In view of|Because of|Owing to|As|With|Due to) [^.;:]{4,80}?,? )?(?:there (?:will|is to) be no|no) [a-z][\w’'-]+(?: [\w’'-]+){0,3} (?:will|is to|are to) be (?:held|run|made|given|done|sold|provided|lit|put up|taken|bought)\b[^.;:]{0,60})\.?$"
)
# "A cheque for £40 was raised: printing"
_CHEQUE = re.compile(
    r"(?:A |Two |The )?(?:cheques?|payments?) (?:was|were) (?:then |also |duly )?(?:raised|drawn|signed|made out|written|approved|authorised|agreed)\b(?! (?:in|last|on \d|at the last)) (?:to|for|payable)\b(?=[^;]{0,120}[£€]\d)[^;!?]{4,160}$"
    r"|(?:A |Two |The )?(?:cheques?|payments?|donations?|transfers?|BACS payments?) (?:for|of|to) (?=[^;]{0,60}[£€]\d)[^;:!?]{3,120}? (?:was|were) (?:then |also |duly )?(?:raised|drawn|signed|made out|written|issued|passed|approved|authorised)\b(?! (?:in|last|on \d|at the last))[^;]{0,90}$",
    re.IGNORECASE,
)
# "Poole quote to be accepted", "Went with Poole", "To go with the cheaper one"
_BID = re.compile(
    rf"(?:(?:(?:Went|[Tt]o go|Going|Decided to go|Agreed to go) (?:with|for)|Decided on|Settled on|Plumped for|Opted for|Decided in favour of) (?!a (?:walk|visit)\b)[^;:]{{3,110}}|(?:The )?(?:{NAME}|[\w’'£.,-]+ (?:quote|tender|price|quotation|estimate|bid|one)|(?:lowest|cheapest|second|first|lower|cheaper|higher|third|middle|local)(?: [\w’'-]+)?)(?:[’']s? (?:quote|tender|price|quotation|estimate|bid))?(?: (?:quote|tender|price|quotation|estimate|bid))? to (?:be (?:accepted|taken|given (?:the|it)|used|engaged|employed)|have (?:the|it) (?:work|job|contract|again)|do (?:the )?(?:work|job|it))\b[^;:]{{0,60}}|(?:The )?(?:Parish |Town |Community )?(?:Council|Committee|Members|Trustees|Board|Meeting|We) (?:accepted|chose|picked|preferred|selected|went (?:with|for)|plumped for|opted for) (?:the )?(?:{NAME}|[\w’'-]+ (?:quote|tender|price|one))(?:[’']s?)?(?: (?:quote|tender|price|offer))?(?: (?:at|for|of) [£€][^;:]{{1,90}}|,? (?:as|because|since|who|which) [^;:]{{2,90}})?\.?)$"
)
# "The other two could not be helped this time"
_NOT_HELPED = re.compile(
    r"(?:The |All )?(?:[Oo]ther|[Rr]emaining|[Rr]est|[Oo]thers)\b[^.;:]{0,40} (?:could not be|were not|cannot be) (?:helped|supported|funded|given anything|assisted|met)\b[^;:]{0,50}$"
)
# "Subscription £15 (renew)", "Scout camp in May (agreed)"
_BRACKETED = re.compile(
    r"(?P<clause>(?=[A-Z£])(?:[^.;:()]|(?<=\b[A-Z])\.){6,110} \((?:to )?(?P<verb>renew(?:ed)?|agreed|approved|pay|paid|to be paid|accept(?:ed)?|declined?|refused?|support(?:ed)?|not (?:supported|agreed))\))\.?$"
)
# "Second bin - yes", "Advert in the magazine: no"
_YES = re.compile(
    r"(?P<clause>(?=[A-Z£])(?!(?i:declarations?|apologies|any |aob|matters|questions?|public|members of|news|updates?|reports?|interests?|correspondence|other|further|new)\b)[^.;:()]{6,110}?(?: [–—-]|:|,) (?P<word>yes|no|ok|OK|okay|(?:to )?(?:renew|pay|accept|decline|refuse))(?:, [^.;:]{3,60})?)\.?$"
)
_ANSWERS = {"no": "refused", "decline": "refused", "refuse": "refused", "renew": "renewed", "pay": "paid", "accept": "accepted"}
# "Agreed two bins at £90 each", "Approved £40 for seeds"
_AGREED_THING = re.compile(
    r"(?:Agreed|Approved|Authorised|Sanctioned)[,:]? (?P<clause>(?:(?:up to |a (?:sum|budget|grant|donation|maximum|limit) of |an extra |a further )?[£€]\d[^;:]{3,120}|(?:an?|one|two|three|four|six|ten|the|new|another|both|all) [^;:]{3,120}[£€]\d[^;:]{0,60}))$"
)
# "Signatories to remain as before", "All to be renewed", "Inspection to go ahead at £80"
_TO_STAND = re.compile(
    r"(?:[A-Z][^.;:!?]{2,80}? to (?:remain|stay|continue|carry on) (?:as (?:before|now|at present|is|it is|they are|last year|usual)|unchanged|the same)\b[^;:]{0,70}|(?:All|Both|These|It|They) to be (?:renewed|paid|accepted|approved|continued|kept|supported|bought|ordered)\b[^;:]{0,40}|(?!(?:The )?(?:Clerk|Chair\w*|Secretary|Treasurer|Cllr|Councillor|Mrs?|Ms|Dr|[A-Z]{2,3}|[A-Z][a-z]+) to )[A-Z][^.;:!?]{2,80}? to (?:go ahead|proceed)\b[^;:]{0,60})$"
)
# "The Panel agreed with the decision not to proceed", "The owners wish to go ahead": what somebody wants
_SOMEBODYS_WISH = re.compile(
    r"[^.;:]{2,80}?\b(?:agreed|not|decision|decided|asked|wish(?:es|ed)?|want(?:s|ed)?|plann?(?:ed|s)?|hop(?:e|es|ed)|able|unable|due|likely|keen|ready|willing|intend(?:s|ed)?|expect(?:s|ed)?|need(?:s|ed)?|used) to\b|[^.;:]{2,80}?\b(?:agreed with|not) "
)
# "Application for £90 held over as no quote", "Request for the field refused as it clashes"
_PUT_OFF = re.compile(
    r"(?P<subject>[A-Z][^.;!?]{3,110}?)(?:,| [–—-])? (?P<ahead>(?:will|is to|to) be )?(?P<verb>held over|carried forward|carried over|deferred|put off|left over|postponed|refused|declined|turned down|not (?:supported|agreed|granted|approved))(?: (?:to|until|till|as|because|pending|for|since)\b[^;:]{2,80})?\.?$"
)
_ITEM = re.compile(r"\b(?:[Ii]tem|[Mm]atter|[Dd]iscussion|[Dd]ecision|[Cc]onsideration|[Mm]otion)$")  # "This item will be carried forward"
_BY_OTHERS = re.compile(r"\b(?:[Gg]rants? from|[Pp]lanning|[Pp]ermission|[Aa]ppeal (?:by|against))\b|\d/\d")
# "Permission was not given"
_WITHHELD = re.compile(
    r"(?:^|, | and |; )(?P<clause>(?:(?:[Pp]ermission|[Cc]onsent|[Aa]pproval|[Ll]eave)(?: to [^.;:,]{3,50}?)? (?:was |were )?(?:not (?:given|granted)|withheld)|(?:A |The )?[Dd]ispensations?(?: to [^.;:,]{3,50}?)? (?:was |were )?(?P<given>granted|given))\b(?! by| last| in (?:19|20))[^;:]{0,80})$"
)
# "Donation of £25 to the lifeboat, as usual"
_USUAL = re.compile(
    r"(?:(?:Usual|Annual|Yearly) (?:donation|grant|gift|subscription|contribution)\b[^.;:]{0,40}[£€]\d[^;:]{0,60}|(?:Donation|Grant|Gift|Subscription|Contribution) (?:of|to)\b[^.;:]{0,30}[£€]\d[^.;:]{0,60}?,? (?:as )?(?:usual|last year|before|again|in previous years))\.?$"
)
# "The warden had sent a report, which was noted"
_WHICH = re.compile(
    r"(?=[A-Z])[^;:]{5,160}, (?:all of )?which (?:was|were) (?:duly |also |all |gratefully |unanimously |gladly )?(?P<verb>noted|received|accepted|approved|adopted|agreed)(?: and \w+)?(?: with [^.;]{3,40}| unanimously)?\.?$"
)
# "Lou and Tom to be wardens"
_TO_BE_POST = re.compile(
    rf"(?:[A-Z][\w’' -]{{2,40}}: )?{NAME}(?:(?:,| and|,? &) {NAME}){{0,3}} to be (?:the |our |an? )?(?:(?:new|joint|acting|deputy|vice|parish|minutes?|press|safety|membership|bookings?|village|site) )*(?:chair\w*|secretary|treasurer|rep(?:resentative)?s?|co-?ordinators?|admins?|wardens?|stewards?|auditor|contacts?|leads?|editors?|captains?|delegates?|trustees?|signator(?:y|ies)|link|key ?holders?)\b[^;:]{{0,60}}$"
)
# "This was agreed and a notice be put in the window"
_AND_BE = re.compile(
    r"(?:This|It|The (?:proposal|suggestion|request|idea)|All|These) (?:was|were) (?:then |also )?(?:unanimously )?(?:agreed|approved|accepted|carried|supported|noted),? and (?:also )?(?:that )?(?P<clause>(?:the|a|an|some|two|three|both|any|all) [^.;:]{3,80}? (?:to )?be (?!(?:the|a|an)\b)\w+[^;:]{0,80})$"
)
# "The policy was sent back to the working group"
_SENT_BACK = re.compile(
    r"(?:The |This |Both |All |It |They )[^.;:]{0,80}?(?:was|were) (?:then )?(?:sent|passed|handed|given) (?:back|over|on) to (?:the |its )?(?:[A-Z][\w’'-]+ ){0,4}(?:[Cc]ommittee|[Gg]roup|[Pp]arty|[Pp]anel|[Cc]lerk|[Tt]reasurer|[Ss]ecretary|[Cc]hair)\b[^;:]{0,70}$"
)
_SIGNED = re.compile(
    r"(?:Section \d of )?(?:[Tt]he |Both |This )?(?:[A-Z][\w’'-]* )?(?:[Ss]tatement of [Aa]ssurance|[Gg]overnance [Ss]tatement|[Aa]nnual [Rr]eturn|AGAR|[Cc]ertificate of [Ee]xemption|[Ll]ease|[Bb]ank mandate|[Cc]ontract|[Aa]ccounting [Ss]tatements?|[Ss]tatement of [Aa]ccounts?)\b[^.;:]{0,60}? (?:(?:was|were) )?(?:(?:gone through|completed|read(?: out)?|answered|considered|agreed|approved|checked) and )?(?:duly )?signed\b[^;:]{0,50}$"
)
_GATE = GATES.add(
    {
        *needed_words(_CHEQUE, _NOT_HELPED, _BRACKETED, AGREED_ON, _SENT_BACK, _SIGNED, _EACH, _AND_BE, _PAID),
        *(
            f" to {deed}"
            for deed in (
                "go ",
                "rise",
                "increase",
                "come down",
                "remain",
                "stay",
                "have ",
                "do ",
                "carry on",
                "continue ",
                "serve ",
                "act ",
                "stand again",
            )
        ),
        *(
            f" to be {done}"
            for done in (
                "held",
                "kept",
                "raised",
                "frozen",
                "set ",
                "increased",
                "reduced",
                "left",
                "put up",
                "doubled",
                "halved",
                "waived",
                "unchanged",
                "£",
            )
        ),
        *(f" to be {done}" for done in ("accepted", "taken", "given", "used", "engaged", "employed", "asked to ")),
        *(
            " up by ",
            " up to £",
            " down by ",
            " down to £",
            "went with",
            "went for",
            "chose",
            "picked",
            "selected",
            "preferred",
            "accepted",
        ),
        *("decided on", "settled on", "plumped for", "opted for", "decided in favour", "going with", "going for"),
        *("ok'd", "ok’d", "no problem", "no objection", "objected", "minded", "happy with", "long as", "was fine", "to be fine"),
        *(
            "which was noted",
            "which were noted",
            "which was received",
            "which was accepted",
            "which was adopted",
            " gave ",
            "ahead given",
            "ahead was given",
            "held over",
            "carried forward",
            "carried over",
            "deferred",
            "put off",
            "left over",
            "postponed",
            "refused",
            "declined",
            "turned down",
        ),
        *(
            "not supported",
            "not granted",
            "not given",
            "withheld",
            " granted",
            "permission",
            "consent",
            "dispensation",
            "usual",
            "last year",
            "as before",
            " to proceed",
        ),
        *(f" to be {done}" for done in ("renewed", "paid", "approved", "continued", "supported", "bought", "ordered")),
        *("renew with", "stay with", "stick with", "keep with", "keep as", "carry on with", "carry on as", "limit", "budget", "ceiling"),
        *("there will be no", "there is to be no", "agreed", "approved", "authorised", "sanctioned"),
    }
)
_ENDS = ("yes", "no", "ok", "okay", "renew", "pay", "accept", "decline", "refuse")
# What names may stand behind
_DONE = re.compile(
    r"\b(?:agreed|approved|accepted|adopted|passed|signed|authorised|ratified|OK[’']?d)\b(?: (?:for payment|as \w+|en bloc|unanimously))?"
)
_DONE_GATE = GATES.add(needed_words(_DONE, _PAID))
_TO_STAND_GATE = GATES.add(needed_words(_TO_STAND))
_PUT_OFF_GATE = GATES.add(needed_words(_PUT_OFF))
_BID_GATE = GATES.add(needed_words(_BID))
_ABOUT = re.compile(r"[A-Z][\w’'&/() -]{1,40}: (?=[A-Z])")  # "Audit: Part A approved, Part B approved"
_TOLD = re.compile(
    r"\b(?:said|reported|thought|felt|asked|explained|told|noted that|hoped|suggested|wondered|had been|would|could (?!not be)|should|if|whether)\b",
    re.IGNORECASE,
)


def may_be_jotted(lower: str, held: int) -> bool:
    """Whether a sentence in small letters can be such a jotting; `held` is what it holds of `GATES`."""
    if len(lower) >= 260:
        return False
    return (
        held & _GATE != 0
        or lower.startswith("no ")
        or (len(lower) < 110 and " to be " in lower)
        or lower.rstrip(".").endswith(_ENDS)
        or (" no " in lower and (" will be " in lower or " to be " in lower))
    )


def find_jotting(sentence: str, *, others_decide: bool, held: int) -> list[ShortOutcome]:
    """The decisions that a clerk jots down in a sentence, which holds `held` of `GATES`; `others_decide` as in `find_short_outcome`."""
    if ": " in sentence and (about := _ABOUT.match(sentence)) and (told := _find_jotted(sentence[about.end() :], others_decide, held)):
        told = [each._replace(start=each.start + about.end(), end=each.end + about.end()) for each in told]
    else:
        told = _find_jotted(sentence, others_decide, held)
    if not told or _YES.match(sentence):
        return told
    return [] if _TOLD.search(sentence, told[0].start) or REPORTING.search(sentence, 0, told[0].start) else told


def _find_jotted(sentence: str, others_decide: bool, held: int) -> list[ShortOutcome]:
    if (
        ("ed, " in sentence or "ed and " in sentence or "ed; " in sentence)
        and not others_decide
        and _EACH.match(sentence)
        and not FINITE.search(sentence.replace(" not ", " "))
    ):
        return [ShortOutcome(part.start("clause"), part.end("clause"), _each_verb(part)) for part in _ONE_OF_THEM.finditer(sentence)]
    done_so = _DONE.finditer(sentence) if held & _DONE_GATE else ()
    moved = next((found for done in done_so if (found := MOVERS_BEHIND.match(sentence, done.end()))), None)
    clause = sentence[: moved.start()] if moved else sentence
    if moved and len(clause) > 5 and (noted := find_participle(clause, listed=False, others_decide=others_decide)):
        return [noted]
    if held & _DONE_GATE and _PAID.match(clause) and not FINITE.search(clause):
        return [ShortOutcome(0, len(clause), "approved")]
    plain = _find_plain(sentence, held)
    return [plain] if plain else []


def _find_plain(sentence: str, held: int) -> ShortOutcome | None:
    end = len(sentence)
    if "£" in sentence or "€" in sentence:
        if _CHEQUE.match(sentence):
            return ShortOutcome(0, end, "approved")
        if sentence.startswith(("Agreed", "Approved", "Authorised", "Sanctioned")) and (thing := _AGREED_THING.match(sentence)):
            return ShortOutcome(thing.start("clause"), end, "approved")
    if assent := find_assent(sentence):
        return assent
    if _RATE.match(sentence):
        return ShortOutcome(0, end, "approved")
    if ("£" in sentence or "€" in sentence) and _USUAL.match(sentence):
        return ShortOutcome(0, end, "approved")
    if held & _TO_STAND_GATE and _TO_STAND.match(sentence) and not _SOMEBODYS_WISH.match(sentence):
        return ShortOutcome(0, end, "approved" if " ahead" in sentence or " paid" in sentence or " renewed" in sentence else "agreed")
    if (
        held & _PUT_OFF_GATE
        and (held_over := _PUT_OFF.match(sentence))
        and not FINITE.search(held_over["subject"])
        and (held_over["ahead"] is None or _ITEM.search(held_over["subject"]))
        and not _BY_OTHERS.search(held_over["subject"])
    ):
        return ShortOutcome(0, end, "deferred" if held_over["verb"][-4:] in ("over", "ward", "rred", " off", "oned") else "refused")
    if ("given" in sentence or "granted" in sentence or "withheld" in sentence) and (withheld := _WITHHELD.search(sentence)):
        return ShortOutcome(withheld.start("clause"), end, "approved" if withheld["given"] else "refused")
    if ", which " in sentence or ", all of which " in sentence:
        which = _WHICH.match(sentence)
        return ShortOutcome(0, end, which["verb"]) if which else None
    if " to be " in sentence and _TO_BE_POST.match(sentence):
        return ShortOutcome(0, end, "appointed")
    if _SERVE.match(sentence):
        return ShortOutcome(0, end, "appointed")
    if held & _BID_GATE and _BID.match(sentence):
        return ShortOutcome(0, end, "accepted")
    if "signed" in sentence and " to be " not in sentence and " been " not in sentence and _SIGNED.match(sentence):
        return ShortOutcome(0, end, "approved")
    if _NOT_HELPED.match(sentence):
        return ShortOutcome(0, end, "refused")
    if " be " in sentence and (beside := _AND_BE.match(sentence)):
        return ShortOutcome(beside.start("clause"), end, None)
    if " to " in sentence and _SENT_BACK.match(sentence):
        return ShortOutcome(0, end, "referred")
    if "(" in sentence and (bracketed := _BRACKETED.match(sentence)) and not FINITE.search(sentence):
        return ShortOutcome(0, bracketed.end("clause"), _class_word(bracketed["verb"]))
    if (said := _YES.match(sentence)) and not FINITE.search(sentence, 0, said.start("word")):
        return ShortOutcome(0, said.end("clause"), _ANSWERS.get(said["word"].lower().removeprefix("to "), "agreed"))
    if "o " in sentence and _NONE.match(sentence):
        return ShortOutcome(0, end, None)
    return None


def _each_verb(part: re.Match[str]) -> str:
    if part["verb"].startswith("not "):
        return "refused"
    return "approved" if part["verb"] == "agreed" and "£" in part["clause"] else part["verb"]


def _class_word(word: str) -> str:
    word = word.lower()
    if word.startswith(("declin", "refus", "not")):
        return "refused"
    if word.startswith(("support", "accept")):
        return "supported"
    return "approved"
