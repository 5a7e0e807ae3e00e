"""Papers as proofs, ready to be measured."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from tests.documents.conftest import Paper
from tests.documents.word.proof import Proof


@pytest.fixture(scope="session")
def proofs(papers: dict[str, Paper], pdfs: dict[str, Path]) -> Callable[[str], Proof]:
    """A function that returns the proof of a paper by its name and school: minutes-A."""

    @cache
    def proof(name: str) -> Proof:
        document, fmt = papers[name]
        return Proof(name, document, fmt, pdfs[name])

    return proof
