"""Putting a meeting together from its records."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from desk.domain.agenda import AgendaItem, Consultation, Delivery, Material, Option
from desk.domain.amendments import Amendment
from desk.domain.assignments import Assignment
from desk.domain.attendance import Attendance
from desk.domain.decisions import Decision, Note, Statement
from desk.domain.differences import Difference
from desk.domain.dossier import (
    DecisionDossier,
    Directory,
    Dossier,
    ItemDossier,
    MaterialDossier,
)
from desk.domain.dossier_changes import KINDS, sharing, with_records
from desk.domain.item_course import ItemCheck, ItemMove
from desk.domain.kinds import BY_NAME
from desk.domain.meetings import Meeting, MeetingStatus, MeetingType, session_title
from desk.domain.office import OFFICE_ID, Office, Person, Post, Unit
from desk.domain.operations import Reader, ids
from desk.domain.paper_settings import PAPER_SETTINGS_ID, PaperSettings, PhraseChange
from desk.domain.papers import Paper, RegisteredNumber
from desk.domain.problems import refuse
from desk.domain.record import Record
from desk.domain.sessions import ItemRun, Passage
from desk.domain.signing import MinutesVersion, Reopening, Signature
from desk.domain.speeches import Speech
from desk.services.superseding import earlier_decisions, later_decisions

R = TypeVar("R", bound=Record)


def load_office(reader: Reader) -> Office:
    """Return the office; an empty one where none has been entered."""
    return reader.seek(Office, OFFICE_ID) or Office()


def load_directory(reader: Reader) -> Directory:
    """Return all units and people, each in their order, with the posts held now."""
    posts: dict[str, list[Post]] = {}
    for post in reader.find(Post):
        if post.until is None:
            posts.setdefault(post.person_id, []).append(post)
    return Directory(
        units={unit.id: unit for unit in reader.find(Unit)},
        people={person.id: person for person in reader.find(Person)},
        posts={person_id: tuple(held) for person_id, held in posts.items()},
    )


def load_dossier(reader: Reader, meeting_id: str) -> Dossier:
    """Return a meeting with all that belongs to it. Raises Missing."""
    meeting = reader.get(Meeting, meeting_id)
    items = load_items(reader, reader.find(AgendaItem, meeting_id=meeting.id))
    tasks = [task.id for item in items for task in item.assignments]
    decisions = [d.decision for item in items for d in item.decisions]
    attendance = reader.find(Attendance, meeting_id=meeting.id)
    return Dossier(
        office=load_office(reader),
        type=reader.get(MeetingType, meeting.type_id),
        meeting=meeting,
        items=items,
        attendance=tuple(attendance),
        directory=load_directory(reader),
        numbers=tuple(reader.find(RegisteredNumber, meeting_id=meeting.id)),
        speeches=tuple(reader.find(Speech, meeting_id=meeting.id)),
        papers=tuple(reader.find(Paper, meeting_id=meeting.id)),
        differences=tuple(reader.find(Difference, meeting_id=meeting.id)),
        amendments=tuple(reader.find(Amendment, assignment_id=tasks)),
        passages=tuple(reader.find(Passage, attendance_id=ids(attendance))),
        signatures=tuple(reader.find(Signature, meeting_id=meeting.id)),
        versions=tuple(reader.find(MinutesVersion, meeting_id=meeting.id)),
        reopenings=tuple(reader.find(Reopening, meeting_id=meeting.id)),
        earlier=earlier_decisions(reader, decisions),
        later=later_decisions(reader, decisions),
        settings=load_paper_settings(reader),
        phrases=load_phrases(reader, meeting.type_id),
    )


_MOST_TOUCHED = 40
"""Where more records were touched reading the whole meeting is the shorter way."""


def read_again(
    reader: Reader,
    meeting_id: str,
    before: Dossier | None,
    touched: frozenset[tuple[str, str]] | None = None,
) -> Dossier:
    """Return a meeting as it stands now, made of the same objects as `before` wherever equal.

    `touched` names the (kind, id) pairs that changed since, None where that is not known. Raises
    Missing.
    """
    if before is None:
        return load_dossier(reader, meeting_id)
    few = touched is not None and len(touched) <= _MOST_TOUCHED
    if touched is not None and few and all(kind in KINDS for kind, _ in touched):
        found = {(kind, i): reader.seek(BY_NAME[kind], i) for kind, i in touched}
        patched = with_records(before, found)
        if patched is not None:
            return patched
    return sharing(before, load_dossier(reader, meeting_id))


def load_paper_settings(reader: Reader) -> PaperSettings:
    """Return the office's choices about papers; the usual ones where none has been made."""
    return reader.seek(PaperSettings, PAPER_SETTINGS_ID) or PaperSettings()


