"""Bad meeting files are refused whole, with the path of every problem, and leave nothing behind."""

import base64
import json
import re
import time
from pathlib import Path
from typing import Any

import pytest

from desk.domain.problems import Refused
from desk.exchange.json_text import SIZE_LIMIT
from desk.exchange.meeting_file import read_meeting_file
from desk.messages import catalogue, explain
from tests.support.meeting_files import AnyStore, changed, dumped, everything, take
from tests.support.memory import MemoryStore

HOLE = re.compile(r"\{\w+\}")
DATA = Path(__file__).parent / "data"
CASES = json.loads((DATA / "bad_meetings.json").read_text(encoding="utf-8"))


def named(cases: list[dict[str, Any]]) -> Any:
    return pytest.mark.parametrize("case", cases, ids=[case["name"] for case in cases])


def patched(case: dict[str, Any]) -> dict[str, Any]:
    return changed(CASES["bases"][case["base"]], *case["patch"])


def raw(case: dict[str, Any]) -> bytes:
    return base64.b64decode(case["base64"]) if "base64" in case else case["text"].encode()


def assert_refused(store: AnyStore, source: Any, case: dict[str, Any]) -> None:
    before = everything(store)
    with pytest.raises(Refused) as refused:
        take(store, source)
    found = [problem.path for problem in refused.value.problems]
    wanted = case["expect_paths"]
    reached = [path for path in wanted if path in found]
    assert reached == wanted if case.get("match", "all") == "all" else reached, found
    for problem in refused.value.problems:
        for language in ("zh_CN", "en"):
            assert problem.code in catalogue(language)
            assert not HOLE.search(explain(problem, language))
    assert everything(store) == before


@named(CASES["cases"])
def test_bad_file_is_refused_with_its_paths(memory: MemoryStore, case: dict[str, Any]) -> None:
    if case.get("optional"):
        try:
            take(memory, patched(case))
            return
        except Refused:
            pass
    assert_refused(memory, patched(case), case)


@named(CASES["raw"])
def test_bytes_that_are_no_meeting_file_are_refused(
    memory: MemoryStore, case: dict[str, Any]
) -> None:
    assert_refused(memory, raw(case), case)


@named(CASES["good"])
def test_good_file_is_taken(store: AnyStore, case: dict[str, Any]) -> None:
    take(store, patched(case))
    again = take(store, patched(case))
    assert again.value == {"created": {}, "updated": {}}
    assert again.changes == ()


@named(CASES["raw_good"])
def test_readable_bytes_are_taken(store: AnyStore, case: dict[str, Any]) -> None:
    take(store, raw(case))
    take(store, dumped(store).encode())


def test_real_store_is_unchanged_by_bad_files(store: AnyStore) -> None:
    take(store, CASES["bases"]["executive"])
    for case in CASES["cases"][::7]:
        if not case.get("optional"):
            assert_refused(store, patched(case), case)


def test_more_than_a_meeting_can_be_is_refused_unread() -> None:
    with pytest.raises(Refused) as refused:
        read_meeting_file(b" " * (SIZE_LIMIT + 1))
    assert refused.value.problems[0].code == "exchange.too_large"


@pytest.mark.parametrize(
    "data",
    [
        b"[" * 8_000_000,
        b"[" + b"[]," * 2_000_000 + b"[]]",
        b"{" + b",".join(b'"%d":1' % n for n in range(300_000)) + b"}",
        b'{"format":' + b"9" * 8_000_000 + b"}",
        b'"' + b"\\u0000" * 1_000_000 + b'"',
    ],
    ids=["deep", "many lists", "many keys", "long number", "many nulls"],
)
def test_file_made_to_exhaust_is_refused_at_once(data: bytes) -> None:
    began = time.perf_counter()
    with pytest.raises(Refused) as refused:
        read_meeting_file(data)
    assert len(refused.value.problems) <= 1000
    assert time.perf_counter() - began < 5


def test_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused) as refused:
        read_meeting_file(tmp_path / "none.json")
    assert refused.value.problems[0].code == "exchange.no_such_file"
