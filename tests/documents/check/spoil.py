"""Ways to spoil a Word file, each a small edit of its XML."""

import io
from collections.abc import Callable, Iterator
from typing import Any

import docx
from docx.document import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from docx.text.paragraph import Paragraph

Edit = Callable[[Document], object]


def spoiled(data: bytes, *edits: Edit) -> bytes:
    """Return the file after the edits."""
    word = docx.Document(io.BytesIO(data))
    for edit in edits:
        edit(word)
    target = io.BytesIO()
    word.save(target)
    return target.getvalue()


def parts(word: Document) -> Iterator[Paragraph]:
    """The paragraphs of the text, and those of headers and footers."""
    yield from word.paragraphs
    section = word.sections[0]
    for part in (
        section.first_page_header,
        section.header,
        section.first_page_footer,
        section.footer,
        section.even_page_footer,
    ):
        if not part.is_linked_to_previous:
            yield from part.paragraphs


def find(word: Document, text: str) -> Paragraph:
    """The first paragraph with this text in it."""
    return next(p for p in parts(word) if text in p.text)


def swap(old: str, new: str) -> Edit:
    """Put a text in another's place; the first run keeps its look."""

    def edit(word: Document) -> None:
        for run in find(word, old).runs:
            if old in run.text:
                run.text = run.text.replace(old, new)
                return
        raise AssertionError(old)

    return edit


def font(text: str, name: str, *slots: str) -> Edit:
    """Set a paragraph's fonts directly."""

    def edit(word: Document) -> None:
        for run in find(word, text).runs:
            fonts = run._r.get_or_add_rPr().get_or_add_rFonts()
            for slot in slots or ("ascii", "hAnsi", "eastAsia", "cs"):
                fonts.set(qn(f"w:{slot}"), name)
            if slots and "w:eastAsia" not in slots:
                fonts.set(qn("w:hint"), "default")

    return edit


def look(text: str, **values: Any) -> Edit:
    """Set size, bold, italic, colour of a paragraph's runs."""

    def edit(word: Document) -> None:
        for run in find(word, text).runs:
            if "size" in values:
                run.font.size = Pt(values["size"])
            if "color" in values:
                run.font.color.rgb = RGBColor.from_string(values["color"])
            for name in ("bold", "italic", "underline", "highlight_color"):
                if name in values:
                    setattr(run.font, name, values[name])

    return edit


def stand(text: str, **values: Any) -> Edit:
    """Set alignment, indents and spacing of a paragraph (points)."""

    def edit(word: Document) -> None:
        paragraph = find(word, text)
        if "indent" in values:
            old = paragraph._p.get_or_add_pPr().find(qn("w:ind"))
            if old is not None:
                old.getparent().remove(old)
            made = OxmlElement("w:ind")
            for name, value in {"firstLineChars": 0, "firstLine": 0, **values["indent"]}.items():
                made.set(qn(f"w:{name}"), str(value))
            paragraph._p.get_or_add_pPr()._insert_ind(made)
        shape = paragraph.paragraph_format
        for name in ("alignment", "space_before", "space_after", "page_break_before"):
            if name in values:
                setattr(shape, name, values[name])
        if "line" in values:
            shape.line_spacing = values["line"]

    return edit


def every_line(line: Any) -> Edit:
    """Give all paragraphs of the text a line spacing."""

    def edit(word: Document) -> None:
        for paragraph in word.paragraphs:
            if paragraph.text.strip():
                paragraph.paragraph_format.line_spacing = line

    return edit


def every_run(spacing: int) -> Edit:
    """Give all text a run spacing."""

    def edit(word: Document) -> None:
        for paragraph in word.paragraphs:
            for run in paragraph.runs:
                made = OxmlElement("w:spacing")
                made.set(qn("w:val"), str(spacing))
                run._r.get_or_add_rPr().append(made)

    return edit


def page(**values: Any) -> Edit:
    """Set measures of every section in mm."""

    def edit(word: Document) -> None:
        for section in word.sections:
            for name, value in values.items():
                setattr(section, name, Mm(value))

    return edit


def drop(text: str) -> Edit:
    """Take a paragraph away."""

    def edit(word: Document) -> None:
        paragraph = find(word, text)._p
        paragraph.getparent().remove(paragraph)

    return edit


def drop_blank_above(text: str, count: int = 1) -> Edit:
    """Take blank paragraphs above a line away."""

    def edit(word: Document) -> None:
        for _ in range(count):
            above = find(word, text)._p.getprevious()
            assert not "".join(above.itertext()).strip()
            above.getparent().remove(above)

    return edit


def xml(path: str, act: Callable[[Any], object]) -> Edit:
    """Act on every element that an XPath finds in the text, headers or footers."""

    def edit(word: Document) -> None:
        section = word.sections[0]
        roots = [word.element, section.footer._element, section.even_page_footer._element]
        if section.different_first_page_header_footer:
            roots += [section.first_page_header._element, section.first_page_footer._element]
        found = [element for root in roots for element in root.xpath(path)]
        assert found, path
        for element in found:
            act(element)

    return edit


def put(**values: Any) -> Callable[[Any], None]:
    """Set w: attributes."""

    def act(element: Any) -> None:
        for name, value in values.items():
            element.set(qn(f"w:{name}"), str(value))

    return act


def remove(element: Any) -> None:
    """Take an element away."""
    element.getparent().remove(element)


def indent(**values: int) -> Callable[[Any], None]:
    """Give a pPr an indent."""

    def act(properties: Any) -> None:
        made = OxmlElement("w:ind")
        put(**values)(made)
        properties._insert_ind(made)

    return act


def inserted(run: Any) -> None:
    """Make a run a tracked insertion."""
    made = OxmlElement("w:ins")
    put(id=1, author="何喆")(made)
    run.addprevious(made)
    made.append(run)


def small(run: Any) -> None:
    """Make a run small."""
    properties = run.get_or_add_rPr()
    properties.get_or_add_sz().set(qn("w:val"), "18")


def latin(run: Any) -> None:
    """Set a run in a Latin font."""
    run.get_or_add_rPr().get_or_add_rFonts().set(qn("w:ascii"), "Calibri")


def up(paragraph: Any) -> None:
    """Move a paragraph above the one before it."""
    paragraph.getprevious().addprevious(paragraph)


def second(text: str, name: str) -> Edit:
    """Set all runs of a paragraph but the first in a font."""

    def edit(word: Document) -> None:
        for run in find(word, text).runs[1:]:
            run._r.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), name)

    return edit


def retext(old: str, new: str) -> Edit:
    """Give a paragraph another text altogether."""

    def edit(word: Document) -> None:
        first, *others = find(word, old).runs
        first.text = new
        for run in others:
            remove(run._r)

    return edit


def say(text: str) -> Callable[[Any], None]:
    """Give a w:t a text."""

    def act(element: Any) -> None:
        element.text = text

    return act


def bordered(properties: Any) -> None:
    """Give a pPr a border above and below."""
    made = OxmlElement("w:pBdr")
    for side in ("top", "bottom"):
        border = OxmlElement(f"w:{side}")
        put(val="single", sz=8, space=0, color="000000")(border)
        made.append(border)
    properties.insert_element_before(made, "w:shd", "w:tabs", "w:spacing", "w:ind", "w:jc")
