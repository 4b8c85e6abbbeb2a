"""One entry of a list of attendance: a person or a post, with all that stands beside it.

    "Cllr J Rivers (Chair)"    "Mrs A Hall – Town Clerk"    "Jo Poole (apols)"    "Mr Moss, 4 Mill Brae"

Near miss: "Apologies and Chairman's welcome" names no Chairman who was there.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from extractors.names.beside import BRACKET_BEGINS, beyond_rank, initials_of, with_bracket, with_post_after
from extractors.names.forms import GIVEN_NAMES, RANKS, TITLE
from extractors.names.mentions import Mention, read_titled
from extractors.names.organisations import with_organisation
from extractors.names.posts import Post, holds_head
from extractors.rosters.bodies import BODY_BEHIND, body_behind_post, body_of_one
from extractors.rosters.headings import Capacity, State, Status
from extractors.rosters.names import (
    cut_before_post,
    is_named_as_post,
    next_follows,
    person_after_post,
    read_behind_place,
    read_behind_seat,
    read_untitled,
)
from extractors.rosters.posts_in_capitals import post_in_capitals
from extractors.rosters.substitutes import FOR_WHOM, substitute_behind, substitute_note
from extractors.rosters.surnames_first import read_surname_first


class Entry(NamedTuple):
    """One person, or one post without a name, in a roster."""

    mention: Mention
    status: Status
    capacity: Capacity | None = None
    substitute_for: str | None = None


# "(Chair)", "[via Teams]"
NOTE = re.compile(r" ?[(\[][^()\[\]]{0,160}[)\]]")
SENT_APOLOGIES = re.compile(r" ?[(\[](?:sent )?(?:apol(?:s|ogies|ogised)?\b|excused\b)", re.IGNORECASE)  # "Jo Rivers (apols)"
# "Cllr Hall – apologies", "Jo Rivers - Apols received"
_APOLOGIES_BEHIND = re.compile(
    r" [–—-] (?:sent |gave |with )?(?:apol(?:s|ogies|ogised|ogy)?\b\.?|excused)(?: (?:received|accepted|sent|given|noted))?(?=[.,;|\n]|$| \()",
    re.IGNORECASE,
)
_ABSENT = re.compile(
    r"(?:,? (?:was |were )?absent| [–—-] (?:[Aa]bsent|[Nn]ot present|[Dd]id not attend))(?=[.,;|\n]|$)"
)  # "Cllr Hall (work). Cllr Poole absent.", "Cllr Hall – absent"
# where somebody lives: "Jo Rivers, 4 Mill Brae (Chair); Ann Hall, No 12"
_ADDRESS = re.compile(r",? (?:No\.? ?\d{1,3}[A-Za-z]?|\d{1,3}[A-Za-z]? (?:[A-Z][\w'’-]+ ?){1,4})(?=[,;.|\n]| ?\(|$)")
# why somebody is not there: "Cllr Hall who was on holiday and Cllr Poole (work)", "Mr Rivers due to illness", "Cllr Hall – unwell"
REASON = re.compile(
    r"(?:,? (?:who (?:was|were|is|are|had|has|could)(?! (?:being )?(?:substituted|replaced|represented) by\b)|due to|because of|owing to|on (?:holiday|leave|business|annual leave)) ?| [–—-] ?(?!(?:substituted|replaced|represented|deputi[sz]ed) )[a-z])"
    r"[^.;:|,()\n]{0,60}?(?=,| and (?:also )?[A-Z]| (?:[BCD]?/?Cll?rs?|Councillors?|Mrs?|Ms|Miss|Dr)\b|[.;|\n]|$)"
)
_ROLE_IN_LIST = re.compile(
    r"(?:,| [–—-]) ((?:(?:[A-Z][\w'’-]*|[a-z-]+['’]?) (?:of (?=[A-Z]))?){1,4}(?:representative|co-?optee|nominee)|(?:Board|Panel|Forum|Trust|Union|Staff|Tenant|Parent|Student|Youth|Church) [Mm]ember|(?:[a-z][\w'’-]* ){0,3}(?:co-?ordinator|manager|officer|representative|advis[eo]r|worker|warden|caretaker|secretary|treasurer|architect|surveyor|engineer|planner|director|librarian|consultant|auditor|accountant|headteacher|governor|trustee|chaplain|nurse|commander|inspector|sergeant|constable|clerk|(?:vice[- ])?chair(?:man|woman|person)?|conven[eo]r)|(?:(?:Acting|Deputy|Executive|Interim|Associate) )?Head(?= ?(?:[;|\n]|\.?$)))(?= ?(?:[,;.|\n(]|$| and ))"
)
_SEAT_ON = re.compile(r", (?:Board|Panel|Forum|Trust|Union|Staff|Tenant|Parent|Student|Youth|Church) [Mm]ember\b")  # no organisation
_ROLE_BEGINS = (", ", " – ", " — ", " - ")
_OWN_INITIALS_LAST = re.compile(r" ([A-Z]{2,4})$")  # "Jo Rivers, Head of Audit JR; Ann Hall AH"
_DOTTED_POST = re.compile(r", ((?:[A-Z]{1,2}[./]){2,6}[A-Z]?\.?)(?=[,;)]|$| and | & )")  # "Mr. S. Hall, D.O.S., Ms. J. Poole, A/S.E.P."
_SLASH = (" / ", "/")
_JOINT = re.compile(r" (?:and|&) (?=[A-Z])")
_LAST_OR_NEXT = re.compile(r"$|\n| \|(?:$| (?=[A-Z][\w.'’-]* [A-Z]))")  # behind the cell of a post: the end of the row or the next person
_ENDS_ENTRY = re.compile(r" ?(?:[;|\n(]|\.?$)")
_LABEL_ENDS = (": ", ":", " – ", " — ", " - ")
_ARTICLE = re.compile(r"(?:[Tt]he (?:(?:Right )?Worshipful )?(?:[Tt]he )?|An |(?:His|Her) Worship,? (?:[Tt]he )?)")


def read_entry(text: str, at: int, end: int, posts: dict[int, Post], state: State) -> tuple[Entry, int] | None:
    """The person or post at `at`, with all that stands beside it, and where the entry ends."""
    begin = at
    if (article := _ARTICLE.match(text, at, end)) and (article.end() in posts or TITLE.match(text, article.end(), end)):
        at = article.end()
    mention, post = read_titled(text, at, end), posts.get(at)
    if post is not None and is_named_as_post(text, post):
        post = None
    if mention is None and (post is None or text.endswith(("Councillor", "Cllr", "Clr"), at, post.end)):
        mention = read_behind_place(text, at, end) or read_behind_seat(text, at, end)
        post = None if mention else post
    if mention is not None and mention.name_start is not None:
        if backwards := read_surname_first(text, mention.name_start, end):
            return _finish(text, backwards._replace(start=mention.start, title=mention.title), end, posts, state)
        mention = cut_before_post(text, mention, posts)
    if post is not None and text.startswith(("'s", "’s"), post.end):
        return None  # "Apologies and Chairman's welcome"
    if post is not None and (mention is None or post.end > mention.end):
        mention = person_after_post(text, post, end, posts, state, definite=begin < at)
        if mention is None and (both := _joint_label(text, post, end, posts)):
            post, mention = both, person_after_post(text, both, end, posts, state, definite=begin < at)
        if mention is not None:
            state.posts_first = state.posts_first or text.startswith(" ", post.end)
            mention = _with_own_post(text, post, mention._replace(start=begin), posts, end)
        else:
            words = text[post.start : post.end]
            lone = Mention(begin, post.end, "post", None, None, words, None, None, None)
            return (Entry(lone, state.status, "officer"), past_notes(text, post.end, end)) if post.bare or holds_head(words) else None
        return _finish(text, mention, end, posts, state)
    if mention is None:
        mention = read_untitled(text, at, end, posts, state)
    if mention is None:
        return None
    return _finish(text, mention, end, posts, state)


def _joint_label(text: str, first: Post, end: int, posts: dict[int, Post]) -> Post | None:
    """Two posts of one person as the label before the name: "|Chief Executive and Treasurer| - S Rivers"."""
    joint = _JOINT.match(text, first.end, end)
    second = posts.get(joint.end()) if joint else None
    if second is None or not text.startswith(_LABEL_ENDS, second.end):
        return None
    return first._replace(end=second.end)


def _labels_next(text: str, mention: Mention, posts: dict[int, Post]) -> bool:
    """Whether the post behind a person is the label of the next, as theirs stood before them: "Fire Officer - A Hall, |Treasurer| - S Rivers"."""
    post = posts.get(mention.end + len(", "))
    before = text[mention.start : mention.name_start]
    return post is not None and before.endswith(_LABEL_ENDS) and text.startswith(_LABEL_ENDS, post.end)


def _post_of_next(text: str, at: int, posts: dict[int, Post]) -> bool:
    """Whether the post behind a comma at `at` stands before the next name, as others of the list did: "Jo Rivers (JR), |Treasurer| Ann Hall (AH)"."""
    post = posts.get(at + len(", ")) if text.startswith(", ", at) else None
    return post is not None and text.startswith(" ", post.end) and text[post.end + 1 : post.end + 2].isupper()


_NEXT_CELL = " | ("


def _with_own_post(text: str, label: Post, mention: Mention, posts: dict[int, Post], end: int) -> Mention:
    """A person behind a label with the post that stands behind the name: "Chair: |Jo Rivers, Head of Audit|"."""
    own = posts.get(mention.end + len(", ")) if text.startswith(", ", mention.end) and text.startswith(_LABEL_ENDS, label.end) else None
    if own is None or not (_ENDS_ENTRY.match(text, own.end, end) or body_behind_post(text, own.end, end)):
        return mention
    start = label.end + next(len(mark) for mark in _LABEL_ENDS if text.startswith(mark, label.end))
    return mention._replace(start=start, end=own.end, post=text[own.start : own.end])


def _finish(text: str, mention: Mention, end: int, posts: dict[int, Post], state: State) -> tuple[Entry, int]:
    """The entry of a person with notes, post, organisation, absence and substitution behind the name, and where it ends."""
    status, substitute_for = state.status, None
    if text.startswith(_NEXT_CELL, mention.end) and (note := NOTE.match(text, mention.end + len(" |"), end)):
        stands_in, substitute_for = substitute_note(note.group())
        if stands_in:  # "Jo Rivers | (for Ann Hall)"
            return Entry(mention, "substitute" if status == "present" else status, capacity_of(mention, state), substitute_for), note.end()
    while text.startswith(BRACKET_BEGINS, mention.end):
        note = NOTE.match(text, mention.end, end)
        if note and FOR_WHOM.match(note.group().lstrip()):
            break
        if note:
            stands_in, substitute_for = substitute_note(note.group())
            if stands_in:
                status = "substitute" if status == "present" else status
                break
            if SENT_APOLOGIES.match(note.group()):
                status = "apologies"
                break
        grown = with_bracket(text, mention, end)
        if grown is mention:
            break
        mention = grown
    if mention.post is None and (
        next_follows(text, mention.end, end, posts)
        or (state.posts_first and _post_of_next(text, past_notes(text, mention.end, end), posts))
    ):
        return Entry(mention, status, capacity_of(mention, state), substitute_for), mention.end
    mention = _with_what_follows(text, mention, end, posts)
    if (
        mention.post is None
        and mention.organisation is None
        and (note := NOTE.match(text, mention.end, end) or _ADDRESS.match(text, mention.end, end))
    ):
        # "Jo Rivers (JR) – Chair", "Ann Hall (via Teams), Head of Audit"
        beyond = with_bracket(text, mention._replace(end=note.end()), end)
        beyond = beyond if beyond.end > note.end() else _with_what_follows(text, beyond, end, posts)
        if beyond.end > note.end():
            mention = beyond
        elif note.re == _ADDRESS:
            mention = mention._replace(end=note.end())
    elif (
        mention.post is not None
        and text.endswith(mention.post, 0, mention.end)
        and (own := _OWN_INITIALS_LAST.search(mention.post))
        and initials_of(mention.name or "", own[1])
    ):
        mention = mention._replace(end=mention.end - len(own.group()), post=mention.post[: own.start()])
    elif mention.post is None and mention.organisation is not None:
        mention = with_bracket(text, mention, end)  # "Jo Rivers, NHS (Chair)"
    if mention.organisation is None and mention.name and not mention.name.isupper() and (body := BODY_BEHIND.match(text, mention.end, end)):
        mention = mention._replace(end=body.end(), organisation=body.group(1))
    if (
        substitute_for is None
        and mention.organisation is not None
        and text.startswith(BRACKET_BEGINS, mention.end)
        and (note := NOTE.match(text, mention.end, end))
    ):
        stands_in, substitute_for = substitute_note(note.group())  # "Jo Rivers, Mill Users (for Ann Hall)"
        status = "substitute" if stands_in and status == "present" else status
    if status in ("present", "absent") and SENT_APOLOGIES.match(text, mention.end, end):
        status = "apologies"  # "Jo Rivers, Head of Audit (sent apologies)"
    stop = past_notes(text, mention.end, end)
    if status in ("present", "absent") and (sent := _APOLOGIES_BEHIND.match(text, stop, end)):
        status, stop = "apologies", sent.end()
    if absent := _ABSENT.match(text, stop, end):
        status, stop = "absent", absent.end()
    if status == "apologies" and (reason := REASON.match(text, stop, end)):
        stop = reason.end()
    if substitute_for is None and (behind := substitute_behind(text, stop, end, listed=status == "substitute")):
        status, (substitute_for, stop) = "substitute", behind
    capacity = capacity_of(mention, state)
    return Entry(mention, status, capacity, substitute_for), stop


def _with_what_follows(text: str, mention: Mention, end: int, posts: dict[int, Post]) -> Mention:
    """The mention with the post or organisation that stands right behind it."""
    if mention.post is None:
        mention = with_post_after(text, mention, posts, end, listed=True)
    elif mention.post in RANKS and text.startswith(_ROLE_BEGINS, mention.end) and not _labels_next(text, mention, posts):
        mention = beyond_rank(text, mention, posts, end, listed=True)
    if mention.post is not None and text.startswith(_SLASH, mention.end) and mention.end - len(mention.post) in posts:
        second = posts.get(mention.end + (3 if text.startswith(" / ", mention.end) else 1))
        if second is not None and not text.startswith(" ", second.end):  # "Jo Rivers, Dir. of Services / Co. Engineer"
            mention = mention._replace(end=second.end, post=text[mention.end - len(mention.post) : second.end])
    if (
        (begins := _post_begins(text, mention, posts))
        and (joint := _JOINT.match(text, begins[1], end))
        and (second := posts.get(joint.end()))
        and _ENDS_ENTRY.match(text, second.end, end)
    ):
        mention = mention._replace(end=second.end, post=text[begins[0] : second.end])  # "Jo Rivers, Clerk and Engineer"
    if mention.post is None and text.startswith(" | ", mention.end):
        mention = _with_post_in_next_cell(text, mention, posts, end)
    if mention.post is None and (short := _DOTTED_POST.match(text, mention.end, end)):
        mention = mention._replace(end=short.end(), post=short.group(1))
    if mention.post is None and (mention.name or "").isupper() and (post := post_in_capitals(text, mention.end, end)):
        mention = mention._replace(end=post.end(), post=post[1])
    if mention.organisation is None and (mention.post is None or mention.post in RANKS) and not _SEAT_ON.match(text, mention.end, end):
        mention = with_organisation(text, mention, end, listed=True)
    if (
        (mention.post is None or mention.post in RANKS)
        and mention.organisation is None
        and text.startswith(_ROLE_BEGINS, mention.end)
        and (role := _ROLE_IN_LIST.match(text, mention.end, end))
        and role[1].split(" ", 1)[0] not in GIVEN_NAMES
    ):
        mention = mention._replace(end=role.end(), post=role[1])
    elif (
        mention.organisation is None
        and (mention.post is None or mention.post in RANKS)
        and text.startswith(", ", mention.end)
        and (body := body_of_one(text, mention, end)) is not None
    ) or (mention.organisation is None and mention.post is not None and (body := body_behind_post(text, mention.end, end))):
        mention = mention._replace(end=body.end(), organisation=body[1])
    return _with_post_behind_body(text, mention, posts, end) if mention.post is None else mention


def _with_post_behind_body(text: str, mention: Mention, posts: dict[int, Post], end: int) -> Mention:
    """The mention with the post behind the body it comes from, on a line of its own: "Jo Rivers (JR), Mill Museum, Curator"."""
    opened = text.rfind("\n", 0, mention.start) + 1
    body = _BODY_BEFORE_POST.match(text, mention.end, end) if _BULLET.fullmatch(text, opened, mention.start) else None
    post = posts.get(body.end()) if body else None
    if body is None or post is None or not _ENDS_LINE.match(text, post.end) or body["body"].split(" ", 1)[0] in GIVEN_NAMES:
        return mention
    return mention._replace(end=post.end, post=text[post.start : post.end], organisation=body["body"])


def _post_begins(text: str, mention: Mention, posts: dict[int, Post]) -> tuple[int, int] | None:
    """Where the post behind a name begins and ends, whether it was read as theirs or, being one of two, not yet; of a councillor only the former."""
    if mention.post is not None:
        return (mention.end - len(mention.post), mention.end) if text.endswith(mention.post, 0, mention.end) else None
    mark = next((mark for mark in _ROLE_BEGINS if text.startswith(mark, mention.end)), None)
    post = posts.get(mention.end + len(mark)) if mark else None
    return (post.start, post.end) if post and _COUNCILLORS.isdisjoint((mention.title or "").lower().replace(".", "").split()) else None


def _with_post_in_next_cell(text: str, mention: Mention, posts: dict[int, Post], end: int) -> Mention:
    """The mention with the post that fills the next cell of a row: "Jo Rivers | Chair | Ann Hall | Clerk"; a councillor is no clerk."""
    post = posts.get(mention.end + len(" | "))
    if post is None or _LAST_OR_NEXT.match(text, post.end, end) is None:
        return mention
    words = text[post.start : post.end]
    if words.endswith("Clerk") and not _COUNCILLORS.isdisjoint((mention.title or "").lower().replace(".", "").split()):
        return mention
    return mention._replace(end=post.end, post=words)


def past_notes(text: str, at: int, end: int) -> int:
    """Where the brackets end that stand at `at`, but for one that names a substitute."""
    while text.startswith(BRACKET_BEGINS, at) and (note := NOTE.match(text, at, end)) and not FOR_WHOM.match(note.group().lstrip()):
        at = note.end()
    return at


_BODY_BEFORE_POST = re.compile(
    r"(?: \([A-Z]{1,4}\))?, (?:the )?(?P<body>[A-Z][\w’'&-]*(?: (?:[A-Z][\w’'&-]*|of|and|the|for|on|in|&)){1,6}), "
)
_BULLET = re.compile(r"\W{0,4}")
_ENDS_LINE = re.compile(r"[.;]?(?:\n|$)")
# "City Councillor Jo Rivers", "Cllrs Hall and Poole", "Alderman Mrs Moss"
_COUNCILLORS = frozenset(["councillor", "councillors", "cllr", "cllrs", "clr", "clrs", "cmhlr", "cmhlrs", "alderman", "aldermen", "bcllr", "bcllrs", "ccllr", "ccllrs"])  # fmt: skip


def capacity_of(mention: Mention, state: State) -> Capacity | None:
    """In what capacity somebody is there, by title and post, or else by what the list has said so far."""
    if mention.title and not _COUNCILLORS.isdisjoint(mention.title.lower().replace(".", "").split()):
        return "member"
    if mention.post and re.search(r"\b(?:[Cc]hair|[Cc]hairman|[Cc]hairperson|Mayor|Leader of|Cabinet Member)", mention.post):
        return "member"
    if mention.post and state.capacity in (None, "member", "public"):
        return "officer"
    return state.capacity
