"""会后: what blocks, how it is mended, issue and export."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desk.domain.meetings import MeetingStatus
from desk.domain.papers import PaperKind
from desk.ui.pages.meeting.places import AFTER, DURING
from tests.ui.meeting.conftest import Work
from tests.ui.support import press, unnamed_controls


def issue(work: Work) -> None:
    work.stage("after")
    work.page.header.act()
    work.page.after.issue.first_minutes.setText("7")
    work.page.after.issue._issue()
    work.settle()


def test_blockers_lead_to_their_fields(work: Work) -> None:
    made = work.page.ctx.dossier.items[1].assignments[0]
    work.page.ctx.edit(made, "due", None)
    work.stage("after")
    assert work.page.after.problems.blockers == 1
    work.page.header.act()
    row = work.page.after.problems._blocking[0]
    assert row.hasFocus() and "没有办结时限" in row.accessibleName()
    press(row, Qt.Key.Key_Return)
    work.settle()
    assert work.page.stage == DURING
    focus = QApplication.focusWidget()
    assert focus is not None and focus.accessibleName() == "时限"


def test_every_warning_leads_somewhere(work: Work) -> None:
    work.stage("after")
    rows = work.page.after.problems.findChildren(type(work.page.after.problems._blocking)) or []
    assert rows == []
    from desk.domain.readiness import issue_warnings
    from desk.ui.pages.meeting.places import place_of

    for problem in issue_warnings(work.page.ctx.dossier):
        work.page.bring(place_of(problem, work.page.ctx.dossier))
        work.settle()
        assert QApplication.focusWidget() is not None
        assert (work.page.stage == AFTER) == (problem.code == "issue.steps_missing")


def test_the_issue_is_confirmed_and_can_be_put_off(work: Work) -> None:
    work.stage("after")
    work.page.header.act()
    card = work.page.after.issue
    assert not card._confirmation.isHidden() and card.first_minutes.hasFocus()
    press(card.first_minutes, Qt.Key.Key_Escape)
    assert card._confirmation.isHidden()
    assert work.dossier.meeting.status is MeetingStatus.DRAFTING


def test_a_first_number_must_be_a_number(work: Work) -> None:
    work.stage("after")
    card = work.page.after.issue
    card.ask()
    card.first_minutes.setText("甲")
    card._issue()
    assert card.first_minutes.property("wrong")
    assert work.dossier.meeting.status is MeetingStatus.DRAFTING


def test_issued_minutes_are_locked_everywhere(work: Work) -> None:
    issue(work)
    dossier = work.dossier
    assert dossier.meeting.locked
    assert dossier.minutes_number is not None and dossier.minutes_number.text == "第7期"
    page = work.page
    assert "第7期" in page.after._locked.text()
    work.stage("during")
    work.item(0)
    assert page.during.composer.isHidden() and not page.during._locked.isHidden()
    block = page.during.stream.last_block()
    assert block is not None and block.new.isHidden()
    assert block.field("text").isReadOnly()  # type: ignore[union-attr]
    assert not block.field("outcome").isEnabled()  # type: ignore[union-attr]
    work.stage("before")
    assert page.agenda.new.isHidden()
    press(page.agenda.view, Qt.Key.Key_Delete)
    assert len(work.dossier.items) == len(dossier.items)


def test_papers_are_exported_and_listed(work: Work, tmp_path: Path) -> None:
    work.stage("after")
    card = work.page.after.export
    assert card.kinds() == {PaperKind.MINUTES}
    issue(work)
    assert card.kinds() == {PaperKind.MINUTES, PaperKind.LETTER}
    card.folder.restore_draft(str(tmp_path / "out"))
    card.start()
    work.settle()
    files = list((tmp_path / "out").iterdir())
    assert len(files) == 1 + len(work.dossier.lead_units) == len(card._written)
    assert not card.open_folder.isHidden()


def test_an_export_can_be_stopped(work: Work, tmp_path: Path) -> None:
    issue(work)
    card = work.page.after.export
    card.folder.restore_draft(str(tmp_path / "out"))
    card.start()
    card.work.stop()
    work.settle()
    assert len(card._written) < 1 + len(work.dossier.lead_units)
    assert "已停止" in card.state.text()


def test_a_folder_that_cannot_be_written_is_said(work: Work, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    card = work.page.after.export
    work.stage("after")
    card.folder.restore_draft(str(tmp_path / "file" / "out"))
    card.start()
    work.settle()
    assert card.state.text() and card._written == [] and not card.export.isHidden()


def test_every_control_has_a_name(work: Work) -> None:
    for stage in ("before", "during", "after"):
        work.stage(stage)
        assert list(unnamed_controls(work.page)) == []
    for section in ("facts", "people"):
        work.stage("before")
        work.page._choose_section(section)
        assert list(unnamed_controls(work.page)) == []
    work.item(2)
    assert list(unnamed_controls(work.page)) == []
