"""What can be done, as the command palette lists it."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Command:
    """One thing to do. `key` is what does it without the palette; `words` find it as well."""

    id: str
    title: str
    act: Callable[[], object]
    key: str = ""
    words: tuple[str, ...] = ()
