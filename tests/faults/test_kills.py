"""Killed at a random moment while capturing: what was acknowledged is there, the chain is whole.

DESK_FAULT_ROUNDS sets how often (the full number is 200).
"""

import json
import os
import random
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from desk.domain import kinds
from desk.domain.codec import to_plain
from desk.storage.engine import reader_engine
from desk.storage.opening import open_store
from desk.storage.seat import Seat
from desk.storage.store import SqlStore

ROUNDS = int(os.environ.get("DESK_FAULT_ROUNDS", "15"))
ROOT = Path(__file__).resolve().parents[2]
LONGEST_SECONDS = 0.4


def run_and_kill(target: str, seed: int) -> list[Any]:
    """Start a capturing process, kill it, and return the operations it had acknowledged."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.faults.capture", target, str(seed)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == b"ready\n"
    lines: list[bytes] = []
    reader = threading.Thread(target=lambda: lines.extend(process.stdout or ()))
    reader.start()
    time.sleep(random.Random(seed).uniform(0.001, LONGEST_SECONDS))
    process.send_signal(signal.SIGKILL) if os.name != "nt" else process.kill()
    process.wait()
    reader.join()
    process.stdout.close()
    return [json.loads(line) for line in lines if line.endswith(b"\n")]


def check(target: str, acknowledged: list[Any]) -> None:
    """Check that every acknowledged operation is in the journal and that the data are whole."""
    engine = reader_engine(target)
    with engine.connect() as connection:
        if engine.dialect.name == "sqlite":
            assert connection.execute(sa.text("PRAGMA integrity_check")).scalar() == "ok"
            assert connection.execute(sa.text("PRAGMA foreign_key_check")).all() == []
    engine.dispose()
    store = SqlStore(target, Seat("check"))
    assert store.first_break() is None
    entries = {entry.sequence: entry for entry in store.entries()}
    for sequence, changes in acknowledged:
        found = [[c.kind, c.id, c.after] for c in entries[sequence].changes]
        assert found == changes, f"operation {sequence} was acknowledged and is not there"
    replay_equals_tables(store)
    store.close()


def replay_equals_tables(store: SqlStore) -> None:
    """Check that the journal, replayed from nothing, gives exactly the records there are."""
    records: dict[tuple[str, str], dict[str, Any]] = {}
    for entry in store.entries():
        for change in entry.changes:
            if change.after is None:
                del records[change.kind, change.id]
            else:
                records.setdefault((change.kind, change.id), {}).update(change.after)
    with store.reading() as reader:
        kept = {
            (kind.KIND, record.id): to_plain(record)
            for kind in kinds.ALL
            for record in reader.find(kind)
        }
    assert records == kept


@pytest.mark.timeout(1200)
@pytest.mark.parametrize("kind", ["sqlite", "postgres"])
def test_no_acknowledged_operation_is_lost(
    kind: str,
    tmp_path: Path,
    request: pytest.FixtureRequest,
    record_property: Any,
    capsys: pytest.CaptureFixture[str],
) -> None:
    target = str(tmp_path / "desk.db")
    if kind == "postgres":
        target = request.getfixturevalue("postgres_url")
    open_store(target, Seat("first")).store.close()
    rounds = ROUNDS if kind == "sqlite" else max(3, ROUNDS // 10)
    acknowledged: list[Any] = []
    for seed in range(rounds):
        acknowledged += run_and_kill(target, seed)
        check(target, acknowledged)
    assert len(acknowledged) > rounds, "the processes were killed before they did anything"
    record_property("acknowledged", len(acknowledged))
    with capsys.disabled():
        sys.stdout.write(
            f"\n{kind}: {rounds} kills, {len(acknowledged)} operations acknowledged, none lost\n"
        )
