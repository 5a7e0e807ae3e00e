"""A speech or a talk given at the meeting: its title, who gave it, its words (S22)."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QPlainTextEdit, QWidget

from desk.domain.dossier import Dossier
from desk.domain.operations import Done
from desk.domain.problems import Refused
from desk.domain.speeches import Speech, SpeechKind
from desk.services import editing
from desk.services.desk import Desk
from desk.ui.dialogs.frame import Frame
from desk.ui.pages.meeting.entries import people_entries
from desk.ui.pages.papers.talk_fields import TalkFields
from desk.ui.pages.papers.writing import told
from desk.ui.session import Session
from desk.ui.widgets.buttons import plain_button
from desk.ui.widgets.choice_field import ChoiceField
from desk.ui.widgets.choices import enum_choices
from desk.ui.widgets.labels import label
from desk.ui.widgets.picker import Picker
from desk.ui.widgets.text_fields import TextField

_NEW = ""
_LARGEST = 4_000_000
_LEAST_HIGH = {SpeechKind.SPEECH: 260, SpeechKind.INTEGRITY_TALK: 100}
"""Pixels for the words: a talk's other fields need room too."""


@dataclass(frozen=True, slots=True)
class Speeches:
    """The speeches of a meeting, and who may have given one."""

    dossier: Dossier
    speeches: Sequence[Speech]

    @classmethod
    def read(cls, desk: Desk, meeting_id: str) -> "Speeches":
        """Read them; in the job thread."""
        speeches = desk.read(lambda reader: reader.find(Speech, meeting_id=meeting_id))
        return cls(desk.dossier(meeting_id), list(speeches))


