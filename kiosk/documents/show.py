"""Problems for people at a terminal, and for programs."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict

from kiosk.documents.problems import Problem


def show_problems(
    problems: Iterable[Problem], *, colour: bool, sources: Mapping[str, str] | None = None
) -> str:
    """The problems as text."""
    del colour, sources
    return "".join(
        f"{p.location}: {p.severity}: {p.message} [{p.code}]\n" for p in sorted(problems)
    )


def problems_as_json(problems: Iterable[Problem]) -> str:
    """The problems as a JSON list of objects."""
    return json.dumps([asdict(p) for p in sorted(problems)], indent=2, ensure_ascii=False) + "\n"
