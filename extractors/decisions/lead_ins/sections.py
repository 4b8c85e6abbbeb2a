"""Parts "Decision:" of an item, whose paragraphs or list items are the clauses themselves."""

from __future__ import annotations

import re

from extractors.decisions.clauses.enumeration import is_clause_like, split_inline
from extractors.decisions.clauses.terms import DECIDES_FIRST
from extractors.decisions.deciding_bodies import BODY_NOUN, is_own_body
from extractors.decisions.lead_ins.lead_ins import find_lead_in
from extractors.decisions.motions.proposals import read_proposal
from extractors.decisions.page import DecisionPage
from extractors.decisions.sentence_gates import GATES
from extractors.decisions.tables.rows import REFERENCE
from extractors.decisions.told.sentences import read_outcome
from extractors.decisions.verbs.first_verbs import starts_with_verb
from extractors.outline import Sentence

_STOP_SECTION = re.compile(
    r"(?:reasons?|alternative|other options|options considered|background|consultation|conflicts? of interest|any interest|dispensation|implications?|declarations?|note|contact|call-in|publication|meeting documents|documents|attachments|supporting (?:documents|information)|downloads)\b[^.]{0,60}:?$"
    r"|(?:the|these|this|all) (?:above |foregoing )?(?:key )?decisions? (?:(?:set out |listed |recorded |detailed |taken |made )?(?:above|below|here|in this \w+) )?(?:will|shall|may|is|are|can|was|were) (?:not )?(?:now )?(?:come|be (?:implemented|called|published|subject|actioned)|take|become|subject|published|not)\b",
    re.IGNORECASE,
)
_DECISION_HEADING = re.compile(r"decisions?(?: made| taken)? ?:?", re.IGNORECASE)
# "The Sub-Committee has decided to grant the licence, subject to the following conditions:", below "Decision:"
_HAS_DECIDED = re.compile(
    rf"(?P<body>(?:The |This )(?P<qualifier>(?:[A-Z][\w’'&-]+ (?:(?:and|&|of|for) )?){{0,4}}){BODY_NOUN}|Members|Councillors) (?:has|have) (?:therefore |unanimously |accordingly |also )?(?:decided|resolved|determined|agreed)(?: unanimously)? (?:that|to) "
)
# "GRANTED subject to the conditions in the plan", below "DECISION"
_RULED = re.compile(r"(?:granted|refused|rejected|dismissed|suspended|revoked|continued (?:to|until|for))\b[^;:]{0,200}$", re.IGNORECASE)

# "Decision to award the contract", "Approval is given to the lease", below "Decision:"
_DEED_NAMED = re.compile(
    r"(?P<lead>Decision (?=to [a-z]))|(?:Approval|Authority|Permission|Agreement) (?:to|of|for|(?:is|was) (?:given|granted|delegated))\b"
)


def opens_section(page: DecisionPage, index: int) -> bool:
    """Whether a part "Decision:" begins at this block in which no lead-in opens the clauses."""
    if (
        index
        and not _opens_another(page, index)
        and page.sentences[index - 1]
        and page.is_decision_place(page.sentences[index - 1][-1])
        and page.sentences[index - 1][-1].item == page.sentences[index][0].item
    ):
        return False
    for sentence in _section(page, index):
        if _STOP_SECTION.match(page.text, page.blocks[sentence.block].start, page.blocks[sentence.block].end):
            break  # "Background", and below it what was agreed a year ago
        if page.blocks[sentence.block].label and starts_with_verb(page.text[sentence.start : sentence.end], past=True):
            continue  # "b) AGREED to the inclusion of a third lot", a clause like those around it
        if find_lead_in(page.text, sentence.start, sentence.end, page.head) and not re.match(
            r"(?:decisions?|resolutions?|outcome) ?:?$", page.text[sentence.start : sentence.end], re.IGNORECASE
        ):
            return False
    return True


