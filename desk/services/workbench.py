"""What the first page shows: what is next, what is late, what has no owner (工作台)."""

from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta

from desk.domain.agenda import OFF_AGENDA
from desk.domain.assignments import AssignmentState
from desk.domain.calendar import WorkingDays
from desk.domain.dossier import Dossier
from desk.domain.item_readiness import missing_for
from desk.domain.ledger_row import LedgerRow
from desk.domain.meetings import Meeting, MeetingStatus, MeetingType
from desk.domain.operations import Reader
from desk.domain.problems import Problem
from desk.domain.readiness import quorum_count
from desk.services.dossiers import MeetingRow, list_meetings, load_dossier
from desk.services.ledger import ledger

_AHEAD = frozenset({MeetingStatus.PREPARING, MeetingStatus.NOTIFIED, MeetingStatus.IN_SESSION})
_DONE = frozenset({AssignmentState.CLOSED, AssignmentState.CONFIRMED})
_SOON = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class UnitWork:
    """How a lead unit's assignments stand."""

    unit: str
    done: int
    open: int
    late: int

    @property
    def all(self) -> int:
        """How many there are."""
        return self.done + self.open + self.late


@dataclass(frozen=True, slots=True)
class NextMeeting:
    """The meeting that comes next, and what is still missing for it."""

    row: MeetingRow
    minutes_planned: int
    missing: tuple[Problem, ...]
    members: int
    present: int
    quorum_reached: bool
    away: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Workbench:
    """The first page's content as of one day."""

    as_of: date
    meetings: int
    open: tuple[LedgerRow, ...]
    """Assignments that were given out and are not yet done."""
    drafts: int
    """Assignments of minutes that are not issued."""
    closed: int
    ownerless: tuple[LedgerRow, ...]
    late: tuple[LedgerRow, ...]
    """Past their due date, counted in calendar days, the latest first."""
    due_soon: tuple[LedgerRow, ...]
    """Due within the next seven days, the nearest first."""
    unissued: tuple[MeetingRow, ...]
    """Meetings held whose minutes are not issued, the oldest first."""
    late_minutes: frozenset[str]
    """Ids of those past the days their type gives for issue."""
    next: NextMeeting | None
    units: tuple[UnitWork, ...]


def workbench(reader: Reader, calendar: WorkingDays, as_of: date) -> Workbench:
    """Return the first page's content."""
    rows = ledger(reader, calendar, as_of)
    meetings = list_meetings(reader)
    not_done = tuple(row for row in rows if row.state not in _DONE)
    under_way = tuple(row for row in not_done if row.state is not AssignmentState.DRAFT)
    late = sorted(
        (row for row in under_way if row.overdue_days), key=lambda row: -(row.overdue_days or 0)
    )
    soon = sorted(
        (r for r in not_done if r.due is not None and as_of <= r.due <= as_of + _SOON),
        key=lambda row: (row.due or as_of, row.number),
    )
    unissued = tuple(m for m in reversed(meetings) if m.status is MeetingStatus.DRAFTING)
    return Workbench(
        as_of=as_of,
        meetings=len(meetings),
        open=under_way,
        drafts=len(not_done) - len(under_way),
        closed=len(rows) - len(not_done),
        ownerless=tuple(row for row in not_done if not row.lead),
        late=tuple(late),
        due_soon=tuple(soon),
        unissued=unissued,
        late_minutes=frozenset(_late_minutes(reader, unissued, as_of)),
        next=_next_meeting(reader, meetings, as_of),
        units=_by_unit(rows),
    )


def _late_minutes(reader: Reader, unissued: tuple[MeetingRow, ...], as_of: date) -> list[str]:
    allowed = {kind.name: kind.minutes_days for kind in reader.find(MeetingType)}
    return [row.id for row in unissued if (as_of - row.day).days > allowed[row.series]]


def _by_unit(rows: list[LedgerRow]) -> tuple[UnitWork, ...]:
    done: Counter[str] = Counter()
    late: Counter[str] = Counter()
    under_way: Counter[str] = Counter()
    for row in rows:
        if not row.lead or row.state is AssignmentState.DRAFT:
            continue
        if row.state in _DONE:
            done[row.lead] += 1
        elif row.overdue_days:
            late[row.lead] += 1
        else:
            under_way[row.lead] += 1
    units = dict.fromkeys(row.lead for row in rows if row.lead)
    works = [UnitWork(u, done[u], under_way[u], late[u]) for u in units]
    return tuple(sorted((w for w in works if w.all), key=lambda w: (-w.late, -w.all)))


def _next_meeting(reader: Reader, meetings: list[MeetingRow], as_of: date) -> NextMeeting | None:
    ahead = [
        row
        for row in meetings
        if row.status in _AHEAD and (row.day >= as_of or row.status is MeetingStatus.IN_SESSION)
    ]
    if not ahead:
        return None
    row = min(ahead, key=lambda m: (m.status is not MeetingStatus.IN_SESSION, m.day, m.start))
    dossier = load_dossier(reader, row.id)
    count = quorum_count(dossier)
    names = dossier.directory
    present = {a.person_id for a in dossier.attendance if a.status.value == "present"}
    return NextMeeting(
        row=row,
        minutes_planned=sum(item.item.minutes_planned or 0 for item in dossier.items),
        missing=tuple(missing_before(dossier, as_of)),
        members=count.members,
        present=count.present,
        quorum_reached=count.reached,
        away=tuple(
            names.person_name(a.person_id) for a in dossier.attendance if a.person_id not in present
        ),
    )


def missing_before(dossier: Dossier, as_of: date) -> list[Problem]:
    """Return what a meeting still lacks: agenda, chair, and what each of its items lacks."""
    meeting = dossier.meeting
    found = []
    for lacks, code in (
        (not dossier.items, "missing.agenda"),
        (not meeting.start, "missing.start"),
        (not meeting.place, "missing.place"),
        (meeting.chair_id is None, "missing.chair"),
    ):
        if lacks:
            found.append(Problem(code))
    for item in dossier.items:
        if item.item.state not in OFF_AGENDA:
            found += missing_for(
                item, dossier.type, dossier.directory, meeting_day=meeting.day, as_of=as_of
            )
    return found


def next_slot(reader: Reader, calendar: WorkingDays, type_id: str, today: date) -> date:
    """Return the day to propose for a new meeting of a type.

    The rhythm of the type (`every_days`) goes on from its last meeting, that of the last two where
    it has none and it leads past today; otherwise, and where that day is no working day, the next
    working day.
    """
    from desk.domain.calendar import NoCalendar

    every = reader.get(MeetingType, type_id).every_days
    days = [m.day for m in reader.find(Meeting, type_id=type_id)]
    proposed = today
    if days and every:
        missed = max(0, (today - days[-1]).days // every)
        proposed = days[-1] + timedelta(days=every * (missed + 1))
    elif len(days) > 1 and days[-1] > days[-2]:
        proposed = days[-1] + (days[-1] - days[-2])
    try:
        if proposed <= today:
            return calendar.after(today, 1)
        return calendar.after(proposed - timedelta(days=1), 1)
    except NoCalendar:
        return max(proposed, today + timedelta(days=1))
