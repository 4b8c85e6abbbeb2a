"""First names where a document calls people by them: "Jo reported that ...", "Thanks to Jo", "Kit and Jo-Ann presented their film"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from extractors.beginnings import searched
from extractors.letters import places_of
from extractors.marked_words import MARKED, first_words, matches_at
from extractors.names.beside import with_bracket
from extractors.names.forms import GIVEN_NAMES, LOWER, NOT_NAMES, UPPER
from extractors.names.mentions import Mention
from extractors.names.posts import ALONE, FIELDS, HEADS
from extractors.wordlists import words_of

_PLACES = words_of("given_names", "place")
_AMBIGUOUS_ALONE = _PLACES | words_of("given_names", "word")
_GIVEN_ALONE = GIVEN_NAMES - NOT_NAMES - _AMBIGUOUS_ALONE
GIVEN_WORDS = MARKED.add(first_words(_GIVEN_ALONE))
_SPEECH = words_of("speech")
_WHERE = (" to ", " from ", " at ", " in ", " near ", " of ", " for ", " via ")  # "the train to Lincoln was late"
_LETTER = re.compile(rf" [{UPPER}](?=[ ,.;:)]|$)(?! [{UPPER}]|\.[{UPPER}])")
_CAPITALISED = re.compile(rf"[{UPPER}](?<![\w’'&/.-].)[{LOWER}]++(?>(?:-[{UPPER}][{LOWER}]++)?)(?!\w)")
_ALONE = re.compile(
    rf"([{UPPER}][{LOWER}]++(?>(?:-[{UPPER}][{LOWER}]++)?))(?:(?= (?:[{UPPER}] )?([a-z]+)\b)|(?=(?: [{UPPER}])?(?:[.,;:)]|$| \(| & | \+ | / | \|| [–—-] ))|(?=(['’]s) [a-z]))"
)
_CAPITAL_BEFORE = searched(
    rf"(?:\b(?!(?:January|February|March|April|May|June|July|August|September|October|November|December), )[{UPPER}][\w'’-]*|(?<!\w)[{UPPER}]\.|\bSt\.),? $|[{UPPER}][\w'’-]* (?:na|an|nan|y|yr|upon|le) $"
)
_ANOTHER_BEFORE = searched(rf"(?:^|[ (])([{UPPER}][{LOWER}]+), $")  # "Kit, |Jo| and Ann to mend the gate"
# "Kit and Jo-Ann presented their film"
_PAIR = re.compile(rf" and ([{UPPER}][{LOWER}]+(?:-[{UPPER}][{LOWER}]+)?) ([a-z]+)\b")
_THANKED = searched(r"\b(?:heard from|thanked|thank|thanks to|asked|ask|welcomed|by|congratulated) $", re.IGNORECASE)
# "Jo has begun", "let Jo know", "a letter from Jo.": what is said of persons, and of things as well where their names are first names too
_DOES = frozenset(["has", "had", "will", "would", "is", "was"])
_TOLD = searched(
    r"\b(?:let|inform|tell|told|remind|contact|ask|ring|phone|e-?mail|[Ww]rite to|[Ww]rote to|[Ss]poken? to|[Ss]poke to|(?:received|heard|came|letter|e-?mail|card|offer|message|report|reply) from|[Tt]hank you to|on behalf of) $"
)
# "Jo from the library asked"
_FROM_THE = re.compile(
    r" (?:from|at) the ((?:[a-z]+ )?(?:library|council|school|church|surgery|charity|museum|club|office|trust|pub|shop|nursery|college|hospital|bank|brewery|printers?|station|hall|centre|kitchen|depot|garage|farm|factory))(?= (?:has|had|is|was|will|would|to|and|said|came|gave|[a-z]+ed)\b|[.,;])"
)


def find_given_names(text: str, stretches: Sequence[tuple[int, int]], known: frozenset[str], places: Sequence[int]) -> Iterator[Mention]:
    """A first name alone where the document uses it for a person ("Jo reported that ...", "Thanks to Jo" where Jo Hall was present).

    Args:
        known: the first names of persons whom the document names.
        places: where a word of `GIVEN_WORDS` stands.
    """
    start = end = number = 0
    unlisted = tuple(known - _GIVEN_ALONE)
    for found in matches_at(_CAPITALISED, text, sorted({*places, *places_of(unlisted, text, 0, len(text))}) if unlisted else places):
        name = found.group()
        if name not in _GIVEN_ALONE and name not in known:
            continue
        while found.start() >= end and number < len(stretches):
            start, end = stretches[number]
            number += 1
        if not start <= found.start() < end or (match := _ALONE.match(text, found.start(), end)) is None:
            continue
        if match[3] and name not in known:
            continue  # "Jo's paper" only where Jo is known
        before = text[max(start, match.start() - 24) : match.start()]
        if name in _PLACES and (before.endswith(_WHERE) or (match[2] not in _SPEECH and match[2] not in _DOES)):
            continue
        if before and (before[-1] not in ' (“"' or _CAPITAL_BEFORE.search(before)):
            another = _ANOTHER_BEFORE.search(before)
            if another is None or another[1] not in known or name not in known:
                continue
        # "Jo B and Jo H": a letter tells two of the same name apart
        if (letter := _LETTER.match(text, match.end(1), end)) and name not in _AMBIGUOUS_ALONE:
            yield Mention(
                match.start(1), letter.end(), "person", text[match.start(1) : letter.end()], None, None, None, match.start(1), letter.end()
            )
            continue
        if text.startswith(" (", match.end(1)):
            # "Jo (Head of Audit) said"
            whole = with_bracket(
                text, Mention(match.start(1), match.end(1), "person", name, None, None, None, match.start(1), match.end(1)), end
            )
            if whole.post is not None:
                yield whole
                continue
        verb = match.group(2)
        if verb == "and" and (pair := _PAIR.match(text, match.end(1), end)) and pair[2] in _SPEECH and _may_be_given(pair[1]):
            for begin, stop in (match.span(1), pair.span(1)):
                yield Mention(begin, stop, "person", text[begin:stop], None, None, None, begin, stop)
            continue
        if (
            name in known
            or verb in _SPEECH
            or verb in _DOES
            or _THANKED.search(before)
            or (text[match.end(1) : match.end(1) + 1] != "," and _TOLD.search(before))
        ):
            yield Mention(match.start(1), match.end(1), "person", name, None, None, None, match.start(1), match.end(1))
        elif whence := _FROM_THE.match(text, match.end(1), end):
            yield Mention(match.start(1), whence.end(), "person", name, None, None, whence[1], match.start(1), match.end(1))


def _may_be_given(word: str) -> bool:
    """Whether a word may be a first name beside another: nothing of the trade, no place."""
    return word not in NOT_NAMES and word not in FIELDS and word not in HEADS and word not in ALONE and word not in _PLACES
