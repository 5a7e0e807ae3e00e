"""Which pages a text names, what is remembered, what the dialog gives back."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from pytestqt.qtbot import QtBot

from desk.domain.papers import PaperKind
from desk.ui.printing.choice import Pages, Sides, page_numbers
from desk.ui.printing.dialog import PrintDialog
from desk.ui.printing.memory import PaperMemory
from tests.ui.support import unnamed_controls


@pytest.fixture
def memory(tmp_path: Path) -> PaperMemory:
    return PaperMemory(QSettings(str(tmp_path / "memory.ini"), QSettings.Format.IniFormat))


@pytest.mark.parametrize(
    ("text", "pages"),
    [
        ("1-3,5", [0, 1, 2, 4]),
        ("5，1－3", [4, 0, 1, 2]),
        ("２", [1]),
        ("6-", [5, 6, 7]),
        ("1、1、2", [0, 1]),
        (" 3 - 4 ; 8 ".replace(";", ","), [2, 3, 7]),
    ],
)
def test_pages_as_people_write_them(text: str, pages: list[int]) -> None:
    assert page_numbers(text, 8) == pages


@pytest.mark.parametrize("text", ["", "0", "9", "3-1", "a", "1-99", "1--2", ","])
def test_pages_that_are_not_there(text: str) -> None:
    with pytest.raises(ValueError):
        page_numbers(text, 8)


def test_a_printer_is_remembered_for_each_kind(memory: PaperMemory) -> None:
    memory.remember_print(PaperKind.CARDS, "彩色", Sides.ONE)
    memory.remember_print(PaperKind.MINUTES, "办公室", Sides.SHORT_EDGE)
    assert memory.printer(PaperKind.CARDS) == "彩色"
    assert memory.printer(PaperKind.LETTER) == "办公室"
    assert memory.sides(PaperKind.MINUTES) is Sides.SHORT_EDGE
    assert memory.sides(PaperKind.LETTER) is Sides.LONG_EDGE
    assert memory.sides(PaperKind.SEATS) is Sides.ONE


def test_the_next_meetings_papers_go_beside_the_last_ones(
    memory: PaperMemory, tmp_path: Path
) -> None:
    memory.remember_folder("第1次会议", tmp_path / "会议" / "第1次会议")
    assert memory.folder("第1次会议") == tmp_path / "会议" / "第1次会议"
    assert memory.folder("第2次会议") == tmp_path / "会议" / "第2次会议"


def test_the_dialog_for_one_paper(qtbot: QtBot, memory: PaperMemory, tmp_path: Path) -> None:
    dialog = PrintDialog(
        ["纪要"], PaperKind.MINUTES, tmp_path, page_count=9, printers=["办公室"], memory=memory
    )
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    assert list(unnamed_controls(dialog)) == []
    assert not dialog.to_pdf and dialog.place.isHidden() is False
    assert not dialog._place_row.isVisible() and dialog.copies.isVisible()
    dialog.copies.setValue(12)
    dialog.some_pages.setChecked(True)
    dialog.range.setText("8-12")
    dialog.accept()
    assert dialog.isVisible() and dialog.range.property("wrong")
    dialog.range.setText("8-9")
    choice = dialog.value()
    assert (choice.printer, choice.copies, choice.pages) == ("办公室", 12, Pages.RANGE)
    assert choice.sides is Sides.LONG_EDGE and choice.path is None
    dialog.accept()
    assert memory.printer(PaperKind.MINUTES) == "办公室"


def test_the_dialog_for_many_papers(qtbot: QtBot, memory: PaperMemory, tmp_path: Path) -> None:
    names = [f"交办函　单位{n}" for n in range(9)]
    dialog = PrintDialog(names, PaperKind.LETTER, tmp_path, memory=memory)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.to_pdf and not dialog._pages_row.isVisible()
    choice = dialog.value()
    assert choice.path == tmp_path and not choice.joined and choice.pages is Pages.ALL
    dialog.files.set_saved_value(True)
    dialog._propose_place()
    choice = dialog.value()
    assert choice.joined and choice.path is not None and choice.path.suffix == ".pdf"
    dialog.place.clear()
    dialog.accept()
    assert dialog.isVisible() and dialog.place.property("wrong")
    dialog.reject()


def test_one_of_several_or_all_of_them(qtbot: QtBot, memory: PaperMemory, tmp_path: Path) -> None:
    dialog = PrintDialog(
        ["纪要"],
        PaperKind.MINUTES,
        tmp_path,
        page_count=9,
        others=["纪要", "议程"],
        memory=memory,
    )
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.what.isVisible() and dialog._pages_row.isVisible()
    assert dialog.value().path == tmp_path / "纪要.pdf" and not dialog.value().everything
    dialog.what.set_saved_value(True)
    dialog._what_chosen()
    assert not dialog._pages_row.isVisible() and dialog.files.isVisible()
    choice = dialog.value()
    assert choice.everything and not choice.joined and choice.path == tmp_path
