"""How the office words its papers (文书用语): the list, and beside it one phrase."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desk.domain.meetings import MeetingType
from desk.domain.problems import Conflict, Refused
from desk.messages import explain
from desk.services.phrasing import PhrasePreview, PhraseState
from desk.ui.pages.settings.phrase_editor import PhraseEditor
from desk.ui.pages.settings.phrase_list import PhraseList
from desk.ui.session import Session
from desk.ui.widgets.choice_field import ChoiceField
from desk.ui.widgets.filter_line import FilterBox
from desk.ui.widgets.labels import label
from desk.ui.widgets.lines import hairline, upright
from desk.ui.window.actions import language

_LIST_WIDTHS = (260, 400)


class PhrasesSection(QWidget):
    """Lists phrases for all meetings or those of one type, and changes one."""

    said = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._states: dict[str, PhraseState] = {}
        self._unsaved: dict[tuple[str, str | None], str] = {}
        self._stale = True
        self.types = ChoiceField(self.tr("For which meetings"))
        self.types.committed.connect(self._change_type)
        self.box = FilterBox(self.tr("Filter phrases"), self.tr("Filter…"))
        self.box.textChanged.connect(lambda _text: self._filter())
        self.box.left_downwards.connect(self._to_list)
        self.only_changed = QPushButton(self.tr("Only changed"))
        self.only_changed.setProperty("look", "chip")
        self.only_changed.setCheckable(True)
        self.only_changed.toggled.connect(lambda _on: self._filter())
        self.list = PhraseList()
        self.list.chosen.connect(self._choose)
        self.list.opened.connect(self._write)
        self.editor = PhraseEditor()
        self.editor.committed.connect(self._change)
        self.editor.preview_wanted.connect(self._preview)
        self.editor.restore_asked.connect(self._restore)
        self.nothing = label(self.tr("No phrase holds these words."), "second")
        self.nothing.hide()
        self.set_types(())
        self._build()

    def _build(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(24, 16, 16, 12)
        head.setSpacing(8)
        head.addWidget(self.types)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.box, 1)
        line.addWidget(self.only_changed)
        head.addLayout(line)
        head.addWidget(self.nothing)
        left = QWidget()
        left.setMinimumWidth(_LIST_WIDTHS[0])
        left.setMaximumWidth(_LIST_WIDTHS[1])
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(hairline())
        tree = QHBoxLayout()
        tree.setContentsMargins(16, 0, 0, 0)
        tree.addWidget(self.list)
        column.addLayout(tree, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(left, 2)
        row.addWidget(upright())
        row.addWidget(self._panel(), 3)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(lambda: self.box.setFocus(Qt.FocusReason.ShortcutFocusReason))

    def _panel(self) -> QScrollArea:
        body = QWidget()
        body.setProperty("look", "sheet")
        body.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        inside = QVBoxLayout(body)
        inside.setContentsMargins(24, 20, 24, 20)
        self.editor.setMaximumWidth(760)
        self.editor.hide()
        inside.addWidget(self.editor)
        area = QScrollArea()
        area.setWidget(body)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return area

    @property
    def type_id(self) -> str | None:
        """The meeting type whose phrases are shown; None: those of all meetings."""
        chosen: Any = self.types.value()
        return chosen or None

    def set_types(self, types: Sequence[MeetingType]) -> None:
        """Offer these meeting types."""
        choices = [("", self.tr("All meetings"))]
        choices += [(kind.id, self.tr("Only: {name}").format(name=kind.name)) for kind in types]
        chosen = self.type_id or ""
        self.types.set_choices(choices)
        known = chosen in {value for value, _ in choices}
        self.types.set_saved_value(chosen if known else "")
        if not known:
            self._change_type(None)

    def look_again(self) -> None:
        """Read the phrases anew: now where they are shown, else when they will be."""
        self._stale = True
        if self.isVisible():
            self._read()

    def save(self) -> None:
        """Save what is being typed."""
        self.editor.field.save()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._read()

    def _read(self) -> None:
        self._stale = False
        type_id = self.type_id

        def look(desk: Any) -> list[PhraseState]:
            return desk.read(lambda reader: desk.phrasing.states(reader, type_id))

        self.session.ask(look, lambda states: self._take(states, type_id))

    def _take(self, states: list[PhraseState], type_id: str | None) -> None:
        if type_id != self.type_id:
            return
        self._states = {state.phrase.place: state for state in states}
        unsaved = {place for place, of_type in self._unsaved if of_type == type_id}
        self.list.show_states(states, unsaved)
        self._filter()
        if self.list.place:
            self._show(self.list.place)
        else:
            self.list.choose_first()

    def _change_type(self, _type_id: object) -> None:
        self.save()
        self._read()

    def _filter(self) -> None:
        self.list.filter(self.box.text(), self.only_changed.isChecked())
        self.nothing.setVisible(bool(self._states) and self.list.nothing_found)

    def _to_list(self) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.list.choose_first()

    def _write(self) -> None:
        self.editor.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, place: str) -> None:
        self.save()
        self._show(place)

    def _show(self, place: str) -> None:
        typed = self._unsaved.get((place, self.type_id))
        self.editor.show()
        self.editor.show_state(self._states[place], self.type_id, typed)

    def _change(self, text: str) -> None:
        state, type_id = self.editor.state, self.editor.type_id
        if state is None:
            return
        phrase = state.phrase
        wrong = self.editor.wrong(text)
        if wrong:
            self._keep_typed(state, type_id, text, wrong)
            return
        operation = self.session.desk.phrasing.change(
            phrase.file, phrase.key, type_id, text, seen=self.editor.seen
        )
        self.session.submit(
            operation,
            lambda _done: self._saved(phrase.place, type_id, text),
            lambda refused: self._refused(refused, state, type_id, text),
        )

    def _restore(self) -> None:
        state, type_id = self.editor.state, self.editor.type_id
        if state is None:
            return
        phrase = state.phrase
        # what is typed goes as well: the original is wanted
        self.editor.field.keep_unsaved(self.editor.field.text())
        self.editor.field.set_saved_text(state.standard)
        self.editor.say_problem("")
        self._settled(phrase.place, type_id)
        self.session.submit(
            self.session.desk.phrasing.back_to_original(phrase.file, phrase.key, type_id),
            lambda _done: self.look_again(),
        )

    def _saved(self, place: str, type_id: str | None, text: str) -> None:
        self._settled(place, type_id)
        now = self.editor.state
        if now is not None and now.phrase.place == place and self.editor.type_id == type_id:
            self.editor.seen = text

    def _settled(self, place: str, type_id: str | None) -> None:
        if self._unsaved.pop((place, type_id), None) is not None and type_id == self.type_id:
            self.list.mark_unsaved(place, False)

    def _refused(
        self, refused: Refused, state: PhraseState, type_id: str | None, text: str
    ) -> None:
        self.session.refused.emit(refused)
        if isinstance(refused, Conflict) and self.editor.state == state:
            # told of it, the user may save over it
            self.editor.seen = refused.problems[0].values["theirs"]
        self._keep_typed(state, type_id, text, explain(refused.problems[0], language()))

    def _keep_typed(
        self, state: PhraseState, type_id: str | None, text: str, sentence: str
    ) -> None:
        """Keep a text that was refused for as long as the window is open, and say why."""
        place = state.phrase.place
        self._unsaved[(place, type_id)] = text
        if type_id != self.type_id:
            return
        self.list.mark_unsaved(place, True)
        if self.editor.state is not None and self.editor.state.phrase == state.phrase:
            self.editor.show_refusal(state.text, sentence)
            self.editor.restore.setEnabled(True)

    def _preview(self, text: str) -> None:
        state, type_id = self.editor.state, self.editor.type_id
        if state is None:
            return
        phrase = state.phrase

        def make(desk: Any) -> PhrasePreview:
            return desk.phrasing.preview(phrase.file, phrase.key, type_id, text)

        def show(preview: PhrasePreview) -> None:
            now = self.editor.state
            if now is not None and now.phrase == phrase and self.editor.field.text() == text:
                self.editor.show_preview(preview, text)

        self.session.ask(make, show)
