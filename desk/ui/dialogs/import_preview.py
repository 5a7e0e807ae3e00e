"""What files would change, before anything is written; or why they are refused."""

from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from desk.domain.problems import Problem
from desk.messages import explain, sentence
from desk.services.ports import FileOutcome
from desk.ui.dialogs.frame import Frame
from desk.ui.dialogs.import_changes import change_lines
from desk.ui.widgets.labels import ElidedLabel, label
from desk.ui.window.actions import language

_FEW = 3
"""So many files are shown without scrolling."""
_LIST_HEIGHT = 440
_AT_ONCE = 12
"""So many take the time of a few frames to build; two hundred would hold the window up."""


class ImportPreviewDialog(Frame):
    """Accepting it imports the files that have no problem.

    After an import it shows what came of each file; `left` are those it did not get to.
    """

    def __init__(
        self,
        found: Sequence[FileOutcome],
        parent: QWidget | None = None,
        *,
        left: Sequence[Path] = (),
    ) -> None:
        super().__init__(self.tr("Import a file"), parent, width=600)
        if left:
            self._add_left(found, left)
        files = QVBoxLayout() if len(found) > _FEW else self.body
        self._add_some(files, list(found))
        if files is not self.body:
            self.body.addWidget(_scrolled(files))
        self.ready = any(not o.problems and not _kept(o) for o in found)
        self.add_close(self.tr("Cancel") if self.ready else self.tr("Close"))
        if self.ready:
            self.import_button = self.add_main(self.tr("Import"))

    def _add_left(self, found: Sequence[FileOutcome], left: Sequence[Path]) -> None:
        done = sum(not outcome.problems for outcome in found)
        said = self.tr("Not all was taken in: {done} of {total} files. Of the others nothing was.")
        said = said.replace("{done}", str(done)).replace("{total}", str(len(found) + len(left)))
        self.body.addWidget(label(said, "strong", wrap=True))
        self.body.addWidget(label(self.tr("Not taken in:"), "late"))
        self.body.addWidget(_box([path.name for path in left], self.tr("Files not taken in")))

    def _add_some(self, column: QVBoxLayout, found: list[FileOutcome]) -> None:
        """Show the first files now and the others as the window finds time for them."""
        for outcome in found[:_AT_ONCE]:
            self._add_file(column, outcome)
        rest = found[_AT_ONCE:]
        if rest:
            QTimer.singleShot(0, self, lambda: self._add_some(column, rest))

    def _add_file(self, column: QVBoxLayout, outcome: FileOutcome) -> None:
        column.addWidget(ElidedLabel(outcome.path.name, "strong"))
        if outcome.problems:
            column.addWidget(label(self.tr("Can't be imported:"), "late"))
            column.addWidget(_sentences(outcome.problems, self.tr("Problems")))
            return
        text = totals_text([outcome], future=outcome.done is None or not _kept(outcome))
        column.addWidget(label(text, "second", wrap=True))
        if _kept(outcome):
            return
        if outcome.notes:
            column.addWidget(_sentences(outcome.notes, self.tr("What changes")))
        elif outcome.done is not None and (lines := change_lines(outcome.done.changes)):
            column.addWidget(_box(lines, self.tr("What changes")))


def _kept(outcome: FileOutcome) -> bool:
    return outcome.done is not None and outcome.done.sequence is not None


def _scrolled(files: QVBoxLayout) -> QScrollArea:
    """Return many files as a list that scrolls: the buttons stay on the screen."""
    files.setContentsMargins(0, 0, 12, 0)
    content = QWidget()
    content.setProperty("look", "sheet")
    content.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    content.setLayout(files)
    area = QScrollArea()
    area.setWidget(content)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setMinimumHeight(_LIST_HEIGHT)
    return area


def _sentences(said: Sequence[Problem], name: str) -> QPlainTextEdit:
    lines = [
        f"{p.path}：{explain(p, language())}" if p.path else explain(p, language()) for p in said
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
