"""Says samples in other words and tells how much of what is found in them depends on the words: for development.

    python -m corpus.reword corpus/practice                 # every change, one at a time
    python -m corpus.reword corpus/practice resolved dates  # these alone

Clerks write "Cllr" or "Councillor", "RESOLVED that" or "It was agreed that", "3 March" or "3rd March", "15%" or "15 per cent", and mean the same. A change goes
through the tagged source, so that the labels change with the words. Printed is, for each kind whose f1 moves by more than `TOLD`, f1 of the changed documents
before and after. PDFs and Word files are read as the pages they are printed from.
"""

from __future__ import annotations

import re
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from corpus.make import make_set
from extractors.calendar_words import MONTH
from flows.accuracy import Evaluation, evaluate

TOLD = 0.005
_THAT = r"(?<=[\n>])(?:RESOLVED|Resolved)(?: ?[:–-])? [Tt]hat\b"
_DAY = r"\b(\d{1,2})"

# What is looked for and what stands in its place
CHANGES: dict[str, tuple[str, str]] = {
    "cllr": (r"\bCouncillor (?=[A-Z])", "Cllr "),
    "councillor": (r"\bCllr\.? (?=[A-Z])", "Councillor "),
    "initials": (r"\b(Cllr|Mr|Mrs|Ms|Dr|Councillor) ([A-Z]) (?=[A-Z][a-z])", r"\1 \2. "),
    "chairman": (r"\bChair\b(?!man|person)", "Chairman"),
    "chair": (r" \((Chair(?:man)?|Vice-? ?Chair(?:man)?|Clerk|Secretary|Treasurer)\)", r" – \1"),
    "present": (r"\b(?:Present|PRESENT):", "Members present:"),
    "attendance": (r"\b(?:In [Aa]ttendance|IN ATTENDANCE):", "Also present:"),
    "panel": (r"\bCommittee\b", "Panel"),
    "small": (r"\bRESOLVED\b", "Resolved"),
    "agreed": (r"\bRESOLVED\b", "AGREED"),
    "told": (_THAT, "It was agreed that"),
    "members": (_THAT, "Members agreed that"),
    "vote": (_THAT, "On being put to the vote it was RESOLVED that"),
    "decision": (_THAT, "Decision: That"),
    "resolved": (r"\b([Ii])t was agreed (that|to)\b", r"\1t was resolved \2"),
    "moved": (r"\bproposed(?= by| that| and sec)", "moved"),
    "labels": (r"(?<=[\n>])\(([a-e1-9])\) ", r"\1. "),
    "action": (r"\b(?:Action|ACTION): ?", "ACTION – "),
    "will": (r"\bClerk to (?=[a-z])", "Clerk will "),
    "undertook": (r"\bundertook to\b", "agreed to"),
    "later": (
        rf"\b(to|will|would|should) ([^.;<>]{{3,80}}?) by (?=(?:the )?(?:end of |\d{{1,2}}(?:st|nd|rd|th)? {MONTH}))",
        r"\1 \2 no later than ",
    ),
    "dates": (rf"{_DAY}(?:st|nd|rd|th) (?={MONTH})", r"\1 "),
    "of": (rf"{_DAY}(st|nd|rd|th) (?={MONTH})", r"\1\2 of "),
    "comma": (rf"\b({MONTH}) (?=(?:19|20)\d\d)", r"\1, "),
    "percent": (r"(\d)%", r"\1 per cent"),
    "thousands": (r"(?<=\d),(?=\d{3}\b)", ""),
    "compared": (r"\bcompared (?:with|to)\b", "against"),
    "years": (r"\b(20\d\d)/(\d\d)\b", r"\1-\2"),
    "quarters": (r"\bQ([1-4])\b", r"Quarter \1"),
    "dashes": (r" [–-] ", " — "),
    "quotes": (r"(?<=\w)'(?=\w)", "’"),
}


def reword(folder: Path, target: Path, change: Callable[[str], str], *, keep_same: bool = False) -> int:
    """Writes the documents of a set that a change alters into `target`, changed and with their labels; returns how many there are.

    With `keep_same` those that it leaves as they are come too.
    """
    count = 0
    for source in sorted((folder / "tagged").rglob("*.*")):
        said = source.read_text("utf-8")
        if (other := change(said)) == said and not keep_same:
            continue
        path = target / "tagged" / source.relative_to(folder / "tagged")
        if path.suffix in (".pdf", ".docx"):
            path = path.with_name(f"{path.stem}-{path.suffix[1:]}.html")
            other = f"<html><body>{re.sub(r'</?minutes[^>]*>', '', other)}</body></html>"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(other, "utf-8")
        count += 1
    if count:
        make_set(target)
    return count


def evaluate_change(folder: Path, target: Path, name: str) -> tuple[Evaluation, Evaluation] | None:
    """The documents that a change alters, scored as they were and changed; None where it alters none."""
    looked_for, other = CHANGES[name]

    def change(said: str) -> str:
        return re.sub(looked_for, other, said)

    if not reword(folder, target / "changed", change):
        return None
    altered = {path.relative_to(target / "changed" / "tagged").with_suffix("") for path in (target / "changed" / "tagged").rglob("*.*")}
    reword(folder, target / "kept", str, keep_same=True)
    for path in (target / "kept" / "gold").glob("*.json"):
        if Path(path.stem.replace("--", "/")) not in altered:
            path.unlink()
    return evaluate(target / "kept"), evaluate(target / "changed")


if __name__ == "__main__":
    chosen = sys.argv[2:] or list(CHANGES)
    for name in chosen:
        with tempfile.TemporaryDirectory() as scratch:
            both = evaluate_change(Path(sys.argv[1]), Path(scratch), name)
        if both is None:
            print(f"{name:12} alters nothing")
            continue
        kept, changed = (evaluation.score.kinds for evaluation in both)
        moved = [f"{kind} {kept[kind].f1:.3f} → {changed[kind].f1:.3f}" for kind in kept if abs(changed[kind].f1 - kept[kind].f1) > TOLD]
        print(f"{name:12} {both[0].documents:4} documents   {', '.join(moved) or 'the same'}", flush=True)
