"""Problems for people at a terminal, and for programs."""

import json
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from pathlib import Path

from kiosk.documents.problems import Problem, Severity
from kiosk.documents.source import Unreadable, decode, read_bytes
from kiosk.documents.words import visible

_WIDTH = 96
_INDENT = "    "
_RED, _YELLOW, _BOLD, _GREEN, _PLAIN = "\x1b[31m", "\x1b[33m", "\x1b[1m", "\x1b[32m", "\x1b[0m"


def show_problems(
    problems: Iterable[Problem], *, colour: bool, sources: Mapping[str, str] | None = None
) -> str:
    """The problems as text for people, each with its source line and a caret, and their number.

    `sources` are the texts of files by `Problem.file`; a file that is not in it is read again.
    No problems give an empty text.
    """
    problems = sorted(problems)
    if not problems:
        return ""
    lines: dict[str, list[str]] = {}
    blocks = []
    for problem in problems:
        if problem.file not in lines:
            text = (sources or {}).get(problem.file)
            text = _read(problem.file) if text is None else text
            # The lines are those that positions count, not those of str.splitlines.
            lines[problem.file] = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        blocks.append(_block(problem, lines[problem.file], colour=colour))
    return "".join(blocks) + _count(problems) + "\n"


def problems_as_json(problems: Iterable[Problem]) -> str:
    """The problems as a JSON list of objects, sorted, with a trailing newline."""
    return json.dumps([asdict(p) for p in sorted(problems)], indent=2, ensure_ascii=False) + "\n"


def _read(file: str) -> str:
    try:
        return decode(read_bytes(Path(file)), file).text
    except Unreadable:
        return ""


def _count(problems: list[Problem]) -> str:
    errors = sum(problem.severity is Severity.ERROR for problem in problems)
    warnings = len(problems) - errors
    parts = [_number(n, noun) for n, noun in ((errors, "error"), (warnings, "warning")) if n]
    return f"{_number(len(problems), 'problem')}: {', '.join(parts)}"


def _number(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'}"


def _block(problem: Problem, lines: list[str], *, colour: bool) -> str:
    tint = _RED if problem.severity is Severity.ERROR else _YELLOW
    bold, tint, green, plain = (_BOLD, tint, _GREEN, _PLAIN) if colour else ("", "", "", "")
    place = visible(problem.location)
    head = f"{bold}{place}:{plain} {tint}{problem.severity}:{plain} {bold}{problem.message}{plain}"
    out = [f"{head} [{problem.code}]"]
    if 0 < problem.line <= len(lines) and lines[problem.line - 1].strip():
        shown, offset = _window(lines[problem.line - 1], problem.column - 1)
        out += [f"{_INDENT}{shown}", f"{_INDENT}{' ' * offset}{tint}^{plain}"]
    if problem.suggestion:
        out.append(f"{_INDENT}{green}{problem.suggestion}{plain}")
    return "\n".join(out) + "\n"


def _window(line: str, column: int) -> tuple[str, int]:
    """The part of `line` around `column` that fits, and how far from its left `column` is."""
    column = min(column, len(line))
    begin = 0
    while _wide(line[begin:column]) > _WIDTH * 2 // 3:
        begin += max(1, (_wide(line[begin:column]) - _WIDTH * 2 // 3) // 2)
    end = begin
    room = _WIDTH
    while end < len(line) and room >= _wide(line[end]):
        room -= _wide(line[end])
        end += 1
    left = "…" if begin else ""
    shown = left + _printable(line[begin:end]) + ("…" if end < len(line) else "")
    return shown, len(left) + _wide(line[begin:column])


def _wide(text: str) -> int:
    """How many cells of a terminal `text` takes."""
    if text.isascii():
        return len(text)
    return sum(map(_cells, text))


def _cells(character: str) -> int:
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0 if character.isprintable() else 1
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def _printable(text: str) -> str:
    """The text with a blank for a tab and a dot for whatever else does not print."""
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else " " if c.isspace() else "·" for c in text)
