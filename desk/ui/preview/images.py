"""Pictures of pages: painted when they are needed, kept while they are likely to be seen again."""

from collections import OrderedDict

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPixmap

from desk.ui.preview.laid_out import MM, LaidOut

_KEPT_PIXELS = 48_000_000
"""About 190 MB: a dozen A4 pages at 200 % on a screen of twice the dots."""


class PageImages:
    """Pictures of one paper's pages in any size."""

    def __init__(self, paper: LaidOut, kept_pixels: int = _KEPT_PIXELS) -> None:
        self.paper = paper
        self._kept = kept_pixels
        self._made: OrderedDict[int, tuple[float, QPixmap]] = OrderedDict()

    def exact(self, page: int, scale: float, ratio: float) -> QPixmap:
        """Return a page at `scale` pixels a millimetre on a screen of `ratio` dots a pixel."""
        found = self._made.get(page)
        if found is not None and found[0] == scale * ratio:
            self._made.move_to_end(page)
            return found[1]
        made = paint_page(self.paper, page, scale, ratio)
        self._made[page] = (scale * ratio, made)
        self._made.move_to_end(page)
        self._forget()
        return made

    def any(self, page: int) -> QPixmap | None:
        """Return a page in the size it was painted last, or None."""
        found = self._made.get(page)
        return found[1] if found is not None else None

    def is_exact(self, page: int, scale: float, ratio: float) -> bool:
        """Return whether a page is there in just this size."""
        found = self._made.get(page)
        return found is not None and found[0] == scale * ratio

    def _forget(self) -> None:
        total = sum(image.width() * image.height() for _, image in self._made.values())
        while total > self._kept and len(self._made) > 1:
            _, (_, gone) = self._made.popitem(last=False)
            total -= gone.width() * gone.height()


def paint_page(paper: LaidOut, page: int, scale: float, ratio: float = 1.0) -> QPixmap:
    """Return a page painted at `scale` pixels a millimetre, `ratio` dots a pixel."""
    width, height = paper.page_size(page)
    dots = scale * ratio
    size = QSize(max(1, round(width * dots)), max(1, round(height * dots)))
    image = QPixmap(size)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.scale(dots * MM, dots * MM)
    paper.paint(page, painter)
    painter.end()
    image.setDevicePixelRatio(ratio)
    return image
