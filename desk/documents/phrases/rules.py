"""What an office's own template may hold: names, choices and plain words; nothing that runs on.

Without loops, calls and attributes a template ends, and says little more than it is given.
"""

import re
from collections.abc import Iterator

from jinja2 import TemplateSyntaxError, meta, nodes
from jinja2.sandbox import ImmutableSandboxedEnvironment

from desk.domain.problems import Problem

MOST_CHARACTERS = 2000

_ALLOWED: tuple[type[nodes.Node], ...] = (
    nodes.Template,
    nodes.Output,
    nodes.TemplateData,
    nodes.Name,
    nodes.If,
    nodes.CondExpr,
    nodes.Const,
    nodes.And,
    nodes.Or,
    nodes.Not,
    nodes.Compare,
    nodes.Operand,
    nodes.Concat,
    nodes.Add,
)
_TESTS = frozenset({"none", "defined"})
_FILTERS = frozenset({"trim", "default", "length", "int", "string"})
_LOOPS = (nodes.For, nodes.Call, nodes.Macro, nodes.CallBlock)
_ATTRIBUTES = (nodes.Getattr, nodes.Getitem, nodes.NSRef)
_PADDED = re.compile(r"(?:[^%]|%0?\d?[ds])*")
"""A pattern such as '%02d': it may pad, but not to a million places."""


def source_problems(
    environment: ImmutableSandboxedEnvironment, source: str, known: frozenset[str] | None = None
) -> Iterator[Problem]:
    """Yield why a template is refused; `known` are the names it may use, None: not looked at."""
    if len(source) > MOST_CHARACTERS:
        yield Problem("phrase.too_long", values={"most": str(MOST_CHARACTERS)})
        return
    try:
        tree = environment.parse(source)
        bad = list(_forbidden(tree))
    except TemplateSyntaxError as error:
        yield Problem("phrase.syntax", values={"line": str(error.lineno)})
        return
    except RecursionError:
        yield Problem("phrase.not_allowed")
        return
    if bad:
        yield bad[0]
    elif known is not None:
        for name in sorted(meta.find_undeclared_variables(tree) - known):
            values = {"name": name, "known": "、".join(sorted(known)) or "—"}
            yield Problem("phrase.unknown_name", values=values)


def _forbidden(tree: nodes.Template) -> Iterator[Problem]:
    for node in (tree, *tree.find_all(nodes.Node)):
        if isinstance(node, _LOOPS):
            yield Problem("phrase.loop")
        elif isinstance(node, _ATTRIBUTES):
            yield Problem("phrase.attribute")
        elif not _is_allowed(node):
            yield Problem("phrase.not_allowed")


def _is_allowed(node: nodes.Node) -> bool:
    if isinstance(node, nodes.Filter):
        return node.name in _FILTERS
    if isinstance(node, nodes.Test):
        return node.name in _TESTS
    if isinstance(node, nodes.Mod):
        pattern = node.left.value if isinstance(node.left, nodes.Const) else None
        return isinstance(pattern, str) and _PADDED.fullmatch(pattern) is not None
    return isinstance(node, _ALLOWED)
