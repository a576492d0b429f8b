"""What a pack allows: warnings its editors have looked at and live with, each with a reason."""

from collections.abc import Iterable
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from kiosk.documents import Problem, Severity, Verbatim


class Allowance(BaseModel):
    """One kind of warning that is right as it is."""

    model_config = ConfigDict(frozen=True, extra="forbid", validate_by_name=True)

    code: Verbatim
    """The warning's code, as `kiosk check` prints it in brackets: story-length."""
    because: Annotated[Verbatim, Field(min_length=1)]
    """Why it is right as it is, for whoever edits this pack next."""
    inside: Annotated[Verbatim | None, Field(alias="in", min_length=1)] = None
    """The folder or file it is about, such as locations/helsetkopen; left out: the whole pack."""

    def covers(self, problem: Problem) -> bool:
        """Whether it allows `problem`, whose file is relative to the pack; never an error."""
        return (
            problem.severity is not Severity.ERROR
            and problem.code == self.code
            and self.holds(problem.file)
        )

    def holds(self, file: str) -> bool:
        """Whether it is about `file`, which is relative to the pack."""
        if self.inside is None:
            return True
        place = self.inside.removeprefix("./").rstrip("/")
        return file == place or file.startswith(f"{place}/")


class Lint(BaseModel):
    """What `kiosk check` need not say about this pack."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    allow: tuple[Allowance, ...] = ()
    """Warnings that are right as they are, each with a reason."""


def sift(lint: Lint, problems: Iterable[Problem]) -> tuple[list[Problem], list[Problem]]:
    """The `problems` to tell, and those that `lint` allows; files are relative to the pack."""
    if not lint.allow:
        return list(problems), []
    told: list[Problem] = []
    allowed: list[Problem] = []
    for problem in problems:
        covered = any(allowance.covers(problem) for allowance in lint.allow)
        (allowed if covered else told).append(problem)
    return told, allowed
