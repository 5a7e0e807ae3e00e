"""The receipt a unit fills in and sends back (议定事项交办回执), as a letter's attachment."""

from collections.abc import Sequence

from desk.documents import model as m
from desk.documents.language.titles import titled
from desk.documents.parts.matters import Matter, MatterText
from desk.documents.phrases.texts import Phrases
from desk.domain.dossier import Dossier

_WIDTHS = (13.0, 35.0, 45.0, 23.0, 18.0, 22.0)
"""Column widths in mm; together the text area's 156."""


def receipt_note(dossier: Dossier) -> m.AttachmentNote:
    """Return the line of the letter that announces the receipt, by its title (7.3.7)."""
    phrases = Phrases("letter", dossier.phrases)
    return m.AttachmentNote((phrases.text("receipt.note", meeting=dossier.title),))


def receipt(
    dossier: Dossier, matters: Sequence[Matter], said: MatterText, issuer: str
) -> list[m.Block]:
    """Return the receipt: a row for each matter, and where it goes back to."""
    phrases = Phrases("letter", dossier.phrases)
    title = phrases.text("receipt.title", meeting=dossier.title)
    columns = tuple(m.Column(width) for width in _WIDTHS)
    rows = [
        m.row(str(index), matter.task.number or "", said.due(matter.task), "", "", "")
        for index, matter in enumerate(matters, start=1)
    ]
    back = phrases.text("receipt.return", office=issuer, telephone=dossier.office.telephone)
    return [
        m.Attachment(phrases.text("receipt.label"), titled(title)),
        m.Table(columns, (m.row(*phrases.words("receipt.head")), *rows)),
        m.Paragraph((m.Run(""),)),
        m.Paragraph((m.Run(phrases.text("receipt.signed")),), indent=False),
        m.Paragraph((m.Run(back),)),
    ]
