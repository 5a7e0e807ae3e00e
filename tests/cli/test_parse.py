"""desk parse: a sentence as an assignment, exit status 0 or 1."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from desk.app import sample_file
from desk.cli import run

Call = Callable[..., tuple[int, str, str]]


@pytest.fixture
def call(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Call:
    """Run a command on data that hold the sample meeting: status, output, messages."""
    data = str(tmp_path / "desk.db")
    assert run(["--data", data, "import", str(sample_file())]) == 0

    def run_it(*arguments: str) -> tuple[int, str, str]:
        capsys.readouterr()
        status = run(["--data", data, *arguments])
        out, err = capsys.readouterr()
        return status, out, err

    return run_it


def test_one_sentence_is_one_document(call: Call) -> None:
    text = "由市财政局牵头，市发改委、市审计局配合，12月31日前报送方案。"
    status, out, _ = call("parse", text, "--today", "2026-11-18", "--json")
    task = json.loads(out)
    assert status == 0
    assert {name: task[name] for name in ("text", "lead", "support", "leader", "due")} == {
        "text": "报送方案",
        "lead": "市财政局",
        "support": ["市发展改革委", "市审计局"],
        "leader": None,
        "due": "2026-12-31",
    }
    assert (task["long_term"], task["joint_lead"], task["class"]) == (False, None, None)
    assert task["problems"] == []
    assert "tasks" not in task


def test_problems_are_named_with_their_choices(call: Call) -> None:
    status, out, _ = call(
        "parse", "由市外星局牵头，12月中旬前完成。", "--today", "2026-11-18", "--json"
    )
    unit, day = json.loads(out)["problems"]
    assert status == 1
    assert (unit["code"], unit["start"], unit["end"]) == ("unknown_unit", 1, 5)
    assert "市外星局" in unit["message"]
    assert (day["code"], day["fixes"]) == (
        "ambiguous_date",
        ["2026年12月10日前", "2026年12月20日前"],
    )


def test_several_tasks_and_none(call: Call) -> None:
    text = "市住建局12月25日前报方案。澜东区政府负责，长期坚持。"
    status, out, _ = call("parse", text, "--today", "2026-11-18", "--json")
    both = json.loads(out)
    assert (status, both["lead"]) == (0, "市住房城乡建设局")
    assert [task["lead"] for task in both["tasks"]] == ["市住房城乡建设局", "澜东区政府"]
    status, out, _ = call("parse", "会议原则同意方案。", "--json")
    none = json.loads(out)
    assert (status, none["lead"], none["tasks"]) == (0, None, [])


def test_for_people(call: Call) -> None:
    text = "由市财政局、市审计局牵头，唐克俭同志负责，加班加点，12月31日前完成清理。"
    status, out, _ = call("parse", text, "--today", "2026-11-18")
    assert status == 1
    assert "分管领导：唐克俭" in out
    assert "办理类别：加班加点" in out
    assert "市财政局、市审计局双牵头" in out
    status, out, err = call("parse", "会议原则同意方案。")
    assert (status, out) == (0, "")
    assert "没有交办" in err
