"""What a page asks for, and what of the window answers."""

from typing import TYPE_CHECKING

from desk.ui.page import Page

if TYPE_CHECKING:
    from desk.ui.window.main import MainWindow


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
    page.said.connect(lambda text: window.notice.say(text, "good"))
    page.language_chosen.connect(window.language_chosen)
    page.theme_chosen.connect(window.theme_chosen)
    if page.key == "papers" and window.reads_word_files:
        window.word_files().serve(page)
