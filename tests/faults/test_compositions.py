"""An input method is interrupted while it composes, in twenty ways: no character is lost."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QCloseEvent, QFocusEvent
from PySide6.QtWidgets import QApplication

from desk.domain.drafts import Draft
from desk.ui.pages.meeting.composer import DRAFT, Composer
from desk.ui.pages.meeting.page import MeetingPage
from desk.ui.start import Start
from tests.ui.support import compose, current, hand_over, press, settle

CTRL = Qt.KeyboardModifier.ControlModifier
HEAD, TAIL = "会议议定，", "由市财政局牵头"

Interruption = Callable[[Start, MeetingPage, Composer], object]


def _lose_focus(reason: Qt.FocusReason) -> Interruption:
    def act(_start: Start, _page: MeetingPage, composer: Composer) -> None:
        QApplication.sendEvent(composer.text, QFocusEvent(QEvent.Type.FocusOut, reason))

    return act


INTERRUPTIONS: dict[str, Interruption] = {
    "tab": _lose_focus(Qt.FocusReason.TabFocusReason),
    "mouse elsewhere": _lose_focus(Qt.FocusReason.MouseFocusReason),
    "another window": _lose_focus(Qt.FocusReason.ActiveWindowFocusReason),
    "a shortcut": _lose_focus(Qt.FocusReason.ShortcutFocusReason),
    "note button": lambda _s, _p, c: c.note.click(),
    "decision button": lambda _s, _p, c: c.decision.click(),
    "statement button": lambda _s, _p, c: c.ask_statement(),
    "note taken": lambda _s, _p, c: c.take_note(),
    "decision taken": lambda _s, _p, c: c.take_decision(),
    "next item": lambda _s, p, _c: p.step(1),
    "previous item": lambda _s, p, _c: p.step(-1),
    "before": lambda _s, p, _c: p.show_stage("before"),
    "after": lambda _s, p, _c: p.show_stage("after"),
    "ledger": lambda s, _p, _c: s.window.show_page("ledger"),
    "settings": lambda s, _p, _c: s.window.show_page("settings"),
    "papers": lambda s, _p, _c: s.window.show_papers(),
    "read again": lambda s, _p, _c: s.window.reload(),
    "preview": lambda s, _p, _c: s.window.print_papers(),
    "speaker": lambda _s, _p, c: c.speaker.setFocus(),
    "closing": lambda s, _p, _c: QApplication.sendEvent(s.window, QCloseEvent()),
}


def kept(start: Start, page: MeetingPage, item_id: str) -> list[str]:
    """Return every text of the item that is on disk: taken down, or drafted."""
    assert start.office is not None
    dossier = start.office.desk.dossier(page.ctx.meeting_id)
    item = next(i for i in dossier.items if i.item.id == item_id)
    drafts: list[Draft] = start.office.desk.store.drafts()
    found = [d.text for d in drafts if (d.kind, d.field) == DRAFT and d.record_id == item_id]
    found += [note.text for note in item.notes]
    for decision in item.decisions:
        found.append(decision.decision.text)
        found += [task.spoken for task in decision.assignments]
    return found


@pytest.mark.parametrize("interruption", INTERRUPTIONS)
def test_a_composition_interrupted_loses_nothing(
    start_with_sample: Start, interruption: str
) -> None:
    page = current(start_with_sample)
    assert isinstance(page, MeetingPage)
    page.show_stage("during")
    item_id = page.ctx.dossier.items[1].item.id
    page._enter_item(item_id)
    settle(start_with_sample.jobs)
    composer = page.during.composer
    hand_over(composer.text, HEAD)
    compose(composer.text, TAIL)
    INTERRUPTIONS[interruption](start_with_sample, page, composer)
    if composer.text.composing:
        # it goes on composing: the next tick of the clock drafts it
        composer.text._typing.flush_draft()
    settle(start_with_sample.jobs)
    assert HEAD + TAIL in kept(start_with_sample, page, item_id)


def test_keys_belong_to_the_input_method_while_it_composes(start_with_sample: Start) -> None:
    page = current(start_with_sample)
    assert isinstance(page, MeetingPage)
    page.show_stage("during")
    settle(start_with_sample.jobs)
    text = page.during.composer.text
    hand_over(text, HEAD)
    for key, modifiers in (
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Return, CTRL),
        (Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier),
    ):
        compose(text, "caizhengju")
        press(text, key, modifiers)
    hand_over(text, TAIL)
    assert text.text() == HEAD + TAIL
