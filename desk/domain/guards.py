"""Rules that hold whoever writes: typing, import, undo. Called with every operation's changes."""

from collections.abc import Callable, Iterable, Iterator

from desk.domain import kinds
from desk.domain.agenda import AgendaItem, Option
from desk.domain.amendments import Amendment
from desk.domain.assignments import Assignment
from desk.domain.attendance import VOTING, Attendance, Presence
from desk.domain.decisions import Decision, Note, Statement
from desk.domain.locks import locked_problems
from desk.domain.meetings import CountedBy, Meeting, MeetingType
from desk.domain.office import Person, Unit, UnitKind
from desk.domain.operations import Change, Reader
from desk.domain.papers import RegisteredNumber
from desk.domain.problems import Problem, Refused
from desk.domain.record import Record
from desk.domain.secrets import PARTS, content_of
from desk.domain.signing import Reopening
from desk.domain.speeches import Speech
from desk.domain.talks import talk_problems
from desk.domain.times import is_time

Rule = Callable[..., Iterator[Problem]]


def check_changes(changes: Iterable[Change], reader: Reader) -> None:
    """Check an operation's changes against every rule. Raises Refused with all that is broken."""
    changes = tuple(changes)
    problems = list(locked_problems(changes, reader))
    for change in changes:
        if change.after is None:
            continue
        kind = kinds.BY_NAME[change.kind]
        rule = _RULES.get(kind)
        record = reader.seek(kind, change.id)
        if record is not None:
            problems += _blank(record)
            problems += _content(record, reader)
            if rule is not None:
                problems += rule(record, reader)
    if problems:
        raise Refused(problem for i, problem in enumerate(problems) if problem not in problems[:i])


_NEEDED: dict[type[Record], str] = {
    Unit: "name",
    Person: "name",
    MeetingType: "name",
    AgendaItem: "title",
    Option: "title",
    Note: "text",
    Statement: "text",
    Decision: "text",
    Assignment: "text",
    Amendment: "reason",
    Speech: "title",
    Reopening: "reason",
}


def _blank(record: Record) -> Iterator[Problem]:
    name = _NEEDED.get(type(record))
    if name is not None and not getattr(record, name).strip():
        yield Problem("text.blank", values={"kind": record.KIND, "field": name})


def _meeting(meeting: Meeting, reader: Reader) -> Iterator[Problem]:
    for value in (meeting.start, meeting.end):
        if value and not is_time(value):
            yield Problem("meeting.time", values={"text": value})
    if meeting.start and meeting.end and meeting.end <= meeting.start:
        yield Problem(
            "meeting.end_before_start", values={"start": meeting.start, "end": meeting.end}
        )
    if meeting.locked and not reader.find(RegisteredNumber, meeting_id=meeting.id, unit_id=None):
        yield Problem("meeting.not_numbered")
    yield from _sitting(meeting, reader)
    if meeting.session is None:
        return
    if meeting.session < 1:
        yield Problem("meeting.session", values={"session": str(meeting.session)})
    kind = reader.get(MeetingType, meeting.type_id)
    for other in reader.find(Meeting, type_id=meeting.type_id, session=meeting.session):
        same = (
            other.term == meeting.term
            if kind.counted_by is CountedBy.TERM and meeting.term
            else other.day.year == meeting.day.year
        )
        if other.id != meeting.id and same:
            yield Problem(
                "meeting.session_taken",
                values={"session": str(meeting.session), "type": kind.name, "day": str(other.day)},
            )


def _sitting(meeting: Meeting, reader: Reader) -> Iterator[Problem]:
    """A sitting has one meeting that leads it, and holds each type once (S14)."""
    if meeting.sitting_id is None:
        return
    first = reader.get(Meeting, meeting.sitting_id)
    if first.id == meeting.id or first.sitting_id is not None:
        yield Problem("meeting.sitting_chain")
        return
    for other in (first, *reader.find(Meeting, sitting_id=first.id)):
        if other.id != meeting.id and other.type_id == meeting.type_id:
            name = reader.get(MeetingType, meeting.type_id).name
            yield Problem("meeting.sitting_type", values={"type": name})


def _attendance(attendance: Attendance, reader: Reader) -> Iterator[Problem]:
    person = reader.get(Person, attendance.person_id)
    twice = reader.find(
        Attendance, meeting_id=attendance.meeting_id, person_id=attendance.person_id
    )
    if len(twice) > 1:
        yield Problem("attendance.twice", values={"name": person.name})
    if attendance.substitute_id == attendance.person_id:
        yield Problem("attendance.own_substitute", values={"name": person.name})
    unit = reader.seek(Unit, person.unit_id)
    if (
        (attendance.status is Presence.SUBSTITUTED or attendance.substitute_id is not None)
        and attendance.role in VOTING
        and unit is not None
        and unit.kind is UnitKind.LEADERSHIP
    ):
        yield Problem("attendance.no_substitute", values={"name": person.name})


