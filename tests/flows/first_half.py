"""The first half of a meeting in a window of its own, which is killed while a sentence is typed.

    python -m tests.flows.first_half TARGET

prints the meeting's id once the half sentence has been typed for more than a second.
"""

import sys
from functools import partial

from PySide6.QtCore import Qt, QTimer

from desk.app import open_office
from desk.ui.start import Start, make_application
from tests.flows.keyboard import CTRL, Keyboard
from tests.flows.test_whole_meeting import DECISIONS, HALF, prepare
from tests.ui.support import sample, settle

_DRAFTED_MS = 1200


def main(target: str) -> None:
    """Prepare the meeting, take one decision, begin the next sentence."""
    app = make_application(language="zh_CN")
    start = Start(partial(open_office, target))
    start.window.show()
    start.open()
    settle(start.jobs)
    assert start.office is not None
    start.office.importer.run([sample()])
    start.window.show_page("meetings")
    settle(start.jobs)
    keys = Keyboard(start)
    prepare(keys)
    keys.press(Qt.Key.Key_F9)
    keys.type(DECISIONS[0])
    keys.press(Qt.Key.Key_Return, CTRL)
    keys.press(Qt.Key.Key_Down, CTRL)
    keys.type(HALF)

    def tell() -> None:
        sys.stdout.write(keys.page.ctx.meeting_id + "\n")
        sys.stdout.flush()

    QTimer.singleShot(_DRAFTED_MS, tell)
    app.exec()


if __name__ == "__main__":
    main(sys.argv[1])
