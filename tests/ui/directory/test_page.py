"""The directory page over real data."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from desk.domain.office import Person, Post, Unit, UnitKind
from desk.domain.record import Record
from desk.services.editing import add, edit
from desk.ui.pages.directory.page import DirectoryPage
from desk.ui.session import Session


def settle(qtbot: QtBot, session: Session) -> None:
    """Wait until everything that was asked is answered."""
    qtbot.waitUntil(lambda: not session.jobs.busy)


def kept(session: Session, kind: type[Record], key: str) -> Record:
    return session.desk.read(lambda reader: reader.get(kind, key))


@pytest.fixture
def page(qtbot: QtBot, session: Session) -> DirectoryPage:
    made = DirectoryPage(session)
    # as the window does
    session.changed.connect(made.refresh)
    qtbot.addWidget(made)
    made.resize(1264, 800)
    made.show()
    made.opened()
    settle(qtbot, session)
    return made


def type_into(qtbot: QtBot, session: Session, field: QLineEdit, text: str) -> None:
    field.setFocus()
    field.selectAll()
    field.insert(text)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    settle(qtbot, session)


def unit_names(page: DirectoryPage) -> list[str]:
    return [row.unit.label for row in page.units.records.rows]


def test_units_stand_in_their_order_with_their_people(page: DirectoryPage) -> None:
    assert unit_names(page) == ["市政府", "市发展改革委", "市财政局", "市审计局"]
    assert [row.people for row in page.units.records.rows] == [2, 0, 1, 0]


def test_a_units_head_is_read_off_the_posts_held_now(
    qtbot: QtBot, session: Session, page: DirectoryPage
) -> None:
    unit = next(r.unit for r in page.units.records.rows if r.unit.label == "市审计局")
    person = session.desk.run(add(Person(name="何喆", unit_id=unit.id))).value
    post = session.desk.run(add(Post(person_id=person.id, title="党组书记、局长"))).value

    def head() -> str:
        page.opened()
        settle(qtbot, session)
        return next(r.head for r in page.units.records.rows if r.unit.id == unit.id)

    assert head() == "何喆"
    session.desk.run(edit(post, until=date(2026, 11, 1)))
    assert head() == ""


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("财政", ["市财政局"]),
        ("scz", ["市财政局"]),
        ("fgw", ["市发展改革委"]),
        ("委 展", ["市发展改革委"]),
    ],
)
def test_a_unit_is_found_by_name_alias_or_initials(
    page: DirectoryPage, words: str, names: list[str]
) -> None:
    page.bar.filter.setText(words)
    assert unit_names(page) == names


def test_a_person_is_found_by_every_reading_of_a_name(page: DirectoryPage) -> None:
    page.bar.people.setChecked(True)
    page.bar.filter.setText("zz")
    assert [row.person.name for row in page.people.records.rows] == ["曾喆"]
    page.bar.filter.setText("sj")
    assert [row.person.name for row in page.people.records.rows] == ["单珺"]
    page.bar.filter.setText("市长")
    assert [row.person.name for row in page.people.records.rows] == ["曾喆"]


def test_what_is_typed_is_saved(qtbot: QtBot, page: DirectoryPage, session: Session) -> None:
    page.units.choose_row(2)
    texts = page.unit_form._texts
    type_into(qtbot, session, texts["aliases"][0], "财政局，市财局")
    type_into(qtbot, session, texts["order"][0], "8")
    unit = kept(session, Unit, "u-fin")
    assert unit.aliases == ("财政局", "市财局")
    assert unit.order == 8
    assert texts["aliases"][0].text() == "财政局、市财局"
    assert unit_names(page)[1] == "市财政局"
    assert page.unit_form.record.id == "u-fin"


def test_a_choice_is_saved(qtbot: QtBot, page: DirectoryPage, session: Session) -> None:
    page.units.choose_row(3)
    choice = page.unit_form._choices["kind"]
    choice.setFocus()
    qtbot.keyClick(choice, Qt.Key.Key_End)
    choice.activated.emit(choice.currentIndex())
    settle(qtbot, session)
    assert kept(session, Unit, "u-audit").kind is UnitKind.OTHER


def test_a_name_someone_has_is_refused_at_the_field(
    qtbot: QtBot, page: DirectoryPage, session: Session
) -> None:
    page.units.choose_row(3)
    field = page.unit_form._texts["short"][0]
    type_into(qtbot, session, field, "市财政局")
    assert field.property("wrong")
    assert "市财政局" in field.toolTip()
    assert field.text() == "市财政局"
    assert kept(session, Unit, "u-audit").short == "市审计局"


def test_a_text_that_is_no_number_is_said_at_the_field(
    qtbot: QtBot, page: DirectoryPage, session: Session
) -> None:
    page.units.choose_row(3)
    field = page.unit_form._texts["order"][0]
    type_into(qtbot, session, field, "第三")
    assert field.property("wrong")
    type_into(qtbot, session, field, "3")
    assert not field.property("wrong")
    assert kept(session, Unit, "u-audit").order == 3


def test_a_new_unit_is_kept_once_it_has_a_name(
    qtbot: QtBot, page: DirectoryPage, session: Session
) -> None:
    qtbot.waitActive(page)
    qtbot.keySequence(page, QKeySequence("Ctrl+Shift+N"))
    form = page.unit_form
    assert form.fresh
    type_into(qtbot, session, form._texts["short"][0], "市水利局")
    assert form.fresh
    type_into(qtbot, session, form._texts["name"][0], "江州市水利局")
    settle(qtbot, session)
    assert not form.fresh
    assert "市水利局" in unit_names(page)
    assert page.unit_form.record.name == "江州市水利局"


def test_a_new_person_gets_unit_posts_and_telephone(
    qtbot: QtBot, page: DirectoryPage, session: Session
) -> None:
    page.bar.people.setChecked(True)
    page.add()
    form = page.person_form
    assert not form.posts.new_title.isEnabled()
    type_into(qtbot, session, form._texts["name"][0], "何喆")
    form.unit.setFocus()
    form.unit.setText("市审计局")
    form.unit.setModified(True)
    form.unit.save()
    settle(qtbot, session)
    type_into(qtbot, session, form.posts.new_title, "局长")
    line = form.posts.lines[0]
    type_into(qtbot, session, line.since, "2025-3-1")
    type_into(qtbot, session, line.until, "2024-3-1")
    assert line.until.property("wrong")
    person = next(p for p in session.desk.read(lambda r: r.find(Person)) if p.name == "何喆")
    posts = session.desk.read(lambda r: r.find(Post, person_id=person.id))
    assert person.unit_id == "u-audit"
    assert [(p.title, p.since, p.until) for p in posts] == [("局长", date(2025, 3, 1), None)]
    form.posts.lines[0].cross.click()
    settle(qtbot, session)
    assert form.posts.lines == []


def test_what_was_typed_stays_with_its_record(
    qtbot: QtBot, page: DirectoryPage, session: Session
) -> None:
    page.units.choose_row(2)
    field = page.unit_form._texts["short"][0]
    field.setText("市财局")
    page.units.choose_row(3)
    settle(qtbot, session)
    assert kept(session, Unit, "u-fin").short == "市财局"
    assert page.unit_form.record.id == "u-audit"
    assert field.text() == "市审计局"


def test_delete_removes_and_undo_brings_back(
    qtbot: QtBot, page: DirectoryPage, session: Session
) -> None:
    page.bar.people.setChecked(True)
    page.people.choose_row(2)
    with qtbot.waitSignal(page.said):
        qtbot.keyClick(page.people, Qt.Key.Key_Delete)
    settle(qtbot, session)
    assert [row.person.name for row in page.people.records.rows] == ["曾喆", "区思玥"]
    session.undo()
    settle(qtbot, session)
    assert len(page.people.records.rows) == 3


def test_a_unit_that_is_named_elsewhere_stays(
    qtbot: QtBot, page: DirectoryPage, session: Session
) -> None:
    page.units.choose_row(2)
    with qtbot.waitSignal(session.refused):
        page.remove()
    settle(qtbot, session)
    assert "市财政局" in unit_names(page)


def test_a_pasted_list_is_shown_first_and_then_written(
    qtbot: QtBot, page: DirectoryPage, session: Session
) -> None:
    QGuiApplication.clipboard().setText("市水利局\t何喆\t局长\t\t40\n市财政局\t单珺\t\t\t")
    page.units.setFocus()
    qtbot.keyClick(page.units, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert page.content.currentWidget() is page.preview
    assert page.preview.write_button.text() == "Write 1 rows"
    qtbot.keyClick(page.preview, Qt.Key.Key_Escape)
    assert page.content.currentWidget() is not page.preview
    page.paste()
    page.preview.write_button.click()
    settle(qtbot, session)
    assert page.bar.on_people
    assert "何喆" in [row.person.name for row in page.people.records.rows]


def test_a_long_list_stopped_while_it_is_written_leaves_nothing(
    qtbot: QtBot, page: DirectoryPage, session: Session
) -> None:
    lines = [f"市第{n % 20}局\t赵{chr(0x4E00 + n)}\t科长" for n in range(300)]
    QGuiApplication.clipboard().setText("\n".join(lines))
    before = session.desk.store.last_sequence()
    page.paste()
    page.preview.write_button.click()
    assert page.writing.busy
    with qtbot.waitSignal(page.said) as said:
        qtbot.keyClick(page.preview, Qt.Key.Key_Escape)
    settle(qtbot, session)
    assert said.args == ["Stopped: nothing was written."]
    assert session.desk.store.last_sequence() == before
    assert page.content.currentWidget() is page.preview
    page.preview.write_button.click()
    settle(qtbot, session)
    qtbot.waitUntil(lambda: not page.writing.busy)
    settle(qtbot, session)
    assert page.content.currentWidget() is not page.preview
    assert len(page.people.records.rows) >= 300


def test_an_empty_clipboard_says_what_to_copy(page: DirectoryPage) -> None:
    QGuiApplication.clipboard().setText("")
    page.paste()
    assert page.preview.nothing.isVisible()
    assert not page.preview.write_button.isEnabled()


def test_the_roster_button_asks_the_window(qtbot: QtBot, page: DirectoryPage) -> None:
    with qtbot.waitSignal(page.import_requested):
        page._buttons[0].click()


def test_every_control_has_a_name(page: DirectoryPage) -> None:
    page.bar.people.setChecked(True)
    for kind in (QPushButton, QLineEdit, QTableView, QComboBox):
        for widget in page.findChildren(kind):
            assert widget.accessibleName() or getattr(widget, "text", str)(), widget
