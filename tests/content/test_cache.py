import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kiosk.content import OpenedPack, open_pack, opening
from kiosk.content.compiling import Compiled, compile_pack
from kiosk.content.files import PackFiles
from kiosk.content.keeping import keep
from kiosk.content.scan import Scan
from kiosk.content.verdicts import Verdicts

if TYPE_CHECKING:
    from tests.content.conftest import PackBuilder


class Counter:
    """Counts how often a pack is made from its files."""

    def __init__(self, pack: "PackBuilder", cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.pack = pack
        self.cache = cache
        self.compiled = 0

        def counted(scan: Scan, files: PackFiles, verdicts: Verdicts) -> Compiled:
            self.compiled += 1
            return compile_pack(scan, files, verdicts)

        monkeypatch.setattr(opening, "compile_pack", counted)

    def open(self) -> OpenedPack:
        return open_pack(self.pack.folder, cache=self.cache)

    def file(self) -> Path:
        (file,) = self.cache.glob("pack-*.json")
        return file


@pytest.fixture
def counter(pack: "PackBuilder", tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Counter:
    pack.picture("locations/place/poster.png")
    pack.entry(
        "locations/place",
        "poster: {image: poster.png, alt: A}\n"
        "season: {from: November, to: March, note: {en: Snow, nb: Snø}}\n"
        "films: [{title: 1917, year: 2019}]\n"
        "figures: [{value: 15.5, unit: m, label: high, compare: [{label: a house, value: 7}]}]\n"
        "stunts: [none]\n",
    )
    pack.entry(
        "activities/tour",
        "duration: 3-4 h\nprice: {from: 349, currency: NOK, year: 2026}\n"
        "booking: {url: 'https://example.org', desk: true}\nminimum_age: 8\nseason: all year\n",
    )
    pack.entry("activities/walk", "price: free\nduration: 2 days\n")
    return Counter(pack, tmp_path / "cache", monkeypatch)


def test_the_second_opening_gives_the_same_without_reading_again(counter: Counter) -> None:
    first = counter.open()
    second = counter.open()
    assert counter.compiled == 1
    assert second == first
    assert first.problems
    assert second.pack is not None
    assert second.pack.activities["walk"].price == "free"
    assert type(second.pack.activities["tour"]) is type(first.pack.activities["tour"])  # type: ignore[union-attr]
    assert (counter.file().stat().st_mode & 0o777) == 0o600


def test_a_pack_that_is_moved_names_its_new_files(counter: Counter, tmp_path: Path) -> None:
    counter.open()
    moved = tmp_path / "moved"
    counter.pack.folder.rename(moved)
    moved.joinpath("x").symlink_to("y")
    opened = open_pack(moved, cache=counter.cache)
    assert all(problem.file.startswith(str(moved)) for problem in opened.problems)


@pytest.mark.parametrize(
    "change",
    ["text", "new entry", "gone entry", "new folder", "picture", "touch", "gone picture"],
)
def test_every_change_is_seen(counter: Counter, change: str) -> None:
    before = counter.open()
    pack = counter.pack
    poster = pack.folder / "locations/place/poster.png"
    if change == "text":
        pack.entry("activities/walk", "price: free\nduration: 3 days\n")
    elif change == "new entry":
        pack.entry("activities/other")
    elif change == "gone entry":
        shutil.rmtree(pack.folder / "activities/walk")
    elif change == "new folder":
        (pack.folder / "stunt").mkdir()
    elif change == "picture":
        pack.picture("locations/place/poster.png", (50, 50), change=lambda data: data[:-20])
    elif change == "touch":
        os.utime(poster, ns=(1, 1))
    else:
        poster.unlink()
    after = counter.open()
    assert counter.compiled == 2
    assert (after == before) is (change == "touch")
    assert counter.open() == after
    assert counter.compiled == 2
    assert len(list(counter.cache.iterdir())) == 1


def test_a_missing_picture_that_comes_is_seen(counter: Counter) -> None:
    poster = counter.pack.folder / "locations/place/poster.png"
    data = poster.read_bytes()
    poster.unlink()
    assert "missing-file" in {problem.code for problem in counter.open().problems}
    poster.write_bytes(data)
    assert "missing-file" not in {problem.code for problem in counter.open().problems}


def test_what_was_meant_by_a_missing_picture_is_told_when_it_comes(counter: Counter) -> None:
    poster = counter.pack.folder / "locations/place/poster.png"
    data = poster.read_bytes()
    poster.unlink()
    counter.open()
    poster.with_name("postre.png").write_bytes(data)
    problems = {problem.code: problem.suggestion for problem in counter.open().problems}
    assert problems["missing-file"] == "Did you mean `postre.png`?"


@pytest.mark.parametrize(
    "harm",
    ["empty", "cut", "flipped", "text", "another key", "folder", "link", "unreadable", "no entry"],
)
def test_a_cache_that_is_not_whole_is_made_again(
    counter: Counter, tmp_path: Path, harm: str
) -> None:
    expected = counter.open()
    file = counter.file()
    data = file.read_bytes()
    if harm == "empty":
        file.write_bytes(b"")
    elif harm == "cut":
        file.write_bytes(data[:-100])
    elif harm == "flipped":
        file.write_bytes(data.replace(b"Helsetkopen", b"Helsetkoppn"))
    elif harm == "text":
        file.write_bytes(b"\xff" * 3000)
    elif harm == "another key":
        file.write_bytes(data.replace(b"kiosk pack 3", b"kiosk pack 0"))
    elif harm == "folder":
        file.unlink()
        file.mkdir()
    elif harm == "link":
        file.rename(tmp_path / "elsewhere.json")
        file.symlink_to(tmp_path / "elsewhere.json")
    elif harm == "no entry":
        key, _, *lines = data.split(b"\n")
        keep(file, key.decode()[6:], b"\n".join([*lines[:1], b"place x {}"]))
    else:
        keep(file, data.split(b"\n")[0].decode()[6:], b'{"pack": 3}')
    assert counter.open() == expected
    assert counter.compiled == 2
    assert counter.open() == expected
    assert counter.compiled == (3 if harm == "folder" else 2)


@pytest.mark.parametrize("way", ["file", "below a file", "no disk"])
def test_a_cache_folder_that_cannot_be_written_never_matters(
    counter: Counter, tmp_path: Path, way: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if way == "no disk":

        def full(descriptor: int) -> None:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr("os.fsync", full)
    else:
        (tmp_path / "cache").write_text("x")
        counter.cache = tmp_path / ("cache" if way == "file" else "cache/below")
    assert counter.open() == counter.open()
    assert counter.compiled == 2
    if way == "no disk":
        assert list(counter.cache.iterdir()) == []


def test_caches_of_many_packs_are_pruned(pack: "PackBuilder", tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    for number in range(20):
        copy = tmp_path / f"copy-{number}"
        shutil.copytree(pack.folder, copy)
        open_pack(copy, cache=cache)
    assert len(list(cache.iterdir())) == 16


def test_a_text_that_cannot_be_kept_is_shown_all_the_same(counter: Counter) -> None:
    counter.pack.entry("activities/odd", 'operator: "half \\ud800"\n')
    counter.open()
    counter.open()


def test_a_changed_program_does_not_believe_its_old_cache(
    counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    counter.open()
    monkeypatch.setattr("kiosk.__version__", "99")
    counter.open()
    assert counter.compiled == 2
