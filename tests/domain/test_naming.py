"""Whom a name means."""

import pytest

from desk.domain.naming import Naming, UnitNames, name_key, own_place, shortened, split_person
from desk.domain.office import Office, Person, Unit, UnitKind
from desk.domain.problems import Refused

PLACE = "江州市"
REFORM = Unit(name="江州市发展和改革委员会", short="市发展改革委", aliases=("市发改委",))
FINANCE = Unit(name="江州市财政局", short="市财政局")
WEST = Unit(name="江州市澜西区住房和城乡建设局", aliases=("区住建局",))
EAST = Unit(name="江州市澜东区住房和城乡建设局")
PARTY = Unit(name="中共江州市委宣传部", kind=UnitKind.PARTY)
GOVERNMENT = Unit(name="江州市人民政府", short="市政府", kind=UnitKind.LEADERSHIP)
UNITS = (REFORM, FINANCE, WEST, EAST, PARTY, GOVERNMENT)


@pytest.mark.parametrize(
    ("name", "unit"),
    [
        ("江州市发展和改革委员会", REFORM),
        ("市发展和改革委员会", REFORM),
        ("市发展改革委", REFORM),
        ("江州市发展改革委", REFORM),
        ("市发改委", REFORM),
        ("江州市发改委", REFORM),
        (" 市财政局　", FINANCE),
        ("市 财 政 局", FINANCE),
        ("区住建局", WEST),
        ("澜西区住房和城乡建设局", WEST),
        ("澜东区住房和城乡建设局", EAST),
        ("市委宣传部", PARTY),
        ("中共市委宣传部", None),
        ("市政府", GOVERNMENT),
        ("市人民政府", GOVERNMENT),
        ("江州市澜东区住建局", None),
        ("区住房和城乡建设局", None),
        ("海州市财政局", None),
        ("财政局", None),
        ("各有关单位", None),
        ("", None),
    ],
)
def test_unit_by_any_of_its_names(name: str, unit: Unit | None) -> None:
    naming = Naming(UNITS, place=PLACE)
    if unit is not None:
        assert naming.unit(name) is unit
        return
    with pytest.raises(Refused) as refused:
        naming.unit(name, "agenda[0].presenter_unit")
    (problem,) = refused.value.problems
    assert (problem.code, problem.path) == ("naming.unit_unknown", "agenda[0].presenter_unit")


def test_without_a_known_place_the_first_city_of_a_name_is_one() -> None:
    naming = Naming((REFORM, FINANCE))
    assert naming.unit("市发展和改革委员会") is REFORM


def test_name_given_outright_wins_over_a_shortened_one() -> None:
    other = Unit(name="市发展和改革委员会")
    assert UnitNames((REFORM, other), PLACE).matches("市发展和改革委员会") == (other,)


def test_name_of_several_units_lists_them() -> None:
    naming = Naming((FINANCE, Unit(name="滨河镇财政所", aliases=("市财政局",))))
    with pytest.raises(Refused) as refused:
        naming.unit("市财政局")
    assert refused.value.problems[0].values["candidates"] == "江州市财政局、滨河镇财政所"


def test_file_is_asked_before_the_data() -> None:
    newer = Unit(name="江州市财政局（新）", short="市财政局")
    naming = Naming((newer,), place=PLACE, then=Naming(UNITS, place=PLACE))
    assert naming.unit("市财政局") is newer
    assert naming.unit("市发改委") is REFORM


ZHANG_1 = Person(name="张毅", unit_id=WEST.id)
ZHANG_2 = Person(name="张毅", unit_id=FINANCE.id)
ZHANG_3 = Person(name="张毅")
LI = Person(name="李　明", unit_id=FINANCE.id)
FOREIGN = Person(name="Anna Li（顾问）", unit_id=FINANCE.id)


@pytest.mark.parametrize(
    ("reference", "person"),
    [
        ("李明", LI),
        ("李 明", LI),
        ("李　明（江州市财政局）", LI),
        ("张毅（区住建局）", ZHANG_1),
        ("张毅(区住建局)", ZHANG_1),
        ("张毅 （ 市财政局 ）", ZHANG_2),
        ("张毅（）", ZHANG_3),
        ("Anna Li（顾问）", FOREIGN),
    ],
)
def test_person_by_name_or_name_and_unit(reference: str, person: Person) -> None:
    naming = Naming(UNITS, (ZHANG_1, ZHANG_2, ZHANG_3, LI, FOREIGN), PLACE)
    assert naming.person(reference) is person


BOTH = "张毅（江州市澜西区住房和城乡建设局）、张毅（市财政局）"


@pytest.mark.parametrize(
    ("reference", "code", "candidates"),
    [
        ("张毅", "naming.person_ambiguous", BOTH),
        ("张毅（市发改委）", "naming.person_elsewhere", BOTH),
        ("张毅（某局）", "naming.unit_unknown", None),
        ("张义", "naming.person_unknown", None),
        ("张毅、李明", "naming.person_unknown", None),
        ("", "naming.person_unknown", None),
    ],
)
def test_nobody_or_several_meant(reference: str, code: str, candidates: str | None) -> None:
    naming = Naming(UNITS, (ZHANG_1, ZHANG_2, LI), PLACE)
    with pytest.raises(Refused) as refused:
        naming.person(reference, "meeting.chair")
    (problem,) = refused.value.problems
    assert (problem.code, problem.path) == (code, "meeting.chair")
    assert problem.values.get("candidates") == candidates


def test_person_of_the_file_in_a_unit_of_the_data() -> None:
    data = Naming(UNITS, (ZHANG_1,), PLACE)
    naming = Naming((), (ZHANG_2,), PLACE, then=data)
    assert naming.person("张毅") is ZHANG_2
    assert naming.person("张毅（区住建局）") is ZHANG_1
    assert naming.person_label(ZHANG_2) == "张毅（市财政局）"


@pytest.mark.parametrize(
    ("office", "units", "place"),
    [
        (Office(government="江州市人民政府"), (), "江州市"),
        (Office(name="江州市人民政府办公室"), (), "江州市"),
        (Office(government="江州市澜东区人民政府"), (), "江州市澜东区"),
        (None, (FINANCE, GOVERNMENT), "江州市"),
        (Office(government="市人民政府"), (), ""),
        (None, (FINANCE,), ""),
    ],
)
def test_own_place(office: Office | None, units: tuple[Unit, ...], place: str) -> None:
    assert own_place(office, units) == place


@pytest.mark.parametrize(
    ("name", "place", "names"),
    [
        ("江州市财政局", "江州市", {"市财政局"}),
        ("江州市滨河区财政局", "江州市", {"市滨河区财政局", "滨河区财政局"}),
        ("江州市澜东区财政局", "江州市澜东区", {"区财政局"}),
        ("中共江州市委宣传部", "江州市", {"江州市委宣传部", "市委宣传部"}),
        ("海州市财政局", "江州市", set()),
        ("海州市财政局", "", {"市财政局"}),
        ("江州市", "江州市", set()),
        ("财政局", "", set()),
    ],
)
def test_shortened(name: str, place: str, names: set[str]) -> None:
    assert shortened(name, place) == names


def test_name_keys_and_brackets() -> None:
    assert name_key("张　三") == name_key("张三 ") == "张三"
    assert name_key("Anna Li") == "Anna Li"
    assert name_key("公安局（交警）") == name_key("公安局(交警)")
    assert split_person("张毅（区住建局）") == ("张毅", "区住建局")
    assert split_person("张毅") == ("张毅", None)
