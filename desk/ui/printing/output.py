"""Pages to a printer, each at its exact size. Works in the job thread."""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from desk.domain.faults import StorageFault
from desk.ui.printing.choice import PrintChoice, Sides

if TYPE_CHECKING:
    from desk.ui.preview.laid_out import LaidOut

_POINTS = 72
_SAME_MM = 0.6


def printers() -> list[str]:
    """Return the printers of this PC, the usual one first. Asks the system: takes time."""
    usual = QPrinterInfo.defaultPrinterName()
    names = QPrinterInfo.availablePrinterNames()
    return sorted(names, key=lambda name: name != usual)


class Output:
    """One job of the printer. Made, used and ended in one thread."""

    def __init__(self, choice: PrintChoice, title: str, file: Path | None = None) -> None:
        """`file` takes the pages as PDF instead of the printer: so they can be measured."""
        self._painter: QPainter | None = None
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        if file is not None:
            self._printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
            self._printer.setOutputFileName(str(file))
        else:
            self._printer.setPrinterName(choice.printer)
            self._printer.setCopyCount(choice.copies)
            self._printer.setDuplex(_DUPLEX[choice.sides])
        self._printer.setDocName(title)
        self._printer.setCreator("Meeting Desk")
        self._printer.setFullPage(True)

    def print_pages(self, paper: "LaidOut", pages: Iterable[int]) -> None:
        """Print pages of a paper. Raises StorageFault where the printer won't."""
        for page in pages:
            width, height = paper.page_size(page)
            self._printer.setPageLayout(page_layout(width, height))
            painter = self._turn_page()
            painter.save()
            painter.scale(
                self._printer.logicalDpiX() / _POINTS, self._printer.logicalDpiY() / _POINTS
            )
            paper.paint(page, painter)
            painter.restore()

    def _turn_page(self) -> QPainter:
        if self._painter is None:
            painter = QPainter()
            if not painter.begin(self._printer):
                raise self._fault()
            self._painter = painter
        elif not self._printer.newPage():
            raise self._fault()
        return self._painter

    def end(self) -> None:
        """Hand the pages over. Raises StorageFault."""
        if self._painter is not None:
            done = self._painter.end()
            self._painter = None
            if not done:
                raise self._fault()

    def give_up(self) -> None:
        """Throw away what was not handed over: no half job is printed."""
        if self._painter is not None:
            self._printer.abort()
            self._painter.end()
            self._painter = None

    def _fault(self) -> StorageFault:
        return StorageFault("print.failed", self._printer.printerName())


def page_layout(width: float, height: float) -> QPageLayout:
    """Return a page of exactly this size in mm, without margins.

    A standard size keeps its name, so that a printer takes it from the tray that has it.
    """
    upright = QSizeF(min(width, height), max(width, height))
    size = _named_size(upright) or QPageSize(
        upright, QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.ExactMatch
    )
    lies = width > height
    return QPageLayout(
        size,
        QPageLayout.Orientation.Landscape if lies else QPageLayout.Orientation.Portrait,
        QMarginsF(0, 0, 0, 0),
        QPageLayout.Unit.Millimeter,
        QMarginsF(0, 0, 0, 0),
    )


def _named_size(upright: QSizeF) -> QPageSize | None:
    for standard in (QPageSize.PageSizeId.A4, QPageSize.PageSizeId.A3, QPageSize.PageSizeId.A5):
        size = QPageSize(standard)
        exact = size.size(QPageSize.Unit.Millimeter)
        near = max(abs(exact.width() - upright.width()), abs(exact.height() - upright.height()))
        if near < _SAME_MM:
            return size
    return None


_DUPLEX = {
    Sides.ONE: QPrinter.DuplexMode.DuplexNone,
    Sides.LONG_EDGE: QPrinter.DuplexMode.DuplexLongSide,
    Sides.SHORT_EDGE: QPrinter.DuplexMode.DuplexShortSide,
}
