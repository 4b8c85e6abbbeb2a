from __future__ import annotations

import re

from models import Block, Document, Source


def read_text(data: bytes, source: Source) -> Document:
    parts, blocks, at = [], [], 0
    for line in data.decode("utf-8", "replace").split("\n"):
        line = " ".join(line.split())
        if line:
            label = re.match(r"[·•*-] |\\d+\\.? |\\([a-z]+\\) ", line)
            blocks.append(
                Block(
                    kind="list_item" if label else "paragraph",
                    label=label.group().strip() if label else None,
                    start=at + (label.end() if label else 0),
                    end=at + len(line),
                )
            )
            parts.append(line)
            at += len(line) + 1
    return Document(source=source, reader="text", title=None, text="\n".join(parts), blocks=tuple(blocks))
