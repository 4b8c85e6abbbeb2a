"""Decisions told in single sentences, in paragraphs and in the cells of a table."""

from __future__ import annotations

import re
from dataclasses import replace

from extractors.decisions.assents import is_assent
from extractors.decisions.body_outcomes import split_capitals
from extractors.decisions.confirmed_minutes import are_moved_as_correct
from extractors.decisions.enumeration import split_inline
from extractors.decisions.lead_ins import LeadIn, find_lead_in
from extractors.decisions.moved_lines import PAID_ABOVE, SUM_ASKED, TO_PAY, read_moved_line
from extractors.decisions.one_word_outcomes import is_one_word_outcome, one_word_end
from extractors.decisions.outcomes import find_outcome, governing_words, may_tell_outcome
from extractors.decisions.page import DecisionPage
from extractors.decisions.planning import tells_authority
from extractors.decisions.proposals import read_proposal
from extractors.decisions.sentence_gates import GATES
from extractors.decisions.shorthand import read_second, read_shorthand
from extractors.decisions.strung import split_that
from extractors.decisions.verbs import classify_verb
from extractors.outline import Sentence
from extractors.sentences import split_sentences
from extractors.verb_forms import class_of
from models.records import Verb

# What may follow an outcome in its paragraph: "Proposed Cllr Hall.", "All agreed."
_AFTERWORD = re.compile(
    r"(?:(?:it was )?(?:proposed|prop|moved|seconded|sec)\b|all (?:agreed|in favou?r)|carried|agreed\b|unanim|action\b)", re.IGNORECASE
)
_MINUTES = re.compile(r"\bminutes?\b|\bnotes (?:of|from) (?:the |our )?(?:last|previous|meeting)\b", re.IGNORECASE)
_PRONOUN = re.compile(
    r"(?:to |with )?(?:this|that|it|these|them|the same)(?: unanimously)?(?:[.,;]?$|[,;] (?=(?:and |but |so )?[A-Zt]))", re.IGNORECASE
)
# Below "Forward Plan": "Mooring fees to be added for July"
_PROGRAMME = re.compile(r"\b(?:forward (?:plan|work)|work(?:ing)? ?(?:programme|plan)|future items|agenda items)\b", re.IGNORECASE)
_TO_BE_ADDED = re.compile(
    r"(?!(?:Members|Councillors|Officers|If|When|It)\b)[A-Z][^.;:]{2,120}? (?:to|should|would) be (?:added|included|scheduled|brought forward|moved|put on|taken|considered)\b[^;]{0,140}$"
)
_IT_WAS = re.compile(r"(?:This|It|These|They|Both|All) (?:was|were) ")
LONE_DEED = re.compile(
    r"(?:pay|proceed|support|accept|buy|donate|renew|approve|note|adopt|defer|object|agree|refuse|receive)(?: (?:it|this|these|both|all))?[.;]?"
)
_ADOPTED = re.compile(
    r"(?:(?:These|They|It) (?:were|was) )?(?:(?:then|duly) )?(?:adopted|approved|accepted|agreed|confirmed|taken as read|signed)\b(?! (?:that|to)\b).{0,90}$",
    re.IGNORECASE,
)
_THEN_CONFIRMED = re.compile(
    r"(?:They|These|It|The minutes) (?:was|were) (?:then |duly |unanimously )?(?:approved|agreed|confirmed|adopted|accepted|signed)\b"
)
_NOTIFIED = re.compile(r"\b(?:[Dd]ecisions? (?:notified|received|reported|made by|of|by|from)|[Nn]otified|[Nn]otifications?)\b[^.]{0,80}:")
_LISTED_VERB = (
    r"(?P<verb>authori[sz]ed|approved|agreed|ratified|awarded|granted|adopted|accepted|appointed|elected|nominated|noted|received|endorsed)"
)
_THE_FOLLOWING = re.compile(
    rf"(?:The following (?:[\w’-]+ ){{0,5}}(?:was|were) (?:\w+ly )?(?:(?:reviewed|discussed|considered|read|shared|updated)(?: by [^.;:,]{{3,40}})?,? and (?:were )?(?:\w+ly )?)?{_LISTED_VERB}\b|(?:The (?:[A-Z][\w’-]+ )?(?:Council|Board|Committee|Panel|Group|Forum)|Members|Governors|Trustees|Councillors|Directors) (?:\w+ly )?{_LISTED_VERB.replace('verb', 'did')} the following\b)[^.;:]{{0,60}}: "
)
_PAYEES = re.compile(r"\b(?:cheques?|payments?|invoices?|accounts|bills)\b")  # who is paid is no decision each
# "MINUTES of the meeting of 3 May were agreed": the title runs into its sentence
_OF_MEETING = re.compile(
    r"of (?:the |our )?[^;:]{3,120}? (?:(?:was|were|having been) )?(?:then |duly |unanimously )?(?:agreed|approved|accepted|adopted|confirmed|signed|taken as read|passed|read and)\b"
)
_LEFT_OVER = ("deferred", "postponed", "held over", "carried forward", "carried over", "put off", "left")
_THAT = re.compile(r"(?:[Tt]hat|[Tt]o) ")
_MOTION_RESULT = re.compile(
    r"(?:(?:following|after) [^.]{0,60}?,? |on [^.]{0,80}, )?(?:the|this) (?:\w+ )?(?:motion|amendment|proposal (?=(?:was |were )?(?:then |duly )?seconded))\b",
    re.IGNORECASE,
)
_PAPER_RESULT = re.compile(
    r"(?:following [^.]{0,60}, |(?:up)?on [^.]{0,80}, )?(?:the|this|these) (?:\w+ )?(?:recommendations?|reports?)\b", re.IGNORECASE
)


