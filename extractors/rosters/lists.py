"""A list of those who attended: its entries one after the other, whatever parts them, and the labels and headings between them.

    "Cllr J Rivers (Chair), Mrs A Hall – Town Clerk; PC Poole and 5 members of the public"

has three entries; the public is counted, not named. Near miss: in "Cllrs Rivers and Hall. Cllr Poole joined at 8 pm." the list ends at the full stop.
"""

from __future__ import annotations

import re

from extractors.beginnings import searched
from extractors.gates import holds, needed_words
from extractors.letters import lowered
from extractors.names.forms import BODY_WORDS, GIVEN_NAMES, MEMBERS_TITLE, TITLE
from extractors.names.mentions import posts_by_start
from extractors.names.posts import Post
from extractors.rosters.entries import NOTE, REASON, Entry, read_entry
from extractors.rosters.headings import INLINE_WORD, State, inline_heading, past_number
from extractors.rosters.labels import GROUP_LABEL, GROUP_MARKS, GROUP_WITHIN, LABEL_OF_ITS_OWN, POST_LABEL
from extractors.rosters.substitutes import FOR_WHOM, past_standing_in

# "5 members of the public", "several residents, including"
PUBLIC = re.compile(
    r"(?:there were |and |approximately |about |around |c\.? ?)*(?:\d+|no|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:[- ][a-z]{3,5})?|a hundred|several|a number of|some)?(?: ?(?:other|local))? ?(?:members? of (?:the )?(?:public|press)|public(?=: ?\d)|residents?|villagers?|parishioners?|electors?|members? of staff|representatives? of the press)(?: and (?:the )?press)?(?: \d+|: ?\d+)?(?: (?:was|were) (?:also )?(?:present|in attendance))?(?:,? (?:including|incl\.?|among them|namely|one of them):?(?= ))?",
    re.IGNORECASE,
)
_VISITING = searched(r"[Gg]uest|[Vv]isitor|[Oo]bserver|[Ss]peaker")
_PUBLIC_WORDS = needed_words(PUBLIC)
_NAME_NEXT = re.compile(r"(?: |: ?| [–—-] )(?=[A-Z][a-z]+ )(?!In |Also |Present|Apolog|Absent|Observ|Attend)")
_SKIP = re.compile(
    r"(?:[\s,;|•·*/+:]|[“”„\"](?=\s)|[–—-](?=\s)|\.(?=\s|$)|\band\b|\bAND\b|&|\b[Aa]lso\b(?! (?:in attendance|present|attending)\b):?|\b(?:(?:received|accepted|noted|approved) )?(?:but |and )(?:not )?(?:received|accepted|noted|approved)(?= from)|\b[Ww]ere (?:received|sent|given)(?: and (?:accepted|noted|approved))?(?= from)|\bfrom\b|\bby\b|\bon behalf of\b|\b[Cc]ouncillors,|\b(?:represented|accompanied|assisted|supported|joined) by\b|\btogether with\b|\bplus\b|\bas well as\b|\bwith\b|\b(?:An|Na|Y)(?= (?:Comhairl|Cyng))|\bCyng(?:horydd)?\.?(?: Sir)? ?/(?= ?(?:(?:County|Community) )?(?:Cll?r|Councillor)\b)|\bMembers?(?= (?!Services|Support|Development)[A-Z]))+"
)
# "and, from item 4, Ms Hall"
_TIMED = re.compile(
    r"(?:(?:from|until|to|for|up to|joining (?:at|for|from)|arriving at) (?:agenda )?(?:(?:items?|minutes?) )?|(?:agenda )?items? )\d[\w.: –—-]{0,16}?(?: only)?(?:,|(?= (?:[A-Z]|and )|[;.\n]|$))"
)
# "Apologies were received from Cllr Hall, and |for lateness from| Cllr Poole"
_FOR_LATENESS = re.compile(
    r"(?:apologies )?for (?:(?P<late>late(?:ness| arrival)|leaving early)|absence)(?: (?:were|had been) received)? from (?=[A-Z])"
)
_TWO_NAMES = re.compile(r"[A-Z][\w'’-]+ [A-Z][\w'’-]+")
_OWN_INITIALS = re.compile(r"([A-Z]{2,4})(?=[ ,;|]|$)")  # "Jo Rivers (Chair) |JR| Ann Hall |AH|"
_COUNCIL_OF = re.compile(r"[A-Z]{2,5} (?=(?:Cll?r|Councillor)s?\b)")  # "RDC |Cllr Jo Rivers"
# What somebody is or stands for in small letters, where semicolons part the people
_DESCRIBED = re.compile(r"(?!(?:and|who|was|were|is|are|had|has|said|from|that|which)\b)[a-z][^;.:\n|]{1,60}?(?<! )(?=;|$)")
# "Present:- Councillors Hall and Poole. |External Members:- |Jo Rivers and Ann Lowe"
_GROUP_NEXT = re.compile(
    rf"(?=[A-Z][^.:;|]{{2,60}}:)(?:{GROUP_LABEL.pattern})(?<=[: -])(?=(?:Mr|Mrs|Ms|Miss|Dr|Cll?rs?|Councillors?|[A-Z][\w'’-]+ [A-Z])\b)"
)
_NEXT = searched(r"[,;|\n]| and | & |\. ")
# "Present: Jo Rivers. Apologies: |none received|. Minutes: Ann Hall"
_NOBODY = re.compile(
    r"(?:none|nil|n/a|no apologies|there were none)\b(?: (?:(?:had been|were) )?(?:received|recorded|given|noted|sent))?", re.IGNORECASE
)
# "Cllr Poole |joined| at 8 pm": a sentence, and no entry
VERB_AFTER = re.compile(
    r",? (?!(?:accompanied|represented|assisted|supported|joined|substituted|replaced|deputi[sz]ed) by\b)(?:was|were|had|has|have|is|did|asked|said|reported|[a-z]+ed)\b"
)


