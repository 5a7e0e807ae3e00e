"""What a revised file says of each source of a paper: the paragraphs that answer to its own."""

from dataclasses import dataclass, field
from difflib import SequenceMatcher

from desk.documents.revised.alignment import Link, align
from desk.documents.revised.lines import Line, Role
from desk.documents.revised.words import RevisedText, Words


@dataclass(slots=True)
class Piece:
    """All paragraphs of one source (or one paragraph without a source), and the revised ones."""

    lines: list[Line]
    texts: list[str] = field(default_factory=list)
    places: list[int] = field(default_factory=list)
    """Where the revised paragraphs stand in the revised file; none where all were deleted."""
    joined: bool = False
    """Its paragraph runs on into the one of another source."""
    authors: tuple[str, ...] = ()

    @property
    def line(self) -> Line:
        """Its first paragraph."""
        return self.lines[0]

    @property
    def role(self) -> Role:
        """What it is."""
        return self.lines[0].role

    @property
    def base(self) -> list[str]:
        """Its paragraphs as the paper had them."""
        return [line.text for line in self.lines]

    @property
    def deleted(self) -> bool:
        """Whether the revised file has nothing of it."""
        return not self.places


@dataclass(slots=True)
class Pieces:
    """A revised file laid beside the paper."""

    pieces: list[Piece]
    words: list[Words]
    added: list[int]
    """Places of the revised paragraphs that answer to nothing."""
    at: dict[int, list[Piece]]
    """By place, the pieces that stand there: several where paragraphs were run together."""


def lay_beside(lines: list[Line], revised: RevisedText) -> Pieces:
    """Return each source of a paper with what the revised file says of it."""
    words = revised.words
    owner: dict[int, Piece] = {}
    pieces: list[Piece] = []
    for index, line in enumerate(lines):
        last = pieces[-1] if pieces else None
        if last is not None and line.source is not None and last.line.source == line.source:
            last.lines.append(line)
        else:
            pieces.append(Piece([line]))
        owner[index] = pieces[-1]
    laid = Pieces(pieces, words, [], {})
    links = align([line.key for line in lines], [w.key for w in words])
    for link in sorted(links, key=lambda link: link.revised):
        _place(link, lines, laid, owner)
    for piece in pieces:
        authors = [words[place].authors for place in piece.places]
        authors += [revised.touched.get(line.key, ()) for line in piece.lines]
        piece.authors = tuple(dict.fromkeys(name for names in authors for name in names))
    return laid


def _place(link: Link, lines: list[Line], laid: Pieces, owner: dict[int, Piece]) -> None:
    if not link.base:
        laid.added += link.revised
        return
    if not link.revised:
        return
    concerned = list({id(owner[i]): owner[i] for i in link.base}.values())
    texts = [_shown(laid.words[j].text, lines[link.base[0]].text) for j in link.revised]
    if _swallows(concerned):
        concerned = concerned[:1]
    if len(concerned) > 1:
        parts = [
            "".join(lines[i].text for i in link.base if owner[i] is piece) for piece in concerned
        ]
        cut = _cut(parts, texts[0])
    else:
        cut = []
    for place, piece in enumerate(concerned):
        if cut and not cut[place].strip():
            continue
        piece.texts += [cut[place]] if cut else texts
        piece.places += link.revised
        piece.joined = piece.joined or bool(cut)
    for j in link.revised:
        laid.at.setdefault(j, []).extend(concerned)


def _swallows(pieces: list[Piece]) -> bool:
    """Return whether the first of pieces run together can say it all: the others are statements."""
    kinds = [p.line.source.kind for p in pieces[1:] if p.line.source is not None]
    return pieces[0].role is Role.WORDS and kinds == ["statement"] * (len(pieces) - 1)


def _shown(text: str, like: str) -> str:
    """Return a revised text without line breaks the paper did not have, and without its indent."""
    if "\n" not in like:
        text = text.replace("\n", "")
    return text.strip(" \t\r\n\u3000")


def _cut(parts: list[str], text: str) -> list[str]:
    """Return a text divided where the texts that were run together in it met."""
    whole = "".join(parts)
    codes = SequenceMatcher(None, whole, text, autojunk=False).get_opcodes()
    found: list[str] = []
    start = meeting = 0
    for part in parts[:-1]:
        meeting += len(part)
        end = next(
            (j1 + meeting - i1 if tag == "equal" else j2)
            for tag, i1, i2, j1, j2 in codes
            if i1 < meeting <= i2
        )
        found.append(text[start:end])
        start = end
    return [*found, text[start:]]
