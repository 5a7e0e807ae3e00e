"""Killed while writing a paper: the old file or the new one, never a part of one.

DESK_FAULT_ROUNDS sets how often (the full number is 50 and more).
"""

import errno
import hashlib
import io
import os
import random
import signal
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pytest

from desk.domain.faults import StorageFault
from desk.domain.papers import Paper
from desk.exchange import shelf
from desk.exchange.shelf import FolderShelf
from desk.services.editing import edit
from tests.faults.paper_writer import MINUTES, open_desk, set_up

ROUNDS = min(50, int(os.environ.get("DESK_FAULT_ROUNDS", "8")))
ROOT = Path(__file__).resolve().parents[2]
LONGEST_SECONDS = 0.5


def write_and_kill(target: Path, folder: Path, seed: int) -> int:
    """Start a writing process, kill it, and return how many files it said it had written."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.faults.paper_writer", str(target), str(folder), str(seed)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == b"ready\n"
    time.sleep(random.Random(seed).uniform(0.02, LONGEST_SECONDS))
    process.send_signal(signal.SIGKILL) if os.name != "nt" else process.kill()
    written = len(process.stdout.read())
    process.wait()
    process.stdout.close()
    return written


@pytest.mark.timeout(600)
def test_killed_while_writing_leaves_whole_files(tmp_path: Path) -> None:
    target, folder = tmp_path / "desk.db", tmp_path / "papers"
    folder.mkdir()
    written = 0
    for seed in range(ROUNDS):
        written += write_and_kill(target, folder, seed)
        for path in folder.glob("*.docx"):
            with zipfile.ZipFile(io.BytesIO(path.read_bytes())) as file:
                assert file.testzip() is None
                assert file.read("word/document.xml").endswith(b"</w:document>")
    assert written > ROUNDS, "the processes were killed before they wrote anything"
    desk = open_desk(str(target))
    meeting, decision = set_up(desk)
    known = {p.file_hash for p in desk.read(lambda reader: reader.find(Paper))}
    last = [hashlib.sha256(p.read_bytes()).hexdigest() for p in folder.glob("*.docx")]
    # Between the file and its record a kill leaves at most one file that nobody knows
    assert sum(name not in known for name in last) <= ROUNDS
    for part in folder.glob(".desk-*.part"):
        os.utime(part, (0, 0))
    # where the last file is up to date nothing is written, and nothing cleared away
    desk.run(edit(decision, text="会议同意另一件事。"))
    (paper,) = desk.export(meeting.id, MINUTES, folder)
    assert paper.path.is_file()
    assert list(folder.glob(".desk-*.part")) == [], "what a killed process left is cleared away"
    desk.store.close()  # type: ignore[attr-defined]


def test_a_file_open_in_word_gets_a_neighbour(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keeper = FolderShelf(str)
    first = keeper.save(tmp_path, "纪要.docx", b"old", frozenset())
    really = os.replace

    def held_open(source: object, target: object) -> None:
        if Path(str(target)) == first:
            raise PermissionError(errno.EACCES, "open in another program", str(target))
        really(str(source), str(target))

    monkeypatch.setattr(shelf.os, "replace", held_open)
    ours = {hashlib.sha256(b"old").hexdigest()}
    second = keeper.save(tmp_path, "纪要.docx", b"new", ours)
    assert (second.name, second.read_bytes(), first.read_bytes()) == (
        "纪要（2）.docx",
        b"new",
        b"old",
    )


def test_a_full_disk_is_said_and_the_old_file_stands(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keeper = FolderShelf(str)
    path = keeper.save(tmp_path, "纪要.docx", b"old", frozenset())

    def full(handle: int) -> None:
        raise OSError(errno.ENOSPC, "no space")

    monkeypatch.setattr(shelf.os, "fsync", full)
    with pytest.raises(StorageFault) as fault:
        keeper.save(tmp_path, "纪要.docx", b"new", {hashlib.sha256(b"old").hexdigest()})
    assert fault.value.code == "file.full"
    assert path.read_bytes() == b"old"
    assert [p.name for p in tmp_path.iterdir()] == ["纪要.docx"]
