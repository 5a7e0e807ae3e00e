"""Meeting files in tests: importing, dumping, and changing a part named by its path."""

import copy
import json
import re
from pathlib import Path
from typing import Any

from desk.domain.kinds import ALL
from desk.domain.meetings import Meeting
from desk.domain.operations import Done
from desk.exchange.dumping import dumps
from desk.exchange.importing import import_meeting
from desk.exchange.meeting_file import read_meeting_file
from desk.exchange.tally import Result
from desk.services.dossiers import load_dossier
from desk.services.ports import Store
from tests.support.memory import MemoryStore

Plain = dict[str, Any]
AnyStore = Store | MemoryStore

_TOKEN = re.compile(r"\[(\d+)\]|([^.\[\]]+)")


def take(store: AnyStore, source: Path | bytes | Plain) -> Done[Result]:
    """Import a meeting file, given as a path, as bytes or as its values. Raises Refused."""
    if isinstance(source, dict):
        source = json.dumps(source, ensure_ascii=False).encode()
    return store.run(import_meeting(read_meeting_file(source)))


def dumped(store: AnyStore, meeting_id: str = "") -> str:
    """Return the dump of a meeting; without an id, of the only one there is."""
    with store.reading() as reader:
        if not meeting_id:
            (meeting,) = reader.find(Meeting)
            meeting_id = meeting.id
        return dumps(load_dossier(reader, meeting_id))


def everything(store: AnyStore) -> list[Any]:
    """Return every record there is, to compare before and after."""
    with store.reading() as reader:
        return [record for kind in ALL for record in reader.find(kind)]


def changed(values: Plain, *steps: Plain) -> Plain:
    """Return a copy of a file after steps: op set, remove or append, at a path."""
    result = copy.deepcopy(values)
    for step in steps:
        tokens: list[str | int] = [
            int(index) if index else name for index, name in _TOKEN.findall(step["path"])
        ]
        owner: Any = result
        for token in tokens[:-1]:
            owner = owner[token]
        if step["op"] == "append":
            owner[tokens[-1]].append(step["value"])
        elif step["op"] == "remove":
            del owner[tokens[-1]]
        elif isinstance(owner, list) and tokens[-1] == len(owner):
            owner.append(step["value"])
        else:
            owner[tokens[-1]] = step["value"]
    return result


def put(path: str, value: Any) -> Plain:
    """Return the step that sets the value at a path."""
    return {"op": "set", "path": path, "value": value}


def drop(path: str) -> Plain:
    """Return the step that removes what is at a path."""
    return {"op": "remove", "path": path}


def more(path: str, value: Any) -> Plain:
    """Return the step that appends to the list at a path."""
    return {"op": "append", "path": path, "value": value}
