"""Taking a filled 参会回执 in: who comes to the meeting, who is on leave, who comes instead."""

from dataclasses import dataclass, field, replace
from typing import Any, Final

from desk.domain.attendance import Attendance, Presence
from desk.domain.dossier import Directory
from desk.domain.meetings import Meeting
from desk.domain.naming import Naming, name_key, own_place, split_person
from desk.domain.office import OFFICE_ID, Office, Person, Post, Unit
from desk.domain.operations import Operation, Work, operation
from desk.domain.problems import Refused
from desk.domain.telling import AHEAD
from desk.exchange.forms import reply_form as f
from desk.exchange.forms.sheet import FormReader, FormSheet
from desk.exchange.json_text import shown
from desk.exchange.tally import Tally

_APPROVAL: Final[dict[str, Any]] = {"approved_by": "", "approved_on": None}


@dataclass(frozen=True, slots=True)
class _Line:
    """What a row says of one person; names not yet resolved."""

    row: int
    name: str
    person_id: str
    answer: Presence
    reason: str
    substitute: str
    post: str


@dataclass(slots=True)
class _Form:
    """What a form says, and the cells its sentences point to."""

    meeting_cell: str
    answers_cell: str
    lines: list[_Line]
    contact: str
    contact_cell: str


def import_reply_form(sheet: FormSheet) -> Operation[dict[str, Any]]:
    """Return the operation that notes the replies of a filled form, each as of today.

    Rows without an answer stay open; a reply noted before keeps its day. Leave and a substitute are
    asked for and wait for approval; what was approved stays so only where the answer is the same.
    The value has the counts of an import, and under `notes` each change as a sentence with its
    cell: code, cell and values, as the journal keeps it. Raises Refused, also when run, with every
    fault and its cell.
    """
    reader = FormReader(sheet)
    form = _read(reader)
    if reader.problems:
        raise Refused(reader.problems)
    return _import(sheet, form)


@operation(undoable=False, verb="read_replies")
def _import(work: Work, sheet: FormSheet, form: _Form) -> dict[str, Any]:
    reader = FormReader(sheet)
    meeting = work.seek(Meeting, sheet.record_id) if sheet.record_id else None
    if meeting is None:
        reader.fault("reply.meeting_unknown", form.meeting_cell)
    elif meeting.status not in AHEAD:
        reader.fault("reply.meeting_over", form.meeting_cell)
    if meeting is None or reader.problems:
        raise Refused(reader.problems)
    replies = _Replies(work, reader, meeting)
    for line in form.lines:
        replies.take(line)
    replies.check_substitutes()
    if reader.problems:
        raise Refused(reader.problems)
    if not form.lines:
        replies.note("reply.empty", form.answers_cell)
    if form.contact:
        replies.note("reply.contact", form.contact_cell, text=shown(form.contact))
    return {**replies.tally.result(), "notes": replies.notes}


def _read(reader: FormReader) -> _Form:
    meeting, head, end = reader.row(f.MEETING), reader.row(f.NAME), reader.row(f.CONTACT)
    if reader.problems:
        raise Refused(reader.problems)
    lines = [_line(reader, row) for row in range(head + 1, end)]
    contact = " ".join(filter(None, (reader.text(f"B{end}"), reader.text(f"F{end}"))))
    found = [line for line in lines if line is not None]
    return _Form(f"B{meeting}", f"D{head}", found, contact, f"B{end}")


def _line(reader: FormReader, row: int) -> _Line | None:
    """Return what a row says, or None where it says nothing; what it lacks is a fault."""
    said = [f"{column}{row}" for column in "DEFG"]
    if reader.blank(*said):
        return None
    name = reader.text(f"A{row}", needed=f.NAME)
    answer = reader.choice(f"D{row}", f.COMES, f.ANSWERS)
    reason, substitute, post = (reader.text(address) for address in said[1:])
    if answer is None:
        if reader.blank(f"D{row}"):
            reader.fault("form.needed", f"D{row}", field=f.COMES)
        return None
    if answer is Presence.LEAVE and not reason:
        reader.fault("form.needed", f"E{row}", field=f.REASON)
    if answer is Presence.PRESENT and reason:
        reader.fault("reply.contradicts", f"E{row}", name=shown(name), column=f.REASON)
    if answer is Presence.SUBSTITUTED and not substitute:
        reader.fault("form.needed", f"F{row}", field=f.SUBSTITUTE)
    if answer is not Presence.SUBSTITUTED and (substitute or post):
        where = f"F{row}" if substitute else f"G{row}"
        reader.fault("reply.contradicts", where, name=shown(name), column=f.SUBSTITUTE)
    person_id = reader.text(f"{f.PERSON_COLUMN}{row}")
    return _Line(row, name, person_id, answer, reason, substitute, post)


