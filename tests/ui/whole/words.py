"""Chinese words in a window that speaks English: only what users wrote, and official terms."""

import re
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from desk.domain import kinds
from desk.domain.codec import to_plain
from desk.resource_files import resource
from desk.ui.start import Start
from tests.ui.whole.where import path_of

_RUN = re.compile(r"[\u3400-\u9fff]+")
_NUMBER = re.compile(r"\S*〔\d{4}〕\d+号")
"""A document number is written in Chinese whatever the window speaks."""
_DATE = re.compile(r"\d+[年月][\d年月日]*")
"""A date in Chinese: each of its words alone stands in many a text."""
_LANGUAGE = "中文"
"""What the language is called by those who speak it."""


def spoken_texts(start: Start) -> str:
    """Return all that users wrote and that the office's papers say, in one text."""
    assert start.office is not None
    desk = start.office.desk
    records = desk.read(lambda reader: [reader.find(kind) for kind in kinds.ALL])
    written = [str(to_plain(record)) for found in records for record in found]
    papers = [p.read_text(encoding="utf-8") for p in resource("phrases").rglob("*") if p.is_file()]
    titles = [f"{meeting.title}纪要" for meeting in desk.meetings()]
    rules = [p.read_text(encoding="utf-8") for p in resource("rules").rglob("*.json")]
    return "\n".join((*written, *titles, *papers, *rules, _LANGUAGE))


def chinese_words(root: QWidget, known: str) -> Iterator[str]:
    """Yield runs of 汉字 that stand in no text of users and no paper."""
    for widget in root.findChildren(QWidget):
        if not widget.isVisible():
            continue
        for text in _texts(widget):
            bare = _NUMBER.sub("", text)
            for run in (*_RUN.findall(bare), *_DATE.findall(bare)):
                if run not in known:
                    yield f"{path_of(widget)} “{text}”"


def _texts(widget: QWidget) -> Iterator[str]:
    yield widget.toolTip()
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
        yield widget.text()
    if isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit):
        yield widget.placeholderText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(n) for n in range(widget.count()))
    if isinstance(widget, QHeaderView) and widget.model() is not None:
        horizontal = Qt.Orientation.Horizontal
        for section in range(widget.count()):
            yield str(widget.model().headerData(section, horizontal) or "")
