"""A collective integrity talk: kept by keyboard alone, its record made, exported, undone (S22)."""

from datetime import date
from pathlib import Path

import docx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desk.domain.attendance import Attendance, Presence, Role
from desk.domain.office import Person
from desk.domain.papers import PaperKind
from desk.domain.speeches import SpeechKind
from desk.services.editing import add
from desk.ui.pages.papers.speech import SpeechDialog
from desk.ui.start import Start
from tests.flows.keyboard import SHIFT, Keyboard
from tests.flows.papers_desk import PapersDesk
from tests.ui.support import unnamed_controls

KEY = Qt.Key


@pytest.fixture
def papers(start: Start, tmp_path: Path) -> PapersDesk:
    return PapersDesk(start, tmp_path / "文件夹")


@pytest.fixture
def keyboard(papers: PapersDesk) -> Keyboard:
    return Keyboard(papers.start)


def opened(papers: PapersDesk) -> SpeechDialog:
    papers.page.actions_here.edit_speech()
    papers.settle()
    (dialog,) = (d for d in papers.page.findChildren(SpeechDialog) if d.isVisible())
    return dialog


def as_talk(papers: PapersDesk, keyboard: Keyboard) -> SpeechDialog:
    """Open the dialog and choose a talk by keyboard; the keyboard is on the choice."""
    dialog = opened(papers)
    keyboard.press(KEY.Key_Tab, SHIFT)
    keyboard.press(KEY.Key_Down)
    return dialog


def person(papers: PapersDesk, name: str, role: Role | None = None) -> str:
    made = papers.desk.run(add(Person(name=name))).value
    if role is not None:
        place = Attendance(meeting_id=papers.meeting_id, person_id=made.id, role=role, position=90)
        papers.desk.run(add(place))
    return made.id


def text_of(path: Path) -> str:
    paper = docx.Document(str(path))
    cells = (c.text for table in paper.tables for row in table.rows for c in row.cells)
    return "\n".join([*(p.text for p in paper.paragraphs), *cells])


def test_a_talk_is_kept_by_keyboard_and_becomes_a_record(
    papers: PapersDesk, keyboard: Keyboard
) -> None:
    spoke, heard = person(papers, "张𬱖"), person(papers, "欧阳㛃")
    dialog = as_talk(papers, keyboard)
    assert list(unnamed_controls(dialog)) == []
    assert dialog.title.text().endswith("集体廉政谈话")
    assert dialog.speaker.accessibleName() == "谈话人"
    keyboard.press(KEY.Key_Tab, times=3)
    keyboard.enter("张𬱖")
    keyboard.press(KEY.Key_Tab)
    keyboard.enter("欧阳㛃")
    assert dialog.talk.nobody_named.text() == "已指定1人。"
    keyboard.press(KEY.Key_Tab, times=3)
    keyboard.press(KEY.Key_Tab)
    keyboard.type("17:00")
    keyboard.press(KEY.Key_Tab)
    keyboard.type("1720")
    keyboard.press(KEY.Key_Tab)
    keyboard.type("市政府第二会议室")
    keyboard.press(KEY.Key_Tab)
    assert QApplication.focusWidget() is dialog.words
    keyboard.type("同志们：")
    keyboard.press(KEY.Key_Tab, times=3)
    assert QApplication.focusWidget() is dialog.keep_button
    keyboard.press(KEY.Key_Space)
    (talk,) = papers.dossier.speeches
    assert (talk.kind, talk.participant_ids, talk.talked_to_ids) == (
        SpeechKind.INTEGRITY_TALK,
        (spoke,),
        (heard,),
    )
    assert (talk.start, talk.end, talk.place) == ("17:00", "17:20", "市政府第二会议室")
    assert (talk.day, talk.recorder_id, talk.text) == (None, None, "同志们：")
    papers.page._read()
    assert papers.rows(PaperKind.SPEECH) == []
    (written,) = papers.export(papers.row(PaperKind.TALK_RECORD))
    assert written.name.startswith(f"{papers.dossier.title}集体廉政谈话记录")
    said = text_of(written)
    assert "17:00至17:20" in said and "欧阳㛃" in said and "张𬱖" in said
    papers.desk.undo()
    papers.page._read()
    assert papers.rows(PaperKind.TALK_RECORD) == []


