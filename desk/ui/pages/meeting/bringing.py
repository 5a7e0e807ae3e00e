"""Bringing the keyboard to a place of the meeting's page, whatever it shows now."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from desk.ui.pages.meeting.agenda_column import FACTS, PEOPLE
from desk.ui.pages.meeting.context import Place
from desk.ui.pages.meeting.places import AFTER, BEFORE, DURING

if TYPE_CHECKING:
    from desk.ui.pages.meeting.page import MeetingPage


def bring(page: "MeetingPage", place: Place) -> None:
    """Show the stage and the item of a place, and bring the keyboard to its field or line."""
    if place.item_id:
        page.item_id = place.item_id
    if place.kind == "agenda_item" and place.field == "new":
        if page.stage == AFTER:
            page.show_stage(BEFORE)
        page.agenda.focus_new()
        return
    if place.stage == BEFORE:
        page.section = {"attendance": PEOPLE, "meeting": FACTS}.get(place.kind, "")
    page.show_stage(place.stage)
    if place.stage == DURING:
        page.during.bring(place)
    elif place.stage == BEFORE:
        page.before.bring(place)
    elif place.kind == "signature":
        page.after.signing.focus_next()
    elif page.header.action.isVisible():
        page.header.action.setFocus(Qt.FocusReason.OtherFocusReason)


def focus_work(page: "MeetingPage") -> None:
    """Put the keyboard where work goes on in what is shown."""
    if page.stage == DURING:
        page.during.focus_composer()
    elif page.stage == BEFORE:
        page.before.focus_first()
    else:
        page.after.focus_first()


def focus_agenda(page: "MeetingPage") -> None:
    """Put the keyboard on the agenda."""
    if page.stage == AFTER:
        page.show_stage(DURING)
    view = page.agenda.view
    if not view.currentIndex().isValid():
        view.choose(page.item_id)
    view.setFocus(Qt.FocusReason.ShortcutFocusReason)
