"""The ledger (督办台账): every assignment, who leads it, and how many working days are left."""

from dataclasses import dataclass
from datetime import date

from desk.domain.assignments import Assignment, AssignmentState
from desk.domain.calendar import NoCalendar, WorkingDays
from desk.domain.meetings import Meeting, MeetingStatus
from desk.domain.operations import Reader
from desk.services.dossiers import load_dossier
from desk.services.issuing import numbered_assignments


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


_OVER = frozenset({AssignmentState.CLOSED, AssignmentState.CONFIRMED})


def ledger(
    reader: Reader,
    calendar: WorkingDays,
    as_of: date,
    *,
    unit: str = "",
    state: AssignmentState | None = None,
) -> list[LedgerRow]:
    """Return the assignments of every meeting but cancelled ones, newest meeting first.

    `unit` (any of its names) keeps those it leads or supports.
    """
    rows: list[LedgerRow] = []
    for meeting in reversed(reader.find(Meeting)):
        if meeting.status is not MeetingStatus.CANCELLED:
            rows += _rows(reader, calendar, as_of, meeting, unit)
    return [row for row in rows if state is None or row.state is state]


def _rows(
    reader: Reader, calendar: WorkingDays, as_of: date, meeting: Meeting, unit: str
) -> list[LedgerRow]:
    dossier = load_dossier(reader, meeting.id)
    names = dossier.directory
    wanted = {u.id for u in names.units.values() if unit in (u.name, u.short, *u.aliases)}
    titles = {a.id: item.item.title for item in dossier.items for a in item.assignments}
    rows = []
    for assignment, number in numbered_assignments(dossier):
        units = {assignment.lead_id, assignment.joint_lead_id, *assignment.support_ids}
        if unit and not units & wanted:
            continue
        left, reason = days_left(assignment, calendar, as_of)
        rows.append(
            LedgerRow(
                id=assignment.id,
                number=number,
                meeting_id=meeting.id,
                meeting=dossier.title,
                item=titles[assignment.id],
                text=assignment.text,
                lead="、".join(
                    names.unit_name(u)
                    for u in (assignment.lead_id, assignment.joint_lead_id)
                    if u is not None
                ),
                support=tuple(names.unit_name(u) for u in assignment.support_ids),
                leader=names.person_name(assignment.leader_id),
                due=assignment.due,
                long_term=assignment.long_term,
                state=assignment.state,
                days_left=left,
                days_left_reason=reason,
                overdue_days=_overdue(assignment, as_of),
            )
        )
    return rows


def days_left(assignment: Assignment, calendar: WorkingDays, as_of: date) -> tuple[int | None, str]:
    """Return the working days left until the due date, or None with a message code saying why."""
    if assignment.state in _OVER:
        return None, "ledger.closed"
    if assignment.due is None:
        return None, "ledger.long_term" if assignment.long_term else "ledger.no_due"
    try:
        return calendar.between(as_of, assignment.due), ""
    except NoCalendar:
        return None, "ledger.no_calendar"


def _overdue(assignment: Assignment, as_of: date) -> int | None:
    if assignment.due is None or assignment.due >= as_of or assignment.state in _OVER:
        return None
    return (as_of - assignment.due).days
