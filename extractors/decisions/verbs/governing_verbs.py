"""The verb that governs a clause: its first one, its subject's, the noun that decides with it, or the one in the passive.

(a) note the report                                 note
the Panel endorse the bid                           endorse
the reply be sent and a meeting be held in May      sent: the first of two
"""

from __future__ import annotations

import re

from extractors.beginnings import searched
from extractors.decisions.verbs.deciding_nouns import NOUN_FIRST, NOUNS, nominals
from extractors.decisions.verbs.first_verbs import class_of_active, first_class, opening_end
from extractors.decisions.verbs.late_verbs import told_by_subject
from extractors.letters import lowered
from extractors.verb_forms import active, class_of, modal, passive, then_verb, told_last
from models.records import Verb

_BODY = (
    r"(?:(?:county |city |borough |district |parish |town |community |full |scrutiny |sub[- ])*"
    r"(?:(?:board|committee|council|court|body) of (?:directors|trustees|governors|management|managers|members)|cabinet committee|committee|sub-committee|council|cabinet(?! committee)|board|panel|executive|forum|group|meeting|commission|authority(?! to\b)|trustees|governors|directors|members|councillors|cllrs|partnership|assembly|court|governing body|(?:municipal )?district|commissioners|senate|working party|working group|clerk|officers?|chair(?:man|person)?|directors?|(?:police and crime )?commissioner|pcc|chief executive|chief officer|treasurer|secretary|leader|mayor|solicitor|managers?|[fl]gb|ppg|we|i|they|it))"
)
# "the Panel", "this Council", "the Planning and Licensing Committee": at most six words before the body's noun
_SUBJECT = re.compile(
    rf"(?:that )?(?:the |this |our )?(?:(?!(?:be|is|are|was|were|been|that|to|will|would|should|shall|being)\b)[\w’'&-]+ ){{0,6}}?{_BODY}(?: members(?: present)?)?(?: \([^()]{{2,40}}\))?(?:, (?:having|after|following)\b[^,;]{{3,100}})?,? ",
    re.IGNORECASE,
)
# "AGREED the draft budget": a thing without a verb takes the class of the lead-in's
_BARE_THING = re.compile(
    r"(?:the|a|an|this|these|its|their) (?!.*\b(?:be|is|are|was|were|been|will|would|should|shall|has|have|had|to|can|could|may|goes|comes|stays)\b)",
    re.IGNORECASE,
)
_HELD_THING = searched(
    r"\b(?:meetings?|events?|sessions?|workshops?|AGM|assembly|fete|fair|day|exercise|consultation|hearing|conference|seminar|elections?|open)\b",
    re.IGNORECASE,
)
# "have the gutters inspected by Easter"
_HAVE_DONE = re.compile(r"(?:have|get) (?:the|a|an|its|all|these|this) (?:[\w’'-]+ ){1,6}?(?P<verb>\w+ed)\b")
_OVERRULING = frozenset({"note", "defer", "refuse"})  # what was done with the thing, whatever the thing would do
_NOT_GOVERNING = ("which ", "that ", "who ", "a vote ")  # what is said behind them is said of a thing, or of the vote
# "AGREED for the warden to repair the gate": what was agreed to is somebody's doing
_FOR_SOMEBODY = re.compile(
    r"(?:for (?:the |our |an? )?[\w’' -]{2,50}? to (?P<to>\w+)|(?:for |to )?(?:the |our |an? )[\w’' -]{2,50}? (?<! to )(?<! of )(?<! for )(?<! on )(?P<doing>(?-i:[a-z]+ing))\b(?! (?:is|are|was|were|be|has|had|would|will|should)\b))\b",
    re.IGNORECASE,
)
_OPENS_THING = re.compile(r"(?:the|an?|this|these|its|their|all|no|any)\b")
_ENDED = re.compile(r"(?:\w+ed|held|made|sent|brought|given|set)(?= (?:by|to|from|in|on|at|for|under)\b)")
_BE_DONE = re.compile(r"(?:(?! that )[^.;:]){3,200}?\bbe (?:\w+ly )?\w+(?:ed|en)\b")
# "the briefings be continued": what goes on is agreed to, what is continued to another day is put off
_PUT_OFF = searched(
    r"\b(?:item|matter|consideration|application|report|hearing|case|meeting|motion|review|discussion|decision|debate)s?(?: [\w-]+){0,3} be continued\b|\bcontinued (?:to|until|till|for \w+ (?:weeks|months|cycle))"
)
_JOINS = searched(r"[,;]| and | or ")
# "draft approved in principle, and authority delegated to the Chair": the first of two participles
_PUT_FIRST = re.compile(
    r"(?:[\w’'&/-]+ ){1,6}?(?P<verb>approved|agreed|adopted|accepted|endorsed|noted|supported|refused|deferred)(?: in principle| unanimously)?[,;] "
)
_COLLECTIVE = re.compile(
    r"(?:that )?(?:the |this |our )?(?:[A-Z][\w’'-]+ ){0,3}(?i:council|board|committee|panel|cabinet|trustees|governors|members|forum|authority)\b"
)
_LONGEST_VERB = 40  # letters, with the mark behind it
_TRYING = re.compile(r"(?:try|look|seek) ")


