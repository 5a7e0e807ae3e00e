"""Several people at once: pasted from Excel, or ticked in a list; and told one by one."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from desk.domain.attendance import Role
from desk.domain.meetings import MeetingStatus
from desk.domain.name_order import NameOrder
from desk.domain.office import Person
from desk.services.attending import mark_told
from desk.services.editing import add, edit
from desk.ui.pages.attendees.add_people import AddPeopleDialog
from desk.ui.pages.attendees.paste_dialog import PastePeopleDialog
from desk.ui.pages.attendees.sheet import AttendanceSheet
from desk.ui.pages.meeting.agenda_column import PEOPLE
from desk.ui.pages.settings.declared import NAME_ORDER
from desk.ui.pages.settings.preferences import Preferences
from tests.ui.attendees.conftest import Work
from tests.ui.support import press, unnamed_controls

FREE = ("司徒望", "林间鹤")
"""People of the directory who are not on the list."""
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def sheet(work: Work) -> AttendanceSheet:
    """Return the list of a meeting that is still to come."""
    ctx = work.page.ctx
    ctx.run(edit(ctx.dossier.meeting, status=MeetingStatus.NOTIFIED))
    unit_id = next(iter(ctx.dossier.directory.units))
    for name in FREE:
        ctx.run(add(Person(name=name, unit_id=unit_id)))
    work.settle()
    work.stage("before")
    work.page._choose_section(PEOPLE)
    return work.page.before.attendance


def listed_names(work: Work) -> list[str]:
    directory = work.dossier.directory
    return [directory.person_name(a.person_id) for a in work.dossier.attendance]


def test_known_people_are_pasted_in_one_step(work: Work, sheet: AttendanceSheet) -> None:
    before = listed_names(work)
    wanted = list(FREE)
    QGuiApplication.clipboard().setText("\n".join([before[0], *wanted]))
    sheet.table.setFocus()
    press(sheet.table, Qt.Key.Key_V, CTRL)
    assert listed_names(work) == [*before, *wanted]
    work.page.ctx.session.undo()
    assert listed_names(work) == before


def paste_dialog(work: Work) -> PastePeopleDialog:
    work.settle()
    (dialog,) = work.start.window.findChildren(PastePeopleDialog)
    return dialog


def test_people_not_known_are_looked_at_first(work: Work, sheet: AttendanceSheet) -> None:
    before = listed_names(work)
    text = f"单位\t姓名\t职务\n市气象局\t云观澜\t局长\n\t{FREE[0]}\n\t\n"
    QGuiApplication.clipboard().setText(text)
    sheet.paste.click()
    dialog = paste_dialog(work)
    assert listed_names(work) == before
    assert "2" in dialog.preview.write_button.text()
    dialog.preview.write_button.click()
    assert listed_names(work) == [*before, "云观澜", FREE[0]]
    dossier = work.dossier
    new = dossier.attendance[len(before)].person_id
    assert dossier.directory.post(new) == "局长"
    assert "市气象局" in {unit.name for unit in dossier.directory.units.values()}


def test_a_name_nobody_has_is_left_out(work: Work, sheet: AttendanceSheet) -> None:
    before = listed_names(work)
    QGuiApplication.clipboard().setText("查无此人")
    sheet.paste.click()
    dialog = paste_dialog(work)
    assert not dialog.preview.write_button.isEnabled()
    press(dialog.preview, Qt.Key.Key_Escape)
    assert listed_names(work) == before


def test_several_are_ticked_by_letters_and_added(work: Work, sheet: AttendanceSheet) -> None:
    before = listed_names(work)
    sheet.new_role.set_saved_value(Role.OBSERVER)
    sheet.several.click()
    work.settle()
    (dialog,) = work.start.window.findChildren(AddPeopleDialog)
    assert list(unnamed_controls(dialog)) == []
    wanted = list(FREE)
    for name in wanted:
        dialog.words.setFocus()
        dialog.words.setText(name)
        QTest.keyClick(dialog.words, Qt.Key.Key_Return)
    assert dialog.isVisible() and dialog.chosen.text() == "、".join(wanted)
    dialog.add_button.click()
    assert listed_names(work) == [*before, *wanted]
    assert [a.role for a in work.dossier.attendance[-2:]] == [Role.OBSERVER] * 2


@pytest.mark.parametrize("order", list(NameOrder))
def test_people_to_tick_stand_in_the_order_of_this_pc(
    work: Work, sheet: AttendanceSheet, order: NameOrder
) -> None:
    for name in ("丁一平", "魏明", "丁二"):
        work.page.ctx.run(add(Person(name=name, rank=500 - len(name))))
    work.settle()
    Preferences().set(NAME_ORDER, order)
    sheet.several.click()
    work.settle()
    (dialog,) = work.start.window.findChildren(AddPeopleDialog)
    shown = [dialog.people.item(row).text() for row in range(dialog.people.count())]
    shown = [name for name in shown if name in ("丁一平", "魏明", "丁二")]
    assert (
        shown
        == {
            NameOrder.RANK: ["丁一平", "魏明", "丁二"],
            NameOrder.SHORT_FIRST: ["丁二", "丁一平", "魏明"],
            NameOrder.BY_CHARACTER: ["丁一平", "丁二", "魏明"],
        }[order]
    )
    dialog.reject()
    work.settle()


def test_who_was_told_again_is_noted_one_by_one(work: Work, sheet: AttendanceSheet) -> None:
    ctx = work.page.ctx
    ctx.run(mark_told(ctx.meeting_id))
    work.settle()
    ctx.run(edit(ctx.dossier.meeting, place="第二会议室"))
    work.settle()
    assert sheet._model.rows[0].untold
    sheet.table.setFocus()
    sheet.table.choose_row(0)
    press(sheet.table, Qt.Key.Key_T)
    work.settle()
    untold = [line.untold for line in sheet._model.rows]
    assert not untold[0] and all(untold[1:])


def test_names_of_two_characters_are_as_wide_as_those_of_three(
    work: Work, sheet: AttendanceSheet
) -> None:
    assert all(
        line.name[1] == "\u3000" for line in sheet._model.rows if len(line.name.split()) == 2
    )
    assert any(len(line.name.split()) == 2 for line in sheet._model.rows)
