"""What the values of the domain are called on the screen."""

from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desk.domain.agenda import ItemKind, ItemState, Level, Opinion, ReviewOpinion
from desk.domain.assignments import AssignmentState, Rhythm, Source, WorkClass
from desk.domain.attendance import Presence, Role
from desk.domain.decisions import Outcome, StatementVerb
from desk.domain.item_course import CheckKind, CheckOutcome
from desk.domain.meetings import CountedBy, MeetingStatus, Quorum
from desk.domain.office import UnitKind
from desk.domain.papers import NumberState
from desk.domain.sessions import Movement
from desk.domain.speeches import SpeechKind

E = TypeVar("E", bound=StrEnum)

_ALL: tuple[tuple[StrEnum, object], ...] = (
    (MeetingStatus.PREPARING, QT_TRANSLATE_NOOP("Choices", "Preparing")),
    (MeetingStatus.NOTIFIED, QT_TRANSLATE_NOOP("Choices", "Notified")),
    (MeetingStatus.IN_SESSION, QT_TRANSLATE_NOOP("Choices", "In session")),
    (MeetingStatus.DRAFTING, QT_TRANSLATE_NOOP("Choices", "Drafting minutes")),
    (MeetingStatus.ISSUED, QT_TRANSLATE_NOOP("Choices", "Issued")),
    (MeetingStatus.ARCHIVED, QT_TRANSLATE_NOOP("Choices", "Archived")),
    (MeetingStatus.CANCELLED, QT_TRANSLATE_NOOP("Choices", "Cancelled")),
    (CountedBy.YEAR, QT_TRANSLATE_NOOP("Choices", "By year")),
    (CountedBy.TERM, QT_TRANSLATE_NOOP("Choices", "By term")),
    (Quorum.HALF, QT_TRANSLATE_NOOP("Choices", "More than half")),
    (Quorum.TWO_THIRDS, QT_TRANSLATE_NOOP("Choices", "Two thirds")),
    (Quorum.NONE, QT_TRANSLATE_NOOP("Choices", "No quorum")),
    (ItemKind.DELIBERATE, QT_TRANSLATE_NOOP("Choices", "Deliberate")),
    (ItemKind.REPORT, QT_TRANSLATE_NOOP("Choices", "Report")),
    (ItemKind.STUDY, QT_TRANSLATE_NOOP("Choices", "Study")),
    (ItemKind.CIRCULATE, QT_TRANSLATE_NOOP("Choices", "Circulate")),
    (ItemKind.PERSONNEL, QT_TRANSLATE_NOOP("Choices", "Personnel")),
    (ItemKind.BILL, QT_TRANSLATE_NOOP("Choices", "Bill")),
    (Level.DEPARTMENT, QT_TRANSLATE_NOOP("Choices", "Department")),
    (Level.DEPUTY, QT_TRANSLATE_NOOP("Choices", "Deputy mayor")),
    (Level.EXECUTIVE, QT_TRANSLATE_NOOP("Choices", "Executive meeting")),
    (Level.COMMITTEE, QT_TRANSLATE_NOOP("Choices", "Party standing committee")),
    (Level.CONGRESS, QT_TRANSLATE_NOOP("Choices", "People's congress")),
    (ItemState.PROPOSED, QT_TRANSLATE_NOOP("Choices", "Proposed")),
    (ItemState.REVIEWED, QT_TRANSLATE_NOOP("Choices", "Reviewed")),
    (ItemState.READY, QT_TRANSLATE_NOOP("Choices", "Ready")),
    (ItemState.SCHEDULED, QT_TRANSLATE_NOOP("Choices", "Scheduled")),
    (ItemState.RETURNED, QT_TRANSLATE_NOOP("Choices", "Returned")),
    (ItemState.DEFERRED, QT_TRANSLATE_NOOP("Choices", "Deferred")),
    (ItemState.WITHDRAWN, QT_TRANSLATE_NOOP("Choices", "Withdrawn")),
    (CheckKind.FAIR_COMPETITION, QT_TRANSLATE_NOOP("Choices", "Fair competition review")),
    (CheckKind.RISK, QT_TRANSLATE_NOOP("Choices", "Risk assessment")),
    (CheckKind.EXPERTS, QT_TRANSLATE_NOOP("Choices", "Expert opinion")),
    (CheckKind.PUBLIC_OPINION, QT_TRANSLATE_NOOP("Choices", "Public opinion asked")),
    (CheckKind.HEARING, QT_TRANSLATE_NOOP("Choices", "Hearing")),
    (CheckKind.COMMITTEE, QT_TRANSLATE_NOOP("Choices", "Report to the party committee")),
    (CheckKind.CONGRESS, QT_TRANSLATE_NOOP("Choices", "Talk with the congress")),
    (CheckKind.CPPCC, QT_TRANSLATE_NOOP("Choices", "Talk with the CPPCC")),
    (CheckOutcome.PENDING, QT_TRANSLATE_NOOP("Choices", "Not finished")),
    (CheckOutcome.PASSED, QT_TRANSLATE_NOOP("Choices", "Done")),
    (CheckOutcome.FAILED, QT_TRANSLATE_NOOP("Choices", "Not passed")),
    (CheckOutcome.NOT_NEEDED, QT_TRANSLATE_NOOP("Choices", "Not needed")),
    (Movement.ARRIVED, QT_TRANSLATE_NOOP("Choices", "Arrived")),
    (Movement.LEFT, QT_TRANSLATE_NOOP("Choices", "Left")),
    (Movement.WAITING, QT_TRANSLATE_NOOP("Choices", "Waiting")),
    (Movement.CALLED, QT_TRANSLATE_NOOP("Choices", "Called in")),
    (ReviewOpinion.PASS, QT_TRANSLATE_NOOP("Choices", "Passed")),
    (ReviewOpinion.AMEND, QT_TRANSLATE_NOOP("Choices", "Passed with changes")),
    (ReviewOpinion.FAIL, QT_TRANSLATE_NOOP("Choices", "Not passed")),
    (ReviewOpinion.PENDING, QT_TRANSLATE_NOOP("Choices", "Not finished")),
    (Opinion.AGREE, QT_TRANSLATE_NOOP("Choices", "Agrees")),
    (Opinion.AMEND, QT_TRANSLATE_NOOP("Choices", "Asks for changes")),
    (Opinion.DISAGREE, QT_TRANSLATE_NOOP("Choices", "Disagrees")),
    (Opinion.PENDING, QT_TRANSLATE_NOOP("Choices", "Not answered")),
    (WorkClass.PERSONAL, QT_TRANSLATE_NOOP("Choices", "Head in person")),
    (WorkClass.DEPUTY, QT_TRANSLATE_NOOP("Choices", "Deputy head")),
    (WorkClass.ROUTINE, QT_TRANSLATE_NOOP("Choices", "Routine")),
    (WorkClass.RUSH, QT_TRANSLATE_NOOP("Choices", "Overtime")),
    (Source.MEETING, QT_TRANSLATE_NOOP("Choices", "From a meeting")),
    (Source.SECRETARY, QT_TRANSLATE_NOOP("Choices", "From the party secretary")),
    (Source.MAYOR, QT_TRANSLATE_NOOP("Choices", "From the mayor")),
    (Source.DOCUMENT, QT_TRANSLATE_NOOP("Choices", "From a document")),
    (Source.OTHER, QT_TRANSLATE_NOOP("Choices", "Other source")),
    (Rhythm.ONCE, QT_TRANSLATE_NOOP("Choices", "Once")),
    (Rhythm.WEEKLY, QT_TRANSLATE_NOOP("Choices", "Weekly")),
    (Rhythm.MONTHLY, QT_TRANSLATE_NOOP("Choices", "Monthly")),
    (Rhythm.QUARTERLY, QT_TRANSLATE_NOOP("Choices", "Quarterly")),
    (AssignmentState.DRAFT, QT_TRANSLATE_NOOP("Choices", "Not yet assigned")),
    (AssignmentState.OPEN, QT_TRANSLATE_NOOP("Choices", "Not signed for")),
    (AssignmentState.ACCEPTED, QT_TRANSLATE_NOOP("Choices", "Signed for")),
    (AssignmentState.ANSWERED, QT_TRANSLATE_NOOP("Choices", "Answered")),
    (AssignmentState.CONFIRMED, QT_TRANSLATE_NOOP("Choices", "Confirmed done")),
    (AssignmentState.CLOSED, QT_TRANSLATE_NOOP("Choices", "Closed")),
    (AssignmentState.RETURNED, QT_TRANSLATE_NOOP("Choices", "Sent back")),
    (AssignmentState.PAUSED, QT_TRANSLATE_NOOP("Choices", "Paused")),
    (Role.CHAIR, QT_TRANSLATE_NOOP("Choices", "Chair")),
    (Role.MEMBER, QT_TRANSLATE_NOOP("Choices", "Member")),
    (Role.INVITED, QT_TRANSLATE_NOOP("Choices", "Invited")),
    (Role.OBSERVER, QT_TRANSLATE_NOOP("Choices", "Observer")),
    (Role.STAFF, QT_TRANSLATE_NOOP("Choices", "Staff")),
    (Presence.PRESENT, QT_TRANSLATE_NOOP("Choices", "Present")),
    (Presence.LEAVE, QT_TRANSLATE_NOOP("Choices", "On leave")),
    (Presence.ABSENT, QT_TRANSLATE_NOOP("Choices", "Absent")),
    (Presence.SUBSTITUTED, QT_TRANSLATE_NOOP("Choices", "Substituted")),
    (StatementVerb.HEARD, QT_TRANSLATE_NOOP("Choices", "Heard")),
    (StatementVerb.POINTED_OUT, QT_TRANSLATE_NOOP("Choices", "Pointed out")),
    (StatementVerb.STRESSED, QT_TRANSLATE_NOOP("Choices", "Stressed")),
    (StatementVerb.REQUIRED, QT_TRANSLATE_NOOP("Choices", "Required")),
    (StatementVerb.OTHER, QT_TRANSLATE_NOOP("Choices", "In its own words")),
    (Outcome.APPROVED, QT_TRANSLATE_NOOP("Choices", "Approved")),
    (Outcome.APPROVED_IN_PRINCIPLE, QT_TRANSLATE_NOOP("Choices", "Approved in principle")),
    (Outcome.APPROVED_WITH_CHANGES, QT_TRANSLATE_NOOP("Choices", "Approved with changes")),
    (Outcome.DEFERRED, QT_TRANSLATE_NOOP("Choices", "Deferred")),
    (Outcome.REJECTED, QT_TRANSLATE_NOOP("Choices", "Rejected")),
    (Outcome.NOTED, QT_TRANSLATE_NOOP("Choices", "Noted")),
    (UnitKind.LEADERSHIP, QT_TRANSLATE_NOOP("Choices", "City leaders")),
    (UnitKind.DEPARTMENT, QT_TRANSLATE_NOOP("Choices", "Government department")),
    (UnitKind.COUNTY, QT_TRANSLATE_NOOP("Choices", "County or district")),
    (UnitKind.TOWNSHIP, QT_TRANSLATE_NOOP("Choices", "Township or street")),
    (UnitKind.PARK, QT_TRANSLATE_NOOP("Choices", "Development zone")),
    (UnitKind.ENTERPRISE, QT_TRANSLATE_NOOP("Choices", "Enterprise")),
    (UnitKind.PARTY, QT_TRANSLATE_NOOP("Choices", "Party department")),
    (UnitKind.CONGRESS, QT_TRANSLATE_NOOP("Choices", "Congress body")),
    (UnitKind.CPPCC, QT_TRANSLATE_NOOP("Choices", "CPPCC body")),
    (UnitKind.OTHER, QT_TRANSLATE_NOOP("Choices", "Other unit")),
    (SpeechKind.SPEECH, QT_TRANSLATE_NOOP("Choices", "Speech")),
    (SpeechKind.INTEGRITY_TALK, QT_TRANSLATE_NOOP("Choices", "Collective integrity talk")),
    (NumberState.USED, QT_TRANSLATE_NOOP("Choices", "Used")),
    (NumberState.VOIDED, QT_TRANSLATE_NOOP("Choices", "Voided")),
)

# Members of two enums with the same word (pending, amend …) are equal: the type is part of the key.
_BY_VALUE: dict[tuple[type[StrEnum], str], str] = {
    (type(value), value.value): str(text) for value, text in _ALL
}


def enum_text(value: StrEnum | None) -> str:
    """Return what a value is called; an empty text for None."""
    if value is None:
        return ""
    source = _BY_VALUE.get((type(value), value.value))
    if source is None:
        return value.value
    return QCoreApplication.translate("Choices", source)


def enum_choices(kind: type[E]) -> list[tuple[E, str]]:
    """Return every value of an enum with what it is called, for a ChoiceField."""
    return [(value, enum_text(value)) for value in kind]
