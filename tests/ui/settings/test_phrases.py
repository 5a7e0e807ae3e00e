"""Wording a phrase differently on the settings page."""

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk.domain.paper_settings import PhraseChange
from desk.services.editing import add
from desk.ui.pages.settings.page import SettingsPage
from desk.ui.pages.settings.phrases_section import PhrasesSection
from desk.ui.pages.settings.preferences import Preferences
from desk.ui.session import Session
from desk.ui.theme import apply_theme
from desk.ui.tokens import DARK
from tests.ui.support import unnamed_controls

HELD = "minutes/opening_without_chair"
"""The opening of minutes whose chair nobody named."""
OPENING, CLOSING, ANSWER = "minutes/opening", "letter/closing", "letter/answer"


def settle(qtbot: QtBot, session: Session) -> None:
    """Wait until everything that was asked is answered."""
    qtbot.waitUntil(lambda: not session.jobs.busy)


@pytest.fixture
def page(qtbot: QtBot, session: Session, tmp_path: Path) -> SettingsPage:
    kept = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    made = SettingsPage(session, preferences=Preferences(kept))
    session.changed.connect(made.refresh)
    qtbot.addWidget(made)
    made.resize(1264, 800)
    made.show()
    made.opened()
    made.show_section("phrases")
    settle(qtbot, session)
    return made


@pytest.fixture
def section(page: SettingsPage) -> PhrasesSection:
    return page.phrases


def write(qtbot: QtBot, section: PhrasesSection, text: str) -> None:
    field = section.editor.field
    field.setFocus()
    field.selectAll()
    field.insertPlainText(text)
    qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, section.session)


def go(qtbot: QtBot, section: PhrasesSection, place: str) -> None:
    section.list.choose(place)
    settle(qtbot, section.session)


def changes(session: Session) -> list[PhraseChange]:
    return session.desk.read(lambda reader: reader.find(PhraseChange))


def mark(section: PhrasesSection, place: str) -> str:
    return section.list._items[place].text(1)


def choose_type(qtbot: QtBot, section: PhrasesSection, place: int) -> None:
    section.types.setCurrentIndex(place)
    section.types.activated.emit(place)
    settle(qtbot, section.session)


def test_a_text_is_saved_marked_and_shown_in_its_paper(
    qtbot: QtBot, section: PhrasesSection
) -> None:
    go(qtbot, section, HELD)
    assert section.editor.original.text() == section.editor.field.text()
    write(qtbot, section, "{{ title }}于{{ date }}召开。纪要如下：")
    (change,) = changes(section.session)
    assert (change.file, change.key, change.type_id) == ("minutes", "opening_without_chair", None)
    assert mark(section, HELD) == "Changed"
    assert "{% if place %}" in section.editor.original.text()
    (line,) = section.editor.lines.marked
    assert line.endswith("召开。纪要如下：")
    assert section.editor.sample.text().endswith("召开。纪要如下：")


def test_the_original_comes_back_and_so_does_the_change_by_undo(
    qtbot: QtBot, section: PhrasesSection
) -> None:
    go(qtbot, section, CLOSING)
    write(qtbot, section, "请认真落实。")
    section.editor.restore.click()
    settle(qtbot, section.session)
    assert changes(section.session) == []
    assert section.editor.field.text() == "特此函告。"
    assert not section.editor.restore.isEnabled()
    section.session.undo()
    settle(qtbot, section.session)
    assert section.editor.field.text() == "请认真落实。"
    assert mark(section, CLOSING) == "Changed"


