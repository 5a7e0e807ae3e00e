"""The lists of people in minutes: 出席、请假、缺席、邀请、列席 (10.3)."""

from collections.abc import Callable, Iterable

from desk.documents import model as m
from desk.documents.phrases.texts import Phrases
from desk.domain.attendance import VOTING, Attendance, Presence, Role
from desk.domain.dossier import Dossier
from desk.domain.office import UnitKind


class PeopleLists:
    """Names people as papers do: leaders by name, others by unit and name; names as typed.

    `remark` returns what stands after a name, with its parentheses.
    """

    def __init__(
        self,
        dossier: Dossier,
        phrases: Phrases,
        remark: Callable[[Attendance], str] = lambda attendance: "",
    ) -> None:
        self._dossier = dossier
        self._directory = dossier.directory
        self._phrases = phrases
        self._remark = remark

    def blocks(self) -> tuple[m.Names, ...]:
        """Return the lists that have anyone, in the order of 10.3; staff are not listed."""
        here = {Presence.PRESENT, Presence.SUBSTITUTED}
        everyone = [a for a in self._dossier.attendance if a.role is not Role.STAFF]
        lists = [
            ("member", [a for a in everyone if a.role in VOTING and a.status in here]),
            ("leave", [a for a in everyone if a.status is Presence.LEAVE]),
            ("absent", [a for a in everyone if a.status is Presence.ABSENT]),
            ("invited", [a for a in everyone if a.role is Role.INVITED and a.status in here]),
            ("observer", [a for a in everyone if a.role is Role.OBSERVER and a.status in here]),
        ]
        filled = [(label, people) for label, people in lists if people]
        return tuple(
            self._names(label, people, first=index == 0)
            for index, (label, people) in enumerate(filled)
        )

    def _names(self, label: str, people: Iterable[Attendance], first: bool) -> m.Names:
        chair_first = sorted(people, key=lambda a: a.role is not Role.CHAIR)
        return m.Names(
            label=self._phrases.text(f"names.{label}"),
            entries=tuple(self._remarked(a) for a in chair_first),
            separator=self._phrases.text("names.separator"),
            end=self._phrases.text("names.end"),
            first=first,
        )

    def _remarked(self, attendance: Attendance) -> m.NameEntry:
        entry, remark = self._entry(attendance), self._remark(attendance)
        if remark and entry.name.endswith("）"):
            return m.NameEntry(entry.name[:-1], entry.before, "，" + remark[1:])
        return m.NameEntry(entry.name, entry.before, remark)

    def _entry(self, attendance: Attendance) -> m.NameEntry:
        """Return 陆明远, 市财政局袁静, or 市住房城乡建设局许若曦（代韩雪梅）."""
        name = self._directory.person_name(attendance.person_id)
        if attendance.status is not Presence.SUBSTITUTED or attendance.substitute_id is None:
            return m.NameEntry(name, self._post(attendance))
        stand_in = self._directory.person_name(attendance.substitute_id)
        written = self._phrases.text("substitute.name", name=stand_in, absent=name)
        own, other = self._unit(attendance.substitute_id), self._unit(attendance.person_id)
        return m.NameEntry(written, own or other)

    def _post(self, attendance: Attendance) -> str:
        unit = self._unit(attendance.person_id)
        post = self._directory.post(attendance.person_id)
        return unit + post if unit and attendance.role is Role.INVITED else unit

    def _unit(self, person_id: str | None) -> str:
        person = self._directory.person(person_id)
        unit = self._directory.unit(person.unit_id) if person else None
        return "" if unit is None or unit.kind is UnitKind.LEADERSHIP else unit.label
