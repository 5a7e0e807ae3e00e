"""What people said and decided, read back: the words without what the program puts before them."""

from collections.abc import Iterator
from dataclasses import replace

from desk.documents.language.item_text import ItemText
from desk.documents.language.wording import with_stop
from desk.documents.phrases.texts import Phrases
from desk.domain.decisions import Decision, Statement, StatementVerb
from desk.domain.dossier import Dossier

_STOP = "。"


class TextReader:
    """Finds the record that prints given lines; what it returns was tried by printing it."""

    def __init__(self, dossier: Dossier) -> None:
        self._printed = ItemText(dossier)
        self._phrases = Phrases("minutes", dossier.phrases)

    def lines(self, said: Statement | Decision) -> list[str]:
        """Return the paragraphs the minutes print for a statement or a decision."""
        if isinstance(said, Statement):
            return [p.text for p in self._printed.statement(said)]
        return [p.text for p in self._printed.decision(said)]

    def statement(self, lines: list[str], like: Statement) -> Statement | None:
        """Return `like` with the words that print these lines, or None where none do."""
        verbs = [like.verb, *(verb for verb in StatementVerb if verb is not like.verb)]
        begins = {verb: self._phrases.text(f"statement.{verb.value}") for verb in verbs}
        # A verb that prints nothing would take any line, 会议强调 too: only the record's own may
        named = [verb for verb in verbs if begins[verb]]
        for verb in [*named, like.verb, StatementVerb.OTHER]:
            for text in _texts(lines, begins[verb], like.text):
                made = replace(like, verb=verb, text=text)
                if self.lines(made) == lines:
                    return made
        return None

    def decision(self, lines: list[str], like: Decision) -> Decision | None:
        """Return `like` with the words that print these lines, or None where none do."""
        subject, other = (
            self._phrases.text(f"decision.{k}", text="") for k in ("subject", "other")
        )
        begins = [begin for begin in (subject, other) if not like.text.strip().startswith(begin)]
        for begin in (*sorted(begins, key=len, reverse=True), ""):
            for text in _texts(lines, begin, like.text):
                made = replace(like, text=text)
                if self.lines(made) == lines:
                    return made
        return None


def _texts(lines: list[str], begin: str, like: str) -> Iterator[str]:
    """Yield the texts that lines may come from, first the one that ends as the old text does."""
    whole = "\n".join(lines)
    if not whole.startswith(begin):
        return
    text = whole.removeprefix(begin)
    if with_stop(like) != like.rstrip():
        yield text.removesuffix(_STOP)
    yield text
