"""The language side while one types: loaded off the GUI thread, asked on it at every key."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desk.domain.absences import Absences, absences, with_absences
from desk.domain.dossier import Dossier, ItemDossier
from desk.domain.sentence_reading import Reading
from desk.domain.wording_findings import NOTHING_BESIDE, Beside, Finding, TextRole
from desk.services.desk import Desk
from desk.services.wording import Wording, units_at
from desk.services.wording_review import unit_names
from desk.ui.pages.settings.declared import RULES_OFF
from desk.ui.pages.settings.preferences import Preferences

if TYPE_CHECKING:
    from desk.ui.pages.meeting.context import MeetingContext


class LiveWording(QObject):
    """Reads and checks words of one meeting. Until it is loaded nothing is found."""

    loaded = Signal()

    def __init__(self, ctx: "MeetingContext", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._asked = False
        self._wording: Wording | None = None
        self._units: tuple[object, tuple[str, ...]] = (None, ())
        self._preferences = Preferences()
        self._away: tuple[object, object, Absences] | None = None
        self._near: tuple[object, str, tuple[str, ...]] = (None, "", ())

    def start(self) -> None:
        """Load what it needs, once, after what is being painted."""
        if not self._asked:
            self._asked = True
            QTimer.singleShot(0, self, self._load)

    def _load(self) -> None:
        directory, today = self._ctx.dossier.directory, self._ctx.dossier.meeting.day

        def warm(desk: Desk) -> Wording:
            wording = desk.wording
            # the first call compiles rules and names: not while somebody types
            wording.reader.read("由市政府牵头，年底前完成", directory, today)
            wording.checker.check("有关部门", TextRole.DECISION, ())
            return wording

        if not self._ctx.session.jobs.stopped:
            self._ctx.session.ask(warm, self._ready)

    def _ready(self, wording: Wording) -> None:
        self._wording = wording
        self.loaded.emit()

    def read(self, text: str, item: ItemDossier) -> Reading:
        """Return what a text gives to do at an item, dates counted from the meeting's day.

        Somebody named who is away from the meeting is in doubt too (S7).
        """
        if self._wording is None or not text.strip():
            return Reading()
        dossier = self._ctx.dossier
        if self._near[0] is not dossier or self._near[1] != item.item.id:
            self._near = (dossier, item.item.id, tuple(units_at(dossier, item)))
        units = self._near[2]
        reading = self._wording.reader.read(text, dossier.directory, dossier.meeting.day, units)
        return with_absences(reading, self._absences(dossier))

    def _absences(self, dossier: Dossier) -> Absences:
        known = self._away
        if known is None or (
            known[0] is not dossier.attendance or known[1] is not dossier.directory
        ):
            found = absences(dossier.attendance, dossier.directory)
            self._away = known = (dossier.attendance, dossier.directory, found)
        return known[2]

    def check(
        self, text: str, role: TextRole, beside: Beside = NOTHING_BESIDE
    ) -> tuple[Finding, ...]:
        """Return what is wrong with the words of a text; `beside` is what other fields say.

        Rules that this person switched off find nothing.
        """
        if self._wording is None or not text.strip():
            return ()
        found = self._wording.checker.check(text, role, self._unit_names(), beside=beside)
        off = self._preferences.get(RULES_OFF)
        return tuple(finding for finding in found if finding.rule not in off)

    def _unit_names(self) -> tuple[str, ...]:
        directory = self._ctx.dossier.directory
        if self._units[0] is not directory.units:
            self._units = (directory.units, unit_names(directory))
        return self._units[1]
