"""Papers that go stale, are edited by hand, are missing: what the window says and does."""

import os
import subprocess
import sys
from pathlib import Path

import docx
import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton

from desk.domain.papers import PaperKind
from desk.services.paper_rows import PaperStatus
from desk.ui.dialogs.frame import Frame
from desk.ui.pages.papers.messages import MessagesDialog
from desk.ui.pages.papers.speech import SpeechDialog, read_text
from desk.ui.start import Start
from tests.flows.papers_desk import PapersDesk
from tests.ui.support import band_of, press, unnamed_controls

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def papers(start: Start, tmp_path: Path) -> PapersDesk:
    return PapersDesk(start, tmp_path / "文件夹")


def dialog_of(papers: PapersDesk, kind: type[Frame]) -> Frame:
    papers.settle()
    found = [w for w in papers.page.findChildren(kind) if w.isVisible()]
    assert len(found) == 1
    return found[0]


def text_of(path: Path) -> str:
    return "\n".join(p.text for p in docx.Document(str(path)).paragraphs)


def test_a_draft_goes_stale_and_is_written_anew_over_our_own_file(papers: PapersDesk) -> None:
    (first,) = papers.export(papers.row(PaperKind.MINUTES))
    row = papers.row(PaperKind.MINUTES)
    assert row.status is PaperStatus.CURRENT and row.path == first
    assert str(papers.folder) in papers.said

    decision = papers.dossier.items[0].decisions[0].decision
    papers.change(decision, text=f"{decision.text}每月通报一次。")
    row = papers.row(PaperKind.MINUTES)
    papers.choose(row)
    assert row.status is PaperStatus.STALE
    detail = papers.page.detail
    assert detail.status.text() == "已过时" and "替换原文件" in detail.meaning.text()
    assert "每月通报一次" in detail.why_text
    assert any(c.text() == "已过时 1" for c in papers.page.filter.findChildren(QPushButton))

    (again,) = papers.export(row)
    assert again == first and "每月通报一次" in text_of(first)
    assert papers.row(PaperKind.MINUTES).status is PaperStatus.CURRENT
    assert len(list(papers.files())) == 1


def test_a_file_edited_by_hand_stays_and_the_next_one_has_its_own_name(papers: PapersDesk) -> None:
    (first,) = papers.export(papers.row(PaperKind.MINUTES))
    edited = docx.Document(str(first))
    edited.add_paragraph("领导批注")
    edited.save(str(first))
    kept = first.read_bytes()
    papers.page.opened()
    row = papers.row(PaperKind.MINUTES)
    papers.choose(row)
    assert row.status is PaperStatus.EDITED
    assert papers.page.detail.status.text() == "已被改动"

    decision = papers.dossier.items[0].decisions[0].decision
    papers.change(decision, text=f"{decision.text}每月通报一次。")
    (second,) = papers.export(papers.row(PaperKind.MINUTES))
    assert second.name == f"{first.stem}（2）.docx"
    assert first.read_bytes() == kept
    assert second.name in papers.said and "保持原样" in papers.said
    row = papers.row(PaperKind.MINUTES)
    assert (row.version, row.status) == (2, PaperStatus.CURRENT)
    papers.choose(row)
    assert "第 2 版" in papers.page.detail._version.text()


def test_a_file_of_another_stays_and_the_new_name_is_said(papers: PapersDesk) -> None:
    papers.folder.mkdir()
    name = f"{papers.dossier.title}议程.docx"
    (papers.folder / name).write_bytes("别人的文件".encode())
    (written,) = papers.export(papers.row(PaperKind.AGENDA))
    assert written.name == f"{papers.dossier.title}议程（2）.docx"
    assert written.name in papers.said


