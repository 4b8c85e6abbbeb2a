"""What stands beside a name: the bracket and the post in apposition ("Jo Hall (Head of Audit)", "Ann Poole, the Clerk")."""

from __future__ import annotations

import re
from functools import lru_cache

from extractors.beginnings import searched
from extractors.names.forms import BODY_WORDS, GIVEN_NAMES, RANKS, TITLE, UPPER, is_initial
from extractors.names.mentions import Mention
from extractors.names.organisations import ORGANISATION_MARKS, with_organisation
from extractors.names.posts import ACRONYMS, FIELDS, Post, holds_head
from extractors.names.roles import FOR_BODY, JOB, REPRESENTS, ROLE, ROLE_AFTER, SEATS, post_of_role
from extractors.wordlists import words_of

_PARTIES = words_of("parties")
_NOTES = re.compile(
    r"(?:virtual(?! school)|remote|online|via |by (?:phone|video|telephone|zoom)|in attendance|until|from |part |present|absent|arriv|left|late|items? |for |sub|observ|teams|zoom|apolog|joined|minutes? (?!sec|tak|clerk)|proxy|non-voting|voting|presid(?!ent)|in the chair|(?:tak|took)[a-z]* the chair|chairing|\d|[A-Z]{1,2}$|ex[ -]officio$)",
    re.IGNORECASE,
)
_PORTFOLIO_TITLES = words_of("titles", "member", "members")
# "Ms Hall and Mr Poole (Parent Representatives)": it says what both are
_OF_SEVERAL = re.compile(
    r"(?<! of )(?:Representatives|Members|Officers|Directors|Managers|Governors|Advisers|Advisors|Trustees|Engineers|Planners|Carers)$"
)
# "Jo Rivers (JR, Chair)", "Sam Moss (SM-Chair)", "Ann McHall (AMcH/Clerk)"; and behind the post: "(Vice-Chair, JR)"
_INITIALS_FIRST = re.compile(r"([A-Z][A-Za-z'’]{1,5})(?:[,;] ?| ?[-–—] ?|/)(?=[A-Za-z])")
_INITIALS_LAST = re.compile(r"(?:,| [-–—]|/) ?([A-Z][A-Za-z'’]{1,5})$")
# "In reply to Mr Hall, the Clerk said": the Clerk is another
_ANSWERED = searched(
    r"\b(?:[Ii]n (?:answer|response|reply|answering|responding|replying)|[Rr]esponding|[Rr]eplying|[Aa]nswering|[Ii]nvited by|[Aa]sked by|[Pp]rompted by|[Pp]ressed by|[Qq]uestioned by)(?: to)?"
    r"(?: (?:(?:a|an|the|another|further|two|several) )*(?:questions?|quer(?:y|ies)|points?|comments?|requests?|concerns?|challenges?)(?: (?:put|raised|asked|made|posed))?(?: from| by| of)?)? $"
)
_SHORT_POST = re.compile(r"(?:, (?:the )?| [-–—] | \()([A-Z][A-Za-z]*(?:[&/][A-Z]+)?[A-Z])(?![\w/&-])")
_SHORT_POST_BEGINS = (", ", " - ", " – ", " — ", " (")
_ABBREVIATED = frozenset(["Sec", "Sec.", "Treas", "Treas.", "Hon Sec", "Hon. Sec.", "Hon Treas", "Hon. Treas.", "Chr", "Chr.", "Ch.", "Ch", "Chm", "Chmn", "VC", "V Ch", "VCh", "V.Ch", "V/Ch", "V Chair", "V/Chair", "V-Chair", "V. Chair", "Vice", "Co-Ch.", "Membership Sec.", "Minutes Sec.", "Sec/Treas"])  # fmt: skip
_WHEN = re.compile(
    r"(?:,| [–—-]) (?:(?:for|from|until|to) (?:the )?(?:[Aa]genda |[Mm]inutes?|[Ii]tems?|part|start|first|last|\d|[\w' -]{2,40} items?\b)"
    r"|(?:joined|left|arrived|via|by|online|remotely?|virtual(?:ly)?)\b).*$"
)  # "(Liaison Officer, for item 3 only)", "(Parent, joined at 6.20pm)"
# what a school's governor sits as: "Jo Rivers (Parent)", "Ann Hall (LA)"
_SEAT_OF_GOVERNORS = re.compile(r"Parent|Staff|Co-?[Oo]pted|Foundation|LA|Local Authority|Associate")
# "(the Clerk would see to it)", "(read by her deputy)": no post
_TELLS = searched(
    r"(?:^| )(?:would|will|had|has|have|was|were|is|are|could|can|should|taken|moved|seconded|spoke|speaking|read|said|left|joined|arrived|who|which|that)(?: |$)"
)
# "Councillor Hall (as County Councillor)": which hat a member wears is no post
_SPEAKS_AS = re.compile(r"as (?:a |an |the )?(?:[A-Z]?[a-z]+ ){0,2}(?:[Cc]ouncillor|[Cc]llr|[Mm]ember|[Rr]esident|[Tt]rustee)\b")
# How the names of firms and of bodies end
_FIRM = searched(
    r"\b(?:LLP|L\.L\.P\.|Ltd|Limited|plc|PLC|CIC|CIO|ICB|Council|Trust|Police|Partners|Associates|Consulting|University|College)\.?$"
)
_WHOSE = re.compile(r"(?:the )?[A-Z][\w'’&-]*(?: (?:[A-Z][\w'’&-]*|of|and|the|&)){0,4}")
_BRACKET = re.compile(r" ?[(\[]([^()\[\]]*(?:\([^()]*\)[^()]*)?)[)\]]")
BRACKET_BEGINS = (" (", "(", " [", "[")
_OWN_INITIALS = re.compile(r" \(([A-Z][A-Za-z'’]{1,5})\)(?=,| [–—-])")  # "Jo Rivers (JR), Head of Audit, said"
_LONGEST_ACRONYM = 4  # letters
_CAPITAL_NEXT = re.compile(rf" [{UPPER}]")
_NEXT_PERSON = re.compile(rf", {TITLE.pattern}| \((?:{TITLE.pattern}|[A-Z]\.? [A-Z][a-z])")
_NAME_IN_BRACKET = re.compile(r" \(([A-Z][a-z]+|(?:[A-Z]\.? ?){1,3}) [A-Z][\w'’-]+\)")


