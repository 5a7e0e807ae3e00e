"""Marks in the sentence's own words, doubts with their choices, and that no text breaks it."""

from dataclasses import replace
from datetime import date
from time import perf_counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desk.domain.dossier import Directory
from desk.domain.sentence_reading import Doubt, DoubtCode, Part, ReadTask
from desk.messages import catalogue, sentence
from desk.wording.sentences.reader import RuleReader
from desk.wording.workdays import ChineseWorkdays
from tests.wording.sample import sample_directory
from tests.wording.sentences.conftest import TODAY, Read, told

UNITS = {unit.label: unit.id for unit in sample_directory().units.values()}


def marked(task: ReadTask, text: str) -> list[tuple[str, str]]:
    return [(mark.part.value, text[mark.start : mark.end]) for mark in task.marks]


def test_marks_stand_in_the_text_as_it_was_typed(read: Read) -> None:
    text = (
        "𠮷。由 市财政局 牵头,　市审计局配合，由曾玥副市长负责，１２ 月 31 日前加班加点完成清算。"
    )
    (task,) = read(text).tasks
    assert marked(task, text) == [
        ("lead", "市财政局"),
        ("support", "市审计局"),
        ("leader", "曾玥"),
        ("due", "１２ 月 31 日前"),
        ("work_class", "加班加点"),
    ]
    assert task.spoken == text[task.start : task.end] == text[2:]


def test_what_a_mark_means(read: Read) -> None:
    (task,) = read("由市财政局负责，长期坚持。").tasks
    lead, long_term = task.marks
    assert (lead.value, long_term.value) == (UNITS["市财政局"], True)
    assert (lead.part, long_term.part) == (Part.LEAD, Part.LONG_TERM)


def doubt_of(read: Read, text: str, items: tuple[str, ...] = ()) -> tuple[ReadTask, Doubt]:
    (task,) = read(text, TODAY, tuple(UNITS[name] for name in items)).tasks
    (doubt,) = task.problems
    return task, doubt


def labels(doubt: Doubt) -> list[str]:
    return [sentence(fix.code, dict(fix.values)) for fix in doubt.fixes]


def test_leads_to_choose_are_those_at_the_item_and_in_the_sentence(read: Read) -> None:
    text = "市财政局配合，12月底前完成清查。"
    _, doubt = doubt_of(read, text, ("市审计局", "市财政局"))
    assert labels(doubt) == ["由市财政局负责", "由市审计局负责"]


def test_an_unknown_lead_is_where_it_stands(read: Read) -> None:
    text = "由市外星局牵头，市财政局配合，12月底前完成清查。"
    task, doubt = doubt_of(read, text, ("市审计局",))
    assert text[doubt.start : doubt.end] == "市外星局"
    assert labels(doubt) == ["由市财政局负责", "由市审计局负责"]
    fixed = task.fixed(doubt, doubt.fixes[0])
    assert (told(fixed).lead, told(fixed).support, fixed.problems) == ("市财政局", "", ())


def test_several_leads_one_of_them_or_both(read: Read) -> None:
    task, doubt = doubt_of(read, "由市财政局、市审计局牵头，市税务局配合，12月底前完成清查。")
    assert labels(doubt) == [
        "由市财政局牵头，其他单位配合",
        "由市审计局牵头，其他单位配合",
        "市财政局、市审计局双牵头",
        "由市税务局负责",
    ]
    one = told(task.fixed(doubt, doubt.fixes[1]))
    assert (one.lead, one.support) == ("市审计局", "市财政局、市税务局")
    both = told(task.fixed(doubt, doubt.fixes[2]))
    assert (both.lead, both.joint_lead, both.support) == ("市财政局", "市审计局", "市税务局")


def test_units_and_people_that_a_name_may_mean(read: Read) -> None:
    _, unit = doubt_of(read, "市财政局牵头，住建局配合，12月底前完成清查。")
    assert labels(unit) == ["由市住房城乡建设局配合", "由澜东区住房城乡建设局配合"]
    task, person = doubt_of(read, "市财政局牵头，由张毅负责协调，12月底前完成清查。")
    assert labels(person) == ["张毅（澜东区住房城乡建设局局长）", "张毅（市交通运输局副局长）"]
    assert told(task.fixed(person, person.fixes[1])).leader == "张毅"


