"""Issued papers: never made again; what changes is followed up, what was signed is kept."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from desk.domain.assignments import Assignment
from desk.domain.papers import PaperKind
from desk.domain.times import chinese_date
from desk.services.paper_rows import PaperStatus
from desk.ui.pages.ledger.page import LedgerPage
from desk.ui.pages.papers.amend import AmendDialog
from desk.ui.pages.papers.confirm import ConfirmDialog
from desk.ui.start import Start
from tests.flows.papers_desk import PapersDesk
from tests.ui.support import settle, unnamed_controls


@pytest.fixture
def papers(start: Start, tmp_path: Path) -> PapersDesk:
    made = PapersDesk(start, tmp_path / "文件夹")
    made.issue()
    return made


def dated(papers: PapersDesk) -> Assignment:
    """An assignment with a date, of a unit that leads."""
    found = (a for item in papers.dossier.items for a in item.assignments)
    return next(a for a in found if a.due is not None and a.lead_id and not a.joint_lead_id)


def amend(papers: PapersDesk, assignment: Assignment) -> AmendDialog:
    """Move the date of an assignment by ten days, from the ledger."""
    window = papers.start.window
    window.show_page("ledger")
    papers.settle()
    ledger = window.current
    assert isinstance(ledger, LedgerPage)
    ledger.table.choose(assignment.id)
    papers.settle()
    assert ledger.detail.amend.isVisible()
    ledger.detail.amend.click()
    papers.settle()
    (dialog,) = [w for w in ledger.findChildren(AmendDialog) if w.isVisible()]
    assert list(unnamed_controls(dialog)) == []
    assert assignment.due is not None
    dialog.due.setText((assignment.due + timedelta(days=10)).isoformat())
    return dialog


def test_a_date_moved_with_a_reason_is_followed_by_an_extension(papers: PapersDesk) -> None:
    letters = papers.rows(PaperKind.LETTER)
    assert letters and all(row.number for row in letters)
    assignment = dated(papers)
    letter = papers.row(PaperKind.LETTER, assignment.lead_id)
    (file,) = papers.export(letter)
    as_sent = file.read_bytes()

    dialog = amend(papers, assignment)
    dialog.accept()
    assert dialog.isVisible() and "原因" in dialog.problem.text()
    dialog.reason.setText("汛期推迟了现场勘察")
    dialog.approved_by.setText("程惠民（12月1日批示）")
    dialog.accept()
    papers.settle()
    papers.start.window.show_papers(papers.meeting_id)

    row = papers.row(PaperKind.LETTER, assignment.lead_id)
    assert row.status is PaperStatus.OVERTAKEN and row.follow_ups == (PaperKind.EXTENSION,)
    papers.choose(row)
    detail = papers.page.detail
    old, new = assignment.due, assignment.due and assignment.due + timedelta(days=10)
    assert old is not None and new is not None
    said = detail.why_text.replace(" ", "")
    assert chinese_date(old)[5:] in said and chinese_date(new)[5:] in said
    assert said.index(chinese_date(old)[5:]) < said.index(chinese_date(new)[5:])
    assert detail.follow_up.isVisible() and "延期批复" in detail.follow_up.text()
    papers.page.filter.choose_chip("follow_up")
    assert papers.page.rows() == [row] and papers.page.model.rowCount() == 2

    highest = max(n.value for n in papers.dossier.numbers if n.unit_id)
    detail.follow_up.click()
    papers.settle()
    (confirm,) = [w for w in papers.page.findChildren(ConfirmDialog) if w.isVisible()]
    assert papers.rows(PaperKind.EXTENSION) == []
    confirm.accept()
    papers.settle()
    papers.settle()
    extension = papers.row(PaperKind.EXTENSION)
    assert f"{highest + 1}号" in extension.number
    assert papers.row(PaperKind.LETTER, assignment.lead_id).follow_ups == ()
    (written,) = papers.export(extension)
    assert written != file and file.read_bytes() == as_sent
    assert papers.export(papers.row(PaperKind.LETTER, assignment.lead_id)) == []
    assert file.read_bytes() == as_sent


def test_nothing_is_amended_without_a_change(papers: PapersDesk) -> None:
    assignment = dated(papers)
    dialog = amend(papers, assignment)
    dialog.due.set_saved_date(assignment.due)
    dialog.due.setText(chinese_date(assignment.due))  # type: ignore[arg-type]
    dialog.reason.setText("没有改动")
    dialog.accept()
    assert dialog.isVisible() and "没有改动" in dialog.problem.text()
    dialog.reject()


def test_a_signed_final_is_attached_and_opened(papers: PapersDesk, tmp_path: Path) -> None:
    letter = papers.rows(PaperKind.LETTER)[0]
    papers.choose(letter)
    signed = tmp_path / "签署.pdf"
    signed.write_bytes(b"%PDF-1.4 signed")
    papers.page.actions_here.attach(signed)
    papers.settle()
    papers.settle()
    row = papers.row(PaperKind.LETTER, letter.unit_id)
    assert row.signed is not None and row.signed.file_name == "签署.pdf"
    assert papers.desk.store.content(row.signed.file_hash) == b"%PDF-1.4 signed"
    opened: list[Path] = []
    papers.page.actions_here.opens = opened.append
    papers.choose(row)
    papers.page.actions_here.open_file()
    papers.settle()
    assert opened == [signed]


def test_a_signed_final_that_is_not_there_is_said(papers: PapersDesk, tmp_path: Path) -> None:
    papers.choose(papers.rows(PaperKind.LETTER)[0])
    papers.page.actions_here.attach(tmp_path / "没有.pdf")
    papers.settle()
    assert papers.said


def test_drafts_of_what_was_issued_are_not_stale(papers: PapersDesk, start: Start) -> None:
    (minutes,) = papers.rows(PaperKind.MINUTES)
    (written,) = papers.export(minutes)
    assert papers.row(PaperKind.MINUTES).status is PaperStatus.ISSUED
    assert replace(papers.row(PaperKind.MINUTES), status=PaperStatus.STALE).why == ()
    settle(start.jobs)
    assert written.is_file()
