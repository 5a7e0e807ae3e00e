"""The records one can go to by typing a part of what they are called."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from desk.domain.agenda import AgendaItem
from desk.domain.assignments import Assignment
from desk.domain.decisions import Decision
from desk.domain.dossier import Directory
from desk.domain.meetings import Meeting, MeetingStatus, MeetingType, session_title
from desk.domain.office import Person, Unit
from desk.domain.operations import Reader
from desk.domain.papers import Paper, PaperKind
from desk.services.dossiers import load_directory

SHOWN = frozenset(
    {"meeting", "meeting_type", "agenda_item", "decision", "assignment", "unit", "person"}
    | {"post", "paper"}
)
"""The kinds of record a change of which makes the index old."""

_AHEAD = frozenset({MeetingStatus.PREPARING, MeetingStatus.NOTIFIED})


@dataclass(frozen=True, slots=True)
class RecordEntry:
    """A record one can go to, and where it lies.

    `meeting_id` and `item_id` are empty where it belongs to none (an item of the pool).
    """

    kind: str
    id: str
    title: str
    note: str = ""
    """What tells it from others of its name: its meeting, its unit."""
    words: tuple[str, ...] = ()
    meeting_id: str = ""
    item_id: str = ""
    ahead: bool = False
    """Whether its meeting has not begun yet."""


def record_entries(reader: Reader, paper_name: Callable[[PaperKind], str]) -> list[RecordEntry]:
    """Return every record one can go to: kind by kind, of each the newest first.

    `paper_name` says what a kind of paper is called in the language of the window.
    """
    names = load_directory(reader)
    types = {kind.id: kind for kind in reader.find(MeetingType)}
    meetings = {meeting.id: meeting for meeting in reversed(reader.find(Meeting))}
    titles = {m.id: session_title(m, types[m.type_id]) for m in meetings.values()}
    items = {item.id: item for item in reader.find(AgendaItem)}
    decisions = {decision.id: decision for decision in reader.find(Decision)}
    place = {meeting_id: number for number, meeting_id in enumerate(meetings)}

    def newest_first(entry: RecordEntry) -> int:
        return place.get(entry.meeting_id, -1)

    parts = _Parts(names, meetings, titles, items, decisions)
    return [
        *(parts.meeting(meeting) for meeting in meetings.values()),
        *sorted(map(parts.item, items.values()), key=newest_first),
        *sorted(map(parts.decision, decisions.values()), key=newest_first),
        *sorted(map(parts.assignment, reader.find(Assignment)), key=newest_first),
        *map(parts.person, names.people.values()),
        *map(parts.unit, names.units.values()),
        *parts.papers(reader.find(Paper), paper_name),
    ]


@dataclass(frozen=True, slots=True)
class _Parts:
    names: Directory
    meetings: dict[str, Meeting]
    titles: dict[str, str]
    items: dict[str, AgendaItem]
    decisions: dict[str, Decision]

    def meeting(self, meeting: Meeting) -> RecordEntry:
        note = "　".join(filter(None, (f"{meeting.day}", meeting.place)))
        words = (f"{meeting.day}", meeting.place)
        return RecordEntry("meeting", meeting.id, self.titles[meeting.id], note, words, meeting.id)

    def item(self, item: AgendaItem) -> RecordEntry:
        unit = self.names.unit_name(item.presenter_unit_id)
        note = self.titles.get(item.meeting_id or "", unit)
        return RecordEntry(
            "agenda_item", item.id, item.title, note, (note, unit), *self._where(item)
        )

    def decision(self, decision: Decision) -> RecordEntry:
        item = self.items[decision.item_id]
        note = self.titles.get(item.meeting_id or "", "")
        return RecordEntry(
            "decision", decision.id, decision.text, note, (item.title, note), *self._where(item)
        )

    def assignment(self, task: Assignment) -> RecordEntry:
        decision = self.decisions.get(task.decision_id or "")
        where = self._where(self.items[decision.item_id]) if decision is not None else ()
        leads = filter(None, map(self.names.unit_name, (task.lead_id, task.joint_lead_id)))
        note = "、".join(leads)
        words = (note, task.number or "", self.names.person_name(task.leader_id))
        return RecordEntry("assignment", task.id, task.text, note, words, *where)

    def person(self, person: Person) -> RecordEntry:
        note = " ".join(
            filter(None, (self.names.unit_name(person.unit_id), self.names.post(person.id)))
        )
        return RecordEntry("person", person.id, person.name, note, (note, person.telephone))

    def unit(self, unit: Unit) -> RecordEntry:
        note = unit.name if unit.name != unit.label else ""
        return RecordEntry("unit", unit.id, unit.label, note, (unit.name, *unit.aliases))

    def papers(
        self, papers: list[Paper], paper_name: Callable[[PaperKind], str]
    ) -> Iterator[RecordEntry]:
        """Yield the last file of each paper, the newest first."""
        last = {(paper.meeting_id, paper.line): paper for paper in papers}
        for paper in reversed(last.values()):
            said = (paper_name(paper.kind), paper.number, paper.subject)
            title = "　".join(filter(None, said))
            note = self.titles[paper.meeting_id]
            words = (note, paper.file_name)
            yield RecordEntry("paper", paper.id, title, note, words, paper.meeting_id)

    def _where(self, item: AgendaItem) -> tuple[str, str, bool]:
        meeting = self.meetings.get(item.meeting_id or "")
        if meeting is None:
            return "", "", False
        return meeting.id, item.id, meeting.status in _AHEAD
