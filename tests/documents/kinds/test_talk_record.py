"""The record of an integrity talk: facts, words as they were typed, a row to sign in for each."""

from dataclasses import replace
from datetime import date

from desk.documents import model as m
from desk.documents.kinds import speech
from desk.documents.text import plain_text
from desk.domain.attendance import Presence
from desk.domain.dossier import Dossier
from desk.domain.papers import PaperKind
from desk.domain.speeches import SpeechKind
from tests.documents.kinds.prepared import drafts, with_place
from tests.documents.kinds.talks import RARE, TITLE, empty, id_of, many, record, usual, with_talk


def table(dossier: Dossier, place: int) -> list[list[str]]:
    tables = [b for b in record(dossier).blocks if isinstance(b, m.Table)]
    return [[cell.text for cell in row] for row in tables[place].rows]


def facts(dossier: Dossier) -> dict[str, str]:
    return {label: text for label, text in table(dossier, 0)}


def signing(dossier: Dossier) -> list[list[str]]:
    return table(dossier, 1)


def test_the_facts_are_the_meetings_where_the_talk_has_none_of_its_own() -> None:
    assert facts(usual()) == {
        "谈话时间": "2026年11月20日15:00至17:35",
        "谈话地点": "市政府第一会议室",
        "谈话人及职务": "陆明远（市委副书记、市长）",
        "参加谈话人": "林秀珍（市人大常委会副主任）、军少华（市政协副主席）",
        "谈话对象及职务": "程惠民（市委常委、常务副市长）、顾晓岚（副市长）、何喆（副市长）、"
        "邵堃（市政府秘书长）、沈国栋（市发展改革委主任）、袁静（市财政局局长）、"
        "许若曦（市住房城乡建设局副局长）、单文博（市司法局局长）、郑维（市政府督查局局长）",
        "记录人": "田园",
    }


def test_a_talk_has_facts_of_its_own() -> None:
    dossier = usual()
    (talk,) = dossier.speeches
    own = replace(
        talk,
        day=date(2026, 11, 21),
        start="09:00",
        place="市政府第二会议室",
        recorder_id=id_of(dossier, "顾晓岚"),
        talked_to_ids=(id_of(dossier, "袁静"),),
    )
    said = facts(replace(dossier, speeches=(own,)))
    assert said["谈话时间"] == "2026年11月21日09:00"
    assert said["谈话地点"] == "市政府第二会议室"
    assert said["谈话对象及职务"] == "袁静（市财政局局长）"
    assert said["记录人"] == "顾晓岚"


def test_each_person_talked_to_has_a_row_to_sign_in_and_speaker_and_recorder_too() -> None:
    head, first, *rest = signing(usual())
    assert head == ["序号", "谈话对象", "单位及职务", "谈话对象签字", "日期"]
    assert first == ["1", "程惠民", "市委常委、常务副市长", "", "　　年　月　日"]
    assert [row[0] for row in rest] == [*map(str, range(2, 10)), "谈话人签字", "记录人签字"]
    assert rest[-1] == ["记录人签字", "", "　　年　月　日"]


def test_of_many_people_the_facts_name_the_first_and_the_rows_all() -> None:
    dossier = many()
    told = facts(dossier)["谈话对象及职务"]
    assert told == "人〇一等60人，名单及职务见本记录所附谈话对象签字表"
    rows = signing(dossier)
    assert [row[0] for row in rows[1:-2]] == [str(n) for n in range(1, 61)]
    assert [rows[place][1] for place in RARE] == list(RARE.values())
    assert facts(many(12))["谈话对象及职务"].count("主任）") == 12
    assert "等13人" in facts(many(13))["谈话对象及职务"]


def test_the_words_stand_with_the_headings_they_were_typed_with() -> None:
    paragraphs = [b for b in record(usual()).blocks if isinstance(b, m.Paragraph)]
    heading, greeting, *words = paragraphs
    assert heading == m.Paragraph(
        (m.Run("谈话内容", m.Face.HEI),), indent=False, keep_with_next=True
    )
    assert (greeting.text, greeting.indent) == ("同志们：", False)
    levels = [p.level for p in words]
    assert levels == [m.Level.BODY, m.Level.ONE, m.Level.TWO, m.Level.THREE, m.Level.ONE]
    assert words[-1].runs[1] == m.Run("对班子成员要常提醒、常督促。", m.Face.BODY)


def test_what_is_not_known_is_said_or_left_to_the_pen() -> None:
    said = facts(empty())
    assert said == {
        "谈话时间": "2026年11月20日",
        "谈话地点": "【待明确】",
        "谈话人及职务": "【待明确】",
        "参加谈话人": "无",
        "谈话对象及职务": "【待明确】",
        "记录人": "【待明确】",
    }
    assert "【待补充谈话内容】" in plain_text(record(empty()))
    assert [row[:4] for row in signing(empty())[1:-2]] == [[""] * 4] * 10


def test_somebody_without_a_post_stands_with_his_unit() -> None:
    dossier = usual()
    directory = replace(dossier.directory, posts={})
    said = facts(replace(dossier, directory=directory))["谈话对象及职务"]
    assert said.startswith("程惠民（市政府）、") and "袁静（市财政局）" in said


def test_the_title_says_once_that_it_is_a_record() -> None:
    for title in (TITLE, f"{TITLE}记录", f"　{TITLE}记录 "):
        (draft,) = drafts(with_talk(usual(), title=title), PaperKind.TALK_RECORD)
        assert draft.name == draft.subject == f"{TITLE}记录"
        assert draft.document.blocks[0] == m.Title(
            ("市政府", "第12次常务会议", "集体廉政谈话", "记录")
        )


def test_a_speech_has_no_record_and_a_talk_is_no_speech() -> None:
    dossier = usual()
    assert drafts(dossier, PaperKind.SPEECH) == ()
    given = replace(dossier.speeches[0], kind=SpeechKind.SPEECH)
    spoken = replace(dossier, speeches=(given,))
    assert drafts(spoken, PaperKind.TALK_RECORD) == ()
    assert [paper.part for paper in speech.papers(spoken)] == [given.id]


def test_an_absence_entered_later_takes_the_row_away() -> None:
    before, dossier = signing(usual()), usual()
    after = signing(with_place(dossier, "袁静", status=Presence.ABSENT))
    assert len(after) == len(before) - 1 and all("袁静" not in row for row in after)
