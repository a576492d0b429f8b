"""Read a YAML file into a typed value, or into the list of its problems."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

import yaml
from pydantic import BaseModel, ValidationError

from kiosk.documents.problems import Problem, Severity

T = TypeVar("T", bound=BaseModel)


@dataclass(frozen=True)
class Document(Generic[T]):
    """What a file says: its value, or all of its problems."""

    path: Path
    value: T | None
    problems: tuple[Problem, ...]

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
        """A problem at a place in this document."""
        del where, key
        return Problem(severity, code, message, str(self.path), 0, 0, suggestion)


def read_document(path: Path, model: type[T]) -> Document[T]:
    """Read the YAML file at `path` as a `model`."""
    try:
        return parse_document(path.read_bytes(), path, model)
    except OSError as error:
        return Document(path, None, (Problem(Severity.ERROR, "x", str(error), str(path)),))


def parse_document(data: bytes, path: Path, model: type[T]) -> Document[T]:
    """Read `data`, the contents of the YAML file at `path`, as a `model`."""
    try:
        return Document(path, model.model_validate(yaml.safe_load(data)), ())
    except (ValidationError, yaml.YAMLError) as error:
        return Document(path, None, (Problem(Severity.ERROR, "x", str(error), str(path)),))
