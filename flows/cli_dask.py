"""The option `--dask`, which may stand alone (a cluster of its own on this machine) or before the address of a scheduler (`--dask tcp://…`)."""

from __future__ import annotations

from typing import Annotated, Any

import typer
from typer.core import TyperCommand

Dask = Annotated[
    str | None,
    typer.Option("--dask", metavar="[tcp://…]", help="Read on Dask: on a cluster of this machine, or on the one whose scheduler is named."),
]


class WithDask(TyperCommand):
    """A command whose `--dask` needs no value."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        following = [*args[1:], ""]
        words = ["--dask=local" if word == "--dask" and "://" not in after else word for word, after in zip(args, following, strict=False)]
        return super().parse_args(ctx, words)
