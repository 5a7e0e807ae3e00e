"""Putting the list in an order that is asked for; it is never sorted by itself."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from desk.domain.name_order import StrokeCustom, unknown_characters
from desk.services.attending import order_by_rank, order_by_strokes
from desk.services.strokes import strokes
from desk.ui.pages.meeting.context import MeetingContext


def sort_menu(ctx: MeetingContext, parent: QWidget) -> QMenu:
    """Return the menu of orders for the list of a meeting."""
    translate = QCoreApplication.translate
    menu = QMenu(parent)
    menu.addAction(
        translate("Attendance", "By rank in the directory"),
        lambda: ctx.run(order_by_rank(ctx.meeting_id)),
    )
    menu.addSeparator()
    menu.addAction(
        translate("Attendance", "By strokes, names of two characters first"),
        lambda: _by_strokes(ctx, StrokeCustom.SHORT_FIRST),
    )
    menu.addAction(
        translate("Attendance", "By strokes, character by character"),
        lambda: _by_strokes(ctx, StrokeCustom.BY_CHARACTER),
    )
    return menu


def _by_strokes(ctx: MeetingContext, custom: StrokeCustom) -> None:
    """Order by strokes, and say which characters are not known and so stand last."""
    known = strokes()
    names = [ctx.directory.person_name(a.person_id) for a in ctx.dossier.attendance]
    unknown = dict.fromkeys(c for name in names for c in unknown_characters(name, known))

    def done(_: object) -> None:
        if unknown:
            text = QCoreApplication.translate(
                "Attendance", "The strokes of {characters} are not known: they stand last."
            )
            ctx.said.emit(text.replace("{characters}", "、".join(unknown)))

    ctx.run(order_by_strokes(ctx.meeting_id, custom, known), done)
