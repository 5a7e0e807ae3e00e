"""The band above the pages: which page, how large, one or two beside each other, which paper."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desk.ui import tokens as t
from desk.ui.preview.zoom import STEPS, Fit, Zoom
from desk.ui.widgets.choice_field import ChoiceField
from desk.ui.widgets.labels import label
from desk.ui.widgets.lines import upright


class PreviewBar(QWidget):
    """Says what should be shown; shows what is."""

    zoom_wanted = Signal(object)
    step_wanted = Signal(int)
    across_wanted = Signal(int)
    paper_wanted = Signal(int)
    """1: the next paper, -1: the one before."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(48)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(t.PAGE_EDGE, 0, t.PAGE_EDGE, 0)
        self._row.setSpacing(8)
        self.page = label("", "second")
        self._row.addWidget(self.page)
        self._row.addStretch(1)
        self._build_papers()
        self._build_zoom()
        self._build_across()

    def _build_papers(self) -> None:
        self.before = _small("‹", self.tr("Paper before"), "Ctrl+PgUp")
        self.after = _small("›", self.tr("Next paper"), "Ctrl+PgDown")
        self.paper = label("", "second")
        self.before.clicked.connect(lambda: self.paper_wanted.emit(-1))
        self.after.clicked.connect(lambda: self.paper_wanted.emit(1))
        self._line = upright()
        self._line.setFixedHeight(20)
        for widget in (self.before, self.paper, self.after, self._line):
            self._row.addWidget(widget)
        self._row.addSpacing(8)

    def _build_zoom(self) -> None:
        self.smaller = _small("−", self.tr("Smaller"), "Ctrl+−")
        self.larger = _small("+", self.tr("Larger"), "Ctrl++")
        self.smaller.clicked.connect(lambda: self.step_wanted.emit(-1))
        self.larger.clicked.connect(lambda: self.step_wanted.emit(1))
        self.zoom = ChoiceField(self.tr("Size"))
        self.zoom.setFixedWidth(172)
        self.zoom.activated.connect(lambda _place: self.zoom_wanted.emit(self.zoom.value()))
        for widget in (self.smaller, self.zoom, self.larger):
            self._row.addWidget(widget)

    def _build_across(self) -> None:
        self.two = QPushButton(self.tr("Two pages"))
        self.two.setProperty("look", "chip")
        self.two.setCheckable(True)
        self.two.setAutoDefault(False)
        self.two.setFixedHeight(28)
        self.two.setCursor(Qt.CursorShape.PointingHandCursor)
        self.two.setToolTip(self.tr("Two pages beside each other (D)"))
        self.two.toggled.connect(lambda on: self.across_wanted.emit(2 if on else 1))
        self._row.addSpacing(8)
        self._row.addWidget(self.two)

    def show_page(self, page: int, count: int) -> None:
        """Say which page is read: 第 3 页，共 8 页."""
        text = self.tr("Page {n} of {count}").replace("{n}", str(page + 1))
        self.page.setText(text.replace("{count}", str(count)) if count else "")

    def show_paper(self, place: int, count: int) -> None:
        """Say which of several papers is shown; nothing where there is only one."""
        text = self.tr("Paper {n} of {count}").replace("{n}", str(place + 1))
        self.paper.setText(text.replace("{count}", str(count)))
        for widget in (self.before, self.paper, self.after, self._line):
            widget.setVisible(count > 1)
        self.before.setEnabled(place > 0)
        self.after.setEnabled(place < count - 1)

    def show_zoom(self, zoom: Zoom, percent: float) -> None:
        """Say how large the pages are."""
        shown = f"{round(percent)} %"
        choices: list[tuple[object, str]] = [
            (Zoom(Fit.PAGE), self.tr("Whole page")),
            (Zoom(Fit.WIDTH), self.tr("Page width")),
        ]
        choices += [(Zoom(Fit.FREE, float(step)), f"{step} %") for step in STEPS]
        current = Zoom(zoom.fit) if zoom.fit is not Fit.FREE else zoom
        if all(value != current for value, _ in choices):
            choices.append((current, shown))
        if zoom.fit is not Fit.FREE:
            choices = [
                (value, f"{text}　{shown}" if value == current else text) for value, text in choices
            ]
        self.zoom.set_choices(choices)
        self.zoom.set_saved_value(current)

    def show_across(self, across: int) -> None:
        """Say whether two pages are beside each other."""
        self.two.blockSignals(True)
        self.two.setChecked(across == 2)
        self.two.blockSignals(False)


def _small(text: str, name: str, key: str) -> QPushButton:
    button = QPushButton(text)
    button.setAutoDefault(False)
    button.setFixedSize(30, 28)
    button.setStyleSheet("padding: 0;")
    button.setAccessibleName(name)
    button.setToolTip(f"{name}　{key}")
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    return button
