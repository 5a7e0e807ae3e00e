"""The list of attendance, edited in place: presence, substitutes, the items somebody is in for."""

from PySide6.QtCore import Qt

from desk.domain.attendance import Presence, Role
from desk.ui.pages.meeting.agenda_column import PEOPLE
from tests.ui.attendees.conftest import Work
from tests.ui.support import press


def listed(work: Work) -> None:
    work.stage("before")
    work.page._choose_section(PEOPLE)


def test_presence_by_one_key(work: Work) -> None:
    listed(work)
    table = work.page.before.attendance.table
    table.setFocus()
    table.choose_row(2)
    press(table, Qt.Key.Key_3)
    assert work.dossier.attendance[2].status is Presence.ABSENT
    assert table.current_record().place.status is Presence.ABSENT
    assert "缺席" in work.page.agenda.quorum._leave.text()


def test_a_deputy_mayor_has_no_substitute(work: Work) -> None:
    listed(work)
    table = work.page.before.attendance.table
    table.choose_row(2)
    press(table, Qt.Key.Key_4)
    work.settle()
    assert work.dossier.attendance[2].status is Presence.PRESENT
    substitute = work.page.before.attendance.form.substitute
    assert not substitute.hasFocus()
    substitute.picked.emit(work.page.ctx.people_entries[-1].id)
    assert work.dossier.attendance[2].substitute_id is None
    assert substitute.text() == ""
    assert "不能由他人代为参会" in work.start.window.notice.text


def test_a_head_of_department_gets_the_keyboard_at_the_substitute(work: Work) -> None:
    listed(work)
    table = work.page.before.attendance.table
    row = next(
        n
        for n, place in enumerate(work.dossier.attendance)
        if place.role is Role.OBSERVER and place.status is Presence.PRESENT
    )
    table.choose_row(row)
    press(table, Qt.Key.Key_4)
    work.settle()
    assert work.dossier.attendance[row].status is Presence.SUBSTITUTED
    assert work.page.before.attendance.form.substitute.hasFocus()


def test_items_attended(work: Work) -> None:
    listed(work)
    sheet = work.page.before.attendance
    sheet.table.choose_row(1)
    sheet.form._boxes[work.page.ctx.dossier.items[0].item.id].click()
    ids = work.dossier.attendance[1].item_ids
    assert ids is not None and len(ids) == len(work.page.ctx.dossier.items) - 1


def test_every_field_is_found_by_its_name(work: Work) -> None:
    listed(work)
    form = work.page.before.attendance.form
    names = ("substitute_id", "reason", "asked_on", "approved_by", "approved_on", "replied_on")
    assert all(form.field(name) is not None for name in names)
