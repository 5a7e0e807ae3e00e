"""Minutes: everything people said and decided once, in their words, and nothing made up."""

from dataclasses import replace

import pytest

from desk.documents import model as m
from desk.documents.kinds.minutes import minutes
from desk.documents.text import block_lines, plain_text
from desk.domain.agenda import ItemKind, ItemState
from desk.domain.attendance import Presence, Role
from desk.domain.decisions import Decision, Outcome, Statement, StatementVerb
from desk.domain.dossier import DecisionDossier, Dossier, ItemDossier
from desk.domain.meetings import MeetingType
from desk.domain.paper_settings import PaperSettings
from tests.documents.support import issued


def body(dossier: Dossier) -> list[str]:
    """Return the paragraphs of the minutes."""
    blocks = minutes(dossier).blocks
    return [b.text for b in blocks if isinstance(b, m.Paragraph)]


def with_items(dossier: Dossier, *items: ItemDossier) -> Dossier:
    return replace(dossier, items=items)


def decided(item: ItemDossier, text: str, outcome: Outcome = Outcome.APPROVED) -> ItemDossier:
    decision = Decision(item_id=item.item.id, outcome=outcome, text=text)
    return replace(item, statements=(), decisions=(DecisionDossier(decision, ()),))


def said(item: ItemDossier, verb: StatementVerb, text: str) -> ItemDossier:
    statement = Statement(item_id=item.item.id, verb=verb, text=text)
    return replace(item, statements=(statement,), decisions=())


def test_every_statement_and_decision_and_assignment_is_there_once(draft: Dossier) -> None:
    text = plain_text(minutes(issued(draft)))
    for item in draft.items:
        printed = [d for d in item.decisions if d.decision.in_minutes]
        parts = [s.text for s in item.statements]
        parts += [d.decision.text for d in printed]
        parts += [task.text for d in printed for task in d.assignments]
        for part in parts:
            assert text.count(part) == 1, part


def test_no_note_and_no_option_is_printed(draft: Dossier) -> None:
    text = plain_text(minutes(issued(draft)))
    said_as_statement = {s.text for item in draft.items for s in item.statements}
    for item in draft.items:
        for note in item.notes:
            assert note.text in said_as_statement or note.text not in text
        for option in item.options:
            assert option.title not in text


def test_everyone_who_came_or_asked_for_leave_is_named(draft: Dossier) -> None:
    lists = [b for b in minutes(draft).blocks if isinstance(b, m.Names)]
    text = "\n".join(b.text for b in lists)
    for attendance in draft.attendance:
        person = draft.directory.person_name(attendance.person_id)
        assert (person in text) == (attendance.role is not Role.STAFF), person
        if attendance.status is Presence.SUBSTITUTED:
            assert draft.directory.person_name(attendance.substitute_id) in text


def test_lists_have_the_order_of_the_standard(executive: Dossier) -> None:
    lists = {b.label: b.text for b in minutes(executive).blocks if isinstance(b, m.Names)}
    assert list(lists) == ["出席", "请假", "邀请", "列席"]
    assert lists["出席"] == "陆明远、程惠民、顾晓岚、何喆、邵堃。"
    assert lists["请假"] == "欧阳立。"
    assert "市住房城乡建设局许若曦（代韩雪梅）" in lists["列席"]
    assert "市审计局曾昊、市司法局单文博、市行政审批局区敏" in lists["列席"]
    assert "田园" not in plain_text(minutes(executive))


def test_sections_are_numbered_and_have_no_final_punctuation(executive: Dossier) -> None:
    blocks = minutes(executive).blocks
    headings = [b for b in blocks if isinstance(b, m.Paragraph) and b.level is m.Level.ONE]
    numbers = [h.text.split("、", 1)[0] for h in headings]
    assert numbers == ["一", "二", "三", "四", "五"]
    assert not any(h.text.endswith(("。", "；")) for h in headings)


def test_opening_sentence_says_when_where_who_and_what(executive: Dossier) -> None:
    assert body(executive)[0] == (
        "2026年11月20日下午，市委副书记、市长陆明远在市政府第一会议室主持召开"
        "市政府第12次常务会议。现纪要如下："
    )


