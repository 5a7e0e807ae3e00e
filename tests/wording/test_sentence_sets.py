"""The sentences written apart from the rules: how many are read wholly right."""

import json
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from desk.domain.sentence_reading import ReadTask
from desk.wording.sentences.reader import RuleReader
from desk.wording.workdays import ChineseWorkdays
from tests.wording.sample import sample_directory

DATA = Path(__file__).parent / "data"
LEAST = 0.95


def plain(task: ReadTask) -> dict[str, Any]:
    """Return a task as the sets state it."""
    directory = sample_directory()
    return {
        "lead": directory.unit_name(task.lead_id) or None,
        "joint_lead": directory.unit_name(task.joint_lead_id) or None,
        "support": [directory.unit_name(unit_id) for unit_id in task.support_ids],
        "leader": directory.person_name(task.leader_id) or None,
        "due": task.due.isoformat() if task.due else None,
        "long_term": task.long_term,
        "class": task.work_class.value if task.work_class else None,
        "problems": sorted({doubt.code.value for doubt in task.problems}),
    }


@pytest.mark.parametrize("half", ["tuning", "held_out"])
def test_wholly_right(half: str, capsys: pytest.CaptureFixture[str]) -> None:
    entries = json.loads((DATA / f"sentences_{half}.json").read_text(encoding="utf-8"))
    reader = RuleReader(ChineseWorkdays())
    of_topic: Counter[str] = Counter()
    right: Counter[str] = Counter()
    wrong: list[str] = []
    for entry in entries:
        today = date.fromisoformat(entry["today"])
        tasks = reader.read(entry["text"], sample_directory(), today).tasks
        wanted = [{**task, "problems": sorted(set(task["problems"]))} for task in entry["tasks"]]
        is_right = [plain(task) for task in tasks] == wanted
        of_topic[entry["topic"]] += 1
        right[entry["topic"]] += is_right
        wrong += [] if is_right else [entry["id"]]
    share = right.total() / of_topic.total()
    with capsys.disabled():
        print(f"\n{half}: {right.total()} of {of_topic.total()} wholly right ({share:.1%})")
        for topic in sorted(of_topic):
            print(f"  {topic}: {right[topic]}/{of_topic[topic]}")
    assert share >= LEAST, f"read wrongly: {', '.join(wrong)}"
