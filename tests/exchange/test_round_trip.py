"""Any valid meeting file survives import and dump."""

import json
from datetime import date
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.support.meeting_files import Plain, dumped, take
from tests.support.memory import MemoryStore

DAYS = st.dates(date(2000, 1, 1), date(2099, 12, 31)).map(str)
TIMES = st.times().map(lambda time: time.strftime("%H:%M"))
PROSE = st.text(
    st.characters(exclude_categories=("Cs",), exclude_characters="\0"), min_size=1, max_size=30
).filter(lambda text: text.strip())
TITLE = PROSE.map(str.strip)
SURNAMES, GIVEN = "赵钱孙李曾单区", "明远惠民喆堃珺"
UNITS = [
    ("江州市财政局", "市财政局"),
    ("江州市水利局", "市水利局"),
    ("江州市滨河区水利局", "滨河区水利局"),
    ("中共江州市委宣传部", "市委宣传部"),
    ("江州市人民政府", "市政府"),
]


def some(**parts: st.SearchStrategy[Any]) -> st.SearchStrategy[Plain]:
    """Return objects with any of these parts."""
    return st.fixed_dictionaries({}, optional=parts)


@st.composite
def files(draw: st.DrawFn) -> Plain:
    """Return a valid meeting file."""
    units = draw(st.lists(st.sampled_from(UNITS), unique=True, max_size=5))
    shorts = [short for _, short in units]
    pairs = st.tuples(
        st.text(SURNAMES, min_size=1, max_size=1), st.text(GIVEN, min_size=1, max_size=2)
    ).map("".join)
    people = draw(
        st.lists(st.tuples(pairs, st.sampled_from([*shorts, ""])), unique=True, max_size=6)
    )
    references = [f"{name}（{unit}）" for name, unit in people]
    file: Plain = {
        "format": "desk.meeting/1",
        "units": [
            {"name": name, "short": short, **draw(some(order=st.integers(0, 99)))}
            for name, short in units
        ],
        "people": [
            {"name": name, **({"unit": unit} if unit else {}), **draw(some(post=TITLE))}
            for name, unit in people
        ],
        "meeting": draw(meetings()),
    }
    file["agenda"] = draw(st.lists(items(shorts, references), max_size=3))
    file["attendance"] = draw(attendance(references, len(file["agenda"])))
    return file


def meetings() -> st.SearchStrategy[Plain]:
    """Return the part on the meeting itself; who chairs comes from the attendance."""
    needed = {"series": st.sampled_from(["市政府常务会议", "碰头会"]), "date": DAYS}
    return st.fixed_dictionaries(
        needed,
        optional={
            "session": st.integers(1, 99),
            "term": TITLE,
            "title": TITLE,
            "start": TIMES,
            "place": TITLE,
            "copies_to": st.lists(TITLE, max_size=3),
        },
    )


@st.composite
def attendance(draw: st.DrawFn, references: list[str], count: int) -> list[Plain]:
    """Return an attendance list, the first of it in the chair."""
    present = draw(st.permutations(references))
    entries: list[Plain] = []
    for index, person in enumerate(present):
        entry: Plain = {"person": person, "role": "chair" if index == 0 else "observer"}
        if index and draw(st.booleans()):
            entry |= {"status": "leave", "reason": draw(TITLE)}
        if index and count:
            entry |= draw(some(items=st.lists(st.integers(1, count), unique=True)))
        entries.append(entry)
    return entries


@st.composite
def items(draw: st.DrawFn, shorts: list[str], references: list[str]) -> Plain:
    """Return an agenda item."""
    options = draw(st.lists(st.fixed_dictionaries({"title": TITLE}), max_size=3))
    note = st.fixed_dictionaries({"text": PROSE}, optional={"time": TIMES, "speaker": TITLE})
    statement = st.fixed_dictionaries(
        {"verb": st.sampled_from(["heard", "stressed", "other"]), "text": PROSE}
    )
    decision = st.fixed_dictionaries(
        {"outcome": st.sampled_from(["approved", "noted"]), "text": PROSE},
        optional={
            "assignments": st.lists(assignments(shorts, references), max_size=3),
            "in_minutes": st.booleans(),
            **({"option": st.integers(1, len(options))} if options else {}),
        },
    )
    item = {
        "title": draw(TITLE),
        **draw(
            some(
                kind=st.sampled_from(["deliberate", "report"]),
                problem=PROSE,
                minutes_planned=st.integers(1, 90),
                notes=st.lists(note, max_size=3),
                statements=st.lists(statement, max_size=2),
                decisions=st.lists(decision, max_size=2),
                major=st.booleans(),
                in_minutes=st.booleans(),
                papers=st.lists(papers(references), max_size=2),
            )
        ),
    }
    return item | ({"options": options} if options else {})


def papers(references: list[str]) -> st.SearchStrategy[Plain]:
    """Return a paper of an item."""
    parts: dict[str, st.SearchStrategy[Any]] = {"sent": DAYS}
    if references:
        parts["received_by"] = st.lists(st.sampled_from(references), unique=True)
    return st.fixed_dictionaries({"title": TITLE}, optional=parts)


@st.composite
def assignments(draw: st.DrawFn, shorts: list[str], references: list[str]) -> Plain:
    """Return an assignment."""
    result: Plain = {"text": draw(TITLE), **draw(some(report_by=st.just("1999-12-31"), due=DAYS))}
    if "due" not in result:
        result |= draw(some(long_term=st.booleans()))
    if shorts:
        lead, *support = draw(st.permutations(shorts))
        result |= {"lead": lead, "support": support[: draw(st.integers(0, 3))]}
    if references:
        result |= draw(some(leader=st.sampled_from(references)))
    return result


@settings(max_examples=80, deadline=None, suppress_health_check=list(HealthCheck))
@given(files())
def test_any_meeting_survives_import_and_dump(file: Plain) -> None:
    first = MemoryStore()
    take(first, file)
    assert take(first, file).changes == ()
    text = dumped(first)
    assert take(first, text.encode()).changes == ()
    second = MemoryStore()
    take(second, text.encode())
    assert dumped(second) == text
    back = json.loads(text)
    assert [item["title"] for item in back.get("agenda", [])] == [
        item["title"] for item in file["agenda"]
    ]
    for before, after in zip(file["agenda"], back.get("agenda", []), strict=True):
        for part in ("notes", "statements"):
            assert [entry["text"] for entry in before.get(part, [])] == [
                entry["text"] for entry in after.get(part, [])
            ]


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(files(), files())
def test_a_changed_file_brings_the_meeting_in_line(one: Plain, other: Plain) -> None:
    other = {**other, "meeting": one["meeting"]}
    for item in other["agenda"]:
        for part in ("notes", "statements", "decisions"):
            item.setdefault(part, [])
    store, fresh = MemoryStore(), MemoryStore()
    take(store, one)
    take(store, other)
    take(fresh, other)
    changed, wanted = json.loads(dumped(store)), json.loads(dumped(fresh))
    assert changed.get("agenda") == wanted.get("agenda")
    assert changed.get("attendance") == wanted.get("attendance")
