"""Writing a meeting file from a meeting.

It carries the units and people that the meeting refers to and no others: a data file knows many
meetings, and a colleague needs this one. They stand in the order they came into the data, which is
the order of the file they came with; lists are in their own order. Keys are in the schema's order,
what has a default in the schema is always said, what is empty is left out.
"""

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import fields
from typing import Any

from desk.domain.assignments import Assignment
from desk.domain.attendance import Attendance
from desk.domain.codec import plain_value
from desk.domain.dossier import DecisionDossier, Dossier, ItemDossier, MaterialDossier
from desk.domain.naming import name_key
from desk.domain.office import Person, Unit
from desk.domain.record import Record
from desk.exchange.schema_check import FORMAT

Plain = dict[str, Any]


def dump(dossier: Dossier) -> Plain:
    """Return a meeting as the plain values of a meeting file."""
    return _Dumper(dossier).file()


def dumps(dossier: Dossier) -> str:
    """Return a meeting as the text of a meeting file: the same meeting gives the same bytes."""
    return json.dumps(dump(dossier), ensure_ascii=False, indent=1) + "\n"


class _Dumper:
    """What one dump needs to know: who is referred to, and how each is called."""

    def __init__(self, dossier: Dossier) -> None:
        self._dossier = dossier
        directory = dossier.directory
        people_ids = set(_referred("person", dossier))
        self._people = _in_order(p for i, p in directory.people.items() if i in people_ids)
        unit_ids = set(_referred("unit", dossier)) | {p.unit_id for p in self._people}
        self._units = _in_order(u for i, u in directory.units.items() if i in unit_ids)
        self._labels = Counter(name_key(name) for u in self._units for name in {u.label, u.name})
        self._shared = Counter(name_key(person.name) for person in self._people)

    def file(self) -> Plain:
        """Return the whole file."""
        dossier = self._dossier
        office = {f.name: getattr(dossier.office, f.name) for f in fields(dossier.office)}
        del office["id"]
        return {
            "format": FORMAT,
            **_said(
                office=_said(**office),
                units=[_unit(unit) for unit in self._units],
                people=[self._person(person) for person in self._people],
            ),
            "meeting": self._meeting(),
            **_said(
                attendance=[self._attendance(entry) for entry in dossier.attendance],
                agenda=[self._item(item) for item in dossier.items],
            ),
        }

    def _unit_name(self, unit_id: str | None) -> str:
        """Return the name that means this unit: the short one, unless another unit has it too."""
        unit = self._dossier.directory.unit(unit_id)
        if unit is None:
            return ""
        return unit.label if self._labels[name_key(unit.label)] == 1 else unit.name

    def _person_name(self, person_id: str | None) -> str:
        """Return the bare name, or 姓名（单位） where several people in the file have it."""
        person = self._dossier.directory.person(person_id)
        if person is None:
            return ""
        if self._shared[name_key(person.name)] == 1:
            return person.name
        return f"{person.name}（{self._unit_name(person.unit_id)}）"

    def _person(self, person: Person) -> Plain:
        return _said(
            name=person.name,
            unit=self._unit_name(person.unit_id),
            post=self._dossier.directory.post(person.id),
            rank=person.rank,
            telephone=person.telephone,
        )

    def _meeting(self) -> Plain:
        meeting = self._dossier.meeting
        return _said(
            series=self._dossier.type.name,
            session=meeting.session,
            term=meeting.term,
            title=meeting.title,
            date=meeting.day,
            start=meeting.start,
            end=meeting.end,
            place=meeting.place,
            chair=self._person_name(meeting.chair_id),
            recorder=self._person_name(meeting.recorder_id),
            signer=self._person_name(meeting.signer_id),
            copies_to=meeting.copies_to,
        )

    def _attendance(self, entry: Attendance) -> Plain:
        values = _said(
            person=self._person_name(entry.person_id),
            role=entry.role,
            status=entry.status,
            substitute=self._person_name(entry.substitute_id),
            reason=entry.reason,
        )
        if entry.item_ids is not None:
            numbers = {item.item.id: n for n, item in enumerate(self._dossier.items, start=1)}
            values["items"] = [numbers[i] for i in entry.item_ids if i in numbers]
        return values

    def _item(self, dossier: ItemDossier) -> Plain:
        item = dossier.item
        options = {option.id: n for n, option in enumerate(dossier.options, start=1)}
        review = _said(
            unit=self._unit_name(item.review_unit_id),
            opinion=item.review_opinion,
            text=item.review_text,
        )
        if item.review_needed is not None:
            review = {"needed": item.review_needed, **review}
        values = _said(
            title=item.title,
            kind=item.kind,
            presenter_unit=self._unit_name(item.presenter_unit_id),
            presenter=self._person_name(item.presenter_id),
            minutes_planned=item.minutes_planned,
            level=item.level,
            problem=item.problem,
            options=[
                _said(title=o.title, text=o.text, recommended=o.recommended)
                for o in dossier.options
            ],
            consultations=[
                _said(
                    unit=self._unit_name(c.unit_id), opinion=c.opinion, text=c.text, date=c.answered
                )
                for c in dossier.consultations
            ],
            legal_review=review,
            papers=[self._paper(material) for material in dossier.materials],
            notes=[_said(time=n.time, speaker=n.speaker, text=n.text) for n in dossier.notes],
            decisions=[self._decision(decision, options) for decision in dossier.decisions],
            statements=[{"verb": s.verb.value, "text": s.text} for s in dossier.statements],
            secret=item.secret,
            major=item.major,
        )
        if item.in_minutes is item.placeholder:
            values["in_minutes"] = item.in_minutes
        return values | _said(placeholder=item.placeholder)

    def _paper(self, dossier: MaterialDossier) -> Plain:
        return _said(
            title=dossier.material.title,
            sent=dossier.material.sent,
            received_by=[self._person_name(d.person_id) for d in dossier.deliveries],
        )

    def _decision(self, dossier: DecisionDossier, options: dict[str, int]) -> Plain:
        decision = dossier.decision
        values = _said(
            outcome=decision.outcome,
            text=decision.text,
            option=options.get(decision.option_id or ""),
            assignments=[self._assignment(assignment) for assignment in dossier.assignments],
        )
        return {**values, "in_minutes": decision.in_minutes}

    def _assignment(self, assignment: Assignment) -> Plain:
        return _said(
            **{
                "text": assignment.text,
                "lead": self._unit_name(assignment.lead_id),
                "support": [self._unit_name(unit_id) for unit_id in assignment.support_ids],
                "leader": self._person_name(assignment.leader_id),
                "due": assignment.due,
                "long_term": assignment.long_term,
                "class": assignment.work_class,
                "source": assignment.source,
                "report_by": assignment.report_by,
                "rhythm": assignment.rhythm,
                "joint_lead": self._unit_name(assignment.joint_lead_id),
            }
        )


def _unit(unit: Unit) -> Plain:
    return _said(
        name=unit.name, short=unit.short, aliases=unit.aliases, kind=unit.kind, order=unit.order
    )


def _said(**values: Any) -> Plain:
    """Return, as JSON knows them, the values that say something: zero does, False does not."""
    plain = {name: plain_value(value) for name, value in values.items()}
    return {
        name: value
        for name, value in plain.items()
        if value or (isinstance(value, int) and not isinstance(value, bool))
    }


def _in_order(records: Iterable[Any]) -> list[Any]:
    return sorted(records, key=lambda record: record.id)


def _referred(kind: str, dossier: Dossier) -> Iterator[str]:
    """Yield the ids of every unit or person that a record of the meeting names."""
    for record in _records(dossier):
        for field in fields(record):
            value = getattr(record, field.name)
            if field.metadata.get("ref") == kind and value is not None:
                yield value
            elif field.metadata.get("refs") == kind:
                yield from value


def _records(dossier: Dossier) -> Iterator[Record]:
    yield dossier.meeting
    yield from dossier.attendance
    for item in dossier.items:
        yield item.item
        yield from item.consultations
        for material in item.materials:
            yield from material.deliveries
        yield from item.assignments