def add_sentence(page: DecisionPage, lead: LeadIn, sentence: Sentence) -> None:
    mover, seconder = page.movers_before(lead.start, sentence.block)
    start = lead.end if lead.joined or lead.rule == "resolution-impersonal" else lead.start
    if lead.rule == "resolution-body" and (pronoun := _PRONOUN.match(page.text, lead.end, sentence.end)):
        if not any(
            page.blocks[sentence.block].start <= decision.start and decision.end > sentence.start - 3 for decision in page.found[-1:]
        ):
            page.add(lead.start, pronoun.end(), lead.rule, None, mover=mover, seconder=seconder)  # "The Board agreed to this."
        return
    if lead.rule == "resolution-body" and lead.joined and LONE_DEED.fullmatch(page.text, lead.end, sentence.end):
        page.add(
            lead.start,
            sentence.end,
            lead.rule,
            None,
            mover=mover,
            seconder=seconder,
            verb="agree" if page.text.startswith(("pro", "sup", "acc"), lead.end) else "approve",
        )
        return  # "Members resolved to pay."
    if sentence.end - lead.end < 4 or (
        not lead.joined and lead.rule == "resolution-impersonal" and len(page.text[lead.end : sentence.end].split()) < 4
    ):
        if (
            lead.rule == "resolution-body"
            and lead.verb in ("agreed", "concurred")
            and sentence.end - lead.end < 4
            and not any(page.blocks[sentence.block].start <= decision.start for decision in page.found[-1:])
        ):
            page.add(lead.start, sentence.end, "resolution-assent", None, verb="agree")  # "The Committee agreed by 4 votes to 2."
        return  # "It was agreed.": what was agreed stands before it
    if lead.joined and "(" in page.text[lead.end : lead.end + 4] and (inline := split_inline(page.text, lead.end, sentence.end)):
        group, said = page.next_group(), page.text[lead.start : lead.end].strip()
        for begin, stop, label in inline:
            page.add(begin, stop, lead.rule, label, group=group, lead_in=said, mover=mover, seconder=seconder)
        return
    other = page.text.find("; ", lead.end, sentence.end)
    if other > 0 and lead.joined and len(parts := split_that(page.text, lead.end, sentence.end)) > 1:
        group, said = page.next_group(), page.text[lead.start : lead.end].strip()
        for begin, stop in parts:
            page.add(begin, stop, lead.rule, None, group=group, lead_in=said, mover=mover, seconder=seconder)
        return
    stop = other if other > 0 and read_second(page, sentence, other + 2) else sentence.end
    page.add(
        start,
        stop,
        lead.rule,
        None,
        lead_in=page.text[lead.start : lead.end].strip() if lead.joined or lead.rule == "resolution-impersonal" else None,
        mover=mover,
        seconder=seconder,
        verb=_class_of_lead(page.text[lead.start : sentence.end], lead) if lead.rule == "resolution-body" and not lead.joined else None,
    )


