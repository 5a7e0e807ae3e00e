"""Importing a meeting file: one operation, all or nothing, every problem with its path."""

from dataclasses import dataclass, field, replace
from typing import Any

from desk.domain.agenda import AgendaItem
from desk.domain.attendance import Attendance, Role
from desk.domain.meetings import CountedBy, Meeting, MeetingStatus, MeetingType
from desk.domain.naming import own_place
from desk.domain.office import OFFICE_ID, Office, Person, Unit, UnitKind
from desk.domain.operations import Operation, Reader, Work, operation
from desk.domain.problems import Problem, Refused
from desk.exchange.directory import Newcomers, Where, ordered_ids, said_of_office, write_office
from desk.exchange.json_text import reading_order
from desk.exchange.meeting_file import MeetingFile
from desk.exchange.plan import Node, Planner
from desk.exchange.rules import attendance_problems, chair_problems, time_problems
from desk.exchange.schema_check import real_date
from desk.exchange.series import find_type, new_type
from desk.exchange.sync import Sync
from desk.exchange.tally import Result, Tally

Plain = dict[str, Any]

_BEFORE_DECISIONS = frozenset({MeetingStatus.PREPARING, MeetingStatus.NOTIFIED})


def import_meeting(file: MeetingFile) -> Operation[Result]:
    """Return the operation that brings a meeting file into the data.

    Its value says how many records of each kind were created and updated ("removed" is there only
    where something was). The same meeting (series, year or term, session; without a session series,
    date, title) is brought in line with the file; the same file again changes nothing. What was
    captured in the meeting stays where the file is silent on it (no notes, statements or decisions
    key at an item; no attendance or agenda at all). Raises Refused, when run, with every problem
    and its path.
    """
    return _import_meeting(file)


@operation(undoable=False, verb="import_meeting")
def _import_meeting(work: Work, file: MeetingFile) -> Result:
    plan = _Plan.of(work, file)
    if plan.problems:
        raise Refused(sorted(plan.problems, key=reading_order))
    return plan.write(work)


def find_imported(reader: Reader, file: MeetingFile) -> Meeting | None:
    """Return the meeting in the data that a file is about, or None."""
    values = file.data["meeting"]
    kind = find_type(reader, values["series"], _place(reader, file.data))
    return _same_meeting(reader, kind, values) if kind else None


@dataclass(slots=True)
class _Plan:
    """All that a file asks for, and what is wrong with it."""

    data: Plain
    people: Newcomers
    type: MeetingType | None
    meeting: Plain
    items: list[Node] | None
    attendance: list[Node] | None
    problems: list[Problem] = field(default_factory=list)

    @classmethod
    def of(cls, reader: Reader, file: MeetingFile) -> "_Plan":
        """Resolve every name of a file and check every rule."""
        data = file.data
        ids = ordered_ids(len(data.get("units", [])) + len(data.get("people", [])))
        people = Newcomers(reader, _place(reader, data), ids)
        _take_in(people, data)
        planner = Planner(people)
        meeting = _meeting_values(people, data["meeting"])
        kind = find_type(reader, data["meeting"]["series"], people.naming.place)
        items = planner.agenda(data["agenda"]) if "agenda" in data else None
        attended = _known_items(reader, kind, data) if items is None else items
        attendance = (
            planner.attendance(data["attendance"], attended) if "attendance" in data else None
        )
        plan = cls(data, people, kind, meeting, items, attendance)
        plan.problems += [*file.problems, *people.problems, *planner.problems]
        plan._check_meeting()
        return plan

    def _check_meeting(self) -> None:
        self.problems += time_problems(self.meeting["start"], self.meeting["end"])
        entries = [
            Attendance(meeting_id="", **{**node.values, "item_ids": None})
            for node in self.attendance or []
        ]
        if self.meeting["chair_id"] is None and "chair" not in self.data["meeting"]:
            chairs = (entry.person_id for entry in entries if entry.role is Role.CHAIR)
            self.meeting["chair_id"] = next(chairs, None)
        self.problems += chair_problems(entries, self.meeting["chair_id"])
        units: list[Unit | None] = [self.people.unit_of(entry.person_id) for entry in entries]
        self.problems += attendance_problems(entries, units)

    def write(self, work: Work) -> Result:
        """Write what differs from the data. Raises Refused where the meeting is issued."""
        tally = Tally(work)
        write_office(tally, self.data.get("office", {}))
        self.people.write(tally)
        kind = self.type
        if kind is None:
            kind = new_type(work, self.data["meeting"]["series"])
            tally.add(kind)
        known = _same_meeting(work, kind, self.data["meeting"])
        tally.locked = known is not None and known.locked
        meeting = self._write_meeting(tally, kind, known)
        sync = Sync(tally)
        if self.items is not None:
            sync.parts(AgendaItem, meeting, self.items, new=known is None)
        if self.attendance is not None:
            sync.parts(Attendance, meeting, self.attendance, new=known is None)
        sync.finish()
        if tally.problems:
            raise Refused(tally.problems)
        if self.attendance is None and known is not None:
            _forget_items(tally, meeting)
        return tally.result()

    def _write_meeting(self, tally: Tally, kind: MeetingType, known: Meeting | None) -> Meeting:
        decided = any(item.get("decisions") for item in self.data.get("agenda", []))
        if known is None:
            status = MeetingStatus.DRAFTING if decided else MeetingStatus.PREPARING
            meeting = Meeting(type_id=kind.id, status=status, **self.meeting)
            tally.add(meeting, "meeting")
            return meeting
        meeting = replace(known, **self.meeting)
        if self.attendance is None and "chair" not in self.data["meeting"]:
            meeting = replace(meeting, chair_id=known.chair_id)
        if decided and known.status in _BEFORE_DECISIONS:
            meeting = replace(meeting, status=MeetingStatus.DRAFTING)
        tally.put(known, meeting, "meeting")
        return meeting


