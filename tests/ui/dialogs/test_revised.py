"""The leaders' revised file against the record, difference by difference."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from shiboken6 import isValid

from desk.domain.decisions import Decision
from desk.domain.differences import Difference, DifferenceKind, DifferenceState
from desk.services.editing import add, edit
from desk.ui.dialogs.revised import RevisedDialog
from desk.ui.dialogs.revised_list import brief
from desk.ui.dialogs.revised_marks import Part, differing
from desk.ui.start import Start
from tests.ui.support import settle, unnamed_controls

TEXT = "会议原则同意该方案，由市财政局牵头组织实施。"


@dataclass
class Scene:
    """The dialog over real data."""

    start: Start
    dialog: RevisedDialog
    decision: Decision

    def settle(self) -> None:
        settle(self.start.jobs)

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.dialog.list, key)
        self.settle()

    def found(self) -> list[Difference]:
        assert self.start.office is not None
        return self.start.office.desk.read(lambda reader: reader.find(Difference))

    def states(self) -> list[DifferenceState]:
        return [difference.state for difference in self.found()]

    def text(self) -> str:
        assert self.start.office is not None
        desk = self.start.office.desk
        return desk.read(lambda reader: reader.get(Decision, self.decision.id)).text


def differences(meeting_id: str, decision: Decision) -> list[Difference]:
    import json

    change = {"seen": {"text": decision.text}, "set": {"text": TEXT}}
    common: dict[str, Any] = {"meeting_id": meeting_id, "file_name": "a.docx", "file_hash": "a"}
    aim = {"target_kind": "decision", "target_id": decision.id, "target_field": "text"}
    return [
        Difference(
            what=DifferenceKind.TEXT,
            position=1,
            place="一、学习",
            recorded=decision.text,
            revised=TEXT,
            value=json.dumps(change),
            **aim,
            **common,
        ),
        Difference(
            what=DifferenceKind.NOT_UNDERSTOOD,
            reason="revised.date_unclear",
            position=2,
            recorded="于12月31日前报送",
            revised="于春节前报送",
            base="于12月20日前报送",
            authors="陆明远",
            **aim,
            **common,
        ),
        Difference(what=DifferenceKind.ADDED, position=3, revised="新的一段。", **common),
    ]


@pytest.fixture
def scene(start_with_sample: Start) -> Iterator[Scene]:
    start = start_with_sample
    assert start.office is not None
    desk = start.office.desk
    meeting_id = desk.meetings()[0].id
    dossier = desk.dossier(meeting_id)
    decision = next(d.decision for item in dossier.items for d in item.decisions)
    for difference in differences(meeting_id, decision):
        desk.run(add(difference))
    session = start.window.session
    assert session is not None
    dialog = RevisedDialog(session, meeting_id, start.window)
    dialog.open()
    settle(start.jobs)
    made = Scene(start, dialog, decision)
    yield made
    if isValid(dialog):
        dialog.reject()
    settle(start.jobs)


def test_differences_are_shown_one_by_one(scene: Scene) -> None:
    dialog = scene.dialog
    assert dialog.progress.text() == "已处理 0 / 3"
    assert dialog.revised.toPlainText() == TEXT
    scene.press(Qt.Key.Key_J)
    assert "没有读懂办结时限" in dialog.reason.text()
    assert not dialog.adopt.isEnabled()
    assert dialog.keep.isEnabled()
    assert "12月20日" in dialog.base.text()
    assert "陆明远" in dialog.authors.text()
    scene.press(Qt.Key.Key_J)
    assert dialog.recorded.toPlainText() == "（没有）"
    scene.press(Qt.Key.Key_J)
    assert dialog.current is not None
    assert dialog.current.position == 3
    scene.press(Qt.Key.Key_K)
    assert dialog.current.position == 2
    scene.press(Qt.Key.Key_Up)
    assert dialog.current.position == 1
    assert list(unnamed_controls(dialog)) == []


def test_a_adopts_and_goes_on(scene: Scene) -> None:
    scene.press(Qt.Key.Key_A)
    assert scene.text() == TEXT
    assert scene.states()[0] is DifferenceState.ADOPTED
    assert scene.dialog.progress.text() == "已处理 1 / 3"
    assert scene.dialog.current is not None
    assert scene.dialog.current.position == 2
    # what is not understood can't be adopted
    scene.press(Qt.Key.Key_A)
    assert scene.states()[1] is DifferenceState.OPEN


def test_r_keeps_and_undo_opens_it_again(scene: Scene) -> None:
    before = scene.text()
    scene.press(Qt.Key.Key_R)
    assert scene.states()[0] is DifferenceState.KEPT
    assert scene.text() == before
    session = scene.dialog.session
    session.undo()
    scene.settle()
    assert scene.states()[0] is DifferenceState.OPEN
    assert scene.dialog.progress.text() == "已处理 0 / 3"


def test_all_are_adopted_or_kept_at_once(scene: Scene) -> None:
    scene.dialog.adopt_all.click()
    scene.settle()
    assert scene.text() == TEXT
    assert scene.states() == [DifferenceState.ADOPTED, DifferenceState.OPEN, DifferenceState.OPEN]
    assert not scene.dialog.adopt_all.isEnabled()
    scene.dialog.keep_all.click()
    scene.settle()
    assert DifferenceState.OPEN not in scene.states()
    assert not scene.dialog.keep_all.isEnabled()
    assert scene.dialog.progress.text() == "已处理 3 / 3"


def test_a_record_that_has_changed_since_is_not_overwritten(scene: Scene) -> None:
    scene.dialog.session.submit(edit(scene.decision, text="会议另有决定。"))
    scene.settle()
    scene.press(Qt.Key.Key_A)
    assert scene.text() == "会议另有决定。"
    assert scene.states()[0] is DifferenceState.OPEN
    assert "会议另有决定" in scene.dialog.reason.text()


def test_the_record_can_be_opened(scene: Scene) -> None:
    asked: list[Difference] = []
    scene.dialog.open_asked.connect(asked.append)
    scene.dialog.open_button.click()
    assert asked[0].target_id == scene.decision.id
    scene.dialog.list.step(2)
    assert not scene.dialog.open_button.isVisible()


def test_a_file_without_differences_says_so(scene: Scene) -> None:
    scene.dialog.show_differences([])
    assert scene.dialog.progress.text() == "修改稿与记录没有差异。"
    assert not scene.dialog.detail.isVisible()
    assert not scene.dialog.adopt_all.isEnabled()
    scene.press(Qt.Key.Key_J)
    scene.press(Qt.Key.Key_A)


def test_closing_while_something_is_being_decided_does_no_harm(scene: Scene) -> None:
    scene.dialog.adopt_current()
    scene.dialog.reject()
    scene.settle()
    assert scene.text() == TEXT


def test_words_that_differ_are_marked() -> None:
    old, new = differing("于12月15日前完成", "于12月25日前报送方案并完成")
    assert old == [("于12月", False), ("15", True), ("日前完成", False)]
    assert new == [
        ("于12月", False),
        ("25", True),
        ("日前", False),
        ("报送方案并", True),
        ("完成", False),
    ]


def test_the_list_names_the_words_that_differ() -> None:
    def said(recorded: str, revised: str) -> str:
        what = DifferenceKind.TEXT
        return brief(
            Difference(
                meeting_id="m",
                file_name="a",
                file_hash="a",
                what=what,
                recorded=recorded,
                revised=revised,
            )
        )

    assert said("市发展改革委", "市政府督查局") == "发展改革委 → 政府督查局"
    assert said("原则上每周", "每周") == "－原则上"
    assert said("会议同意", "会议一致同意") == "＋一致"
    assert said("", "新的\n一段") == "＋新的 一段"


def test_one_equal_character_between_changes_is_no_island() -> None:
    old, _ = differing("甲同意乙方案", "丙同丁方案")
    assert old == [("甲同意乙", True), ("方案", False)]


@given(st.text(alphabet="市财政局12日。\n", max_size=30), st.text(alphabet="市财政局12日。\n"))
def test_marks_leave_out_nothing(recorded: str, revised: str) -> None:
    def whole(parts: list[Part]) -> str:
        return "".join(text for text, _ in parts)

    old, new = differing(recorded, revised)
    assert (whole(old), whole(new)) == (recorded, revised)
    if recorded == revised and recorded:
        assert old == [(recorded, False)]
