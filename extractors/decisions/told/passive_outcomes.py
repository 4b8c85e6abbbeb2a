"""Decisions told in the passive of a thing that meetings decide on: "The accounts were approved", "The report was noted"."""

from __future__ import annotations

import re

from extractors.beginnings import searched
from extractors.decisions.deciding_bodies import BODY_NOUN, is_own_body
from extractors.decisions.told.body_outcomes import ADVERBS
from extractors.gates import needed_words

# What meetings decide on
THING = (
    r"(?:reports?|minutes|accounts|payments?|budgets?|recommendations?|polic(?:y|ies)|plans?|proposals?|programmes?|invoices?|quot(?:e|es|ation|ations)|cheques|precept|grants?|applications?|nominations?|motions?|items?|documents?|strateg(?:y|ies)|terms of reference|constitution|membership|statements?"
    r"|schedules?|requests?|updates?|standing orders|financial regulations|regulations|annual return|AGAR|reconciliations?|register|assessments?|expenditure|list|tender|contract|donations?|dispensations?|apologies|agenda|rota|charges|fees|offers?|repl(?:y|ies)|responses?|contributions?|loans?|allowances?|subscriptions?|calendar|framework|business case|protocol|charter|changes|amendments?|arrangements|appointments?|draft|logs?|trackers?|balances|papers?|timetables?|bulletins?|code of conduct|dashboards?|scorecards?|terms|bills?|costs?|purchase|bank reconciliation|review|options?|designs?|decisions?|matter|consent|agreements?|notices? to \w+|tenanc(?:y|ies)|leases?|licen[cs]es?|sum|principles?|procedures?|rules|guidelines|specification|mandate|certificate|inventory|insurance|handbook|thanks to [^.;]{3,80}?)"
)
# "Letter dated 9 February from the Department in relation to the pier was noted": how correspondence is minuted, item by item
LETTER = (
    r"(?:(?:Letters?|Correspondence|E-?mails?|Communications?|Circulars?|Acknowledgements?|Resolutions?) (?:dated|from|of|re|received)\b)"
)
_LETTER = re.compile(LETTER)
_PASSIVE = re.compile(
    rf"(?P<subject>(?:(?:The|This|These|All|Both|Approval|Responsibility|Sign-off|Finalisation|(?:Closure|Purchase|Renewal|Publication|Adoption|Release|Extension|Transfer|Disposal|Replacement|Installation|Continuation)(?= of\b)|An?|Two|Three|Four|Five|Six|Several|Our|Its|Annual|Bank|Apologies|Payments?|Accounts|Minutes|Invoices?|Expenditure|Cheques|Standing|Financial|New|Revised|Amended|Updated|Final|Draft|Audited|Examined|Independently examined|Internally audited|Quarterly|Monthly|Hire|Hiring|Sections? \d)\b|(?-i:[A-Z])[\w-]*(?: (?-i:[A-Z])[\w-]*){{0,2}}[’']s\b|(?:(?-i:[A-Z&])[\w’'-]*,? (?:and )?){{1,8}}(?:polic(?:y|ies)|procedures?|(?:risk )?assessments?|regulations|codes?|statements?|registers?)\b|{LETTER}|{THING}\b)[^;:]{{0,140}}?) (?:was|were|is|are|be|has been|have been) {ADVERBS}"
    r"(?P<verb>received and noted|noted and approved|re-?approved|re-?adopted|re-?affirmed|approved|agreed|adopted|noted|confirmed|ratified|endorsed|accepted|deferred|refused|rejected|declined|turned down|left on the table|held over|carried over|carried forward|put back|postponed|authorised|authorized|sanctioned|homologated|voted through|supported|granted|adjourned|received|signed|delegated to|referred(?: without (?:discussion|debate))? (?:back )?to|remitted(?: back)?|referred back|sent back)\b(?P<rest>.*)$",
    re.IGNORECASE,
)
PASSIVE_VERBS = needed_words(_PASSIVE)  # a sentence without any of these tells nothing in the passive
_ANY_THING = searched(rf"\b{THING}\b", re.IGNORECASE)
# "by the Committee" after a verb: who decided
_AGENT = re.compile(
    rf" (?:\w+ )?by (?P<body>(?:the |this )?(?P<qualifier>(?:[A-Z][\w’'&-]+ (?:(?:and|&|of|for) )?){{0,4}}){BODY_NOUN}|(?:all )?(?:the )?(?:members|councillors|trustees|governors|directors)(?: present)?)\b"
)
# "The plan |must be approved by the Board" is told, not decided
_NEEDED = searched(r"\b(?:must|should|could|can|may|might|cannot|would|will|needs?(?: \w+)? to|ha[sd] to|have to|due to)$")
_HEAD_NOUN = searched(
    rf"\b{THING}\b(?: [A-Z0-9][\d.]{{0,3}})?(?: (?:for|of|on|from|by|to|in|at|dated|totalling|amounting|listed|due|made|circulated|as|held|submitted|presented|relating|regarding|and|with|which|that|\().*)?,?(?: [–—-])?$",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(  # somebody else's decision, or one of another day
    r"^ (?:by (?!\d|\w+ votes|all\b|the (?:meeting|members|committee|panel|board|chair)\b|members|councillors|unanimous|a |majority|email|show|cllr|councillor|m[rs]s?\b)|in (?:19|20)\d\d|in (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|on \d|last|at (?:the|a|an) (?:last|previous|\w+day)|with \w+ by (?:residents|parents|neighbours|the (?:public|county|district|borough))\b|from\b(?! cllr| councillor)|prior to|before|when)",
    re.IGNORECASE,
)
# "Apologies were received and accepted from Ms Hall", "Apologies for absence were accepted from …"; received alone they are news
_APOLOGIES_TAKEN = re.compile(
    r"Apologies(?: for absence)?(?: (?:from|of) [^.;:]{3,120}?)?,? (?:(?:were|was|had been) )?(?:(?:received|noted|given),? and )?(?:accepted|approved)\b(?! at)"
)
_PUT_OFF = ("left on the table", "held over", "carried over", "carried forward", "put back", "postponed")
_PAPER_NOTED = re.compile(
    r"(?:The|This) (?:[\w’'-]+ ){0,3}(?:reports?|updates?|position|information|accounts|balances?|dashboard|register|letter|correspondence|minutes|paper|statements?|list|log|plan|programme|schedule|calendar|budget|figures|bulletin|briefing|results|decisions?|applications|outcomes|appeals|notices|orders|returns?|reconciliations?|responses?|minute|newsletters?|circulars?|timetable)",
    re.IGNORECASE,
)


def apologies_taken(sentence: str) -> int | None:
    """Where the words end that say that apologies were accepted, before whose they were: "Apologies were received and accepted| from Ms Hall"."""
    taken = _APOLOGIES_TAKEN.match(sentence) if sentence.startswith("Apologies") else None
    return taken.end() if taken else None


def decides_passively(sentence: str, head: frozenset[str], *, settled: bool) -> bool:
    """Whether a sentence tells what the meeting made of a thing. `settled` says that it stands alone, or below a heading "Decision:"."""
    passive = _PASSIVE.match(sentence)
    if passive is None or _NEEDED.search(passive["subject"]):
        return False
    if (
        (_HEAD_NOUN.search(passive["subject"]) or _told_plainly(passive) or _LETTER.match(passive["subject"]))
        and not _ELSEWHERE.match(passive["rest"])
        and _is_settled(passive, sentence, settled)
    ):
        return True
    agent = _AGENT.match(passive["rest"]) if _ANY_THING.search(passive["subject"]) else None
    return agent is not None and is_own_body(agent["body"], agent["qualifier"], head)


def told_behind_aside(sentence: str) -> str | None:
    """The verb of a sentence of whose thing it is said that it was given out before: "The accounts, which had been circulated, were |approved|"."""
    passive = _PASSIVE.match(sentence) if " been " in sentence else None
    return passive["verb"] if passive and _GIVEN_OUT.search(passive["subject"]) else None


def told_passively(sentence: str) -> str | None:
    """The verb in the passive that says that the meeting took note of a thing: "The minutes of the meeting held on 2 May were received"."""
    passive = _PASSIVE.match(sentence)
    verb = passive["verb"].lower() if passive else ""
    return verb if verb in ("noted", "received") else None


# What follows a verb that says all: "was noted", "were adopted unanimously", "was approved with two abstentions"
_SAYS_ALL = re.compile(
    r"(?: (?:unanimously|nem\.? con\.?|for (?:publication|adoption|release|use|consultation|submission|issue|circulation|testing)(?:,? (?:with|subject to) [^.;]{3,60})?|without (?:dissent|discussion|comment|amendment|change|a vote)|as (?:presented|circulated|amended|drafted|tabled|read|proposed|set out)|with (?:thanks|interest|pleasure|concern|regret|appreciation|one|two|three|\d+ abstentions?|no changes?|minor|that|those|these|the)\b[^.;]{0,50}|by (?:all|everyone|those present|a show of hands|a majority)[^.;]{0,30}))?[ .]*$",
    re.IGNORECASE,
)
_OF_NO_MEETING = searched(
    r"\b(?:planning|permission|government|county|borough|district|bids?|scheme|grant|appeal|police|court|minister|owner|contractor)\b",
    re.IGNORECASE,
)


def _told_plainly(passive: re.Match[str]) -> bool:
    """Whether a sentence says of a definite thing, whatever it is, that it was noted or approved, and no more: "The presentation was noted"."""
    return (
        passive["verb"].lower() in ("noted", "approved", "adopted", "endorsed", "ratified", "agreed", "accepted")
        and passive["subject"][:1].isupper()
        and len(passive["subject"]) < 100
        and ", " not in passive["subject"]
        and not passive.string.startswith(" be ", passive.end("subject"))  # a report's recommendation: "The survey be noted"
        and _SAYS_ALL.match(passive["rest"]) is not None
        and _OF_NO_MEETING.search(passive["subject"]) is None
    )


# "The accounts, |which had been circulated,| were approved"
_GIVEN_OUT = searched(
    r",? (?:which|that) (?:had|have) (?:all )?(?:previously |already |just )?been (?:previously |already )?(?:circulated|distributed|e-?mailed|sent(?: out| round)?|issued|prepared|read|tabled|reviewed|displayed|shared|drafted)(?: (?:to|by|with|before|prior|in|at|round|out|with) [^,;]{2,50}?)?(?:,|$)"
)


def _is_settled(passive: re.Match[str], sentence: str, alone: bool) -> bool:
    verb, subject, rest = passive["verb"].lower(), passive["subject"], passive["rest"]
    if not alone and passive.string.startswith((" has been ", " have been "), passive.end("subject")):
        return False  # "A plan has been agreed and work starts in May": news, not this meeting's decision
    if " been " in subject and (aside := _GIVEN_OUT.search(subject)):
        sentence = sentence[: aside.start()] + sentence[aside.end() :]
        subject = subject[: aside.start()] + subject[aside.end() :]
        begin = passive.start("verb") - (aside.end() - aside.start())
    else:
        begin = passive.start("verb")
    if (
        re.search(r"\b(?:that|which|who|if|when|had|said|noted|reported|once|seconded|since|until|because)\b", subject, re.IGNORECASE)
        or "?" in sentence
    ):
        return False
    if re.search(
        r"\b(?:had been|(?:will|would|to|could|can|should|must|may|might|cannot|need to) be)\b",
        sentence[:begin],
        re.IGNORECASE,
    ):
        return False
    if verb == "received":
        return (
            (alone or re.match(r"The (?:[\w’'-]+ ){0,3}(?:reports?|minutes|accounts)\b", subject) is not None)
            and re.search(
                r"\b(?:reports?|presentations?|correspondence|updates?|minutes|accounts|statements?|lists?|schedules?|returns?|registers?|newsletters?|letters?|notes)\b",
                subject,
                re.IGNORECASE,
            )
            is not None
            and rest.strip(" .")
            in ("", "with thanks", "with interest", "with pleasure", "for information", "for assurance", "for information and assurance")
        )
    if verb in _PUT_OFF:
        return (
            alone
            and len(rest) < 80
            and re.match(r"[ .]*$|,? (?:until|till|to|for|pending|as|owing|because|no decision)\b", rest) is not None
        )
    if verb == "noted" and rest.strip(" .") == "" and (_PAPER_NOTED.fullmatch(subject) or _LETTER.match(subject) or _told_plainly(passive)):
        return True
    if verb in ("noted", "signed", "granted", "supported", "confirmed", "refused", "rejected", "declined", "turned down"):
        return (
            alone
            and len(rest) < (170 if rest.startswith(" and ") else 80)
            and not re.match(
                r" (?:that|from|as (?!circulated|read\b|amended|follows|presented|it\b|they\b|there\b|the\b|no\b|funds?\b))\b", rest
            )
        )
    return len(rest) < 220
