"""The page of the pool: found, moved on, put off, scheduled, all by keyboard."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desk.domain.agenda import AgendaItem, ItemState, Level
from desk.domain.item_course import CheckKind, ItemCheck, ItemMove
from desk.ui.pages.meeting.step_dialog import StepDialog
from desk.ui.pages.pool.forms_dialog import FormsDialog
from desk.ui.pages.pool.lines import Chip, Grouping
from desk.ui.pages.pool.schedule_dialog import ScheduleDialog
from tests.ui.pool.conftest import Work
from tests.ui.support import hand_over, press, unnamed_controls

KEY = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


def titles(work: Work) -> list[str]:
    lines = work.page.view.lines
    found = (lines.line(row) for row in range(lines.rowCount()))
    return [line.title for line in found if line is not None]


def marks(work: Work, item: AgendaItem) -> list[str]:
    lines = work.page.view.lines
    line = lines.line(lines.row_of(item.id))
    assert line is not None
    return [text for text, _ in line.marks]


def choose(work: Work, item: AgendaItem) -> None:
    work.activate()
    work.page.show_item(item.id)
    work.page.view.setFocus()
    work.settle()


def test_every_item_says_what_it_lacks_and_who_is_against_it(work: Work) -> None:
    assert set(titles(work)) == {"关于防汛物资储备的请示", "关于供水价格的请示"}
    first = next(iter(work.desk.directory().units.values()))
    assert f"{first.label}不同意" in marks(work, work.full)
    (kind,) = (k for k in work.page.ctx.pool.types if k.mark == "碰")
    work.page.list_head._types.committed.emit(kind.id)
    work.settle()
    assert marks(work, work.full)[0] == "条件具备"
    assert marks(work, work.bare) == ["缺 1 项"]


def test_the_list_is_filtered_and_grouped(work: Work) -> None:
    work.page.bar.filter.box.setText("gsjg")
    assert titles(work) == ["关于供水价格的请示"]
    work.page.bar.clear()
    work.page.bar.filter.choose_chip(Chip.DISPUTED)
    assert titles(work) == ["关于防汛物资储备的请示"]
    work.page.bar.clear()
    for grouping in Grouping:
        work.page.list_head._groups.set_saved_value(grouping)
        work.page.list_head.changed.emit()
        assert len(titles(work)) == 2 and work.page.view.lines.rowCount() > 2


def test_a_new_item_is_typed_and_undone(work: Work) -> None:
    press(work.page.view, KEY.Key_I, CTRL)
    assert work.page.new.hasFocus()
    hand_over(work.page.new, "关于防震减灾的汇报")
    press(work.page.new, KEY.Key_Return)
    work.settle()
    assert "关于防震减灾的汇报" in titles(work)
    assert work.page.current is not None
    assert work.page.current.dossier.item.state is ItemState.PROPOSED
    work.page.view.setFocus()
    press(work.page.view, KEY.Key_Delete)
    work.settle()
    assert "关于防震减灾的汇报" not in titles(work)


def test_an_item_moves_on_by_one_key_and_back_with_a_reason(work: Work) -> None:
    choose(work, work.bare)
    press(work.page.view, KEY.Key_F6)
    assert work.now(work.bare).state is ItemState.REVIEWED
    press(work.page.view, KEY.Key_F6)
    assert work.now(work.bare).state is ItemState.READY
    press(work.page.view, KEY.Key_F6, SHIFT)
    dialog = work.dialog(StepDialog)
    assert isinstance(dialog, StepDialog)
    dialog.accept()
    assert dialog.isVisible()
    hand_over(dialog._reason, "方案要重做")
    press(dialog._reason, KEY.Key_Return, CTRL)
    assert work.now(work.bare).state is ItemState.REVIEWED
    moves = work.desk.read(lambda reader: reader.find(ItemMove, item_id=work.bare.id))
    assert moves[-1].reason == "方案要重做"


def test_an_item_is_withdrawn_with_who_asked(work: Work) -> None:
    choose(work, work.bare)
    press(work.page.view, KEY.Key_F8, SHIFT)
    dialog = work.dialog(StepDialog)
    assert isinstance(dialog, StepDialog)
    hand_over(dialog._reason, "不再需要")
    hand_over(dialog._asked_by, "市发展改革委")
    dialog.accept()
    assert work.now(work.bare).state is ItemState.WITHDRAWN
    assert "关于供水价格的请示" not in titles(work)
    work.page.bar.filter.choose_chip(Chip.WITHDRAWN)
    work.settle()
    assert titles(work) == ["关于供水价格的请示"]
    assert not work.page.schedule_button.isEnabled()


def test_a_ready_item_is_scheduled(work: Work) -> None:
    meeting = work.meeting("碰")
    choose(work, work.full)
    press(work.page.view, KEY.Key_F9)
    dialog = work.dialog(ScheduleDialog)
    assert isinstance(dialog, ScheduleDialog)
    assert dialog.missing == () and not dialog._reason.isVisible()
    press(dialog.table, KEY.Key_Return)
    placed = work.now(work.full)
    assert (placed.meeting_id, placed.state) == (meeting.id, ItemState.SCHEDULED)
    assert titles(work) == ["关于供水价格的请示"]
    note = work.start.window.rail.item("pool")
    assert note is not None and note.accessibleName() == "议题库 1"


def test_an_unready_item_is_scheduled_with_a_reason_which_the_agenda_shows(work: Work) -> None:
    meeting = work.meeting("常")
    choose(work, work.full)
    work.page.schedule()
    dialog = work.dialog(ScheduleDialog)
    assert isinstance(dialog, ScheduleDialog)
    assert "unready.agreement" in [problem.code for problem in dialog.missing]
    dialog.accept()
    assert dialog.isVisible()
    hand_over(dialog._reason, "汛期将至")
    dialog.accept()
    assert work.now(work.full).unready_reason == "汛期将至"
    work.start.window.open_meeting(meeting.id)
    work.settle()
    page = work.start.window.current
    line = page.agenda.view.lines.line(0)  # type: ignore[union-attr]
    assert "提前上会：汛期将至" in line.notes[-1][0]


def test_without_a_meeting_ahead_nothing_is_scheduled(work: Work) -> None:
    choose(work, work.full)
    work.page.schedule()
    dialog = work.dialog(ScheduleDialog)
    assert isinstance(dialog, ScheduleDialog)
    assert not dialog.go.isEnabled() and dialog.meeting_id == ""
    dialog.reject()
    work.settle()


def test_the_level_moves_only_with_a_reason(work: Work) -> None:
    choose(work, work.full)
    level = work.page.sheet.form.level
    level.committed.emit(Level.COMMITTEE)
    dialog = work.dialog(StepDialog)
    dialog.reject()
    work.settle()
    assert level.value() is Level.EXECUTIVE
    level.committed.emit(Level.COMMITTEE)
    dialog = work.dialog(StepDialog)
    assert isinstance(dialog, StepDialog)
    hand_over(dialog._reason, "意见不一致")
    dialog.accept()
    assert work.now(work.full).level is Level.COMMITTEE
    assert work.page.sheet.course.isVisible()


def test_what_is_missing_leads_to_its_place(work: Work) -> None:
    choose(work, work.bare)
    work.page.sheet.mend("unready.request")
    assert work.page.sheet.form.field("request").hasFocus()  # type: ignore[union-attr]
    work.page.sheet.mend("unready.papers")
    assert work.page.sheet.new_material.hasFocus()
    work.page.sheet.mend("unready.options")
    assert work.page.sheet.new_option.hasFocus()


def test_a_check_is_added_and_filled_in(work: Work) -> None:
    choose(work, work.full)
    work.page.sheet.new_check.committed.emit(CheckKind.RISK)
    work.settle()
    (row,) = work.page.sheet.checks.rows()
    text = row.field("text")  # type: ignore[attr-defined]
    text.setPlainText("风险等级为低")
    text.save()
    work.settle()
    (check,) = work.desk.read(lambda reader: reader.find(ItemCheck, item_id=work.full.id))
    assert (check.what, check.text) == (CheckKind.RISK, "风险等级为低")


def test_typed_text_survives_going_to_another_item(work: Work) -> None:
    choose(work, work.full)
    request = work.page.sheet.form.field("request")
    request.setPlainText("改到一半")  # type: ignore[union-attr]
    work.page.show_item(work.bare.id)
    assert work.now(work.full).request == "改到一半"


def test_forms_are_written_for_units_and_for_an_item(work: Work, tmp_path: Path) -> None:
    choose(work, work.full)
    press(work.page.view, KEY.Key_E, CTRL)
    dialog = work.dialog(FormsDialog)
    assert isinstance(dialog, FormsDialog)
    units = [entry.id for entry in work.page.ctx.unit_entries[:2]]
    dialog.units.set_saved_ids(units)
    blank = dialog.writing()
    dialog.filled.setChecked(True)
    filled = dialog.writing()
    dialog.reject()
    for write in (blank, filled, filled):
        write(tmp_path)
        work.settle()
    names = sorted(path.name for path in tmp_path.glob("*.xlsx"))
    assert len(names) == 4
    assert sum("关于防汛物资储备的请示" in name for name in names) == 2


def test_a_form_read_back_changes_the_item_that_is_shown(work: Work, tmp_path: Path) -> None:
    assert work.start.office is not None
    forms = work.start.office.forms
    path = forms.item_form(tmp_path, item_id=work.bare.id)
    choose(work, work.bare)
    import openpyxl

    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[0]
    (row,) = (cell.row for cell in sheet["A"] if cell.value == "提请事项")
    sheet[f"B{row}"] = "审定供水价格方案"
    book.save(path)
    work.start.window._importing().run([path])
    work.settle()
    assert work.now(work.bare).request == "审定供水价格方案"
    field = work.page.sheet.form.field("request")
    assert field.text() == "审定供水价格方案"  # type: ignore[union-attr]


def test_the_empty_pool_says_what_to_do(work: Work) -> None:
    for item in (work.full, work.bare):
        choose(work, item)
        press(work.page.view, KEY.Key_Delete)
        work.settle()
    assert work.page.detail.currentWidget() is work.page.empty
    assert not list(unnamed_controls(work.page))


def test_everything_has_a_name_and_is_reached_by_keyboard(work: Work) -> None:
    choose(work, work.full)
    assert not list(unnamed_controls(work.page))
    press(work.page.view, KEY.Key_Return)
    assert QApplication.focusWidget() is work.page.sheet.form.title
    press(work.page.sheet.form.title, KEY.Key_F3)
    assert work.page.view.hasFocus()
