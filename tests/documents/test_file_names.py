"""File names that Windows accepts."""

import pytest

from desk.documents.file_names import MAX_BYTES, MAX_LENGTH, safe_file_name


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("市政府第12次常务会议纪要.docx", "市政府第12次常务会议纪要.docx"),
        ("江政办函〔2026〕32号 市财政局.docx", "江政办函〔2026〕32号 市财政局.docx"),
        ('a/b\\c:d*e?f"g<h>i|j.docx', "a／b＼c：d＊e？f＂g＜h＞i｜j.docx"),
        ("结尾. . .docx", "结尾.docx"),
        ("  前后空格　.docx", "前后空格.docx"),
        ("CON.docx", "_CON.docx"),
        ("nul", "_nul"),
        ("com1.tar.docx", "_com1.tar.docx"),
        ("LPT¹", "_LPT¹"),
        ("console.docx", "console.docx"),
        ("..", "文件"),
        (".docx", "文件.docx"),
        ("", "文件"),
        ("换\n行\t制表", "换 行 制表"),
        ("零\u200b宽\u202e反", "零宽反"),
        ("e\u0301", "\u00e9"),
        ("第3.5期", "第3.5期"),
    ],
)
def test_names_are_made_safe(text: str, expected: str) -> None:
    assert safe_file_name(text) == expected


@pytest.mark.parametrize("text", ["长" * 300 + ".docx", "x" * 300 + ".xlsx", "𠮷" * 200])
def test_long_names_are_cut_and_keep_their_suffix(text: str) -> None:
    name = safe_file_name(text)
    assert len(name) <= MAX_LENGTH
    assert len(name.encode()) <= MAX_BYTES
    assert name.rpartition(".")[2] == text.rpartition(".")[2][: len(name)] or "." not in text


def test_making_safe_twice_changes_nothing() -> None:
    for text in ("CON.docx", "a:b.docx", "长" * 300 + ".docx", " . "):
        assert safe_file_name(safe_file_name(text)) == safe_file_name(text)
