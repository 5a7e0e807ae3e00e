"""Tables of records."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk.ui.widgets.table import Column, RecordTableModel, SheetTable
from desk.ui.widgets.table_cells import _lines
from tests.ui.support import press


@dataclass(frozen=True)
class Matter:
    name: str
    state: str = ""


class Edits:
    def __init__(self) -> None:
        self.made: list[tuple[Matter, str]] = []

    def apply(self, matter: Matter, text: str) -> None:
        self.made.append((matter, text))


@pytest.fixture
def edits() -> Edits:
    return Edits()


@pytest.fixture
def table(qtbot: QtBot, edits: Edits) -> SheetTable:
    columns = (
        Column[Matter]("事项", lambda m: m.name, apply=edits.apply, editable=lambda m: not m.state),
        Column[Matter]("状态", lambda m: m.state, badge=lambda m: "late", width=90),
    )
    model = RecordTableModel(columns, [Matter("一"), Matter("二", "逾期"), Matter("三")])
    made = SheetTable("事项")
    made.setModel(model)
    qtbot.addWidget(made)
    made.resize(500, 200)
    made.show()
    made.choose_row(1)
    return made


def test_enter_opens_the_row(table: SheetTable) -> None:
    opened: list[Matter] = []
    table.row_activated.connect(opened.append)
    press(table, Qt.Key.Key_Return)
    press(table, Qt.Key.Key_Down)
    press(table, Qt.Key.Key_Enter)
    assert [m.name for m in opened] == ["二", "三"]


def test_columns_fill_the_width_and_rows_are_40_high(table: SheetTable) -> None:
    assert table.columnWidth(1) == 90
    assert table.columnWidth(0) + 90 == table.viewport().width()
    assert table.rowHeight(0) == 40
    assert not table.showGrid()


def test_other_rows_of_the_same_count_keep_the_cursor(table: SheetTable) -> None:
    model = table.model()
    assert isinstance(model, RecordTableModel)
    model.set_rows([Matter("甲"), Matter("乙"), Matter("丙")])
    assert table.current_record() == Matter("乙")
    model.set_rows([Matter("甲")])
    assert model.rowCount() == 1


def test_a_cell_is_edited_where_it_may_be(table: SheetTable, edits: Edits) -> None:
    model = table.model()
    assert model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsEditable
    assert not model.flags(model.index(1, 0)) & Qt.ItemFlag.ItemIsEditable
    model.setData(model.index(0, 0), "一")
    assert edits.made == []
    model.setData(model.index(0, 0), "改")
    assert edits.made == [(Matter("一"), "改")]


def test_everything_is_painted(table: SheetTable) -> None:
    QApplication.processEvents()
    assert not table.grab().isNull()


def test_long_text_breaks_into_two_lines_and_no_more(table: SheetTable) -> None:
    metrics = table.fontMetrics()
    width = metrics.horizontalAdvance("一二三四五六")
    lines = _lines("一二三四五六，七八九十一二三四五六七八", width, metrics)
    assert len(lines) == 2
    assert not lines[1].startswith("，")
    assert lines[1].endswith("…")


def test_no_line_ends_with_an_opening_mark(table: SheetTable) -> None:
    metrics = table.fontMetrics()
    width = metrics.horizontalAdvance("一二三四五六")
    assert _lines("一二三四五（主持工作）", width, metrics)[0] == "一二三四五"
