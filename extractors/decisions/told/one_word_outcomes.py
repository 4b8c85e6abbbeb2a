"""Outcomes of a word or two, where a title or a report says of what: "Confirmed and signed", "Noted", "Held over, Clerk to ask for more time"."""

from __future__ import annotations

import re

from extractors.beginnings import searched
from extractors.decisions.sentence_gates import GATES
from extractors.gates import needed_words

# "Held over, Clerk to ask for more time", "Approved, Mr Hall having checked the list"
_TASK_BEHIND = searched(
    r"(?:,| and|;)(?: and)? (?:(?:[Tt]he )?(?:[Cc]lerk|[Ss]ecretary|[Tt]reasurer|[Cc]hair\w*)|[A-Z]{2,3}|(?:(?:Cll?r|Councillor|Mrs?|Ms|Dr)\.? )?[A-Z][a-z’'-]+(?: [A-Z][a-z’'-]+)?|he|she|they|we) (?:(?:to|will|would) (?!be )[a-z]+ |having )[^;]{3,}$"
    r"|,? and (?:that )?(?:an?|the) [^;.]{3,60}? (?:to )?be (?:added|brought|circulated|sent|put|taken|included|amended|updated|published|shared|prepared)\b[^;]{0,60}$"
    r"|;(?= [a-z])[^;]{3,}$",  # "Noted; nothing can be done before May"
)
# Words that may stand before an outcome, the same in another language ("Nodwyd / Noted") among them, how it is told, and what else becomes of a matter
_BEFORE = r"(?:[A-Z][\w’'-]+ ?/ ?)?(?:All |Both |These |Contents? (?=noted)|Duly |Unanimously |Was |Were |(?:This|It|These|All|Both|The (?:report|item|matter|position|update|application|request|proposal|suggestion|content|contents|recommendations?)) (?:was |were )(?:then |also |duly |all |unanimously )?)?"
_DONE = r"(?:(?:reviewed|considered|read|discussed|checked|circulated),? and )?(?:approved|agreed|noted|adopted|accepted|ratified|received|confirmed|signed|awarded|declined|turned down)"
_PUT = r"go[- ]ahead|(?:to )?proceed|(?:All|Everyone|Everybody|Members) (?:present )?(?:were |was )?(?:content|happy|in agreement)(?: with (?:this|that|it|them))?|(?:(?:Decision|Item|Matter|Consideration|Application|Adoption|Approval) (?:was )?)?(?:deferred|continued (?=to\b|until\b)|to (?:go|be) on (?:the )?(?:[\w-]+ )?agenda|to be (?:decided|settled) (?:in|at|by|on|when|once)|to lie on the table|to be (?:held over|carried forward|left|deferred)|held over|left (?:to lie )?on the table|carried (?:forward|over)|postponed|shelved(?= (?:for|until|till|to)\b|\.?$)|put (?:off|back) (?:to|until|till)|(?:left|leave)(?: it| this)? (?:over )?(?:until|till)|defer (?:to|until|till)|(?:to )?(?:be )?put on (?:the )?(?:[\w-]+ )?agenda)"
_BEGINS = re.compile(rf"{_BEFORE}(?:{_DONE}|{_PUT})", re.IGNORECASE)
# A title that runs into its outcome: "Minutes: confirmed and signed."
_ONE_WORD = re.compile(
    rf"{_BEFORE}(?:{_DONE}(?:(?: |, (?=with (?:one|two|three|a|an|minor|some) ))(?:unanimously|in principle|in full|in part|with thanks|(?:subject to|once|pending) [^.;]{{3,80}}|after [^;:]{{3,100}}|by all(?: present)?|by (?:the )?members|and (?:duly )?\w+(?: by the chair\w*)?|by (?:(?:Mrs?|Ms|Dr) )?[a-z’'-]+(?: [a-z’'-]+){{0,2}}(?=,? (?:and )?second)|with (?:one|two|three|four|a|an|minor|small|some|the following) (?:[\w-]+ )?(?:changes?|corrections?|amendments?|alterations?)\b(?:: .{{3,110}}|[^;]{{0,90}})|for (?:signature|signing)(?: by [^.;:,]{{3,50}})?|for (?:payment|publication|submission|circulation|consultation|adoption|use|issue)|as per (?:the )?(?:officers?[’'] |report[’']s |officer )?(?:report|recommendations?|paper)|in (?:line|accordance) with (?:the )?(?:officers?[’'] |report[’']s )?(?:report|recommendations?)|as (?:an? |the )?(?:[\w-]+(?: and [\w-]+)?)(?: record)?|with(?:out| no) (?:further )?(?:amendments?|comments?|changes?|alterations?|corrections?|discussion|debate|dissent)|nem con)|,? with [^;:.]{{3,90}}? (?:corrected|amended|changed|altered|added|deleted|replaced|removed)(?: (?:to|by|from|with) [^;:.]{{1,60}})?|, nem\.? con|, unanimously){{0,3}}"
    rf"|{_PUT}\b[^.;:]{{0,100}})(?:,? (?:proposed|prop|moved|seconded|on the (?:proposal|proposition|motion) of)\b(?:(?! that )[^;:]){{3,90}})?\.?$",
    re.IGNORECASE,
)
# "Accepted|, all in favour|", "Turned down|, nobody for it|"
_VOTED_BEHIND = searched(
    r"(?:,| [–—-]) (?:all (?:in favou?r|for)|(?:nobody|no one|no-one|none) (?:\w+ )?(?:against|for(?: it)?|dissenting|objecting)|with (?:nobody|no one|none) against|\(?\d{1,2} ?[–—-] ?\d{1,2}\)?)\.?$",
    re.IGNORECASE,
)
ONE_WORD = GATES.add(needed_words(_ONE_WORD))


def is_one_word_outcome(words: str, held: int) -> bool:
    """Whether all that stands below a title is its outcome: "Confirmed and signed", "Noted". `held` is what the words hold of `GATES`."""
    return one_word_end(words, held) is not None


def one_word_end(words: str, held: int) -> int | None:
    """Where such an outcome ends: before what somebody is to do about it ("Held over, Clerk to ask for more time"); None where it is none."""
    if not held & ONE_WORD or len(words) >= 160 or not _BEGINS.match(words):
        return None
    voted = _VOTED_BEHIND.search(words)
    end = voted.start() if voted else task.start() if (task := _TASK_BEHIND.search(words)) else len(words)
    return end if end < 130 and _ONE_WORD.fullmatch(words, 0, end) else None