def _section(page: DecisionPage, index: int) -> list[Sentence]:
    item = page.sentences[index][0].item
    section: list[Sentence] = []
    for block in range(index, len(page.blocks)):
        here = page.sentences[block]
        if block == index and here[0].place == "title":
            here = here[1:]
        if here and (not page.is_decision_place(here[0]) or here[0].item != item):
            break
        section += here
    return section


def read_section(page: DecisionPage, index: int) -> int:
    """A part "Decision:" whose paragraphs or list items are the clauses themselves."""
    section = _section(page, index)
    group = page.next_group()
    last = section[-1].block
    conditions = False  # the list below says on what terms
    lead_in = page.text[page.blocks[index].start : page.blocks[index].end]
    for number in range(index + 1 if _is_part_heading(page, index) else index, last + 1):
        block = page.blocks[number]
        line = page.text[block.start : block.end]
        if block.kind == "table_row":
            if (numbered := REFERENCE.match(line)) and line.count(
                " | "
            ) == 1:  # "3.8 The Panel noted the plan | Jo Rivers", beside whom it is for
                page.add(
                    block.start + numbered.end(), block.start + line.index(" | "), "resolution-section", None, group=group, lead_in=lead_in
                )
            continue
        if _STOP_SECTION.match(line):
            return next((below for below in range(number + 1, last + 1) if _opens_another(page, below)), last + 1)
        if conditions and block.label and not (starts_with_verb(line) or line.startswith("That ")):
            continue
        decided = _HAS_DECIDED.match(line)
        if decided and is_own_body(decided["body"], decided["qualifier"], page.head):
            start = block.start + decided.end()
            whole = DECIDES_FIRST.match(page.text, start, block.end)
            conditions = whole is not None
            end = whole.end("clause") if whole else page.sentences[number][0].end
            page.add(start, end, "resolution-section", None, group=group, lead_in=page.text[block.start : start].strip())
            continue
        if line.endswith(":"):
            continue
        sentences = page.sentences[number]
        entitled = _names_matter(page, sentences)
        deed = _DEED_NAMED.match(line)
        if entitled or not (block.label or deed or is_clause_like(line) or " has been " in line or _RULED.match(line)):
            for place in range(entitled, len(sentences)):
                held = GATES.held(page.lower[sentences[place].start : sentences[place].end])
                if not read_proposal(page, sentences, place, held):
                    read_outcome(page, sentences, place, None, held)
            continue
        if inline := split_inline(page.text, block.start, block.end):
            for start, stop, label in inline:
                page.add(start, stop, "resolution-section", label, group=group, lead_in=lead_in)
            continue
        end = block.end if len(sentences) <= 2 else sentences[0].end
        start = block.start + (deed.end("lead") if deed and deed["lead"] else 0)
        page.add(start, end, "resolution-section", block.label, group=group, lead_in=lead_in)
    return last + 1


def _opens_another(page: DecisionPage, index: int) -> bool:
    """Whether a heading "Decision:" opens a part of its own: a page with the decisions of several days says each below the same headings."""
    block = page.blocks[index]
    return block.kind == "heading" and _DECISION_HEADING.fullmatch(page.text, block.start, block.end) is not None


def _is_part_heading(page: DecisionPage, index: int) -> bool:
    line = page.text[page.blocks[index].start : page.blocks[index].end]
    return page.blocks[index].kind == "heading" or (line.endswith(":") and len(line) < 40)


def _names_matter(page: DecisionPage, sentences: list[Sentence]) -> bool:
    """Whether a numbered paragraph below "Decisions" opens with the name of what was decided on ("6.1 Dog Policy. The policy was read out. Adopted.")."""
    if len(sentences) < 2:
        return False
    first = page.text[sentences[0].start : sentences[0].end]
    return len(first.split()) <= 10 and not is_clause_like(first, past=True) and find_lead_in(first, 0, len(first), page.head) is None
