"""The papers of a meeting and their Word files: what the services call PaperMaker."""

from collections.abc import Callable
from dataclasses import replace

from desk.documents import catalogue, snapshots
from desk.documents.drafts import PaperDraft
from desk.documents.kinds.letter import letter_draft
from desk.documents.kinds.minutes import minutes
from desk.documents.model import Document
from desk.documents.parts.letter_changes import follow_up_kinds, owed
from desk.documents.parts.mended import with_lists
from desk.documents.parts.unit_messages import UnitMessage, unit_messages
from desk.documents.styles.settings import OfficeFormat, office_format
from desk.documents.text import plain_text
from desk.documents.word.writer import write
from desk.domain.dossier import Dossier
from desk.domain.office import Unit
from desk.domain.paper_settings import PaperSettings
from desk.domain.papers import PaperKind, RegisteredNumber

PdfWriter = Callable[[Document, OfficeFormat], bytes]


class WordPaperMaker:
    """Makes papers in an office's format and wording, which the meeting's dossier carries.

    Equal meetings give equal bytes: no clock and no counter goes into a file.
    """

    def __init__(self, pdf: PdfWriter | None = None) -> None:
        """Take what writes PDF files: it lives with the typesetter, which needs Qt."""
        self._pdf = pdf

    def papers(
        self, dossier: Dossier, kind: PaperKind, journal_head: str = ""
    ) -> tuple[PaperDraft, ...]:
        """Return every paper of a kind that the meeting has."""
        return catalogue.papers(dossier, kind, journal_head)

    def word(self, draft: PaperDraft, settings: PaperSettings, journal_head: str = "") -> bytes:
        """Return a paper as .docx. `journal_head` goes into its keywords, never onto paper."""
        return write(draft.document, draft.format_in(settings), journal_head)

    def pdf(self, draft: PaperDraft, settings: PaperSettings) -> bytes:
        """Return a paper as PDF. Raises RuntimeError where no writer was given."""
        if self._pdf is None:
            raise RuntimeError("this maker writes no PDF")
        return self._pdf(draft.document, draft.format_in(settings))

    def letter(self, dossier: Dossier, unit: Unit) -> PaperDraft:
        """Return the letter to a unit as it would read now, also where it leads nothing."""
        return letter_draft(dossier, unit)

    def follow_ups(self, dossier: Dossier, unit: Unit, told: PaperDraft) -> tuple[PaperKind, ...]:
        """Return which papers must go out to a unit; `told` is the letter as the unit knows it."""
        return follow_up_kinds(owed(dossier, unit, told.document))

    def follow_up(
        self,
        kind: PaperKind,
        dossier: Dossier,
        unit: Unit,
        told: PaperDraft,
        number: RegisteredNumber,
    ) -> PaperDraft:
        """Return one of them under its number."""
        return catalogue.follow_up(kind, dossier, unit, owed(dossier, unit, told.document), number)

    def minutes_text(self, dossier: Dossier) -> str:
        """Return the minutes as they read so far, a line for each paragraph."""
        return plain_text(minutes(dossier))

    def mended_minutes(
        self, issued: PaperDraft, dossier: Dossier, facts_changed: bool
    ) -> PaperDraft:
        """Return issued minutes with the lists as of now, all else as it went out.

        With `facts_changed` the sentence that says when and where follows too.
        """
        mended = with_lists(issued.document, minutes(dossier), opening=facts_changed)
        return replace(issued, document=mended)

    def lines(self, draft: PaperDraft) -> list[str]:
        """Return what a paper says, a line for each paragraph."""
        return plain_text(draft.document).split("\n")

    def unit_messages(self, dossier: Dossier) -> tuple[UnitMessage, ...]:
        """Return the notice for each unit as plain text, to copy into a message."""
        return unit_messages(dossier)

    def snapshot(self, draft: PaperDraft, issued_in: PaperSettings | None = None) -> bytes:
        """Return the whole paper as canonical JSON: what `from_snapshot` brings back.

        With `issued_in` it keeps the format it goes out in, whatever the office chooses later.
        """
        if issued_in is not None:
            draft = replace(draft, format=office_format(issued_in))
        return snapshots.to_json(draft)

    def from_snapshot(self, data: bytes) -> PaperDraft:
        """Return the paper of a snapshot. Raises ValueError for anything else."""
        return snapshots.from_json(data)
