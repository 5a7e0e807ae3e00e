"""会中: the clock, who is here, items put off: each a key."""

from dataclasses import replace
from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from desk.domain.agenda import AgendaItem, ItemKind, ItemState
from desk.domain.attendance import Role
from desk.domain.item_course import MoveKind
from desk.domain.meetings import MeetingStatus
from desk.domain.presence import Whereabouts, running, whereabouts
from desk.domain.sessions import ItemRun, Movement
from desk.services.editing import AT_END, add, edit
from desk.services.sessions import move_people
from desk.ui.pages.meeting.agenda_clock import AgendaClock
from tests.ui.meeting.conftest import Work
from tests.ui.support import hand_over, press

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def session(work: Work) -> Work:
    """The sample in session with an item that is still open; its first item is taken up."""
    work.page.ctx.set_status(MeetingStatus.NOTIFIED)
    work.settle()
    press(work.page, Qt.Key.Key_F9)
    work.settle()
    meeting_id = work.page.ctx.meeting_id
    work.page.ctx.run(
        add(AgendaItem(meeting_id=meeting_id, position=AT_END, title="关于供水价格的汇报"))
    )
    work.settle()
    return work


def open_item(session: Work) -> str:
    return session.item(len(session.page.ctx.dossier.items) - 1)


def under_way(session: Work) -> str:
    found = running(session.dossier)
    return found[0].item.id if found is not None else ""


def test_the_clock_begins_with_the_meeting_and_goes_on_with_the_next_item(session: Work) -> None:
    items = [item.item.id for item in session.dossier.items]
    assert session.page.stage == "during"
    assert under_way(session) == items[0]
    press(session.page.during.composer.text, Qt.Key.Key_Down, CTRL)
    session.settle()
    assert under_way(session) == items[1]
    assert session.dossier.items[0].runs[0].ended


def test_looking_at_another_item_lets_the_clock_run_on(session: Work) -> None:
    first = under_way(session)
    session.page.agenda.item_chosen.emit(session.page.ctx.dossier.items[3].item.id)
    assert under_way(session) == first
    session.page.agenda.item_entered.emit(session.page.ctx.dossier.items[3].item.id)
    assert under_way(session) == session.page.ctx.dossier.items[3].item.id


def test_the_clock_is_paused_and_goes_on(session: Work) -> None:
    first = under_way(session)
    press(session.page, Qt.Key.Key_P, ALT)
    assert under_way(session) == ""
    press(session.page, Qt.Key.Key_P, ALT)
    assert under_way(session) == first


def test_the_end_stops_the_clock(session: Work) -> None:
    press(session.page, Qt.Key.Key_F9)
    assert under_way(session) == ""
    assert session.dossier.meeting.status is MeetingStatus.DRAFTING
    assert session.page.stage == "after"


def test_the_agenda_tells_time_planned_spent_and_overrun(work: Work) -> None:
    dossier = work.dossier
    decided, live = dossier.items[0], dossier.items[1]
    planned = decided.item.minutes_planned or 0
    items = (
        replace(decided, runs=(_run(decided.item.id, "15:00:00", f"15:{planned + 8:02}:00"),)),
        replace(live, runs=(_run(live.item.id, "15:40:00", ""),)),
        *dossier.items[2:],
    )
    now = datetime(2026, 11, 20, 15, 45, 30)
    first, second, *_ = AgendaClock().lines(replace(dossier, items=items), now)
    assert f"{planned + 8}分" in first.notes[0][0] and first.over == "超8分"
    assert first.done and not second.done
    assert second.spent_text == f"5:30 / {live.item.minutes_planned}分"
    assert second.spent == pytest.approx(5.5 / (live.item.minutes_planned or 0))


def test_lines_of_items_nothing_happened_to_stay_the_same(work: Work) -> None:
    dossier = work.dossier
    clock, now = AgendaClock(), datetime(2026, 11, 20, 15)
    before = clock.lines(dossier, now)
    changed = replace(dossier.items[0], item=replace(dossier.items[0].item, title="改过"))
    after = clock.lines(replace(dossier, items=(changed, *dossier.items[1:])), now)
    assert after[0] is not before[0]
    assert all(a is b for a, b in zip(after[1:], before[1:], strict=True))


