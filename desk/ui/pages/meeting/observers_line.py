"""A warning while observers are in the room at an item that is dealt with without them (人事)."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desk.domain.agenda import ItemKind
from desk.domain.dossier import Dossier, ItemDossier
from desk.domain.presence import person_there, should_leave
from desk.ui.widgets.header import plain_button
from desk.ui.widgets.labels import label

_NAMED = 4


class ObserversLine(QFrame):
    """Who has to leave before the item, and a button that notes that they did."""

    leaving_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "notice-late")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.text = label("", "late", wrap=True)
        self.leave = plain_button(self.tr("They have left"), "Shift F6")
        self.leave.clicked.connect(self.leaving_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 6, 24, 6)
        row.setSpacing(12)
        row.addWidget(self.text, 1)
        row.addWidget(self.leave)
        self.hide()

    def show_item(self, dossier: Dossier, item: ItemDossier) -> None:
        """Show who has to leave before an item; nothing where observers may stay."""
        if item.item.kind is not ItemKind.PERSONNEL or dossier.meeting.locked or item.decisions:
            self.hide()
            return
        leaving = should_leave(dossier, item)
        names = [dossier.directory.person_name(person_there(a)) for a in leaving]
        more = self.tr("and others") if len(names) > _NAMED else ""
        self.text.setText(
            self.tr("Personnel item: {count} observers are still in the room: {names}")
            .replace("{count}", str(len(names)))
            .replace("{names}", "、".join(names[:_NAMED]) + more)
        )
        self.setVisible(bool(leaving))