@pytest.mark.parametrize(
    ("said", "choices"),
    [
        ("12月中旬前完成清查", ["2026年12月10日前", "2026年12月20日前"]),
        ("9月30日前完成清查", ["2027年9月30日前"]),
        ("11月31日前完成清查", ["2026年11月30日前"]),
        ("12月10日前报方案，12月底前完成", ["2026年12月10日前", "2026年12月31日前"]),
        ("12月底前建队伍，长期坚持", ["2026年12月31日前", "长期坚持"]),
        ("待资金到位后启动，12月底前完成", ["2026年12月31日前"]),
        ("抓紧完成清查", ["长期坚持"]),
        ("60个工作日内完成清查", ["2027年2月10日前（只按周一至周五计）"]),
        ("汛期前完成清查", []),
    ],
)
def test_dates_to_choose(read: Read, said: str, choices: list[str]) -> None:
    _, doubt = doubt_of(read, f"由市财政局负责，{said}。")
    assert labels(doubt) == choices


def test_a_date_chosen_is_the_due_date(read: Read) -> None:
    task, doubt = doubt_of(read, "由市财政局负责，12月底前建队伍，长期坚持。")
    chosen, lasting = (task.fixed(doubt, fix) for fix in doubt.fixes)
    assert (chosen.due, chosen.long_term) == (date(2026, 12, 31), False)
    assert (lasting.due, lasting.long_term) == (None, True)


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_every_doubt_has_its_sentence(language: str) -> None:
    assert {f"sentence.{code.value}" for code in DoubtCode} <= catalogue(language).keys()


def test_every_place_in_a_sentence_is_filled(read: Read) -> None:
    texts = [
        "由市外星局、市财政局牵头，住建局配合，张毅负责，12月中旬前完成。",
        "市财政局配合，2月30日前完成。",
        "由市财政局负责，待批复后启动。",
        "由市财政局负责，9月1日前报方案。",
        "由市财政局负责，60个工作日内报方案。",
        "由市财政局负责，9月1日前报方案，12月底前完成。",
    ]
    doubts = [doubt for text in texts for task in read(text).tasks for doubt in task.problems]
    shown = [sentence(doubt.message, dict(doubt.values)) for doubt in doubts]
    shown += [label for doubt in doubts for label in labels(doubt)]
    assert len({doubt.code for doubt in doubts}) == 11
    assert not [text for text in shown if "{" in text or "sentence." in text]


def test_a_directory_that_changes_is_read_anew() -> None:
    reader = RuleReader(ChineseWorkdays())
    directory = sample_directory()
    text = "由市外星局负责，12月底前完成清查。"
    (task,) = reader.read(text, directory, TODAY).tasks
    assert task.lead_id is None
    some = next(iter(directory.units.values()))
    stars = replace(some, id="stars", name="临澜市外星局", short="市外星局", aliases=())
    wider = Directory({**directory.units, "stars": stars}, directory.people, directory.posts)
    (task,) = reader.read(text, wider, TODAY).tasks
    assert task.lead_id == "stars"


def test_an_empty_directory_knows_nobody() -> None:
    reading = RuleReader(ChineseWorkdays()).read(
        "由市财政局牵头，12月底前完成。", Directory({}, {}, {}), TODAY
    )
    assert [doubt.code for doubt in reading.tasks[0].problems] == [DoubtCode.UNKNOWN_UNIT]


CHARACTERS = list("由请、，。；：（）“”《》前内底十2个月年季周五下待后的要每\n　\ue000𠮷")
NAMES = ["市财政局", "市审计局", "区住建局", "住建局", "市外星局", "曾玥副市长", "张毅", "各部门"]
WORDS = [
    "牵头",
    "负责",
    "配合",
    "会同",
    "共同",
    "意见",
    "按照",
    "报送",
    "方案",
    "会议",
    "同意",
    "1.",
]
TIMES = ["12月31日", "3月", "一季度", "工作日", "春节", "长期坚持"]
PIECES = st.sampled_from([*CHARACTERS, *NAMES, *WORDS, *TIMES])


@settings(max_examples=300, deadline=None)
@given(st.lists(PIECES, max_size=24).map("".join))
def test_no_text_breaks_it(text: str) -> None:
    reading = RuleReader(ChineseWorkdays()).read(text, sample_directory(), TODAY)
    offset = 0
    for task in reading.tasks:
        assert offset <= task.start < task.end <= len(text)
        assert task.spoken == text[task.start : task.end]
        assert task.text.strip()
        for mark in task.marks:
            assert task.start <= mark.start < mark.end <= task.end
        offset = task.end


@pytest.mark.parametrize(
    "text",
    [
        "、".join(["市财政局"] * 60),
        "市财政局，" * 60,
        "市外星局、" * 60 + "牵头",
        "由市财政局会同" * 40,
        "要应当须必须务必" * 40,
        "依法依规" * 75,
        "会议要求" * 75,
        "各级各有关业务主管" * 33,
        "（" * 150 + "由市财政局牵头" + "）" * 140,
        "12月31日前" * 40,
    ],
)
def test_a_row_of_the_same_words_does_not_hold_it_up(read: Read, text: str) -> None:
    started = perf_counter()
    read(text)
    assert perf_counter() - started < 2
