"""How long the wording check takes: a sentence as it is typed, and a whole speech."""

import time
from pathlib import Path

import pytest

from desk.domain.wording_findings import TextRole
from desk.wording.lint import RuleChecker

SPEECH = Path(__file__).parents[1] / "exchange" / "data" / "speech.txt"
WIDE = str.maketrans(",:;()!", "，：；（）！")
UNITS = tuple(f"江州市第{number}管理局" for number in range(200))
ROUNDS = 30


@pytest.mark.parametrize(
    ("length", "within", "most"),
    [(100, None, 1.0), (20_000, None, 30.0), (20_000, (10_000, 10_000), 5.0)],
    ids=["sentence", "text", "paragraph"],
)
def test_time(length: int, within: tuple[int, int] | None, most: float) -> None:
    """In ms, the best of several rounds; the paragraph is one of a text of 20,000 characters."""
    text = (SPEECH.read_text(encoding="utf-8").translate(WIDE) * 3)[900 : 900 + length]
    checker = RuleChecker()
    times = []
    for _ in range(ROUNDS):
        begin = time.perf_counter()
        found = checker.check(text, TextRole.DECISION, UNITS, within=within)
        times.append((time.perf_counter() - begin) * 1000)
    print(f"\n{length} characters: {min(times):.2f} ms, {len(found)} findings")
    assert min(times) < most
