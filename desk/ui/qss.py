"""The style sheet of a theme. Widgets choose a look by the dynamic property `look`.

Ink and the usual size are the application's palette and font (theme.py), no rule for all widgets:
such a rule costs memory with each of them, and makes every combo box build its list at once.
"""

from desk.resource_files import resource
from desk.ui import tokens as t
from desk.ui.tokens import LIGHT, Tokens


def style_sheet(c: Tokens) -> str:
    """Return the application's style sheet in these colours."""
    return "\n".join((_base(c), _text(c), _buttons(c), _fields(c), _lists(c), _furniture(c)))


def _icon(name: str, c: Tokens) -> str:
    theme = "light" if c is LIGHT else "dark"
    return resource("icons", f"{name}-{theme}.svg").as_posix()


def _base(c: Tokens) -> str:
    return f"""
    QMainWindow, QDialog, QWidget[look="ground"] {{ background: {c.ground}; }}
    QWidget[look="sheet"] {{ background: {c.surface}; }}
    QFrame[look="card"] {{
        background: {c.surface}; border: 1px solid {c.hairline}; border-radius: {t.CARD_CORNER}px;
    }}
    QPushButton[look="figure-card"] {{
        background: {c.surface}; border: 1px solid {c.hairline}; border-radius: {t.CARD_CORNER}px;
        padding: 0; text-align: left; min-height: {t.FIGURE_CARD - 2}px;
    }}
    QPushButton[look="figure-card"]:hover {{ border-color: {c.third}; }}
    QPushButton[look="figure-card"]:focus {{ border-color: {c.link}; }}
    QPushButton[look="row"] {{
        background: transparent; border: 1px solid transparent; border-radius: 4px; padding: 0;
        min-height: 36px;
    }}
    QPushButton[look="row"]:hover {{ background: {c.ground}; }}
    QPushButton[look="row"]:focus {{ border-color: {c.link}; }}
    QFrame[look="line"] {{ background: {c.hairline}; border: none; max-height: 1px; }}
    QFrame[look="upright"] {{ background: {c.hairline}; border: none; max-width: 1px; }}
    QToolTip {{
        background: {c.surface}; color: {c.ink}; border: 1px solid {c.hairline}; padding: 4px 8px;
    }}
    """


def _text(c: Tokens) -> str:
    return f"""
    QLabel {{ background: transparent; }}
    QLabel[look="page-title"] {{ font-size: {t.TEXT_TITLE}px; font-weight: 600; }}
    QLabel[look="title"] {{ font-size: {t.TEXT_LARGE}px; font-weight: 600; }}
    QLabel[look="strong"] {{ font-weight: 600; }}
    QLabel[look="second"] {{ color: {c.second}; }}
    QLabel[look="small"] {{ color: {c.third}; font-size: {t.TEXT_SMALL}px; }}
    QLabel[look="figure"] {{ font-size: {t.FIGURE}px; font-weight: 600; }}
    QLabel[look="figure-late"] {{
        font-size: {t.FIGURE}px; font-weight: 600; color: {c.accent};
    }}
    QLabel[look="figure-warning"] {{
        font-size: {t.FIGURE}px; font-weight: 600; color: {c.warning};
    }}
    QLabel[look="figure-good"] {{ font-size: {t.FIGURE}px; font-weight: 600; color: {c.good}; }}
    QLabel[look="late"] {{ color: {c.accent}; }}
    QLabel[look="warning"] {{ color: {c.warning}; }}
    QLabel[look="good"] {{ color: {c.good}; }}
    QLabel[look="link"] {{ color: {c.link}; }}
    QLabel[look="badge"], QLabel[look="badge-warning"], QLabel[look="badge-late"],
    QLabel[look="badge-good"], QLabel[look="badge-link"] {{
        font-size: {t.TEXT_SMALL}px; padding: 2px 8px; border-radius: 4px;
        background: {c.ground}; color: {c.second};
    }}
    QLabel[look="badge-warning"] {{ background: {c.warning_soft}; color: {c.warning}; }}
    QLabel[look="badge-late"] {{ background: {c.accent_soft}; color: {c.accent}; }}
    QLabel[look="badge-good"] {{ background: {c.good_soft}; color: {c.good}; }}
    QLabel[look="badge-link"] {{ background: {c.link_soft}; color: {c.link}; }}
    QLabel[look="key"] {{
        font-size: {t.TEXT_SMALL}px; color: {c.third}; padding: 1px 5px;
        border: 1px solid {c.hairline}; border-radius: 4px;
    }}
    """


