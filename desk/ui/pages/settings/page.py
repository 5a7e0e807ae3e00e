"""The settings page: the office, its meetings, its papers, its data, and the window's own look."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desk.domain.meetings import MeetingType
from desk.domain.office import OFFICE_ID, Office
from desk.domain.operations import Reader
from desk.domain.paper_settings import PAPER_SETTINGS_ID, PaperSettings
from desk.ui.commands import Command
from desk.ui.page import Page
from desk.ui.pages.directory.data import load as load_people
from desk.ui.pages.settings.data_section import Backup, DataSection
from desk.ui.pages.settings.fonts import FontReport
from desk.ui.pages.settings.format_section import FormatSection
from desk.ui.pages.settings.look_section import LookSection
from desk.ui.pages.settings.office_form import OfficeForm, empty_office
from desk.ui.pages.settings.phrases_section import PhrasesSection
from desk.ui.pages.settings.preferences import Preferences
from desk.ui.pages.settings.types_section import TypesSection
from desk.ui.session import Session
from desk.ui.widgets.fields import Entry
from desk.ui.widgets.header import PageHeader
from desk.ui.widgets.switch_button import SwitchButton

_SHOWN = frozenset({"office", "meeting_type", "person", "unit", "post", "paper_settings"})
_SAID = frozenset({"phrase_change", "meeting_type", "meeting", "agenda_item", "decision"})
_COLUMN_WIDTH = 560
_FORMAT_WIDTH = 720

SECTIONS = ("office", "types", "format", "phrases", "data", "window")
"""The sections in the order of their buttons."""


@dataclass(frozen=True, slots=True)
class _Found:
    office: Office | None
    types: list[MeetingType]
    papers: PaperSettings | None
    people: list[Entry]


class SettingsPage(Page):
    """设置."""

    key = "settings"

    def __init__(
        self,
        session: Session,
        parent: QWidget | None = None,
        *,
        backup: Backup | None = None,
        preferences: Preferences | None = None,
        font_report: FontReport | None = None,
    ) -> None:
        """`backup` makes a verified backup at a path; without one none is offered.

        `font_report` says which fonts papers are shown with on this PC.
        """
        super().__init__(session, parent)
        chosen = preferences if preferences is not None else Preferences()
        self.office = OfficeForm(session, date.today().year)
        self.types = TypesSection(session)
        self.format = FormatSection(session, font_report)
        self.phrases = PhrasesSection(session)
        self.data = DataSection(session, chosen, backup)
        self.look = LookSection(chosen)
        self.types.said.connect(self.said)
        self.data.said.connect(self.said)
        self.look.language_chosen.connect(self.language_chosen)
        self.look.theme_chosen.connect(self.theme_chosen)
        self._build()

    def _build(self) -> None:
        self.header = PageHeader(self.tr("Settings"))
        self.sections = QStackedWidget()
        self.sections.setProperty("look", "sheet")
        self.sections.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        bar = QWidget()
        bar.setProperty("look", "header")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        bar.setFixedHeight(56)
        segments = QWidget()
        segments.setProperty("look", "segments")
        segments.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        segments.setFixedHeight(36)
        inner = QHBoxLayout(segments)
        inner.setContentsMargins(2, 2, 2, 2)
        inner.setSpacing(2)
        self._group = QButtonGroup(self)
        for place, (title, section) in enumerate(self._titled()):
            button = SwitchButton(title, "segment")
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            self._group.addButton(button, place)
            inner.addWidget(button)
            self.sections.addWidget(section)
        self._group.button(0).setChecked(True)
        self._group.idToggled.connect(self._toggled)
        row = QHBoxLayout(bar)
        row.setContentsMargins(24, 0, 24, 0)
        row.addWidget(segments)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(bar)
        column.addWidget(self.sections, 1)

    def _titled(self) -> list[tuple[str, QWidget]]:
        return [
            (self.tr("Office"), _in_column(self.office)),
            (self.tr("Meeting types"), self.types),
            (self.tr("Format of papers"), _in_column(self.format, _FORMAT_WIDTH, _FORMAT_WIDTH)),
            (self.tr("Phrases"), self.phrases),
            (self.tr("Data"), _in_column(self.data)),
            (self.tr("Window"), _in_column(self.look)),
        ]

    def opened(self) -> None:
        self.session.read(_look, self._take)
        self.phrases.look_again()
        self._group.checkedButton().setFocus()

    def refresh(self, touched: frozenset[tuple[str, str]]) -> None:
        if any(kind in _SHOWN for kind, _ in touched):
            self.session.read(_look, self._take)
        if any(kind in _SAID for kind, _ in touched):
            self.phrases.look_again()

    def leave(self) -> bool:
        self.office.save()
        self.types.save()
        self.format.save()
        self.phrases.save()
        return True

    def commands(self) -> Sequence[Command]:
        return [
            Command(f"settings.{name}", button.text(), partial(self.show_section, name))
            for name, button in zip(SECTIONS, self._group.buttons(), strict=True)
        ]

    def views(self) -> Sequence[str]:
        return SECTIONS

    def show_view(self, name: str) -> None:
        self.show_section(name)

    def show_section(self, name: str) -> None:
        """Show a section of SECTIONS."""
        button = self._group.button(SECTIONS.index(name))
        button.setChecked(True)
        button.setFocus()

    def _toggled(self, place: int, on: bool) -> None:
        if on:
            self.leave()
            self.sections.setCurrentIndex(place)

    def _take(self, found: _Found) -> None:
        self.office.show_record(found.office or empty_office(), fresh=found.office is None)
        self.types.show_types(found.types, found.people)
        self.format.show_settings(found.papers)
        self.phrases.set_types(found.types)


def _look(reader: Reader) -> _Found:
    return _Found(
        office=reader.seek(Office, OFFICE_ID),
        types=reader.find(MeetingType),
        papers=reader.seek(PaperSettings, PAPER_SETTINGS_ID),
        people=load_people(reader).person_entries,
    )


def _in_column(content: QWidget, most: int = _COLUMN_WIDTH, least: int = 0) -> QScrollArea:
    """Put a section into a column no wider than one reads well."""
    content.setMaximumWidth(most)
    content.setMinimumWidth(least)
    body = QWidget()
    body.setProperty("look", "sheet")
    body.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    row = QHBoxLayout(body)
    row.setContentsMargins(24, 24, 24, 24)
    row.addWidget(content, 1, Qt.AlignmentFlag.AlignTop)
    row.addStretch(1)
    area = QScrollArea()
    area.setWidget(body)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area
