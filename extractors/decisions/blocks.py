"""Reads the blocks of a document from top to bottom for what the meeting decided: lead-ins with their lists, motions, sections, plain outcomes.

A block is offered to one reader after another, the surest first; what one of them takes no other reads.
"""

from __future__ import annotations

import re

from extractors.beginnings import searched
from extractors.decisions.clauses.bare_clauses import read_lone_that, read_subjunctive_list, read_voted_that, read_whole_minutes
from extractors.decisions.clauses.enumeration import collect_clauses
from extractors.decisions.jotted.shorthand import read_shorthand
from extractors.decisions.lead_ins.body_lists import LONGEST_BODY_LINE, read_body_list
from extractors.decisions.lead_ins.clauses import opens_list, read_clauses
from extractors.decisions.lead_ins.following_lists import read_following_list
from extractors.decisions.lead_ins.lead_ins import LeadIn, find_lead_in
from extractors.decisions.lead_ins.recommendations import read_closing_recommendations
from extractors.decisions.lead_ins.sections import opens_section, read_section
from extractors.decisions.lead_ins.sentences import add_sentence
from extractors.decisions.motions.headed_motions import HEADS_MOTION, read_headed_motion
from extractors.decisions.motions.motions import is_movers_line
from extractors.decisions.motions.moved_lines import APPROVED_BY, read_approved_by
from extractors.decisions.motions.notices import read_notice
from extractors.decisions.motions.proposals import read_proposal
from extractors.decisions.motions.repeated_results import tells_only_result
from extractors.decisions.motions.set_motions import opened_motion, read_motion, read_movers, read_quoted_motion
from extractors.decisions.motions.vote_lines import read_put_to_vote
from extractors.decisions.page import Decision, DecisionPage
from extractors.decisions.posts.named_posts import read_named_posts
from extractors.decisions.sentence_gates import GATES
from extractors.decisions.tables.columns import heads_decisions, read_answered_rows, read_decision_column
from extractors.decisions.tables.elected import heads_elected, read_elected_rows
from extractors.decisions.tables.planning import read_planning_view
from extractors.decisions.tables.rows import LEADING_MARKS, REFERENCE, read_row, read_row_lead, read_row_list
from extractors.decisions.tables.sums_listed import read_listed_sums, read_sum_lines
from extractors.decisions.tables.things_listed import read_things_listed
from extractors.decisions.told.one_word_outcomes import is_one_word_outcome
from extractors.decisions.told.outcomes import LEADS_ON
from extractors.decisions.told.sentences import read_outcome
from extractors.list_speakers import speaker_above
from extractors.outline import Sentence
from extractors.votes.columns import heads_questions, read_questions

# "Action 9 – Launch of the plan: deferred to the summer" is an entry of a log
_LOGGED_ACTION = re.compile(r"(?:Action|ACTION) (?:(?:[Pp]oint|[Nn]o\.?) )?#?[A-Z]{0,3}[\d/.-]*\d[a-z]? ?[:–—-]")
# Minutes may stand before the first item that can be told apart
_DECIDED_IN_HEAD = searched(
    r"RESOLVED|AGREED|elected|[Rr]esolved|[Vv]otes? of (?:sympathy|condolence|congratulation)|(?:^|(?<=[.?!] ))(?:The )?(?:\w+ ){0,3}(?:Board|Committee|Council|Panel|Cabinet|Forum|Group|Members|Governors|Trustees|Directors) (?:\w+ly )?(?:approved|agreed|adopted|endorsed|ratified|accepted|received|noted)\b"
    r"|\b[Mm]inutes\b.{0,200}\b(?:was|were) (?:\w+ly |read and |duly )?(?:approved|agreed|confirmed|adopted|accepted|signed)\b"
    r"|\b[Mm]inutes\b.{0,80}\b(?:passed|agreed|approved|accepted|taken|adopted|confirmed) as (?:an? |being )?(?:correct|true|accurate|read)\b"
)
# A report's recommendations are none of the meeting's until they are resolved
_NOT_DECIDED = re.compile(
    r"\b(?:recommendations?|it is recommended|officers? recommend\w*|proposed resolution)\b ?(?:that|to|:|–|-)|(?:decision|recommendation|call-in) status ?:",
    re.IGNORECASE,
)
_NOT_DECIDED_OPENS = ("recommendation", "it is recommended", "officer", "proposed resolution", "decision status", "call-in status")


