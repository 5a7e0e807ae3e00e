"""Wavy lines under words of a text area, in the tone of what is wrong with them."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QColor, QTextCharFormat
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from desk.ui.theme import colours
from desk.ui.widgets.words_at import words_at

WARNING, HINT, WRONG = "warning", "hint", "wrong"


@dataclass(frozen=True, slots=True)
class Squiggle:
    """Words from `start` to `end` (code points) with a tone: WARNING, HINT or WRONG."""

    start: int
    end: int
    tone: str = WARNING


class Squiggles(QObject):
    """Draws wavy lines in one text area; nothing is repainted where they stay the same."""

    def __init__(self, area: QPlainTextEdit) -> None:
        super().__init__(area)
        self._area = area
        self._shown: tuple[Squiggle, ...] = ()
        area.installEventFilter(self)

    def show(self, squiggles: Sequence[Squiggle]) -> None:
        """Draw these lines and no others."""
        wanted = tuple(squiggles)
        if wanted != self._shown:
            self._shown = wanted
            self._draw()

    @property
    def shown(self) -> tuple[Squiggle, ...]:
        """The lines drawn."""
        return self._shown

    def _draw(self) -> None:
        self._area.setExtraSelections([self._selection(one) for one in self._shown])

    def _selection(self, squiggle: Squiggle) -> QTextEdit.ExtraSelection:
        made = QTextEdit.ExtraSelection()
        look = QTextCharFormat()
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        look.setUnderlineColor(_colour(squiggle.tone))
        made.cursor = words_at(self._area, squiggle.start, squiggle.end)  # type: ignore[attr-defined]
        made.format = look  # type: ignore[attr-defined]
        return made

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.PaletteChange and self._shown:
            self._draw()
        return super().eventFilter(watched, event)


def _colour(tone: str) -> QColor:
    c = colours()
    return QColor({WARNING: c.warning, HINT: c.link, WRONG: c.accent}[tone])
