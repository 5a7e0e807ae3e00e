"""A decision's menu: the earlier decision it changes is searched for, and both meetings say so."""

from datetime import timedelta

from PySide6.QtCore import Qt

from desk.domain.agenda import AgendaItem
from desk.domain.decisions import Decision, Outcome
from desk.domain.meetings import Meeting, MeetingStatus
from desk.services.editing import AT_END, add
from desk.services.meetings import set_status
from desk.ui.pages.after.supersede_dialog import SupersedeDialog
from desk.ui.pages.meeting.places import AFTER
from tests.ui.meeting.conftest import Work
from tests.ui.support import press, unnamed_controls


def issue_an_earlier_meeting(work: Work) -> Decision:
    """Hold a meeting before the sample's, with one decision, and issue its minutes."""
    now = work.dossier.meeting
    meeting = Meeting(type_id=now.type_id, day=now.day - timedelta(days=14), session=3, term="旧")
    item = AgendaItem(meeting_id=meeting.id, title="关于供热价格的汇报", position=AT_END)
    decision = Decision(
        item_id=item.id, outcome=Outcome.APPROVED, text="会议同意调整供热价格。", position=AT_END
    )
    for record in (meeting, item, decision):
        work.elsewhere(add(record))
    work.elsewhere(set_status(meeting.id, MeetingStatus.DRAFTING))
    assert work.start.office is not None
    work.elsewhere(work.start.office.desk.issuing(meeting.id))
    return decision


def opened(work: Work) -> SupersedeDialog:
    mine = work.dossier.items[0].decisions[0].decision
    dialog = SupersedeDialog(work.page.session, work.dossier, mine)
    dialog.open()
    work.settle()
    return dialog


def test_an_issued_decision_is_found_chosen_and_shown_on_both_sides(work: Work) -> None:
    earlier = issue_an_earlier_meeting(work)
    dialog = opened(work)
    assert list(unnamed_controls(dialog)) == []
    dialog.filter.setText("没有的字")
    assert not dialog.take.isEnabled() and "没有符合" in dialog.nothing.text()
    dialog.filter.setText("供热")
    press(dialog.filter, Qt.Key.Key_Down)
    assert dialog.table.hasFocus()
    press(dialog.table, Qt.Key.Key_Return)
    work.settle()
    mine = work.dossier.items[0].decisions[0].decision
    assert mine.supersedes_id == earlier.id
    work.stage(AFTER)
    (line,) = work.page.after.changes.lines
    assert "改变市政府第3次常务会议" in line.accessibleName()
    line.click()
    work.settle()
    assert work.page.ctx.dossier.meeting.session == 3
    assert "拟由市政府第19次常务会议改变" in work.page.after.changes.lines[0].accessibleName()


def test_it_can_be_taken_back_while_the_minutes_are_a_draft(work: Work) -> None:
    issue_an_earlier_meeting(work)
    dialog = opened(work)
    dialog.accept()
    work.settle()
    again = opened(work)
    assert not again.none.isHidden()
    again.none.click()
    assert work.dossier.items[0].decisions[0].decision.supersedes_id is None


def test_the_decisions_menu_offers_it(work: Work) -> None:
    work.stage("during")
    work.item(0)
    block = work.page.during.stream.last_block()
    assert block is not None
    block.choose_earlier()
    work.settle()
    (dialog,) = work.page.window().findChildren(SupersedeDialog)
    assert "均未印发" in dialog.nothing.text()
    dialog.reject()
