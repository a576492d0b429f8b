"""The last good kiosk.yaml, for a kiosk whose file breaks while it is in service."""

import hashlib
import os
from pathlib import Path
from typing import NamedTuple

from kiosk.config.loading import load_config, parse_config
from kiosk.config.models import Config
from kiosk.config.writing import write_private
from kiosk.documents import Problem


class InService(NamedTuple):
    """The config to run with, and what is wrong with the file."""

    config: Config | None
    """The config, or None where the file is broken and never was good."""
    problems: tuple[Problem, ...]
    """All problems of the file as it is now."""
    is_last_good: bool
    """Whether `config` is the remembered one, not the file's."""


def config_in_service(path: Path, folder: Path) -> InService:
    """Read the kiosk.yaml at `path`; a good one is remembered in `folder`, a broken one replaced.

    Never raises: a folder that cannot be written costs the memory, not the service.
    """
    memory = folder / _name(path)
    document = load_config(path)
    if document.value is None:
        remembered = _recall(memory, path)
        return InService(remembered, document.problems, is_last_good=remembered is not None)
    _remember(path, memory)
    return InService(document.value, document.problems, is_last_good=False)


def _recall(memory: Path, path: Path) -> Config | None:
    try:
        data = memory.read_bytes()
    except OSError:
        return None
    return parse_config(data, path).value


def _remember(path: Path, memory: Path) -> None:
    """Copy the file, unless somebody has spoilt it since it was found good."""
    try:
        data = path.read_bytes()
        if not _holds(memory, data) and parse_config(data, path).value is not None:
            write_private(memory, data)
    except OSError:
        return


def _holds(memory: Path, data: bytes) -> bool:
    return memory.is_file() and memory.read_bytes() == data


def _name(path: Path) -> str:
    """A name of its own for each kiosk.yaml: its relative paths mean nothing to another."""
    digest = hashlib.sha256(os.fsencode(path.absolute())).hexdigest()
    return f"last-good-{digest[:12]}.yaml"
