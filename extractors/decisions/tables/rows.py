"""Rows of a table that holds the minutes: "RESOLVED: | That the degree be awarded", or cells that are each read like a paragraph."""

from __future__ import annotations

import re

from extractors.decisions.clauses.enumeration import ROW_ENTRY, Clause, split_inline
from extractors.decisions.jotted.shorthand import read_shorthand
from extractors.decisions.lead_ins.clauses import lists_verbs, read_clauses
from extractors.decisions.lead_ins.following_lists import read_following_list, read_following_sentence
from extractors.decisions.lead_ins.lead_ins import LeadIn, find_lead_in
from extractors.decisions.lead_ins.sentences import add_sentence
from extractors.decisions.motions.proposals import read_proposal
from extractors.decisions.page import DecisionPage
from extractors.decisions.sentence_gates import GATES
from extractors.decisions.told.sentences import read_outcome
from extractors.sentences import split_sentences

# "QS14/84.2 The Committee received the report", "3.8 Members agreed": the number of a paragraph that no reader took for one
REFERENCE = re.compile(
    r"(?:[A-Z]{0,5}\d{1,4}/\d{1,4}(?:[./]\d{1,3})*|\d{1,3}\.\d{1,2}) (?=(?:The|This|It|All|Members|Board|Committee|Trustees|Governors|Directors|RESOLVED|AGREED|Resolved|Agreed|Following|After) )"
)
_SENT_WORD = re.compile(
    r"[Aa]polog(?:y|ies) (?:accepted|Accepted|noted|Noted|approved|received|given)"
)  # beside the name of somebody absent
# "|Decision| (1) That the plan be approved": the label of a row of a record of decisions
_LABELS_DECISION = re.compile(
    r"(?:(?:Cabinet|Executive|Committee|Council|Board|Officer|Final|Formal) )?(?:[Dd]ecisions?|DECISIONS?|[Rr]esolutions?|RESOLUTIONS?|[Dd]ecision\(s\)|[Rr]esolution\(s\))(?: (?:made|taken|reached|of (?:the )?[A-Z]\w+))?"
)
# What such a row decides: clauses that are labelled, or what begins as a clause; "By 4 votes to 1" may stand before it
_DECIDES = re.compile(r"(?P<before>(?:By|On) [^:]{3,160}: )?(?:\(?(?:1|i|a|A)[.)] |(?P<that>That |To (?!be ))(?=\w))")
LEADING_MARKS = (":", ":-", ":–", ": -", ": –")  # that end a row with a list in the rows below
_THAT = re.compile(r"(?:[Tt]hat|[Tt]o) ")


def read_row_lead(page: DecisionPage, index: int) -> LeadIn | None:
    """The lead-in that stands alone in the first of a row's two cells ("RESOLVED: | That the degree be awarded")."""
    block = page.blocks[index]
    first, _, rest = page.text[block.start : block.end].partition(" | ")
    if not rest or " | " in rest or len(first) > 40:
        return None
    if _LABELS_DECISION.fullmatch(first) and (decides := _DECIDES.match(rest)):
        end = block.start + len(first) + 3 + (decides.end() if decides["that"] else len(decides["before"] or ""))
        return LeadIn(block.start, end, "decision", "resolution-named", joined=False)
    lead = find_lead_in(page.text, block.start, block.start + len(first), page.head)
    if lead is None or not lead.formal or lead.end < block.start + len(first):
        return None
    that = _THAT.match(rest)
    return lead._replace(end=block.start + len(first) + 3 + (that.end() if that else 0))


def read_row_list(page: DecisionPage, index: int) -> int | None:
    """The list in the rows below one that ends with a lead-in: "| The Board:", and below it "| (a) noted the report"; gives the index of the next block."""
    block = page.blocks[index]
    words = page.text[block.start : block.end].rstrip(" |")
    below = page.blocks[index + 1] if index + 1 < len(page.blocks) else None
    if not words.endswith(LEADING_MARKS) or below is None or not ROW_ENTRY.match(page.text[below.start : below.end]):
        return None
    end = block.start + len(words)
    start = split_sentences(page.text, block.start + len(words) - len(words.rpartition("| ")[2]), end)[-1][0]
    lead = find_lead_in(page.text, start, end, page.head)
    if lead is None:
        return read_following_list(page, index, page.text[start:end])
    if lead.end < end or (lead.rule == "resolution-body-list" and not lists_verbs(page, index + 1)):
        return None
    return read_clauses(page, index, lead, end)


def read_row(page: DecisionPage, index: int) -> None:
    """The cells of a table that holds the minutes: each is read like a paragraph by itself."""
    block, row = page.blocks[index], page.sentences[index][-1]  # the first can be the title of its item
    words = page.text[block.start : block.end]
    at = block.start + 2 * words.startswith("| ")  # a first cell without words
    for whole in words.removeprefix("| ").removesuffix(" |").split(" | "):
        if _SENT_WORD.fullmatch(whole):
            at += len(whole) + 3
            continue
        numbered = REFERENCE.match(whole)
        cell = whole[numbered.end() :] if numbered else whole
        at += len(whole) - len(cell)
        pieces = [row._replace(start=start, end=end) for start, end in split_sentences(page.text, at, at + len(cell))]
        for number, piece in enumerate(pieces):
            held = GATES.held(page.lower[piece.start : piece.end])
            lead = find_lead_in(page.text, piece.start, piece.end, page.head, held=held)
            if lead and lead.formal and lead.end < at + len(cell) - 3:
                group, said = page.next_group(), page.text[lead.start : lead.end].strip()
                inline = split_inline(page.text, lead.end, at + len(cell))
                clauses = [Clause(*part) for part in inline] or [Clause(lead.end, piece.end)]
                page.add_all(clauses, lead.rule, group, {"lead_in": said})
                if inline:
                    break
            elif lead:
                add_sentence(page, lead, piece)
            elif read_following_sentence(page, piece, page.text[piece.start : piece.end]):
                continue
            elif len(cell) < 16 and not any(c.isdigit() for c in cell):
                break  # "Agreed", "Not agreed": a column of answers, read where its head is known
            elif not (read_shorthand(page, pieces, number, None, held) or read_proposal(page, pieces, number, held)):
                read_outcome(page, pieces, number, None, held)
        at += len(cell) + 3
