"""What stands beside a name: the bracket, the post in apposition, the organisation ("Jo Hall (Head of Audit)", "Ann Poole of Elmshire Police")."""

from __future__ import annotations

import re
from functools import lru_cache

from extractors.names.forms import BODY_WORDS, GIVEN_NAMES, MEMBERS, PLACE_WORDS, RANKS, TITLE, UPPER
from extractors.names.mentions import Mention
from extractors.names.posts import ACRONYMS, FIELDS, Post, holds_head
from extractors.names.roles import FOR_BODY, JOB, REPRESENTS, ROLE, ROLE_AFTER, SEATS
from extractors.wordlists import words_of

_TITLE_WORDS = words_of("titles") | RANKS
PARTIES = frozenset(["Labour", "Conservative", "Conservatives", "Independent", "Independents", "Lib", "Dem", "LD", "Con", "Lab", "Ind", "Green", "Liberal", "Democrat", "Democrats", "UKIP", "Reform", "Plaid", "Cymru", "SNP", "DUP", "UUP", "SDLP", "FF", "FG", "SF", "Fianna", "Fáil", "Fine", "Gael", "Sinn", "Féin", "NOC", "NP", "PC"])  # fmt: skip
_NOTES = re.compile(
    r"(?:virtual(?! school)|remote|online|via |by (?:phone|video|telephone|zoom)|in attendance|until|from |part |present|absent|arriv|left|late|items? |for |sub|observ|teams|zoom|apolog|joined|minutes? (?!sec|tak|clerk)|proxy|non-voting|voting|presid(?!ent)|in the chair|chairing|\d|[A-Z]{1,2}$|ex[ -]officio$)",
    re.IGNORECASE,
)
_ORGANISATIONS = words_of("not_names", "organisation")
_ENDS_OF_ORGANISATIONS = BODY_WORDS | _ORGANISATIONS
_PORTFOLIO_TITLES = words_of("titles", "member", "members")
_LISTED_ORGANISATIONS = BODY_WORDS | PLACE_WORDS
# "Ms Hall and Mr Poole (Parent Representatives)": it says what both are
_OF_SEVERAL = re.compile(
    r"(?:Representatives|Members|Officers|Directors|Managers|Governors|Advisers|Advisors|Trustees|Engineers|Planners|Carers)$"
)
# "Jo Rivers (JR, Chair)", "Ann McHall (AMcH/Clerk)"; and behind the post: "(Vice-Chair, JR)"
_INITIALS_FIRST = re.compile(r"([A-Z][A-Za-z'’]{1,5})(?:[,;] ?| [-–] |/)(?=[A-Za-z])")
_INITIALS_LAST = re.compile(r"(?:,| [-–]|/) ?([A-Z][A-Za-z'’]{1,5})$")
# "In reply to Mr Hall, the Clerk said": the Clerk is another
_ANSWERED = re.compile(
    r"\b(?:[Ii]n (?:answer|response|reply|answering|responding|replying)|[Rr]esponding|[Rr]eplying|[Aa]nswering|[Ii]nvited by|[Aa]sked by|[Pp]rompted by|[Pp]ressed by|[Qq]uestioned by)(?: to)?"
    r"(?: (?:(?:a|an|the|another|further|two|several) )*(?:questions?|quer(?:y|ies)|points?|comments?|requests?|concerns?|challenges?)(?: (?:put|raised|asked|made|posed))?(?: from| by| of)?)? $"
)
_SHORT_POST = re.compile(r"(?:, (?:the )?| [-–] | \()([A-Z][A-Za-z]*(?:[&/][A-Z]+)?[A-Z])(?![\w/&-])")
_SHORT_POST_BEGINS = (", ", " - ", " – ", " (")
_ABBREVIATED = frozenset(["Sec", "Sec.", "Treas", "Treas.", "Hon Sec", "Hon. Sec.", "Hon Treas", "Hon. Treas.", "Chr", "Chr.", "Ch.", "V Chair", "V/Chair", "V-Chair", "V. Chair", "Vice", "Co-Ch.", "Membership Sec.", "Minutes Sec.", "Sec/Treas"])  # fmt: skip
_WHEN = re.compile(
    r", (?:for|from|until|to) (?:the )?(?:[Aa]genda |[Mm]inutes?|[Ii]tems?|part|start|first|last|\d).*$"
)  # "(Liaison Officer, for item 3 only)"
# "(the Clerk would see to it)", "(read by her deputy)": no post
_TELLS = re.compile(
    r"(?:^| )(?:would|will|had|has|have|was|were|is|are|could|can|should|taken|moved|seconded|spoke|speaking|read|said|who|which|that)(?: |$)"
)
# "Councillor Hall (as County Councillor)": which hat a member wears is no post
_SPEAKS_AS = re.compile(r"as (?:a |an |the )?(?:[A-Z]?[a-z]+ ){0,2}(?:[Cc]ouncillor|[Cc]llr|[Mm]ember|[Rr]esident|[Tt]rustee)\b")
_WHOSE = re.compile(r"(?:the )?[A-Z][\w'’&-]*(?: (?:[A-Z][\w'’&-]*|of|and|the|&)){0,4}")
_BRACKET = re.compile(r" ?[(\[]([^()\[\]]*(?:\([^()]*\)[^()]*)?)[)\]]")
BRACKET_BEGINS = (" (", "(", " [", "[")
_CAPITAL_NEXT = re.compile(rf" [{UPPER}]")
# "Ms Hall, NHS England"
_NATIONAL = re.compile(
    r"(?:NHS|Sport|Natural|Historic|Public Health|Homes|Skills|National Highways|Healthwatch|Audit|Police|Citizens Advice|Arts Council|Active|Swim) (?:England|Wales|Scotland|Northern Ireland)(?![\w’'-])"
)
_TWO_PLACES = re.compile(r"[A-Z][a-z]+ and [A-Z][a-z]+\.?")  # "Cllr P Relf, Wrayford and Elmshire": the name of a council
_NEXT_PERSON = re.compile(rf", {TITLE.pattern}| \((?:{TITLE.pattern}|[A-Z]\.? [A-Z][a-z])")
_NAME_IN_BRACKET = re.compile(r" \(([A-Z][a-z]+) [A-Z][\w'’-]+\)")
_ACRONYM = re.compile(r"[A-Z][A-Za-z&]{1,7}(?![\w])")
_ORGANISATION_MARKS = (" of ", " from ", ", ", " – ", " - ")
_LISTED_MARKS = (*_ORGANISATION_MARKS, " / ", " ")
_ORGANISATION = re.compile(
    rf"(?:the )?((?:[{UPPER}][\w'’&.-]*|and|&|of|for|in|the|,(?= [{UPPER}]))(?: (?:[{UPPER}][\w'’&.-]*|and|&|of|for|in|the)|,(?= [{UPPER}])){{0,9}})"
)