def read_list(text: str, at: int, end: int, state: State, *, prose: bool) -> tuple[list[Entry], int, float]:
    """The entries from `at` on, where the list ends, and which part of the words up to `end` they cover. `prose` ends it at the first full stop."""
    posts = posts_by_start(text, at, end)
    entries: list[Entry] = []
    start, covered, last = at, 0, at
    stopped = labelled = for_whom = named_after = False
    headings_inside = INLINE_WORD.search(text, at, end) is not None
    lower = lowered(text, at, end)
    counts_public, has_labels = holds(lower, _PUBLIC_WORDS), holds(lower, GROUP_MARKS)
    parted = text.find(";", at, end) >= 0
    while at < end:
        skipped = _SKIP.match(text, at, end)
        if skipped:
            stopped = bool(entries) and ". " in skipped.group() + " "
            if prose and stopped and not (has_labels and _GROUP_NEXT.match(text, skipped.end(), end)):
                break
            covered += skipped.end() - at
            at = skipped.end()
            for_whom = named_after = named_after or (
                bool(entries) and state.status == "apologies" and "represented" in skipped.group() and entries[-1].status == "apologies"
            )  # "Apologies: Ann Hall - represented by Jo Rivers"
            continue
        if (
            headings_inside
            and (entries or labelled)
            and (inline := inline_heading(text, at, end) or inline_heading(text, past_number(text, at, end), end))
        ):
            state.status, state.capacity, state.title = inline.status, inline.capacity, None
            behind = nobody.end() if (nobody := _NOBODY.match(text, inline.end, end)) else inline.end
            covered += behind - at
            at = behind
            continue
        small = text[at].islower()
        if entries and not small and state.status != "present" and POST_LABEL.match(text, at, end):
            state.status, state.capacity = "present", "officer"  # "Apologies: Ann Hall. Minutes: Jo Rivers"
        if small and entries and (timed := _TIMED.match(text, at, end)):
            covered += timed.end() - at
            at = timed.end()
            continue
        if small and entries and (lateness := _FOR_LATENESS.match(text, at, end)):
            state.status, state.title = "present" if lateness["late"] else "apologies", None
            covered += lateness.end() - at
            at = lateness.end()
            continue
        if entries and not small and (own := _OWN_INITIALS.match(text, at, end)) and _are_of(own[1], entries[-1]):
            covered += own.end() - at
            at = own.end()
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
        if (behind := _past_group(text, at, end, state, has_labels=has_labels)) > at:
            covered += behind - at
            at = behind
            continue
        if (
            at == start
            and at not in posts
            and (label := LABEL_OF_ITS_OWN.match(text, at, end))
            and not _begins_with_person(text, label, end, posts)
        ):
            labelled = True
            covered += label.end() - at
            at = label.end()
            continue
        if found := read_entry(text, at, end, posts, state):
            entry, stop = found
            if named_after:  # "Jo Rivers (represented by Ann Hall)"
                behind = stop + text.startswith((")", "]", ","), stop)
            else:
                behind = past_standing_in(text, stop, end, for_whom=for_whom) if entries else stop
            if behind > stop or named_after:
                entry, stop = entry._replace(status="substitute", substitute_for=entries[-1].mention.name), behind
            elif (stopped or (prose and entries and text.endswith(("and ", ", "), start, at))) and _tells(text, stop, end):
                break
            for_whom = named_after = False
            entries.append(entry)
            covered += stop - at
            at = last = stop
            continue
        if (note := NOTE.match(text, at, end)) or (note := LABEL_OF_ITS_OWN.match(text, at, end)):
            labelled = True
            covered += note.end() - at
            at = note.end()
            continue
        if small and entries and parted and not prose and (described := _DESCRIBED.match(text, at, end)):
            covered += described.end() - at  # "Jo Rivers, |primary heads’ forum|; Ann Hall"
            at = described.end()
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


