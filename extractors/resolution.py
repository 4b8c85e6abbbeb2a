from __future__ import annotations

from spacy.language import Language
from spacy.tokens import Doc

from models import Resolution


@Language.component("find_resolutions")
def find_resolutions(doc: Doc) -> Doc:
    return doc


def build_resolutions(doc: Doc) -> list[Resolution]:
    return []
