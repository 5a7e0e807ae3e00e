"""The language of the window, and light or dark."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.ui.pages.settings.preferences import Language, Preferences, Theme
from desk.ui.widgets.fields import ChoiceField
from desk.ui.widgets.labels import label


class LookSection(QWidget):
    """Chooses and remembers; the window does what was chosen."""

    language_chosen = Signal(str)
    theme_chosen = Signal(object)

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        # each language is called what its speakers call it
        languages = [(Language.CHINESE, "中文"), (Language.ENGLISH, "English")]
        themes = [
            (Theme.SYSTEM, self.tr("As the system is")),
            (Theme.LIGHT, self.tr("Light")),
            (Theme.DARK, self.tr("Dark")),
        ]
        self.language = ChoiceField(
            self.tr("Language of the window"), languages, value=preferences.language
        )
        self.theme = ChoiceField(self.tr("Colours"), themes, value=preferences.theme)
        self.language.committed.connect(self._choose_language)
        self.theme.committed.connect(self._choose_theme)
        self._restart = label(
            self.tr("Pages already open speak the new language after the next start."),
            "small",
            wrap=True,
        )
        self._restart.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for title, field in (
            (self.tr("Language of the window"), self.language),
            (self.tr("Colours"), self.theme),
        ):
            heading = label(title, "small")
            heading.setBuddy(field)
            field.setFixedWidth(280)
            column.addWidget(heading)
            column.addWidget(field)
            column.addSpacing(8)
        column.addWidget(self._restart)
        column.addWidget(label(self.tr("Papers are Chinese always."), "small"))
        column.addStretch(1)

    def _choose_language(self, language: Language) -> None:
        self._preferences.language = language
        self._restart.show()
        self.language_chosen.emit(language.value)

    def _choose_theme(self, theme: Theme) -> None:
        self._preferences.theme = theme
        self.theme_chosen.emit(theme.dark)
