"""Lists of attendance without a heading of their own: what opens the minutes with names, or with a label for each line of them."""

from __future__ import annotations

import re

from extractors.names.forms import MEMBERS_TITLE, TITLE
from extractors.outline import Outline
from extractors.rosters.headings import Heading, State
from extractors.rosters.lists import read_list
from models import Block

# "The Cathaoirleach, Cllr Jo Rivers, presided."
_IN_CHAIR = re.compile(
    r"(?:(?:An|The) )?(?:(?:Leas|Deputy|Vice)[- ])?(?:Ch?athaoirleach|(?:Lord )?Mayor|(?:Lord )?Provost|Conven[eo]r|Chair(?:man|woman|person)?|President),? "
)
# a head that says in the label of each line who they are, without "Present"
HEAD_LABEL = re.compile(
    r"(?:(?:In the [Cc]hair|IN THE CHAIR|Chair(?:man|woman|person)?|CHAIR(?:MAN)?|(?:Presid|PRESID)(?:ing|ed over by|ING|ED OVER BY)(?: [Oo]fficer| [Mm]ember)?|Chaired by|CHAIRED BY|Conven[eo]r|CONVEN[EO]R|Preses|(?:An )?Cathaoirleach(?: (?:sa|in) [A-Za-z]+)?|CATHAOIRLEACH)"
    r"|(?P<listed>(?:For|For and on behalf of|Representing|On behalf of) (?:the )?[A-Z][\w'’&-]*(?: [\w'’&-]+){0,4}|(?:(?:[A-Z][a-z]+ ){0,2})(?:[Mm]embers|[Rr]epresentatives)|(?:(?:STATUTORY|CHURCH|PARENT|VOTING|Statutory|Church|Parent|Voting) ){0,2}(?:CO-OPTEES|Co-optees|CO-OPTED MEMBERS)|MEMBERS|Councillors|COUNCILLORS|Trustees|Governors|Officers|OFFICERS"
    r"|(?:The )?(?:Applicants?|Appellants?|Objectors?|Supporters?|Licen[cs]ees?|Premises Licence Holder|Licence Holder|Respondents?|Interested Part(?:y|ies)|Other Persons?|Responsible Authorit(?:y|ies)|Witness(?:es)?|Speakers?|Legal Advis[eo]rs?)|Panel|Board|Committee|Forum|Group|Team|Patients|Practice|Parents|School|Council|Volunteers|Friends|Employers?|Employees|Carers|Clergy|Churchwardens|Community|Police|Club|Association|Society|Partners|Tenants|Residents|Staff|Guests|Cabinet|Executive|Directors)) ?(?:[:–—-]|:-) ?(?:\| )?(?=[A-Z])"
)
# "Jo Rivers (Chairman), Ann Hall (Secretary), Sam Poole"
_CHAIR_FIRST = re.compile(r"(?:[A-Z][\w’'.-]* ){2,3}\((?:Chair|chair|in the [Cc]hair)[^()]{0,20}\)(?:,|;| and) [A-Z]")
_MEMBERS_ALONE = re.compile(
    r"(?:(?:[A-Z][A-Za-z-]+ ){0,2}(?:Members|Directors|Trustees|Governors|Commissioners|Representatives|Delegates|Co-optees)|MEMBERS|Councillors|COUNCILLORS|(?P<officers>(?:(?:Council|Senior|Lead|Supporting|Executive) )?(?:Officers|Officials|Staff|Advis[eo]rs)|OFFICERS|OFFICIALS|STAFF))(?: of the (?:Committee|Panel|Board|Forum))? ?:?"
)
_OPENS = (
    " in the Chair",
    " in the chair",
    " IN THE CHAIR",
    " presiding",
    " presided",
    " took the Chair",
    " took the chair",
    " was in the Chair",
    " was in the chair",
)
_LONGEST_HEAD = 1500  # characters


def in_head(outline: Outline, block: Block) -> bool:
    """Whether a block stands before the first item; in minutes without items, whether it is among the first."""
    sentence = outline.sentence_at(block.start)
    return sentence is None or sentence.place == "head" or (sentence.item is None and block.start < _LONGEST_HEAD)


def end_of_head(outline: Outline) -> int:
    """Where the last block can stand that is `in_head`."""
    ends = next((sentence.start for sentence in outline.sentences if sentence.place != "head"), len(outline.text))
    return max(ends, _LONGEST_HEAD)


def without_heading(outline: Outline, block: Block) -> Heading | None:
    """A list of members that opens the minutes without a heading: "Councillor Jo Rivers (in the Chair)", "Councillors S. Hall, T. Poole and M. Lowe"."""
    text = outline.text
    if alone := _MEMBERS_ALONE.fullmatch(text, block.start, block.end):
        sentence = outline.sentence_at(block.start)
        opens = sentence is None or sentence.place == "head"
        return (
            Heading(block.end, "present", "officer" if alone["officers"] else "member", "attendance-without-heading", True)
            if opens
            else None
        )
    if labelled := HEAD_LABEL.match(text, block.start, block.end):
        return under_label(outline, block, labelled)
    if not (
        _CHAIR_FIRST.match(text, block.start, block.end)
        or MEMBERS_TITLE.match(text, block.start, block.end)
        or TITLE.match(text, block.start, block.end)
        or _IN_CHAIR.match(text, block.start, block.end)
    ):
        return None
    sentence = outline.sentence_at(block.start)
    if sentence is None or sentence.place != "head":
        return None
    entries, stop, covered = read_list(text, block.start, block.end, State("present", None), prose=False)
    opens = text.startswith(_OPENS, stop + text.startswith(",", stop)) or "(Chair" in text[block.start : stop]
    if (len(entries) > 1 and covered > 0.85) or (len(entries) == 1 and opens and block.end - stop < 22):
        return Heading(block.start, "present", None, "attendance-without-heading", False)
    return None


def under_label(outline: Outline, block: Block, label: re.Match[str]) -> Heading | None:
    """A line of the head with a label of its own: "In the Chair: The Mayor, Councillor Jo Rivers", "Officers: Ann Hall (Clerk)"."""
    if outline.sentence_at(block.start) is None or not in_head(outline, block):
        return None
    entries, _, covered = read_list(outline.text, label.end(), block.end, State("present", None), prose=False)
    people = [entry for entry in entries if entry.mention.name]
    if not people or covered < 0.85:
        return None
    for_one = not label["listed"] and len(people) > 1 and ": " not in outline.text[people[0].mention.end : people[1].mention.name_end]
    if for_one:  # "Chair: Jo Rivers, Minute taker: Ann Hall" has a label for each
        return None
    return Heading(label.end(), "present", "officer" if label.group()[0] == "O" else "member", "attendance-without-heading", False)
