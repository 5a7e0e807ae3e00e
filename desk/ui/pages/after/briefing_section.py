"""会议精神汇报 (S7): who was away, and on which days they and the leader in charge were told."""

from datetime import date

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desk.domain.attendance import Attendance, Presence
from desk.domain.briefing import Briefing, briefings, open_briefings
from desk.domain.meetings import MeetingStatus
from desk.ui.pages.meeting.context import MeetingContext
from desk.ui.widgets.fields import DateField
from desk.ui.widgets.labels import ElidedLabel, label, set_look
from desk.ui.widgets.lines import hairline

_FIELDS = ("leader_briefed_on", "principal_briefed_on")
_DATE_WIDTH = 148
_BEFORE = frozenset({MeetingStatus.PREPARING, MeetingStatus.NOTIFIED, MeetingStatus.CANCELLED})


class BriefingSection(QWidget):
    """A line for each of them; hidden where everybody came. Free after issue too."""

    def __init__(self, ctx: MeetingContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._shown: tuple[str, ...] = ()
        self._places: dict[str, Attendance] = {}
        self.fields: dict[tuple[str, str], DateField] = {}
        self._names: dict[str, tuple[ElidedLabel, ElidedLabel]] = {}
        self.count = label("", "second")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 2)
        self._grid.setColumnStretch(1, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 20, 0, 0)
        column.setSpacing(4)
        head = QGridLayout()
        head.addWidget(label(self.tr("Told after the meeting"), "strong"), 0, 0)
        head.addWidget(self.count, 0, 1)
        head.setColumnStretch(0, 1)
        column.addLayout(head)
        column.addLayout(self._grid)
        ctx.shown.connect(self._show)

    def _show(self) -> None:
        found = briefings(self._ctx.dossier)
        self.setVisible(bool(found) and self._ctx.dossier.meeting.status not in _BEFORE)
        wanted = tuple(f"{one.place.id}{one.to_leader}" for one in found)
        if wanted != self._shown:
            self._shown = wanted
            self._make(found)
        for one in found:
            self._show_one(one)
        left = open_briefings(self._ctx.dossier)
        self.count.setText(
            self.tr("{n} not yet told").replace("{n}", str(left))
            if left
            else self.tr("Everybody has been told")
        )
        set_look(self.count, "warning" if left else "good")

    def _make(self, found: tuple[Briefing, ...]) -> None:
        while self._grid.count():
            item = self._grid.takeAt(0)
            if item is not None and item.widget() is not None:
                item.widget().hide()
                item.widget().deleteLater()
        self.fields, self._names = {}, {}
        heads = (self.tr("Away"), "", self.tr("Leader in charge told"), self.tr("Head told"))
        for column, text in enumerate(heads):
            self._grid.addWidget(label(text, "small"), 0, column)
        for place, one in enumerate(found):
            row = 2 * place + 1
            names = (ElidedLabel(), ElidedLabel("", "second"))
            self._names[one.place.id] = names
            for column, widget in enumerate(names):
                self._grid.addWidget(widget, row, column)
            for column, name in enumerate(_FIELDS, start=2):
                if name in _FIELDS[1:] or one.to_leader:
                    self._grid.addWidget(self._field(one.place.id, name), row, column)
            self._grid.addWidget(hairline(), row + 1, 0, 1, 4)

    def _field(self, place_id: str, name: str) -> DateField:
        field = DateField("", self.tr("Date"), reference=lambda: self._ctx.dossier.meeting.day)
        field.setFixedWidth(_DATE_WIDTH)
        field.committed.connect(lambda day: self._commit(place_id, name, day))
        self.fields[place_id, name] = field
        return field

    def _show_one(self, one: Briefing) -> None:
        place = one.place
        self._places[place.id] = place
        directory = self._ctx.dossier.directory
        name = directory.person_name(place.person_id)
        person = directory.person(place.person_id)
        unit = directory.unit_name(person.unit_id) if person is not None else ""
        first, second = self._names[place.id]
        first.setText(f"{name}　{unit}".strip("　"))
        second.setText(self._how(place))
        for field_name in _FIELDS:
            field = self.fields.get((place.id, field_name))
            if field is not None:
                which = self.tr("Leader in charge told") if field_name == _FIELDS[0] else ""
                field.setAccessibleName(f"{name}　{which or self.tr('Head told')}")
                field.set_saved_date(getattr(place, field_name))

    def _how(self, place: Attendance) -> str:
        if place.status is Presence.SUBSTITUTED:
            instead = self._ctx.dossier.directory.person_name(place.substitute_id)
            return self.tr("{name} came instead").replace("{name}", instead)
        return self.tr("on leave") if place.status is Presence.LEAVE else self.tr("absent")

    def _commit(self, place_id: str, name: str, day: date | None) -> None:
        self._ctx.edit(self._places[place_id], name, day)
