"""How far a meeting's minutes are on their way to issue: steps taken, the next one, days gone."""

from dataclasses import dataclass
from datetime import date

from desk.domain.dossier import Directory, Dossier
from desk.domain.meetings import MeetingStatus
from desk.domain.signing import MinutesVersion, Signature

_WAITING = frozenset({MeetingStatus.IN_SESSION, MeetingStatus.DRAFTING})


@dataclass(frozen=True, slots=True)
class SigningStep:
    """A step on the way to issue (核稿、会签 …); `signature` is None until it is taken."""

    name: str
    signature: Signature | None = None


def signing_steps(dossier: Dossier) -> tuple[SigningStep, ...]:
    """Return the steps in their order: those taken as they were, then those the type still asks.

    A step that was taken stays, also where the type has been changed since.
    """
    taken = [SigningStep(signature.step, signature) for signature in dossier.signatures]
    names = {step.name for step in taken}
    waiting = [SigningStep(name) for name in dossier.type.signing_steps if name not in names]
    return (*taken, *waiting)


def next_step(dossier: Dossier) -> SigningStep | None:
    """Return the step that comes next, or None where all are taken."""
    return next((step for step in signing_steps(dossier) if step.signature is None), None)


def steps_missing(dossier: Dossier) -> tuple[str, ...]:
    """Return the names of the steps that are not taken yet."""
    return tuple(step.name for step in signing_steps(dossier) if step.signature is None)


def usual_signer(step: str, directory: Directory) -> str | None:
    """Return the id of the one person whose post is what a step is called (市长), or None."""
    found = [
        person_id
        for person_id, posts in directory.posts.items()
        if any(step in post.title.split("、") for post in posts)
    ]
    return found[0] if len(found) == 1 else None


def last_signed_version(dossier: Dossier) -> MinutesVersion | None:
    """Return the minutes as they read when the last step was taken, or None."""
    if not dossier.signatures:
        return None
    last = dossier.signatures[-1].step
    return next((v for v in reversed(dossier.versions) if v.label == last), None)


@dataclass(frozen=True, slots=True)
class DraftingDays:
    """How long minutes have been waiting: calendar days since the meeting, and the type's limit."""

    days: int
    limit: int
    last_day: date

    @property
    def overdue(self) -> int:
        """Calendar days past the limit; 0 within it."""
        return max(0, self.days - self.limit)


def drafting_days(dossier: Dossier, today: date) -> DraftingDays | None:
    """Return how long the minutes have been waiting; None before the meeting and once issued."""
    meeting, limit = dossier.meeting, dossier.type.minutes_days
    if meeting.status not in _WAITING or today < meeting.day:
        return None
    last_day = date.fromordinal(meeting.day.toordinal() + limit)
    return DraftingDays((today - meeting.day).days, limit, last_day)
