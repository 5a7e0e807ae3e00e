"""What the window asks of the typesetter; app.py hands in the real one."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from desk.domain.paper_settings import PaperSettings

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from desk.services.ports import PaperDraft


MM = 25.4 / 72
"""Millimetres of a point."""


class LaidOut(Protocol):
    """A paper set in pages. Made and painted on any one thread at a time."""

    @property
    def page_count(self) -> int:
        """How many pages it has."""
        ...

    def page_size(self, page: int) -> tuple[float, float]:
        """Return width and height of a page (0 is the first) in millimetres."""
        ...

    def paint(self, page: int, painter: "QPainter") -> None:
        """Paint a page from the painter's origin, one unit a point (1/72 inch)."""
        ...


@dataclass(frozen=True, slots=True)
class FontUse:
    """The font that plays a face: which one the office chose, and which one is there."""

    face: str
    wanted: str
    used: str
    missing: bool


class Typesetter(Protocol):
    """Sets papers in pages."""

    def lay_out(self, draft: "PaperDraft", settings: PaperSettings) -> LaidOut:
        """Return a paper set in pages."""
        ...

    def pdf(self, parts: Sequence[tuple[Any, Sequence[int]]], title: str) -> bytes:
        """Return pages (0 is the first) of papers laid out by it as one PDF file."""
        ...

    def font_report(self, settings: PaperSettings) -> Sequence[FontUse]:
        """Return which fonts play the faces of an office's papers here."""
        ...
