"""A home of its own for each test of a command, the command, and a small pack."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.cli import main

Said = Callable[..., tuple[int, str, str]]


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Nothing of the person who runs the tests is read or written."""
    folder = tmp_path / "home"
    (folder / "run").mkdir(parents=True, mode=0o700)
    monkeypatch.setenv("HOME", str(folder))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder / "run"))
    for name in (
        "XDG_CONFIG_HOME",
        "XDG_STATE_HOME",
        "XDG_DATA_HOME",
        "XDG_CACHE_HOME",
        "NO_COLOR",
    ):
        monkeypatch.delenv(name, raising=False)
    return folder


@pytest.fixture
def kiosk(capsys: pytest.CaptureFixture[str]) -> Said:
    """Run a command: its exit status, standard output and standard error."""

    def run(*arguments: str | Path) -> tuple[int, str, str]:
        status = main([str(argument) for argument in arguments])
        out, err = capsys.readouterr()
        return status, out, err

    return run


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """A good pack with one entry."""
    folder = tmp_path / "pack"
    entry = folder / "stunts/jump"
    entry.mkdir(parents=True)
    (folder / "pack.yaml").write_text("format: 1\ntitle: Jumps\nlanguages: [en]\n")
    (entry / "stunt.yaml").write_text(
        "title: The jump\nhook: One jump\nstory: He jumped.\n"
        "films: [{title: One, year: 2023}]\nsources: ['https://example.org/']\n"
    )
    return folder
