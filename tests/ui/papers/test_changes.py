"""What a stale paper shows: the words that changed, with a little around them."""

from desk.services.paper_rows import LineChange
from desk.ui.pages.papers.changes import shown


def test_a_date_is_read_whole() -> None:
    old = "由市财政局牵头，市审计局配合，于2026年12月15日前提出补助资金管理办法并报市政府审定。"
    change = shown(LineChange(old, old.replace("12月15日", "12月25日")))
    assert "12月15日" in change.before and "12月25日" in change.after
    assert change.before.startswith("…") and change.before.endswith("…")


def test_short_lines_are_shown_whole() -> None:
    assert shown(LineChange("甲乙", "甲丙")) == shown(LineChange("甲乙 ", "甲丙"))
    assert shown(LineChange("甲乙", "甲丙")).before == "甲乙"


def test_a_line_that_is_new_or_gone() -> None:
    assert shown(LineChange("", "新的一段")).before == ""
    long = shown(LineChange("旧" * 300, ""))
    assert long.after == "" and len(long.before) == 90 and long.before.endswith("…")


def test_a_line_that_grew_at_its_end() -> None:
    change = shown(LineChange("会议同意", "会议同意，原则上每周一次"))
    assert change.after.endswith("每周一次")
