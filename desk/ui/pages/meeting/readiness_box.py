"""What an item still lacks for its meeting, and why it is on the agenda all the same."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from desk.domain.item_readiness import NOT_YET_DUE
from desk.domain.problems import Problem
from desk.messages import explain
from desk.ui.widgets.buttons import link_button
from desk.ui.widgets.flow import FlowLayout
from desk.ui.widgets.labels import label, set_look
from desk.ui.window.actions import language


class ReadinessBox(QFrame):
    """Lists what is missing; each is a link to where it is mended."""

    wanted = Signal(str)
    """The problem code whose place is wanted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[object, ...] = ()
        self._title = label("", "strong")
        self._reason = label("", wrap=True)
        self._links = QWidget()
        self._flow = FlowLayout(self._links, gap=4)
        self.buttons: list[QPushButton] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(4)
        for widget in (self._title, self._links, self._reason):
            column.addWidget(widget)

    def show_missing(
        self, problems: Sequence[Problem], for_type: str, reason: str = "", *, quiet: bool = False
    ) -> None:
        """Show what is missing for a type of meeting; `quiet`: nothing where all is there."""
        self.setVisible(bool(problems or reason or not quiet))
        shown = (*problems, for_type, reason)
        if shown == self._shown:
            return
        self._shown = shown
        only_later = all(problem.code == NOT_YET_DUE for problem in problems)
        set_look(self, "notice-good" if only_later and not reason else "notice")
        pattern = self.tr("Ready for {type}") if only_later else self.tr("Missing for {type}")
        self._title.setText(pattern.replace("{type}", for_type))
        self._reason.setText(
            self.tr("Scheduled all the same: {reason}").replace("{reason}", reason)
        )
        self._reason.setVisible(bool(reason))
        self._fill(problems)

    def _fill(self, problems: Sequence[Problem]) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.buttons = []
        for problem in problems:
            button = link_button(explain(problem, language()))
            button.setStyleSheet("padding: 2px 6px 2px 0;")
            button.clicked.connect(lambda _=False, code=problem.code: self.wanted.emit(code))
            self._flow.addWidget(button)
            self.buttons.append(button)
        self._links.setVisible(bool(problems))
