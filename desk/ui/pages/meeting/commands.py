"""What can be done on the page of a meeting, for the command palette."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

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

    def papers() -> None:
        page.papers_requested.emit(page.ctx.meeting_id)

    made.append(
        Command("meeting.papers", translate("MeetingCommands", "Papers of this meeting"), papers)
    )
    return made


_NEW_ITEM = Place(BEFORE, kind="agenda_item", field="new")
_PEOPLE = Place(BEFORE, kind="attendance")
