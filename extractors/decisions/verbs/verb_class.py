"""The class of a decision: what kind of thing its governing verb does.

"the Panel note the report" notes; "the tender be accepted" agrees; "approval be granted" approves though its verb is grant and its noun decides;
"a report be brought back" provides. The verbs are data (`lists/decision_verbs.jsonl`); the grammar of clauses is in `governing_verbs` and `first_verbs`.
Here is what goes before it: what the lead-in rules, what is not to be, idioms, minutes that are confirmed.
"""

from __future__ import annotations

import re

from extractors.beginnings import searched
from extractors.decisions.told.confirmed_minutes import adopts_committee_minutes, confirms_minutes
from extractors.decisions.verbs.deciding_nouns import NOUN_FIRST
from extractors.decisions.verbs.governing_verbs import governing_class, is_bare_thing
from extractors.decisions.verbs.idioms import told_by_idiom
from extractors.decisions.verbs.late_verbs import told_after_mark, told_by_participle, told_by_subject
from extractors.decisions.verbs.negations import told_by_negation
from extractors.gates import holds, needed_words
from extractors.verb_forms import class_of, then_verb
from models.records import Verb

# "following consideration of the report and the presentation, |the application be granted"
_PREAMBLE = re.compile(
    r"(?:that,? )?(?:following|having|after|in view of|in the light of|given|notwithstanding|contrary to|subject to|for the (?:reasons?|purposes?)|under|in accordance with|pursuant to|in order to|to enable|with effect|on the (?:basis|grounds?|advice))\b[^;:]{5,300}?, (?=[^,;:]{3,160} be (?:\w+ly )?\w+(?:ed|en|ld|de)\b)",
    re.IGNORECASE,
)
_PUBLIC = searched(r"\b(?:public|press)\b", re.IGNORECASE)
_EXCLUDED = searched(r"\bexclu(?:de|ded|des|sion)\b|\bwithdraw\b|\basked to leave\b", re.IGNORECASE)
_EXCLUDED_WORDS = needed_words(_EXCLUDED)
_LEADING = searched(
    r"\b(?:agreed|approved|noted|endorsed|adopted|accepted|supported|recommended|resolved|decided|determined)\b", re.IGNORECASE
)
# Lead-ins that say by themselves what is decided: "RECOMMENDED to Council that the plan be adopted" recommends
_RULING = searched(
    r"\b(?P<verb>recommend(?:ed|s)?|(?-i:NOTED|RECEIVED|APPROVED|ENDORSED|ELECTED|APPOINTED|ADOPTED|ACCEPTED|NOMINATED|RATIFIED|CONFIRMED)|(?-i:Noted|Approved|Endorsed|Adopted|Appointed|Elected|Nominated|Ratified|Received)(?=(?:,? on the \w+ of [^:;]{3,80})? ?:))\b(?:(?: to|,? on the \w+ of) [^:;]{3,80}?)?[\s:;,|–—-]*(?:\((?:to|for) [^()]{3,40}\))?(?:\b(?:that|to))?[\s:;,|–—-]*$",
    re.IGNORECASE,
)
# "RECOMMENDED –" where others print RESOLVED: a panel recommends to nobody that its own minutes be confirmed, its report noted, its chair write a letter
_HEADING_ALONE = re.compile(r"RECOMMENDED ?[:–—-][ :–—-]*(?:T ?H ?A ?T[ ,]*|[Tt]hat[ ,]*)?")
_OF_OTHERS = re.compile(
    r"(?:that |to )?(?:the )?(?:(?:Full|Town|Parish|County|Borough|District|City) )*(?:Council|Cabinet|Executive)\b(?! Member)",
    re.IGNORECASE,
)
_OWN_DOINGS = frozenset({"note", "receive", "confirm", "refer", "defer", "schedule", "request", "provide", "review", "exclude_public"})
_RULING_WORDS = needed_words(_RULING)
_NEXT_SENTENCE = re.compile(
    r"\. (?=[A-Z])(?<=[a-z)”]\. )(?<!\bCllr\. )(?<!\bClr\. )(?<!\bCllrs\. )(?<!\bClrs\. )(?<!\bClr\. )(?<!\bM[rs]\. )(?<!\bMrs\. )(?<!\bDr\. )(?<!\bNo\. )"
)
# "authorise the Treasurer, in consultation with the Chair, to sign": authority that is passed on
_PASSED_ON = searched(r"\bauthori[sz]\w+\b[^.;]{0,120}\bin consultation with\b", re.IGNORECASE)
# "Election of Chairman: |Cllr Hall| (proposed Cllr Poole)"
_TITLE_BEGINS = ("C", "M", "D")
_PERSON = re.compile(r"(?:Cll?r|Councillor|Mrs?|Ms|Miss|Dr)\.? (?:[A-Z][\w’'.-]* ){0,2}[A-Z][\w’'-]+")
# "Ms Hall would check |whether the maps might be sold|": what is asked does not govern
_WHETHER = searched(r"\b(?:look (?:at|into)|ask|check|find out|see|establish|ascertain|investigate|explore|enquire) whether\b")
# "County Council is asked to |note the review|": a motion in the words of its report
_BODY_ASKED = re.compile(
    r"(?:That )?(?:[Tt]he )?(?:[A-Z][\w’'-]+ ){0,3}(?:Council|Cabinet|Committee|Sub-Committee|Board|Panel|Authority|Members) (?:is|are) (?:asked|invited|recommended|requested) to (?=(?:note|receive|endorse|adopt|ratify)\b)"
)
# "the Clerk submit the reply in consultation with the Chair"
_CONSULTING = re.compile(
    r"(?:(?! be \w+(?:ed|en)\b)[^.;]){0,160}?\b(?:clerk|officers?|manager|director|chief executive|treasurer|secretary|rfo|solicitor)\b(?![^;]{0,200}\bbe authori)(?:(?! be \w+(?:ed|en)\b)[^.;]){0,100}? in consultation with (?:the )?(?:[\w-]+ ){0,2}(?:chair|leader|cabinet member|portfolio holder|convener|convenor|mayor)"
)
# "request the Clerk, in consultation with the Chair, to bring figures": work is asked for, no authority given
_ASKING = re.compile(r"(?:that |to )?(?:request|ask|instruct|invite)s?\b|[^.;]{0,80}? be (?:requested|asked|instructed|invited)\b")
_MINUTES_ALONE = re.compile(
    r"(?:that )?(?:the |both )?(?:(?:draft|public|exempt|previous|last|confidential) ){0,2}minutes (?:of|from|for|dated)\b(?!.*\b(?:committee|sub-committee|panel|working (?:group|party)) of\b)",
    re.IGNORECASE,
)
_ASKED_TO = searched(
    r"\b(?:is|are|was|were|be) (?:\w+ly )?(?:asked|invited|recommended|requested|urged) (?:to|that (?:it|they))[ :]+(?=\w)"
)
_MONEY = re.compile(r"[£€]\d")
# "Agreed up to £350, provided that somebody looks after it"
_SUM_FIRST = re.compile(
    r"(?:[Tt]hat )?(?:up to |a (?:maximum|limit|sum|budget|grant|donation) of (?:up to )?)?[£€]\d|(?:[Tt]hat )?[Tt]he (?:\w+ ){1,3}?gives? (?:\w+ ){0,5}?[£€]\d"
)
# "agreed Sunday 22 June, 12 till 4"
_DAY_SET = re.compile(r"(?:for |on )?(?:the )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")
# "Mrs Hall to collect the prize on behalf of the Council": whom the body sends
_STANDS_FOR = re.compile(
    r"(?:[Tt]hat )?(?:the )?(?:(?:Cll?rs?|Councillors?|M[rs]s?|Ms|Miss|Dr)\.? )?[A-Z][\w’'.-]*(?: [A-Z][\w’'.-]*){0,3}(?:(?:,| and|,? &) (?:(?:Cll?r|M[rs]s?|Ms|Dr)\.? )?[A-Z][\w’'.-]*(?: [A-Z][\w’'.-]*){0,2}){0,3} (?:to |will |would |should )?[a-z]+ [^.;:]{2,80}? on behalf of (?:the |this )?(?:[A-Z][\w’'-]+ )?(?i:council|board|committee|parish|village|community|trust|panel|group|authority|governors|trustees|members|town)\b"
)
# "the Head of Audit bring a plan to the May meeting", "Jo Hall to sound out the school": somebody is asked to do it
_ORDERS_SOMEBODY = re.compile(
    r"(?:[Tt]hat,? )?(?:(?:[Tt]he|[Bb]oth|[Aa]ll) )?(?=[A-Z]|officers\b|portfolio holders\b|secretary\b|treasurer\b|clerk\b|chair)(?:(?!(?:Council|Committee|Board|Panel|Cabinet|Forum|Members|Governors|Trustees|We|It|To|be|is|are)\b)[\w’'&.-]+,? ){1,8}?(?:to |should |would |will )?"
    r"(?:bring|draw up|arrange|redraft|sound out|speak (?:to|with)|talk to|liaise with|notify|alert|tell|find out|chase|add|report (?:progress|quarterly|monthly|six[- ]monthly|annually))\b(?! (?:as|by)\b)"
)
# "an order be confirmed", which is made with it
_ORDER_CONFIRMED = searched(
    r"\b(?:order|direction|bye-?law|notice)s?\b[^.;]{0,60}\bbe (?:\w+ly )?confirmed\b|\bconfirm(?:s|ed)? (?:the |this |these )?(?:\w+ ){0,2}(?:order|direction|bye-?law)s?\b",
    re.IGNORECASE,
)
# "the rent be fixed at £300": a sum, no date
_FIXED_SUM = re.compile(r"\bfix\w* at (?:the (?:sum|rate) of )?(?:[£€\d])")
_TO = searched(r"\bto:?$", re.IGNORECASE)
# "the layout shown in Annex 2 |be implemented": what is said of the thing does not govern
_DONE_WITH = re.compile(r" be (?:\w+ly )?\w+ed\b")
# "be, and he is hereby, appointed"
_HEREBY = searched(r"\b(be),? and (?:it|they|he|she|we|the same)? ?(?:is|are|be)?(?: hereby)?,? ", re.IGNORECASE)
# A report or accounts that are accepted are received: "the annual report be accepted"; so are apologies
_ACCEPTED_REPORT = searched(
    r"\b(?:reports?|accounts|statements?|updates?|apolog(?:y|ies)|reasons? (?:for (?:\w+ )?absence|given))\b[^.;]{0,80}\b(?:be|is|are|was|were|been) (?:\w+ly )?accepted\b|^Apologies (?:received,? and )?accepted\b"
    r"|\baccept(?:s|ed|ing)? (?:(?:the|this|these|its|an?|both|all) )?(?:(?!proposal|recommendation|tender|quot|offer)[\w’'&/-]+ ){0,5}?(?:reports?|accounts|statements?|updates?|information|presentation|findings|briefing|apolog(?:y|ies))\b(?!’s| recommendations?| proposals?)",
    re.IGNORECASE,
)


