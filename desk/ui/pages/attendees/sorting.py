"""Putting the list in an order that is asked for; it is never sorted by itself."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from desk.domain.name_order import NameOrder, unknown_characters
from desk.services.attending import order_by_rank, order_by_strokes
from desk.services.strokes import strokes
from desk.ui.pages.meeting.context import MeetingContext
from desk.ui.pages.settings.declared import NAME_ORDER
from desk.ui.pages.settings.preferences import Preferences


def sort_menu(ctx: MeetingContext, parent: QWidget) -> QMenu:
    """Return the menu of orders; the one this PC keeps is marked, one that is taken is kept."""
    menu = QMenu(parent)
    group = QActionGroup(menu)
    preferences = Preferences()
    for order, text in NAME_ORDER.choice_texts():
        action = group.addAction(text)
        action.setCheckable(True)
        action.setData(order)
        action.triggered.connect(partial(_take, ctx, preferences, order))
        menu.addAction(action)

    def mark() -> None:
        kept = preferences.get(NAME_ORDER)
        for action in group.actions():
            action.setChecked(action.data() == kept)

    menu.aboutToShow.connect(mark)
    return menu


def _take(
    ctx: MeetingContext, preferences: Preferences, order: NameOrder, _on: bool = False
) -> None:
    preferences.set(NAME_ORDER, order)
    if order.custom is None:
        ctx.run(order_by_rank(ctx.meeting_id))
    else:
        _by_strokes(ctx, order)


def _by_strokes(ctx: MeetingContext, order: NameOrder) -> None:
    """Order by strokes, and say which characters are not known and so stand last."""
    known, custom = strokes(), order.custom
    assert custom is not None
    names = [ctx.directory.person_name(a.person_id) for a in ctx.dossier.attendance]
    unknown = dict.fromkeys(c for name in names for c in unknown_characters(name, known))

    def done(_: object) -> None:
        if unknown:
            text = QCoreApplication.translate(
                "Attendance", "The strokes of {characters} are not known: they stand last."
            )
            ctx.said.emit(text.replace("{characters}", "、".join(unknown)))

    ctx.run(order_by_strokes(ctx.meeting_id, custom, known), done)
