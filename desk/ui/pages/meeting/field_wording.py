"""Wavy lines under words that are taken down already; the menu has the ways out."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QMenu

from desk.domain.wording_findings import NOTHING_BESIDE, Beside, Finding, Grade, TextRole
from desk.messages import sentence
from desk.ui.pages.meeting.live_wording import LiveWording
from desk.ui.widgets.fields import TextArea
from desk.ui.widgets.offsets import qt_offset
from desk.ui.widgets.squiggles import HINT, WARNING, WRONG, Squiggle, Squiggles
from desk.ui.window.actions import language

TONES = {Grade.BLOCK: WRONG, Grade.WARN: WARNING, Grade.HINT: HINT}


def _nothing() -> Beside:
    return NOTHING_BESIDE


class FieldWording(QObject):
    """Checks the words of one field as they change. `beside` tells what other fields say."""

    def __init__(
        self,
        area: TextArea,
        live: LiveWording,
        role: TextRole,
        beside: Callable[[], Beside] = _nothing,
    ) -> None:
        super().__init__(area)
        self.area = area
        self._live, self._role, self._beside = live, role, beside
        self._findings: tuple[Finding, ...] = ()
        self.squiggles = Squiggles(area)
        area.textChanged.connect(self.check)
        live.loaded.connect(self.check)

    def check(self) -> None:
        """Check the words as they stand."""
        self._findings = self._live.check(self.area.text(), self._role, self._beside())
        self.squiggles.show([Squiggle(f.start, f.end, TONES[f.grade]) for f in self._findings])

    def fill_menu(self, menu: QMenu) -> None:
        """Add what is wrong with the words, each with what may stand there instead."""
        for finding in self._findings:
            words = sentence(finding.code, dict(finding.values), language())
            menu.addAction(words, partial(self._select, finding))
            if self.area.isReadOnly():
                continue
            for new in finding.fixes:
                text = f"　→ {new}" if new else "　" + self.tr("Delete")
                menu.addAction(text, partial(self._replace, finding, new))
        if self._findings:
            menu.addSeparator()

    def _select(self, finding: Finding) -> QTextCursor:
        text = self.area.text()
        cursor = self.area.textCursor()
        cursor.setPosition(qt_offset(text, finding.start))
        cursor.setPosition(qt_offset(text, finding.end), QTextCursor.MoveMode.KeepAnchor)
        self.area.setTextCursor(cursor)
        self.area.setFocus()
        return cursor

    def _replace(self, finding: Finding, new: str) -> None:
        self._select(finding).insertText(new)