def _run(item_id: str, started: str, ended: str) -> ItemRun:
    day = "2026-11-20T"
    return ItemRun(item_id=item_id, started=day + started, ended=ended and day + ended)


def test_people_are_found_by_letters_and_signed_in_and_out_by_one_key(session: Work) -> None:
    press(session.page, Qt.Key.Key_F4)
    panel = session.page.during.side.people
    assert panel.filter.hasFocus()
    place = session.page.ctx.dossier.attendance[1]
    name = session.page.ctx.dossier.directory.person_name(place.person_id)
    hand_over(panel.filter, name)
    press(panel.filter, Qt.Key.Key_2)
    session.settle()
    assert whereabouts(session.dossier)[place.id] is Whereabouts.LEFT
    assert panel.filter.text() == ""
    hand_over(panel.filter, name)
    press(panel.filter, Qt.Key.Key_Return)
    session.settle()
    assert whereabouts(session.dossier)[place.id] is Whereabouts.HERE
    session.page.session.undo()
    session.settle()
    assert whereabouts(session.dossier)[place.id] is Whereabouts.LEFT
    press(panel.filter, Qt.Key.Key_Escape)
    assert session.page.during.composer.text.hasFocus()


def test_initials_find_people(session: Work) -> None:
    press(session.page, Qt.Key.Key_F4)
    panel = session.page.during.side.people
    panel.filter.setText("zyq")
    assert [line.name for line in panel._model.rows] == ["周砚秋"]


def test_who_waits_is_called_in_by_one_key(session: Work) -> None:
    dossier = session.dossier
    observer = next(a for a in dossier.attendance if a.role is Role.OBSERVER)
    waits_for = dossier.items[2].item.id
    session.page.ctx.run(move_people([observer.id], Movement.WAITING, waits_for))
    session.settle()
    lines = session.page.agenda.view.lines
    line = lines.line(2)
    assert line is not None and any("候会 1 人" in text for text, _ in line.notes)
    press(session.page.during.composer.text, Qt.Key.Key_F6)
    session.settle()
    assert whereabouts(session.dossier)[observer.id] is Whereabouts.HERE
    assert session.dossier.passages[-1].item_ids == (waits_for,)
    press(session.page.during.composer.text, Qt.Key.Key_F6)
    session.settle()
    assert "没有候会人员" in session.start.window.notice.text


def test_observers_are_warned_of_and_leave_at_a_personnel_item(session: Work) -> None:
    item_id = open_item(session)
    item = session.page.ctx.item(item_id)
    assert item is not None
    session.page.ctx.run(edit(item.item, kind=ItemKind.PERSONNEL))
    for place in session.page.ctx.dossier.attendance:
        if place.role is Role.OBSERVER:
            session.page.ctx.run(move_people([place.id], Movement.CALLED, item_id))
    session.settle()
    line = session.page.during.observers
    assert line.isVisible() and "列席人员在场" in line.text.text()
    press(session.page.during.composer.text, Qt.Key.Key_F6, SHIFT)
    session.settle()
    assert not line.isVisible()


@pytest.mark.parametrize(
    ("key", "state"),
    [
        (Qt.Key.Key_D, ItemState.DEFERRED),
        (Qt.Key.Key_R, ItemState.RETURNED),
        (Qt.Key.Key_W, ItemState.WITHDRAWN),
    ],
    ids=["defer", "return", "withdraw"],
)
def test_an_item_is_put_off_with_a_reason(session: Work, key: Qt.Key, state: ItemState) -> None:
    item_id = open_item(session)
    press(session.page.during.composer.text, key, ALT)
    bar = session.page.during.course
    assert bar.reason.hasFocus()
    press(bar.reason, Qt.Key.Key_Return)
    assert bar.isVisible(), "a reason is needed"
    press(bar.reason, Qt.Key.Key_Down)
    offered = bar.reason.text()
    assert offered
    press(bar.reason, Qt.Key.Key_Return)
    session.settle()
    item = next(i for i in session.dossier.items if i.item.id == item_id)
    assert item.item.state is state
    assert [m.reason for m in item.moves if m.what is MoveKind.STATE] == [offered]
    assert session.page.during.composer.text.hasFocus()
    assert bar.isVisible() and offered in bar._why.text()
    session.page.session.undo()
    session.settle()
    item = next(i for i in session.dossier.items if i.item.id == item_id)
    assert item.item.state is ItemState.SCHEDULED and not bar.isVisible()


