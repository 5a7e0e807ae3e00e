"""The kinds of record there are, and what their fields refer to."""

from dataclasses import fields
from functools import cache

from desk.domain.agenda import AgendaItem, Consultation, Delivery, Material, Option
from desk.domain.amendments import Amendment
from desk.domain.assignments import Assignment
from desk.domain.attendance import Attendance
from desk.domain.decisions import Decision, Note, Statement
from desk.domain.differences import Difference
from desk.domain.item_course import ItemCheck, ItemMove
from desk.domain.meetings import Meeting, MeetingType
from desk.domain.office import Office, Person, Post, Unit
from desk.domain.paper_settings import PaperSettings, PhraseChange
from desk.domain.papers import Paper, RegisteredNumber
from desk.domain.record import Record
from desk.domain.sessions import ItemRun, Passage
from desk.domain.signing import MinutesVersion, Reopening, Signature
from desk.domain.speeches import Speech

ALL: tuple[type[Record], ...] = (
    Office,
    Unit,
    Person,
    Post,
    MeetingType,
    Meeting,
    AgendaItem,
    Option,
    Consultation,
    Material,
    Delivery,
    Attendance,
    Note,
    Statement,
    Decision,
    Assignment,
    Amendment,
    RegisteredNumber,
    Paper,
    Speech,
    PaperSettings,
    PhraseChange,
    Difference,
    ItemMove,
    ItemCheck,
    ItemRun,
    Passage,
    Signature,
    MinutesVersion,
    Reopening,
)

BY_NAME: dict[str, type[Record]] = {kind.KIND: kind for kind in ALL}


@cache
def owned_by(kind: str) -> tuple[tuple[type[Record], str], ...]:
    """Return the kinds whose records are part of a record of `kind`, each with the naming field."""
    return tuple(
        (child, field.name)
        for child in ALL
        for field in fields(child)
        if field.metadata.get("owner") == kind
    )


@cache
def pruned_lists(kind: str) -> tuple[tuple[type[Record], str], ...]:
    """Return the kinds with a list that an id of `kind` falls out of, each with the field."""
    return tuple(
        (child, field.name)
        for child in ALL
        for field in fields(child)
        if field.metadata.get("prunes") == kind
    )


@cache
def named_in_lists(kind: str) -> tuple[tuple[type[Record], str], ...]:
    """Return the kinds that name records of `kind` in a tuple of ids, each with the field."""
    return tuple(
        (child, field.name)
        for child in ALL
        for field in fields(child)
        if field.metadata.get("refs") == kind
    )
