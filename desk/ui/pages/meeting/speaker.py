"""Who speaks: found by pinyin letters among those who attend, or any name typed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from desk.domain.dossier import Dossier
from desk.ui.pages.meeting.list_keys import ListKeys
from desk.ui.widgets.fields import Entry, Picker


def speakers(dossier: Dossier) -> list[str]:
    """Return the ids of those who attend, in order, substitutes after whom they stand for."""
    ids = []
    for place in dossier.attendance:
        ids.append(place.person_id)
        if place.substitute_id:
            ids.append(place.substitute_id)
    return ids


class SpeakerField(Picker):
    """A picker that also takes a name that is in no directory."""

    entered = Signal()
    """Enter: the words follow."""

    def __init__(self, name: str, placeholder: str) -> None:
        super().__init__(name, placeholder)
        ListKeys(self)
        self._first: list[str] = []
        self._source: list[Entry] = []
        self.picked.connect(lambda _: self.entered.emit() if self.hasFocus() else None)

    def set_entries_if_new(self, first: list[str], people: list[Entry]) -> None:
        """Offer people, those who attend before the others."""
        if first == self._first and people is self._source:
            return
        self._first, self._source = first, people
        rank = {person_id: place for place, person_id in enumerate(first)}
        said = self.text()
        self.set_entries(sorted(people, key=lambda e: rank.get(e.id, len(rank))))
        if said and not self.text():
            self.setText(said)

    def said_by(self) -> str:
        """Return the speaker's name as it stands."""
        return self.text().strip()

    def save(self) -> None:
        """Take a name of the directory, or keep the name as it was typed."""
        self._typing.finish_composing()
        self._typing.settled()
        if not self.isModified():
            return
        entry = self._named(self.text().strip()) if self.text().strip() else None
        if entry is not None:
            self._take(entry)
        else:
            self._id = None
            self.setModified(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter or event.key() == Qt.Key.Key_Escape:
            if enter:
                self.save()
            self.entered.emit()
            return
        super().keyPressEvent(event)