@dataclass(slots=True)
class _Replies:
    """Writes the replies to one meeting; faults go to the reader, changes to `notes`."""

    work: Work
    reader: FormReader
    meeting: Meeting
    tally: Tally = field(init=False)
    notes: list[tuple[str, str, dict[str, str]]] = field(default_factory=list)
    _names: Directory = field(init=False)
    _naming: Naming = field(init=False)
    _places: dict[str, Attendance] = field(init=False)
    _read: set[str] = field(default_factory=set)
    _sent: dict[str, tuple[str, str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.tally = Tally(self.work)
        units, people = self.work.find(Unit), self.work.find(Person)
        self._names = Directory({u.id: u for u in units}, {p.id: p for p in people}, {})
        place = own_place(self.work.seek(Office, OFFICE_ID), units)
        self._naming = Naming(units, people, place)
        listed = self.work.find(Attendance, meeting_id=self.meeting.id)
        self._places = {a.person_id: a for a in listed}

    def note(self, code: str, address: str, **values: str) -> None:
        """Keep a sentence on what changes, with its cell."""
        self.notes.append((code, self.reader.sheet.path(address), values))

    def take(self, line: _Line) -> None:
        """Write the reply of one person."""
        place = self._place(line)
        if place is None:
            return
        person = self._names.people[place.person_id]
        if person.id in self._read:
            self.reader.fault("form.twice", f"A{line.row}", value=person.name)
            return
        self._read.add(person.id)
        substitute = None
        if line.answer is Presence.SUBSTITUTED:
            substitute = self._substitute(line, place, person)
            if substitute is None:
                return
        after = self._answered(place, line, substitute)
        self._places[person.id] = after
        if after != place:
            self.tally.put(place, after)
            self._note(line, person, substitute)

    def check_substitutes(self) -> None:
        """Note a fault at each substitute who is there already, by all that the form changes."""
        for cell, (person_id, substitute_id) in self._sent.items():
            others = (a for a in self._places.values() if a.person_id != person_id)
            if any(substitute_id in (a.person_id, a.substitute_id) for a in others):
                self.reader.fault("exchange.person_twice_there", cell)

    def _place(self, line: _Line) -> Attendance | None:
        """Return the place a row is about: by its id, and by the name where it has none."""
        cell = f"A{line.row}"
        wanted = name_key(split_person(line.name)[0])
        if not line.person_id:
            return self._by_name(line.name, cell)
        place = self._places.get(line.person_id)
        if place is None:
            self.reader.fault("reply.not_listed", cell, value=shown(line.name))
        elif name_key(self._names.people[place.person_id].name) != wanted:
            self.reader.fault("reply.name_changed", cell, value=shown(line.name))
            return None
        return place

    def _by_name(self, name: str, cell: str) -> Attendance | None:
        listed = [self._names.people[person_id] for person_id in self._places]
        naming = Naming(self._names.units.values(), listed, self._naming.place)
        if not naming.namesakes(split_person(name)[0]):
            self.reader.fault("reply.not_listed", cell, value=shown(name))
            return None
        try:
            return self._places[naming.person(name, self.reader.sheet.path(cell)).id]
        except Refused as refused:
            self.reader.problems += refused.problems
            return None

    def _substitute(self, line: _Line, place: Attendance, person: Person) -> Person | None:
        cell = f"F{line.row}"
        if f.is_leader(place, self._names):
            self.reader.fault("exchange.no_substitute_for_leaders", cell)
            return None
        found = self._known_substitute(line, person, cell)
        if found is None:
            return None
        if found.id == person.id:
            self.reader.fault("exchange.own_substitute", cell)
            return None
        self._sent[cell] = (person.id, found.id)
        return found

    def _known_substitute(self, line: _Line, person: Person, cell: str) -> Person | None:
        """Return who comes instead: of the person's unit, or of the unit in brackets.

        Who is not known yet is entered in the person's unit, with the post the form tells.
        """
        name, unit = split_person(line.substitute)
        if unit is not None:
            try:
                return self._naming.person(line.substitute, self.reader.sheet.path(cell))
            except Refused as refused:
                self.reader.problems += refused.problems
                return None
        own = [p for p in self._naming.namesakes(name) if p.unit_id == person.unit_id]
        if own:
            return own[0]
        if not line.post:
            self.reader.fault("reply.substitute_unknown", f"G{line.row}", value=shown(name))
            return None
        return self._enter(name, line.post, person.unit_id)

    def _enter(self, name: str, post: str, unit_id: str | None) -> Person:
        made = Person(name=name, unit_id=unit_id)
        self.tally.add(made)
        self.tally.add(Post(person_id=made.id, title=post))
        self._names.people[made.id] = made
        self._naming.add_person(made)
        return made

    def _answered(self, place: Attendance, line: _Line, substitute: Person | None) -> Attendance:
        today = self.work.now.date()
        after = replace(
            place,
            status=line.answer,
            reason=line.reason,
            substitute_id=substitute.id if substitute is not None else None,
            replied_on=place.replied_on or today,
        )
        same = (after.status, after.substitute_id) == (place.status, place.substitute_id)
        if line.answer is Presence.PRESENT:
            return replace(after, asked_on=None, **_APPROVAL)
        if not same:
            return replace(after, asked_on=today, **_APPROVAL)
        return replace(after, asked_on=place.asked_on or today)

    def _note(self, line: _Line, person: Person, substitute: Person | None) -> None:
        cell = f"D{line.row}"
        if substitute is not None:
            who = f"{substitute.name}（{shown(line.post)}）" if line.post else substitute.name
            self.note("reply.substituted", cell, name=person.name, substitute=who)
        elif line.answer is Presence.LEAVE:
            self.note("reply.leave", cell, name=person.name, reason=shown(line.reason))
        else:
            self.note("reply.present", cell, name=person.name)
