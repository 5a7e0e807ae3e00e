"""What is shown first: the rail and its words, before anything else is loaded.

Qt's namespace (which QPainter and layouts ask for), the style sheet and the widgets of the window
take longer to load than an empty window takes to appear. They follow once this is on the screen
(MainWindow.build).
"""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QWidget

from desk.ui import tokens as t
from desk.ui.theme import colours
from desk.ui.window import places


class FirstFrame(QWidget):
    """A picture of the window with nothing in it yet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setStyleSheet(_style())
        self._ground = _part(self, "ground")
        self._header = _part(self, "header")
        said = QCoreApplication.translate("StatusLine", "Opening the data…")
        self._status = _part(self, "status", said)
        self._rail = _part(self, "rail")
        _part(self, "mark").setGeometry(24, 21, 10, 18)
        name = QCoreApplication.translate("Rail", "Meeting Desk")
        _part(self, "name", name).setGeometry(42, 0, 130, 60)
        self._bottom: list[QLabel] = []
        top = 64
        for place in places.ALL:
            if place.title_source:
                title = _part(self, "place", place.title)
                title.setGeometry(25, top, 140, 36)
                if place.at_bottom:
                    self._bottom.append(title)
                else:
                    top += 40

    def resizeEvent(self, _event: object) -> None:
        wide, high, rail = self.width(), self.height(), t.RAIL_WIDTH
        self._ground.setGeometry(0, 0, wide, high)
        self._rail.setGeometry(0, 0, rail, high)
        self._header.setGeometry(rail, 0, wide - rail, t.HEADER_HEIGHT)
        self._status.setGeometry(rail, high - t.STATUS_HEIGHT, wide - rail, t.STATUS_HEIGHT)
        for title in self._bottom:
            title.move(25, high - 52)


def _part(parent: QWidget, name: str, text: str = "") -> QLabel:
    part = QLabel(text, parent)
    part.setObjectName(name)
    return part


def _style() -> str:
    c = colours()
    return f"""
    QLabel {{ color: {c.second}; font-size: {t.TEXT}px; }}
    #ground {{ background: {c.ground}; }}
    #rail {{ background: {c.rail}; border-right: 1px solid {c.hairline}; }}
    #header {{ background: {c.surface}; border-bottom: 1px solid {c.hairline}; }}
    #status {{
        background: {c.surface}; border-top: 1px solid {c.hairline};
        font-size: {t.TEXT_SMALL}px; padding-left: 38px;
    }}
    #mark {{ background: {c.accent}; border-radius: 2px; }}
    #name {{ color: {c.ink}; font-size: {t.TEXT_LARGE}px; font-weight: 600; }}
    """