def load_phrases(reader: Reader, type_id: str | None) -> dict[str, str]:
    """Return the office's own wording as file/key → template, that of a meeting type on top."""
    changes = reader.find(PhraseChange, type_id=None)
    if type_id is not None:
        changes += reader.find(PhraseChange, type_id=type_id)
    return {f"{change.file}/{change.key}": change.text for change in changes}


def load_items(reader: Reader, items: list[AgendaItem]) -> tuple[ItemDossier, ...]:
    """Return agenda items with what belongs to them: one look-up a kind, however many items."""
    item_ids = ids(items)
    materials = reader.find(Material, item_id=item_ids)
    deliveries = _grouped(reader.find(Delivery, material_id=ids(materials)), "material_id")
    decisions = reader.find(Decision, item_id=item_ids)
    assignments = _grouped(reader.find(Assignment, decision_id=ids(decisions)), "decision_id")
    by_item = {
        kind: _grouped(reader.find(kind, item_id=item_ids), "item_id")
        for kind in (Option, Consultation, Note, Statement, ItemMove, ItemCheck, ItemRun)
    }
    materials_of = _grouped(materials, "item_id")
    decisions_of = _grouped(decisions, "item_id")
    return tuple(
        ItemDossier(
            item=item,
            options=_of(by_item[Option], item.id, Option),
            consultations=_of(by_item[Consultation], item.id, Consultation),
            materials=tuple(
                MaterialDossier(m, tuple(deliveries.get(m.id, ())))
                for m in materials_of.get(item.id, ())
            ),
            notes=_of(by_item[Note], item.id, Note),
            statements=_of(by_item[Statement], item.id, Statement),
            decisions=tuple(
                DecisionDossier(d, tuple(assignments.get(d.id, ())))
                for d in decisions_of.get(item.id, ())
            ),
            moves=_of(by_item[ItemMove], item.id, ItemMove),
            checks=_of(by_item[ItemCheck], item.id, ItemCheck),
            runs=_of(by_item[ItemRun], item.id, ItemRun),
        )
        for item in items
    )


def _grouped(records: Iterable[R], field: str) -> dict[str, list[R]]:
    groups: dict[str, list[R]] = {}
    for record in records:
        groups.setdefault(getattr(record, field), []).append(record)
    return groups


def _of(groups: dict[str, list[Record]], item_id: str, kind: type[R]) -> tuple[R, ...]:
    return tuple(record for record in groups.get(item_id, ()) if isinstance(record, kind))


@dataclass(frozen=True, slots=True)
class MeetingRow:
    """A meeting as a line of the list of meetings."""

    id: str
    series: str
    year: int
    session: int | None
    day: date
    start: str
    place: str
    status: MeetingStatus
    title: str
    items: int
    sitting: tuple[str, ...] = ()
    """The titles of the meetings held in the same sitting (S14)."""


def list_meetings(reader: Reader) -> list[MeetingRow]:
    """Return every meeting as a line, the newest first."""
    types = {kind.id: kind for kind in reader.find(MeetingType)}
    meetings = reader.find(Meeting)
    counts = reader.tally(AgendaItem, "meeting_id")
    sittings: dict[str, list[Meeting]] = {}
    for m in meetings:
        sittings.setdefault(m.sitting_id or m.id, []).append(m)
    return [
        MeetingRow(
            id=m.id,
            series=types[m.type_id].name,
            year=m.day.year,
            session=m.session,
            day=m.day,
            start=m.start,
            place=m.place,
            status=m.status,
            title=session_title(m, types[m.type_id]),
            items=counts.get(m.id, 0),
            sitting=tuple(
                session_title(other, types[other.type_id])
                for other in sittings[m.sitting_id or m.id]
                if other.id != m.id
            ),
        )
        for m in reversed(meetings)
    ]


def find_meeting(reader: Reader, reference: str) -> Meeting:
    """Return the meeting of an id or of SERIES/YEAR/SESSION. Raises Refused (meeting.unknown)."""
    meeting = reader.seek(Meeting, reference) if reference.isalnum() else None
    if meeting is not None:
        return meeting
    parts = reference.split("/")
    if len(parts) == 3 and all(part.isdecimal() and len(part) < 10 for part in parts[1:]):
        series, year, session = parts[0], int(parts[1]), int(parts[2])
        types = [t.id for t in reader.find(MeetingType) if series in (t.name, *t.aliases)]
        for found in reader.find(Meeting, type_id=types, session=session):
            if found.day.year == year:
                return found
    raise refuse("meeting.unknown", reference=reference)
