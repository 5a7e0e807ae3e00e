"""Operations: every change is one named verb, run in one transaction, kept as one journal entry."""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from functools import wraps
from typing import Any, Concatenate, Generic, ParamSpec, Protocol, TypeVar

from desk.domain.codec import Plain
from desk.domain.ids import new_id
from desk.domain.record import Record

K = TypeVar("K", bound=Record)
T = TypeVar("T")
P = ParamSpec("P")


class Reader(Protocol):
    """Looks records up as they stand now. What it returns are plain values that stay valid."""

    def get(self, kind: type[K], record_id: str, /) -> K:
        """Return the record. Raises Missing."""
        ...

    def seek(self, kind: type[K], record_id: str | None, /) -> K | None:
        """Return the record, or None where there is none of that id."""
        ...

    def find(self, kind: type[K], /, **where: object) -> list[K]:
        """Return the records whose fields equal `where` (a collection.

        Any of it), in their order.
        """
        ...

    def tally(self, kind: type[Record], field: str) -> dict[str, int]:
        """Return how many records there are for each value of a field, None left out."""
        ...


class Work(Reader, Protocol):
    """A transaction under way: what an operation's verb reads and writes through."""

    @property
    def now(self) -> datetime:
        """The local time the operation began at."""
        ...

    def add(self, record: K) -> K:
        """Keep a new record and return it."""
        ...

    def put(self, record: K) -> K:
        """Replace the record of the same id and return it; equal values change nothing."""
        ...

    def remove(self, kind: type[Record], record_id: str) -> None:
        """Remove a record and all that is part of it.

        Raises Missing; Refused while it is named elsewhere.
        """
        ...

    def keep(self, data: bytes) -> str:
        """Keep a file's content and return its address (SHA-256, hex); the same is kept once."""
        ...


@dataclass(frozen=True, slots=True)
class Change:
    """What an operation did to one record: the fields that differ, before and after.

    `before` is None for a record that was added, `after` is None for one that was removed;
    in these two cases the other side holds every field.
    """

    kind: str
    id: str
    before: Plain | None
    after: Plain | None


@dataclass(frozen=True, slots=True)
class Operation(Generic[T]):
    """A verb with its arguments, ready to run. Running the same operation again changes nothing."""

    verb: str
    perform: Callable[[Work], T]
    undoable: bool = True
    undo_of: int | None = None
    op_id: str = field(default_factory=new_id)


@dataclass(frozen=True, slots=True)
class Done(Generic[T]):
    """What came of an operation.

    `sequence` is None where nothing changed and nothing was entered.
    """

    value: T
    sequence: int | None
    changes: tuple[Change, ...]
    undoable: bool

    @property
    def touched(self) -> frozenset[tuple[str, str]]:
        """The (kind, id) pairs that changed, for pages to refresh."""
        return frozenset((change.kind, change.id) for change in self.changes)


Guard = Callable[[Iterable[Change], Reader], None]
"""Called with an operation's changes before they are kept.

Raises Refused where a rule forbids them.
"""


def operation(
    *, undoable: bool = True, verb: str | None = None
) -> Callable[[Callable[Concatenate[Work, P], T]], Callable[P, Operation[T]]]:
    """Make a function on a Work into one that returns the operation named after it."""

    def decorate(
        function: Callable[Concatenate[Work, P], T],
    ) -> Callable[P, Operation[T]]:
        @wraps(function)
        def make(*args: P.args, **kwargs: P.kwargs) -> Operation[T]:
            return Operation(
                verb=verb or function.__name__,
                perform=lambda work: function(work, *args, **kwargs),
                undoable=undoable,
            )

        return make

    return decorate


@dataclass(frozen=True, slots=True)
class Entry:
    """One journal entry.

    Times are ISO 8601 with the offset; `before`/`after` hold changed fields only.
    """

    sequence: int
    op_id: str
    at: str
    seat: str
    person: str
    verb: str
    schema: str
    undo_of: int | None
    changes: tuple[Change, ...]
    result: Any
    previous_hash: str
    hash: str


def ids(records: Collection[Record]) -> list[str]:
    """Return the ids of records, for looking up what belongs to them."""
    return [record.id for record in records]
