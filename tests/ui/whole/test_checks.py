"""The checks of the whole window find what is planted."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desk.ui.widgets.choice_field import ChoiceField
from desk.ui.widgets.switch_button import SwitchButton
from desk.ui.widgets.table import Column, RecordTableModel, SheetTable
from tests.ui.whole.cut import cut_texts
from tests.ui.whole.keyboard import doubled_keys, nameless, unreached
from tests.ui.whole.overlap import overlaps
from tests.ui.whole.words import chinese_words


@pytest.fixture
def page(qapp: QApplication) -> Iterator[QWidget]:
    window = QMainWindow()
    page = QWidget()
    QVBoxLayout(page)
    window.setCentralWidget(page)
    window.resize(400, 300)
    window.show()
    yield page
    window.close()
    window.deleteLater()
    qapp.processEvents()


def put(page: QWidget, widget: QWidget) -> QWidget:
    layout = page.layout()
    assert layout is not None
    layout.addWidget(widget)
    QApplication.processEvents()
    return widget


def window_of(page: QWidget) -> QMainWindow:
    window = page.window()
    assert isinstance(window, QMainWindow)
    return window


def test_a_text_that_is_cut(page: QWidget) -> None:
    label, button = QLabel("各单位办理情况"), QPushButton("新建会议")
    for widget in (label, button):
        widget.setFixedWidth(30)
        put(page, widget)
    assert len(list(cut_texts(page))) == 2
    label.setFixedWidth(300)
    button.setFixedWidth(300)
    QApplication.processEvents()
    assert list(cut_texts(page)) == []


def test_a_wrapped_text_that_is_too_low(page: QWidget) -> None:
    label = QLabel("保存的内容都在，正在写的文字也留作草稿。" * 4)
    label.setWordWrap(True)
    label.setFixedSize(200, 24)
    put(page, label)
    assert len(list(cut_texts(page))) == 1


def test_what_reaches_out_of_its_place(page: QWidget) -> None:
    holder = put(page, QWidget())
    holder.setFixedSize(80, 40)
    button = QPushButton("新建会议", holder)
    button.setGeometry(40, 0, 120, 30)
    button.show()
    assert len(list(cut_texts(page))) == 1


def test_a_choice_of_which_next_to_nothing_is_seen(page: QWidget) -> None:
    choice = ChoiceField("结论", [(None, "同意")])
    put(page, choice)
    assert list(cut_texts(page)) == []
    choice.setFixedWidth(44)
    QApplication.processEvents()
    assert choice.toolTip() == "同意"
    assert len(list(cut_texts(page))) == 1


def test_a_segment_whose_bold_text_has_no_room(page: QWidget) -> None:
    segment = QPushButton("Meeting types")
    segment.setCheckable(True)
    segment.setProperty("look", "segment")
    segment.setFixedWidth(segment.sizeHint().width())
    put(page, segment)
    assert len(list(cut_texts(page))) == 1
    put(page, SwitchButton("Meeting types", "segment"))
    assert len(list(cut_texts(page))) == 1


def test_a_cell_that_is_narrower_than_its_day(page: QWidget) -> None:
    table = SheetTable("会议")
    columns = [Column("日期", str, width=60), Column("地点", str, stretch=1, minimum=40)]
    table.setModel(RecordTableModel(columns, ["2026年11月20日"], table))
    put(page, table)
    assert len(list(cut_texts(page))) == 1


def test_what_stands_on_its_neighbour(page: QWidget) -> None:
    holder = put(page, QWidget())
    row = QHBoxLayout(holder)
    for _ in range(2):
        wide = QPushButton("筛选")
        wide.setFixedWidth(150)
        row.addWidget(wide)
    QApplication.processEvents()
    assert list(overlaps(page)) == []
    holder.setMaximumWidth(200)
    QApplication.processEvents()
    assert len(list(overlaps(page))) == 1


def test_what_has_no_name(page: QWidget) -> None:
    put(page, QPushButton("新建"))
    field = put(page, QLineEdit())
    assert list(nameless(window_of(page))) == ["QLineEdit"]
    field.setAccessibleName("标题")
    assert list(nameless(window_of(page))) == []


def test_a_key_that_means_two_things(page: QWidget) -> None:
    inner = put(page, QWidget())
    QShortcut(QKeySequence("Ctrl+E"), page)
    QShortcut(QKeySequence("Ctrl+E"), inner)
    assert len(list(doubled_keys(window_of(page), page))) == 1


def test_parts_side_by_side_may_have_one_key_each(page: QWidget) -> None:
    for _ in range(2):
        QShortcut(QKeySequence("Ctrl+F"), put(page, QWidget()))
    assert list(doubled_keys(window_of(page), page)) == []


def test_a_field_that_keeps_tab_to_itself(page: QWidget) -> None:
    put(page, QPushButton("一"))
    text = put(page, QPlainTextEdit())
    put(page, QPushButton("二"))
    text.setFocus()
    assert next(iter(unreached(window_of(page)))).startswith("Tab is caught in")


class Back(QLineEdit):
    """Tab leads back to another field."""

    target: QWidget

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            self.target.setFocus()
            return True
        return super().event(event)


def test_a_round_that_leaves_one_out(page: QWidget) -> None:
    put(page, QPushButton("一"))
    two = put(page, QPushButton("二"))
    back = put(page, Back())
    assert isinstance(back, Back)
    back.target = two
    two.setFocus()
    assert list(unreached(window_of(page))) == ["Tab never comes to QPushButton “一”"]


def test_chinese_where_english_is_spoken(page: QWidget) -> None:
    put(page, QLabel("已保存"))
    put(page, QLabel("市财政局"))
    put(page, QLabel("江政办函〔2026〕31号"))
    assert list(chinese_words(page, "市财政局")) == ["QLabel “已保存”"]
