"""Walks through every view of the window and notes what is wrong with it.

    python -m tests.ui.whole.walking LANGUAGE DATA WIDTH HEIGHT    prints it as JSON

A process of its own is for another scale: QT_SCALE_FACTOR counts only at the start.
"""

import json
import sys
import tempfile
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from desk.app import open_office, sample_file
from desk.ui.start import Start, make_application, speak
from desk.ui.theme import apply_theme
from desk.ui.views import every_view, settle
from tests.support.full_office import fill
from tests.support.scenes import every_scene
from tests.ui.whole.cut import cut_texts
from tests.ui.whole.keyboard import doubled_keys, nameless, unreached
from tests.ui.whole.overlap import overlaps
from tests.ui.whole.words import chinese_words, spoken_texts

EMPTY, SAMPLE, FULL = "empty", "sample", "full"
Findings = dict[str, dict[str, list[str]]]
"""What was looked for → view → what was found there."""


_OFFICIAL = {
    "window-new-meeting",
    "window-notice",
    "meeting-sitting",
    "papers-messages",
    "word-findings",
}
"""Scenes in which the program itself writes what is read on papers: titles, notices."""


class Strays(QObject):
    """Notes widgets that come up as windows of their own: they flash, and take the keyboard."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() is QEvent.Type.Show
            and isinstance(watched, QWidget)
            and watched.isWindow()
            and not isinstance(watched, QMainWindow)
        ):
            self.seen.append(f"{type(watched).__name__} {watched.accessibleName()}".strip())
        return False


def walk(language: str, data: str, size: tuple[int, int], folder: Path) -> Findings:
    """Return what is wrong, over an empty office, the sample or a full one."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    strays = Strays()
    app.installEventFilter(strays)
    speak(app, language)
    apply_theme(app, False)
    start = Start(partial(open_office, str(folder / f"{language}-{data}.db")))
    start.window.resize(*size)
    start.window.show()
    start.open()
    settle(start)
    try:
        assert start.office is not None
        if data == SAMPLE:
            start.office.importer.run([sample_file()])
        elif data == FULL:
            fill(start.office.desk)
        found = _walk(start, language, data)
        found["strays"] = {"": list(strays.seen)}
        _look_at_scenes(start, found, english=language == "en")
        return found
    finally:
        app.removeEventFilter(strays)
        start.window.close()
        start.close()
        start.window.deleteLater()
        speak(app, "en")


def _walk(start: Start, language: str, data: str) -> Findings:
    found: Findings = {}
    window = start.window
    known = spoken_texts(start) if language == "en" else ""
    for view in every_view(start):
        page = window.current
        assert page is not None
        looks = {
            "nameless": nameless(window),
            "doubled": doubled_keys(window, page),
            "cut": cut_texts(window),
            "overlapping": overlaps(window),
            "chinese": chinese_words(window, known) if language == "en" else (),
            # last: the keyboard is elsewhere after it
            "unreached": unreached(window),
        }
        for name, problems in looks.items():
            found.setdefault(name, {})[view] = list(problems)
    found["views"] = {view: [] for view in found["cut"]}
    return found


def _look_at_scenes(start: Start, found: Findings, *, english: bool) -> None:
    """Note what is wrong with dialogs, tabs and what opens."""
    known = spoken_texts(start) if english else ""
    for name, shown in every_scene(start):
        looks = {
            "nameless": nameless(shown),
            "cut": cut_texts(shown),
            "overlapping": overlaps(shown),
            "chinese": chinese_words(shown, known) if english and name not in _OFFICIAL else (),
        }
        for look, problems in looks.items():
            found[look][name] = list(problems)


def main(language: str, data: str, width: str, height: str) -> None:
    """Print the findings of a walk."""
    make_application(language=language)
    with tempfile.TemporaryDirectory() as folder:
        found = walk(language, data, (int(width), int(height)), Path(folder))
    print(json.dumps(found, ensure_ascii=False))


if __name__ == "__main__":
    main(*sys.argv[1:])
