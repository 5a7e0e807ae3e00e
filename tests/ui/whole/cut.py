"""Which texts of a window don't fit where they stand."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
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

from desk.ui.widgets.labels import ElidedLabel
from tests.ui.whole.where import path_of

_SLACK = 1
_ARROW = 28
_FIELD_EDGE = 18
_HEADER_EDGE = 24


def cut_texts(root: QWidget) -> Iterator[str]:
    """Yield each text that is cut off, with where it stands and by how many pixels."""
    for widget in root.findChildren(QWidget):
        if widget.isVisible() and not widget.visibleRegion().isEmpty():
            missing = _missing(widget)
            if missing > _SLACK:
                yield f"{path_of(widget)} “{_text(widget)}” lacks {missing} px"


def _missing(widget: QWidget) -> int:
    if isinstance(widget, ElidedLabel):
        return 0  # its tooltip says the whole
    if isinstance(widget, QLabel) and widget.text():
        return max(_label(widget), _hidden(widget))
    if isinstance(widget, (QPushButton, QCheckBox, QRadioButton)) and _text(widget):
        return max(widget.sizeHint().width() - widget.width(), _hidden(widget))
    if isinstance(widget, QComboBox):
        return _wide(widget, widget.currentText()) + _ARROW - widget.width()
    if isinstance(widget, QLineEdit) and not widget.text():
        return _wide(widget, widget.placeholderText()) + _FIELD_EDGE - widget.width()
    if isinstance(widget, QHeaderView):
        return max((_section(widget, n) for n in range(widget.count())), default=0)
    return 0


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


def _wide(widget: QWidget, text: str) -> int:
    return widget.fontMetrics().horizontalAdvance(text)


def _section(header: QHeaderView, section: int) -> int:
    if header.isSectionHidden(section) or header.orientation() is Qt.Orientation.Vertical:
        return 0
    text = str(header.model().headerData(section, header.orientation()) or "")
    wide = QFontMetrics(header.font()).horizontalAdvance(text) + _HEADER_EDGE
    return wide - header.sectionSize(section) if text else 0


def _text(widget: QWidget) -> str:
    if isinstance(widget, QLabel | QAbstractButton):
        return widget.text()
    if isinstance(widget, QComboBox):
        return widget.currentText()
    return widget.placeholderText() if isinstance(widget, QLineEdit) else ""
