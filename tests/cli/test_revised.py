"""desk revised: a leaders' Word file against the record."""

import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
import pytest

from desk.cli import run

EXECUTIVE = Path(__file__).parents[1] / "exchange" / "data" / "executive-2026-12.json"
MEETING = "市政府常务会议/2026/12"

Call = Callable[..., tuple[int, str, str]]


@pytest.fixture
def call(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Call:
    """Run a command on this test's data file: exit status, standard output, standard error."""

    def run_it(*arguments: object) -> tuple[int, str, str]:
        capsys.readouterr()
        status = run(["--data", str(tmp_path / "desk.db"), *map(str, arguments)])
        out, err = capsys.readouterr()
        return status, out, err

    return run_it


@pytest.fixture
def exported(call: Call, tmp_path: Path) -> Path:
    assert call("import", EXECUTIVE)[0] == 0
    status, out, _ = call(
        "export", MEETING, "--kind", "minutes", "--out", tmp_path / "out", "--json"
    )
    assert status == 0
    return Path(json.loads(out)["files"][0]["path"])


def revise(path: Path, old: str, new: str) -> Path:
    """Return a copy of a file with one text changed in it."""
    document = docx.Document(io.BytesIO(path.read_bytes()))
    changed = [run for p in document.paragraphs for run in p.runs if old in run.text]
    assert changed
    for run_ in changed:
        run_.text = run_.text.replace(old, new)
    copy = path.with_name("修改稿.docx")
    document.save(str(copy))
    return copy


def listed(out: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(out)["differences"]
    return found


def test_nothing_changed(call: Call, exported: Path) -> None:
    status, out, err = call("revised", MEETING, exported)
    assert (status, out) == (0, "")
    assert "没有差异" in err


def test_a_date_is_listed_adopted_and_printed(call: Call, exported: Path, tmp_path: Path) -> None:
    copy = revise(exported, "2026年12月25日", "2026年12月28日")
    status, out, _ = call("revised", MEETING, copy, "--json")
    assert status == 1
    found = listed(out)
    assert {(one["what"], one["recorded"], one["revised"]) for one in found} == {
        ("due", "2026年12月25日", "2026年12月28日")
    }
    status, _, err = call("issue", MEETING)
    assert status == 1
    assert "2026年12月28日" in err
    status, out, _ = call("revised", MEETING, copy, "--adopt-all", "--json")
    assert status == 0
    assert {one["state"] for one in listed(out)} == {"adopted"}
    assert call("revised", MEETING, copy)[0] == 0


def test_all_kept(call: Call, exported: Path) -> None:
    copy = revise(exported, "2026年12月25日", "2026年12月底")
    status, out, err = call("revised", MEETING, copy)
    assert status == 1
    assert "未能读懂" in out
    assert "没有读懂办结时限" in out
    assert "待处理" in err
    assert call("revised", MEETING, copy, "--keep-all")[0] == 0
    assert call("issue", MEETING)[0] == 0


def test_another_file_of_the_same_name_is_listed_by_itself(call: Call, exported: Path) -> None:
    first = revise(exported, "2026年12月25日", "2026年12月28日")
    assert call("revised", MEETING, first, "--keep-all")[0] == 0
    second = revise(exported, "2026年12月25日", "2026年12月29日")
    _, out, _ = call("revised", MEETING, second, "--json")
    assert {one["revised"] for one in listed(out)} == {"2026年12月29日"}


def test_another_paper_is_refused(call: Call, exported: Path, tmp_path: Path) -> None:
    other = docx.Document()
    for number in range(20):
        other.add_paragraph(f"这是另一份文件的第{number}段。")
    other.save(str(tmp_path / "other.docx"))
    status, _, err = call("revised", MEETING, tmp_path / "other.docx")
    assert status == 2
    assert "不是" in err


@pytest.mark.parametrize("name", ["missing.docx", "text.docx"])
def test_no_word_file(call: Call, exported: Path, tmp_path: Path, name: str) -> None:
    (tmp_path / "text.docx").write_text("x")
    status, _, err = call("revised", MEETING, tmp_path / name)
    assert status == 2
    assert err