def with_bracket(text: str, mention: Mention, end: int) -> Mention:
    """The mention with the bracket behind it: a post, a party, an organisation, or a note such as "(virtual)", which stays outside."""
    found = _BRACKET.match(text, mention.end, end) if text.startswith(BRACKET_BEGINS, mention.end) else None
    if not found or len(found.group(1)) > 160:
        return mention
    inside = _WHEN.sub("", found.group(1).strip())
    if not inside or _TELLS.search(inside) or _SPEAKS_AS.match(inside):
        return mention
    if mention.name and initials_of(mention.name, inside):
        # "Jo Rivers (JR) – Chair": the initials belong to the name only where more follows
        return mention
    if mention.organisation is None and (whom := REPRESENTS.fullmatch(inside)):
        return mention._replace(end=found.end(), organisation=whom[1])
    if _OF_SEVERAL.search(inside) and text.endswith((" and ", " & ", ", "), 0, mention.start):
        return mention
    if mention.post is None and (ROLE.fullmatch(inside[0].lower() + inside[1:]) or (inside[0].islower() and JOB.fullmatch(inside))):
        return mention._replace(end=found.end(), post=inside)
    if mention.organisation is None and not holds_head(inside) and (whom := FOR_BODY.fullmatch(inside)):
        return mention._replace(end=found.end(), organisation=whom[1])
    if mention.name and (initials := _INITIALS_FIRST.match(inside)) and initials_of(mention.name, initials[1]):
        inside = inside[initials.end() :]
    elif mention.name and (initials := _INITIALS_LAST.search(inside)) and _capitals(initials[1]) == _capitals(mention.name):
        inside = inside[: initials.start()]
    if mention.post is None and (inside in _ABBREVIATED or ((inside in ACRONYMS or holds_head(inside)) and not _NOTES.match(inside))):
        post, organisation = split_organisation(inside)
        return mention._replace(end=found.end(), post=post, organisation=organisation)
    if mention.post is None and inside.isupper() and len(inside) > _LONGEST_ACRONYM and holds_head(inside.title()):
        return mention._replace(end=found.end(), post=inside)  # "A HALL (TOWN CLERK)"
    if mention.post is None and mention.title not in _PORTFOLIO_TITLES and _SEAT_OF_GOVERNORS.fullmatch(inside):
        return mention._replace(end=found.end(), post=inside)
    words = inside.replace("/", " ").replace(",", " ").split()
    if _NOTES.match(inside):
        return mention
    if (
        mention.post is None
        and mention.title in _PORTFOLIO_TITLES
        and len(words) > 1
        and words[-1] not in ("Council", "Authority", "Parliament")
        and all(word in FIELDS or word in ("and", "&", "of", "the") for word in words)
    ):
        return mention._replace(end=found.end(), post=inside)  # "Councillor Hall (Housing and Parks)"
    if all(word.strip(".").lower() in _PARTIES or word in ("&", "and", "Party", "Group") for word in words):
        return mention._replace(end=found.end())
    if mention.title is None and mention.name and " " not in mention.name and text.endswith((" and ", " & "), 0, mention.start):
        return mention  # "Kyle and Jo (Northbrook Youth Council)": it says what both are
    if inside[0].isupper() and mention.organisation is None:
        return mention._replace(end=found.end(), organisation=inside)
    return mention


