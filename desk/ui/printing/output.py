"""Pages to a printer or into a PDF file, each at its exact size. Works in the job thread."""

import os
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
_PDF_DOTS = 1200
_SAME_MM = 0.6
_TEMPORARY = ".part"


def printers() -> list[str]:
    """Return the printers of this PC, the usual one first. Asks the system: takes time."""
    usual = QPrinterInfo.defaultPrinterName()
    names = QPrinterInfo.availablePrinterNames()
    return sorted(names, key=lambda name: name != usual)


class Output:
    """One print job or one PDF file. Made, used and ended in one thread."""

    def __init__(self, choice: PrintChoice, title: str, path: Path | None = None) -> None:
        """`path` is the PDF file; without one the chosen printer is used."""
        self._path = path
        self._part = path.with_name(path.name + _TEMPORARY) if path is not None else None
        self._painter: QPainter | None = None
        self.pages = 0
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        if self._part is not None:
            self._printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
            self._printer.setOutputFileName(str(self._part))
            self._printer.setResolution(_PDF_DOTS)
        else:
            self._printer.setPrinterName(choice.printer)
            self._printer.setCopyCount(choice.copies)
            self._printer.setDuplex(_DUPLEX[choice.sides])
        self._printer.setDocName(title)
        self._printer.setCreator("Meeting Desk")
        self._printer.setFullPage(True)

    def print_pages(self, paper: "LaidOut", pages: Iterable[int]) -> None:
        """Print pages of a paper. Raises StorageFault where the printer or the file won't."""
        for page in pages:
            width, height = paper.page_size(page)
            self._printer.setPageLayout(page_layout(width, height))
            self._turn_page()
            painter = self._painter
            assert painter is not None
            painter.save()
            painter.scale(
                self._printer.logicalDpiX() / _POINTS, self._printer.logicalDpiY() / _POINTS
            )
            paper.paint(page, painter)
            painter.restore()
            self.pages += 1

    def _turn_page(self) -> None:
        if self._painter is None:
            painter = QPainter()
            if self._part is not None and not os.access(self._part.parent, os.W_OK):
                raise StorageFault("file.read_only", str(self._part.parent))
            if not painter.begin(self._printer):
                raise self._fault()
            self._painter = painter
        elif not self._printer.newPage():
            raise self._fault()

    def end(self) -> Path | None:
        """Hand the pages over; return the PDF file. Raises StorageFault."""
        if self._painter is None:
            return None
        done = self._painter.end()
        self._painter = None
        if self._part is None or self._path is None:
            if not done:
                raise self._fault()
            return None
        try:
            if not done or not self._part.stat().st_size:
                raise self._fault()
            self._part.replace(self._path)
        except OSError as error:
            self.give_up()
            raise StorageFault("file.read_only", str(self._path)) from error
        return self._path

    def give_up(self) -> None:
        """Throw away what was not handed over: no half file stays, no half job is printed."""
        if self._painter is not None:
            self._printer.abort()
            self._painter.end()
            self._painter = None
        if self._part is not None:
            self._part.unlink(missing_ok=True)

    def _fault(self) -> StorageFault:
        place = str(self._path) if self._path is not None else self._printer.printerName()
        return StorageFault("print.failed", place)


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
