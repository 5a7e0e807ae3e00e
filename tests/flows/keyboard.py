"""A person at the keyboard: every key goes where the keyboard is, nothing is clicked."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desk.ui.pages.meeting.page import MeetingPage
from desk.ui.start import Start
from tests.ui.support import hand_over, settle

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier
_MOST_TABS = 80


class Keyboard:
    """Presses keys in the window of a start and waits for what comes of each."""

    def __init__(self, start: Start) -> None:
        self._start = start

    @property
    def at(self) -> QWidget:
        """Where the next key goes: an open list or menu, else the field in use."""
        return QApplication.activePopupWidget() or QApplication.focusWidget() or self._start.window

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, times: int = 1) -> None:
        """Press a key."""
        for _ in range(times):
            self._in_use()
            QTest.keyClick(self.at, key, modifiers)
            settle(self._start.jobs)

    def type(self, text: str) -> None:
        """Type text: letters and figures as keys, 汉字 as an input method hands them over."""
        self._in_use()
        field = QApplication.focusWidget()
        assert field is not None, "the keyboard is nowhere"
        if text.isascii():
            QTest.keyClicks(field, text)
        else:
            hand_over(field, text)
        QApplication.processEvents()

    def _in_use(self) -> None:
        # offscreen no window manager hands the keyboard back when a dialog closes
        if QApplication.activeWindow() is None:
            self._start.window.activateWindow()
            QApplication.processEvents()

    def tab_to(self, field: QWidget) -> None:
        """Press Tab until the keyboard is on a field. Fails where it does not come there."""
        for _ in range(_MOST_TABS):
            if self.at is field:
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab does not come to {field.accessibleName()}")

    def enter(self, text: str = "") -> None:
        """Type text and press Enter."""
        if text:
            self.type(text)
        self.press(Qt.Key.Key_Return)

    @property
    def page(self) -> MeetingPage:
        """The meeting's page in front."""
        page = self._start.window.current
        assert isinstance(page, MeetingPage)
        return page
