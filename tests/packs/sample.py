"""A whole pack, as `kiosk pack new` makes it, for each test to spoil."""

import shutil
from collections.abc import Callable, Iterator
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from kiosk.packs import new_pack, new_pictures
from kiosk.packs.new_pictures import draw

TODAY = date(2026, 7, 1)
LIGHTHOUSE = "locations/lighthouse/location.yaml"
DIVE = "stunts/gallery-dive/stunt.yaml"
ROWING = "activities/rowing-trip/activity.yaml"


@pytest.fixture(scope="session", autouse=True)
def _drawn_once() -> Iterator[None]:
    """The same posters each time: drawing them for each test would take minutes."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(new_pictures, "draw", cache(lambda name: tuple(draw(name))))
        yield


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample in three languages, made once; nobody writes into it."""
    folder = tmp_path_factory.mktemp("made") / "pack"
    new_pack(folder, ("en", "nb", "de"), None, TODAY)
    return folder


@pytest.fixture
def copied(made: Path, tmp_path: Path) -> Callable[[str], Path]:
    """Copies of the sample, by their names."""

    def copy(name: str) -> Path:
        return shutil.copytree(made, tmp_path / name)

    return copy


@pytest.fixture
def pack(copied: Callable[[str], Path]) -> Path:
    """The sample, to be spoilt."""
    return copied("pack")


def edit(file: Path, old: str, new: str) -> None:
    """Change a text file where it says `old`."""
    text = file.read_text(encoding="utf-8")
    assert old in text, f"{file.name} does not say {old!r}"
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
