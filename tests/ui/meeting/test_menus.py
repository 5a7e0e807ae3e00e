"""会中, 会前: what the menus of entries, items and parts of an item offer beside their keys."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu

from desk.domain.assignments import Assignment
from desk.domain.decisions import Decision, Note
from desk.ui.pages.after.ahead_dialog import AheadDialog
from desk.ui.pages.meeting.context import Place
from desk.ui.pages.meeting.places import DURING
from tests.ui.meeting.conftest import Work

HISTORY = "修改历史…"
AHEAD = "先行交办…"


def offered(menu: QMenu | None) -> dict[str, QAction]:
    assert menu is not None
    return {action.text().split("\t")[0]: action for action in menu.actions() if action.text()}


def popped() -> QMenu:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def choose(menu: QMenu, text: str) -> None:
    offered(menu)[text].trigger()
    menu.close()


def asked(work: Work) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    page = work.page
    # the window shows the dialog; here only what was asked for counts
    page.history_wanted.disconnect()
    page.history_wanted.connect(lambda kind, record_id: found.append((kind, record_id)))
    return found


def test_every_entry_of_the_stream_offers_its_history(work: Work) -> None:
    work.stage("during")
    wanted = asked(work)
    item = next(i for i in work.page.ctx.dossier.items if i.notes and i.decisions)
    work.item(work.page.ctx.dossier.items.index(item))
    note, decision = item.notes[0], item.decisions[0].decision
    for record in (note, decision):
        menu = work.page.during.stream.menu_of(record.id)
        assert menu is not None
        choose(menu, HISTORY)
    assert wanted == [(Note.KIND, note.id), (Decision.KIND, decision.id)]


def test_an_assignment_offers_its_history_and_to_go_ahead(work: Work) -> None:
    work.stage("during")
    wanted = asked(work)
    items = work.page.ctx.dossier.items
    number, task = next(
        (n, a) for n, i in enumerate(items) for a in i.assignments if a.lead_id and a.due
    )
    work.item(number)
    row = work.page.during.stream.assignment(task.id)
    assert row is not None
    row.popup(None, row.mapToGlobal(row.rect().center()))
    choose(popped(), HISTORY)
    assert wanted == [(Assignment.KIND, task.id)]
    row.popup(None, row.mapToGlobal(row.rect().center()))
    choose(popped(), AHEAD)
    work.settle()
    (dialog,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, AheadDialog)]
    assert dialog.chosen() == [task.id]
    assert dialog.send.isEnabled()
    dialog.reject()
    dialog.deleteLater()


def test_a_decision_offers_all_its_work_to_go_ahead(work: Work) -> None:
    work.stage("during")
    items = work.page.ctx.dossier.items
    number, decision = next(
        (n, d) for n, i in enumerate(items) for d in i.decisions if len(d.assignments) > 1
    )
    work.item(number)
    menu = work.page.during.stream.menu_of(decision.decision.id)
    assert menu is not None
    choose(menu, AHEAD)
    work.settle()
    (dialog,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, AheadDialog)]
    ready = [r.assignment.id for r in dialog.rows if r.box.isEnabled()]
    assert dialog.chosen() == [a.id for a in decision.assignments if a.id in ready]
    dialog.reject()
    dialog.deleteLater()


def test_an_item_of_the_agenda_offers_its_history(work: Work) -> None:
    wanted = asked(work)
    item = work.page.ctx.dossier.items[0].item
    menu = QMenu()
    work.page.agenda.view.menu_filling.emit(menu, item.id)
    choose(menu, HISTORY)
    assert wanted == [("agenda_item", item.id)]


def test_a_place_may_be_a_decision(work: Work) -> None:
    items = work.page.ctx.dossier.items
    item = next(i for i in items if i.decisions)
    decision = item.decisions[-1].decision
    work.page.bring(Place(DURING, item.item.id, "decision", decision.id, "text"))
    work.settle()
    focus = QApplication.focusWidget()
    row = work.page.during.stream.row(decision.id)
    assert focus is not None and row is not None and row.field("text") is focus
