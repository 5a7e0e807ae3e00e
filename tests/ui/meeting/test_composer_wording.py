"""会中: a sentence becomes chips and an assignment; what is doubtful is underlined and mended."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from desk.domain.assignments import Assignment
from desk.domain.attendance import Presence, Role
from desk.domain.heads import unit_head
from desk.domain.wording_findings import Finding, TextRole
from desk.services.attending import set_presence
from desk.ui.pages.meeting.composer import Composer
from desk.ui.pages.meeting.field_wording import FieldWording
from desk.ui.pages.settings.declared import RULES_OFF
from desk.ui.pages.settings.preferences import Preferences
from tests.ui.meeting.conftest import Work
from tests.ui.support import hand_over, press

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


def composer(work: Work, text: str = "", item: int = 1) -> Composer:
    work.stage("during")
    work.item(item)
    work.settle()
    made = work.page.during.composer
    hand_over(made.text, text)
    return made


def chips(made: Composer) -> list[tuple[str, str]]:
    return [(fact.name, fact.text) for fact in made.wording.chips.facts]


def last_assignments(work: Work, item: int = 1) -> tuple[Assignment, ...]:
    return work.dossier.items[item].decisions[-1].assignments


def test_a_sentence_shows_as_chips_in_standard_names(work: Work) -> None:
    made = composer(work, "由市发改委牵头，市财政局配合，12月31日前提出方案")
    assert chips(made) == [
        ("牵头", "市发展改革委"),
        ("配合", "市财政局"),
        ("时限", "2026年12月31日"),
        ("", "＋ 分管领导"),
    ]


def test_ctrl_enter_keeps_decision_and_assignment_as_one_step(work: Work) -> None:
    made = composer(work, "由市发改委牵头，市财政局配合，12月31日前提出方案")
    before = len(work.dossier.items[1].decisions)
    press(made.text, Qt.Key.Key_Return, CTRL)
    (task,) = last_assignments(work)
    names = work.dossier.directory
    assert names.unit_name(task.lead_id) == "市发展改革委"
    assert [names.unit_name(u) for u in task.support_ids] == ["市财政局"]
    assert (task.due, task.text) == (date(2026, 12, 31), "提出方案")
    assert work.dossier.items[1].decisions[-1].said_by_assignments
    assert made.text.text() == "" and chips(made) == []
    work.start.window.undo()
    assert len(work.dossier.items[1].decisions) == before


def test_what_is_decided_besides_is_the_decision(work: Work) -> None:
    made = composer(work, "原则同意该方案。由市水务局负责，年底前完成整改。")
    press(made.text, Qt.Key.Key_Return, CTRL)
    decision = work.dossier.items[1].decisions[-1]
    assert decision.decision.text == "原则同意该方案。"
    assert [task.due for task in decision.assignments] == [date(2026, 12, 31)]
    assert not decision.said_by_assignments


def test_a_missing_lead_is_filled_in_by_keyboard(work: Work) -> None:
    made = composer(work, "12月20日前报送整改方案")
    chip = made.wording.chips.chip(0, "lead_id")
    assert chip is not None and chip.missing
    press(chip, Qt.Key.Key_Return)
    line = made.wording.editor.choice
    line.setText("市水务局")
    line.setModified(True)
    press(line, Qt.Key.Key_Return)
    assert chips(made)[0] == ("负责", "市水务局")
    assert made.text.hasFocus()
    press(made.text, Qt.Key.Key_Return, CTRL)
    (task,) = last_assignments(work)
    assert work.dossier.directory.unit_name(task.lead_id) == "市水务局"


def test_a_chosen_fact_stays_while_typing_goes_on(work: Work) -> None:
    made = composer(work, "由市发改委牵头，市财政局配合，12月31日前提出方案")
    support = made.wording.chips.chip(0, "support_ids")
    assert support is not None
    press(support, Qt.Key.Key_Delete)
    hand_over(made.text, "并报市政府")
    assert [name for name, _ in chips(made)] == ["负责", "时限", ""]


def test_two_leads_are_asked_about_never_guessed(work: Work) -> None:
    made = composer(work, "由市发改委、市财政局牵头，12月31日前提出方案")
    assert not any(name == "牵头" for name, _ in chips(made))
    assert made.wording.bar.sentence and made.wording.bar.ways
    made.wording.bar.ways[0].act()
    assert made.wording.reading.tasks[0].lead_id is not None
    assert made.wording.bar.sentence == ""


def test_vague_words_are_underlined_and_taken_away_by_key(work: Work) -> None:
    made = composer(work, "请有关部门研究办理")
    (line,) = made.wording.squiggles.shown
    assert made.text.text()[line.start : line.end] == "有关部门"
    press(made.text, Qt.Key.Key_F8)
    assert made.text.textCursor().selectedText() == "有关部门"
    press(made.text, Qt.Key.Key_Return, ALT)
    menu = next(m for m in made.wording.bar.findChildren(QMenu) if m.isVisible())
    menu.actions()[-1].trigger()
    menu.close()
    assert made.text.text() == "请研究办理"
    assert made.wording.squiggles.shown == ()


def test_squiggles_stand_right_after_rare_characters(work: Work) -> None:
    made = composer(work, "请𠮷先生会同有关部门研究")
    press(made.text, Qt.Key.Key_F8)
    assert made.text.textCursor().selectedText() == "有关部门"


def test_f8_goes_round_all_doubts(work: Work) -> None:
    made = composer(work, "请有关部门研究，其它事项另行通知")
    seen = []
    made.text.moveCursor(QTextCursor.MoveOperation.Start)
    for _ in range(3):
        press(made.text, Qt.Key.Key_F8)
        seen.append(made.text.textCursor().selectedText())
    assert seen == ["有关部门", "其它", "有关部门"]


def test_a_note_gives_nobody_work(work: Work) -> None:
    made = composer(work, "由市发改委牵头，12月31日前提出方案")
    before = len(work.dossier.items[1].decisions)
    press(made.text, Qt.Key.Key_Return)
    assert len(work.dossier.items[1].decisions) == before
    assert work.dossier.items[1].notes[-1].text == "由市发改委牵头，12月31日前提出方案"


def test_chips_are_those_of_the_sentence_one_stands_in(work: Work) -> None:
    made = composer(work, "由市水务局负责，年底前完成整改。由市财政局负责，12月20日前拨付资金。")
    assert chips(made)[0] == ("负责", "市财政局")
    made.text.moveCursor(QTextCursor.MoveOperation.Start)
    assert chips(made)[0] == ("负责", "市水务局")
    press(made.text, Qt.Key.Key_Return, CTRL)
    assert len(last_assignments(work)) == 2


def test_words_taken_down_are_underlined_and_mended_from_their_menu(work: Work) -> None:
    made = composer(work, "会议同意，其它事项另议。")
    press(made.text, Qt.Key.Key_Return, CTRL)
    work.settle()
    block = work.page.during.stream.last_block()
    assert block is not None
    area = block.field("text")
    (wording,) = area.findChildren(FieldWording)  # type: ignore[union-attr]
    (line,) = wording.squiggles.shown
    assert wording.area.text()[line.start : line.end] == "其它"
    menu = QMenu()
    wording.fill_menu(menu)
    menu.actions()[1].trigger()
    wording.area.save()
    text = work.dossier.items[1].decisions[-1].decision.text
    assert text == "会议同意，其他事项另议。"
    assert wording.squiggles.shown == ()


def test_a_rule_that_is_switched_off_marks_nothing(work: Work) -> None:
    made = composer(work, "请有关部门研究，其它事项另行通知")
    assert {doubt.rule for doubt in _marked(made)} == {"vague_actor", "qita"}
    chosen = Preferences()
    chosen.set(RULES_OFF, ("vague_actor",))
    try:
        assert {doubt.rule for doubt in _marked(made)} == {"qita"}
    finally:
        chosen.set(RULES_OFF, ())


def _marked(made: Composer) -> tuple[Finding, ...]:
    return made.wording._live.check(made.text.text(), TextRole.DECISION)


def test_a_leader_who_is_away_is_said_while_the_task_is_typed(work: Work) -> None:
    dossier = work.dossier
    unit = next(u for u in dossier.directory.units.values() if u.label == "市财政局")
    head = unit_head(dossier.directory, unit.id)
    deputy = next(a for a in dossier.attendance if a.role is Role.MEMBER)
    assert head is not None
    place = next(a for a in dossier.attendance if a.person_id == head.id)
    leader = dossier.directory.person_name(deputy.person_id)
    made = composer(work, f"由市财政局负责，{leader}分管，12月31日前提出方案")
    wording = made.wording
    assert wording.bar.sentence == ""
    ctx = work.page.ctx
    ctx.run(set_presence([place.id, deputy.id], Presence.LEAVE, None))
    work.settle()
    hand_over(made.text, "。")
    assert wording.bar.sentence == f"市财政局主要负责人{head.name}未到会，交办后需会后告知"
    assert [way.label for way in wording.bar.ways] == [f"仍由市财政局负责，会后告知{head.name}"]
    wording.bar.ways[0].act()
    assert wording.bar.sentence == f"分管领导{leader}未到会，交办后需会后告知"
    assert ("分管领导", leader) in chips(made)
    wording.bar.ways[1].act()
    assert wording.bar.sentence == "" and ("分管领导", leader) not in chips(made)
    press(made.text, Qt.Key.Key_Return, CTRL)
    (task,) = last_assignments(work)
    assert (task.lead_id, task.leader_id) == (unit.id, None)


def test_the_stream_stays_where_it_is_until_typing_rests(work: Work) -> None:
    made = composer(work, "由市发改委牵头，请有关部门配合")
    work.settle()
    high, stream = made.height(), work.page.during.stream.geometry()
    press(made.text, Qt.Key.Key_A, CTRL)
    press(made.text, Qt.Key.Key_Delete)
    work.settle()
    assert chips(made) == [] and made.wording.bar.sentence == ""
    assert (made.height(), work.page.during.stream.geometry()) == (high, stream)
    QTest.qWait(1700)
    assert made.height() < high


def test_another_item_takes_only_the_room_it_needs(work: Work) -> None:
    made = composer(work, "由市发改委牵头，请有关部门配合")
    work.settle()
    high = made.height()
    work.item(2)
    work.settle()
    assert made.height() < high
