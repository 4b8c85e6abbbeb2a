"""Thanks, sympathy and good wishes that the meeting records: "A vote of sympathy was extended to the Hall family", "Members recorded their thanks"."""

from __future__ import annotations

import re

from extractors.beginnings import searched
from extractors.decisions.deciding_bodies import BODY_NOUN
from extractors.decisions.sentence_gates import GATES
from extractors.decisions.told.heard import Heard, Outcome
from extractors.gates import needed_words

# "A vote of sympathy was extended to the Hall family"
_VOTE_OF = re.compile(
    r"(?:(?:Thanks|Sincere thanks|Appreciation|Condolences|Sympathy|Congratulations|Best wishes) (?:was|were) (?:also |then |duly )?(?:expressed|recorded|extended|conveyed|offered) to\b|(?:A |The )?(?:[Vv]otes?|[Ee]xpressions?) of (?:sympathy|condolence|congratulations?|thanks|appreciation)\b[^.;]{0,60}?\b(?:was|were) (?:\w+ly )?(?:extended|passed|proposed|given|expressed|recorded|offered|adopted|carried|accorded)\b)"
)
# "The tubs had done well, and |thanks were recorded to the Scouts|"
_THANKS_BEHIND = searched(
    r"(?:,? and|;|,) (?P<clause>(?:sincere |warm |its |their )?(?:thanks|appreciation|condolences|congratulations|a vote of (?:thanks|sympathy)) (?:was|were) (?:also |then |duly )?(?:recorded|minuted|placed on record|extended|conveyed|expressed|passed)\b[^;:]{3,120})$"
)
VOTE_OF_THANKS = GATES.add(needed_words(_VOTE_OF, _THANKS_BEHIND))
# "The Chair recorded the Board's thanks to Ms Hall", "Members recorded their appreciation of the wardens"
_THANKS = searched(
    rf"(?P<clause>(?:(?:[Tt]he )?(?:[A-Z][\w’'-]+ ){{0,3}}{BODY_NOUN} (?:also |then |wished to |unanimously )?(?:express(?:ed)?|offer(?:ed)?|extend(?:ed)?|convey(?:ed)?|sent) (?:its|their) (?:\w+ ){{0,2}}(?:thanks|appreciation|gratitude|condolences|sympathy|congratulations|best wishes)\b.*|(?:[Tt]he )?(?:(?:[A-Z][\w’'-]+ ){{0,3}}{BODY_NOUN}|Chair\w*|Convenor|Convener|Mayor|Provost|President|Members|members|Commissioners|Trustees|Governors|Councillors)(?: also| then| formally| unanimously| wished(?: it)? to| asked to| wishes to| agreed to| would like to){{0,2}} (?:record(?:ed|s)?|(?:place|put)d?(?: on record)) (?:the (?:[A-Z][\w-]+ )?(?:{BODY_NOUN}|[Mm]embers|[Tt]rustees|[Gg]overnors)[’']s?|its|their) (?:\w+ ){{0,2}}(?:thanks|appreciation|gratitude|condolences|sympathy|congratulations)\b.*))$",
)
THANKED = GATES.add(needed_words(_THANKS))


def find_vote_of_thanks(heard: Heard) -> Outcome | None:
    """Thanks in the passive: "A vote of thanks was passed"."""
    words = heard.words
    if (" of " in words or "ere " in words) and len(words) < 300 and _VOTE_OF.match(words):
        return 0, len(words), "resolution-thanks"
    if len(words) < 300 and (behind := _THANKS_BEHIND.search(words)) and " that " not in words[: behind.start()]:
        return behind.start("clause"), len(words), "resolution-thanks"
    return None


def find_thanks(heard: Heard) -> Outcome | None:
    """Who recorded whose thanks, with the words before them left out."""
    words = heard.words
    if (
        (" record" in words or " its " in words or " their " in words)
        and len(words) < 300
        and (thanks := _THANKS.search(words))
        and " that " not in words[: thanks.start()]
    ):
        return thanks.start("clause"), len(words), "resolution-thanks"
    return None
