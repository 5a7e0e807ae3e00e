"""The ledger (督办台账): every assignment, who leads it, and how many working days are left."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from desk.domain.agenda import AgendaItem
from desk.domain.assignments import OVER, Assignment, AssignmentState
from desk.domain.calendar import NoCalendar, WorkingDays
from desk.domain.decisions import Decision
from desk.domain.dossier import DecisionDossier, Directory, ItemDossier
from desk.domain.ledger_row import LedgerRow
from desk.domain.meetings import Meeting, MeetingStatus, MeetingType, session_title
from desk.domain.naming import UnitNames, own_place
from desk.domain.office import Office
from desk.domain.operations import Reader
from desk.services.dossiers import load_directory, load_office
from desk.services.issuing import MOST_EXTRAS, first_extra, numbered_assignments
from desk.services.superseding import places_of


def ledger(
    reader: Reader,
    calendar: WorkingDays,
    as_of: date,
    *,
    unit: str = "",
    state: AssignmentState | None = None,
) -> list[LedgerRow]:
    """Return the assignments of every meeting but cancelled ones, newest meeting first.

    `unit` (any of its names, also with its place shortened) keeps those it leads or supports.
    """
    names = load_directory(reader)
    wanted = _units_named(unit, names, load_office(reader)) if unit else frozenset()
    types = {kind.id: kind for kind in reader.find(MeetingType)}
    items = _outlines(reader)
    meetings = [m for m in reader.find(Meeting) if m.status is not MeetingStatus.CANCELLED]
    given = {a.number for found in items.values() for i in found for a in i.assignments}
    changed = _changed(reader, items.values())
    numbered = {m.id: _numbered(types[m.type_id], m, items.get(m.id, []), given) for m in meetings}
    return [
        replace(
            _row(calendar, as_of, names, m, session_title(m, types[m.type_id]), item, a, number),
            changed_by=changed.get(a.decision_id or "", ""),
        )
        for m in reversed(meetings)
        for item, a, number in numbered[m.id]
        if state is None or a.state is state
        if not unit or wanted & {a.lead_id, a.joint_lead_id, *a.support_ids}
    ]


def _numbered(
    kind: MeetingType, meeting: Meeting, items: list[ItemDossier], taken: set[str | None]
) -> list[tuple[AgendaItem, Assignment, str]]:
    """Return a meeting's assignments with numbers: new ones avoid `taken` and are added to it."""
    for extra in range(first_extra(kind, meeting, items), MOST_EXTRAS):
        numbered = numbered_assignments(kind, meeting, items, extra)
        new = {number for _, a, number in numbered if a.number is None}
        if not new & taken:
            break
    taken |= new
    return numbered


def _changed(reader: Reader, outlines: Iterable[list[ItemDossier]]) -> dict[str, str]:
    """Return by which issued meetings earlier decisions were changed, by the decisions' ids."""
    found = [
        whole.decision
        for items in outlines
        for item in items
        for whole in item.decisions
        if whole.decision.supersedes_id is not None
    ]
    names: dict[str, dict[str, None]] = {}
    for place in places_of(reader, found):
        if place.issued:
            names.setdefault(place.decision.supersedes_id or "", {})[place.meeting] = None
    return {decision_id: "、".join(meetings) for decision_id, meetings in names.items()}


def _units_named(name: str, names: Directory, office: Office) -> frozenset[str | None]:
    units = names.units.values()
    return frozenset(u.id for u in UnitNames(units, own_place(office, units)).matches(name))


def _outlines(reader: Reader) -> dict[str, list[ItemDossier]]:
    """Return every meeting's items with their decisions alone: one look-up a kind."""
    assignments: dict[str | None, list[Assignment]] = {}
    for assignment in reader.find(Assignment):
        assignments.setdefault(assignment.decision_id, []).append(assignment)
    decisions: dict[str, list[DecisionDossier]] = {}
    for decision in reader.find(Decision):
        whole = DecisionDossier(decision, tuple(assignments.get(decision.id, ())))
        decisions.setdefault(decision.item_id, []).append(whole)
    items: dict[str, list[ItemDossier]] = {}
    for item in reader.find(AgendaItem):
        if item.meeting_id is not None:
            outline = ItemDossier(item, decisions=tuple(decisions.get(item.id, ())))
            items.setdefault(item.meeting_id, []).append(outline)
    return items


def _row(
    calendar: WorkingDays,
    as_of: date,
    names: Directory,
    meeting: Meeting,
    title: str,
    item: AgendaItem,
    assignment: Assignment,
    number: str,
) -> LedgerRow:
    left, reason = days_left(assignment, calendar, as_of)
    leads = (assignment.lead_id, assignment.joint_lead_id)
    return LedgerRow(
        id=assignment.id,
        number=number,
        meeting_id=meeting.id,
        meeting=title,
        item=item.title,
        text=assignment.text,
        lead="、".join(names.unit_name(u) for u in leads if u is not None),
        support=tuple(names.unit_name(u) for u in assignment.support_ids),
        leader=names.person_name(assignment.leader_id),
        due=assignment.due,
        long_term=assignment.long_term,
        state=assignment.state,
        days_left=left,
        days_left_reason=reason,
        overdue_days=_overdue(assignment, as_of),
        sent_ahead_on=None if meeting.locked else assignment.sent_ahead_on,
    )


def days_left(assignment: Assignment, calendar: WorkingDays, as_of: date) -> tuple[int | None, str]:
    """Return the working days left until the due date, or None with a message code saying why."""
    if assignment.state in OVER:
        return None, "ledger.closed"
    if assignment.due is None:
        return None, "ledger.long_term" if assignment.long_term else "ledger.no_due"
    try:
        return calendar.between(as_of, assignment.due), ""
    except NoCalendar:
        return None, "ledger.no_calendar"


def _overdue(assignment: Assignment, as_of: date) -> int | None:
    if assignment.due is None or assignment.due >= as_of or assignment.state in OVER:
        return None
    return (as_of - assignment.due).days
