"""Two texts of the minutes against each other, word by word (文稿对照)."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QWidget

from desk.domain.dossier import Dossier
from desk.domain.word_changes import ComparedLine
from desk.services.desk import Desk
from desk.services.minutes_texts import MinutesText, TextSource, minutes_texts
from desk.ui.dialogs.frame import Frame
from desk.ui.pages.after.compared_text import ComparedText
from desk.ui.pages.settings.declared import SIDE_BY_SIDE
from desk.ui.pages.settings.preferences import Preferences
from desk.ui.session import Session
from desk.ui.widgets.choice_field import ChoiceField
from desk.ui.widgets.labels import label

_WIDTH, _HEIGHT = 1040, 680


class CompareDialog(Frame):
    """Chooses two texts and shows what went and what came. J and K go from change to change."""

    def __init__(
        self,
        session: Session,
        meeting_id: str,
        before: MinutesText | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Compare `before` (else the text before the last one) with the minutes as they are now."""
        super().__init__(self.tr("Compare texts of the minutes"), parent, width=720)
        self.resize(_WIDTH, _HEIGHT)
        self._session, self._meeting_id = session, meeting_id
        self._wanted = before
        self._dossier: Dossier | None = None
        self._closed = False
        self._asked: object = None
        self.before = ChoiceField(self.tr("Earlier text"))
        self.after = ChoiceField(self.tr("Later text"))
        self.side = QCheckBox(self.tr("Side by side"))
        self.side.setChecked(Preferences().get(SIDE_BY_SIDE))
        self.only = QCheckBox(self.tr("Changed paragraphs only"))
        self.count = label("", "second")
        self.text = ComparedText(self.tr("Compared text"))
        self._lay_out()
        self._connect()
        self.add_close(self.tr("Close"))
        self.text.setFocus()
        session.ask(lambda desk: desk.dossier(meeting_id), self._take)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        for column, field in enumerate((self.before, self.after)):
            name = label(field.accessibleName(), "small")
            name.setBuddy(field)
            grid.addWidget(name, 0, column)
            grid.addWidget(field, 1, column)
            grid.setColumnStretch(column, 1)
        self.body.addLayout(grid)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.side)
        row.addWidget(self.only)
        row.addStretch(1)
        row.addWidget(self.count)
        keys = QHBoxLayout()
        keys.setSpacing(6)
        for key in ("J", "K"):
            keys.addWidget(label(key, "key"))
        keys.addWidget(label(self.tr("next, previous change"), "small"))
        row.addLayout(keys)
        self.body.addLayout(row)
        self.body.addWidget(self.text, 1)

    def _connect(self) -> None:
        for field in (self.before, self.after):
            field.committed.connect(lambda _: self._compare())
        self.side.clicked.connect(self._set_side)
        self.only.clicked.connect(lambda _: self._show())
        for key, by in (("J", 1), ("K", -1)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.activated.connect(lambda by=by: self.step(by))
        self.finished.connect(self._close_down)
        self._lines: Sequence[ComparedLine] = ()

    def _close_down(self) -> None:
        self._closed = True

    def _take(self, dossier: Dossier) -> None:
        if self._closed:
            return
        self._dossier = dossier
        texts = minutes_texts(dossier)
        choices: list[tuple[object, str]] = [(text, self._name(text)) for text in texts]
        for field in (self.before, self.after):
            field.set_choices(choices)
        earlier = self._wanted if self._wanted in texts else texts[max(0, len(texts) - 2)]
        self.before.set_saved_value(earlier)
        self.after.set_saved_value(texts[-1])
        self._compare()

    def _name(self, text: MinutesText) -> str:
        when = text.at[:16].replace("T", " ")
        if text.source is TextSource.NOW:
            return self.tr("As the record reads now")
        if text.source is TextSource.ISSUED:
            name = self.tr("Issued {number}").replace("{number}", text.label)
            if text.version > 1:
                again = self.tr("{name}, version {n}").replace("{name}", name)
                name = again.replace("{n}", str(text.version))
        else:
            name = text.label or self.tr("Version kept")
        return f"{name}　{when}"

    def _compare(self) -> None:
        dossier, before, after = self._dossier, self.before.value(), self.after.value()
        if dossier is None or not isinstance(before, MinutesText | None):
            return
        if not isinstance(after, MinutesText) or before is None:
            return
        pair = self._asked = (before, after)

        def ask(desk: Desk) -> Any:
            return desk.minutes_texts.compare(dossier, *pair)

        def show(lines: Sequence[ComparedLine]) -> None:
            if self._asked is pair and not self._closed:
                self._lines = lines
                self._show()

        self._session.ask(ask, show)

    def _set_side(self, on: bool) -> None:
        Preferences().set(SIDE_BY_SIDE, on)
        self._show()

    def _show(self) -> None:
        changed = [line for line in self._lines if line.changed]
        lines = changed if self.only.isChecked() else self._lines
        self.text.show_lines(lines, side_by_side=self.side.isChecked())
        self.count.setText(
            self.tr("{n} paragraphs changed").replace("{n}", str(len(changed)))
            if changed
            else self.tr("The two texts say the same.")
        )

    def step(self, by: int) -> None:
        """Go to the next or the previous change."""
        self.text.step(by)

    def keyPressEvent(self, event: Any) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return
        super().keyPressEvent(event)
