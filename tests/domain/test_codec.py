"""Records to plain values and back, for every kind there is."""

import json
from dataclasses import fields
from datetime import date
from enum import StrEnum
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.domain.codec import field_types, from_plain, to_plain
from desk.domain.ids import new_id
from desk.domain.kinds import ALL, BY_NAME, named_in_lists, owned_by
from desk.domain.record import Record


def values(base: type, optional: bool) -> st.SearchStrategy[Any]:
    """Return a strategy for values of a field's type."""
    if base is tuple:
        made: st.SearchStrategy[Any] = st.lists(st.text()).map(tuple)
    elif base is date:
        made = st.dates()
    elif base is bool:
        made = st.booleans()
    elif base is int:
        made = st.integers(-(2**31), 2**31 - 1)
    elif issubclass(base, StrEnum):
        made = st.sampled_from(list(base))
    else:
        made = st.text()
    return st.none() | made if optional else made


@pytest.mark.parametrize("kind", ALL, ids=lambda kind: kind.KIND)
def test_every_kind_survives_json(kind: type[Record]) -> None:
    types = field_types(kind)
    record = st.builds(kind, **{name: values(*types[name]) for name in types})

    @given(record)
    def check(value: Record) -> None:
        plain = json.loads(json.dumps(to_plain(value)))
        assert from_plain(kind, plain) == value

    check()


@pytest.mark.parametrize("kind", ALL, ids=lambda kind: kind.KIND)
def test_references_name_kinds_that_exist(kind: type[Record]) -> None:
    for field in fields(kind):
        for relation in ("owner", "ref", "refs"):
            target = field.metadata.get(relation)
            assert target is None or target in BY_NAME


def test_what_belongs_to_what() -> None:
    assert {child.KIND for child, _ in owned_by("decision")} == {"assignment"}
    assert ("assignment", "support_ids") in {(k.KIND, name) for k, name in named_in_lists("unit")}


def test_ids_are_distinct_and_sort_by_time() -> None:
    made = [new_id() for _ in range(5000)]
    assert len(set(made)) == len(made)
    assert [i[:10] for i in made] == sorted(i[:10] for i in made)
    assert {len(i) for i in made} == {20}
