"""The three stages of a meeting's page, each loaded and made when it is first wanted."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desk.services.ports import UnitForms
from desk.ui.preview.laid_out import Typesetter

if TYPE_CHECKING:
    from desk.ui.pages.meeting.after_stage import AfterStage
    from desk.ui.pages.meeting.before_stage import BeforeStage
    from desk.ui.pages.meeting.during_stage import DuringStage
    from desk.ui.pages.meeting.page import MeetingPage


def before_stage(page: "MeetingPage", forms: UnitForms | None) -> "BeforeStage":
    """Return 会前. Without `forms` no reply form is written."""
    from desk.ui.pages.attendees.reply_forms import ReplyFormSender
    from desk.ui.pages.meeting.before_stage import BeforeStage

    stage = BeforeStage(page.ctx)
    if forms is not None:
        sender = ReplyFormSender(page.ctx, forms, page)
        stage.attendance.forms_wanted.connect(sender.choose)
    stage.attendance.reading_wanted.connect(page.import_requested)
    return stage


def during_stage(page: "MeetingPage", typesetter: Typesetter | None) -> "DuringStage":
    """Return 会中. Without a typesetter the minutes are not shown as pages."""
    from desk.ui.pages.meeting.during_stage import DuringStage

    return DuringStage(page.ctx, page.conductor, typesetter)


def after_stage(page: "MeetingPage") -> "AfterStage":
    """Return 会后."""
    from desk.ui.pages.meeting.after_stage import AfterStage

    stage = AfterStage(page.ctx)
    stage.issue.issued.connect(
        lambda: page.said.emit(QCoreApplication.translate("MeetingPage", "The minutes are issued."))
    )
    stage.changes.open_meeting.connect(page.open_meeting)
    stage.papers.preview_wanted.connect(page.print_papers)
    stage.papers.all_wanted.connect(lambda: page.papers_requested.emit(page.ctx.meeting_id))
    return stage