def test_opening_does_without_what_is_not_known(executive: Dossier) -> None:
    meeting = replace(executive.meeting, chair_id=None, place="", start="")
    bare = replace(executive, meeting=meeting, attendance=())
    assert body(bare)[0] == "2026年11月20日，市政府第12次常务会议召开。现纪要如下："


def test_a_draft_says_so_where_the_number_will_be(executive: Dossier) -> None:
    numbers = [b.text for b in minutes(executive).blocks if isinstance(b, m.Number)]
    assert numbers == ["（草稿）"]
    issued_numbers = [b.text for b in minutes(issued(executive)).blocks if isinstance(b, m.Number)]
    assert issued_numbers == ["第12期"]


def test_mark_comes_from_the_type(executive: Dossier) -> None:
    own: MeetingType = replace(executive.type, minutes_mark="江州市人民政府常务会议纪要")
    marks = [b.text for b in minutes(replace(executive, type=own)).blocks if isinstance(b, m.Mark)]
    assert marks == ["江州市人民政府常务会议纪要"]
    assert isinstance(minutes(executive).blocks[0], m.Mark)


@pytest.mark.parametrize(
    ("title", "kind", "expected"),
    [
        ("关于水价的汇报", ItemKind.DELIBERATE, "会议听取了市发展改革委关于水价的汇报。"),
        ("关于水价的汇报。", ItemKind.DELIBERATE, "会议听取了市发展改革委关于水价的汇报。"),
        ("关于水价的情况通报", ItemKind.REPORT, "会议听取了市发展改革委关于水价的情况通报。"),
        ("通报上周落实情况", ItemKind.REPORT, "会议听取了市发展改革委关于上周落实情况的通报。"),
        (
            "一季度经济运行情况",
            ItemKind.REPORT,
            "会议听取了市发展改革委关于一季度经济运行情况的汇报。",
        ),
        ("二期用地问题", ItemKind.DELIBERATE, "会议研究了二期用地问题。"),
        (
            "《投资管理办法（送审稿）》",
            ItemKind.DELIBERATE,
            "会议审议了《投资管理办法（送审稿）》。",
        ),
        ("学习《预算法》", ItemKind.STUDY, "会议学习了《预算法》。"),
        ("传达学习省委全会精神", ItemKind.STUDY, "会议传达学习了省委全会精神。"),
        ("《预算法》", ItemKind.STUDY, "会议学习了《预算法》。"),
        ("研究防汛工作", ItemKind.DELIBERATE, "会议研究了防汛工作。"),
        ("三季度督查通报", ItemKind.CIRCULATE, "会议传阅了三季度督查通报。"),
    ],
)
def test_opener_follows_title_and_kind(
    executive: Dossier, title: str, kind: ItemKind, expected: str
) -> None:
    first = executive.items[0]
    item = replace(first, item=replace(first.item, title=title, kind=kind))
    assert body(with_items(executive, decided(item, "会议同意该事项。")))[2] == expected


@pytest.mark.parametrize(
    "text",
    [
        "会议听取了市水利局的汇报。",
        "会议学习了《条例》，对下步工作作出安排。",
        "会议审议了该办法。",
    ],
)
def test_words_that_open_the_item_themselves_take_the_openers_place(
    executive: Dossier, text: str
) -> None:
    item = decided(executive.items[0], text, Outcome.NOTED)
    assert body(with_items(executive, item))[2:] == [text]


def test_a_heard_statement_takes_the_openers_place_and_stands_first(executive: Dossier) -> None:
    lines = body(executive)
    start = lines.index("二、关于全市重点项目建设问题定期协调机制的汇报")
    assert lines[start + 1] == executive.items[1].statements[0].text
    assert lines[start + 2] == "会议强调，会要开短，账要记清，第二周必须通报。"


