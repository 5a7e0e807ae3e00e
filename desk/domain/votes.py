"""Votes on decisions, in meetings of a type that records them (S14)."""

from collections.abc import Iterator

from desk.domain.attendance import VOTING, Presence
from desk.domain.decisions import Decision
from desk.domain.dossier import Dossier
from desk.domain.problems import Problem


def voters(dossier: Dossier) -> int:
    """Return how many of those present vote: members in person, no substitutes (S7)."""
    return sum(a.role in VOTING and a.status is Presence.PRESENT for a in dossier.attendance)


def is_counted(decision: Decision) -> bool:
    """Return whether somebody counted the votes on a decision."""
    return any(
        votes is not None
        for votes in (decision.votes_for, decision.votes_against, decision.votes_abstained)
    )


def votes_cast(decision: Decision) -> int:
    """Return how many votes were cast, abstentions included."""
    return sum(
        votes or 0
        for votes in (decision.votes_for, decision.votes_against, decision.votes_abstained)
    )


def vote_warnings(dossier: Dossier) -> Iterator[Problem]:
    """Yield a warning for each decision without its vote, or with more votes than voters."""
    if not dossier.type.records_votes:
        return
    for index, item in enumerate(dossier.items):
        for place, decision in enumerate(d.decision for d in item.decisions):
            path = f"agenda[{index}].decisions[{place}]"
            if not is_counted(decision):
                yield Problem("votes.missing", path, {"text": decision.text})
            elif votes_cast(decision) > voters(dossier):
                values = {"cast": str(votes_cast(decision)), "voters": str(voters(dossier))}
                yield Problem("votes.too_many", path, values)
