"""A backup from the settings: how far it is, stopped in the middle, and what is typed meanwhile."""

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk.domain.office import Unit
from desk.domain.operations import Operation, Work
from desk.domain.progress import Step, Stopped
from desk.services.editing import add
from desk.storage import backup as backups
from desk.storage.backup import backing_up, content_digest
from desk.ui.pages.settings.data_section import DataSection
from desk.ui.pages.settings.page import SettingsPage
from desk.ui.progress import band as bands
from desk.ui.start import Start
from tests.ui.support import band_of, press, settle


def many_units(work: Work) -> None:
    for number in range(400):
        work.add(Unit(name=f"第{number}局"))


@pytest.fixture
def section(start: Start, monkeypatch: pytest.MonkeyPatch) -> DataSection:
    """Return the section of the data in the settings, over data of a few hundred records."""
    monkeypatch.setattr(bands, "SHOWN_AFTER_MS", 0)
    monkeypatch.setattr(backups, "_BATCH", 40)
    assert start.office is not None
    start.office.desk.run(Operation("import_roster", many_units))
    start.window.show_page("settings")
    settle(start.jobs)
    page = start.window.current
    assert isinstance(page, SettingsPage)
    page.show_section("data")
    page.data.offer_backup(partial(backing_up, start.office.target))
    return page.data


def finish(start: Start, section: DataSection) -> None:
    while section.work.busy:
        settle(start.jobs)
    settle(start.jobs)


def test_a_backup_shows_how_far_it_is_and_lets_others_write(
    start: Start, section: DataSection, tmp_path: Path
) -> None:
    assert start.office is not None and start.window.session is not None
    before = content_digest(start.office.target)
    path = tmp_path / "备份" / "一.db"
    seen: list[tuple[str, int, int]] = []
    saved: list[int] = []
    section.back_up_to(path)
    band = band_of(start)

    def look(step: Step[str]) -> None:
        seen.append((band.text, band.bar.value(), band.bar.maximum()))
        if step.done and not saved:
            assert start.window.session is not None
            saved.append(0)
            start.window.session.submit(
                add(Unit(name="其间的局")), lambda _done: saved.append(len(seen))
            )

    assert section.work.job is not None
    section.work.job.stepped.connect(look)
    finish(start, section)
    assert len(seen) > 20 and seen[-1][1] == seen[-1][2] > 1200
    assert {text for text, _done, _total in seen} == {"备份：正在复制并核对…"}
    assert saved[1] < len(seen)
    assert content_digest(str(path)) == before != content_digest(start.office.target)
    assert "已备份并核对" in start.window.notice.text and "一.db" in section.backed_up.text()


def test_esc_takes_the_half_made_backup_away(
    start: Start, section: DataSection, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "备份"
    folder.mkdir()
    (folder / "一.db").write_bytes(b"an older one")
    before = section.backed_up.text()
    section.back_up_to(folder / "一.db")
    band = band_of(start)

    def at_the_fifth(step: Step[str]) -> None:
        if 150 < step.done < 250:
            assert (folder / "一.db.part").exists()
            qtbot.waitUntil(lambda: not band.isHidden())
            press(QApplication.focusWidget() or start.window, Qt.Key.Key_Escape)

    assert section.work.job is not None
    section.work.job.stepped.connect(at_the_fifth)
    finish(start, section)
    assert [path.name for path in folder.iterdir()] == ["一.db"]
    assert (folder / "一.db").read_bytes() == b"an older one"
    assert start.window.notice.text == "已停止，没有生成备份。"
    assert section.backed_up.text() == before and band.isHidden()


def test_a_backup_that_breaks_off_is_said(
    start: Start, section: DataSection, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backups, "_digest_of", lambda _target: iter(()))
    before = section.backed_up.text()
    section.back_up_to(tmp_path / "备份" / "一.db")
    finish(start, section)
    assert list((tmp_path / "备份").iterdir()) == []
    assert start.window.notice.text and section.backed_up.text() == before
    assert band_of(start).isHidden()


def test_the_check_of_the_journal_can_be_stopped(start: Start, section: DataSection) -> None:
    assert section.check_button.isEnabled()
    section.check_button.click()
    finish(start, section)
    assert section.verdict.property("look") == "good"
    section.check_button.click()
    section.work.stop()
    finish(start, section)
    assert section.verdict.property("look") == "second"
    assert section.verdict.text().startswith("每次修改")


def test_the_check_of_the_journal_says_how_far_it_is(start: Start) -> None:
    assert start.office is not None
    for number in range(5):
        start.office.desk.run(add(Unit(name=f"第{number}局")))
    told: list[tuple[int, int]] = []
    assert start.office.store.first_break(lambda *far: told.append(far)) is None
    total = start.office.store.last_sequence()
    assert told == [(number, total) for number in range(total)] and total >= 5

    def stop(done: int, _total: int) -> None:
        if done == 2:
            raise Stopped

    with pytest.raises(Stopped):
        start.office.store.first_break(stop)
