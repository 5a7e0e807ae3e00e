"""The matters a unit leads, and how a letter to it says them."""

from dataclasses import dataclass

from desk.documents import model as m
from desk.documents.language.politeness import asks_politely
from desk.documents.language.tasks import TaskSentences
from desk.documents.language.wording import numeral, spoken_date, with_stop, without_stop
from desk.documents.phrases.texts import Phrases
from desk.domain.assignments import Assignment
from desk.domain.dossier import Dossier, ItemDossier
from desk.domain.office import Unit


@dataclass(frozen=True, slots=True)
class Matter:
    """An assignment with the item of the agenda it was decided at."""

    item: ItemDossier
    item_number: int
    task: Assignment


def all_matters(dossier: Dossier) -> list[Matter]:
    """Return every assignment of a meeting, in the order of its agenda."""
    return [
        Matter(item, number, task)
        for number, item in enumerate(dossier.items, start=1)
        for decision in item.decisions
        for task in decision.assignments
    ]


def matters_of(dossier: Dossier, unit: Unit) -> list[Matter]:
    """Return what a unit leads, alone or jointly, in the order of the agenda."""
    return [
        matter
        for matter in all_matters(dossier)
        if unit.id in (matter.task.lead_id, matter.task.joint_lead_id)
    ]


def role(task: Assignment) -> str:
    """Return how a task is led: sole, lead (with support), or joint."""
    if task.joint_lead_id:
        return "joint"
    return "lead" if task.support_ids else "sole"


class MatterText:
    """Says the matters of one unit, in its asking form where the unit is asked."""

    def __init__(self, dossier: Dossier, unit: Unit) -> None:
        self._dossier = dossier
        self._unit = unit
        self._directory = dossier.directory
        self._polite = asks_politely(unit)
        self._phrases = Phrases("letter", dossier.phrases)
        self._tasks = TaskSentences(dossier.directory, Phrases("tasks", dossier.phrases))

    def paragraphs(self, matter: Matter, number: str = "") -> list[m.Block]:
        """Return the matter's heading after its number, and a paragraph for each field."""
        task = matter.task
        text = " ".join(task.text.split("\n"))
        heading = m.Paragraph(
            (m.Run(number + without_stop(text)),),
            m.Level.ONE,
            source=m.Source("assignment", task.id, "text"),
        )
        blocks: list[m.Block] = [heading]
        if task.number:
            blocks.append(self._field("number", task.number, task))
        blocks.append(self._field("basis", self._basis(matter), task))
        blocks.append(self._field("share", with_stop(self._share(task)), task))
        blocks.append(self._field("due", with_stop(self.due(task)), task))
        blocks.append(self._field("report", with_stop(self._report(task)), task))
        return blocks

    def due(self, task: Assignment) -> str:
        """Return 2026年12月20日前, 长期坚持, or 【待定时限】."""
        if task.long_term:
            return self._phrases.text("matter.long_term")
        if task.due is None:
            return self._phrases.text("missing.due")
        return self._phrases.text("matter.due_text", date=spoken_date(self._phrases, task.due))

    def _field(self, label: str, text: str, task: Assignment) -> m.Paragraph:
        name = self._phrases.text(f"matter.{label}")
        return m.Paragraph(
            (m.Run(f"{name}：", m.Face.KAI), m.Run(text)),
            source=m.Source("assignment", task.id, label),
        )

    def _basis(self, matter: Matter) -> str:
        values = {
            "meeting": self._dossier.title,
            "item": numeral(matter.item_number),
            "title": without_stop(matter.item.item.title),
        }
        # a speech is no item of the agenda: what was picked out of it names the speech alone
        many = len(self._dossier.items) > 1 and matter.task.speech_id is None
        return self._phrases.text("matter.basis_text" if many else "matter.basis_plain", **values)

    def _share(self, task: Assignment) -> str:
        you = self._phrases.text("matter.you_request" if self._polite else "matter.you")
        support = self._tasks.names(task.support_ids)
        leads = [
            you if unit_id == self._unit.id else self._directory.unit_name(unit_id)
            for unit_id in (task.lead_id, task.joint_lead_id)
            if unit_id
        ]
        key = {"sole": "share_sole", "lead": "share_lead", "joint": "share_joint"}[role(task)]
        if key == "share_joint" and support:
            key = "share_joint_support"
        joined = self._phrases.text("list.separator").join(leads)
        said = self._phrases.text(f"matter.{key}", you=you, leads=joined, support=support)
        leader = self._directory.person_name(task.leader_id)
        return said + (self._phrases.text("matter.leader", name=leader) if leader else "")

    def _report(self, task: Assignment) -> str:
        """Return when the unit first answers, and how often after that."""
        if task.report_by is not None:
            day = spoken_date(self._phrases, task.report_by)
            when = self._phrases.text("matter.report_text", date=day)
        else:
            when = self._phrases.text("matter.report_days", days=self._dossier.type.report_days)
        return when + self._phrases.text(f"rhythm.{task.rhythm.value}")
