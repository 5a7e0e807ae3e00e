"""Which texts of a window don't fit where they stand."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)

from desk.ui import tokens as t
from desk.ui.widgets.buttons import CapButton
from desk.ui.widgets.labels import ElidedLabel
from desk.ui.widgets.table import RecordTableModel, SheetTable
from desk.ui.widgets.table_cells import EDGE
from tests.ui.whole.where import path_of

_SLACK = 1
_ARROW = 40
_ENOUGH = 120
"""Of a longer choice this much at least is seen, the whole as its tooltip."""
_FIELD_EDGE = 18
_HEADER_EDGE = 24
_BADGE_EDGE = 16
_ROWS = 60
_PAGE_EDGE = 12


def cut_texts(root: QWidget) -> Iterator[str]:
    """Yield each text that is cut off, with where it stands and by how many pixels."""
    for widget in root.findChildren(QWidget):
        # of a table its viewport is seen, which covers it
        seen = widget.viewport() if isinstance(widget, SheetTable) else widget
        if widget.isVisible() and not seen.visibleRegion().isEmpty():
            for text, missing in _parts(widget):
                if missing > _SLACK:
                    yield f"{path_of(widget)} “{text}” lacks {missing} px"


def _parts(widget: QWidget) -> Iterator[tuple[str, int]]:
    """Yield each text of a widget with the pixels it lacks."""
    if isinstance(widget, QHeaderView):
        for section in range(widget.count()):
            yield _section(widget, section)
    elif isinstance(widget, SheetTable) and isinstance(widget.model(), RecordTableModel):
        yield from _cells(widget)
    else:
        yield _text(widget), _missing(widget)


def _missing(widget: QWidget) -> int:
    if isinstance(widget, ElidedLabel):
        return 0  # its tooltip says the whole
    if isinstance(widget, QLabel) and widget.text():
        return max(_label(widget), _hidden(widget))
    if isinstance(widget, CapButton):
        # its key is shown where there is room
        return widget.minimumSizeHint().width() - widget.width()
    if isinstance(widget, QPushButton) and widget.isCheckable() and _bold_when_on(widget):
        # the style sheet's bold is in no font that the button knows of
        bold = QFont(widget.font())
        bold.setWeight(QFont.Weight.DemiBold)
        more = QFontMetrics(bold).horizontalAdvance(widget.text()) - _wide(widget, widget.text())
        return QPushButton.sizeHint(widget).width() + more - widget.width()
    if isinstance(widget, (QPushButton, QCheckBox, QRadioButton)) and _text(widget):
        return max(widget.sizeHint().width() - widget.width(), _hidden(widget))
    if isinstance(widget, QComboBox):
        wide = _wide(widget, widget.currentText())
        return (min(wide, _ENOUGH) if widget.toolTip() else wide) + _ARROW - widget.width()
    if isinstance(widget, QLineEdit) and not widget.text():
        return _wide(widget, widget.placeholderText()) + _FIELD_EDGE - widget.width()
    return 0


def _bold_when_on(widget: QPushButton) -> bool:
    return widget.property("look") in ("segment", "tab")


def _label(widget: QLabel) -> int:
    room = widget.contentsRect()
    if widget.wordWrap():
        metrics = widget.fontMetrics()
        flags = int(Qt.TextFlag.TextWordWrap)
        return metrics.boundingRect(room.adjusted(0, 0, 0, 9999), flags, widget.text()).height() - (
            room.height() + _SLACK
        )
    metrics = widget.fontMetrics()
    wide = max(map(metrics.horizontalAdvance, widget.text().split("\n")), default=0)
    high = metrics.tightBoundingRect(widget.text()).height()
    return max(wide - room.width(), high - room.height())


def _hidden(widget: QWidget) -> int:
    """Return by how much a widget reaches out of what shows it, to the left or right."""
    seen = widget.visibleRegion().boundingRect()
    return widget.width() - seen.width()


def _cells(table: SheetTable) -> Iterator[tuple[str, int]]:
    """Yield the texts of columns that have a width of their own: names, days, numbers, badges."""
    model = table.model()
    for place, column in enumerate(model.columns):
        if not column.width or column.tooltip is not None:
            continue
        font = QFont(table.font())
        if column.badge is not None:
            font.setPixelSize(t.TEXT_SMALL)
        around = 2 * EDGE + (_BADGE_EDGE if column.badge is not None else 0)
        for row in model.rows[:_ROWS]:
            text = column.text(row)
            wide = QFontMetrics(font).horizontalAdvance(text) + around
            yield text, wide - table.columnWidth(place) if text else 0


def _wide(widget: QWidget, text: str) -> int:
    return widget.fontMetrics().horizontalAdvance(text)


def _section(header: QHeaderView, section: int) -> tuple[str, int]:
    text = str(header.model().headerData(section, header.orientation()) or "")
    if header.isSectionHidden(section) or header.orientation() is Qt.Orientation.Vertical:
        return text, 0
    edge = _PAGE_EDGE if header.property("edge") == "page" and not section else 0
    wide = QFontMetrics(header.font()).horizontalAdvance(text) + _HEADER_EDGE + edge
    return text, wide - header.sectionSize(section) if text else 0


def _text(widget: QWidget) -> str:
    if isinstance(widget, QLabel | QAbstractButton):
        return widget.text()
    if isinstance(widget, QComboBox):
        return widget.currentText()
    return widget.placeholderText() if isinstance(widget, QLineEdit) else ""
