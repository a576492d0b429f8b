"""A home of its own for each test of a command, the command, and a small pack."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PIL import Image

from kiosk.cli import main
from kiosk.commands import check, pack_authoring

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


@pytest.fixture(autouse=True)
def _summer(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is July 2026 for the commands to which a price can be old."""
    for command in (check, pack_authoring):
        monkeypatch.setattr(command, "now", lambda: datetime(2026, 7, 1, 12, tzinfo=UTC))


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
        "title: The jump\nhook: One jump\nstory: He jumped. "
        + "Then he went up and jumped. " * 6
        + "\nfilms: [{title: One, year: 2023}]\nsources: ['https://example.org/']\n"
        "poster: {image: one.png, alt: A rider above a deep valley}\n"
    )
    Image.new("RGB", (1080, 1920), "#1c4356").save(entry / "one.png")
    return folder
