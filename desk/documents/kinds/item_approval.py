"""The sheet of one item (议题呈批单): what leaders need to settle whether it comes up."""

from collections.abc import Iterator
from datetime import date

from desk.documents import model as m
from desk.documents.drafts import PaperDraft
from desk.documents.language.wording import lines_of, numeral, with_stop, without_stop
from desk.documents.parts.facts import Facts, candidates
from desk.documents.parts.working_papers import properties
from desk.documents.phrases.texts import Phrases
from desk.domain.agenda import Consultation, ItemKind, Opinion
from desk.domain.dossier import Dossier, ItemDossier
from desk.domain.item_course import ItemCheck
from desk.domain.papers import PaperKind

_WIDTHS = (30.0, 22.0, 36.0, 16.0, 10.0, 42.0)
"""Column widths in mm; together the text area's 156, and two of them always its third."""
_WHOLE = len(_WIDTHS) - 1
_THIRD = 2
_BLANK = 27.0
"""The height in mm of the space for the leaders' hands."""
_ROW = 8.5
_HANDS = ("mayor", "deputy", "secretary")


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
        table = m.Table(
            tuple(m.Column(width, centred=False) for width in _WIDTHS),
            (*self._hands(), *self._head(), *self._matter()),
            header_rows=0,
            row_height=_ROW,
            heights=(0.0, _BLANK),
        )
        office = phrases.text("office", office=self._facts.office)
        blocks: list[m.Block] = [m.Line(secrecy, face=m.Face.HEI)] if secrecy else []
        blocks += [m.Title((title,)), m.Line(office), table]
        return m.Document(m.Form.SHEET, tuple(blocks), properties=properties(self._dossier, title))

    def _head(self) -> Iterator[tuple[m.Cell, ...]]:
        agenda = self._agenda
        yield self._row("title", without_stop(" ".join(agenda.title.split())))
        meeting = {"meeting": self._dossier.title, "when": self._facts.when}
        yield self._row("meeting", self._phrases.text("text.meeting", **meeting))
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
        if self._agenda.request.strip():
            yield self._row("request", "\n".join(lines_of(self._agenda.request)))
        problem = "\n".join(lines_of(self._agenda.problem))
        yield from self._asked("problem", problem)
        yield from self._options()
        yield from self._answers()
        yield from self._asked("review", self._review())
        if self._item.checks:
            yield self._row("checks", "\n".join(map(self._check, self._item.checks)))
        if self._item.materials:
            yield self._row("materials", "\n".join(self._materials()))

    def _options(self) -> Iterator[tuple[m.Cell, ...]]:
        """Yield a row for each option, so that a page may end between them."""
        options = self._item.options
        if not options:
            yield from self._asked("options", "")
        for number, option in enumerate(options, start=1):
            label = self._phrases.text(
                "text.option",
                many=len(options) > 1,
                number=numeral(number),
                recommended=option.recommended,
            )
            title = without_stop(option.title)
            text = " ".join(lines_of(option.text))
            said = self._phrases.text("text.option_text", title=title, text=text)
            yield self._labelled(label, with_stop(said))

    def _answers(self) -> Iterator[tuple[m.Cell, ...]]:
        """Yield a row for each answer; units that said no more than yes, or nothing, share one."""
        consultations = self._item.consultations
        if not consultations:
            yield from self._asked("consultations", "")
            return
        yield (self._label("consultations", len(_WIDTHS)),)
        for opinion in (Opinion.AGREE, Opinion.PENDING):
            alike = [c for c in consultations if c.opinion is opinion and not c.text.strip()]
            units = self._phrases.text("list.separator").join(
                self._phrases.text("text.unit", unit=self._unit(c), date=self._short(c.answered))
                for c in alike
            )
            if units:
                said = self._phrases.text(f"opinion.{opinion.value}")
                yield self._labelled(said, units, m.Face.BODY)
            consultations = tuple(c for c in consultations if c not in alike)
        for consultation in consultations:
            yield self._labelled(self._unit(consultation), self._answer(consultation), m.Face.BODY)

    def _answer(self, consultation: Consultation) -> str:
        return self._phrases.text(
            "text.answer",
            opinion=self._phrases.text(f"opinion.{consultation.opinion.value}"),
            text=without_stop(" ".join(lines_of(consultation.text))),
            date=self._short(consultation.answered),
        )

    def _unit(self, consultation: Consultation) -> str:
        return self._directory.unit_name(consultation.unit_id)

    def _short(self, day: date | None) -> str:
        return self._phrases.text("date.short", month=day.month, day=day.day) if day else ""

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

    def _check(self, check: ItemCheck) -> str:
        return self._phrases.text(
            "text.check",
            what=self._phrases.text(f"check.{check.what.value}"),
            outcome=self._phrases.text(f"outcome.{check.outcome.value}"),
            text=without_stop(" ".join(lines_of(check.text))),
            date=self._short(check.done_on),
        )

    def _materials(self) -> Iterator[str]:
        for number, dossier in enumerate(self._item.materials, start=1):
            sent = self._short(dossier.material.sent)
            title = dossier.material.title
            yield self._phrases.text("text.material", number=number, title=title, date=sent)

    def _hands(self) -> Iterator[tuple[m.Cell, ...]]:
        """Yield the space for the leaders, first: a long matter may go on to another page."""
        yield tuple(self._label(key, _THIRD) for key in _HANDS)
        yield (m.Cell(span=_THIRD),) * len(_HANDS)

    def _asked(self, key: str, text: str) -> Iterator[tuple[m.Cell, ...]]:
        """Yield a row of what only deliberated items must have.

        What one lacks is said; of a secret one, it is left to be written by hand.
        """
        if text or self._agenda.kind is ItemKind.DELIBERATE:
            by_hand = self._agenda.is_secret
            yield self._row(key, text or ("" if by_hand else self._phrases.text(f"lacking.{key}")))

    def _row(self, label: str, text: str) -> tuple[m.Cell, ...]:
        """Return a row over the whole width."""
        return self._labelled(self._phrases.text(f"label.{label}"), text)

    def _labelled(self, label: str, text: str, face: m.Face = m.Face.HEI) -> tuple[m.Cell, ...]:
        return m.Cell(label, align=m.Align.CENTRE, face=face), m.Cell(text, span=_WHOLE)

    def _pair(self, label: str, text: str, other: str, other_text: str) -> tuple[m.Cell, ...]:
        return (
            self._label(label),
            m.Cell(text, span=2),
            self._label(other, span=2),
            m.Cell(other_text),
        )

    def _label(self, key: str, span: int = 1) -> m.Cell:
        text = self._phrases.text(f"label.{key}")
        return m.Cell(text, span=span, align=m.Align.CENTRE, face=m.Face.HEI)
