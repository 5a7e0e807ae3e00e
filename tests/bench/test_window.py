"""How fast the window is there and how much it holds, against an empty window in the same run."""

import json
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

import pytest

import desk
from desk.app import open_office, sample_file

ROOT = Path(desk.__file__).parent.parent
SCRIPT = Path(__file__).with_name("first_frame.py")
ROUNDS = 9

FRAME_MOST = 1.5
LIST_MOST = 4.0
MEMORY_MOST = 2.5


Run = dict[str, float]


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A data file with the sample meeting."""
    path = str(tmp_path_factory.mktemp("bench") / "bench.desk")
    office = open_office(path)
    office.importer.run([sample_file()])
    office.close()
    return path


@pytest.fixture(scope="module")
def rounds(data: str) -> list[dict[str, Run]]:
    """Rounds of every start in turn, so that a busy moment of the machine meets all alike."""
    starts = {"empty": (), "rail": (), "list": (data,), "meeting": (data,)}
    every = [
        {name: run_once(name, *more) for name, more in starts.items()} for _ in range(1 + ROUNDS)
    ]
    # The first round reads everything from the disk.
    return every[1:]


def run_once(*arguments: str) -> Run:
    """Return what one start in a fresh process measured."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    environment["BENCH_BEGAN"] = repr(time.monotonic())
    done = subprocess.run(
        [sys.executable, str(SCRIPT), *arguments],
        capture_output=True,
        text=True,
        env=environment,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    result: Run = json.loads(done.stdout.splitlines()[-1])
    return result


@pytest.mark.parametrize(
    ("what", "start", "measure", "most"),
    [
        ("first frame with the rail", "rail", "seconds", FRAME_MOST),
        ("list of meetings filled", "list", "seconds", LIST_MOST),
        ("memory with the sample open", "meeting", "mb", MEMORY_MOST),
    ],
    ids=["first frame", "list", "memory"],
)
@pytest.mark.timeout(600)
def test_against_an_empty_window(
    rounds: list[dict[str, Run]], what: str, start: str, measure: str, most: float
) -> None:
    mine = statistics.median(each[start][measure] for each in rounds)
    empty = statistics.median(each["empty"][measure] for each in rounds)
    ratio = statistics.median(each[start][measure] / each["empty"][measure] for each in rounds)
    print(
        f"\n{what}: {mine:.2f} / {empty:.2f} {measure}"
        f" = {ratio:.2f} × an empty window (at most {most} ×)"
    )
    assert ratio <= most
