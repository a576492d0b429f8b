"""Packs that nobody should take: each is refused, in words, and changes nothing."""

import json
import os
import socket
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.config import PackSource
from kiosk.packs import PackRefused, Store, open_archive, open_source
from tests.packs.conftest import NOON, PANEL, blind, hush, lay, tree
from tests.packs.forge import (
    STUNT,
    SVG,
    Part,
    archive,
    inventory_part,
    parts,
    picture,
    with_file,
    zipped,
)
from tests.packs.hostile import ARCHIVES, GOOD, POSTER, YAML, damaged_png, map_of


def refused(store: Store, source: Path) -> str:
    """What is said when `source` is refused."""
    with pytest.raises(PackRefused) as raised:
        store.install(source, now=NOON, panel=PANEL, tell=hush, look=blind)
    problems = raised.value.problems
    assert all(problem.file.startswith(str(source)) for problem in problems)
    assert len(problems) <= 21
    return "\n".join(f"{problem.message} {problem.suggestion}" for problem in problems)


@pytest.mark.parametrize(("make", "said"), ARCHIVES.values(), ids=list(ARCHIVES))
def test_a_hostile_archive_is_refused_and_changes_nothing(
    make: Callable[[], bytes], said: str, tmp_path: Path, jumps_file: Path
) -> None:
    store = Store(tmp_path / "packs")
    pack = store.install(jumps_file, now=NOON, panel=PANEL, tell=hush, look=blind).pack
    store.use(pack, now=NOON)
    cache = tmp_path / "cache"
    cache.mkdir()
    before = tree(tmp_path) | {"cache/unpacked": None}
    file = tmp_path / "hostile.kioskpack"
    file.write_bytes(make())

    assert said in refused(store, file)

    sourced = open_source(PackSource.named(str(file)), store, cache)
    assert sourced.folder is None
    assert any(said in p.message for p in sourced.problems)
    file.unlink()
    assert tree(tmp_path) | {"cache/unpacked": None} == before


def test_there_are_many() -> None:
    count = len(ARCHIVES) + len(FOLDERS)
    print(f"{count} hostile packs")
    assert count >= 60


def test_the_archives_are_hostile_in_one_thing_only(store: Store, tmp_path: Path) -> None:
    for index, data in enumerate([archive(GOOD), map_of(SVG), with_file("z.png", picture())]):
        file = tmp_path / f"{index}.kioskpack"
        file.write_bytes(data)
        assert store.install(file, now=NOON, panel=PANEL, tell=hush, look=blind).is_new


# -- folders -------------------------------------------------------------------------------------


def link(folder: Path) -> None:
    (folder / POSTER).unlink()
    (folder / POSTER).symlink_to("/etc/passwd")


def link_folder(folder: Path) -> None:
    outside = lay(folder.parent / "outside", {"x/stunt.yaml": STUNT.encode()})
    (folder / "stunts/other").symlink_to(outside / "x")


def link_loop(folder: Path) -> None:
    (folder / "stunts/loop").symlink_to(folder)


def pipe(folder: Path) -> None:
    os.mkfifo(folder / "stunts/jump/x.png")


def pipe_for_yaml(folder: Path) -> None:
    (folder / YAML).unlink()
    os.mkfifo(folder / YAML)


def a_socket(folder: Path) -> None:
    here = Path.cwd()
    os.chdir(folder)  # the name of a socket is short
    try:
        with socket.socket(socket.AF_UNIX) as listening:
            listening.bind("x.sock")
    finally:
        os.chdir(here)


def sparse(folder: Path) -> None:
    with (folder / POSTER).open("r+b") as file:
        file.truncate(4_000_000_000)


def device(folder: Path) -> None:
    (folder / POSTER).rename(folder / "stunts/jump/con.png")
    text = (folder / YAML).read_text().replace("poster.png", "con.png")
    (folder / YAML).write_text(text)


def spelling(folder: Path) -> None:
    text = (folder / YAML).read_text().replace("poster.png", "Poster.png")
    (folder / YAML).write_text(text)


def collision(folder: Path) -> None:
    lay(folder, {"stunts/jump/Poster.png": picture()})
    with (folder / YAML).open("a") as file:
        file.write("photos: [{file: Poster.png, alt: A, credit: B}]\n")


def broken(folder: Path) -> None:
    (folder / POSTER).write_bytes(damaged_png())


def deep(folder: Path) -> None:
    (folder / ("d/" * 40)).mkdir(parents=True)


def links(folder: Path) -> None:
    for number in range(100):
        (folder / f"{number}.png").symlink_to("/etc/passwd")


def many(folder: Path) -> None:
    for number in range(20_100):
        (folder / f"{number}").touch()


