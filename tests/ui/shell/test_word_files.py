"""Word files dropped on the window or chosen on the papers page."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from desk.domain.papers import PaperKind
from desk.services.exporting import WORD
from desk.ui.dialogs.findings import FindingsDialog
from desk.ui.dialogs.revised import RevisedDialog
from desk.ui.pages.meeting.page import MeetingPage
from desk.ui.start import Start
from tests.ui.support import current, settle


@pytest.fixture
def minutes(start_with_sample: Start, tmp_path: Path) -> Path:
    """The sample's minutes as a Word file."""
    office = start_with_sample.office
    assert office is not None
    meeting_id = office.desk.meetings()[0].id
    folder = tmp_path / "out"
    folder.mkdir()
    kinds = frozenset({PaperKind.MINUTES})
    (written,) = office.desk.export(meeting_id, kinds, folder, (WORD,))
    return written.path


def revise(path: Path, old: str, new: str) -> Path:
    """Write the file anew with other words in it."""
    from docx import Document

    document = Document(str(path))
    for paragraph in document.paragraphs:
        if old in paragraph.text:
            first, *others = paragraph.runs
            first.text = paragraph.text.replace(old, new)
            for run in others:
                run.text = ""
    revised = path.with_name("修改稿.docx")
    document.save(str(revised))
    return revised


def test_a_dropped_word_file_is_checked(start_with_sample: Start, minutes: Path) -> None:
    window = start_with_sample.window
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(minutes))])
    event = QDropEvent(
        QPointF(10, 10),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)
    settle(start_with_sample.jobs)
    dialog = window.findChild(FindingsDialog)
    assert dialog is not None
    assert "纪要格式" in dialog.verdict.text()
    dialog.reject()


def test_a_revised_file_is_read_back_and_its_differences_are_shown(
    start_with_sample: Start, minutes: Path
) -> None:
    start = start_with_sample
    assert start.office is not None
    desk = start.office.desk
    meeting_id = desk.meetings()[0].id
    dossier = desk.dossier(meeting_id)
    decision = next(
        d.decision for item in dossier.items for d in item.decisions if len(d.decision.text) > 12
    )
    revised = revise(minutes, decision.text[4:12], "另作研究后")
    start.window.show_papers(meeting_id)
    settle(start.jobs)
    current(start).revised_file_chosen.emit(revised)  # type: ignore[attr-defined]
    settle(start.jobs)
    dialog = start.window.findChild(RevisedDialog)
    assert dialog is not None
    assert dialog.current is not None
    assert "另作研究后" in dialog.current.revised
    dialog.open_button.click()
    settle(start.jobs)
    page = current(start)
    assert isinstance(page, MeetingPage)
    assert page.ctx.meeting_id == meeting_id
    assert page.item_id == decision.item_id


def test_a_file_that_says_the_same_says_so(start_with_sample: Start, minutes: Path) -> None:
    start = start_with_sample
    assert start.office is not None
    start.window.show_papers(start.office.desk.meetings()[0].id)
    settle(start.jobs)
    current(start).revised_file_chosen.emit(minutes)  # type: ignore[attr-defined]
    settle(start.jobs)
    assert start.window.findChild(RevisedDialog) is None
    assert "没有差异" in start.window.notice.text