def initials_of(name: str, inside: str) -> bool:
    """Whether these are somebody's initials: "JR", "J.R.", and "AMcH" or "SO'H" of Ann McHall and Sean O'Hall."""
    initials = "".join(word[0] for word in name.replace("-", " ").split() if word[0].isupper())
    bare = inside.replace(".", "")
    if len(bare) <= 6 and not (bare.isalpha() and bare.isupper()) and _capitals(bare) == _capitals(name) and len(_capitals(bare)) > 1:
        return True
    return (
        1 < len(bare) <= 5
        and bare.isalpha()
        and bare.upper() == bare
        and (bare in initials or initials in bare or (bare[0] == initials[0] and bare[-1] == initials[-1]))
    )


def _capitals(words: str) -> str:
    return "".join(char for char in words if char.isupper())


def split_organisation(words: str) -> tuple[str, str | None]:
    """("Director of Public Health", "Elmshire Council") of "Director of Public Health, Elmshire Council"."""
    first, cut, last = words.partition(", ")
    if cut and ", " not in last:
        if _ALONE_LOWER.fullmatch(last) and not holds_head(first) and _WHOSE.fullmatch(first):
            return last, first  # "(Northbrook Council, Chair)"
        if _FIRM.search(first) and not holds_head(first) and holds_head(last):
            return _article(last), first  # "(Hall and Poole LLP, External Auditor)"
        if holds_head(first) and (last == "in the Chair" or (last.islower() and not holds_head(last))):
            return _article(first), None  # "(Convener, land management)", "(Clerk, notes)", "(Chair, in the Chair)"
        if (
            " " in first
            and _WHOSE.fullmatch(last)
            and " " in last
            and holds_head(first)
            and not holds_head(last)
            and not any(word in FIELDS or word in ("and", "&") for word in last.split())
        ):
            return _article(first), last  # "Property Manager, Halcyon Lettings"
    for mark in (", ", " – ", " — ", " - "):
        post, cut, rest = words.rpartition(mark)
        if (
            cut
            and rest
            and not holds_head(rest)
            and not all(word in FIELDS or word in ("and", "&", "of", "in", "for", "Need") for word in rest.split())
            and any(word in BODY_WORDS or (word.isupper() and len(word) > 2) for word in rest.split())
            and holds_head(post)
        ):
            return _article(post), rest
    return _article(words), None


_ALONE_LOWER = re.compile(
    r"(?:[Cc]o-|[Vv]ice[- ]|[Dd]eputy )?(?:[Cc]hair(?:man|person|woman)?|[Cc]onven[eo]r|[Ss]ecretary|[Tt]reasurer|[Cc]lerk|[Ll]eader|[Mm]ayor)"
)


def _article(words: str) -> str:
    for article in ("the ", "The "):
        words = words.removeprefix(article)
    return words


# what parts a name from the post behind it
_MARKS = (", the ", ", the newly appointed ", ", the new ", ", the recently appointed ", ", newly appointed ", ", our ", ", An ", ", as ", ", ", "'s, the ", "’s, the ", " – ", " — ", " - ", " ~ ", " -", " as ", " / ", " ", ": ")  # fmt: skip


@lru_cache(maxsize=4096)
def _marks_of(following: str) -> tuple[str, ...]:
    """The marks that may stand behind a name, by the three characters that do: one or two of them, and not all."""
    return tuple(mark for mark in _MARKS if following.startswith(mark[:3]))


@lru_cache(maxsize=4096)
def _may_stand_beside(following: str) -> bool:
    """Whether a name with these three characters behind it may have anything beside it but a post with nothing in between."""
    return following.startswith((*BRACKET_BEGINS, *(mark[:3] for mark in (*_MARKS, *ORGANISATION_MARKS) if mark != " ")))