FOLDERS: dict[str, tuple[Callable[[Path], None], str]] = {
    "link": (link, f"`{POSTER}` is a link."),
    "link to a folder": (link_folder, "`stunts/other` is a link."),
    "link to itself": (link_loop, "`stunts/loop` is a link."),
    "pipe": (pipe, "is a device, a pipe or a socket"),
    "pipe for a text": (pipe_for_yaml, "is a device, a pipe or a socket"),
    "socket": (a_socket, "is a device, a pipe or a socket"),
    "4 GB": (sparse, f"`{POSTER}` has 4.0 GB. 100 MB is the most."),
    "device": (device, "is the name of a device on many systems"),
    "spelling": (spelling, "The picture `Poster.png` does not exist."),
    "collision": (collision, "are the same name on many systems"),
    "broken picture": (broken, "is damaged"),
    "deep": (deep, "lies too deep."),
    "links": (links, "80 more things are wrong with it."),
    "too many files": (many, "more than the 20,000 files that a pack can have"),
}


@pytest.mark.parametrize(("spoil", "said"), FOLDERS.values(), ids=list(FOLDERS))
def test_a_hostile_folder_is_refused_and_changes_nothing(
    spoil: Callable[[Path], None], said: str, store: Store, jumps: Path
) -> None:
    spoil(jumps)
    assert said in refused(store, jumps)
    assert tree(store.folder) == {}


def test_a_file_without_a_readable_name_is_left_out(store: Store, jumps: Path) -> None:
    (jumps / os.fsdecode(b"\xff\xfe.png")).write_bytes(b"x")
    outcome = store.install(jumps, now=NOON, panel=PANEL, tell=hush, look=blind)
    assert len(outcome.left_out) == 1


# -- harmless ------------------------------------------------------------------------------------


def test_markup_is_text(store: Store, jumps: Path) -> None:
    text = (jumps / YAML).read_text().replace("He did it", "<b>He</b> <img src=x> &amp; did it")
    (jumps / YAML).write_text(text)
    pack = store.install(jumps, now=NOON, panel=PANEL, tell=hush, look=blind).pack
    assert "<b>He</b> <img src=x> &amp; did it" in (pack.folder / YAML).read_text()


def test_hard_links_and_rights_are_not_taken_over(store: Store, jumps: Path) -> None:
    secret = jumps.parent / "elsewhere.png"
    os.link(jumps / POSTER, secret)
    (jumps / POSTER).chmod(0o4777)
    pack = store.install(jumps, now=NOON, panel=PANEL, tell=hush, look=blind).pack
    status = (pack.folder / POSTER).stat()
    assert (status.st_nlink, status.st_mode & 0o7777) == (1, 0o400)


def test_what_systems_leave_behind_stays_behind(store: Store, jumps: Path) -> None:
    junk = {".DS_Store", "__MACOSX/._x", "stunts/Thumbs.db", ".git/config", "stunts/jump/x.yaml~"}
    lay(jumps, dict.fromkeys(junk, b"x"))
    lay(jumps, {"notes.txt": b"x", "stunts/jump/unused.png": picture()})
    outcome = store.install(jumps, now=NOON, panel=PANEL, tell=hush, look=blind)
    assert [item.path for item in outcome.pack.inventory.files] == sorted(GOOD)
    assert outcome.left_out == ("notes.txt", "stunts/jump/unused.png")


@settings(max_examples=150)
@given(st.lists(st.tuples(st.integers(0, 10_000), st.binary(max_size=8)), min_size=1, max_size=4))
def test_an_archive_with_any_other_byte_is_refused(changes: list[tuple[int, bytes]]) -> None:
    data = bytearray(archive(GOOD))
    for at, piece in changes:
        start = at * len(data) // 10_000
        data[start : start + len(piece)] = piece
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "x.kioskpack"
        file.write_bytes(data)
        store = Store(Path(folder) / "packs")
        with suppress(PackRefused):
            store.install(file, now=NOON, panel=PANEL, tell=hush, look=blind)
        for pack in store.installed():
            assert {path: (pack.folder / path).read_bytes() for path in GOOD} == GOOD


ANYTHING = st.recursive(
    st.none() | st.integers() | st.text(),
    lambda inner: (
        st.lists(inner) | st.dictionaries(st.sampled_from(["path", "size", "sha256", "x"]), inner)
    ),
)


@settings(max_examples=200)
@given(ANYTHING)
def test_no_list_of_files_is_a_surprise(files: object) -> None:
    told = json.loads(inventory_part(GOOD).data) | {"files": files}
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "x.kioskpack"
        some = [Part("manifest.json", json.dumps(told).encode()), *parts(GOOD)[1:]]
        file.write_bytes(zipped(some))
        with pytest.raises(PackRefused), open_archive(file):
            pass
