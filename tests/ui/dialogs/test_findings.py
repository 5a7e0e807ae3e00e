"""The result of a format check, as the dialog shows it."""

from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk.documents.check import examine
from desk.domain.faults import StorageFault
from desk.domain.problems import refuse
from desk.ui.dialogs.findings import Checked, FindingsDialog, check_file
from desk.ui.jobs import JobRunner
from tests.ui.support import settle, unnamed_controls


@dataclass(frozen=True)
class Found:
    rule: str
    clause: str
    grade: str
    where: str
    expected: str
    found: str


@dataclass(frozen=True)
class Result:
    form: str
    findings: tuple[Found, ...]


MARGINS = Found("page.margins", "5.2.1", "规定", "第1节", "上 37 毫米", "上 25.4 毫米")
LINES = Found("line.count", "5.2.3", "规定", "全文", "每面22行", "每面26行")
GRID = Found("page.grid", "5.2.3", "实务", "第1节", "无网格", "每行28字的网格")


@pytest.fixture
def dialog(qtbot: QtBot, chinese: QApplication) -> FindingsDialog:
    made = FindingsDialog("关于召开会议的通知.docx")
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    return made


def test_what_the_standard_demands_and_what_offices_do_stand_apart(
    qtbot: QtBot, dialog: FindingsDialog
) -> None:
    dialog.show_checked(Result("letter", (MARGINS, GRID, LINES)))
    assert "规定 2 项，实务 1 项" in dialog.verdict.text()
    rules, practice = dialog.tables
    assert [rules.model().index(row, 0).data() for row in (0, 1)] == ["第1节", "全文"]
    assert practice.model().rowCount() == 1
    row = [practice.model().index(0, column).data() for column in range(5)]
    assert row[2:] == ["无网格", "每行28字的网格", "5.2.3"]
    assert "网格" in row[1]
    # no table scrolls by itself
    qtbot.waitUntil(lambda: rules.height() >= rules.verticalHeader().length())
    assert list(unnamed_controls(dialog)) == []


def test_the_result_is_copied_as_text(qtbot: QtBot, dialog: FindingsDialog) -> None:
    dialog.show_checked(Result("letter", (MARGINS, GRID)))
    dialog.copy.click()
    text = QGuiApplication.clipboard().text()
    for part in (
        "关于召开会议的通知.docx",
        "[规定] 第1节",
        "[实务] 第1节",
        "5.2.1",
        "上 25.4 毫米",
    ):
        assert part in text


def test_an_empty_result_says_so(dialog: FindingsDialog) -> None:
    dialog.show_checked(Result("minutes", ()))
    assert "没有发现" in dialog.verdict.text()
    assert dialog.tables == []
    assert dialog.verdict.text() in dialog.text()


def test_a_file_is_checked_in_the_job_thread(qtbot: QtBot, chinese: QApplication) -> None:
    jobs = JobRunner()
    asked: list[Path] = []

    def check(path: Path) -> Checked:
        asked.append(path)
        return Result("minutes", (LINES,))

    dialog = check_file(jobs, check, Path("纪要.docx"))
    settle(jobs)
    assert asked == [Path("纪要.docx")]
    assert dialog.findings == (LINES,)
    dialog.reject()
    jobs.stop()


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (refuse("reading.not_docx"), "不是 Word 文件（.docx）"),
        (StorageFault("file.fault", "断开"), "断开"),
    ],
)
def test_why_a_file_can_not_be_checked_is_said(
    chinese: QApplication, error: Exception, said: str
) -> None:
    jobs = JobRunner()

    def check(path: Path) -> Checked:
        raise error

    dialog = check_file(jobs, check, Path("纪要.docx"))
    settle(jobs)
    assert said in dialog.verdict.text()
    dialog.reject()
    jobs.stop()


def test_a_dialog_that_was_closed_meanwhile_is_left_alone(chinese: QApplication) -> None:
    jobs = JobRunner()
    dialog = check_file(jobs, lambda _path: Result("minutes", (LINES,)), Path("纪要.docx"))
    dialog.reject()
    settle(jobs)
    jobs.stop()


def test_it_shows_what_the_real_check_returns(dialog: FindingsDialog, tmp_path: Path) -> None:
    from docx import Document

    path = tmp_path / "plain.docx"
    made = Document()
    made.add_paragraph("关于召开会议的通知")
    made.save(str(path))
    dialog.show_checked(examine(path))
    assert dialog.tables
    assert "check." not in dialog.text()
