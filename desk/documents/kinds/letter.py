"""Assignment letters (交办函, in 信函格式 10.1): one to each lead unit, with all its matters."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from desk.documents import model as m
from desk.documents.drafts import PaperDraft
from desk.documents.phrases import Phrases
from desk.documents.secrecy import highest
from desk.documents.tasks import TaskSentences
from desk.documents.wording import numeral, spoken_date, with_stop, without_stop
from desk.domain.assignments import Assignment
from desk.domain.dossier import Dossier, ItemDossier
from desk.domain.office import Unit
from desk.domain.papers import PaperKind

_RECEIPT_WIDTHS = (13.0, 35.0, 45.0, 23.0, 18.0, 22.0)
"""Column widths of the receipt in mm; together the text area's 156."""


def papers(dossier: Dossier, journal_head: str = "") -> Iterator[PaperDraft]:
    """Yield the letter to each lead unit."""
    for unit in dossier.lead_units:
        given = dossier.letter_number(unit.id)
        number = given.text if given else ""
        yield PaperDraft(
            PaperKind.LETTER,
            letter(dossier, unit),
            name=f"{number} {unit.label}".strip(),
            subject=unit.label,
            number=number,
            unit_id=unit.id,
        )


def letter(dossier: Dossier, unit: Unit) -> m.Document:
    """Return the letter to a unit with every assignment it leads, alone or jointly.

    Before the minutes are issued it says that the minutes prevail (先行交办). It also carries
    what was decided but not printed in the minutes (不列入纪要).
    """
    return _Letter(dossier, unit).document()


def asks_politely(unit: Unit) -> bool:
    """Return whether a unit is asked (商请): party, congress, CPPCC, courts, vertical units."""
    phrases = Phrases("letter")
    if unit.kind.value in phrases.words("request.kinds"):
        return True
    names = (unit.name, unit.short, *unit.aliases)
    return any(part in name for name in names for part in phrases.words("request.names"))


@dataclass(frozen=True, slots=True)
class _Matter:
    item: ItemDossier
    item_number: int
    task: Assignment


