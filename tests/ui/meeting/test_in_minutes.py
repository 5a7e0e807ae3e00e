"""Items kept out of the minutes, secret placeholders, and votes, on the page."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from desk.domain.decisions import Decision
from desk.services.editing import edit
from desk.services.secrets import make_placeholder
from desk.ui.pages.after.votes_dialog import VotesDialog
from desk.ui.pages.meeting.places import AFTER
from tests.ui.meeting.conftest import Work
from tests.ui.support import unnamed_controls


def test_an_item_is_kept_out_of_the_minutes_and_shown_so(work: Work) -> None:
    work.stage(AFTER)
    section = work.page.after.items
    assert section._list.isHidden() and section._says.text() == "全部列入"
    section.focus_first()
    assert section.lines[0].marks.printed.hasFocus()
    section.lines[1].marks.printed.click()
    work.settle()
    assert not work.dossier.items[1].item.in_minutes
    assert section._says.text() == "1项不列入"
    title = work.dossier.items[1].item.title
    assert work.start.office is not None
    text = work.start.office.desk.minutes_text(work.dossier)
    assert title not in text and work.dossier.items[0].item.title in text
    assert list(unnamed_controls(section)) == []


def test_a_placeholder_is_emptied_and_shown_in_lists(work: Work) -> None:
    work.stage("before")
    item_id = work.item(3)
    marks = work.page.before.item.marks
    said: list[str] = []
    work.page.said.connect(said.append)
    marks.placeholder.click()
    work.settle()
    assert "再勾选一次" in said[-1] and not marks.placeholder.isChecked()
    assert not work.dossier.items[3].item.placeholder
    marks.placeholder.click()
    work.settle()
    item = next(i for i in work.dossier.items if i.item.id == item_id)
    assert item.item.placeholder and not item.decisions and not item.item.problem
    assert "不得录入本系统" in said[-1] and not marks.printed.isEnabled()
    line = work.page.agenda.view.model().index(3, 0)
    assert "涉密议题" in line.data(Qt.ItemDataRole.AccessibleTextRole)
    marks.placeholder.click()
    work.settle()
    assert not next(i for i in work.dossier.items if i.item.id == item_id).item.placeholder


def test_what_a_placeholder_refuses_is_not_asked_for(work: Work) -> None:
    work.stage("before")
    item_id = work.item(3)
    sheet = work.page.before.item
    refused = (
        sheet.form.field("request"),
        sheet.form.field("problem"),
        sheet.new_option,
        sheet.new_consultation,
        sheet.new_check,
        sheet.new_material,
    )
    assert sheet.bare.isHidden() and all(field.isVisible() for field in refused)
    work.page.ctx.run(make_placeholder(item_id))
    work.settle()
    assert sheet.bare.isVisible() and not any(field.isVisible() for field in refused)
    assert sheet.form.field("presenter_unit_id").isVisible()
    item = work.page.ctx.item(item_id)
    work.page.ctx.run(edit(item.item, review_needed=True))
    work.settle()
    assert sheet.review.field("review_opinion").isVisible()
    assert not sheet.review.field("review_text").isVisible()
    work.page.ctx.run(edit(work.page.ctx.item(item_id).item, placeholder=False))
    work.settle()
    assert sheet.bare.isHidden() and all(field.isVisible() for field in refused)


def test_after_issue_nothing_of_it_changes(work: Work) -> None:
    work.stage(AFTER)
    work.page.header.act()
    work.page.after.issue._issue()
    work.settle()
    work.page.after.items.focus_first()
    marks = work.page.after.items.lines[0].marks
    assert not marks.printed.isEnabled() and marks.placeholder.isHidden()
    work.stage("before")
    work.item(0)
    assert not work.page.before.item.marks.placeholder.isEnabled()


def first_decision(work: Work) -> Decision:
    return work.dossier.items[0].decisions[0].decision


def test_votes_are_entered_where_the_type_records_them(work: Work) -> None:
    work.elsewhere(edit(work.dossier.type, records_votes=True))
    work.page.ctx.reread()
    work.stage("during")
    work.item(0)
    block = work.page.during.stream.last_block()
    assert block is not None
    menu = QMenu()
    block.fill_menu(menu)
    assert "表决情况…" in [action.text() for action in menu.actions()]
    block.enter_votes()
    (dialog,) = work.page.window().findChildren(VotesDialog)
    assert list(unnamed_controls(dialog)) == []
    dialog.fields["votes_for"].setText("甲")
    dialog.keep.click()
    assert dialog.fields["votes_for"].property("wrong")
    for name, votes in (("votes_for", "6"), ("votes_against", "0"), ("votes_abstained", "")):
        dialog.fields[name].setText(votes)
    dialog.keep.click()
    decision = first_decision(work)
    assert (decision.votes_for, decision.votes_against, decision.votes_abstained) == (6, 0, None)


def test_other_types_do_not_offer_votes(work: Work) -> None:
    work.stage("during")
    work.item(0)
    block = work.page.during.stream.last_block()
    assert block is not None
    menu = QMenu()
    block.fill_menu(menu)
    assert "表决情况…" not in [action.text() for action in menu.actions()]
