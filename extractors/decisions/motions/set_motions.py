"""Motions whose words stand by themselves: below their movers, between quotation marks, or above the line that names who moved them."""

from __future__ import annotations

import re
from typing import Literal

from extractors.beginnings import searched
from extractors.decisions.clauses.enumeration import Clause, collect_clauses
from extractors.decisions.lead_ins.lead_ins import find_lead_in
from extractors.decisions.motions.motions import PURPOSE_LABEL, is_movers_line, movers, opens_motion
from extractors.decisions.motions.moved_lines import below_purpose, read_moved_line
from extractors.decisions.page import DecisionPage, Said
from extractors.decisions.sentence_gates import GATES
from extractors.decisions.verbs.first_verbs import starts_with_verb
from extractors.outline import Sentence

# "Cllr Hall moved and Cllr Poole seconded a motion to bring forward the reports on:"
_MOTION_INSIDE = searched(
    r"\bseconded\b.{0,120}?\b(?:(?:a|the) (?:proposal|motion|resolution|recommendation) (?:to|that) (?!the following\b|be\b)(?P<clause>\S+(?: \S+){4,})"
    r"|an(?:other)? amendment (?:to (?!(?:the|this|that|his|her|their|its|an?|item|motions?|recommendations?|paragraphs?|clauses?|resolutions?|part|number)\b)|that )(?P<amending>[^:“\"]{8,})$)",
    re.IGNORECASE,
)
# "Cllr Hall moved, and Cllr Poole seconded, the following amendment: “That the fee be halved.”"
_MOTION_QUOTED = searched(
    r"\bseconded\b[^:“\"]{0,120}?(?:\b(?P<matter>motion|amendment|resolution|proposition)\b[^:“\"]{0,60})?:? ?(?P<quote>[“\"]) ?(?P<that>That |that )?(?P<clause>[^”\"]{10,})",
    re.IGNORECASE,
)
_AMENDMENT_HEAD = re.compile(r"(?:(?:First|Second|Third|Further) )?(?:Amendment|AMENDMENT)(?: (?:No\.? ?)?\d{1,2})?:?$")
# "Motion", "Amendment 2", "Amendment by the Independent Group"
_MATTER_HEAD = re.compile(
    r"(?:MOTION|Motion|(?P<amendment>(?:(?:First|Second|Further) )?(?:AMENDMENT|Amendment)))(?: (?:No\.? ?)?\d{1,2})?(?: (?:by|from) [^:.;]{3,60})?:?$"
)
# "Seconded by Cllr Hall that the hours be approved", below "Proposed by Cllr Poole"
_SECONDED_THAT = re.compile(r"Seconded(?: by|:)? [^.;:,]{3,60}?,? that (?P<clause>.{10,})")
# "That the Committee –", and below it what it agrees to
_OPENS_CLAUSES = re.compile(r"[“\"‘']?That (?:the |this )?(?:[A-Z][\w’'-]+ (?:(?:and|of) )?){0,5}[A-Za-z]+ ?[:–—-]+")
# "That Council", above the list of what it does
_OPENS_LIST = re.compile(
    r"[“\"‘']?That (?:the |this )?(?:[A-Z][\w’'-]+ (?:(?:and|of) )?){0,4}(?:Council|Committee|Cabinet|Board|Executive|Panel|Authority|Assembly)"
)
_OPENS_WORDS = re.compile(r"[“\"‘']?(?:That|To|This) (?=[a-zA-Z])")
_AMOUNT_LABEL = re.compile(
    r"(?:proposed |amendment )?(?:amount|cost|value|sum|budget)s?\b", re.IGNORECASE
)  # below the purpose of an amendment
_QUOTED_WITHIN = 200  # characters behind the sentence of its movers
_LONGEST_MOTION = 14  # blocks
# "moved as an amendment": one of the motion and its amendment is carried, as Scottish councils vote on them
_AGAINST_MOTION = searched(r"\b(?:as an?|by way of(?: an?)?) (?:\w+ )?amendment\b", re.IGNORECASE)
# "In accordance with notice, Cllr Hall proposed:", and the words of the motion below
_MOVES_BELOW = searched(
    r"(?:^|[,;] )(?:and )?(?:(?:Councillor|Cllr|Clr|Alderman|Mrs?|Ms|Dr)\.? )?(?:[A-Z][\w’'.-]* ?){1,5}(?: \([^()]{3,40}\))? (?:then |formally )?(?:proposed|moved)(?: (?:the following|an?) (?:motion|(?P<amendment>amendment)))?:$"
)
# "An amendment was moved by Cllr Hall and seconded by Cllr Poole", without a mark, and its words in quotation marks below
_MOVED_ABOVE = re.compile(
    r"(?:\(?\d{1,2}[.)] )?(?:It was|(?:An?|The) (?:(?:further|second|third|following|first) )?(?:motion|(?P<amendment>amendment))(?: to the (?:\w+ )?motion)? was) (?:moved|proposed) by [^.:;“\"]{3,60} (?:and )?seconded by [^:;“\"]{3,60}"
)
# "Councillor Hall proposed and Councillor Poole seconded", without a mark, and below it "That the fee be raised."
_NAMED_MOVERS = re.compile(
    r"(?:(?:Councillor|Cllr|Clr|Alderman|Mrs?|Ms|Dr)\.? )?[A-Z][^.:;“\"]{2,50}? (?:then )?(?:proposed|moved),? and (?:(?:Councillor|Cllr|Clr|Alderman|Mrs?|Ms|Dr)\.? )?[A-Z][^.:;“\"]{2,50}? seconded,?"
    r"|(?:(?:Councillor|Cllr|Clr|Alderman|Mrs?|Ms|Dr)\.? )?[A-Z][^.:;“\"]{2,50}?, seconded by [^.:;“\"]{3,50}?,? (?:then )?(?:proposed|moved)"
)
_OPENING_MARKS = ("“", '"')
_MOTION_BELOW = re.compile(r"[“\"‘']?(?:That )?(?:[Tt]his|[Tt]he) (?:[A-Z][\w’'-]+ ){0,3}(?:Council|Committee|Board|Assembly|Authority)\b")
# "– that the grant be doubled", "- to write to the Minister", below "Proposed by …", "Seconded by …"
_DASHED_WORDS = re.compile(r"(?:[–—-] ?)?(?:that|to) (?=[a-z])")
_DASHES = ("–", "—", "-")
# "“In view of the storms this Council resolves to:", above the list of what it is to do
_RESOLVES_BELOW = searched(r"\bresolves(?: (?:to|that))?[ ,]*[:–—-]{1,3}$")
# "This Council therefore calls on the Leader to:", "Council believes that trees matter": how the next paragraph of a motion begins
_GOES_ON = re.compile(
    r"[“\"‘']?(?:(?:Therefore|Accordingly|In (?:view|light) of [^.:;,]{3,60}),? )?(?:[Tt]h(?:is|e) )?(?:[A-Z][\w’'-]+ ){0,3}?(?:Council|Committee|Board|Assembly|Authority)(?: (?:also|further|therefore|thus|now|accordingly|hereby)){0,2},? "
    r"(?:accepts|acknowledges|adopts|affirms|agrees|applauds|asks|believes|calls|commends|commits|condemns|congratulates|considers|declares|deplores|directs|encourages|endorses|expresses|instructs|invites|notes|opposes|pledges|reaffirms|recogni[sz]es|recommends|regrets|rejects|requests|supports|thanks|understands|undertakes|urges|values|welcomes|wishes)\b"
)
_AMENDMENT_LINE = re.compile(
    r"(?:(?:first|second|third|further|\w+ group) )?amendment(?: (?:no\.? ?)?\d{1,2}| [a-f])?(?: (?:by|from|to) [^:.]{3,60})?[:.]?$",
    re.IGNORECASE,
)


