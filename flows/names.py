"""One spelling for each council, committee, person, post and measure, so that the same thing has the same id in every document."""

from __future__ import annotations

import re
import unicodedata

_TITLES = re.compile(
    r"^(?:the\s+)?(?:(?:councillor|cllr|cllrs|clr|alderman|ald|baroness|lord|lady|sir|dame|mr|mrs|ms|miss|mx|dr|prof|professor|rev|revd|reverend|canon|father)\b\.?\s*)+",
    re.IGNORECASE,
)
_HONOURS = re.compile(r"(?:[\s,]+(?:MBE|OBE|CBE|KBE|BEM|QPM|JP|DL|MP|MSP|MS|TD|AM|QC|KC|PhD))+$")
_BOROUGH = re.compile(r"^(london borough|royal borough|metropolitan borough|borough|city|county) of (.+?)(?: council)?$")
_COUNCIL_OF = re.compile(r"^(parish|town|community|district|county|city|borough) council of (.+)$")
_MEETING_OF = re.compile(r"^(?:(?:the|an?|minutes|proceedings|ordinary|annual|monthly|special|extraordinary|meeting|of|at) )+")
_WHOLE_COUNCIL = re.compile(r"(?:full |(?:parish|town|community|district|county|city|borough) )?council(?: meeting)?")
_ABBREVIATED = {"cc": "county council", "dc": "district council", "bc": "borough council", "mbc": "metropolitan borough council"}
_ABBREVIATED |= {"pc": "parish council", "tc": "town council"}
_SMALL_WORDS = {"of", "and", "the", "for", "in", "on", "upon", "with", "by", "le", "under", "to", "cum"}


def slug(words: str, limit: int = 80) -> str:
    """ASCII words in lower case, joined by hyphens: "Ynys Môn & Wrayford" gives "ynys-mon-and-wrayford"."""
    plain = unicodedata.normalize("NFKD", words.replace("&", " and ")).encode("ascii", "ignore").decode().lower()
    joined = "-".join(re.findall(r"[a-z0-9]+", plain.replace("'", "").replace("’", "")))
    return joined if len(joined) <= limit else joined[:limit].rsplit("-", 1)[0]


def fold_council(name: str) -> str:
    """A council's name in one spelling, lower case: "The Borough of Northbrook" and "NORTHBROOK BC" both give "northbrook borough council"."""
    words = " ".join(name.replace("&", " and ").replace("’", "'").replace("'", "").replace(".", "").split()).lower()
    words = words.removeprefix("the ").strip(" ,;:-–")
    if (match := _BOROUGH.match(words)) or (match := _COUNCIL_OF.match(words)):
        words = f"{match[2]} {match[1]} council"
    head, _, last = words.rpartition(" ")
    return f"{head} {_ABBREVIATED[last]}" if head and last in _ABBREVIATED else words


def council_id(name: str) -> str:
    return slug(fold_council(name))


def title_case(name: str) -> str:
    """A name for people: one that is all capitals or all small gets capitals where a title has them, any other stays as written."""
    name = " ".join(name.split())
    if not (name.isupper() or name.islower()):
        return name
    words = [word.capitalize() for word in name.lower().split()]
    return " ".join(word.lower() if n and word.lower() in _SMALL_WORDS else word for n, word in enumerate(words))


def fold_committee(name: str, council: str | None = None) -> str:
    """A committee's name in one spelling, lower case, without the council's own name, an article or "meeting of".

    The council itself is "council", whether the page calls it "Full Council", "the Parish Council" or by its whole name.
    """
    words = " ".join(name.replace("&", " and ").replace("’", "'").split()).lower().strip(" ,;:-–")
    words = _MEETING_OF.sub("", words)
    if council and words.startswith(council.lower()):
        words = words.removeprefix(council.lower()).removeprefix("'s").strip(" ,;:-–") or "council"
    return "council" if _WHOLE_COUNCIL.fullmatch(words) else words


def bare_name(name: str) -> str:
    """A person's name without title and honours: "Cllr Mrs A. Poole MBE" gives "A Poole"."""
    name = " ".join(name.replace("’", "'").split()).strip(" ,;:")
    bare = _HONOURS.sub("", _TITLES.sub("", name)).replace(".", " ")
    return " ".join(bare.split()) or name


def is_short_form(short: str, full: str) -> bool:
    """Whether a bare name can be a shorter form of another: "Rivers" or "J Rivers" of "Jo Rivers", never "Jo" and never a different first name."""
    a, b = [slug(word) for word in short.split()], [slug(word) for word in full.split()]
    if a == b or not a or not b or a[-1] != b[-1] or len(b[0]) < 2:
        return False
    return all(len(given) == 1 and n < len(b) - 1 and b[n].startswith(given) for n, given in enumerate(a[:-1]))


def measure_key(measure: str | None, code: str | None) -> str | None:
    """What makes two readings readings of one measure: its code, else its words without figures, articles and the like."""
    if code:
        return slug(code)
    if not measure:
        return None
    words = [
        w for w in slug(measure, limit=400).split("-") if w not in {"the", "a", "an", "of", "our", "overall", "total"} and not w.isdigit()
    ]
    return "-".join(words)[:80].strip("-") or None
