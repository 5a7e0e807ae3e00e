"""Opening the window, and taking pictures of it where there is no display."""

import argparse
from functools import partial
from pathlib import Path

from desk.app import default_target, open_office, open_sample_window, user_folder


def open_window(options: argparse.Namespace) -> int:
    """Show the window over the data and return its exit status once it is closed."""
    from desk.ui.start import run_window

    target = options.data or default_target()

    def backup(path: Path) -> str:
        from desk.storage.backup import backup_to

        return backup_to(target, path)

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
