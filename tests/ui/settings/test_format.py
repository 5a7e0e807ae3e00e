"""The office's choices about its papers, made on the settings page."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QFontDatabase
from pytestqt.qtbot import QtBot

from desk.documents.parts.seating import from_their_left
from desk.domain.paper_settings import (
    PAPER_SETTINGS_ID,
    CardSize,
    EvenSeats,
    PageSchool,
    PaperSettings,
)
from desk.ui.pages.settings.fonts import FontField
from desk.ui.pages.settings.page import SettingsPage
from desk.ui.pages.settings.preferences import Preferences
from desk.ui.pages.settings.seats import SEEN_FROM_THE_HALL
from desk.ui.preview.laid_out import FontUse
from desk.ui.session import Session
from desk.ui.widgets.choice_field import ChoiceField
from tests.ui.support import unnamed_controls


def settle(qtbot: QtBot, session: Session) -> None:
    """Wait until everything that was asked is answered."""
    qtbot.waitUntil(lambda: not session.jobs.busy)


def report(settings: PaperSettings) -> Sequence[FontUse]:
    """Say that the body's font is missing."""
    faces = ("title", "body", "kai", "hei", "song")
    fonts = [(face, getattr(settings, f"{face}_font")) for face in faces]
    missing = {"body": "FandolFang"}
    return [FontUse(f, name, missing.get(f, name), f in missing) for f, name in fonts]


@pytest.fixture
def page(qtbot: QtBot, session: Session, tmp_path: Path) -> SettingsPage:
    kept = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    made = SettingsPage(session, preferences=Preferences(kept), font_report=report)
    session.changed.connect(made.refresh)
    qtbot.addWidget(made)
    made.resize(1264, 800)
    made.show()
    made.opened()
    made.show_section("format")
    settle(qtbot, session)
    return made


def kept(session: Session) -> PaperSettings | None:
    return session.desk.read(lambda reader: reader.seek(PaperSettings, PAPER_SETTINGS_ID))


def choose(page: SettingsPage, name: str, place: int) -> None:
    field = page.format._choices[name]
    assert isinstance(field, ChoiceField)
    field.setCurrentIndex(place)
    field.activated.emit(place)


def font(page: SettingsPage, name: str) -> FontField:
    field = page.format._choices[name]
    assert isinstance(field, FontField)
    return field


def test_each_choice_is_saved_as_it_is_made(
    qtbot: QtBot, page: SettingsPage, session: Session
) -> None:
    assert kept(session) is None
    for name, place in (("school", 1), ("show_signer", 1), ("even_seats", 1), ("card_size", 2)):
        choose(page, name, place)
        settle(qtbot, session)
    settings = kept(session)
    assert settings is not None
    assert settings.school is PageSchool.B
    assert settings.show_signer
    assert settings.even_seats is EvenSeats.RIGHT
    assert settings.card_size is CardSize.UPRIGHT
    assert page.format.drawing.seats == (5, 3, 1, 2, 4, 6)


def test_choices_made_at_once_are_all_kept(
    qtbot: QtBot, page: SettingsPage, session: Session
) -> None:
    for name, place in (("school", 1), ("show_signer", 1), ("card_size", 1)):
        choose(page, name, place)
    settle(qtbot, session)
    settings = kept(session)
    assert settings is not None
    assert (settings.school, settings.show_signer) == (PageSchool.B, True)
    assert settings.card_size is CardSize.FOLDED


def test_a_choice_is_undone(qtbot: QtBot, page: SettingsPage, session: Session) -> None:
    choose(page, "school", 1)
    settle(qtbot, session)
    choose(page, "show_signer", 1)
    settle(qtbot, session)
    session.undo()
    settle(qtbot, session)
    settings = kept(session)
    assert settings is not None
    assert not settings.show_signer
    assert page.format._choices["show_signer"].currentIndex() == 0


def test_any_font_may_be_typed(qtbot: QtBot, page: SettingsPage, session: Session) -> None:
    field = font(page, "body_font")
    line = field.lineEdit()
    assert line is not None
    line.setFocus()
    line.selectAll()
    line.insert("方正仿宋_GBK")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    settle(qtbot, session)
    settings = kept(session)
    assert settings is not None
    assert settings.body_font == "方正仿宋_GBK"
    line.clear()
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert field.currentText() == "方正仿宋_GBK"


def test_installed_fonts_are_offered(page: SettingsPage) -> None:
    field = font(page, "song_font")
    offered = {field.itemText(i) for i in range(field.count())}
    chinese = QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese)
    assert offered == {name for name in chinese if not QFontDatabase.isPrivateFamily(name)}
    assert field.currentText() == "宋体"


def test_what_stands_in_for_a_missing_font_is_said(page: SettingsPage) -> None:
    assert "FandolFang" in page.format._states["body"].text()
    assert page.format._states["title"].text() == "Installed"


def test_the_drawing_is_what_the_seating_plan_prints() -> None:
    for custom, seats in SEEN_FROM_THE_HALL.items():
        assert tuple(reversed(seats)) == from_their_left(6, custom)


def test_every_control_has_a_name(page: SettingsPage) -> None:
    assert list(unnamed_controls(page)) == []
