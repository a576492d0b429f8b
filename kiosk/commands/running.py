"""What is asked of the running kiosk: ``status``, ``screenshot``, ``reload``, ``quit``."""

import base64
import binascii
import json
from argparse import Namespace
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from kiosk.commands.terminal import say, write
from kiosk.host import NotRunning, Refused, UnsafeFolder, ask

FACTS = (
    "phase",
    "pack",
    "version",
    "since",
    "probation",
    "waiting",
    "language",
    "uptime",
    "frames",
    "memory",
    "problems",
)
"""What ``kiosk status`` tells first, in this order."""


def status(options: Namespace) -> int:
    """``kiosk status``: how the running kiosk is."""
    answer = _ask("status")
    if answer is None:
        return 1
    if options.format == "json":
        write(json.dumps(answer, indent=2, ensure_ascii=False) + "\n")
    else:
        write(_as_lines(answer))
    return 0


def screenshot(options: Namespace) -> int:
    """``kiosk screenshot``: the picture comes over the socket, and is written by this user."""
    file: Path = options.file
    answer = _ask("screenshot")
    if answer is None:
        return 1
    picture = _picture(answer)
    if picture is None:
        say("What the kiosk sent is not a picture.")
        return 2
    try:
        file.write_bytes(picture)
    except OSError as error:
        say(f"`{file}` cannot be written: {error.strerror}.")
        return 2
    return 0


def reload(_options: Namespace) -> int:
    """``kiosk reload``: read kiosk.yaml and the pack anew; 1 when there are errors in them."""
    answer = _ask("reload")
    if answer is None:
        return 1
    problems = answer.get("problems")
    for problem in _texts(problems):
        say(problem)
    return int("error" in _severities(problems))


def quit_kiosk(_options: Namespace) -> int:
    """``kiosk quit``: end the running kiosk."""
    return 1 if _ask("quit") is None else 0


def _ask(verb: str) -> dict[str, object] | None:
    """The answer of the running kiosk; None, and a sentence for people, when there is none."""
    try:
        return ask({"verb": verb})
    except (NotRunning, Refused, UnsafeFolder) as reason:
        say(str(reason))
        return None


def _picture(answer: Mapping[str, object]) -> bytes | None:
    """The PNG of an answer, which JSON carries in base 64."""
    try:
        data = base64.b64decode(str(answer.get("png")), validate=True)
    except binascii.Error:
        return None
    return data if data.startswith(b"\x89PNG") else None


def _as_lines(answer: Mapping[str, object]) -> str:
    """One aligned line per fact, those people look for first; a problem has a line of its own."""
    names = [name for name in FACTS if name in answer]
    names += [name for name in answer if name not in FACTS]
    labels = {name: name.replace("_", " ") for name in names}
    width = max(map(len, labels.values()), default=0)
    lines = []
    for name, label in labels.items():
        texts = _texts(answer[name]) if name == "problems" else [_fact(name, answer[name])]
        first, *others = texts or ["none"]
        lines += [f"{label:{width}}  {first}", *(f"{'':{width}}  {text}" for text in others)]
    return "\n".join(lines) + "\n"


def _fact(name: str, value: object) -> str:
    if value is None:
        return "none"
    if name in _WRITTEN:
        return _WRITTEN[name](value)
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Mapping):
        return ", ".join(
            f"{key.replace('_', ' ')} {_fact(key, part)}" for key, part in value.items()
        )
    return str(value)


def _waiting(value: object) -> str:
    parts = value if isinstance(value, Mapping) else {}
    return f"{parts.get('pack') or 'another one'}, until {parts.get('until')}"


def _duration(seconds: float) -> str:
    """The two largest units of a time: ``12 d 3 h``, ``4 min 10 s``."""
    rest = int(seconds)
    parts: list[str] = []
    for unit, size in (("d", 86400), ("h", 3600), ("min", 60), ("s", 1)):
        count, rest = divmod(rest, size)
        if count or parts or unit == "s":
            parts.append(f"{count} {unit}")
    return " ".join(parts[:2])


def _severities(problems: object) -> set[object]:
    rows = problems if isinstance(problems, list) else []
    return {problem.get("severity") for problem in rows}


def _texts(problems: object) -> list[str]:
    """Problems as lines, with the place of each that has one."""
    found = []
    for problem in problems if isinstance(problems, list) else []:
        place = [str(problem[key]) for key in ("file", "line", "column") if problem.get(key)]
        message = str(problem.get("message"))
        found.append(f"{':'.join(place)}: {message}" if place else message)
    return found


_WRITTEN: dict[str, Callable[[Any], str]] = {
    "memory": lambda value: f"{value / 2**20:.0f} MiB",
    "probation": lambda value: f"{value:.0f} s left",
    "since": lambda value: datetime.fromisoformat(value).astimezone().strftime("%Y-%m-%d %H:%M"),
    "uptime": _duration,
    "waiting": _waiting,
}
"""How a fact is written that is not as it comes."""
