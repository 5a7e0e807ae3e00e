"""The pool of items (议题库): what waits for a meeting, and how ready each of it is."""

from dataclasses import dataclass
from datetime import date

from desk.domain.agenda import AgendaItem, ItemState
from desk.domain.assignments import OVER, Assignment, AssignmentState
from desk.domain.dossier import Directory, ItemDossier
from desk.domain.item_course import ItemMove
from desk.domain.item_readiness import disagreeing, missing_for
from desk.domain.meetings import Meeting, MeetingStatus, MeetingType, session_title
from desk.domain.operations import Reader
from desk.domain.problems import Problem
from desk.services.dossiers import load_directory, load_items

_AHEAD = (MeetingStatus.PREPARING, MeetingStatus.NOTIFIED, MeetingStatus.IN_SESSION)


@dataclass(frozen=True, slots=True)
class PoolItem:
    """An item of the pool with what it lacks and who is against it."""

    dossier: ItemDossier
    missing: tuple[Problem, ...]
    disagreeing: tuple[str, ...]
    """Units by the name papers print."""
    earlier: tuple[ItemMove, ...]
    """What it went through as an item of an earlier meeting."""


@dataclass(frozen=True, slots=True)
class MeetingAhead:
    """A meeting an item can be put on the agenda of."""

    meeting: Meeting
    type: MeetingType

    @property
    def title(self) -> str:
        """The meeting's full name."""
        return session_title(self.meeting, self.type)


@dataclass(frozen=True, slots=True)
class Pool:
    """Every item that has no meeting, and the meetings that are ahead, the nearest first."""

    items: tuple[PoolItem, ...]
    directory: Directory
    types: tuple[MeetingType, ...]
    type: MeetingType
    """The type whose rules the items were held against."""
    ahead: tuple[MeetingAhead, ...]


def load_pool(reader: Reader, type_id: str | None, as_of: date) -> Pool:
    """Return the pool, held against a type of meeting; the first one where none is named."""
    types = tuple(reader.find(MeetingType)) or (MeetingType(name="", mark=""),)
    kind = next((kind for kind in types if kind.id == type_id), types[0])
    directory = load_directory(reader)
    items = load_items(reader, reader.find(AgendaItem, meeting_id=None))
    earlier = _earlier(reader, items)
    return Pool(
        items=tuple(
            PoolItem(
                dossier=item,
                missing=missing_for(item, kind, directory, meeting_day=None, as_of=as_of),
                disagreeing=disagreeing(item, directory),
                earlier=tuple(earlier.get(item.item.carried_from_id or "", ())),
            )
            for item in items
        ),
        directory=directory,
        types=types,
        type=kind,
        ahead=_ahead(reader, types),
    )


def _earlier(reader: Reader, items: tuple[ItemDossier, ...]) -> dict[str, list[ItemMove]]:
    """Return the moves of the items that some go on with, without the one that put them off."""
    from_ids = [item.item.carried_from_id for item in items if item.item.carried_from_id]
    moves: dict[str, list[ItemMove]] = {}
    for move in reader.find(ItemMove, item_id=from_ids):
        moves.setdefault(move.item_id, []).append(move)
    return {item_id: found[:-1] for item_id, found in moves.items()}


def _ahead(reader: Reader, types: tuple[MeetingType, ...]) -> tuple[MeetingAhead, ...]:
    kinds = {kind.id: kind for kind in types}
    found = (MeetingAhead(m, kinds[m.type_id]) for m in reader.find(Meeting, status=list(_AHEAD)))
    return tuple(sorted(found, key=lambda ahead: (ahead.meeting.day, ahead.meeting.start)))


@dataclass(frozen=True, slots=True)
class Waiting:
    """How much waits: items for a meeting, assignments for their end."""

    items: int
    assignments: int


def waiting(reader: Reader) -> Waiting:
    """Return what waits, for the rail."""
    pool = reader.find(AgendaItem, meeting_id=None)
    states = reader.tally(Assignment, "state")
    done = {AssignmentState.DRAFT, *OVER}
    return Waiting(
        items=sum(item.state is not ItemState.WITHDRAWN for item in pool),
        assignments=sum(count for state, count in states.items() if state not in done),
    )
