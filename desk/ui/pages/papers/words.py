"""The words for papers: kinds, how they stand, what that means."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desk.domain.papers import FOLLOW_UPS, ISSUED_KINDS, PaperKind
from desk.messages import explain
from desk.services.paper_rows import PaperRow, PaperStatus

_KINDS: dict[str, object] = {
    "item_approval": QT_TRANSLATE_NOOP("PaperWords", "Item approval"),
    "item_list": QT_TRANSLATE_NOOP("PaperWords", "List of proposed items"),
    "notice": QT_TRANSLATE_NOOP("PaperWords", "Notice of the meeting"),
    "agenda": QT_TRANSLATE_NOOP("PaperWords", "Agenda"),
    "observers": QT_TRANSLATE_NOOP("PaperWords", "Observers' schedule"),
    "sign_in": QT_TRANSLATE_NOOP("PaperWords", "Sign-in sheet"),
    "cards": QT_TRANSLATE_NOOP("PaperWords", "Place cards"),
    "seats": QT_TRANSLATE_NOOP("PaperWords", "Seating plan"),
    "script": QT_TRANSLATE_NOOP("PaperWords", "Chair's script"),
    "material_receipt": QT_TRANSLATE_NOOP("PaperWords", "Receipt of materials"),
    "material_return": QT_TRANSLATE_NOOP("PaperWords", "Return of materials"),
    "record": QT_TRANSLATE_NOOP("PaperWords", "Record of the meeting"),
    "speech": QT_TRANSLATE_NOOP("PaperWords", "Speech"),
    "talk_record": QT_TRANSLATE_NOOP("PaperWords", "Record of an integrity talk"),
    "minutes": QT_TRANSLATE_NOOP("PaperWords", "Minutes"),
    "approval_sheet": QT_TRANSLATE_NOOP("PaperWords", "Approval sheet"),
    "excerpt": QT_TRANSLATE_NOOP("PaperWords", "Excerpt of the minutes"),
    "letter": QT_TRANSLATE_NOOP("PaperWords", "Assignment letter"),
    "task_table": QT_TRANSLATE_NOOP("PaperWords", "Table of tasks"),
    "supplement": QT_TRANSLATE_NOOP("PaperWords", "Supplementary notice"),
    "correction": QT_TRANSLATE_NOOP("PaperWords", "Correction"),
    "extension": QT_TRANSLATE_NOOP("PaperWords", "Grant of extension"),
    "distribution": QT_TRANSLATE_NOOP("PaperWords", "Distribution list"),
    "archive": QT_TRANSLATE_NOOP("PaperWords", "Archive index"),
}

_STATUS: dict[PaperStatus, tuple[object, str]] = {
    PaperStatus.UNWRITTEN: (QT_TRANSLATE_NOOP("PaperWords", "Not written"), ""),
    PaperStatus.CURRENT: (QT_TRANSLATE_NOOP("PaperWords", "Up to date"), "good"),
    PaperStatus.STALE: (QT_TRANSLATE_NOOP("PaperWords", "Out of date"), "warning"),
    PaperStatus.EDITED: (QT_TRANSLATE_NOOP("PaperWords", "Changed by hand"), "link"),
    PaperStatus.MISSING: (QT_TRANSLATE_NOOP("PaperWords", "File is gone"), "warning"),
    PaperStatus.ISSUED: (QT_TRANSLATE_NOOP("PaperWords", "Issued"), "good"),
    PaperStatus.OVERTAKEN: (QT_TRANSLATE_NOOP("PaperWords", "Overtaken"), "late"),
    PaperStatus.DUE: (QT_TRANSLATE_NOOP("PaperWords", "Letter due"), "late"),
    PaperStatus.BROKEN: (QT_TRANSLATE_NOOP("PaperWords", "Can't be made"), "late"),
}

_MEANING: dict[PaperStatus, object] = {
    PaperStatus.UNWRITTEN: QT_TRANSLATE_NOOP("PaperWords", "No file was written yet."),
    PaperStatus.CURRENT: QT_TRANSLATE_NOOP("PaperWords", "The file says what the record says."),
    PaperStatus.STALE: QT_TRANSLATE_NOOP(
        "PaperWords",
        "The record or the format has changed since it was written. Exporting replaces the file.",
    ),
    PaperStatus.EDITED: QT_TRANSLATE_NOOP(
        "PaperWords",
        "Someone has changed the file. It stays as it is: exporting writes another one beside it,"
        " with a version and a name of its own.",
    ),
    PaperStatus.MISSING: QT_TRANSLATE_NOOP(
        "PaperWords", "The file is no longer where it was. Exporting writes it again."
    ),
    PaperStatus.ISSUED: QT_TRANSLATE_NOOP("PaperWords", "It went out and still says what holds."),
    PaperStatus.OVERTAKEN: QT_TRANSLATE_NOOP(
        "PaperWords",
        "It went out, and the record has changed since. An issued letter is never made again:"
        " what follows it is {kind}.",
    ),
    PaperStatus.DUE: QT_TRANSLATE_NOOP(
        "PaperWords", "The unit was given its work after the issue and has no letter yet."
    ),
    PaperStatus.BROKEN: QT_TRANSLATE_NOOP("PaperWords", "Can't be made"),
}

_BEFORE = frozenset(
    {
        PaperKind.ITEM_APPROVAL,
        PaperKind.ITEM_LIST,
        PaperKind.NOTICE,
        PaperKind.AGENDA,
        PaperKind.OBSERVERS,
        PaperKind.SIGN_IN,
        PaperKind.CARDS,
        PaperKind.SEATS,
        PaperKind.SCRIPT,
        PaperKind.MATERIAL_RECEIPT,
    }
)
_DURING = frozenset(
    {PaperKind.MATERIAL_RETURN, PaperKind.RECORD, PaperKind.SPEECH, PaperKind.TALK_RECORD}
)


def kind_text(kind: PaperKind) -> str:
    """Return what a kind of paper is called; an unknown one by its own name."""
    source = _KINDS.get(kind.value)
    if source is None:
        return kind.value.replace("_", " ")
    return QCoreApplication.translate("PaperWords", str(source))


def status_text(row: PaperRow) -> tuple[str, str]:
    """Return how a paper stands, and the tone of that."""
    source, tone = _STATUS[row.status]
    return QCoreApplication.translate("PaperWords", str(source)), tone


def meaning(row: PaperRow) -> str:
    """Return in a sentence what its status means for a paper."""
    if row.problems:
        return "\n".join(explain(problem) for problem in row.problems)
    text = QCoreApplication.translate("PaperWords", str(_MEANING[row.status]))
    if row.signed is not None and row.status in (PaperStatus.UNWRITTEN, PaperStatus.ISSUED):
        text = QCoreApplication.translate("PaperWords", "The signed final is attached.")
    return text.replace("{kind}", follow_ups_text(row))


def follow_ups_text(row: PaperRow) -> str:
    """Return what has to follow a letter: 更正、延期批复; empty where nothing has to."""
    return "、".join(kind_text(kind) for kind in row.follow_ups)


def stage_of(kind: PaperKind) -> int:
    """Return 0 for papers before a meeting, 1 for those during it, 2 for those after it."""
    if kind in _BEFORE:
        return 0
    return 1 if kind in _DURING else 2


def place_of(kind: PaperKind) -> tuple[int, int, int]:
    """Return where a kind stands: by stage, what goes out first, then in its own order."""
    goes_out = kind in ISSUED_KINDS or kind in FOLLOW_UPS
    return stage_of(kind), 0 if goes_out else 1, list(PaperKind).index(kind)


def stage_text(stage: int) -> str:
    """Return what a stage is called."""
    translate = QCoreApplication.translate
    return (
        translate("PaperWords", "Before the meeting"),
        translate("PaperWords", "During the meeting"),
        translate("PaperWords", "After the meeting"),
    )[stage]


def paper_name(row: PaperRow) -> str:
    """Return kind and subject of a paper, as one names it aloud."""
    kind = kind_text(row.kind)
    return f"{kind}　{row.subject}" if row.subject else kind
