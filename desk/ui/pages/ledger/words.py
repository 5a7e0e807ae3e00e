"""The words for an assignment's fields and for the values they hold."""

from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from desk.domain.assignments import AssignmentState, Rhythm, Source, WorkClass
from desk.domain.dossier import Directory
from desk.domain.times import chinese_date
from desk.ui.widgets.choices import enum_text


def field_name(field: str) -> str:
    """Return what a field of an assignment is called, or an empty text for inner ones."""
    translate = QCoreApplication.translate
    return {
        "text": translate("LedgerWords", "Matter"),
        "lead_id": translate("LedgerWords", "Lead unit"),
        "joint_lead_id": translate("LedgerWords", "Joint lead"),
        "support_ids": translate("LedgerWords", "Supporting units"),
        "leader_id": translate("LedgerWords", "Leader in charge"),
        "due": translate("LedgerWords", "Due date"),
        "long_term": translate("LedgerWords", "Long-term"),
        "report_by": translate("LedgerWords", "First report by"),
        "rhythm": translate("LedgerWords", "Reports"),
        "work_class": translate("LedgerWords", "Working class"),
        "source": translate("LedgerWords", "Source"),
        "state": translate("LedgerWords", "State"),
        "number": translate("LedgerWords", "Number"),
    }.get(field, "")


def value_text(field: str, value: Any, names: Directory) -> str:
    """Return a field's plain value (as the journal keeps it) in words; empty ones are empty."""
    translate = QCoreApplication.translate
    if value is None or value == "" or value == []:
        return ""
    match field:
        case "lead_id" | "joint_lead_id":
            return names.unit_name(value)
        case "support_ids":
            return "、".join(names.unit_name(unit_id) for unit_id in value)
        case "leader_id":
            return names.person_name(value)
        case "due" | "report_by":
            return chinese_date(date.fromisoformat(value))
        case "long_term":
            return translate("LedgerWords", "yes") if value else ""
        case "rhythm":
            return enum_text(Rhythm(value))
        case "work_class":
            return enum_text(WorkClass(value))
        case "source":
            return enum_text(Source(value))
        case "state":
            return enum_text(AssignmentState(value))
    return str(value)
