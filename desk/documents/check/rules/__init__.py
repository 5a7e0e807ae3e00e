"""The rules: functions that look at a paper and yield what deviates."""

from collections.abc import Callable, Iterator

from desk.documents.check.findings import Hit
from desk.documents.check.paper import Paper
from desk.documents.check.rules import (
    attachments,
    body,
    colors,
    copies,
    dates,
    fonts,
    head,
    headings,
    letter,
    lines,
    minutes,
    number,
    page,
    page_numbers,
    punctuation,
    quotes,
    signature,
    tables,
    title,
)

Rule = Callable[[Paper], Iterator[Hit]]

RULES: tuple[Rule, ...] = (
    page.check,
    lines.check,
    head.check,
    number.check,
    title.check,
    body.check,
    colors.check,
    fonts.check,
    headings.check,
    attachments.check,
    signature.check,
    dates.check,
    copies.check,
    page_numbers.check,
    letter.check,
    minutes.check,
    punctuation.check,
    quotes.check,
    tables.check,
)
