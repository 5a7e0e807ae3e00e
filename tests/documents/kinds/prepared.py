"""Meetings as they stand before they begin: with all that was prepared, and made-up ones."""

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from desk.documents import catalogue
from desk.documents import model as m
from desk.documents.drafts import PaperDraft
from desk.documents.text import plain_text
from desk.domain.agenda import AgendaItem, Consultation, Material, Opinion, Option, ReviewOpinion
from desk.domain.attendance import Attendance, Presence, Role
from desk.domain.dossier import Directory, Dossier, ItemDossier, MaterialDossier
from desk.domain.meetings import Meeting, MeetingType
from desk.domain.office import Office, Person, Post, Unit, UnitKind
from desk.domain.papers import PaperKind
from tests.documents.conftest import MEETINGS
from tests.documents.support import Builder

Json = dict[str, Any]


class _Prepared(Builder):
    """Reads of a meeting file what papers before the meeting print."""

    def __init__(self, data: Json) -> None:
        super().__init__(data)
        self._entries = data

    def prepared(self) -> Dossier:
        dossier = self.dossier()
        pairs = zip(dossier.items, self._entries["agenda"], strict=True)
        items = tuple(self._prepared_item(item, entry) for item, entry in pairs)
        places = zip(dossier.attendance, self._entries["attendance"], strict=True)
        attendance = tuple(
            replace(place, item_ids=self._item_ids(items, entry)) for place, entry in places
        )
        return replace(dossier, items=items, attendance=attendance)

    def _item_ids(self, items: Sequence[ItemDossier], entry: Json) -> tuple[str, ...] | None:
        numbers = entry.get("items")
        return None if numbers is None else tuple(items[n - 1].item.id for n in numbers)

    def _prepared_item(self, item: ItemDossier, entry: Json) -> ItemDossier:
        review = entry.get("legal_review", {})
        opinion = review.get("opinion")
        return replace(
            item,
            item=replace(
                item.item,
                presenter_id=self._person(entry.get("presenter")),
                minutes_planned=entry.get("minutes_planned"),
                problem=entry.get("problem", ""),
                major=entry.get("major", False),
                review_needed=review.get("needed"),
                review_unit_id=self._unit(review.get("unit")),
                review_opinion=ReviewOpinion(opinion) if opinion else None,
                review_text=review.get("text", ""),
            ),
            options=tuple(
                Option(
                    item_id=item.item.id,
                    title=o["title"],
                    text=o.get("text", ""),
                    recommended=o.get("recommended", False),
                )
                for o in entry.get("options", ())
            ),
            consultations=tuple(
                Consultation(
                    item_id=item.item.id,
                    unit_id=self._unit(c["unit"]) or "",
                    opinion=Opinion(c["opinion"]),
                    text=c.get("text", ""),
                    answered=date.fromisoformat(c["date"]) if "date" in c else None,
                )
                for c in entry.get("consultations", ())
            ),
            materials=tuple(
                MaterialDossier(
                    Material(
                        item_id=item.item.id,
                        title=p["title"],
                        sent=date.fromisoformat(p["sent"]) if "sent" in p else None,
                    ),
                    (),
                )
                for p in entry.get("papers", ())
            ),
        )


def prepared(name: str) -> Dossier:
    """Return a meeting of the test data with its items' options, answers, times and people."""
    data = json.loads(MEETINGS[name].read_text(encoding="utf-8"))
    return _Prepared(data).prepared()


def bare() -> Dossier:
    """Return a meeting of which nothing but its day is known."""
    kind = MeetingType(name="市政府专题会议", mark="专")
    return Dossier(
        office=Office(),
        type=kind,
        meeting=Meeting(type_id=kind.id, day=date(2026, 11, 20)),
        items=(),
        attendance=(),
        directory=Directory({}, {}, {}),
    )


def crowded(people: int, items: int = 0, start: str = "09:00") -> Dossier:
    """Return a meeting with so many people, a third of them members, and so many items."""
    empty = bare()
    units = [Unit(name="江州市人民政府", short="市政府", kind=UnitKind.LEADERSHIP)]
    units += [Unit(name=f"江州市第{n}局", short=f"第{n}局") for n in range(1, people + 1)]
    agenda = tuple(
        ItemDossier(AgendaItem(title=f"关于第{n}件事的汇报", minutes_planned=10))
        for n in range(1, items + 1)
    )
    sitting: list[tuple[Person, Role]] = []
    for n in range(people):
        member = n < people // 3
        unit = units[0 if member else n]
        role = Role.CHAIR if n == 0 else Role.MEMBER if member else Role.OBSERVER
        sitting.append((Person(name=f"人{_chinese(n)}", unit_id=unit.id, rank=n + 1), role))
    attendance = tuple(
        Attendance(meeting_id=empty.meeting.id, position=n, person_id=p.id, role=role)
        for n, (p, role) in enumerate(sitting, start=1)
    )
    return replace(
        empty,
        meeting=replace(empty.meeting, start=start),
        items=agenda,
        attendance=attendance,
        directory=Directory(
            {u.id: u for u in units},
            {p.id: p for p, _ in sitting},
            {p.id: (Post(person_id=p.id, title="主任"),) for p, _ in sitting},
        ),
    )


def _chinese(number: int) -> str:
    return "".join("〇一二三四五六七八九"[int(c)] for c in f"{number:02}")


def with_item(dossier: Dossier, index: int, **changes: Any) -> Dossier:
    """Return the meeting with an item changed."""
    items = list(dossier.items)
    items[index] = replace(items[index], item=replace(items[index].item, **changes))
    return replace(dossier, items=tuple(items))


def with_place(dossier: Dossier, name: str, **changes: Any) -> Dossier:
    """Return the meeting with a person's place changed."""
    places = tuple(
        replace(a, **changes) if dossier.directory.person_name(a.person_id) == name else a
        for a in dossier.attendance
    )
    return replace(dossier, attendance=places)


def drafts(dossier: Dossier, kind: PaperKind) -> tuple[PaperDraft, ...]:
    """Return the papers of a kind."""
    return catalogue.papers(dossier, kind)


def text(dossier: Dossier, kind: PaperKind) -> str:
    """Return what the papers of a kind say."""
    return "\n".join(plain_text(d.document) for d in drafts(dossier, kind))


def tables(draft: PaperDraft) -> list[m.Table]:
    """Return the tables of a paper."""
    return [b for b in draft.document.blocks if isinstance(b, m.Table)]


def rows(draft: PaperDraft, place: int = 0) -> list[list[str]]:
    """Return the texts of a table, row by row."""
    return [[cell.text for cell in row] for row in tables(draft)[place].rows]


def on_leave(dossier: Dossier, name: str) -> Dossier:
    """Return the meeting with a person on leave."""
    return with_place(dossier, name, status=Presence.LEAVE)