def _place(reader: Reader, data: Plain) -> str:
    """Return the place of the office as it will be after the import."""
    office = said_of_office(reader.seek(Office, OFFICE_ID) or Office(), data.get("office", {}))
    leading = [
        Unit(name=values["name"], kind=UnitKind.LEADERSHIP)
        for values in data.get("units", [])
        if values.get("kind") == UnitKind.LEADERSHIP
    ]
    return own_place(office, [*leading, *reader.find(Unit)])


def _take_in(people: Newcomers, data: Plain) -> None:
    for index, values in enumerate(data.get("units", [])):
        people.unit(values, _parts_of(f"units[{index}]"))
    for index, values in enumerate(data.get("people", [])):
        unit_id = people.unit_id(values.get("unit"), f"people[{index}].unit")
        if values.get("unit") and unit_id is None:
            # The unit is the problem: who refers to the person need not be told again.
            people.naming.add_person(Person(name=values["name"]))
        else:
            people.person(values, unit_id, _parts_of(f"people[{index}]"))


def _parts_of(path: str) -> Where:
    return lambda part: f"{path}.{part}"


def _meeting_values(people: Newcomers, values: Plain) -> Plain:
    plain = ("term", "title", "start", "end", "place")
    named = ("chair", "recorder", "signer")
    return {
        "day": real_date(values["date"]),
        "session": values.get("session"),
        "copies_to": tuple(values.get("copies_to", ())),
        **{name: values.get(name, "") for name in plain},
        **{f"{name}_id": people.person_id(values.get(name), f"meeting.{name}") for name in named},
    }


def _same_meeting(reader: Reader, kind: MeetingType, values: Plain) -> Meeting | None:
    day = real_date(values["date"])
    session, term = values.get("session"), values.get("term", "")
    for meeting in reader.find(Meeting, type_id=kind.id, session=session):
        if session is None:
            same = meeting.day == day and meeting.title == values.get("title", "")
        elif kind.counted_by is CountedBy.TERM and term:
            same = meeting.term == term
        else:
            same = day is not None and meeting.day.year == day.year
        if same:
            return meeting
    return None


def _known_items(reader: Reader, kind: MeetingType | None, data: Plain) -> list[Node]:
    """Return the agenda the data have of the meeting, for a file that is silent on it."""
    meeting = _same_meeting(reader, kind, data["meeting"]) if kind else None
    items = reader.find(AgendaItem, meeting_id=meeting.id) if meeting else []
    return [Node("agenda", {}, id=item.id) for item in items]


def _forget_items(tally: Tally, meeting: Meeting) -> None:
    """Take items that are gone out of the attendance that the file is silent on."""
    there = {item.id for item in tally.work.find(AgendaItem, meeting_id=meeting.id)}
    for entry in tally.work.find(Attendance, meeting_id=meeting.id):
        if entry.item_ids is not None:
            left = tuple(item_id for item_id in entry.item_ids if item_id in there)
            tally.put(entry, replace(entry, item_ids=left))