def test_a_wrong_text_says_why_and_is_not_saved(qtbot: QtBot, section: PhrasesSection) -> None:
    go(qtbot, section, OPENING)
    write(qtbot, section, "{{ nobody }}召开")
    assert changes(section.session) == []
    assert "nobody" in section.editor.problem.text()
    assert section.editor.field.property("wrong")
    assert mark(section, OPENING) == "Not saved"
    go(qtbot, section, CLOSING)
    assert section.editor.problem.text() == ""
    go(qtbot, section, OPENING)
    assert section.editor.field.text() == "{{ nobody }}召开"
    assert "nobody" in section.editor.problem.text()
    section.editor.restore.click()
    settle(qtbot, section.session)
    assert section.editor.field.text() == section.editor.original.text()
    assert mark(section, OPENING) == ""
    assert section.editor.problem.text() == ""


def test_a_text_known_to_be_wrong_stays_with_its_phrase(
    qtbot: QtBot, section: PhrasesSection
) -> None:
    refused: list[object] = []
    section.session.refused.connect(refused.append)
    go(qtbot, section, OPENING)
    section.editor.field.selectAll()
    section.editor.field.insertPlainText("{{ nobody }}召开")
    qtbot.waitUntil(lambda: "nobody" in section.editor.problem.text())
    go(qtbot, section, CLOSING)
    assert section.editor.field.text() == "特此函告。"
    choose_type(qtbot, section, 1)
    assert section.editor.field.text() == "特此函告。"
    go(qtbot, section, OPENING)
    assert section.editor.field.text() == section.editor.original.text()
    choose_type(qtbot, section, 0)
    assert section.editor.field.text() == "{{ nobody }}召开"
    assert mark(section, OPENING) == "Not saved"
    assert changes(section.session) == []
    # it was said at the field: no need to say it again
    assert refused == []


def test_what_is_typed_is_judged_while_it_is_typed(qtbot: QtBot, section: PhrasesSection) -> None:
    go(qtbot, section, CLOSING)
    section.editor.field.insertPlainText("{{ ")
    qtbot.waitUntil(lambda: section.editor.problem.text() != "")
    settle(qtbot, section.session)
    assert changes(section.session) == []
    section.editor.field.selectAll()
    section.editor.field.insertPlainText("特此函告。")
    qtbot.waitUntil(lambda: section.editor.problem.text() == "")
    settle(qtbot, section.session)


def test_one_meeting_type_has_its_own_wording(qtbot: QtBot, section: PhrasesSection) -> None:
    go(qtbot, section, CLOSING)
    write(qtbot, section, "请认真落实。")
    choose_type(qtbot, section, 1)
    assert section.editor.original.text() == "请认真落实。"
    assert mark(section, CLOSING) == ""
    write(qtbot, section, "请遵照执行。")
    own = next(c for c in changes(section.session) if c.type_id is not None)
    assert (own.type_id, own.text) == (section.type_id, "请遵照执行。")
    choose_type(qtbot, section, 0)
    assert section.editor.field.text() == "请认真落实。"


def test_choosing_a_type_saves_for_the_one_before(qtbot: QtBot, section: PhrasesSection) -> None:
    go(qtbot, section, CLOSING)
    section.editor.field.selectAll()
    section.editor.field.insertPlainText("请认真落实。")
    choose_type(qtbot, section, 1)
    (change,) = changes(section.session)
    assert (change.type_id, change.text) == (None, "请认真落实。")


def test_leaving_the_phrase_saves_it(qtbot: QtBot, section: PhrasesSection) -> None:
    go(qtbot, section, CLOSING)
    section.editor.field.selectAll()
    section.editor.field.insertPlainText("请认真落实。")
    go(qtbot, section, ANSWER)
    (change,) = changes(section.session)
    assert (change.key, change.text) == ("closing", "请认真落实。")
    assert section.editor.field.text().startswith("请将承办人员名单")


def test_the_filter_finds_words_papers_and_what_was_changed(
    qtbot: QtBot, section: PhrasesSection
) -> None:
    def shown() -> set[str]:
        items = section.list._items.items()
        return {place for place, item in items if not item.isHidden()}

    section.box.setText("特此函告")
    assert shown() == {CLOSING}
    section.box.setText("主持词")
    assert {place.partition("/")[0] for place in shown()} >= {"script"}
    section.box.setText("没有这样的话")
    assert shown() == set()
    assert section.nothing.isVisible()
    section.box.clear()
    go(qtbot, section, CLOSING)
    write(qtbot, section, "请认真落实。")
    section.only_changed.click()
    assert shown() == {CLOSING}


