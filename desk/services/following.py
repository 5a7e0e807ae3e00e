"""What goes out after an issued letter: 补充通知, 更正 or 延期批复, never a new letter."""

from datetime import date

from desk.domain.dossier import Dossier
from desk.domain.numbering import letter_number, letter_series
from desk.domain.office import Unit
from desk.domain.operations import Work, operation
from desk.domain.papers import FOLLOW_UPS, Paper, PaperKind, PaperOrigin, RegisteredNumber
from desk.domain.problems import refuse
from desk.services.dossiers import load_dossier
from desk.services.fixing import fix
from desk.services.numbers import next_value
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
    order = {number.text: place for place, number in enumerate(dossier.numbers)}
    return max(told, key=lambda paper: order.get(paper.number, -1), default=None)


def concerned_units(dossier: Dossier) -> list[Unit]:
    """Return the units that lead anything now or were told that they do, in their order."""
    told = {p.unit_id for p in dossier.papers if p.kind is PaperKind.LETTER and p.issued}
    now = {unit.id for unit in dossier.lead_units}
    return [unit for unit in dossier.directory.units.values() if unit.id in told | now]


@operation(undoable=False)
def issue_follow_up(
    work: Work,
    meeting_id: str,
    unit_id: str,
    told: PaperDraft | None,
    maker: PaperMaker,
    issued_on: date | None = None,
) -> Paper:
    """Give what follows a unit's letter its number and fix it; return its record.

    `told` is the letter as the unit knows it. Raises Refused where the meeting is not issued
    (export.not_issued) or nothing has changed (follow_up.nothing).
    """
    dossier = load_dossier(work, meeting_id)
    unit = work.get(Unit, unit_id)
    if not dossier.meeting.locked:
        raise refuse("export.not_issued", title=dossier.title)
    if maker.follow_up(dossier, unit, told) is None:
        raise refuse("follow_up.nothing", unit=unit.label)
    day = issued_on or work.now.date()
    code = dossier.office.code
    value = next_value(work, letter_series(code), day.year)
    number = letter_number(code, day.year, value)
    work.add(
        RegisteredNumber(
            series=letter_series(code),
            year=day.year,
            value=value,
            text=number,
            given_on=day,
            meeting_id=meeting_id,
            unit_id=unit_id,
        )
    )
    draft = maker.follow_up(dossier, unit, told, number)
    assert draft is not None
    base = work.keep(maker.snapshot(maker.letter(dossier, unit)))
    return fix(work, dossier, draft, maker, base)
