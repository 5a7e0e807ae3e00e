"""Pictures of every page, for who has no display to see them on."""

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtWidgets import QWidget

from desk.ui.preview.page import PreviewPage
from desk.ui.start import OpenedOffice, Start, make_application
from desk.ui.theme import apply_theme
from desk.ui.views import every_view, settle


class NoPicture(OSError):
    """A picture could not be written."""


def take_pictures(
    open_office: Callable[[], OpenedOffice],
    folder: Path,
    *,
    dark: bool = False,
    size: tuple[int, int] = (1440, 900),
    language: str = "",
    only: str = "",
    more: Callable[[Start, str], Iterator[tuple[str, QWidget]]] | None = None,
) -> list[Path]:
    """Return pictures (PNG) of every view of every page, written into `folder`.

    Pages of a meeting show the newest one. `only` keeps views with this in their name. `more`
    opens what else is to be taken, given `only`, and yields a name and a widget for each.
    Raises StorageFault, NoPicture.
    """
    app = make_application(language=language)
    apply_theme(app, dark)
    folder.mkdir(parents=True, exist_ok=True)
    start = Start(open_office)
    try:
        start.window.resize(*size)
        start.window.show()
        start.open(failed=_raise)
        settle(start)
        ending = "-dark" if dark else ""
        made = _pages(start, folder, ending, only)
        for name, shown in more(start, only) if more else ():
            made.append(_save(shown, folder / f"{name}{ending}.png"))
        return made
    finally:
        start.window.close()
        start.close()
        start.window.deleteLater()


def _pages(start: Start, folder: Path, ending: str, only: str) -> list[Path]:
    made = []
    for name in every_view(start):
        if only not in name:
            continue
        made.append(_picture(start, folder / f"{name}{ending}.png"))
        if isinstance(page := start.window.current, PreviewPage):
            page.view.set_across(2)
            made.append(_picture(start, folder / f"{name}-two{ending}.png"))
            page.view.set_across(1)
            made += _printing(start, page, folder / f"print{ending}.png")
    if only in "palette":
        start.window.open_palette()
        made.append(_picture(start, folder / f"palette{ending}.png"))
        start.window.open_palette()
    return made


def _printing(start: Start, page: PreviewPage, path: Path) -> list[Path]:
    page.print_papers()
    settle(start)
    dialog = page.printing.dialog
    if dialog is None:
        return []
    _save(dialog, path)
    dialog.reject()
    return [path]


def _picture(start: Start, path: Path) -> Path:
    settle(start)
    return _save(start.window, path)


def _save(widget: QWidget, path: Path) -> Path:
    if not widget.grab().save(str(path)):
        raise NoPicture(str(path))
    return path


def _raise(error: BaseException) -> None:
    raise error
