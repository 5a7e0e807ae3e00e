"""The notice with the table of all assignments of a meeting (议定事项任务分解表)."""

from collections.abc import Iterable, Iterator

from desk.documents import model as m
from desk.documents.drafts import PaperDraft
from desk.documents.kinds.general import Appendix, general
from desk.documents.language.paragraphs import text_paragraph
from desk.documents.language.politeness import asks_politely
from desk.documents.language.tasks import TaskSentences
from desk.documents.language.titles import titled
from desk.documents.language.wording import lines_of, spoken_date, without_stop
from desk.documents.parts.matters import Matter, all_matters
from desk.documents.parts.ranked import ranked_people, units_of
from desk.documents.parts.secrecy import highest
from desk.documents.phrases.texts import Phrases
from desk.domain.assignments import Assignment
from desk.domain.dossier import Dossier
from desk.domain.papers import PaperKind, RegisteredNumber

_COLUMNS = (
    m.Column(10.5),
    m.Column(17.5),
    m.Column(37.5, centred=False),
    m.Column(26.0),
    m.Column(24.5),
    m.Column(18.5),
    m.Column(21.5),
)


def papers(dossier: Dossier, journal_head: str = "") -> Iterator[PaperDraft]:
    """Yield the notice, where the meeting gave anybody anything to do."""
    if not all_matters(dossier):
        return
    phrases = Phrases("task_table", dossier.phrases)
    yield PaperDraft(
        PaperKind.TASK_TABLE,
        task_table(dossier),
        name=phrases.text("name", meeting=dossier.title),
        subject=dossier.title,
    )


def task_table(dossier: Dossier, number: RegisteredNumber | None = None) -> m.Document:
    """Return the notice to lead and supporting units with the table as its attachment.

    Without a number it is a draft. A notice tells: units that are asked get it as 抄送, and what
    they lead by a letter of their own.
    """
    return _TaskTable(dossier, number).document()


class _TaskTable:
    def __init__(self, dossier: Dossier, number: RegisteredNumber | None) -> None:
        self._dossier = dossier
        self._number = number
        self._directory = dossier.directory
        self._phrases = Phrases("task_table", dossier.phrases)
        self._tasks = TaskSentences(dossier.directory, Phrases("tasks", dossier.phrases))
        self._matters = all_matters(dossier)

    def document(self) -> m.Document:
        secrecy = highest((matter.item.item for matter in self._matters), self._phrases)
        issuer, date = self._issuer(), self._date()
        title = titled(self._say("title"))
        told, asked = self._units()
        addressees, copied = (told, asked) if told else (asked, [])
        return general(
            mark=self._say("mark"),
            number=self._number.text if self._number else self._phrases.text("draft.number"),
            title=title.words,
            addressee=self._joined(addressees),
            paragraphs=self._text(),
            signature=m.Signature(issuer, date),
            copies=m.Copies(
                label=self._phrases.text("copies.label"),
                text=self._copies(copied),
                issuer=issuer,
                issued=self._phrases.text("copies.issued", date=date),
            ),
            labels=m.Labels(secrecy=secrecy),
            attachments=[Appendix(titled(self._say("table")).words, (self._table(),))],
            annotation=self._contact(),
            properties=m.Properties(
                title=title.text,
                author=self._dossier.office.name,
                day=self._number.given_on if self._number else self._dossier.meeting.day,
            ),
        )

    def _say(self, key: str, **values: object) -> str:
        return self._phrases.text(key, office=self._issuer(), meeting=self._dossier.title, **values)

    def _issuer(self) -> str:
        office = self._dossier.office
        return office.name or office.government or self._phrases.text("missing.issuer")

    def _date(self) -> str:
        number = self._number
        return (
            spoken_date(self._phrases, number.given_on)
            if number
            else self._phrases.text("draft.date")
        )

    def _units(self) -> tuple[list[str], list[str]]:
        """Return the units that are told and those that are asked, leads first, each once."""
        units = units_of(self._directory, (matter.task for matter in self._matters))
        told = [unit.label for unit in units if not asks_politely(unit)]
        return told, [unit.label for unit in units if asks_politely(unit)]

    def _joined(self, names: Iterable[str]) -> str:
        return self._phrases.text("list.separator").join(names)

    def _text(self) -> list[m.Block]:
        meeting = self._dossier.meeting
        day = spoken_date(self._phrases, meeting.day)
        opening = self._say("opening", date=day, count=len(self._matters))
        blocks: list[m.Block] = [text_paragraph(opening)]
        if not meeting.locked:
            blocks.append(text_paragraph(self._phrases.text("before_minutes")))
        return blocks

    def _copies(self, asked: list[str]) -> str:
        """Return 抄送 to the leaders in charge by rank, then to the units that are asked."""
        leaders = ranked_people(self._directory, (mt.task.leader_id for mt in self._matters))
        names = [self._phrases.text("leader", name=name) for name in leaders]
        end = self._phrases.text("copies.end")
        groups = [self._joined(group) for group in (names, asked) if group]
        return self._phrases.text("copies.separator").join(groups) + end if groups else ""

    def _contact(self) -> str:
        office = self._dossier.office
        if not (office.contact or office.telephone):
            return ""
        return self._say("contact", contact=office.contact, telephone=office.telephone)

    def _table(self) -> m.Table:
        rows = (self._row(index, matter) for index, matter in enumerate(self._matters, start=1))
        head = m.row(*self._phrases.words("head"))
        return m.Table(_COLUMNS, (head, *rows), size=10.5)

    def _row(self, index: int, matter: Matter) -> tuple[m.Cell, ...]:
        task = matter.task
        return m.row(
            str(index),
            task.number or "",
            without_stop("".join(lines_of(task.text))),
            self._leads(task),
            self._tasks.names(task.support_ids),
            self._directory.person_name(task.leader_id),
            self._due(task),
        )

    def _leads(self, task: Assignment) -> str:
        lead = self._directory.unit_name(task.lead_id) or self._phrases.text("missing.lead")
        joint = self._directory.unit_name(task.joint_lead_id)
        return self._phrases.text("joint", lead=lead, joint=joint) if joint else lead

    def _due(self, task: Assignment) -> str:
        if task.long_term:
            return self._phrases.text("due.long_term")
        if task.due is None:
            return self._phrases.text("missing.due")
        day = task.due
        return self._phrases.text("due.day", year=day.year, month=day.month, day=day.day)
