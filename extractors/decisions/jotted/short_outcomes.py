"""Decisions in the shorthand of small bodies: what a fragment says was agreed, and what an assent behind a fragment carries.

    Notes agreed.    Quay hire 31 to 40, £212.50, approved.    Re-elected without dissent.     a participle ends the fragment
    New lamp to be fitted by Oakes. Unan.    Rise to £9 carried 3-1.                           an assent stands behind it
    Agreed get two more.    All were agreed that the slip be closed.                           everyday words lead to it

Near misses: "Hall roof approved by the District" (another body), "Mr Oakes agreed" (a person), "The quote had been agreed" (told of another day).
"""

from __future__ import annotations

import re

from extractors.beginnings import searched
from extractors.decisions.jotted.fragments import FINITE, MOTION, ShortOutcome
from extractors.decisions.jotted.participle_notes import PARTICIPLES, find_participle
from extractors.decisions.sentence_gates import GATES
from extractors.gates import needed_words

_ASKED_NO = re.compile(
    r"(?:Letter|Request|Application|E-?mail|Invitation|Appeal|Offer)s? [^;:]{3,140}?(?: [–—-] |, )(?:[^;:,]{2,60}, )?(?:so )?no\.?$"
)
_TAKEN_AS_READ = re.compile(
    r"(?:(?:Those of [^.;:,]{3,30} (?:were |was )?|They were |These were |Once (?:altered|corrected|amended), they were )?(?:duly )?|Having been |Were )[Tt]aken as read(?:,| and)(?: (?:and|then|duly|were))* (?:approved|agreed|accepted|adopted|confirmed|signed)\b[^;:]{0,90}$"
)
_NO_CONTEST = re.compile(
    r"(?:(?:Re-?)?[Ee]lected|(?:Re-?)?[Aa]ppointed|Co-opted) (?:unopposed|without dissent|unanimously|nem\.? con\.?|again|en bloc)\b[^;:]{0,60}$"
)
_RECEIVED_WITH = re.compile(
    r"(?:(?=[A-Z])[^.;:]{3,90}?\b(?:resign\w*|retire\w*|retiring|st(?:oo|an)d(?:ing|s)? down|stepp(?:ed|ing) down|notice|offer|gift|invitation|card|letter)\b[^.;:]{0,70}?(?:,| [–—-])(?: (?:which|this|it|was|and|were))* )?(?P<verb>(?i:Noted|Received|Accepted|Adopted)) with (?:(?:many|much|great|some|our|grateful) )?(?:congratulations|thanks|gratitude|pleasure|interest|appreciation|regret|sorrow|acclaim)\b[^;:]{0,40}$"
)
# "£40 agreed.", "(£15 agreed)": what for stands before it
_SUM_TOLD = re.compile(
    r"(?:Up to )?[£€]\d[\d,.]* (?:was )?(?:agreed|approved|granted|awarded|donated|voted|allowed|allocated)(?:(?:,| for| to| towards) [^.;:]{3,60})?\.?$"
)
_IN_BRACKETS = re.compile(
    r"\((?P<told>[£€]\d[\d,.]* (?:agreed|approved|granted|donated|to be sent|voted)|(?:donation|grant) of [£€]\d[\d,.]*(?: agreed)?)\)"
)
_SET_ASIDE = re.compile(
    r"[£€]\d[\d,.]*[^.;:]{0,40}? to be (?:put (?:in|into|towards|aside)|set aside|allocated|earmarked|reserved|budgeted|spent|offered|added|transferred|moved)\b[^;:]{0,80}$"
)
_ACCEPT_BID = re.compile(
    r"(?![^.;:]{0,80}\b(?:agreed|resolved|decided|voted|unanimous)\b)[A-Z][^.;:]{2,60}?(?<!refused)(?<!declined)(?<!pleased)(?<!delighted)(?<!glad)(?<!happy)(?<!content)(?<!willing) to (?P<verb>accept) (?:the |an?y? |Mr |whichever )?[^.;:]{0,20}\b(?:lower|lowest|cheaper|cheapest|best|better|quote|quotation|tender|price|bid|offer)\b[^;:]{0,80}$"
)
# "She was co-opted" at the end of a sentence that says who put her forward
_FILLED = searched(
    r"(?:^|(?:,|;|,? and)(?: and)? )(?P<clause>(?:[Hh]e|[Ss]he|[Tt]hey|[Bb]oth) (?:was|were) (?:both |duly |then |accordingly |unanimously )*(?:co-opted|(?:re-?)?elected|(?:re-?)?appointed)\b(?! (?:in|on|last)\b)[^;]{0,80})$"
)
# "Lou appointed.", "Lou Oakes co-opted on to the crew", "Ms Hall was appointed minute secretary"
_NAMES = r"(?:(?:Cll?r|Councillor|Mr|Mrs|Ms|Miss|Dr)\.? )?[A-Z][\w’'-]+(?: [A-Z][\w’'.-]*){0,2}"
_POST_FILLED = searched(
    rf"(?:^|, |; |[a-z] ?[–—:-] )(?P<clause>{_NAMES}(?:(?:,| and|,? &) {_NAMES}){{0,4}} (?:(?:(?:was|were) )?(?:both |all |duly |unanimously |again |then )*declared (?:duly )?elected\b|(?:both |all |duly |unanimously |again )?(?:co-opted|(?:re-?)?elected|(?:re-?)?appointed)\b"
    r"|(?:was|were) (?:both |all |duly |unanimously |again |then )*(?:appointed|elected|chosen) (?:as )?(?:(?:the|our|an?|new|acting|minutes?|membership|bookings?|social|joint|honorary|hon|press|safety|fundraising|volunteer|site|plot) ){0,3}(?:secretary|officer|steward|warden|co-?ordinator|convenor|convener|representative|treasurer|captain|organiser|lead)\b)(?! (?:in (?:19|20)\d\d|on \d|last|from|by (?!the (?:committee|board|council|group|meeting)|all|members))\b)[^;:]{0,80})$"
)
_ALL_FILLED = searched(
    r"(?:^|, |; |[a-z] and )(?P<clause>(?:[Aa]ll (?:of )?)?(?:[Tt]he )?(?:existing|present|current|retiring|outgoing|whole|same|other|remaining) (?:committee|officers|trustees|members|office[- ]bearers|stewards)\b[^.;:]{0,70}?(?:was|were)? (?:all |duly |unanimously )*(?:re-?elected|re-?appointed)\b(?! (?:in|last)\b)[^;:]{0,60})$"
)
_REPORTED = searched(r"\b(?:said|reported|that|if|when|had|noted|told|heard|who|which)\b", re.IGNORECASE)
# "Yes to the stall.", "No to the circus": asked before
_YES_OR_NO = re.compile(r"(?P<word>Yes|No) to (?:the |an? |teas?\b)?\w[^;:]{2,80}$")
# "Letter about the seats – referred to Finance"
_REFERRED = re.compile(r"[A-Z][^;:]{4,140}? [–—-] (?:referred|remitted) to (?:the )?[A-Z][^;:]{2,60}$")
_UNSECONDED = re.compile(
    r"(?P<clause>[A-Z][^.;:]{0,60}\b(?:proposal|suggestion|motion|idea)\b(?![^.;:]{0,60} (?:that|to) ) [^.;:]{4,140}?) (?:(?:found|had|received|got) no (?:seconder|support)|was not seconded|(?:failed|fell|lapsed) for (?:want|lack) of a seconder)\b[^;:]{0,40}$"
)
# "Turned down, as others would ask.", "Not supported."
_REFUSED = re.compile(
    r"(?:(?:Request|The request|Both requests|Offer|The offer) (?:was|were) )?(?:[Tt]urned down|[Rr]efused|[Dd]eclined|[Nn]ot (?:agreed|supported|approved|granted|taken (?:forward|further|up)|pursued|proceeded with))(?:(?:,| [–—-]| as| because| since) [^;:]{2,90})?\.?$"
)
# "Lou proposed painting the shed; seconded Tom; carried"
_GERUND_MOVED = re.compile(
    r"(?:proposed|moved|suggested) (?P<clause>[a-z]+ing\b[^;]{4,160}?)(?:[;,]| and)(?: and)? (?:(?:this|it|which) was |(?:(?:Cll?r|Mrs?|Ms|Dr)\.? )?[A-Z][\w’'-]*(?: [A-Z][\w’'-]+)? (?=seconded))?(?:seconded|carried|agreed|accepted|approved|all (?:agreed|in favou?r))\b"
)
_SOMEBODY = searched(r"(?!The\b)\b[A-Z][\w’'-]+ (?:then |also |formally )?$")
# What follows opens the clause: "Agreed get two more"
_DEEDS = r"(?:get|buy|pay|ask|write|have|go|send|put|leave|keep|let|use|make|take|try|do|give|hold|order|stick|carry|wait|offer|invite|accept|renew|book|hire|look|stay|move|cut|mend|repair|replace|paint|fit|join|donate|spend|thank|support|start|stop|run|set)"
_EVERYDAY_FIRST = re.compile(
    rf"(?:(?:We|Members|All|Everyone) (?:all |then )?agreed (?=(?:[A-Z][\w’'-]+|the \w+|we|it|they|he|she) (?:should|would|could|can|will|need to|not) )"
    rf"|(?:Agreed|Decided|Resolved)[,:]? (?:we |we[’']d |we would |we will |we[’']ll |just )?(?={_DEEDS} )"
    r"|(?:(?:The )?(?:[Gg]roup|[Mm]eeting|[Cc]ommittee|[Bb]oard|[Cc]ouncil|[Mm]embers|We|Residents) (?:then )?v|V)oted,? (?:by )?\(?(?:\d{1,2}|\w+) ?(?:[-–—]|votes to|to) ?(?:\d{1,2}|\w+)\)?,? (?:for|to|that) "
    r"|(?:A|The) (?:clear |large |small |narrow )?majority(?: of (?:the )?(?:members|councillors|those present|trustees|residents))?(?: \([^()]{2,30}\))? (?:were in favour of (?=\w+ing\b)|voted (?:in favour of (?=\w+ing\b)|to |that )|agreed (?:to|that) )"
    r"|Unanimous (?:in favour of (?=\w+ing )|(?:vote |decision |agreement )?(?:to|that) )"
    r"|(?:The (?:meeting|committee|group|board|council)|Members|All|Everyone|Everybody|Trustees|Residents) (?:was|were) (?:all |quite |very )?(?:happy|content) (?:for (?=[^.;]{3,60} to )|to (?=[a-z])))(?P<clause>\S.*)$"
)
# … or behind other words
_EVERYDAY_WITHIN = searched(
    r"(?:\b(?:[Ww]e|[Mm]embers|[Tt]hey|(?:[Tt]he )(?:committee|group|meeting|council|board|trustees)) did (?:all )?(?:agree|decide|resolve) (?:to|that) "
    r"|\b(?:and|so|but) we (?:all )?agreed (?=(?:the \w+|it|they|we|this|these) (?:should|would|will) )"
    r"|\b(?:[Aa]ll|[Ee]veryone|[Ee]verybody|[Mm]embers|[Tt]hose present|[Ww]e|[Tt]he (?:meeting|committee|group)) (?:present )?(?:were|was) (?:all |both |unanimously |quite )?(?:agreed|resolved|decided|unanimous) (?:that|to) "
    r"|(?:^|[.;,:] )(?:(?:[Tt]he )?[Dd]ecision (?:was (?:taken |made )?|taken |made |reached )|(?:[Aa] )?(?:[Uu]nanimous|[Mm]ajority) decision (?:was (?:taken |made )?|taken |made |reached )?)to "
    r"|\b[Ii]t was (?:then |duly |also )?(?:unanimously )?(?:carried|passed|voted)(?:,? (?:on a show of hands|unanimously|nem\.? con\.?|by (?:a|\d|\w+ votes)[^.;:]{0,30}))?,? (?:that|to) "
    r"|(?:^|[;:,–—-] )(?:[Aa]ll(?: (?:the )?(?:[Cc]ouncillors|Cll?rs|[Mm]embers|[Tt]rustees))?|[Ee]veryone|[Mm]embers|[Cc]ouncillors|[Tt]rustees) (?:were |was |present )?in favour of (?=\w+ing\b))(?P<clause>\S.*)$",
)
_EVERYDAY_GATE = GATES.add(needed_words(_EVERYDAY_FIRST))
_EVERYDAY_WITHIN_GATE = GATES.add(needed_words(_EVERYDAY_WITHIN))
_OWN_TASK = searched(r",? (?:and )?(?:[A-Z][\w’'-]+|[A-Z]{2,3}|(?:[Tt]he )?(?:[Cc]lerk|[Ss]ecretary|[Tt]reasurer|[Cc]hair)) to \w")
_AND_MORE = re.compile(r", and (?:the|it|he|she|they|a|[A-Z][\w’'-]+) (?:[\w’'-]+ ){0,4}(?:is|are|was|were|will|has|had|have) ")
# "Two for it and two against, so no reply will be sent"
_VOTED_SO = searched(
    r"\b(?:\d{1,2}|(?i:one|two|three|four|five|six|seven|eight|nine|ten))\b[^.;:]{0,30}? (?:for|against|in favour)\b[^.;:]{0,40}?\b(?:for|against|abstain\w*)\b[^.;:]{0,20}?[,;–—-]? (?:so|and so|therefore) (?P<clause>(?:the|an?|no|it|this|we|there|nothing) [^;:]{2,60}? (?:will|would|is to|are to|to|stays?|remains?) [^;:]{3,80})$"
)
# "That the slip be closed was lost, seven hands to nine"
_PUT_AND_TOLD = re.compile(
    r"That (?P<clause>[^.;:]{8,260}?)(?:,? (?:was|were) |(?P<beside> [–—-] ?|: | \(|, (?=(?i:lost|defeated|carried|fell|not)\b)))(?:(?:then|also|duly|unanimously|motion|vote|this was) )*(?i:(?P<carried>agreed|carried|passed|approved|supported)|(?P<lost>lost|defeated|rejected|fell|not (?:agreed|carried|supported|approved|seconded)))\b(?(beside)(?= ?[.,)]| ?$| (?:by|on|unan|nem|\(?\d)))[^;:]{0,80}$"
)
# "That the clock be mended.| Carried."
_TOLD_NEXT = re.compile(
    r"\(?(?:(?:this|it|(?:the )?(?:motion|vote)) (?:was )?)?(?:(?:unanimously )?(?:carried|passed|agreed|approved)|(?P<lost>lost|defeated|rejected|fell|not (?:carried|agreed|supported|approved|seconded)))\b[^.;:]{0,60}[.)]*",
    re.IGNORECASE,
)
# What carries the fragment before it: a sentence, or the end of one
_ASSENT = re.compile(
    r"(?:unan(?:\.|imous(?:ly)?)?(?: agreed)?|all (?:in favou?r|agreed|for)|(?:carried|passed)(?: unanimously| \d{1,2} ?[-–—] ?\d{1,2}| nem\.? con)?|(?:agreed|resolved|approved)(?: unanimously|, (?:by )?(?:\w+ (?:votes )?(?:for|in favour)|\d+ ?[-–—:] ?\d)[^.;:]{0,60})?|unanimously (?:agreed|resolved|approved)|nem\.? con\.?|no one against|none against|prop(?:osed|\.)?:?(?: by)? [^;:]{2,50}?,? (?:and )?sec(?:onded|\.)?:?(?: by)? [^;:]{2,50})\.?",
    re.IGNORECASE,
)
_BEHIND = r"(?:(?: [–—-] |, |; )(?:on which |which )?(?:all in favou?r|all (?:were )?agreed|unanimous(?:ly)?|nobody (?:voted )?against|no one (?:voted )?against|none against|unan\.?)|,? (?P<lost>lost)(?= \d)|(?:,? (?:was )?(?:carried|passed)|(?<! was)(?<! were),? (?:agreed|approved|adopted))(?=,? (?:\d|by \d|unan|nem)))"
_SAID_BEHIND = searched(_BEHIND)
_ASSENT_BEHIND = re.compile(
    rf"(?P<clause>(?=[A-Z£])(?!(?:Prop|Sec|Moved|Second)\w*\b)(?![^;:,]{{2,50}} (?:proposed|nominated) [A-Z])(?:[^;:]{{6,220}}?|[^;:]{{3,80}}: [^;:]{{4,140}}?)){_BEHIND}(?:,? [^.;:]{{0,60}})?\.?$"
)
_TO_BE_DONE = re.compile(r" to be (?:asked |told )?")
_OF_WHICH = re.compile(r", (?:of )?(?:whom|which|who)\b.*$")
_ASSENT_BEHIND_GATE = GATES.add(needed_words(_ASSENT_BEHIND))
_TO_DO = re.compile(
    r"To (?!be told\b)[a-z]+ |(?!Prop|Moved\b)(?:[A-Z£]|All\b|Both\b)[^;:]{1,80}? to (?!the\b|their\b|our\b|its\b|all\b)[a-z]{2,} "
)
# "Purchase of a strimmer at £240. RESOLVED."
_THING_DONE = re.compile(
    r"(?:Purchase|Payment|Approval|Adoption|Renewal|Replacement|Repair|Donation|Grant|Hire|Appointment|Increase|Quotation|Quote|Transfer|Installation|Removal|Request|Application|Proposal|Suggestion|Offer)s? (?:of|to|for|from|in) "
)
# "Go ahead with the slip, £90. |Carried.|", "£50 to the choir. |Passed.|"
_DEED_OR_SUM = re.compile(
    rf"(?:Go ahead with |Proceed with |Up to [£€]\d|[£€]\d[\d,.]* (?:to|for|towards) |(?i:{_DEEDS}) (?:the|an?|two|three|four|\d|some|more|all|both|new|our|it) )[^;:]{{3,120}}$"
)
_CARRIED = re.compile(r"(?:Carried|Passed|Agreed|Approved|All (?:in favour|for|agreed)|Unanimous)(?: unanimously|,? nem\.? con\.?)?\.?")
_PLAINLY = re.compile(r"(?:agreed|resolved|approved)\b", re.IGNORECASE)
# What _EVERYDAY and _PUT_AND_TOLD cannot do without
_PUT_FORWARD = GATES.add(("proposed ", "moved ", "suggested "))
_REFUSALS = (
    "not taken ",
    "not pursued",
    "not proceeded",
    "turned down",
    "refused",
    "declined",
    "not agreed",
    "not supported",
    "not approved",
    "not accepted",
    "not granted",
)
_TOLD_WORDS = (
    *_REFUSALS,
    "proposed",
    "moved",
    "suggested",
    "carried",
    "passed",
    "supported",
    "lost",
    "defeated",
    "rejected",
    "decided",
    "decision",
    "referred to ",
    "remitted to ",
    "no seconder",
    "not seconded",
    "of a seconder",
    "against, so ",
    " abstained, so ",
    " abstaining, so ",
    "resolved",
    "did ",
    "voted",
    "in favour of",
    "happy",
    "content",
    "unanimous",
)
_RECEIVED_WITH_GATE = GATES.add(needed_words(_RECEIVED_WITH))
_REFUSED_GATE, _FILLED_GATE = GATES.add(_REFUSALS), GATES.add(("elected", "co-opted", "appointed"))
_PARTICIPLES_GATE = GATES.add(PARTICIPLES)
_ANY_GATE = GATES.add(
    {*PARTICIPLES, *_TOLD_WORDS}
    | set(
        needed_words(
            _TAKEN_AS_READ,
            _NO_CONTEST,
            _RECEIVED_WITH,
            _SUM_TOLD,
            _IN_BRACKETS,
            _SET_ASIDE,
            _ACCEPT_BID,
            _FILLED,
            _ASSENT_BEHIND,
        )
    )
)
_BEFORE_DEED = searched(r"^All |\b(?:Mr|Mrs|Ms|Miss|Dr|Cll?rs?|Councillors?|Clerk)\b\.?| (?:be|have) $")


