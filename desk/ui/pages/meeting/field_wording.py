"""Wavy lines under words that are taken down already; the menu has the ways out."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from desk.domain.wording_findings import NOTHING_BESIDE, Beside, Finding, Grade, TextRole
from desk.messages import sentence
from desk.ui.pages.meeting.live_wording import LiveWording
from desk.ui.widgets.fields import TextArea
from desk.ui.widgets.squiggles import HINT, WARNING, WRONG, Squiggle, Squiggles
from desk.ui.widgets.words_at import put_words, select_words
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
            place = (self.area, finding.start, finding.end)
            menu.addAction(words, partial(select_words, *place))
            if self.area.isReadOnly():
                continue
            for new in finding.fixes:
                text = f"　→ {new}" if new else "　" + self.tr("Delete")
                menu.addAction(text, partial(put_words, *place, new))
        if self._findings:
            menu.addSeparator()
