"""The full record of a meeting (会议记录): who was there, who said what, what was decided."""

from collections.abc import Iterator
from dataclasses import replace

from desk.documents import model as m
from desk.documents.drafts import PaperDraft
from desk.documents.language.item_text import ItemText
from desk.documents.language.opening import chair_of
from desk.documents.language.paragraphs import text_paragraph, text_paragraphs
from desk.documents.language.titles import plain_title, titled
from desk.documents.language.wording import (
    lines_of,
    numeral,
    runs,
    spoken_date,
    with_stop,
    without_stop,
)
from desk.documents.parts.people import PeopleLists
from desk.documents.parts.secrecy import highest
from desk.documents.phrases.texts import Phrases
from desk.domain.agenda import OFF_AGENDA, ItemKind
from desk.domain.attendance import Attendance, Presence
from desk.domain.decisions import Decision, Note
from desk.domain.dossier import Dossier, ItemDossier
from desk.domain.papers import PaperKind
from desk.domain.presence import missed


def papers(dossier: Dossier, journal_head: str = "") -> Iterator[PaperDraft]:
    """Yield the record."""
    yield PaperDraft(
        PaperKind.RECORD,
        record(dossier),
        name=f"{dossier.title}记录",
        subject=dossier.title,
    )


def record(dossier: Dossier) -> m.Document:
    """Return the record; every note stands in it, and what is not printed in the minutes too."""
    return _Record(dossier).document()