def with_bracket(text: str, mention: Mention, end: int) -> Mention:
    """The mention with the bracket behind it: a post, a party, an organisation, or a note such as "(virtual)", which stays outside."""
    found = _BRACKET.match(text, mention.end, end) if text.startswith(BRACKET_BEGINS, mention.end) else None
    if not found or len(found.group(1)) > 160:
        return mention
    inside = _WHEN.sub("", found.group(1).strip())
    if not inside or _TELLS.search(inside) or _SPEAKS_AS.match(inside):
        return mention
    if mention.name and _initials_of(mention.name, inside):
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
    if mention.name and (initials := _INITIALS_FIRST.match(inside)) and _initials_of(mention.name, initials[1]):
        inside = inside[initials.end() :]
    elif mention.name and (initials := _INITIALS_LAST.search(inside)) and _capitals(initials[1]) == _capitals(mention.name):
        inside = inside[: initials.start()]
    if mention.post is None and (inside in ACRONYMS or inside in _ABBREVIATED or holds_head(inside)) and not _NOTES.match(inside):
        post, organisation = split_organisation(inside)
        return mention._replace(end=found.end(), post=post, organisation=organisation)
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
    if all(word.strip(".") in PARTIES or word in ("&", "and", "Party", "Group") for word in words):
        return mention._replace(end=found.end())
    if mention.title is None and mention.name and " " not in mention.name and text.endswith((" and ", " & "), 0, mention.start):
        return mention  # "Kyle and Jo (Northbrook Youth Council)": it says what both are
    if inside[0].isupper() and mention.organisation is None:
        return mention._replace(end=found.end(), organisation=inside)
    return mention


def _initials_of(name: str, inside: str) -> bool:
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
        if holds_head(first) and last.islower() and not holds_head(last):
            return _article(first), None  # "(Convener, land management)", "(Clerk, notes)"
        if (
            " " in first
            and _WHOSE.fullmatch(last)
            and " " in last
            and holds_head(first)
            and not holds_head(last)
            and not any(word in FIELDS or word in ("and", "&") for word in last.split())
        ):
            return _article(first), last  # "Property Manager, Halcyon Lettings"
    for mark in (", ", " – ", " - "):
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
_MARKS = (", the ", ", the newly appointed ", ", the new ", ", the recently appointed ", ", newly appointed ", ", our ", ", An ", ", as ", ", ", "'s, the ", "’s, the ", " – ", " - ", " -", " as ", " / ", " ", ": ")  # fmt: skip


@lru_cache(maxsize=4096)
def _marks_of(following: str) -> tuple[str, ...]:
    """The marks that may stand behind a name, by the three characters that do: one or two of them, and not all."""
    return tuple(mark for mark in _MARKS if following.startswith(mark[:3]))


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
            if text.startswith(" (", post.end) and (inside := _NAME_IN_BRACKET.match(text, post.end, end)) and inside[1] in GIVEN_NAMES:
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
            if text.endswith(("Councillor", "Cllr"), post.start, post.end) and _CAPITAL_NEXT.match(text, post.end):
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
        return mention._replace(end=role.end(), post=role[1] or role[2] or _article(role[3] or "") or role[4])
    return mention