def governing_class(clause: str, *, infinitive: bool) -> Verb:
    """The class of the verb that governs. With `infinitive` the clause follows "agreed to": its first word is that verb, known or not."""
    if told := _told_first(clause):
        return told
    classes = class_of()
    said = lowered(clause, 0, len(clause))
    ahead = modal().search(said)
    passives = [done for done in passive().finditer(said) if not said.endswith(_NOT_GOVERNING, 0, done.start())]
    if told := _told_by_noun(said, ahead, passives):
        return told
    if infinitive and clause[:1].islower() and not _OPENS_THING.match(clause):
        if have := _HAVE_DONE.match(clause):
            return classes.get(have["verb"].lower(), "other")
        then = ahead if _TRYING.match(clause) else then_verb().search(clause)
        return classes[then.group(then.lastindex or 0).lower()] if then else "other"
    governing = [done for done in passives if not clause[: done.start()].endswith(" to ")] or passives
    if governing:
        done = governing[0]["verb"]
        if _goes_on(governing[0], said):
            return "agree"
        return "other" if done == "held" and not _HELD_THING.search(clause) else classes.get(done, "other")
    if ahead:
        late = told_by_subject(clause[: ahead.start() + 20]) if clause.startswith((" to ", " and "), ahead.start() - 1) else None
        return classes[late or ahead["verb"]]
    last = told_last().search(clause, max(0, len(clause) - _LONGEST_VERB))
    return classes[last["verb"].lower()] if last else "other"


def _goes_on(done: re.Match[str], said: str) -> bool:
    return done["verb"] == "continued" and _PUT_OFF.search(said) is None


def _qualifies(said: str, ahead: re.Match[str], passives: list[re.Match[str]]) -> bool:
    """Whether a verb behind "to" only says what for: "the decision |to approve| the layout be delegated"."""
    if not passives or not ahead.group().startswith("to ") or ahead.start() == 0:
        return False
    between = said[ahead.end() : passives[0].start()]
    return not between.endswith(" to ") and not _JOINS.search(between)


def is_bare_thing(clause: str) -> bool:
    """Whether a clause names a thing and no doing: "the draft budget", not "the Council approve the budget" or "the warden repairing the gate"."""
    if _BARE_THING.match(clause) is None or _FOR_SOMEBODY.match(clause):
        return False
    subject = _SUBJECT.match(clause)
    return (subject is None or active().match(clause, subject.end()) is None) and told_by_subject(clause) is None


def _told_first(clause: str) -> Verb | None:
    """The class of what stands at the beginning of a clause: what somebody is to do, its first verb or noun, or what its body does."""
    classes = class_of()
    somebody = _FOR_SOMEBODY.match(clause)
    if somebody and any(word.endswith("ed") and word in classes for word in somebody.group().split()):
        somebody = None  # "the Board approved the plan subject to Ms Hall confirming the dates"
    if somebody and somebody["doing"] and _acts_before(clause, somebody.start("doing")):
        somebody = None  # "the Clerk write to the Council opposing the closure"
    if somebody and " be " not in somebody.group() and (deed := classes.get((somebody["to"] or somebody["doing"]).lower())):
        return deed
    if clause.startswith("for ") and somebody:
        return "other"
    if first := first_class(clause):
        return first
    begin = opening_end(clause)
    if noun := NOUN_FIRST.match(clause, begin):
        done_with = passive().search(lowered(clause, 0, len(clause)), noun.end())
        put = classes.get(done_with["verb"]) if done_with else None
        return put if put in _OVERRULING else NOUNS[noun["noun"].lower()]  # "the payment of £80 was noted"
    subject = _SUBJECT.match(clause, begin)
    if subject and not clause.startswith(("be ", "is "), subject.end()) and (acting := active().match(clause, subject.end())):
        # "the members appointed by the two councils be noted": a participle
        return None if _ENDED.match(clause, acting.start(1)) and _BE_DONE.match(clause, acting.end()) else class_of_active(clause, acting)
    return None


def _acts_before(clause: str, doing: int) -> bool:
    """Whether somebody does something before the doing at `doing`: "the Clerk would reply |objecting to it", "the Chair write to them |asking why".

    A body that replies objecting objects: the doing tells where it stands.
    """
    before = clause[:doing]
    if _COLLECTIVE.match(clause):
        return False
    return modal().search(lowered(before, 0, doing)) is not None or told_by_subject(f"{before}it all") is not None


def _told_by_noun(said: str, ahead: re.Match[str] | None, passives: list[re.Match[str]]) -> Verb | None:
    """The class of a noun that decides ("a meeting be held"), unless a verb before it does, or what is done with the thing."""
    classes = class_of()
    first = next(nominals(said), None)
    if first is None:
        return None
    found, nominal = first
    if not passives and (put_first := _PUT_FIRST.match(said, 0, found.start())):
        return classes[put_first["verb"]]
    if passives and passives[0]["verb"] in classes and passives[0].end() <= found.start():
        return classes[passives[0]["verb"]]  # "be deferred to the meeting to be held in May": the first of two verbs
    if ahead and ahead.end() <= found.start() and not _qualifies(said, ahead, passives):
        return classes[ahead["verb"]]  # "would inspect the roof and call a meeting": the first of two verbs
    if passives and (put := classes.get(passives[0]["verb"])) in _OVERRULING and not _goes_on(passives[0], said):
        return put  # "and the payment of £80 be deferred"
    return nominal
