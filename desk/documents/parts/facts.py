"""What papers before a meeting say of it: when, where, who chairs, its items and their times."""

from collections.abc import Iterable
from dataclasses import dataclass

from desk.documents.language.wording import runs, spoken_date, without_stop
from desk.documents.parts.attendees import Attendee, Attendees
from desk.documents.phrases.texts import Phrases
from desk.domain.agenda import OFF_AGENDA, AgendaItem
from desk.domain.attendance import Role
from desk.domain.course import timed_items
from desk.domain.dossier import Dossier, ItemDossier


@dataclass(frozen=True, slots=True)
class Slot:
    """An item in the course of the meeting, as papers that go out widely may name it.

    Of a secret item neither title nor unit nor presenter is told. Times (HH:MM) are empty where
    the start, or the time planned for an item before, is not known.
    """

    number: int
    item: AgendaItem
    title: str
    unit: str
    presenter: str
    minutes: int | None
    begins: str
    ends: str

    @property
    def secret(self) -> bool:
        """Whether the item has a 密级 or is a bare placeholder."""
        return self.item.is_secret


class Facts:
    """Reads a dossier for papers that go out before the meeting."""

    def __init__(self, dossier: Dossier) -> None:
        self._dossier = dossier
        self._meeting = dossier.meeting
        self._phrases = Phrases("facts", dossier.phrases)
        self.people = Attendees(dossier)
        self.course = timed_items(dossier)
        self.slots = self._slots()

    @property
    def when(self) -> str:
        """2026年11月20日（星期五）15:00."""
        day = self._meeting.day
        return self._phrases.text(
            "when",
            date=spoken_date(self._phrases, day),
            weekday=self._phrases.words("weekdays")[day.weekday()],
            time=self._meeting.start or self._phrases.text("unknown.time"),
        )

    @property
    def place(self) -> str:
        """Where the meeting is."""
        return self._meeting.place or self._phrases.text("unknown.place")

    @property
    def chair(self) -> str:
        """Post and name of the chair."""
        place = next((a for a in self.people.all if a.role is Role.CHAIR), None)
        if place is None or not place.name:
            return self._phrases.text("unknown.chair")
        return place.post + place.name

    @property
    def office(self) -> str:
        """The office that calls the meeting."""
        office = self._dossier.office
        return office.name or office.government or self._phrases.text("missing.issuer")

    def kind(self, item: AgendaItem) -> str:
        """Return what the meeting does with an item: 审议, 听取汇报, 学习, 传阅."""
        return self._phrases.text(f"item_kind.{item.kind.value}")

    def role(self, role: Role) -> str:
        """Return a role's name: 出席, 邀请, 列席."""
        return self._phrases.text(f"role.{role.value}")

    def title(self, item: AgendaItem) -> str:
        """Return an item's title in one line, or what stands for it where the item is secret."""
        if item.is_secret:
            return self._phrases.text("secret_item")
        return without_stop(" ".join(item.title.split()))

    def unit(self, slot: Slot) -> str:
        """Return the presenting unit, that it is not known yet, or nothing for a secret item."""
        return "" if slot.secret else slot.unit or self._phrases.text("unknown.unit")

    def span(self, slot: Slot) -> str:
        """Return 09:00—09:20, or what of it is known."""
        if not slot.ends:
            return slot.begins
        return self._phrases.text("span", begins=slot.begins, ends=slot.ends)

    def numbers(self, slots: Iterable[Slot]) -> str:
        """Return the numbers of items: 1至7, 1、4、6."""
        parts = [
            self._phrases.text("range", first=run[0], last=run[-1]) if len(run) > 1 else str(run[0])
            for run in runs(slot.number for slot in slots)
        ]
        return self._phrases.text("list.separator").join(parts)

    def attended(self, attendee: Attendee) -> tuple[Slot, ...]:
        """Return the items a person comes for."""
        wanted = attendee.attendance.item_ids
        return tuple(s for s in self.slots if wanted is None or s.item.id in wanted)

    def _slots(self) -> tuple[Slot, ...]:
        return tuple(
            self._slot(number, timed.item, timed.begins, timed.ends)
            for number, timed in enumerate(self.course, start=1)
        )

    def _slot(self, number: int, item: AgendaItem, begins: str, ends: str) -> Slot:
        secret = item.is_secret
        directory = self._dossier.directory
        return Slot(
            number=number,
            item=item,
            title=self.title(item),
            unit="" if secret else directory.unit_name(item.presenter_unit_id),
            presenter="" if secret else directory.person_name(item.presenter_id),
            minutes=item.minutes_planned,
            begins=begins,
            ends=ends,
        )


def candidates(dossier: Dossier) -> tuple[ItemDossier, ...]:
    """Return the items that are, or may come, on the agenda: all that were not taken off it."""
    return tuple(i for i in dossier.items if i.item.state not in OFF_AGENDA)
