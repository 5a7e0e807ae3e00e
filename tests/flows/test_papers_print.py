"""Preview and print: by keyboard alone, following the record, stopped in the middle."""

import time
from collections.abc import Iterator
from pathlib import Path

import pdfplumber
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk.domain.papers import PaperKind
from desk.domain.progress import Watch
from desk.ui.pages.meeting.page import MeetingPage
from desk.ui.preview.page import PreviewPage
from desk.ui.preview.request import PapersWanted
from desk.ui.printing.choice import PrintChoice, Sides
from desk.ui.printing.flow import PrintFlow
from desk.ui.progress.work import LongWork
from desk.ui.start import Start
from tests.flows.keyboard import CTRL, Keyboard
from tests.flows.papers_desk import PapersDesk
from tests.ui.support import band_of, unnamed_controls

KEY = Qt.Key


@pytest.fixture
def papers(start: Start, tmp_path: Path) -> PapersDesk:
    return PapersDesk(start, tmp_path / "文件夹")


def wait(papers: PapersDesk, flow: PrintFlow) -> None:
    papers.settle()
    while flow.busy:
        papers.settle()
    papers.settle()


def test_from_the_list_to_a_pdf_by_keyboard_alone(papers: PapersDesk, start: Start) -> None:
    keys = Keyboard(start)
    papers.choose(papers.row(PaperKind.MINUTES))
    keys.press(KEY.Key_P, CTRL)
    preview = papers.preview
    assert preview.view.hasFocus()
    assert preview.shown is not None and preview.shown.draft is not None
    assert preview.shown.draft.kind is PaperKind.MINUTES
    count = preview.view.page_count
    assert count > 1 and preview.bar.page.text() == f"第 1 页，共 {count} 页"
    assert list(unnamed_controls(preview)) == []
    keys.press(KEY.Key_PageDown)
    assert preview.bar.page.text() == f"第 2 页，共 {count} 页"
    assert preview.thumbs.currentRow() == 1
    keys.press(KEY.Key_Plus, CTRL)
    keys.press(KEY.Key_0, CTRL)
    assert round(preview.view.percent) == 100
    keys.press(KEY.Key_PageDown, CTRL)
    after = preview.shown.draft
    assert after is not None and after.kind is not PaperKind.MINUTES
    keys.press(KEY.Key_PageUp, CTRL)
    draft = preview.shown.draft
    assert draft is not None and draft.kind is PaperKind.MINUTES

    keys.press(KEY.Key_P, CTRL)
    dialog = preview.printing.dialog
    assert dialog is not None and dialog.isVisible() and dialog.to_pdf
    assert dialog.print_button.hasFocus()
    keys.press(KEY.Key_Return)
    wait(papers, preview.printing)
    (file,) = papers.files()
    assert file.name == f"{draft.name}.pdf" and str(file) in papers.said
    with pdfplumber.open(file) as pdf:
        assert len(pdf.pages) == count
        width, height = float(pdf.pages[0].width), float(pdf.pages[0].height)
    assert (width, height) == pytest.approx((595.3, 841.9), abs=0.6)
    keys.press(KEY.Key_Escape)
    assert papers.page.table.hasFocus()


def test_the_preview_follows_the_record_where_one_reads(
    papers: PapersDesk, start: Start, qtbot: QtBot
) -> None:
    wanted = PapersWanted(papers.meeting_id, frozenset({PaperKind.MINUTES}))
    session = papers.page.session
    start.window.preview(wanted)
    papers.settle()
    preview = papers.preview
    preview.view.show_page(2)
    before = preview.view.verticalScrollBar().value()
    paper = preview.shown.paper if preview.shown else None
    from desk.services.editing import edit

    decision = papers.dossier.items[0].decisions[0].decision
    session.submit(edit(decision, text=f"{decision.text}每月通报一次。"))
    papers.settle()
    qtbot.waitUntil(lambda: preview.shown is not None and preview.shown.paper is not paper)
    papers.settle()
    assert preview.view.verticalScrollBar().value() == before and preview.view.page == 2
    # what does not change a paper does not set it again
    paper = preview.shown.paper if preview.shown else None
    preview._read()
    papers.settle()
    assert preview.shown is not None and preview.shown.paper is paper


def test_all_letters_into_files_of_their_own_stopped_in_the_middle(papers: PapersDesk) -> None:
    papers.issue()
    letters = papers.rows(PaperKind.LETTER)
    assert len(letters) > 3
    flow = papers.page.actions_here.printing
    steps: list[int] = []

    def stop_after_two(step: object) -> None:
        steps.append(step.done)  # type: ignore[attr-defined]
        if steps[-1] == 2:
            assert "3 / " in band_of(papers.start).text
            band_of(papers.start).stop.click()

    wanted = PapersWanted.of(papers.meeting_id, letters)
    flow.start(wanted, PrintChoice(path=papers.folder))
    assert flow.work.job is not None
    flow.work.job.stepped.connect(stop_after_two)
    wait(papers, flow)
    files = list(papers.files())
    assert len(files) == 2 and all(file.suffix == ".pdf" for file in files)
    assert "已停止" in papers.said and band_of(papers.start).isHidden()
    flow.start(wanted, PrintChoice(path=papers.folder / "全部"))
    wait(papers, flow)
    assert len(list((papers.folder / "全部").iterdir())) == len(letters)


