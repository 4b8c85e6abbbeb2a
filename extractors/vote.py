from __future__ import annotations

from spacy.language import Language
from spacy.tokens import Doc

from models import Vote


@Language.component("find_votes")
def find_votes(doc: Doc) -> Doc:
    return doc


def build_votes(doc: Doc) -> list[Vote]:
    return []