def test_the_record_is_changed_from_its_row_and_may_become_a_speech(
    papers: PapersDesk, keyboard: Keyboard
) -> None:
    dialog = as_talk(papers, keyboard)
    dialog.words.setPlainText("同志们：")
    dialog.accept()
    papers.settle()
    papers.page._read()
    papers.choose(papers.row(PaperKind.TALK_RECORD))
    button = papers.page.detail.buttons["speech"]
    assert button.isVisible()
    button.click()
    papers.settle()
    (again,) = (d for d in papers.page.findChildren(SpeechDialog) if d.isVisible())
    assert again.talk.place.isVisible()
    assert again.kind.value() is SpeechKind.INTEGRITY_TALK
    again.kind.setFocus()
    keyboard.press(KEY.Key_Up)
    assert not again.talk.place.isVisible()
    assert again.title.text().endswith("上的讲话")
    again.accept()
    papers.settle()
    papers.page._read()
    assert papers.rows(PaperKind.TALK_RECORD) == [] and papers.row(PaperKind.SPEECH)


def test_who_was_there_is_offered_to_be_named(papers: PapersDesk, keyboard: Keyboard) -> None:
    count = len(opened_listeners(papers))
    heard = person(papers, "张毅", Role.OBSERVER)
    person(papers, "李旻", Role.STAFF)
    dialog = as_talk(papers, keyboard)
    assert dialog.talk.nobody_named.text() == f"未指定，记为到会的{count + 1}人。"
    dialog.talk.list_button.click()
    assert heard in dialog.talk.talked_to.entry_ids
    assert len(dialog.talk.talked_to.entry_ids) == count + 1
    assert dialog.talk.nobody_named.text() == f"已指定{count + 1}人。"
    keyboard.press(KEY.Key_Backspace)
    assert dialog.talk.nobody_named.text() == f"已指定{count}人。"
    dialog.speaker.set_saved_id(dialog.talk.talked_to.entry_ids[0])
    dialog.words.setPlainText("同志们：")
    dialog.accept()
    papers.settle()
    assert dialog.isVisible() and "谈话的一方" in dialog.problem.text()
    dialog.reject()


def opened_listeners(papers: PapersDesk) -> list[str]:
    """Return who of the sample was there all the time, but for chair, recorder, guests, staff."""
    meeting = papers.dossier.meeting
    return [
        a.person_id
        for a in papers.dossier.attendance
        if a.status in (Presence.PRESENT, Presence.SUBSTITUTED)
        and a.role in (Role.MEMBER, Role.OBSERVER)
        and a.item_ids is None
        and a.person_id not in (meeting.chair_id, meeting.recorder_id)
    ]


def test_what_cannot_be_read_is_said_and_nothing_is_kept(
    papers: PapersDesk, keyboard: Keyboard
) -> None:
    dialog = as_talk(papers, keyboard)
    dialog.words.setPlainText("同志们：")
    dialog.talk.start.setText("25点")
    dialog.accept()
    papers.settle()
    assert dialog.isVisible() and dialog.problem.text().startswith("开始时间")
    dialog.talk.start.setText("")
    dialog.talk.recorder.setText("没有这个人")
    dialog.talk.recorder.setModified(True)
    dialog.accept()
    assert dialog.isVisible() and dialog.problem.text().startswith("记录人")
    assert papers.dossier.speeches == ()
    dialog.reject()


def test_on_another_day_the_meetings_times_are_not_proposed(
    papers: PapersDesk, keyboard: Keyboard
) -> None:
    dialog = as_talk(papers, keyboard)
    meeting = papers.dossier.meeting
    assert dialog.talk.start.placeholderText() == meeting.start
    dialog.talk.day.setFocus()
    keyboard.enter(date(meeting.day.year + 1, 1, 4).isoformat())
    assert dialog.isVisible()
    assert dialog.talk.start.placeholderText() == "开始时间"
    dialog.reject()
