"""Resolutions: what the meeting decided as a body, one record a clause.

A decision opens with a lead-in ("RESOLVED that", "It was agreed to", "The Board agreed", "Decision:"), is told as a motion with its result, or stands as a
plain outcome ("The Panel noted the report."). Its clauses follow in the sentence, in the paragraph, or in a list that may stand far below.

    RESOLVED that (1) the tender be accepted; and (2) the Clerk write to the school.       two clauses: agree, request
    Cllr Rivers proposed, Cllr Hall seconded and it was agreed to buy the bench.           one: approve, moved by Cllr Rivers

Near misses: "To consider the tender" (the agenda's purpose line), "It was noted that the Council had agreed to pay" (reported), "The Clerk agreed to write"
(an undertaking: an action, no decision of the body), a report's "Recommendations:" (none until they are resolved).

What counts, the span and the classes of verbs: docs/annotation.md, "resolution".
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from dataclasses import dataclass, replace

from spacy.language import Language
from spacy.tokens import Doc, SpanGroup

from extractors.enumeration import Clause, collect_clauses, is_clause_like, split_inline, trim_clause
from extractors.identity import RecordFields
from extractors.lead_ins import LeadIn, find_lead_in
from extractors.motions import MOTION_WORDS, PURPOSE_LABEL, Outcome, Result, find_results, is_movers_line, movers, opens_motion
from extractors.outcomes import find_outcome
from extractors.outline import Outline, Sentence, outline_of
from extractors.sentences import split_sentences
from extractors.verbs import classify_verb, confirms_minutes, starts_with_verb
from models import Resolution
from models.records import Verb

_UNANIMOUS = re.compile(
    r"\bunanimous(?:ly)?\b|\ball (?:were )?in favou?r\b|\bnem\.? ?con\b|\ball agreed\b|\bno objections? (?:was|were)\b", re.IGNORECASE
)
_ROUTINE = re.compile(
    r"\bapologies\b|\bexclu\w+ [^.]{0,40}\b(?:public|press)\b|\b(?:public|press)\b[^.]{0,60}\bexclu\w+|\b(?:next|future) meetings?\b|\bdates? of meetings?\b|\breconvene\b",
    re.IGNORECASE,
)
_STOP_SECTION = re.compile(
    r"(?:reasons?|alternative|other options|options considered|background|consultation|conflicts? of interest|any interest|dispensation|implications?|declarations?|note|contact|call-in|publication)\b[^.]{0,60}:?$",
    re.IGNORECASE,
)
_THAT_BLOCK = re.compile(r"[“\"‘']?That (?:the |this |a |an |all |we |it |[A-Z])")
_VOTED = re.compile(r"\b(?:proposed|seconded|carried|all in favou?r|unanimous\w*|lost|put to the vote)\b", re.IGNORECASE)
_MOTION_RESULT = re.compile(r"(?:following [^.]{0,60}, |on [^.]{0,80}, )?(?:the|this) (?:\w+ )?(?:motion|amendment)\b", re.IGNORECASE)
# "Proposed by Cllr Hall, seconded by Cllr Poole, that …", "Cllr Hall proposed, and Cllr Poole seconded that …"
_SECONDED_THAT = re.compile(
    r"\b(?:proposed|moved|proposal)\b.{2,90}?\bseconded\b[^:;]{0,60}?,?(?: and (?:carried|agreed|resolved|approved))? (?:that|to)\b:? ",
    re.IGNORECASE,
)
# "Cllr Hall proposed that …, seconded by Cllr Poole"
_PROPOSED_THAT = re.compile(r"\b(?:proposed|moved|proposal was made)\b(?: by [^,.;]{2,50}?)?,? (?:that|to)\b:? ", re.IGNORECASE)
_NOMINATED = re.compile(
    r"\b(?:proposed|nominated)(?: by [^,;.]{3,40}?)?(?: that)? (?P<who>(?:[A-Z][\w’'.-]* ){1,5})(?:for (?:the )?(?:(?:position|post|role|office) of |re-?election as )?|as |to be |be (?:elected |appointed )?|continue as )(?:the )?(?:[Vv]ice[- ]?|[Dd]eputy )?"
    r"(?:[Cc]hair\w*|[Ss]ecretary|[Tt]reasurer|[Pp]resident|[Mm]ayor|[Cc]onvenor|[Cc]onvener|[Rr]epresentative|[Cc]lerk|[Mm]ember|[Tt]rustee)\b"
)
_DECISIONS_ITEM = re.compile(
    r"(?:summary of |list of |record of |key )?(?:decisions?|resolutions?)(?: (?:made|taken|agreed|summary|list))? ?:?", re.IGNORECASE
)
_NOT_DECIDED = re.compile(
    r"\b(?:recommendations?|it is recommended|officers? recommend\w*|proposed resolution)\b ?(?:that|to|:|–|-)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Decision:
    """One clause of a decision, as offsets into the text. `group` joins the clauses of one lead-in or motion."""

    start: int
    end: int
    rule: str
    verb: Verb
    group: int
    outcome: Outcome = "carried"
    label: str | None = None
    lead_in: str | None = None
    mover: str | None = None
    seconder: str | None = None
    unanimous: bool | None = None
    addressee: str | None = None
    motion: str | None = None


@Language.component("find_resolutions")
def find_resolutions(doc: Doc) -> Doc:
    """Finds the clauses of all decisions; `span.label_` is the class of the verb, `span.id_` the rule."""
    decisions = DecisionFinder(doc).find()
    group = SpanGroup(doc, name="resolution")
    for decision in decisions:
        span = doc.char_span(decision.start, decision.end, alignment_mode="expand")
        if span is not None:
            span.label_, span.id_ = decision.verb, decision.rule
            group.append(span)
    doc.spans["resolution"] = group
    doc.user_data["resolution"] = decisions
    return doc


def decisions_of(doc: Doc) -> list[Decision]:
    """The decisions of the document in the order of its text."""
    found: list[Decision] = doc.user_data["resolution"]
    return found


class DecisionFinder:
    """Reads a document from top to bottom, block by block, and keeps what has been decided."""

    def __init__(self, doc: Doc) -> None:
        self.doc = doc
        self.outline: Outline = outline_of(doc)
        self.text = self.outline.text
        self.blocks = self.outline.document.blocks
        self.head = _head_words(self.outline)
        self.sentences: dict[int, list[Sentence]] = defaultdict(list)
        for sentence in self.outline.sentences:
            self.sentences[sentence.block].append(sentence)
        self.cued = self._cued_blocks()
        self.found: list[Decision] = []
        self.groups = 0

    def find(self) -> list[Decision]:
        """All decisions, in the order of the text, none overlapping another."""
        index = 0
        while index < len(self.blocks):
            index = self._read_block(index)
        kept: list[Decision] = []
        for decision in sorted(self.found, key=lambda d: (d.start, d.end)):
            if decision.end - decision.start >= 4 and (not kept or decision.start >= kept[-1].end):
                kept.append(decision)
        return kept

    def _cued_blocks(self) -> set[int]:
        starts = [block.start for block in self.blocks]
        return {bisect_right(starts, self.doc[cue.start].idx) - 1 for cue in self.doc.spans["cue.resolution"]} if starts else set()

    def _read_block(self, index: int) -> int:
        """Reads one block and what belongs to it; gives the index of the next block to read."""
        sentences = [s for s in self.sentences[index] if s.place != "title"]
        block = self.blocks[index]
        if not sentences or sentences[0].place in ("purpose", "documents"):
            return index + 1
        line = self.text[block.start : block.end]
        if self._is_decision_place(sentences[0]) and self._opens_section(index):
            return self._read_section(index)
        if sentences[0].place == "minutes" and line.startswith("To ") and starts_with_verb(line) and self._is_whole_minutes(index):
            self._add(block.start, block.end, "resolution-infinitive", block.label)
            return index + 1
        if (
            line.endswith(":")
            and len(line) < 60
            and (lead := find_lead_in(self.text, block.start, block.end, self.head))
            and lead.rule == "resolution-body-list"
        ):
            return self._read_clauses(index, lead, block.end) if self._lists_verbs(index + 1) else index + 1
        if (moved := self._read_notice(index)) is not None:
            return moved
        if index not in self.cued:
            if (
                sentences[0].place != "head"
                and block.kind == "paragraph"
                and _THAT_BLOCK.match(line)
                and " be " in line
                and self._is_voted_on(index)
            ):
                self._add(block.start, block.end, "resolution-that", block.label)
            return index + 1
        if block.kind == "table_row":
            self._read_row(index)
            return index + 1
        if sentences[0].place == "head" and self.outline.items and not re.search(r"RESOLVED|AGREED|elected|resolved", line):
            return index + 1
        if is_movers_line(line):
            return self._read_movers(index)
        for number, sentence in enumerate(sentences):
            words = self.text[sentence.start : sentence.end]
            last = sentence is sentences[-1]
            if last and (matter := opens_motion(words)):
                return self._read_motion(index, sentence, matter)
            if _NOT_DECIDED.match(words):
                return self._skip_list(index) if last and words.endswith(":") else index + 1
            lead = find_lead_in(self.text, sentence.start, sentence.end, self.head)
            if lead and lead.formal:
                return self._read_clauses(index, lead, block.end)
            if lead:
                if last and (lead.end >= sentence.end or words.endswith(":")):
                    return self._read_clauses(index, lead, sentence.end)
                self._add_sentence(lead, sentence)
            elif not self._read_proposal(sentences, number):
                self._read_outcome(sentences, number, block.label)
        return index + 1

    def _is_voted_on(self, index: int) -> bool:
        """Whether the lines around a paragraph "That … be …" name its movers or tell of the vote."""
        return any(
            0 <= other < len(self.blocks)
            and _VOTED.search(self.text, self.blocks[other].start, min(self.blocks[other].end, self.blocks[other].start + 120))
            for other in (index - 1, index + 1)
        )

    def _is_whole_minutes(self, index: int) -> bool:
        """Whether a paragraph is all that stands below "Minutes:": "To approve the minutes as a correct record." is then what was decided."""
        before = self.sentences[index - 1] if index else []
        after = self.sentences[index + 1] if index + 1 < len(self.blocks) else []
        here = self.sentences[index][0]
        opens = bool(before) and self.blocks[index - 1].kind == "heading" and before[0].place == "minutes" and before[0].item == here.item
        return opens and not (after and after[0].place == "minutes" and after[0].item == here.item)

    # -- lead-ins ------------------------------------------------------------------------------------------------------------------------

    def _read_clauses(self, index: int, lead: LeadIn, end: int) -> int:
        """The clauses that a lead-in opens: in its paragraph, in the list below, or both."""
        group = self._next_group()
        words = self.text[lead.start : lead.end].strip()
        mover, seconder = self._movers_before(lead.start, index)
        common = {"lead_in": words, "mover": mover, "seconder": seconder, "addressee": lead.addressee}
        limit = self._limit(index + 1)
        inline = split_inline(self.text, lead.end, end)
        if inline:
            for start, stop, label in inline:
                self._add(start, stop, lead.rule, label, group=group, **common)
            clauses, after = collect_clauses(self.text, self.blocks, index + 1, limit, labels=[label for _, _, label in inline])
            self._add_all(clauses, lead.rule, group, common)
            return max(after, index + 1)
        rest = self.text[lead.end : end].strip()
        first_label = re.match(r"(\(?(?:1|a|i)[.)]) ", rest)
        if rest and not self._is_intro(rest):
            sentences = [s for s in self.sentences[index] if s.end > lead.end]
            stop = sentences[0].end if sentences else end
            self._add(
                lead.start if not lead.joined and lead.rule in ("resolution-body", "resolution-impersonal") else lead.end,
                stop,
                lead.rule,
                None,
                group=group,
                **common,
            )
            if first_label:
                clauses, after = collect_clauses(self.text, self.blocks, index + 1, limit, labels=[first_label[1]])
                self._add_all(clauses, lead.rule, group, common)
                return max(after, index + 1)
            after = index + 1
            while (
                after < limit
                and re.match(r"[“\"]?That [a-zA-Z]", self.text[lead.end : end])
                and re.match(r"(?:and )?That ", self.text[self.blocks[after].start : self.blocks[after].end])
            ):
                self._add(self.blocks[after].start, self.blocks[after].end, lead.rule, self.blocks[after].label, group=group, **common)
                after += 1
            return after
        clauses, after = collect_clauses(self.text, self.blocks, index + 1, limit)
        if clauses:
            self._add_all(clauses, lead.rule, group, common)
            return after
        if len(rest.split()) >= 3:
            self._add(lead.end, end, lead.rule, None, group=group, **common)
        return index + 1

    def _lists_verbs(self, index: int) -> bool:
        """Whether "The Board:" is followed by what it did: "NOTED the report", "Approved the plan"."""
        return index < len(self.blocks) and starts_with_verb(self.text[self.blocks[index].start : self.blocks[index].end], past=True)

    def _is_intro(self, rest: str) -> bool:
        """Whether what follows a lead-in only leads on to a list: "Cabinet agree to:", "the following", "the Committee –"."""
        if rest.endswith((":", "–", "—", "-")):
            return True
        return (
            len(rest.split()) <= 6
            and not rest.endswith(".")
            and re.search(
                r"\b(?:to|that|following|as follows|the (?:\w+ ){0,3}(?:committee|council|panel|board|cabinet))$",
                rest.rstrip(" ,"),
                re.IGNORECASE,
            )
            is not None
        )

    def _add_sentence(self, lead: LeadIn, sentence: Sentence) -> None:
        mover, seconder = self._movers_before(lead.start, sentence.block)
        start = lead.end if lead.joined or lead.rule == "resolution-impersonal" else lead.start
        if sentence.end - lead.end < 4 or (
            not lead.joined and lead.rule == "resolution-impersonal" and len(self.text[lead.end : sentence.end].split()) < 4
        ):
            return  # "It was agreed.": what was agreed stands before it
        self._add(
            start,
            sentence.end,
            lead.rule,
            None,
            lead_in=self.text[lead.start : lead.end].strip() if lead.joined else None,
            mover=mover,
            seconder=seconder,
        )

    def _movers_before(self, start: int, index: int) -> tuple[str | None, str | None]:
        """Who moved and who seconded, as the paragraph says it, or the lines above it that say nothing else."""
        block = self.blocks[index]
        mover, seconder = movers(self.doc, block.start, min(block.end, start + 200))
        for above in range(index - 1, max(index - 4, -1), -1):
            if mover and seconder:
                break
            line = self.blocks[above]
            if not is_movers_line(self.text[line.start : line.end]):
                break
            moved, seconded = movers(self.doc, line.start, line.end)
            mover, seconder = mover or moved, seconder or seconded
        return mover, seconder

    def _limit(self, first: int) -> int:
        """The block before which a list must end: a new item, another part of the item, a lead-in, a vote."""
        if first >= len(self.blocks):
            return first
        here = self.sentences[first - 1][-1] if self.sentences[first - 1] else None
        for index in range(first, min(first + 80, len(self.blocks))):
            sentence = self.sentences[index][0] if self.sentences[index] else None
            if sentence is None:
                continue
            if here and (
                sentence.item != here.item
                or sentence.place == "title"
                or (sentence.place != here.place and self.blocks[index].kind == "heading")
            ):
                return index
            if index in self.cued:
                words = self.text[sentence.start : sentence.end]
                lead = find_lead_in(self.text, sentence.start, sentence.end, self.head)
                if (lead and lead.formal and not words.startswith("That ")) or (opens_motion(words) and not starts_with_verb(words)):
                    return index
        return min(first + 80, len(self.blocks))

    # -- motions -------------------------------------------------------------------------------------------------------------------------

    def _read_motion(self, index: int, sentence: Sentence, matter: str) -> int:
        """A motion whose text stands below its movers, with the result that is told later."""
        group = self._next_group()
        mover, seconder = movers(self.doc, sentence.start, sentence.end)
        common = {"lead_in": self.text[sentence.start : sentence.end], "mover": mover, "seconder": seconder, "motion": matter}
        limit = self._limit(index + 1)
        first = index + 1
        if first < limit and PURPOSE_LABEL.match(self.text[self.blocks[first].start : self.blocks[first].end]):
            first += 1
            clauses = [Clause(self.blocks[first].start, self.blocks[first].end)] if first < limit else []
            after = first + 1
        else:
            opening = self.text[self.blocks[first].start : self.blocks[first].end] if first < limit else ""
            quoted = sentence.end > sentence.start and (self.text[sentence.end - 1] in '“"' or opening[:1] in '“"')
            clauses, after = collect_clauses(self.text, self.blocks, first, limit, quoted=quoted)
            if not clauses and quoted and first < limit:
                clauses, after = [Clause(self.blocks[first].start, self.blocks[first].end)], first + 1
        outcome = self._result_of(matter, self.blocks[after - 1].end if after > 0 else sentence.end, sentence.item) or "carried"
        self._add_all(clauses, f"resolution-{matter}", group, {**common, "outcome": outcome})
        return max(after, index + 1)

    def _read_notice(self, index: int) -> int | None:
        """A notice of motion whose words stand by themselves: a record where the item tells who seconded it or what became of it."""
        item = self.outline.item_of(self.sentences[index][0])
        block = self.blocks[index]
        if item is None or "motion" not in item.title.lower() or block.kind == "heading" or index + 1 >= len(self.blocks):
            return None
        words = MOTION_WORDS.match(self.text, block.start, block.end)
        if words is None:
            return None
        below = self.text[block.end : min(item.end, block.end + 6000)]
        told = [result.outcome for result in find_results(below, 0)]
        if not told and "econded" not in below:
            return None
        if re.search(r"\bresolved\b ?:", below, re.IGNORECASE):
            return None  # the words that were resolved follow
        start = words.end() if words.group().strip("“\"‘' ") else block.start
        mover, seconder = movers(self.doc, block.end, min(item.end, block.end + 6000))
        self._add(
            start,
            block.end,
            "resolution-notice",
            block.label,
            mover=mover,
            seconder=seconder,
            motion="motion",
            outcome=told[-1] if told else "carried",
        )
        return index + 1

    def _result_of(self, matter: str, start: int, item: int | None) -> Outcome | None:
        """The result told next of a motion or an amendment, within its item."""
        for result in self._results():
            if result.start < start:
                continue
            sentence = self.outline.sentence_at(result.start)
            if sentence is None or sentence.item != item:
                return None
            if result.matter == matter or (result.matter == "any" and matter == "amendment"):
                return result.outcome
        return None

    def _results(self) -> list[Result]:
        if not hasattr(self, "_told"):
            self._told: list[Result] = []
            done: set[int] = set()
            for cue in self.doc.spans["cue.resolution"]:
                if cue.label_ not in ("resolution.result", "resolution.lead_in", "resolution.outcome"):
                    continue
                sentence = self.outline.sentence_at(self.doc[cue.start].idx)
                if sentence is not None and sentence.start not in done and sentence.end - sentence.start < 400:
                    done.add(sentence.start)
                    self._told += find_results(self.text[sentence.start : sentence.end], sentence.start)
        return self._told

    def _read_movers(self, index: int) -> int:
        """ "Proposed – Cllr Hall Seconded – Cllr Poole", on one line or two: the motion is the quotation or the "That …" below, or what stands above."""
        last = index
        while last + 1 < len(self.blocks) and is_movers_line(self.text[self.blocks[last + 1].start : self.blocks[last + 1].end]):
            last += 1
        mover, seconder = movers(self.doc, self.blocks[index].start, self.blocks[last].end)
        said = self.text[self.blocks[index].start : self.blocks[last].end]
        below = last + 1
        if (
            below < len(self.blocks)
            and self.sentences[below]
            and find_lead_in(self.text, self.blocks[below].start, self.blocks[below].end, self.head)
        ):
            return below
        if below < self._limit(below):
            following = self.blocks[below]
            line = self.text[following.start : following.end]
            if re.match(r"[“\"‘']|That\b|To [a-z]", line) and following.kind != "heading":
                end = following.end if line[0] in "“\"‘'" else self.sentences[below][0].end
                closing = re.search(r"[”’\"'] ?(?=All |Carried|Agreed|Unanim|$)", line[1:])
                if line[0] in "“\"‘'" and closing:
                    end = following.start + 1 + closing.start()
                self._add(following.start, end, "resolution-moved", following.label, lead_in=said, mover=mover, seconder=seconder)
                return below + 1
        here = self.sentences[index][0]
        earlier = [d for d in self.found[-1:] if self._same_item(d.start, here)]
        if earlier and index and self.blocks[index - 1].start <= earlier[0].start and earlier[0].mover is None:
            self.found[-1] = replace(earlier[0], mover=mover, seconder=seconder)
        elif not earlier and (item := self.outline.item_of(here)) and re.search(r"\bminutes?\b", item.title, re.IGNORECASE) and seconder:
            self._add(
                self.blocks[index].start, self.blocks[last].end, "resolution-minutes", None, mover=mover, seconder=seconder, verb="confirm"
            )
        return below

    def _read_proposal(self, sentences: list[Sentence], number: int) -> bool:
        """A proposal told in one sentence: "Cllr Hall proposed that the fee be raised, seconded by Cllr Poole"."""
        sentence = sentences[number]
        words = self.text[sentence.start : sentence.end]
        following = self.text[sentence.end : sentences[number + 1].end].strip() if number + 1 < len(sentences) else ""
        if "second" not in words.lower() and not re.match(r"(?:this |the proposal |it )?(?:was )?second", following, re.IGNORECASE):
            return False
        found = _SECONDED_THAT.search(words) or _PROPOSED_THAT.search(words)
        if not found:
            return self._read_nomination(sentence, words)
        end = sentence.end
        if after := re.search(r",? (?:and )?(?:this was |was |it was |which was )?seconded\b", words[found.end() :]):
            end = sentence.start + found.end() + after.start()
        mover, seconder = movers(self.doc, sentence.start, sentences[min(number + 1, len(sentences) - 1)].end)
        told = [
            r.outcome
            for s in sentences[number : number + 3]
            for r in find_results(self.text[s.start : s.end], s.start)
            if r.start >= end - 40
        ]
        self._add(
            sentence.start + found.end(),
            end,
            "resolution-proposal",
            None,
            lead_in=words[: found.end()].strip(),
            mover=mover,
            seconder=seconder,
            outcome=told[0] if told else "carried",
        )
        return True

    def _read_nomination(self, sentence: Sentence, words: str) -> bool:
        """ "Cllr Hall proposed Ms Rivers as Treasurer, seconded by Cllr Poole": the post is filled."""
        found = _NOMINATED.search(words)
        if found:
            mover, seconder = movers(self.doc, sentence.start, sentence.end)
            self._add(
                sentence.start + found.start("who"),
                sentence.start + found.end(),
                "resolution-nomination",
                None,
                mover=mover,
                seconder=seconder,
                verb="appoint",
            )
        return found is not None

    # -- outcomes and sections -----------------------------------------------------------------------------------------------------------

    def _read_outcome(self, sentences: list[Sentence], number: int, label: str | None) -> None:
        sentence = sentences[number]
        words = self.text[sentence.start : sentence.end]
        alone = number == len(sentences) - 1
        found = find_outcome(words, self.head, alone=alone, in_decision=sentence.place == "decision")
        if not found:
            return
        start, end, rule = found
        if _MOTION_RESULT.match(words) and any(self._same_item(decision.start, sentence) for decision in self.found[-6:]):
            return  # the result of a motion whose words are a record already
        if (
            rule == "resolution-minutes"
            and any(d.verb == "confirm" and self._same_item(d.start, sentence) for d in self.found[-2:])
            and not re.search(r"\bmeeting\b", words)
        ):
            return  # "They were signed by the Chair as a correct record", after the minutes were approved
        mover, seconder = self._movers_before(sentence.start, sentence.block)
        self._add(sentence.start + start, sentence.start + end, rule, label if number == 0 else None, mover=mover, seconder=seconder)

    def _same_item(self, start: int, sentence: Sentence) -> bool:
        other = self.outline.sentence_at(start)
        return other is not None and other.item == sentence.item

    def _read_row(self, index: int) -> None:
        """The cells of a table that holds the minutes: each is read like a paragraph by itself."""
        block, row = self.blocks[index], self.sentences[index][0]
        at = block.start
        for cell in self.text[block.start : block.end].split(" | "):
            pieces = [replace(row, start=start, end=end) for start, end in split_sentences(self.text, at, at + len(cell))]
            for number, piece in enumerate(pieces):
                lead = find_lead_in(self.text, piece.start, piece.end, self.head)
                if lead and lead.formal and lead.end < at + len(cell) - 3:
                    group, said = self._next_group(), self.text[lead.start : lead.end].strip()
                    inline = split_inline(self.text, lead.end, at + len(cell))
                    for start, stop, label in inline or [(lead.end, piece.end, "")]:
                        self._add(start, stop, lead.rule, label or None, group=group, lead_in=said)
                    if inline:
                        break
                elif lead:
                    self._add_sentence(lead, piece)
                elif not self._read_proposal(pieces, number):
                    self._read_outcome(pieces, number, None)
            at += len(cell) + 3

    def _is_decision_place(self, sentence: Sentence) -> bool:
        """Whether a sentence stands below "Decision:", or in an item that sums up the decisions of the meeting ("Summary of decisions")."""
        item = self.outline.item_of(sentence)
        return sentence.place == "decision" or (
            sentence.place == "minutes" and item is not None and _DECISIONS_ITEM.fullmatch(item.title) is not None
        )

    def _opens_section(self, index: int) -> bool:
        """Whether a part "Decision:" begins at this block in which no lead-in opens the clauses."""
        if (
            index
            and self.sentences[index - 1]
            and self._is_decision_place(self.sentences[index - 1][-1])
            and self.sentences[index - 1][-1].item == self.sentences[index][0].item
        ):
            return False
        for sentence in self._section(index):
            if find_lead_in(self.text, sentence.start, sentence.end, self.head) and not re.match(
                r"(?:decisions?|resolutions?|outcome) ?:?$", self.text[sentence.start : sentence.end], re.IGNORECASE
            ):
                return False
        return True

    def _section(self, index: int) -> list[Sentence]:
        item = self.sentences[index][0].item
        section: list[Sentence] = []
        for block in range(index, len(self.blocks)):
            here = self.sentences[block]
            if here and (not self._is_decision_place(here[0]) or here[0].item != item):
                break
            section += here
        return section

    def _read_section(self, index: int) -> int:
        """A part "Decision:" whose paragraphs or list items are the clauses themselves."""
        section = self._section(index)
        group = self._next_group()
        last = section[-1].block
        lead_in = self.text[self.blocks[index].start : self.blocks[index].end]
        for number in range(index + 1 if self._is_part_heading(index) else index, last + 1):
            block = self.blocks[number]
            line = self.text[block.start : block.end]
            if block.kind == "table_row":
                continue
            if _STOP_SECTION.match(line):
                break
            if line.endswith(":") or not (
                block.label or is_clause_like(line) or " has been " in line or find_outcome(line, self.head, alone=True, in_decision=True)
            ):
                continue
            if inline := split_inline(self.text, block.start, block.end):
                for start, stop, label in inline:
                    self._add(start, stop, "resolution-section", label, group=group, lead_in=lead_in)
                continue
            sentences = self.sentences[number]
            end = block.end if len(sentences) <= 2 else sentences[0].end
            self._add(block.start, end, "resolution-section", block.label, group=group, lead_in=lead_in)
        return last + 1

    def _is_part_heading(self, index: int) -> bool:
        line = self.text[self.blocks[index].start : self.blocks[index].end]
        return self.blocks[index].kind == "heading" or (line.endswith(":") and len(line) < 40)

    def _skip_list(self, index: int) -> int:
        """A report's recommendations are none of the meeting's until they are resolved."""
        _, after = collect_clauses(self.text, self.blocks, index + 1, self._limit(index + 1))
        return max(after, index + 1)

    # -- records -------------------------------------------------------------------------------------------------------------------------

    def _next_group(self) -> int:
        self.groups += 1
        return self.groups

    def _add_all(self, clauses: list[Clause], rule: str, group: int, common: dict[str, str | None]) -> None:
        for clause in clauses:
            words = self.text[clause.start : clause.end]
            if words.endswith(":") and (len(words.split()) < 8 or not starts_with_verb(words)):
                continue  # "That the Committee:" only opens the sub-clauses
            self._add(clause.start, clause.end, rule, clause.label, group=group, **common)

    def _add(
        self,
        start: int,
        end: int,
        rule: str,
        label: str | None,
        *,
        group: int | None = None,
        outcome: str | None = None,
        verb: Verb | None = None,
        **fields: str | None,
    ) -> None:
        whole_end = end
        if rule in ("resolution-minutes", "resolution-nomination"):
            end = start + len(self.text[start:end].rstrip(" .;,"))
        else:
            start, end = trim_clause(self.text, start, end)
        if end - start < 4 or not any(c.isalpha() for c in self.text[start:end]):
            return
        clause = self.text[start:end]
        around = (
            self.text[max(start - 120, self.blocks[0].start) : start].rsplit("\n", 1)[-1]
            + self.text[end : min(whole_end + 60, len(self.text))].split("\n")[0]
        )
        self.found.append(
            Decision(
                start=start,
                end=end,
                rule=rule,
                verb=verb or ("confirm" if rule == "resolution-minutes" else classify_verb(clause, lead_in=fields.get("lead_in"))),
                group=self._next_group() if group is None else group,
                outcome=outcome if outcome in ("lost", "withdrawn") else "carried",  # type: ignore[arg-type]
                label=label,
                unanimous=True if _UNANIMOUS.search(around) or _UNANIMOUS.search(fields.get("lead_in") or "") else None,
                **fields,
            )
        )


def _head_words(outline: Outline) -> frozenset[str]:
    """The words by which the head of the minutes calls the body that met, in lower case."""
    names = [name for meeting in outline.meetings for name in (meeting.committee, meeting.council) if name]
    return frozenset(word.lower() for name in names for word in re.findall(r"[\w’'-]+", name))


def build_resolutions(doc: Doc) -> list[Resolution]:
    """The records of what was decided, with the votes that were counted on it. The same words decided again name the first in `repeats`."""
    fields = RecordFields(doc, "resolution")
    outline = outline_of(doc)
    first_of: dict[str, str] = {}
    votes = {group: doc.user_data["vote"][number] for number, group in doc.user_data["vote.groups"].items()}
    records = []
    for decision in decisions_of(doc):
        shared = fields.at(decision.start, decision.end, decision.rule)
        words = _key(outline.text[decision.start : decision.end])
        routine = (
            decision.verb == "exclude_public"
            or (decision.verb == "confirm" and confirms_minutes(shared["quote"]))
            or _ROUTINE.search(shared["quote"]) is not None
        )
        records.append(
            Resolution(
                **shared,
                verb=decision.verb,
                outcome=decision.outcome,
                label=decision.label,
                lead_in=decision.lead_in,
                mover=decision.mover,
                seconder=decision.seconder,
                votes_for=votes[decision.group].votes_for if decision.group in votes else None,
                votes_against=votes[decision.group].votes_against if decision.group in votes else None,
                abstentions=votes[decision.group].abstentions if decision.group in votes else None,
                unanimous=decision.unanimous,
                routine=routine,
                addressee=decision.addressee,
                repeats=first_of.get(words),
            )
        )
        first_of.setdefault(words, shared["id"])
    return records


def _key(clause: str) -> str:
    """A clause's words as they are compared with a repetition: without case, marks, "that", or the verb's ending ("Endorse", "Endorses")."""
    words = re.findall(r"\w+", clause.lower())
    while words and words[0] in ("that", "to", "the", "it"):
        words = words[1:]
    return " ".join([words[0].rstrip("s"), *words[1:]]) if words else ""
