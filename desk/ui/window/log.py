"""The log: what failed and where in the program, never what people wrote.

Its lines hold codes, types and places in the code. What comes with an error as text (its message,
values of variables, paths) may hold a name, and is left out.
"""

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import Any

LOGGER = "desk"
FILE_NAME = "meeting-desk.log"
_LARGEST = 256 * 1024
_KEPT = 3
_CHAIN = 5
_ROOTS = ("/site-packages/", "/desk/", "/tests/", "/lib/")


def start_log(folder: Path) -> logging.Handler | None:
    """Write the program's log into a folder from now on; None where that can't be written.

    The file is made with the first line; at 256 kB it is set aside, three older ones are kept.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            folder / FILE_NAME, maxBytes=_LARGEST, backupCount=_KEPT, encoding="utf-8", delay=True
        )
    except OSError:
        return None
    handler.setFormatter(_PlacesOnly("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logger = logging.getLogger(LOGGER)
    logger.setLevel(logging.INFO)
    logger.addHandler(handler)
    return handler


def stop_log(handler: logging.Handler | None) -> None:
    """Write no further."""
    if handler is not None:
        logging.getLogger(LOGGER).removeHandler(handler)
        handler.close()


class _PlacesOnly(logging.Formatter):
    """Writes an error that comes with a line as its type and places."""

    def formatException(self, ei: Any) -> str:
        return details_of(*ei)


def details_of(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    """Return where an error happened, without its message: that may hold a name or a text."""
    lines = [kind.__name__, *_places(trace)]
    for _ in range(_CHAIN):
        before = error.__cause__ or error.__context__
        if before is None:
            break
        error = before
        lines += [f"from {type(error).__name__}", *_places(error.__traceback__)]
    return "\n".join(lines)


def surroundings(language: str) -> str:
    """Return what the program runs on: versions and system, no names of people or machines."""
    import platform

    from PySide6.QtCore import qVersion
    from PySide6.QtGui import QGuiApplication

    from desk import __version__

    return "\n".join(
        (
            f"Meeting Desk {__version__}, {language or 'zh_CN'}",
            f"Python {platform.python_version()}, Qt {qVersion()}",
            f"{platform.system()} {platform.release()}, {platform.machine()}, "
            f"{QGuiApplication.platformName()}",
        )
    )


def _places(trace: TracebackType | None) -> list[str]:
    import traceback

    frames = traceback.StackSummary.extract(traceback.walk_tb(trace), lookup_lines=False)
    return [f"  {_file(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames]


def _file(name: str) -> str:
    """Return a file's place in the program: the folders above it may be named after a person."""
    path = name.replace("\\", "/")
    for root in _ROOTS:
        _, found, after = path.rpartition(root)
        if found:
            return after if root == "/site-packages/" else f"{root.strip('/')}/{after}"
    return path.rpartition("/")[2]


def log_fault(code: str) -> None:
    """Note that something outside the program failed: the code alone says what."""
    logging.getLogger(f"{LOGGER}.ui").warning("fault %s", code)


def log_start(language: str) -> None:
    """Note that a window was opened, and what it runs on."""
    said = surroundings(language).replace("\n", ", ")
    logging.getLogger(f"{LOGGER}.ui").info("start: %s", said)


def log_error(details: str) -> None:
    """Note an error nobody expected."""
    logging.getLogger(f"{LOGGER}.ui").error("%s", details)
