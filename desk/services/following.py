"""What goes out after an issued letter: 补充通知, 更正 or 延期批复, never a new letter."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from desk.domain.dossier import Dossier
from desk.domain.office import Unit
from desk.domain.operations import Work, operation
from desk.domain.papers import FOLLOW_UPS, Paper, PaperKind, PaperOrigin
from desk.domain.problems import refuse
from desk.services.dossiers import load_dossier
from desk.services.fixing import fix
from desk.services.numbers import give_letter_number
from desk.services.ports import PaperDraft, PaperMaker


def last_told(dossier: Dossier, unit_id: str) -> Paper | None:
    """Return the paper that last told a unit what it has to do: its letter, or a follow-up."""
    told = [
        paper
        for paper in dossier.papers
        if paper.unit_id == unit_id
        and paper.issued
        and paper.origin is PaperOrigin.WRITTEN
        and (paper.kind is PaperKind.LETTER or paper.kind in FOLLOW_UPS)
    ]
    order = {number.text: (number.given_on, place) for place, number in enumerate(dossier.numbers)}
    return max(told, key=lambda paper: order.get(paper.number, (date.min, -1)), default=None)


def concerned_units(dossier: Dossier) -> list[Unit]:
    """Return the units that lead anything now or were told that they do, in their order."""
    told = {p.unit_id for p in dossier.papers if p.kind is PaperKind.LETTER and p.issued}
    now = {unit.id for unit in dossier.lead_units}
    return [unit for unit in dossier.directory.units.values() if unit.id in told | now]


@operation(undoable=False)
def issue_follow_ups(
    work: Work,
    meeting_id: str,
    unit_id: str,
    told: PaperDraft | None,
    told_by: str | None,
    maker: PaperMaker,
    issued_on: date | None = None,
) -> list[str]:
    """Number and fix what must go out to a unit; return the ids of its papers.

    `told` is the letter as the unit knows it, by the paper of id `told_by`; a unit that got none
    gets its letter now. Raises Refused where the meeting is not issued (export.not_issued), another
    seat has told the unit since (follow_up.already) or nothing has changed (follow_up.nothing).
    """
    dossier = load_dossier(work, meeting_id)
    unit = work.get(Unit, unit_id)
    if not dossier.meeting.locked:
        raise refuse("export.not_issued", title=dossier.title)
    last = last_told(dossier, unit_id)
    if (last.id if last else None) != told_by:
        raise refuse("follow_up.already", unit=unit.label)
    kinds = kinds_due(maker, dossier, unit, told)
    if not kinds:
        raise refuse("follow_up.nothing", unit=unit.label)
    day = issued_on or work.now.date()
    if told is None:
        give_letter_number(work, dossier, unit_id, day)
        with_number = load_dossier(work, meeting_id)
        return [fix(work, with_number, maker.letter(with_number, unit), maker).id]
    return _follow(work, dossier, unit, kinds, told, day, maker)


def _follow(
    work: Work,
    dossier: Dossier,
    unit: Unit,
    kinds: Iterable[PaperKind],
    told: PaperDraft,
    day: date,
    maker: PaperMaker,
) -> list[str]:
    """Number and fix follow-ups; with each is kept how the unit's letter reads with it."""
    base = work.keep(maker.snapshot(maker.letter(dossier, unit)))
    made = []
    for kind in kinds:
        number = give_letter_number(work, dossier, unit.id, day)
        draft = maker.follow_up(kind, dossier, unit, told, number)
        made.append(fix(work, dossier, draft, maker, base).id)
    return made


@dataclass(frozen=True, slots=True)
class Told:
    """What a unit was told before: the paper that told it last, and its letter as it knows it."""

    paper_id: str
    letter: PaperDraft


NOBODY: Mapping[str, Told] = MappingProxyType({})


def check_told(dossier: Dossier, told: Mapping[str, Told]) -> None:
    """Raise Refused (follow_up.already) where a unit was told since `told` was read."""
    for unit in dossier.directory.units.values():
        last, known = last_told(dossier, unit.id), told.get(unit.id)
        if (last.id if last else None) != (known.paper_id if known else None):
            raise refuse("follow_up.already", unit=unit.label)


def follow_told(
    work: Work, dossier: Dossier, told: Mapping[str, Told], day: date, maker: PaperMaker
) -> list[str]:
    """Number and fix what must follow the letters that units have; return the papers' ids.

    A unit whose letter says what holds gets nothing: the letter counts.
    """
    made: list[str] = []
    for unit in concerned_units(dossier):
        known = told.get(unit.id)
        if known is None:
            continue
        kinds = kinds_due(maker, dossier, unit, known.letter)
        made.extend(_follow(work, dossier, unit, kinds, known.letter, day, maker) if kinds else ())
    return made


def kinds_due(
    maker: PaperMaker, dossier: Dossier, unit: Unit, told: PaperDraft | None
) -> tuple[PaperKind, ...]:
    """Return which papers must go out to a unit: its first letter, or what follows it.

    A unit whose letter has its number already, but was not kept, gets no second one.
    """
    if told is not None:
        return tuple(maker.follow_ups(dossier, unit, told))
    first = unit in dossier.lead_units and dossier.letter_number(unit.id) is None
    return (PaperKind.LETTER,) if first else ()
