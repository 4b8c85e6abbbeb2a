"""The class of a decision: what kind of thing its governing verb does.

"the Panel note the report" notes; "the tender be accepted" agrees; "approval be granted" approves though its verb is grant and its noun decides;
"a report be brought back" provides. The verbs are data (`lists/decision_verbs.jsonl`), the grammar of clauses is here.
"""

from __future__ import annotations

import re

from extractors.decisions.confirmed_minutes import adopts_committee_minutes, confirms_minutes
from extractors.decisions.deciding_nouns import NOUN_FIRST, NOUNS, nominal_at, nominals
from extractors.decisions.late_verbs import told_after_mark, told_by_participle, told_by_subject
from extractors.decisions.verb_idioms import told_by_idiom
from extractors.gates import holds, needed_words
from extractors.letters import lowered
from extractors.verb_forms import active, class_of, modal, onward_verb, passive, then_verb, told_last
from models.records import Verb

_BODY = (
    r"(?:(?:county |city |borough |district |parish |town |community |full |scrutiny |sub[- ])*"
    r"(?:(?:board|committee|council|court|body) of (?:directors|trustees|governors|management|managers|members)|committee|sub-committee|council|cabinet|board|panel|executive|forum|group|meeting|commission|authority|trustees|governors|directors|members|councillors|partnership|assembly|court|governing body|(?:municipal )?district|commissioners|senate|working party|working group|clerk|officers?|chair(?:man|person)?|directors?|chief executive|chief officer|treasurer|secretary|leader|mayor|solicitor|managers?|we|i|they|it))"
)
# "the Panel", "this Council", "the Planning and Licensing Committee": at most six words before the body's noun
_SUBJECT = re.compile(
    rf"(?:that )?(?:the |this |our )?(?:(?!(?:be|is|are|was|were|been|that|to|will|would|should|shall|being)\b)[\w’'&-]+ ){{0,6}}?{_BODY}(?: members(?: present)?)?(?: \([^()]{{2,40}}\))?(?:, (?:having|after|following)\b[^,;]{{3,100}})?,? ",
    re.IGNORECASE,
)
_OPENING = re.compile(r"[\s“\"‘'(]*(?:(?:\(?(?:\d{1,2}|[a-z]|[ivx]+)[).] )|that |to |and |also |then |further |be |it )*", re.IGNORECASE)
# "following consideration of the report and the presentation, |the application be granted"
_PREAMBLE = re.compile(
    r"(?:that,? )?(?:following|having|after|in view of|in the light of|given|notwithstanding|contrary to|subject to|for the (?:reasons?|purposes?)|under|in accordance with|pursuant to|in order to|to enable|with effect|on the (?:basis|grounds?|advice))\b[^;:]{5,300}?, (?=[^,;:]{3,160} be (?:\w+ly )?\w+(?:ed|en|ld|de)\b)",
    re.IGNORECASE,
)
_PUBLIC = re.compile(r"\b(?:public|press)\b", re.IGNORECASE)
_EXCLUDED = re.compile(r"\bexclu(?:de|ded|des|sion)\b|\bwithdraw\b|\basked to leave\b", re.IGNORECASE)
_EXCLUDED_WORDS = needed_words(_EXCLUDED)
# "AGREED the draft budget": a thing without a verb takes the class of the lead-in's
_BARE_THING = re.compile(
    r"(?:the|a|an|this|these|its|their) (?!.*\b(?:be|is|are|was|were|been|will|would|should|shall|has|have|had|to|can|could|may)\b)",
    re.IGNORECASE,
)
_LEADING = re.compile(
    r"\b(?:agreed|approved|noted|endorsed|adopted|accepted|supported|recommended|resolved|decided|determined)\b", re.IGNORECASE
)
# Lead-ins that say by themselves what is decided: "RECOMMENDED to Council that the plan be adopted" recommends
_RULING = re.compile(
    r"\b(?P<verb>recommend(?:ed|s)?|(?-i:NOTED|RECEIVED|APPROVED|ENDORSED|ELECTED|APPOINTED|ADOPTED|ACCEPTED|NOMINATED|RATIFIED|CONFIRMED)|(?-i:Noted|Approved|Endorsed|Adopted|Appointed|Elected|Nominated|Ratified)(?= ?:))\b(?: to [^:;]{3,80}?)?[\s:;,|–—-]*(?:\b(?:that|to))?[\s:;,|–—-]*$",
    re.IGNORECASE,
)
_RULING_WORDS = needed_words(_RULING)
_HELD_THING = re.compile(
    r"\b(?:meetings?|events?|sessions?|workshops?|AGM|assembly|fete|fair|day|exercise|consultation|hearing|conference|seminar|elections?|open)\b",
    re.IGNORECASE,
)
# "not to renew the lease", "against the closure"
_NEXT_SENTENCE = re.compile(
    r"\. (?=[A-Z])(?<=[a-z)”]\. )(?<!\bCllr\. )(?<!\bCllrs\. )(?<!\bClr\. )(?<!\bM[rs]\. )(?<!\bMrs\. )(?<!\bDr\. )(?<!\bNo\. )"
)
_REFUSING = re.compile(
    r"(?:that )?(?:not to (?!object|oppose|raise|comment|submit|delay|defer|make (?:any |an? )?(?:comment|objection|representation)|change|hold|meet|wait|take)[a-z]\w+|against (?:the|a|this)\b|not (?:agreed|supported|approved|accepted|granted|adopted)\b)"
    r"|(?:(?! be \w+(?:ed|en|id)\b)[^.;:]){2,120} be not (?:\w+ly )?(?:agreed|supported|approved|accepted|granted|adopted|renewed|pursued)\b"
    r"|(?:(?! be \w+(?:ed|en|id)\b)[^.;:]){2,80} (?:(?:could|can|would|should|will|shall) ?not|not) be (?:\w+ly )?(?:agreed|supported|approved|accepted|granted|adopted|made|given|paid|funded|renewed|allowed|permitted|increased|pursued|progressed|proceeded with|taken (?:forward|up|further)|continued with|implemented|introduced)\b",
    re.IGNORECASE,
)
_REFUSING_WORDS = ("not", "against")  # every way of refusing has one of them
# "not to cut the hedge until October", "not to pursue it for the time being"
_PUTTING_OFF = re.compile(
    r"(?:that )?not to \w+[^.;]{0,60}? (?:until|till|before|for the (?:time being|moment|present)|at this (?:time|stage))\b", re.IGNORECASE
)
# "not to veto the precept"
_LETTING = re.compile(r"(?:that )?not to (?:veto|intervene|stand in the way)\b", re.IGNORECASE)
# "authorise the Treasurer, in consultation with the Chair, to sign": authority that is passed on
_PASSED_ON = re.compile(r"\bauthori[sz]\w+\b[^.;]{0,120}\bin consultation with\b", re.IGNORECASE)
# "the Clerk submit the reply in consultation with the Chair"
_CONSULTING = re.compile(
    r"(?:(?! be \w+(?:ed|en)\b)[^.;]){0,160}?\b(?:clerk|officers?|manager|director|chief executive|treasurer|secretary|rfo|solicitor)\b(?![^;]{0,200}\bbe authori)(?:(?! be \w+(?:ed|en)\b)[^.;]){0,100}? in consultation with (?:the )?(?:[\w-]+ ){0,2}(?:chair|leader|cabinet member|portfolio holder|convener|convenor|mayor)"
)
# "request the Clerk, in consultation with the Chair, to bring figures": work is asked for, no authority given
_ASKING = re.compile(r"(?:that |to )?(?:request|ask|instruct|invite)s?\b|[^.;]{0,80}? be (?:requested|asked|instructed|invited)\b")
_RAISED = re.compile(
    r" (?:no |an? |the |any |this |several )?(?:further |serious )?(?:objection|concern|quer|question|issue|matter|point|awareness)",
    re.IGNORECASE,
)
# "have the gutters inspected by Easter"
_HAVE_DONE = re.compile(r"(?:have|get) (?:the|a|an|its|all|these|this) (?:[\w’'-]+ ){1,6}?(?P<verb>\w+ed)\b")
# "meet the cost of the repair", "the Council met the conditions of its lease"
_MET = re.compile(
    r" (?:all )?(?:the |its |their |these |any |half (?:of )?the )?(?:[\w’'-]+ ){0,2}?(?:(?P<cost>costs?|expenses?|bill|shortfall)|criteri\w+|requirements?|conditions?|standards?)\b"
)
_EXTENDED = re.compile(
    r" (?:[\w’'-]+ ){0,4}?(?:thanks|sympath\w+|condolences|congratulations|welcome|good wishes|appreciation|gratitude|(?P<invitation>invitations?))\b"
)
_MINUTES_ALONE = re.compile(
    r"(?:that )?(?:the |both )?(?:(?:draft|public|exempt|previous|last|confidential) ){0,2}minutes (?:of|from|for|dated)\b(?!.*\b(?:committee|sub-committee|panel|working (?:group|party)) of\b)",
    re.IGNORECASE,
)
_ASKED_TO = re.compile(
    r"\b(?:is|are|was|were|be) (?:\w+ly )?(?:asked|invited|recommended|requested|urged) (?:to|that (?:it|they))[ :]+(?=\w)"
)
_HELD_OVER = re.compile(r" (?:[\w’'-]+ ){0,4}(?:over|back|in abeyance)\b")
_THING_BE = re.compile(
    r" (?!the |an? |that |this |these |its |their |his |her |by |with |and |for |to |in )(?:[\w’'/-]+ ){1,5}(?:be|is|are|was|were) "
)
_MONEY = re.compile(r"[£€]\d")
_OVERRULING = frozenset({"note", "defer", "refuse"})  # what was done with the thing, whatever the thing would do
# "Agreed up to £350, provided that somebody looks after it"
_SUM_FIRST = re.compile(r"(?:up to |a (?:maximum|limit|sum|budget|grant|donation) of (?:up to )?)?[£€]\d")
_ASSOCIATION = re.compile(r" (?:the |an? )?(?:[\w’'-]+ ){0,3}(?:network|association|scheme|federation|campaign|society|consortium|union)\b")
_TO = re.compile(r"\bto:?$", re.IGNORECASE)
_RELATIVES = ("which ", "that ", "who ")  # what is said behind them is said of a thing
# "be, and he is hereby, appointed"
_HEREBY = re.compile(r"\b(be),? and (?:it|they|he|she|we|the same)? ?(?:is|are|be)?(?: hereby)?,? ", re.IGNORECASE)
# "AGREED for the warden to repair the gate": what was agreed to is somebody's doing
_FOR_SOMEBODY = re.compile(
    r"(?:for (?:the |our |an? )?[\w’' -]{2,50}? to (?P<to>\w+)|(?:for |to )?(?:the |our |an? )[\w’' -]{2,50}? (?P<doing>[a-z]+ing))\b",
    re.IGNORECASE,
)
# A report or accounts that are accepted are received: "the annual report be accepted"; so are apologies
_ACCEPTED_REPORT = re.compile(
    r"(?<!in the )(?<!of the )\b(?:reports?|accounts|statements?|updates?|apolog(?:y|ies))\b[^.;]{0,80}\b(?:be|is|are|was|were|been) (?:\w+ly )?accepted\b"
    r"|\baccept(?:s|ed|ing)? (?:(?:the|this|these|its|an?|both|all) )?(?:(?!proposal|recommendation|tender|quot|offer)[\w’'&/-]+ ){0,5}?(?:reports?|accounts|statements?|updates?|information|presentation|findings|briefing|apolog(?:y|ies))\b(?!’s| recommendations?| proposals?)",
    re.IGNORECASE,
)
_NOUN_AFTER = re.compile(r" (?:of|for|funding|applications?|reports?|plans?|programme|procedure|items?|requirements?)\b", re.IGNORECASE)
# Verbs whose object may decide: "give delegated authority", "hold a meeting"
_WITH_NOUN = frozenset(
    {
        "submit",
        "make",
        "raise",
        "maintain",
        "get",
        "obtain",
        "run",
        "carry",
        "draft",
        "prepare",
        "undertake",
        "conduct",
        "do",
        "put",
        "include",
        "includes",
        "give",
        "grant",
        "send",
        "write",
        "bring",
        "hold",
        "arrange",
        "place",
        "record",
        "check",
        "call",
        "present",
        "report",
        "meet",
        "establish",
        "set",
    }
)
# Verbs that are nouns as often: "Grant funding of £500 be approved"
_NOUNS_TOO = frozenset(
    {
        "consent",
        "request",
        "requests",
        "update",
        "change",
        "changes",
        "fund",
        "note",
        "order",
        "orders",
        "record",
        "records",
        "set",
        "sets",
        "transfer",
        "increase",
        "report",
        "reports",
        "grant",
        "grants",
        "review",
        "contact",
        "survey",
        "award",
        "support",
        "present",
    }
)
_SKIPPED = frozenset(
    {
        "reviewed",
        "examined",
        "scrutinised",
        "consider",
        "considers",
        "considered",
        "present",
        "presented",
        "reported",
        "met",
        "heard",
        "look",
        "meet",
    }
)


