"""The verb with which a clause opens, or which stands right behind its body: "Note the report", "the Panel considered the bid and endorsed it".

Near misses: "Grant funding of £500 be approved", "Report of the Director" (nouns that look like verbs).
"""

from __future__ import annotations

import re

from extractors.decisions.verbs.deciding_nouns import nominal_at
from extractors.letters import lowered
from extractors.verb_forms import active, class_of, onward_verb, then_verb
from models.records import Verb

_OPENING = re.compile(r"[\s“\"‘'(]*(?:(?:\(?(?:\d{1,2}|[a-z]|[ivx]+)[).] )|that |to |and |also |then |further |be |it )*", re.IGNORECASE)
_RAISED = re.compile(
    r" (?:no |an? |the |any |this |several )?(?:further |serious )?(?:objection|concern|quer|question|issue|matter|point|awareness)",
    re.IGNORECASE,
)
# "meet the cost of the repair", "the Council met the conditions of its lease"
_MET = re.compile(
    r" (?:all )?(?:the |its |their |these |any |half (?:of )?the )?(?:[\w’'-]+ ){0,2}?(?:(?P<cost>costs?|expenses?|bill|shortfall|balance|difference|remainder|deficit)|criteri\w+|requirements?|conditions?|standards?)\b"
)
_EXTENDED = re.compile(
    r" (?:[\w’'-]+ ){0,4}?(?:thanks|sympath\w+|condolences|congratulations|welcome|good wishes|appreciation|gratitude|(?P<invitation>invitations?))\b"
)
_HELD_OVER = re.compile(r" (?:[\w’'-]+ ){0,4}(?:over|back|in abeyance)\b")
_THING_BE = re.compile(
    r" (?!the |an? |that |this |these |its |their |his |her |by |with |and |for |to |in )(?:[\w’'/-]+ ){1,5}(?:be|is|are|was|were) "
)
_ASSOCIATION = re.compile(r" (?:the |an? )?(?:[\w’'-]+ ){0,3}(?:network|association|scheme|federation|campaign|society|consortium|union)\b")
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
_NOTE_BEHIND = re.compile(
    r" (?:\w+ly )?(?:noted|approved|agreed|received|accepted|adopted|endorsed|deferred|refused|supported|confirmed|granted|declined)(?=$|[.,;]| (?:and|with|as|subject|unanimously|by|for)\b)"
)


def opening_end(clause: str) -> int:
    """Where the words end that no verb is among: "(a) That |the report be noted"."""
    opening = _OPENING.match(clause)
    return opening.end() if opening else 0


def starts_with_verb(clause: str, *, past: bool = False) -> bool:
    """Whether a clause opens with the verb of a decision: "Note the report", "APPROVE the plan", "approves"; not "Report of the Director".

    `past` lets "Noted the report" count too, which opens a clause only where the body that did it stands right before the list.
    """
    first = active().match(clause, opening_end(clause))
    if first is None or (first.group(1).lower().endswith("ed") and not past) or _is_gerund(first.group(1)):
        return False
    return not _NOUN_AFTER.match(clause, first.end()) and not _names_noun(clause, first)


def first_class(clause: str) -> Verb | None:
    """The class of the verb with which a clause opens; None where it opens with none, or with one that only leads to another."""
    first = active().match(clause, opening_end(clause))
    if first is None or _names_noun(clause, first):
        return None
    if clause[first.start(1)].isupper() and not first[1].lower().endswith("ed") and _NOUN_AFTER.match(clause, first.end()):
        return None
    return class_of_active(clause, first)


def _is_gerund(word: str) -> bool:
    return word.lower().endswith("ing") and word.lower() != "bring"


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


def class_of_active(clause: str, verb: re.Match[str]) -> Verb | None:
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
    if word == "consider" and clause.endswith("to ", 0, verb.start(1)) and not rest.startswith(" and "):
        return "review"  # "the working party to consider the replies and bring a draft": the first of two verbs
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
