"""The facts of a task as chips show them: of an assignment, or of words not yet taken down."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desk.domain.assignments import Assignment, Rhythm
from desk.domain.dossier import Directory
from desk.domain.sentence_reading import ReadTask
from desk.ui.widgets.choices import enum_text
from desk.ui.widgets.days import full_day

_LEAD = str(QT_TRANSLATE_NOOP("Facts", "Lead"))
_ALONE = str(QT_TRANSLATE_NOOP("Facts", "Responsible"))
_JOINT_LEAD = str(QT_TRANSLATE_NOOP("Facts", "Joint lead"))
_SUPPORT = str(QT_TRANSLATE_NOOP("Facts", "Support"))
_LEADER = str(QT_TRANSLATE_NOOP("Facts", "Leader"))
_DUE = str(QT_TRANSLATE_NOOP("Facts", "Due"))
_LONG_TERM = str(QT_TRANSLATE_NOOP("Facts", "Long term"))
_CLASS = str(QT_TRANSLATE_NOOP("Facts", "Class"))
_FIRST_REPORT = str(QT_TRANSLATE_NOOP("Facts", "First report"))
_RHYTHM = str(QT_TRANSLATE_NOOP("Facts", "Rhythm"))
_NUMBER = str(QT_TRANSLATE_NOOP("Facts", "Number"))
_NO_LEAD = str(QT_TRANSLATE_NOOP("Facts", "+ Lead"))
_NO_LEADER = str(QT_TRANSLATE_NOOP("Facts", "+ Leader"))
_NO_DUE = str(QT_TRANSLATE_NOOP("Facts", "+ Due"))


@dataclass(frozen=True, slots=True)
class Fact:
    """One chip: the field of one task (0 is the first) and what it says there."""

    number: int
    field: str
    name: str
    text: str
    value: str | date | bool | None = None
    missing: bool = False


def read_facts(number: int, task: ReadTask, directory: Directory) -> list[Fact]:
    """Return what words say of a task, what is missing, and a leader to be added."""
    facts = list(_given(number, task, directory))
    if not any(fact.field == "leader_id" for fact in facts):
        facts.append(Fact(number, "leader_id", "", _tr(_NO_LEADER)))
    return facts


def assignment_facts(record: Assignment, directory: Directory, *, locked: bool) -> list[Fact]:
    """Return what an assignment says; what is missing only while it can be filled in."""
    facts = list(_given(0, record, directory))
    if record.report_by:
        facts.append(Fact(0, "report_by", _tr(_FIRST_REPORT), full_day(record.report_by)))
    if record.rhythm is not Rhythm.ONCE:
        facts.append(Fact(0, "rhythm", _tr(_RHYTHM), enum_text(record.rhythm)))
    if record.number:
        facts.append(Fact(0, "number", _tr(_NUMBER), record.number))
    return [fact for fact in facts if not (locked and fact.missing)]


def _given(number: int, task: ReadTask | Assignment, directory: Directory) -> Iterator[Fact]:
    alone = not task.support_ids and task.joint_lead_id is None
    if task.lead_id is None:
        yield Fact(number, "lead_id", "", _tr(_NO_LEAD), missing=True)
    for field, word, unit_id in (
        ("lead_id", _ALONE if alone else _LEAD, task.lead_id),
        ("joint_lead_id", _JOINT_LEAD, task.joint_lead_id),
        *(("support_ids", _SUPPORT, unit_id) for unit_id in task.support_ids),
    ):
        if unit_id is not None:
            yield Fact(number, field, _tr(word), directory.unit_name(unit_id), unit_id)
    leader = directory.person_name(task.leader_id)
    if leader:
        yield Fact(number, "leader_id", _tr(_LEADER), leader, task.leader_id)
    if task.due is not None:
        yield Fact(number, "due", _tr(_DUE), full_day(task.due), task.due)
    elif task.long_term:
        yield Fact(number, "due", _tr(_DUE), _tr(_LONG_TERM), True)
    else:
        yield Fact(number, "due", "", _tr(_NO_DUE), missing=True)
    if task.work_class is not None:
        word = enum_text(task.work_class)
        yield Fact(number, "work_class", _tr(_CLASS), word, task.work_class)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Facts", text)
