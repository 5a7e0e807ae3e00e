"""What a user sees beyond the views of pages: tabs, forms that open, menus, dialogs, the hall."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QScrollArea, QWidget

from desk.app import sample_file
from desk.domain.agenda import ItemState
from desk.ui.dialogs.failure import FailureDialog
from desk.ui.start import Start
from desk.ui.views import settle
from desk.ui.window.importing import Importing
from desk.ui.window.log import surroundings
from desk.ui.window.wiring import show_history
from tests.support.word_files import edited_minutes

SENTENCE = (
    "由市财政局牵头，市发展改革委、市审计局配合，12月31日前报送分年度资金筹措方案，"
    "各有关单位尽快落实"
)
PASTED = "单位\t姓名\t职务\n江州市财政局\t赵\U0002cc56\t局长\n不存在的单位\t没听说过的人\t主任"
Opened = QWidget | None


def every_scene(start: Start, only: str = "") -> Iterator[tuple[str, QWidget]]:
    """Open each scene in turn; yield its name and what to look at, and close it after.

    A scene that the data have nothing for is left out. `only` keeps those with this in their name.
    """
    with TemporaryDirectory() as folder:
        for name, show in _scenes(start, Path(folder)):
            if only not in name:
                continue
            shown = show()
            settle(start)
            shown = shown or _dialog()
            if shown is not None:
                yield name, shown
            _close(start)


def _scenes(start: Start, folder: Path) -> Iterator[tuple[str, Callable[[], Opened]]]:
    window = start.window
    yield "window-keys", window.show_help
    yield "window-new-meeting", window.new_meeting
    yield "window-error", lambda: _error(start)
    yield "window-import", lambda: _import(start)
    yield "window-notice", lambda: _notice(start)
    assert start.office is not None
    newest = next((meeting.id for meeting in start.office.desk.meetings()), "")
    yield from _pool(start)
    yield from _directory(start)
    if not newest:
        return
    page: Any = _meeting(start, newest)
    yield from _before(start, page)
    yield from _during(start, page)
    yield from _after(start, page)
    yield from _papers(start, newest)
    yield from _ledger(start)
    yield "word-revised", lambda: _revised(start, newest, folder)
    yield "word-findings", lambda: _findings(start, newest, folder)


def _meeting(start: Start, meeting_id: str) -> Any:
    start.window.open_meeting(meeting_id)
    settle(start)
    return start.window.pages["meeting"]


def _view(start: Start, page: Any, name: str) -> None:
    start.window.show_page(page.key)
    settle(start)
    page.show_view(name)
    settle(start)


def _before(start: Start, page: Any) -> Iterator[tuple[str, Callable[[], Opened]]]:
    def item() -> QWidget:
        _view(start, page, "item")
        return _end(start)

    def people(act: Callable[[], object]) -> None:
        _view(start, page, "people")
        QApplication.clipboard().setText(PASTED)
        act()

    yield "meeting-item-end", item
    yield "meeting-people-add", lambda: people(page.before.attendance.add_several)
    yield "meeting-people-paste", lambda: people(page.before.attendance.paste.click)
    yield "meeting-waiting", page.agenda.tools.show_waiting
    yield "meeting-sitting", page._share_sitting
    yield "meeting-menu", page.header.more.click


def _during(start: Start, page: Any) -> Iterator[tuple[str, Callable[[], Opened]]]:
    def front() -> Any:
        _view(start, page, "during")
        return page.during

    def tab(key: str) -> QWidget:
        front().side.turn_to(key)
        return start.window

    def typed() -> QWidget:
        stage = front()
        asked = max(page.ctx.dossier.items, key=lambda item: len(item.consultations))
        page.agenda.item_chosen.emit(asked.item.id)
        stage.side.turn_to("papers")
        composer = stage.composer
        composer.text.setFocus()
        composer.text.setPlainText(SENTENCE)
        composer.text.moveCursor(QTextCursor.MoveOperation.End)
        return start.window

    def why() -> QWidget:
        front()
        free = [i for i in page.ctx.dossier.items if not i.decisions]
        if free:
            page.ask_why(free[0].item.id, ItemState.DEFERRED)
        return start.window

    def assignment() -> QWidget:
        block = front().stream.last_block()
        if block is not None:
            block.focus_new()
            rows = block.rows.rows()
            if rows:
                rows[-1].open()
        return start.window

    def decision(verb: str) -> None:
        block = front().stream.last_block()
        if block is not None:
            getattr(block, verb)()

    def hall(wording: bool) -> QWidget | None:
        front()
        page.hall.toggle()
        if wording:
            page.hall.toggle_wording()
        shown: QWidget | None = page.hall.window
        return shown

    for key in ("minutes", "pages", "people"):
        yield f"meeting-during-{key}", partial(tab, key)
    yield "meeting-during-typed", typed
    yield "meeting-during-why", why
    yield "meeting-during-assignment", assignment
    yield "meeting-votes", lambda: decision("enter_votes")
    yield "meeting-supersede", lambda: decision("choose_earlier")
    yield "hall", lambda: hall(False)
    yield "hall-wording", lambda: hall(True)


def _after(start: Start, page: Any) -> Iterator[tuple[str, Callable[[], Opened]]]:
    def front() -> Any:
        _view(start, page, "after")
        return page.after

    def end() -> QWidget:
        front()
        return _end(start)

    def speech() -> None:
        stage = front()
        for found in page.ctx.dossier.speeches[:1]:
            stage.speeches.open_dialog(found)

    yield "meeting-after-end", end
    yield "meeting-compare", lambda: front().compare()
    yield "meeting-ahead", lambda: front().ahead.open_dialog()
    yield "meeting-speech-tasks", speech


def _pool(start: Start) -> Iterator[tuple[str, Callable[[], Opened]]]:
    def page() -> Any:
        start.window.show_page("pool")
        settle(start)
        return start.window.pages["pool"]

    def end() -> QWidget | None:
        return _end(start) if page().current is not None else None

    yield "pool-end", end
    yield "pool-schedule", lambda: page().schedule()
    yield "pool-forms", lambda: page().write_forms()
    yield "pool-defer", lambda: page().step(ItemState.DEFERRED)


def _directory(start: Start) -> Iterator[tuple[str, Callable[[], Opened]]]:
    def page() -> Any:
        start.window.show_page("directory")
        settle(start)
        return start.window.pages["directory"]

    def paste() -> QWidget:
        QApplication.clipboard().setText(PASTED)
        page().paste()
        return start.window

    def add() -> QWidget:
        page().add()
        return start.window

    yield "directory-paste", paste
    yield "directory-new", add


def _papers(start: Start, meeting_id: str) -> Iterator[tuple[str, Callable[[], Opened]]]:
    def page() -> Any:
        start.window.show_papers(meeting_id)
        settle(start)
        return start.window.pages["papers"]

    yield "papers-speech", lambda: page().actions_here.edit_speech()
    yield "papers-messages", lambda: page().actions_here.show_messages()


def _ledger(start: Start) -> Iterator[tuple[str, Callable[[], Opened]]]:
    def page() -> Any:
        start.window.show_page("ledger")
        settle(start)
        return start.window.pages["ledger"]

    def history() -> None:
        rows = page().model.rows()
        if rows:
            show_history(start.window, "assignment", rows[0].id)

    def amend() -> None:
        panel = page().detail
        if panel.amend.isVisible():
            panel.amend.click()

    yield "ledger-amend", amend
    yield "ledger-history", history


def _error(start: Start) -> QWidget:
    details = f"{surroundings('zh_CN')}\n\nValueError\n  desk/ui/pages/ledger/page.py:141 export_to"
    dialog = FailureDialog(details, start.window)
    dialog.open()
    return dialog


def _import(start: Start) -> None:
    window = start.window
    assert start.office is not None and window.session is not None
    Importing(window, window.session, start.office.importer).preview([sample_file()])


def _notice(start: Start) -> QWidget:
    start.window.show_page("workbench")
    settle(start)
    start.window.notice.say("常2026-12-02-1　市财政局：已报情况说明", "late", stays=True)
    return start.window


def _revised(start: Start, meeting_id: str, folder: Path) -> None:
    start.window.show_papers(meeting_id)
    settle(start)
    assert start.office is not None
    path = edited_minutes(start.office.desk, meeting_id, folder)
    start.window.word_files().read_back(meeting_id, path)


def _findings(start: Start, meeting_id: str, folder: Path) -> None:
    assert start.office is not None
    start.window.word_files().check(edited_minutes(start.office.desk, meeting_id, folder))


def _end(start: Start) -> QWidget:
    """Scroll what is in front to its end."""
    for area in start.window.findChildren(QScrollArea):
        if area.isVisible():
            area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    return start.window


def _dialog() -> QWidget | None:
    found = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
    return next((w for w in found if isinstance(w, QDialog | QMenu)), None)


def _close(start: Start) -> None:
    start.window.notice.dismiss()
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QDialog):
            widget.reject()
        elif widget.isVisible() and widget is not start.window:
            widget.close()
    settle(start)
