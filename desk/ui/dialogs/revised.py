"""The leaders' revised file against the record: each difference is adopted or kept."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desk.domain.differences import Difference
from desk.domain.operations import Reader
from desk.domain.problems import Refused
from desk.messages import explain, sentence
from desk.services import revising
from desk.ui.dialogs.frame import Frame
from desk.ui.dialogs.revised_list import DifferenceList, what_text
from desk.ui.dialogs.revised_marks import Wording, differing
from desk.ui.session import Session
from desk.ui.widgets.buttons import link_button, main_button, plain_button
from desk.ui.widgets.labels import ElidedLabel, label
from desk.ui.widgets.lines import upright
from desk.ui.window.actions import language

_WIDTH, _HEIGHT = 1120, 600
_LIST_WIDTH = 360


class RevisedDialog(Frame):
    """Goes through a meeting's differences one by one."""

    open_asked = Signal(object)
    """A Difference whose record the user wants to look at."""

    def __init__(self, session: Session, meeting_id: str, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("The revised file"), parent, width=_WIDTH)
        self.resize(_WIDTH, _HEIGHT)
        self.session = session
        self._meeting_id = meeting_id
        self.progress = label("", "second")
        self.list = DifferenceList()
        self.list.chosen.connect(self._show)
        self.list.setFixedWidth(_LIST_WIDTH)
        self._build()
        self._build_keys()
        # what comes back after it was closed finds no widgets any more
        self._closed = False
        self.finished.connect(self._close_down)
        session.changed.connect(self._refresh)
        self._read()

    def _close_down(self) -> None:
        self._closed = True
        self.session.changed.disconnect(self._refresh)

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.list)
        row.addWidget(upright())
        row.addWidget(self._detail(), 1)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.progress, 1)
        for key in ("J", "K"):
            head.addWidget(label(key, "key"))
        head.addWidget(label(self.tr("next, previous"), "small"))
        self.body.addLayout(head)
        self.body.addLayout(row, 1)
        self.adopt_all = plain_button(self.tr("Adopt all"))
        self.adopt_all.clicked.connect(lambda: self._decide_all(adopt=True))
        self.keep_all = plain_button(self.tr("Keep all as recorded"))
        self.keep_all.clicked.connect(lambda: self._decide_all(adopt=False))
        self._buttons.insertWidget(0, self.adopt_all)
        self._buttons.insertWidget(1, self.keep_all)
        self.add_close(self.tr("Close"))
        self.list.setFocus()

    def _detail(self) -> QWidget:
        self._place = ElidedLabel("", "small")
        self._what = label("", "strong")
        self.reason = label("", "warning", wrap=True)
        self.authors = label("", "small", wrap=True)
        self.base = label("", "small", wrap=True)
        self.recorded = Wording(self.tr("In the record"), gone=True)
        self.revised = Wording(self.tr("In the revised file"), gone=False)
        both = QGridLayout()
        both.setHorizontalSpacing(16)
        both.setVerticalSpacing(4)
        both.addWidget(label(self.tr("In the record"), "small"), 0, 0)
        both.addWidget(label(self.tr("In the revised file"), "small"), 0, 1)
        both.addWidget(self.recorded, 1, 0)
        both.addWidget(self.revised, 1, 1)
        both.setRowStretch(1, 1)
        self.adopt = main_button(self.tr("Adopt"), "A")
        self.adopt.clicked.connect(self.adopt_current)
        self.keep = plain_button(self.tr("Keep as recorded"), "R")
        self.keep.clicked.connect(self.keep_current)
        self.open_button = link_button(self.tr("Open in the meeting"))
        self.open_button.clicked.connect(self._ask_open)
        choices = QHBoxLayout()
        choices.setSpacing(12)
        for button in (self.adopt, self.keep, self.open_button):
            choices.addWidget(button)
        choices.addStretch(1)
        self.detail = QWidget()
        column = QVBoxLayout(self.detail)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self._place, self._what, self.reason):
            column.addWidget(part)
        column.addLayout(both, 1)
        column.addWidget(self.base)
        column.addWidget(self.authors)
        column.addLayout(choices)
        return self.detail

    def _build_keys(self) -> None:
        for keys, act in (
            (("J",), lambda: self.list.step(1)),
            (("K",), lambda: self.list.step(-1)),
            (("A",), self.adopt_current),
            (("R",), self.keep_current),
        ):
            for key in keys:
                QShortcut(QKeySequence(key), self).activated.connect(act)

    @property
    def current(self) -> Difference | None:
        """The difference that is shown."""
        return self.list.current

    def adopt_current(self) -> None:
        """Take the revised words of the difference that is shown."""
        if self.current is not None and self.current.open and self.current.adoptable:
            self._decide(self.current, adopt=True)

    def keep_current(self) -> None:
        """Keep the record's words of the difference that is shown."""
        if self.current is not None and self.current.open:
            self._decide(self.current, adopt=False)

    def _decide(self, difference: Difference, *, adopt: bool) -> None:
        make = revising.adopt if adopt else revising.keep
        self.session.submit(
            make(difference.id),
            lambda _done: self._go_on(difference.id),
            lambda refused: self._refused(difference, refused),
        )

    def _decide_all(self, *, adopt: bool) -> None:
        make = revising.adopt_all if adopt else revising.keep_all
        self.session.submit(
            make(self._meeting_id),
            lambda _done: self._go_on(""),
            lambda refused: self._refused(None, refused),
        )

    def _go_on(self, decided: str) -> None:
        if self._closed:
            return
        if decided:
            self.list.next_open(decided)
        else:
            self.list.choose("")

    def _refused(self, difference: Difference | None, refused: Refused) -> None:
        self.session.refused.emit(refused)
        if self._closed:
            return
        if difference is not None:
            self.list.choose(difference.id)
        self._say_reason(explain(refused.problems[0], language()))

    def _ask_open(self) -> None:
        if self.current is not None:
            self.open_asked.emit(self.current)

    def _refresh(self, touched: frozenset[tuple[str, str]]) -> None:
        if any(kind == Difference.KIND for kind, _ in touched):
            self._read()

    def _read(self) -> None:
        meeting_id = self._meeting_id

        def look(reader: Reader) -> list[Difference]:
            return of_last_file(reader.find(Difference, meeting_id=meeting_id))

        self.session.read(look, self.show_differences)

    def show_differences(self, differences: Sequence[Difference]) -> None:
        """Show the differences as they stand."""
        if self._closed:
            return
        self.list.show_differences(differences)
        decided = sum(not d.open for d in differences)
        pattern = self.tr("{done} / {all} decided") if differences else ""
        if not differences:
            pattern = self.tr("The revised file says what the record says.")
        self.progress.setText(
            pattern.replace("{done}", str(decided)).replace("{all}", str(len(differences)))
        )
        waiting = [d for d in differences if d.open]
        self.keep_all.setEnabled(bool(waiting))
        self.adopt_all.setEnabled(any(d.adoptable for d in waiting))
        self.detail.setVisible(bool(differences))
        self._show(self.list.current)

    def _show(self, difference: Difference | None) -> None:
        if difference is None:
            return
        self._place.setText(difference.place)
        self._what.setText(what_text(difference))
        self._say_reason(sentence(difference.reason, None, language()) if difference.reason else "")
        old, new = differing(difference.recorded, difference.revised)
        nothing = self.tr("(not there)")
        self.recorded.show_parts(old, nothing)
        self.revised.show_parts(new, nothing)
        base = self.tr("The file was written when the record said: {text}")
        _say(self.base, base.replace("{text}", difference.base) if difference.base else "")
        authors = self.tr("Tracked changes not yet accepted, by {names}")
        _say(
            self.authors,
            authors.replace("{names}", difference.authors) if difference.authors else "",
        )
        self.adopt.setEnabled(difference.open and difference.adoptable)
        self.keep.setEnabled(difference.open)
        self.open_button.setVisible(bool(difference.target_id))

    def _say_reason(self, text: str) -> None:
        _say(self.reason, text)


def of_last_file(found: Sequence[Difference]) -> list[Difference]:
    """Return the differences of the file that was read last: those open, or decided last."""
    waiting = [d for d in found if d.open]
    last = waiting[0] if waiting else max(found, key=lambda d: d.decided_at, default=None)
    return [d for d in found if last is not None and d.file_hash == last.file_hash]


def _say(where: Any, text: str) -> None:
    where.setText(text)
    where.setVisible(bool(text))
