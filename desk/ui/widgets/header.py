"""The head of a page: its title at the left, what can be done at the right."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desk.ui import tokens as t
from desk.ui.widgets.buttons import link_button, main_button, plain_button
from desk.ui.widgets.labels import ElidedLabel

__all__ = ["PageHeader", "link_button", "main_button", "plain_button"]


class PageHeader(QWidget):
    """A white band 56 px high with title, subtitle and buttons."""

    def __init__(self, title: str = "", subtitle: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(t.HEADER_HEIGHT)
        self._title = ElidedLabel(title, "page-title")
        self._subtitle = ElidedLabel(subtitle, "second")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(t.PAGE_EDGE, 0, t.PAGE_EDGE, 0)
        self._row.setSpacing(12)
        self._row.addWidget(self._title)
        self._row.addWidget(self._subtitle)
        self._row.addStretch(1)

    def set_title(self, title: str) -> None:
        """Show a title."""
        self._title.setText(title)

    def set_subtitle(self, subtitle: str) -> None:
        """Show a line beside the title."""
        self._subtitle.setText(subtitle)

    def add_widget(self, widget: QWidget) -> None:
        """Put a widget at the right end, after those already there."""
        self._row.addWidget(widget)
