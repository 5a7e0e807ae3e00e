"""The list of items that may come to a meeting (拟上会议题清单), for leaders to mark."""

from collections.abc import Iterator

from desk.documents import model as m
from desk.documents.drafts import PaperDraft
from desk.documents.parts.facts import Facts, candidates
from desk.documents.parts.remarks import remarks
from desk.documents.parts.working_papers import working_paper
from desk.documents.phrases.texts import Phrases
from desk.domain.dossier import Dossier, ItemDossier
from desk.domain.papers import PaperKind

_WIDTHS = (12.0, 42.0, 24.0, 13.0, 13.0, 34.0, 18.0)
"""Column widths in mm; together the text area's 156."""
_LEFT = (1, 5)
"""The columns of running text."""
_ROW = 14.0


def papers(dossier: Dossier, journal_head: str = "") -> Iterator[PaperDraft]:
    """Yield the list: every item that was not withdrawn."""
    phrases = Phrases("item_list", dossier.phrases)
    blocks = _ItemList(dossier, phrases).blocks()
    yield working_paper(PaperKind.ITEM_LIST, dossier, phrases, blocks, m.Form.SHEET)


class _ItemList:
    def __init__(self, dossier: Dossier, phrases: Phrases) -> None:
        self._facts = Facts(dossier)
        self._directory = dossier.directory
        self._phrases = phrases
        self._items = candidates(dossier)

    def blocks(self) -> Iterator[m.Block]:
        # The total stands above the table: below a full page it would stand alone on the next.
        yield m.Line(self._phrases.text("line", when=self._facts.when), after=not self._items)
        if self._items:
            yield m.Line(self._total(), after=1)
        columns = tuple(
            m.Column(width, centred=place not in _LEFT) for place, width in enumerate(_WIDTHS)
        )
        rows = [self._row(number, item) for number, item in enumerate(self._items, start=1)]
        if not rows:
            none = self._phrases.text("none")
            rows = [(m.Cell(none, span=len(_WIDTHS), align=m.Align.CENTRE),)]
        yield m.Table(columns, (m.row(*self._phrases.words("head")), *rows), row_height=_ROW)

    def _row(self, number: int, item: ItemDossier) -> tuple[m.Cell, ...]:
        agenda = item.item
        minutes = "" if agenda.minutes_planned is None else str(agenda.minutes_planned)
        kind = self._facts.kind(agenda)
        if agenda.major:
            kind = self._phrases.text("major", kind=kind)
        title = self._facts.title(agenda)
        if agenda.is_secret:
            return m.row(str(number), title, "", kind, minutes, "", "")
        unit = self._directory.unit_name(agenda.presenter_unit_id)
        return m.row(str(number), title, unit, kind, minutes, self._readiness(item), "")

    def _readiness(self, item: ItemDossier) -> str:
        lacking = tuple(remarks(item, self._directory, self._phrases))
        joined = self._phrases.text("separator").join(lacking)
        return joined or self._phrases.text("ready")

    def _total(self) -> str:
        planned = [i.item.minutes_planned for i in self._items]
        known = [minutes for minutes in planned if minutes is not None]
        values = {"minutes": sum(known), "open": len(planned) - len(known)}
        return self._phrases.text("total", count=len(planned), **values)
