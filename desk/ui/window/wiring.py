"""What a page asks for, and what of the window answers."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desk.domain.problems import Refused
from desk.messages import explain
from desk.services.history import History, record_history
from desk.ui.page import Page
from desk.ui.window.actions import language

if TYPE_CHECKING:
    from desk.ui.progress.work import LongWork
    from desk.ui.window.main import MainWindow

_SENTENCES_SHOWN = 3


def connect_page(window: "MainWindow", page: Page) -> None:
    """Let a page that was just made ask the window for what it can't do itself."""
    page.open_meeting.connect(window.open_meeting)
    page.meetings_requested.connect(lambda: window.show_page("meetings"))
    page.page_requested.connect(window.show_page)
    page.new_meeting_requested.connect(window.new_meeting)
    page.import_requested.connect(window.choose_import)
    page.sample_requested.connect(window.open_sample)
    page.papers_requested.connect(window.show_papers)
    page.preview_requested.connect(window.preview)
    page.back_requested.connect(window.go_back)
    page.search_requested.connect(window.open_palette)
    page.history_wanted.connect(partial(show_history, window))
    page.said.connect(lambda text: window.notice.say(text, "good"))
    page.language_chosen.connect(window.language_chosen)
    page.theme_chosen.connect(window.theme_chosen)
    if window.reads_word_files:
        page.check_requested.connect(lambda path: window.word_files().check(path))
        page.revised_file_chosen.connect(
            lambda path: window.word_files().read_back(page.meeting_shown, path)
        )


def follow_work(window: "MainWindow", work: "LongWork") -> None:
    """Show how far long work is, with a way to stop it, whichever page is in front."""
    from desk.ui.progress.band import ProgressBand

    band = window.findChild(ProgressBand)
    if band is None:
        band = ProgressBand()
        window.column.insertWidget(1, band)
    window.notice.make_room()
    band.follow(work)


def show_history(window: "MainWindow", kind: str, record_id: str) -> None:
    """Show what was done to a record, by whom and when."""
    if window.session is None:
        return

    def show(found: History) -> None:
        from desk.ui.dialogs.history import HistoryDialog

        HistoryDialog(found, window).open()

    window.session.ask(lambda desk: record_history(desk.store, kind, record_id), show)


def refusal_text(refused: Refused) -> str:
    """Return why something was refused: the first sentences, and how many more there are."""
    sentences = list(dict.fromkeys(explain(p, language()) for p in refused.problems))
    left = len(sentences) - _SENTENCES_SHOWN
    if left > 0:
        more = QCoreApplication.translate("MainWindow", "and %n more", "", left)
        sentences = [*sentences[:_SENTENCES_SHOWN], more]
    return "\n".join(sentences)
