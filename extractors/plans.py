"""Plans by their names: "the Children's Services Improvement Plan", "Northbrook Local Plan 2040".

What an item is about over years and committees is often a plan. A name is a run of capitalised words that ends in "Plan"; what stands before the name in
a title ("Update on the …", "DRAFT …") and the years after it are no part of it. Near miss: "the plan", "an action plan" name none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from extractors.beginnings import searched
from extractors.letters import places_of

_WORD = r"(?:[A-Z0-9][\w’'&/-]*|&)"
_JOINING = r"(?:and|of|for|the|in|to|on)"
_NAME = searched(rf"\b{_WORD}(?:,? (?:{_JOINING} ){{0,3}}{_WORD}){{0,11}}? (?:P(?:lan|LAN)|improvement plan)\b")
_ARTICLE = re.compile(r" (?:the|THE|a|an|our|its) ")
_WORDS = re.compile(r"\S+")
_PLAN = re.compile(r"(?:P(?:lan|LAN)|improvement plan)\b")
_PLAN_WORDS = ("Plan", "PLAN", "improvement plan")
_LONGEST_NAME = 160  # characters before the word
# "UPDATE ON THE", "Draft", "Progress Report:"; a name does not begin with these
_BEFORE_NAME = frozenset(
    [
        "a",
        "an",
        "the",
        "this",
        "that",
        "these",
        "our",
        "your",
        "their",
        "its",
        "his",
        "her",
        "all",
        "any",
        "each",
        "every",
        "on",
        "of",
        "for",
        "to",
        "in",
        "and",
        "with",
        "draft",
        "final",
        "revised",
        "new",
        "annual",
        "interim",
        "emerging",
        "current",
        "proposed",
        "updated",
        "update",
        "updates",
        "progress",
        "report",
        "reports",
        "review",
        "reviews",
        "monitoring",
        "refresh",
        "overview",
        "presentation",
        "development",
        "item",
        "agenda",
        "appendix",
        "decision",
        "decisions",
        "quarterly",
        "quarter",
        "monthly",
        "adoption",
        "approval",
        "delivery",
        "consultation",
        "next",
        "post",
        "since",
        "once",
        "under",
        "following",
        "further",
        "from",
        "at",
        "as",
        "by",
        "if",
        "when",
        "while",
        "where",
        "however",
        "after",
        "before",
    ]
)
_PROPER_BEFORE = frozenset({"development", "delivery"})  # "Development Plan" is a name, "Development of the Local Plan" begins with none
_NUMBER = re.compile(r"Q[1-4]|[A-Z]?\d+(?:[./–—-]\d+)*[a-z]?")
# What every committee has one of: by itself it names none in particular.
_COMMON = frozenset(
    ["action plan", "work plan", "project plan", "delivery plan", "business plan", "site plan", "location plan", "floor plan", "block plan", "forward plan", "management plan", "implementation plan", "recovery plan", "layout plan", "the plan"]
)  # fmt: skip


class PlanName(NamedTuple):
    """The name of a plan where it stands: text[start:end]."""

    start: int
    end: int
    name: str


def find_plans(text: str) -> Iterator[PlanName]:
    """The names of plans in a text, in order."""
    behind = 0
    for at in places_of(_PLAN_WORDS, text, 0, len(text)):
        plan = _PLAN.match(text, at)
        if plan is None:
            continue  # "Planning"
        line = text.rfind("\n", behind, plan.start()) + 1
        runs = _NAME.finditer(text, max(line, behind, plan.start() - _LONGEST_NAME), plan.end())
        found = next((run for run in runs if run.end() == plan.end()), None)
        if found is None:
            continue
        behind = plan.end()
        begin = found.start() + _begin_of_name(found.group())
        name = text[begin : found.end()]
        words = name.lower().split()
        if len(words) > 1 and " ".join(words) not in _COMMON:
            yield PlanName(begin, found.end(), name)


def _begin_of_name(words: str) -> int:
    """Where in a run of words the name begins, without what titles put before it: an article within ("Update on the …") begins it anew."""
    at = max((article.end() for article in _ARTICLE.finditer(words)), default=0)
    for word in _WORDS.finditer(words, at):
        bare = word.group().strip(",").lower()
        after = words[word.end() :].strip().lower()
        ends_here = bare in _PROPER_BEFORE and after == "plan"
        if ends_here or not (bare in _BEFORE_NAME or _NUMBER.fullmatch(word.group())):
            break
        at = word.end() + 1
    return at