def classify_verb(clause: str, *, lead_in: str | None = None, opening: str | None = None) -> Verb:
    """The class of the verb that governs a clause of a decision (without its label and lead-in).

    `lead_in` is what stood before the clause: after RECOMMENDED a clause that has no verb of a known class recommends, and after "agreed" it agrees.
    `opening` is what a list says before its clauses ("RESOLVED to make the following grants:"): it decides where the clause only names a thing.
    """
    lower = clause.lower()
    if holds(lower, _EXCLUDED_WORDS) and _PUBLIC.search(clause) and _EXCLUDED.search(clause):
        return "exclude_public"
    if lead_in and holds(lead_in.lower(), _RULING_WORDS) and (ruling := _RULING.search(lead_in)):
        return class_of()[ruling["verb"].lower()]
    if "be and " in lower or "be, and " in lower:
        clause = _HEREBY.sub(r"\1 ", clause)
    first = _NEXT_SENTENCE.split(clause, maxsplit=1)[0] if ". " in clause else clause
    if ", " in first and " be " in first and (aside := _PREAMBLE.match(first)):
        first = first[aside.end() :]
    if "not to " in lower and _LETTING.match(first):
        return "agree"
    if "not to " in lower and _PUTTING_OFF.match(first):
        return "defer"
    if holds(lower, _REFUSING_WORDS):
        if _REFUSING.match(first):
            return "refuse"
        if (late := told_after_mark(first)) and _REFUSING.match(late):
            return "refuse"  # "Bowls Club – not supported, no accounts supplied"
    if "in consultation with" in lower and (_PASSED_ON.search(first) or (_CONSULTING.match(lower) and not _ASKING.match(lower))):
        return "delegate"
    if idiom := told_by_idiom(first):
        return idiom
    verb = _governing(first, infinitive=lead_in is not None and _TO.search(lead_in) is not None)
    if verb == "exclude_public":
        verb = "other"  # "the yard be excluded from the scheme": neither the press nor the public
    confirmed = verb == "note" and "confirmed" in lower  # "are recorded correctly and be confirmed"
    if (confirmed or verb not in ("note", "receive", "defer", "refer", "recommend")) and confirms_minutes(clause):
        return "adopt" if adopts_committee_minutes(clause) else "confirm"
    if verb == "agree" and "accept" in lower and _ACCEPTED_REPORT.search(first):
        return "receive"
    if verb == "other" and _SUM_FIRST.match(first):
        return "approve"
    if verb == "other":
        verb = _told_elsewhere(first, opening)
    if lead_in and (told := _LEADING.search(lead_in)) and (verb == "other" or _is_bare_thing(clause)):
        if told.group().lower() in ("agreed", "approved", "accepted") and _MINUTES_ALONE.match(clause):
            return "confirm"
        if verb == "other" and _MONEY.search(first):
            return "approve"
        return class_of().get(told.group().lower(), "agree" if verb == "other" else verb)
    return verb


