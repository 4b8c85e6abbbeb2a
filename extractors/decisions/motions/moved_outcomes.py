"""What was moved and carried, told in one sentence: "To leave the rent as it is was proposed by Cllr Hall, seconded by Cllr Poole and carried"."""

from __future__ import annotations

import re

from extractors.decisions.jotted.fragments import FINITE
from extractors.decisions.jotted.movers_behind import NAME
from extractors.decisions.sentence_gates import GATES
from extractors.decisions.told.body_outcomes import REPORTING
from extractors.decisions.told.heard import Heard, Outcome, undotted
from extractors.gates import needed_words

# "The closure of Weir Lane was approved on the proposal of Cllr Hall, seconded by Cllr Poole"
_TAKEN = r"(?:was|were) (?:\w+ly |then |also |all ){0,2}(?:approved|agreed|adopted|ratified|accepted|granted|noted|confirmed|passed|authorised|endorsed|deferred|(?:set|fixed|kept|held|frozen)(?= at )|(?:re-?)?(?:elected|appointed)|co-opted|nominated)"
_MOVED_AFTER = re.compile(
    rf"(?:(?:There being|Questions having|With no|After|Following|In the absence of) [^.;:,]{{3,80}}, |[^.;:,]{{3,80}} having been [^.;:,]{{3,40}}, )?(?P<clause>[A-Za-z“](?:[^.;:]|\.\d){{5,200}}? {_TAKEN}\b(?:[^.;]|\.(?=\d)|(?<=nem)\.|(?<=con)\.){{0,50}}?),?(?: and)? (?:on the (?:proposal|proposition|motion) of [^;:]{{3,120}}$|(?:on the (?:proposal|proposition|motion) of|proposed by|moved by)\b.{{3,80}}\bsecond)"
)
# "On the proposal of Cllr Hall, seconded by Cllr Poole, |a stall at the fair was approved|"
MOVED_FIRST = re.compile(
    rf"(?:[^.;:]{{3,60}}, )?[Oo]n the (?:proposal|proposition|motion|recommendation) of [^;:]{{3,90}}?,? (?:and )?seconded by [^,;:]{{3,60}}, (?P<clause>(?!it )[^;:,]{{4,200}}? {_TAKEN}\b[^;:]{{0,100}})$"
)
MOVED_AFTER = GATES.add(needed_words(_MOVED_AFTER, MOVED_FIRST))
# "On the proposal of Cllr Hall, seconded by Cllr Poole, |the order was amended by putting £9 for £8|, and it was further"
_AMENDED = re.compile(
    r"(?:[^.;:]{3,80}, and )?[Oo]n the (?:proposal|proposition|motion) of [^;:]{3,160}?, (?P<clause>(?:the|these|both|that) [^,;:]{3,90}? (?:was|were) (?:then |accordingly |further |so )?(?:amended|varied|altered|revised|modified)\b[^;:]{0,200}?)(?:,? and it was(?: further| then| also)?)?[.:]?$"
)
# "To leave the rent as it is was proposed by Cllr Hall, seconded by Cllr Poole and carried"
_TO_DO_MOVED = re.compile(
    r"To (?P<clause>[a-z][^.;:]{5,160}?) (?:was|were) (?:proposed|moved) by [^;:]{2,60}?,? (?:and )?seconded by (?![^;]*\b(?:lost|defeated|fell|withdrawn)\b)[^;:]{2,90}$"
)
# "Seconded by Cllr Poole and carried, 4 for and 1 against, that £100 be given"
_CARRIED_THAT = re.compile(
    r"(?:Seconded by [^.;:]{2,60}?(?:,| and) |It was |This was seconded and )?(?:then )?carried(?:,? [^.;:]{3,60}?)?,? that (?P<clause>[^;]{6,200})$",
    re.IGNORECASE,
)
# "A litter pick was proposed by Cllr Hall and all agreed"
_PROPOSED_AGREED = re.compile(
    r"[A-Z][^.;:]{3,160}? (?:was|were) (?:proposed|suggested|moved|recommended) by (?:[^.;]|(?<=\b[A-Z])\.|(?<=\bM[rs])\.|(?<=\bMrs)\.|(?<=\bCllr)\.){3,110}?,? and (?:(?:all|everyone|members|those) (?:present )?|(?:it|this) was |was )?(?:unanimously )?(?:agreed|approved|accepted|carried)\b[^.;]{0,60}\.?$"
)
# "Donation to the choir - £50, proposed by Cllr Hall, seconded Cllr Poole": a fragment with its movers
_FRAGMENT = re.compile(
    rf"(?P<clause>(?=[A-Z£“])(?:[^.;]|(?<=\d)\.(?=\d)){{4,200}}?)(?::|,| [–—-]) ?(?:[Pp]roposed|[Mm]oved)(?: by)?:? {NAME},? (?:and )?(?:[Ss]econded|[Ss]ec)(?: by)?:? {NAME}(?:,? (?:and )?(?:[Aa]ll (?:in favour|agreed)|[Cc]arried|[Aa]greed|[Uu]nanimous\w*))?\.?$"
)
MOVED = GATES.add(needed_words(_AMENDED, _TO_DO_MOVED, _CARRIED_THAT, _PROPOSED_AGREED, _FRAGMENT))


def find_moved_after(heard: Heard) -> Outcome | None:
    """A thing that was approved, with its movers behind it or before it."""
    words = undotted(heard.words)
    if not ("second" in heard.lower or "on the propos" in heard.lower) or len(words) >= 400 or REPORTING.search(words):
        return None
    moved = MOVED_FIRST.match(words) or _MOVED_AFTER.match(words)
    return (moved.start("clause"), moved.end("clause"), "resolution-passive") if moved else None


def find_amended(words: str) -> Outcome | None:
    """What was changed on a motion, before it is made: "…, the draft order was amended by a lower limit|, and it was"."""
    amended = _AMENDED.match(words) if "n the " in words[:120] else None
    return (amended.start("clause"), amended.end("clause"), "resolution-amended") if amended else None


def find_moved(heard: Heard) -> Outcome | None:
    """A deed that was moved: with who moved it before or behind it."""
    words, end = heard.words, len(heard.words)
    if words.startswith("To ") and (moved := _TO_DO_MOVED.match(words)):
        return moved.start("clause"), moved.end("clause"), "resolution-proposal"
    if amended := find_amended(words):
        return amended
    if "carried" in heard.lower and (carried := _CARRIED_THAT.match(words)):
        return carried.start("clause"), end, "resolution-proposal"
    if " by " in words and end < 300 and " and " in words and _PROPOSED_AGREED.match(words):
        return 0, end, "resolution-proposed-agreed"
    if "sec" in heard.lower and end < 300 and (fragment := _FRAGMENT.match(words)) and not FINITE.search(fragment["clause"]):
        return 0, fragment.end("clause"), "resolution-proposal"
    return None
