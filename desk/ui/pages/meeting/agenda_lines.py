"""What the agenda says about an item under its title."""

from PySide6.QtCore import QCoreApplication

from desk.domain.agenda import Opinion, ReviewOpinion
from desk.domain.dossier import Directory, ItemDossier
from desk.domain.titles import matter
from desk.ui.pages.meeting.agenda_model import AgendaLine
from desk.ui.pages.meeting.texts import clock, minutes_spent
from desk.ui.widgets.choices import enum_text


def short_title(title: str) -> str:
    """Return what an item is about, for the narrow list."""
    return matter(title)


def agenda_line(
    number: int, item: ItemDossier, directory: Directory, seconds: int | None, *, under_way: bool
) -> AgendaLine:
    """Return an item as the list shows it; `seconds` is the time taken, if measured."""
    agenda = item.item
    notes: list[tuple[str, str]] = []
    if agenda.placeholder:
        notes.append((QCoreApplication.translate("Agenda", "Secret item"), "warning"))
    elif not agenda.in_minutes:
        notes.append((QCoreApplication.translate("Agenda", "Not in the minutes"), "second"))
    who = "　".join(
        filter(
            None,
            (
                directory.unit_name(agenda.presenter_unit_id),
                directory.person_name(agenda.presenter_id),
            ),
        )
    )
    done = bool(item.decisions) and not under_way
    if done:
        notes.append((_decided(item, seconds), "second"))
    else:
        planned = (
            QCoreApplication.translate("Agenda", "%n min").replace(
                "%n", str(agenda.minutes_planned)
            )
            if agenda.minutes_planned and not under_way
            else ""
        )
        facts = " · ".join(filter(None, (who, planned)))
        if facts:
            notes.append((facts, "second"))
        lacking = " · ".join(_lacking(item, directory))
        if lacking:
            notes.append((lacking, "warning"))
    planned_seconds = 60 * (agenda.minutes_planned or 0)
    timed = under_way and seconds is not None
    return AgendaLine(
        item_id=agenda.id,
        number=number,
        title=short_title(agenda.title),
        whole_title=agenda.title,
        notes=tuple(notes),
        done=done,
        over=_over(item, seconds) if done else "",
        spent=(seconds or 0) / planned_seconds
        if timed and planned_seconds
        else 0.0
        if timed
        else None,
        spent_text=_clock_text(seconds or 0, agenda.minutes_planned) if timed else "",
    )


def _clock_text(seconds: int, planned: int | None) -> str:
    if not planned:
        return clock(seconds)
    return (
        QCoreApplication.translate("Agenda", "{spent} / {planned} min")
        .replace("{spent}", clock(seconds))
        .replace("{planned}", str(planned))
    )


def _decided(item: ItemDossier, seconds: int | None) -> str:
    parts = [enum_text(item.decisions[0].decision.outcome)]
    if item.assignments:
        parts.append(
            QCoreApplication.translate("Agenda", "%n assigned").replace(
                "%n", str(len(item.assignments))
            )
        )
    spent = _spent(item, seconds)
    if spent:
        text = QCoreApplication.translate("Agenda", "%n min")
        parts.append(text.replace("%n", str(spent)))
    return " · ".join(parts)


def _spent(item: ItemDossier, seconds: int | None) -> int:
    return seconds // 60 if seconds is not None else minutes_spent(item)


def _over(item: ItemDossier, seconds: int | None) -> str:
    over = _spent(item, seconds) - (item.item.minutes_planned or 0)
    if not item.decisions or not item.item.minutes_planned or over <= 0:
        return ""
    return QCoreApplication.translate("Agenda", "%n over").replace("%n", str(over))


def _lacking(item: ItemDossier, directory: Directory) -> list[str]:
    waiting = [c for c in item.consultations if c.opinion is Opinion.PENDING]
    against = [c for c in item.consultations if c.opinion is Opinion.DISAGREE]
    found = []
    if against:
        found.append(
            QCoreApplication.translate("Agenda", "{units} disagree").replace(
                "{units}", "、".join(directory.unit_name(c.unit_id) for c in against)
            )
        )
    if waiting:
        found.append(
            QCoreApplication.translate("Agenda", "{units} not answered").replace(
                "{units}", "、".join(directory.unit_name(c.unit_id) for c in waiting)
            )
        )
    agenda = item.item
    if agenda.review_needed and agenda.review_opinion not in (
        ReviewOpinion.PASS,
        ReviewOpinion.AMEND,
    ):
        found.append(QCoreApplication.translate("Agenda", "Legality review not finished"))
    if agenda.late:
        found.append(QCoreApplication.translate("Agenda", "Added late"))
    if agenda.unready_reason:
        text = QCoreApplication.translate("Agenda", "Scheduled unready: {reason}")
        found.append(text.replace("{reason}", agenda.unready_reason))
    return found
