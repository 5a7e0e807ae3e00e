"""Whether an item is ready for a meeting of a type: what is missing, and why (S1–S3, S25, S28).

Which checks a type asks for is data (MeetingType.readiness); what each one looks at stands here.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from desk.domain.agenda import Consultation, ItemKind, Opinion, ReviewOpinion
from desk.domain.dossier import Directory, ItemDossier
from desk.domain.item_course import CheckKind, CheckOutcome
from desk.domain.meetings import MeetingType
from desk.domain.problems import Problem

NOT_YET_DUE: Final = "unready.papers_due"
"""Papers that still have time: said, but nothing an item must wait for."""

_PLAIN: Final = frozenset({ItemKind.STUDY, ItemKind.CIRCULATE, ItemKind.PERSONNEL})
"""Kinds that bring no proposal: units are not asked, nothing is reviewed."""

_ALWAYS: Final = frozenset({"presenter", "minutes_planned"})
"""What is asked even of a secret item or a bare placeholder: content never enters the computer."""


@dataclass(frozen=True, slots=True)
class _Case:
    """An item before a meeting; `deadline` is the day its papers are to be sent by."""

    item: ItemDossier
    directory: Directory
    deadline: date | None
    as_of: date


def missing_for(
    item: ItemDossier,
    kind: MeetingType,
    directory: Directory,
    *,
    meeting_day: date | None,
    as_of: date,
) -> tuple[Problem, ...]:
    """Return what an item lacks for a meeting of a type, in the order of CODES.

    Each problem carries the item's title among its values.
    Without a day the papers need only be there; with one they are to be sent `papers_days` before
    it. Items without a proposal (学习、传阅、人事) are asked for presenter, time and papers only.
    """
    deadline = None
    if meeting_day is not None:
        deadline = meeting_day - timedelta(days=kind.papers_days)
    case = _Case(item, directory, deadline, as_of)
    asked = set(kind.readiness)
    if item.item.secret or item.item.placeholder:
        asked &= _ALWAYS
    elif item.item.kind in _PLAIN:
        asked &= _ALWAYS | {"papers"}
    title = {"title": item.item.title}
    return tuple(
        Problem(problem.code, values=title | problem.values)
        for code in CODES
        if code in asked
        for problem in _problems(code, case)
    )


def keeps_waiting(problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
    """Return those of an item's problems that ask for a reason before it is scheduled."""
    return tuple(problem for problem in problems if problem.code != NOT_YET_DUE)


def disagreeing(item: ItemDossier, directory: Directory) -> tuple[str, ...]:
    """Return the units that disagree with an item, by the name papers print (S2)."""
    return _units(item.consultations, directory, Opinion.DISAGREE)


def _units(
    consultations: tuple[Consultation, ...], directory: Directory, opinion: Opinion
) -> tuple[str, ...]:
    return tuple(directory.unit_name(c.unit_id) for c in consultations if c.opinion is opinion)


def _problems(code: str, case: _Case) -> Iterator[Problem]:
    rule = _RULES.get(code)
    if rule is not None:
        yield from rule(case)
    else:
        yield from _check(CheckKind(code), case)


def _presenter(case: _Case) -> Iterator[Problem]:
    if case.item.item.presenter_unit_id is None and case.item.item.presenter_id is None:
        yield Problem("unready.presenter")


def _request(case: _Case) -> Iterator[Problem]:
    if not case.item.item.request.strip():
        yield Problem("unready.request")


def _problem(case: _Case) -> Iterator[Problem]:
    if not case.item.item.problem.strip():
        yield Problem("unready.problem")


def _options(case: _Case) -> Iterator[Problem]:
    if not case.item.options:
        yield Problem("unready.options")


def _recommended(case: _Case) -> Iterator[Problem]:
    count = sum(option.recommended for option in case.item.options)
    if case.item.options and count != 1:
        yield Problem("unready.recommended" if count == 0 else "unready.recommended_several")


def _minutes_planned(case: _Case) -> Iterator[Problem]:
    if not case.item.item.minutes_planned:
        yield Problem("unready.minutes_planned")


def _consulted(case: _Case) -> Iterator[Problem]:
    if not case.item.consultations:
        yield Problem("unready.consulted")
    waiting = _units(case.item.consultations, case.directory, Opinion.PENDING)
    if waiting:
        yield Problem("unready.opinion", values={"units": "、".join(waiting)})


def _agreed(case: _Case) -> Iterator[Problem]:
    against = disagreeing(case.item, case.directory)
    if against:
        yield Problem("unready.agreement", values={"units": "、".join(against)})


def _legality(case: _Case) -> Iterator[Problem]:
    item = case.item.item
    if item.review_needed is None:
        yield Problem("unready.review_unknown")
    elif item.review_needed and item.review_opinion is ReviewOpinion.FAIL:
        yield Problem("unready.review_failed")
    elif item.review_needed and item.review_opinion not in _REVIEWED:
        yield Problem("unready.review")


_REVIEWED: Final = frozenset({ReviewOpinion.PASS, ReviewOpinion.AMEND})


def _papers(case: _Case) -> Iterator[Problem]:
    materials = [m.material for m in case.item.materials]
    if not materials:
        yield Problem("unready.papers")
    if case.deadline is None:
        return
    values = {"deadline": case.deadline.isoformat()}
    unsent = sum(material.sent is None for material in materials)
    if unsent:
        over = case.as_of > case.deadline
        code = "unready.papers_overdue" if over else NOT_YET_DUE
        yield Problem(code, values=values | {"count": str(unsent)})
    late = sum(
        material.sent is not None and material.sent > case.deadline for material in materials
    )
    if late:
        yield Problem("unready.papers_late", values=values | {"count": str(late)})


def _check(kind: CheckKind, case: _Case) -> Iterator[Problem]:
    """Ask for a check where the item has begun it or is a major matter."""
    outcomes = [check.outcome for check in case.item.checks if check.what is kind]
    if not outcomes and not case.item.item.major:
        return
    if not outcomes or CheckOutcome.PENDING in outcomes:
        yield Problem("unready.check", values={"check": kind.value})
    elif CheckOutcome.FAILED in outcomes:
        yield Problem("unready.check_failed", values={"check": kind.value})


_RULES: Final[Mapping[str, Callable[[_Case], Iterator[Problem]]]] = {
    "presenter": _presenter,
    "request": _request,
    "problem": _problem,
    "options": _options,
    "recommended": _recommended,
    "minutes_planned": _minutes_planned,
    "consulted": _consulted,
    "agreed": _agreed,
    "legality": _legality,
    "papers": _papers,
}

USUAL_CHECKS: Final = ("presenter", "request", "consulted", "agreed", "legality", "papers")
"""What a type asks for where nobody has said anything else."""
USUAL_STEPS: Final = ("核稿", "副秘书长", "秘书长", "市长")


def usual_type(name: str = "", mark: str = "", title_pattern: str = "") -> MeetingType:
    """Return a new meeting type with the checks and signing steps most have."""
    return MeetingType(
        name=name,
        mark=mark,
        title_pattern=title_pattern,
        readiness=USUAL_CHECKS,
        signing_steps=USUAL_STEPS,
    )


CODES: Final[tuple[str, ...]] = (*_RULES, *(kind.value for kind in CheckKind))
"""Every check a meeting type can ask for, in the order they are told."""
