"""Decisions told in a plain sentence, without any lead-in: "The Panel noted the report.", "The accounts were approved.", "Cllr Hall was elected Chair."

Minutes tell of a great many approvals and agreements, and few are this meeting's decisions. A sentence counts where its subject is the meeting itself or
one of the things that meetings decide on, and where it stands alone: not reported, not dated, not somebody else's.

The kinds of outcome are modules of their own (`weighed_outcomes`, `thanks`, `orders` …); here they are asked one after another.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import reduce
from operator import or_

from extractors.beginnings import searched
from extractors.decisions.motions.moved_outcomes import MOVED, MOVED_AFTER, find_amended, find_moved, find_moved_after
from extractors.decisions.posts.elected_people import DECLARED, ELECTED, find_declared, find_elected
from extractors.decisions.sentence_gates import GATES
from extractors.decisions.told.assents import ALL_HAPPY, ASSENTED, WERE_HAPPY, find_all_happy, find_were_happy, what_pleases
from extractors.decisions.told.body_outcomes import BODY_OUTCOMES, NO_OBJECTION, find_body_outcome, has_no_objection, own_end
from extractors.decisions.told.confirmed_minutes import CONFIRMED, NOUN_MOVED, finds_confirmed_minutes
from extractors.decisions.told.given_consent import CONSENTED, consenting_verb, find_consent, given_verb
from extractors.decisions.told.heard import Heard, Outcome, undotted
from extractors.decisions.told.noted_down import NOTED_DOWN, PAID, find_noted_down, find_paid, noted_verb
from extractors.decisions.told.one_word_outcomes import ONE_WORD
from extractors.decisions.told.orders import ORDERED, find_order
from extractors.decisions.told.passive_outcomes import PASSIVE_VERBS, apologies_taken, decides_passively, told_behind_aside, told_passively
from extractors.decisions.told.requests_answered import ANSWERED, MAY_BE_ANSWERED, answered_verb, find_answered
from extractors.decisions.told.short_assents import SHORT_ASSENT, assenting_verb
from extractors.decisions.told.thanks import THANKED, VOTE_OF_THANKS, find_thanks, find_vote_of_thanks
from extractors.decisions.told.told_outcomes import FORMED, TOLD, find_put_off, find_told_outcome
from extractors.decisions.told.weighed_outcomes import TAKEN, WEIGHED, find_taken, find_weighed, then_taken_verb, weighed_verb
from extractors.decisions.told.welsh_outcomes import TOLD_IN_WELSH, find_welsh, welsh_verb
from extractors.gates import Gated, needed_words

# "Audit - the annual return was approved": what a note is about stands before it
_ABOUT = re.compile(r"[A-Z][\w’'&/() -]{1,40}?(?: [–—-] |: )(?=[a-zA-Z])")
_FOLLOWING = re.compile(
    r"[Tt]he following (?!(?:points|issues|comments|concerns|questions|substitut\w+|apologies|declarations?)\b)(?:[\w’-]+ ){0,4}(?:was|were) (?:\w+ly )?(?:(?:reviewed|discussed|considered|received|read|shared|updated)(?: by [^.;:,]{3,40})?,? and (?:were )?(?:\w+ly )?)?(?P<verb>authori[sz]ed|approved|agreed|ratified|adopted|endorsed|passed for payment|accepted|noted)\b[^.;:]{0,80}(?:[:.–—-]*$|(?=: ))"
)
_FOLLOWING_GATE = GATES.add(needed_words(_FOLLOWING))
# "On the proposal of Cllr Hall, seconded by Cllr Poole, the report was adopted"
_LED = re.compile(
    r"(?:Subject to [^;:]{3,160}?, (?=(?:the|these|all|both)\b)|(?:In accordance with|Under|Pursuant to|In terms of) [^,;:]{3,80}, (?=the (?:\w+ )?(?:motion|matter|item|amendment|application) (?:was|were|stood) )|(?:[Aa]fter|[Ff]ollowing|On|Upon) (?:(?:some|further|much|due|long|an? (?:full|long|short|brief|lengthy|further)) )?(?:discussion|debate|consideration|deliberation),? (?=(?:an?|the|these|all|both|it) [^;]{0,140}\b(?:was|were)\b)|(?:After|Following) (?!the (?:meeting|election|vote)\b)[^,;:.]{3,80}?,? (?=the (?:[\w’'-]+ ){1,6}(?:was|were) (?:\w+ly )?(?i:adopted|approved|agreed|accepted|ratified|endorsed|deferred|noted)\b)|In the absence of [^;:]{3,80}?,? (?=(?:this|the) (?:item|motion|matter|report|application) was )|Otherwise,? (?=the )|On a (?:vote|division|show of hands)(?: of [^,;]{1,30})?,? (?=(?:the|this) )|(?:On|Upon|At|Following|After|Proposed|Moved)\b(?: (?:the|a))? ?(?:proposal|proposition|motion|recommendation|discussion|debate|by|being put to (?:the|a) vote|a show of hands)\b[^;:]{0,160}?,? (?=(?:the|these|all|both) [^;]{0,140}\b(?:was|were)\b))"
)
LEADS_ON = (
    " it was",
    " it was therefore",
    " it was then",
    " it was unanimously",
    " it was accordingly",
    " it was:",
    " it was –",
    " it was -",
    " it was:-",
)
_SPENDS = re.compile(r"(?:The |A |An )?(?:[\w’-]+ ){0,2}(?:donation|grant|contribution|payment|expenditure|gift)s?\b", re.IGNORECASE)
_SUM_AGREED = searched(
    r"\b(?:costs?|donations?|grants?|contributions?|payments?|sums?|budgets?|spend|expenditure|requests?|appeals?)\b[^.;]{0,60}\bagreed\b"
)
# "The Board took assurance from the report"
_ASSURED = re.compile(r"(?:(?!\w+ed\b)[\w’'&,-]+ ){1,8}?(?:took|received|gained|was|were) (?:\w+ )?assur(?:ance|ed)\b")
_MEMBERS_NAMED = searched(
    r"\b(?:of|consisting of|comprising|composed of|made up of) (?:the |both )?(?:Cll?rs?|Councillors?|Chair|Mrs?|Ms|Miss|Messrs|Dr|[A-Z][\w’'-]+(?:,| and) )"
)
_LED_GATE = GATES.add(needed_words(_LED))
_CONFIRMED_GATE = GATES.add(CONFIRMED)
_PASSIVE_GATE = GATES.add(PASSIVE_VERBS)
_NO_OBJECTION_GATE = GATES.add(NO_OBJECTION)
_NOUN_MOVED_GATE = GATES.add(needed_words(NOUN_MOVED))


def _find_following(heard: Heard) -> Outcome | None:
    if not heard.words.startswith(("The following ", "the following ")):
        return None
    following = _FOLLOWING.match(heard.words)
    return (0, following.end(), "resolution-following") if following else None


def _find_no_objection(heard: Heard) -> Outcome | None:
    said = " no " in heard.lower or heard.lower.startswith("no ")
    return (0, len(heard.words), "resolution-no-objection") if said and has_no_objection(heard.words, heard.head) else None


def _find_noun_moved(heard: Heard) -> Outcome | None:
    moved = NOUN_MOVED.match(heard.words) if len(heard.words) < 300 else None
    return (moved.start("noun"), moved.end("noun"), "resolution-noun-moved") if moved else None


# Who is asked for an outcome, the surest first, and the gate without which there is none
_GATED_FINDERS: tuple[tuple[int, Callable[[Heard], Outcome | None]], ...] = (
    (WEIGHED, find_weighed),
    (MOVED_AFTER, find_moved_after),
    (VOTE_OF_THANKS, find_vote_of_thanks),
    (TAKEN, find_taken),
    (WERE_HAPPY, find_were_happy),
    (PAID, find_paid),
    (ALL_HAPPY, find_all_happy),
    (NOTED_DOWN, find_noted_down),
    (ANSWERED, find_answered),
    (MOVED, find_moved),
    (THANKED, find_thanks),
    (_FOLLOWING_GATE, _find_following),
    (_NO_OBJECTION_GATE, _find_no_objection),
    (_NOUN_MOVED_GATE, _find_noun_moved),
    (ORDERED, find_order),
    (CONSENTED, find_consent),
    (DECLARED, find_declared),
    (TOLD, find_told_outcome),
    (ELECTED, find_elected),
    (TOLD_IN_WELSH, find_welsh),
)
_FINDERS = Gated(_GATED_FINDERS)
# A sentence that passes none of these tells no outcome
_OUTCOME_GATE = reduce(
    or_,
    (gate for gate, _ in _GATED_FINDERS if gate != ANSWERED),
    GATES.add(BODY_OUTCOMES) | _CONFIRMED_GATE | _PASSIVE_GATE | ASSENTED | SHORT_ASSENT | ONE_WORD | MAY_BE_ANSWERED,
)


def may_tell_outcome(held: int) -> bool:
    """Whether a sentence, of which is given what it holds of `GATES`, has a word of any outcome, of one word too, or of assent."""
    return held & _OUTCOME_GATE != 0


def find_outcome(sentence: str, head: frozenset[str], *, alone: bool, in_decision: bool, held: int) -> Outcome | None:
    """The words of a decision told in a plain sentence, with the rule, as offsets into the sentence; None where it tells none.

    `alone` says that the sentence is a paragraph by itself, or the last of its item; `in_decision` that it stands below a heading "Decision:";
    `held` is what it holds of `GATES`.
    """
    if sentence.endswith(LEADS_ON):
        # "The Board voted for the officer's advice, and it was", with the decision below
        return find_amended(sentence) if held & MOVED else None
    heard = Heard(sentence, sentence.lower(), held, head, alone, in_decision)
    if (" - " in sentence or " – " in sentence or " — " in sentence or ": " in sentence) and (about := _ABOUT.match(sentence)):
        found = _behind(heard, about.end(), _find_led)
        if found and found[2] != "resolution-minutes":
            return found
    return _find_led(heard)


def _behind(heard: Heard, start: int, find: Callable[[Heard], Outcome | None]) -> Outcome | None:
    """What is found in a sentence from `start` on."""
    words = heard.words[start:]
    found = find(heard._replace(words=words, lower=words.lower()))
    return (found[0] + start, found[1] + start, found[2]) if found else None


def _find_led(heard: Heard) -> Outcome | None:
    """The outcome behind words that lead to it ("After a long debate, |the report was adopted"), or of the sentence as it stands."""
    if heard.held & _LED_GATE and (led := _LED.match(undotted(heard.words))) and (found := _behind(heard, led.end(), _find)):
        return found
    return _find(heard)


def _find(heard: Heard) -> Outcome | None:
    words, end, held = heard.words, len(heard.words), heard.held
    if held & _CONFIRMED_GATE and finds_confirmed_minutes(words):
        moved = NOUN_MOVED.match(words)
        return (moved.start("noun"), moved.end("noun"), "resolution-minutes") if moved else (0, end, "resolution-minutes")
    if end > 420 and not heard.in_decision:
        return None
    if (part := find_body_outcome(words, heard.head, alone=heard.alone, in_decision=heard.in_decision, held=held)) is not None:
        return part, part + own_end(words[part:]), "resolution-outcome"
    if (put := find_put_off(words, held)) is not None:
        return put
    if held & _PASSIVE_GATE and (taken := apologies_taken(words)) is not None:
        return 0, taken, "resolution-passive"
    if held & _PASSIVE_GATE and decides_passively(words, heard.head, settled=heard.alone or heard.in_decision):
        return 0, end, "resolution-passive"
    if words.isupper():
        return None  # "ITEMS DEFERRED": what stands below it
    for find in _FINDERS.open(held):
        if found := find(heard):
            return found
    return None


def governing_words(words: str, rule: str) -> str | None:
    """The verb that says what became of a thing, where the rule alone tells it: the last of "it was accepted and the old form was withdrawn"."""
    tell = _GOVERNING.get(rule)
    return tell(words) if callable(tell) else tell


def _passive_verb(words: str) -> str | None:
    if said := weighed_verb(words) or told_passively(words) or told_behind_aside(words):
        return said
    if " turned down" in words:
        return "refused"
    if " voted through" in words or (("£" in words or "€" in words) and _SUM_AGREED.search(words)):
        return "approved"
    return None


def _weighed(words: str) -> str | None:
    said = weighed_verb(words)
    return "approved" if said == "agreed" and ("£" in words or "€" in words) and _SPENDS.match(words) else said


def _forming_verb(words: str) -> str | None:
    """Members who are named are appointed to a body; to form it is agreed."""
    formed = FORMED.match(words)
    if formed is None:
        return None
    return "appointed" if formed["verb"].lower() == "appointed" or _MEMBERS_NAMED.search(words) else "agreed"


def _outcome_verb(words: str) -> str | None:
    if gave := consenting_verb(words):
        return gave
    if " assur" in words and _ASSURED.match(words):
        return "noted"
    return "agreed" if " voted " in words and " in favour of " in words else None


def _following_verb(words: str) -> str:
    listed = _FOLLOWING.search(words)
    return "noted" if listed and listed["verb"] == "noted" else "approved"


_GOVERNING: dict[str, str | Callable[[str], str | None]] = {
    "resolution-then-taken": then_taken_verb,
    "resolution-weighed": _weighed,
    "resolution-noted-down": lambda words: weighed_verb(words) or noted_verb(words),
    "resolution-passive": _passive_verb,
    "resolution-formed": _forming_verb,
    "resolution-outcome": _outcome_verb,
    "resolution-following": _following_verb,
    "resolution-dashed": answered_verb,
    "resolution-content": what_pleases,
    "resolution-voted-line": "agreed",
    "resolution-sum": "approved",
    "resolution-no-objection": "agreed",
    "resolution-proposed-agreed": "agreed",
    "resolution-assent": assenting_verb,
    "resolution-thanks": "thanked",
    "resolution-election": "elected",
    "resolution-nomination": "elected",
    "resolution-given": given_verb,
    "resolution-put-off": "deferred",
    "resolution-not-taken": "refused",
    "resolution-bid-taken": "accepted",
    "resolution-left-with": "delegated",
    "resolution-to-which": "agreed",
    "resolution-unable": "refused",
    "resolution-amended": "amended",
    "resolution-welsh": welsh_verb,
}