class _Letter:
    def __init__(self, dossier: Dossier, unit: Unit) -> None:
        self._dossier = dossier
        self._unit = unit
        self._meeting = dossier.meeting
        self._directory = dossier.directory
        self._polite = asks_politely(unit)
        self._phrases = Phrases("letter", dossier.phrases)
        self._tasks = TaskSentences(dossier.directory, Phrases("tasks", dossier.phrases))
        self._matters = [
            _Matter(item, number, task)
            for number, item in enumerate(dossier.items, start=1)
            for decision in item.decisions
            for task in decision.assignments
            if unit.id in (task.lead_id, task.joint_lead_id)
        ]

    def document(self) -> m.Document:
        number = self._dossier.letter_number(self._unit.id)
        title = self._say("title", meeting=self._dossier.title)
        secrecy = highest((matter.item.item for matter in self._matters), self._phrases)
        blocks: list[m.Block] = [
            m.Mark(self._issuer()),
            *([m.Labels(secrecy=secrecy)] if secrecy else []),
            m.Number(number.text if number else self._phrases.text("draft.number")),
            m.Rule(),
            m.Title(tuple(title.split("|"))),
            m.Addressee(self._unit.label),
            _text(self._opening()),
        ]
        for index, matter in enumerate(self._matters):
            blocks.extend(self._matter(matter, index))
        blocks.extend(self._ending())
        blocks.extend(self._receipt())
        copies = self._copies()
        if copies:
            blocks.append(copies)
        return m.Document(
            m.Form.LETTER,
            tuple(blocks),
            m.PageNumbers(first_page=False),
            properties=m.Properties(
                title=title.replace("|", ""),
                subject=self._unit.label,
                author=self._dossier.office.name,
                day=self._issued_day() or self._meeting.day,
            ),
        )

    def _say(self, key: str, **values: object) -> str:
        """Return a phrase, in its asking form where the addressee is asked."""
        return self._phrases.text(f"{key}_request" if self._polite else key, **values)

    def _issuer(self) -> str:
        office = self._dossier.office
        return office.name or office.government or self._phrases.text("missing.issuer")

    def _opening(self) -> str:
        return self._say(
            "opening",
            meeting=self._dossier.title,
            date=spoken_date(self._phrases, self._meeting.day),
            role=self._roles(),
            count=len(self._matters),
        )

    def _roles(self) -> str:
        roles = dict.fromkeys(_role(matter.task) for matter in self._matters)
        return self._phrases.text("role.separator").join(
            self._phrases.text(f"role.{role}") for role in roles
        )

    def _matter(self, matter: _Matter, index: int) -> list[m.Block]:
        number = f"{numeral(index + 1)}、" if len(self._matters) > 1 else ""
        text = " ".join(matter.task.text.split("\n"))
        task = matter.task
        heading = m.Paragraph(
            (m.Run(number + without_stop(text)),),
            m.Level.ONE,
            source=m.Source("assignment", task.id, "text"),
        )
        fields: list[m.Block] = [heading]
        if task.number:
            fields.append(self._field("number", task.number, task))
        fields.append(self._field("basis", self._basis(matter), task))
        fields.append(self._field("share", with_stop(self._share(task)), task))
        fields.append(self._field("due", with_stop(self._due(task)), task))
        fields.append(self._field("report", with_stop(self._report(task)), task))
        return fields

    def _field(self, label: str, text: str, task: Assignment) -> m.Paragraph:
        name = self._phrases.text(f"matter.{label}")
        return m.Paragraph(
            (m.Run(f"{name}：", m.Face.KAI), m.Run(text)),
            source=m.Source("assignment", task.id, label),
        )

    def _basis(self, matter: _Matter) -> str:
        values = {
            "meeting": self._dossier.title,
            "item": numeral(matter.item_number),
            "title": without_stop(matter.item.item.title),
        }
        many = len(self._dossier.items) > 1
        return self._phrases.text("matter.basis_text" if many else "matter.basis_plain", **values)

    def _share(self, task: Assignment) -> str:
        you = self._say("matter.you")
        support = self._tasks.names(task.support_ids)
        leads = [
            you if unit_id == self._unit.id else self._directory.unit_name(unit_id)
            for unit_id in (task.lead_id, task.joint_lead_id)
            if unit_id
        ]
        key = {"sole": "share_sole", "lead": "share_lead", "joint": "share_joint"}[_role(task)]
        if key == "share_joint" and support:
            key = "share_joint_support"
        joined = self._phrases.text("list.separator").join(leads)
        said = self._phrases.text(f"matter.{key}", you=you, leads=joined, support=support)
        leader = self._directory.person_name(task.leader_id)
        return said + (self._phrases.text("matter.leader", name=leader) if leader else "")

    def _due(self, task: Assignment) -> str:
        if task.long_term:
            return self._phrases.text("matter.long_term")
        if task.due is None:
            return self._phrases.text("missing.due")
        return self._phrases.text("matter.due_text", date=spoken_date(self._phrases, task.due))

    def _report(self, task: Assignment) -> str:
        """Return when the unit first answers, and how often after that."""
        if task.report_by is not None:
            day = spoken_date(self._phrases, task.report_by)
            when = self._phrases.text("matter.report_text", date=day)
        else:
            when = self._phrases.text("matter.report_days", days=self._dossier.type.report_days)
        rhythm = self._phrases.text(f"rhythm.{task.rhythm.value}")
        return when + rhythm

    def _ending(self) -> list[m.Block]:
        office = self._dossier.office
        blocks: list[m.Block] = [_text(self._say("answer", office=self._issuer()))]
        if not self._meeting.locked:
            blocks.append(_text(self._phrases.text("before_minutes")))
        blocks.append(_text(self._say("closing")))
        blocks.append(m.AttachmentNote((self._phrases.text("receipt.note"),)))
        blocks.append(m.Signature(self._issuer(), self._issued()))
        if office.contact or office.telephone:
            contact = self._phrases.text(
                "contact", contact=office.contact, telephone=office.telephone
            )
            blocks.append(m.Annotation(contact))
        return blocks

    def _issued_day(self) -> date | None:
        number = self._dossier.letter_number(self._unit.id)
        return number.given_on if number else self._meeting.issued_on

    def _issued(self) -> str:
        day = self._issued_day()
        return spoken_date(self._phrases, day) if day else self._phrases.text("draft.date")

    def _receipt(self) -> list[m.Block]:
        title = self._phrases.text("receipt.title", meeting=self._dossier.title)
        columns = tuple(m.Column(width) for width in _RECEIPT_WIDTHS)
        rows = [
            m.row(str(index), matter.task.number or "", self._due(matter.task), "", "", "")
            for index, matter in enumerate(self._matters, start=1)
        ]
        office = self._dossier.office
        back = self._phrases.text(
            "receipt.return", office=self._issuer(), telephone=office.telephone
        )
        return [
            m.Attachment(self._phrases.text("receipt.label"), m.Title(tuple(title.split("|")))),
            m.Table(columns, (m.row(*self._phrases.words("receipt.head")), *rows)),
            m.Paragraph((m.Run(""),)),
            m.Paragraph((m.Run(self._phrases.text("receipt.signed")),), indent=False),
            m.Paragraph((m.Run(back),)),
        ]

    def _copies(self) -> m.Copies | None:
        """Return 抄送 to the leaders in charge, then to joint leads and supporting units."""
        leaders: dict[str, None] = {}
        units: dict[str, None] = {}
        for matter in self._matters:
            task = matter.task
            if task.leader_id:
                name = self._directory.person_name(task.leader_id)
                leaders[self._phrases.text("leader", name=name)] = None
            for unit_id in (task.lead_id, task.joint_lead_id, *task.support_ids):
                if unit_id and unit_id != self._unit.id:
                    units[self._directory.unit_name(unit_id)] = None
        groups = ["、".join(group) for group in (leaders, units) if group]
        if not groups:
            return None
        text = self._phrases.text("copies.separator").join(groups)
        end = self._phrases.text("copies.end")
        return m.Copies(label=self._phrases.text("copies.label"), text=text + end)


def _role(task: Assignment) -> str:
    if task.joint_lead_id:
        return "joint"
    return "lead" if task.support_ids else "sole"


def _text(text: str) -> m.Paragraph:
    return m.Paragraph((m.Run(text),))
