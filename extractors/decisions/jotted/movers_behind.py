"""Who moved, jotted down behind what they moved: ", proposed Mrs Hall, seconded Mr Poole", " AB / CD", ", Mrs Hall and Mr Poole"."""

from __future__ import annotations

from extractors.beginnings import searched

_TITLE = r"(?:(?:Cll?rs?|Councillors?|Mrs?|Ms|Miss|Dr|Col|Rev|Revd|Sir|Prof)\.? ){0,2}"
NAME = rf"{_TITLE}[A-Z][\w’'.-]*(?: (?:de |van |ap |ab |von )?[A-Z][\w’'-]*){{0,2}}"
_PROPOSED = r"(?:[Pp]rop(?:osed|oser|r)?|PROP(?:OSED)?|[Mm]oved|[Mm]ovd)\b[.:]?(?: by)? ?[:–—-]? ?"
_SECONDED = r"(?:[Ss]ec(?:onded|onder|d)?|SEC(?:ONDED)?|2nd(?:ed)?)\b[.:]?(?: by)? ?[:–—-]? ?"
_ALL = r"(?:[Aa]ll (?:in favour|agreed)|[Uu]nanimous(?:ly)?|[Cc]arried|[Aa]greed)"
# ", proposed Mrs Hall, seconded Mr Poole", " AB / CD", ", Mrs Hall and Mr Poole": who moved, behind what they moved
MOVERS_BEHIND = searched(
    rf"[,.;:]? ?(?:[–—-] )?[(\[]?(?:{_PROPOSED}{NAME}[,;.]? ?(?:and |& |/ ?)?(?:{_SECONDED}{NAME})?|{NAME}[,;]? (?:and |& |/ ?)?{_SECONDED}{NAME}|[A-Z]{{2,4}} ?(?:/|&|and) ?[A-Z]{{2,4}}|{_TITLE.replace('{0,2}', '{1,2}')}[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)? (?:and|&) {_TITLE.replace('{0,2}', '{1,2}')}[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)?)[)\]]?(?:[,;.]? (?:and )?{_ALL})?\.?$"
)
