"""Who a second verb is said of: "The Clerk had reported the lamp and |would chase the repair"."""

from __future__ import annotations

import re

from spacy.tokens import Doc

from extractors.actions.owner import Subject, subject_before
from extractors.beginnings import searched
from extractors.cues import Cue
from extractors.outline import Sentence, text_of

_SAYS = re.compile(r"(?:said|stated|advised|reported|explained|added|noted|confirmed|replied|felt|believed)\b")
_SECOND_VERB = searched(r"(?:\b(?:and|then|but|so)(?: (?:then|also|subsequently))?| [–—-]|,) $")
# Behind a comma too: "Tom Hall, Head of Audit, |saw no need and would wait"
_FIRST_VERB = searched(
    r"(?:(?<=\b[Hh]e)|(?<=\b[Ss]he)|(?<=\b[Tt]hey))[’'](?:s|re|ve)(?= )|(?:(?<=[\w)] )|(?<=[a-z], ))(?:(?:was|were|is|are|did|had|has|could|does)n[’']t|was|were|is|are|did|could|had|has|have|knows|wants|thinks|meets|sees|goes|attends|visits|speaks|works|keeps|holds|sits|hopes|says|will|would|shall|said|spoke|met|wrote|sent|thought|took|knew|felt|saw|found|gave|made|heard|[a-z]\w{2,}(?<!ne)(?<!ee)ed)\b"
)
_CLAUSE_BEFORE = searched(
    r"[;:] |, (?=but |so )|(?<!\b[A-Z])(?<!\bMrs)(?<!\bM[rs])(?<!\bDr)(?<!\bCllr)(?<!\bClr)(?<!\bCapt)(?<!\bSgt)(?<!\bRev)\. (?=[A-Z])"
)


def subject_ahead(doc: Doc, sentence: Sentence, cue: Cue) -> Subject:
    """Who a second verb is said of: "The Clerk had reported the lamp and |would chase the repair"; the task then begins at its verb."""
    text, begin = text_of(doc), cue.start
    nobody = Subject(begin, begin, "none", None)
    if not _SECOND_VERB.search(text, max(sentence.start, begin - 24), begin):
        return nobody
    low = max((found.end() for found in _CLAUSE_BEFORE.finditer(text, sentence.start, begin - 20)), default=sentence.start)
    within = (
        text.rfind(" that ", low, begin) + 6
    )  # "It was noted that |the Warden had written and would …" goes before "Mr Hall said that the lamp was out and would …"
    starts = (within, low) if within > 5 else (low,)
    if within > 5 and cue.label == "frame.undertaking" and text.endswith(", and ", low, begin):
        starts = (low, within)  # "|Ms Hall said that the shed would open in May, and undertook to send a note"
    for start in starts:
        first = _FIRST_VERB.search(text, start, min(begin, start + 120))
        if first is None:
            continue
        subject = subject_before(doc, start, first.start())
        if subject.kind == "pronoun" and _SAYS.match(text, first.start()):  # "He said the cost was high and would rise"
            continue
        if subject.kind in ("person", "group", "body", "pronoun") and subject.owner and not subject.conditional:
            return Subject(begin, begin, subject.kind, subject.owner)
        if cue.label == "frame.undertaking" and subject.kind == "thing":
            continue  # a vote undertakes nothing: "The Chairman said that |the vote was not binding but undertook to report it"
        if subject.kind == "thing" and first.group() in ("was", "were", "is", "are") and not subject.conditional:
            return Subject(subject.start, begin, "thing", None)  # "|The count was not to hand and would be e-mailed to her"
    return nobody
