"""The 版头 in the body: labels, mark, number, signers, issuing line, red rule (7.2, 10.1, 10.3)."""

from desk.documents import model as m
from desk.documents.rules.lines import set_width
from desk.documents.styles.standard import RED, value
from desk.documents.word import furniture, layout
from desk.documents.word.context import CHARACTER, Context, blank_lines
from desk.documents.word.styles import BODY_SIZE, exact
from desk.documents.word.xml import Xml, el, paragraph


def labels(block: m.Labels, context: Context) -> list[Xml]:
    """7.2.1-7.2.3: one a line; the copy number has the first line, secrecy the second."""
    if context.letter:
        return []
    made: list[Xml] = []
    for text in _label_lines(block):
        face = m.Face.BODY if text == block.copy_number else m.Face.HEI
        content = context.typist.text(text, face, within=m.Face.HEI)
        made.extend([paragraph("DeskLabel", content)] if text else blank_lines(1))
    return made


def _label_lines(block: m.Labels) -> list[str]:
    first = [block.copy_number] if block.copy_number or block.secrecy else []
    return first + [text for text in (block.secrecy, block.urgency) if text]


def mark(block: m.Mark, context: Context) -> list[Xml]:
    """7.2.4: the mark's top edge as far below the text area's top as the school wants it."""
    if context.letter:
        return []
    room = value("area.width")
    above = context.first(m.Labels)
    lines = len(_label_lines(above)) if isinstance(above, m.Labels) else 0
    size, line = furniture.mark_height(block, room, layout.MARK_SIZES[0])
    top = layout.points(context.school.mark_top) - lines * context.pitch
    before = top - layout.top_gap(line, size)
    return [furniture.mark(block, context, room, before, layout.MARK_SIZES[0])]


def number(block: m.Number, context: Context) -> list[Xml]:
    """7.2.5: centred; with signers left, on the line of the last of them (7.2.6)."""
    if context.letter:
        return _letter_number(block, context)
    if block.signers:
        return _signers(block, context)
    return [paragraph("DeskNumber", context.typist.text(block.text))]


def _letter_number(block: m.Number, context: Context) -> list[Xml]:
    """10.1: number flush right under the rule, the labels flush left from the same line."""
    found = context.first(m.Labels)
    said = found if isinstance(found, m.Labels) else m.Labels()
    texts = [t for t in (said.copy_number, said.secrecy, said.urgency) if t]
    gap = value("letter.number_gap") - layout.top_gap(context.pitch, BODY_SIZE)
    face = None if texts and texts[0] == said.copy_number else m.Face.HEI
    first = paragraph(
        "DeskNumber",
        *([context.typist.text(texts[0], face)] if texts else []),
        context.typist.text(f"\t{block.text}"),
        tabs=el("tabs", el("tab", val="right", pos=context.width)),
        spacing=exact(context.pitch, before=gap),
        jc=el("jc", val="left"),
    )
    others = (context.typist.text(text, within=m.Face.HEI) for text in texts[1:])
    return [first, *(paragraph("DeskLabel", other) for other in others)]


_SIGNER = "签发人："


def _signers(block: m.Number, context: Context) -> list[Xml]:
    """7.2.6: two names a line under each other, the number on the line of the last."""
    count = round(value("signers.in_line"))
    rows = [block.signers[i : i + count] for i in range(0, len(block.signers), count)]
    columns = [
        max(set_width(row[i]) for row in rows if i < len(row))
        for i in range(min(count, len(rows[0])))
    ]
    stops: list[int] = []
    right = context.width - round(value("signers.indent") * CHARACTER)
    for needed in reversed(columns):
        stops.insert(0, round(right - needed * CHARACTER))
        right = stops[0] - CHARACTER
    label = round(stops[0] - set_width(_SIGNER) * context.step)
    return [
        _signer_line(
            block.text if index == len(rows) - 1 else "",
            row,
            stops,
            label if index == 0 else None,
            context,
        )
        for index, row in enumerate(rows)
    ]


def _signer_line(
    text: str, names: tuple[str, ...], stops: list[int], label: int | None, context: Context
) -> Xml:
    content = [context.typist.text(text)] if text else []
    if label is not None:
        content.append(context.typist.text(f"\t{_SIGNER}"))
        # The first name follows its label at once: a tab there could jump to the next stop.
        stops = [label, *stops[1:]]
    for index, name in enumerate(names):
        tab = "" if label is not None and index == 0 else "\t"
        content.append(context.typist.text(f"{tab}{name}", m.Face.KAI))
    indent = round(value("signers.indent") * CHARACTER)
    return paragraph(
        "DeskNumber",
        *content,
        tabs=el("tabs", *(el("tab", val="left", pos=stop) for stop in stops)),
        ind=el("ind", left=indent, right=0),
        jc=el("jc", val="left"),
    )


def issue_line(block: m.IssueLine, context: Context) -> list[Xml]:
    """The issuing office left, the date right, one blank character each (practice)."""
    signer = [context.typist.text(f"\t{block.signer}")] if block.signer else []
    stops = [el("tab", val="right", pos=context.width - CHARACTER)]
    if signer:
        # In the middle of what office and date leave free.
        left = CHARACTER + set_width(block.office) * context.step
        right = context.width - CHARACTER - set_width(block.date) * context.step
        stops.insert(0, el("tab", val="center", pos=round((left + right) / 2)))
    return [
        paragraph(
            "DeskIssue",
            context.typist.text(block.office),
            *signer,
            context.typist.text(f"\t{block.date}"),
            tabs=el("tabs", *stops),
            ind=el("ind", left=CHARACTER, right=CHARACTER),
        )
    ]


def rule(_: m.Rule, context: Context) -> list[Xml]:
    """7.2.7: 4 mm below the line above, as wide as the text area."""
    if context.letter:
        return []
    gap = layout.points(value("rule.gap")) - layout.bottom_gap(context.pitch, BODY_SIZE)
    thickness = round(layout.points(value("rule.thickness")) * 8)
    border = el("pBdr", el("bottom", val="single", sz=thickness, space=0, color=RED))
    return [paragraph("DeskRule", border=border, spacing=exact(gap))]
