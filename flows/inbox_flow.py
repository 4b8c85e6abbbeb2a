"""The inbox as a Prefect flow."""

from __future__ import annotations

from pathlib import Path

from flows.ingest_flow import summarise  # first of all: it sets what Prefect reads when it is imported

# isort: split
from prefect import flow
from prefect.artifacts import create_markdown_artifact

from flows.inbox import take_in


@flow(name="inbox", persist_result=False, retries=1, retry_delay_seconds=30)
def inbox_flow(inbox: str = "inbox", database: str = "minutebook.db", council: str | None = None) -> None:
    """Ingest what lies in a folder, and move it to done, or to failed with the reason."""
    report = take_in(Path(inbox), Path(database), council=council)
    create_markdown_artifact(key="inbox-summary", markdown=summarise(report, inbox), description="What was read, and what could not be")
