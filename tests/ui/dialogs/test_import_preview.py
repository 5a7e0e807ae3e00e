"""The preview of a folder of replies: each change with its cell, and many files in a list."""

from pathlib import Path

import openpyxl
from PySide6.QtWidgets import QPlainTextEdit, QScrollArea

from desk.domain.attendance import Presence
from desk.domain.meetings import MeetingStatus
from desk.services.editing import edit
from desk.ui.dialogs.import_preview import ImportPreviewDialog
from desk.ui.start import Start
from tests.ui.support import settle


def test_a_folder_of_replies_is_shown_change_by_change(
    start_with_sample: Start, tmp_path: Path
) -> None:
    start = start_with_sample
    assert start.office is not None
    desk = start.office.desk
    meeting = desk.dossier(desk.meetings()[0].id).meeting
    desk.store.run(edit(meeting, status=MeetingStatus.PREPARING))
    steps = start.office.forms.reply_forms(tmp_path, meeting.id)
    paths = [step.made for step in steps if step.made is not None]
    for path in paths[:2]:
        book = openpyxl.load_workbook(path)
        sheet = book.worksheets[0]
        person_id = sheet["Z6"].value
        sheet["D6"], sheet["E6"] = "请假", "赴省开会"
        book.save(path)
    start.window._importing().preview([tmp_path])
    settle(start.jobs)
    dialog = next(d for d in start.window.findChildren(ImportPreviewDialog) if d.isVisible())
    told = "\n".join(box.toPlainText() for box in dialog.findChildren(QPlainTextEdit))
    assert told.count("请假，赴省开会") == 2 and "填报!D6：" in told
    assert dialog.findChild(QScrollArea) is not None
    assert dialog.height() <= start.window.height()
    dialog.import_button.click()
    settle(start.jobs)
    places = desk.dossier(meeting.id).attendance
    place = next(a for a in places if a.person_id == person_id)
    assert (place.status, place.reason) == (Presence.LEAVE, "赴省开会")