def test_an_item_is_put_back(session: Work) -> None:
    item_id = open_item(session)
    press(session.page.during.composer.text, Qt.Key.Key_D, ALT)
    bar = session.page.during.course
    hand_over(bar.reason, "意见不一致")
    hand_over(bar.asked_by, "程惠民")
    press(bar.asked_by, Qt.Key.Key_Return)
    session.settle()
    assert bar._why.text() == "意见不一致（程惠民）"
    bar.back.click()
    session.settle()
    item = session.page.ctx.item(item_id)
    assert item is not None and item.item.state is ItemState.SCHEDULED


def test_a_decided_item_is_not_put_off(session: Work) -> None:
    session.item(0)
    press(session.page.during.composer.text, Qt.Key.Key_D, ALT)
    assert not session.page.during.course.isVisible()
    assert "已有议定事项" in session.start.window.notice.text


def test_escape_gives_the_question_up(session: Work) -> None:
    open_item(session)
    press(session.page.during.composer.text, Qt.Key.Key_D, ALT)
    press(session.page.during.course.reason, Qt.Key.Key_Escape)
    assert not session.page.during.course.isVisible()
    assert session.page.during.composer.text.hasFocus()


def test_the_menu_of_an_item_offers_the_same(session: Work) -> None:
    item_id = open_item(session)
    menu = QMenu()
    session.page.agenda.view.menu_filling.emit(menu, item_id)
    keys = [action.text().partition("\t")[2] for action in menu.actions()]
    assert [key for key in keys if key] == ["Enter", "F6", "Alt+D", "Alt+R", "Alt+W"]


def test_the_tabs_beside_the_item(session: Work) -> None:
    side = session.page.during.side
    for key in ("minutes", "pages", "people", "papers"):
        side.turn_to(key)
        session.settle()
        assert side.current == key
    side.turn_to("minutes")
    session.settle()
    assert session.page.ctx.dossier.items[0].decisions[0].decision.text in (
        side.reading.toPlainText()
    )


def test_the_minutes_change_where_they_differ(session: Work) -> None:
    side = session.page.during.side
    side.turn_to("minutes")
    session.settle()
    reading = side.reading
    whole = reading.toPlainText()
    lines = whole.split("\n")
    for text in (
        "\n".join([*lines[:3], "添一行", *lines[3:]]),
        "\n".join(lines[:4] + lines[6:]),
        "\n".join(["换了头一行", *lines[1:]]),
        "\n".join([*lines, "末一行"]),
        "只有一行",
        whole,
    ):
        reading._show_text(text)
        assert reading.toPlainText() == text


def test_the_hour_is_kept_over_a_restart(session: Work) -> None:
    first = under_way(session)
    page = session.start.window.pages.pop("meeting")
    session.start.window.stack.removeWidget(page)
    page.deleteLater()
    session.start.window.open_meeting(session.page.ctx.meeting_id)
    session.settle()
    fresh = session.start.window.pages["meeting"]
    line = fresh.agenda.view.lines.line(0)  # type: ignore[attr-defined]
    assert first == line.item_id and line.spent is not None


def test_a_meeting_of_today_gets_its_end(session: Work) -> None:
    meeting = session.page.ctx.dossier.meeting
    session.page.ctx.run(edit(meeting, day=date.today(), start="00:00", end=""))
    session.settle()
    press(session.page, Qt.Key.Key_F9)
    assert session.dossier.meeting.end
