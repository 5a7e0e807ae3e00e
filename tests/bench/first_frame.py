"""One measured start of the window, in a process of its own: prints its times and memory.

python first_frame.py empty            an empty PySide6 window
python first_frame.py rail             the window with its rail, before the data are open
python first_frame.py list DATA        the list of meetings, filled and usable
python first_frame.py meeting DATA     a meeting's page open
"""

import json
import os
import sys
import time

BEGAN = float(os.environ.get("BENCH_BEGAN") or time.monotonic())
"""When the process was asked for: what people wait for begins there."""


def resident_mb() -> float:
    """Return the memory this process holds now, in MB."""
    with open("/proc/self/status", encoding="ascii") as status:
        for line in status:
            if line.startswith("VmRSS:"):
                return int(line.split()[1]) / 1024
    return 0.0


def report() -> None:
    """Print what was measured and end the process without tidying up."""
    print(json.dumps({"seconds": time.monotonic() - BEGAN, "mb": resident_mb()}), flush=True)


def empty() -> None:
    """Paint an empty window."""
    from PySide6.QtWidgets import QApplication, QWidget

    app = QApplication([])
    window = QWidget()
    window.resize(1440, 900)
    window.show()
    window.repaint()
    app.processEvents()
    report()


def rail() -> None:
    """Paint the window with its rail."""
    from desk.ui.start import Start, make_application

    app = make_application()
    start = Start(lambda: None)
    start.window.show()
    start.window.repaint()
    app.processEvents()
    report()
    start.close()


def filled(page: str, data: str) -> None:
    """Open the data and a page, until the page shows them."""
    from desk.ui.start import Start, make_application

    def open_data():
        from desk.app import open_office

        return open_office(data)

    app = make_application()
    start = Start(open_data, first="meetings")
    start.window.show()
    app.processEvents()
    start.open()
    _work_off(app, start)
    assert start.window.current.model.rows
    if page == "meeting":
        start.window.open_meeting(start.office.desk.meetings()[0].id)
        _work_off(app, start)
    start.window.repaint()
    report()
    start.close()


def _work_off(app, start) -> None:
    from PySide6.QtCore import QEventLoop

    while start.jobs.busy:
        loop = QEventLoop()
        start.jobs.idle.connect(loop.quit)
        loop.exec()
    app.processEvents()


if __name__ == "__main__":
    what = sys.argv[1]
    {"empty": empty, "rail": rail}[what]() if what in ("empty", "rail") else filled(*sys.argv[1:])
