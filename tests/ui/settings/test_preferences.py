"""What this person chose, kept apart from the data."""

from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

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
    chosen.language = Language.ENGLISH
    chosen.theme = Theme.DARK
    chosen.last_backup = (datetime(2026, 11, 23, 9, 41), "/备份/一.db")
    settings.sync()
    again = Preferences(QSettings(settings.fileName(), QSettings.Format.IniFormat))
    assert again.language is Language.ENGLISH
    assert again.theme.dark is True
    assert again.last_backup == (datetime(2026, 11, 23, 9, 41), "/备份/一.db")


def test_what_cannot_be_read_was_never_chosen(settings: QSettings) -> None:
    settings.setValue("language", "klingon")
    settings.setValue("theme", 7)
    settings.setValue("backup/at", "gestern")
    chosen = Preferences(settings)
    assert chosen.language is Language.CHINESE
    assert chosen.theme is Theme.SYSTEM
    assert chosen.last_backup is None
