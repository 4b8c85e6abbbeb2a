from __future__ import annotations

from spacy.language import Language
from spacy.tokens import Doc

from models import Indicator


@Language.component("find_indicators")
def find_indicators(doc: Doc) -> Doc:
    return doc


def build_indicators(doc: Doc) -> list[Indicator]:
    return []
