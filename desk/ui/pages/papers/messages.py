"""The notice for each unit as text to paste into a message."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desk.ui.dialogs.frame import Frame
from desk.ui.widgets.buttons import plain_button
from desk.ui.widgets.labels import label
from desk.ui.widgets.lines import hairline

_HEIGHT = 420


class MessagesDialog(Frame):
    """A text for each unit; one click copies it, or all of them."""

    def __init__(self, messages: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Notices for the units"), parent, width=620)
        self._messages = list(messages)
        if not self._messages:
            text = self.tr("No unit has anything to do at this meeting yet.")
            self.body.addWidget(label(text, "second", wrap=True))
        else:
            self.body.addWidget(self._list())
        self.said = label("", "good")
        self._buttons.insertWidget(0, self.said)
        if self._messages:
            self.copy_all = plain_button(self.tr("Copy all"))
            self.copy_all.clicked.connect(self._copy_all)
            self._buttons.addWidget(self.copy_all)
        self.add_close(self.tr("Close")).setDefault(True)

    def _list(self) -> QScrollArea:
        area = QScrollArea()
        area.setAccessibleName(self.windowTitle())
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setMinimumHeight(_HEIGHT)
        inner = QWidget()
        inner.setProperty("look", "sheet")
        inner.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(8)
        for place, (unit, text) in enumerate(self._messages):
            if place:
                column.addWidget(hairline())
            head = QHBoxLayout()
            head.addWidget(label(unit, "strong"), 1)
            copy = plain_button(self.tr("Copy"))
            name = self.tr("Copy the notice for {unit}").replace("{unit}", unit)
            copy.setAccessibleName(name)
            copy.clicked.connect(lambda _=False, unit=unit, text=text: self._copy(unit, text))
            head.addWidget(copy)
            column.addLayout(head)
            words = label(text, "second", wrap=True)
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(words)
        column.addStretch(1)
        area.setWidget(inner)
        return area

    def _copy(self, unit: str, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.said.setText(self.tr("Copied: {unit}").replace("{unit}", unit))

    def _copy_all(self) -> None:
        whole = "\n\n".join(f"{unit}\n{text}" for unit, text in self._messages)
        QGuiApplication.clipboard().setText(whole)
        text = self.tr("The notices for {n} units are copied")
        self.said.setText(text.replace("{n}", str(len(self._messages))))
