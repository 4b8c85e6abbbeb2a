"""Decisions in the shorthand of small bodies: what a fragment says was agreed, and what an assent behind a fragment carries.

    Notes agreed.    Quay hire 31 to 40, £212.50, approved.    Re-elected without dissent.     a participle ends the fragment
    New lamp to be fitted by Oakes. Unan.    Rise to £9 carried 3-1.                           an assent stands behind it
    Agreed get two more.    All were agreed that the slip be closed.                           everyday words lead to it

Near misses: "Hall roof approved by the District" (another body), "Mr Oakes agreed" (a person), "The quote had been agreed" (told of another day).
"""

from __future__ import annotations

import re
from typing import NamedTuple

from extractors.gates import any_of, holds, needed_words
from extractors.passive_outcomes import THING


class ShortOutcome(NamedTuple):
    """A decision as offsets into its sentence. `verb` is the verb that tells its class, None where the clause tells it; `lost` where it was not carried."""

    start: int
    end: int
    verb: str | None
    lost: bool = False


_NOUNS = (
    rf"(?:{THING}|notes?|purchases?|agreements?|notices?|leases?|licen[cs]es?|rises?|increases?|renewals?|hire|bookings?|ideas?|repairs?|works?|orders?|rents?|prices?|rates?|dates?|logo|design|wording|layout|use|insurance"
    r"|equipment|training|replacements?|sponsorship|stall|venue|theme|poster|newsletter|website|letting|tenancy|scheme|option)"
)
_FINITE = re.compile(
    r"\b(?:was|were|is|are|had|has|have|been|be|will|would|could|should|can|(?-i:may)|who|which|that|if|when|said|says|asked|reported|thanked|told|thought|felt|explained|advised|noted|not|previously|already|he|she|they|we|it|there|members|everyone|all|cllrs?|councillors?|clerk|mrs?|ms|miss|dr)\b|[’'](?:s|re|ll|ve|d) (?:\w+ed|going|to|a|the|not)\b",
    re.IGNORECASE,
)
# What may stand behind the participle: "agreed, siting by the gate", "approved with one change", "OK'd, no changes"
_BEHIND = r"(?P<behind>(?:,? (?:unanimously|by all(?: present)?|by everyone|in principle|nem\.? con|without dissent|as (?:circulated|drafted|tabled|amended|read)|with (?:an?|one|two|no|minor|small|slight|the (?:words?|changes?|additions?|following|exceptions?|proviso|conditions?|amendments?)|thanks|pleasure|regret)\b[^.;:]{0,60}|subject to [^.;:]{3,80}))*(?:,(?! (?:and|which|but|who|by)\b) [^.;:]{3,90})?)\.?"
_PARTICIPLE = r"(?P<verb>agreed|approved|accepted|adopted|ratified|OK[’']?d|okayed|O\.K\.[’']d)"
# "Notes agreed.", "Purchase agreed, fitting by Easter", "Payments 4 to 9, £88.10, approved"
_ENDED = re.compile(
    rf"(?=[A-Z\d£€“\"‘'])(?!(?:It|He|She|They|We|I|This|That|On|In|At|After|Following|As|If|When|Members|Planning|Applications?|Officers|District|County|Borough|Once)\b)(?P<subject>[^;:!?]{{2,110}}?)(?:,| [–—-])? {_PARTICIPLE}{_BEHIND}$",
    re.IGNORECASE,
)
_MOTION = re.compile(
    r"\b(?:motion|amendment|vote|proposal|proposition|resolution|recommendations?)s?\b", re.IGNORECASE
)  # its words stand elsewhere
_NAMES_THING = re.compile(rf"[£€]\d|\b{_NOUNS}\b", re.IGNORECASE)
# "- swings to stay up till May – agreed, Mr Hall abstaining": a line of a list that ends so, whatever it says
_LINE_ENDED = re.compile(rf"(?P<subject>[^;:]{{6,200}}?) [–—-] {_PARTICIPLE}{_BEHIND}$", re.IGNORECASE)
_ASKING = re.compile(r"(?:Letter|Request|Application|E-?mail|Invitation|Appeal|Offer|Quote|Invoice)s?\b")
_ASKED_NO = re.compile(
    r"(?:Letter|Request|Application|E-?mail|Invitation|Appeal|Offer)s? [^;:]{3,140}?(?: [–—-] |, )(?:[^;:,]{2,60}, )?(?:so )?no\.?$"
)
_SPENT_ON = re.compile(r"(?:Purchase|Payment|Order|Replacement|Repair|Renewal|Hire)s?\b")
# "Health policy – read, date changed, adopted"
# "The crew want the upper shed; this was OK'd"
_NODDED = re.compile(r"(?:;|,|\band|\bso) (?:this|these|it|that|both) (?:was|were) (?:all )?(?:OK[’']?d|okayed)\b[^.;:]{0,60}\.?$")
_AFTER_READING = re.compile(
    r"[A-Z“][^.;:]{2,80}?(?: [–—-]|,|:) (?:read|read out|reviewed|discussed|considered|checked|circulated|gone through|looked at|tabled)\b[^.;:]{0,80}?(?:,| and) (?P<verb>adopted|approved|agreed|accepted|signed|OK[’']?d)\.?$"
)
_TAKEN_AS_READ = re.compile(
    r"(?:Having been |Were )?[Tt]aken as read(?:,| and)(?: (?:and|then|duly|were))* (?:approved|agreed|accepted|adopted|confirmed|signed)\b[^;:]{0,90}$"
)
_NO_CONTEST = re.compile(
    r"(?:(?:Re-?)?[Ee]lected|(?:Re-?)?[Aa]ppointed|Co-opted) (?:unopposed|without dissent|unanimously|nem\.? con\.?|again|en bloc)\b[^;:]{0,60}$"
)
_RECEIVED_WITH = re.compile(
    r"(?P<verb>Noted|Received|Accepted|Adopted) with (?:(?:many|much|great|some|our|grateful) )?(?:congratulations|thanks|gratitude|pleasure|interest|appreciation|regret|sorrow|acclaim)\b[^;:]{0,40}$"
)
# "£40 agreed.", "(£15 agreed)": what for stands before it
_SUM_TOLD = re.compile(r"[£€]\d[\d,.]* (?:was )?(?:agreed|approved|granted|awarded|donated|voted)(?:, [^.;:]{3,60})?\.?$")
_IN_BRACKETS = re.compile(
    r"\((?P<told>[£€]\d[\d,.]* (?:agreed|approved|granted|donated|to be sent|voted)|(?:donation|grant) of [£€]\d[\d,.]*(?: agreed)?)\)"
)
_SET_ASIDE = re.compile(
    r"[£€]\d[\d,.]*[^.;:]{0,40}? to be (?:put (?:in|into|towards|aside)|set aside|allocated|earmarked|reserved|budgeted|spent|offered|added|transferred|moved)\b[^;:]{0,80}$"
)
_ACCEPT_BID = re.compile(
    r"[A-Z][^.;:]{2,60}? to (?P<verb>accept) (?:the |an?y? |Mr |whichever )?[^.;:]{0,20}\b(?:lower|lowest|cheaper|cheapest|best|better|quote|quotation|tender|price|bid|offer)\b[^;:]{0,80}$"
)
# "She was co-opted" at the end of a sentence that says who put her forward
_FILLED = re.compile(
    r"(?:^|(?:,|;|,? and)(?: and)? )(?P<clause>(?:[Hh]e|[Ss]he|[Tt]hey|[Bb]oth) (?:was|were) (?:both |duly |then |accordingly |unanimously )*(?:co-opted|(?:re-?)?elected|(?:re-?)?appointed)\b(?! (?:in|on|last)\b)[^;]{0,80})$"
)
# "Lou appointed.", "Lou Oakes co-opted on to the crew", "Ms Hall was appointed minute secretary"
_NAMES = r"(?:(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr)\.? )?[A-Z][\w’'-]+(?: [A-Z][\w’'.-]*){0,2}"
_POST_FILLED = re.compile(
    rf"(?:^|, |; )(?P<clause>{_NAMES}(?:(?:,| and|,? &) {_NAMES}){{0,4}} (?:(?:(?:was|were) )?(?:both |all |duly |unanimously |again |then )*declared (?:duly )?elected\b|(?:both |all |duly |unanimously |again )?(?:co-opted|(?:re-?)?elected|(?:re-?)?appointed)\b"
    r"|(?:was|were) (?:both |all |duly |unanimously |again |then )*(?:appointed|elected|chosen) (?:as )?(?:(?:the|our|an?|new|acting|minutes?|membership|bookings?|social|joint|honorary|hon|press|safety|fundraising|volunteer|site|plot) ){0,3}(?:secretary|officer|steward|warden|co-?ordinator|convenor|convener|representative|treasurer|captain|organiser|lead)\b)(?! (?:in (?:19|20)\d\d|on \d|last|from|by (?!the (?:committee|board|council|group|meeting)|all|members))\b)[^;:]{0,80})$"
)
_REPORTED = re.compile(r"\b(?:said|reported|that|if|when|had|noted|told|heard|who|which)\b", re.IGNORECASE)
# "Turned down, as others would ask.", "Not supported."
_REFUSED = re.compile(
    r"(?:(?:Request|The request|Both requests|Offer|The offer) (?:was|were) )?(?:[Tt]urned down|[Rr]efused|[Dd]eclined|[Nn]ot (?:agreed|supported|approved|granted))(?:(?:,| as| because| since) [^;:]{2,90})?\.?$"
)
# "Lou proposed painting the shed; seconded Tom; carried"
_GERUND_MOVED = re.compile(
    r"(?:proposed|moved|suggested) (?P<clause>[a-z]+ing\b[^;]{4,160}?)(?:[;,]| and)(?: and)? (?:(?:this|it|which) was )?(?:seconded|carried|agreed|accepted|approved|all (?:agreed|in favou?r))\b"
)
_SOMEBODY = re.compile(r"(?!The\b)\b[A-Z][\w’'-]+ (?:then |also |formally )?$")
# What follows opens the clause: "Agreed get two more"
_DEEDS = r"(?:get|buy|pay|ask|write|have|go|send|put|leave|keep|let|use|make|take|try|do|give|hold|order|stick|carry|wait|offer|invite|accept|renew|book|hire|look|stay|move|cut|mend|repair|replace|paint|fit|join|donate|spend|thank|support|start|stop|run|set)"
_EVERYDAY = re.compile(
    rf"(?:^(?:We|Members|All|Everyone) (?:all |then )?agreed (?=(?:[A-Z][\w’'-]+|the \w+|we|it|they|he|she) (?:should|would|could|can|will|need to|not) )"
    rf"|^(?:Agreed|Decided|Resolved)[,:]? (?:we |we[’']d |we would |we will |we[’']ll |just )?(?={_DEEDS} )"
    r"|\b(?:[Ww]e|[Mm]embers|[Tt]hey|(?:[Tt]he )(?:committee|group|meeting|council|board|trustees)) did (?:all )?(?:agree|decide|resolve) (?:to|that) "
    r"|\b(?:[Aa]ll|[Ee]veryone|[Ee]verybody|[Mm]embers|[Tt]hose present|[Ww]e|[Tt]he (?:meeting|committee|group)) (?:present )?(?:were|was) (?:all |both |unanimously |quite )?(?:agreed|resolved|decided|unanimous) (?:that|to) "
    r"|\b[Ii]t was (?:then |duly |also )?(?:unanimously )?(?:carried|passed|voted)(?:,? (?:on a show of hands|unanimously|nem\.? con\.?|by (?:a|\d|\w+ votes)[^.;:]{0,30}))?,? (?:that|to) "
    r"|(?:^|[;:,–-] )(?:[Aa]ll|[Ee]veryone|[Mm]embers|[Tt]rustees) (?:were |was |present )?in favour of (?=\w+ing\b)"
    r"|^(?:The (?:meeting|committee|group|board|council)|Members|All|Everyone|Everybody|Trustees|Residents) (?:was|were) (?:all |quite |very )?(?:happy|content) (?:for (?=[^.;]{3,60} to )|to (?=[a-z])))(?P<clause>\S.*)$"
)
_EVERYDAY_WORDS = needed_words(_EVERYDAY)
_OWN_TASK = re.compile(r",? (?:and )?(?:[A-Z][\w’'-]+|[A-Z]{2,3}|(?:[Tt]he )?(?:[Cc]lerk|[Ss]ecretary|[Tt]reasurer|[Cc]hair)) to \w")
_AND_MORE = re.compile(r", and (?:the|it|he|she|they|a|[A-Z][\w’'-]+) (?:[\w’'-]+ ){0,4}(?:is|are|was|were|will|has|had|have) ")
# "That the slip be closed was lost, seven hands to nine"
_PUT_AND_TOLD = re.compile(
    r"That (?P<clause>[^.;:]{8,260}?),? (?:was|were) (?:then |also |duly |unanimously )?(?:(?P<carried>agreed|carried|passed|approved|supported)|(?P<lost>lost|defeated|rejected|not (?:agreed|carried|supported)))\b[^;:]{0,80}$"
)
# What carries the fragment before it: a sentence, or the end of one
_ASSENT = re.compile(
    r"(?:unan(?:\.|imous(?:ly)?)?(?: agreed)?|all (?:in favou?r|agreed|for)|carried(?: unanimously| \d{1,2} ?[-–] ?\d{1,2}| nem\.? con)?|agreed unanimously|nem\.? con\.?|no one against|none against|prop(?:osed|\.)?:?(?: by)? [^;:]{2,50}?,? (?:and )?sec(?:onded|\.)?:?(?: by)? [^;:]{2,50})\.?",
    re.IGNORECASE,
)
_ASSENT_BEHIND = re.compile(
    r"(?P<clause>(?=[A-Z£])[^;:]{6,220}?)(?:(?: [–—-] |, |; )(?:on which |which )?(?:all in favou?r|all (?:were )?agreed|unanimous(?:ly)?|nobody (?:voted )?against|no one (?:voted )?against|none against|unan\.?)|,? (?P<lost>lost)(?= \d)|,? (?:was )?carried(?=,? (?:\d|by \d|unan|nem)))(?:,? [^.;:]{0,60})?\.?$"
)
_OF_WHICH = re.compile(r", (?:of )?(?:whom|which|who)\b.*$")
_ASSENT_BEHIND_WORDS = needed_words(_ASSENT_BEHIND)
_TO_DO = re.compile(
    r"To (?!be told\b)[a-z]+ |(?:[A-Z£]|All\b|Both\b)[^;:]{1,80}? to (?:be |have |go |stay |continue |remain |carry |do |run |lead |serve |act |take |get |pay |buy |use |represent |join |chair )"
)
_SHORT_WORDS = ("agreed", "approved", "accepted", "adopted", "ratified", "ok'd", "ok’d", "okd", "okayed", "o.k.")
# What _EVERYDAY and _PUT_AND_TOLD cannot do without
_PUT_FORWARD = ("proposed ", "moved ", "suggested ")
_REFUSALS = ("turned down", "refused", "declined", "not agreed", "not supported", "not approved", "not accepted", "not granted")
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
    "resolved",
    "did ",
    "voted",
    "in favour of",
    "happy",
    "content",
    "unanimous",
)
_ANY_WORD = any_of(
    {*_SHORT_WORDS, *_TOLD_WORDS}
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
_BEFORE_DEED = re.compile(r"^All |\b(?:Mr|Mrs|Ms|Miss|Dr|Cllrs?|Councillors?|Clerk)\b\.?| (?:be|have) $")


def may_be_short(lower: str, following: str) -> bool:
    """Whether a sentence in small letters, or an assent behind it, can tell a decision in shorthand."""
    return _ANY_WORD.search(lower) is not None or lower.endswith((" no", " no.")) or _ASSENT.fullmatch(following) is not None


def find_short_outcome(sentence: str, following: str, *, listed: bool, others_decide: bool) -> ShortOutcome | None:
    """The decision that a sentence tells in shorthand; None where it tells none.

    `following` is the sentence behind it in its paragraph, `listed` says that it is a whole line of a list, `others_decide` that its item tells what another
    body made of applications.
    """
    if len(sentence) > 340:
        return None
    lower = sentence.lower()
    if holds(lower, _SHORT_WORDS) and (found := _find_participle(sentence, listed=listed, others_decide=others_decide)):
        return found
    if ("£" in sentence or "€" in sentence) and (found := _find_sum(sentence)):
        return found
    if (
        holds(lower, _PUT_FORWARD)
        and "ing " in lower
        and (moved := _GERUND_MOVED.search(sentence))
        and _SOMEBODY.search(sentence, max(moved.start() - 40, 0), moved.start())
    ):
        return ShortOutcome(moved.start("clause"), moved.end("clause"), None)
    if not others_decide and holds(lower[:40], _REFUSALS) and _REFUSED.match(sentence):
        return ShortOutcome(0, len(sentence), "refused")
    if "elected" in lower or "co-opted" in lower or "appointed" in lower:
        if _NO_CONTEST.match(sentence):
            return ShortOutcome(0, len(sentence), "elected")
        if filled := _FILLED.search(sentence):
            return ShortOutcome(filled.start("clause"), filled.end("clause"), "elected")
        if (named := _POST_FILLED.search(sentence)) and not _REPORTED.search(sentence, 0, named.start("clause")):
            return ShortOutcome(named.start("clause"), named.end("clause"), "elected")
    if (lower.endswith((" no", " no."))) and _ASKED_NO.match(sentence):
        return ShortOutcome(0, len(sentence), "refused")
    if "aken as read" in sentence and _TAKEN_AS_READ.match(sentence):
        return ShortOutcome(0, len(sentence), "confirmed")
    if " with " in sentence[:14] and (received := _RECEIVED_WITH.match(sentence)):
        return ShortOutcome(0, len(sentence), received["verb"].lower())
    if " to accept " in sentence and _ACCEPT_BID.match(sentence):
        return ShortOutcome(0, len(sentence), "delegated")
    if sentence.startswith("That ") and (put := _PUT_AND_TOLD.match(sentence)):
        return ShortOutcome(put.start("clause"), put.end("clause"), None, put["lost"] is not None)
    if holds(lower, _EVERYDAY_WORDS) and (said := _EVERYDAY.search(sentence)):
        task = _OWN_TASK.search(sentence, said.start("clause") + 12) or _AND_MORE.search(sentence, said.start("clause") + 12)
        return ShortOutcome(said.start("clause"), task.start() if task else len(sentence), None)
    return _find_assented(sentence, lower, following)


def _find_participle(sentence: str, *, listed: bool, others_decide: bool) -> ShortOutcome | None:
    if _NODDED.search(sentence):
        return ShortOutcome(0, len(sentence), "approved")
    if (read := _AFTER_READING.match(sentence)) and not _FINITE.search(sentence[: read.start("verb")]):
        return ShortOutcome(0, len(sentence), _plain(read["verb"]))
    ended = _ENDED.match(sentence)
    if ended is not None and (
        others_decide or not _NAMES_THING.search(ended["subject"]) or _MOTION.search(ended["subject"]) or _tells(ended)
    ):
        ended = None
    if ended is None and not others_decide and (listed or _ASKING.match(sentence)):
        ended = _LINE_ENDED.match(sentence)
    if ended is None:
        return None
    paid = "£" in ended["subject"] or "€" in ended["subject"]
    if ended["subject"].lower().startswith(("minutes", "notes of", "notes")) and not paid:
        return ShortOutcome(0, ended.end("verb"), "confirmed")
    verb = _plain(ended["verb"])
    spent = paid or _SPENT_ON.match(ended["subject"])
    return ShortOutcome(0, len(sentence), "approved" if spent and verb in ("agreed", "accepted") else verb)


def _tells(ended: re.Match[str]) -> bool:
    return _FINITE.search(ended["subject"]) is not None or _FINITE.search(ended["behind"]) is not None


def _plain(verb: str) -> str:
    return "approved" if verb.lower().startswith("o") else verb.lower()


def _find_sum(sentence: str) -> ShortOutcome | None:
    if bracketed := _IN_BRACKETS.search(sentence):
        return ShortOutcome(bracketed.start("told"), bracketed.end("told"), "approved")
    if _SUM_TOLD.match(sentence) or _SET_ASIDE.match(sentence):
        return ShortOutcome(0, len(sentence), "approved")
    return None


def _find_assented(sentence: str, lower: str, following: str) -> ShortOutcome | None:
    """A fragment without a verb that is carried right behind it: "Rise to £9 carried 3-1", "New lamp to be fitted. Unan." """
    if (
        holds(lower, _ASSENT_BEHIND_WORDS)
        and (carried := _ASSENT_BEHIND.match(sentence))
        and not _FINITE.search(_OF_WHICH.sub("", carried["clause"].replace(" to be ", " ")))
        and not _MOTION.search(carried["clause"])
        and len(carried["clause"].split()) > 2
    ):
        return ShortOutcome(0, carried.end("clause"), None, carried["lost"] is not None)
    if (
        following
        and _ASSENT.fullmatch(following)
        and (deed := _TO_DO.match(sentence))
        and not _FINITE.search(_BEFORE_DEED.sub("", deed.group()))
    ):
        return ShortOutcome(0, len(sentence), None)
    return None
