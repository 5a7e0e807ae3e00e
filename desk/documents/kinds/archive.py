"""The list of a meeting's papers that goes into its archive box (归档: 卷内文件目录)."""

from collections.abc import Iterator

from desk.documents import model as m
from desk.documents.drafts import PaperDraft
from desk.documents.parts.filed import filed
from desk.documents.parts.working_papers import sheet
from desk.documents.phrases.texts import Phrases
from desk.domain.dossier import Dossier
from desk.domain.papers import PaperKind

_COLUMNS = (
    m.Column(12.0),
    m.Column(27.0),
    m.Column(28.0),
    m.Column(42.0, centred=False),
    m.Column(19.0),
    m.Column(9.0),
    m.Column(19.0),
)


def papers(dossier: Dossier, journal_head: str = "") -> Iterator[PaperDraft]:
    """Yield the list; page numbers are written by hand, once the box is bound."""
    phrases = Phrases("archive", dossier.phrases)
    title = phrases.text("title", meeting=dossier.title)
    rows = []
    for index, line in enumerate(filed(dossier), start=1):
        day = line.day
        date = phrases.text("date", year=day.year, month=day.month, day=day.day) if day else ""
        number = line.number.replace("〔", "\n〔")
        rows.append(m.row(str(index), number, line.author, line.title, date, "", line.remark))
    table = m.Table(_COLUMNS, (m.row(*phrases.words("head")), *rows), size=10.5)
    yield PaperDraft(
        PaperKind.ARCHIVE,
        sheet(dossier, title, [table]),
        name=title.replace("|", ""),
        subject=dossier.title,
    )
