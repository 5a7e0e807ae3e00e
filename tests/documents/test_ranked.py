"""主送 and 抄送 follow the office's directory, not the order in which matters came up."""

from desk.documents.parts.ranked import ranked_people, ranked_units, units_of
from tests.documents.kinds.held import held, tasks


def test_units_and_people_stand_in_the_directory_s_order_each_once() -> None:
    directory = held("sample").directory
    units, people = list(directory.units), list(directory.people)
    wanted = [units[5], None, units[1], units[5]]
    assert [unit.id for unit in ranked_units(directory, wanted)] == [units[1], units[5]]
    names = [directory.people[people[0]].name, directory.people[people[3]].name]
    assert ranked_people(directory, [people[3], people[0], None]) == names


def test_units_that_lead_come_before_those_that_only_support() -> None:
    dossier = held("sample")
    given = list(tasks(dossier))
    leads = {task.lead_id for task in given} | {task.joint_lead_id for task in given}
    found = [unit.id in leads for unit in units_of(dossier.directory, given)]
    assert found == sorted(found, reverse=True)