def _class_of_lead(clause: str, lead: LeadIn) -> Verb:
    """The class of "Panel members agreed the programme": of its clause or, where that tells none, of the lead-in's verb."""
    if clause.startswith("against ", lead.end - lead.start):
        return "refuse"  # "The Board voted 8 to 3 against the transfer"
    told = classify_verb(clause)
    return class_of().get(lead.verb, "other") if told == "other" else told


def read_outcome(page: DecisionPage, sentences: list[Sentence], number: int, label: str | None, held: int) -> None:
    """Reads a sentence, of which is given what it holds of `GATES`, for a decision told in plain words."""
    sentence = sentences[number]
    words = page.text[sentence.start : sentence.end]
    lower = page.lower[sentence.start : sentence.end]
    item = page.outline.item_of(sentence)
    if " be " in words and item is not None and _PROGRAMME.search(item.title) and _TO_BE_ADDED.match(words):
        page.add(sentence.start, sentence.end, "resolution-programme", label if number == 0 else None, verb="schedule")
        return
    if read_moved_line(page, sentences, number, label if number == 0 else None, held):
        return
    if not (may_tell_outcome(held) or "taken as read" in lower):
        return
    alone = number + 1 == len(sentences) or all(_AFTERWORD.match(page.text, later.start, later.end) for later in sentences[number + 1 :])
    found = find_outcome(words, page.head, alone=alone, in_decision=sentence.place == "decision", held=held)
    if ": " in words and (following := _THE_FOLLOWING.match(words)) and _add_listed(page, sentence, following):
        return
    if not found and number == 0 and alone and item is not None and _below_title(page, sentence) and is_one_word_outcome(words, held):
        minutes = _MINUTES.search(item.title) is not None and not lower.startswith(_LEFT_OVER)
        found = (0, one_word_end(words, held) or len(words), "resolution-minutes" if minutes else "resolution-one-word")
    if (
        not found
        and item is not None
        and is_one_word_outcome(words, held)
        and (_closes(page, sentences, number) or _puts_off_another(page, sentences, number, lower))
    ):
        heard = _MINUTES.search(item.title) is not None and not lower.startswith("noted") and _first_said(page, sentence)
        found = (0, one_word_end(words, held) or len(words), "resolution-minutes" if heard else "resolution-closing-word")
    if (
        not found
        and item is not None
        and lower.startswith("of ")
        and _OF_MEETING.match(words)
        and _MINUTES.fullmatch(item.title.strip(" :."))
    ):
        found = (0, len(words), "resolution-minutes")
    if not found and item is not None and are_moved_as_correct(words) and _MINUTES.search(item.title):
        found = (0, len(words), "resolution-minutes")
    if (
        found
        and found[2] in ("resolution-together", "resolution-dashed")
        and item is not None
        and _MINUTES.search(item.title)
        and _first_said(page, sentence)
    ):
        found = (found[0], found[1], "resolution-minutes")  # below "Minutes of the last meeting": "These were approved and signed."
    if number and _ADOPTED.match(words) and not found:
        earlier = sentences[number - 1]
        if re.search(r"\b(?:minutes?|notes)\b", page.text[earlier.start : min(earlier.end, earlier.start + 60)], re.IGNORECASE):
            found = (
                earlier.start - sentence.start,
                len(words),
                "resolution-minutes",
            )  # "The notes of May's meeting were read out. Accepted."
    if not found and (number or sentence.block) and is_assent(words, page.head, held):
        found = (0, len(words), "resolution-assent")
    if not found:
        return
    if "taken as read" in words and number + 1 < len(sentences) and _THEN_CONFIRMED.match(page.text, sentences[number + 1].start):
        return  # "The minutes were taken as read. They were approved": the approval is the decision
    start, end, rule = found
    if rule == "resolution-dashed" and _NOTIFIED.search(page.text, page.blocks[sentence.block].start, sentence.end):
        return  # "Decisions of the District Council: Weir Mill - refused"
    if rule == "resolution-dashed" and item is not None and tells_authority(page, item.title, words):
        return  # "24/01 Weir Mill - refused", below "Planning": the planning authority's
    if (
        rule in ("resolution-together", "resolution-then-taken", "resolution-assent")
        or (rule == "resolution-passive" and _IT_WAS.match(words))
    ) and any(page.blocks[sentence.block].start <= decision.start for decision in page.found[-1:]):
        return  # what was agreed is a record already
    if (
        _MOTION_RESULT.match(words)
        and " referred " not in words
        and any(page.same_item(decision.start, sentence) for decision in page.found[-6:])
    ):
        return  # the result of a motion whose words are a record already
    if _PAPER_RESULT.match(words) and any(
        decision.rule == "resolution-moved-paper" and page.same_item(decision.start, sentence) for decision in page.found[-3:]
    ):
        return  # the result of what was moved by its name
    if (
        rule == "resolution-minutes"
        and any(d.verb == "confirm" and page.same_item(d.start, sentence) for d in page.found[-2:])
        and not re.search(r"\bmeeting\b|\b(?:Committee|Sub-Committee|Working (?:Group|Party)|Panel)\b", words)
    ):
        return  # "They were signed by the Chair as a correct record", after the minutes were approved
    if rule == "resolution-outcome" and (parts := split_capitals(words)):
        group = page.next_group()
        for part_start, part_end in parts:
            page.add(sentence.start + part_start, sentence.start + part_end, rule, label if number == 0 else None, group=group)
        return
    mover, seconder = page.movers_before(sentence.start, sentence.block)
    governing = governing_words(words, rule)
    if (
        rule == "resolution-closing-word"
        and number
        and not governing
        and ("gree" in lower or "accept" in lower or "content" in lower or "happy" in lower)
        and (
            SUM_ASKED.search(page.text, sentences[number - 1].start, sentence.start)
            or TO_PAY.match(page.text, max(page.blocks[sentence.block].start, sentence.start - PAID_ABOVE), sentence.start)
        )
    ):
        governing = "approved"  # "A request from the choir for £80. Agreed."
    page.add(
        sentence.start + start,
        sentence.start + end,
        rule,
        label if number == 0 else None,
        mover=mover,
        seconder=seconder,
        verb=classify_verb(governing) if governing else None,
    )


