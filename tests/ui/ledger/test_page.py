"""The ledger page over real data."""

from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLineEdit, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from desk.domain.assignments import Assignment, AssignmentState
from desk.services.editing import edit
from desk.ui.pages.ledger.lines import Chip, Sort
from desk.ui.pages.ledger.page import LedgerPage
from desk.ui.session import Session
from tests.ui.ledger.office import TODAY, open_desk


def settle(qtbot: QtBot, session: Session) -> None:
    """Wait until everything that was asked is answered."""
    qtbot.waitUntil(lambda: not session.jobs.busy)


@pytest.fixture
def page(qtbot: QtBot, session: Session) -> LedgerPage:
    made = LedgerPage(session, today=lambda: TODAY)
    qtbot.addWidget(made)
    made.resize(1264, 800)
    made.show()
    made.opened()
    settle(qtbot, session)
    return made


def shown(page: LedgerPage) -> list[str]:
    return [row.id for row in page.model.rows()]


def test_everything_under_way_is_grouped_by_meeting(page: LedgerPage) -> None:
    lines = [page.model.group_at(i) for i in range(page.model.rowCount())]
    titles = [page.model.group_text(group) for group in lines if group is not None]
    assert titles == [
        "市政府第12次常务会议　11/20　3 matters",
        "市政府第11次常务会议　11/6　2 matters",
    ]
    assert shown(page) == ["a-week", "a-far", "a-nobody", "a-late", "a-long"]


def test_group_lines_span_the_table_and_keys_pass_over_them(qtbot: QtBot, page: LedgerPage) -> None:
    assert page.table.columnSpan(0, 0) == page.model.columnCount()
    page.table.choose("a-nobody")
    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    assert page.model.row_at(page.table.currentIndex().row()).id == "a-late"


def test_chips_filter_and_count(page: LedgerPage) -> None:
    page.show_chip(Chip.OVERDUE)
    assert shown(page) == ["a-late"]
    page.show_chip(Chip.WEEK)
    assert shown(page) == ["a-week"]
    page.show_chip(Chip.UNOWNED)
    assert shown(page) == ["a-nobody"]
    page.show_chip(Chip.LONG_TERM)
    assert shown(page) == ["a-long"]


def test_ctrl_f_filters_down_goes_to_the_table_escape_empties(
    qtbot: QtBot, page: LedgerPage
) -> None:
    qtbot.waitActive(page)
    qtbot.keySequence(page, QKeySequence("Ctrl+F"))
    qtbot.waitUntil(page.bar.filter.hasFocus)
    page.bar.filter.insert("财政局")
    assert shown(page) == ["a-week", "a-late"]
    qtbot.keyClick(page.bar.filter, Qt.Key.Key_Down)
    assert page.table.hasFocus()
    page.to_filter()
    qtbot.keyClick(page.bar.filter, Qt.Key.Key_Escape)
    assert len(shown(page)) == 5


def test_a_filter_that_keeps_nothing_offers_to_show_all(page: LedgerPage) -> None:
    page.bar.filter.setText("没有这样的事")
    assert page.content.currentIndex() == 2
    page.bar.clear()
    assert page.content.currentIndex() == 0


def test_order_and_grouping_can_be_switched(page: LedgerPage) -> None:
    page.table.sorted_by.emit(Sort.NUMBER)
    assert shown(page)[:3] == ["a-week", "a-nobody", "a-far"]
    page.bar.by_meeting = False
    page.bar.set_sort(Sort.DUE)
    assert shown(page)[0] == "a-late"
    assert page.model.rowCount() == 5


def test_the_panel_shows_the_chosen_matter_and_its_history(
    qtbot: QtBot, page: LedgerPage, session: Session
) -> None:
    page.table.choose("a-week")
    settle(qtbot, session)
    detail = page.detail
    texts = {name: value.text() for name, (_, value) in detail._values.items()}
    assert texts["lead_id"] == "市发展改革委"
    assert texts["support_ids"] == "市财政局、市审计局"
    assert texts["due"] == "2026-11-27"
    kept = session.desk.read(lambda reader: reader.get(Assignment, "a-week"))
    session.submit(edit(kept, due=date(2026, 12, 4)))
    settle(qtbot, session)
    page.refresh(frozenset({("assignment", "a-week")}))
    settle(qtbot, session)
    labels = [w.text() for w in detail.findChildren(type(detail._number))]
    assert any("2026-11-27 → 2026-12-4" in text for text in labels)
    assert page.model.row_at(page.table.currentIndex().row()).id == "a-week"


def test_enter_opens_the_meeting(qtbot: QtBot, page: LedgerPage) -> None:
    page.table.choose("a-late")
    with qtbot.waitSignal(page.open_meeting) as signal:
        qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert signal.args == ["m-old"]


def test_closed_work_counts_as_closed(qtbot: QtBot, page: LedgerPage, session: Session) -> None:
    kept = session.desk.read(lambda reader: reader.get(Assignment, "a-late"))
    session.submit(edit(kept, state=AssignmentState.CLOSED))
    settle(qtbot, session)
    page.refresh(frozenset({("assignment", "a-late")}))
    settle(qtbot, session)
    assert "a-late" not in shown(page)
    page.show_chip(Chip.ALL)
    assert "a-late" in shown(page)


def test_what_is_shown_is_exported(
    qtbot: QtBot, page: LedgerPage, session: Session, tmp_path: Path
) -> None:
    page.show_chip(Chip.OVERDUE)
    with qtbot.waitSignal(page.said) as said:
        page.export_to(tmp_path / "台账.xlsx")
    sheet = load_workbook(tmp_path / "台账.xlsx").active
    assert sheet["D4"].value == "修复城东泵站进水闸"
    assert sheet["I4"].value == "在办，逾期7天"
    assert sheet["B5"].value is None
    assert "台账.xlsx" in said.args[0]
    assert [path.name for path in tmp_path.glob("*.part")] == []


def test_a_file_that_cannot_be_written_is_a_fault_that_is_said(
    qtbot: QtBot, page: LedgerPage, session: Session, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("no folder")
    with qtbot.waitSignal(session.fault) as fault:
        page.export_to(tmp_path / "file" / "台账.xlsx")
    assert fault.args[0].code == "file.io"
    assert page.export_button.isEnabled()


def test_the_file_dialog_proposes_a_name(qtbot: QtBot, page: LedgerPage) -> None:
    dialog = page.export_dialog()
    qtbot.addWidget(dialog)
    assert dialog.selectedFiles()[0].endswith("督办台账20261123.xlsx")


def test_an_empty_ledger_says_what_to_do(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    desk, store = open_desk(tmp_path / "empty.desk")
    empty = Session(desk, session.jobs)
    page = LedgerPage(empty)
    qtbot.addWidget(page)
    page.opened()
    settle(qtbot, session)
    assert page.content.currentIndex() == 1
    with qtbot.waitSignal(page.meetings_requested):
        page.content.currentWidget().findChild(QPushButton).click()
    store.close()


def test_every_control_has_a_name(page: LedgerPage) -> None:
    for kind in (QPushButton, QLineEdit, QTableView):
        for widget in page.findChildren(kind):
            assert widget.accessibleName() or getattr(widget, "text", str)(), widget
