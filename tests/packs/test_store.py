"""The installed packs: which are there, which one is on, and what brings one back."""

import fcntl
import json
import os
import stat
from pathlib import Path

import pytest

from kiosk.packs import BusyError, Installed, PackRefused, Store, disk
from tests.packs.conftest import NOON, PANEL, blind, hush, later, lay, tree
from tests.packs.forge import MANIFEST, archive, good_files


def pack(folder: Path, name: str = "jumps", version: str = "2", hook: str = "One jump") -> Path:
    """The archive of a pack."""
    files = good_files()
    files["pack.yaml"] = MANIFEST.replace("'2'", f"'{version}'").encode()
    files["stunts/jump/stunt.yaml"] = files["stunts/jump/stunt.yaml"].replace(
        b"One jump", hook.encode()
    )
    file = folder / f"{name}-{version}-{len(hook)}.kioskpack"
    file.write_bytes(archive(files, name=name, version=version))
    return file


def put_in(store: Store, source: Path, hours: int = 0) -> Installed:
    return store.install(source, now=later(hours), panel=PANEL, tell=hush, look=blind).pack


def words(raised: pytest.ExceptionInfo[PackRefused]) -> str:
    return " ".join(f"{p.message} {p.suggestion}" for p in raised.value.problems)


def spoil(installed: Installed, path: str = "stunts/jump/poster.png", data: bytes = b"") -> None:
    file = installed.folder / path
    file.chmod(0o600)
    file.write_bytes(data)


def test_at_first_nothing_is_there_and_nothing_is_made(store: Store) -> None:
    assert (store.installed(), store.on(), store.choose()) == ((), None, (None, ()))
    store.sweep()
    assert not store.folder.exists()


def test_installing_puts_nothing_on(store: Store, jumps_file: Path) -> None:
    one = put_in(store, jumps_file)
    assert store.installed() == (one,)
    assert (one.name, one.version, one.label) == ("jumps", "2", "jumps@2")
    assert one.title == {"en": "Jumps", "nb": "Hopp"}
    assert one.installed == NOON
    assert store.on() is None


def test_an_archive_and_its_folder_are_the_same_pack(
    store: Store, jumps: Path, jumps_file: Path
) -> None:
    one = put_in(store, jumps_file)
    again = store.install(jumps, now=later(1), panel=PANEL, tell=hush, look=blind)
    assert (again.pack, again.is_new) == (one, False)


def test_what_is_installed_is_read_only(store: Store, jumps_file: Path) -> None:
    one = put_in(store, jumps_file)
    for path in [one.folder, *one.folder.rglob("*")]:
        assert stat.S_IMODE(path.stat().st_mode) == (0o500 if path.is_dir() else 0o400)


def test_use_and_roll_back(store: Store, tmp_path: Path) -> None:
    one, two = put_in(store, pack(tmp_path)), put_in(store, pack(tmp_path, version="3"), 1)
    store.use(one, now=later(2))
    store.use(two, now=later(3))
    assert (store.on(), store.state().on.since) == (two, later(3))
    store.rollback(now=later(4))
    assert (store.on(), store.state().on.since) == (one, later(4))
    store.rollback(now=later(5))
    assert store.on() == two


def test_rolling_back_the_first_brings_what_came_along(store: Store, jumps_file: Path) -> None:
    with pytest.raises(PackRefused) as raised:
        store.rollback(now=NOON)
    assert "nothing to go back to" in words(raised)
    one = put_in(store, jumps_file)
    store.use(one, now=NOON)
    state = store.rollback(now=later(1))
    assert (store.on(), state.on.pack, state.on.since) == (None, None, later(1))
    store.rollback(now=later(2))
    assert store.on() == one


def test_putting_on_what_is_on_keeps_the_one_before(store: Store, tmp_path: Path) -> None:
    one, two = put_in(store, pack(tmp_path)), put_in(store, pack(tmp_path, version="3"))
    store.use(one, now=NOON)
    store.use(two, now=NOON)
    before = store.state()
    assert store.use(two, now=later(1)) == before


