"""Which pack a kiosk shows: what kiosk.yaml names, else what is on, else what came along."""

import fcntl
import os
import threading
from pathlib import Path

import pytest

from kiosk.config import PackSource, shipped_pack
from kiosk.content import open_pack
from kiosk.packs import Sourced, Store, offers, open_source
from tests.packs.conftest import NOON, PANEL, blind, hush, lay, tree
from tests.packs.forge import archive, good_files


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    folder = tmp_path / "cache"
    folder.mkdir()
    return folder


def opened(text: str | None, store: Store, cache: Path) -> Sourced:
    source = None if text is None else PackSource(text, cache.parent / text)
    return open_source(source, store, cache)


def test_without_a_name_it_is_what_is_on_else_what_came_along(
    store: Store, jumps_file: Path, cache: Path
) -> None:
    assert opened(None, store, cache) == Sourced(shipped_pack())
    pack = store.install(jumps_file, now=NOON, panel=PANEL, tell=hush, look=blind).pack
    assert opened(None, store, cache).folder == shipped_pack()
    store.use(pack, now=NOON)
    assert opened(None, store, cache) == Sourced(pack.folder, (), pack)


def test_a_damaged_one_is_told(store: Store, jumps_file: Path, cache: Path) -> None:
    pack = store.install(jumps_file, now=NOON, panel=PANEL, tell=hush, look=blind).pack
    store.use(pack, now=NOON)
    pack.folder.chmod(0o700)
    (pack.folder / "pack.yaml").unlink()
    sourced = opened(None, store, cache)
    assert sourced.folder == shipped_pack()
    assert sourced.problems
    named = opened("jumps", store, cache)
    assert (named.folder, named.problems) == (None, sourced.problems)


def test_a_name_is_a_folder_first_and_then_an_installed_pack(
    store: Store, jumps: Path, jumps_file: Path, cache: Path
) -> None:
    pack = store.install(jumps_file, now=NOON, panel=PANEL, tell=hush, look=blind).pack
    assert opened("jumps", store, cache) == Sourced(jumps)
    jumps.rename(jumps.with_name("elsewhere"))
    assert opened("jumps", store, cache).installed == pack
    assert opened("jumps@2", store, cache).folder == pack.folder
    assert opened(pack.exactly, store, cache).folder == pack.folder


def test_an_archive_is_checked_and_unpacked_once(
    store: Store, jumps_file: Path, cache: Path
) -> None:
    first = opened("jumps.kioskpack", store, cache)
    assert first.folder is not None
    assert open_pack(first.folder).pack is not None
    before = tree(cache)
    made = (first.folder / "pack.yaml").stat().st_ino
    assert opened("jumps.kioskpack", store, cache) == first
    assert tree(cache) == before
    assert (first.folder / "pack.yaml").stat().st_ino == made


def test_what_is_missing_from_the_cache_is_unpacked_again(
    store: Store, jumps_file: Path, cache: Path
) -> None:
    folder = opened("jumps.kioskpack", store, cache).folder
    assert folder is not None
    folder.chmod(0o700)
    (folder / "pack.yaml").unlink()
    assert opened("jumps.kioskpack", store, cache).folder == folder
    assert (folder / "pack.yaml").exists()


def test_few_archives_stay_unpacked(store: Store, tmp_path: Path, cache: Path) -> None:
    for number in range(7):
        files = good_files()
        (tmp_path / f"p{number}.kioskpack").write_bytes(archive(files, name=f"p{number}"))
        assert opened(f"p{number}.kioskpack", store, cache).folder is not None
    kept = {path.name[:2] for path in (cache / "unpacked").iterdir() if path.name != ".lock"}
    assert len(kept) == 4
    assert "p6" in kept


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("jmps", "Did you mean `jumps`?"),
        ("zebra", "`kiosk pack list` shows what is installed."),
        ("gone.kioskpack", "cannot be unpacked: no such file"),
        ("broken.kioskpack", "This is not a `.kioskpack`."),
    ],
)
def test_what_is_not_there_is_told(
    text: str, said: str, store: Store, jumps_file: Path, cache: Path
) -> None:
    store.install(jumps_file, now=NOON, panel=PANEL, tell=hush, look=blind)
    (cache.parent / "broken.kioskpack").write_bytes(b"hello")
    sourced = opened(text, store, cache)
    assert sourced.folder is None
    assert said in " ".join(f"{p.message} {p.suggestion}" for p in sourced.problems)


def test_a_path_that_is_not_there_is_left_to_who_opens_it(store: Store, cache: Path) -> None:
    assert opened("packs/none", store, cache).folder == cache.parent / "packs/none"


def test_a_full_disk_is_told(
    store: Store, jumps_file: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.packs.disk.SPARE", 10**18)
    sourced = opened("jumps.kioskpack", store, cache)
    assert sourced.folder is None
    assert "are free" in sourced.problems[0].message
    assert tree(cache) == {"unpacked": None}


def test_a_folder_is_shown_as_it_is(store: Store, tmp_path: Path, cache: Path) -> None:
    folder = lay(tmp_path / "mine", good_files())
    assert opened("mine", store, cache) == Sourced(folder)


def test_a_stick_tells_what_is_on_it(jumps_file: Path, tmp_path: Path) -> None:
    stick = lay(
        tmp_path / "stick",
        {"b.kioskpack": jumps_file.read_bytes(), "a.kioskpack": b"x", ".c.kioskpack": b"x"},
    )
    bad, good = offers(stick)
    assert (good.label, good.title, good.size, good.problems) == (
        "jumps@2",
        (("en", "Jumps"), ("nb", "Hopp")),
        sum(map(len, good_files().values())),
        (),
    )
    assert (bad.label, bad.problems[0].message) == ("a.kioskpack", "This is not a `.kioskpack`.")


def test_what_is_offered_may_be_anything(tmp_path: Path) -> None:
    (tmp_path / "folder.kioskpack").mkdir()
    (tmp_path / "link.kioskpack").symlink_to("nowhere")
    os.mkfifo(tmp_path / "pipe.kioskpack")
    (tmp_path / "no-yaml.kioskpack").write_bytes(archive({"x.yaml": b"x"}))
    (tmp_path / "odd.kioskpack").write_bytes(archive(good_files() | {"pack.yaml": b"\xff"}))
    assert all(offer.problems for offer in offers(tmp_path))


def test_who_comes_second_waits_for_the_first(store: Store, jumps_file: Path, cache: Path) -> None:
    (cache / "unpacked").mkdir()
    handle = os.open(cache / "unpacked/.lock", os.O_RDWR | os.O_CREAT)
    fcntl.flock(handle, fcntl.LOCK_EX)
    found: list[Sourced] = []
    second = threading.Thread(target=lambda: found.append(opened("jumps.kioskpack", store, cache)))
    second.start()
    second.join(0.2)
    assert second.is_alive()
    os.close(handle)
    second.join(30)
    assert found[0].folder is not None
