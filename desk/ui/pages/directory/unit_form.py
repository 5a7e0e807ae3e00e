"""The form of a unit."""

from PySide6.QtWidgets import QWidget

from desk.domain.office import UnitKind
from desk.ui.pages.directory.form import RecordForm, read_names, read_number, show_names
from desk.ui.session import Session
from desk.ui.widgets.choices import enum_choices


class UnitForm(RecordForm):
    """Full name, short name, other names, kind and order."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, ("name",), parent)
        self.add_text("name", self.tr("Full name"), self.tr("Full standard name"), str.strip)
        self.add_text("short", self.tr("Short name"), self.tr("As papers print it"), str.strip)
        self.add_text(
            "aliases",
            self.tr("Other names"),
            self.tr("Names people use, with 、 between"),
            read_names,
            show_names,
        )
        self.add_choice("kind", self.tr("Kind"), enum_choices(UnitKind))
        self.add_text("order", self.tr("Order"), self.tr("Smaller comes first"), read_number, str)