def _told_elsewhere(clause: str, opening: str | None) -> Verb:
    """The class of a clause that neither opens with its verb nor has one in the passive: after a mark, after its subject, or said before its list."""
    if late := told_after_mark(clause):
        return _governing(late, infinitive=False)
    if opening and (asked := _ASKED_TO.search(opening[:400])):
        opening = opening[asked.end() :]  # "Council is asked to agree:"
    if opening and len(opening) < 400 and (verb := _governing(opening, infinitive=False)) != "other":
        return verb
    if then := then_verb().search(clause):
        return class_of()[then.group(1).lower()]
    late = told_by_subject(clause) or told_by_participle(clause)
    return class_of()[late] if late else "other"


def _is_bare_thing(clause: str) -> bool:
    """Whether a clause names a thing and no doing: "the draft budget", not "the Council approve the budget" or "the warden repairing the gate"."""
    if _BARE_THING.match(clause) is None or _FOR_SOMEBODY.match(clause):
        return False
    subject = _SUBJECT.match(clause)
    return (subject is None or active().match(clause, subject.end()) is None) and told_by_subject(clause) is None


def starts_with_verb(clause: str, *, past: bool = False) -> bool:
    """Whether a clause opens with the verb of a decision: "Note the report", "APPROVE the plan", "approves"; not "Report of the Director".

    `past` lets "Noted the report" count too, which opens a clause only where the body that did it stands right before the list.
    """
    opening = _OPENING.match(clause)
    begin = opening.end() if opening else 0
    first = active().match(clause, begin)
    if first is None or (first.group(1).lower().endswith("ed") and not past) or _is_gerund(first.group(1)):
        return False
    return not _NOUN_AFTER.match(clause, first.end()) and not _names_noun(clause, first)