def _buttons(c: Tokens) -> str:
    return f"""
    QPushButton {{
        background: {c.surface}; border: 1px solid {c.hairline}; border-radius: {t.CORNER}px;
        padding: 6px 16px; min-height: 20px;
    }}
    QPushButton:hover {{ border-color: {c.third}; }}
    QPushButton:pressed {{ background: {c.ground}; }}
    QPushButton:focus {{ border-color: {c.link}; }}
    QPushButton:disabled {{ color: {c.third}; background: {c.ground}; }}
    QPushButton::menu-indicator {{
        image: url("{_icon("down", c)}"); width: 12px; height: 12px;
        subcontrol-origin: padding; subcontrol-position: right center; right: 8px;
    }}
    QPushButton[look="main"] {{
        background: {c.accent}; color: {c.on_accent}; border-color: {c.accent};
    }}
    QPushButton[look="main"]:focus {{ border-color: {c.ink}; }}
    QPushButton[look="main"]:disabled {{
        background: {c.ground}; color: {c.third}; border-color: {c.hairline};
    }}
    QPushButton[look="link"] {{
        background: transparent; border: 1px solid transparent; color: {c.link}; padding: 4px 8px;
    }}
    QPushButton[look="link"][dense="true"] {{ padding: 2px 8px; }}
    QPushButton[look="link"][bare="true"] {{ padding: 2px 0; border: none; }}
    QPushButton[look="link"][bare="true"]:hover {{ background: transparent; color: {c.ink}; }}
    QPushButton[look="link"][bare="true"]:focus {{ border-bottom: 1px solid {c.link}; }}
    QPushButton[look="link"]:hover {{ background: {c.link_soft}; }}
    QPushButton[look="link"]:focus {{ border-color: {c.link}; }}
    QPushButton[look="chip"] {{
        background: {c.ground}; border: 1px solid {c.hairline}; border-radius: 4px;
        padding: 2px 8px; min-height: 18px;
    }}
    QPushButton[look="chip"]:hover {{ border-color: {c.third}; }}
    QPushButton[look="chip"]:focus {{ border-color: {c.link}; }}
    QPushButton[look="chip"][tone="late"] {{ color: {c.accent}; }}
    QPushButton[look="chip"]:checked {{
        background: {c.ink}; color: {c.surface}; border-color: {c.ink};
    }}
    QFrame[look="chip"] {{
        background: {c.ground}; border: 1px solid {c.hairline}; border-radius: 4px;
    }}
    QPushButton[look="cross"] {{
        background: transparent; border: none; padding: 0; color: {c.third}; border-radius: 4px;
    }}
    QPushButton[look="cross"]:hover {{ background: {c.hairline}; color: {c.ink}; }}
    QPushButton[look="search"] {{ text-align: left; padding: 0; }}
    QPushButton[look="search"] QLabel[look="third"] {{ color: {c.third}; }}
    QPushButton[look="main"] QLabel {{ color: {c.on_accent}; }}
    QPushButton[look="main"] QLabel[look="key"] {{ border-color: {c.on_accent}; }}
    QPushButton QLabel[look="off"] {{ color: {c.third}; }}
    """


def _fields(c: Tokens) -> str:
    return f"""
    QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QDateEdit, QTimeEdit, QSpinBox {{
        background: {c.surface}; border: 1px solid {c.hairline}; border-radius: {t.CORNER}px;
        padding: 5px 8px; selection-background-color: {c.link}; selection-color: {c.surface};
    }}
    QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QDateEdit:focus,
    QTimeEdit:focus, QSpinBox:focus {{ border-color: {c.link}; }}
    QLineEdit:read-only, QLineEdit:disabled, QPlainTextEdit:read-only, QComboBox:disabled {{
        color: {c.second};
    }}
    QLineEdit[look="quiet"], QPlainTextEdit[look="quiet"], QComboBox[look="quiet"] {{
        background: transparent; border-color: transparent;
    }}
    QLineEdit[look="quiet"]:hover, QPlainTextEdit[look="quiet"]:hover {{
        border-color: {c.hairline};
    }}
    QLineEdit[look="quiet"]:focus, QPlainTextEdit[look="quiet"]:focus {{
        background: {c.surface}; border-color: {c.link};
    }}
    QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QComboBox[wrong="true"] {{
        border-color: {c.accent};
    }}
    QComboBox::drop-down {{ border: none; width: 24px; }}
    QComboBox::down-arrow {{ image: url("{_icon("down", c)}"); width: 12px; height: 12px; }}
    QCheckBox::indicator, QListView::indicator {{
        width: 14px; height: 14px; border: 1px solid {c.third}; border-radius: 3px;
        background: {c.surface};
    }}
    QCheckBox::indicator:checked, QListView::indicator:checked {{
        background: {c.link}; border-color: {c.link}; image: url("{_icon("check", c)}");
    }}
    QCheckBox::indicator:focus {{ border-color: {c.link}; }}
    QComboBox QAbstractItemView {{
        background: {c.surface}; border: 1px solid {c.hairline}; outline: none;
        selection-background-color: {c.link_soft}; selection-color: {c.ink};
    }}
    QCheckBox, QRadioButton {{ spacing: 8px; background: transparent; }}
    QRadioButton::indicator {{
        width: 14px; height: 14px; border: 1px solid {c.third}; border-radius: 8px;
        background: {c.surface};
    }}
    QRadioButton::indicator:checked {{
        width: 6px; height: 6px; border: 5px solid {c.link};
    }}
    QRadioButton::indicator:focus {{ border-color: {c.link}; }}
    QProgressBar {{
        background: {c.hairline}; border: none; border-radius: 3px;
        min-height: 6px; max-height: 6px;
    }}
    QProgressBar::chunk {{ background: {c.link}; border-radius: 3px; }}
    """


