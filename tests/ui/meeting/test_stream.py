"""The stream of a long item: what is seen costs, what is not seen does not."""

import random
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from desk.domain.agenda import AgendaItem
from desk.domain.decisions import Decision, Note, Outcome, Statement
from desk.domain.dossier import DecisionDossier, ItemDossier
from desk.domain.drafts import Draft
from desk.domain.operations import Operation
from desk.domain.operations import Work as Transaction
from desk.services.editing import AT_END, add, edit, remove
from desk.services.issuing import issue_minutes
from desk.ui.pages.meeting.entry_rows import NoteRow, StatementRow
from desk.ui.pages.meeting.stream_order import Entry, stream, stream_after
from desk.ui.pages.meeting.stream_places import Places
from desk.ui.pages.meeting.stream_view import StreamView
from tests.ui.meeting.conftest import Work
from tests.ui.support import hand_over, press

ALT = Qt.KeyboardModifier.AltModifier
MANY = 300
LATER = "01n0000000"
"""What ids begin with that are made months after the sample's."""


def long_item(work: Work, index: int = 1) -> StreamView:
    """Show an item at which MANY notes were taken down."""
    item = work.page.ctx.dossier.items[index]
    first = len(item.notes) + 1

    def perform(transaction: Transaction) -> None:
        for n in range(MANY):
            transaction.add(
                Note(
                    id=f"{LATER}{n:010}",
                    item_id=item.item.id,
                    position=first + n,
                    speaker="某人",
                    text=f"第{n}句话。",
                )
            )

    work.page.ctx.run(Operation("add_note", perform))
    work.stage("during")
    work.item(index)
    work.settle()
    return work.page.during.stream


def notes_of(stream: StreamView) -> list[Note]:
    return [entry for entry in stream.lines.entries if isinstance(entry, Note)]


def test_only_decisions_in_view_are_widgets(work: Work) -> None:
    view = long_item(work)
    assert view.count() > MANY
    assert len(view.live.ids()) <= 2
    assert not any(isinstance(row, NoteRow) for _, row in view.live.items())


def test_it_opens_at_its_end_and_follows_it(work: Work) -> None:
    view = long_item(work)
    bar = view.verticalScrollBar()
    assert bar.maximum() > 0 and bar.value() == bar.maximum()
    composer = work.page.during.composer
    hand_over(composer.text, "最后一句")
    press(composer.text, Qt.Key.Key_Return)
    work.settle()
    assert bar.value() == bar.maximum()
    made = next(n for n in notes_of(view) if n.text == "最后一句")
    rect = view.visualRect(view.lines.index(view.lines.row(made.id)))
    assert rect.top() >= 0 and rect.bottom() <= view.viewport().height()


def test_what_is_read_stays_where_it_is_while_entries_come(work: Work) -> None:
    view = long_item(work)
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    row = view.places.at(bar.value()) + 1
    seen = view.visualRect(view.lines.index(row)).top()
    work.page.ctx.add(Note(item_id=work.page.item_id, position=AT_END, text="又一句"))
    work.settle()
    assert view.visualRect(view.lines.index(row)).top() == seen
    view.resize(view.width(), view.height() - 60)
    assert view.visualRect(view.lines.index(row)).top() == seen


