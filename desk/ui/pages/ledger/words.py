"""The words for an assignment's fields and for the values they hold."""

from typing import Any

from PySide6.QtCore import QCoreApplication

from desk.domain.assignments import Assignment
from desk.ui.widgets.record_words import value_words


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


def value_text(field: str, value: Any, names: dict[str, str]) -> str:
    """Return a field's plain value (as the journal keeps it) in words; empty ones are empty."""
    if value is False:
        return ""
    return "、".join(value_words(Assignment.KIND, field, value, names))