def standing_in(text: str, entry: Entry, end: int) -> list[Entry]:
    """Who stands in for the person of a row, in the bracket behind their post: "Jo Rivers | Head of Audit (Ann Hall attended on her behalf)"."""
    lead = FOR_WHOM.match(text, entry.mention.end + 1, end) if text.startswith(" ", entry.mention.end) else None
    found = read_entry(text, lead.end(), end, posts_by_start(text, lead.end(), end), State("substitute", None)) if lead else None
    return [found[0]._replace(status="substitute", substitute_for=entry.mention.name)] if found else []


def _begins_with_person(text: str, label: re.Match[str], stop: int, posts: dict[int, Post]) -> bool:
    """Whether what looks like a label begins with somebody: "Dee Marsh: Finance Director", "Dee Marsh, Minutes: Jo Hall", "Mr Marsh Clerk: Jo Hall"."""
    start, end = label.span()
    if label.group().split(" ", 1)[0] not in GIVEN_NAMES and not TITLE.match(text, start, end):
        return False
    body = text.rfind(" ", end, stop) + 1
    if body and text[body:stop].rstrip(".") in BODY_WORDS and _TWO_NAMES.fullmatch(text, start, end - 2):
        return True  # "Dee Marsh: Northbrook Council"
    return end in posts or "," in label.group() or any(start < post.start and post.end == end - 2 for post in posts.values())


def _are_of(initials: str, entry: Entry) -> bool:
    """Whether these are the initials of the person before them."""
    words = (entry.mention.name or "").replace("-", " ").split()
    return len(words) > 1 and initials[0] == words[0][0] and initials[-1] in (words[-1][0], words[1][0])


def _past_group(text: str, at: int, end: int, state: State, *, has_labels: bool) -> int:
    """Where the words end that say what those behind them are ("Officers:", "Councillors", "RDC |Cllr Jo Rivers"), else `at`; `state` takes it over."""
    if text[at].islower() and (group := GROUP_WITHIN.match(text, at, end)):
        state.title = None
        return group.end()
    if text[at].isupper() and (council := _COUNCIL_OF.match(text, at, end)):
        return council.end()
    if plural := MEMBERS_TITLE.match(text, at, end):
        state.title, state.capacity = plural.group().rstrip(" :–—-"), "member"
        return plural.end()
    if has_labels and (label := GROUP_LABEL.match(text, at, end)):
        state.title = None
        if state.capacity in ("public", "member") and _VISITING.search(label.group()):
            state.capacity = "guest"
        return label.end()
    return at


def _tells(text: str, at: int, end: int) -> bool:
    """Whether a verb behind a person makes a sentence: "Cllr Poole |joined at 8 pm"; not the reason of an absence: "Cllr Poole |who was on leave"."""
    return VERB_AFTER.match(text, at, end) is not None and REASON.match(text, at, end) is None
