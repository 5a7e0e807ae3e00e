"""The theme in use: follows the system's light or dark, with an explicit palette for both."""

from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from desk.ui.tokens import DARK, LIGHT, TEXT, Tokens

_DARK_PROPERTY = "deskDark"
_DRESSED_PROPERTY = "deskDressed"
FACES = ["Microsoft YaHei UI", "Microsoft YaHei", "Noto Sans CJK SC", "PingFang SC"]
"""Interface faces, the first one installed is used."""


def is_dark() -> bool:
    """Return whether the dark theme is in use."""
    app = QApplication.instance()
    return bool(app is not None and app.property(_DARK_PROPERTY))


def colours() -> Tokens:
    """Return the colours of the theme in use, for what is painted by hand."""
    return DARK if is_dark() else LIGHT


def choose_theme(app: QApplication, dark: bool | None = None) -> None:
    """Choose light or dark; None follows the system. Nothing is dressed in it yet."""
    if dark is None:
        dark = _system_is_dark(app)
    app.setProperty(_DARK_PROPERTY, dark)


def dress(app: QApplication) -> None:
    """Give the application the palette and the style sheet of the chosen theme."""
    from desk.ui.qss import style_sheet

    dark = is_dark()
    if app.property(_DRESSED_PROPERTY) == dark:
        return
    app.setProperty(_DRESSED_PROPERTY, dark)
    app.setPalette(palette(colours()))
    app.setStyleSheet(style_sheet(colours()))


def apply_theme(app: QApplication, dark: bool | None = None) -> None:
    """Choose light or dark (None follows the system) and dress the application in it."""
    choose_theme(app, dark)
    dress(app)


def _system_is_dark(app: QApplication) -> bool:
    if app.property(_DRESSED_PROPERTY) is None:
        # Still the system's own palette; asking for the scheme loads all of Qt's namespace.
        return app.palette().window().color().lightness() < 128
    return QGuiApplication.styleHints().colorScheme().name == "Dark"


def apply_face(app: QApplication) -> None:
    """Set the interface's face and size."""
    font = QFont(app.font())
    font.setFamilies(FACES)
    font.setPixelSize(TEXT)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    app.setFont(font)


def palette(c: Tokens) -> QPalette:
    """Return a theme's colours as a palette, for what the style sheet does not reach."""
    made = QPalette()
    role = QPalette.ColorRole
    for key, value in {
        role.Window: c.ground,
        role.WindowText: c.ink,
        role.Base: c.surface,
        role.AlternateBase: c.surface,
        role.Text: c.ink,
        role.Button: c.surface,
        role.ButtonText: c.ink,
        role.BrightText: c.on_accent,
        role.Highlight: c.link_soft,
        role.HighlightedText: c.ink,
        role.Link: c.link,
        role.LinkVisited: c.link,
        role.ToolTipBase: c.surface,
        role.ToolTipText: c.ink,
        role.PlaceholderText: c.third,
        role.Mid: c.hairline,
        role.Accent: c.link,
    }.items():
        made.setColor(key, QColor(value))
    for key in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, key, QColor(c.third))
    return made
