"""会后: urgent assignments are marked and go out ahead, by keyboard."""

from pathlib import Path

from PySide6.QtCore import Qt

from desk.domain.assignments import AssignmentState
from desk.ui.pages.after.ahead_dialog import AheadDialog
from desk.ui.pages.meeting.places import AFTER
from tests.ui.meeting.conftest import Work
from tests.ui.support import press, unnamed_controls


def opened(work: Work) -> AheadDialog:
    work.stage(AFTER)
    dialog = work.page.after.ahead.open_dialog()
    work.settle()
    return dialog


def test_marked_assignments_go_out_under_the_numbers_shown(work: Work, tmp_path: Path) -> None:
    dialog = opened(work)
    assert dialog.rows[0].box.hasFocus() and not dialog.send.isEnabled()
    assert list(unnamed_controls(dialog)) == []
    press(dialog.rows[0].box, Qt.Key.Key_Return)
    dialog.first.setText("31")
    press(dialog.rows[1].box, Qt.Key.Key_Space)
    assert "31号" in dialog.numbers.text()
    press(dialog.send, Qt.Key.Key_Space)
    work.settle()
    sent = [a for i in work.dossier.items for a in i.assignments if a.sent_ahead_on]
    assert len(sent) == 2 and {a.state for a in sent} == {AssignmentState.OPEN}
    assert all(number.value >= 31 for number in work.dossier.numbers)
    assert work.page.after.ahead.says.text().startswith("已先行交办2件")
    card = work.page.after.export
    assert card.letters.isEnabled()
    card.minutes.setChecked(False)
    card.letters.setChecked(True)
    card.folder.restore_draft(str(tmp_path / "out"))
    card.start()
    work.settle()
    assert len(list((tmp_path / "out").iterdir())) == len(work.dossier.numbers)


def test_what_lacks_its_lead_or_went_out_cannot_be_marked(work: Work) -> None:
    first = work.dossier.items[1].assignments[0]
    work.page.ctx.edit(first, "lead_id", None)
    work.settle()
    dialog = opened(work)
    row = next(r for r in dialog.rows if r.assignment.id == first.id)
    assert not row.box.isEnabled()
    other = next(r for r in dialog.rows if r.box.isEnabled())
    other.box.click()
    dialog.send.click()
    work.settle()
    again = opened(work)
    assert not next(r for r in again.rows if r.assignment.id == other.assignment.id).box.isEnabled()
    again.reject()


def test_issue_counts_the_letters_that_went_out(work: Work) -> None:
    dialog = opened(work)
    dialog.rows[0].box.click()
    dialog.send.click()
    work.settle()
    before = work.dossier.numbers
    work.page.header.act()
    work.page.after.issue._issue()
    work.settle()
    letters = [n for n in work.dossier.numbers if n.unit_id is not None]
    units = {n.unit_id for n in letters}
    assert {n.text for n in before} <= {n.text for n in letters}
    assert len({n.text for n in letters}) == len(letters)
    assert units >= {unit.id for unit in work.dossier.lead_units}
    assert work.page.after.ahead.isHidden()


def test_a_refusal_stays_in_the_dialog(work: Work) -> None:
    dialog = opened(work)
    dialog.rows[0].box.click()
    assert work.start.office is not None
    desk = work.start.office.desk
    work.elsewhere(desk.sending_ahead(work.page.ctx.meeting_id, dialog.chosen()))
    dialog.send.click()
    work.settle()
    assert "已经先行交办" in dialog.problem.text() and dialog.isVisible()
    dialog.reject()
