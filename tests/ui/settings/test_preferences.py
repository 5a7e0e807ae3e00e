"""What this person chose, kept apart from the data."""

from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from desk.domain.name_order import NameOrder
from desk.ui.pages.settings import declared
from desk.ui.pages.settings.preferences import Language, Preferences, Theme


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


def test_without_a_choice_it_is_chinese_and_as_the_system_is(settings: QSettings) -> None:
    chosen = Preferences(settings)
    assert chosen.language is Language.CHINESE
    assert chosen.theme is Theme.SYSTEM
    assert chosen.theme.dark is None
    assert chosen.last_backup is None


def test_what_was_chosen_is_there_again(settings: QSettings) -> None:
    chosen = Preferences(settings)
    chosen.set(declared.LANGUAGE, Language.ENGLISH)
    chosen.set(declared.THEME, Theme.DARK)
    chosen.last_backup = (datetime(2026, 11, 23, 9, 41), "/备份/一.db")
    settings.sync()
    again = Preferences(QSettings(settings.fileName(), QSettings.Format.IniFormat))
    assert again.language is Language.ENGLISH
    assert again.theme.dark is True
    assert again.last_backup == (datetime(2026, 11, 23, 9, 41), "/备份/一.db")


def test_what_cannot_be_read_was_never_chosen(settings: QSettings) -> None:
    settings.setValue("window/language", "klingon")
    settings.setValue("window/theme", 7)
    settings.setValue("backup/at", "gestern")
    chosen = Preferences(settings)
    assert chosen.language is Language.CHINESE
    assert chosen.theme is Theme.SYSTEM
    assert chosen.last_backup is None


def test_what_an_earlier_version_kept_is_taken_over_once(settings: QSettings) -> None:
    settings.setValue("language", "en")
    settings.setValue("theme", "dark")
    settings.setValue("window/theme", "light")
    chosen = Preferences(settings)
    assert (chosen.language, chosen.theme) == (Language.ENGLISH, Theme.LIGHT)
    assert not settings.contains("language") and not settings.contains("theme")


def test_every_choice_comes_back_as_what_it_was(settings: QSettings) -> None:
    chosen = Preferences(settings)
    others: dict[declared.Setting, object] = {
        declared.SCALE: declared.Scale.LARGE,
        declared.NAME_ORDER: NameOrder.BY_CHARACTER,
        declared.HALL_LOOK: declared.HallLook.LIGHT,
        declared.BACKUP_FOLDER: Path("/备份 一"),
        declared.RULES_OFF: ("vague_time", "qita"),
        declared.RECENT: ("command:undo", "meeting:1"),
    }
    for setting, value in others.items():
        assert chosen.get(setting) == setting.default
        chosen.set(setting, value)
        assert chosen.get(setting) == value
        chosen.set(setting, setting.default)
        assert chosen.get(setting) == setting.default


def test_declarations_are_of_one_piece() -> None:
    keys = [key for setting in declared.ALL for key in (setting.key, *setting.old_keys)]
    assert len(set(keys)) == len(keys)
    for setting in declared.SHOWN:
        assert setting.label_source and setting.part
        assert setting.choices is None or setting.default in setting.choices