def beyond_rank(text: str, mention: Mention, posts: dict[int, Post], end: int, *, listed: bool = False) -> Mention:
    """The mention with the post behind the name in place of the rank before it: "Det Insp Jo Hall, Head of Crime"."""
    if mention.post not in RANKS or mention.title is not None or mention.post == text[mention.end - len(mention.post) : mention.end]:
        return mention
    grown = with_post_after(text, mention._replace(post=None), posts, end, listed=listed)
    return grown._replace(title=mention.post) if grown.post else mention


def _answers(text: str, mention: Mention, end: int) -> bool:
    """Whether the post that ends at `end` is another's, who answers: "In reply to Mr Hall, the Clerk said"."""
    return text[end : end + 1] != "," and _ANSWERED.search(text, max(0, mention.start - 70), mention.start) is not None


def with_organisation(text: str, mention: Mention, end: int, *, listed: bool) -> Mention:
    """The mention with the organisation beside it ("Jo Hall of NCC", "Jo Hall, Planning and Audit Team"); a bare acronym after a comma only in a list."""
    if mention.organisation is not None:
        return mention
    if not listed and not text.startswith(_ORGANISATION_MARKS, mention.end):
        return mention
    for mark in _LISTED_MARKS if listed else _ORGANISATION_MARKS:
        if not text.startswith(mark, mention.end):
            continue
        at = mention.end + len(mark)
        if text[at : at + 1].islower() and not text.startswith("the ", at):
            return mention
        space = text.find(" ", at, end)
        opening = text[at : space if space >= 0 else end]
        if national := _NATIONAL.match(text, at, end):
            return mention._replace(end=national.end(), organisation=national.group())
        if opening in GIVEN_NAMES or _begins_person(opening):
            return mention  # "Cllrs Poole, Jo Hall and Mr Moss", as are most
        if found := _ORGANISATION.match(text, at, end):
            words = found.group(1).rstrip(",& ").split()
            while words and words[-1] in ("and", "of", "for", "in", "the", "&"):
                words.pop()
            if (
                mark == ", "
                and (person := next((at for at, word in enumerate(words) if _begins_person(word)), 0)) > 1
                and words[person - 1] in ("and", "&")
            ):
                words = words[: person - 1]  # "Ms Tess Hall, EPN and Mr Poole"
            if not words or words[0] in GIVEN_NAMES or words[0][0].islower() or any(_begins_person(word) for word in words):
                return mention
            whole = _end_of_words(text, found.start(1), words)
            if _TWO_PLACES.fullmatch(text, found.start(1), end) and _is_one(mention) and words[2] not in GIVEN_NAMES:
                return mention._replace(end=whole, organisation=text[found.start(1) : whole])
            if listed and len(words) > 1 and words[-1].rstrip(".,") not in _ENDS_OF_ORGANISATIONS and "," in text[found.start(1) : whole]:
                return mention  # "Cllrs Rivers, Hall, Poole and Moss"
            if (
                listed
                and len(words) > 1
                and (whole >= end or text[whole] in "|;")
                and any(word.rstrip(".,") in _LISTED_ORGANISATIONS for word in words)
            ):
                return mention._replace(end=whole, organisation=text[found.start(1) : whole])
            if mark == " ":
                return mention
            acronym = len(words) == 1 and bool(_ACRONYM.fullmatch(words[0].rstrip(".,"))) and sum(char.isupper() for char in words[0]) >= 2
            for count, word in enumerate(words):
                if word.rstrip(".,") in _ORGANISATIONS or (acronym and (listed or mark in (" of ", " from "))):
                    more = count
                    while more + 1 < len(words) and words[more + 1].rstrip(".,") in _ENDS_OF_ORGANISATIONS:
                        more += 1
                    stop = _end_of_words(text, found.start(1), words[: more + 1])
                    return mention._replace(end=stop, organisation=text[found.start(1) : stop])
        return mention
    return mention


def with_everything_beside(text: str, mention: Mention, end: int, posts: dict[int, Post]) -> Mention:
    """The mention with what stands behind the name in running text: a bracket, a post, an organisation."""
    mention = with_bracket(text, mention, end)
    if mention.post is None:
        mention = with_post_after(text, mention, posts, end)
    elif text.startswith(", ", mention.end):
        mention = beyond_rank(text, mention, posts, end)
    if mention.post is None:
        mention = with_organisation(text, mention, end, listed=False)
    return mention


def _is_one(mention: Mention) -> bool:
    """Whether the title is one person's alone, and the name more than a surname."""
    return mention.title is not None and not mention.title.endswith("s") and " " in (mention.name or "")


def _begins_person(word: str) -> bool:
    bare = word.rstrip(".,")
    return bare in _TITLE_WORDS or bare in MEMBERS or (len(bare) == 1 and bare.isalpha() and bare != "&")


def _end_of_words(text: str, at: int, words: list[str]) -> int:
    position = at
    for word in words:
        position = text.index(word, position) + len(word)
    return position - (text[position - 1] in ".,")