def _add_listed(page: DecisionPage, sentence: Sentence, following: re.Match[str]) -> bool:
    """Adds what "The following grants were awarded: (a) Scouts £90; (b) …" lists in its sentence; says whether it lists anything."""
    start = sentence.start + following.end()
    if _PAYEES.search(following.group()):
        page.add(sentence.start, start - 2, "resolution-following", None, verb="approve")
        return True
    listed = [(begin, stop) for begin, stop, _ in split_inline(page.text, start, sentence.end)]
    if not listed and ";" in page.text[start : sentence.end]:
        at = start
        for part in page.text[start : sentence.end].split(";"):
            listed.append((at + len(part) - len(part.lstrip()), at + len(part)))
            at += len(part) + 1
    group, verb = page.next_group(), classify_verb((following["verb"] or following["did"]).lower())
    for begin, stop in listed:
        page.add(begin, stop, "resolution-following", None, group=group, lead_in=following.group().strip(), verb=verb)
    return bool(listed)


def _first_said(page: DecisionPage, sentence: Sentence) -> bool:
    return _below_title(page, sentence) or not any(page.same_item(decision.start, sentence) for decision in page.found[-2:])


def _puts_off_another(page: DecisionPage, sentences: list[Sentence], number: int, lower: str) -> bool:
    """Whether "Continued to May." puts off what the sentences right before it tell of, which no decision stands in."""
    return (
        number > 0
        and sentences[number].place == "minutes"
        and lower.startswith(("continued ", "held over", "deferred", "carried forward", "left until"))
        and all(decision.end <= sentences[number - 1].start for decision in page.found[-2:])
    )


