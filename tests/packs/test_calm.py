"""Clips that flash come neither into an archive nor into the store."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.config import shipped_pack
from kiosk.documents import Problem, Severity
from kiosk.packs import CannotLookError, Film, Light, Outcome, PackRefused, Store, build
from kiosk.packs.calm import ALL_OF_THEM, expect_calm
from kiosk.packs.inventory import Inventory, Item
from kiosk.packs.staging import Staged
from tests.packs.conftest import NOON, PANEL, hush, lay
from tests.packs.forge import archive, good_files

CLIP = shipped_pack() / "stunts/motorcycle-jump/jump.webm"
FILM = "video: {file: a.webm, captions: a.vtt, transcript: {en: A jump, nb: Et hopp}}\n"
Tell = Callable[[int], None]


class Looking:
    """Looks at clips, and finds what it is told to."""

    def __init__(self, hertz: float = 0.1, fails: str = "", takes: float = 0.0) -> None:
        self.hertz = hertz
        self.fails = fails
        self.takes = takes
        self.patience: list[float] = []
        self.now = 0.0

    def __call__(self, _clip: Path, seconds: float, patience: float, tell: Tell) -> Film:
        self.patience.append(patience)
        self.now += self.takes
        tell(round(seconds * 500))
        if self.fails:
            raise CannotLookError(self.fails)
        return Film(tuple(self._frames(seconds)), 4, 4)

    def _frames(self, seconds: float) -> Iterator[Light]:
        for number in range(round(seconds * 50)):
            on = int(number / 50 * self.hertz * 2) % 2
            yield Light(number * 20, bytes([255 * on]) * 48)


@pytest.fixture
def files() -> dict[str, bytes]:
    files = good_files()
    stunt = files["stunts/jump/stunt.yaml"].replace(b"poster:", FILM.encode() + b"poster:")
    captions = b"WEBVTT\n\n00:00.000 --> 00:01.000\nA jump\n"
    clip = {"stunts/jump/a.webm": CLIP.read_bytes(), "stunts/jump/a.vtt": captions}
    return files | clip | {"stunts/jump/stunt.yaml": stunt}


@pytest.fixture
def folder(tmp_path: Path, files: dict[str, bytes]) -> Path:
    return lay(tmp_path / "jumps", files)


@pytest.fixture
def file(tmp_path: Path, files: dict[str, bytes]) -> Path:
    file = tmp_path / "jumps.kioskpack"
    file.write_bytes(archive(files))
    return file


def refused(do: Callable[[], object]) -> Problem:
    with pytest.raises(PackRefused) as refused:
        do()
    (problem,) = refused.value.problems
    return problem


def install(store: Store, source: Path, look: Looking) -> Outcome:
    return store.install(source, now=NOON, panel=PANEL, tell=hush, look=look)


def test_one_that_flashes_is_refused_wherever_it_comes_from(
    store: Store, folder: Path, file: Path, tmp_path: Path
) -> None:
    wild = Looking(5)
    ways: tuple[Callable[[], object], ...] = (
        lambda: install(store, file, wild),
        lambda: install(store, folder, wild),
        lambda: build(folder, tmp_path / "a.kioskpack", panel=PANEL, tell=hush, look=wild),
    )
    for way in ways:
        problem = refused(way)
        assert (problem.code, problem.severity) == ("clip-flashes", Severity.ERROR)
        assert "`stunts/jump/a.webm` flashes 5 times within a second, at 0.7 s:" in problem.message
    assert store.installed() == ()
    assert not (tmp_path / "a.kioskpack").exists()


def test_a_calm_one_is_looked_at_once(store: Store, file: Path, folder: Path) -> None:
    """A newer version with the same clip, or the same pack again, does not take its time again."""
    look = Looking()
    assert install(store, file, look).is_new
    assert not install(store, file, look).is_new
    manifest = folder / "pack.yaml"
    manifest.write_text(manifest.read_text().replace("version: '2'", "version: '3'"))
    assert install(store, folder, look).is_new
    assert len(look.patience) == 1


def test_what_cannot_be_looked_at_is_told_of_an_archive_and_refused_of_a_folder(
    store: Store, file: Path, folder: Path
) -> None:
    blind = Looking(fails="It is broken.")
    problem = refused(lambda: install(store, folder, blind))
    words = "`stunts/jump/a.webm` could not be looked at for flashes: It is broken."
    assert (problem.code, problem.message) == ("clip-unseen", words)

    outcome = install(store, file, blind)
    (warning,) = [problem for problem in outcome.warnings if problem.code == "clip-unseen"]
    assert (warning.severity, warning.message) == (Severity.WARNING, words)
    assert outcome.is_new


def test_its_progress_is_told(folder: Path, tmp_path: Path) -> None:
    told: list[tuple[str, int, int]] = []
    out = tmp_path / "a.kioskpack"
    build(folder, out, panel=PANEL, tell=lambda *step: told.append(step), look=Looking())
    assert [step[1:] for step in told if step[0] == "Looking at clips"] == [(0, 15), (8, 15)]


def staged(folder: Path, count: int) -> Staged:
    """A pack of nothing but clips."""
    folder.mkdir()
    names = [f"{number}.webm" for number in range(count)]
    for name in names:
        shutil.copy(CLIP, folder / name)
    items = tuple(Item(path=name, size=1, sha256=f"{at:064}") for at, name in enumerate(names))
    inventory = Inventory(
        format=1, name="clips", version="1", made_by="us", total=count, files=items
    )
    return Staged(folder, inventory, {}, (), clips=tuple(names))


def test_a_weak_machine_comes_to_an_end(tmp_path: Path) -> None:
    """However many clips an archive has, no more than so many minutes go by for them."""
    look = Looking(takes=70.0)
    pack = staged(tmp_path / "clips", 5)
    warnings = expect_calm(pack, tmp_path / "a.kioskpack", look, hush, clock=lambda: look.now)
    assert look.patience == [120.0, 110.0, 40.0]
    assert sum(look.patience[-1:]) + 2 * look.takes <= ALL_OF_THEM
    assert [problem.code for problem in warnings] == ["clip-unseen"] * 2
    assert "`3.webm` could not be looked at for flashes" in warnings[0].message


def test_all_clips_that_flash_are_told_at_once(tmp_path: Path) -> None:
    pack = staged(tmp_path / "clips", 3)
    with pytest.raises(PackRefused) as refused:
        expect_calm(pack, tmp_path, Looking(6), hush, known=frozenset({f"{1:064}"}))
    assert [problem.message[:8] for problem in refused.value.problems] == ["`0.webm`", "`2.webm`"]