def with_post_after(text: str, mention: Mention, posts: dict[int, Post], end: int, *, listed: bool = False) -> Mention:
    """The mention with the post that stands in apposition behind the name ("Jo Hall, Head of Audit", "Jo Hall – Head of Audit")."""
    marks = _marks_of(text[mention.end : mention.end + 3])
    if not marks:
        return mention
    if (
        text.startswith(_SHORT_POST_BEGINS, mention.end)
        and (short := _SHORT_POST.match(text, mention.end, end))
        and short[1] in ACRONYMS
        and not text.startswith(" (", mention.end)
        and not _answers(text, mention, short.end())
    ):
        return mention._replace(end=short.end(), post=short[1])
    for mark in marks:
        at = mention.end + len(mark)
        if (post := posts.get(at)) and text.startswith(mark, mention.end) and post.end <= end:
            cautious = mark.endswith(", the ")  # the post may be another's
            # "Dee Marsh, Head of Finance (Jo Brook)"
            if (
                text.startswith(" (", post.end)
                and (inside := _NAME_IN_BRACKET.match(text, post.end, end))
                and (inside[1] in GIVEN_NAMES or all(map(is_initial, inside[1].split())))
            ):
                return mention
            if (
                (mark == " " and post.bare and not listed)
                or (mark == " as " and post.bare)
                or (mark == ", as " and " of " not in text[at : post.end])
                or text.startswith(":", post.end)
            ):
                return mention
            if mark.endswith("the ") and _answers(text, mention, post.end):
                return mention
            # "Ms Hall, the Director, Mr Poole", "A Hall, the Clerk (T Poole)": the post belongs to the next
            if cautious and text.startswith((", ", " ("), post.end) and _NEXT_PERSON.match(text, post.end, end):
                return mention
            # "Cllr J Rivers, District Councillor A Hall"
            if text.endswith(("Councillor", "Cllr", "Clr"), post.start, post.end) and _CAPITAL_NEXT.match(text, post.end):
                return mention
            # "J Rivers Clerk A Hall": the post belongs to the next name
            if mark == " " and post.end < end and not re.match(r"[|;,.)]| [a-z]", text[post.end : post.end + 2]):
                return mention
            if (
                (cautious or post.bare)
                and text.startswith((" and ", ", the ", " & "), post.end)
                and not text.startswith(" and ", mention.start - 5)
            ):
                return mention
            return mention._replace(end=post.end, post=text[post.start : post.end])
    if (
        text.startswith(", ", mention.end)
        and (not text[mention.end + 2 : mention.end + 3].isupper() or text.startswith(SEATS, mention.end + 2))
        and (role := ROLE_AFTER.match(text, mention.end, end)) is not None
    ):
        return mention._replace(end=role.end(), post=post_of_role(role[1] or role[2] or _article(role[3] or "") or role[4] or role[5]))
    return mention


def beyond_rank(text: str, mention: Mention, posts: dict[int, Post], end: int, *, listed: bool = False) -> Mention:
    """The mention with the post behind the name in place of the rank before it: "Det Insp Jo Hall, Head of Crime"."""
    if mention.post not in RANKS or mention.title is not None or mention.post == text[mention.end - len(mention.post) : mention.end]:
        return mention
    grown = with_post_after(text, mention._replace(post=None), posts, end, listed=listed)
    return grown._replace(title=mention.post) if grown.post else mention


def _answers(text: str, mention: Mention, end: int) -> bool:
    return answers(text, mention.start, end)


def answers(text: str, start: int, end: int) -> bool:
    """Whether what ends at `end` is another, who answers whoever stands at `start`: "In reply to Mr Hall, the Clerk said", "In reply to the Clerk, Mr Hall said"."""
    return text[end : end + 1] != "," and _ANSWERED.search(text, max(0, start - 70), start) is not None


def with_everything_beside(text: str, mention: Mention, end: int, posts: dict[int, Post]) -> Mention:
    """The mention with what stands behind the name in running text: a bracket, a post, an organisation."""
    at = mention.end
    if not _may_stand_beside(text[at : at + 3]) and at + 1 not in posts:
        return mention  # most: "Jo Hall said"
    mention = with_bracket(text, mention, end)
    if (
        mention.end == at
        and text.startswith(" (", at)
        and (known := _OWN_INITIALS.match(text, at, end))
        and initials_of(mention.name or "", known[1])
    ):
        beyond = with_post_after(text, mention._replace(end=known.end()), posts, end)
        return beyond if beyond.post else mention
    if mention.post is None:
        mention = with_post_after(text, mention, posts, end)
    elif text.startswith(", ", mention.end):
        mention = beyond_rank(text, mention, posts, end)
    if mention.post is None:
        mention = with_organisation(text, mention, end, listed=False)
    return mention