def test_why_one_was_taken_off_is_kept_until_it_is_on_again(store: Store, tmp_path: Path) -> None:
    one, two = put_in(store, pack(tmp_path)), put_in(store, pack(tmp_path, version="3"))
    store.use(one, now=NOON)
    store.use(two, now=later(1))
    state = store.rollback(now=later(2), because="It could not be drawn.")
    assert store.on() == one
    assert (state.notes[two.key].because, state.notes[two.key].when) == (
        "It could not be drawn.",
        later(2),
    )
    store.note(one, "It was slow.", now=later(3))
    assert store.state().notes.keys() == {one.key, two.key}
    assert store.use(two, now=later(4)).notes.keys() == {one.key}


def test_never_what_is_on_nor_what_was_before_is_removed(store: Store, tmp_path: Path) -> None:
    packs = [put_in(store, pack(tmp_path, version=v), int(v)) for v in "123"]
    for installed in packs:
        store.use(installed, now=NOON)
    with pytest.raises(PackRefused) as raised:
        store.remove(packs[2])
    assert "is on" in words(raised)
    with pytest.raises(PackRefused) as raised:
        store.remove(packs[1])
    assert "was on before" in words(raised)
    store.remove(packs[0])
    assert store.installed() == tuple(packs[1:])


def test_the_last_of_a_name_leaves_nothing(store: Store, jumps_file: Path) -> None:
    store.remove(put_in(store, jumps_file))
    assert tree(store.folder) == {}


def test_a_name_finds_what_is_on_else_what_came_last(store: Store, tmp_path: Path) -> None:
    old, new = put_in(store, pack(tmp_path)), put_in(store, pack(tmp_path, version="10"), 1)
    other = put_in(store, pack(tmp_path, name="hops"), 2)
    assert store.find("jumps") == new
    store.use(old, now=NOON)
    assert store.find("jumps") == old
    assert store.find("jumps@10") == new
    assert store.find("hops@2") == other
    assert store.find(new.exactly) == new
    with pytest.raises(PackRefused) as raised:
        store.find("jumps", exactly=True)
    assert f"`{old.exactly}`, `{new.exactly}`" in words(raised)


@pytest.mark.parametrize(
    ("text", "said"),
    [("jmps", "Did you mean `jumps`?"), ("zebra", "Installed: `jumps`."), ("jumps@9", "jumps@2")],
)
def test_an_unknown_name_is_told_with_those_there_are(
    text: str, said: str, store: Store, jumps_file: Path
) -> None:
    put_in(store, jumps_file)
    with pytest.raises(PackRefused) as raised:
        store.find(text)
    assert said in words(raised)


def test_two_packs_of_one_version_are_told_apart(store: Store, tmp_path: Path) -> None:
    one = put_in(store, pack(tmp_path))
    two = put_in(store, pack(tmp_path, hook="Another jump"), 1)
    assert one.folder != two.folder
    with pytest.raises(PackRefused) as raised:
        store.find("jumps@2")
    assert one.exactly in words(raised)
    assert store.find(f"jumps@{two.inventory.digest[:8]}") == two


def test_a_damaged_pack_gives_way_to_the_one_before(store: Store, tmp_path: Path) -> None:
    one, two = put_in(store, pack(tmp_path)), put_in(store, pack(tmp_path, version="3"))
    store.use(one, now=NOON)
    store.use(two, now=NOON)
    spoil(two)
    on, problems = store.choose()
    assert on == one
    assert "`stunts/jump/poster.png` is damaged or missing." in problems[0].message
    spoil(one)
    assert store.on() is None


def test_a_pack_that_failed_is_not_fallen_back_to(store: Store, tmp_path: Path) -> None:
    one, two = put_in(store, pack(tmp_path)), put_in(store, pack(tmp_path, version="3"))
    store.use(one, now=NOON)
    store.use(two, now=NOON)
    store.rollback(now=NOON, because="It failed.")
    spoil(one)
    assert store.on() is None


def test_one_wrong_byte_is_found_by_looking_closely(store: Store, jumps_file: Path) -> None:
    one = put_in(store, jumps_file)
    file = one.folder / "pack.yaml"
    spoil(one, "pack.yaml", file.read_bytes().replace(b"Jumps", b"Lumps"))
    assert not store.damage(one)
    assert [problem.code for problem in store.damage(one, hush)] == ["damaged-pack"]


