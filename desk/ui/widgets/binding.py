"""A field bound to a field of a record: saved as typed, draft kept, a refusal shown in place."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from desk.domain.drafts import Draft
from desk.domain.problems import Refused
from desk.domain.record import Record
from desk.messages import explain
from desk.services.editing import edit
from desk.ui.session import Session
from desk.ui.widgets.text_fields import TextArea, TextField


def bind_text(
    session: Session,
    field: TextField | TextArea,
    seen: Callable[[], Record | None],
    name: str,
    *,
    read: Callable[[str], Any] = str,
) -> None:
    """Save a text field into field `name` of the record that `seen` returns when it is left.

    `read` makes the value of the text. What was typed but not saved is kept as a draft; a text
    that is refused stays in the field, marked with the reason.
    """

    def draft(text: str) -> Draft | None:
        record = seen()
        return Draft(record.KIND, record.id, name, text) if record is not None else None

    def keep(text: str) -> None:
        kept = draft(text)
        if kept is not None:
            session.keep_draft(kept)

    def save(text: str) -> None:
        record, kept = seen(), draft(text)
        if record is None or kept is None:
            return
        before = getattr(record, name)

        def refused(error: Refused) -> None:
            field.keep_unsaved(str(before or ""), explain(error.problems[0]))
            session.refused.emit(error)

        session.submit(
            edit(record, **{name: read(text)}),
            lambda _done: session.drop_draft(replace(kept, text="")),
            refused,
        )

    field.draft_changed.connect(keep)
    field.committed.connect(save)
