"""会后: issued minutes are opened for form and lists, mended, and fixed anew."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desk.domain.attendance import Presence, Role
from desk.domain.papers import PaperKind
from desk.ui.pages.meeting.agenda_column import FACTS, PEOPLE
from desk.ui.pages.meeting.places import AFTER, BEFORE
from tests.ui.meeting.conftest import Work
from tests.ui.support import press, unnamed_controls


def issue(work: Work) -> None:
    work.stage(AFTER)
    assert work.page.after.reopen.isHidden()
    work.page.header.act()
    work.page.after.issue._issue()
    work.settle()


def reopen(work: Work, reason: str = "更正列席名单") -> None:
    work.stage(AFTER)
    card = work.page.after.reopen
    card.reopen.click()
    assert card.reason.hasFocus()
    card.reason.setText(reason)
    press(card.reason, Qt.Key.Key_Return)
    work.settle()


def test_lists_are_free_while_it_is_open_and_the_rest_is_not(work: Work) -> None:
    issue(work)
    reopen(work)
    page = work.page
    assert (page.stage, page.section) == (BEFORE, PEOPLE)
    place = next(a for a in work.dossier.attendance if a.role is Role.OBSERVER)
    lines = page.before.attendance._model.rows
    page.before.attendance.table.choose_row([line.place.id for line in lines].index(place.id))
    press(page.before.attendance.table, Qt.Key.Key_3)
    (mended,) = (a for a in work.dossier.attendance if a.id == place.id)
    assert mended.status is Presence.ABSENT
    page._choose_section(FACTS)
    form = page.before.facts.form
    assert not form.field("place").isReadOnly()  # type: ignore[union-attr]
    assert form.field("title").isReadOnly()  # type: ignore[union-attr]
    assert not form.chair.isEnabled()
    work.stage("during")
    assert page.during.composer.isHidden()


def test_finishing_fixes_another_version_and_keeps_the_reason(work: Work) -> None:
    issue(work)
    reopen(work)
    place = next(a for a in work.dossier.attendance if a.role is Role.OBSERVER)
    work.page.ctx.edit(place, "status", Presence.ABSENT)
    said: list[str] = []
    work.page.said.connect(said.append)
    work.stage(AFTER)
    card = work.page.after.reopen
    assert "更正列席名单" in card._says.text() and card._says.property("look") == "warning"
    card.close_again.click()
    work.settle()
    fixed = [p for p in work.dossier.papers if p.kind is PaperKind.MINUTES and p.issued]
    assert sorted(p.version for p in fixed) == [1, 2]
    assert "第2版" in said[-1] and card.close_again.isHidden()
    assert "更正列席名单" in card._earlier.text()
    dialog = work.page.after.compare()
    work.settle()
    assert "第2版" in dialog.before.currentText()
    dialog.reject()
    assert list(unnamed_controls(work.page.after)) == []


def test_a_reason_is_needed(work: Work) -> None:
    issue(work)
    reopen(work, "  ")
    assert work.page.after.reopen.reason.property("wrong")
    assert work.dossier.reopenings == ()
    press(work.page.after.reopen.reason, Qt.Key.Key_Escape)
    assert work.page.after.reopen.reason.isHidden()
    assert QApplication.focusWidget() is work.page.after.reopen.reopen
