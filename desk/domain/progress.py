"""Long work: how far it is, and the way out of it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

T_co = TypeVar("T_co", covariant=True)


class Stopped(Exception):
    """Long work was stopped by who asked for it; what was under way has changed nothing."""


Watch = Callable[[int, int], None]
"""Called now and then with how much of a step is done and of how much (0: not known).

Raises Stopped where the work is to end here.
"""


def unwatched(_done: int, _total: int, /) -> None:
    """Watch nothing: work that nobody stops."""


@dataclass(frozen=True, slots=True)
class Step(Generic[T_co]):
    """How far work on several things is: so many are done, `name` is the next."""

    done: int
    total: int
    name: str = ""
    made: T_co | None = None
    """What came of the last one; None before the first."""
