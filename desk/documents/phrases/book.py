"""Every phrase of the papers as data: what it is called, what it may use, why a text is refused."""

from collections.abc import Iterator, Mapping
from functools import cache

from jinja2 import meta

from desk.documents.phrases.labels import labels_of, names_of
from desk.documents.phrases.rules import source_problems
from desk.documents.phrases.texts import ENVIRONMENT, MISTAKES, render, shipped
from desk.domain.papers import PaperKind
from desk.domain.phrasing import Phrase, Variable
from desk.domain.problems import Problem, refuse
from desk.resource_files import resource

_NEEDED = frozenset({"title", "title_request", "name", "file", "mark", "table"})
"""The last part of a key that names a paper or a file: it says something always."""

_LAST = ("unit_message", "facts", "tasks", "common", "verbs")
"""Files that are no paper of their own come after the papers."""


class ShippedPhrases:
    """The phrases of resources/phrases (what the services call PhraseBook)."""

    def phrases(self) -> tuple[Phrase, ...]:
        """Return every phrase, paper by paper."""
        return tuple(_all().values())

    def phrase(self, file: str, key: str) -> Phrase:
        """Return one phrase. Raises Refused (phrase.unknown)."""
        found = _all().get((file, key))
        if found is None:
            raise refuse("phrase.unknown", phrase=f"{file}/{key}")
        return found

    def problems(self, phrase: Phrase, text: str) -> tuple[Problem, ...]:
        """Return why a text can't stand for a phrase; the first one is the one to show."""
        if phrase.words:
            return (Problem("phrase.list"),)
        return tuple(_problems(phrase, text))

    def sample(self, phrase: Phrase, text: str) -> str:
        """Return a text that has no problem, with sample values filled in."""
        return render(text, _samples(phrase))


def _problems(phrase: Phrase, text: str) -> Iterator[Problem]:
    if not text.strip() and phrase.text and phrase.key.rpartition(".")[2] in _NEEDED:
        yield Problem("phrase.blank")
    elif "\n" in text and "\n" not in phrase.text:
        yield Problem("phrase.line_break")
    else:
        known = frozenset(variable.name for variable in phrase.variables)
        found = list(source_problems(ENVIRONMENT, text, known))
        yield from found
        if not found:
            try:
                render(text, _samples(phrase))
            except (*MISTAKES, RecursionError):
                yield Problem("phrase.unfit")


def _samples(phrase: Phrase) -> Mapping[str, object]:
    known = names_of(phrase.file)
    return {
        variable.name: known[variable.name]["sample"] if variable.name in known else variable.name
        for variable in phrase.variables
    }


@cache
def _all() -> Mapping[tuple[str, str], Phrase]:
    """Return the phrases by file and key. Read once: what is shipped does not change."""
    files = [path.stem for path in resource("phrases").glob("*.toml")]
    return {
        (phrase.file, phrase.key): phrase
        for file in sorted(files, key=_order)
        for phrase in _phrases(file)
    }


def _order(file: str) -> tuple[int, str]:
    kinds = [kind.value for kind in PaperKind]
    if file in kinds:
        return kinds.index(file), file
    place = _LAST.index(file) if file in _LAST else len(_LAST)
    return len(kinds) + place, file


def _phrases(file: str) -> Iterator[Phrase]:
    labels = labels_of(file)
    for key, value in shipped(file).items():
        words = value if isinstance(value, tuple) else ()
        text = "" if words else value
        names = meta.find_undeclared_variables(ENVIRONMENT.parse(text))
        yield Phrase(
            file=file,
            key=key,
            paper=labels.paper,
            label=labels.of(key),
            text=text,
            variables=tuple(
                _variable(file, n) for n in sorted({*names, *labels.more.get(key, ())})
            ),
            words=words,
        )


def _variable(file: str, name: str) -> Variable:
    known = names_of(file)
    return Variable(name, known[name]["means"] if name in known else name)
