"""The posts of a person: each with its title and term, and a line to add one."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desk.domain.office import Post
from desk.domain.operations import Done
from desk.domain.problems import Refused
from desk.messages import explain
from desk.services.editing import AT_END, add, edit, remove
from desk.ui.session import Session
from desk.ui.widgets.fields import DateField, TextField
from desk.ui.widgets.labels import label


class PostLine(QWidget):
    """One post."""

    def __init__(self, session: Session, post: Post, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session, self._post = session, post
        self.title = TextField(self.tr("Title of the post"))
        self.since = DateField(self.tr("Held since"), self.tr("since"))
        self.until = DateField(self.tr("Held until"), self.tr("now"))
        self.title.committed.connect(lambda text: self._save(self.title, title=text.strip()))
        self.since.committed.connect(lambda day: self._save(self.since, since=day))
        self.until.committed.connect(lambda day: self._save(self.until, until=day))
        self.cross = QPushButton("×")
        self.cross.setProperty("look", "cross")
        self.cross.setFixedSize(24, 24)
        self.cross.clicked.connect(lambda: self.session.submit(remove(self._post)))
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addWidget(self.title, 1)
        top.addWidget(self.cross)
        term = QHBoxLayout()
        term.setSpacing(4)
        term.setContentsMargins(0, 0, 28, 0)
        term.addWidget(self.since, 1)
        term.addWidget(label("—", "small"))
        term.addWidget(self.until, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(4)
        column.addLayout(top)
        column.addLayout(term)
        self.show_post(post)

    def show_post(self, post: Post) -> None:
        """Show the post as it is kept now."""
        self._post = post
        self.title.set_saved_text(post.title)
        self.title.setCursorPosition(0)
        self.since.set_saved_date(post.since)
        self.until.set_saved_date(post.until)
        name = self.tr("Remove post {title}").format(title=post.title)
        self.cross.setAccessibleName(name)
        self.cross.setToolTip(name)

    def save(self) -> None:
        """Save what is being typed."""
        for field in (self.title, self.since, self.until):
            field.save()

    def _save(self, field: TextField | DateField, **changes: Any) -> None:
        if changes.get("title") == "":
            self.title.keep_unsaved(self._post.title, self.tr("A post needs a title."))
            return
        since = changes.get("since", self._post.since)
        until = changes.get("until", self._post.until)
        if since is not None and until is not None and until < since:
            self._keep(field, self.tr("It ends before it begins."))
            return

        def refused(error: Refused) -> None:
            self._keep(field, explain(error.problems[0]))
            self.session.refused.emit(error)

        self.session.submit(edit(self._post, **changes), self._saved, refused)

    def _saved(self, done: Done[Any]) -> None:
        self._post = done.value

    def _keep(self, field: TextField | DateField, why: str) -> None:
        if field is self.title:
            self.title.keep_unsaved(self._post.title, why)
        elif field is self.since:
            self.since.keep_unsaved(self._post.since, why)
        else:
            self.until.keep_unsaved(self._post.until, why)


class PostList(QWidget):
    """The posts of one person. Without a kept person nothing can be added yet."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._person_id: str | None = None
        self._lines: dict[str, PostLine] = {}
        self.new_title = TextField(self.tr("New post"), self.tr("Add a post…"))
        self.new_title.committed.connect(self._add)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 8)
        self._column.setSpacing(0)
        self._column.addWidget(self.new_title)

    @property
    def lines(self) -> list[PostLine]:
        """The lines shown."""
        return list(self._lines.values())

    def show_posts(self, person_id: str | None, posts: Sequence[Post]) -> None:
        """Show a person's posts."""
        if person_id != self._person_id:
            self.save()
            self.new_title.setText("")
            self.new_title.set_saved_text("")
        self._person_id = person_id
        self.new_title.setEnabled(person_id is not None)
        if list(self._lines) == [post.id for post in posts]:
            for post in posts:
                self._lines[post.id].show_post(post)
            return
        for line in self._lines.values():
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = {post.id: PostLine(self.session, post) for post in posts}
        for place, line in enumerate(self._lines.values()):
            self._column.insertWidget(place, line)

    def save(self) -> None:
        """Save what is being typed."""
        for line in self._lines.values():
            line.save()
        self.new_title.save()

    def _add(self, text: str) -> None:
        title = text.strip()
        self.new_title.setText("")
        self.new_title.set_saved_text("")
        if title and self._person_id is not None:
            self.session.submit(add(Post(person_id=self._person_id, position=AT_END, title=title)))
