"""The list of a meeting is shown on the meeting's page: the same page over the same sample."""

from tests.ui.meeting.conftest import Work, work

__all__ = ["Work", "work"]
