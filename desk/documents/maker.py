"""The papers of a meeting as Word files: what the services call PaperMaker."""

from collections.abc import Mapping

from desk.documents import model as m
from desk.documents.canonical import content_hash
from desk.documents.kinds.letter import letter
from desk.documents.kinds.minutes import MinutesChoices, minutes
from desk.documents.phrases import NO_CHANGES
from desk.documents.styles.settings import OfficeFormat
from desk.documents.text import plain_text
from desk.documents.word.writer import write
from desk.domain.dossier import Dossier
from desk.domain.office import Unit


class WordPaperMaker:
    """Makes papers in an office's format, with its own wording where it has changed a phrase.

    Equal meetings give equal bytes: no clock and no counter goes into a file.
    """

    def __init__(
        self,
        fmt: OfficeFormat | None = None,
        choices: MinutesChoices | None = None,
        changed: Mapping[str, str] = NO_CHANGES,
    ) -> None:
        self._format = fmt or OfficeFormat()
        self._choices = choices or MinutesChoices()
        self._changed = changed

    def minutes(self, dossier: Dossier, journal_head: str = "") -> tuple[bytes, str]:
        """Return the minutes as .docx and the hash of what they say.

        `journal_head` goes into the file's keywords and is not part of the hash.
        """
        return self._made(minutes(dossier, self._choices, self._changed), journal_head)

    def minutes_text(self, dossier: Dossier) -> str:
        """Return the minutes as they read so far, a line for each paragraph."""
        return plain_text(minutes(dossier, self._choices, self._changed))

    def letter(self, dossier: Dossier, unit: Unit, journal_head: str = "") -> tuple[bytes, str]:
        """Return the assignment letter to a lead unit as .docx, and the hash of what it says."""
        return self._made(letter(dossier, unit, self._changed), journal_head)

    def _made(self, document: m.Document, journal_head: str) -> tuple[bytes, str]:
        return write(document, self._format, journal_head), content_hash(document)
