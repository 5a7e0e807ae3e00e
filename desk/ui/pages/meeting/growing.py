"""A text area exactly as high as its text, measured on the lines that were laid out."""

from math import ceil
from typing import Any

from PySide6.QtCore import Qt

from desk.ui.widgets.fields import TextArea


class GrowingArea(TextArea):
    """Never scrolls below `most_lines`. 汉字 of a fallback face may be higher than the face."""

    def __init__(self, name: str, placeholder: str = "", **options: Any) -> None:
        super().__init__(name, placeholder, **options)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # the words begin where those of a line of text begin
        self.document().setDocumentMargin(2)
        self._grow()

    def _grow(self) -> None:
        layout = self.document().documentLayout()
        block, height, lines = self.document().firstBlock(), 0.0, 0
        while block.isValid() and lines < self._most_lines:
            height += layout.blockBoundingRect(block).height()
            lines += max(1, block.layout().lineCount())
            block = block.next()
        line = height / lines if lines else self.fontMetrics().lineSpacing()
        height = line * max(self._lines, min(lines, self._most_lines))
        scrolls = lines > self._most_lines
        self.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAsNeeded
            if scrolls
            else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )
        margins = self.contentsMargins()
        frame = margins.top() + margins.bottom()
        if self.isVisible():
            frame = self.height() - self.viewport().height()
        whole = ceil(height + 2 * self.document().documentMargin()) + max(frame, 2)
        if whole != self.height():
            self.setFixedHeight(whole)
