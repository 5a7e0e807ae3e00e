"""The style sheet: what a paragraph or a run inherits."""

from desk.documents.reading.fonts import Theme
from desk.documents.reading.package import Element, child, w
from desk.documents.reading.properties import Values, paragraph_values, run_values

_TOGGLES = ("b", "i", "strike", "dstrike", "vanish")
_BASES = 20
"""Word itself follows no more than eleven; a circle of styles ends here."""


class StyleSheet:
    """Styles by id, with what each says itself."""

    def __init__(self, root: Element | None, theme: Theme) -> None:
        self.theme = theme
        self._styles: dict[str, Element] = {}
        self._defaults: dict[str, str] = {}
        self._chains: dict[str, list[Element]] = {}
        self._merged: dict[tuple[str, ...], Values] = {}
        defaults = child(root, "docDefaults")
        self.run_defaults = run_values(child(child(defaults, "rPrDefault"), "rPr"))
        self.paragraph_defaults = paragraph_values(child(child(defaults, "pPrDefault"), "pPr"))
        for style in root if root is not None else ():
            if not isinstance(style.tag, str) or not w(style, "styleId"):
                continue
            self._styles[w(style, "styleId")] = style
            if w(style, "default") in ("1", "true", "on"):
                self._defaults[w(style, "type")] = w(style, "styleId")

    @property
    def ids(self) -> frozenset[str]:
        """The ids of all styles."""
        return frozenset(self._styles)

    def name(self, identifier: str) -> str:
        """Return a style's name as people see it."""
        return w(child(self._styles.get(identifier), "name"), "val")

    def known(self, identifier: str) -> bool:
        """Return whether a style is defined; no style at all is the default one."""
        return not identifier or identifier in self._styles

    def default(self, kind: str) -> str:
        """Return the id of the default style of a kind (paragraph, character, table)."""
        return self._defaults.get(kind, "")

    def chain(self, identifier: str, kind: str) -> list[Element]:
        """Return a style after those it is based on; an unknown one is the default style."""
        if identifier not in self._styles:
            identifier = self.default(kind)
        if identifier not in self._chains:
            found: list[Element] = []
            current = identifier
            while current in self._styles and len(found) < _BASES:
                found.insert(0, self._styles[current])
                current = w(child(self._styles[current], "basedOn"), "val")
            self._chains[identifier] = found
        return self._chains[identifier]

    def paragraph(self, identifier: str, table: str = "") -> Values:
        """Return what a paragraph inherits from defaults, the table's and its own style."""
        if (identifier, table) not in self._merged:
            values = dict(self.paragraph_defaults)
            for style in self._table(table) + self.chain(identifier, "paragraph"):
                values.update(paragraph_values(child(style, "pPr")))
            self._merged[identifier, table] = values
        return self._merged[identifier, table]

    def run(self, paragraph: str, character: str = "", table: str = "") -> Values:
        """Return what a run inherits: defaults, table, paragraph style, character style.

        A bold character style in a bold paragraph style is not bold, as Word has it.
        """
        if (paragraph, character, table) not in self._merged:
            self._merged[paragraph, character, table] = self._run(paragraph, character, table)
        return self._merged[paragraph, character, table]

    def _run(self, paragraph: str, character: str, table: str) -> Values:
        values = dict(self.run_defaults)
        for style in self._table(table) + self.chain(paragraph, "paragraph"):
            values.update(run_values(child(style, "rPr")))
        if not character or character not in self._styles:
            return values
        own: Values = {}
        for style in self.chain(character, "character"):
            own.update(run_values(child(style, "rPr")))
        for name in _TOGGLES:
            if own.get(name) == "1" and values.get(name) == "1":
                own[name] = "0"
        return {**values, **own}

    def numbering(self, paragraph: str) -> tuple[str, str]:
        """Return numId and level that a paragraph style brings, empty texts where it brings none.

        The one said nearest to the style itself counts.
        """
        for style in reversed(self.chain(paragraph, "paragraph")):
            numbered = child(child(style, "pPr"), "numPr")
            if numbered is not None:
                level = w(child(numbered, "ilvl"), "val", "0")
                return w(child(numbered, "numId"), "val"), level
        return "", ""

    def _table(self, table: str) -> list[Element]:
        return self.chain(table, "table") if table else []
