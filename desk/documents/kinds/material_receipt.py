"""The sheet on which the papers of the items are signed for (材料签收表, S1)."""

from collections.abc import Iterator

from desk.documents import model as m
from desk.documents.drafts import PaperDraft
from desk.documents.language.wording import numeral, without_stop
from desk.documents.parts.receivers import listed_name, receivers, short_date
from desk.documents.parts.working_papers import sheet
from desk.documents.phrases.texts import Phrases
from desk.domain.dossier import Dossier, ItemDossier
from desk.domain.papers import PaperKind

_WIDTHS = (12.0, 44.0, 26.0, 14.0, 32.0, 28.0)


def papers(dossier: Dossier, journal_head: str = "") -> Iterator[PaperDraft]:
    """Yield the sheet, where any item has papers and anybody is to receive them."""
    phrases = Phrases("material_receipt", dossier.phrases)
    rows = [
        row
        for place, item in enumerate(dossier.items, start=1)
        for row in _rows(dossier, item, place, phrases)
    ]
    if not rows:
        return
    title = phrases.text("title", meeting=dossier.title)
    columns = tuple(m.Column(width) for width in _WIDTHS)
    table = m.Table(columns, (m.row(*phrases.words("head")), *rows))
    yield PaperDraft(
        PaperKind.MATERIAL_RECEIPT,
        sheet(dossier, title, [table]),
        name=title.replace("|", ""),
        subject=dossier.title,
    )


def _rows(
    dossier: Dossier, item: ItemDossier, place: int, phrases: Phrases
) -> Iterator[tuple[m.Cell, ...]]:
    """Yield a row that names the item, one for each paper, one for each receiver of it."""
    if not item.materials:
        return
    secret = item.item.secret.strip()
    key = "group_secret" if secret else "group"
    title = without_stop(item.item.title)
    yield _across(phrases.text(key, item=numeral(place), title=title, secret=secret), m.Face.HEI)
    for material in item.materials:
        name = listed_name(item, place, material, phrases)
        yield _across(phrases.text("material.label", name=name), m.Face.KAI)
        for index, receiver in enumerate(receivers(dossier, material), start=1):
            day = short_date(phrases, receiver.received)
            count = phrases.text("count")
            yield m.row(str(index), receiver.unit, receiver.name, count, day, "")


def _across(text: str, face: m.Face) -> tuple[m.Cell, ...]:
    return (m.Cell(text, span=len(_WIDTHS), align=m.Align.LEFT, face=face),)
