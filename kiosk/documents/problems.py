"""A problem: one finding about a file, told so that a person can put it right."""

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How bad a problem is. The values sort by weight: an error before a warning."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Problem:
    """One finding about a file. Problems sort by file, place, severity, code and message."""

    severity: Severity
    """An error keeps the file from being used; a warning does not."""
    code: str
    """A stable name of the kind of problem, in kebab case: ``unknown-key``."""
    message: str
    """One sentence for people, quoting the value."""
    file: str
    """The path of the file, as it was given."""
    line: int = 0
    """The line, counted from 1; 0 when the problem is with the whole file."""
    column: int = 0
    """The column in code points, counted from 1; 0 when the problem is with the whole file."""
    suggestion: str | None = None
    """What was probably meant, or what to do."""

    @property
    def location(self) -> str:
        """``file:line:column``, or only the file when the problem is with the whole of it."""
        return f"{self.file}:{self.line}:{self.column}" if self.line else self.file

    def __lt__(self, other: "Problem") -> bool:
        return self._order < other._order

    @property
    def _order(self) -> tuple[str, int, int, str, str, str]:
        return (self.file, self.line, self.column, self.severity, self.code, self.message)