def find_decisions(page: DecisionPage) -> list[Decision]:
    """All decisions, in the order of the text, none overlapping another."""
    index = 0
    while index < len(page.blocks):
        index = _read_block(page, index)
    kept: list[Decision] = []
    for decision in sorted(page.found, key=lambda d: (d.start, d.end)):
        if decision.end - decision.start >= 3 and (not kept or decision.start >= kept[-1].end):
            kept.append(decision)
    return kept


_NOT_SAID = ("purpose", "documents")  # places at which nothing of the meeting is told


def _read_block(page: DecisionPage, index: int) -> int:
    """Reads one block and what belongs to it; gives the index of the next block to read."""
    sentences = page.sentences[index]
    if sentences and sentences[0].place == "title":
        sentences = sentences[1:]
    text, block = page.text, page.blocks[index]
    line = text[block.start : block.end]
    if not sentences:
        after = read_body_list(page, index, block.start) if block.label else None  # "3.6 The Board:", which looks like a title
        return after or index + 1
    first = sentences[0]
    if line.startswith(HEADS_MOTION) and read_headed_motion(page, index, first):
        return index + 1
    if first.place in _NOT_SAID or (line.startswith(("Action ", "ACTION ")) and _LOGGED_ACTION.match(line)):
        closing = first.place == "purpose" and block.kind == "heading" and "ecommendation" in line[:60].lower()
        return (read_closing_recommendations(page, index) if closing else None) or index + 1
    if text.find("/", first.start, first.start + 12) >= 0 and (numbered := REFERENCE.match(text, first.start, first.end)):
        first = first._replace(start=numbered.end())
        sentences = [first, *sentences[1:]]
    after = (
        _read_part(page, index, first, line)
        or ((index in page.counted or page.tells_motions) and _read_matter(page, index, line))
        or ((block.label or page.tells_planning or line.startswith("That ")) and _read_settled(page, index, first, line))
        or _read_listed(page, index, first, line)
    )
    if after:
        return after
    if index not in page.cued and index not in page.counted and first.item not in page.programmes:
        if "That " in line[:6]:
            read_voted_that(page, index, first, line)
        return (read_body_list(page, index, sentences[-1].start) if len(sentences) > 1 else None) or index + 1
    if block.kind == "table_row":
        if block.table in page.plans:
            return index + 1
        if lead := read_row_lead(page, index):
            return read_clauses(page, index, lead, block.end)
        read_row(page, index)
        return index + 1
    if first.place == "head" and page.outline.items and not _DECIDED_IN_HEAD.search(line):
        return index + 1
    if page.decided_alone and " I " not in line:
        return index + 1  # "The Committee endorsed the proposed decision", told in the record of what its Cabinet Member decided
    if is_movers_line(line):
        return read_movers(page, index)
    return _read_sentences(page, index, sentences)


def _read_part(page: DecisionPage, index: int, first: Sentence, line: str) -> int | None:
    """A part of an item that holds nothing but decisions: below "Decision:", "Minutes:", or the bare name of the body."""
    if (first.place == "decision" or page.summaries) and page.is_decision_place(first) and opens_section(page, index):
        return read_section(page, index)
    if line.startswith("To ") and read_whole_minutes(page, index, first, line):
        return index + 1
    return read_body_list(page, index, page.blocks[index].start) if len(line) < LONGEST_BODY_LINE else None


def _read_matter(page: DecisionPage, index: int, line: str) -> int | None:
    """What was put to the meeting, with the count of votes or under a notice of motion."""
    if index in page.counted:
        if read_put_to_vote(page, index):
            return index + 1
        if heads_questions(line) and (after := _read_questions(page, index, line)):
            return after
    return read_notice(page, index) if page.tells_motions else None


def _read_questions(page: DecisionPage, index: int, head: str) -> int | None:
    """A table of questions with the votes for and against each, below its head."""
    questions, after = read_questions(page.text, page.blocks, index)
    for question in questions:
        lost = question.votes_for <= question.votes_against
        page.add(question.start, question.end, "resolution-question", question.label, outcome="lost" if lost else "carried", lead_in=head)
    return after if questions else None


def _read_settled(page: DecisionPage, index: int, first: Sentence, line: str) -> int | None:
    """Clauses to which no words lead, and a council's views of planning applications."""
    if page.blocks[index].label and (after := read_subjunctive_list(page, index)) is not None:
        return after
    told = (page.tells_planning and read_planning_view(page, index)) or (
        line.startswith("That ") and read_lone_that(page, index, first, line)
    )
    return index + 1 if told else None


