"""会场屏: the item now, the next one, who waits; nothing private."""

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QScreen

from desk.domain.agenda import ItemState
from desk.domain.meetings import MeetingStatus
from desk.domain.presence import running
from desk.domain.sessions import Movement
from desk.services.editing import edit
from desk.services.sessions import begin_session, move_people, take_up
from desk.ui.hall.contents import hall_contents
from desk.ui.hall.door import other_screen
from desk.ui.hall.window import DARK, LIGHT
from tests.ui.meeting.conftest import Work, work
from tests.ui.support import press

__all__ = ["work"]
NOW = datetime(2026, 11, 20, 15, 30)


def begin(work: Work, index: int = 0) -> None:
    work.page.ctx.run(begin_session(work.page.ctx.meeting_id))
    work.settle()
    work.stage("during")
    work.page.ctx.run(take_up(work.item(index)))
    work.settle()


def open_item(work: Work, index: int) -> None:
    """Take the decisions of an item away: it is still to come."""
    for decision in work.page.ctx.dossier.items[index].decisions:
        work.page.ctx.remove(decision.decision)
    work.settle()


def spoken(work: Work) -> str:
    window = work.page.hall.window
    assert window is not None
    return "\n".join(window.spoken())


def test_the_item_now_the_next_one_and_who_waits(work: Work) -> None:
    begin(work)
    open_item(work, 1)
    dossier = work.page.ctx.dossier
    observer = next(a for a in dossier.attendance if a.item_ids is not None)
    work.page.ctx.run(move_people([observer.id], Movement.WAITING, dossier.items[1].item.id))
    work.settle()
    work.page.hall.toggle()
    said = spoken(work)
    person = dossier.directory.person(observer.person_id)
    assert person is not None
    for text in (
        dossier.items[0].item.title,
        dossier.items[1].item.title,
        dossier.directory.unit_name(person.unit_id),
        "第 1 项议题",
    ):
        assert text in said
    work.page.hall.close()


def test_it_follows_the_meeting(work: Work) -> None:
    begin(work)
    work.page.hall.toggle()
    title = work.page.ctx.dossier.items[2].item.title
    assert title not in spoken(work)
    work.page.ctx.run(take_up(work.page.ctx.dossier.items[2].item.id))
    work.settle()
    assert title in spoken(work)
    work.page.hall.close()


def test_looking_at_another_item_does_not_show_it_to_the_hall(work: Work) -> None:
    begin(work)
    work.page.hall.toggle()
    work.page._choose_item(work.page.ctx.dossier.items[2].item.id)
    work.settle()
    assert work.page.ctx.dossier.items[0].item.title in spoken(work)
    work.page.hall.close()


def test_nothing_private(work: Work) -> None:
    begin(work)
    work.page.hall.toggle()
    dossier = work.page.ctx.dossier
    said = spoken(work)
    for item in dossier.items:
        assert not any(note.text in said for note in item.notes)
        assert not any(d.decision.text in said for d in item.decisions)
    work.page.hall.close()


def test_wording_is_shown_only_where_chosen_and_never_of_what_stays_out(work: Work) -> None:
    begin(work)
    work.page.hall.toggle()
    decision = work.page.ctx.dossier.items[0].decisions[0].decision
    work.page.hall.toggle_wording()
    assert decision.text in spoken(work)
    work.page.ctx.run(edit(decision, in_minutes=False))
    work.settle()
    assert decision.text not in spoken(work)
    work.page.hall.close()
    work.page.ctx.run(edit(work.dossier.items[0].decisions[0].decision, in_minutes=True))
    work.settle()
    work.page.hall.toggle()
    assert decision.text not in spoken(work)
    work.page.hall.close()


def test_a_secret_item_has_no_title_and_no_wording(work: Work) -> None:
    dossier = work.dossier
    item = dossier.items[0]
    hidden = replace(item, item=replace(item.item, secret="秘密"))
    secret = replace(
        dossier,
        meeting=replace(dossier.meeting, status=MeetingStatus.IN_SESSION),
        items=(hidden, *dossier.items[1:]),
    )
    contents = hall_contents(secret, item.item.id, NOW, wording=True)
    assert contents.now is not None and contents.now.secret
    assert (contents.now.title, contents.now.unit, contents.now.presenter) == ("", "", "")
    assert contents.wording == ()


def test_what_was_put_off_is_not_next(work: Work) -> None:
    dossier = work.dossier
    first, second, third, *others = dossier.items
    off = replace(second, item=replace(second.item, state=ItemState.DEFERRED), decisions=())
    left = replace(third, decisions=())
    live = replace(
        dossier,
        meeting=replace(dossier.meeting, status=MeetingStatus.IN_SESSION),
        items=(first, off, left, *others),
    )
    contents = hall_contents(live, first.item.id, NOW, wording=False)
    assert contents.next is not None and contents.next.title == third.item.title


def test_before_and_after_no_item_is_shown(work: Work) -> None:
    dossier = work.dossier
    assert running(dossier) is None
    assert hall_contents(dossier, dossier.items[0].item.id, NOW, wording=True).now is None


def test_keys_close_it_and_turn_the_light_on(work: Work) -> None:
    begin(work)
    press(work.page, Qt.Key.Key_F11)
    window = work.page.hall.window
    assert window is not None and window.isVisible()
    press(window, Qt.Key.Key_L)
    assert window.colours is LIGHT
    press(window, Qt.Key.Key_L)
    assert window.colours is DARK
    press(window, Qt.Key.Key_Escape)
    assert work.page.hall.window is None


def test_it_is_painted_in_any_size(work: Work) -> None:
    begin(work)
    work.page.hall.toggle()
    window = work.page.hall.window
    assert window is not None
    for size in ((1920, 1080), (1280, 720), (1024, 768)):
        window.resize(*size)
        picture = window.grab().toImage()
        seen = {
            picture.pixelColor(x, y).name()
            for x in range(0, size[0], 7)
            for y in range(0, size[1], 7)
        }
        assert len(seen) > 10
    work.page.hall.close()


def test_another_screen_is_taken_where_there_is_one(work: Work) -> None:
    own = work.start.window.screen()
    other = QScreen.__new__(QScreen)
    assert other_screen([own], own) is None
    assert other_screen([own, other], own) is other
