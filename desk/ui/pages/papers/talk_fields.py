"""What the record of a collective integrity talk asks for beside the words (谈话记录, S22)."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLayout, QScrollArea, QWidget

from desk.domain.dossier import Dossier
from desk.domain.speeches import Speech
from desk.domain.talks import listeners
from desk.ui.pages.meeting.entries import people_entries
from desk.ui.widgets.buttons import plain_button
from desk.ui.widgets.days import full_day
from desk.ui.widgets.fields import DateField, MultiPicker, Picker, TextField, TimeField
from desk.ui.widgets.labels import label

_MOST_HIGH = 88
"""Pixels that the people talked to take up before they are scrolled."""


class TalkFields(QObject):
    """Rows of a grid for a talk alone. What is left empty is the meeting's, and says so."""

    def __init__(self, dossier: Dossier, speaker: Picker, parent: QObject) -> None:
        super().__init__(parent)
        self._dossier, self._speaker = dossier, speaker
        self._widgets: list[QWidget] = []
        entries = people_entries(dossier.directory)
        hint = self.tr("Add: name or pinyin letters")
        self.participants = MultiPicker(self.tr("Taking part"), hint, entries=entries)
        self.talked_to = MultiPicker(self.tr("Talked to"), hint, entries=entries)
        self._people = _Scrolled(self.talked_to)
        self.nobody_named = label("", "small", wrap=True)
        self.list_button = plain_button(self.tr("List those who were there"))
        self.list_button.clicked.connect(self.list_listeners)
        self.recorder = Picker(self.tr("Recorder"), entries=entries)
        self.day = DateField(self.tr("Day"), reference=lambda: dossier.meeting.day)
        self.start, self.end = TimeField(self.tr("Start")), TimeField(self.tr("End"))
        self.place = TextField(self.tr("Place"))
        self._say_defaults()
        self.day.committed.connect(lambda _day: self._say_times())
        for changed in (
            speaker.picked,
            self.recorder.picked,
            self.participants.committed,
            self.talked_to.committed,
        ):
            changed.connect(lambda _value: self._count())

    def _say_defaults(self) -> None:
        """Show as placeholders what the meeting says."""
        meeting = self._dossier.meeting
        recorder = self._dossier.directory.person_name(meeting.recorder_id)
        for field, value, other in (
            (self.recorder, recorder, self.tr("Name or pinyin letters")),
            (self.day, full_day(meeting.day), ""),
            (self.place, meeting.place, ""),
        ):
            said = self.tr("As the meeting: {value}").replace("{value}", value)
            field.setPlaceholderText(said if value else other)
        self._say_times()

    def _say_times(self) -> None:
        """On another day the meeting's times are not the talk's."""
        meeting = self._dossier.meeting
        same = self.day.value() in (None, meeting.day)
        for field, value in ((self.start, meeting.start), (self.end, meeting.end)):
            field.setPlaceholderText(value if same and value else field.accessibleName())

    def add_to(self, grid: QGridLayout) -> None:
        """Put the rows below those that the grid has."""
        people = QHBoxLayout()
        people.addWidget(self.nobody_named, 1)
        people.addWidget(self.list_button, 0, Qt.AlignmentFlag.AlignTop)
        time = QHBoxLayout()
        time.setSpacing(8)
        for part, share in ((self.day, 3), (self.start, 2), (self.end, 2)):
            time.addWidget(part, share)
        rows: tuple[tuple[str, QWidget | QLayout], ...] = (
            (self.participants.accessibleName(), self.participants),
            (self.talked_to.accessibleName(), self._people),
            ("", people),
            (self.recorder.accessibleName(), self.recorder),
            (self.tr("Time"), time),
            (self.place.accessibleName(), self.place),
        )
        for name, field in rows:
            row = grid.rowCount()
            said = label(name, "second")
            grid.addWidget(said, row, 0)
            holder = field if isinstance(field, QWidget) else _held(field)
            grid.addWidget(holder, row, 1)
            self._widgets += [said, holder]

    def set_visible(self, visible: bool) -> None:
        """Show or hide the rows."""
        for widget in self._widgets:
            widget.setVisible(visible)

    def show_talk(self, talk: Speech | None) -> None:
        """Show what is kept of a talk; of a new one nothing."""
        self.participants.set_saved_ids(talk.participant_ids if talk else ())
        self.talked_to.set_saved_ids(talk.talked_to_ids if talk else ())
        self.recorder.set_saved_id(talk.recorder_id if talk else None)
        self.day.set_saved_date(talk.day if talk else None)
        self.start.set_saved_time(talk.start if talk else "")
        self.end.set_saved_time(talk.end if talk else "")
        self.place.set_saved_text(talk.place if talk else "")
        self._say_times()
        self._count()

    def save(self) -> str:
        """Take what was typed; return why a field can't be read, or an empty text."""
        lines = (self.participants.line, self.talked_to.line, self.recorder)
        for field in (*lines, self.day, self.start, self.end, self.place):
            field.save()
            if field.property("wrong"):
                said = self.tr("{field}: {why}").replace("{field}", field.accessibleName())
                return said.replace("{why}", field.toolTip())
        return ""

    def values(self) -> dict[str, Any]:
        """Return the fields of a Speech as they stand."""
        return {
            "participant_ids": self.participants.entry_ids,
            "talked_to_ids": self.talked_to.entry_ids,
            "recorder_id": self.recorder.entry_id,
            "day": self.day.value(),
            "start": self.start.value(),
            "end": self.end.value(),
            "place": self.place.text().strip(),
        }

    def list_listeners(self) -> None:
        """Name everybody who was there, so that one can leave somebody out."""
        self.talked_to.set_saved_ids(self._listeners())
        self._count()
        self.talked_to.line.setFocus()

    def _listeners(self) -> tuple[str, ...]:
        talk = Speech(
            meeting_id=self._dossier.meeting.id,
            title="",
            text="",
            speaker_id=self._speaker.entry_id,
        )
        return listeners(self._dossier, replace(talk, **self.values()))

    def _count(self) -> None:
        """Say whom the record names where nobody is named here."""
        found, named = len(self._listeners()), len(self.talked_to.entry_ids)
        if named:
            said = self.tr("{n} people are named.").replace("{n}", str(named))
        elif found:
            said = self.tr("Nobody is named: the {n} people who were there.").replace(
                "{n}", str(found)
            )
        else:
            said = self.tr("Nobody is listed at the meeting to be talked to.")
        self.nobody_named.setText(said)
        self.list_button.setEnabled(bool(found))


def _held(layout: QLayout) -> QWidget:
    holder = QWidget()
    layout.setContentsMargins(0, 0, 0, 0)
    holder.setLayout(layout)
    return holder


class _Scrolled(QScrollArea):
    """People chosen, as high as their chips up to a measure; further ones are scrolled to."""

    def __init__(self, people: MultiPicker) -> None:
        super().__init__()
        self._people = people
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        people.setProperty("look", "sheet")
        people.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWidget(people)
        people.installEventFilter(self)
        self.verticalScrollBar().rangeChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        layout = self._people.layout()
        if layout is None:
            return
        self.setFixedHeight(min(_MOST_HIGH, layout.heightForWidth(self.viewport().width())))

    def _follow(self, _least: int, most: int) -> None:
        """Keep the line that one types in, which is the last, in sight."""
        if self._people.line.hasFocus():
            self.verticalScrollBar().setValue(most)
