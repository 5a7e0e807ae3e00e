"""Opening the window, and taking pictures of it where there is no display."""

import argparse
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from desk.app import default_target, open_office, open_sample_window, user_folder
from desk.domain.progress import Step, Watch


def open_window(options: argparse.Namespace) -> int:
    """Show the window over the data and return its exit status once it is closed."""
    from desk.ui.start import run_window

    target = options.data or default_target()

    def backup(path: Path, watch: Watch) -> Iterator[Step[str]]:
        from desk.storage.backup import backing_up

        return backing_up(target, path, watch)

    return run_window(
        partial(open_office, target),
        sample=open_sample_window,
        backup=backup,
        log_folder=user_folder() / "log",
    )


def pictures(target: str, folder: Path) -> list[Path]:
    """Return pictures of the main pages over the data at `target`, written into `folder`.

    Raises ImportError where Qt's system libraries are missing.
    """
    import os

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from desk.ui.pictures import take_pictures

    return take_pictures(partial(open_office, target), folder)
