"""Votes: who votes, what warns, and only in meetings that record them."""

from dataclasses import replace
from datetime import date

import pytest

from desk.documents.kinds.minutes import minutes
from desk.documents.kinds.record import record
from desk.documents.text import plain_text
from desk.domain.agenda import AgendaItem
from desk.domain.attendance import Attendance, Presence, Role
from desk.domain.decisions import Decision, Outcome
from desk.domain.dossier import DecisionDossier, Directory, Dossier, ItemDossier
from desk.domain.meetings import Meeting, MeetingStatus, MeetingType
from desk.domain.office import Office
from desk.domain.votes import vote_warnings, voters

SAID = "表决结果：赞成2票，反对0票，弃权1票。"


def place(number: int, role: Role, status: Presence = Presence.PRESENT) -> Attendance:
    return Attendance(meeting_id="m", person_id=str(number), role=role, status=status)


@pytest.fixture
def party() -> Dossier:
    decision = Decision(
        id="d",
        item_id="i",
        outcome=Outcome.APPROVED,
        text="会议同意。",
        votes_for=2,
        votes_abstained=1,
    )
    item = AgendaItem(id="i", meeting_id="m", title="关于干部的议题")
    return Dossier(
        office=Office(name="江州市人民政府办公室"),
        type=MeetingType(id="t", name="市政府党组会议", mark="党", records_votes=True),
        meeting=Meeting(
            id="m", type_id="t", day=date(2026, 11, 20), status=MeetingStatus.DRAFTING, session=3
        ),
        items=(ItemDossier(item, decisions=(DecisionDossier(decision, ()),)),),
        attendance=(
            place(1, Role.CHAIR),
            place(2, Role.MEMBER),
            place(3, Role.MEMBER),
            place(4, Role.MEMBER, Presence.LEAVE),
            place(5, Role.MEMBER, Presence.SUBSTITUTED),
            place(6, Role.OBSERVER),
        ),
        directory=Directory({}, {}, {}),
    )


def voted(dossier: Dossier, **votes: int | None) -> Dossier:
    (item,) = dossier.items
    decision = replace(item.decisions[0].decision, **votes)  # type: ignore[arg-type]
    return replace(dossier, items=(replace(item, decisions=(DecisionDossier(decision, ()),)),))


def test_members_present_in_person_vote(party: Dossier) -> None:
    assert voters(party) == 3
    assert list(vote_warnings(party)) == []


def test_a_missing_vote_and_too_many_votes_warn(party: Dossier) -> None:
    none = voted(party, votes_for=None, votes_abstained=None)
    assert [(p.code, p.path) for p in vote_warnings(none)] == [
        ("votes.missing", "agenda[0].decisions[0]")
    ]
    (many,) = vote_warnings(voted(party, votes_for=9))
    assert many.code == "votes.too_many" and many.values == {"cast": "10", "voters": "3"}


def test_minutes_and_record_say_it_once_after_the_decision(party: Dossier) -> None:
    for paper in (minutes(party), record(party)):
        text = plain_text(paper)
        assert text.count(SAID) == 1
        assert text.index("会议同意。") < text.index(SAID)


def test_other_meetings_neither_print_nor_miss_it(party: Dossier) -> None:
    other = replace(party, type=replace(party.type, records_votes=False))
    assert "表决" not in plain_text(minutes(other)) + plain_text(record(other))
    assert list(vote_warnings(voted(other, votes_for=None, votes_abstained=None))) == []


def test_what_nobody_counted_is_not_printed(party: Dossier) -> None:
    assert "表决" not in plain_text(minutes(voted(party, votes_for=None, votes_abstained=None)))
    assert "赞成0票" in plain_text(minutes(voted(party, votes_for=0)))


def test_the_office_words_it_or_leaves_it_out(party: Dossier) -> None:
    own = replace(party, phrases={"minutes/decision.votes": "{{ for_it }}票赞成。"})
    assert "2票赞成。" in plain_text(minutes(own))
    silent = replace(party, phrases={"minutes/decision.votes": ""})
    assert "票" not in plain_text(minutes(silent))
