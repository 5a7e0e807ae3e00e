"""One phrase: the original, the office's own text, what it may use, and how it would read."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desk.domain.phrasing import Variable
from desk.messages import explain
from desk.services.phrasing import PhrasePreview, PhraseState
from desk.ui.pages.settings.paper_text import PaperText
from desk.ui.widgets.buttons import plain_button
from desk.ui.widgets.fields import TextArea, show_wrong
from desk.ui.widgets.flow import FlowLayout
from desk.ui.widgets.labels import label
from desk.ui.widgets.lines import hairline
from desk.ui.window.actions import language

_PREVIEW_MS = 300


class PhraseEditor(QWidget):
    """Shows a PhraseState; says when its text is to be saved, previewed or restored."""

    committed = Signal(str)
    preview_wanted = Signal(str)
    restore_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state: PhraseState | None = None
        self._type_id: str | None = None
        self._judged = ("", "")
        self.seen = ""
        """The text that the one being typed began with."""
        self.title = label("", "title", wrap=True)
        self.paper = label("", "small")
        self.original = label("", "second", wrap=True)
        self.original.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.field = TextArea(self.tr("The office's own text"), lines=3, most_lines=10)
        self._rest = QTimer(self, singleShot=True, interval=_PREVIEW_MS)
        self._rest.timeout.connect(lambda: self.preview_wanted.emit(self.field.text()))
        self.field.committed.connect(self.committed)
        self.field.textChanged.connect(self._rest.start)
        self.problem = label("", "late", wrap=True)
        self.restore = plain_button(self.tr("Back to the original"))
        self.restore.clicked.connect(self.restore_asked)
        self.sample = label("", "", wrap=True)
        self.sample.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.lines = PaperText(self.tr("The paper with this text"))
        self._build()

    def _build(self) -> None:
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.title)
        column.addWidget(self.paper)
        column.addSpacing(12)
        self._standard = label("", "small")
        column.addWidget(self._standard)
        column.addWidget(self.original)
        column.addSpacing(12)
        self._fixed = label(
            self.tr("Lists of words come with the program; they can't be changed here."), "small"
        )
        column.addWidget(self._fixed)
        self._own = label(self.tr("The office's own text"), "small")
        self._own.setBuddy(self.field)
        column.addWidget(self._own)
        column.addWidget(self.field)
        column.addWidget(self.problem)
        column.addSpacing(4)
        self._build_names()
        self._build_preview()

    def _build_names(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips, gap=8)
        row.addWidget(self._chips, 1)
        row.addWidget(self.restore, 0, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(row)
        self._break = label(
            self.tr("A | in the text is a place where the title may break its line."), "small"
        )
        self._column.addWidget(self._break)

    def _build_preview(self) -> None:
        self._column.addSpacing(12)
        self._column.addWidget(hairline())
        self._column.addSpacing(12)
        self._reads = label(self.tr("It would read"), "small")
        self._column.addWidget(self._reads)
        self._column.addWidget(self.sample)
        self._column.addSpacing(12)
        self._paper_of = label("", "small")
        self._column.addWidget(self._paper_of)
        self._column.addWidget(self.lines, 1)
        # takes the room where no paper is shown
        self._column.addStretch(0)

    @property
    def state(self) -> PhraseState | None:
        """The phrase that is shown."""
        return self._state

    @property
    def type_id(self) -> str | None:
        """The meeting type the phrase is shown for; None for all meetings."""
        return self._type_id

    def show_state(
        self, state: PhraseState, type_id: str | None = None, typed: str | None = None
    ) -> None:
        """Show a phrase of a meeting type; `typed` is a text for it that was refused before."""
        same = self._state is not None and self._state.phrase == state.phrase
        if not same or type_id != self._type_id:
            # what was typed belongs to another phrase
            self.field.keep_unsaved(self.field.text())
        self._type_id = type_id
        if not self.field.dirty:
            self.seen = state.text
        self._state = state
        self._judged = ("", "")
        phrase = state.phrase
        if not same:
            self.title.setText(phrase.label)
            self.paper.setText(phrase.paper)
            self._show_names(phrase.variables)
        self._standard.setText(
            self.tr("For all meetings") if type_id else self.tr("The original text")
        )
        standard = "、".join(phrase.words) if phrase.words else state.standard
        self.original.setText(standard or self.tr("(empty)"))
        self._break.setVisible("|" in phrase.text)
        for part in (self._own, self.field, self.problem, self.restore, self._reads, self.sample):
            part.setVisible(not phrase.words)
        self._fixed.setVisible(bool(phrase.words))
        self.restore.setEnabled(state.changed or typed is not None)
        self.field.set_saved_text(state.text)
        if typed is not None:
            self.field.restore_draft(typed)
        elif not self.field.dirty:
            self.say_problem("")
        self._rest.stop()
        self.preview_wanted.emit(self.field.text())

    def show_refusal(self, saved: str, sentence: str) -> None:
        """Keep what was typed in the field and say why it was not saved."""
        self.field.keep_unsaved(saved)
        self.say_problem(sentence)

    def say_problem(self, sentence: str) -> None:
        """Say what is wrong with the text; nothing is with an empty sentence."""
        show_wrong(self.field, sentence)
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))

    def wrong(self, text: str) -> str:
        """Return what is known to be wrong with a text that was looked at, or an empty text."""
        judged, sentence = self._judged
        return sentence if judged == text else ""

    def show_preview(self, preview: PhrasePreview, text: str) -> None:
        """Show how a text would read."""
        wrong = explain(preview.problems[0], language()) if preview.problems else ""
        self._judged = (text, wrong)
        editable = self._state is not None and not self._state.phrase.words
        if editable:
            self.say_problem(wrong)
        self.sample.setText(preview.sample)
        self._reads.setVisible(editable and bool(preview.sample))
        self.sample.setVisible(editable and bool(preview.sample))
        shown = bool(preview.lines)
        pattern = self.tr("In the paper of {meeting}; the lines that say it are marked")
        self._paper_of.setText(pattern.replace("{meeting}", preview.meeting))
        self._paper_of.setVisible(shown)
        self.lines.setVisible(shown)
        self.lines.show_lines(preview.lines)

    def _show_names(self, variables: tuple[Variable, ...]) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for variable in variables:
            chip = QPushButton(f"{variable.meaning} {variable.name}")
            chip.setProperty("look", "chip")
            chip.setAutoDefault(False)
            # the keyboard stays in the text
            chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            chip.setToolTip(self.tr("Insert {{ name }}").replace("name", variable.name))
            chip.clicked.connect(lambda _on=False, n=variable.name: self._insert(n))
            self._flow.addWidget(chip)
            chip.show()
        self._flow.invalidate()
        self._chips.updateGeometry()

    def _insert(self, name: str) -> None:
        self.field.insertPlainText("{{ " + name + " }}")
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
