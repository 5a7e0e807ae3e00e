"""The second window: the item now in type the last row can read, the next one, who waits."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from PySide6.QtCore import QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QWidget

from desk.domain.meetings import MeetingStatus
from desk.ui.hall.contents import HallContents, HallItem
from desk.ui.hall.fitting import WRAP, cut_to_fit, even_lines, fits, height_of
from desk.ui.theme import FACES

_WIDTH, _HEIGHT = 1920, 1080
"""What the sizes below are given for; everything grows and shrinks with the window."""
_EDGE = 112
_SMALLEST = 24
_DASH = "—"
_JOINED = "\u2060—\u2060"
"""No line begins or ends with the dash of 2026—2030年 (GB/T 15834)."""


@dataclass(frozen=True, slots=True)
class _Colours:
    ground: str
    ink: str
    second: str
    line: str
    accent: str


DARK: Final = _Colours("#14171B", "#F2F3F4", "#A9B0B8", "#2B3037", "#EB7A73")
LIGHT: Final = _Colours("#FBFAF7", "#1F2328", "#5A626C", "#DDD9D1", "#B3261E")


class HallWindow(QWidget):
    """Shows HallContents. Esc or F11 closes it, L turns light to dark."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._contents: HallContents | None = None
        self._now = datetime.now()
        self.colours = DARK
        self.setWindowTitle(self.tr("Hall screen"))
        self.setAccessibleName(self.tr("Hall screen"))
        self.setMinimumSize(640, 360)
        self.resize(1280, 720)

    def show_contents(self, contents: HallContents, now: datetime) -> None:
        """Show the meeting as it stands."""
        self._contents, self._now = contents, now
        self.setAccessibleDescription("　".join(self.spoken()))
        self.update()

    def spoken(self) -> list[str]:
        """Return every text shown, from top to bottom."""
        contents = self._contents
        if contents is None:
            return []
        texts = [contents.meeting, self._state(contents)]
        if contents.now is not None:
            texts += [self._title(contents.now), self._who(contents.now)]
        texts += contents.wording
        if contents.next is not None:
            texts += [self.tr("Next item"), self._title(contents.next), self._who(contents.next)]
        texts += contents.waiting
        return [text for text in texts if text]

    def _state(self, contents: HallContents) -> str:
        if contents.now is not None and contents.seconds is None:
            return self.tr("Break")
        if contents.now is not None:
            place = self.tr("Item {n} of {count}")
            return place.replace("{n}", str(contents.now.number)).replace(
                "{count}", str(contents.count)
            )
        if contents.status in (MeetingStatus.PREPARING, MeetingStatus.NOTIFIED):
            return self.tr("The meeting begins soon")
        if contents.status is MeetingStatus.IN_SESSION:
            return self.tr("Break")
        return self.tr("The meeting is over")

    def _title(self, item: HallItem) -> str:
        return self.tr("Internal item") if item.secret else item.title

    def _who(self, item: HallItem) -> str:
        return "　".join(filter(None, (item.unit, item.presenter)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_F11):
            self.close()
        elif event.key() == Qt.Key.Key_L:
            self.colours = LIGHT if self.colours is DARK else DARK
            self.update()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing
        )
        painter.fillRect(self.rect(), QColor(self.colours.ground))
        scale = min(self.width() / _WIDTH, self.height() / _HEIGHT)
        painter.scale(scale, scale)
        if self._contents is not None:
            size = QSizeF(self.width() / scale, self.height() / scale)
            sheet = _Sheet(painter, size)
            self._paint_head(sheet, self._contents)
            self._paint_now(sheet, self._contents)
            self._paint_foot(sheet, self._contents)

    def _paint_head(self, sheet: "_Sheet", contents: HallContents) -> None:
        c = self.colours
        sheet.fill(QRectF(_EDGE, 84, 8, 36), c.accent)
        sheet.line(contents.meeting, QRectF(_EDGE + 28, 72, sheet.width - 600, 60), 36, c.ink, True)
        clock = QRectF(sheet.width - _EDGE - 300, 72, 300, 60)
        sheet.line(f"{self._now:%H:%M}", clock, 36, c.second, right=True)
        sheet.fill(QRectF(_EDGE, 160, sheet.width - 2 * _EDGE, 2), c.line)

    def _paint_now(self, sheet: "_Sheet", contents: HallContents) -> None:
        c = self.colours
        room = sheet.width - 2 * _EDGE
        top = 232.0
        sheet.line(self._state(contents), QRectF(_EDGE, top, room, 52), 34, c.accent)
        if contents.now is None:
            sheet.line(contents.place, QRectF(_EDGE, top + 76, room, 100), 64, c.ink, True)
            return
        size = 76 if not contents.wording else 56
        title = QRectF(_EDGE, top + 68, room, 330 if not contents.wording else 170)
        top = sheet.paragraph(self._title(contents.now), title, size, c.ink, strong=True)
        who = self._who(contents.now)
        if who:
            sheet.line(who, QRectF(_EDGE, top + 28, room, 60), 38, c.second)
            top += 88
        if contents.wording:
            text = "\n".join(contents.wording)
            box = QRectF(_EDGE + 36, top + 40, room - 36, sheet.height - 330 - top - 40)
            bottom = sheet.paragraph(text, box, 40, c.ink)
            sheet.fill(QRectF(_EDGE, top + 44, 5, bottom - top - 48), c.accent)
        else:
            self._paint_time(sheet, contents, top + 44)

    def _paint_time(self, sheet: "_Sheet", contents: HallContents, top: float) -> None:
        c = self.colours
        if contents.now is None or contents.seconds is None or not contents.now.minutes_planned:
            return
        planned = 60 * contents.now.minutes_planned
        over = contents.seconds > planned
        bar = QRectF(_EDGE, top + 22, 560, 6)
        sheet.fill(bar, c.line)
        bar.setWidth(560 * min(1.0, contents.seconds / planned))
        sheet.fill(bar, c.accent if over else c.second)
        text = (
            self.tr("{spent} / {planned} min")
            .replace("{spent}", f"{contents.seconds // 60}:{contents.seconds % 60:02}")
            .replace("{planned}", str(contents.now.minutes_planned))
        )
        where = QRectF(_EDGE + 592, top, 500, 50)
        sheet.line(text, where, 32, c.accent if over else c.second)

    def _paint_foot(self, sheet: "_Sheet", contents: HallContents) -> None:
        c = self.colours
        top = sheet.height - 268
        sheet.fill(QRectF(_EDGE, top, sheet.width - 2 * _EDGE, 2), c.line)
        half = (sheet.width - 2 * _EDGE) * (0.62 if contents.waiting else 1)
        if contents.next is not None:
            sheet.line(self.tr("Next item"), QRectF(_EDGE, top + 40, half, 44), 28, c.second)
            title = QRectF(_EDGE, top + 88, half - 48, 60)
            sheet.line(self._title(contents.next), title, 40, c.ink)
            who = QRectF(_EDGE, top + 152, half - 48, 48)
            sheet.line(self._who(contents.next), who, 30, c.second)
        if contents.waiting:
            left = _EDGE + half
            room = sheet.width - _EDGE - left
            sheet.line(self.tr("Waiting outside"), QRectF(left, top + 40, room, 44), 28, c.second)
            sheet.paragraph(
                "、".join(contents.waiting), QRectF(left, top + 90, room, 140), 34, c.ink
            )


