"""A meeting file as the records it asks for, names resolved, before anything is written."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from desk.domain.agenda import (
    Consultation,
    Delivery,
    ItemKind,
    Level,
    Material,
    Opinion,
    Option,
    ReviewOpinion,
)
from desk.domain.assignments import Assignment, Rhythm, Source, WorkClass
from desk.domain.attendance import Presence, Role
from desk.domain.decisions import Decision, Note, Outcome, Statement, StatementVerb
from desk.domain.problems import Problem
from desk.domain.record import Record
from desk.exchange.directory import Newcomers
from desk.exchange.rules import (
    assignment_problems,
    doubled,
    placeholder_problems,
    recommended_problems,
)
from desk.exchange.schema_check import real_date

Plain = dict[str, Any]


@dataclass(slots=True, eq=False)
class Node:
    """A record asked for, with its parts by kind; parts of None are left as they are in the data.

    Values may hold other nodes, which stand for their ids: these are known once they are matched.
    """

    path: str
    values: Plain
    parts: dict[type[Record], "list[Node] | None"] = field(default_factory=dict)
    id: str = ""


@dataclass(slots=True)
class Planner:
    """Builds the nodes of a meeting file and collects every problem on the way."""

    people: Newcomers
    problems: list[Problem] = field(default_factory=list)

    def agenda(self, entries: list[Plain]) -> list[Node]:
        """Return the agenda items with all that belongs to them."""
        return _nodes(entries, "agenda", self._item)

    def attendance(self, entries: list[Plain], items: list[Node]) -> list[Node]:
        """Return who attends; `items` are the agenda items that they may attend singly."""

        def build(values: Plain, path: str) -> Node:
            return self._attendance(values, path, items)

        return _nodes(entries, "attendance", build)

    def _item(self, values: Plain, path: str) -> Node:
        options = _nodes(values.get("options", []), f"{path}.options", self._option)
        self.problems += recommended_problems((n.values["recommended"] for n in options), path)
        consultations = _nodes(
            values.get("consultations", []), f"{path}.consultations", self._consultation
        )
        self.problems += doubled(
            (node.values["unit_id"] for node in consultations),
            "exchange.consulted_twice",
            path + ".consultations[{}].unit",
        )

        self.problems += placeholder_problems(values, path)

        def decision(entry: Plain, where: str) -> Node:
            return self._decision(entry, where, options)

        return Node(
            path,
            self._item_values(values, path),
            {
                Option: options,
                Consultation: consultations,
                Material: _nodes(values.get("papers", []), f"{path}.papers", self._material),
                # What is captured in the meeting is left alone by a file that is silent on it.
                Note: _captured(values, "notes", path, _note),
                Statement: _captured(values, "statements", path, _statement),
                Decision: _captured(values, "decisions", path, decision),
            },
        )

    def _item_values(self, values: Plain, path: str) -> Plain:
        review: Plain = values.get("legal_review", {})
        opinion = review.get("opinion")
        return {
            "title": values["title"],
            "kind": ItemKind(values.get("kind", ItemKind.DELIBERATE)),
            "presenter_unit_id": self._unit(values, "presenter_unit", path),
            "presenter_id": self._person(values, "presenter", path),
            "minutes_planned": values.get("minutes_planned"),
            "level": Level(values.get("level", Level.EXECUTIVE)),
            "problem": values.get("problem", ""),
            "review_needed": review.get("needed"),
            "review_unit_id": self._unit(review, "unit", f"{path}.legal_review"),
            "review_opinion": ReviewOpinion(opinion) if opinion else None,
            "review_text": review.get("text", ""),
            "secret": values.get("secret", ""),
            "major": values.get("major", False),
            "in_minutes": values.get("in_minutes", not values.get("placeholder", False)),
            "placeholder": values.get("placeholder", False),
        }

    def _option(self, values: Plain, path: str) -> Node:
        return Node(
            path,
            {
                "title": values["title"],
                "text": values.get("text", ""),
                "recommended": values.get("recommended", False),
            },
        )

    def _consultation(self, values: Plain, path: str) -> Node:
        return Node(
            path,
            {
                "unit_id": self._unit(values, "unit", path),
                "opinion": Opinion(values["opinion"]),
                "text": values.get("text", ""),
                "answered": _date(values, "date"),
            },
        )

    def _material(self, values: Plain, path: str) -> Node:
        where = f"{path}.received_by"
        deliveries = [
            Node(f"{where}[{i}]", {"person_id": self.people.person_id(name, f"{where}[{i}]")})
            for i, name in enumerate(values.get("received_by", []))
        ]
        received = (node.values["person_id"] for node in deliveries)
        self.problems += doubled(received, "exchange.received_twice", where + "[{}]")
        material = {"title": values["title"], "sent": _date(values, "sent")}
        return Node(path, material, {Delivery: deliveries})

    def _decision(self, values: Plain, path: str, options: list[Node]) -> Node:
        number = values.get("option")
        chosen = options[number - 1] if number is not None and 0 < number <= len(options) else None
        if number is not None and chosen is None:
            shown = {"value": str(number), "count": str(len(options))}
            self.problems.append(Problem("exchange.no_such_option", f"{path}.option", shown))
        return Node(
            path,
            {
                "outcome": Outcome(values["outcome"]),
                "text": values["text"],
                "option_id": chosen,
                "in_minutes": values.get("in_minutes", True),
            },
            {
                Assignment: _nodes(
                    values.get("assignments", []), f"{path}.assignments", self._assignment
                )
            },
        )

    def _assignment(self, values: Plain, path: str) -> Node:
        support = enumerate(values.get("support", []))
        work_class = values.get("class")
        fields = {
            "text": values["text"],
            "lead_id": self._unit(values, "lead", path),
            "joint_lead_id": self._unit(values, "joint_lead", path),
            "support_ids": tuple(
                self.people.unit_id(name, f"{path}.support[{i}]") for i, name in support
            ),
            "leader_id": self._person(values, "leader", path),
            "due": _date(values, "due"),
            "long_term": values.get("long_term", False),
            "report_by": _date(values, "report_by"),
            "rhythm": Rhythm(values.get("rhythm", Rhythm.ONCE)),
            "work_class": WorkClass(work_class) if work_class else None,
            "source": Source(values.get("source", Source.MEETING)),
        }
        self.problems += assignment_problems(Assignment(**fields), path)
        return Node(path, fields)

    def _attendance(self, values: Plain, path: str, items: list[Node]) -> Node:
        status = Presence(values.get("status", Presence.PRESENT))
        if status is Presence.SUBSTITUTED and not values.get("substitute"):
            self.problems.append(Problem("exchange.substitute_missing", f"{path}.substitute"))
        return Node(
            path,
            {
                "person_id": self._person(values, "person", path),
                "role": Role(values["role"]),
                "status": status,
                "substitute_id": self._person(values, "substitute", path),
                "reason": values.get("reason", ""),
                "item_ids": self._attended(values.get("items"), f"{path}.items", items),
            },
        )

    def _attended(
        self, numbers: list[int] | None, path: str, items: list[Node]
    ) -> tuple[Node, ...] | None:
        if numbers is None:
            return None
        self.problems += doubled(numbers, "exchange.item_twice", path + "[{}]")
        for index, number in enumerate(numbers):
            if number > len(items):
                shown = {"value": str(number), "count": str(len(items))}
                self.problems.append(Problem("exchange.no_such_item", f"{path}[{index}]", shown))
        return tuple(items[number - 1] for number in numbers if 0 < number <= len(items))

    def _unit(self, values: Plain, name: str, path: str) -> str | None:
        return self.people.unit_id(values.get(name), f"{path}.{name}")

    def _person(self, values: Plain, name: str, path: str) -> str | None:
        return self.people.person_id(values.get(name), f"{path}.{name}")


def _nodes(entries: list[Plain], path: str, build: Callable[[Plain, str], Node]) -> list[Node]:
    return [build(values, f"{path}[{index}]") for index, values in enumerate(entries)]


def _captured(
    values: Plain, name: str, path: str, build: Callable[[Plain, str], Node]
) -> list[Node] | None:
    return _nodes(values[name], f"{path}.{name}", build) if name in values else None


def _note(values: Plain, path: str) -> Node:
    fields = {name: values.get(name, "") for name in ("time", "speaker", "text")}
    return Node(path, fields)


def _statement(values: Plain, path: str) -> Node:
    return Node(path, {"verb": StatementVerb(values["verb"]), "text": values["text"]})


def _date(values: Plain, name: str) -> date | None:
    return real_date(values.get(name))
