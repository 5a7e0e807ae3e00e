"""What phrases are called, and what the names in them stand for (resources/phrases/labels)."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from desk.resource_files import ResourceMissing, read_text


@dataclass(frozen=True, slots=True)
class Labels:
    """The labels of one phrase file."""

    paper: str
    labels: Mapping[str, Any]
    more: Mapping[str, tuple[str, ...]]
    """Names a phrase is given beside those that its shipped text uses."""

    names: Mapping[str, Mapping[str, Any]]
    """Names that stand for something else here than in other files."""

    def of(self, key: str) -> str:
        """Return what a phrase is called; its key where nobody has named it yet."""
        label: str = self.labels.get(key, key)
        return label


@cache
def labels_of(file: str) -> Labels:
    """Return the labels of a phrase file."""
    try:
        found = tomllib.loads(read_text("phrases", "labels", f"{file}.toml"))
    except ResourceMissing:
        found = {}
    return Labels(
        found.get("paper", file),
        flat(found.get("labels", {})),
        flat(found.get("more", {})),
        found.get("names", {}),
    )


def names_of(file: str) -> Mapping[str, Mapping[str, Any]]:
    """Return meaning and sample of each name as a file uses it."""
    return {**variables(), **labels_of(file).names}


@cache
def variables() -> Mapping[str, Mapping[str, Any]]:
    """Return meaning and sample (`means`, `sample`) of each name that templates use."""
    return tomllib.loads(read_text("phrases", "labels", "_variables.toml"))


def flat(table: Mapping[str, Any], prefix: str = "") -> dict[str, Any]:
    """Return a table's values by their dotted keys, lists as tuples."""
    found: dict[str, Any] = {}
    for key, value in table.items():
        if isinstance(value, dict):
            found.update(flat(value, f"{prefix}{key}."))
        else:
            found[prefix + key] = tuple(value) if isinstance(value, list) else value
    return found
