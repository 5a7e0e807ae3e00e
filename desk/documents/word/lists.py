"""Blocks whose lines hang: names, labelled texts, attachment notes; and the signature."""

from desk.documents import model as m
from desk.documents.rules.lines import pack, set_width
from desk.documents.styles.standard import value
from desk.documents.word.context import CHARACTER, Context
from desk.documents.word.xml import Xml, el, paragraph


def names(block: m.Names, context: Context, kept: bool) -> list[Xml]:
    """10.3: label in 黑体, indent two; lines align after the colon and keep names whole.

    `kept`: only the 版记 follows. Where that needs a page more, it does not stand there alone.
    """
    label = f"{block.label}："
    hanging = round(set_width(label) * context.step)
    left = round(value("indent")) * CHARACTER + hanging
    room = (context.width - left) / context.step
    made = paragraph(
        "DeskNames",
        context.typist.text(label, m.Face.HEI),
        context.typist.text("\n".join(pack(_pieces(block), room))),
        keep=el("keepNext") if kept else None,
        ind=el("ind", left=left, hanging=hanging),
    )
    return [made]


def _pieces(block: m.Names) -> list[tuple[str, str]]:
    """Return the list in pieces (loose, whole): names stay whole with their commas."""
    pieces: list[tuple[str, str]] = []
    for index, entry in enumerate(block.entries):
        end = block.end if index == len(block.entries) - 1 else block.separator
        if entry.after:
            pieces.append((entry.before, entry.name))
            pieces.append((entry.after[:-2], entry.after[-2:] + end))
        else:
            pieces.append((entry.before, entry.name + end))
    return pieces


def labelled(block: m.Labelled, context: Context) -> list[Xml]:
    """A label and a running text whose lines align after the colon."""
    label = f"{block.label}："
    hanging = round(set_width(label) * context.step)
    left = (round(value("indent")) * CHARACTER if block.indent else 0) + hanging
    return [
        paragraph(
            "DeskLabelled",
            context.typist.text(label, block.face),
            context.typist.text(block.text),
            ind=el("ind", left=left, hanging=hanging),
        )
    ]


def signature(block: m.Signature, context: Context) -> list[Xml]:
    """7.3.5: issuer and date, sealed or not."""
    issuer, date = set_width(block.issuer), set_width(block.date)
    if block.sealed:
        date_right = max(value("signature.date_right"), (issuer - date) / 2)
        issuer_right = date_right + (date - issuer) / 2
    elif date > issuer:
        date_right, issuer_right = 2.0, 4.0 + date - issuer
    else:
        date_right, issuer_right = issuer - date, 2.0
    return [
        _signature_line(block.issuer, issuer_right, context, keep=True),
        _signature_line(block.date, date_right, context, keep=False),
    ]


def _signature_line(text: str, right: float, context: Context, keep: bool) -> Xml:
    return paragraph(
        "DeskSignature",
        context.typist.text(text),
        keep=el("keepNext") if keep else None,
        ind=el("ind", right=round(right * CHARACTER)),
    )


def attachment_note(block: m.AttachmentNote, context: Context, kept: bool) -> list[Xml]:
    """7.3.4: indent two; wrapped lines align with the first character of the name."""
    many = len(block.names) > 1
    label = round(set_width("附件：") * context.step)
    made: list[Xml] = []
    for index, name in enumerate(block.names):
        number = f"{index + 1}." if many else ""
        hanging = round(set_width(number) * context.step)
        first, last = index == 0, index == len(block.names) - 1
        made.append(
            paragraph(
                "DeskAttachmentNote",
                context.typist.text(("附件：" if first else "") + number + name),
                keep=el("keepNext") if kept or not last else None,
                ind=el(
                    "ind",
                    left=2 * CHARACTER + label + hanging,
                    hanging=hanging + (label if first else 0),
                ),
            )
        )
    return made
