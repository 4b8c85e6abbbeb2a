"""Whether the words around a date look ahead of the meeting or back, and the year that follows for a date that names none."""

from __future__ import annotations

import datetime as dt
import re
from typing import Literal

from extractors.beginnings import searched
from extractors.letters import lowered

Direction = Literal["past", "future", "near"]
# All of these are for text in small letters. The two signs begin with what stands before a word, to which the search can leap; the text gets a space before it
_FUTURE = searched(
    r"\W(?:will|would|might|could|likely|shall|should|next|to be(?<!found to be)(?<!said to be)(?<!known to be)(?<!shown to be)(?<!deemed to be)(?<!judged to be)(?<!thought to be)(?<!considered to be)(?<!appeared to be)(?<!seemed to be)|due|expected|planned|planning (?:to|an?|the|for)|scheduled|(?:is|are|was|were) (?:now |then |also )?to (?!(?:the|an?|our|its|their|his|her)\b)[a-z]+|ceases|goes|retires|leaves|arrives|moves|returns|promised (?:for|by)|aim\w*|hop(?:e[ds]?|ing|eful)|intend\w*|proposed|(?:deadline|closing date|due date|cut-off)(?: for [a-z ]{2,30})?(?: (?:was|is|were))?|in hand for|(?:in|on) the (?:[a-z]+ )?(?:programme|diary|calendar|timetable|schedule|plan|list|rota)s? for(?=(?: (?:the|early|late|mid|about|around))? ?$)|diari[sz]ed for|slated for|on (?:track|course)|to (?:open|start|begin|commence|launch|close|finish|join|return|visit|publish)|forthcoming|upcoming|closes|opens|starts|begins|ends|expires|lapses|finishes|falls due|runs out|takes place|goes live|resumes?|reopens|(?:who|which|they|both|all) (?:start|begin|join|leave|retire|open|close|end|arrive|move)|(?:was|were|is|are) (?:taking up|going ahead|changing|moving|starting|beginning|opening|closing|commencing|joining|leaving|retiring|returning|resuming|transferring|switching|being (?:switched|moved|opened|closed|launched))|be|target\w*|anticipated|coming|later|(?:is|are) on(?! (?:hold|order|loan|leave)\b)|effect from|as from|from now|(?:slipped|put back|pushed back|postponed|delayed|deferred|brought forward|extended|moved|booked|called|fixed|set|arranged|rearranged|rescheduled|confirmed|pencilled in|earmarked|listed|timetabled|programmed)(?: again)?(?: from (?:the )?[\w ]{3,20}?)? (?:to|until|till|for)|(?:agreed|resolved|decided) to)\b",
)
# "by March" looks ahead too, but not in "had been delivered by March"
_UNTIL = searched(r"(?:\b(?:by|until|till|before)(?: the)?(?: (?:very )?end of)?(?: the)? $)")
_UNTIL_WORDS = ("by ", "til ", "till ", "before ", "the ", " of ")  # how it ends
_HAS_TIME = (" has ", " have ")  # "had written to say that it |has| until 3 May"
_PERFECT = searched(r"(?:\b(?:had|has|have(?<!will have)(?<!would have))(?: \w+ly| not| now| all| both)? (?:been|\w+ed)\b)")
_PAST = searched(
    r"\W(?:since|last(?! (?:bus|train|ferry|boat|post|day|date|(?:day|week|month)s? of)\b)|previous\w*|was|were|had|has(?! to\b)|have(?! to\b)(?<!will have)(?<!would have)(?<!have to have)(?<!hoped to have)(?<!hope to have)(?<!hopes to have)(?<!need to have)|been|took place|stood|fell|rose|dropped|dated|attended|ended|minutes of|started|began|ran|raised (?:at|on)|at (?:the|its|their|our|a) (?:[a-z]+ )?meeting (?:on|of|held)|(?<!be )(?<!is )(?<!are )(?<!being )(?:held|received|published|reported|completed|opened|launched|introduced|installed|appointed|signed|submitted|issued|joined|retired)|(?:(?<!go )(?<!goes )(?<!going )(?<!come )(?<!coming )(?:up|down)|compared|higher|lower|more|fewer|less|against) (?:from|than|with|to)|against)\b",
)
# "71% of them were done by |31 March", "It did not come out until |May": told of what was
_DONE_BY = searched(
    r"\b(?:was|were|got) (?:all |both |\w+ly )?(?:done|completed|finished|met|achieved|delivered|closed|sent|returned|submitted|received|paid|reached|cleared|issued|filled|let|in place)(?: [\w’'%-]+){0,2}? by (?:the )?(?:end of )?(?:the )?$|\bdid(?: not|n[’']t) [a-z]+(?: [\w’'-]+){0,5}? until (?:the )?(?:end of )?(?:the )?$|\b(?:was|were) not (?:published|received|known|told|sent|signed|finished|issued|seen|found) until (?:the )?(?:end of )?(?:the )?$"
)
_HAD_BEEN_DUE = searched(
    r"\bhad been (?:due|expected|planned|scheduled|meant|promised|hoped|supposed|intended|programmed)\b(?!.*\b(?:was|were|is|are|will|would|now)\b)"
)
_AS_THE_DAY = re.compile(r" (?:(?:was|were) (?:agreed|chosen|set|fixed) )?as (?:the|our|its|a) (?:[\w’'-]+ ){0,4}?(?:date|day|deadline)\b")
# "reminded Members that the Open Day was on |24 January": nobody is reminded of what is over
_REMINDED = searched(
    r"\breminded\b.*\b(?:that|of) .*\b(?:was|were|is|are|fell|falls)(?: (?:now|to be))? (?:on|in|at|from)(?: the)? (?:[a-z]+day,? )?(?:the )?$"
)
_CLAUSE_BREAK = searched(r"[;:]|, | but | although ")