_IN_OR_OF = searched(r" (?:in|of) (?:the|this|that|its|their|a|an|[A-Z]|\w+[’']s)\b")  # "the terms |in the| Surveyor's report be accepted"
# "the report be received and another be brought in May": of two verbs the first
_RECEIVED_FIRST = re.compile(
    r"(?:[Tt]hat )?(?:(?:[Tt]he|[Tt]his|[Bb]oth|[Aa]ll) )?(?:(?!be\b)[\w’'/&(),-]+ ){1,10}be received and (?!noted|approved|adopted)"
)
_NOTING = searched(r"\bnote[sd]?(?: the following)?(?: \w+)? ?:[-–—]*$", re.IGNORECASE)


def classify_verb(clause: str, *, lead_in: str | None = None, opening: str | None = None) -> Verb:
    """The class of the verb that governs a clause of a decision (without its label and lead-in).

    `lead_in` is what stood before the clause: after RECOMMENDED a clause that has no verb of a known class recommends, and after "agreed" it agrees.
    `opening` is what a list says before its clauses ("RESOLVED to make the following grants:"): it decides where the clause only names a thing.
    """
    if clause[:1] in _TITLE_BEGINS and _PERSON.fullmatch(clause):
        return "appoint"
    lower = clause.lower()
    if holds(lower, _EXCLUDED_WORDS) and _PUBLIC.search(clause) and _EXCLUDED.search(clause):
        return "exclude_public"
    if lead_in and holds(lead_in.lower(), _RULING_WORDS) and (ruling := _RULING.search(lead_in)):
        if _HEADING_ALONE.fullmatch(lead_in) and not _OF_OTHERS.match(clause) and (own := classify_verb(clause)) in _OWN_DOINGS:
            return own
        return class_of()[ruling["verb"].lower()]
    if "be and " in lower or "be, and " in lower:
        clause = _HEREBY.sub(r"\1 ", clause)
    first = _NEXT_SENTENCE.split(clause, maxsplit=1)[0] if ". " in clause else clause
    if ", " in first and " be " in first and (aside := _PREAMBLE.match(first)):
        first = first[aside.end() :]
    if " to " in first and (asked := _BODY_ASKED.match(first)):
        first = first[asked.end() :]
    if "whether " in first and (asked := _WHETHER.search(first)):
        first = first[: asked.end()]
    if told := told_by_negation(first, lower):
        return told
    if "in consultation with" in lower and (_PASSED_ON.search(first) or (_CONSULTING.match(lower) and not _ASKING.match(lower))):
        return "delegate"
    if lower.startswith(("agreed that ", "resolved that ")) and (inner := classify_verb(clause.split(" that ", 1)[1])) != "other":
        return inner  # "agreed that passes be a standing item", an entry of a list of what was done
    if " be received and " in lower and _RECEIVED_FIRST.match(first):
        return "receive"
    if lower.startswith(("agree that ", "to agree that ", "agrees that ")):
        return "agree"  # "To agree that the Order be made": what is agreed does not govern
    if idiom := told_by_idiom(first):
        return idiom
    verb = governing_class(first, infinitive=lead_in is not None and _TO.search(lead_in) is not None)
    if opening and NOUN_FIRST.match(first) and is_bare_thing(first) and _NOTING.search(opening):
        return "note"  # "That the Board noted:" and "the appointment of Ms Hall"
    if verb == "confirm" and _ORDER_CONFIRMED.search(first):
        return "approve"
    if verb == "schedule" and "fix" in lower and _FIXED_SUM.search(lower):
        verb = "approve"
    if verb == "exclude_public":
        verb = "other"  # "the yard be excluded from the scheme": neither the press nor the public
    confirmed = verb == "note" and holds(
        lower, ("confirmed", "ly recorded", "as accurate", "as correct", "as true")
    )  # "are recorded correctly and be confirmed"
    if (confirmed or verb not in ("note", "receive", "defer", "refer", "recommend")) and confirms_minutes(clause):
        return "adopt" if adopts_committee_minutes(clause) else "confirm"
    if (
        verb == "agree"
        and "accept" in lower
        and (accepted := _ACCEPTED_REPORT.search(first))
        and not _IN_OR_OF.search(first, 0, accepted.start())
    ):
        return "receive"
    if verb == "other":
        if _SUM_FIRST.match(first):
            return "approve"
        if _ORDERS_SOMEBODY.match(first):
            return "request"
        if _DAY_SET.match(first):
            return "schedule"
        if "on behalf of" in lower and _STANDS_FOR.match(first):
            return "appoint"
        verb = _told_elsewhere(first, opening)
    return _led_class(verb, lead_in, clause, first) if lead_in else verb


