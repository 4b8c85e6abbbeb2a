"""Where, inside a sentence, one statement begins and ends.

Minutes string statements together ("39 households were approved and there were 24 available adopters, which was an increase of 3"); a record is one of
them. Breaks are found by the words that join clauses, never by counting words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from extractors.beginnings import searched
from extractors.number_words import WORDS


def _by_letter(phrases: Iterable[str]) -> str:
    """A regular expression for any of the phrases, sorted by first letter: which of them to try is told by one comparison each."""
    rests: dict[str, list[str]] = {}
    for phrase in phrases:
        rests.setdefault(phrase[0], []).append(phrase[1:])
    return "|".join(f"{letter}(?:{'|'.join(rest)})" for letter, rest in rests.items())


_REPORTING_STEMS = (
    "not", "advis", "report", "explain", "stat", "said", "say", "confirm", "highlight", "add", "inform", "heard", "told", "comment",
    "indicat", "show", "found", "find", "reveal", "observ", "agree", "mention", "point", "emphasis", "remark", "ask", "suggest",
    "acknowledg", "clarif", "announc", "stress", "detail", "outlin", "set", "demonstrat", "respond", "repl", "raise", "question", "quer",
    "learn", "draw", "drew", "welcom", "identif", "estimat", "believ", "understood", "evidenc", "appreciat", "recogni", "pleas", "see",
    "saw", "seen", "remind", "assur", "mean", "claim", "record", "given", "feedback", "updat", "shar", "warn", "recall", "conclud",
)  # fmt: skip
_REPORTING = rf"(?:{'|'.join(_REPORTING_STEMS)})\w*"
# After these a statement begins, and at the closers it ends. The patterns are for text in small letters.
_WORD_BEGINS = r"(?<!\w)"  # asked first: most letters of a text stand within words
_ASKED = r"\s(?:\w+\s){0,2}?(?:why|whether|if|how)\s"
_JOINED = r"\s(?:(?:why|how|whether|that)\s|(?:that\s)?(?=(?:there|the|this|these|it|its|a|an|of|in|another|around|about|over|only|just|approximately|some|nearly|almost|no|we\snow)\b|[£€]|\d(?!\d?\s(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec))))"
_OPENING_PHRASES = (
    *(
        asked + _ASKED
        for asked in ("asked", "queried", "questioned", "explained", "explain", "understand", "know", r"explanation\sof", "see")
    ),
    *(joint + _JOINED for joint in ("and", "but")),
    *(word + r"\s" for word in ("with", "while", "whilst", "although", "though", "whereas", "however", "because", "where", "which", "who")),
    r"so\s(?!far\b)",
    r"since\s(?=(?:the|there))",
    r"as\s(?!a\s(?:share|proportion|percentage)\b)",
)
_AFTER_WORD = r"(?<=\w\s)"
_SHOWING = (
    "highlighted", "showed", "showing", "shows", "included", "including", "includes", "include", "reported", "reporting", "noted", "noting", "revealed",
    "represented", "representing", r"resulted\sin", r"resulting\sin", r"equating\sto", r"equivalent\sto", "comprising", "comprised", "reaching", "securing", "delivering", "attracting",
    "totalling", "offering",
)  # fmt: skip
_NOT_THAT = r"\s(?!that\b)"
_OPENING_MARKS = r";\s|:\s|,\s(?!health\sand\scare\s)(?:and\s|but\s|or\s)?(?:that\s)?|\((?<=[\w.].)|\)\s| (?:(?<=[\w.].)\(|[–—-]\s)"
_OPENING_WORDS = f"{_by_letter(_OPENING_PHRASES)}|{_AFTER_WORD}(?:{_by_letter(_SHOWING)}){_NOT_THAT}"
_SAYS_THAT = rf"(?:{_by_letter(_REPORTING_STEMS)})\w*\b(?:\s(?!that\b)[\w’',-]+){{0,9}}?\sthat,?\s"
_OPENERS = searched(f"{_WORD_BEGINS}(?:{_OPENING_WORDS})|{_OPENING_MARKS}")
_OPENERS_WITH_THAT = searched(f"{_WORD_BEGINS}(?:{_SAYS_THAT}|{_OPENING_WORDS})|{_OPENING_MARKS}")
_CLOSING_WORDS = (
    "which", "who", "whom", "but", "however", "while", "whilst", "although", "though", "because", r"due\sto", r"owing\sto", r"so\sthat", "following", "resulting", "reflecting",
    "meaning", r"rather\sthan", "representing", "split", "therefore", "thus", "when", "where", "if", r"since(?!\s(?:(?:the|our)\s(?:last|previous)\s(?:meeting|report|quarter|agm|review)|last\s|half[\s-]term|christmas|easter|new\syear|then\b|(?:19|20)\d\d|(?:january|february|march|april|may|june|july|august|september|october|november|december)\b))", r"there(?=\s(?:is|was|were|are|has|had)\b)", r"after(?<!looked\safter)",
    r"as\s(?:a|the|it|they|this|there|well|part|per|of|managers|officers|more|many|some|people|we|(?:[a-z]+\s)?[a-z]+s\s(?:were|had|have|looked|tried|sought|went|came|took|chose|began|moved|found|could))",
)  # fmt: skip
# "6 cases of C. difficile" goes on behind the letter
_CLOSERS = re.compile(
    r";(?=\s|$)|:(?=\s|$)|\)|,(?!\d|\shealth\sand\scare\s|\s[a-z]+\s(?:and|or|&)\s[a-z]+(?:\s\(|\s(?:which|compared|against|up|down)\b))|\.(?!\s(?:diff|coli\b|aureus\b))(?=\s[a-z]|$)"
    rf"| (?:[–—-]\s|(?:{_by_letter(_CLOSING_WORDS)})\b"
    r"|(?:and(?<!\d[ap]m\sand)|or(?!\s(?:more|fewer|less)\b))\s(?=(?:that|the|there|this|these|it|its|a|an|was|were|would|had|has|have|is|are|will|could|to|also|officers|members|residents|he|she|they|we|not|of|in|some|all|no|many|most|more|another|only|how|why|what|asked|represented|represents|been|which|who)\b|(?:increase|decrease|rise|fall|drop|reduction|decline)\sin\b|[£€\d]|(?:cllrs?|councillors?|mrs?|ms|dr)\b))",
)
# Words that lead into a statement and say nothing of it.
_LEADS = (
    r"and|but|or|also|in addition|additionally|however|furthermore|moreover|overall|finally|therefore|so|then|as a result|for example|e\.g\.|i\.e\.|"
    r"in total|of these|of this|of those|of which|that|in particular|similarly|as such|in response|for information|to date"
)
_LEADS_THAT = rf"(?:it|this|he|she|they|members|the (?:chair|board|committee|panel|cabinet|council|clerk|report)|officers|\w+) (?:was |were |had |has |also |been )*{_REPORTING}(?: (?:by|to) [\w’ ]{{1,40}}?)? that"
_LEADS_ON = (
    r"(?:this|it|that|these|which|they) (?:was|were|is|are|had been|has been|represented|represents|included|includes|include|meant|equated to|equates to|compared with|amounted to)"
    r"|resulted in|resulting in|highlighted|showed|showing|represented|reported|noting|noted|included|including|comprising|comprised|reaching|there (?:had been|has been|have been|was|were|is|are) (?=an? )"
)
_LEAD_IN = re.compile(rf"(?:(?:{_LEADS}|{_LEADS_ON})[,:]? ){{1,4}}")
_LEAD_IN_WITH_THAT = re.compile(rf"(?:(?:{_LEADS}|{_LEADS_THAT}|{_LEADS_ON})[,:]? ){{1,4}}")


# "Mr Vane said" before a number or "there"
_SAID = re.compile(rf"(?:\w+ ){{1,3}}(?:said|reported|advised|explained|added|confirmed) (?=(?:there |\d|£|{WORDS} ))")
# "Portfolio Holder Cllr Dent said" before a number; for the text as it stands
_HOLDER_SAID = re.compile(
    rf"(?:(?:[A-Z][\w’'-]*|of|for|the|and) ){{2,8}}(?:said|reported|advised|explained|added|confirmed) (?=(?:there |\d|£|{WORDS} ))"
)
_LONGEST_SPEAKER = 40  # characters


def openings(said: str, start: int, at: int) -> list[int]:
    """The places in said[start:at], in small letters, where the statement that holds `at` may begin, the nearest first; `start` is the last of them."""
    pattern = _OPENERS_WITH_THAT if said.find("that", start, at) >= 0 else _OPENERS
    found = [match.end() for match in pattern.finditer(said, start, at)]
    found.reverse()
    found.append(start)
    return found


def closing(said: str, at: int, end: int) -> int:
    """The place in said[at:end], in small letters, where the statement that holds said[at - 1] ends."""
    position = at
    depth = 0
    while match := _CLOSERS.search(said, position, end):
        depth += said.count("(", position, match.start())
        if depth > 0:
            depth -= match.group() == ")"
            position = match.end()
            continue
        return match.start()
    return end


def trimmed(text: str, said: str, start: int, end: int) -> tuple[int, int]:
    """text[start:end] without lead-in words, white space, stray brackets and closing punctuation at its ends; `said` is the text in small letters."""
    while start < end and text[start] in " ),;:.–—-•\"“”'‘’":
        start += 1
    if lead := (_LEAD_IN_WITH_THAT if said.find("that", start, end) >= 0 else _LEAD_IN).match(said, start, end):
        start = lead.end()
    elif (text.find("ed ", start, start + _LONGEST_SPEAKER) >= 0 or text.find("said ", start, start + _LONGEST_SPEAKER) >= 0) and (
        led := _SAID.match(said, start, end) or _HOLDER_SAID.match(text, start, end)
    ):
        start = led.end()
    while end > start and text[end - 1] in ' ,;:.–—"“”(':
        end -= 1
    if start < end and text[end - 1] == ")" and text.count(")", start, end) > text.count("(", start, end):
        end -= 1
    if start < end and text[start] == "(" and text.count("(", start, end) > text.count(")", start, end):
        start += 1
    return start, end
