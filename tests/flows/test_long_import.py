"""Many files, or a long one, taken in through the window: how far, stopped, broken off."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from desk.domain.faults import StorageFault
from desk.domain.progress import Step
from desk.storage.work import SqlWork
from desk.ui.dialogs.import_preview import ImportPreviewDialog
from desk.ui.progress import band as bands
from desk.ui.start import Start
from desk.ui.window.importing import Importing
from tests.ui.support import band_of, press, settle

COLUMNS = ("单位", "姓名", "职务", "电话", "排序")


def roster(path: Path, *people: str, unit: str = "市财政局") -> Path:
    book = xlsxwriter.Workbook(str(path))
    sheet = book.add_worksheet("名册")
    sheet.write_row(0, 0, COLUMNS)
    for place, name in enumerate(people, start=1):
        sheet.write_row(place, 0, (unit, name, "科长", "", place))
    book.close()
    return path


class Scene:
    """The window, and a folder of files to take in."""

    def __init__(self, start: Start, folder: Path) -> None:
        assert start.office is not None
        self.start, self.folder = start, folder
        self.desk = start.office.desk
        self.store = start.office.store
        folder.mkdir()

    @property
    def importing(self) -> Importing:
        importing = self.start.window._importing()
        assert isinstance(importing, Importing)
        return importing

    @property
    def people(self) -> set[str]:
        return {person.name for person in self.desk.directory().people.values()}

    @property
    def said(self) -> str:
        return self.start.window.notice.text

    def each_step(self, look: Callable[[Step[object]], None]) -> None:
        """Look at each step of the import that is under way."""
        job = self.importing.work.job
        assert job is not None
        job.stepped.connect(look)

    def settle(self) -> None:
        while self.importing.work.busy:
            settle(self.start.jobs)
        settle(self.start.jobs)

    def preview(self, *paths: Path) -> ImportPreviewDialog:
        self.importing.preview(paths or [self.folder])
        self.settle()
        return self.dialog

    @property
    def dialog(self) -> ImportPreviewDialog:
        dialogs = self.start.window.findChildren(ImportPreviewDialog)
        return next(d for d in dialogs if d.isVisible())

    @property
    def no_dialog(self) -> bool:
        return not any(d.isVisible() for d in self.start.window.findChildren(ImportPreviewDialog))


def texts(dialog: ImportPreviewDialog) -> str:
    lines = [said.text() for said in dialog.findChildren(QLabel)]
    return "\n".join(lines + [b.toPlainText() for b in dialog.findChildren(QPlainTextEdit)])


@pytest.fixture
def scene(start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Scene:
    monkeypatch.setattr(bands, "SHOWN_AFTER_MS", 0)
    found = Scene(start, tmp_path / "名册")
    for number in range(1, 9):
        roster(found.folder / f"{number}.xlsx", f"张第{number}", f"李第{number}")
    return found


def test_which_file_of_how_many_is_shown(scene: Scene) -> None:
    said: list[tuple[str, int, int]] = []
    scene.importing.preview([scene.folder])
    band = band_of(scene.start)
    scene.each_step(lambda _step: said.append((band.text, band.bar.value(), band.bar.maximum())))
    scene.settle()
    assert said[0] == ("正在读取 1.xlsx　第 1 个，共 8 个", 0, 8)
    assert said[4] == ("正在读取 5.xlsx　第 5 个，共 8 个", 4, 8)
    assert band.isHidden() and scene.people == set()
    scene.dialog.import_button.click()
    scene.each_step(lambda _step: said.append((band.text, band.bar.value(), band.bar.maximum())))
    scene.settle()
    assert ("正在导入 8.xlsx　第 8 个，共 8 个", 7, 8) in said
    assert len(scene.people) == 16 and "人员 16" in scene.said


def test_esc_while_files_are_looked_at_takes_nothing_in(scene: Scene, qtbot: QtBot) -> None:
    scene.importing.preview([scene.folder])
    band = band_of(scene.start)

    def at_the_third(step: Step[object]) -> None:
        if step.done == 2:
            qtbot.waitUntil(lambda: not band.isHidden())
            press(QApplication.focusWidget() or scene.start.window, Qt.Key.Key_Escape)

    scene.each_step(at_the_third)
    scene.settle()
    assert scene.said == "已停止，没有导入任何内容。" and scene.no_dialog
    assert scene.people == set() and band.isHidden()


def test_stopped_in_the_middle_says_what_is_in_and_what_is_not(scene: Scene) -> None:
    scene.preview().import_button.click()
    before = scene.store.last_sequence()
    scene.each_step(lambda step: band_of(scene.start).stop.click() if step.done == 3 else None)
    scene.settle()
    assert scene.people == {f"{name}第{n}" for name in "张李" for n in (1, 2, 3)}
    assert scene.store.last_sequence() == before + 3 and scene.store.first_break() is None
    told = texts(scene.dialog)
    assert "未全部导入：8 个文件中已导入 3 个，其余的没有写入任何内容。" in told
    assert "4.xlsx\n5.xlsx\n6.xlsx\n7.xlsx\n8.xlsx" in told
    assert told.count("已新增：") == 3 and not scene.dialog.ready
    scene.dialog.reject()
    # the same files again bring in the rest, once
    scene.preview().import_button.click()
    scene.settle()
    assert len(scene.people) == 16


def test_a_long_file_is_all_or_nothing(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    names = [f"赵{chr(0x4E00 + n)}" for n in range(400)]
    path = roster(scene.folder / "全市.xlsx", *names)
    dialog = scene.preview(path)
    before = scene.store.last_sequence()
    real, added = SqlWork.add, []

    def add(work: SqlWork, record: Any) -> object:
        added.append(record)
        if len(added) == 200:
            scene.importing.work.stop()
        return real(work, record)

    monkeypatch.setattr(SqlWork, "add", add)
    dialog.import_button.click()
    scene.settle()
    assert len(added) == 200
    assert scene.people == set() and scene.store.last_sequence() == before
    assert scene.said == "已停止，没有导入任何内容。" and scene.no_dialog
    assert "正在保存" not in scene.start.window.status.text
    monkeypatch.undo()
    scene.preview(path).import_button.click()
    scene.settle()
    assert len(scene.people) == 400


def test_a_bad_file_stands_at_its_place_and_the_others_come_in(scene: Scene) -> None:
    (scene.folder / "3.xlsx").write_bytes(b"PK\x03\x04 no workbook")
    (scene.folder / "9.json").write_text(json.dumps({"format": "meeting-desk/1"}), "utf-8")
    dialog = scene.preview()
    lines = [said.text() for said in dialog.findChildren(QLabel)]
    assert lines[lines.index("3.xlsx") + 1] == lines[lines.index("9.json") + 1] == "不能导入："
    dialog.import_button.click()
    scene.settle()
    assert len(scene.people) == 14 and not {"张第3", "李第3"} & scene.people


def test_a_file_closed_to_us_stands_at_its_place(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = Path.open

    def closed(path: Path, *args: Any, **kwargs: Any) -> object:
        if path.name == "2.xlsx":
            raise PermissionError(13, "被占用")
        return real(path, *args, **kwargs)

    monkeypatch.setattr(Path, "open", closed)
    dialog = scene.preview()
    assert "文件读不出来" in texts(dialog) and dialog.ready
    dialog.import_button.click()
    scene.settle()
    assert len(scene.people) == 14


def test_a_full_disk_in_the_middle_says_what_is_in(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = scene.preview()
    real, runs = type(scene.store)._enter, []

    def enter(*args: Any) -> object:
        runs.append(args)
        if len(runs) == 3:
            raise StorageFault("store.full", "")
        return real(*args)

    monkeypatch.setattr(type(scene.store), "_enter", enter)
    dialog.import_button.click()
    scene.settle()
    assert len(scene.people) == 4 and "未全部导入：8 个文件中已导入 2 个" in texts(scene.dialog)
    assert scene.said and "未保存" in scene.start.window.status.text
    assert scene.store.first_break() is None


def test_a_second_import_waits_for_the_first(scene: Scene) -> None:
    scene.importing.preview([scene.folder])
    scene.importing.preview([scene.folder / "1.xlsx"])
    assert scene.said == "正在读取文件，请等它结束，或先停止。"
    scene.settle()
    assert texts(scene.dialog).count(".xlsx") == 8


def test_many_files_are_shown_a_few_at_a_time_and_all_in_the_end(
    scene: Scene, qtbot: QtBot
) -> None:
    for number in range(9, 41):
        roster(scene.folder / f"{number}.xlsx", f"张第{number}")
    dialog = scene.preview()
    assert dialog.import_button.isEnabled()
    qtbot.waitUntil(lambda: texts(dialog).count(".xlsx") == 40)
    dialog.reject()
