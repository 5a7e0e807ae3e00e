"""A paper that was made but is no file yet."""

from dataclasses import dataclass
from functools import cached_property

from desk.documents.canonical import content_hash
from desk.documents.model import Document
from desk.documents.styles.settings import OfficeFormat, office_format
from desk.domain.paper_settings import PaperSettings
from desk.domain.papers import PaperKind


@dataclass(frozen=True)
class PaperDraft:
    """A document with what a file of it is called and which records it belongs to.

    `name` is the file's name without its ending; `subject` is what it is about (the unit of a
    letter, the title of an item); `part` tells it apart where unit and item don't (a speech's id).
    """

    kind: PaperKind
    document: Document
    name: str
    subject: str = ""
    number: str = ""
    unit_id: str | None = None
    item_id: str | None = None
    part: str = ""
    format: OfficeFormat | None = None
    """The format it went out in; None for what is printed in the office's of today."""

    def format_in(self, settings: PaperSettings) -> OfficeFormat:
        """Return the format it is printed in, in an office with these settings."""
        return self.format or office_format(settings)

    @cached_property
    def content_hash(self) -> str:
        """The SHA-256 of what the document says."""
        return content_hash(self.document)
