"""Forms for every unit: which of how many, stopped, broken off; a folder of them read back."""

from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk.domain.agenda import AgendaItem
from desk.domain.faults import StorageFault
from desk.domain.meetings import MeetingStatus
from desk.domain.progress import Step
from desk.exchange.shelf import FolderShelf
from desk.services.editing import edit
from desk.ui.dialogs.import_preview import ImportPreviewDialog
from desk.ui.pages.attendees.reply_forms import ReplyFormSender
from desk.ui.pages.meeting.page import MeetingPage
from desk.ui.pages.pool.forms_dialog import FormsDialog
from desk.ui.pages.pool.page import PoolPage
from desk.ui.progress import band as bands
from desk.ui.progress.writing import FileWriting
from desk.ui.start import Start
from tests.ui.support import band_of, press, settle


@pytest.fixture
def opened(start_with_sample: Start, monkeypatch: pytest.MonkeyPatch) -> Start:
    monkeypatch.setattr(bands, "SHOWN_AFTER_MS", 0)
    return start_with_sample


def finish(start: Start, writing: FileWriting) -> None:
    while writing.work.busy:
        settle(start.jobs)
    settle(start.jobs)


def sender_of(start: Start) -> ReplyFormSender:
    assert start.office is not None and start.window.current is not None
    desk = start.office.desk
    meeting = desk.dossier(desk.meetings()[0].id).meeting
    desk.store.run(edit(meeting, status=MeetingStatus.PREPARING))
    page = start.window.current
    assert isinstance(page, MeetingPage)
    page.show_stage("before")
    settle(start.jobs)
    sender = start.window.current.findChild(ReplyFormSender)
    assert sender is not None
    return sender


def pool_dialog(start: Start) -> tuple[PoolPage, FormsDialog]:
    start.window.show_page("pool")
    settle(start.jobs)
    page = start.window.current
    assert isinstance(page, PoolPage)
    page.write_forms()
    dialog = next(d for d in start.window.findChildren(FormsDialog) if d.isVisible())
    dialog.units.set_saved_ids([entry.id for entry in page.ctx.unit_entries[:6]])
    return page, dialog


def whole(folder: Path) -> list[str]:
    """Return the names of what lies in a folder; every file opens."""
    for path in folder.iterdir():
        openpyxl.load_workbook(path).close()
    return sorted(path.name for path in folder.iterdir())


def test_reply_forms_stopped_by_esc_are_whole_and_counted(
    opened: Start, tmp_path: Path, qtbot: QtBot
) -> None:
    sender = sender_of(opened)
    folder = tmp_path / "回执"
    said: list[str] = []
    sender.write(folder)
    band = band_of(opened)

    def at_the_third(step: Step[Path]) -> None:
        said.append(band.text)
        if step.done == 2:
            qtbot.waitUntil(lambda: not band.isHidden())
            press(QApplication.focusWidget() or opened.window, Qt.Key.Key_Escape)

    assert sender.writing.work.job is not None
    sender.writing.work.job.stepped.connect(at_the_third)
    finish(opened, sender.writing)
    assert len(whole(folder)) == 2
    assert said[0].startswith("正在写入") and "第 1 份，共" in said[0]
    assert opened.window.notice.text.startswith("已停止：") and "已写好 2 份" in (
        opened.window.notice.text
    )
    assert str(folder) in opened.window.notice.text and band.isHidden()
    # again, whole: what lies there stays
    sender.write(folder)
    finish(opened, sender.writing)
    names = whole(folder)
    assert len([name for name in names if "（2）" in name]) == 2


def test_a_folder_of_replies_comes_back_with_a_bad_one_among_them(
    opened: Start, tmp_path: Path
) -> None:
    sender = sender_of(opened)
    folder = tmp_path / "回执"
    sender.write(folder)
    finish(opened, sender.writing)
    assert f"已写好 {len(whole(folder))} 份文件" in opened.window.notice.text
    paths = sorted(folder.iterdir())
    book = openpyxl.load_workbook(paths[1])
    book.worksheets[0]["D6"] = "不知道"
    book.save(paths[1])
    opened.window._importing().preview([folder])
    while opened.window._importing().work.busy:
        settle(opened.jobs)
    dialog = next(d for d in opened.window.findChildren(ImportPreviewDialog) if d.isVisible())
    assert opened.office is not None
    found = opened.office.importer.preview([folder])
    assert [bool(one.problems) for one in found] == [path is paths[1] for path in paths]
    assert found[1].problems[0].path == "填报!D6"
    dialog.reject()


def test_item_forms_for_units_stopped_in_the_middle(opened: Start, tmp_path: Path) -> None:
    page, dialog = pool_dialog(opened)
    write = dialog.writing()
    dialog.reject()
    folder = tmp_path / "申报表"
    write(folder)
    write(folder)
    assert opened.window.notice.text == "正在写入文件，请等它结束，或先停止。"
    assert page.writing.work.job is not None
    page.writing.work.job.stepped.connect(
        lambda step: band_of(opened).stop.click() if step.done == 4 else None
    )
    finish(opened, page.writing)
    assert len(whole(folder)) == 4
    assert "共 6 份，已写好 4 份" in opened.window.notice.text
    write(folder)
    finish(opened, page.writing)
    assert len(whole(folder)) == 4 + 6


def test_one_item_form_says_its_name(opened: Start, tmp_path: Path) -> None:
    assert opened.office is not None
    desk = opened.office.desk
    item = desk.dossier(desk.meetings()[0].id).items[0].item
    assert isinstance(item, AgendaItem)
    page, dialog = pool_dialog(opened)
    dialog.reject()
    forms = opened.office.forms
    where = tmp_path / "申报表"
    page.writing.write(where, lambda folder: forms.item_forms(folder, [(item.id, "")]))
    finish(opened, page.writing)
    (path,) = where.iterdir()
    assert opened.window.notice.text == f"已写好：{path}"


def test_a_full_disk_in_the_middle_leaves_whole_files(
    opened: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, dialog = pool_dialog(opened)
    write = dialog.writing()
    dialog.reject()
    real = FolderShelf.save
    folder = tmp_path / "申报表"

    def save(shelf: FolderShelf, where: Path, *rest: Any) -> Path:
        if where.is_dir() and len(list(where.iterdir())) == 2:
            raise StorageFault("file.full", str(where))
        return real(shelf, where, *rest)

    monkeypatch.setattr(FolderShelf, "save", save)
    write(folder)
    finish(opened, page.writing)
    assert len(whole(folder)) == 2 and not page.writing.work.busy
    assert "磁盘" in opened.window.notice.text and band_of(opened).isHidden()