def test_each_letter_is_a_job_of_the_printer(
    papers: PapersDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from desk.ui.printing import output

    real = output.Output
    made: list[tuple[str, int, Sides]] = []

    def to_a_file(choice: PrintChoice, title: str) -> output.Output:
        made.append((choice.printer, choice.copies, choice.sides))
        return real(choice, title, tmp_path / f"{len(made)}.pdf")

    monkeypatch.setattr(output, "Output", to_a_file)
    papers.issue()
    letters = papers.rows(PaperKind.LETTER)[:3]
    flow = papers.page.actions_here.printing
    choice = PrintChoice(printer="办公室", copies=2, sides=Sides.LONG_EDGE)
    flow.start(PapersWanted.of(papers.meeting_id, letters), choice)
    wait(papers, flow)
    assert made == [("办公室", 2, Sides.LONG_EDGE)] * 3
    assert papers.said == "已打印 3 份文件。"
    with pdfplumber.open(tmp_path / "1.pdf") as pdf:
        width, height = float(pdf.pages[0].width), float(pdf.pages[0].height)
    assert (width, height) == pytest.approx((595.3, 841.9), abs=0.6)


def test_all_letters_in_one_file(papers: PapersDesk) -> None:
    papers.issue()
    letters = papers.rows(PaperKind.LETTER)
    flow = papers.page.actions_here.printing
    wanted = PapersWanted.of(papers.meeting_id, letters)
    path = papers.folder / "交办函.pdf"
    flow.start(wanted, PrintChoice(path=path, joined=True))
    assert flow.work.job is not None
    flow.work.job.stepped.connect(
        lambda step: band_of(papers.start).stop.click() if step.done == 1 else None
    )
    wait(papers, flow)
    assert list(papers.files()) == []
    flow.start(wanted, PrintChoice(path=path, joined=True))
    wait(papers, flow)
    with pdfplumber.open(path) as pdf:
        assert len(pdf.pages) >= len(letters)


def test_cards_come_out_in_their_own_size(papers: PapersDesk) -> None:
    flow = papers.page.actions_here.printing
    path = papers.folder / "座签.pdf"
    flow.start(
        PapersWanted(papers.meeting_id, frozenset({PaperKind.CARDS})),
        PrintChoice(path=path, joined=True),
    )
    wait(papers, flow)
    start = papers.start
    assert start.office is not None
    (draft,), settings = papers.desk.papers.drafts(papers.meeting_id, [PaperKind.CARDS])
    laid = start.office.typesetter.lay_out(draft, settings)
    with pdfplumber.open(path) as pdf:
        found = [(float(page.width), float(page.height)) for page in pdf.pages]
    wanted = [laid.page_size(page) for page in range(laid.page_count)]
    assert len(found) == len(wanted)
    for (width, height), (wide, high) in zip(found, wanted, strict=True):
        assert (width * 25.4 / 72, height * 25.4 / 72) == pytest.approx((wide, high), abs=0.25)


def test_every_character_of_a_name_is_drawn(papers: PapersDesk) -> None:
    from desk.documents.paint.pages import glyphs_of
    from desk.documents.typeset.placed import Text

    assert papers.start.office is not None
    setter = papers.start.office.typesetter
    drafts, settings = papers.desk.papers.drafts(
        papers.meeting_id, [PaperKind.CARDS, PaperKind.SEATS, PaperKind.SIGN_IN]
    )
    said = ""
    for draft in drafts:
        for page in setter.lay_out(draft, settings).pages:  # type: ignore[attr-defined]
            texts = [item for item in page.items if isinstance(item, Text)]
            said += "".join(text.text for text in texts)
            boxes = [t.text for t in texts if 0 in glyphs_of(t) and t.text.strip()]
            assert boxes == [], draft.name
    assert "喆" in said and "堃" in said


def test_ctrl_p_on_a_meeting_shows_the_papers_of_its_stage(papers: PapersDesk) -> None:
    start = papers.start
    start.window.open_meeting(papers.meeting_id)
    papers.settle()
    page = start.window.current
    assert isinstance(page, MeetingPage)
    page.show_stage("after")
    papers.settle()
    keys = Keyboard(start)
    keys.press(KEY.Key_P, CTRL)
    preview = start.window.current
    assert isinstance(preview, PreviewPage)
    assert preview.shown is not None and preview.shown.draft is not None
    assert preview.shown.draft.kind is PaperKind.MINUTES
    keys.press(KEY.Key_Escape)
    assert start.window.current is page
    page.after.papers.all.click()
    papers.settle()
    assert papers.page.meeting_shown == papers.meeting_id


def test_a_paper_that_has_gone_says_so(papers: PapersDesk) -> None:
    papers.start.window.preview(PapersWanted(papers.meeting_id, frozenset({PaperKind.SPEECH})))
    papers.settle()
    preview = papers.preview
    assert preview.content.currentIndex() == 1 and not preview.print.isEnabled()
    QApplication.processEvents()
    assert preview.fonts.isHidden()


def test_esc_stops_what_is_under_way_before_it_leaves_the_page(
    papers: PapersDesk, start: Start, qtbot: QtBot
) -> None:
    keys = Keyboard(start)
    papers.choose(papers.row(PaperKind.MINUTES))
    keys.press(KEY.Key_P, CTRL)
    preview = papers.preview
    work = LongWork(preview.session, preview)
    stopped: list[bool] = []

    def slowly(_watch: Watch) -> Iterator[None]:
        while True:
            time.sleep(0.01)
            yield None

    work.begin("正在做事", slowly, lambda _none: None, stopped.append)
    qtbot.waitUntil(lambda: not band_of(start).isHidden())
    QTest.keyClick(preview.view, KEY.Key_Escape)
    qtbot.waitUntil(lambda: not work.busy)
    papers.settle()
    assert stopped == [True] and papers.preview is preview
    keys.press(KEY.Key_Escape)
    assert papers.page.table.hasFocus()
