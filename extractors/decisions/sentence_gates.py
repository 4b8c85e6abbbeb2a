"""The gates of what is read from single sentences: a sentence is looked through once for the words of all of them."""

from __future__ import annotations

from extractors.gates import Gates

GATES = Gates()
