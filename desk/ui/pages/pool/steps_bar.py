"""What can be done with the item that is chosen, each with its key."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from desk.domain.agenda import ItemState
from desk.ui.widgets.buttons import plain_button

_ONWARD = {
    ItemState.PROPOSED: ItemState.REVIEWED,
    ItemState.REVIEWED: ItemState.READY,
    ItemState.RETURNED: ItemState.PROPOSED,
    ItemState.DEFERRED: ItemState.READY,
    ItemState.WITHDRAWN: ItemState.PROPOSED,
}
_BACK = {ItemState.READY: ItemState.REVIEWED, ItemState.REVIEWED: ItemState.PROPOSED}


class StepsBar(QWidget):
    """Offers the steps an item can take from where it stands."""

    wanted = Signal(object)
    """The ItemState that is wanted."""

    def __init__(self, owner: QWidget) -> None:
        """`owner` is the page in which the keys work."""
        super().__init__(owner)
        self.setProperty("look", "sheet")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._owner = owner
        self._state: ItemState | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(24, 10, 24, 10)
        self._row.setSpacing(8)
        self.onward = self._button("", "F6", self._go_on)
        self.back = self._button(self.tr("Back one step"), "Shift+F6", self._go_back)
        self.give_back = self._step(self.tr("Return"), "F7", ItemState.RETURNED)
        self.defer = self._step(self.tr("Defer"), "F8", ItemState.DEFERRED)
        self.withdraw = self._step(self.tr("Withdraw"), "Shift+F8", ItemState.WITHDRAWN)
        self._row.addStretch(1)

    def _step(self, text: str, keys: str, state: ItemState) -> QPushButton:
        return self._button(text, keys, lambda: self.wanted.emit(state))

    def _button(self, text: str, keys: str, act: object) -> QPushButton:
        button = plain_button(text, keys)
        button.clicked.connect(act)
        shortcut = QShortcut(QKeySequence(keys), self._owner)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        # a hidden button is a step the item can't take
        shortcut.activated.connect(lambda: button.click() if button.isVisible() else None)
        self._row.addWidget(button)
        return button

    def show_state(self, state: ItemState) -> None:
        """Offer what an item in this state can do."""
        self._state = state
        names = {
            ItemState.REVIEWED: self.tr("Pass the review"),
            ItemState.READY: self.tr("Mark as ready"),
            ItemState.PROPOSED: self.tr("Propose again"),
        }
        onward = _ONWARD.get(state)
        self.onward.setVisible(onward is not None)
        if onward is not None:
            self.onward.setText(names[onward])
        self.back.setVisible(state in _BACK)
        self.give_back.setVisible(state is not ItemState.RETURNED)
        self.defer.setVisible(state is not ItemState.DEFERRED)
        self.withdraw.setVisible(state is not ItemState.WITHDRAWN)

    def fill_menu(self, menu: QMenu) -> None:
        """Add the same steps to a menu."""
        for button in (self.onward, self.back, self.give_back, self.defer, self.withdraw):
            if button.isVisible():
                menu.addAction(button.text(), button.click)

    def _go_on(self) -> None:
        if self._state in _ONWARD:
            self.wanted.emit(_ONWARD[self._state])

    def _go_back(self) -> None:
        if self._state in _BACK:
            self.wanted.emit(_BACK[self._state])


def steps_back(now: ItemState, wanted: ItemState) -> bool:
    """Return whether a step needs its reason: back, or off the way to a meeting."""
    return wanted is _BACK.get(now) or wanted not in _ONWARD.values()
