"""Fragments of minutes: words that are put down without a verb, and what a decision told in them is."""

from __future__ import annotations

import re
from typing import NamedTuple

from extractors.beginnings import searched


class ShortOutcome(NamedTuple):
    """A decision as offsets into its sentence. `verb` is the verb that tells its class, None where the clause tells it; `lost` where it was not carried."""

    start: int
    end: int
    verb: str | None
    lost: bool = False


# Words that make a sentence of it: verbs, and those who say or do
FINITE = searched(
    r"\b(?:was|were|is|are|had|has|have|been|be|will|would|could|should|can|(?-i:may)|who|which|that|if|when|said|says|asked|reported|thanked|told|thought|felt|explained|advised|noted|not|previously|already|he|she|they|we|it|there|members|everyone|all|cllrs?|councillors?|clerk|mrs?|ms|miss|dr)\b|[’'](?:s|re|ll|ve|d) (?:\w+ed|going|to|a|the|not)\b",
    re.IGNORECASE,
)
MOTION = searched(
    r"\b(?:motion|amendment|vote|proposal|proposition|resolution|recommendations?)s?\b", re.IGNORECASE
)  # its words stand elsewhere
