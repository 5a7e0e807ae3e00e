"""What can be done from anywhere: each action once, with its id, its text and its keys."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from desk.messages import sentence


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action. The first of its keys is the one that is shown."""

    id: str
    source: str
    keys: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """What it is called."""
        return QCoreApplication.translate("Actions", self.source)


SPECS: tuple[ActionSpec, ...] = (
    ActionSpec("new_meeting", str(QT_TRANSLATE_NOOP("Actions", "New meeting")), ("Ctrl+N",)),
    ActionSpec("import_file", str(QT_TRANSLATE_NOOP("Actions", "Import a file")), ("Ctrl+O",)),
    ActionSpec("palette", str(QT_TRANSLATE_NOOP("Actions", "Search everything")), ("Ctrl+K",)),
    ActionSpec("print", str(QT_TRANSLATE_NOOP("Actions", "Preview and print")), ("Ctrl+P",)),
    ActionSpec("undo", str(QT_TRANSLATE_NOOP("Actions", "Undo")), ("Ctrl+Z",)),
    ActionSpec("redo", str(QT_TRANSLATE_NOOP("Actions", "Redo")), ("Ctrl+Y", "Ctrl+Shift+Z")),
    ActionSpec("help", str(QT_TRANSLATE_NOOP("Actions", "Help")), ("F1",)),
    ActionSpec("reload", str(QT_TRANSLATE_NOOP("Actions", "Read again")), ("F5",)),
    ActionSpec("back", str(QT_TRANSLATE_NOOP("Actions", "Go back")), ("Alt+Left",)),
    ActionSpec("open_workbench", str(QT_TRANSLATE_NOOP("Actions", "Open workbench")), ("Ctrl+1",)),
    ActionSpec("open_meetings", str(QT_TRANSLATE_NOOP("Actions", "Open meetings")), ("Ctrl+2",)),
    ActionSpec("open_pool", str(QT_TRANSLATE_NOOP("Actions", "Open item pool")), ("Ctrl+3",)),
    ActionSpec("open_ledger", str(QT_TRANSLATE_NOOP("Actions", "Open ledger")), ("Ctrl+4",)),
    ActionSpec("open_directory", str(QT_TRANSLATE_NOOP("Actions", "Open directory")), ("Ctrl+5",)),
    ActionSpec("open_papers", str(QT_TRANSLATE_NOOP("Actions", "Open papers")), ("Ctrl+6",)),
    ActionSpec("open_settings", str(QT_TRANSLATE_NOOP("Actions", "Open settings")), ("Ctrl+7",)),
    ActionSpec("quit", str(QT_TRANSLATE_NOOP("Actions", "Quit")), ("Ctrl+Q",)),
)


class Actions:
    """The window's actions, made from their declarations and wired to what they do."""

    def __init__(self, window: QWidget, handlers: Mapping[str, Callable[[], object]]) -> None:
        """An action without a handler is left out: its page does not exist."""
        self._made: dict[str, QAction] = {}
        for spec in SPECS:
            handler = handlers.get(spec.id)
            if handler is None:
                continue
            action = QAction(spec.text, window)
            action.setObjectName(spec.id)
            action.setShortcuts([QKeySequence(key) for key in spec.keys])
            action.triggered.connect(lambda _checked=False, act=handler: act())
            window.addAction(action)
            self._made[spec.id] = action

    def __getitem__(self, action_id: str) -> QAction:
        return self._made[action_id]

    @property
    def all(self) -> tuple[QAction, ...]:
        """Every action there is."""
        return tuple(self._made.values())

    def name_undo(self, undo_verb: str | None, redo_verb: str | None) -> None:
        """Say what undo and redo would do: 撤销“修改议定事项”."""
        for action_id, verb in (("undo", undo_verb), ("redo", redo_verb)):
            action = self._made[action_id]
            action.setEnabled(verb is not None)
            action.setText(named(action_id, verb))


def named(action_id: str, verb: str | None) -> str:
    """Return the text of undo or redo with what it does, in quotes."""
    text = next(spec.text for spec in SPECS if spec.id == action_id)
    if verb is None:
        return text
    what = sentence(f"verb.{verb}", language=language())
    return (
        QCoreApplication.translate("Actions", "{action} “{what}”")
        .replace("{action}", text)
        .replace("{what}", what)
    )


def language() -> str:
    """Return the language the window speaks, as resources/messages names it."""
    app = QCoreApplication.instance()
    return str(app.property("deskLanguage") or "") if app is not None else ""
