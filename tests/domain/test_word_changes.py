"""Two texts word by word: nothing left out, changes read as changes, paragraphs found again."""

from hypothesis import given
from hypothesis import strategies as st

from desk.domain.word_changes import Mark, Piece, compare_lines, word_changes

TEXTS = st.text(alphabet="市财政局牵头12月日。", max_size=40)


def marked(before: str, after: str) -> str:
    """Both texts in one: [what went] and {what came}."""
    shown = {Mark.SAME: "%s", Mark.GONE: "[%s]", Mark.COME: "{%s}"}
    return "".join(shown[p.mark] % p.text for p in word_changes(before, after))


def test_a_date_changes_as_a_number() -> None:
    assert marked("于12月15日前完成", "于12月25日前完成") == "于12月[15]{25}日前完成"


def test_a_name_changes_as_a_whole() -> None:
    before, after = "由市财政局牵头，市审计局配合", "由市财政局牵头，市发展改革委配合"
    assert marked(before, after) == "由市财政局牵头，市[审计局]{发展改革委}配合"


def test_a_few_equal_characters_are_no_island_in_a_rewritten_clause() -> None:
    before, after = (
        "会议原则同意该方案，由市水利局修改后报送",
        "会议决定暂缓审议，由市水利局修改后报送",
    )
    assert marked(before, after) == ("会议[原则同意该方案]{决定暂缓审议}，由市水利局修改后报送")


def test_what_was_added_or_taken_out_stands_alone() -> None:
    assert marked("会议同意", "会议一致同意") == "会议{一致}同意"
    assert marked("", "新") == "{新}"
    assert word_changes("", "") == ()


@given(TEXTS, TEXTS)
def test_both_texts_can_be_read_off_whole(before: str, after: str) -> None:
    pieces = word_changes(before, after)
    assert "".join(p.text for p in pieces if p.mark is not Mark.COME) == before
    assert "".join(p.text for p in pieces if p.mark is not Mark.GONE) == after
    if before == after:
        assert pieces in ((), (Piece(before),))


def test_a_changed_paragraph_is_found_again_among_new_ones() -> None:
    before = ["一、关于水利工程", "会议同意市水利局的方案。", "出席：张三。"]
    after = [
        "一、关于水利工程",
        "会议听取了市水利局的汇报情况说明。",
        "会议原则同意市水利局的方案。",
        "出席：张三、李四。",
    ]
    lines = compare_lines(before, after)
    assert [(line.before, line.after) for line in lines if line.changed] == [
        (None, after[1]),
        (before[1], after[2]),
        (before[2], after[3]),
    ]


@given(st.lists(TEXTS, max_size=6), st.lists(TEXTS, max_size=6))
def test_no_paragraph_is_left_out(before: list[str], after: list[str]) -> None:
    lines = compare_lines(before, after)
    assert [line.before for line in lines if line.before is not None] == before
    assert [line.after for line in lines if line.after is not None] == after


def test_long_texts_without_anything_in_common_are_compared_too() -> None:
    before = [f"旧{n}" for n in range(60)]
    after = [f"新{n}" for n in range(70)]
    assert len(compare_lines(before, after)) == 70
