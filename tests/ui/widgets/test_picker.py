"""Finding units and people by name or by the letters of their pinyin."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk.ui.widgets.fields import Entry, MultiPicker, Picker
from desk.ui.widgets.pinyin import matches
from tests.ui.support import compose, hand_over, press

UNITS = (
    Entry("finance", "市财政局", ("临澜市财政局",)),
    Entry("water", "市水务局"),
    Entry("planning", "市发展改革委", ("市发改委",)),
    Entry("seal", "曾珺"),
)


@pytest.fixture
def picker(qtbot: QtBot) -> Picker:
    made = Picker("牵头单位", entries=UNITS)
    qtbot.addWidget(made)
    made.show()
    made.setFocus()
    QApplication.processEvents()
    return made


@pytest.mark.parametrize(
    ("typed", "label", "keys"),
    [
        ("czj", "市财政局", ()),
        ("发改", "市发展改革委", ("市发改委",)),
        ("zj", "曾珺", ()),
        ("cj", "曾珺", ()),
        ("caizheng", "市财政局", ()),
        ("财政", "市财政局", ()),
    ],
)
def test_what_finds_an_entry(typed: str, label: str, keys: tuple[str, ...]) -> None:
    assert matches(typed, label, keys)


def test_what_does_not() -> None:
    assert not matches("sw", "市财政局")
    assert not matches("水", "市财政局")


def test_letters_and_enter_choose(picker: Picker) -> None:
    got: list[object] = []
    picker.picked.connect(got.append)
    QTest.keyClicks(picker, "czj")
    popup = picker._list.popup()
    assert popup.isVisible()
    press(popup, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert (got, picker.text(), picker.entry_id) == (["finance"], "市财政局", "finance")


def test_another_name_is_enough_when_the_line_is_left(picker: Picker) -> None:
    got: list[object] = []
    picker.picked.connect(got.append)
    hand_over(picker, "市发改委")
    picker._list.popup().hide()
    picker.save()
    assert (got, picker.text()) == (["planning"], "市发展改革委")


def test_nothing_pops_up_while_an_input_method_composes(picker: Picker) -> None:
    compose(picker, "shui")
    assert not picker._list.popup().isVisible()
    hand_over(picker, "水务")
    assert picker._list.popup().isVisible()
    picker._list.popup().hide()


def test_an_unknown_name_stays_marked(picker: Picker, chinese: object) -> None:
    asked: list[str] = []
    picker.unknown.connect(asked.append)
    hand_over(picker, "市规划馆")
    picker.save()
    assert asked == ["市规划馆"]
    assert "名录" in picker.toolTip()
    assert picker.text() == "市规划馆"
    press(picker, Qt.Key.Key_Escape)
    assert picker.text() == ""


def test_emptying_the_line_chooses_nothing(picker: Picker) -> None:
    picker.set_saved_id("water")
    got: list[object] = []
    picker.picked.connect(got.append)
    picker.selectAll()
    press(picker, Qt.Key.Key_Delete)
    picker.save()
    assert got == [None]


def test_several_entries_as_chips(qtbot: QtBot) -> None:
    many = MultiPicker("配合单位", entries=UNITS)
    qtbot.addWidget(many)
    many.show()
    got: list[tuple[str, ...]] = []
    many.committed.connect(got.append)
    many.set_saved_ids(["water"])
    hand_over(many.line, "市财政局")
    many.line.save()
    assert got == [("water", "finance")]
    assert many.line.text() == ""
    press(many.line, Qt.Key.Key_Backspace)
    assert got[-1] == ("water",)
    assert many.entry_ids == ("water",)