def _read_listed(page: DecisionPage, index: int, first: Sentence, line: str) -> int | None:
    """Sums, posts with their holders, a column of decisions, and recommendations that close an item."""
    if ";" in line and ("£" in line or "€" in line) and read_listed_sums(page, index):
        return index + 1
    if line.endswith((":", ":-", ":–", ":—")) and "following" in line[-160:].lower():
        for read in (read_sum_lines, read_things_listed):
            if (after := read(page, index)) is not None:
                return after
    if page.fills_posts and read_named_posts(page, index):
        return index + 1
    if page.blocks[index].kind == "table_row":
        if heads_decisions(line) and (after := read_decision_column(page, index)) is not None:
            return after
        if ("£" in line or "€" in line) and (after := read_answered_rows(page, index)) is not None:
            return after
        if line.rstrip(" |").endswith(LEADING_MARKS) and (after := read_row_list(page, index)) is not None:
            return after
        if heads_elected(line) and (after := read_elected_rows(page, index)) is not None:
            return after
    return read_closing_recommendations(page, index) if first.place == "minutes" and "ecommendation" in line[:60].lower() else None


def _read_sentences(page: DecisionPage, index: int, sentences: list[Sentence]) -> int:
    """Reads a paragraph sentence by sentence, and the list or motion that its last one opens; gives the index of the next block to read."""
    read_to = page.blocks[index].start  # a motion quoted in its paragraph can run over several sentences
    for number, sentence in enumerate(sentences):
        if sentence.start < read_to:
            continue
        words = page.text[sentence.start : sentence.end]
        lower = page.lower[sentence.start : sentence.end]
        last = sentence is sentences[-1]
        if "seconded" in lower and (quoted := read_quoted_motion(page, index, sentence)) is not None:
            read_to = quoted
            continue
        if last and ("seconded" in lower or ":" in words) and (matter := opened_motion(page, index, words)):
            before = len(page.found)
            below = read_motion(page, index, sentence, matter)
            if len(page.found) > before or " that " not in lower:
                return below
        if last and (after := read_following_list(page, index, words)):
            return after
        if words.startswith(APPROVED_BY) and (after := read_approved_by(page, sentences, number)):
            return after
        if lower.startswith(_NOT_DECIDED_OPENS) and _NOT_DECIDED.match(words):
            return _skip_list(page, index) if last and words.endswith(":") else index + 1
        held = GATES.held(lower)
        lead = find_lead_in(page.text, sentence.start, sentence.end, page.head, held=held)
        if (
            lead
            and words.startswith(("agreed ", "Agreed to "))
            and page.blocks[index].label
            and speaker_above(page.doc, page.blocks, index)
        ):
            lead = None  # "The Director:", and below it "agreed to send a note"
        if lead is not None and lead.rule == "resolution-body" and words.endswith(LEADS_ON):
            continue  # "Members agreed that the work was urgent, and it was:-", with the decision below
        if lead and not (words.endswith(".") and is_one_word_outcome(words, held)):  # "Agreed, nem con.": nothing follows
            if not tells_only_result(page, lead, sentence) and (after := _read_led(page, index, lead, sentence, last=last)):
                return after
        elif not (read_shorthand(page, sentences, number, page.blocks[index].label, held) or read_proposal(page, sentences, number, held)):
            read_outcome(page, sentences, number, page.blocks[index].label, held)
    return index + 1


def _read_led(page: DecisionPage, index: int, lead: LeadIn, sentence: Sentence, *, last: bool) -> int | None:
    """What a lead-in opens in its sentence and below; gives the index of the next block, None where the next sentence of the paragraph is to be read."""
    if lead.formal:
        after = read_clauses(page, index, lead, page.blocks[index].end)
        return after if last or after > index + 1 or not page.found or page.found[-1].end > sentence.end else None
    leads_on = page.text.endswith(":", sentence.start, sentence.end)
    if not last or not (lead.end >= sentence.end or leads_on or opens_list(page, index, lead.end)):
        add_sentence(page, lead, sentence)
        return None
    before = len(page.found)
    after = read_clauses(page, index, lead, sentence.end)
    if len(page.found) == before and not leads_on:
        add_sentence(page, lead, sentence)
    return after


def _skip_list(page: DecisionPage, index: int) -> int:
    """A report's recommendations are none of the meeting's until they are resolved."""
    _, after = collect_clauses(page.text, page.blocks, index + 1, page.limit(index + 1))
    return max(after, index + 1)
