"""会后: tasks are picked out of a speech by keyboard, or from any words selected."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from desk.domain.speeches import Speech
from desk.services.editing import add, edit
from desk.ui.pages.after.speech_dialog import SpeechTasksDialog
from desk.ui.pages.meeting.places import AFTER
from tests.ui.meeting.conftest import Work
from tests.ui.support import press, unnamed_controls

TEXT = (
    "同志们：𠮷祥如意。\n"
    "由市财政局牵头，市发展改革委配合，12月31日前报送资金方案。\n"
    "各部门要抓好落实。天气冷了。\n市财政局、市水务局要在年底前报送意见。"
)


def opened(work: Work) -> SpeechTasksDialog:
    work.stage(AFTER)
    assert work.page.after.speeches.isHidden()
    speech = Speech(meeting_id=work.page.ctx.meeting_id, title="在常务会议上的讲话", text=TEXT)
    work.elsewhere(add(speech))
    work.page.ctx.reread()
    work.settle()
    assert not work.page.after.speeches.isHidden()
    dialog = work.page.after.speeches.open_dialog(speech)
    work.settle()
    return dialog


def test_enter_picks_the_sentence_and_its_fields_can_be_mended(work: Work) -> None:
    dialog = opened(work)
    assert dialog.text.hasFocus() and list(unnamed_controls(dialog)) == []
    assert dialog.says.text().startswith("提示3处，其中2处")
    assert dialog.chosen_words().startswith("由市财政局牵头")
    press(dialog.text, Qt.Key.Key_Return)
    work.settle()
    made = work.dossier.items[-1].assignments[0]
    directory = work.dossier.directory
    assert directory.unit_name(made.lead_id) == "市财政局" and made.due is not None
    assert dialog.form.isVisible() and not dialog.pick.isEnabled()
    assert "已列1件" in dialog.says.text()
    press(dialog.text, Qt.Key.Key_J)
    assert dialog.form.isHidden() and dialog.chosen_words() == "各部门要抓好落实。"
    press(dialog.text, Qt.Key.Key_K)
    assert dialog.form.isVisible()
    dialog.reject()


def test_any_words_selected_are_picked_as_they_stand(work: Work) -> None:
    dialog = opened(work)
    cursor = dialog.text.textCursor()
    at = dialog.text.toPlainText().encode("utf-16-le").index("天气".encode("utf-16-le")) // 2
    cursor.setPosition(at)
    cursor.setPosition(at + 4, QTextCursor.MoveMode.KeepAnchor)
    dialog.text.setTextCursor(cursor)
    assert dialog.chosen_words() == "天气冷了"
    dialog.pick.click()
    work.settle()
    made = work.dossier.items[-1].assignments[0]
    assert (made.text, made.spoken, made.lead_id) == ("天气冷了", "天气冷了", None)
    assert dialog.form.isVisible()
    dialog.reject()
    assert "已列1件" in work.page.after.speeches.findChildren(type(dialog.says))[2].text()


def test_a_doubt_is_settled_by_its_fix(work: Work) -> None:
    dialog = opened(work)
    for _ in range(2):
        press(dialog.text, Qt.Key.Key_J)
    dialog.pick.click()
    work.settle()
    made = work.dossier.items[-1].assignments[0]
    task = dialog._doubts[made.id]
    fixes = [(doubt, fix) for doubt in task.problems for fix in doubt.fixes]
    assert fixes
    dialog._fix(made, *fixes[0])
    work.settle()
    mended = work.dossier.items[-1].assignments[0]
    assert all(getattr(mended, name) == value for name, value in fixes[0][1].sets.items())
    dialog.reject()


def test_it_can_belong_to_a_decision_made(work: Work) -> None:
    dialog = opened(work)
    decision = work.dossier.items[0].decisions[0].decision
    dialog.decision.set_saved_value(decision.id)
    before = len(work.dossier.items)
    dialog.pick.click()
    work.settle()
    assert len(work.dossier.items) == before
    assert work.dossier.items[0].assignments[-1].speech_id is not None
    dialog.reject()


def test_issued_minutes_let_nothing_be_picked(work: Work) -> None:
    dialog = opened(work)
    dialog.reject()
    meeting = work.dossier.meeting
    work.elsewhere(edit(meeting, place="别处"))
    work.page.header.act()
    work.page.after.issue._issue()
    work.settle()
    dialog = work.page.after.speeches.open_dialog(work.dossier.speeches[0])
    work.settle()
    assert not dialog.pick.isEnabled()
    dialog.reject()
