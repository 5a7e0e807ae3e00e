"""Which widgets of a window stand on each other."""

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtWidgets import QLayout, QStackedLayout, QWidget

from tests.ui.whole.where import path_of

_SLACK = 1


def overlaps(root: QWidget) -> Iterator[str]:
    """Yield each two widgets of one layout that stand on each other."""
    for parent in [root, *root.findChildren(QWidget)]:
        layout = parent.layout()
        if layout is None or not parent.isVisible() or isinstance(layout, QStackedLayout):
            continue
        for one, other in combinations(_widgets(layout), 2):
            shared = one.geometry().intersected(other.geometry())
            if min(shared.width(), shared.height()) > _SLACK:
                yield f"{path_of(one)} and {path_of(other)} share {shared.size().toTuple()}"


def _widgets(layout: QLayout) -> list[QWidget]:
    """Return the visible widgets of a layout and of those inside it."""
    found: list[QWidget] = []
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None or isinstance(layout, QStackedLayout):
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None and widget.isVisible():
            found.append(widget)
        elif inner is not None:
            found += _widgets(inner)
    return found
