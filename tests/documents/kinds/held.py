"""Meetings as they stand after they were held: with notes, deliveries, chosen options."""

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from typing import Any

from desk.domain.agenda import AgendaItem, Delivery
from desk.domain.assignments import Assignment
from desk.domain.decisions import Decision, Note, Outcome
from desk.domain.dossier import DecisionDossier, Dossier, ItemDossier, MaterialDossier
from desk.domain.office import Unit
from tests.documents.conftest import MEETINGS
from tests.documents.kinds.prepared import prepared


def held(name: str = "executive") -> Dossier:
    """Return a meeting of the test data with all that was noted at it; its minutes are a draft."""
    dossier = prepared(name)
    data = json.loads(MEETINGS[name].read_text(encoding="utf-8"))
    people = {person.name: person.id for person in dossier.directory.people.values()}
    pairs = zip(dossier.items, data["agenda"], strict=True)
    meeting = replace(
        dossier.meeting,
        end=data["meeting"].get("end", ""),
        recorder_id=people.get(data["meeting"].get("recorder", "")),
    )
    items = tuple(_item(item, entry, people) for item, entry in pairs)
    return replace(dossier, meeting=meeting, items=items)


def _item(item: ItemDossier, entry: dict[str, Any], people: dict[str, str]) -> ItemDossier:
    return replace(
        item,
        notes=tuple(Note(item_id=item.item.id, **said) for said in entry.get("notes", ())),
        materials=tuple(
            _received(material, paper.get("received_by", ()), people)
            for material, paper in zip(item.materials, entry.get("papers", ()), strict=True)
        ),
        decisions=tuple(
            _chosen(decision, said.get("option"), item)
            for decision, said in zip(item.decisions, entry.get("decisions", ()), strict=True)
        ),
    )


def _received(
    dossier: MaterialDossier, names: list[str], people: dict[str, str]
) -> MaterialDossier:
    material = dossier.material
    deliveries = tuple(
        Delivery(material_id=material.id, person_id=people[name], received=material.sent)
        for name in names
    )
    return MaterialDossier(material, deliveries)


def _chosen(dossier: DecisionDossier, option: int | None, item: ItemDossier) -> DecisionDossier:
    if option is None:
        return dossier
    chosen = item.options[option - 1].id
    return replace(dossier, decision=replace(dossier.decision, option_id=chosen))


def tasks(dossier: Dossier) -> Iterator[Assignment]:
    """Yield every assignment of a meeting."""
    for item in dossier.items:
        yield from item.assignments


def with_tasks(dossier: Dossier, change: Callable[[Assignment], Assignment | None]) -> Dossier:
    """Return the meeting with every assignment changed, without those that become None."""

    def decision(entry: DecisionDossier) -> DecisionDossier:
        changed = (change(task) for task in entry.assignments)
        return replace(entry, assignments=tuple(task for task in changed if task))

    items = tuple(
        replace(item, decisions=tuple(decision(entry) for entry in item.decisions))
        for item in dossier.items
    )
    return replace(dossier, items=items)


def with_task(dossier: Dossier, number: str, **changes: Any) -> Dossier:
    """Return the meeting with the assignment of that number changed."""
    assert any(task.number == number for task in tasks(dossier)), number
    return with_tasks(
        dossier, lambda task: replace(task, **changes) if task.number == number else task
    )


def unit(dossier: Dossier, label: str) -> Unit:
    """Return the unit of that short name."""
    return next(u for u in dossier.directory.units.values() if u.label == label)


def many_items(dossier: Dossier, count: int) -> Dossier:
    """Return the meeting with so many items, each with a decision and a task of the first unit."""
    lead = dossier.lead_units[0].id
    return replace(dossier, items=tuple(_made(n, lead) for n in range(1, count + 1)))


def _made(number: int, lead: str) -> ItemDossier:
    item = AgendaItem(title=f"关于第{number}件事的汇报")
    decision = Decision(item_id=item.id, outcome=Outcome.APPROVED, text=f"同意第{number}个方案。")
    task = Assignment(
        decision_id=decision.id,
        text=f"办好第{number}件事",
        lead_id=lead,
        due=date(2026, 12, 31),
        number=f"常2026-12-{number:02}-1",
    )
    return ItemDossier(item, decisions=(DecisionDossier(decision, (task,)),))
