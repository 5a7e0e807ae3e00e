"""Bad meeting files and rosters through the command line: status 2, every path, nothing written."""

import base64
import json
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from desk.cli import run
from desk.storage.backup import content_digest
from tests.support.meeting_files import changed

DATA = Path(__file__).parents[1] / "exchange" / "data"
MEETINGS = json.loads((DATA / "bad_meetings.json").read_text(encoding="utf-8"))
ROSTERS = json.loads((DATA / "roster_rows.json").read_text(encoding="utf-8"))
KINDS_AT_LEAST = 40


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data file with one meeting in it."""
    path = tmp_path / "desk.db"
    assert run(["--data", str(path), "import", str(DATA / "executive-2026-12.json")]) == 0
    return path


def bad_meetings(folder: Path) -> dict[Path, dict[str, Any]]:
    """Write every bad meeting file and return its case."""
    files = {}
    for case in MEETINGS["cases"]:
        path = folder / f"{case['name']}.json"
        base = MEETINGS["bases"][case["base"]]
        path.write_text(json.dumps(changed(base, *case["patch"])), encoding="utf-8")
        files[path] = case
    for case in MEETINGS["raw"]:
        path = folder / f"raw-{case['name']}.json"
        content = base64.b64decode(case["base64"]) if "base64" in case else case["text"].encode()
        path.write_bytes(content)
        files[path] = case
    return {path: case for path, case in files.items() if not case.get("optional")}


def bad_rosters(folder: Path) -> dict[Path, dict[str, Any]]:
    """Write every bad roster and return its case."""
    files = {}
    for case in ROSTERS["bad"]:
        book = openpyxl.Workbook()
        sheet = book.active
        sheet.append(case.get("columns", ROSTERS["columns"]))
        for row in case["rows"]:
            sheet.append(row if isinstance(row, list) else list(row.values()))
        path = folder / f"{case['name']}.xlsx"
        book.save(path)
        files[path] = case
    return files


def test_every_bad_file_is_refused_and_changes_nothing(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = content_digest(str(data))
    meetings = bad_meetings(tmp_path)
    files = meetings | bad_rosters(tmp_path)
    assert len(files) > KINDS_AT_LEAST
    capsys.readouterr()
    assert run(["--data", str(data), "import", "--json", *map(str, files)]) == 2
    report = json.loads(capsys.readouterr().out)
    assert report["created"] == report["updated"] == {}
    found: dict[str, list[str]] = {}
    for problem in report["problems"]:
        assert problem["message"].strip()
        found.setdefault(problem["file"], []).append(problem["path"])
    for path, case in files.items():
        paths = found[str(path)]
        wanted = case["expect_paths"] if path in meetings else [case["expected_cell"]]
        reached = [w for w in wanted if any(p == w or p.endswith(f"!{w}") for p in paths)]
        assert reached if case.get("match") == "any" else reached == wanted, (path.name, paths)
    assert content_digest(str(data)) == before


def test_each_alone_ends_with_status_2(data: Path, tmp_path: Path) -> None:
    before = content_digest(str(data))
    files = [*bad_meetings(tmp_path)][::12] + [*bad_rosters(tmp_path)][::3]
    for path in files:
        assert run(["--data", str(data), "import", str(path)]) == 2, path.name
    assert content_digest(str(data)) == before


def test_a_file_closed_to_us_ends_with_status_3_and_the_others_come_in(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    book = openpyxl.Workbook()
    book.active.append(ROSTERS["columns"])
    book.active.append(["市审计局", "赵一", "局长", "", 1])
    for name in ("一.xlsx", "二.xlsx"):
        book.save(tmp_path / name)
    real = Path.open

    def closed(path: Path, *args: Any, **kwargs: Any) -> Any:
        if path.name == "一.xlsx":
            raise PermissionError(13, "in use")
        return real(path, *args, **kwargs)

    monkeypatch.setattr(Path, "open", closed)
    before = content_digest(str(data))
    files = [str(tmp_path / name) for name in ("一.xlsx", "二.xlsx")]
    assert run(["--data", str(data), "import", *files]) == 3
    assert "一.xlsx" in capsys.readouterr().err
    assert content_digest(str(data)) != before
