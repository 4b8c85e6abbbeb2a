"""The persons in a list of attendance, one after the other, whatever parts them.

"Cllr J Rivers (Chair), Mrs A Hall – Town Clerk; PC Poole and 5 members of the public" has three entries; the public is counted, not named.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from extractors.gates import holds, needed_words
from extractors.letters import lowered
from extractors.names.beside import BRACKET_BEGINS, beyond_rank, with_bracket, with_post_after
from extractors.names.forms import GIVEN_NAMES, MEMBERS_TITLE, RANKS
from extractors.names.mentions import Mention, posts_by_start, read_titled
from extractors.names.organisations import with_organisation
from extractors.names.posts import Post, holds_head
from extractors.rosters.bodies import BODY_BEHIND, body_behind_post, body_of_one
from extractors.rosters.headings import INLINE_WORD, Capacity, State, Status, inline_heading, past_number
from extractors.rosters.labels import GROUP_LABEL, GROUP_MARKS, GROUP_WITHIN, LABEL_OF_ITS_OWN
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
from extractors.rosters.substitutes import FOR_WHOM, past_standing_in, substitute_behind, substitute_note


class Entry(NamedTuple):
    """One person, or one post without a name, in a roster."""

    mention: Mention
    status: Status
    capacity: Capacity | None = None
    substitute_for: str | None = None


_NOTE = re.compile(r" ?[(\[][^()\[\]]{0,160}[)\]]")
PUBLIC = re.compile(
    r"(?:there were |and |approximately |about |around |c\.? ?)*(?:\d+|no|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:[- ][a-z]{3,5})?|a hundred|several|a number of|some)?(?: ?(?:other|local))? ?(?:members? of (?:the )?(?:public|press)|residents?|villagers?|parishioners?|electors?|members? of staff|representatives? of the press)(?: and (?:the )?press)?(?: \d+|: ?\d+)?(?: (?:was|were) (?:also )?(?:present|in attendance))?(?:,? (?:including|incl\.?|among them|namely|one of them):?(?= ))?",
    re.IGNORECASE,
)
_VISITING = re.compile(r"[Gg]uest|[Vv]isitor|[Oo]bserver|[Ss]peaker")
_PUBLIC_WORDS = needed_words(PUBLIC)
_NAME_NEXT = re.compile(r"(?: |: ?| [–-] )(?=[A-Z][a-z]+ )(?!In |Also |Present|Apolog|Absent|Observ|Attend)")
_SKIP = re.compile(
    r"(?:[\s,;|•·*/+:]|[“”„\"](?=\s)|[–—-](?=\s)|\.(?=\s|$)|\band\b|\bAND\b|&|\b[Aa]lso\b(?! (?:in attendance|present|attending)\b):?|\b(?:(?:received|accepted|noted|approved) )?(?:but |and )(?:not )?(?:received|accepted|noted|approved)(?= from)|\b[Ww]ere (?:received|sent|given)(?: and (?:accepted|noted|approved))?(?= from)|\bfrom\b|\bby\b|\bon behalf of\b|\b[Cc]ouncillors,|\b(?:represented|accompanied|assisted|supported|joined) by\b|\btogether with\b|\bplus\b|\bas well as\b|\bwith\b|\b(?:An|Na|Y)(?= (?:Comhairl|Cyng))|\bMembers?(?= (?!Services|Support|Development)[A-Z]))+"
)
_SENT_APOLOGIES = re.compile(r" ?[(\[](?:sent )?(?:apol(?:s|ogies|ogised)?\b|excused\b)", re.IGNORECASE)  # "Jo Rivers (apols)"
_ABSENT = re.compile(r",? (?:was |were )?absent(?=[.,;|\n]|$)")  # "Cllr Hall (work). Cllr Poole absent."
# where somebody lives: "Jo Rivers, 4 Mill Brae (Chair); Ann Hall, No 12"
_ADDRESS = re.compile(r",? (?:No\.? ?\d{1,3}[A-Za-z]?|\d{1,3}[A-Za-z]? (?:[A-Z][\w'’-]+ ?){1,4})(?=[,;.|\n]| ?\(|$)")
# why somebody is not there: "Cllr Hall who was on holiday and Cllr Poole (work)", "Mr Rivers due to illness"
_REASON = re.compile(
    r",? (?:who (?:was|were|is|are|had|has|could)(?! (?:being )?(?:substituted|replaced|represented) by\b)|due to|because of|owing to|on (?:holiday|leave|business|annual leave)) ?[^.;:|,()\n]{0,60}?(?=,| and (?:also )?[A-Z]|[.;|\n]|$)"
)
_ROLE_IN_LIST = re.compile(
    r"(?:,| [–—-]) ((?:[a-z][\w'’-]* ){0,3}(?:co-?ordinator|manager|officer|representative|advis[eo]r|worker|warden|caretaker|secretary|treasurer|architect|surveyor|engineer|planner|director|librarian|consultant|auditor|accountant|headteacher|governor|trustee|chaplain|nurse))(?= ?(?:[,;.|\n(]|$| and ))"
)
_ROLE_BEGINS = (", ", " – ", " - ")
_DOTTED_POST = re.compile(r", ((?:[A-Z]{1,2}[./]){2,6}[A-Z]?\.?)(?=[,;)]|$| and | & )")  # "Mr. S. Hall, D.O.S., Ms. J. Poole, A/S.E.P."
_SLASH = (" / ", "/")
_ARTICLE = re.compile(r"(?:[Tt]he (?:(?:Right )?Worshipful )?(?:[Tt]he )?|An |(?:His|Her) Worship,? (?:[Tt]he )?)")
_TIMED = re.compile(
    r"(?:(?:from|until|for|up to|joining (?:at|for|from)|arriving at) (?:agenda )?(?:items? )?|(?:agenda )?items? )\d[\w.: –-]{0,16}?(?: only)?(?:,|(?= (?:[A-Z]|and )|[;.\n]|$))"
)  # "and, from item 4, Ms Hall"
_COUNCIL_OF = re.compile(r"[A-Z]{2,5} (?=(?:Cllr|Councillor)s?\b)")  # "RDC |Cllr Jo Rivers"
_NEXT = re.compile(r"[,;|\n]| and | & |\. ")
VERB_AFTER = re.compile(r",? (?:was|were|had|has|have|is|did|asked|said|reported|[a-z]+ed)\b")


def read_list(text: str, at: int, end: int, state: State, *, prose: bool) -> tuple[list[Entry], int, float]:
    """The entries from `at` on, where the list ends, and which part of the words up to `end` they cover. `prose` ends it at the first full stop."""
    posts = posts_by_start(text, at, end)
    entries: list[Entry] = []
    start, covered, last = at, 0, at
    stopped = labelled = for_whom = named_after = False
    headings_inside = INLINE_WORD.search(text, at, end) is not None
    lower = lowered(text, at, end)
    counts_public, has_labels = holds(lower, _PUBLIC_WORDS), holds(lower, GROUP_MARKS)
    while at < end:
        skipped = _SKIP.match(text, at, end)
        if skipped:
            stopped = bool(entries) and ". " in skipped.group() + " "
            if prose and stopped:
                break
            covered += skipped.end() - at
            at = skipped.end()
            continue
        if (
            headings_inside
            and (entries or labelled)
            and (inline := inline_heading(text, at, end) or inline_heading(text, past_number(text, at, end), end))
        ):
            state.status, state.capacity, state.title = inline.status, inline.capacity, None
            covered += inline.end - at
            at = inline.end
            continue
        small = text[at].islower()
        if small and entries and (timed := _TIMED.match(text, at, end)):
            covered += timed.end() - at
            at = timed.end()
            continue
        if (small or text[at] in "([") and entries and (lead := FOR_WHOM.match(text, at, end)):
            for_whom, named_after = True, lead["by"] is not None or lead["stood_in"] is not None
            covered += lead.end() - at
            at = lead.end()
            continue
        if counts_public and (public := PUBLIC.match(text, at, end)) and public.end() > at:
            covered += public.end() - at
            at = last = public.end()
            if begins_name := _NAME_NEXT.match(text, at, end):  # "Local residents Jo Rivers and Ann Hall", "Residents: Jo Rivers"
                state.status, state.capacity, state.title = "present", "public", None
                at = begins_name.end()
            continue
        if small and (group := GROUP_WITHIN.match(text, at, end)):
            state.title = None
            covered += group.end() - at
            at = group.end()
            continue
        if text[at].isupper() and (council := _COUNCIL_OF.match(text, at, end)):
            covered += council.end() - at
            at = council.end()
            continue
        if plural := MEMBERS_TITLE.match(text, at, end):
            state.title, state.capacity = plural.group().rstrip(" :–—-"), "member"
            covered += plural.end() - at
            at = plural.end()
            continue
        if has_labels and (label := GROUP_LABEL.match(text, at, end)):
            state.title = None
            if state.capacity in ("public", "member") and _VISITING.search(label.group()):
                state.capacity = "guest"
            covered += label.end() - at
            at = label.end()
            continue
        if (
            at == start
            and at not in posts
            and (label := LABEL_OF_ITS_OWN.match(text, at, end))
            and not (label.end() in posts and label.group().split(" ", 1)[0] in GIVEN_NAMES)  # "Dee Marsh: Finance Director"
        ):
            labelled = True
            covered += label.end() - at
            at = label.end()
            continue
        if entry := _read_entry(text, at, end, posts, state):
            stands_in = past_standing_in(text, entry[1], end, for_whom=for_whom) if entries else 0
            if named_after:  # "Jo Rivers (represented by Ann Hall)"
                stands_in = entry[1] + text.startswith((")", "]", ","), entry[1])
            if (
                stands_in <= entry[1]
                and not named_after
                and (stopped or (prose and entries and text.endswith(("and ", ", "), start, at)))
                and VERB_AFTER.match(text, entry[1], end)
                and not _REASON.match(text, entry[1], end)
            ):
                break  # "PRESENT: Cllrs Rivers and Hall. Cllr Poole joined at 8 pm."
            if stands_in > entry[1] or named_after:
                entry = entry[0]._replace(status="substitute", substitute_for=entries[-1].mention.name), max(stands_in, entry[1])
            for_whom = named_after = False
            entries.append(entry[0])
            covered += entry[1] - at
            at = last = entry[1]
            continue
        if (note := _NOTE.match(text, at, end)) or (note := LABEL_OF_ITS_OWN.match(text, at, end)):
            labelled = True
            covered += note.end() - at
            at = note.end()
            continue
        if (prose and entries) or stopped:
            break
        following = _NEXT.search(text, at, end)
        if not following or prose:
            if prose and not entries:
                at = following.end() if following and len(text[at : following.start()]) < 30 else end
                continue
            break
        at = following.end()
    total = max(1, (last if prose else end) - start)
    return entries, last, min(1.0, covered / total)


def _read_entry(text: str, at: int, end: int, posts: dict[int, Post], state: State) -> tuple[Entry, int] | None:
    """The person or post at `at`, with all that stands beside it, and where the entry ends."""
    begin = at
    if (article := _ARTICLE.match(text, at, end)) and article.end() in posts:
        at = article.end()
    mention, post = read_titled(text, at, end), posts.get(at)
    if post is not None and is_named_as_post(text, post):
        post = None
    if mention is None and (post is None or text.endswith(("Councillor", "Cllr"), at, post.end)):
        mention = read_behind_place(text, at, end) or read_behind_seat(text, at, end)
        post = None if mention else post
    if mention is not None and mention.name_start is not None:
        mention = cut_before_post(text, mention, posts)
    if post is not None and text.startswith(("'s", "’s"), post.end):
        return None  # "Apologies and Chairman's welcome"
    if post is not None and (mention is None or post.end > mention.end):
        mention = person_after_post(text, post, end, posts, state, definite=begin < at)
        if mention is not None:
            mention = mention._replace(start=begin)
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


def _finish(text: str, mention: Mention, end: int, posts: dict[int, Post], state: State) -> tuple[Entry, int]:
    status, substitute_for = state.status, None
    while True:
        note = _NOTE.match(text, mention.end, end) if text.startswith(BRACKET_BEGINS, mention.end) else None
        if note and FOR_WHOM.match(note.group().lstrip()):
            break
        if note:
            stands_in, substitute_for = substitute_note(note.group())
            if stands_in:
                status = "substitute" if status == "present" else status
                break
            if _SENT_APOLOGIES.match(note.group()):
                status = "apologies"
                break
        grown = with_bracket(text, mention, end)
        if grown is mention:
            break
        mention = grown
    if mention.post is None and next_follows(text, mention.end, end, posts):
        return Entry(mention, status, capacity_of(mention, state), substitute_for), mention.end
    mention = _with_what_follows(text, mention, end, posts)
    if (
        mention.post is None
        and mention.organisation is None
        and (note := _NOTE.match(text, mention.end, end) or _ADDRESS.match(text, mention.end, end))
    ):
        # "Jo Rivers (JR) – Chair", "Ann Hall (via Teams), Head of Audit"
        beyond = with_bracket(text, mention._replace(end=note.end()), end)
        beyond = beyond if beyond.end > note.end() else _with_what_follows(text, beyond, end, posts)
        if beyond.end > note.end():
            mention = beyond
        elif note.re == _ADDRESS:
            mention = mention._replace(end=note.end())
    elif mention.post is None and mention.organisation is not None:
        mention = with_bracket(text, mention, end)  # "Jo Rivers, NHS (Chair)"
    if mention.organisation is None and mention.name and not mention.name.isupper() and (body := BODY_BEHIND.match(text, mention.end, end)):
        mention = mention._replace(end=body.end(), organisation=body.group(1))
    stop = past_notes(text, mention.end, end)
    if absent := _ABSENT.match(text, stop, end):
        status, stop = "absent", absent.end()
    if status == "apologies" and (reason := _REASON.match(text, stop, end)):
        stop = reason.end()
    if substitute_for is None and (behind := substitute_behind(text, stop, end)):
        status, (substitute_for, stop) = "substitute", behind
    capacity = capacity_of(mention, state)
    return Entry(mention, status, capacity, substitute_for), stop


def _with_what_follows(text: str, mention: Mention, end: int, posts: dict[int, Post]) -> Mention:
    """The mention with the post or organisation that stands right behind it."""
    if mention.post is None:
        mention = with_post_after(text, mention, posts, end, listed=True)
    elif mention.post in RANKS and text.startswith(_ROLE_BEGINS, mention.end):
        mention = beyond_rank(text, mention, posts, end, listed=True)
    if mention.post is not None and text.startswith(_SLASH, mention.end) and mention.end - len(mention.post) in posts:
        second = posts.get(mention.end + (3 if text.startswith(" / ", mention.end) else 1))
        if second is not None and not text.startswith(" ", second.end):  # "Jo Rivers, Dir. of Services / Co. Engineer"
            mention = mention._replace(end=second.end, post=text[mention.end - len(mention.post) : second.end])
    if mention.post is None and (short := _DOTTED_POST.match(text, mention.end, end)):
        mention = mention._replace(end=short.end(), post=short.group(1))
    if mention.post is None and (mention.name or "").isupper() and (post := post_in_capitals(text, mention.end, end)):
        mention = mention._replace(end=post.end(), post=post[1])
    if mention.organisation is None and mention.post is None:
        mention = with_organisation(text, mention, end, listed=True)
    if (
        mention.post is None
        and mention.organisation is None
        and text.startswith(_ROLE_BEGINS, mention.end)
        and (role := _ROLE_IN_LIST.match(text, mention.end, end))
    ):
        mention = mention._replace(end=role.end(), post=role[1])
    elif (
        mention.organisation is None
        and (mention.post is None or mention.post in RANKS)
        and text.startswith(", ", mention.end)
        and (body := body_of_one(text, mention, end)) is not None
    ) or (mention.organisation is None and mention.post is not None and (body := body_behind_post(text, mention.end, end))):
        mention = mention._replace(end=body.end(), organisation=body[1])
    return mention


def past_notes(text: str, at: int, end: int) -> int:
    while text.startswith(BRACKET_BEGINS, at) and (note := _NOTE.match(text, at, end)) and not FOR_WHOM.match(note.group().lstrip()):
        at = note.end()
    return at


# "City Councillor Jo Rivers", "Cllrs Hall and Poole", "Alderman Mrs Moss"
_COUNCILLORS = frozenset(["councillor", "councillors", "cllr", "cllrs", "clr", "clrs", "cmhlr", "cmhlrs", "alderman", "aldermen", "bcllr", "bcllrs", "ccllr", "ccllrs"])  # fmt: skip


def capacity_of(mention: Mention, state: State) -> Capacity | None:
    if mention.title and not _COUNCILLORS.isdisjoint(mention.title.lower().replace(".", "").split()):
        return "member"
    if mention.post and re.search(r"\b(?:[Cc]hair|[Cc]hairman|[Cc]hairperson|Mayor|Leader of|Cabinet Member)", mention.post):
        return "member"
    if mention.post and state.capacity in (None, "member", "public"):
        return "officer"
    return state.capacity