class _Sheet:
    """Draws texts in the sizes of a 1920 × 1080 screen."""

    def __init__(self, painter: QPainter, size: QSizeF) -> None:
        self._painter = painter
        self.width, self.height = size.width(), size.height()

    def fill(self, rect: QRectF, colour: str) -> None:
        """Fill a bar or a line."""
        self._painter.fillRect(rect, QColor(colour))

    def line(
        self,
        text: str,
        rect: QRectF,
        size: int,
        colour: str,
        strong: bool = False,
        right: bool = False,
    ) -> None:
        """Draw one line, cut with … where there is no room."""
        font = _font(size, strong)
        self._painter.setFont(font)
        self._painter.setPen(QColor(colour))
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        self._painter.drawText(rect, int(side | Qt.AlignmentFlag.AlignVCenter), shown)

    def paragraph(
        self, text: str, rect: QRectF, size: int, colour: str, strong: bool = False
    ) -> float:
        """Draw a text over even lines, smaller where it would not fit; return where it ends.

        What fits in no size it can be read in is cut with ….
        """
        text = text.replace(_DASH, _JOINED)
        while not fits(text, rect, _font(size, strong)) and size > _SMALLEST:
            size -= 4
        font = _font(size, strong)
        text = cut_to_fit(text, rect, font)
        even = even_lines(text, rect, font)
        self._painter.setFont(font)
        self._painter.setPen(QColor(colour))
        self._painter.drawText(even, int(WRAP), text)
        return rect.top() + height_of(text, even, font)


def _font(size: int, strong: bool) -> QFont:
    font = QFont()
    font.setFamilies(FACES)
    font.setPixelSize(size)
    font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    return font
