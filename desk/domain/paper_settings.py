"""What an office chooses about its papers: page, fonts, customs, wording."""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from desk.domain.record import Record, owner

PAPER_SETTINGS_ID = "paper_settings"


class PageSchool(StrEnum):
    """The two ways of setting the standard's page in a word processor (gbt9704.md)."""

    A = "A"
    B = "B"


class EvenSeats(StrEnum):
    """Where the first of an even number sits at the head table: left or right of the middle.

    As seen by those who sit there (practice: both customs are alive).
    """

    LEFT = "left"
    RIGHT = "right"


class CardSize(StrEnum):
    """The presets of place cards, in mm; folded: a sheet of A4 in three."""

    WIDE = "200x100"
    FOLDED = "210x99"
    UPRIGHT = "150x200"


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperSettings(Record):
    """The one set of choices of this data file; its id is always PAPER_SETTINGS_ID."""

    KIND: ClassVar[str] = "paper_settings"

    id: str = PAPER_SETTINGS_ID
    school: PageSchool = PageSchool.A
    title_font: str = "方正小标宋简体"
    body_font: str = "仿宋_GB2312"
    kai_font: str = "楷体_GB2312"
    hei_font: str = "黑体"
    song_font: str = "宋体"
    show_signer: bool = False
    """Print 签发 in the head of minutes."""
    even_seats: EvenSeats = EvenSeats.LEFT
    card_size: CardSize = CardSize.WIDE


@dataclass(frozen=True, slots=True, kw_only=True)
class PhraseChange(Record):
    """An office's own wording of one phrase, for all meetings or for those of one type."""

    KIND: ClassVar[str] = "phrase_change"
    ORDER: ClassVar[tuple[str, ...]] = ("file", "key", "id")

    file: str
    """The phrase file, e.g. minutes."""
    key: str
    """The dotted key in it, e.g. names.separator."""
    type_id: str | None = owner("meeting_type", default=None)
    text: str
