"""Opens the hall's screen, keeps it up to date while the meeting goes on, closes it."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from desk.domain.dossier import Dossier

if TYPE_CHECKING:
    from desk.ui.hall.window import HallWindow

_TICK_MS = 1000


class HallDoor(QObject):
    """Nothing of the window is loaded before it is first opened."""

    def __init__(self, owner: QWidget, meeting: Callable[[], tuple[Dossier, str] | None]) -> None:
        """`meeting` returns the meeting shown and the id of its item shown, or None."""
        super().__init__(owner)
        self._owner = owner
        self._meeting = meeting
        self.window: HallWindow | None = None
        self.wording = False
        """Whether the decisions' wording is shown: only where somebody chose it."""
        self._tick = QTimer(self, interval=_TICK_MS)
        self._tick.timeout.connect(self.refresh)

    def toggle(self) -> None:
        """Open the screen, or close it. Each time it opens without any wording."""
        if self.window is not None:
            self.window.close()
            return
        if self._meeting() is None:
            return
        from desk.ui.hall.window import LIGHT, HallWindow
        from desk.ui.pages.settings.declared import HALL_LOOK, HallLook
        from desk.ui.pages.settings.preferences import Preferences

        self.window = HallWindow()
        if Preferences().get(HALL_LOOK) is HallLook.LIGHT:
            self.window.colours = LIGHT
        self.window.closed.connect(self._closed)
        self.wording = False
        self.refresh()
        self._place(self.window)
        self._tick.start()

    def toggle_wording(self) -> None:
        """Show the wording of the item's decisions on the open screen, or take it away."""
        self.wording = self.window is not None and not self.wording
        self.refresh()

    def close(self) -> None:
        """Close the screen where it is open."""
        if self.window is not None:
            self.window.close()

    def _closed(self) -> None:
        self._tick.stop()
        if self.window is not None:
            self.window.deleteLater()
            self.window = None

    def _place(self, window: "HallWindow") -> None:
        """Fill another screen where there is one; else be a window that can be moved to one."""
        other = other_screen(QGuiApplication.screens(), self._owner.screen())
        if other is None:
            window.show()
        else:
            window.setGeometry(other.geometry())
            window.showFullScreen()
        self._owner.activateWindow()

    def refresh(self) -> None:
        """Show the meeting as it stands now."""
        found = self._meeting()
        if self.window is None or found is None:
            return
        from desk.ui.hall.contents import hall_contents

        now = datetime.now()
        dossier, item_id = found
        self.window.show_contents(hall_contents(dossier, item_id, now, wording=self.wording), now)


def other_screen(screens: list[QScreen], own: QScreen | None) -> QScreen | None:
    """Return a screen that the desk's own window is not on, or None."""
    return next((screen for screen in screens if screen is not own), None)
