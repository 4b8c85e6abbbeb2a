"""Short forms of posts that a list of those present introduces: "Jo Rivers | Director of Finance | DoF", "Ann Beck, Head of Parks (HoP)".

From there on the minutes may write only the short form: "The DoF reported", "ACTION: HoP to mend the gate", "Jo Rivers (DoF)". Where several hold the same
post, initials tell them apart: "NED-JR".

Near misses: "Jo Rivers | Director of Finance | JR" (initials of the name), "Ann Beck | Head of Parks | NHS" (a body, of which the letters do not fit the post).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from extractors.acronyms import long_form
from extractors.names.mentions import Mention

_SHORT = r"(?=[A-Z][a-z]*[-/&]?[A-Z])[A-Z][A-Za-z]{0,6}(?:[-/&][A-Z][A-Za-z]{0,5})?"
_LONGEST_SHORT = 15  # characters
_BESIDE = re.compile(
    rf"(?: ?\([^()\n|]{{1,40}}\))? \| (?P<cell>{_SHORT})(?= \||\n|$)|(?:,)? ?[(\[](?P<bracket>{_SHORT})[)\]]", re.MULTILINE
)


def short_posts(text: str, listed: Iterable[Mention]) -> dict[str, str]:
    """The short forms that stand beside the posts of the people listed, with the posts in full."""
    found: dict[str, str] = {}
    for mention in listed:
        if not mention.name or not mention.post:
            continue
        beside = _BESIDE.match(text, mention.end) or _BESIDE.match(text, mention.end - 1)
        short = (beside["cell"] or beside["bracket"]) if beside else None
        if short and short not in found and _stands_for(short, mention.post, _initials(mention.name)):
            found[short] = mention.post
    return found


def find_short_posts(text: str, spaces: Sequence[tuple[int, int]], shorts: dict[str, str]) -> Iterator[Mention]:
    """Where these short forms stand by themselves: "the DoF", "HoP to mend the gate"; not "Head of Parks (HoP)", which introduces it once more."""
    if not shorts:
        return
    alone = re.compile(rf"(?<![\w/&-])({'|'.join(map(re.escape, sorted(shorts, key=len, reverse=True)))})(?![\w&-]|/[A-Z]|['’]s\b)")
    for start, end in spaces:
        for short in alone.finditer(text, start, end):
            if text[short.start() - 1 : short.start()] == "(" and text[short.end() : short.end() + 1] == ")":
                continue
            article = text[max(start, short.start() - 4) : short.start()] in ("the ", "The ")
            yield Mention(short.start() - 4 * article, short.end(), "post", None, None, short[1], None, None, None)


def with_short_post(text: str, mention: Mention, shorts: dict[str, str]) -> Mention:
    """A person beside the short form of a post: "Jo Rivers (DoF)", "DoF Jo Rivers"."""
    if shorts and mention.kind == "person" and mention.post is None and mention.start and text[mention.start - 1] == " ":
        begin = max(text.rfind(mark, max(0, mention.start - _LONGEST_SHORT), mention.start - 1) for mark in " \n(") + 1
        if (short := text[begin : mention.start - 1]) in shorts:
            return mention._replace(start=begin, post=short)
    if mention.organisation in shorts and mention.post is None:
        return mention._replace(post=mention.organisation, organisation=None)
    return mention


def _stands_for(short: str, post: str, initials: str) -> bool:
    first, _, last = short.partition("-")
    if last and last == initials:
        short = first
    if short == initials or short[0] != post[0].upper():
        return False
    whole = long_form(short, post)
    return whole is not None and len(whole) == len(post)


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.replace("-", " ").split() if word[0].isupper())
