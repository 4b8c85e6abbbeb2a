from __future__ import annotations

from spacy.language import Language
from spacy.tokens import Doc

from models import Judgement


@Language.component("find_judgements")
def find_judgements(doc: Doc) -> Doc:
    return doc


def build_judgements(doc: Doc) -> list[Judgement]:
    return []