def test_lists_of_words_are_read_only_and_names_are_inserted(
    qtbot: QtBot, section: PhrasesSection
) -> None:
    go(qtbot, section, "minutes/spoken.verbs")
    assert "指出、强调" in section.editor.original.text()
    assert not section.editor.field.isVisible()
    go(qtbot, section, "minutes/signer")
    section.editor.field.selectAll()
    section.editor._insert("name")
    assert section.editor.field.text() == "{{ name }}"
    section.save()
    settle(qtbot, section.session)
    assert changes(section.session)[0].text == "{{ name }}"


def test_another_seats_change_is_not_overwritten(qtbot: QtBot, section: PhrasesSection) -> None:
    go(qtbot, section, CLOSING)
    desk = section.session.desk
    desk.store.run(desk.phrasing.change("letter", "closing", None, "请遵照执行。"))
    write(qtbot, section, "请认真落实。")
    assert [c.text for c in changes(section.session)] == ["请遵照执行。"]
    assert "请遵照执行。" in section.editor.problem.text()


def test_another_seats_change_is_seen_while_typing(qtbot: QtBot, section: PhrasesSection) -> None:
    go(qtbot, section, CLOSING)
    section.editor.field.selectAll()
    section.editor.field.insertPlainText("请认真落实。")
    desk = section.session.desk
    desk.store.run(desk.phrasing.change("letter", "closing", None, "请遵照执行。"))
    section.look_again()
    settle(qtbot, section.session)
    assert section.editor.field.text() == "请认真落实。"
    section.save()
    settle(qtbot, section.session)
    assert [c.text for c in changes(section.session)] == ["请遵照执行。"]
    # said once; then the user decides
    section.save()
    settle(qtbot, section.session)
    assert [c.text for c in changes(section.session)] == ["请认真落实。"]


def test_typing_goes_on_while_a_text_is_being_saved(qtbot: QtBot, section: PhrasesSection) -> None:
    go(qtbot, section, CLOSING)
    section.editor.field.selectAll()
    section.editor.field.insertPlainText("请认真")
    section.save()
    section.editor.field.insertPlainText("落实。")
    settle(qtbot, section.session)
    section.save()
    settle(qtbot, section.session)
    assert [c.text for c in changes(section.session)] == ["请认真落实。"]
    assert section.editor.problem.text() == ""


def test_a_phrase_that_is_no_longer_valid_is_marked(qtbot: QtBot, section: PhrasesSection) -> None:
    bad = PhraseChange(file="letter", key="closing", text="{{ nobody }}")
    section.session.submit(add(bad))
    settle(qtbot, section.session)
    section.look_again()
    settle(qtbot, section.session)
    assert mark(section, CLOSING) == "Not valid"
    go(qtbot, section, CLOSING)
    assert "nobody" in section.editor.problem.text()


def test_marks_follow_the_theme(qtbot: QtBot, section: PhrasesSection, qapp: QApplication) -> None:
    go(qtbot, section, HELD)
    write(qtbot, section, "{{ title }}于{{ date }}召开。纪要如下：")
    try:
        apply_theme(qapp, True)
        item = section.list._items[HELD]
        assert item.foreground(1).color().name().upper() == DARK.link
        marked = section.editor.lines.textCursor().blockFormat().background().color()
        assert marked.name().upper() == DARK.link_soft
    finally:
        apply_theme(qapp, False)


def test_every_control_has_a_name(section: PhrasesSection) -> None:
    assert list(unnamed_controls(section)) == []


def test_states_are_read_for_each_type(session: Session) -> None:
    states = session.desk.read(partial(session.desk.phrasing.states, type_id=None))
    assert len(states) > 400