def may_be_short(lower: str, following: str, held: int) -> bool:
    """Whether a sentence in small letters, or an assent behind it, can tell a decision in shorthand; `held` is what it holds of `GATES`."""
    return (
        held & _ANY_GATE != 0
        or lower.endswith((" no", " no."))
        or lower.startswith(("yes to ", "no to "))
        or (following != "" and (lower.startswith("that ") or _ASSENT.fullmatch(following) is not None))
    )


def find_short_outcome(sentence: str, following: str, *, listed: bool, others_decide: bool, held: int) -> ShortOutcome | None:
    """The decision that a sentence tells in shorthand; None where it tells none.

    `following` is the sentence behind it in its paragraph, `listed` says that it is a whole line of a list, `others_decide` that its item tells what another
    body made of applications, `held` what the sentence holds of `GATES`.
    """
    if len(sentence) > 340:
        return None
    lower = sentence.lower()
    if held & _PARTICIPLES_GATE and (found := find_participle(sentence, listed=listed, others_decide=others_decide)):
        return found
    if ("£" in sentence or "€" in sentence) and (found := _find_sum(sentence)):
        return found
    if (
        held & _PUT_FORWARD
        and "ing " in lower
        and (moved := _GERUND_MOVED.search(sentence))
        and _SOMEBODY.search(sentence, max(moved.start() - 40, 0), moved.start())
    ):
        return ShortOutcome(moved.start("clause"), moved.end("clause"), None)
    if not others_decide and held & _REFUSED_GATE and _REFUSED.match(sentence):
        return ShortOutcome(0, len(sentence), "refused")
    if held & _FILLED_GATE:
        if _NO_CONTEST.match(sentence):
            return ShortOutcome(0, len(sentence), "elected")
        if filled := _FILLED.search(sentence) or _ALL_FILLED.search(sentence):
            return ShortOutcome(filled.start("clause"), filled.end("clause"), "elected")
        if (named := _POST_FILLED.search(sentence)) and not _REPORTED.search(sentence, 0, named.start("clause")):
            return ShortOutcome(named.start("clause"), named.end("clause"), "elected")
    if (lower.endswith((" no", " no."))) and _ASKED_NO.match(sentence):
        return ShortOutcome(0, len(sentence), "refused")
    if "aken as read" in sentence and _TAKEN_AS_READ.match(sentence):
        return ShortOutcome(0, len(sentence), "confirmed")
    if held & _RECEIVED_WITH_GATE and (received := _RECEIVED_WITH.match(sentence)):
        return ShortOutcome(0, len(sentence), received["verb"].lower())
    if " to accept " in sentence and _ACCEPT_BID.match(sentence):
        return ShortOutcome(0, len(sentence), "delegated")
    if sentence.startswith(("Yes to ", "No to ")) and (said := _YES_OR_NO.match(sentence)):
        return ShortOutcome(0, len(sentence), "agreed" if said["word"] == "Yes" else "refused")
    if ("referred to " in lower or "remitted to " in lower) and not others_decide and _REFERRED.match(sentence):
        return ShortOutcome(0, len(sentence), "referred")
    if "second" in lower and (alone := _UNSECONDED.match(sentence)):
        return ShortOutcome(0, alone.end("clause"), None, lost=True)
    if sentence.startswith("That ") and (put := _PUT_AND_TOLD.match(sentence)):
        return ShortOutcome(put.start("clause"), put.end("clause"), None, put["lost"] is not None)
    if following and sentence.startswith("That ") and (told := _TOLD_NEXT.fullmatch(following)):
        return ShortOutcome(len("That "), len(sentence), None, told["lost"] is not None)
    if " so " in sentence and "against" in lower and (voted := _VOTED_SO.search(sentence)):
        return ShortOutcome(voted.start("clause"), voted.end("clause"), None)
    if said := (
        (_EVERYDAY_FIRST.match(sentence) if held & _EVERYDAY_GATE else None)
        or (_EVERYDAY_WITHIN.search(sentence) if held & _EVERYDAY_WITHIN_GATE else None)
    ):
        task = _OWN_TASK.search(sentence, said.start("clause") + 12) or _AND_MORE.search(sentence, said.start("clause") + 12)
        return ShortOutcome(said.start("clause"), task.start() if task else len(sentence), None)
    return _find_assented(sentence, following, held)