class _Record:
    def __init__(self, dossier: Dossier) -> None:
        self._dossier = dossier
        self._meeting = dossier.meeting
        self._directory = dossier.directory
        self._phrases = Phrases("record", dossier.phrases)
        self._text = ItemText(dossier)

    def document(self) -> m.Document:
        title = self._phrases.text("title", meeting=self._dossier.title)
        secrecy = highest((item.item for item in self._dossier.items), self._phrases)
        blocks: list[m.Block] = [m.Labels(secrecy=secrecy)] if secrecy else []
        blocks.append(titled(title))
        blocks.extend(self._head())
        for index, item in enumerate(self._dossier.items, start=1):
            blocks.extend(self._item(item, index))
        signature = self._phrases.text("signature.line")
        blocks.append(m.Line(signature, before=2))
        return m.Document(
            m.Form.PLAIN,
            tuple(blocks),
            properties=m.Properties(
                title=plain_title(title),
                author=self._dossier.office.name,
                day=self._meeting.day,
            ),
        )

    def _head(self) -> list[m.Block]:
        missing = self._phrases.text("missing.person")
        chair = self._directory.person_name(chair_of(self._dossier))
        recorder = self._directory.person_name(self._meeting.recorder_id)
        lists = PeopleLists(
            self._dossier, Phrases("minutes", self._dossier.phrases), self._remark
        ).blocks()
        return [
            self._labelled("time", self._time()),
            self._labelled("place", self._meeting.place or missing),
            self._labelled("chair", chair or missing),
            *(replace(names, first=False) for names in lists),
            self._labelled("recorder", recorder or missing),
        ]

    def _labelled(self, label: str, text: str) -> m.Labelled:
        return m.Labelled(self._phrases.text(f"label.{label}"), text)

    def _time(self) -> str:
        meeting = self._meeting
        day = spoken_date(self._phrases, meeting.day)
        return self._phrases.text("time", date=day, start=meeting.start, end=meeting.end)

    def _remark(self, attendance: Attendance) -> str:
        """Return why somebody is away and who agreed, or the items somebody is there for."""
        if attendance.status is not Presence.PRESENT and attendance.approved_by:
            return self._phrases.text(
                "remark.approved", reason=attendance.reason, approver=attendance.approved_by
            )
        if attendance.status is not Presence.PRESENT:
            reason = attendance.reason
            return self._phrases.text("remark.reason", reason=reason) if reason else ""
        items = attendance.item_ids
        numbers = [
            index
            for index, item in enumerate(self._dossier.items, start=1)
            if items is not None and item.item.id in items
        ]
        if not numbers or len(numbers) == len(self._dossier.items):
            return ""
        parts = [
            self._phrases.text("remark.items_range", first=numeral(run[0]), last=numeral(run[-1]))
            if len(run) > 1
            else numeral(run[0])
            for run in runs(numbers)
        ]
        joined = self._phrases.text("remark.items_separator").join(parts)
        return self._phrases.text("remark.items", items=joined)

    def _item(self, item: ItemDossier, index: int) -> list[m.Block]:
        number = f"{numeral(index)}、" if len(self._dossier.items) > 1 else ""
        title = m.Run(number + without_stop(item.item.title))
        blocks: list[m.Block] = [m.Paragraph((title,), m.Level.ONE)]
        presenter = self._presenter(item)
        if presenter:
            study = item.item.kind is ItemKind.STUDY
            label = self._phrases.text("item.study" if study else "item.presenter")
            blocks.append(_field(label, presenter))
        if item.item.problem.strip():
            problem = "".join(lines_of(item.item.problem))
            blocks.append(_field(self._phrases.text("item.problem"), problem))
        if item.item.placeholder:
            blocks.append(text_paragraph(self._phrases.text("item.placeholder")))
        blocks.extend(self._options(item))
        away = [self._directory.person_name(a.person_id) for a in missed(self._dossier, item)]
        if away:
            blocks.append(_field(self._phrases.text("item.missed"), "、".join(away)))
        if item.item.state in OFF_AGENDA and not item.decisions:
            blocks.append(text_paragraph(self._phrases.text(f"item.{item.item.state.value}")))
        blocks.extend(self._parts(item))
        return blocks

    def _presenter(self, item: ItemDossier) -> str:
        unit = self._directory.unit_name(item.item.presenter_unit_id)
        return unit + self._directory.person_name(item.item.presenter_id)

    def _options(self, item: ItemDossier) -> Iterator[m.Paragraph]:
        """Yield 方案一：…, 方案二：… (S3)."""
        name = self._phrases.text("item.options")
        for number, option in enumerate(item.options, start=1):
            said = self._phrases.text(
                "item.option",
                title=without_stop(option.title),
                recommended=option.recommended,
            )
            label = name + numeral(number) if len(item.options) > 1 else name
            yield _field(label, with_stop(said))

    def _parts(self, item: ItemDossier) -> list[m.Block]:
        """Return what was said, what the minutes say, what was decided, each under a heading."""
        notes = [paragraph for note in item.notes for paragraph in self._note(note)]
        statements = [p for said in item.statements for p in self._text.statement(said)]
        decisions = [
            paragraph
            for decision in item.decisions
            for paragraph in (
                *self._text.decision(decision.decision),
                self._about(decision.decision, item),
                *self._text.assignments(decision),
            )
        ]
        withdrawn = item.item.state in OFF_AGENDA or item.item.placeholder
        if not decisions and not withdrawn and not self._meeting.locked:
            decisions.append(text_paragraph(self._phrases.text("missing.decision")))
        parts = [("notes", notes), ("statements", statements), ("decisions", decisions)]
        blocks: list[m.Block] = []
        filled = [(name, paragraphs) for name, paragraphs in parts if paragraphs]
        for index, (name, paragraphs) in enumerate(filled, start=1):
            blocks.append(self._heading(name, index if len(filled) > 1 else 0))
            blocks.extend(paragraphs)
        return blocks

    def _heading(self, name: str, index: int) -> m.Paragraph:
        """Return （一）发言; a part that stands alone (0) has no number."""
        text = self._phrases.text(f"item.{name}")
        if index:
            text = self._phrases.text("item.heading", number=numeral(index), name=text)
        return m.Paragraph((m.Run(text),), m.Level.TWO, keep_with_next=True)

    def _note(self, note: Note) -> list[m.Paragraph]:
        begin = self._phrases.text("note.full", time=note.time, speaker=note.speaker.strip())
        return text_paragraphs(note.text, begin, m.Source("note", note.id, "text"))

    def _about(self, decision: Decision, item: ItemDossier) -> m.Paragraph:
        """Return （结果：原则同意；采用方案：…；不列入纪要）."""
        outcome = self._phrases.text(f"outcome.{decision.outcome.value}")
        parts = [self._phrases.text("decision.outcome", outcome=outcome)]
        chosen = next((o for o in item.options if o.id == decision.option_id), None)
        if chosen is not None:
            title = without_stop(chosen.title)
            parts.append(self._phrases.text("decision.option", title=title))
        if not decision.in_minutes:
            parts.append(self._phrases.text("decision.not_in_minutes"))
        joined = self._phrases.text("decision.separator").join(parts)
        remark = self._phrases.text("decision.remark", parts=joined)
        return m.Paragraph((m.Run(remark, m.Face.KAI),))


def _field(label: str, text: str) -> m.Paragraph:
    return m.Paragraph((m.Run(f"{label}：", m.Face.KAI), m.Run(text)))
