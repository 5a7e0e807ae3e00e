"""A window in which somebody types in a meeting until the process is killed.

    python -m tests.faults.typist TARGET MEETING SEED

prints one line a character: the time it was typed at (time.time), then the text so far, as JSON.
"""

import json
import random
import sys
import time
from functools import partial

from PySide6.QtCore import QTimer

from desk.app import open_office
from desk.ui.pages.meeting.page import MeetingPage
from desk.ui.pages.meeting.places import DURING
from desk.ui.start import Start, make_application
from tests.ui.support import compose, hand_over, settle

WORDS = "由市发改委牵头市财政局配合十二月底前逐个项目提出用地保障方案报市政府研究"
BETWEEN_MS = 25


class Typist:
    """Types 汉字 as an input method hands them over, one after another, some still composed."""

    def __init__(self, page: MeetingPage, chance: random.Random) -> None:
        self._field = page.during.composer.text
        self._chance = chance
        self._typed = ""
        self.timer = QTimer(interval=BETWEEN_MS)
        self.timer.timeout.connect(self._type)

    def _type(self) -> None:
        character = self._chance.choice(WORDS)
        if self._chance.random() < 0.2:
            compose(self._field, character)
        hand_over(self._field, character)
        self._typed += character
        sys.stdout.write(json.dumps([time.time(), self._typed]) + "\n")
        sys.stdout.flush()


def main(target: str, meeting_id: str, seed: int) -> None:
    """Show the meeting and type."""
    app = make_application(language="zh_CN")
    start = Start(partial(open_office, target))
    start.window.show()
    start.open()
    settle(start.jobs)
    start.window.open_meeting(meeting_id)
    settle(start.jobs)
    page = start.window.current
    assert isinstance(page, MeetingPage)
    page.show_stage(DURING)
    settle(start.jobs)
    typist = Typist(page, random.Random(seed))
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    typist.timer.start()
    app.exec()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
