"""Which decisions change earlier ones, looked up from both sides."""

from collections.abc import Iterable

from desk.domain.agenda import AgendaItem
from desk.domain.decisions import Decision
from desk.domain.meetings import LOCKED, Meeting, MeetingType, session_title
from desk.domain.operations import Reader, ids
from desk.domain.papers import RegisteredNumber
from desk.domain.superseding import DecisionPlace


def earlier_decisions(reader: Reader, decisions: Iterable[Decision]) -> dict[str, DecisionPlace]:
    """Return the decisions that these take the place of, by the earlier one's id."""
    named = {d.supersedes_id for d in decisions if d.supersedes_id is not None}
    found = reader.find(Decision, id=list(named)) if named else []
    return {place.decision.id: place for place in places_of(reader, found)}


def later_decisions(
    reader: Reader, decisions: Iterable[Decision]
) -> dict[str, tuple[DecisionPlace, ...]]:
    """Return the decisions that take the place of these, by the earlier one's id, oldest first."""
    wanted = ids(list(decisions))
    found: dict[str, tuple[DecisionPlace, ...]] = {}
    if not wanted:
        return found
    for place in places_of(reader, reader.find(Decision, supersedes_id=wanted)):
        earlier = place.decision.supersedes_id or ""
        found[earlier] = (*found.get(earlier, ()), place)
    return found


def issued_decisions(reader: Reader) -> list[DecisionPlace]:
    """Return every decision of issued minutes, the newest meeting first."""
    meetings = reader.find(Meeting, status=list(LOCKED))
    items = reader.find(AgendaItem, meeting_id=ids(meetings))
    return places_of(reader, reader.find(Decision, item_id=ids(items)))[::-1]


def places_of(reader: Reader, decisions: Iterable[Decision]) -> list[DecisionPlace]:
    """Return decisions with where they were made, in order of their meetings."""
    decisions = list(decisions)
    if not decisions:
        return []
    items = {i.id: i for i in reader.find(AgendaItem, id=[d.item_id for d in decisions])}
    held_at = [item.meeting_id for item in items.values() if item.meeting_id is not None]
    meetings = {m.id: m for m in reader.find(Meeting, id=held_at)}
    types = {kind.id: kind for kind in reader.find(MeetingType)}
    numbers = {
        number.meeting_id: number.text
        for number in reader.find(RegisteredNumber, meeting_id=list(meetings), unit_id=None)
    }
    found = []
    for decision in decisions:
        item = items[decision.item_id]
        meeting = meetings.get(item.meeting_id or "")
        if meeting is not None:
            found.append(
                DecisionPlace(
                    decision=decision,
                    item=item.title,
                    meeting_id=meeting.id,
                    meeting=session_title(meeting, types[meeting.type_id]),
                    day=meeting.day,
                    minutes=numbers.get(meeting.id, "") if meeting.locked else "",
                )
            )
    return sorted(found, key=lambda p: (p.day, p.meeting_id, items[p.decision.item_id].position))