def nearest_year(month: int, day: int | None, anchor: dt.date, direction: Direction) -> int:
    """The year of a date that names none: the first on or after the meeting, the last before it, or the nearest to it."""
    ahead, back = anchor.year, anchor.year
    if (month, day or 31) < (anchor.month, anchor.day):
        ahead += 1
    if (month, day or 1) > (anchor.month, anchor.day):
        back -= 1
    if direction != "near":
        return ahead if direction == "future" else back
    middle = min(day or 15, 28)
    return min((ahead, back), key=lambda year: abs((dt.date(year, month, middle) - anchor).days))


def direction_of(text: str, start: int, end: int, low: int, high: int) -> Direction:
    """Whether the words around text[start:end] look ahead or back.

    The nearest word before it in its clause decides, then those after it; where the date ends its phrase ("…, on 3 November, and"), the clauses before it
    are asked first.
    """
    if text.startswith((" as ", " was ", " were "), end) and _AS_THE_DAY.match(text, end, high):
        return "future"  # "settled on 3 May as the opening day"
    before = lowered(text, max(low, start - 120), start)
    *earlier, own = _CLAUSE_BREAK.split(before[before.rfind("\n") + 1 :])
    if (
        own.endswith(_UNTIL_WORDS)
        and (until := _UNTIL.search(own))
        and (own.endswith(_HAS_TIME, 0, until.start()) or not _PERFECT.search(own))
    ):
        if _DONE_BY.search(own):
            return "past"
        return "past" if not own[: until.start()].strip() and _was_done_by_then(text, end, high) else "future"
    if "reminded " in own and _REMINDED.search(own):
        return "future"
    if found := _last_sign(own):
        return found
    after = lowered(text, end, min(high, end + 60)).partition("\n")[0]
    if after.startswith((",", ";", ".", ")")):
        found = next((sign for clause in reversed(earlier) if (sign := _last_sign(clause))), None)
    return found or _first_sign(after) or "near"


def _was_done_by_then(text: str, end: int, high: int) -> bool:
    """Whether what a date opens is told as done: "By the end of June, |nine of the boats had been painted"."""
    after = lowered(text, end, min(high, end + 60)).partition("\n")[0]
    done = _PERFECT.search(after)
    return done is not None and not _FUTURE.search(f" {after[: done.start()]}")


def _last_sign(words: str) -> Direction | None:
    if "had been " in words and _HAD_BEEN_DUE.search(words):
        return "near"  # "had been due to open in February": told before it, or after
    words = f" {words}"
    ahead = back = -1
    for match in _FUTURE.finditer(words):
        ahead = match.end()
    for match in _PAST.finditer(words):
        back = match.end()
    return None if ahead == back else "future" if ahead > back else "past"


def _first_sign(words: str) -> Direction | None:
    words = f" {words}"
    later, earlier = _FUTURE.search(words), _PAST.search(words)
    if later and (not earlier or later.start() <= earlier.start()):
        return "future"
    return "past" if earlier else None