def _is_gerund(word: str) -> bool:
    return word.lower().endswith("ing") and word.lower() != "bring"


def _governing(clause: str, *, infinitive: bool) -> Verb:
    """The class of the verb that governs. With `infinitive` the clause follows "agreed to": its first word is that verb, known or not."""
    classes = class_of()
    opening = _OPENING.match(clause)
    begin = opening.end() if opening else 0
    somebody = _FOR_SOMEBODY.match(clause)
    if somebody and any(word.endswith("ed") and word in classes for word in somebody.group().split()):
        somebody = None  # "the Board approved the plan subject to Ms Hall confirming the dates"
    if somebody and " be " not in somebody.group() and (deed := classes.get((somebody["to"] or somebody["doing"]).lower())):
        return deed
    if clause.startswith("for ") and somebody:
        return "other"
    first = active().match(clause, begin)
    noun_like = (
        first and clause[first.start(1)].isupper() and not first[1].lower().endswith("ed") and _NOUN_AFTER.match(clause, first.end())
    )
    if first and not noun_like and not _names_noun(clause, first):
        verb = _refine(clause, first)
        if verb:
            return verb
    if noun := NOUN_FIRST.match(clause, begin):
        done_with = passive().search(lowered(clause, 0, len(clause)), noun.end())
        put = classes.get(done_with["verb"]) if done_with else None
        return put if put in _OVERRULING else NOUNS[noun["noun"].lower()]  # "the payment of £80 was noted"
    subject = _SUBJECT.match(clause, begin)
    if (
        subject
        and not clause.startswith(("be ", "is "), subject.end())
        and (acting := active().match(clause, subject.end()))
        and (verb := _refine(clause, acting))
    ):
        return verb
    said = lowered(clause, 0, len(clause))
    ahead = modal().search(said)
    passives = [done for done in passive().finditer(said) if not said.endswith(_RELATIVES, 0, done.start())]
    done_first = next((first_done for first_done in passives[:1] if first_done["verb"] in classes), None)
    for found, nominal in nominals(said):
        if done_first and done_first.end() <= found.start():
            return classes[done_first["verb"]]  # "be deferred to the meeting to be held in May": the first of two verbs
        if ahead and ahead.end() <= found.start():
            return classes[ahead["verb"]]  # "would inspect the roof and call a meeting": the first of two verbs
        if passives and (put := classes.get(passives[0]["verb"])) in _OVERRULING:
            return put  # "and the payment of £80 be deferred"
        return nominal
    if infinitive and clause[:1].islower() and not re.match(r"(?:the|an?|this|these|its|their|all|no|any)\b", clause):
        if have := _HAVE_DONE.match(clause):
            return classes.get(have["verb"].lower(), "other")
        then = ahead if re.match(r"(?:try|look|seek) ", clause) else then_verb().search(clause)
        return classes[then.group(then.lastindex or 0).lower()] if then else "other"
    governing = [done for done in passives if not clause[: done.start()].endswith(" to ")] or passives
    if governing:
        done = governing[0]["verb"]
        return "other" if done == "held" and not _HELD_THING.search(clause) else classes.get(done, "other")
    if ahead:
        late = told_by_subject(clause[: ahead.start() + 20]) if clause.startswith((" to ", " and "), ahead.start() - 1) else None
        return classes[late or ahead["verb"]]
    if told := told_last().search(clause):
        return classes[told["verb"].lower()]
    return "other"


