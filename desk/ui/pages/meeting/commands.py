"""What can be done on the page of a meeting, for the command palette."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desk.domain.agenda import ItemState
from desk.domain.meetings import MeetingStatus
from desk.ui.commands import Command
from desk.ui.pages.meeting.context import Place
from desk.ui.pages.meeting.places import AFTER, BEFORE, DURING

if TYPE_CHECKING:
    from desk.ui.pages.meeting.page import MeetingPage


def commands(page: "MeetingPage") -> list[Command]:
    """Return what can be done with the meeting shown, as it stands."""
    if not page.ctx.ready:
        return []
    translate = QCoreApplication.translate
    made = [
        Command(
            "meeting.before",
            translate("MeetingCommands", "Before the meeting"),
            lambda: page.show_stage(BEFORE),
        ),
        Command(
            "meeting.during",
            translate("MeetingCommands", "In the meeting"),
            lambda: page.show_stage(DURING),
        ),
        Command(
            "meeting.after",
            translate("MeetingCommands", "After the meeting"),
            lambda: page.show_stage(AFTER),
        ),
    ]
    made = [Command(c.id, c.title, c.act, f"Alt+{n}") for n, c in enumerate(made, start=1)]
    if page.header.action.isVisible() and page.header.action.isEnabled():
        made.insert(0, Command("meeting.act", page.header.action.text(), page.header.act, "F9"))
    if not page.ctx.locked:
        made += [
            Command(
                "meeting.new_item",
                translate("MeetingCommands", "New item"),
                lambda: page.bring(_NEW_ITEM),
                "Ctrl+I",
            ),
            Command(
                "meeting.people",
                translate("MeetingCommands", "Attendance"),
                lambda: page.bring(_PEOPLE),
                "F4",
            ),
        ]
    if page.stage != AFTER:
        made += [
            Command(
                "meeting.next",
                translate("MeetingCommands", "Next item"),
                lambda: page.step(1),
                "Ctrl+Down",
            ),
            Command(
                "meeting.previous",
                translate("MeetingCommands", "Previous item"),
                lambda: page.step(-1),
                "Ctrl+Up",
            ),
            Command(
                "meeting.agenda", translate("MeetingCommands", "Agenda"), page.focus_agenda, "F3"
            ),
        ]

    made += _in_session(page) if page.stage == DURING and not page.ctx.locked else ()
    made += _courses(page)

    def papers() -> None:
        page.papers_requested.emit(page.ctx.meeting_id)

    made.append(
        Command("meeting.papers", translate("MeetingCommands", "Papers of this meeting"), papers)
    )
    return made


def _in_session(page: "MeetingPage") -> list[Command]:
    """Return what can be done with the item in front while the meeting is held."""
    translate = QCoreApplication.translate
    off = (
        (ItemState.DEFERRED, translate("MeetingCommands", "Defer the item"), "Alt+D"),
        (ItemState.RETURNED, translate("MeetingCommands", "Return the item to its unit"), "Alt+R"),
        (ItemState.WITHDRAWN, translate("MeetingCommands", "Withdraw the item"), "Alt+W"),
    )
    return [
        *(
            Command(
                f"meeting.{state.value}",
                text,
                partial(_ask_why, page, state),
                key,
            )
            for state, text, key in off
        ),
        Command(
            "meeting.call_in",
            translate("MeetingCommands", "Call in who waits"),
            lambda: page.conductor.call_in(page.item_id),
            "F6",
        ),
        Command(
            "meeting.clock",
            translate("MeetingCommands", "Pause the clock, or go on"),
            lambda: page.conductor.toggle_clock(page.item_id),
            "Alt+P",
        ),
        Command(
            "meeting.hall",
            translate("MeetingCommands", "Hall screen"),
            page.hall.toggle,
            "F11",
        ),
    ]


def _ask_why(page: "MeetingPage", state: ItemState) -> None:
    page.ask_why(page.item_id, state)


def _courses(page: "MeetingPage") -> list[Command]:
    """Return where the meeting can be moved to from where it stands."""
    if page.ctx.locked:
        return []
    translate = QCoreApplication.translate
    now = page.ctx.dossier.meeting.status
    states = (
        (MeetingStatus.NOTIFIED, translate("MeetingCommands", "The notice was sent")),
        (MeetingStatus.CANCELLED, translate("MeetingCommands", "Cancel the meeting")),
    )
    return [
        Command(
            f"meeting.{state.value}",
            text,
            partial(page.ctx.set_status, state),
        )
        for state, text in states
        if now in _BEFORE_SESSION and state is not now
    ]


_BEFORE_SESSION = frozenset({MeetingStatus.PREPARING, MeetingStatus.NOTIFIED})
_NEW_ITEM = Place(BEFORE, kind="agenda_item", field="new")
_PEOPLE = Place(BEFORE, kind="attendance")