def _content(record: Record, reader: Reader) -> Iterator[Problem]:
    """Yield a problem where something is entered of an item that is a bare placeholder."""
    if isinstance(record, AgendaItem):
        parts = (reader.find(kind, item_id=record.id) for kind in PARTS)
        if record.placeholder and (content_of(record) or any(parts)):
            yield Problem("secrets.no_content", values={"title": record.title})
    elif isinstance(record, PARTS):
        item = reader.seek(AgendaItem, record.item_id)  # type: ignore[attr-defined]
        if item is not None and item.placeholder:
            yield Problem("secrets.no_content", values={"title": item.title})


def _decision(decision: Decision, reader: Reader) -> Iterator[Problem]:
    if decision.option_id is not None:
        option = reader.get(Option, decision.option_id)
        if option.item_id != decision.item_id:
            yield Problem("decision.option_elsewhere", values={"option": option.title})
    votes = (decision.votes_for, decision.votes_against, decision.votes_abstained)
    if any(count is not None and count < 0 for count in votes):
        yield Problem("votes.negative")
    if decision.supersedes_id is not None:
        yield from _superseding(decision, decision.supersedes_id, reader)


def _superseding(decision: Decision, earlier_id: str, reader: Reader) -> Iterator[Problem]:
    """Yield a problem unless the earlier decision is one of issued minutes of another meeting."""
    named = reader.seek(Decision, earlier_id)
    earlier = reader.seek(AgendaItem, named.item_id if named is not None else None)
    own = reader.seek(AgendaItem, decision.item_id)
    if earlier is None or own is None:
        return
    meeting = reader.seek(Meeting, earlier.meeting_id)
    if meeting is None or not meeting.locked or earlier.meeting_id == own.meeting_id:
        yield Problem("decision.earlier_not_issued", values={"title": earlier.title})


def _assignment(assignment: Assignment, _reader: Reader) -> Iterator[Problem]:
    named = {"text": assignment.text}
    if assignment.due is not None and assignment.long_term:
        yield Problem("assignment.due_and_long_term", values=named)
    if assignment.joint_lead_id is not None and assignment.joint_lead_id == assignment.lead_id:
        yield Problem("assignment.joint_lead_same", values=named)
    leads = {assignment.lead_id, assignment.joint_lead_id} - {None}
    if leads & set(assignment.support_ids):
        yield Problem("assignment.lead_in_support", values=named)
    if len(set(assignment.support_ids)) < len(assignment.support_ids):
        yield Problem("assignment.support_twice", values=named)


def _unit(unit: Unit, reader: Reader) -> Iterator[Problem]:
    names = {unit.name, unit.short, *unit.aliases} - {""}
    for other in reader.find(Unit):
        if other.id == unit.id:
            continue
        for name in sorted(names & {other.name, other.short, *other.aliases}):
            yield Problem("unit.name_taken", values={"name": name, "unit": other.name})


def _person(person: Person, reader: Reader) -> Iterator[Problem]:
    if len(reader.find(Person, name=person.name, unit_id=person.unit_id)) > 1:
        yield Problem("person.twice", values={"name": person.name})


def _meeting_type(kind: MeetingType, reader: Reader) -> Iterator[Problem]:
    for other in reader.find(MeetingType):
        if other.id == kind.id:
            continue
        if {kind.name, *kind.aliases} & {other.name, *other.aliases}:
            yield Problem("meeting_type.name_taken", values={"name": kind.name})
        if kind.mark == other.mark:
            yield Problem("meeting_type.mark_taken", values={"mark": kind.mark, "type": other.name})


def _reopening(reopening: Reopening, reader: Reader) -> Iterator[Problem]:
    meeting = reader.seek(Meeting, reopening.meeting_id)
    if meeting is not None and not meeting.locked:
        yield Problem("reopening.not_issued")
    if len(reader.find(Reopening, meeting_id=reopening.meeting_id, closed_at="")) > 1:
        yield Problem("reopening.open")


_RULES: dict[type[Record], Rule] = {
    Reopening: _reopening,
    Meeting: _meeting,
    Attendance: _attendance,
    Decision: _decision,
    Assignment: _assignment,
    Unit: _unit,
    Person: _person,
    MeetingType: _meeting_type,
    Speech: talk_problems,
}
