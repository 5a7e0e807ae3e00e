"""A piece of the minutes against its revised words: the differences in texts and titles."""

from collections.abc import Iterator

from desk.documents.language.wording import without_stop
from desk.documents.revised.additions import adding_decision, adding_statement
from desk.documents.revised.context import Context, difference, setting
from desk.documents.revised.lines import Role
from desk.documents.revised.numbers import without_number
from desk.documents.revised.pieces import Piece
from desk.documents.revised.tasks_compared import task_differences
from desk.documents.revised.words import bare
from desk.domain.agenda import AgendaItem
from desk.domain.decisions import Decision, Statement
from desk.domain.differences import Difference, DifferenceKind
from desk.domain.meetings import Meeting

_SHOWN_ONLY = {
    Role.HEAD: (DifferenceKind.NOT_UNDERSTOOD, "revised.head"),
    Role.OPENING: (DifferenceKind.OPENING, "revised.made_by_program"),
    Role.PEOPLE: (DifferenceKind.PEOPLE, "revised.people"),
    Role.OTHER: (DifferenceKind.NOT_UNDERSTOOD, "revised.made_by_program"),
}


def piece_differences(piece: Piece, context: Context) -> Iterator[Difference]:
    """Yield what a piece that is still there says otherwise than the record."""
    found = list(_differences(piece, context))
    yield from found
    if not found and piece.joined:
        yield _form(piece, context, "revised.joined")
    elif not found and len(piece.places) > len(piece.lines) and piece.role is not Role.WORDS:
        yield _form(piece, context, "revised.divided")


def _form(piece: Piece, context: Context, reason: str) -> Difference:
    said = "\n".join(piece.texts)
    return difference(
        context,
        DifferenceKind.FORM,
        piece.line,
        "\n".join(piece.base),
        said,
        reason=reason,
        authors=piece.authors,
    )


def _differences(piece: Piece, context: Context) -> Iterator[Difference]:
    if piece.role is Role.TASK:
        yield from task_differences(piece, context)
        return
    if _same(piece, piece.base) or _same(piece, _now(piece, context)):
        return
    if piece.role is Role.OTHER and piece.line.item_id:
        yield _missing_decision(piece, context)
    elif piece.role in _SHOWN_ONLY:
        what, reason = _SHOWN_ONLY[piece.role]
        yield _shown(piece, context, what, reason)
    elif piece.role is Role.WORDS:
        yield _words(piece, context)
    elif piece.role is Role.OPENER:
        yield _opener(piece, context)
    elif piece.role is Role.COPIES:
        yield _copies(piece, context)
    else:
        yield from _title(piece, context)


def _same(piece: Piece, lines: list[str]) -> bool:
    """Return whether the revised words are these; blanks count only in what people typed."""
    if piece.role in (Role.HEAD, Role.PEOPLE, Role.COPIES):
        return bare("".join(piece.texts)) == bare("".join(lines))
    if piece.role is Role.WORDS:
        return piece.texts == lines
    return "".join(piece.texts) == "".join(lines)


def _now(piece: Piece, context: Context) -> list[str]:
    """Return what the minutes print today; nothing where the record is gone or has no source."""
    source = piece.line.source
    return [line.text for line in context.today.get(source, ())] if source is not None else []


def _shown(piece: Piece, context: Context, what: DifferenceKind, reason: str) -> Difference:
    """Return a difference that can only be looked at and kept."""
    base = "\n".join(piece.base)
    source = piece.line.source
    now = context.printed(source) if source is not None else base
    return difference(
        context,
        what,
        piece.line,
        now,
        "\n".join(piece.texts),
        base=base,
        reason=reason,
        authors=piece.authors,
    )


def _gone(piece: Piece, context: Context) -> Difference:
    return _shown(piece, context, DifferenceKind.NOT_UNDERSTOOD, "revised.gone")


def _words(piece: Piece, context: Context) -> Difference:
    record = context.record(piece.line.source)
    made: Statement | Decision | None
    if isinstance(record, Statement):
        made = context.texts.statement(piece.texts, record)
    elif isinstance(record, Decision):
        made = context.texts.decision(piece.texts, record)
    else:
        return _gone(piece, context)
    if made is None:
        return _shown(piece, context, DifferenceKind.TEXT, "revised.not_printable")
    changes = {"text": made.text}
    if isinstance(made, Statement) and isinstance(record, Statement) and made.verb != record.verb:
        changes["verb"] = made.verb
    same_verb = "verb" not in changes
    return difference(
        context,
        DifferenceKind.TEXT,
        piece.line,
        record.text if same_verb else "\n".join(_now(piece, context)),
        made.text if same_verb else "\n".join(piece.texts),
        value=setting(record, **changes),
        base=_base(piece, context),
        authors=piece.authors,
    )


def _base(piece: Piece, context: Context) -> str:
    """Return what the file said when it was written, empty where the record says the same."""
    return "" if piece.base == _now(piece, context) else "\n".join(piece.base)


def _opener(piece: Piece, context: Context) -> Difference:
    """The program made this sentence; adopting it makes it a statement that opens the item."""
    text = "".join(piece.texts)
    item = context.record(piece.line.source)
    if not isinstance(item, AgendaItem):
        return _gone(piece, context)
    return difference(
        context,
        DifferenceKind.TEXT,
        piece.line,
        "\n".join(_now(piece, context)),
        text,
        value=adding_statement(context, item.id, text, after="", opens=True),
        base=_base(piece, context),
        authors=piece.authors,
    )


def _missing_decision(piece: Piece, context: Context) -> Difference:
    """Someone wrote the decision where the paper said that it was missing."""
    text = "\n".join(piece.texts)
    return difference(
        context,
        DifferenceKind.ADDED,
        piece.line,
        "\n".join(piece.base),
        text,
        value=adding_decision(piece.line.item_id, text, after=""),
        authors=piece.authors,
    )


def _copies(piece: Piece, context: Context) -> Difference:
    phrases = context.phrases
    meeting = context.dossier.meeting
    label = phrases.text("copies.label")
    text = bare("".join(piece.texts))
    if not text.startswith((f"{label}：", f"{label}:")):
        return _shown(piece, context, DifferenceKind.COPIES, "revised.head")
    separator = phrases.text("copies.separator")
    names = [without_stop(name) for name in text[len(label) + 1 :].split(separator)]
    wanted = tuple(name for name in names if name)
    return difference(
        context,
        DifferenceKind.COPIES,
        piece.line,
        separator.join(meeting.copies_to),
        separator.join(wanted),
        value=setting(meeting, copies_to=wanted),
        base=_base(piece, context),
        authors=piece.authors,
    )


def _title(piece: Piece, context: Context) -> Iterator[Difference]:
    record = context.record(piece.line.source)
    if not isinstance(record, AgendaItem | Meeting):
        yield _gone(piece, context)
        return
    text = "".join(piece.texts)
    if isinstance(record, AgendaItem):
        had = piece.line.text
        numbered = without_number(had) != had and not record.title.startswith(had)
        text = without_stop(without_number(text) if numbered else text)
        before = without_number(had) if numbered else had
        if text in (without_stop(record.title), before):
            return
    else:
        before = piece.line.text
    yield difference(
        context,
        DifferenceKind.TITLE,
        piece.line,
        record.title,
        text,
        value=setting(record, title=text),
        base="" if before in (record.title, without_stop(record.title)) else before,
        authors=piece.authors,
    )
