"""The sheet of one item (议题呈批单): what leaders need to settle whether it comes up."""

from collections.abc import Iterator

from desk.documents import model as m
from desk.documents.drafts import PaperDraft
from desk.documents.facts import Facts, candidates
from desk.documents.phrases import Phrases
from desk.documents.wording import lines_of, numeral, spoken_date, with_stop, without_stop
from desk.documents.working_papers import properties
from desk.domain.agenda import Consultation, ItemKind, Option
from desk.domain.dossier import Dossier, ItemDossier
from desk.domain.papers import PaperKind

_WIDTHS = (30.0, 58.0, 26.0, 42.0)
"""Column widths in mm; together the text area's 156."""
_WHOLE = len(_WIDTHS) - 1
_BLANK = 22.0
"""The height in mm of a space for a leader's hand."""
_ROW = 10.6
_BLANKS = ("secretary", "deputy", "mayor")


def papers(dossier: Dossier, journal_head: str = "") -> Iterator[PaperDraft]:
    """Yield a sheet for every item that was not withdrawn.

    It goes to those who settle the item, so that of a secret one it prints what was entered, with
    its 密级; the file's name does not tell the title.
    """
    facts = Facts(dossier)
    phrases = Phrases("item_approval", dossier.phrases)
    for number, item in enumerate(candidates(dossier), start=1):
        title = facts.title(item.item)
        yield PaperDraft(
            PaperKind.ITEM_APPROVAL,
            _Sheet(dossier, item, facts, phrases).document(),
            name=phrases.text("name", number=f"{number:02}", title=title),
            subject=phrases.text("subject", title=title),
            item_id=item.item.id,
        )


class _Sheet:
    def __init__(self, dossier: Dossier, item: ItemDossier, facts: Facts, phrases: Phrases) -> None:
        self._dossier = dossier
        self._directory = dossier.directory
        self._item = item
        self._agenda = item.item
        self._facts = facts
        self._phrases = phrases

    def document(self) -> m.Document:
        phrases = self._phrases
        title = phrases.text("title")
        secrecy = self._agenda.secret.strip()
        rows = (*self._head(), *self._matter(), *self._blanks())
        fixed = len(rows) - len(_BLANKS)
        table = m.Table(
            tuple(m.Column(width, centred=place % 2 == 0) for place, width in enumerate(_WIDTHS)),
            rows,
            header_rows=0,
            row_height=_ROW,
            heights=(0.0,) * fixed + (_BLANK,) * len(_BLANKS),
        )
        office = phrases.text("office", office=self._facts.office)
        blocks: list[m.Block] = [m.Line(secrecy, face=m.Face.HEI)] if secrecy else []
        blocks += [m.Title((title,)), m.Line(office), table]
        return m.Document(m.Form.SHEET, tuple(blocks), properties=properties(self._dossier, title))

    def _head(self) -> Iterator[tuple[m.Cell, ...]]:
        agenda = self._agenda
        yield self._row("title", without_stop(" ".join(agenda.title.split())))
        yield self._pair("meeting", self._dossier.title, "when", self._facts.when)
        unit = self._directory.unit_name(agenda.presenter_unit_id)
        presenter = self._directory.person_name(agenda.presenter_id)
        lacking = self._phrases.text("lacking.unit")
        yield self._pair("unit", unit or lacking, "presenter", presenter)
        kind = self._facts.kind(agenda)
        if agenda.major:
            kind = self._phrases.text("text.major", kind=kind)
        planned = agenda.minutes_planned
        minutes = "" if planned is None else self._phrases.text("text.minutes", minutes=planned)
        yield self._pair("kind", kind, "minutes", minutes)

    def _matter(self) -> Iterator[tuple[m.Cell, ...]]:
        yield self._row("problem", "\n".join(lines_of(self._agenda.problem)), "problem")
        many = len(self._item.options) > 1
        options = [
            self._option(option, number, many)
            for number, option in enumerate(self._item.options, start=1)
        ]
        yield self._row("options", "\n".join(options), "options")
        answers = [self._answer(c) for c in self._item.consultations]
        yield self._row("consultations", "\n".join(answers), "consultations")
        yield self._row("review", self._review(), "review")
        yield self._row("materials", "\n".join(self._materials()))

    def _option(self, option: Option, number: int, many: bool) -> str:
        said = self._phrases.text(
            "text.option",
            many=many,
            number=numeral(number),
            recommended=option.recommended,
            title=without_stop(option.title),
        )
        text = " ".join(lines_of(option.text))
        if not text:
            return with_stop(said)
        return self._phrases.text("text.option_more", option=said, text=with_stop(text))

    def _answer(self, consultation: Consultation) -> str:
        day = consultation.answered
        return self._phrases.text(
            "text.answer",
            unit=self._directory.unit_name(consultation.unit_id),
            opinion=self._phrases.text(f"opinion.{consultation.opinion.value}"),
            text=" ".join(lines_of(consultation.text)),
            date=spoken_date(self._phrases, day) if day else "",
        )

    def _review(self) -> str:
        agenda = self._agenda
        if agenda.review_needed is None:
            return ""
        if not agenda.review_needed:
            return self._phrases.text("review.not_needed")
        opinion = agenda.review_opinion.value if agenda.review_opinion else "pending"
        return self._phrases.text(
            "text.review",
            unit=self._directory.unit_name(agenda.review_unit_id),
            opinion=self._phrases.text(f"review.{opinion}"),
            text=" ".join(lines_of(agenda.review_text)),
        )

    def _materials(self) -> Iterator[str]:
        for number, dossier in enumerate(self._item.materials, start=1):
            sent = dossier.material.sent
            date = spoken_date(self._phrases, sent) if sent else ""
            title = dossier.material.title
            yield self._phrases.text("text.material", number=number, title=title, date=date)

    def _blanks(self) -> Iterator[tuple[m.Cell, ...]]:
        yield from (self._row(key, "") for key in _BLANKS)

    def _row(self, label: str, text: str, lacking: str = "") -> tuple[m.Cell, ...]:
        """Return a row over the whole width; what a deliberated item lacks is said."""
        if not text and lacking and self._agenda.kind is ItemKind.DELIBERATE:
            text = self._phrases.text(f"lacking.{lacking}")
        return self._label(label), m.Cell(text, span=_WHOLE, align=m.Align.LEFT)

    def _pair(self, label: str, text: str, other: str, other_text: str) -> tuple[m.Cell, ...]:
        first, second = m.Cell(text), m.Cell(other_text)
        return self._label(label), first, self._label(other), second

    def _label(self, key: str) -> m.Cell:
        text = self._phrases.text(f"label.{key}")
        return m.Cell(text, align=m.Align.CENTRE, face=m.Face.HEI)
