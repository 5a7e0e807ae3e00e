"""Numbers given to papers, and the papers that were written (发文字号、文件)."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import ClassVar

from desk.domain.ids import new_id
from desk.domain.record import Record, owner, ref


class NumberState(StrEnum):
    """A number of a series is used by a paper, or voided; a voided one stays listed."""

    USED = "used"
    VOIDED = "voided"


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisteredNumber(Record):
    """One number of one series: no number is given twice and none is left out."""

    KIND: ClassVar[str] = "registered_number"
    ORDER: ClassVar[tuple[str, ...]] = ("series", "year", "value", "id")

    series: str
    """minutes/<meeting type id>, or letter/<issuer code>."""
    year: int
    value: int
    text: str
    """As printed: 第12期, 江政办函〔2026〕32号."""
    state: NumberState = NumberState.USED
    given_on: date
    meeting_id: str | None = ref("meeting", default=None)
    unit_id: str | None = ref("unit", default=None)
    """The addressee, for letters."""


class PaperKind(StrEnum):
    """The kinds of paper the program makes, in the order of a meeting's course.

    The value names the module that makes it: desk/documents/kinds/<value>.py.
    """

    ITEM_APPROVAL = "item_approval"
    """议题呈批单: one for each item, for the mayor to settle."""
    ITEM_LIST = "item_list"
    """拟上会议题清单."""
    NOTICE = "notice"
    """会议通知, with reply slip."""
    AGENDA = "agenda"
    """议程."""
    OBSERVERS = "observers"
    """列席安排表."""
    SIGN_IN = "sign_in"
    """签到表."""
    CARDS = "cards"
    """座签."""
    SEATS = "seats"
    """座次图."""
    SCRIPT = "script"
    """主持词."""
    MATERIAL_RECEIPT = "material_receipt"
    """材料签收表."""
    MATERIAL_RETURN = "material_return"
    """材料清退单."""
    RECORD = "record"
    """会议记录."""
    SPEECH = "speech"
    """讲话."""
    TALK_RECORD = "talk_record"
    """集体廉政谈话记录: one for each talk kept with the meeting."""
    MINUTES = "minutes"
    """纪要."""
    APPROVAL_SHEET = "approval_sheet"
    """发文稿纸."""
    EXCERPT = "excerpt"
    """纪要摘录: one for each decided item."""
    LETTER = "letter"
    """交办函: one for each lead unit."""
    TASK_TABLE = "task_table"
    """通知 with 附件《议定事项任务分解表》: every assignment in one table."""
    SUPPLEMENT = "supplement"
    """补充通知: what an issued letter left out."""
    CORRECTION = "correction"
    """更正: what an issued letter said wrongly."""
    EXTENSION = "extension"
    """延期批复: another date for an issued assignment."""
    DISTRIBUTION = "distribution"
    """分送名单及份数."""
    ARCHIVE = "archive"
    """归档目录."""


ISSUED_KINDS = frozenset({PaperKind.MINUTES, PaperKind.LETTER})
"""The papers that are fixed when minutes are issued: from then on they are never made again."""

FOLLOW_UPS = frozenset({PaperKind.SUPPLEMENT, PaperKind.CORRECTION, PaperKind.EXTENSION})
"""What goes out after an issued letter instead of a new version of it."""


class PaperOrigin(StrEnum):
    """Whether a file was written by the program, came back revised, or is the signed final."""

    WRITTEN = "written"
    REVISED = "revised"
    SIGNED = "signed"


class FileState(StrEnum):
    """What became of a file that was written."""

    UNCHANGED = "unchanged"
    EDITED = "edited"
    MISSING = "missing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper(Record):
    """A file of a meeting: enough to know later whether it is still as it was."""

    KIND: ClassVar[str] = "paper"
    ORDER: ClassVar[tuple[str, ...]] = ("written_at", "id")

    meeting_id: str = owner("meeting")
    kind: PaperKind
    unit_id: str | None = ref("unit", default=None)
    item_id: str | None = None
    """The agenda item it is about. No reference: an item goes, what was printed of it stays."""
    part: str = ""
    """What tells papers of one kind apart beside unit and item, e.g. a speech's id."""
    subject: str = ""
    number: str = ""
    version: int = 1
    issued: bool = False
    """Fixed at issue: this paper is what went out."""
    origin: PaperOrigin = PaperOrigin.WRITTEN
    folder: str = ""
    """The folder the file was written into or taken from."""
    file_name: str
    """Empty for an issued paper that has not been written to a file yet."""
    content_hash: str
    """SHA-256 of what the document says, before it became a file."""
    snapshot: str = ""
    """Address (SHA-256) of the whole document as JSON among the kept contents; empty: not kept."""
    look: str = ""
    """The format it was written in: page, fonts. Another one makes another file."""
    base: str = ""
    """Of a follow-up: the address of the letter as it reads with it."""
    file_hash: str
    """SHA-256 of the file as it was written; of one that came in, also its address."""
    written_at: str

    @property
    def line(self) -> tuple[PaperKind, str | None, str | None, str]:
        """What all versions of one paper share."""
        return self.kind, self.unit_id, self.item_id, self.part

    def again(self) -> "Paper":
        """Return a record of the same paper for one more file."""
        return replace(self, id=new_id())