class SpeechDialog(Frame):
    """Adds a speech or a talk, or changes one."""

    kept = Signal(object)
    """The Speech as it was kept."""

    def __init__(
        self,
        session: Session,
        found: Speeches,
        parent: QWidget | None = None,
        *,
        speech_id: str = _NEW,
    ) -> None:
        super().__init__(self.tr("Speech or talk"), parent, width=640)
        self._session, self._found = session, found
        self._speech: Speech | None = None
        self.which = ChoiceField(self.tr("Which speech"))
        self.which.set_choices(
            [*((s.id, s.title) for s in found.speeches), (_NEW, self.tr("A new speech"))]
        )
        self.which.activated.connect(lambda _place: self._show())
        self.kind = ChoiceField(self.tr("Kind"), enum_choices(SpeechKind))
        self.kind.activated.connect(lambda _place: self._show_kind())
        self.title = TextField(self.tr("Title"), self.tr("As it will be printed"))
        self.speaker = Picker(self.tr("Speaker"), self.tr("Name or pinyin letters"))
        self.speaker.set_entries(people_entries(found.dossier.directory))
        self._who = label("", "second")
        self.talk = TalkFields(found.dossier, self.speaker, self)
        self.words = QPlainTextEdit()
        self.words.setAccessibleName(self.tr("Words of the speech"))
        self.words.setPlaceholderText(self.tr("Paste the words here: a line for each paragraph"))
        self.words.setTabChangesFocus(True)
        self.load = plain_button(self.tr("From a text file…"))
        self.load.clicked.connect(self._choose_file)
        self.remove_button = plain_button(self.tr("Remove the speech"))
        self.remove_button.clicked.connect(self.remove)
        self.problem = label("", "late", wrap=True)
        self.problem.hide()
        self._lay_out()
        self.add_close(self.tr("Cancel"))
        self.keep_button = self.add_main(self.tr("Keep"))
        wanted = speech_id or (found.speeches[0].id if found.speeches else _NEW)
        self.which.set_saved_value(wanted)
        self._show()
        self.title.setFocus()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        grid.setColumnStretch(1, 1)
        fields: list[QWidget] = [self.kind, self.title, self.speaker]
        if self._found.speeches:
            fields.insert(0, self.which)
        else:
            self.which.hide()
        for line, field in enumerate(fields):
            name = self._who if field is self.speaker else label(field.accessibleName(), "second")
            grid.addWidget(name, line, 0)
            grid.addWidget(field, line, 1)
        self.talk.add_to(grid)
        self.body.addLayout(grid)
        self.body.addWidget(self.words, 1)
        row = QHBoxLayout()
        row.addWidget(self.load)
        row.addStretch(1)
        row.addWidget(self.remove_button)
        self.body.addLayout(row)
        self.body.addWidget(self.problem)

    def _show(self) -> None:
        wanted = self.which.value()
        self._speech = next((s for s in self._found.speeches if s.id == wanted), None)
        speech = self._speech
        chair = self._found.dossier.meeting.chair_id
        self.kind.set_saved_value(speech.kind if speech else SpeechKind.SPEECH)
        self.title.set_saved_text(speech.title if speech else self._proposed(SpeechKind.SPEECH))
        self.speaker.set_saved_id(speech.speaker_id if speech else chair)
        self.talk.show_talk(speech)
        self.words.setPlainText(speech.text if speech else "")
        self.remove_button.setVisible(speech is not None)
        self._show_kind()

    @property
    def _kind(self) -> SpeechKind:
        kind = self.kind.value()
        return kind if isinstance(kind, SpeechKind) else SpeechKind.SPEECH

    def _show_kind(self) -> None:
        """Show the fields of the kind chosen; a title nobody has touched goes with it."""
        kind = self._kind
        talk = kind is SpeechKind.INTEGRITY_TALK
        if self.title.text() in (self._proposed(other) for other in SpeechKind):
            self.title.set_saved_text(self._proposed(kind))
        self._who.setText(self.tr("Talker") if talk else self.tr("Speaker"))
        self.speaker.setAccessibleName(self._who.text())
        self.words.setMinimumHeight(_LEAST_HIGH[kind])
        self.talk.set_visible(talk)
        if self.isVisible():
            room = self.screen().availableGeometry().height()
            self.resize(self.width(), min(self.sizeHint().height(), room))

    def _proposed(self, kind: SpeechKind) -> str:
        talk = kind is SpeechKind.INTEGRITY_TALK
        text = self.tr("Integrity talk at {meeting}") if talk else self.tr("Speech at {meeting}")
        return text.replace("{meeting}", self._found.dossier.title)

    def load_file(self, path: Path) -> None:
        """Take the words of a text file over, in UTF-8 or as Chinese Windows writes them."""
        try:
            if path.stat().st_size > _LARGEST:
                self._complain(self.tr("The file is too large for a speech."))
                return
            self.words.setPlainText(read_text(path.read_bytes()))
            self.problem.hide()
        except OSError as error:
            text = self.tr("The file can't be read: {why}")
            self._complain(text.replace("{why}", error.strerror or str(error)))
        except UnicodeDecodeError:
            self._complain(self.tr("The file is no plain text. Save it as .txt and try again."))

    def _choose_file(self) -> None:
        dialog = QFileDialog(self, self.tr("From a text file"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setNameFilter(self.tr("Text files (*.txt)"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.load_file(Path(name)))
        dialog.open()

    def accept(self) -> None:
        """Keep the speech; stay open where something is missing or can't be read."""
        self.title.save()
        self.speaker.save()
        values: dict[str, Any] = {"kind": self._kind}
        if self._kind is SpeechKind.INTEGRITY_TALK:
            if wrong := self.talk.save():
                self._complain(wrong)
                return
            values |= self.talk.values()
        title, text = self.title.text().strip(), self.words.toPlainText().strip()
        if not title or not text:
            self._complain(self.tr("A speech needs a title and its words."))
            return
        values |= {"title": title, "speaker_id": self.speaker.entry_id, "text": text}
        if self._speech is None:
            operation = editing.add(
                Speech(
                    meeting_id=self._found.dossier.meeting.id,
                    position=len(self._found.speeches) + 1,
                    **values,
                )
            )
        else:
            operation = editing.edit(self._speech, **values)
        self.keep_button.setEnabled(False)
        self._session.submit(operation, self._finish, self._refused)

    def remove(self) -> None:
        """Take the speech away; undo brings it back."""
        if self._speech is not None:
            self._session.submit(editing.remove(self._speech), self._gone, self._refused)

    def _gone(self, _done: Done[None]) -> None:
        super().accept()

    def _finish(self, done: Done[Speech]) -> None:
        self.kept.emit(done.value)
        super().accept()

    def _refused(self, error: Refused) -> None:
        self.keep_button.setEnabled(True)
        self._complain(told(error))

    def _complain(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.show()


def read_text(data: bytes) -> str:
    """Return the text of a file. Raises UnicodeDecodeError."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return _lines(data.decode("utf-16"))
    try:
        return _lines(data.decode("utf-8-sig"))
    except UnicodeDecodeError:
        return _lines(data.decode("gb18030"))


def _lines(text: str) -> str:
    lines = (line.strip(" \t　\u00a0") for line in text.splitlines())
    return "\n".join(line for line in lines if line)
