"""What is put off, refused or withheld in a clerk's jotting: "Application for £90 held over as no quote", "Permission was not given".

Near miss: "Grants from the county refused", "24/07 refused" (somebody else's doing).
"""

from __future__ import annotations

import re

from extractors.beginnings import searched
from extractors.decisions.jotted.fragments import FINITE, ShortOutcome
from extractors.decisions.sentence_gates import GATES
from extractors.gates import needed_words

# "Application for £90 held over as no quote", "Repairs, £14.50 – rejected, the users to pay"
_PUT_OFF = re.compile(
    r"(?P<subject>[A-Z](?:[^.;!?]|\.(?=\d)){3,110}?)(?:,| [–—-])? (?P<ahead>(?:will|is to|to) be )?(?P<verb>held over|carried forward|carried over|deferred|put off|left over|postponed|(?:refused|declined)(?! to [a-z]+ )|turned down|rejected|not (?:supported|agreed|granted|approved))(?:(?:(?P<reason>,)| (?:to|until|till|as|because|pending|for|since)\b)[^;:]{2,80})?\.?$"
)
_ITEM = searched(r"\b(?:[Ii]tem|[Mm]atter|[Dd]iscussion|[Dd]ecision|[Cc]onsideration|[Mm]otion)$")  # "This item will be carried forward"
_BY_OTHERS = searched(
    r"^(?:[\w’'-]+ )?(?:[Uu]nder|[Oo]ver)spend|^(?:[\w’'-]+ )?(?:[Ss]urplus|[Dd]eficit|[Bb]alance)\b|\b(?:[Gg]rants? from|[Pp]lanning|[Pp]ermission|[Aa]ppeal (?:by|against))\b|\d/\d"
)
# "Permission was not given"
_WITHHELD = searched(
    r"(?:^|, | and |; )(?P<clause>(?:(?:[Pp]ermission|[Cc]onsent|[Aa]pproval|[Ll]eave)(?: to [^.;:,]{3,50}?)? (?:was |were )?(?:not (?:given|granted)|withheld)|(?:A |The )?[Dd]ispensations?(?: to [^.;:,]{3,50}?)? (?:was |were )?(?P<given>granted|given))\b(?! by| last| in (?:19|20))[^;:]{0,80})$"
)
_PUT_OFF_GATE = GATES.add(needed_words(_PUT_OFF))
_WITHHELD_GATE = GATES.add(needed_words(_WITHHELD))
_PUTTING_OFF = ("over", "ward", "rred", " off", "oned")  # how the verbs end that put off; the others refuse
# One of these stands in every such jotting
REFUSAL_WORDS = (
    "held over", "carried forward", "carried over", "deferred", "put off", "left over", "postponed", "refused", "declined", "turned down", "rejected",
    "not supported", "not granted", "not given", "withheld", " granted", "permission", "consent", "dispensation", "agreed", "approved",
)  # fmt: skip


def find_refusal(sentence: str, held: int) -> ShortOutcome | None:
    """What is put off or refused, or leave that is given or not, in a sentence that holds `held` of `GATES`."""
    if (
        held & _PUT_OFF_GATE
        and (put := _PUT_OFF.match(sentence))
        and not FINITE.search(put["subject"])
        and (put["ahead"] is None or _ITEM.search(put["subject"]))
        and ("£" in put["subject"] or not (put["reason"] or put["verb"] == "rejected"))
        and not _BY_OTHERS.search(put["subject"])
    ):
        return ShortOutcome(0, len(sentence), "deferred" if put["verb"].endswith(_PUTTING_OFF) else "refused")
    if held & _WITHHELD_GATE and (withheld := _WITHHELD.search(sentence)):
        return ShortOutcome(withheld.start("clause"), len(sentence), "approved" if withheld["given"] else "refused")
    return None
