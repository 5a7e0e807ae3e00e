"""What was decided before on a matter: along the items carried over, else on items alike."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from desk.domain.agenda import AgendaItem
from desk.domain.assignments import Assignment
from desk.domain.decisions import Decision
from desk.domain.likeness import likeness
from desk.domain.meetings import Meeting, MeetingType, session_title
from desk.domain.operations import Reader, ids

_ALIKE = 0.5
"""Titles of one matter share at least this much."""
_ALIKE_SAME_UNIT = 0.34
"""… and where one unit presents both, this much."""
_MOST = 3


@dataclass(frozen=True, slots=True)
class LastDecision:
    """A decision of an earlier meeting with the work that came of it."""

    meeting: str
    """The meeting's full name."""
    day: date
    decision: Decision
    assignments: tuple[Assignment, ...]


def last_decisions(reader: Reader, item_id: str) -> list[LastDecision]:
    """Return what was decided before on an item's matter, the latest first, a few at most."""
    item = reader.seek(AgendaItem, item_id)
    if item is None:
        return []
    meeting = reader.seek(Meeting, item.meeting_id)
    meetings = {
        m.id: m
        for m in reader.find(Meeting)
        if meeting is None or (m.day, m.start) < (meeting.day, meeting.start)
    }
    earlier = list(_carried_from(reader, item)) or _alike(reader, item, list(meetings))
    decisions = reader.find(Decision, item_id=ids(earlier))
    tasks = reader.find(Assignment, decision_id=ids(decisions))
    names = {kind.id: kind for kind in reader.find(MeetingType)}
    held = {i.id: meetings[i.meeting_id] for i in earlier if i.meeting_id in meetings}
    found = [
        LastDecision(
            meeting=session_title(held[d.item_id], names[held[d.item_id].type_id]),
            day=held[d.item_id].day,
            decision=d,
            assignments=tuple(task for task in tasks if task.decision_id == d.id),
        )
        for d in decisions
        if d.item_id in held
    ]
    return sorted(found, key=lambda last: last.day, reverse=True)[:_MOST]


def _carried_from(reader: Reader, item: AgendaItem) -> Iterator[AgendaItem]:
    seen = {item.id}
    before = reader.seek(AgendaItem, item.carried_from_id)
    while before is not None and before.id not in seen:
        seen.add(before.id)
        yield before
        before = reader.seek(AgendaItem, before.carried_from_id)


def _alike(reader: Reader, item: AgendaItem, meeting_ids: list[str]) -> list[AgendaItem]:
    if item.secret:
        return []

    def same_matter(other: AgendaItem) -> bool:
        unit = item.presenter_unit_id
        least = _ALIKE_SAME_UNIT if unit and unit == other.presenter_unit_id else _ALIKE
        return not other.secret and likeness(item.title, other.title) >= least

    return [i for i in reader.find(AgendaItem, meeting_id=meeting_ids) if same_matter(i)]
