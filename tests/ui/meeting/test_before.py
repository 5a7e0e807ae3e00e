"""会前: facts, agenda and items, edited in place."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QModelIndex, Qt

from desk.domain.agenda import AgendaItem, ItemState, Opinion
from desk.domain.attendance import Role
from desk.services.editing import AT_END, edit
from desk.services.item_course import take_off
from desk.ui.pages.meeting.agenda_column import FACTS
from desk.ui.pages.meeting.item_parts import ConsultationRow, MaterialRow, OptionRow
from desk.ui.pages.meeting.step_dialog import StepDialog
from desk.ui.widgets.fields import TextField
from tests.ui.meeting.conftest import Work
from tests.ui.support import hand_over, press

ALT = Qt.KeyboardModifier.AltModifier


def facts(work: Work) -> None:
    work.stage("before")
    work.page._choose_section(FACTS)


def test_facts_are_saved_when_left(work: Work) -> None:
    facts(work)
    place = work.page.before.facts.form.field("place")
    assert isinstance(place, TextField)
    place.setText("第二会议室")
    place.save()
    assert work.dossier.meeting.place == "第二会议室"
    assert "第二会议室" in work.page.header._subtitle.text()


def test_what_is_no_number_stays_marked(work: Work) -> None:
    facts(work)
    session = work.page.before.facts.form.field("session")
    assert isinstance(session, TextField)
    session.setText("十九")
    session.save()
    assert session.property("wrong") and work.dossier.meeting.session == 19


def test_a_refused_value_stays_marked_with_the_reason(work: Work) -> None:
    facts(work)
    session = work.page.before.facts.form.field("session")
    assert isinstance(session, TextField)
    session.setText("0")
    session.save()
    work.settle()
    assert session.property("wrong") and "1" in session.toolTip()
    assert work.dossier.meeting.session == 19


def test_the_chair_changes_in_meeting_and_attendance(work: Work) -> None:
    facts(work)
    other = work.page.ctx.dossier.attendance[1].person_id
    work.page.before.facts.form._take_chair(other)
    dossier = work.dossier
    assert dossier.meeting.chair_id == other
    assert [a.person_id for a in dossier.attendance if a.role is Role.CHAIR] == [other]


def test_somebody_elses_text_is_shown_beside_mine(work: Work) -> None:
    facts(work)
    place = work.page.before.facts.form.field("place")
    assert isinstance(place, TextField)
    place.setText("我的地点")
    work.elsewhere(edit(work.page.ctx.dossier.meeting, place="他的地点"))
    place.save()
    work.settle()
    clash = work.page.clash
    assert not clash.isHidden()
    assert (clash._theirs.text(), clash._yours.text()) == ("他的地点", "我的地点")
    assert place.text() == "我的地点" and work.dossier.meeting.place == "他的地点"
    clash.keep_mine.click()
    assert work.dossier.meeting.place == "我的地点"
    assert clash.isHidden()


def test_the_other_text_can_be_taken(work: Work) -> None:
    facts(work)
    place = work.page.before.facts.form.field("place")
    assert isinstance(place, TextField)
    place.setText("我的地点")
    work.elsewhere(edit(work.page.ctx.dossier.meeting, place="他的地点"))
    place.save()
    work.settle()
    work.page.clash.take_theirs.click()
    work.settle()
    assert place.text() == "他的地点" and work.dossier.meeting.place == "他的地点"
    place.setText("新的地点")
    place.save()
    assert work.dossier.meeting.place == "新的地点"


def test_items_are_added_moved_and_removed(work: Work) -> None:
    work.stage("before")
    new = work.page.agenda.new
    new.setFocus()
    hand_over(new, "临时议题")
    press(new, Qt.Key.Key_Return)
    work.settle()
    items = work.dossier.items
    assert items[-1].item.title == "临时议题" and new.text() == ""
    view = work.page.agenda.view
    view.choose(items[-1].item.id)
    press(view, Qt.Key.Key_Up, ALT)
    assert work.dossier.items[-2].item.title == "临时议题"
    assert view.current_id == items[-1].item.id
    press(view, Qt.Key.Key_Delete)
    assert "临时议题" not in [i.item.title for i in work.dossier.items]


def test_an_item_is_dragged(work: Work) -> None:
    lines = work.page.agenda.view.lines
    first, third = lines.line(0), lines.line(2)
    assert first is not None and third is not None
    data = lines.mimeData([lines.index(0)])
    lines.dropMimeData(data, Qt.DropAction.MoveAction, 3, 0, QModelIndex())
    order = [i.item.id for i in work.dossier.items]
    assert order[2] == first.item_id and order[1] == third.item_id


def test_an_items_title_is_edited(work: Work) -> None:
    work.stage("before")
    work.item(2)
    title = work.page.before.item.form.title
    title.setPlainText("关于民生实事的汇报")
    title.save()
    assert work.dossier.items[2].item.title == "关于民生实事的汇报"
    line = work.page.agenda.view.lines.line(2)
    assert line is not None and line.title == "民生实事"


def test_one_option_is_recommended(work: Work) -> None:
    work.stage("before")
    work.item(2)
    rows = [r for r in work.page.before.item.options.rows() if isinstance(r, OptionRow)]
    rows[1]._recommended.click()
    assert [o.recommended for o in work.dossier.items[2].options] == [False, True]


def test_a_unit_is_consulted_and_answers(work: Work) -> None:
    work.stage("before")
    item_id = work.item(1)
    unit = work.page.ctx.unit_entries[5]
    work.page.before.item._add_consultation(unit.id)
    work.settle()
    column = work.page.before.item.consultations
    row = column.rows()[-1]
    assert isinstance(row, ConsultationRow)
    row.field("opinion").committed.emit(Opinion.DISAGREE)  # type: ignore[union-attr]
    item = next(i for i in work.dossier.items if i.item.id == item_id)
    assert item.consultations[-1].opinion is Opinion.DISAGREE
    row.remove_part()
    item = next(i for i in work.dossier.items if i.item.id == item_id)
    assert unit.id not in [c.unit_id for c in item.consultations]


def test_who_has_received_a_material(work: Work) -> None:
    work.stage("before")
    work.item(1)
    row = work.page.before.item.materials.rows()[1]
    assert isinstance(row, MaterialRow)
    person = work.page.ctx.people_entries[0].id
    row._received._add(person)
    deliveries = work.dossier.items[1].materials[1].deliveries
    assert deliveries[-1].person_id == person and deliveries[-1].received == date.today()


def test_typed_text_stays_while_the_page_refreshes(work: Work) -> None:
    facts(work)
    place = work.page.before.facts.form.field("place")
    assert isinstance(place, TextField)
    place.setFocus()
    place.setText("正在输入")
    meeting = work.page.ctx.dossier.meeting
    work.page.ctx.run(edit(meeting, term="六届"))
    work.settle()
    assert place.text() == "正在输入" and place.hasFocus()
    place.save()
    assert work.dossier.meeting == replace(meeting, term="六届", place="正在输入")


def test_an_item_goes_back_to_the_pool_with_a_reason(work: Work) -> None:
    work.page.ctx.add(
        AgendaItem(meeting_id=work.page.ctx.meeting_id, title="临时议题", position=AT_END)
    )
    work.settle()
    work.stage("before")
    item_id = work.item(len(work.dossier.items) - 1)
    standing = work.page.before.item.standing
    assert standing.to_pool.isVisible() and not standing.to_agenda.isVisible()
    standing.to_pool.click()
    (dialog,) = work.start.window.findChildren(StepDialog)
    hand_over(dialog._reason, "议题过多")
    dialog.accept()
    assert item_id not in [item.item.id for item in work.dossier.items]


def test_an_item_taken_off_comes_back_on_the_agenda(work: Work) -> None:
    work.stage("before")
    item_id = work.item(1)
    today = date(2026, 11, 20)
    work.page.ctx.run(take_off(item_id, ItemState.DEFERRED, "先做论证", on=today))
    work.settle()
    standing = work.page.before.item.standing
    assert standing.to_agenda.isVisible() and not standing.to_pool.isVisible()
    standing.to_agenda.click()
    assert work.dossier.items[1].item.state is ItemState.SCHEDULED
    assert not standing.to_agenda.isVisible()
