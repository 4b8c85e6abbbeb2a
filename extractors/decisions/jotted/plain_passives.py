"""Decisions in the passive of what no list of things holds: thanks, sums, requests that were turned down, a name that was preferred.

    The Board's thanks to the divers were recorded.        £90 was thought enough and agreed.
    …; a request from the circus was not supported.         Quay Row was preferred, with Weir Lane second.

Near misses: "The request was refused by the District" (another body), "A request had been refused" (told of another day).
"""

from __future__ import annotations

import re

from extractors.beginnings import searched
from extractors.decisions.deciding_bodies import BODY_NOUN
from extractors.decisions.jotted.fragments import ShortOutcome
from extractors.decisions.sentence_gates import GATES
from extractors.gates import needed_words

_BY_US = r"(?! by (?!all\b|everyone|members|us\b|the (?:meeting|members|committee|council|board|panel|group|trustees)\b))"
# Told of another day
_ANOTHER_DAY = r"(?! (?:last|in (?:19|20)\d\d|in (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|at (?:the|a) (?:last|previous)|earlier|previously|before|when|because it had)\b)"
_ADVERBS = r"(?:(?:then|also|therefore|accordingly|duly|unanimously|again|however|all|warmly) ){0,2}"
_THANKS = searched(
    rf"(?:(?:The )?(?:[A-Z][\w’'-]+ ){{0,3}}(?:{BODY_NOUN}|[Mm]embers|[Tt]rustees|[Rr]esidents)[’']s? |(?:[Ss]incere|[Tt]heir|[Oo]ur|[Tt]he) )?(?:[Ww]arm |[Ss]incere |[Gg]rateful |[Bb]est |[Gg]ood )?(?:[Tt]hanks|[Aa]ppreciation|[Cc]ondolences|[Cc]ongratulations|[Ss]ympathy|wishes) (?:to|for|of|with|on) [^;:]{{3,140}}? (?:was|were|be) {_ADVERBS}(?:recorded|minuted|placed on record|put on record|expressed|extended|conveyed|noted|passed)\b[^;:]{{0,60}}$"
)
_SUM = re.compile(
    rf"(?:(?:For|To|Towards) [^.;:£€]{{3,60}}?,? )?(?P<clause>(?:(?:Up to|A (?:sum|figure|donation|grant|payment|budget|limit|cap) (?:of(?: up to)?|not exceeding|up to)|Donations? of|An?) )?[£€]\d[^;:]{{0,80}}? (?:was|were) {_ADVERBS}(?:(?:thought|felt|considered|deemed) (?:to be )?\w+ and )?(?P<verb>agreed|approved|allocated|voted|granted|authorised|awarded|set aside|earmarked|donated|homologated)\b{_BY_US}{_ANOTHER_DAY}[^;:]{{0,80}})$"
)
_TURNED_DOWN = searched(
    rf"(?:^|[;,] (?:and |but |so )?)(?P<clause>(?:[Aa]n?|[Tt]he|[Oo]ne|[Tt]wo) (?:[\w’'-]+ ){{0,3}}?(?:applications?|requests?|appeals?|proposals?|suggestions?|offers?|ideas?|invitations?|letters?)\b[^.;:,]{{0,100}}? (?:was|were) {_ADVERBS}(?:not (?:supported|agreed|approved|accepted|granted|taken up)|declined|turned down)\b{_BY_US}{_ANOTHER_DAY}[^;:]{{0,90}})$"
)
_GRANTED = searched(
    rf"(?:The |Both |All |These )?(?:Applications?|applications?|Requests?|requests?) (?:from|for|by|to|of)\b[^.;:]{{3,110}}? (?:was|were) {_ADVERBS}(?:granted|allowed|acceded to|agreed to)\b{_BY_US}{_ANOTHER_DAY}[^;:]{{0,80}}$"
)
_RENEWED = searched(
    rf"(?:The|Our) (?:[\w’'-]+ ){{0,3}}?(?:contract|lease|licen[cs]e|agreement|subscription|membership|insurance|policy|tenancy|letting|hire)\b[^.;:]{{0,80}}? (?:was|were) {_ADVERBS}(?:renewed|extended)(?= (?:for (?:a|one|two|three|four|five|another|\d)|on the same|at [£€]|until))[^;:]{{0,80}}$"
)
_PREFERRED = searched(
    rf"[A-Z“\"‘'][^.;:]{{2,80}}? (?:was|were) {_ADVERBS}(?:preferred|the (?:preferred|favoured|favourite|chosen) \w+|(?:chosen|selected|picked)(?! (?:to|as|for|at|from)\b))\b{_BY_US}{_ANOTHER_DAY}[^;:]{{0,100}}$"
)
# "The rent was set at £55 a quarter"
_SET_AT = searched(
    rf"(?:The|Our|All) (?:[\w’'-]+ ){{0,3}}?(?:rents?|precepts?|fees?|charges?|prices?|subscriptions?|subs|lev(?:y|ies)|hire|budgets?|entry|rates?|deposits?)\b[^.;:]{{0,50}}? (?:was|were) {_ADVERBS}(?:set|fixed|held|kept|frozen)(?= (?:at|to) )(?: (?:at|to) (?:[£€]\d|the (?:same|present|current|existing)|last year’s))(?![^;:]*\b(?:last year(?!’s)|previously|in (?:19|20)\d\d)\b)[^;:]{{0,60}}$"
)
_RECEIVED = re.compile(
    r"The (?:[\w’'-]+ ){0,4}?(?:lists?|schedules?|correspondence|returns?|registers?|newsletters?|letters?|notes|figures|bulletin|circulars?) (?:was|were) (?:duly )?(?:received|laid on the table)(?: and noted| with thanks| for information)?\.?$"
)
_COUNTED = re.compile(r" \((?:\d|by |nem|unan)[^()]{2,40}\)\.?$")  # "(5 votes to 2)"
_SAID = searched(r"\b(?:said|reported|explained|noted|advised|stated|told|heard|felt|that|if|when|had been|would|will)\b", re.IGNORECASE)
_FOR_CLASS = tuple(
    (GATES.add(needed_words(pattern)), pattern, verb)
    for pattern, verb in (
        (_GRANTED, "granted"),
        (_RENEWED, "renewed"),
        (_THANKS, "thanked"),
        (_TURNED_DOWN, "refused"),
        (_PREFERRED, "agreed"),
        (_SET_AT, "approved"),
    )
)
_GATE = GATES.add(
    {
        "thanks",
        "appreciation",
        "condolence",
        "congratulation",
        "sympathy",
        "wishes",
        "preferred",
        " chosen",
        " selected",
        " picked",
        " set ",
        " fixed ",
        " held ",
        " kept ",
        " frozen ",
        "the favour",
        "the chosen",
        *needed_words(_TURNED_DOWN, _RECEIVED),
        " granted",
        " allowed",
        " acceded to",
        " agreed to",
        " renewed ",
        " extended ",
    }
)


