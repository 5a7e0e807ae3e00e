"""The list of whom the minutes go to, with copies and their sum (分送名单及份数)."""

from collections.abc import Iterator

from desk.documents import model as m
from desk.documents.drafts import PaperDraft
from desk.documents.parts.recipients import recipients, total
from desk.documents.parts.working_papers import sheet
from desk.documents.phrases.texts import Phrases
from desk.domain.dossier import Dossier
from desk.domain.papers import PaperKind

_WIDTHS = (14.0, 60.0, 24.0, 14.0, 22.0, 22.0)


def papers(dossier: Dossier, journal_head: str = "") -> Iterator[PaperDraft]:
    """Yield the list, where the minutes go to anybody."""
    listed = recipients(dossier)
    if not listed:
        return
    phrases = Phrases("distribution", dossier.phrases)
    title = phrases.text("title", meeting=dossier.title)
    rows = [
        (
            m.Cell(str(index)),
            m.Cell(recipient.name, align=m.Align.LEFT),
            m.Cell(recipient.group),
            m.Cell(str(recipient.copies)),
            m.Cell(),
            m.Cell(),
        )
        for index, recipient in enumerate(listed, start=1)
    ]
    sum_row = (
        m.Cell(phrases.text("total"), span=3),
        m.Cell(str(total(listed))),
        m.Cell(span=2),
    )
    columns = tuple(m.Column(width) for width in _WIDTHS)
    table = m.Table(columns, (m.row(*phrases.words("head")), *rows, sum_row), row_height=9.0)
    given = dossier.minutes_number
    yield PaperDraft(
        PaperKind.DISTRIBUTION,
        sheet(dossier, title, [table]),
        name=title.replace("|", ""),
        subject=dossier.title,
        number=given.text if given else "",
    )
