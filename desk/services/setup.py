"""The first operation of new data: the meeting types an office of this kind has (S14)."""

from desk.domain.codec import from_plain
from desk.domain.meetings import MeetingType
from desk.domain.operations import Operation, Work, operation
from desk.resource_files import read_json
from desk.services.ports import Store


@operation(undoable=False)
def set_up(work: Work) -> int:
    """Add the meeting types of resources/rules that are not there yet; return how many."""
    known = {kind.name for kind in work.find(MeetingType)}
    missing = [
        from_plain(MeetingType, values)
        for values in read_json("rules", "meeting_types.json")
        if values["name"] not in known
    ]
    for kind in missing:
        work.add(kind)
    return len(missing)


def ensure_set_up(store: Store) -> None:
    """Run set_up where the data have no meeting type yet."""
    with store.reading() as reader:
        needed = not reader.find(MeetingType)
    if needed:
        first: Operation[int] = set_up()
        store.run(first)
