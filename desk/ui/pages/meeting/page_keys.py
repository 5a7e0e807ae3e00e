"""The keys of a meeting's page."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut

from desk.domain.agenda import ItemState
from desk.ui.pages.meeting.context import Place
from desk.ui.pages.meeting.places import AFTER, BEFORE, DURING

if TYPE_CHECKING:
    from desk.ui.pages.meeting.page import MeetingPage


def add_keys(page: "MeetingPage") -> None:
    """Give the page its keys; they work wherever the keyboard is on it."""
    conductor = page.conductor
    keys: tuple[tuple[str, Callable[[], object]], ...] = (
        ("Alt+1", lambda: page.show_stage(BEFORE)),
        ("Alt+2", lambda: page.show_stage(DURING)),
        ("Alt+3", lambda: page.show_stage(AFTER)),
        ("Alt+0", page.focus_work),
        ("Alt+S", page.header.sitting.go),
        ("Ctrl+Down", lambda: page.step(1)),
        ("Ctrl+Up", lambda: page.step(-1)),
        ("F3", page.focus_agenda),
        ("Shift+F3", page.focus_stream),
        ("F4", page.show_people),
        ("F6", lambda: conductor.call_in(page.item_id)),
        ("Shift+F6", lambda: conductor.clear_observers(page.item_id)),
        ("F7", page.new_assignment),
        ("F9", page.header.act),
        ("F11", page.hall.toggle),
        ("Shift+F11", page.hall.toggle_wording),
        ("Alt+P", lambda: conductor.toggle_clock(page.item_id)),
        ("Alt+D", lambda: page.ask_why(page.item_id, ItemState.DEFERRED)),
        ("Alt+R", lambda: page.ask_why(page.item_id, ItemState.RETURNED)),
        ("Alt+W", lambda: page.ask_why(page.item_id, ItemState.WITHDRAWN)),
        ("Ctrl+I", lambda: page.bring(Place(BEFORE, kind="agenda_item", field="new"))),
        ("Ctrl+E", page.export),
    )
    for key, act in keys:
        shortcut = QShortcut(QKeySequence(key), page)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)


def session_keys() -> list[tuple[str, str]]:
    """Return what the keys of 会中 are called that the status line has no room for."""
    translate = QCoreApplication.translate
    return [
        (translate("MeetingKeys", "Previous item"), "Ctrl+↑"),
        (translate("MeetingKeys", "Agenda"), "F3"),
        (translate("MeetingKeys", "Stream of the item"), "Shift+F3"),
        (translate("MeetingKeys", "Back to the words being typed"), "Alt+0"),
        (translate("MeetingKeys", "Call in who waits"), "F6"),
        (translate("MeetingKeys", "Observers have left"), "Shift+F6"),
        (translate("MeetingKeys", "Begin or end the meeting"), "F9"),
        (translate("MeetingKeys", "Pause the clock, or go on"), "Alt+P"),
        (translate("MeetingKeys", "Return to the unit"), "Alt+R"),
        (translate("MeetingKeys", "Withdraw"), "Alt+W"),
        (translate("MeetingKeys", "Hall screen"), "F11"),
        (translate("MeetingKeys", "Wording on the hall screen"), "Shift+F11"),
        (translate("MeetingKeys", "New item"), "Ctrl+I"),
        (translate("MeetingKeys", "Other meeting of the sitting"), "Alt+S"),
        (translate("MeetingKeys", "Move or remove an entry"), "Alt+↑ ↓ Del"),
    ]


def stage_keys(stage: str, *, locked: bool) -> tuple[tuple[str, str], ...]:
    """Return the keys of a stage that the status line shows."""
    translate = QCoreApplication.translate
    if stage == DURING and not locked:
        return (
            (translate("MeetingKeys", "Note"), "Enter"),
            (translate("MeetingKeys", "Decision"), "Ctrl+Enter"),
            (translate("MeetingKeys", "Statement"), "Ctrl+Shift+Enter"),
            (translate("MeetingKeys", "Assignment"), "F7"),
            (translate("MeetingKeys", "Sign in"), "F4"),
            (translate("MeetingKeys", "Defer"), "Alt+D"),
            (translate("MeetingKeys", "Next item"), "Ctrl+↓"),
        )
    if stage == BEFORE and not locked:
        return (
            (translate("MeetingKeys", "New item"), "Ctrl+I"),
            (translate("MeetingKeys", "Agenda"), "F3"),
            (translate("MeetingKeys", "Attendance"), "F4"),
            (translate("MeetingKeys", "Stages"), "Alt+1 2 3"),
        )
    export = (translate("MeetingKeys", "Export"), "Ctrl+E")
    return (export,) if locked else ((translate("MeetingKeys", "Issue"), "F9"), export)