def opened_motion(page: DecisionPage, index: int, words: str) -> Literal["amendment", "motion"] | None:
    """What stands below the block `index`, where its last sentence `words` opens a motion: the motion, or an amendment of one."""
    matter = opens_motion(words) or _opens_quoted(page, index, words)
    return "amendment" if matter and stands_below_amendment(page, index) else matter


def stands_below_amendment(page: DecisionPage, index: int) -> bool:
    """Whether the line above, or above who moved it, says that an amendment follows: "AMENDMENT", "Second amendment by Cllr Hall"."""
    above = index - 1
    if above > 0 and is_movers_line(page.text[page.blocks[above].start : page.blocks[above].end]):
        above -= 1
    return above >= 0 and _AMENDMENT_LINE.match(page.text, page.blocks[above].start, page.blocks[above].end) is not None


def _opens_quoted(page: DecisionPage, index: int, words: str) -> Literal["amendment", "motion"] | None:
    """Whether "In accordance with notice, Cllr Hall proposed:" introduces the words of a motion that stand in quotation marks below it."""
    below = page.blocks[index + 1].start if index + 1 < len(page.blocks) else -1
    if below > 0 and page.text.startswith("That ", below) and _NAMED_MOVERS.fullmatch(words):
        return "motion"
    if below > 0 and "seconded by " in words and (moved := _MOVED_ABOVE.fullmatch(words)):
        quotes = page.text.startswith(_OPENING_MARKS, below)
        return None if not quotes else "amendment" if moved["amendment"] else "motion"
    opened = _MOVES_BELOW.search(words) if words.endswith(":") else None
    if opened is None or below < 0 or not _MOTION_BELOW.match(page.text, below):
        return None
    return "amendment" if opened["amendment"] else "motion"


