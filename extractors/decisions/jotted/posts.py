"""Who is to hold a post, as a clerk jots it down: "Lou and Tom to be wardens", "Mr Poole to carry on as Treasurer"."""

from __future__ import annotations

import re

from extractors.decisions.jotted.fragments import ShortOutcome
from extractors.decisions.jotted.movers_behind import NAME
from extractors.decisions.sentence_gates import GATES
from extractors.gates import needed_words

_DEEDS = ("go on", "carry on", "continue", "serve", "stay on", "stand again", "remain", "act", "stay", "be")
_SERVING = rf"(?:be asked to (?:act|continue|serve|carry on|be)|{'|'.join(_DEEDS)})"
# "Mr Poole to carry on as Treasurer"
_SERVE = re.compile(
    rf"(?:{NAME}|(?:The )?(?:[Pp]resent|[Ss]ame|[Ee]xisting|[Cc]urrent|[Oo]ther) (?:officers|committee|members|trustees|representatives?|auditor|\w+))(?:(?:,| and|,? &) {NAME}){{0,3}} (?:to|will|all to|both to|agreed to) {_SERVING}(?: again)? (?:as |in )(?:the |our |an? )?[^.;:]{{3,60}}?(?: again)?(?:, (?:all agreed|agreed|all in favour|unanimous))?\.?$"
    rf"|(?:[A-Z][\w’' -]{{2,40}}: )?{NAME} to (?:act|serve|continue|stand|carry on|stay on) again(?:,? (?:at |for )?[£€]\d[\d.,]*)?\.?$"
)
# "Lou and Tom to be wardens"
_TO_BE_POST = re.compile(
    rf"(?:[A-Z][\w’' -]{{2,40}}: )?{NAME}(?:(?:,| and|,? &) {NAME}){{0,3}} to be (?:the |our |an? )?(?:(?:new|joint|acting|deputy|vice|parish|minutes?|press|safety|membership|bookings?|village|site|interview(?:ing)?|staffing|selection|judging|recruitment|working|steering|editorial|planning) )*(?:panel|committee|group|party|team|chair\w*|secretary|treasurer|rep(?:resentative)?s?|co-?ordinators?|admins?|wardens?|stewards?|auditor|contacts?|leads?|editors?|captains?|judges?|delegates?|trustees?|signator(?:y|ies)|link|key ?holders?)\b[^;:]{{0,60}}$"
)
POST_WORDS = (" to carry on", " to continue ", " to serve ", " to act ", " to stand again", " to be asked to ")
_AGAIN_GATE = GATES.add(f" to {deed} again" for deed in ("act", "serve", "continue", "stand", "carry on", "stay on"))
_SERVE_GATE = GATES.add(f"{deed}{again} {place} " for deed in _DEEDS for again in ("", " again") for place in ("as", "in")) | _AGAIN_GATE
_TO_BE_POST_GATE = GATES.add(needed_words(_TO_BE_POST))


def find_post(sentence: str, held: int) -> ShortOutcome | None:
    """A sentence, which holds `held` of `GATES`, that says no more than who is to hold or keep a post."""
    if (held & _TO_BE_POST_GATE and _TO_BE_POST.match(sentence)) or (held & _SERVE_GATE and _SERVE.match(sentence)):
        return ShortOutcome(0, len(sentence), "appointed")
    return None
