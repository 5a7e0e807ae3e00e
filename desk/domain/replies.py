"""What is known of who will come (回执): counted while the replies arrive."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from desk.domain.attendance import VOTING, Attendance, Presence, Role
from desk.domain.dossier import Dossier
from desk.domain.meetings import Quorum
from desk.domain.readiness import QuorumCount


class LeaveState(StrEnum):
    """Where somebody's leave stands (S7): 请假待批, 已批."""

    ASKED = "asked"
    APPROVED = "approved"


_AWAY = frozenset({Presence.LEAVE, Presence.SUBSTITUTED})
"""Who does not come in person, with leave."""


def leave_state(place: Attendance) -> LeaveState | None:
    """Return where a place's leave stands, None where nobody asked for any."""
    if place.status not in _AWAY:
        return None
    return LeaveState.ASKED if place.approved_on is None else LeaveState.APPROVED


class Standing(StrEnum):
    """What is known, before the meeting, of somebody's coming (S7)."""

    UNASKED = "unasked"
    """Staff, who are not asked for a reply."""
    OPEN = "open"
    COMING = "coming"
    LEAVE = "leave"
    REPLACED = "replaced"
    STAYING_AWAY = "staying_away"


_SAID = {
    Presence.PRESENT: Standing.COMING,
    Presence.LEAVE: Standing.LEAVE,
    Presence.SUBSTITUTED: Standing.REPLACED,
    Presence.ABSENT: Standing.STAYING_AWAY,
}


def standing(place: Attendance) -> Standing:
    """Return what is known of somebody's coming before the meeting, never that they are there."""
    if has_answered(place):
        return _SAID[place.status]
    return Standing.UNASKED if place.role is Role.STAFF else Standing.OPEN


def unanswered(dossier: Dossier) -> tuple[Attendance, ...]:
    """Return who has not answered, those the quorum waits for first, else in the list's order."""
    still = [a for a in dossier.attendance if standing(a) is Standing.OPEN]
    return tuple(sorted(still, key=lambda a: a.role not in VOTING))


@dataclass(frozen=True, slots=True)
class Replies:
    """Of the people asked: how many answered, and what they said.

    `members`, `coming_members` and `open_members` count over those the quorum is counted over.
    """

    asked: int
    answered: int
    coming: int
    substituted: int
    away: int
    members: int
    coming_members: int
    open_members: int
    rule: Quorum

    @property
    def open(self) -> int:
        """How many have not answered."""
        return self.asked - self.answered

    @property
    def quorum_sure(self) -> bool:
        """Whether those who said they come are enough, whatever the others say."""
        return self._count(self.coming_members).reached

    @property
    def quorum_possible(self) -> bool:
        """Whether it would be enough if all who have not answered came."""
        return self._count(self.coming_members + self.open_members).reached

    def _count(self, present: int) -> QuorumCount:
        return QuorumCount(self.members, present, self.rule)


def replies(dossier: Dossier) -> Replies:
    """Return how the replies stand. Staff is not asked; a substitute never counts (S7).

    An answer is a reply that was noted, or leave or a substitute that was entered without one.
    """
    asked = [a for a in dossier.attendance if a.role is not Role.STAFF]
    answered = [a for a in asked if has_answered(a)]
    members = [a for a in asked if a.role in VOTING]
    return Replies(
        asked=len(asked),
        answered=len(answered),
        coming=_count(answered, Presence.PRESENT),
        substituted=_count(answered, Presence.SUBSTITUTED),
        away=_count(answered, Presence.LEAVE, Presence.ABSENT),
        members=len(members),
        coming_members=_count((a for a in members if has_answered(a)), Presence.PRESENT),
        open_members=sum(not has_answered(a) for a in members),
        rule=dossier.type.quorum,
    )


def has_answered(place: Attendance) -> bool:
    """Whether it is known if somebody comes."""
    return place.replied_on is not None or place.status is not Presence.PRESENT


def _count(places: Iterable[Attendance], *presences: Presence) -> int:
    return sum(a.status in presences for a in places)
