"""The panel at the right: how a paper stands and why, and what can be done with it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desk.domain.papers import PaperKind
from desk.services.paper_rows import PaperRow
from desk.ui.pages.papers.changes import shown
from desk.ui.pages.papers.words import follow_ups_text, kind_text, meaning, status_text
from desk.ui.widgets.buttons import plain_button
from desk.ui.widgets.flow import FlowLayout
from desk.ui.widgets.labels import ElidedLabel, badge, label, set_badge
from desk.ui.widgets.lines import hairline

WIDTH = 316
NARROW_WIDTH = 272


class PaperDetail(QScrollArea):
    """Shows one paper, or how many are chosen."""

    export_wanted = Signal(str)
    """docx or pdf: the chosen papers are to be written."""
    print_wanted = Signal()
    open_wanted = Signal()
    folder_wanted = Signal()
    follow_up_wanted = Signal()
    attach_wanted = Signal()
    read_back_wanted = Signal()
    speech_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("The chosen paper"))
        self._body = QWidget()
        self._body.setProperty("look", "sheet")
        self._body.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self._body)
        column.setContentsMargins(20, 20, 20, 24)
        column.setSpacing(12)
        self._build_head(column)
        self._build_actions(column)
        self._build_why(column)
        column.addStretch(1)
        self.setWidget(self._body)
        self._body.hide()

    def _build_head(self, column: QVBoxLayout) -> None:
        self._number = label("", "second", wrap=True)
        self._name = label("", "title", wrap=True)
        self._name.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._subject = label("", "second", wrap=True)
        self.status = badge("")
        self.meaning = label("", wrap=True)
        for widget in (self._number, self._name, self._subject, self.status, self.meaning):
            column.addWidget(widget)
        self._file = ElidedLabel("", "second")
        self._version = label("", "small", wrap=True)
        column.addWidget(self._file)
        column.addWidget(self._version)

    def _build_actions(self, column: QVBoxLayout) -> None:
        self.follow_up = plain_button("")
        self.follow_up.clicked.connect(self.follow_up_wanted)
        column.addWidget(self.follow_up, 0, Qt.AlignmentFlag.AlignLeft)
        holder = QWidget()
        flow = FlowLayout(holder)
        self.buttons: dict[str, QPushButton] = {}
        for key, text, signal in (
            ("speech", self.tr("Edit the words…"), self.speech_wanted.emit),
            ("word", self.tr("Export Word"), lambda: self.export_wanted.emit("docx")),
            ("pdf", self.tr("Export PDF"), lambda: self.export_wanted.emit("pdf")),
            ("print", self.tr("Print…"), self.print_wanted.emit),
            ("open", self.tr("Open"), self.open_wanted.emit),
            ("folder", self.tr("Show in folder"), self.folder_wanted.emit),
            ("attach", self.tr("Attach signed final…"), self.attach_wanted.emit),
            ("read_back", self.tr("Read revised file…"), self.read_back_wanted.emit),
        ):
            button = plain_button(text)
            button.setStyleSheet("padding: 4px 12px;")
            button.clicked.connect(lambda _=False, act=signal: act())
            flow.addWidget(button)
            self.buttons[key] = button
        column.addWidget(holder)

    def _build_why(self, column: QVBoxLayout) -> None:
        self._why = QWidget()
        self._why_column = QVBoxLayout(self._why)
        self._why_column.setContentsMargins(0, 0, 0, 0)
        self._why_column.setSpacing(4)
        column.addWidget(self._why)

    def menu(self) -> QMenu:
        """Return what the buttons do as a menu, for a right click in the table."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for button in (self.follow_up, *self.buttons.values()):
            if not button.isHidden():
                menu.addAction(button.text(), button.click)
        return menu

    def show_rows(self, rows: Sequence[PaperRow], title: str) -> None:
        """Show what is chosen."""
        self._body.setVisible(bool(rows))
        if not rows:
            return
        if len(rows) == 1:
            self._show_one(rows[0], title)
        else:
            self._show_many(rows)
        self.verticalScrollBar().setValue(0)

    def _show_one(self, row: PaperRow, title: str) -> None:
        has_file = row.path is not None and bool(row.path.name)
        _say(self._number, row.number)
        self._name.setText(kind_text(row.kind))
        _say(self._subject, row.subject if row.subject != title else "")
        self.status.show()
        set_badge(self.status, *status_text(row))
        self.meaning.setText(meaning(row))
        self._file.setText(row.path.name if has_file and row.path is not None else "")
        self._file.setVisible(has_file)
        _say(self._version, self._version_text(row))
        self.follow_up.setVisible(bool(row.follow_ups))
        text = self.tr("Make {kind}…").replace("{kind}", follow_ups_text(row))
        self.follow_up.setText(text)
        signed = row.signed is not None
        for key, shown_now in (
            ("speech", row.kind in (PaperKind.SPEECH, PaperKind.TALK_RECORD)),
            ("open", has_file or signed),
            ("folder", has_file or signed),
            ("attach", True),
            ("read_back", True),
        ):
            self.buttons[key].setVisible(shown_now)
        self._show_why(row)

    def _version_text(self, row: PaperRow) -> str:
        if not row.version or row.path is None or not row.path.name:
            return ""
        when = row.written_at[:16].replace("T", " ")
        text = self.tr("Version {n}, written {when}").replace("{n}", str(row.version))
        return text.replace("{when}", when)

    def _show_many(self, rows: Sequence[PaperRow]) -> None:
        self._name.setText(self.tr("{n} papers chosen").replace("{n}", str(len(rows))))
        kinds = dict.fromkeys(kind_text(row.kind) for row in rows)
        _say(self._subject, "、".join(kinds))
        for widget in (self._number, self.status, self._file, self._version, self.follow_up):
            widget.hide()
        self.meaning.setText(self.tr("Export and print take all of them."))
        for key in ("speech", "open", "folder", "attach", "read_back"):
            self.buttons[key].hide()
        self._clear_why()

    def _clear_why(self) -> None:
        while (item := self._why_column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._why.hide()

    def _show_why(self, row: PaperRow) -> None:
        self._clear_why()
        if not row.why:
            return
        self._why.show()
        self._why_column.addWidget(hairline())
        head = label(self.tr("What has changed"), "strong")
        head.setContentsMargins(0, 8, 0, 0)
        self._why_column.addWidget(head)
        for change in row.why:
            cut = shown(change)
            for caption, text, whole, look in (
                (self.tr("Was"), cut.before, change.before, "second"),
                (self.tr("Now"), cut.after, change.after, ""),
            ):
                if not text:
                    continue
                small = label(caption, "small")
                small.setContentsMargins(0, 4, 0, 0)
                line = label(text, look, wrap=True)
                line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                line.setToolTip(whole if whole != text else "")
                self._why_column.addWidget(small)
                self._why_column.addWidget(line)
            self._why_column.addSpacing(4)

    @property
    def why_text(self) -> str:
        """Everything that is said about what has changed, a line each."""
        found = self._why.findChildren(type(self._number))
        return "\n".join(one.text() for one in found if not one.isHidden())


def _say(line: QLabel, text: str) -> None:
    line.setText(text)
    line.setVisible(bool(text))
