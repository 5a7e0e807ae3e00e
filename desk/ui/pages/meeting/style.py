"""Looks that only the meeting's page has, in the colours of the theme."""

from desk.ui import tokens as t
from desk.ui.tokens import Tokens


def page_style(c: Tokens) -> str:
    """Return the page's own part of the style sheet."""
    return f"""
    QPushButton[look="tab"] {{
        background: transparent; border: none; border-bottom: 2px solid transparent;
        border-radius: 0; padding: 9px 4px 7px 4px; color: {c.second};
    }}
    QPushButton[look="tab"]:checked {{
        color: {c.ink}; font-weight: 600; border-bottom-color: {c.ink};
    }}
    QPushButton[look="tab"]:focus {{ color: {c.link}; }}
    QPushButton[look="chip-good"] {{
        border-radius: 4px; padding: 2px 8px; min-height: 18px;
        background: {c.good_soft}; border: 1px solid {c.good_soft}; color: {c.good};
    }}
    QPushButton[look="chip-good"]:focus {{ border: 1px solid {c.link}; }}
    QPushButton[look="line-link"] {{
        background: transparent; border: 1px solid transparent; border-radius: {t.CORNER}px;
        text-align: left; padding: 5px 8px;
    }}
    QPushButton[look="line-link"]:hover {{ background: {c.link_soft}; }}
    QPushButton[look="line-link"]:focus {{ border-color: {c.link}; }}
    QLineEdit[look="quiet-strong"] {{
        background: transparent; border-color: transparent; font-weight: 600;
    }}
    QLineEdit[look="quiet-strong"]:hover {{ border-color: {c.hairline}; }}
    QLineEdit[look="quiet-strong"]:focus {{ background: {c.surface}; border-color: {c.link}; }}
    QComboBox[look="quiet-strong"] {{
        background: transparent; border-color: transparent; font-weight: 600;
    }}
    QComboBox[look="quiet-strong"]:hover {{ border-color: {c.hairline}; }}
    QComboBox[look="quiet-strong"]:focus {{ border-color: {c.link}; }}
    QLineEdit[look="stream-time"], QLineEdit[look="stream-strong"],
    QPlainTextEdit[look="stream"], QComboBox[look="stream-strong"] {{
        background: transparent; border-color: transparent; border-radius: 4px; padding: 2px;
    }}
    QPlainTextEdit[look="stream"] {{ padding: 1px 2px; }}
    QLineEdit[look="stream-time"] {{ color: {c.second}; font-size: {t.TEXT_SMALL}px; }}
    QLineEdit[look="stream-strong"], QComboBox[look="stream-strong"] {{ font-weight: 600; }}
    QLineEdit[look="stream-time"]:hover, QLineEdit[look="stream-strong"]:hover,
    QPlainTextEdit[look="stream"]:hover, QComboBox[look="stream-strong"]:hover {{
        border-color: {c.hairline};
    }}
    QLineEdit[look="stream-time"]:focus, QLineEdit[look="stream-strong"]:focus,
    QPlainTextEdit[look="stream"]:focus, QComboBox[look="stream-strong"]:focus {{
        background: {c.surface}; border-color: {c.link};
    }}
    QFrame[look="problem"] {{ background: transparent; border: 1px solid transparent; }}
    QFrame[look="problem"]:hover {{ background: {c.ground}; }}
    QFrame[look="problem"]:focus {{
        background: {c.link_soft}; border: 1px solid {c.link}; border-radius: {t.CORNER}px;
    }}
    QLabel[look="decision"] {{ color: {c.accent}; font-weight: 600; }}
    QProgressBar {{
        background: {c.hairline}; border: none; border-radius: 2px; max-height: 4px;
    }}
    QProgressBar::chunk {{ background: {c.link}; border-radius: 2px; }}
    """
