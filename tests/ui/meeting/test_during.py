"""会中: words taken down, edited in place, kept whatever happens."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from desk.domain.decisions import Note, Outcome, StatementVerb
from desk.domain.drafts import Draft
from desk.domain.faults import StorageFault
from desk.services.editing import edit
from desk.services.issuing import issue_minutes
from desk.ui.pages.meeting.decision_block import DecisionBlock
from desk.ui.pages.meeting.entry_rows import NoteRow
from desk.ui.pages.meeting.stream_order import stream
from tests.ui.meeting.conftest import Work
from tests.ui.support import compose, hand_over, press

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


def during(work: Work, index: int = 1) -> DecisionBlock:
    work.stage("during")
    work.item(index)
    block = work.page.during.stream.last_block()
    assert block is not None
    return block


def note_row(work: Work, place: int = 0) -> NoteRow:
    stream = work.page.during.stream
    notes = [entry.id for entry in stream.lines.entries if isinstance(entry, Note)]
    row = stream.edit_entry(notes[place])
    assert isinstance(row, NoteRow)
    return row


def test_enter_takes_a_note(work: Work) -> None:
    during(work)
    composer = work.page.during.composer
    composer.speaker.setText("某专家")
    hand_over(composer.text, "请先算清楚账。")
    press(composer.text, Qt.Key.Key_Return)
    note = work.dossier.items[1].notes[-1]
    assert (note.speaker, note.text) == ("某专家", "请先算清楚账。")
    assert composer.text.text() == "" and composer.text.hasFocus()


def test_nothing_is_taken_down_of_nothing(work: Work) -> None:
    during(work)
    before = work.dossier
    composer = work.page.during.composer
    press(composer.text, Qt.Key.Key_Return)
    press(composer.text, Qt.Key.Key_Return, CTRL)
    press(composer.text, Qt.Key.Key_Return, CTRL | SHIFT)
    assert work.dossier == before


def test_ctrl_enter_takes_a_decision_with_outcome_and_option(work: Work) -> None:
    during(work, 2)
    composer = work.page.during.composer
    options = work.page.ctx.dossier.items[2].options
    composer.outcome.set_saved_value(Outcome.APPROVED_IN_PRINCIPLE)
    work.page.during.head.option_chosen.emit(options[1].id)
    hand_over(composer.text, "会议原则同意第二个方案。")
    press(composer.text, Qt.Key.Key_Return, CTRL)
    decision = work.dossier.items[2].decisions[-1].decision
    assert decision.outcome is Outcome.APPROVED_IN_PRINCIPLE
    assert (decision.option_id, decision.text) == (options[1].id, "会议原则同意第二个方案。")


def test_a_deferred_item_takes_no_option(work: Work) -> None:
    during(work, 2)
    composer = work.page.during.composer
    composer.outcome.set_saved_value(Outcome.DEFERRED)
    hand_over(composer.text, "会议决定暂缓审议。")
    press(composer.text, Qt.Key.Key_Return, CTRL)
    assert work.dossier.items[2].decisions[-1].decision.option_id is None


def test_a_statement_is_asked_for_its_verb(work: Work) -> None:
    during(work)
    composer = work.page.during.composer
    hand_over(composer.text, "要抓紧。")
    press(composer.text, Qt.Key.Key_Return, CTRL | SHIFT)
    menu = next(m for m in composer.findChildren(QMenu) if m.isVisible())
    press(menu, Qt.Key.Key_4)
    statement = work.dossier.items[1].statements[-1]
    assert (statement.verb, statement.text) == (StatementVerb.REQUIRED, "要抓紧。")


def test_enter_belongs_to_the_input_method_while_it_composes(work: Work) -> None:
    during(work)
    before = len(work.dossier.items[1].notes)
    text = work.page.during.composer.text
    compose(text, "nihao")
    press(text, Qt.Key.Key_Return)
    press(text, Qt.Key.Key_Return, CTRL)
    assert len(work.dossier.items[1].notes) == before
    hand_over(text, "你好")
    assert text.text() == "你好"
    press(text, Qt.Key.Key_Return)
    assert work.dossier.items[1].notes[-1].text == "你好"


def test_composed_text_is_taken_by_the_button_too(work: Work) -> None:
    during(work)
    composer = work.page.during.composer
    compose(composer.text, "半句话")
    composer.note.click()
    assert work.dossier.items[1].notes[-1].text == "半句话"


def test_entries_are_edited_in_place(work: Work) -> None:
    during(work)
    row = note_row(work)
    text = row.field("text")
    text.setPlainText("改过的话")  # type: ignore[union-attr]
    text.save()  # type: ignore[union-attr]
    assert work.dossier.items[1].notes[0].text == "改过的话"
    row.field("speaker").setText("")  # type: ignore[union-attr]
    row.field("speaker").save()  # type: ignore[union-attr]
    assert work.dossier.items[1].notes[0].speaker == ""


def test_entries_are_moved_and_removed(work: Work) -> None:
    during(work)
    notes = work.dossier.items[1].notes
    row = note_row(work)
    press(row.field("text"), Qt.Key.Key_Down, ALT)  # type: ignore[arg-type]
    assert work.dossier.items[1].notes[1].id == notes[0].id
    press(row.field("text"), Qt.Key.Key_Delete, ALT)  # type: ignore[arg-type]
    assert notes[0].id not in [n.id for n in work.dossier.items[1].notes]
    work.page.session.undo()
    assert notes[0].id in [n.id for n in work.dossier.items[1].notes]
    assert work.page.during.stream.lines.row(notes[0].id) >= 0


def test_a_note_becomes_a_decision(work: Work) -> None:
    during(work)
    row = note_row(work)
    menu = QMenu()
    row.fill_menu(menu)
    menu.actions()[0].trigger()
    dossier = work.dossier
    assert dossier.items[1].decisions[-1].decision.text == dossier.items[1].notes[0].text


def test_an_assignment_by_keyboard(work: Work) -> None:
    block = during(work)
    press(work.page.during.composer.text, Qt.Key.Key_F7)
    assert block.new.hasFocus()
    hand_over(block.new, "报送方案")
    press(block.new, Qt.Key.Key_Return)
    made = work.dossier.items[1].assignments[-1]
    assert made.text == "报送方案"
    row = block.assignment_row(made.id)
    assert row is not None and row.form is not None
    lead = row.form.field("lead_id")
    assert lead is not None and lead.hasFocus()
    hand_over(lead, "市财政局")
    press(lead, Qt.Key.Key_Return)
    row.form.due.setText("2027-01-08")
    row.form.due.save()
    row.form.long_term.click()
    made = work.dossier.items[1].assignments[-1]
    assert work.page.ctx.dossier.directory.unit_name(made.lead_id) == "市财政局"
    assert made.due is None and made.long_term
    press(row.form.due, Qt.Key.Key_Escape)
    assert row.form.isHidden() and block.new.hasFocus()


def test_what_an_assignment_lacks_is_shown(work: Work) -> None:
    block = during(work, 0)
    made = work.page.ctx.dossier.items[0].assignments[0]
    work.page.ctx.edit(made, "lead_id", None)
    work.settle()
    row = block.assignment_row(made.id)
    assert row is not None
    chip = row.chips.chip(0, "lead_id")
    assert chip is not None and chip.missing and chip.text() == "＋ 责任单位"


def test_the_words_of_each_item_wait_for_it(work: Work) -> None:
    during(work, 0)
    text = work.page.during.composer.text
    hand_over(text, "没写完")
    press(text, Qt.Key.Key_Down, CTRL)
    work.settle()
    assert work.page.item_id == work.page.ctx.dossier.items[1].item.id and text.text() == ""
    press(text, Qt.Key.Key_Up, CTRL)
    work.settle()
    assert text.text() == "没写完"
    assert "找回" not in work.start.window.notice.text


def test_drafts_go_when_the_words_are_taken_down(work: Work) -> None:
    during(work, 0)
    composer = work.page.during.composer
    hand_over(composer.text, "一句话")
    composer.text._typing.flush_draft()
    work.settle()
    assert work.start.office is not None
    kept = work.start.office.store.drafts()
    assert [(d.kind, d.field, d.text) for d in kept] == [("note", "composer", "一句话")]
    press(composer.text, Qt.Key.Key_Return)
    work.settle()
    assert work.start.office.store.drafts() == []


def test_refused_words_come_back(work: Work) -> None:
    during(work, 0)
    work.elsewhere(issue_minutes(work.page.ctx.meeting_id))
    composer = work.page.during.composer
    hand_over(composer.text, "印发以后才说的话")
    press(composer.text, Qt.Key.Key_Return)
    work.settle()
    assert composer.text.text() == "印发以后才说的话"
    assert "纪要已经印发" in work.start.window.notice.text


def test_words_come_back_where_nothing_was_written(work: Work) -> None:
    during(work, 0)
    composer = work.page.during.composer
    composer._sent = "没有写进去的话"
    work.page.session.fault.emit(StorageFault("store.full"))
    assert composer.text.text() == "没有写进去的话"


def test_a_draft_of_a_field_is_put_back(work: Work) -> None:
    block = during(work, 0)
    decision = block.record
    assert work.start.office is not None
    work.start.office.store.save_draft(Draft("decision", decision.id, "text", "改到一半"))
    page = work.start.window.pages.pop("meeting")
    work.start.window.stack.removeWidget(page)
    page.deleteLater()
    work.start.window.open_meeting(work.page.ctx.meeting_id)
    work.settle()
    fresh = work.start.window.pages["meeting"]
    fresh.show_stage("during")  # type: ignore[attr-defined]
    work.settle()
    shown = fresh.during.stream.last_block()  # type: ignore[attr-defined]
    assert shown.field("text").text() == "改到一半"
    assert "已找回未保存的文字" in work.start.window.notice.text
    shown.field("text").save()
    work.settle()
    assert work.dossier.items[0].decisions[0].decision.text == "改到一半"
    assert work.start.office.store.drafts() == []


def test_focus_and_scroll_stay_when_the_page_refreshes(work: Work) -> None:
    during(work)
    row = note_row(work, 1)
    field = row.field("text")
    assert field is not None
    field.setFocus()
    bar = work.page.during.stream.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    place = bar.value()
    note = work.page.ctx.dossier.items[1].notes[0]
    work.page.ctx.run(edit(note, speaker="改名"))
    work.settle()
    assert field.hasFocus() and bar.value() == place
    assert note_row(work, 1) is row


def test_everything_of_an_item_is_shown_once(work: Work) -> None:
    for index, item in enumerate(work.page.ctx.dossier.items):
        work.stage("during")
        work.item(index)
        assert work.page.during.stream.count() == len(stream(item))