def test_keys_go_through_the_entries(work: Work) -> None:
    view = long_item(work)
    press(work.page, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert view.hasFocus() and view.currentIndex().row() == view.count() - 1
    press(view, Qt.Key.Key_Home)
    assert view.currentIndex().row() == 0 and view.verticalScrollBar().value() == 0
    press(view, Qt.Key.Key_Down)
    press(view, Qt.Key.Key_PageDown)
    assert view.currentIndex().row() > 3
    press(view, Qt.Key.Key_End)
    assert view.currentIndex().row() == view.count() - 1
    press(view, Qt.Key.Key_Escape)
    assert work.page.during.composer.text.hasFocus()


def test_enter_opens_fields_and_leaving_paints_them_again(work: Work) -> None:
    view = long_item(work)
    note = notes_of(view)[-1]
    view.setCurrentIndex(view.lines.index(view.lines.row(note.id)))
    view.setFocus()
    press(view, Qt.Key.Key_Return)
    row = view.row(note.id)
    assert isinstance(row, NoteRow)
    text = row.field("text")
    assert text is not None and text.hasFocus()
    hand_over(text, "添的")
    press(text, Qt.Key.Key_Escape)
    work.settle()
    assert work.page.during.composer.text.hasFocus()
    assert view.row(note.id) is None
    assert "添的" in next(n.text for n in work.dossier.items[1].notes if n.id == note.id)


def test_a_press_opens_the_field_that_was_pressed(work: Work) -> None:
    view = long_item(work)
    note = notes_of(view)[-1]
    rect = view.visualRect(view.lines.index(view.lines.row(note.id)))
    for x, name in ((30, "time"), (80, "speaker"), (200, "text")):
        QTest.mouseClick(
            view.viewport(),
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            QPoint(x, rect.center().y()),
        )
        row = view.row(note.id)
        assert row is not None
        field = row.field(name)
        assert field is not None and field.hasFocus(), name
        work.page.during.composer.text.setFocus()
        work.settle()


def test_alt_moves_and_removes_without_opening(work: Work) -> None:
    view = long_item(work)
    last, before = notes_of(view)[-1], notes_of(view)[-2]
    view.setFocus()
    view.setCurrentIndex(view.lines.index(view.lines.row(last.id)))
    press(view, Qt.Key.Key_Up, ALT)
    work.settle()
    assert [n.id for n in work.dossier.items[1].notes[-2:]] == [last.id, before.id]
    view.setCurrentIndex(view.lines.index(view.lines.row(last.id)))
    press(view, Qt.Key.Key_Delete, ALT)
    work.settle()
    assert last.id not in [n.id for n in work.dossier.items[1].notes]
    assert view.hasFocus() and view.currentIndex().isValid()


def test_the_keyboard_stays_in_the_stream_where_its_row_goes(work: Work) -> None:
    view = long_item(work)
    note = notes_of(view)[-1]
    row = view.edit_entry(note.id)
    assert row is not None
    text = row.field("text")
    assert text is not None
    press(text, Qt.Key.Key_Delete, ALT)
    work.settle()
    assert view.hasFocus() and view.row(note.id) is None


def test_the_menu_of_an_entry(work: Work) -> None:
    view = long_item(work)
    note = notes_of(view)[0]
    menu = view.menu_of(note.id)
    assert menu is not None
    copy = menu.actions()[1]
    copy.trigger()
    assert note.text in QApplication.clipboard().text()
    taken = next(a for a in menu.actions() if a.text().startswith("转为议定"))
    taken.trigger()
    work.settle()
    assert work.dossier.items[1].decisions[-1].decision.text == note.text
    assert view.menu_of("nothing") is None


def test_fields_stay_open_over_what_is_not_saved(work: Work) -> None:
    view = long_item(work)
    note = notes_of(view)[-1]
    work.elsewhere(edit(note, text="别人改的"))
    row = view.edit_entry(note.id)
    assert row is not None
    text = row.field("text")
    assert text is not None
    text.setPlainText("我改的")  # type: ignore[attr-defined]
    work.page.during.composer.text.setFocus()
    work.settle()
    assert work.page.clash.isVisible()
    assert view.row(note.id) is row
    work.page.clash.take_theirs.click()
    work.settle()
    assert next(n.text for n in work.dossier.items[1].notes if n.id == note.id) == "别人改的"


def test_a_draft_of_a_note_far_away_is_put_back(work: Work) -> None:
    view = long_item(work)
    note = notes_of(view)[0]
    assert work.start.office is not None
    work.start.office.store.save_draft(Draft("note", note.id, "text", "改到一半"))
    page = work.start.window.pages.pop("meeting")
    work.start.window.stack.removeWidget(page)
    page.deleteLater()
    work.start.window.open_meeting(work.page.ctx.meeting_id)
    work.settle()
    fresh = work.start.window.pages["meeting"]
    fresh.show_stage("during")  # type: ignore[attr-defined]
    fresh._enter_item(note.item_id)  # type: ignore[attr-defined]
    work.settle()
    row = fresh.during.stream.row(note.id)  # type: ignore[attr-defined]
    assert row is not None and row.field("text").text() == "改到一半"


def test_a_statement_opens_too(work: Work) -> None:
    work.stage("during")
    work.item(0)
    view = work.page.during.stream
    statement = work.page.ctx.dossier.items[0].statements[0]
    row = view.edit_entry(statement.id, "verb")
    assert isinstance(row, StatementRow)
    verb = row.field("verb")
    assert verb is not None and verb.hasFocus()


def test_what_is_locked_is_read_and_copied(work: Work) -> None:
    view = long_item(work)
    work.page.ctx.run(issue_minutes(work.page.ctx.meeting_id))
    work.settle()
    note = notes_of(view)[0]
    row = view.edit_entry(note.id)
    assert row is not None
    assert row.field("text").isReadOnly()  # type: ignore[union-attr]
    menu = view.menu_of(note.id)
    assert isinstance(menu, QMenu)
    said = [action.text().split("\t")[0] for action in menu.actions() if action.text()]
    assert said == ["修改", "复制", "修改历史…"]


def test_rows_say_to_a_screen_reader_what_they_show(work: Work) -> None:
    view = long_item(work)
    index = view.lines.index(view.lines.row(notes_of(view)[0].id))
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    note = notes_of(view)[0]
    assert note.text in spoken and note.speaker in spoken
    assert view.accessibleName()


@pytest.mark.parametrize("index", [0, 1])
def test_entries_are_put_after_the_others_as_if_read_anew(work: Work, index: int) -> None:
    before = work.dossier.items[index]
    shown = stream(before)
    for change in (
        add(Note(item_id=before.item.id, position=AT_END, text="新的")),
        edit(before.notes[0], text="改过"),
        remove(before.notes[1]),
    ):
        work.page.ctx.run(change)
        now = work.dossier.items[index]
        assert stream_after(before, shown, now) == stream(now)
    assert stream_after(before, shown, before) is shown


class TestPlaces:
    """Where rows lie."""

    def test_rows_are_found_by_their_height(self) -> None:
        places = Places(8, 16)
        places.guess([10, 20, 30])
        assert (places.height, places.top(2)) == (84, 38)
        assert [places.at(y) for y in (0, 8, 17, 18, 37, 38, 500)] == [0, 0, 0, 1, 1, 2, 2]
        assert list(places.between(20, 40)) == [1, 2]

    def test_measured_rows_move_those_below(self) -> None:
        places = Places(0, 0)
        places.guess([10, 10, 10])
        assert places.measured({1: 25})
        assert (places.top(1), places.top(2), places.height) == (10, 35, 45)
        assert not places.measured({1: 25})
        assert places.is_exact(1) and not places.is_exact(0)

    def test_rows_come_and_go(self) -> None:
        places = Places(5, 0)
        places.guess([10, 10])
        places.insert(1, [7, 8])
        assert [places.height_of(row) for row in range(len(places))] == [10, 7, 8, 10]
        places.remove(0, 2)
        assert (places.top(0), places.top(1), places.height) == (5, 13, 23)

    def test_nothing_is_nowhere(self) -> None:
        places = Places(5, 5)
        assert places.at(3) == -1 and list(places.between(0, 100)) == []


@pytest.mark.parametrize("seed", range(5))
def test_order_of_what_is_added_is_that_of_all(seed: int) -> None:
    dice = random.Random(seed)
    item = ItemDossier(item=AgendaItem(id="i", title="议题"))
    shown: list[Entry] = []
    moment = 1_800_000_000_000
    for number in range(60):
        moment += dice.choice((0, 1, 700, 1499, 1500, 4000))
        record_id = _id_of(moment, number)
        kind = dice.randrange(3)
        now = item
        if kind == 0:
            made = Note(id=record_id, item_id="i", text="一句")
            now = replace(item, notes=(*item.notes, made))
        elif kind == 1:
            stated = Statement(id=record_id, item_id="i", text="一句")
            now = replace(item, statements=(*item.statements, stated))
        else:
            decision = Decision(id=record_id, item_id="i", outcome=Outcome.NOTED, text="一句")
            now = replace(item, decisions=(*item.decisions, DecisionDossier(decision, ())))
        shown = stream_after(item, shown, now)
        assert shown == stream(now)
        item = now


def _id_of(moment: int, number: int) -> str:
    digits = "0123456789abcdefghjkmnpqrstvwxyz"
    return "".join(digits[moment >> 5 * n & 31] for n in range(9, -1, -1)) + f"{number:010}"
