"""Text being typed: kept each second, outside the journal and outside undo."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Draft:
    """Unfinished text of one field. `record_id` is empty for something not yet made."""

    kind: str
    record_id: str
    field: str
    text: str
    at: str = ""
    """When it was kept, ISO 8601 local time; set by the store."""
