"""Speeches given at a meeting and kept with it (讲话, S22)."""

from dataclasses import dataclass
from typing import ClassVar

from desk.domain.record import Record, owner, ref


@dataclass(frozen=True, slots=True, kw_only=True)
class Speech(Record):
    """A speech: its words as they were given, printed in the official style."""

    KIND: ClassVar[str] = "speech"
    ORDER: ClassVar[tuple[str, ...]] = ("position", "id")

    meeting_id: str = owner("meeting")
    position: int = 1
    title: str
    speaker_id: str | None = ref("person", default=None)
    text: str
