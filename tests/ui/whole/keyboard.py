"""What of a window the keyboard reaches, and which keys mean two things."""

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMainWindow, QWidget

from tests.ui.whole.where import path_of, spoken_name

_MOST_TABS = 400


def nameless(window: QWidget) -> Iterator[str]:
    """Yield what the keyboard can stand on and a screen reader has no name for."""
    for widget in focusable(window):
        if not spoken_name(widget):
            yield path_of(widget)


def focusable(window: QWidget) -> list[QWidget]:
    """Return the enabled, visible widgets that Tab stops at."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.window() is window
        and widget.focusProxy() is None
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


def unreached(window: QMainWindow) -> Iterator[str]:
    """Yield what Tab never comes to, and where it gets caught."""
    first = QApplication.focusWidget()
    if first is None or not window.isAncestorOf(first):
        yield "the keyboard is nowhere"
        return
    visited: list[QWidget] = [first]
    for _ in range(_MOST_TABS):
        now = QApplication.focusWidget()
        QTest.keyClick(now, Qt.Key.Key_Tab)
        after = QApplication.focusWidget()
        if after is None:
            yield f"Tab from {path_of(now)} leads nowhere"
            return
        if after is now:
            yield f"Tab is caught in {path_of(now)}"
            return
        if after in visited:
            break
        visited.append(after)
    seen = set(map(id, visited))
    for widget in focusable(window):
        if id(widget) not in seen and not _in_group_of(widget, visited):
            yield f"Tab never comes to {path_of(widget)} “{spoken_name(widget)}”"


def _in_group_of(widget: QWidget, visited: list[QWidget]) -> bool:
    """Return whether arrows lead from a visited button to this one."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return group is not None and any(
        isinstance(other, QAbstractButton) and other.group() is group for other in visited
    )


def doubled_keys(window: QMainWindow, page: QWidget) -> Iterator[str]:
    """Yield keys that more than one thing in front answers to."""
    actions = Counter(keys.toString() for action in window.actions() for keys in action.shortcuts())
    yield from (f"{key}: twice in the window" for key, count in actions.items() if count > 1)
    own = [s for s in page.findChildren(QShortcut) if _owner(s).isVisible() and s.isEnabled()]
    for place, shortcut in enumerate(own):
        for keys in QShortcut.keys(shortcut):
            if keys.toString() in actions:
                yield f"{keys.toString()}: {path_of(_owner(shortcut))} and the window"
            for other in own[place + 1 :]:
                if keys in QShortcut.keys(other) and _meet(shortcut, other):
                    yield f"{keys.toString()}: twice in {path_of(_owner(shortcut))}"
    for button in page.findChildren(QAbstractButton):
        mnemonic = QKeySequence.mnemonic(button.text()).toString()
        if mnemonic:
            yield f"{mnemonic}: hidden in the text of {path_of(button)}"


def _owner(shortcut: QShortcut) -> QWidget:
    owner = shortcut.parent()
    assert isinstance(owner, QWidget)
    return owner


def _meet(one: QShortcut, other: QShortcut) -> bool:
    """Return whether both can be meant where the keyboard is: one lies in the other."""
    a, b = _owner(one), _owner(other)
    return a is b or a.isAncestorOf(b) or b.isAncestorOf(a)
