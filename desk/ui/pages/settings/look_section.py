"""What this person chooses for this PC: a field for each choice that is declared."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desk.messages import sentence
from desk.resource_files import read_json
from desk.ui.pages.settings import declared
from desk.ui.pages.settings.declared import Part, Setting
from desk.ui.pages.settings.preferences import Preferences
from desk.ui.widgets.buttons import link_button, plain_button
from desk.ui.widgets.fields import ChoiceField
from desk.ui.widgets.labels import ElidedLabel, label
from desk.ui.widgets.lines import hairline
from desk.ui.window.actions import language

_FIELD_WIDTH = 280


class LookSection(QWidget):
    """Chooses and remembers; the window does what was chosen."""

    language_chosen = Signal(str)
    theme_chosen = Signal(object)

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self.fields: dict[str, QWidget] = {}
        self.rules: dict[str, QCheckBox] = {}
        self._restart = label(
            self.tr("Pages already open speak the new language after the next start."),
            "small",
            wrap=True,
        )
        self._restart.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        part = declared.SHOWN[0].part
        for setting in declared.SHOWN:
            if setting.part is not part:
                self._column.addSpacing(8)
                self._column.addWidget(hairline())
                self._column.addSpacing(8)
            part = setting.part
            self._add(setting)
        self._column.addStretch(1)

    def _add(self, setting: Setting) -> None:
        heading = label(setting.label, "strong" if setting.part is Part.WORDING else "small")
        self._column.addWidget(heading)
        field = self._field(setting)
        self.fields[setting.key] = field
        heading.setBuddy(field)
        self._column.addWidget(field)
        if setting.note:
            self._column.addWidget(label(setting.note, "small", wrap=True))
        if setting is declared.LANGUAGE:
            self._column.addWidget(self._restart)
        self._column.addSpacing(8)

    def _field(self, setting: Setting) -> QWidget:
        if setting is declared.BACKUP_FOLDER:
            return self._folder_field()
        if setting is declared.RULES_OFF:
            return self._rule_switches()
        choice = ChoiceField(
            setting.label, setting.choice_texts(), value=self._preferences.get(setting)
        )
        choice.setFixedWidth(_FIELD_WIDTH)
        choice.committed.connect(lambda value: self._choose(setting, value))
        return choice

    def _choose(self, setting: Setting, value: Any) -> None:
        self._preferences.set(setting, value)
        if setting is declared.LANGUAGE:
            self._restart.show()
            self.language_chosen.emit(value.value)
        elif setting is declared.THEME:
            self.theme_chosen.emit(value.dark)

    def _folder_field(self) -> QWidget:
        self.folder = ElidedLabel()
        self.folder.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        choose = plain_button(self.tr("Choose…"))
        choose.setAccessibleName(declared.BACKUP_FOLDER.label)
        choose.clicked.connect(self._ask_folder)
        self._no_folder = link_button(self.tr("None"))
        self._no_folder.clicked.connect(lambda: self.set_folder(None))
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.folder, 1)
        row.addWidget(self._no_folder)
        row.addWidget(choose)
        self._show_folder()
        return holder

    def set_folder(self, folder: Path | None) -> None:
        """Keep where backups go."""
        self._preferences.set(declared.BACKUP_FOLDER, folder)
        self._show_folder()

    def _show_folder(self) -> None:
        folder = self._preferences.get(declared.BACKUP_FOLDER)
        self.folder.setText(str(folder) if folder is not None else self.tr("Not chosen"))
        self._no_folder.setVisible(folder is not None)

    def _ask_folder(self) -> None:
        dialog = QFileDialog(self, declared.BACKUP_FOLDER.label)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda name: self.set_folder(Path(name)))
        dialog.open()

    def _rule_switches(self) -> QWidget:
        off = self._preferences.get(declared.RULES_OFF)
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 4, 0, 4)
        grid.setVerticalSpacing(8)
        for place, rule in enumerate(wording_rules()):
            box = QCheckBox(sentence(f"rule.{rule}", language=language()))
            box.setChecked(rule not in off)
            box.toggled.connect(self._switched)
            self.rules[rule] = box
            grid.addWidget(box, place // 2, place % 2)
        return holder

    def _switched(self, _on: bool) -> None:
        off = tuple(rule for rule, box in self.rules.items() if not box.isChecked())
        self._preferences.set(declared.RULES_OFF, off)


def wording_rules() -> list[str]:
    """Return the ids of the wording check's rules, in their order."""
    return list(read_json("rules", "wording.json")["rules"])