def may_be_passive(lower: str, held: int) -> bool:
    """Whether a sentence in small letters, which holds `held` of `GATES`, can tell a decision in such a passive."""
    return (held & _GATE != 0 or "£" in lower) and (" was " in lower or " were " in lower)


def find_plain_passive(sentence: str, *, first: bool, others_decide: bool, held: int) -> ShortOutcome | None:
    """The decision that a sentence tells in the passive; `first` says that it opens its paragraph, `others_decide` that its item tells of other bodies,
    `held` is what the sentence holds of `GATES`.
    """
    if len(sentence) > 340:
        return None
    if "£" in sentence and (paid := _SUM.match(sentence)):
        return ShortOutcome(paid.start("clause"), paid.end("clause"), "approved")
    if not held & _GATE:
        return None
    for gate, pattern, verb in _FOR_CLASS:
        if not held & gate or (others_decide and verb == "refused"):
            continue
        if found := pattern.search(sentence) if verb == "refused" else pattern.match(sentence):
            start = found.start("clause") if verb == "refused" else found.start()
            if (start == 0 or verb == "refused") and not _SAID.search(sentence, 0, found.end() if verb != "thanked" else start):
                counted = _COUNTED.search(sentence, start)
                return ShortOutcome(start, counted.start() if counted else len(sentence), verb)
    return ShortOutcome(0, len(sentence), "received") if first and _RECEIVED.match(sentence) else None