def _lists(c: Tokens) -> str:
    return f"""
    QTableView, QTreeView, QListView {{
        background: {c.surface}; border: none; outline: none; gridline-color: transparent;
        alternate-background-color: {c.surface};
        selection-background-color: {c.link_soft}; selection-color: {c.ink};
    }}
    QTableView::item, QTreeView::item {{
        border: none; border-bottom: 1px solid {c.hairline}; padding: 0 8px;
    }}
    QTableView::item:selected, QTreeView::item:selected {{
        background: {c.link_soft}; color: {c.ink};
    }}
    QHeaderView {{ background: {c.surface}; border: none; }}
    QHeaderView::section {{
        background: {c.surface}; color: {c.second}; border: none;
        border-bottom: 1px solid {c.hairline}; padding: 0 12px; font-weight: 400;
    }}
    QHeaderView[edge="page"]::section:first, QHeaderView[edge="page"]::section:only-one {{
        padding-left: 24px;
    }}
    QScrollArea {{ background: transparent; border: none; }}
    QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
    QScrollBar::handle:vertical {{
        background: {c.hairline}; border-radius: 5px; min-height: 32px;
    }}
    QScrollBar::handle:vertical:hover {{ background: {c.third}; }}
    QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
    QScrollBar::handle:horizontal {{
        background: {c.hairline}; border-radius: 5px; min-width: 32px;
    }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QMenu {{
        background: {c.surface}; border: 1px solid {c.hairline}; padding: 4px;
    }}
    QMenu::item {{ padding: 6px 24px 6px 12px; border-radius: 4px; }}
    QMenu::indicator {{ width: 14px; height: 14px; left: 6px; }}
    QMenu::indicator:checked {{ image: url("{_icon("tick", c)}"); }}
    QMenu::item:selected {{ background: {c.link_soft}; color: {c.ink}; }}
    QMenu::item:disabled {{ color: {c.third}; }}
    QMenu::separator {{ height: 1px; background: {c.hairline}; margin: 4px 8px; }}
    QSplitter::handle {{ background: {c.hairline}; }}
    """


def _furniture(c: Tokens) -> str:
    return f"""
    QWidget[look="rail"] {{ background: {c.rail}; border-right: 1px solid {c.hairline}; }}
    QPushButton[look="rail-item"] {{
        background: transparent; border: 1px solid transparent; border-radius: {t.CORNER}px;
        text-align: left; padding: 7px 12px; color: {c.second};
    }}
    QPushButton[look="rail-item"]:hover {{ color: {c.ink}; }}
    QPushButton[look="rail-item"]:focus {{ border-color: {c.link}; }}
    QPushButton[look="rail-item"]:checked {{
        background: {c.surface}; color: {c.ink}; font-weight: 600;
    }}
    QWidget[look="header"] {{ background: {c.surface}; border-bottom: 1px solid {c.hairline}; }}
    QFrame[look="mark"] {{ background: {c.accent}; border-radius: 2px; }}
    QLabel[look="brand"] {{ font-size: {t.TEXT_LARGE}px; font-weight: 600; }}
    QFrame[look="dot-good"] {{ background: {c.good}; border-radius: 4px; }}
    QFrame[look="dot-waiting"] {{ background: {c.warning}; border-radius: 4px; }}
    QFrame[look="dot-late"] {{ background: {c.accent}; border-radius: 4px; }}
    QPushButton[look="hint"] {{
        background: transparent; border: none; padding: 0; min-height: 0;
    }}
    QPushButton[look="hint"] QLabel {{ color: {c.second}; }}
    QWidget[look="working"] {{ background: {c.surface}; border-top: 1px solid {c.hairline}; }}
    QWidget[look="status"] {{ background: {c.surface}; border-top: 1px solid {c.hairline}; }}
    QWidget[look="status"] QLabel {{ font-size: {t.TEXT_SMALL}px; color: {c.second}; }}
    QWidget[look="status"] QLabel[look="late"] {{ color: {c.accent}; }}
    QWidget[look="segments"] {{ background: {c.ground}; border-radius: {t.CORNER}px; }}
    QPushButton[look="segment"] {{
        background: transparent; border: 1px solid transparent; padding: 4px 16px;
        color: {c.second};
    }}
    QPushButton[look="segment"]:checked {{
        background: {c.surface}; color: {c.ink}; font-weight: 600;
    }}
    QPushButton[look="segment"]:focus {{ border-color: {c.link}; }}
    QFrame[look="notice"] {{
        background: {c.warning_soft}; border: 1px solid {c.hairline}; border-radius: {t.CORNER}px;
    }}
    QFrame[look="notice-good"] {{
        background: {c.good_soft}; border: 1px solid {c.hairline}; border-radius: {t.CORNER}px;
    }}
    QFrame[look="notice-late"] {{
        background: {c.accent_soft}; border: 1px solid {c.hairline}; border-radius: {t.CORNER}px;
    }}
    """
