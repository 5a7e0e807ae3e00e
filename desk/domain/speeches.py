"""Speeches given at a meeting and kept with it, collective integrity talks among them (S22)."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from desk.domain.record import Record, owner, ref, refs


class SpeechKind(StrEnum):
    """What was given: a speech (讲话), or a collective integrity talk (集体廉政谈话)."""

    SPEECH = "speech"
    INTEGRITY_TALK = "integrity_talk"


@dataclass(frozen=True, slots=True, kw_only=True)
class Speech(Record):
    """A speech: its words as they were given, printed in the official style.

    What stands below `text` is a talk's alone; what is empty there is the meeting's (see talks).
    """

    KIND: ClassVar[str] = "speech"
    ORDER: ClassVar[tuple[str, ...]] = ("position", "id")

    meeting_id: str = owner("meeting")
    position: int = 1
    kind: SpeechKind = SpeechKind.SPEECH
    title: str
    speaker_id: str | None = ref("person", default=None)
    text: str
    talked_to_ids: tuple[str, ...] = refs("person")
    """谈话对象; none named: those who were there for it."""
    participant_ids: tuple[str, ...] = refs("person")
    """参加谈话人: who else spoke for the discipline side."""
    recorder_id: str | None = ref("person", default=None)
    day: date | None = None
    start: str = ""
    """HH:MM, as `end`."""
    end: str = ""
    place: str = ""

    @property
    def is_talk(self) -> bool:
        """Whether it is a talk that a record is made of."""
        return self.kind is SpeechKind.INTEGRITY_TALK
