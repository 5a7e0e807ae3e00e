"""What every test keeps to: no window on the screen, no user's data, nothing left running."""

import atexit
import os
import shutil
import sys
import tempfile
import threading
import time
from collections.abc import Iterator

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Qt warns where the session has none, and a warning of Qt fails a test.
if "XDG_RUNTIME_DIR" not in os.environ:
    os.environ["XDG_RUNTIME_DIR"] = tempfile.mkdtemp(prefix="desk-tests-")
    atexit.register(shutil.rmtree, os.environ["XDG_RUNTIME_DIR"], ignore_errors=True)

pytest_plugins = ["tests.support.postgres"]

GRACE_SECONDS = 2.0


@pytest.fixture(scope="session", autouse=True)
def _users_folders_elsewhere(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """No test reads or writes the data of the person who runs it."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv("DESK_DATA", raising=False)
        for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
            patch.setenv(name, str(home))
        patch.setenv("LOCALAPPDATA", str(home))
        patch.setenv("APPDATA", str(home))
        yield


@pytest.fixture(autouse=True)
def _no_leftover_threads() -> Iterator[None]:
    """A test that leaves a thread or a job of Qt's pool running has failed."""
    before = set(threading.enumerate())
    yield
    deadline = time.monotonic() + GRACE_SECONDS
    while (left := _running(before)) and time.monotonic() < deadline:
        time.sleep(0.01)
    if left:
        pytest.fail(f"still running after the test: {', '.join(left)}")


def _running(before: set[threading.Thread]) -> list[str]:
    names = [thread.name for thread in threading.enumerate() if thread not in before]
    core = sys.modules.get("PySide6.QtCore")
    if core is not None and (jobs := core.QThreadPool.globalInstance().activeThreadCount()):
        names.append(f"{jobs} jobs of Qt's thread pool")
    return names
