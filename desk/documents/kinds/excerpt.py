"""Excerpts from the minutes (纪要摘录): one item each, for the units it concerns and no others."""

from collections.abc import Iterator

from desk.documents import model as m
from desk.documents.drafts import PaperDraft
from desk.documents.kinds.minutes import minutes_mark
from desk.documents.language.item_text import ItemText, is_printed
from desk.documents.language.opening import opening
from desk.documents.language.paragraphs import text_paragraph
from desk.documents.language.titles import plain_title, titled
from desk.documents.language.wording import numeral, spoken_date
from desk.documents.parts.facts import Facts
from desk.documents.parts.ranked import units_of
from desk.documents.parts.secrecy import highest
from desk.documents.phrases.texts import Phrases
from desk.domain.dossier import Dossier, ItemDossier
from desk.domain.papers import PaperKind


def papers(dossier: Dossier, journal_head: str = "") -> Iterator[PaperDraft]:
    """Yield the excerpt of each item that the minutes record a decision of.

    Lists, indexes and file properties do not tell a secret item's title: the paper itself does.
    """
    phrases, facts = Phrases("excerpt", dossier.phrases), Facts(dossier)
    given = dossier.minutes_number
    printed = [item for item in dossier.items if is_printed(item)]
    for place, item in enumerate(printed, start=1):
        if not any(d.decision.in_minutes for d in item.decisions):
            continue
        subject = facts.title(item.item)
        yield PaperDraft(
            PaperKind.EXCERPT,
            excerpt(dossier, item, numeral(place) if len(printed) > 1 else "", subject),
            name=phrases.text("file", meeting=dossier.title, item=numeral(place)),
            subject=subject,
            number=given.text if given else "",
            item_id=item.item.id,
        )


def excerpt(dossier: Dossier, item: ItemDossier, place: str, subject: str) -> m.Document:
    """Return the excerpt of an item; `place` is its number in the minutes, if they have several.

    `subject` goes into the file's properties. Nothing of another item is in it: not its title, not
    its secrecy, not its people.
    """
    phrases = Phrases("excerpt", dossier.phrases)
    title = phrases.text("title", meeting=dossier.title)
    secrecy = highest([item.item], phrases)
    given = dossier.minutes_number
    number = given.text if given else ""
    blocks: list[m.Block] = [m.Labels(secrecy=secrecy)] if secrecy else []
    blocks.append(titled(title))
    blocks.append(_number(number, phrases))
    concerned = _concerned(dossier, item, phrases)
    if concerned:
        blocks.append(m.Addressee(concerned))
    held = opening(dossier, "held")
    lead = phrases.text("lead" if place else "lead_single", held=held, item=place)
    blocks.append(text_paragraph(lead))
    blocks.extend(ItemText(dossier).blocks(item, f"{place}、" if place else ""))
    blocks.append(text_paragraph(phrases.text("end", mark=minutes_mark(dossier), number=number)))
    blocks.append(_signature(dossier, phrases))
    return m.Document(
        m.Form.PLAIN,
        tuple(blocks),
        properties=m.Properties(
            title=plain_title(title),
            subject=subject,
            author=dossier.office.name,
            day=dossier.meeting.issued_on or dossier.meeting.day,
        ),
    )


def _number(number: str, phrases: Phrases) -> m.Line:
    text = phrases.text("number", number=number) if number else phrases.text("draft.number")
    return m.Line(text, m.Align.CENTRE, m.Face.KAI)


def _concerned(dossier: Dossier, item: ItemDossier, phrases: Phrases) -> str:
    """Return the units of the printed assignments, else the one that presented, joined by 、."""
    tasks = (
        task
        for decision in item.decisions
        if decision.decision.in_minutes
        for task in decision.assignments
    )
    wanted = [unit.label for unit in units_of(dossier.directory, tasks)]
    presenter = dossier.directory.unit_name(item.item.presenter_unit_id)
    return phrases.text("list.separator").join(wanted) or presenter


def _signature(dossier: Dossier, phrases: Phrases) -> m.Signature:
    office, day = dossier.office, dossier.meeting.issued_on
    issuer = office.name or office.government or phrases.text("missing.issuer")
    date = spoken_date(phrases, day) if day else phrases.text("draft.date")
    return m.Signature(issuer, date)
