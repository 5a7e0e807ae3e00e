"""A later decision takes the place of an issued one, and both say so (S24)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from desk.domain.decisions import Decision
from desk.domain.problems import Problem


@dataclass(frozen=True, slots=True)
class DecisionPlace:
    """A decision of another meeting, with where it was made."""

    decision: Decision
    item: str
    """The title of the item."""
    meeting_id: str
    meeting: str
    """The full name of the meeting."""
    day: date
    minutes: str = ""
    """The number of its minutes; empty while they are a draft."""

    @property
    def issued(self) -> bool:
        """Whether it holds: its minutes are issued."""
        return bool(self.minutes)


def changes_note(earlier: DecisionPlace | None) -> Problem | None:
    """Return, as a message, which earlier decision a decision changes; None for none.

    desk.messages.explain puts it into words: 改变市政府第11次常务会议（第11期）议定事项.
    """
    if earlier is None:
        return None
    values = {"meeting": earlier.meeting, "minutes": earlier.minutes}
    return Problem("decision.changes", values=values)


def changed_note(later: Iterable[DecisionPlace]) -> Problem | None:
    """Return, as a message, which later decisions have changed a decision; None for none.

    Decisions of minutes that are still a draft are named where no issued one is.
    """
    found = list(later)
    holding = [place for place in found if place.issued]
    if not found:
        return None
    meetings = "、".join(dict.fromkeys(place.meeting for place in holding or found))
    if holding:
        return Problem("decision.changed_by", values={"meeting": meetings})
    return Problem("decision.to_be_changed_by", values={"meeting": meetings})