@pytest.mark.parametrize(
    ("verb", "text", "expected"),
    [
        (StatementVerb.POINTED_OUT, "形势总体平稳", "会议指出，形势总体平稳。"),
        (StatementVerb.STRESSED, "会议强调，要快。", "会议强调，要快。"),
        (StatementVerb.REQUIRED, "要抓落实！", "会议要求，要抓落实！"),
        (StatementVerb.REQUIRED, "会议要开短。", "会议要求，会议要开短。"),
        (StatementVerb.OTHER, "与会同志作了发言。", "与会同志作了发言。"),
        (StatementVerb.STRESSED, "他说“要快。”", "会议强调，他说“要快。”"),
    ],
)
def test_statements_are_introduced_once(
    executive: Dossier, verb: StatementVerb, text: str, expected: str
) -> None:
    item = said(executive.items[0], verb, text)
    assert expected in body(with_items(executive, item))


def test_paragraphs_of_a_statement_stay_paragraphs(executive: Dossier) -> None:
    item = said(executive.items[0], StatementVerb.REQUIRED, "　　第一段。\n\n　　第二段")
    assert body(with_items(executive, item))[3:5] == ["会议要求，第一段。", "第二段。"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("会议原则同意该办法。", "会议原则同意该办法。"),
        ("同意分两批供地", "会议同意分两批供地。"),
        ("经研究，同意立项。", "经研究，同意立项。"),
        ("由市财政局安排资金。", "会议议定，由市财政局安排资金。"),
        ("市政府常务会议原则同意。", "市政府常务会议原则同意。"),
        ("（一）同意立项。\n（二）落实资金。", "（一）同意立项。"),
    ],
)
def test_decisions_stand_in_peoples_words(executive: Dossier, text: str, expected: str) -> None:
    assert expected in body(with_items(executive, decided(executive.items[0], text)))


def test_what_is_not_for_the_minutes_is_left_out_and_numbers_go_on(executive: Dossier) -> None:
    second = executive.items[1]
    hidden = tuple(
        replace(d, decision=replace(d.decision, in_minutes=False)) for d in second.decisions
    )
    items = list(executive.items)
    items[1] = replace(second, statements=(), decisions=hidden)
    lines = body(replace(executive, items=tuple(items)))
    assert "二、关于开展“跟随群众跑一次”活动的汇报" in lines
    assert not any("工作台账" in line for line in lines)
    assert not any("定期协调机制" in line for line in lines)


def test_a_withdrawn_item_is_left_out_and_an_undecided_one_shows_what_it_lacks(
    executive: Dossier,
) -> None:
    first, second = (replace(i, statements=(), decisions=()) for i in executive.items[:2])
    first = replace(first, item=replace(first.item, state=ItemState.WITHDRAWN))
    lines = body(with_items(executive, first, second))
    assert lines[1] == second.item.title
    assert lines[-1] == "【待补充议定事项】"


def test_a_lone_item_has_no_number(executive: Dossier) -> None:
    assert body(with_items(executive, executive.items[0]))[1] == executive.items[0].item.title


def test_the_highest_secrecy_of_printed_items_stands_at_the_top(executive: Dossier) -> None:
    marks = ["秘密", "机密★1年", "", "秘密★6个月", ""]
    items = tuple(
        replace(i, item=replace(i.item, secret=mark))
        for i, mark in zip(executive.items, marks, strict=True)
    )
    assert minutes(replace(executive, items=items)).blocks[0] == m.Labels(secrecy="机密★1年")


def test_the_signer_is_printed_where_the_office_does_so(executive: Dossier) -> None:
    settings = PaperSettings(show_signer=True)
    blocks = minutes(replace(executive, settings=settings)).blocks
    assert any("签发：邵堃" in line for b in blocks for line in block_lines(b))
    assert "签发" not in plain_text(minutes(executive))


def test_an_offices_own_wording_is_used(executive: Dossier) -> None:
    changed = {"minutes/opening": "{{ title }}于{{ date }}{{ time }}召开，会议议定如下："}
    document = minutes(replace(executive, phrases=changed))
    assert "市政府第12次常务会议于2026年11月20日15:00召开，会议议定如下：" in plain_text(document)


def test_an_office_without_a_name_is_shown_as_missing(executive: Dossier) -> None:
    office = replace(executive.office, name="", government="")
    text = plain_text(minutes(replace(executive, office=office)))
    assert "【待明确发文机关】" in text
