"""Read a YAML file into a typed value, or into the list of its problems."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Generic, TypeVar

from pydantic import BaseModel, RootModel, ValidationError

from kiosk.documents.findings import sort_out
from kiosk.documents.problems import Problem, Severity
from kiosk.documents.source import Source, Unreadable, decode, read_bytes
from kiosk.documents.translate import translate
from kiosk.documents.tree import Tree
from kiosk.documents.words import quote

T = TypeVar("T", bound=BaseModel)


@dataclass(frozen=True)
class Document(Generic[T]):
    """What a file says: its value, or all of its problems."""

    path: Path
    value: T | None
    """What the file says; None when there is any error."""
    problems: tuple[Problem, ...]
    """All problems, sorted."""
    text: str = field(default="", repr=False)
    """The file's text; empty when it could not be read."""

    @cached_property
    def _tree(self) -> Tree:
        return Tree(Source(str(self.path), self.text))

    def problem(
        self,
        where: Sequence[str | int],
        code: str,
        message: str,
        *,
        key: bool = False,
        severity: Severity = Severity.ERROR,
        suggestion: str | None = None,
    ) -> Problem:
        """A problem at a place in this document: ``("poster", "layers", 0)``.

        It points at the value there, or with `key` at its key; where nothing is there, at the
        nearest parent that is.
        """
        index = self._tree.index(where, key=key)
        return self._tree.source.problem(index, code, message, suggestion, severity)


def read_document(path: Path, model: type[T]) -> Document[T]:
    """Read the YAML file at `path` as a `model`.

    Whatever is at `path`, this neither raises nor waits: what is wrong is in the problems.
    """
    try:
        data = read_bytes(path)
    except Unreadable as error:
        return Document(path, None, (error.problem,))
    return parse_document(data, path, model)


def parse_document(data: bytes, path: Path, model: type[T]) -> Document[T]:
    """Read `data`, the contents of the YAML file at `path`, as a `model`. Never raises."""
    try:
        source = decode(data, str(path))
    except Unreadable as error:
        return Document(path, None, (error.problem,))
    tree = Tree(source)
    problems = list(tree.problems)
    value: T | None = None
    if tree.complete:
        refusal = _not_to_validate(tree, model)
        if refusal is not None:
            problems.append(refusal)
        else:
            try:
                value = model.model_validate(tree.data)
            except ValidationError as error:
                told = {(problem.line, problem.column) for problem in problems}
                found = translate(sort_out(error, model, tree), tree)
                problems += [p for p in found if (p.line, p.column) not in told]
    return Document(path, None if problems else value, tuple(sorted(problems)), source.text)


def _not_to_validate(tree: Tree, model: type[BaseModel]) -> Problem | None:
    """The problem of a file that does not even have the form of a document."""
    if tree.empty:
        return tree.source.problem(None, "empty-file", "The file is empty: it says nothing.")
    if isinstance(tree.data, dict) or issubclass(model, RootModel):
        return None
    return tree.source.problem(
        tree.index(()),
        "not-a-mapping",
        f"The file should be a mapping of keys to values, not {quote(tree.data)}.",
        "Begin with a key, a colon and a space.",
    )
