"""Assent in everyday words: "OK as long as they sweep up", "Nobody objected", "gave the go-ahead", "agreed £9 for members".

Near misses: "The neighbours were asked. No objections." (others'), "Yes, three came by boat" (an answer).
"""

from __future__ import annotations

import re

from extractors.decisions.jotted.fragments import ShortOutcome
from extractors.decisions.sentence_gates import GATES
from extractors.gates import needed_words

# "OK as long as they sweep up", "No problem with this", "Nobody objected to the stall"
_FINE = re.compile(
    r"(?:(?:OK|Ok|Okay|Fine|No problems?|No objections?|No one minded|All happy|Happy with (?:this|that))(?: (?:with|to|about|from) [^.;:]{2,60}?)?,? (?:(?:so|as) long as|provided|providing|if|subject to|on condition|but|at (?:their|his|her|its|our|the \w+[’']s?) (?:own )?(?:cost|expense|risk))\b[^;:]{0,90}"
    r"|(?:Nobody|No one|No-one|None of those present|No member) (?:objected|minded|was against|had any objections?)\b(?: (?:to|about) )?[^;:]{0,90}|No (?:objections?|problems?) (?:with|to) (?:this|that|it|the idea)|(?:No problem|That was fine|This was fine|All happy with (?:this|that|it)|Everyone (?:was )?happy with (?:this|that|it)|This was (?:felt|thought) to be fine))\.?$"
)
# "Lou wants to keep bees on plot 3: OK'd provided he is insured"
_WITH_PROVISO = re.compile(
    r"(?=[A-Z])(?P<asked>[^.;:]{6,110}?)(?:: | [–—-] |, )(?:all )?(?:(?i:OK[’']?d)|agreed|approved|allowed|permitted|granted) (?:provided|providing|so long as|as long as|if|on condition|on the understanding)\b[^.;:]{3,100}\.?$"
)
# "£200 limit set", "A limit of £60 was set"
_LIMIT = re.compile(
    r"(?:(?:Up to )?[£€]\d[\d,.]* (?:limit|budget|cap|maximum|ceiling|float)(?: (?:was|to be))? (?:set|agreed|given|allowed|fixed)|A (?:limit|budget|cap|maximum|ceiling|float) of [£€]\d[\d,.]* (?:was )?(?:set|agreed|given|allowed|fixed))\b[^;:]{0,60}$"
)
# "Agreed dates for the walks: 3 May, 7 June"
_AGREED_LIST = re.compile(
    r"Agreed (?P<clause>(?:(?:the|new|some|our|following|provisional) )?(?:dates?|times?|wording|design|programme|rota|prices?|charges|terms|budget|list|menu|route|logo|layout|text|agenda|plan|rates?|colours?|order|rules)\b[^;]{3,140})$"
)
# "After some talk, agreed £9 for members"
_AFTER_TALK = re.compile(
    r"(?:After|Following|On) [^,.;:]{3,60}, (?:it was )?(?:agreed|settled|decided)(?: on)? (?P<clause>(?=[£€]\d|(?:an?|one|two|three|the|both) [a-z])[^;:]{4,120})$"
)
# "Renew with the same company", "Stay with the present firm"
_KEEP_ON = re.compile(r"(?:Renew|Stay|Stick|Keep|Carry on|Continue)(?: it| them| on)? (?:with|as) (?:the |our |an? )?[^.;:]{3,60}\.?$")
# "The committee thanked her and gave the go-ahead"
_GO_AHEAD = re.compile(
    r"(?:(?:The |This )?(?:[A-Z][\w’'-]+ ){0,3}(?:[Cc]ommittee|[Bb]oard|[Cc]ouncil|[Gg]roup|[Mm]embers|[Tt]rustees|[Mm]eeting|[Ee]veryone|We)\b[^.;:]{0,70}? (?:gave|given) (?:it |this |him |her |them )?(?:the |its |their |our )(?:go[- ]ahead|blessing|backing|support|permission|OK)\b[^;:]{0,80}|(?:[Tt]he )?[Gg]o[- ]ahead (?:was )?(?:given|agreed)\b[^;:]{0,80})$"
)
# "Agreed on the swings, the slide and the fence"
AGREED_ON = re.compile(r"(?:[Ii]t was )?[Aa]greed on (?!\d|a date|Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?P<clause>[^.;:]{8,160})\.?$")
_FINE_GATE = GATES.add(needed_words(_FINE, _KEEP_ON))


def find_assent(sentence: str, held: int) -> ShortOutcome | None:
    """What the meeting assented to in everyday words; None where a sentence, which holds `held` of `GATES`, tells of no assent."""
    end = len(sentence)
    if ("provid" in sentence or "long as" in sentence or " if " in sentence or " on " in sentence) and _WITH_PROVISO.match(sentence):
        return ShortOutcome(0, end, "approved")
    if "£" in sentence and _LIMIT.match(sentence):
        return ShortOutcome(0, end, "approved")
    if "greed " in sentence and (listed := _AGREED_LIST.match(sentence) or _AFTER_TALK.match(sentence)):
        return ShortOutcome(listed.start("clause"), end, "approved" if "£" in sentence else "agreed")
    if "greed on " in sentence and (on := AGREED_ON.match(sentence)):
        return ShortOutcome(on.start("clause"), on.end("clause"), "agreed")
    if ("gave" in sentence or "given" in sentence) and _GO_AHEAD.match(sentence):
        return ShortOutcome(0, end, "approved")
    return ShortOutcome(0, end, "agreed") if held & _FINE_GATE and (_FINE.match(sentence) or _KEEP_ON.match(sentence)) else None