def _led_class(verb: Verb, lead_in: str, clause: str, first: str) -> Verb:
    """The class of a clause, of which `first` is the first sentence, behind its lead-in: "AGREED the draft budget" agrees."""
    told = _LEADING.search(lead_in)
    if told is None or not (verb == "other" or is_bare_thing(clause)):
        return verb
    word = told.group().lower()
    if word in ("agreed", "approved", "accepted") and _MINUTES_ALONE.match(clause):
        return "confirm"
    if verb == "other" and _MONEY.search(first):
        return "approve"
    return class_of().get(word, "agree" if verb == "other" else verb)


def _told_elsewhere(clause: str, opening: str | None) -> Verb:
    """The class of a clause that neither opens with its verb nor has one in the passive: after a mark, after its subject, or said before its list."""
    if late := told_after_mark(clause):
        return governing_class(late, infinitive=False)
    if opening and (asked := _ASKED_TO.search(opening[:400])):
        opening = opening[asked.end() :]  # "Council is asked to agree:"
    if opening and len(opening) < 400 and (verb := governing_class(opening, infinitive=False)) != "other":
        return verb
    if then := then_verb().search(clause):
        return class_of()[then.group(1).lower()]
    late = told_by_subject(clause) or told_by_participle(clause)
    if late is None or _DONE_WITH.search(clause, max(0, clause.lower().find(late))):
        return "other"
    return class_of()[late]