def test_installing_again_mends_a_damaged_pack(store: Store, jumps_file: Path) -> None:
    one = put_in(store, jumps_file)
    store.use(one, now=NOON)
    spoil(one)
    outcome = store.install(jumps_file, now=later(1), panel=PANEL, tell=hush, look=blind)
    assert outcome.is_new
    assert store.installed() == (outcome.pack,)
    assert (store.on(), store.state().on.since) == (outcome.pack, NOON)


@pytest.mark.parametrize("data", [b"", b"{", b"\xff" * 50, b'{"format": 2}', b"[]", b"{}" * 10**6])
def test_a_damaged_pointer_shows_what_came_along(
    data: bytes, store: Store, jumps_file: Path
) -> None:
    one = put_in(store, jumps_file)
    (store.folder / "on.json").write_bytes(data)
    on, problems = store.choose()
    assert (on, [problem.code for problem in problems]) == (None, ["damaged-state"])
    store.use(one, now=NOON)
    assert store.choose() == (one, ())


@pytest.mark.parametrize("key", ["../../etc", "/etc", "jumps/../../etc", "jumps", "jumps/.."])
def test_the_pointer_never_leads_out(key: str, store: Store, jumps_file: Path) -> None:
    put_in(store, jumps_file)
    (store.folder / "on.json").write_text(json.dumps({"on": {"pack": key}}))
    assert store.choose()[0] is None


@pytest.mark.parametrize("name", ["lock", "under-way", "on", "pack", "con"])
def test_any_name_is_a_good_name(name: str, store: Store, tmp_path: Path) -> None:
    one = put_in(store, pack(tmp_path, name=name))
    store.use(one, now=NOON)
    assert store.on() == one


def test_versions_may_be_called_anything(store: Store, tmp_path: Path) -> None:
    for version in ("../../x", "a/b", "ä ö ü", "-rf", "."):
        files = good_files()
        files["pack.yaml"] = MANIFEST.replace("'2'", f"'{version}'").encode()
        file = tmp_path / "x.kioskpack"
        file.write_bytes(archive(files, version=version))
        assert put_in(store, file).version == version
    assert {path.name for path in store.folder.iterdir()} == {".lock", ".under-way", "jumps"}
    assert len(store.installed()) == 5


def test_two_at_once_are_one_after_the_other(store: Store, jumps_file: Path) -> None:
    put_in(store, jumps_file)
    handle = os.open(store.folder / ".lock", os.O_RDWR)
    fcntl.flock(handle, fcntl.LOCK_EX)
    try:
        with pytest.raises(BusyError, match="Try again"):
            put_in(store, jumps_file)
        store.sweep()
    finally:
        os.close(handle)
    assert put_in(store, jumps_file).name == "jumps"


def test_what_a_cut_left_is_swept(store: Store, jumps_file: Path) -> None:
    one = put_in(store, jumps_file)
    lay(store.folder / ".under-way", {"incoming/pack/x.yaml": b"x", "on.json": b"x"})
    (store.folder / "skips").mkdir()
    store.sweep()
    assert list((store.folder / ".under-way").iterdir()) == []
    assert not (store.folder / "skips").exists()
    assert store.installed() == (one,)


def test_a_full_disk_is_noticed_before_anything_is_written(
    store: Store, jumps: Path, jumps_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(disk, "SPARE", 10**18)
    for source in (jumps, jumps_file):
        with pytest.raises(OSError, match="full") as raised:
            put_in(store, source)
        assert "are free" in disk.why(raised.value)
    assert tree(store.folder) == {}


def test_only_one_module_of_the_room_writes() -> None:
    folder = Path(disk.__file__).parent
    for file in folder.glob("*.py"):
        text = file.read_text(encoding="utf-8")
        # `pack new` writes into an author's folder, where nothing is on.
        if file.name != "disk.py" and not file.name.startswith("new"):
            for word in (".write", "mkdir(", "unlink(", "rename(", ".replace(target", "chmod(",
                         "rmtree", "os.link", "symlink_to", "touch(", 'open("w', "O_WRONLY",
                         "O_RDWR", "O_CREAT", "tempfile", "shutil"):  # fmt: skip
                found = word in text.replace("disk.write_new", "")
                assert not found, f"{file.name}: `{word}` belongs into disk.py, where it is tested"
