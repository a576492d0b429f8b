"""The project's own files, for the tests that read them."""

import os
from pathlib import Path

ROOT = Path(__file__).parents[2]
NOT_OURS = {".git", ".venv", ".hypothesis", "__pycache__", "build", "dist"}
TEXT = {"", ".cfg", ".ini", ".lock", ".md", ".py", ".qml", ".sh", ".svg", ".toml", ".txt", ".yaml"}


def project_files(*suffixes: str, under: str = ".") -> list[Path]:
    """Files below a folder of the project, relative to its root, sorted; only those suffixes."""
    found = []
    for folder, folders, names in os.walk(ROOT / under):
        folders[:] = [n for n in folders if n not in NOT_OURS and not n.endswith("_cache")]
        found += [Path(folder, name).relative_to(ROOT) for name in names]
    return sorted(path for path in found if not suffixes or path.suffix in suffixes)


def read(path: Path) -> str:
    """The text of a file given relative to the project's root."""
    return (ROOT / path).read_text(encoding="utf-8")