def _bare_deed(clause: str) -> str:
    """A fragment without "to be", and where it says so of somebody without the title: "Mr Oakes to be asked again"."""
    return _BEFORE_DEED.sub("", _TO_BE_DONE.sub(" ", clause)) if " to be " in clause else clause


def _find_sum(sentence: str) -> ShortOutcome | None:
    if bracketed := _IN_BRACKETS.search(sentence):
        return ShortOutcome(bracketed.start("told"), bracketed.end("told"), "approved")
    if _SUM_TOLD.match(sentence) or _SET_ASIDE.match(sentence):
        return ShortOutcome(0, len(sentence), "approved")
    return None


def _find_assented(sentence: str, following: str, held: int) -> ShortOutcome | None:
    """A fragment without a verb that is carried right behind it: "Rise to £9 carried 3-1", "New lamp to be fitted. Unan." """
    if (
        held & _ASSENT_BEHIND_GATE
        and _SAID_BEHIND.search(sentence)
        and (carried := _ASSENT_BEHIND.match(sentence))
        and not FINITE.search(_bare_deed(_OF_WHICH.sub("", carried["clause"])))
        and not MOTION.search(carried["clause"])
        and len(carried["clause"].split()) > 2
    ):
        return ShortOutcome(0, carried.end("clause"), None, carried["lost"] is not None)
    if (
        following
        and _ASSENT.fullmatch(following)
        and (deed := _TO_DO.match(sentence))
        and not FINITE.search(_BEFORE_DEED.sub("", deed.group()))
    ):
        return ShortOutcome(0, len(sentence), None)
    if following and _CARRIED.fullmatch(following) and _DEED_OR_SUM.match(sentence) and not FINITE.search(sentence):
        return ShortOutcome(0, len(sentence), None)
    if following and _PLAINLY.match(following) and _ASSENT.fullmatch(following) and _THING_DONE.match(sentence):
        return None if FINITE.search(sentence) else ShortOutcome(0, len(sentence), None)
    return None
