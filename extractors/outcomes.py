"""Decisions told in a plain sentence, without any lead-in: "The Panel noted the report.", "The accounts were approved.", "Cllr Hall was elected Chair."

Minutes tell of a great many approvals and agreements, and few are this meeting's decisions. A sentence counts where its subject is the meeting itself or
one of the things that meetings decide on, and where it stands alone: not reported, not dated, not somebody else's.
"""

from __future__ import annotations

import re

from extractors.lead_ins import BODY_NOUN, is_own_body
from extractors.verbs import confirms_minutes

_ADVERBS = r"(?:(?:then|therefore|also|duly|unanimously|formally|all|both|subsequently|hereby|accordingly|jointly|now) ){0,2}"
_BY_BODY = re.compile(
    rf"(?:(?:Having|Following|After|With|In|On|At|Subject|Proposed)\b.{{0,160}}?, )?(?P<body>(?:The |This |the )?(?P<qualifier>(?:[A-Z][\w’'&-]+,? (?:(?:and|&|of|for|the|to) ){{0,2}}){{0,6}}){BODY_NOUN}"
    rf"|(?:All |[Tt]he )?(?:Committee |Board |Panel |Council |Elected )?(?:Members|members|Councillors|councillors|Trustees|Governors|Directors)(?: present)?|All(?: present)?) {_ADVERBS}"
    r"(?P<verb>(?i:noted and \w+|received and noted|noted|approved|endorsed|adopted|ratified|confirmed|accepted|authorised|authorized|elected|re-elected|appointed|nominated|co-opted|granted|refused|rejected|deferred|delegated|supported|awarded|resolved|excluded|recommended|agreed)) (?P<object>.+)$"
)
# What "noted" must be followed by to be an item's outcome; "noted that …" tells what was said.
_NOTED = re.compile(
    r"(?:(?:the|this|these|its|their|both|all) )?(?:(?:[\w’'&/-]+|[\d/]+),? (?:of |for |on |in |and |the |& )*){0,8}?(?:reports?|updates?|position|contents?|presentations?|information|progress|minutes|programme|plan|briefings?|statements?|correspondence|figures|accounts|performance|recommendations?|actions?|register|scorecard|list|documents?|apologies|paper|budget|work|strategy|arrangements|schedule|summary|outturn|situation|feedback|appointments?|decision|resignation|review|results?|findings|items?|dates?|log|letter|balances?)\b",
    re.IGNORECASE,
)
_NOT_OUTCOME = re.compile(r"\b(?:would|could|said|asked|felt|explained|stated|questioned|reported that|suggested|raised)\b", re.IGNORECASE)
_THING = (
    r"(?:reports?|minutes|accounts|payments?|budgets?|recommendations?|polic(?:y|ies)|plans?|proposals?|programmes?|invoices?|quot(?:e|es|ation|ations)|cheques|precept|grants?|applications?|nominations?|motions?|items?|documents?|strateg(?:y|ies)|terms of reference|statements?"
    r"|schedules?|requests?|updates?|standing orders|financial regulations|regulations|annual return|AGAR|reconciliations?|register|assessments?|expenditure|list|tender|contract|donations?|dispensations?|apologies|agenda|rota|charges|fees|changes|amendments?|arrangements|appointments?|draft|code of conduct|terms|bills?|costs?|purchase|bank reconciliation|review|decision|matter)"
)
_PASSIVE = re.compile(
    rf"(?P<subject>(?:(?:The|This|These|All|Both|An?|Annual|Bank|Apologies|Payments?|Accounts|Minutes|Invoices?|Expenditure|Cheques|Standing|Financial)\b)[^.;:]{{0,140}}?|{_THING}) (?:was|were|is|are|be|has been|have been) {_ADVERBS}"
    r"(?P<verb>received and noted|noted and approved|approved|agreed|adopted|noted|confirmed|ratified|endorsed|accepted|deferred|refused|rejected|authorised|authorized|supported|granted|adjourned|received|signed)\b(?P<rest>.*)$",
    re.IGNORECASE,
)
# "The Director replied, and the report was adopted": the decision is the last of two statements
_JOINED = re.compile(
    r"^(?:On|Following|After|Having|With|Subject to) .{0,160}?, (?=(?:the|this|these|all|it|both|minutes) )|^[^.;]{0,200}?\b(?:responded|replied|presented|gave|introduced|outlined|explained|discussed|considered|circulated|reviewed|went through)\b[^.;]{0,200}?,? and (?=(?:the|this|these|all|it|both) )",
    re.IGNORECASE,
)
_HEAD_NOUN = re.compile(
    rf"\b{_THING}\b(?: (?:for|of|on|from|by|to|in|at|dated|totalling|as|held|submitted|presented|relating|regarding|and|with|which|that|\().*)?$",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(  # somebody else's decision, or one of another day
    r"^ (?:by (?!all\b|the (?:meeting|members|committee|panel|board|chair)\b|members|councillors|unanimous|a |majority|email|show|cllr|councillor|m[rs]s?\b)|in (?:19|20)\d\d|in (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|on \d|last|at (?:the|a|an) (?:last|previous|\w+day)|from\b(?! cllr| councillor)|prior to|before|when)",
    re.IGNORECASE,
)
_ELECTED = re.compile(
    r"^(?:(?:It was )?(?:unanimously )?(?:resolved|agreed)[: ]+)?(?P<who>(?:(?:Councillors?|Cllrs?|Mr|Mrs|Ms|Miss|Dr|Sir|Rev)\.? ?)*[A-Z][\w’'.-]*(?: (?:and |& |, )?[A-Z][\w’'.-]*){0,6}) (?:was|were|be|is|has been) (?:unanimously |duly |then |formally )*"
    r"(?:(?:re-?)?elected|co-opted|coopted|nominated|(?:re-?)?appointed(?= (?:as )?(?:the |a )?(?:vice[- ]?|deputy )?(?:chair|mayor|representative|internal auditor|town mayor|leader|to (?:the|be)|clerk|treasurer|secretary|trustee)))\b",
    re.IGNORECASE,
)
# Minutes in note form: "Accounts approved.", "Budget 2025/26 – agreed"
_NOTED_DOWN = re.compile(
    rf"(?!(?:On|Following|It|After|In|As|Cllr|Councillor|He|She|They) )[A-Z][^.;:]{{0,90}}?\b{_THING}\b[^.;:]{{0,50}}?(?<!not) (?:[–-] )?(?:all |unanimously )?(?:approved|agreed|adopted|accepted|ratified|deferred|noted)(?: unanimously| by all)?\.?$",
    re.IGNORECASE,
)
# "The adoption of the accounts was proposed by Cllr Hall and seconded by Cllr Poole"
_NOUN_MOVED = re.compile(
    r"(?:The )?(?:adoption|approval|acceptance|election|re-election|appointment|co-option|payment) of .{3,120}? (?:was|were) (?:proposed|moved)\b.{0,80}\bseconded\b",
    re.IGNORECASE,
)
_NO_OBJECTION = re.compile(
    rf"(?P<body>(?:The |This )?(?P<qualifier>(?:[A-Z][\w’'&-]+ ){{0,4}}){BODY_NOUN}|Members|Councillors|Cllrs) (?:had|raised|has|have|offered|made) no (?:objections?|comments?)\b.{{0,160}}$"
)
_CONFIRMING = re.compile(r"\b(?:were|was|be|are|is|having been|agreed|approved|resolved|accepted|confirmed|signed|as)\b", re.IGNORECASE)
_MINUTES_MOVED = re.compile(r"^.{0,60}\bminutes?\b.{0,160}\b(?:proposed|moved|approved|prop)\b.{0,80}\b(?:seconded|sec)\b", re.IGNORECASE)
_NOT_CONFIRMING = re.compile(
    r"^[“\"]?to \w+|\bnot (?:approved|available|agreed)|\bdeferred\b|\bnext meeting\b|\bonce\b|\bwill be\b|\bwould be\b|\bwhen (?:the )?minutes\b|\bhad been\b(?!.*\b(?:were|was)\b)|\bsubject to (?:approval|confirmation)\b|\bdraft minutes\b(?!.*\b(?:were|was|be)\b)",
    re.IGNORECASE,
)


def finds_confirmed_minutes(sentence: str) -> bool:
    """Whether a sentence tells that minutes were confirmed as a record, in any of the usual wordings."""
    if _NOT_CONFIRMING.search(sentence) is not None:
        return False
    if len(sentence) < 300 and _MINUTES_MOVED.search(sentence):
        return True
    return len(sentence) < 500 and confirms_minutes(sentence) and _CONFIRMING.search(sentence) is not None


def find_outcome(sentence: str, head: frozenset[str], *, alone: bool, in_decision: bool) -> tuple[int, int, str] | None:
    """The words of a decision told in a plain sentence, with the rule, as offsets into the sentence; None where it tells none.

    `alone` says that the sentence is a paragraph by itself, or the last of its item; `in_decision` that it stands below a heading "Decision:".
    """
    end = len(sentence)
    if finds_confirmed_minutes(sentence):
        return 0, end, "resolution-minutes"
    if len(sentence) > 420 and not in_decision:
        return None
    if (
        (by := _BY_BODY.match(sentence))
        and is_own_body(by["body"], by["qualifier"], head)
        and (by["verb"].isupper() or _decides(by["verb"].lower(), by["object"], alone or in_decision))
    ):
        return by.start("body"), end, "resolution-outcome"
    passive = _PASSIVE.match(sentence)
    if (
        passive
        and _HEAD_NOUN.search(passive["subject"])
        and not _ELSEWHERE.match(passive["rest"])
        and _passive_decides(passive, sentence, alone or in_decision)
    ):
        return 0, end, "resolution-passive"
    if (alone or in_decision) and _NOTED_DOWN.match(sentence) and len(sentence.split()) <= 14:
        return 0, end, "resolution-noted-down"
    if (free := _NO_OBJECTION.match(sentence)) and is_own_body(free["body"], free["qualifier"], head):
        return 0, end, "resolution-no-objection"
    if len(sentence) < 240 and _NOUN_MOVED.match(sentence):
        return 0, end, "resolution-noun-moved"
    if _ELECTED.match(sentence) and len(sentence) < 240:
        return 0, end, "resolution-election"
    return None


def _decides(verb: str, rest: str, alone: bool) -> bool:
    if _NOT_OUTCOME.search(rest[:200]):
        return False
    if verb.startswith("noted"):
        if " and " in verb:
            return True
        return alone and not rest.lower().startswith("that ") and _NOTED.match(rest) is not None
    if verb in ("resolved", "recommended", "agreed"):
        return verb == "resolved" or (alone and not rest.lower().startswith(("with ", "in ", "on ")))
    if verb in ("supported", "accepted", "confirmed"):
        return (
            re.match(
                r"(?:the |this |these |all )?(?:\w+ ){0,4}(?:proposals?|recommendations?|applications?|motions?|amendments?|nominations?|quotes?|quotation|offer|report|minutes|appointment|tender)\b",
                rest,
                re.IGNORECASE,
            )
            is not None
        )
    return not rest.lower().startswith("that ") or alone


def _passive_decides(passive: re.Match[str], sentence: str, alone: bool) -> bool:
    verb, subject, rest = passive["verb"].lower(), passive["subject"], passive["rest"]
    if re.search(r"\b(?:that|which|who|if|when|had|said|noted|reported|once)\b", subject, re.IGNORECASE) or "?" in sentence:
        return False
    if re.search(r"\b(?:had been|will be|would be|to be|could be|can be|should be)\b", sentence[: passive.start("verb")], re.IGNORECASE):
        return False
    if verb == "received":
        return (
            alone
            and re.search(r"\breports?\b|\bpresentations?\b|\bcorrespondence\b|\bupdates?\b|\bminutes\b", subject, re.IGNORECASE)
            is not None
            and rest.strip(" .") == ""
        )
    if verb in ("noted", "signed", "granted", "supported", "confirmed", "refused", "rejected"):
        return alone and len(rest) < 80 and not re.match(r" (?:that|from|as being)\b", rest)
    return len(rest) < 220
