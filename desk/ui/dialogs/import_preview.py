"""What files would change, before anything is written; or why they are refused."""

from collections import Counter
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desk.messages import explain, sentence
from desk.services.ports import FileOutcome
from desk.ui.dialogs.frame import Frame
from desk.ui.dialogs.import_changes import change_lines
from desk.ui.widgets.labels import ElidedLabel, label
from desk.ui.window.actions import language


class ImportPreviewDialog(Frame):
    """Accepting it imports the files that have no problem."""

    def __init__(self, found: Sequence[FileOutcome], parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Import a file"), parent, width=600)
        for outcome in found:
            self.body.addWidget(ElidedLabel(outcome.path.name, "strong"))
            if outcome.problems:
                self.body.addWidget(label(self.tr("Can't be imported:"), "late"))
                self.body.addWidget(_problems(outcome, self.tr("Problems")))
            else:
                text = totals_text([outcome], future=outcome.done is None or not _kept(outcome))
                self.body.addWidget(label(text, "second", wrap=True))
                changes = outcome.done.changes if outcome.done and not _kept(outcome) else ()
                lines = change_lines(changes)
                if lines:
                    self.body.addWidget(_box(lines, self.tr("What changes")))
        self.ready = any(not o.problems and not _kept(o) for o in found)
        self.add_close(self.tr("Cancel") if self.ready else self.tr("Close"))
        if self.ready:
            self.import_button = self.add_main(self.tr("Import"))


def _kept(outcome: FileOutcome) -> bool:
    return outcome.done is not None and outcome.done.sequence is not None


def _problems(outcome: FileOutcome, name: str) -> QPlainTextEdit:
    lines = [
        f"{p.path}：{explain(p, language())}" if p.path else explain(p, language())
        for p in outcome.problems
    ]
    return _box(lines, name)


def _box(lines: Sequence[str], name: str) -> QPlainTextEdit:
    box = QPlainTextEdit("\n".join(lines))
    box.setAccessibleName(name)
    box.setReadOnly(True)
    box.setFixedHeight(min(240, 28 + 22 * len(lines)))
    return box


_ORDER = ("meeting", "agenda_item", "decision", "assignment", "unit", "person")
_MAIN = frozenset(_ORDER)
"""The kinds worth naming once an import is done."""


def totals_text(found: Sequence[FileOutcome], *, future: bool = False) -> str:
    """Return how many records of each kind are new and how many change, in words."""
    created: Counter[str] = Counter()
    updated: Counter[str] = Counter()
    removed: Counter[str] = Counter()
    for outcome in found:
        created.update(outcome.created)
        updated.update(outcome.updated)
        removed.update(outcome.removed)
    parts = []
    if not future and _MAIN & created.keys():
        created = Counter({kind: created[kind] for kind in _ORDER if kind in created})
    if created:
        parts.append(_said("Will add {what}" if future else "Added {what}", created))
    if updated:
        parts.append(_said("Will change {what}" if future else "Changed {what}", updated))
    if removed:
        parts.append(_said("Will remove {what}" if future else "Removed {what}", removed))
    if not parts:
        return QCoreApplication.translate("Import", "Nothing changes: all of it is already here.")
    return QCoreApplication.translate("Import", "; ").join(parts)


def _said(pattern: str, counts: Mapping[str, int]) -> str:
    words = {
        "Will add {what}": QCoreApplication.translate("Import", "Will add {what}"),
        "Added {what}": QCoreApplication.translate("Import", "Added {what}"),
        "Will change {what}": QCoreApplication.translate("Import", "Will change {what}"),
        "Changed {what}": QCoreApplication.translate("Import", "Changed {what}"),
        "Will remove {what}": QCoreApplication.translate("Import", "Will remove {what}"),
        "Removed {what}": QCoreApplication.translate("Import", "Removed {what}"),
    }
    comma = QCoreApplication.translate("Import", ", ")
    what = comma.join(
        f"{sentence(f'kind.{name}', language=language())} {count}"
        for name, count in counts.items()
        if count
    )
    return words[pattern].replace("{what}", what)
