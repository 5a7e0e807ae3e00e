"""The settings page over real data."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from desk.domain.faults import StorageFault
from desk.domain.meetings import CountedBy, MeetingType
from desk.domain.office import OFFICE_ID, Office
from desk.domain.progress import Step, Watch
from desk.messages import sentence
from desk.services.editing import remove
from desk.storage.backup import backing_up, check_file
from desk.ui.pages.settings import declared
from desk.ui.pages.settings.data_section import place_text
from desk.ui.pages.settings.look_section import wording_rules
from desk.ui.pages.settings.page import SettingsPage
from desk.ui.pages.settings.preferences import Language, Preferences, Theme
from desk.ui.session import Session
from desk.ui.widgets.fields import ChoiceField


def settle(qtbot: QtBot, session: Session) -> None:
    """Wait until everything that was asked is answered."""
    qtbot.waitUntil(lambda: not session.jobs.busy)


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    return Preferences(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def page(qtbot: QtBot, session: Session, preferences: Preferences) -> SettingsPage:
    target = session.desk.store.target
    made = SettingsPage(
        session, backup=lambda path, watch: backing_up(target, path, watch), preferences=preferences
    )
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


def standing(session: Session) -> MeetingType:
    types = session.desk.read(lambda reader: reader.find(MeetingType))
    return next(kind for kind in types if kind.mark == "常")


def test_the_office_is_saved_as_typed(qtbot: QtBot, page: SettingsPage, session: Session) -> None:
    type_into(qtbot, session, page.office._texts["code"][0], "江政办")
    type_into(qtbot, session, page.office._texts["telephone"][0], "0667-2210118")
    office = session.desk.read(lambda reader: reader.get(Office, OFFICE_ID))
    assert (office.code, office.telephone) == ("江政办", "0667-2210118")
    assert "江政办函" in page.office.example.text()


def test_an_office_not_entered_yet_is_kept_at_the_first_word(
    qtbot: QtBot, page: SettingsPage, session: Session
) -> None:
    office = session.desk.read(lambda reader: reader.get(Office, OFFICE_ID))
    session.submit(remove(office))
    settle(qtbot, session)
    assert page.office.fresh
    type_into(qtbot, session, page.office._texts["name"][0], "江州市人民政府办公室")
    settle(qtbot, session)
    office = session.desk.read(lambda reader: reader.get(Office, OFFICE_ID))
    assert office.name == "江州市人民政府办公室"


def test_rules_of_a_meeting_type_are_saved(
    qtbot: QtBot, page: SettingsPage, session: Session
) -> None:
    page.show_section("types")
    page.types.table.choose_row(0)
    form = page.types.form
    type_into(qtbot, session, form._texts["papers_days"][0], "7")
    type_into(qtbot, session, form._texts["minutes_number_pattern"][0], "〔{year}〕{number}号")
    choice = form._choices["counted_by"]
    choice.setCurrentIndex(0)
    choice.activated.emit(0)
    settle(qtbot, session)
    kind = standing(session)
    assert kind.papers_days == 7
    assert kind.counted_by is CountedBy.YEAR
    assert kind.minutes_number_pattern == "〔{year}〕{number}号"
    assert "〕12号" in form.example.text()


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("papers_days", ""),
        ("papers_days", "三天"),
        ("mark", "常务会"),
        ("mark", ""),
        ("minutes_number_pattern", "第期"),
        ("mark", "党"),
    ],
)
def test_a_rule_that_cannot_hold_is_said_at_the_field(
    qtbot: QtBot, page: SettingsPage, session: Session, field: str, text: str
) -> None:
    page.show_section("types")
    before = standing(session)
    line = page.types.form._texts[field][0]
    type_into(qtbot, session, line, text)
    assert line.property("wrong")
    assert line.toolTip()
    assert standing(session) == before


def test_members_are_chosen_from_the_people(
    qtbot: QtBot, page: SettingsPage, session: Session
) -> None:
    page.show_section("types")
    members = page.types.form.members
    for person_id in ("p-mayor", "p-deputy"):
        members._add(person_id)
        settle(qtbot, session)
    assert standing(session).member_ids == ("p-mayor", "p-deputy")
    assert members.entry_ids == ("p-mayor", "p-deputy")


def test_what_an_item_needs_is_checked_off(
    qtbot: QtBot, page: SettingsPage, session: Session
) -> None:
    page.show_section("types")
    form = page.types.form
    before = standing(session).readiness
    form.readiness.box("hearing").click()
    settle(qtbot, session)
    assert set(standing(session).readiness) == {*before, "hearing"}
    form.readiness.box("agreed").click()
    form.kinds.box("circulate").click()
    settle(qtbot, session)
    kind = standing(session)
    assert "agreed" not in kind.readiness and "hearing" in kind.readiness
    assert "circulate" not in kind.item_kinds


def test_signing_steps_are_put_in_order(qtbot: QtBot, page: SettingsPage, session: Session) -> None:
    page.show_section("types")
    steps = page.types.form.steps
    steps.new.setText("市委常委会")
    qtbot.keyClick(steps.new, Qt.Key.Key_Return)
    settle(qtbot, session)
    assert standing(session).signing_steps[-2:] == ("市长", "市委常委会")
    steps.list.setCurrentRow(0)
    qtbot.keyClick(steps.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    settle(qtbot, session)
    assert standing(session).signing_steps[:2] == ("副秘书长", "核稿")
    qtbot.keyClick(steps.list, Qt.Key.Key_Delete)
    settle(qtbot, session)
    assert standing(session).signing_steps[:2] == ("副秘书长", "分管副市长会签")
    steps.list.item(0).setText("分管秘书长")
    settle(qtbot, session)
    assert standing(session).signing_steps[0] == "分管秘书长"


def test_the_frame_of_a_session_is_kept(qtbot: QtBot, page: SettingsPage, session: Session) -> None:
    page.show_section("types")
    form = page.types.form
    for field, text in (("notice_days", "4"), ("length_minutes", "100"), ("every_days", "14")):
        type_into(qtbot, session, form._texts[field][0], text)
    type_into(qtbot, session, form._texts["usual_start"][0], "9点")
    form.observers._add("p-deputy")
    settle(qtbot, session)
    kind = standing(session)
    assert (kind.notice_days, kind.length_minutes, kind.every_days) == (4, 100, 14)
    assert (kind.usual_start, kind.observer_ids) == ("09:00", ("p-deputy",))
    type_into(qtbot, session, form._texts["usual_start"][0], "下午")
    assert form._texts["usual_start"][0].property("wrong")


def test_a_new_type_is_kept_once_it_has_name_and_mark(
    qtbot: QtBot, page: SettingsPage, session: Session
) -> None:
    page.show_section("types")
    page.types.add_button.click()
    form = page.types.form
    type_into(qtbot, session, form._texts["name"][0], "防汛会商会")
    assert form.fresh
    type_into(qtbot, session, form._texts["mark"][0], "汛")
    settle(qtbot, session)
    assert not form.fresh
    names = [kind.name for kind in page.types.model.rows]
    assert "防汛会商会" in names
    assert form.record.name == "防汛会商会"
    qtbot.keyClick(page.types.table, Qt.Key.Key_Delete)
    settle(qtbot, session)
    assert "防汛会商会" not in [kind.name for kind in page.types.model.rows]


def test_a_type_with_meetings_stays(qtbot: QtBot, page: SettingsPage, session: Session) -> None:
    page.show_section("types")
    page.types.table.choose_row(0)
    with qtbot.waitSignal(session.refused):
        page.types.remove()
    settle(qtbot, session)
    assert standing(session)


def test_a_backup_is_made_checked_and_remembered(
    qtbot: QtBot, page: SettingsPage, session: Session, preferences: Preferences, tmp_path: Path
) -> None:
    with qtbot.waitSignal(page.said) as said:
        page.data.back_up_to(tmp_path / "备份.db")
    settle(qtbot, session)
    check_file(tmp_path / "备份.db")
    assert "备份.db" in said.args[0]
    assert "备份.db" in page.data.backed_up.text()
    assert preferences.last_backup is not None


def test_a_backup_that_fails_is_a_fault_and_is_not_remembered(
    qtbot: QtBot, page: SettingsPage, session: Session, preferences: Preferences
) -> None:
    def fail(_path: Path, _watch: Watch) -> Iterator[Step[str]]:
        yield Step(0, 2)
        raise StorageFault("store.full")

    page.data.offer_backup(fail)
    with qtbot.waitSignal(session.fault):
        page.data.back_up_to(Path("/tmp/never.db"))
    settle(qtbot, session)
    assert preferences.last_backup is None
    assert page.data.backed_up.text() == "No backup was made from this PC yet."


def test_without_a_way_to_back_up_none_is_offered(
    qtbot: QtBot, session: Session, preferences: Preferences
) -> None:
    page = SettingsPage(session, preferences=preferences)
    qtbot.addWidget(page)
    assert page.data.backup_button.isHidden()


def test_the_journal_is_checked(qtbot: QtBot, page: SettingsPage, session: Session) -> None:
    page.show_section("data")
    page.data.check_button.click()
    settle(qtbot, session)
    assert page.data.verdict.property("look") == "good"


def test_a_broken_journal_is_said(
    qtbot: QtBot, page: SettingsPage, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    from desk.storage.journal import Break

    monkeypatch.setattr(
        session.desk.store, "first_break", lambda _watch: Break(3, "journal.changed")
    )
    page.data.check_journal()
    settle(qtbot, session)
    assert page.data.verdict.property("look") == "late"
    assert "3" in page.data.verdict.text()


def test_the_place_of_the_data_never_shows_a_password() -> None:
    assert place_text("/home/a/desk.db") == "/home/a/desk.db"
    assert place_text("postgresql+psycopg://desk:geheim@server:5432/desk") == "server/desk"


def test_language_and_theme_are_kept_and_announced(
    qtbot: QtBot, page: SettingsPage, preferences: Preferences
) -> None:
    with qtbot.waitSignal(page.language_chosen) as language:
        choose(page, declared.LANGUAGE, 1)
    with qtbot.waitSignal(page.theme_chosen) as theme:
        choose(page, declared.THEME, 2)
    assert (language.args, theme.args) == (["en"], [True])
    assert preferences.language is Language.ENGLISH
    assert preferences.theme is Theme.DARK


def test_the_dialog_proposes_a_name(qtbot: QtBot, page: SettingsPage) -> None:
    dialog = page.data.backup_dialog()
    qtbot.addWidget(dialog)
    assert dialog.selectedFiles()[0].endswith(".db")


def test_every_control_has_a_name(page: SettingsPage) -> None:
    for kind in (QPushButton, QLineEdit, QTableView, QComboBox):
        for widget in page.findChildren(kind):
            assert widget.accessibleName() or getattr(widget, "text", str)(), widget


def choose(page: SettingsPage, setting: declared.Setting, place: int) -> None:
    field = page.look.fields[setting.key]
    assert isinstance(field, ChoiceField)
    field.setCurrentIndex(place)
    field.activated.emit(place)


def test_rules_of_wording_are_switched_one_by_one(
    page: SettingsPage, preferences: Preferences
) -> None:
    assert list(page.look.rules) == wording_rules()
    assert all(box.isChecked() for box in page.look.rules.values())
    page.look.rules["vague_time"].setChecked(False)
    assert preferences.get(declared.RULES_OFF) == ("vague_time",)
    page.look.rules["vague_time"].setChecked(True)
    assert preferences.get(declared.RULES_OFF) == ()


def test_backups_go_into_the_folder_that_was_chosen(
    page: SettingsPage, preferences: Preferences, tmp_path: Path
) -> None:
    page.look.set_folder(tmp_path)
    dialog = page.data.backup_dialog()
    assert Path(dialog.selectedFiles()[0]).parent == tmp_path
    page.look.set_folder(None)
    assert preferences.get(declared.BACKUP_FOLDER) is None
    dialog.deleteLater()


def test_every_rule_of_wording_has_its_name() -> None:
    for rule in wording_rules():
        assert sentence(f"rule.{rule}") != f"rule.{rule}"
