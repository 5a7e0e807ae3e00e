"""The way of minutes to their issue: 核稿, 会签, 签发 step by step, each keeping what it signed."""

from collections.abc import Callable
from datetime import date

from desk.domain.dossier import Dossier
from desk.domain.operations import Operation, Work, operation
from desk.domain.problems import refuse
from desk.domain.signing import MinutesVersion, Signature
from desk.domain.signing_course import next_step
from desk.services.dossiers import load_dossier
from desk.services.ports import PaperMaker


class Signing:
    """The verbs of signing, with the maker that puts the minutes into words."""

    def __init__(self, maker: Callable[[], PaperMaker]) -> None:
        self._maker = maker

    def take(
        self,
        meeting_id: str,
        step: str,
        signed_on: date,
        person_id: str | None = None,
        comment: str = "",
    ) -> Operation[Signature]:
        """Return the operation that takes the next step and keeps the minutes as they read then."""
        return sign_minutes(meeting_id, step, signed_on, person_id, comment, self._maker())

    def keep_version(self, meeting_id: str, label: str) -> Operation[MinutesVersion]:
        """Return the operation that keeps the minutes as they read now, under a name."""
        return keep_minutes_version(meeting_id, label, self._maker())


@operation()
def sign_minutes(
    work: Work,
    meeting_id: str,
    step: str,
    signed_on: date,
    person_id: str | None,
    comment: str,
    maker: PaperMaker,
) -> Signature:
    """Take a step of the minutes' way and keep their text as a version named after it.

    Raises Refused where the meeting is issued, another step comes first, or the day lies before
    the meeting or before the step taken last.
    """
    dossier = load_dossier(work, meeting_id)
    _check_step(dossier, step, signed_on)
    signature = work.add(
        Signature(
            meeting_id=meeting_id,
            position=len(dossier.signatures) + 1,
            step=step,
            person_id=person_id,
            signed_on=signed_on,
            comment=comment.strip(),
        )
    )
    _keep(work, dossier, step, maker)
    return signature


def _check_step(dossier: Dossier, step: str, signed_on: date) -> None:
    if dossier.meeting.locked:
        raise refuse("issue.already_issued")
    due = next_step(dossier)
    if due is None or due.name != step:
        raise refuse("signing.order", step=step, next=due.name if due else "")
    earlier = [dossier.meeting.day, *(s.signed_on for s in dossier.signatures)]
    if signed_on < max(earlier):
        raise refuse("signing.day", step=step, day=max(earlier).isoformat())


@operation()
def take_back_signature(work: Work, meeting_id: str) -> None:
    """Take the last step back; the version it kept stays. Raises Refused (signing.none)."""
    taken = work.find(Signature, meeting_id=meeting_id)
    if not taken:
        raise refuse("signing.none")
    work.remove(Signature, taken[-1].id)


@operation()
def keep_minutes_version(
    work: Work, meeting_id: str, label: str, maker: PaperMaker
) -> MinutesVersion:
    """Keep the minutes as they read now, to compare them with later ones."""
    return _keep(work, load_dossier(work, meeting_id), label.strip(), maker)


def _keep(work: Work, dossier: Dossier, label: str, maker: PaperMaker) -> MinutesVersion:
    return work.add(
        MinutesVersion(
            meeting_id=dossier.meeting.id,
            made_at=work.now.isoformat(timespec="seconds")[:19],
            label=label,
            address=work.keep(maker.minutes_text(dossier).encode()),
        )
    )
