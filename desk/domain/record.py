"""The base of everything that is kept: frozen values with an id, and what their fields refer to."""

from dataclasses import MISSING, dataclass, field
from typing import Any, ClassVar

from desk.domain.ids import new_id


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """A kept value.

    Subclasses name their kind (also their table) and how lists of them are ordered.
    """

    KIND: ClassVar[str] = ""
    ORDER: ClassVar[tuple[str, ...]] = ("id",)

    id: str = field(default_factory=new_id)


def owner(kind: str, *, default: Any = MISSING) -> Any:
    """A field naming the record that this one is part of: it goes when its owner goes."""
    return _reference("owner", kind, default)


def ref(kind: str, *, default: Any = MISSING) -> Any:
    """A field naming another record, which cannot be removed while it is named here."""
    return _reference("ref", kind, default)


def refs(kind: str) -> Any:
    """A field holding a tuple of ids of another kind; empty by default."""
    return field(default=(), metadata={"refs": kind})


def prunable(kind: str) -> Any:
    """A field holding ids, or None: the id of a record that is removed falls out of it."""
    return field(default=None, metadata={"prunes": kind})


def _reference(relation: str, kind: str, default: Any) -> Any:
    if default is MISSING:
        return field(metadata={relation: kind})
    return field(default=default, metadata={relation: kind})
