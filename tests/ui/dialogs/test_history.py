"""The history of a record: word by word, names instead of ids, by keyboard, to copy."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QPushButton

from desk.domain.assignments import Assignment
from desk.domain.decisions import Decision
from desk.domain.office import Person, Unit
from desk.domain.record import Record
from desk.services.editing import add, edit, move, remove
from desk.services.history import Happened, History, record_history
from desk.ui.dialogs.history import HistoryDialog, parts
from desk.ui.start import Start
from tests.ui.support import current, press, settle, unnamed_controls


def desk_of(start: Start):  # type: ignore[no-untyped-def]
    assert start.office is not None
    return start.office.desk


def task(start: Start) -> Assignment:
    found: Assignment = desk_of(start).read(lambda r: r.find(Assignment))[0]
    return found


def history(start: Start, record: Record) -> History:
    return record_history(desk_of(start).store, record.KIND, record.id)


def opened(start: Start, record: Record) -> HistoryDialog:
    current(start).history_wanted.emit(record.KIND, record.id)
    settle(start.jobs)
    return next(d for d in start.window.findChildren(HistoryDialog) if d.isVisible())


def test_a_text_is_compared_word_by_word(start_with_sample: Start) -> None:
    start = start_with_sample
    seen = task(start)
    desk_of(start).run(edit(seen, text=f"{seen.text}，并报告"))
    found = history(start, seen)
    step = found.steps[0]
    assert (step.verb, step.what) == ("edit_assignment", Happened.CHANGED)
    assert list(parts(found, step.changes[0], added=False)) == [
        (seen.text, None),
        ("，并报告", True),
    ]


def test_ids_are_read_as_names_also_of_what_is_gone(start_with_sample: Start) -> None:
    start = start_with_sample
    desk = desk_of(start)
    gone = desk.run(add(Person(name="苟去病"))).value
    changed = desk.run(edit(task(start), leader_id=gone.id)).value
    desk.run(edit(changed, leader_id=None))
    desk.run(remove(gone))
    found = history(start, changed)
    shown = [list(parts(found, step.changes[0], added=False)) for step in found.steps[:2]]
    assert shown[0] == [("苟去病", False)]
    assert shown[1][-1] == ("苟去病", True)


def test_lists_say_who_came_and_who_went(start_with_sample: Start) -> None:
    start = start_with_sample
    desk = desk_of(start)
    seen = next(a for a in desk.read(lambda r: r.find(Assignment)) if len(a.support_ids) > 1)
    first = desk.read(lambda r: r.get(Unit, seen.support_ids[0])).label
    desk.run(edit(seen, support_ids=seen.support_ids[1:]))
    found = history(start, seen)
    assert next(iter(parts(found, found.steps[0].changes[0], added=False))) == (first, False)


def test_a_move_is_no_step_and_an_undo_says_of_what(start_with_sample: Start) -> None:
    start = start_with_sample
    desk = desk_of(start)
    decision = desk.read(lambda r: r.find(Decision))[0]
    before = len(history(start, decision).steps)
    desk.run(move(decision, 2))
    assert len(history(start, decision).steps) == before
    desk.run(edit(decision, text="改写。"))
    desk.undo()
    desk.redo()
    assert [(s.verb, s.undone) for s in history(start, decision).steps[:3]] == [
        ("redo", "edit_decision"),
        ("undo", "edit_decision"),
        ("edit_decision", ""),
    ]


def test_what_was_removed_is_still_told(start_with_sample: Start) -> None:
    start = start_with_sample
    desk = desk_of(start)
    unit = desk.run(add(Unit(name="江州市临时机构"))).value
    desk.run(remove(unit))
    found = history(start, unit)
    assert [step.what for step in found.steps] == [Happened.REMOVED, Happened.ADDED]
    assert found.title == "江州市临时机构"


def test_the_dialog_reads_in_chinese_and_can_be_copied(start_with_sample: Start) -> None:
    start = start_with_sample
    seen = task(start)
    desk_of(start).run(edit(seen, due=date(2027, 3, 4), long_term=False))
    dialog = opened(start, seen)
    shown = dialog.text.toPlainText()
    assert shown.startswith("修改交办事项")
    assert "办结时限：" in shown and "2027年3月4日" in shown
    assert seen.lead_id is not None and seen.lead_id not in shown
    assert list(unnamed_controls(dialog)) == []
    next(b for b in dialog.findChildren(QPushButton) if b.text() == "全部复制").click()
    copied = QGuiApplication.clipboard().text()
    assert "［增：2027年3月4日］" in copied
    assert dialog.text.hasFocus()
    press(dialog.text, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_every_kind_reads_without_codes(start_with_sample: Start) -> None:
    start = start_with_sample
    desk = desk_of(start)
    entries = desk.store.entries()
    first = {change.kind: change.id for entry in entries for change in entry.changes}
    assert len(first) > 10
    for kind, record_id in first.items():
        dialog = HistoryDialog(record_history(desk.store, kind, record_id))
        shown = dialog.text.toPlainText()
        assert "verb." not in shown and "kind." not in shown
        dialog.deleteLater()


@pytest.mark.parametrize("key", ["meetings", "ledger", "directory"])
def test_lists_offer_it_on_a_right_click(start_with_sample: Start, key: str) -> None:
    start = start_with_sample
    start.window.show_page(key)
    settle(start.jobs)
    page = current(start)
    asked: list[tuple[str, str]] = []
    page.history_wanted.connect(lambda kind, record_id: asked.append((kind, record_id)))
    table = page._table if key == "directory" else page.table  # type: ignore[attr-defined]
    table.customContextMenuRequested.emit(table.visualRect(table.currentIndex()).center())
    menu = next(m for m in page.findChildren(QMenu) if m.isVisible())
    menu.actions()[-1].trigger()
    menu.close()
    settle(start.jobs)
    assert [kind for kind, _ in asked] == [
        {"meetings": "meeting", "ledger": "assignment", "directory": "unit"}[key]
    ]
