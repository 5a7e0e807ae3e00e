"""The minutes as the pages that will print, set anew once nothing has changed for a while."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.domain.dossier import Dossier
from desk.domain.dossier_changes import same_minutes
from desk.domain.papers import PaperKind
from desk.ui.pages.meeting.context import MeetingContext
from desk.ui.preview.laid_out import Typesetter
from desk.ui.preview.reading import Shown, read
from desk.ui.preview.request import PapersWanted
from desk.ui.preview.view import PagesView
from desk.ui.preview.zoom import Fit
from desk.ui.widgets.labels import label

_REST_MS = 800


class MinutesPages(QWidget):
    """Shows the pages as wide as the panel. Setting them is long work: it waits for a rest."""

    def __init__(
        self, ctx: MeetingContext, typesetter: Typesetter, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._typesetter = typesetter
        self._of: Dossier | None = None
        self._shown: Shown | None = None
        self._waiting = label(self.tr("The pages are being set…"), "second")
        self._waiting.setContentsMargins(16, 12, 16, 0)
        self.view = PagesView()
        self.view.set_zoom(self.view.zoom.of(Fit.WIDTH))
        self.view.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._waiting)
        column.addWidget(self.view, 1)
        column.addStretch()
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._ask)

    def follow(self) -> None:
        """Set the pages again where what they are made from has changed."""
        if self._of is None:
            self._ask()
        elif not same_minutes(self._of, self._ctx.dossier):
            self._rest.start()

    def _ask(self) -> None:
        self._of = self._ctx.dossier
        meeting_id, before, typesetter = self._ctx.meeting_id, self._shown, self._typesetter
        wanted = PapersWanted(meeting_id, frozenset({PaperKind.MINUTES}))

        def show(found: Shown) -> None:
            if meeting_id == self._ctx.meeting_id and not found.looks_like(self._shown):
                kept = self._shown is not None
                self._shown = found
                self._waiting.hide()
                self.view.show()
                self.view.show_paper(found.paper, keep_place=kept)

        self._ctx.session.ask(lambda desk: read(desk, typesetter, wanted, None, before), show)
