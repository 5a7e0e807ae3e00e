"""How fast the window is there and how much it holds, against an empty window in the same run."""

import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

import desk
from desk.app import open_office, sample_file

ROOT = Path(desk.__file__).parent.parent
SCRIPT = Path(__file__).with_name("first_frame.py")
RUNS = 7

FRAME_MOST = 1.5
LIST_MOST = 4.0
MEMORY_MOST = 2.5


@dataclass(frozen=True)
class Measured:
    """The medians of several runs."""

    seconds: float
    mb: float


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A data file with the sample meeting."""
    path = str(tmp_path_factory.mktemp("bench") / "bench.desk")
    office = open_office(path)
    office.importer.run([sample_file()])
    office.close()
    return path


@pytest.fixture(scope="module")
def measured(data: str) -> dict[str, Measured]:
    """Every start measured in turn, so that a busy moment of the machine meets all alike."""
    starts = {"empty": (), "rail": (), "list": (data,), "meeting": (data,)}
    found: dict[str, list[dict[str, float]]] = {name: [] for name in starts}
    for name, more in starts.items():
        run_once(name, *more)
    for _ in range(RUNS):
        for name, more in starts.items():
            found[name].append(run_once(name, *more))
    return {
        name: Measured(
            statistics.median(run["seconds"] for run in runs),
            statistics.median(run["mb"] for run in runs),
        )
        for name, runs in found.items()
    }


def run_once(*arguments: str) -> dict[str, float]:
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
    result: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return result


@pytest.mark.parametrize(
    ("what", "start", "value", "unit", "most"),
    [
        ("first frame with the rail", "rail", lambda m: m.seconds, "s", FRAME_MOST),
        ("list of meetings filled", "list", lambda m: m.seconds, "s", LIST_MOST),
        ("memory with the sample open", "meeting", lambda m: m.mb, "MB", MEMORY_MOST),
    ],
    ids=["first frame", "list", "memory"],
)
@pytest.mark.timeout(600)
def test_against_an_empty_window(
    measured: dict[str, Measured],
    what: str,
    start: str,
    value: Callable[[Measured], float],
    unit: str,
    most: float,
) -> None:
    mine, empty = value(measured[start]), value(measured["empty"])
    ratio = mine / empty
    print(f"\n{what}: {mine:.2f} {unit} / {empty:.2f} {unit} = {ratio:.2f} × (at most {most} ×)")
    assert ratio <= most