def _closes(page: DecisionPage, sentences: list[Sentence], number: int) -> bool:
    """Whether "Noted." or "This was agreed." is all that says what became of a paragraph: it ends it, or opens its item, and no decision stands before it."""
    sentence = sentences[number]
    if sentence.place not in ("minutes", "decision") or (page.blocks[sentence.block].kind == "table_row" and number == 0):
        return False
    if number == 0 and _below_title(page, sentence):
        return True  # "Agreed. A visit to be added for June."
    begin = page.blocks[sentence.block].start if number else page.blocks[max(sentence.block - 1, 0)].start
    if any(decision.end > begin for decision in page.found[-3:]):
        return False
    if number:
        return True
    above = page.sentences[sentence.block - 1] if sentence.block else []
    return bool(above) and above[-1].item == sentence.item and len(sentences) == 1


def _below_title(page: DecisionPage, sentence: Sentence) -> bool:
    """Whether a sentence is the first of its item's minutes: right behind the title in its block, or in the block below."""
    first = page.sentences[sentence.block][0]
    if first.place == "title":
        return page.sentences[sentence.block][1:2] == [sentence]
    if first is not sentence:
        return False
    block = sentence.block - 1
    if block > 0 and page.blocks[block].kind == "heading" and page.sentences[block] and page.sentences[block][-1].place != "title":
        block -= 1  # "Minutes:" stands between the title and what was said
    above = page.sentences[block] if block >= 0 else []
    return bool(above) and above[-1].place == "title" and above[-1].item == sentence.item


def read_row_lead(page: DecisionPage, index: int) -> LeadIn | None:
    """The lead-in that stands alone in the first of a row's two cells ("RESOLVED: | That the degree be awarded")."""
    block = page.blocks[index]
    first, _, rest = page.text[block.start : block.end].partition(" | ")
    if not rest or " | " in rest or len(first) > 40:
        return None
    lead = find_lead_in(page.text, block.start, block.start + len(first), page.head)
    if lead is None or not lead.formal or lead.end < block.start + len(first):
        return None
    that = _THAT.match(rest)
    return replace(lead, end=block.start + len(first) + 3 + (that.end() if that else 0))


def read_row(page: DecisionPage, index: int) -> None:
    """The cells of a table that holds the minutes: each is read like a paragraph by itself."""
    block, row = page.blocks[index], page.sentences[index][-1]  # the first can be the title of its item
    at = block.start
    for cell in page.text[block.start : block.end].split(" | "):
        pieces = [row._replace(start=start, end=end) for start, end in split_sentences(page.text, at, at + len(cell))]
        for number, piece in enumerate(pieces):
            held = GATES.held(page.lower[piece.start : piece.end])
            lead = find_lead_in(page.text, piece.start, piece.end, page.head, held=held)
            if lead and lead.formal and lead.end < at + len(cell) - 3:
                group, said = page.next_group(), page.text[lead.start : lead.end].strip()
                inline = split_inline(page.text, lead.end, at + len(cell))
                for start, stop, label in inline or [(lead.end, piece.end, "")]:
                    page.add(start, stop, lead.rule, label or None, group=group, lead_in=said)
                if inline:
                    break
            elif lead:
                add_sentence(page, lead, piece)
            elif len(cell) < 16 and not any(c.isdigit() for c in cell):
                break  # "Agreed", "Not agreed": a column of answers, read where its head is known
            elif not (read_shorthand(page, pieces, number, None, held) or read_proposal(page, pieces, number, held)):
                read_outcome(page, pieces, number, None, held)
        at += len(cell) + 3
