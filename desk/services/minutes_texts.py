"""The minutes of a meeting as they read at different times: kept, issued, and now."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from desk.domain.dossier import Dossier
from desk.domain.faults import StorageFault
from desk.domain.papers import PaperKind, PaperOrigin
from desk.domain.problems import Missing
from desk.domain.word_changes import ComparedLine, compare_lines
from desk.services.exporting import kept_draft
from desk.services.ports import PaperMaker, Store


class TextSource(StrEnum):
    """Where a text of the minutes comes from."""

    KEPT = "kept"
    """A version kept at a signing step or by hand."""
    ISSUED = "issued"
    """What went out; more than once where form or lists were mended later."""
    NOW = "now"
    """What the record says."""


@dataclass(frozen=True, slots=True)
class MinutesText:
    """A text of the minutes: where it comes from, when it was kept, where its words lie."""

    source: TextSource
    label: str = ""
    """The signing step or name of a kept version, the number of an issued one."""
    version: int = 1
    at: str = ""
    address: str = ""


class MinutesTexts:
    """Lists and compares the texts of a meeting's minutes."""

    def __init__(self, store: Store, maker: Callable[[], PaperMaker]) -> None:
        self._store = store
        self._maker = maker

    def compare(
        self, dossier: Dossier, before: MinutesText, after: MinutesText
    ) -> tuple[ComparedLine, ...]:
        """Return the paragraphs of two texts side by side.

        Raises StorageFault (paper.damaged) where a kept one can't be read.
        """
        return compare_lines(self._lines(dossier, before), self._lines(dossier, after))

    def same_as_now(self, dossier: Dossier, text: MinutesText) -> bool:
        """Return whether a kept text is what the record still says. Raises StorageFault."""
        now = MinutesText(TextSource.NOW)
        return self._lines(dossier, text) == self._lines(dossier, now)

    def _lines(self, dossier: Dossier, text: MinutesText) -> list[str]:
        if text.source is TextSource.NOW:
            return self._maker().minutes_text(dossier).split("\n")
        if text.source is TextSource.ISSUED:
            maker = self._maker()
            return maker.lines(kept_draft(self._store, maker, text.address))
        try:
            return self._store.content(text.address).decode().split("\n")
        except (Missing, UnicodeDecodeError) as error:
            raise StorageFault("paper.damaged", text.address) from error


def minutes_texts(dossier: Dossier) -> tuple[MinutesText, ...]:
    """Return every text of a meeting's minutes, in order of time, the present one last."""
    kept = [
        MinutesText(TextSource.KEPT, version.label, at=version.made_at, address=version.address)
        for version in dossier.versions
    ]
    issued: dict[int, MinutesText] = {}
    for paper in dossier.papers:
        written = paper.origin is PaperOrigin.WRITTEN
        if paper.kind is PaperKind.MINUTES and paper.issued and written:
            text = MinutesText(
                TextSource.ISSUED, paper.number, paper.version, paper.written_at, paper.snapshot
            )
            issued.setdefault(paper.version, text)
    ordered = sorted([*kept, *issued.values()], key=lambda text: text.at[:19])
    return (*ordered, MinutesText(TextSource.NOW))
