"""A secret item as a bare placeholder (涉密议题): its content never enters the computer."""

from desk.domain.agenda import AgendaItem, Consultation, Material, Option
from desk.domain.decisions import Decision, Note, Statement
from desk.domain.item_course import ItemCheck
from desk.domain.record import Record

CONTENT: tuple[str, ...] = ("problem", "request", "review_text")
"""Texts of an item that say what it is about."""

PARTS: tuple[type[Record], ...] = (
    Option,
    Consultation,
    Material,
    Note,
    Statement,
    Decision,
    ItemCheck,
)
"""Kinds of record that say something of an item."""


def content_of(item: AgendaItem) -> tuple[str, ...]:
    """Return the fields of an item that hold content."""
    return tuple(name for name in CONTENT if getattr(item, name).strip())