def read_motion(page: DecisionPage, index: int, sentence: Sentence, matter: str) -> int:
    """A motion whose text stands below its movers, with the result that is told later."""
    group = page.next_group()
    mover, seconder = movers(page.doc, sentence.start, sentence.end)
    said: Said = {"lead_in": page.text[sentence.start : sentence.end], "mover": mover, "seconder": seconder, "motion": matter}
    limit = page.limit(index + 1)
    first = index + 1
    inside = _MOTION_INSIDE.search(said["lead_in"] or "")
    if inside:
        start = sentence.start + inside.start(inside.lastgroup or 0)
        _, after = collect_clauses(page.text, page.blocks, first, limit)
        end = page.blocks[after - 1].end if after > first else sentence.end
        outcome = page.results.next_of(matter, end, sentence.item) or "carried"
        page.add_all(
            [Clause(start, start + len(page.text[start : sentence.end].rstrip(" :")))], f"resolution-{matter}", group, said, outcome
        )
        return max(after, first)
    allocates = False
    if first < limit and PURPOSE_LABEL.match(page.text[page.blocks[first].start : page.blocks[first].end]):
        first += 1
        allocates = (
            first + 1 < limit and _AMOUNT_LABEL.match(page.text, page.blocks[first + 1].start, page.blocks[first + 1].end) is not None
        )
        clauses = [Clause(page.blocks[first].start, page.blocks[first].end)] if first < limit else []
        after = first + 1
    else:
        if (
            first + 1 < limit
            and page.blocks[first + 1].label
            and _OPENS_LIST.fullmatch(page.text, page.blocks[first].start, page.blocks[first].end)
        ):
            first += 1
        opening = page.text[page.blocks[first].start : page.blocks[first].end] if first < limit else ""
        quoted = sentence.end > sentence.start and (page.text[sentence.end - 1] in '“"‘' or opening[:1] in "“\"‘'")
        clauses, after = [], first
        if quoted and _RESOLVES_BELOW.search(opening):
            clauses, after = collect_clauses(page.text, page.blocks, first + 1, page.limit(first + 1))
        if not clauses:
            clauses, after = collect_clauses(page.text, page.blocks, first, limit, quoted=quoted)
        if not clauses and quoted and first < limit:
            clauses, after = [Clause(page.blocks[first].start, page.blocks[first].end)], first + 1
        after = _read_on(page, clauses, after, limit)
    end = page.blocks[after - 1].end if after > 0 else sentence.end
    if seconder is None and first < after < limit and "econded" in page.text[page.blocks[after].start : page.blocks[after].end]:
        said["seconder"] = movers(page.doc, page.blocks[after].start, page.blocks[after].end)[1]
    told = page.results.next_of(matter, end, sentence.item)
    if told is None and matter == "amendment" and _AGAINST_MOTION.search(said["lead_in"] or ""):
        told = "lost" if page.results.next_of("motion", end, sentence.item) == "carried" else None
    before = len(page.found)
    page.add_all(clauses, f"resolution-{matter}", group, said, told or "carried")
    if allocates:
        page.found[before:] = [decision._replace(verb="approve") for decision in page.found[before:]]
    return max(after, index + 1)


def _read_on(page: DecisionPage, clauses: list[Clause], index: int, limit: int) -> int:
    """Adds the further paragraphs and lists of a motion, which begin with the body and what it does; gives the index of the block behind them."""
    while index < limit and _GOES_ON.match(page.text, page.blocks[index].start, page.blocks[index].end):
        block = page.blocks[index]
        if page.text.endswith((":", ":-", ":–"), block.start, block.end):
            listed, after = collect_clauses(page.text, page.blocks, index + 1, limit)
            if not listed:
                return index
        else:
            listed, after = [Clause(block.start, block.end)], index + 1
        clauses += listed
        index = after
    return index


