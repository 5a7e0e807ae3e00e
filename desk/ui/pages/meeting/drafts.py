"""Text being typed: kept on disk, offered back when the window comes up again."""

from collections.abc import Iterable

from PySide6.QtCore import QObject

from desk.domain.drafts import Draft
from desk.ui.session import Session

Key = tuple[str, str, str]
"""Kind of record, its id (or its owner's, for something not yet made), field."""


class DraftKeeper(QObject):
    """Keeps what is typed and knows what an earlier window left unsaved.

    Fields hand their text over at least each second (see widgets.saving); here it goes to disk.
    """

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._kept: dict[Key, str] = {}
        self._earlier: set[Key] = set()

    def load(self, drafts: Iterable[Draft]) -> None:
        """Take over the drafts that are on disk; what is being typed now stays as it is."""
        for draft in drafts:
            key = (draft.kind, draft.record_id, draft.field)
            if key not in self._kept:
                self._kept[key] = draft.text
                self._earlier.add(key)

    def found(self, kind: str, record_id: str, field: str) -> str | None:
        """Return the unsaved text of a field, or None."""
        return self._kept.get((kind, record_id, field))

    def records(self) -> set[str]:
        """Return the ids of records (or their owners) that have unsaved text."""
        return {record_id for _, record_id, _ in self._kept}

    def offered(self, kind: str, record_id: str, field: str) -> bool:
        """Note that a draft is shown; return whether an earlier window left it, which is news."""
        key = (kind, record_id, field)
        news = key in self._earlier
        self._earlier.discard(key)
        return news

    def typed(self, kind: str, record_id: str, field: str, text: str) -> None:
        """Keep text being typed."""
        key = (kind, record_id, field)
        if self._kept.get(key) == text:
            return
        self._kept[key] = text
        self._session.keep_draft(Draft(*key, text))

    def drop(self, kind: str, record_id: str, field: str) -> None:
        """Forget a draft whose text was saved or thrown away."""
        if self._kept.pop((kind, record_id, field), None) is not None:
            self._session.drop_draft(Draft(kind, record_id, field, ""))

    def drop_if(self, kind: str, record_id: str, field: str, text: str) -> None:
        """Forget a draft unless more was typed since `text` was sent to be saved."""
        if self.found(kind, record_id, field) == text:
            self.drop(kind, record_id, field)
