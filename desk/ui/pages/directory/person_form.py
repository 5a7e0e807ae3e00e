"""The form of a person: name, unit, posts, rank and telephone."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desk.domain.office import Person, Post
from desk.ui.pages.directory.form import RecordForm, read_number
from desk.ui.pages.directory.posts import PostList
from desk.ui.session import Session
from desk.ui.widgets.fields import Entry
from desk.ui.widgets.labels import label


class PersonForm(RecordForm):
    """Shows a person with all posts, past ones included."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, ("name",), parent)
        self.add_text("name", self.tr("Name"), self.tr("Name"), str.strip)
        self.unit = self.add_picker("unit_id", self.tr("Unit"), self.tr("Type a part of the name"))
        heading = label(self.tr("Posts, with their terms"), "small")
        self.column.addWidget(heading)
        self.posts = PostList(session)
        self.column.addWidget(self.posts)
        self.add_text("rank", self.tr("Order"), self.tr("Smaller comes first"), read_number, str)
        self.add_text("telephone", self.tr("Telephone"), "", str.strip)

    def show_person(
        self,
        person: Person | None,
        posts: Sequence[Post],
        units: Sequence[Entry],
        *,
        fresh: bool = False,
    ) -> None:
        """Show a person; `units` are those to choose from."""
        if self.record is not None and (person is None or person.id != self.record.id):
            self.posts.save()
        self.unit.set_entries(units)
        self.show_record(person, fresh=fresh)
        self.posts.show_posts(person.id if person is not None and not fresh else None, posts)

    def save(self) -> None:
        super().save()
        self.posts.save()