def read_quoted_motion(page: DecisionPage, index: int, sentence: Sentence) -> int | None:
    """A motion whose words stand in quotation marks behind its movers, in their paragraph: gives where they end, None where the sentence holds none."""
    block = page.blocks[index]
    said = page.lower[sentence.start : min(sentence.end + _QUOTED_WITHIN, block.end)]
    if "seconded" not in said[: sentence.end - sentence.start] or not ("“" in said or '"' in said):
        return None
    quoted = _MOTION_QUOTED.search(page.text, sentence.start, block.end)
    if quoted is None or quoted.start() >= sentence.end or quoted["clause"].rstrip().endswith(":"):
        return None
    if quoted["matter"] is None and not quoted["that"]:
        return None  # what follows the movers is a quotation of something else
    moved = page.lower[sentence.start : quoted.start("quote")]  # "By way of amendment it was moved by …"
    matter = "amendment" if (quoted["matter"] or "").lower() == "amendment" or _AGAINST_MOTION.search(moved) else "motion"
    mover, seconder = movers(page.doc, sentence.start, quoted.start("quote"))
    page.add(
        quoted.start("clause"),
        quoted.end("clause"),
        f"resolution-{matter}",
        None,
        lead_in=page.text[sentence.start : quoted.start("clause")].strip(),
        mover=mover,
        seconder=seconder,
        motion=matter,
        outcome=page.results.next_of(matter, quoted.end(), sentence.item) or "carried",
    )
    return quoted.end()


def _read_above(page: DecisionPage, index: int, last: int) -> bool:
    """What stands between the line "Motion" or "Amendment" and the line that names who moved it; says whether there is any."""
    head = index - 1
    while (
        head >= 0
        and index - head < _LONGEST_MOTION
        and not (found := _MATTER_HEAD.match(page.text, page.blocks[head].start, page.blocks[head].end))
    ):
        head -= 1
    if head < 0 or not found or head + 1 == index or not page.sentences[index] or not page.sentences[head + 1]:
        return False
    item = page.sentences[index][0].item
    if any(not page.sentences[at] or page.sentences[at][0].item != item for at in range(head + 1, index)):
        return False
    matter = "amendment" if found["amendment"] else "motion"
    mover, seconder = movers(page.doc, page.blocks[index].start, page.blocks[last].end)
    end = page.blocks[last].end
    outcome = page.results.next_of(matter, end, item)
    other = page.results.next_of("motion" if found["amendment"] else "amendment", end, item)
    outcome = outcome or ("lost" if other == "carried" else "carried")
    begun = page.blocks[head].end
    if known := [number for number, decision in enumerate(page.found) if decision.start > begun]:
        for number in known:
            page.found[number] = page.found[number]._replace(mover=mover, seconder=seconder, motion=matter, outcome=outcome)
        return True
    opening = page.text[page.blocks[head + 1].start : page.blocks[head + 1].end]
    if not _OPENS_WORDS.match(opening) and not starts_with_verb(opening):
        return False
    group = page.next_group()
    for at in range(head + 1, index):
        block = page.blocks[at]
        if _OPENS_CLAUSES.fullmatch(page.text, block.start, block.end) and page.blocks[at + 1].label:
            continue
        page.add(
            block.start,
            block.end,
            "resolution-moved",
            block.label,
            group=group,
            mover=mover,
            seconder=seconder,
            motion=matter,
            outcome=outcome,
        )
    return True


def _is_amendment(page: DecisionPage, index: int) -> bool:
    """Whether a line a little above the movers says that an amendment follows: "Amendment", with its own title below."""
    for above in range(index - 1, max(index - 3, -1), -1):
        if _AMENDMENT_HEAD.match(page.text, page.blocks[above].start, page.blocks[above].end):
            return True
    return False


def _next_motion(page: DecisionPage, index: int) -> int | None:
    """Where the movers of the next motion stand, at the block `index` or below: what became of it was no result of the one before."""
    for at in range(index, min(index + _LONGEST_MOTION, len(page.blocks))):
        if is_movers_line(page.text[page.blocks[at].start : page.blocks[at].end]):
            return None if _is_amendment(page, at) else page.blocks[at].start
    return None


def _opens_with_dash(page: DecisionPage, index: int) -> bool:
    """Whether a block is what was moved behind a dash, which may have become its label: "– that the grant be doubled"."""
    block = page.blocks[index]
    dashed = block.label in _DASHES or page.text.startswith(_DASHES, block.start)
    return dashed and _DASHED_WORDS.match(page.text, block.start, block.end) is not None


