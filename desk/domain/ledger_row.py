"""A line of the ledger (督办台账): an assignment with its names and days put into place."""

from dataclasses import dataclass
from datetime import date

from desk.domain.assignments import AssignmentState


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """An assignment as a line of the ledger."""

    id: str
    number: str
    meeting_id: str
    meeting: str
    item: str
    text: str
    lead: str
    support: tuple[str, ...]
    leader: str
    due: date | None
    long_term: bool
    state: AssignmentState
    days_left: int | None
    days_left_reason: str
    """Message code where days_left is None: ledger.no_due, ledger.no_calendar, ledger.closed."""
    overdue_days: int | None = None
    """Calendar days since the due date, where it is past and the work is not closed."""
    last_feedback: date | None = None
    sent_ahead_on: date | None = None
    """The day it went out ahead of the minutes (先行交办), until these are issued."""
    changed_by: str = ""
    """The later meetings whose issued minutes changed its decision (S24)."""
