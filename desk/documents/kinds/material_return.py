"""The list of secret papers to be handed back after the meeting (材料清退单)."""

from collections.abc import Iterator

from desk.documents import model as m
from desk.documents.drafts import PaperDraft
from desk.documents.parts.receivers import listed_name, receivers, short_date
from desk.documents.parts.working_papers import sheet
from desk.documents.phrases.texts import Phrases
from desk.domain.dossier import Dossier
from desk.domain.papers import PaperKind

_WIDTHS = (11.5, 38.0, 24.0, 12.0, 18.0, 21.0, 17.0, 14.5)


def papers(dossier: Dossier, journal_head: str = "") -> Iterator[PaperDraft]:
    """Yield the list, where any item is secret."""
    phrases = Phrases("material_return", dossier.phrases)
    rows = list(_rows(dossier, phrases))
    if not rows:
        return
    title = phrases.text("title", meeting=dossier.title)
    columns = tuple(m.Column(width) for width in _WIDTHS)
    numbered = (m.row(str(index), *texts) for index, texts in enumerate(rows, start=1))
    table = m.Table(columns, (m.row(*phrases.words("head")), *numbered), row_height=12.0, size=10.5)
    blocks: list[m.Block] = [
        table,
        m.Line(phrases.text("note"), before=1),
        m.Line(phrases.text("signed"), before=1),
        m.Line(phrases.text("signed_on"), m.Align.RIGHT),
    ]
    yield PaperDraft(
        PaperKind.MATERIAL_RETURN,
        sheet(dossier, title, blocks),
        name=title.replace("|", ""),
        subject=dossier.title,
    )


def _rows(dossier: Dossier, phrases: Phrases) -> Iterator[tuple[str, ...]]:
    """Yield a row for each copy of each paper; one for the item where no paper is recorded."""
    for place, item in enumerate(dossier.items, start=1):
        secret = item.item.secret.strip()
        if not secret:
            continue
        for material in item.materials or (None,):
            name = listed_name(item, place, material, phrases)
            # Without anybody to name, a row stays for the pen.
            for receiver in receivers(dossier, material) or (None,):
                taken = short_date(phrases, receiver.received if receiver else None)
                yield name, secret, "", receiver.name if receiver else "", taken, "", ""
