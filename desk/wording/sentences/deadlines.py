"""Which of the times in a sentence are deadlines, and from which event others count."""

import re
from dataclasses import dataclass, replace
from functools import cache

from desk.domain.sentence_reading import DoubtCode
from desk.wording.sentences.times import Time
from desk.wording.sentences.when import When
from desk.wording.sentences.words import any_of, group, some, verbs, words

_THIS_MEETING = r"(?<![会题])会议|(?<![协商工员社证例大论评审讨谈标议委题])会"
_CLAUSE_END = frozenset("，。；！？\n）")


@dataclass(frozen=True, slots=True)
class _Patterns:
    every: re.Pattern[str]
    reference: re.Pattern[str]
    done: re.Pattern[str]
    sure: re.Pattern[str]
    counted_on: re.Pattern[str]
    no_deadline: re.Pattern[str]
    forecast: re.Pattern[str]
    modifies: re.Pattern[str]
    works: re.Pattern[str]
    works_surely: re.Pattern[str]
    scheduled: re.Pattern[str]
    noun: re.Pattern[str]
    event: re.Pattern[str]
    meeting: re.Pattern[str]
    no_event: re.Pattern[str]


@cache
def _patterns() -> _Patterns:
    rules, known = words(), verbs()
    verb = any_of([*known["strong"], *known["weak"]])
    # 会后 is after this meeting; 论证会后 is not
    meeting = rf"(?:{any_of(rules['meeting_events'])}|{_THIS_MEETING})"
    adverbs = some([*known["adverbs"], *rules["modals"], *rules["after_deadline"]])
    return _Patterns(
        every=re.compile(f"{group('recurring_before')}$"),
        reference=re.compile(f"{group('reference_prefixes')}(?:市政府|全市|会议)?$"),
        done=re.compile(r"(?:已|已经|曾|早|刚)(?:于|在)?$"),
        sure=re.compile(f"{group('sure_time_prefixes')}$"),
        counted_on=re.compile(r"[\d一二三四五六七八九十]月?份?[至到、和\-—~～]$"),
        no_deadline=re.compile(group("not_deadlines")),
        forecast=re.compile(f"{group('forecasts')}(?:于|在|到|能)?$"),
        modifies=re.compile(f"(?:{adverbs}{verb}){{1,2}}的(?!基础|同时)|的"),
        works=re.compile(
            f"{adverbs}(?:{verb}|{any_of(known['single'])})|{group('after_deadline')}"
        ),
        works_surely=re.compile(
            rf"{adverbs}(?:{any_of(known['strong'])}|{any_of(known['weak'])}(?=[，。；）]|$))"
            rf"|{group('after_deadline')}"
        ),
        scheduled=re.compile(group("scheduled")),
        noun=re.compile(f"{verb}{group('not_verb_heads')}"),
        event=re.compile(
            r"(?P<event>[^，。；：（）、\ue000-\uf8ff]{0,20}?)(?P<after>之日起|之后|以后|后|起)的?，?$"
        ),
        meeting=re.compile(
            rf"(?:自|从)?(?:本次|此次|这次)?{meeting}(?:之日)?(?:结束)?(?:起|之?后|以后)的?，?$"
        ),
        no_event=re.compile(f"{group('no_events')}$"),
    )


def deadlines(text: str, times: list[Time]) -> list[Time]:
    """Return the times by which something is to be done, in order.

    A time counted from an event that is still to come is one too, its day in doubt (condition).
    """
    found = []
    for time in times:
        before = _clause_before(text, time.start)
        after = text[time.end : time.end + 24]
        if _is_deadline(time, before, after):
            found.append(_from_event(text, time, before))
    return found


def _clause_before(text: str, start: int) -> str:
    begin = start
    while begin > 0 and start - begin < 24 and text[begin - 1] not in "。；！？\n":
        begin -= 1
    return text[begin:start]


def _is_deadline(time: Time, before: str, after: str) -> bool:
    patterns = _patterns()
    if patterns.every.search(before) or patterns.forecast.search(before):
        return False
    if patterns.modifies.match(after):
        return False
    if time.kind == "month" and patterns.counted_on.search(before):
        return False
    if patterns.sure.search(before) or time.kind == "span":
        return not after.startswith("以上")
    if patterns.reference.search(before) or patterns.done.search(before):
        return False
    if time.bounded and not time.wide:
        return not after.startswith("已")
    if patterns.no_deadline.match(after) or patterns.noun.match(after):
        return False
    if patterns.scheduled.match(after) and time.meaning.doubt is DoubtCode.PAST_DATE:
        return False
    if not after or after[0] in _CLAUSE_END:
        return time.kind != "today" and (time.kind != "year" or not time.wide)
    works = patterns.works_surely if time.wide else patterns.works
    return works.match(after) is not None


def _from_event(text: str, time: Time, before: str) -> Time:
    """Return the time, in doubt where it counts from an event other than this meeting."""
    if time.kind != "span":
        return time
    patterns = _patterns()
    offset = time.start - len(before)
    if meeting := patterns.meeting.search(before):
        return replace(time, start=offset + meeting.start())
    found = patterns.event.search(before)
    if found is None or patterns.no_event.search(found["event"]) or not found["event"]:
        return time
    doubt = When(None, DoubtCode.CONDITION)
    return replace(time, start=offset + found.start(), meaning=doubt)
