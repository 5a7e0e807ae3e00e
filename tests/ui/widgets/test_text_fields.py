"""Text fields: saved as typed, drafts kept, no character of an input method lost."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desk.ui.widgets.fields import TextArea, TextField
from desk.ui.widgets.saving import DRAFT_MS, REST_MS, inserted
from tests.ui.support import compose, hand_over, press

Field = TextField | TextArea


class Form(QWidget):
    """A field, another control to go to, and what the field handed over."""

    def __init__(self, field: Field) -> None:
        super().__init__()
        self.field = field
        self.other = QLineEdit()
        column = QVBoxLayout(self)
        column.addWidget(field)
        column.addWidget(self.other)
        self.saved: list[str] = []
        self.drafts: list[str] = []
        field.committed.connect(self.saved.append)
        field.draft_changed.connect(self.drafts.append)


@pytest.fixture(params=[TextField, TextArea])
def form(request: pytest.FixtureRequest, qtbot: QtBot) -> Form:
    made = Form(request.param("内容"))
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    made.field.setFocus()
    QApplication.processEvents()
    return made


def test_saved_once_when_left(form: Form) -> None:
    QTest.keyClicks(form.field, "abc")
    assert form.saved == []
    form.other.setFocus()
    assert form.saved == ["abc"]
    form.field.setFocus()
    form.other.setFocus()
    assert form.saved == ["abc"]


def test_saved_after_a_rest_and_kept_as_draft_each_second(form: Form, qtbot: QtBot) -> None:
    assert (REST_MS, DRAFT_MS) == (3000, 700)
    form.field._typing._rest.setInterval(250)
    form.field._typing._tick.setInterval(40)
    QTest.keyClicks(form.field, "ab")
    qtbot.waitUntil(lambda: form.drafts == ["ab"])
    assert form.saved == []
    qtbot.waitUntil(lambda: form.saved == ["ab"])
    assert not form.field.dirty
    assert not form.field._typing._tick.isActive()


def test_nothing_is_saved_while_an_input_method_composes(form: Form, qtbot: QtBot) -> None:
    form.field._typing._rest.setInterval(30)
    form.field._typing._tick.setInterval(10)
    compose(form.field, "shi zheng fu")
    qtbot.waitUntil(lambda: form.drafts == ["shi zheng fu"])
    qtbot.wait(80)
    assert form.saved == []
    hand_over(form.field, "市政府")
    qtbot.waitUntil(lambda: form.saved == ["市政府"])


def test_composed_text_is_kept_when_the_field_is_left(form: Form) -> None:
    hand_over(form.field, "由")
    compose(form.field, "市财政局")
    form.other.setFocus()
    assert form.saved == ["由市财政局"]
    assert form.field.text() == "由市财政局"


def test_enter_belongs_to_the_input_method_while_it_composes(form: Form) -> None:
    compose(form.field, "cai")
    press(form.field, Qt.Key.Key_Return)
    press(form.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert form.saved == []
    event = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Return, Qt.KeyboardModifier(0))
    event.ignore()
    QApplication.sendEvent(form.field, event)
    assert event.isAccepted()


def test_what_is_typed_is_not_overwritten_by_what_is_saved(form: Form) -> None:
    form.field.set_saved_text("旧")
    assert form.field.text() == "旧"
    hand_over(form.field, "新")
    typed = form.field.text()
    form.field.set_saved_text("别人写的")
    assert form.field.text() == typed
    form.field.save()
    assert form.saved == [typed]
    form.field.set_saved_text("后来")
    assert form.field.text() == "后来"


def test_a_refused_text_stays_and_is_saved_again(form: Form) -> None:
    hand_over(form.field, "不行")
    form.field.save()
    form.field.keep_unsaved("", "不能这样写")
    assert form.field.toolTip() == "不能这样写"
    assert form.field.dirty
    form.field.set_saved_text("")
    assert form.field.text() == "不行"
    form.field.save()
    assert form.saved == ["不行", "不行"]


def test_a_draft_is_shown_and_saved_when_the_field_is_left(form: Form) -> None:
    form.field.restore_draft("停电前写的")
    form.other.setFocus()
    assert form.saved == ["停电前写的"]


def test_escape_gives_up_one_line(qtbot: QtBot) -> None:
    form = Form(TextField("标题", text="旧题"))
    qtbot.addWidget(form)
    form.show()
    form.field.setFocus()
    hand_over(form.field, "改")
    press(form.field, Qt.Key.Key_Escape)
    assert form.field.text() == "旧题"
    form.other.setFocus()
    assert form.saved == []


def test_text_that_a_document_changes_is_no_change(qtbot: QtBot) -> None:
    form = Form(TextArea("讲话"))
    qtbot.addWidget(form)
    form.show()
    form.field.set_saved_text("一\u00a0二\r\n三")
    form.field.setFocus()
    form.other.setFocus()
    assert form.saved == []


def test_an_area_grows_with_its_text(qtbot: QtBot) -> None:
    area = TextArea("内容", lines=2, most_lines=6)
    qtbot.addWidget(area)
    area.resize(200, 40)
    area.show()
    small = area.height()
    area.set_saved_text("一\n二\n三\n四\n五")
    assert area.height() > small
    area.set_saved_text("一\n" * 40)
    tall = area.height()
    assert tall <= 7 * area.fontMetrics().lineSpacing() + 30
    area.set_saved_text("一")
    assert area.height() == small


def test_enter_saves_where_wanted_and_shift_enter_breaks_the_line(qtbot: QtBot) -> None:
    form = Form(TextArea("记录", enter_saves=True))
    qtbot.addWidget(form)
    form.show()
    hand_over(form.field, "一")
    press(form.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert form.saved == []
    hand_over(form.field, "二")
    press(form.field, Qt.Key.Key_Return)
    assert form.saved == ["一\n二"]


def test_positions_are_counted_as_qt_counts() -> None:
    assert inserted("𠮷a", 2, "b") == "𠮷ba"
    assert inserted("abc", 3, "") == "abc"
