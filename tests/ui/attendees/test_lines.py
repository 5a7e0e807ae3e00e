"""What a line of the list says."""

from desk.ui.pages.attendees.lines import ranges


def test_item_numbers_as_ranges() -> None:
    assert ranges([1, 2, 3, 5]) == "1—3、5"
    assert ranges([1, 2]) == "1、2"
    assert ranges([]) == ""
