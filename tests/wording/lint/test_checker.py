"""The engine: grades by role, offsets, what is said beside the text, a part of a text, fixes."""

from pathlib import Path

import pytest

from desk.domain.basis import Basis
from desk.domain.wording_findings import Beside, Finding, Grade, TextRole
from desk.messages import sentence
from desk.services.ports_lint import WordingChecker
from desk.wording.lint import RuleChecker

SPEECH = Path(__file__).parents[2] / "exchange" / "data" / "speech.txt"
CHECKER: WordingChecker = RuleChecker()


def found(text: str, role: TextRole = TextRole.DECISION, *units: str) -> list[str]:
    return [f.text for f in CHECKER.check(text, role, units)]


@pytest.mark.parametrize(
    ("role", "words", "marks"),
    [
        (TextRole.DECISION, Grade.WARN, Grade.WARN),
        (TextRole.ASSIGNMENT, Grade.WARN, Grade.WARN),
        (TextRole.PAPER, Grade.WARN, Grade.WARN),
        (TextRole.STATEMENT, Grade.HINT, Grade.WARN),
        (TextRole.NOTE, Grade.HINT, Grade.HINT),
    ],
)
def test_grades_go_by_role(role: TextRole, words: Grade, marks: Grade) -> None:
    grades = {f.rule: f.grade for f in CHECKER.check("有关部门要狠抓落实,尽快办理。", role)}
    assert grades == {
        "vague_actor": words,
        "empty_phrase": words,
        "vague_time": words,
        "halfwidth": marks,
    }


def test_a_finding_says_what_it_is() -> None:
    (finding,) = CHECKER.check("截止11月20日", TextRole.DECISION)
    assert finding.basis is Basis.RULE
    assert (finding.start, finding.end, finding.fixes) == (0, 2, ("截至",))
    assert sentence(finding.code, dict(finding.values)) == "“截止”后面是时间点时应当写“截至”"


def test_offsets_are_code_points() -> None:
    text = "由𬱟𪚥牵头，尽快办理。"
    (finding,) = CHECKER.check(text, TextRole.DECISION)
    assert text[finding.start : finding.end] == "尽快"


def test_a_known_unit_counts_as_one_under_any_of_its_names() -> None:
    text = "澜东街办要高度重视。"
    assert found(text) == ["高度重视"]
    assert found(text, TextRole.DECISION, "澜东街道办事处", "澜东街办") == []


def test_what_stands_beside_an_assignment_need_not_be_said_in_it() -> None:
    text = "尽快修改，切实加强管理"

    def left(beside: Beside) -> set[str]:
        return {f.rule for f in CHECKER.check(text, TextRole.ASSIGNMENT, beside=beside)}

    assert left(Beside()) == {"vague_time", "empty_phrase"}
    assert left(Beside(unit=True)) == {"vague_time"}
    assert left(Beside(unit=True, time=True)) == set()


def test_a_part_is_checked_as_the_whole_would_be() -> None:
    text = SPEECH.read_text(encoding="utf-8") + "\n一、总则\n1.甲\n三、“附则\n（结束"
    whole = CHECKER.check(text, TextRole.PAPER)
    begin, parts = 0, []
    for line in text.split("\n"):
        middle = begin + len(line) // 2
        parts += CHECKER.check(text, TextRole.PAPER, within=(middle, middle))
        begin += len(line) + 1
    assert parts == list(whole)


def test_headings_outside_a_part_count() -> None:
    text = "一、甲\n二、乙\n四、丙"
    (finding,) = CHECKER.check(text, TextRole.PAPER, within=(8, 11))
    assert (finding.rule, finding.values["wanted"]) == ("heading_order", "三、")


def mended(text: str) -> str:
    """Return a text with the likeliest fix of every finding put in, one after the other."""
    for _ in range(20):
        fixable = [f for f in CHECKER.check(text, TextRole.PAPER) if f.fixes]
        if not fixable:
            return text
        text = _with_fix(text, fixable[0])
    raise AssertionError(f"the fixes never end: {text}")


def _with_fix(text: str, finding: Finding) -> str:
    return text[: finding.start] + finding.fixes[0] + text[finding.end :]


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("江政办函[26]第08号", "江政办函〔2026〕8号"),
        ("江政发2026年12号", "江政发〔2026〕12号"),
        ("江政办函〔2026〕8", "江政办函〔2026〕8号"),
        ("26年01月05号", "2026年1月5日"),
        ("（一）、目标", "（一）目标"),
        ("(1),任务", "（1）任务"),
        ("3、任务", "3.任务"),
        ("十二.附则", "十二、附则"),
        ("一、甲\n三、乙", "一、甲\n二、乙"),
        ('开展"跑一次"活动(首批),好!', "开展“跑一次”活动（首批），好！"),
        ("“甲“乙”丙”", "“甲‘乙’丙”"),
        ("《关于《甲》的通知》", "《关于〈甲〉的通知》"),
        ("甲、乙、等，，其它。。", "甲、乙等，其他。"),
        ("精神--抓落实...", "精神——抓落实……"),
        ("截止到目前", "截至目前"),
    ],
)
def test_fixes_make_it_right(wrong: str, right: str) -> None:
    assert mended(wrong) == right
    assert CHECKER.check(right, TextRole.PAPER) == ()


def test_marks_in_addresses_and_file_names_are_left_alone() -> None:
    text = "见https://a.gov.cn/b?c=1,2和《通知(送审稿).docx》，邮箱li.ming@a.gov.cn"
    assert found(text) == []


@pytest.mark.parametrize("text", ["", "\n", "　", "。", "(", "”", "\ud83d", "一、"])
def test_odd_texts(text: str) -> None:
    assert all(text[f.start : f.end] == f.text for f in CHECKER.check(text, TextRole.NOTE))
