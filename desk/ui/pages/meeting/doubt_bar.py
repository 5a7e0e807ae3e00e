"""The bar under the composer: one thing that is in doubt, and the ways out of it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QSizePolicy, QWidget

from desk.ui.widgets.header import link_button
from desk.ui.widgets.labels import ElidedLabel, label

_HEIGHT = 34
_BUTTONS = 3
"""So many ways are offered side by side; the menu (Alt+Enter) has all."""
_SENTENCE = 260
"""So much of the sentence is seen at least."""
_AROUND = 120
"""What edges, count and key take."""


@dataclass(frozen=True, slots=True)
class Way:
    """One way out of a doubt."""

    label: str
    act: Callable[[], None]


@dataclass(frozen=True, slots=True)
class Doubtful:
    """Words (code points `start` to `end`) that are in doubt, why, and what can be done."""

    start: int
    end: int
    sentence: str
    tone: str
    ways: tuple[Way, ...] = ()

    @property
    def key(self) -> tuple[object, ...]:
        """What makes two of them the same to the eye."""
        return (self.start, self.end, self.sentence, tuple(way.label for way in self.ways))


class DoubtBar(QFrame):
    """Shows one doubt of several. F8 goes to the next one, Alt+Enter lists the ways out."""

    next_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "notice")
        self._key: tuple[object, ...] = ()
        self._ways: tuple[Way, ...] = ()
        self._sentence = ElidedLabel()
        self._sentence.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._buttons = [self._button(place) for place in range(_BUTTONS)]
        self._count = label("", "small")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 8, 0)
        row.setSpacing(4)
        row.addWidget(self._sentence, 1)
        for button in self._buttons:
            row.addWidget(button)
        row.addSpacing(4)
        row.addWidget(self._count)
        row.addWidget(label("F8", "key"))
        self.setFixedHeight(_HEIGHT)
        self.hide()

    def _button(self, place: int) -> QPushButton:
        button = link_button("")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self._ways[place].act())
        return button

    def show_doubt(self, doubt: Doubtful | None, place: int = 0, count: int = 0) -> None:
        """Show a doubt, the `place`th of `count`; None hides the bar."""
        if doubt is None:
            self._key, self._ways = (), ()
            self.hide()
            return
        self._ways = doubt.ways
        key = (*doubt.key, place, count)
        if key == self._key:
            return
        self._key = key
        self._sentence.setText(doubt.sentence)
        self.setAccessibleName(doubt.sentence)
        for number, button in enumerate(self._buttons):
            offered = number < len(doubt.ways)
            if offered:
                button.setText(doubt.ways[number].label)
            button.setVisible(offered)
        self._count.setText(f"{place} / {count}" if count > 1 else "")
        self._count.setVisible(count > 1)
        self._fit()
        self.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Offer as many ways as leave room for the sentence; the first one always."""
        said = self._sentence.fontMetrics().horizontalAdvance(self._sentence.text())
        room = self.width() - _AROUND - min(said, _SENTENCE)
        for number, button in enumerate(self._buttons[: len(self._ways)]):
            room -= button.sizeHint().width()
            button.setVisible(number == 0 or room >= 0)

    @property
    def sentence(self) -> str:
        """What the bar says, or an empty text where it is hidden."""
        return "" if self.isHidden() else self._sentence.text()

    @property
    def ways(self) -> tuple[Way, ...]:
        """The ways out of the doubt shown."""
        return self._ways

    def ask(self, at: QWidget) -> None:
        """List the ways out; a figure or Enter chooses one."""
        if not self._ways:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for number, way in enumerate(self._ways, start=1):
            menu.addAction(f"&{number}　{way.label}" if number < 10 else way.label, way.act)
        menu.setActiveAction(menu.actions()[0])
        menu.popup(at.mapToGlobal(at.rect().bottomLeft()))
