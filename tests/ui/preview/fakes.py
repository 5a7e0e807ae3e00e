"""A typesetter that sets every paper on plain pages, at once."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from desk.domain.paper_settings import PaperSettings
from desk.ui.preview.laid_out import MM, FontUse

A4 = (210.0, 297.0)


@dataclass
class PlainPages:
    """Pages with a frame 10 mm from their edge."""

    sizes: Sequence[tuple[float, float]] = (A4, A4, A4)
    painted: list[int] = field(default_factory=list)

    @property
    def page_count(self) -> int:
        return len(self.sizes)

    def page_size(self, page: int) -> tuple[float, float]:
        return self.sizes[page]

    def paint(self, page: int, painter: QPainter) -> None:
        self.painted.append(page)
        width, height = (side / MM for side in self.sizes[page])
        edge = 10 / MM
        painter.fillRect(QRectF(edge, edge, width - 2 * edge, height - 2 * edge), QColor("#000000"))


class PlainTypesetter:
    """Counts what it is asked for; one font is missing."""

    def __init__(self, pages: int = 3) -> None:
        self.pages = pages
        self.asked: list[str] = []
        self.made: list[PlainPages] = []

    def lay_out(self, draft: Any, settings: PaperSettings) -> PlainPages:
        self.asked.append(draft.name)
        self.made.append(PlainPages([A4] * self.pages))
        return self.made[-1]

    def pdf(self, parts: Sequence[tuple[PlainPages, Sequence[int]]], title: str) -> bytes:
        return f"%PDF {title} {sum(len(pages) for _, pages in parts)}".encode()

    def font_report(self, settings: PaperSettings) -> list[FontUse]:
        return [
            FontUse("title", settings.title_font, "Noto Serif CJK SC", True),
            FontUse("song", settings.song_font, settings.song_font, False),
        ]
