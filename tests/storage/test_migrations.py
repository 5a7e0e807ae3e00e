"""Data of every older version come up to date with all they hold, on both databases."""

import shutil
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from desk.domain.papers import Paper, PaperOrigin
from desk.domain.speeches import Speech, SpeechKind
from desk.storage import migrate
from desk.storage.engine import writer_engine
from desk.storage.late import LateStore
from desk.storage.opening import open_store
from desk.storage.seat import Seat

FIRST = "0001"
Rows = dict[str, dict[str, object]]


@pytest.fixture
def first_version(target: str, tmp_path: Path) -> str:
    """Data as version 0001 left them, with a paper of one meeting."""
    return left_by(FIRST, _ROWS, target, tmp_path)


@pytest.fixture
def without_talks(target: str, tmp_path: Path) -> str:
    """Data as version 0004 left them, with a speech."""
    meeting = {name: _ROWS[name] for name in ("meeting_type", "meeting")}
    return left_by("0004", {**meeting, "speech": _SPEECH}, target, tmp_path)


def left_by(version: str, rows: Rows, target: str, tmp_path: Path) -> str:
    """Return data as a version left them, with these rows; what they don't say is empty."""
    folder = tmp_path / "migrations"
    shutil.copytree(migrate.SCRIPTS, folder)
    for script in (folder / "versions").glob("0*.py"):
        if script.name[: len(version)] > version:
            script.unlink()
    migrate.upgrade(target, folder)
    engine = writer_engine(target)
    with engine.begin() as connection:
        tables = sa.MetaData()
        tables.reflect(connection, only=list(rows))
        for name, given in rows.items():
            table = tables.tables[name]
            row = {c.name: _empty(c) for c in table.c if not c.nullable} | given
            connection.execute(table.insert().values(**row))
    engine.dispose()
    return target


def _empty(column: sa.Column[Any]) -> object:
    kind = column.type.python_type
    return False if kind is bool else 0 if kind is int else ""


_SPEECH: dict[str, object] = {
    "id": "s",
    "meeting_id": "m",
    "position": 1,
    "title": "在常务会议上的讲话",
    "text": "同志们：",
}


_ROWS: Rows = {
    "meeting_type": {
        "id": "t",
        "name": "常务会议",
        "aliases": "[]",
        "member_ids": "[]",
        "counted_by": "year",
        "quorum": "none",
        "papers_days": 3,
        "minutes_days": 20,
        "report_days": 5,
    },
    "meeting": {
        "id": "m",
        "type_id": "t",
        "day": sa.func.current_date(),
        "status": "preparing",
        "copies_to": "[]",
    },
    "paper": {
        "id": "p",
        "meeting_id": "m",
        "kind": "minutes",
        "version": 2,
        "file_name": "纪要.docx",
    },
}


def test_what_was_there_is_there_after_the_upgrade(first_version: str) -> None:
    opened = open_store(first_version, Seat("a"))
    with opened.store.reading() as reader:
        paper = reader.get(Paper, "p")
    opened.store.close()
    assert (paper.file_name, paper.version) == ("纪要.docx", 2)
    assert (paper.issued, paper.origin, paper.snapshot) == (False, PaperOrigin.WRITTEN, "")
    engine = writer_engine(first_version)
    with engine.connect() as connection:
        assert migrate.differences(connection) == []
    engine.dispose()


def test_speeches_stay_speeches_where_talks_came(without_talks: str) -> None:
    opened = open_store(without_talks, Seat("a"))
    with opened.store.reading() as reader:
        speech = reader.get(Speech, "s")
    opened.store.close()
    assert (speech.kind, speech.text) == (SpeechKind.SPEECH, "同志们：")
    assert (speech.talked_to_ids, speech.participant_ids, speech.recorder_id) == ((), (), None)
    assert (speech.day, speech.start, speech.end, speech.place) == (None, "", "", "")
    engine = writer_engine(without_talks)
    with engine.connect() as connection:
        assert migrate.differences(connection) == []
    engine.dispose()


def test_it_is_known_that_data_were_brought_up_to_date(first_version: str) -> None:
    found = []
    for _ in range(2):
        store = LateStore(first_version, Seat("a"))
        store.full()
        found.append(store.upgraded)
        store.close()
    assert found == [True, False]
