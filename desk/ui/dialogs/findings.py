"""What the check of a Word file against GB/T 9704 found: 规定 and 实务 apart."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desk.domain.faults import StorageFault
from desk.domain.problems import Refused
from desk.messages import explain, sentence
from desk.ui.dialogs.frame import Frame
from desk.ui.jobs import JobRunner
from desk.ui.widgets.buttons import plain_button
from desk.ui.widgets.labels import ElidedLabel, label, set_look
from desk.ui.widgets.table import Column, RecordTableModel, SheetTable
from desk.ui.window.actions import language

RULE = "规定"
"""The grade of what the standard demands; all else is 实务, what offices do."""

_WIDTH, _HEIGHT = 1040, 600
_LEAST_WIDTH = 560


class Finding(Protocol):
    """One deviation."""

    @property
    def rule(self) -> str:
        """The rule's id; its sentence is the message check.<rule>."""
        ...

    @property
    def clause(self) -> str:
        """The clause of GB/T 9704-2012, or an empty text."""
        ...

    @property
    def grade(self) -> str:
        """规定 or 实务."""
        ...

    @property
    def where(self) -> str:
        """The place in the file."""
        ...

    @property
    def expected(self) -> str:
        """What should stand there."""
        ...

    @property
    def found(self) -> str:
        """What stands there."""
        ...


class Checked(Protocol):
    """What came of a check."""

    @property
    def form(self) -> str:
        """The form the file was taken for: minutes, letter, general."""
        ...

    @property
    def findings(self) -> Sequence[Finding]:
        """The deviations, in the order of the rules."""
        ...


class FindingsDialog(Frame):
    """Shows findings, once they are there."""

    def __init__(self, file_name: str, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Check of the format"), parent, width=_LEAST_WIDTH)
        self.resize(_WIDTH, _HEIGHT)
        self._file_name = file_name
        self.findings: tuple[Finding, ...] = ()
        self.tables: list[SheetTable] = []
        self.body.addWidget(ElidedLabel(file_name, "strong"))
        self.verdict = label(self.tr("Checking…"), "second", wrap=True)
        self.body.addWidget(self.verdict)
        self._lists = QVBoxLayout()
        self._lists.setContentsMargins(0, 0, 0, 0)
        self._lists.setSpacing(8)
        content = QWidget()
        content.setProperty("look", "sheet")
        content.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        content.setLayout(self._lists)
        self._area = area = QScrollArea()
        area.setWidget(content)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body.addWidget(area, 1)
        self.copy = plain_button(self.tr("Copy as text"))
        self.copy.clicked.connect(self.copy_text)
        self.copy.setEnabled(False)
        self._buttons.addWidget(self.copy)
        self.add_close(self.tr("Close")).setDefault(True)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self).activated.connect(
            self.copy_text
        )

    def show_checked(self, checked: Checked) -> None:
        """Show what was found; an empty result says so."""
        self.findings = tuple(checked.findings)
        self.copy.setEnabled(True)
        values = {"form": _said(f"check.form_{checked.form}")}
        if not self.findings:
            self.verdict.setText(_said("check.nothing", values))
            set_look(self.verdict, "good")
            self._shrink()
            return
        rules = [f for f in self.findings if f.grade == RULE]
        practice = [f for f in self.findings if f.grade != RULE]
        counts = {"rules": str(len(rules)), "practice": str(len(practice))}
        self.verdict.setText(_said("check.counts", values | counts))
        self._add_group(_said("check.rules_head"), rules, "late")
        self._add_group(_said("check.practice_head"), practice, "warning")
        self._lists.addStretch(1)

    def show_refusal(self, text: str) -> None:
        """Say why the file could not be checked."""
        self.verdict.setText(text)
        self._shrink()

    def _shrink(self) -> None:
        """Take no more room than one sentence needs."""
        self._area.hide()
        self.adjustSize()

    def text(self) -> str:
        """Return the result as lines to paste somewhere."""
        lines = [self._file_name, self.verdict.text()]
        for finding in self.findings:
            values = {
                "where": finding.where,
                "message": says(finding),
                "clause": finding.clause,
                "expected": finding.expected,
                "found": finding.found,
            }
            lines.append(f"[{finding.grade}] " + _said("check.line", values))
        return "\n".join(lines)

    def copy_text(self) -> None:
        """Put the result on the clipboard."""
        QGuiApplication.clipboard().setText(self.text())

    def _add_group(self, title: str, findings: Sequence[Finding], tone: str) -> None:
        if not findings:
            return
        self._lists.addWidget(label(title, tone))
        table = SheetTable(title, at_page_edge=False)
        model: RecordTableModel[Finding] = RecordTableModel(self._columns(), findings, table)
        table.setModel(model)
        table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        later = QTimer(table, singleShot=True, interval=0)
        later.timeout.connect(lambda: _fit(table))
        table.verticalHeader().sectionResized.connect(lambda *_: later.start())
        _fit(table)
        self.tables.append(table)
        self._lists.addWidget(table)

    def _columns(self) -> list[Column[Finding]]:
        return [
            Column(self.tr("Where"), lambda f: f.where, stretch=3, wrap=True),
            Column(self.tr("What"), says, stretch=4, wrap=True),
            Column(self.tr("Should be"), lambda f: f.expected, stretch=3, wrap=True),
            Column(self.tr("Is"), lambda f: f.found, stretch=3, wrap=True),
            Column(self.tr("Clause"), lambda f: f.clause or "—", width=80, tone="second"),
        ]


def _fit(table: SheetTable) -> None:
    """Make a table as high as its rows: the dialog scrolls, not the table in it."""
    rows = table.verticalHeader().length()
    table.setFixedHeight(table.horizontalHeader().height() + rows + 2)


def says(finding: Finding) -> str:
    """Return the sentence of a finding's rule."""
    return _said(f"check.{finding.rule}")


def _said(code: str, values: dict[str, str] | None = None) -> str:
    return sentence(code, values, language())


def check_file(
    jobs: JobRunner,
    check: Callable[[Path], Checked],
    path: Path,
    parent: QWidget | None = None,
) -> FindingsDialog:
    """Open the dialog and check a file in the job thread; return the dialog."""
    dialog = FindingsDialog(path.name, parent)
    dialog.open()
    gone: list[int] = []
    dialog.finished.connect(gone.append)

    def show(checked: Checked) -> None:
        if not gone:
            dialog.show_checked(checked)

    def refused(error: BaseException) -> None:
        if isinstance(error, Refused):
            text = explain(error.problems[0], language())
        elif isinstance(error, StorageFault):
            text = sentence(error.code, {"detail": error.detail}, language())
        else:
            raise error
        if not gone:
            dialog.show_refusal(text)

    jobs.submit(lambda: check(path), show, refused)
    return dialog