_NOTE_BEHIND = re.compile(
    r" (?:\w+ly )?(?:noted|approved|agreed|received|accepted|adopted|endorsed|deferred|refused|supported|confirmed|granted|declined)(?=$|[.,;]| (?:and|with|as|subject|unanimously|by|for)\b)"
)


def _names_noun(clause: str, verb: re.Match[str]) -> bool:
    """Whether the first word is a noun that looks like a verb: "Grant funding of £500 be approved", "Report be received"."""
    word = verb.group(1).lower()
    if _is_gerund(word):
        return re.search(r"\b(?:be|is|was|were) ", clause[verb.end() : verb.end() + 120]) is not None
    if word in _NOUNS_TOO and _NOTE_BEHIND.match(clause, verb.end()):
        return True  # "Report noted"
    if word.endswith("ed") and clause[verb.start(1)].islower():  # "recorded music be permitted"
        return _THING_BE.match(clause, verb.end()) is not None
    return (
        word in _NOUNS_TOO
        and re.search(r"\b(?:be|is|was|were) ", clause[verb.end() : verb.end() + 120]) is not None
        and not re.match(r" (?:the|a|an|that|to|permission|consent)\b", clause[verb.end() :])
    )


def _refine(clause: str, verb: re.Match[str]) -> Verb | None:
    """The class of an active verb, unless it only leads to the deciding one ("considered … and endorsed") or its object decides."""
    word = verb.group(1).lower()
    rest = clause[verb.end() :]
    if word in ("hold", "holds", "held") and _HELD_OVER.match(rest):
        return "defer"
    if word.startswith("extend") and (kind := _EXTENDED.match(rest)):
        return "request" if kind["invitation"] else "note"
    if word in ("meet", "meets", "met") and (met := _MET.match(rest)):
        return "approve" if met["cost"] else "agree"
    if word == "look":
        return "review"
    if word.startswith("join") and _ASSOCIATION.match(rest):
        return "agree"
    if word == "received":
        return "receive"  # "received the report and asked that …": the first of two verbs
    if word.startswith("rais") and _RAISED.match(rest):
        return None
    if word in _SKIPPED:
        later = then_verb().search(rest)
        if later:
            return class_of()[later.group(1).lower()]
        return class_of().get(word)
    if word in _WITH_NOUN and (nominal := nominal_at(lowered(clause, 0, len(clause)), verb.start(1))):
        return nominal
    if (
        word in ("agree", "agrees", "agreed")
        and (onward := onward_verb().match(rest))
        and clause[: verb.start()].strip().lower() in ("", "that")
    ):
        return "agree" if onward.group(1).lower() == "proceed" else class_of()[onward.group(1).lower()]
    return class_of()[word]
