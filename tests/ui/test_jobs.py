"""The job runner: what is on its way when it stops is not handed over any more."""

from PySide6.QtWidgets import QApplication

from desk.ui.jobs import JobRunner
from tests.ui.support import settle


def test_results_come_in_order(qapp: QApplication) -> None:
    jobs = JobRunner()
    found: list[int] = []
    for number in range(3):
        jobs.submit(lambda n=number: n, found.append)
    settle(jobs)
    jobs.stop()
    assert found == [0, 1, 2]


def test_a_result_on_its_way_is_dropped_when_the_runner_stops(qapp: QApplication) -> None:
    jobs = JobRunner()
    done: list[bool] = []
    found: list[int] = []
    jobs.submit(lambda: done.append(True) or 1, found.append)
    while not done:
        pass
    # finished in its thread, not yet handed over on this one
    jobs.stop()
    qapp.processEvents()
    assert found == [] and not jobs.busy
