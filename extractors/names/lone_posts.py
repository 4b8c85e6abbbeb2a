"""Posts without a name: "the Director of Finance", "the Clerk", "the DCS"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from extractors.beginnings import searched
from extractors.marked_words import MARKED, matches_at
from extractors.names.mentions import Mention
from extractors.names.posts import ACRONYMS, ALONE, FIELDS, Post, holds_head

SHORT_FORMS = MARKED.add(r"(?<!\w)[A-Z](?:[a-z]*[A-Z&/]|\Z)")  # where _ACRONYM can match
_ACRONYM = re.compile(r"(?<=[Tt]he )(?<!\w[Tt]he )([A-Z][A-Za-z]*(?:[&/][A-Z]+)?[A-Z])\b(?:(?: and the [A-Z&]+)? ([a-z]+))?")
_HEAD_OF = re.compile(r"Ho(?!C$|L$)[A-Z&]{1,4}")  # "the HoPT": the Head of Parks and Trees
_OF_POST_ONLY = frozenset(
    [
        "explained",
        "introduced",
        "presented",
        "undertook",
        "summarised",
        "clarified",
        "outlined",
        "thanked",
        "apologised",
        "reassured",
        "responded",
        "added",
        "advised",
        "confirmed",
        "commented",
        "highlighted",
        "said",
        "replied",
        "offered",
        "reminded",
        "assured",
    ]
)
_BODY_ACRONYMS = frozenset(
    [
        "DfE",
        "DFE",
        "DfT",
        "DFT",
        "DWP",
        "DHSC",
        "DLUHC",
        "DEFRA",
        "DCMS",
        "DVLA",
        "DBS",
        "DPP",
        "DHCW",
        "DCO",
        "DCN",
        "DNO",
        "DN",
        "DCLG",
        "DECC",
        "DESNZ",
        "DTI",
        "DVSA",
        "CE",
        "CEC",
        "EDC",
        "DC",
        "DCC",
        "ADCS",
        "ADASS",
    ]
)
_INDEFINITE = searched(
    r"(?:\b(?:a|an|any|each|every|another|no|elected|appointed|[Aa]s|nominated|position of|role of|post of|office of|election of|appointment of|in the|took the|from the|through the|take the|vacated the|vacate the|[Nn]ominations? for|for|Election of|Appointment of|ELECTION OF|co-opted|becom\w+|being|be|ex-?officio|new|former|future|via the|re-elected|per the) )$"
)
# "Cllr Hall be the Council's representative", "welcomed Jo Poole to her first meeting as the Trust's Adviser": what somebody is
_PREDICATE = searched(r"\b(?:be|become|became|remain|as) (?:the|our) [A-Z][\w’'-]*['’]s ")
_SEAT = searched(
    r"\b(?:in|took|from|through|take|taking|taken|vacated|vacate|vacating|(?:elected|returned|appointed|called|voted|nominated|welcomed|moved|came|went|rose|succeeded)(?: [\w]+){0,4} to|resumed|assumed|occupied|leave|left) the $"
)
# "a question from the Chair", "sent to the Chair": the person and not the seat
_NOT_SEAT = searched(
    r"\b(?:questions?|requests?|updates?|reports?|letters?|e-?mails?|thanks|apology|apologies|advice|messages?|statements?|invitations?|responses?|feedback|guidance|comments?|remarks|prompting) from the $"
    r"|\b(?:sent|addressed|reported|reports?|wrote|written|write|given|gave|spoken|speak|spoke|passed|submitted|forwarded|delegated|questions?|thanks|according|pass|send|report|add|apologised|related|due|notice|listen|listened|known|e-?mailed) to the $"
)
# "the Harbour Nurse role", "46 hours of the lengthsman allocation": the work, and nobody in it
_WORK_OF_POST = re.compile(
    r" (?:role|job|contract|allocation|budget|salary|hours|scheme|service|reserve|fund|model|function|portfolio|team|programme)\b"
)
_SIGNED = searched(
    r"\b(?:to )?be (?:[a-z]+,? ){0,12}sign(?:ed|ing)?(?: [a-z]+){0,6},? by the $"
)  # "that they be signed by the Chair": what was resolved
_GOVERNED = searched(
    r"\b(?:by|to|that|with|from|and|for|asked|thanked|invited|informed|told|advised|so|but|which|while|when|if|because|where) $"
)
_BARE_AT_START = re.compile(
    r"(?! (?:questions|comments|queries|concerns|views) (?:and|or|to|are|were|is|was|on|in|from)\b)(?: (?:to (?!the\b)[a-z]+|will|would|has|had|is|was|also|then)\b| [a-z]+(?:ed|s)\b|,? (?:said|gave|read|told|spoke)\b)"
)
_FIELD_AFTER = re.compile(r", ([A-Z][\w'’-]+(?:(?:,| and|,? &)? [A-Z][\w'’-]+){0,5})(?=, [a-z]|[.)]|$| [a-z]+ed\b)")
# "a) Chair. The bins were full. b) Treasurer – accounts are in order."
_LETTER = searched(r"(?:^|[\s(.])[a-h]\) ?$")
# "b Vice Chair - no report." below the same heading
_BARE_LETTER = searched(r"[\s.,] ?[a-h] $")
_NUMBER_BEFORE = searched(r"(?:^|\n)\d{1,3}(?:\.\d{1,3}){0,2}[.)]? $")
_REPORTS = re.compile(r"\. |: | [-–—] ")
# "(d) Secretary & Website"
_WITH_DUTY = re.compile(r" (?:&|and) [A-Z][a-z]+(?= [A-Z£])")
# "Secretary - RM said that ...", "Chair. LMcD reported ...": initials that a post stands with
_INITIALS = re.compile(r"(?:\. | [-–—] |: | )([A-Z][A-Za-z]{0,3}[A-Z])(?= (?!to\b)[a-z])")
_AND_ANOTHER = re.compile(r" (?:and|&) ([A-Z][^|\n,.;]{3,60}?)(?= \||\n|$)")
_LOWER_NEXT = re.compile(r" (?!to\b)[a-z]")
# a dash before initials makes them a field: "Treasurer - IT reported"
_INITIALS_FOR_FIELD = re.compile(r"(.+?) [-–—] ([A-Z]{2,3})")
_OF_OFFICE_BEARERS = searched(r"\b(?:office[- ]bearers|officers|committee)\b['’]?[^\n.]{0,20}\breports?\b", re.IGNORECASE)
# "the Elmshire Community Warden Service", "the Social Worker Academy": bodies called after those who work in them
_OF_A_BODY = re.compile(
    r"(?:Warden|Officer|Worker|Co-?ordinator|Advis[eo]r|Ranger|Manager|Planner|Nurse|Visitor|Inspector|Mentor|Librarian|Caretaker)s? (?:Service|Services|Team|Scheme|Network)$"
)
# "the team manager posts", "the independent visitor scheme": what is called after a post in small letters
_THING_AFTER = re.compile(
    r" (?:posts?|roles?|vacanc(?:y|ies)|positions?|schemes?|service|network|team|training|recruitment|visits? (?:had|has|have|was|were|is|are|took|takes|will|would))\b"
)
_BODIES = ("Service", "Services", "Team", "Scheme", "Network")
_BODY_AFTER = re.compile(r" (?:Academy|Scheme|Network|Service|Services|Forum|Conference|Programme|Apprenticeship|Team)\b")
_WITH_OFFICE = ("Commissioner", "Minister", "Advocate", "Mayor", "Provost", "Auditor General", "Secretary", "President")
_PLURALS = frozenset(["Officers", "Managers", "Directors", "Members", "Leaders", "Advisers", "Chairs", "Workers", "Representatives"])


def with_article(text: str, post: Post) -> int:
    return post.start - 4 if text[max(0, post.start - 4) : post.start].lower() == "the " else post.start


def find_lone_posts(text: str, posts: dict[int, Post], short_forms: Sequence[int]) -> Iterator[Mention]:
    """The posts that stand for themselves, each beside no name; `short_forms` are the places of `SHORT_FORMS`."""
    last_end = -1
    for start in sorted(posts):
        post = posts[start]
        words = text[post.start : post.end]
        before = text[max(0, post.start - 48) : post.start]
        if text.startswith(("'s Office", "’s Office"), post.end) and words.endswith(_WITH_OFFICE):
            continue  # "the Information Commissioner's Office": a body
        if words.endswith("s") and words.split()[-1] in _PLURALS:
            continue
        if text.startswith(("'s ", "’s ", "' ", "’ ", "/"), post.end) and post.bare:
            continue
        if words.endswith(("Authority", "Ombudsman", "Regulator")) or words.startswith(("Regulator of", "Member of Parliament")):
            continue  # bodies
        if words.endswith(_BODIES) and _OF_A_BODY.search(words):
            continue
        if _WORK_OF_POST.match(text, post.end):
            continue
        if text[post.end + 1 : post.end + 2].isupper() and _BODY_AFTER.match(text, post.end):
            continue
        if post.bare and _is_seat(words, text[max(0, post.start - 72) : post.start]):
            continue
        if words[0].islower() and _THING_AFTER.match(text, post.end):
            continue
        whole = with_article(text, post)
        if not post.definite and not words[0].islower() and (reports := _office_bearer(text, post, before)):
            last_end = reports.end
            yield reports
            continue
        if not post.definite:
            joins = last_end >= 0 and text[last_end : post.start] in (" and ", ", and ")
            if words[0].islower() or not (joins or _stands_alone(text, post, before)):
                continue
        elif (post.bare and before.endswith("as the ")) or _PREDICATE.search(before[-30:] + words):
            continue
        last_end = post.end
        stop = post.end
        if (
            post.definite
            and not post.bare
            and (field := _FIELD_AFTER.match(text, stop))
            and all(word in FIELDS or word in ("and", "&") for word in field.group(1).replace(",", "").split())
        ):
            stop = field.end(1)  # "the Senior Engineer, Roads and Transport, said"
        yield Mention(whole, stop, "post", None, None, text[post.start : stop], None, None, None)
    yield from _acronyms_alone(text, short_forms)


def _is_seat(words: str, before: str) -> bool:
    """Whether the Chair is the seat ("through the Chair"), or only the hand that is to sign the minutes."""
    if words.lower() not in ("chair", "chairman", "chairperson", "mayor", "chairwoman"):
        return False
    if _SIGNED.search(before):
        return True
    return words.lower() in ("chair", "chairman") and (
        before.endswith(("in the ", "In the ")) or (_SEAT.search(before) is not None and _NOT_SEAT.search(before) is None)
    )


def _stands_alone(text: str, post: Post, before: str) -> bool:
    """Whether a post without an article is the holder of the post: "Clerk to write", "asked that Town Clerk will reply", "Decision taken by: Town Clerk"."""
    does = _BARE_AT_START.match(text, post.end) is not None
    if (
        post.start == 0
        or text[post.start - 1] == "\n"
        or before.endswith((". ", ": ", "– ", "— ", " - ", "• ", ") ", "["))
        or _NUMBER_BEFORE.search(before)
    ):
        return (
            does
            or (_LETTER.search(before) is not None and _REPORTS.match(text, post.end) is not None)
            or (not post.bare and (post.end == len(text) or text[post.end] == "\n"))
        )
    if before.endswith("| ") and does and text.startswith(" to ", post.end):
        return True  # "Clerk to mend the gate" in a cell
    if before.endswith("| ") and (post.end == len(text) or text[post.end] == "\n" or text.startswith(" |", post.end)):
        return True  # a cell of its own: "Mend the gate | Head of Parks | 3 May"
    if before.endswith("| ") and not post.bare and (rest := _AND_ANOTHER.match(text, post.end)) and holds_head(rest[1]):
        return True  # "Mend the gate | Head of Parks and Community Ranger | 3 May"
    if before.endswith((", ", "; ")):
        # "the lamp is out, Clerk to ring", "the lamp is out, Clerk has rung"
        return does and text.startswith((" to ", " has ", " had ", " will "), post.end) and not text.startswith(" to sign", post.end)
    if before.endswith("for "):
        return text.startswith(" to ", post.end) and does
    return does and _GOVERNED.search(before) is not None and _INDEFINITE.search(before) is None


def _office_bearer(text: str, post: Post, before: str) -> Mention | None:
    """Who reports under a letter or at the beginning of a line, with the initials beside the post: "c) Secretary - RM said", "Treasurer: LMcD has paid".

    Below the heading "Office bearers' reports" a letter and a post are enough: "(b) Treasurer £41.20 in hand", "c Chair - no report"."""
    lettered = _LETTER.search(before) is not None
    headed = (lettered or _BARE_LETTER.search(before) is not None) and _OF_OFFICE_BEARERS.search(
        text, max(0, post.start - 500), post.start
    ) is not None
    begins = lettered or headed or post.start == 0 or text[post.start - 1] == "\n"
    if not begins:
        return None
    words, stop = text[post.start : post.end], post.end
    field = None if post.bare else _INITIALS_FOR_FIELD.fullmatch(words)
    if field and field[1] in ALONE and _LOWER_NEXT.match(text, stop):
        return Mention(post.start, stop, "person", field[2], None, field[1], None, stop - len(field[2]), stop)
    if not (post.bare or headed):
        return None
    if (initials := _INITIALS.match(text, stop)) and (headed or not initials[0].startswith((". ", " " + initials[1]))):
        return Mention(post.start, initials.end(), "person", initials[1], None, words, None, *initials.span(1))
    if not headed:
        return None
    if with_duty := _WITH_DUTY.match(text, stop):
        stop = with_duty.end()
    return Mention(post.start, stop, "post", None, None, text[post.start : stop], None, None, None)


def _acronyms_alone(text: str, places: Sequence[int]) -> Iterator[Mention]:
    """Posts by their short form: those of the sector, and those that this document lets explain or present something ("the ADS explained")."""
    known = set(ACRONYMS)
    if "Deputy Chief Constable" in text:
        known.add("DCC")  # elsewhere a county council
    if "Crime Commissioner" not in text and ("hurch" in text or "Parochial" in text):
        known.discard("PCC")
    found = matches_at(_ACRONYM, text, [at for at in places if text[at - 3 : at] == "he "])
    for match in found:
        acronym, verb = match.groups()
        if (
            (acronym.startswith(("AD", "D", "CE", "SD", "ED")) or _HEAD_OF.fullmatch(acronym))
            and verb in _OF_POST_ONLY
            and acronym not in _BODY_ACRONYMS
        ):
            known.add(acronym)
    for match in found:
        if match.group(1) in known and not text.startswith(("'s ", "’s "), match.end(1)):
            yield Mention(match.start(1) - len("the "), match.end(1), "post", None, None, match.group(1), None, None, None)
