"""The sheet on which the minutes and each letter are checked and signed (发文稿纸)."""

from collections.abc import Iterator
from typing import TypeVar

from desk.documents import model as m
from desk.documents.drafts import PaperDraft
from desk.documents.kinds import letter, minutes
from desk.documents.parts.recipients import recipients, total
from desk.documents.parts.working_papers import sheet
from desk.documents.phrases.texts import Phrases
from desk.domain.dossier import Dossier
from desk.domain.papers import PaperKind

_GRID = 12
_WIDTH = 13.0
_SIGNING = {1: 40.0, 2: 36.5}
"""The rows that are signed in, and their heights in mm: the others are as high as their text."""

_SMALL = 10.5

_Block = TypeVar("_Block")


def papers(dossier: Dossier, journal_head: str = "") -> Iterator[PaperDraft]:
    """Yield the sheet of the minutes, then that of each letter."""
    phrases = Phrases("approval_sheet", dossier.phrases)
    for paper in (*minutes.papers(dossier), *letter.papers(dossier)):
        subject = paper.document.properties.title if not paper.unit_id else paper.subject
        yield PaperDraft(
            PaperKind.APPROVAL_SHEET,
            approval_sheet(dossier, paper, journal_head),
            name=phrases.text("file", subject=subject),
            subject=subject,
            number=paper.number,
            unit_id=paper.unit_id,
        )


def approval_sheet(dossier: Dossier, paper: PaperDraft, journal_head: str = "") -> m.Document:
    """Return the sheet of a paper; what it says of the paper is read from the paper itself.

    The journal's head at its foot ties the signatures to the records as they were.
    """
    office, phrases = dossier.office, Phrases("approval_sheet", dossier.phrases)
    issuer = office.name or office.government or phrases.text("missing.issuer")
    blocks: list[m.Block] = [_table(_Rows(dossier, paper, phrases).rows())]
    if journal_head:
        blocks.append(m.FileMark(phrases.text("mark", head=journal_head)))
    return sheet(dossier, phrases.text("title", office=issuer), blocks)


def _table(rows: list[tuple[m.Cell, ...]]) -> m.Table:
    heights = tuple(_SIGNING.get(index, 0.0) for index in range(len(rows)))
    columns = tuple(m.Column(_WIDTH) for _ in range(_GRID))
    return m.Table(columns, tuple(rows), header_rows=0, row_height=11.0, heights=heights)


class _Rows:
    def __init__(self, dossier: Dossier, paper: PaperDraft, phrases: Phrases) -> None:
        self._dossier = dossier
        self._paper = paper
        self._phrases = phrases

    def rows(self) -> list[tuple[m.Cell, ...]]:
        office = self._dossier.office
        labels = self._find(m.Labels)
        return [
            (
                *self._field("number", self._paper.number, 4),
                *self._field("secrecy", labels.secrecy if labels else "", 2, label=1),
                *self._field("urgency", labels.urgency if labels else "", 2, label=1),
            ),
            (*self._signed("sign"), *self._signed("countersign")),
            (*self._signed("secretary"), *self._signed("deputy_secretary")),
            (*self._field("check", "", 4), *self._field("drafter", "", 4)),
            (*self._field("unit", office.name, 4), *self._field("telephone", office.telephone, 4)),
            self._field("title", self._paper.document.properties.title, 10, m.Align.LEFT),
            self._field("attachments", self._attachments(), 10, m.Align.LEFT),
            self._field("addressee", self._addressee(), 10, m.Align.LEFT),
            self._field("copies", self._copies(), 10, m.Align.LEFT),
            (
                *self._field("typist", "", 2),
                *self._field("proof", "", 2),
                *self._field("count", self._count(), 2),
            ),
            (
                m.Cell(self._phrases.text("label.open"), span=2, face=m.Face.HEI),
                m.Cell(self._phrases.text("boxes"), span=6, align=m.Align.LEFT, size=_SMALL),
                *self._field("day", self._phrases.text("day"), 3, label=1),
            ),
        ]

    def _field(
        self, name: str, text: str, span: int, align: m.Align = m.Align.CENTRE, label: int = 2
    ) -> tuple[m.Cell, ...]:
        said = self._phrases.text(f"label.{name}")
        return m.Cell(said, span=label, face=m.Face.HEI), m.Cell(text, span=span, align=align)

    def _signed(self, name: str) -> tuple[m.Cell, ...]:
        """Return a cell to sign in: the date stands at its foot."""
        label = m.Cell(self._phrases.text(f"label.{name}"), span=2, face=m.Face.HEI)
        date = "\n\n\n\n" + self._phrases.text("date")
        return label, m.Cell(date, span=4, align=m.Align.RIGHT)

    def _find(self, kind: type[_Block]) -> _Block | None:
        blocks = self._paper.document.blocks
        return next((block for block in blocks if isinstance(block, kind)), None)

    def _attachments(self) -> str:
        note = self._find(m.AttachmentNote)
        separator = self._phrases.text("list.separator")
        return separator.join(note.names) if note else self._phrases.text("none")

    def _addressee(self) -> str:
        addressee = self._find(m.Addressee)
        return addressee.text if addressee else ""

    def _copies(self) -> str:
        copies = self._find(m.Copies)
        return copies.text if copies else ""

    def _count(self) -> str:
        """Return how many copies are printed where it is known; of a letter it is not."""
        if self._paper.unit_id:
            return ""
        count = total(recipients(self._dossier))
        return str(count) if count else ""
