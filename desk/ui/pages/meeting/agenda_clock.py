"""The agenda of a meeting in session: how long each item took, who waits, what was put off."""

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from desk.domain.agenda import OFF_AGENDA
from desk.domain.attendance import Role
from desk.domain.dossier import Dossier, ItemDossier
from desk.domain.item_course import MoveKind
from desk.domain.presence import Whereabouts, running, seconds_spent, waiting, whereabouts
from desk.ui.pages.meeting.agenda_lines import agenda_line
from desk.ui.pages.meeting.agenda_model import AgendaLine
from desk.ui.pages.meeting.texts import minutes_spent
from desk.ui.widgets.choices import enum_text


class AgendaClock:
    """Makes the lines of the agenda; those of items nothing happened to are the same objects."""

    def __init__(self) -> None:
        self._lines: dict[str, tuple[tuple[object, ...], AgendaLine]] = {}
        self._spent: dict[str, tuple[ItemDossier, int]] = {}

    def lines(self, dossier: Dossier, now: datetime) -> list[AgendaLine]:
        """Return the agenda as the list shows it at a moment."""
        under_way = running(dossier)
        running_id = under_way[0].item.id if under_way is not None else ""
        outside = self._outside(dossier, running_id)
        made = []
        for number, item in enumerate(dossier.items, start=1):
            live = item.item.id == running_id
            seconds = self.seconds(item, now)
            calls = outside.get(item.item.id, 0)
            room = dossier.passages if live else None
            key = (item, number, seconds, live, calls, room, dossier.directory)
            kept = self._lines.get(item.item.id)
            if kept is None or not all(a is b or a == b for a, b in zip(kept[0], key, strict=True)):
                line = self._line(dossier, item, number, seconds, calls, live=live)
                kept = self._lines[item.item.id] = (key, line)
            made.append(kept[1])
        return made

    def seconds(self, item: ItemDossier, now: datetime) -> int:
        """Return how long an item took so far: by its clock, else by its notes."""
        if item.runs:
            return seconds_spent(item.runs, now)
        kept = self._spent.get(item.item.id)
        if kept is None or kept[0] is not item:
            kept = self._spent[item.item.id] = (item, 60 * minutes_spent(item))
        return kept[1]

    def total(self, dossier: Dossier, now: datetime) -> int:
        """Return how long all items took so far, in seconds."""
        return sum(self.seconds(item, now) for item in dossier.items)

    def _line(
        self,
        dossier: Dossier,
        item: ItemDossier,
        number: int,
        seconds: int,
        calls: int,
        *,
        live: bool,
    ) -> AgendaLine:
        timed = seconds if item.runs else None
        line = agenda_line(number, item, dossier.directory, timed, under_way=live)
        notes = list(line.notes)
        if item.item.state in OFF_AGENDA:
            notes = [(_off(item), "warning")]
            line = replace(line, done=True)
        elif item.runs and not live and not item.decisions:
            text = QCoreApplication.translate("Agenda", "taken up, %n min so far")
            notes.append((text.replace("%n", str(seconds // 60)), "second"))
        if calls:
            text = QCoreApplication.translate("Agenda", "%n waiting　call in F6")
            notes.append((text.replace("%n", str(calls)), "link"))
        beside = ""
        if live and (observers := _observers(dossier, item)):
            text = QCoreApplication.translate("Agenda", "%n observers")
            beside = text.replace("%n", str(observers))
        return replace(line, notes=tuple(notes), beside=beside)

    def _outside(self, dossier: Dossier, running_id: str) -> dict[str, int]:
        """Return how many wait for each item; who waits for none in particular, for the next."""
        counts: dict[str, int] = {}
        ids = [item.item.id for item in dossier.items]
        place = ids.index(running_id) + 1 if running_id in ids else 0
        following = ids[min(place, len(ids) - 1)] if ids else ""
        for _, items in waiting(dossier):
            first = next((i for i in ids if i in items), following)
            counts[first] = counts.get(first, 0) + 1
        return counts


def _observers(dossier: Dossier, item: ItemDossier) -> int:
    where = whereabouts(dossier, item_id=item.item.id)
    return sum(
        1
        for place in dossier.attendance
        if place.role is Role.OBSERVER and where[place.id] is Whereabouts.HERE
    )


def _off(item: ItemDossier) -> str:
    """Return 暂缓：论证不充分."""
    moves = [m for m in item.moves if m.what is MoveKind.STATE and m.after == item.item.state.value]
    reason = moves[-1].reason if moves else ""
    return "：".join(filter(None, (enum_text(item.item.state), reason)))