def test_a_folder_that_cannot_be_written_is_said(
    papers: PapersDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def closed(**_kwargs: object) -> None:
        # An administrator may write into folders closed to others, so a mode would not do
        raise PermissionError(13, "read only", str(papers.folder))

    papers.folder.mkdir()
    monkeypatch.setattr("desk.exchange.shelf.tempfile.mkstemp", closed)
    papers.export(papers.row(PaperKind.AGENDA))
    assert papers.said and list(papers.files()) == []


def test_a_place_that_is_no_folder_is_said(papers: PapersDesk) -> None:
    papers.folder.parent.mkdir(exist_ok=True)
    papers.folder.write_text("一个文件")
    papers.choose(papers.row(PaperKind.AGENDA))
    papers.page.actions_here.export("docx")
    papers.settle()
    assert papers.said and not papers.page.actions_here.writing.busy
    assert band_of(papers.start).isHidden()


def test_a_file_open_elsewhere_stays_and_the_new_name_is_said(
    papers: PapersDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    (first,) = papers.export(papers.row(PaperKind.MINUTES))
    kept = first.read_bytes()
    decision = papers.dossier.items[0].decisions[0].decision
    papers.change(decision, text=f"{decision.text}每月通报一次。")
    real = os.replace

    def open_in_word(source: Path, target: Path) -> None:
        if Path(target) == first:
            raise PermissionError(13, "in use")
        real(source, target)

    monkeypatch.setattr("desk.exchange.shelf.os.replace", open_in_word)
    (second,) = papers.export(papers.row(PaperKind.MINUTES))
    assert second.name == f"{first.stem}（2）.docx" and first.read_bytes() == kept
    assert second.name in papers.said and "正在别处打开" in papers.said


def test_a_word_file_dropped_here_is_asked_about(papers: PapersDesk, tmp_path: Path) -> None:
    page, file = papers.page, tmp_path / "修改稿.docx"
    found: list[tuple[str, Path]] = []
    page.check_requested.disconnect()
    page.revised_file_chosen.disconnect()
    page.check_requested.connect(lambda path: found.append(("check", path)))
    page.revised_file_chosen.connect(lambda path: found.append(("read", path)))
    for name, taken in (("修改稿.docx", True), ("会议.json", False)):
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(tmp_path / name))])
        event = QDragEnterEvent(
            QPoint(5, 5),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        event.ignore()
        page.dragEnterEvent(event)
        assert event.isAccepted() is taken
    menu = page.drop_menu(file)
    texts = [action.text() for action in menu.actions()]
    assert texts == ["检查格式：修改稿.docx", f"作为修改稿读回：{papers.dossier.title}"]
    for action in menu.actions():
        action.trigger()
    assert found == [("check", file), ("read", file)]
    menu.deleteLater()


def test_a_right_click_offers_what_can_be_done(papers: PapersDesk) -> None:
    papers.choose(papers.row(PaperKind.AGENDA))
    menu = papers.page.detail.menu()
    assert [action.text() for action in menu.actions()][:2] == ["导出 Word", "导出 PDF"]
    menu.actions()[1].trigger()
    papers.settle()
    while papers.page.actions_here.writing.busy:
        papers.settle()
    assert [path.suffix for path in papers.files()] == [".pdf"]
    menu.deleteLater()


def test_nothing_of_printing_is_loaded_before_it_is_needed() -> None:
    code = (
        "import sys; from desk.ui.start import make_application; make_application();"
        "import desk.ui.window.main, desk.ui.pages.papers.page, desk.ui.preview.page;"
        "print('PySide6.QtPrintSupport' in sys.modules)"
    )
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=root, check=True
    )
    assert done.stdout.strip() == "False"


def test_a_file_that_is_gone_is_written_again(papers: PapersDesk) -> None:
    (first,) = papers.export(papers.row(PaperKind.AGENDA))
    first.unlink()
    papers.page.actions_here.opens = pytest.fail
    papers.choose(papers.row(PaperKind.AGENDA))
    papers.page.actions_here.open_file()
    papers.settle()
    assert "不在原处" in papers.said
    assert papers.row(PaperKind.AGENDA).status is PaperStatus.MISSING
    assert papers.export(papers.row(PaperKind.AGENDA)) == [first]


