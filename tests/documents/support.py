"""Meeting files as dossiers, without a store: enough for papers."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from desk.domain.agenda import AgendaItem, ItemKind, Level, Option
from desk.domain.assignments import Assignment, Rhythm, Source, WorkClass
from desk.domain.attendance import Attendance, Presence, Role
from desk.domain.decisions import Decision, Note, Outcome, Statement, StatementVerb
from desk.domain.dossier import DecisionDossier, Directory, Dossier, ItemDossier
from desk.domain.meetings import Meeting, MeetingStatus, MeetingType
from desk.domain.numbering import assignment_number, letter_number, minutes_number
from desk.domain.office import Office, Person, Post, Unit, UnitKind
from desk.domain.papers import RegisteredNumber

Json = dict[str, Any]
TITLES = {"市政府常务会议": "市政府第{session}次常务会议"}


class Builder:
    """Builds one dossier from the JSON of a meeting file."""

    def __init__(self, data: Json) -> None:
        self._data = data
        self.units = {
            unit["name"]: Unit(
                name=unit["name"],
                short=unit.get("short", ""),
                aliases=tuple(unit.get("aliases", ())),
                kind=UnitKind(unit.get("kind", "department")),
            )
            for unit in data.get("units", ())
        }
        self.people = [
            (
                Person(name=p["name"], unit_id=self._unit(p.get("unit")), rank=p.get("rank")),
                p.get("post", ""),
            )
            for p in data.get("people", ())
        ]

    def _unit(self, name: str | None) -> str | None:
        for unit in self.units.values():
            shortened = "市" + unit.name.split("市", 1)[-1]
            if name in (unit.name, unit.short, shortened, *unit.aliases):
                return unit.id
        assert name is None, name
        return None

    def _person(self, reference: str | None) -> str | None:
        if reference is None:
            return None
        name, _, unit = reference.replace("）", "").partition("（")
        for person, _post in self.people:
            if person.name == name and (not unit or person.unit_id == self._unit(unit)):
                return person.id
        raise AssertionError(reference)

    def dossier(self) -> Dossier:
        """Return the dossier; its minutes are a draft."""
        kind = MeetingType(
            name=self._data["meeting"]["series"],
            mark="常",
            title_pattern=TITLES.get(self._data["meeting"]["series"], ""),
        )
        meeting = self._meeting(kind)
        items = tuple(
            self._item(entry, position, meeting, kind)
            for position, entry in enumerate(self._data.get("agenda", ()), start=1)
        )
        return Dossier(
            office=Office(**self._data.get("office", {})),
            type=kind,
            meeting=meeting,
            items=items,
            attendance=tuple(self._attendance(meeting)),
            directory=Directory(
                units={unit.id: unit for unit in self.units.values()},
                people={person.id: person for person, _ in self.people},
                posts={
                    person.id: (Post(person_id=person.id, title=post),)
                    for person, post in self.people
                    if post
                },
            ),
        )

    def _meeting(self, kind: MeetingType) -> Meeting:
        entry = self._data["meeting"]
        return Meeting(
            type_id=kind.id,
            day=date.fromisoformat(entry["date"]),
            session=entry.get("session"),
            term=entry.get("term", ""),
            title=entry.get("title", ""),
            start=entry.get("start", ""),
            place=entry.get("place", ""),
            chair_id=self._person(entry.get("chair")),
            signer_id=self._person(entry.get("signer")),
            copies_to=tuple(entry.get("copies_to", ())),
            status=MeetingStatus.DRAFTING,
        )

    def _attendance(self, meeting: Meeting) -> list[Attendance]:
        return [
            Attendance(
                meeting_id=meeting.id,
                position=position,
                person_id=self._person(entry["person"]) or "",
                role=Role(entry["role"]),
                status=Presence(entry.get("status", "present")),
                substitute_id=self._person(entry.get("substitute")),
                reason=entry.get("reason", ""),
            )
            for position, entry in enumerate(self._data.get("attendance", ()), start=1)
        ]

    def _item(self, entry: Json, position: int, meeting: Meeting, kind: MeetingType) -> ItemDossier:
        item = AgendaItem(
            meeting_id=meeting.id,
            position=position,
            title=entry["title"],
            kind=ItemKind(entry.get("kind", "deliberate")),
            presenter_unit_id=self._unit(entry.get("presenter_unit")),
            level=Level(entry.get("level", "executive")),
            secret=entry.get("secret", ""),
        )
        options = tuple(Option(item_id=item.id, title=o["title"]) for o in entry.get("options", ()))
        place = iter(range(1, 100))
        return ItemDossier(
            item=item,
            options=options,
            notes=tuple(Note(item_id=item.id, text=n["text"]) for n in entry.get("notes", ())),
            statements=tuple(
                Statement(item_id=item.id, verb=StatementVerb(s["verb"]), text=s["text"])
                for s in entry.get("statements", ())
            ),
            decisions=tuple(
                self._decision(
                    d, item, lambda: assignment_number(kind, meeting, position, next(place))
                )
                for d in entry.get("decisions", ())
            ),
        )

    def _decision(self, entry: Json, item: AgendaItem, number: Any) -> DecisionDossier:
        decision = Decision(
            item_id=item.id,
            outcome=Outcome(entry["outcome"]),
            text=entry["text"],
            in_minutes=entry.get("in_minutes", True),
        )
        tasks = tuple(
            Assignment(
                decision_id=decision.id,
                text=task["text"],
                lead_id=self._unit(task.get("lead")),
                joint_lead_id=self._unit(task.get("joint_lead")),
                support_ids=tuple(self._unit(u) or "" for u in task.get("support", ())),
                leader_id=self._person(task.get("leader")),
                due=_day(task.get("due")),
                long_term=task.get("long_term", False),
                report_by=_day(task.get("report_by")),
                rhythm=Rhythm(task.get("rhythm", "once")),
                work_class=WorkClass(task["class"]) if "class" in task else None,
                source=Source(task.get("source", "meeting")),
                number=number(),
            )
            for task in entry.get("assignments", ())
        )
        return DecisionDossier(decision, tasks)


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def load(path: Path) -> Dossier:
    """Return the draft of a meeting file."""
    return Builder(json.loads(path.read_text(encoding="utf-8"))).dossier()


def issued(dossier: Dossier, day: date = date(2026, 11, 25)) -> Dossier:
    """Return the dossier as it stands once minutes and letters have their numbers."""
    meeting = replace(dossier.meeting, status=MeetingStatus.ISSUED, issued_on=day)
    code = dossier.office.code
    numbers = [
        RegisteredNumber(
            series="minutes",
            year=day.year,
            value=12,
            text=minutes_number(dossier.type, day.year, 12),
            given_on=day,
        )
    ]
    numbers += [
        RegisteredNumber(
            series="letter",
            year=day.year,
            value=value,
            text=letter_number(code, day.year, value),
            given_on=day,
            unit_id=unit.id,
        )
        for value, unit in enumerate(dossier.lead_units, start=32)
    ]
    return replace(dossier, meeting=meeting, numbers=tuple(numbers))
