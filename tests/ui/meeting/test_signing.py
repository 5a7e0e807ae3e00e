"""会后: signing steps one after the other, versions kept and compared, all by keyboard."""

from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desk.services.editing import edit
from desk.services.minutes_texts import TextSource
from desk.ui.pages.after.compare import CompareDialog
from desk.ui.pages.meeting.places import AFTER
from tests.ui.meeting.conftest import Work
from tests.ui.support import press, unnamed_controls


def take_next(work: Work, day: str = "") -> None:
    """Take the next step as the keyboard does it: the step, its day, Enter."""
    card = work.page.after.signing
    assert card.focus_next()
    focus = QApplication.focusWidget()
    assert focus is not None
    press(focus, Qt.Key.Key_Space)
    if day:
        card.day.setText(day)
    press(card.day, Qt.Key.Key_Return)
    work.settle()


def change_minutes(work: Work) -> None:
    decision = work.dossier.items[0].decisions[0].decision
    work.page.ctx.edit(decision, "text", decision.text + "由市财政局复核。")
    work.settle()


def test_steps_are_taken_one_after_the_other(work: Work) -> None:
    work.stage(AFTER)
    names = [cell.step.name for cell in work.page.after.signing.line.cells]
    assert names == list(work.dossier.type.signing_steps)
    take_next(work)
    take_next(work)
    taken = work.dossier.signatures
    assert [s.step for s in taken] == names[:2]
    assert {s.signed_on for s in taken} == {max(date.today(), work.dossier.meeting.day)}
    cells = work.page.after.signing.line.cells
    assert cells[2].hasFocus() and "待办" in cells[2].accessibleName()
    assert len(work.dossier.versions) == 2


def test_the_person_whose_post_is_the_step_is_proposed(work: Work) -> None:
    work.stage(AFTER)
    for _ in range(4):
        take_next(work)
    work.page.after.signing.focus_next()
    press(QApplication.focusWidget(), Qt.Key.Key_Space)  # type: ignore[arg-type]
    person = work.page.after.signing.form.person
    names = work.page.ctx.dossier.directory.person_name(person.entry_id)
    assert person.text() == names != ""
    assert "市长" in work.page.ctx.dossier.directory.post(person.entry_id)


def test_a_later_step_opens_the_one_that_comes_first(work: Work) -> None:
    work.stage(AFTER)
    said: list[str] = []
    work.page.said.connect(said.append)
    work.page.after.signing.line.cells[3].click()
    assert "须先办" in said[0]
    assert work.page.after.signing.form.step.name == work.dossier.type.signing_steps[0]
    press(work.page.after.signing.day, Qt.Key.Key_Escape)
    assert work.page.after.signing.form.isHidden()


def test_a_day_before_the_meeting_is_refused_at_its_field(work: Work) -> None:
    work.stage(AFTER)
    early = work.dossier.meeting.day - timedelta(days=1)
    take_next(work, early.isoformat())
    card = work.page.after.signing
    assert work.dossier.signatures == () and not card.form.isHidden()
    assert "不能早于" in card.form.problem.text()


def test_changed_minutes_are_said_and_compared_with_what_was_signed(work: Work) -> None:
    work.stage(AFTER)
    take_next(work)
    card = work.page.after.signing
    assert card.compare.isHidden()
    change_minutes(work)
    assert not card.compare.isHidden() and "又有改动" in card._changed.text()
    dialogs: list[CompareDialog] = []
    card.compare_wanted.disconnect()
    card.compare_wanted.connect(lambda text: dialogs.append(work.page.after.compare(text)))
    card.compare.click()
    work.settle()
    dialog = dialogs[0]
    assert dialog.count.text() == "1段有改动"
    assert "由市财政局复核。" in dialog.text.toPlainText()
    assert "复核" in dialog.text.toHtml().split("underline", 1)[1]
    dialog.only.click()
    assert dialog.text.document().blockCount() == 1
    dialog.side.click()
    whole = dialog.text.toPlainText()
    assert whole.count("由市财政局复核。") == 1 and dialog.text.changes == 1
    press(dialog, Qt.Key.Key_J)
    assert list(unnamed_controls(dialog)) == []
    dialog.side.click()
    dialog.reject()


def test_a_step_is_taken_back_and_undone(work: Work) -> None:
    work.stage(AFTER)
    take_next(work)
    work.page.after.signing.take_back.click()
    assert work.dossier.signatures == ()
    work.page.session.undo()
    assert len(work.dossier.signatures) == 1


def test_a_version_is_kept_under_its_name(work: Work) -> None:
    work.stage(AFTER)
    card = work.page.after.versions
    assert not card.compare.isEnabled()
    card.keep.click()
    assert card.name.hasFocus()
    card.name.setText("送审稿")
    press(card.name, Qt.Key.Key_Return)
    (version,) = work.dossier.versions
    assert version.label == "送审稿" and card.name.isHidden()
    dialog = work.page.after.compare()
    work.settle()
    assert dialog.before.currentText().startswith("送审稿")
    assert dialog.after.value().source is TextSource.NOW  # type: ignore[union-attr]
    assert dialog.count.text() == "两份文稿内容一致。"
    dialog.reject()


def test_a_dialog_closed_before_its_answer_is_left_alone(work: Work) -> None:
    work.stage(AFTER)
    dialog = work.page.after.compare()
    dialog.reject()
    work.settle()


def test_days_past_the_limit_are_red(work: Work) -> None:
    work.elsewhere(edit(work.dossier.meeting, day=date.today() - timedelta(days=30)))
    work.page.ctx.reread()
    work.stage(AFTER)
    days = work.page.after.signing._days
    assert "会后第30天" in days.text() and days.property("look") == "late"


def test_missing_steps_are_named_once_when_issue_is_asked_for(work: Work) -> None:
    work.stage(AFTER)
    take_next(work)
    work.page.header.act()
    card = work.page.after.issue
    assert not card._confirmation.isHidden()
    assert "副秘书长" in card._steps.text() and "核稿" not in card._steps.text()
    card._issue()
    work.settle()
    assert work.dossier.meeting.locked
    assert work.page.after.signing.take_back.isHidden()
