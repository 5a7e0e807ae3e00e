"""The general form of official papers (7): 版头, text, 附件, 版记; for kinds that need it whole."""

from collections.abc import Sequence
from dataclasses import dataclass

from desk.documents import model as m


@dataclass(frozen=True, slots=True)
class Appendix:
    """An attachment: its title as words that stay whole, and what stands under it."""

    title: tuple[str, ...]
    blocks: tuple[m.Block, ...]

    @property
    def name(self) -> str:
        """The title in one line, as the 附件说明 gives it."""
        return "".join(self.title)


NO_LABELS = m.Labels()


def general(
    *,
    mark: str,
    number: str,
    title: tuple[str, ...],
    addressee: str,
    paragraphs: Sequence[m.Block],
    signature: m.Signature,
    copies: m.Copies,
    labels: m.Labels = NO_LABELS,
    signers: tuple[str, ...] = (),
    attachments: Sequence[Appendix] = (),
    annotation: str = "",
    properties: m.Properties | None = None,
) -> m.Document:
    """Return a paper in the general form.

    `signers` are named in papers that go upward (签发人). Attachments are numbered where there are
    several, announced below the text and printed, each on a new page, before the 版记.
    """
    blocks: list[m.Block] = [labels] if labels != NO_LABELS else []
    blocks += [m.Mark(mark), m.Number(number, signers), m.Rule(), m.Title(title)]
    if addressee:
        blocks.append(m.Addressee(addressee))
    blocks.extend(paragraphs)
    if attachments:
        blocks.append(m.AttachmentNote(tuple(part.name for part in attachments)))
    blocks.append(signature)
    if annotation:
        blocks.append(m.Annotation(annotation))
    for index, part in enumerate(attachments, start=1):
        label = f"附件{index}" if len(attachments) > 1 else "附件"
        blocks += [m.Attachment(label, m.Title(part.title)), *part.blocks]
    blocks.append(copies)
    return m.Document(
        m.Form.GENERAL,
        tuple(blocks),
        properties=properties or m.Properties(title="".join(title)),
    )
