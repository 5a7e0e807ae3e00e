"""What an item still lacks before it can come to a meeting (准备情况), from its records."""

from collections.abc import Iterator

from desk.documents.phrases.texts import Phrases
from desk.domain.agenda import ItemKind, Opinion, ReviewOpinion
from desk.domain.dossier import Directory, ItemDossier

_REVIEWED = frozenset({ReviewOpinion.PASS, ReviewOpinion.AMEND})


def remarks(item: ItemDossier, directory: Directory, phrases: Phrases) -> Iterator[str]:
    """Yield the remarks on an item.

    Options, consultations and a legality review are asked of what is deliberated.
    """
    if item.item.presenter_unit_id is None:
        yield phrases.text("remark.presenter")
    if item.item.minutes_planned is None:
        yield phrases.text("remark.minutes")
    if item.item.kind is ItemKind.DELIBERATE:
        yield from _options(item, phrases)
    yield from _consultations(item, directory, phrases)
    yield from _review(item, phrases)
    yield from _materials(item, phrases)


def _options(item: ItemDossier, phrases: Phrases) -> Iterator[str]:
    if not item.options:
        yield phrases.text("remark.options")
    elif not any(option.recommended for option in item.options):
        yield phrases.text("remark.recommended")


def _consultations(item: ItemDossier, directory: Directory, phrases: Phrases) -> Iterator[str]:
    if not item.consultations and item.item.kind is ItemKind.DELIBERATE:
        yield phrases.text("remark.consultations")
    for opinion, key in ((Opinion.DISAGREE, "disagree"), (Opinion.PENDING, "pending")):
        units = [directory.unit_name(c.unit_id) for c in item.consultations if c.opinion is opinion]
        if units:
            joined = phrases.text("list.separator").join(units)
            yield phrases.text(f"remark.{key}", units=joined)


def _review(item: ItemDossier, phrases: Phrases) -> Iterator[str]:
    needed, opinion = item.item.review_needed, item.item.review_opinion
    if needed is None and item.item.kind is ItemKind.DELIBERATE:
        yield phrases.text("remark.review")
    elif needed and opinion is ReviewOpinion.FAIL:
        yield phrases.text("remark.review_failed")
    elif needed and opinion not in _REVIEWED:
        yield phrases.text("remark.review_open")


def _materials(item: ItemDossier, phrases: Phrases) -> Iterator[str]:
    unsent = sum(m.material.sent is None for m in item.materials)
    if not item.materials:
        yield phrases.text("remark.materials")
    elif unsent:
        yield phrases.text("remark.sent", count=unsent)
