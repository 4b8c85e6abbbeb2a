"""Names for the fields of Datasette's own forms, which it leaves to the eye: a screen reader says them."""

from __future__ import annotations

from jinja2.ext import Extension

_NAMED = {
    '<select name="_filter_column': "Column to filter by",
    '<select name="_filter_op': "How to compare",
    '<input type="text" name="_filter_value': "Value to compare with",
    '<select name="_sort"': "Column to sort by",
    '<textarea id="sql-editor"': "SQL",
}


class NamedFields(Extension):
    """Puts an `aria-label` into the fields of Datasette's templates as they are loaded."""

    def preprocess(self, source: str, name: str | None, filename: str | None = None) -> str:  # noqa: ARG002 - Jinja's interface
        for field, label in _NAMED.items():
            tag, rest = field.split(" ", 1)
            source = source.replace(field, f'{tag} aria-label="{label}" {rest}')
        return source
