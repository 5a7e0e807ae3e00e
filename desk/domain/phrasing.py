"""A phrase of the papers, as an office sees it that wants to word it differently."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Variable:
    """A name that a template may use: {{ meeting }}, and what it stands for."""

    name: str
    meaning: str


@dataclass(frozen=True, slots=True)
class Phrase:
    """One phrase as it is shipped. `words` is not empty for a list, which can't be changed."""

    file: str
    key: str
    paper: str
    """What the papers that say it are called: 会议纪要."""
    label: str
    text: str
    variables: tuple[Variable, ...] = ()
    words: tuple[str, ...] = ()

    @property
    def place(self) -> str:
        """Its place among all phrases: minutes/opening."""
        return f"{self.file}/{self.key}"
