"""Reading what the papers' page shows."""

from collections.abc import Sequence
from dataclasses import dataclass

from desk.domain.problems import Missing
from desk.services.desk import Desk
from desk.services.paper_rows import PaperRow
from desk.ui.pages.papers.words import place_of


@dataclass(frozen=True, slots=True)
class Found:
    """The papers of a meeting, and the meetings to choose from as (id, title)."""

    meeting_id: str
    title: str
    rows: Sequence[PaperRow]
    meetings: Sequence[tuple[object, str]]


def read(desk: Desk, meeting_id: str) -> Found | None:
    """Return the papers of a meeting, else of the newest one; None where there is no meeting.

    Works in the job thread.
    """
    meetings = desk.meetings()
    if not meetings:
        return None
    chosen = next((m for m in meetings if m.id == meeting_id), meetings[0])
    try:
        rows = desk.papers.rows(chosen.id)
    except Missing:
        return None
    choices = [(meeting.id, meeting.title) for meeting in meetings]
    ordered = sorted(rows, key=lambda row: place_of(row.kind))
    return Found(chosen.id, chosen.title, ordered, choices)
