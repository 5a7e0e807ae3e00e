"""The preview: a paper as it will be printed, page by page, following the record as it changes."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desk.domain.problems import Missing
from desk.services.desk import Desk
from desk.ui import tokens as t
from desk.ui.page import Page
from desk.ui.preview.bar import PreviewBar
from desk.ui.preview.laid_out import FontUse, Typesetter
from desk.ui.preview.reading import Shown, read
from desk.ui.preview.request import PaperKey, PapersWanted, key_of
from desk.ui.preview.thumbs import PageThumbs
from desk.ui.preview.view import PagesView
from desk.ui.preview.zoom import Fit, Zoom
from desk.ui.printing.flow import PrintFlow
from desk.ui.session import Session
from desk.ui.widgets.empty import EmptyState
from desk.ui.widgets.header import PageHeader, main_button, plain_button
from desk.ui.widgets.labels import ElidedLabel
from desk.ui.widgets.lines import upright

_OUTSIDE = frozenset({"paper", "registered_number"})
"""Kinds whose changes no page shows by themselves."""
_REST_MS = 150
"""Changes that follow each other closely are shown together."""


class PreviewPage(Page):
    """打印预览."""

    key = "preview"

    def __init__(
        self,
        session: Session,
        parent: QWidget | None = None,
        *,
        typesetter: Typesetter | None = None,
    ) -> None:
        super().__init__(session, parent)
        self._typesetter = typesetter
        self._wanted: PapersWanted | None = None
        self._key: PaperKey | None = None
        self._asked = 0
        self.shown: Shown | None = None
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._read_again)
        self._build()
        self.printing = PrintFlow(session, typesetter, self)
        self.printing.said.connect(self.said)
        self._connect()
        self._add_keys()

    def _build(self) -> None:
        self.header = PageHeader(self.tr("Preview"))
        self.back = plain_button(self.tr("Back"), "Esc")
        self.print = main_button(self.tr("Print"), "Ctrl P")
        self.header.add_widget(self.back)
        self.header.add_widget(self.print)
        self.bar = PreviewBar()
        self.view = PagesView()
        self.thumbs = PageThumbs()
        self.fonts = ElidedLabel("", "small")
        self.fonts.setFixedHeight(28)
        self.fonts.setContentsMargins(t.PAGE_EDGE, 0, t.PAGE_EDGE, 0)
        self.fonts.hide()
        pages = QWidget()
        row = QHBoxLayout(pages)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for widget in (self.thumbs, upright(), self.view):
            row.addWidget(widget, 1 if widget is self.view else 0)
        self._nothing = EmptyState(
            self.tr("There is nothing to show: the record has nothing for this paper yet."),
            self.tr("Go back"),
            self._leave,
        )
        self.content = QStackedWidget()
        self.content.addWidget(pages)
        self.content.addWidget(self._nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.header, self.bar, self.content, self.fonts):
            column.addWidget(part, 1 if part is self.content else 0)

    def _connect(self) -> None:
        self.back.clicked.connect(self._leave)
        self.print.clicked.connect(self.print_papers)
        self.bar.zoom_wanted.connect(self._zoom_chosen)
        self.bar.step_wanted.connect(self.view.step_zoom)
        self.bar.across_wanted.connect(self._set_across)
        self.bar.paper_wanted.connect(self.step_paper)
        self.view.zoom_changed.connect(self._show_zoom)
        self.view.page_changed.connect(self._show_page)
        self.thumbs.page_chosen.connect(self.view.show_page)

    def _add_keys(self) -> None:
        for keys, act in (
            (("Ctrl++", "Ctrl+="), lambda: self.view.step_zoom(1)),
            (("Ctrl+-",), lambda: self.view.step_zoom(-1)),
            (("Ctrl+0",), lambda: self.view.set_zoom(Zoom(Fit.FREE, 100.0))),
            (("Ctrl+PgDown",), lambda: self.step_paper(1)),
            (("Ctrl+PgUp",), lambda: self.step_paper(-1)),
            (("Esc",), self._leave),
        ):
            for key in keys:
                shortcut = QShortcut(QKeySequence(key), self)
                shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                shortcut.activated.connect(act)

    def show_papers(self, wanted: PapersWanted, key: PaperKey | None = None) -> None:
        """Show papers of a meeting, the one of `key` first."""
        if wanted != self._wanted:
            self.shown = None
            self.view.show_paper(None)
            self.thumbs.show_paper(None, 0)
            self.header.set_title(self.tr("Preview"))
            self.header.set_subtitle("")
        self._wanted, self._key = wanted, key

    def opened(self) -> None:
        if self._wanted is None:
            self.content.setCurrentWidget(self._nothing)
            return
        self._read()
        self.view.setFocus()

    def refresh(self, touched: frozenset[tuple[str, str]]) -> None:
        if any(kind not in _OUTSIDE for kind, _ in touched):
            self._rest.start()

    def print_papers(self) -> None:
        """Ask how the papers are printed: the one shown, or all of several."""
        shown, wanted = self.shown, self._wanted
        if shown is None or wanted is None or shown.paper is None or shown.draft is None:
            return
        only = PapersWanted.of(wanted.meeting_id, [shown.draft])
        self.printing.ask(
            only,
            [shown.draft.name],
            shown.title,
            page_count=shown.paper.page_count,
            current=self.view.page,
            others=(wanted, [draft.name for draft in shown.drafts]),
        )

    def step_paper(self, by: int) -> None:
        """Show the next paper, or the one before."""
        if self.shown is None or not self.shown.drafts:
            return
        place = max(0, min(len(self.shown.drafts) - 1, self.shown.place + by))
        if place != self.shown.place:
            self._key = key_of(self.shown.drafts[place])
            self._read()

    def hints(self) -> Sequence[tuple[str, str]]:
        return (
            (self.tr("Page"), "PgUp PgDn"),
            (self.tr("Whole page"), "F"),
            (self.tr("Page width"), "W"),
            (self.tr("Two pages"), "D"),
            (self.tr("Size"), "Ctrl + −"),
        )

    def _read_again(self) -> None:
        if self._wanted is not None and self.isVisible() and not self.session.jobs.stopped:
            self._read()

    def _read(self) -> None:
        wanted, key, typesetter, before = self._wanted, self._key, self._typesetter, self.shown
        if wanted is None or typesetter is None:
            return
        self._asked += 1
        asked = self._asked

        def look(desk: Desk) -> Shown | None:
            try:
                return read(desk, typesetter, wanted, key, before)
            except Missing:
                return None

        self.session.ask(look, lambda shown: self._take(shown) if asked == self._asked else None)

    def _take(self, shown: Shown | None) -> None:
        before, self.shown = self.shown, shown
        if shown is None or shown.paper is None or shown.draft is None:
            self.content.setCurrentIndex(1)
            self.bar.setEnabled(False)
            self.print.setEnabled(False)
            self._show_page(0)
            return
        self.content.setCurrentIndex(0)
        self.bar.setEnabled(True)
        self.print.setEnabled(True)
        self._key = key_of(shown.draft)
        self.header.set_title(shown.draft.name)
        # a letter's name is its title: the meeting it belongs to stands beside it
        self.header.set_subtitle("" if shown.title in shown.draft.name else shown.title)
        self.bar.show_paper(shown.place, len(shown.drafts))
        if before is None or before.paper is not shown.paper:
            earlier = before.draft if before is not None else None
            keep = earlier is not None and key_of(earlier) == self._key
            self.view.show_paper(shown.paper, keep_place=keep)
            self.thumbs.show_paper(shown.paper, self.view.page)
        self._show_zoom()
        self._show_page(self.view.page)
        self._show_fonts(shown.fonts)

    def _show_page(self, page: int) -> None:
        self.bar.show_page(page, self.view.page_count)
        self.thumbs.mark(page)

    def _show_zoom(self) -> None:
        self.bar.show_zoom(self.view.zoom, self.view.percent)
        self.bar.show_across(self.view.across)

    def _show_fonts(self, missing: Sequence[FontUse]) -> None:
        pairs = dict.fromkeys((use.wanted, use.used) for use in missing)
        said = self.tr("Fonts that are not on this PC, and what is used: {fonts}")
        texts = "，".join(f"{wanted} → {used}" for wanted, used in pairs)
        self.fonts.setText(said.replace("{fonts}", texts) if pairs else "")
        self.fonts.setVisible(bool(pairs))

    def _zoom_chosen(self, zoom: object) -> None:
        if isinstance(zoom, Zoom):
            self.view.set_zoom(zoom)
            self.view.setFocus()

    def _set_across(self, across: int) -> None:
        self.view.set_across(across)
        self.view.setFocus()

    def _leave(self) -> None:
        self.back_requested.emit()