# "Proposed by Cllr Hall, seconded by Cllr Poole and unanimously approved.": what was moved stands above
_TELLS_RESULT = searched(
    r"\b(?:approved|carried|accepted|adopted|passed|appointed|elected|unanimous(?:ly)?|all in favou?r)\b[^,;:]{0,20}$", re.IGNORECASE
)


def _read_seconded(page: DecisionPage, index: int, last: int, seconded: re.Match[str]) -> int:
    """A motion in the words behind who seconded it, on the line below who proposed it: "Seconded by Cllr Hall that the hours be approved"."""
    matter: Literal["amendment", "motion"] = "amendment" if _is_amendment(page, index) else "motion"
    mover, seconder = movers(page.doc, page.blocks[index].start, seconded.start("clause"))
    outcome = page.results.next_of(matter, page.blocks[last].end, page.sentences[last][0].item, _next_motion(page, last + 1))
    page.add(
        *seconded.span("clause"),
        "resolution-moved",
        None,
        lead_in=page.text[page.blocks[index].start : seconded.start("clause")].strip(),
        mover=mover,
        seconder=seconder,
        motion=matter,
        outcome=outcome or "carried",
    )
    return last + 1


def read_movers(page: DecisionPage, index: int) -> int:
    """ "Proposed – Cllr Hall Seconded – Cllr Poole", on one line or two: the motion is the quotation or the "That …" below, or what stands above."""
    last = index
    while last + 1 < len(page.blocks) and is_movers_line(page.text[page.blocks[last + 1].start : page.blocks[last + 1].end]):
        last += 1
    if last + 1 < len(page.blocks) and (
        seconded := _SECONDED_THAT.fullmatch(page.text, page.blocks[last + 1].start, page.blocks[last + 1].end)
    ):
        return _read_seconded(page, index, last + 1, seconded)
    mover, seconder = movers(page.doc, page.blocks[index].start, page.blocks[last].end)
    said = page.text[page.blocks[index].start : page.blocks[last].end]
    below = last + 1
    if (
        below < len(page.blocks)
        and page.sentences[below]
        and not _opens_with_dash(page, below)
        and find_lead_in(page.text, page.blocks[below].start, page.blocks[below].end, page.head)
    ):
        return below
    if below < page.limit(below) and not _TELLS_RESULT.search(said):
        following = page.blocks[below]
        line = page.text[following.start : following.end]
        dash = _DASHED_WORDS.match(line) if _opens_with_dash(page, below) else None
        if (dash or re.match(r"[“\"‘']|That\b|To [a-z]", line)) and following.kind != "heading":
            end = following.end if line[0] in "“\"‘'" else page.sentences[below][0].end
            closing = re.search(r"[”’\"'] ?(?=All |Carried|Agreed|Unanim|$)", line[1:])
            if line[0] in "“\"‘'" and closing:
                end = following.start + 1 + closing.start()
            matter = "amendment" if _is_amendment(page, index) else "motion"
            told = page.results.next_of(matter, following.end, page.sentences[below][0].item, _next_motion(page, below + 1))
            moved: Said = {
                "lead_in": said,
                "mover": mover,
                "seconder": seconder,
                "motion": "amendment" if matter == "amendment" else None,
            }
            group = page.next_group()
            start = following.start + (dash.end() if dash else 0)
            page.add(start, end, "resolution-moved", following.label, group=group, outcome=told or "carried", **moved)
            further: list[Clause] = []
            after = _read_on(page, further, below + 1, page.limit(below + 1))
            page.add_all(further, "resolution-moved", group, moved, told or "carried")
            return after
    if _read_above(page, index, last):
        return below
    here = page.sentences[index][0]
    of_matter = page.blocks[index - 1].start if below_purpose(page, index) else 0  # "(ii) To approve the payments" has movers of its own
    earlier = [d for d in page.found[-1:] if d.start >= of_matter and page.same_item(d.start, here)]
    if earlier and index and page.blocks[index - 1].start <= earlier[0].start and earlier[0].mover is None:
        page.found[-1] = earlier[0]._replace(mover=mover, seconder=seconder)
    elif not earlier and (item := page.outline.item_of(here)) and re.search(r"\bminutes?\b", item.title, re.IGNORECASE) and seconder:
        page.add(
            page.blocks[index].start, page.blocks[last].end, "resolution-minutes", None, mover=mover, seconder=seconder, verb="confirm"
        )
    elif not earlier and last == index:
        spoken = page.sentences[index]
        read_moved_line(page, spoken, 0 if spoken[0].place != "title" else 1, page.blocks[index].label, GATES.held(said.lower()))
    return below
