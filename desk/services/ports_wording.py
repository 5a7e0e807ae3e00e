"""What the services need from the language side; app.py and cli.py hand in the real things."""

from collections.abc import Collection
from datetime import date
from typing import Protocol

from desk.domain.dossier import Directory
from desk.domain.sentence_reading import Reading


class SentenceReader(Protocol):
    """Reads assignments out of sentences."""

    def read(
        self, text: str, directory: Directory, today: date, item_units: Collection[str] = ()
    ) -> Reading:
        """Return the assignments a text gives, dates counted from `today`.

        `item_units` are the ids of the units at the agenda item (presenter, consulted, units of
        those present): fixes offer these and the units the text itself names, no others.
        Never raises for any text.
        """
        ...
