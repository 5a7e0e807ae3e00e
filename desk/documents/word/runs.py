"""Text as runs in an office's fonts; characters a font lacks are runs of their own."""

from desk.documents.model import Face
from desk.documents.rules.rare import stretches
from desk.documents.styles.settings import Fonts
from desk.documents.word.xml import Xml, fonts, joined, run


class Typist:
    """Sets text in faces. `within` is the face of the paragraph's style, which needs no naming."""

    def __init__(self, chosen: Fonts) -> None:
        self._fonts = chosen

    def text(
        self,
        content: str,
        face: Face | None = None,
        *properties: Xml | None,
        within: Face = Face.BODY,
    ) -> Xml:
        """Return the runs of a text. `properties` follow rFonts, in the schema's order."""
        font = self._fonts.of(face or within)
        named = fonts(font) if face is not None and face is not within else None
        pieces = stretches(content, font, self._fonts.rare)
        return joined(
            [run(piece, fonts(other) if other else named, *properties) for piece, other in pieces]
        )
