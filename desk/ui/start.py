"""Starting the window: painted with its rail first, the data opened after, in the job thread."""

import gc
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QLibraryInfo, QTimer, QTranslator
from PySide6.QtWidgets import QApplication

from desk.resource_files import ResourceMissing, resource
from desk.ui.jobs import JobRunner
from desk.ui.key_pause import KeyPause
from desk.ui.pages.settings.declared import SCALE, Scale
from desk.ui.pages.settings.preferences import Preferences
from desk.ui.theme import apply_face, apply_theme, choose_theme
from desk.ui.window.errors import ErrorHook
from desk.ui.window.main import MainWindow

if TYPE_CHECKING:
    from logging import Handler

    from desk.services.desk import Desk
    from desk.services.ports import Importer, UnitForms
    from desk.ui.pages.settings.data_section import Backup
    from desk.ui.preview.laid_out import Typesetter
    from desk.ui.resting import RestCollector
    from desk.ui.window.word_files import WordFileReader

SOURCE_LANGUAGE = "en"
_SETTLED_MS = 1000


class OpenedOffice(Protocol):
    """What opening the data gives: the desk, how files come in, and where the data lie."""

    @property
    def desk(self) -> "Desk":
        """The desk over the data."""
        ...

    @property
    def importer(self) -> "Importer":
        """What imports files."""
        ...

    @property
    def target(self) -> str:
        """The data file's path or the server's address."""
        ...

    @property
    def typesetter(self) -> "Typesetter":
        """What sets papers in pages, for the screen and the printer."""
        ...

    @property
    def word_files(self) -> "WordFileReader":
        """What reads Word files that come from people."""
        ...

    @property
    def forms(self) -> "UnitForms":
        """What writes the forms that units fill in."""
        ...

    def close(self) -> None:
        """Close the data."""
        ...


def run_window(
    open_office: Callable[[], OpenedOffice],
    *,
    sample: Callable[[], object] | None = None,
    backup: "Backup | None" = None,
    log_folder: Path | None = None,
    arguments: Sequence[str] = (),
) -> int:
    """Show the window and return the exit status once it is closed.

    `open_office` is called in the job thread after the first frame; `sample` opens the
    sample in a window of its own (打开示例), `backup` makes a verified one at a path. What
    fails is written into `log_folder`, without names or texts of records.
    """
    app = make_application(arguments)
    hook = ErrorHook()
    hook.install()
    start = Start(open_office, sample, backup)
    log = Log(log_folder)
    start.window.show()
    QTimer.singleShot(0, start.open)
    QTimer.singleShot(0, log.begin)
    try:
        return app.exec()
    finally:
        start.close()
        hook.remove()
        log.end()


class Log:
    """The log of one run; it begins after the first frame, which does not wait for it."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder
        self._handler: Handler | None = None

    def begin(self) -> None:
        """Write from now on, and first what the program runs on."""
        if self._folder is not None:
            from desk.ui.window.log import log_start, start_log

            self._handler = start_log(self._folder)
            log_start(Preferences().language.value)

    def end(self) -> None:
        """Write no further."""
        if self._handler is not None:
            from desk.ui.window.log import stop_log

            stop_log(self._handler)


def make_application(arguments: Sequence[str] = (), language: str = "") -> QApplication:
    """Return the application with its language, face and theme, made where there is none."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        scale = Preferences().get(SCALE)
        if scale is not Scale.USUAL:
            # counts only before there is an application; what the environment says comes first
            os.environ.setdefault("QT_SCALE_FACTOR", str(scale.factor))
        app = QApplication([sys.argv[0], *arguments])
    app.setApplicationName("Meeting Desk")
    app.setOrganizationName("Meeting Desk")
    app.setStyle("Fusion")
    speak(app, language or Preferences().language.value)
    apply_face(app)
    choose_theme(app, Preferences().theme.dark)
    app.styleHints().colorSchemeChanged.connect(
        lambda _scheme: apply_theme(app, Preferences().theme.dark)
    )
    return app


def speak(app: QApplication, language: str) -> None:
    """Load a language's translations, Qt's own included; English is the source and needs none."""
    app.setProperty("deskLanguage", language)
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.setParent(None)
    if language == SOURCE_LANGUAGE:
        return
    own = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    files = [Path(own) / f"qtbase_{language}.qm", *_translations(language)]
    for file in files:
        translator = QTranslator(app)
        if translator.load(str(file)):
            app.installTranslator(translator)


def _translations(language: str) -> list[Path]:
    try:
        return sorted(resource("translations", language).glob("*.qm"))
    except ResourceMissing:
        return []


class Start:
    """The window and what it works with, from the first frame to the end."""

    def __init__(
        self,
        open_office: Callable[[], OpenedOffice],
        sample: Callable[[], object] | None = None,
        backup: "Backup | None" = None,
        first: str = "workbench",
    ) -> None:
        # What is loaded now stays to the end: looking through it for garbage only costs time.
        gc.disable()
        self._first = first
        self._open_office = open_office
        self.office: OpenedOffice | None = None
        self._collector: RestCollector | None = None
        self._pause = KeyPause()
        self.jobs = JobRunner(pause=self._pause)
        self.window = MainWindow(self.jobs, sample, backup)
        self.window.resize(1440, 900)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self.window.language_chosen.connect(lambda language: speak(app, language))
        self.window.theme_chosen.connect(lambda dark: apply_theme(app, dark))
        self._pause.begin(app)

    def open(self, failed: Callable[[BaseException], None] | None = None) -> None:
        """Open the data in the job thread; the first page follows. `failed`: what if not."""
        self.jobs.submit(self._open_office, self._attach, failed or self._failed)
        self.window.build()

    def close(self) -> None:
        """Finish what is being saved and close the data."""
        if self._collector is not None:
            self._collector.end()
        gc.enable()
        self._pause.end()
        self.jobs.stop()
        if self.office is not None:
            self.office.close()
            self.office = None

    def _attach(self, office: OpenedOffice) -> None:
        from desk.ui.resting import RestCollector
        from desk.ui.session import Session

        self.office = office
        session = Session(office.desk, self.jobs, self.window)
        self.window.attach(
            session,
            office.importer,
            office.target,
            self._first,
            office.typesetter,
            office.word_files,
            office.forms,
        )
        session.watch()
        self._collector = RestCollector(session)
        QTimer.singleShot(_SETTLED_MS, self._collector, self._collector.begin)

    def _failed(self, error: BaseException) -> None:
        from desk.domain.faults import StorageFault

        if not isinstance(error, StorageFault):
            raise error
        self.window.show_closed(error)