def test_several_papers_are_written_by_keyboard(papers: PapersDesk) -> None:
    table = papers.page.table
    papers.choose(papers.row(PaperKind.NOTICE))
    assert table.hasFocus()
    press(table, KEY.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    press(table, KEY.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert [row.kind for row in papers.page.rows()] == [
        PaperKind.NOTICE,
        PaperKind.AGENDA,
        PaperKind.OBSERVERS,
    ]
    press(table, KEY.Key_E, CTRL)
    papers.settle()
    while papers.page.actions_here.writing.busy:
        papers.settle()
    assert len(list(papers.files())) == 3
    # what was chosen stays chosen, and the keyboard where it was
    papers.settle()
    assert len(papers.page.rows()) == 3 and QApplication.focusWidget() is table


def test_an_export_can_be_stopped(papers: PapersDesk) -> None:
    assert papers.page.found is not None
    rows = [r for r in papers.page.found.rows if r.kind is PaperKind.ITEM_APPROVAL]
    papers.choose(*rows)
    papers.page.actions_here.export("docx")
    papers.page.actions_here.writing.work.stop()
    papers.settle()
    while papers.page.actions_here.writing.busy:
        papers.settle()
    assert len(list(papers.files())) < len(rows)
    assert "已停止" in papers.said and band_of(papers.start).isHidden()


def test_everything_is_packed(papers: PapersDesk, tmp_path: Path) -> None:
    papers.page.actions_here.writing.bundle(papers.meeting_id, tmp_path / "全部.zip")
    while papers.page.actions_here.writing.busy:
        papers.settle()
    assert (tmp_path / "全部.zip").stat().st_size > 0 and "已打包" in papers.said


def test_a_speech_becomes_a_paper(papers: PapersDesk, tmp_path: Path) -> None:
    assert papers.rows(PaperKind.SPEECH) == []
    papers.page.actions_here.edit_speech()
    dialog = dialog_of(papers, SpeechDialog)
    assert isinstance(dialog, SpeechDialog)
    assert list(unnamed_controls(dialog)) == []
    dialog.accept()
    assert dialog.isVisible() and "正文" in dialog.problem.text()
    file = tmp_path / "讲话.txt"
    file.write_bytes("　　同志们：\r\n\r\n　　今天讲三点。\r\n".encode("gb18030"))
    dialog.load_file(file)
    assert dialog.words.toPlainText() == "同志们：\n今天讲三点。"
    dialog.accept()
    papers.settle()
    papers.page._read()
    row = papers.row(PaperKind.SPEECH)
    assert row.subject and papers.dossier.meeting.chair_id
    (written,) = papers.export(row)
    assert "今天讲三点" in text_of(written)
    papers.page.actions_here.edit_speech()
    again = dialog_of(papers, SpeechDialog)
    assert isinstance(again, SpeechDialog)
    again.remove_button.click()
    papers.settle()
    papers.page._read()
    assert papers.rows(PaperKind.SPEECH) == []
    papers.desk.undo()
    papers.page._read()
    assert papers.row(PaperKind.SPEECH).subject == row.subject


def test_texts_of_other_encodings_are_read() -> None:
    assert read_text("﻿甲\r\n乙".encode()) == "甲\n乙"
    assert read_text("甲\n乙".encode("utf-16")) == "甲\n乙"


def test_notices_are_copied_with_one_click(papers: PapersDesk) -> None:
    papers.page.actions_here.show_messages()
    dialog = dialog_of(papers, MessagesDialog)
    assert isinstance(dialog, MessagesDialog)
    assert list(unnamed_controls(dialog)) == []
    expected = papers.desk.papers.unit_messages(papers.meeting_id)
    dialog._copy(*expected[0])
    assert QGuiApplication.clipboard().text() == expected[0][1]
    dialog.copy_all.click()
    assert all(text in QGuiApplication.clipboard().text() for _, text in expected)
    dialog.reject()


def test_every_control_has_a_name(papers: PapersDesk) -> None:
    assert list(unnamed_controls(papers.page)) == []


def test_another_meeting_can_be_chosen_and_the_rail_shows_the_one_in_front(
    papers: PapersDesk,
) -> None:
    assert papers.page.meeting.value() == papers.meeting_id
    papers.start.window.open_meeting(papers.meeting_id)
    papers.settle()
    press(papers.start.window, KEY.Key_6, CTRL)
    papers.settle()
    assert papers.page.meeting_shown == papers.meeting_id


def test_without_meetings_the_page_says_what_to_do(start: Start) -> None:
    from tests.ui.support import settle

    start.window.show_papers()
    settle(start.jobs)
    page = start.window.current
    assert page is not None and page.content.currentWidget() is page._empty  # type: ignore[attr-defined]
