"""Each check of a meeting type finds what it looks for, and is silent otherwise."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from desk.domain.agenda import (
    AgendaItem,
    Consultation,
    ItemKind,
    Material,
    Opinion,
    Option,
    ReviewOpinion,
)
from desk.domain.dossier import Directory, ItemDossier, MaterialDossier
from desk.domain.item_course import CheckKind, CheckOutcome, ItemCheck
from desk.domain.item_readiness import CODES, keeps_waiting, missing_for
from desk.domain.meetings import MeetingType
from desk.domain.office import Unit
from desk.resource_files import read_json

UNIT = Unit(name="市财政局")
DIRECTORY = Directory({UNIT.id: UNIT}, {}, {})
MEETING = date(2026, 12, 10)
SENT = Material(item_id="i", title="汇报材料", sent=date(2026, 12, 4))
GOOD = AgendaItem(
    id="i",
    title="关于水利工程的汇报",
    presenter_unit_id=UNIT.id,
    request="审定实施方案",
    problem="资金有缺口",
    minutes_planned=15,
    review_needed=False,
)


def good(**changes: Any) -> ItemDossier:
    whole = ItemDossier(
        item=GOOD,
        options=(
            Option(item_id="i", title="方案一", recommended=True),
            Option(item_id="i", title="方案二"),
        ),
        consultations=(Consultation(item_id="i", unit_id=UNIT.id, opinion=Opinion.AGREE),),
        materials=(MaterialDossier(SENT, ()),),
    )
    return replace(whole, **changes)


def codes(
    item: ItemDossier,
    readiness: tuple[str, ...] = CODES,
    day: date | None = MEETING,
    as_of: date = date(2026, 12, 1),
) -> list[str]:
    kind = MeetingType(name="常务会议", mark="常", papers_days=5, readiness=readiness)
    return [p.code for p in missing_for(item, kind, DIRECTORY, meeting_day=day, as_of=as_of)]


def item(**changes: Any) -> ItemDossier:
    return good(item=replace(GOOD, **changes))


def answered(opinion: Opinion) -> ItemDossier:
    return good(consultations=(Consultation(item_id="i", unit_id=UNIT.id, opinion=opinion),))


def with_material(**changes: Any) -> ItemDossier:
    return good(materials=(MaterialDossier(replace(SENT, **changes), ()),))


def checked(outcome: CheckOutcome, **changes: Any) -> ItemDossier:
    check = ItemCheck(item_id="i", what=CheckKind.RISK, outcome=outcome)
    return good(item=replace(GOOD, **changes), checks=(check,))


def test_a_whole_item_lacks_nothing() -> None:
    assert codes(good()) == []


@pytest.mark.parametrize(
    ("lacking", "code"),
    [
        (item(presenter_unit_id=None), "unready.presenter"),
        (item(request=" "), "unready.request"),
        (item(problem=""), "unready.problem"),
        (item(minutes_planned=None), "unready.minutes_planned"),
        (item(review_needed=None), "unready.review_unknown"),
        (item(review_needed=True), "unready.review"),
        (item(review_needed=True, review_opinion=ReviewOpinion.FAIL), "unready.review_failed"),
        (good(options=()), "unready.options"),
        (good(options=(Option(item_id="i", title="方案一"),)), "unready.recommended"),
        (
            good(options=2 * (Option(item_id="i", title="方案", recommended=True),)),
            "unready.recommended_several",
        ),
        (good(consultations=()), "unready.consulted"),
        (answered(Opinion.PENDING), "unready.opinion"),
        (answered(Opinion.DISAGREE), "unready.agreement"),
        (good(materials=()), "unready.papers"),
        (with_material(sent=None), "unready.papers_due"),
        (with_material(sent=date(2026, 12, 6)), "unready.papers_late"),
        (checked(CheckOutcome.PENDING), "unready.check"),
        (checked(CheckOutcome.FAILED), "unready.check_failed"),
    ],
)
def test_what_is_missing_is_said_once(lacking: ItemDossier, code: str) -> None:
    assert codes(lacking) == [code]


def test_nothing_is_asked_that_the_type_does_not_ask_for() -> None:
    assert codes(item(presenter_unit_id=None, problem=""), readiness=("problem",)) == [
        "unready.problem"
    ]


def test_papers_have_time_until_their_deadline() -> None:
    unsent = with_material(sent=None)
    assert codes(unsent, as_of=date(2026, 12, 5)) == ["unready.papers_due"]
    assert codes(unsent, as_of=date(2026, 12, 6)) == ["unready.papers_overdue"]
    assert codes(unsent, day=None) == []
    kind = MeetingType(name="常务会议", mark="常", papers_days=5, readiness=("papers",))
    found = missing_for(unsent, kind, DIRECTORY, meeting_day=MEETING, as_of=date(2026, 12, 5))
    assert keeps_waiting(found) == ()
    assert found[0].values == {"title": GOOD.title, "count": "1", "deadline": "2026-12-05"}


def test_a_major_matter_is_asked_for_every_check() -> None:
    assert codes(item(major=True)).count("unready.check") == len(CheckKind)
    assert codes(checked(CheckOutcome.PASSED, major=True)).count("unready.check") == 7
    assert codes(checked(CheckOutcome.NOT_NEEDED, major=True)).count("unready.check") == 7


def test_a_review_with_amendments_is_one() -> None:
    assert codes(item(review_needed=True, review_opinion=ReviewOpinion.AMEND)) == []


def test_a_secret_placeholder_is_asked_only_for_presenter_and_time() -> None:
    for marked in ({"secret": "机密"}, {"placeholder": True}):
        bare = ItemDossier(item=AgendaItem(id="i", title="涉密议题", **marked))
        assert codes(bare) == ["unready.presenter", "unready.minutes_planned"]


@pytest.mark.parametrize("kind", [ItemKind.STUDY, ItemKind.CIRCULATE, ItemKind.PERSONNEL])
def test_items_without_a_proposal_are_asked_for_papers_too(kind: ItemKind) -> None:
    bare = ItemDossier(item=AgendaItem(id="i", title="学法", kind=kind))
    assert codes(bare) == ["unready.presenter", "unready.minutes_planned", "unready.papers"]


def test_the_types_of_an_office_ask_only_for_known_checks() -> None:
    for values in read_json("rules", "meeting_types.json"):
        assert set(values["readiness"]) <= set(CODES), values["name"]
