"""会前: reply forms go out for every unit, one comes back filled and changes the list."""

from pathlib import Path

import openpyxl
import pytest
from PySide6.QtWidgets import QPlainTextEdit

from desk.domain.attendance import Presence
from desk.domain.dossier import Dossier
from desk.domain.meetings import MeetingStatus
from desk.services.editing import edit
from desk.ui.dialogs.import_preview import ImportPreviewDialog
from desk.ui.pages.meeting.page import MeetingPage
from desk.ui.pages.people.reply_forms import ReplyForms
from desk.ui.start import Start
from tests.ui.support import current, settle, unnamed_controls


@pytest.fixture
def page(start_with_sample: Start) -> MeetingPage:
    """Return the page of the sample's meeting, which is still ahead and has no reply yet."""
    assert start_with_sample.office is not None
    shown = current(start_with_sample)
    assert isinstance(shown, MeetingPage)
    session = shown.ctx.session
    session.submit(edit(shown.ctx.dossier.meeting, status=MeetingStatus.PREPARING))
    for place in shown.ctx.dossier.attendance:
        session.submit(edit(place, status=Presence.PRESENT, substitute_id=None, reason=""))
    settle(start_with_sample.jobs)
    shown.show_stage("before")
    settle(start_with_sample.jobs)
    return shown


def test_forms_go_out_and_a_folder_of_replies_comes_in(
    start_with_sample: Start, page: MeetingPage, tmp_path: Path
) -> None:
    start = start_with_sample
    forms = page.before.attendance.findChild(ReplyForms)
    assert isinstance(forms, ReplyForms)
    assert forms.send.isEnabled() and not list(unnamed_controls(forms))
    forms.write(tmp_path)
    settle(start.jobs)
    paths = sorted(tmp_path.glob("参会回执（*.xlsx"))
    assert len(paths) > 1
    assert f"{len(paths)}" in start.window.notice.text
    for path in paths[1:]:
        path.unlink()
    book = openpyxl.load_workbook(paths[0])
    sheet = book.worksheets[0]
    person_id = sheet["Z6"].value
    sheet["D6"], sheet["E6"] = "请假", "赴省开会"
    book.save(paths[0])
    page.ctx.files_offered.emit([tmp_path])
    settle(start.jobs)
    dialog = next(d for d in start.window.findChildren(ImportPreviewDialog) if d.isVisible())
    (changes,) = dialog.findChildren(QPlainTextEdit)
    assert changes.toPlainText().startswith("填报!D6：")
    assert "请假，赴省开会" in changes.toPlainText()
    dialog.import_button.click()
    settle(start.jobs)
    place = next(a for a in now(start, page).attendance if a.person_id == person_id)
    assert (place.status, place.reason) == (Presence.LEAVE, "赴省开会")
    assert place.replied_on is not None


def test_the_buttons_are_gone_once_the_meeting_began(
    start_with_sample: Start, page: MeetingPage
) -> None:
    forms = page.before.attendance.findChild(ReplyForms)
    assert isinstance(forms, ReplyForms) and not forms.isHidden()
    page.ctx.set_status(MeetingStatus.NOTIFIED)
    page.ctx.set_status(MeetingStatus.IN_SESSION)
    settle(start_with_sample.jobs)
    assert forms.isHidden()


def now(start: Start, page: MeetingPage) -> Dossier:
    assert start.office is not None
    return start.office.desk.dossier(page.ctx.meeting_id)
