"""``kiosk pack``: packs are built, taken in, put on and taken off, and every refusal says why."""

import json
import re
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from kiosk.commands import pack as command
from kiosk.host import NotRunning, Refused
from kiosk.packs import Store
from tests.packs.conftest import NOON, lay, tree
from tests.packs.forge import MANIFEST, STUNT, archive, good_files

Said = Callable[..., tuple[int, str, str]]


@pytest.fixture
def jumps(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A good pack's folder, below where the commands are run."""
    monkeypatch.chdir(tmp_path)
    return lay(tmp_path / "jumps", good_files())


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """A running kiosk that takes everything; what it was asked."""
    heard: list[object] = []

    def ask(request: Mapping[str, object], **_: object) -> dict[str, object]:
        heard.append(dict(request))
        return {"named": None, "visited": False}

    monkeypatch.setattr(command, "ask", ask)
    return heard


def put_in(kiosk: Said, *versions: str, name: str = "jumps") -> None:
    """Install versions of a pack."""
    for version in versions:
        files = good_files()
        files["pack.yaml"] = MANIFEST.replace("'2'", f"'{version}'").encode()
        Path("x.kioskpack").write_bytes(archive(files, name=name, version=version))
        assert kiosk("pack", "install", "x.kioskpack")[0] == 0


def config(home: Path, text: str) -> Path:
    file = home / ".config/kiosk/kiosk.yaml"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text)
    return file


def test_from_a_folder_to_the_screen_and_back(kiosk: Said, jumps: Path) -> None:
    assert kiosk("pack", "build", jumps) == (
        0,
        "jumps-2.kioskpack\n",
        "Built jumps@2: 3 files, 1.4 kB.\n",
    )
    status, _, said = kiosk("pack", "install", "jumps-2.kioskpack")
    assert (status, said.splitlines()) == (
        0,
        ["Installed jumps@2: 3 files, 407 bytes.", "`kiosk pack use jumps` puts it on."],
    )
    assert kiosk("pack", "use", "jumps") == (
        0,
        "",
        "jumps@2 is on.\nNo kiosk is running; the next one shows it.\n",
    )
    assert kiosk("pack", "rollback")[2].startswith("The pack that comes along is on again.\n")
    assert kiosk("pack", "rollback")[2].startswith("jumps@2 is on again.\n")


def test_build_names_what_it_leaves_out_and_where_to_look(kiosk: Said, jumps: Path) -> None:
    lay(
        jumps,
        {"notes.txt": b"x", "stunts/jump/stunt.yaml": STUNT.replace(", nb: Hoppet", "").encode()},
    )
    status, out, said = kiosk("pack", "build", "jumps", "-o", "new.kioskpack", "--panel", "100x200")
    assert (status, out) == (0, "new.kioskpack\n")
    assert "It has 1 warning: `kiosk check jumps` shows it." in said
    assert "Left out, because the pack does not use it: `notes.txt`." in said


def test_build_shows_errors_as_check_does(kiosk: Said, jumps: Path) -> None:
    lay(jumps, {"stunts/jump/stunt.yaml": (STUNT + "colour: red\n").encode()})
    shown = kiosk("check", jumps)[1]
    assert kiosk("pack", "build", jumps) == (1, "", f"{shown}Nothing has changed.\n")


def test_an_archive_with_errors_is_quoted_like_a_folder(kiosk: Said, jumps: Path) -> None:
    files = good_files() | {"stunts/jump/stunt.yaml": (STUNT + "colour: red\n").encode()}
    file = jumps.with_name("bad.kioskpack")
    file.write_bytes(archive(files))
    for words in (("pack", "install", file), ("check", file)):
        status, out, said = kiosk(*words)
        assert status == 1
        assert f"{file}/stunts/jump/stunt.yaml:7:1: error: There is no key `colour`" in out + said
    assert "    colour: red\n    ^\n" in kiosk("pack", "install", file)[2]


def test_a_good_archive_can_be_checked(kiosk: Said, jumps: Path) -> None:
    kiosk("pack", "build", jumps)
    status, out, err = kiosk("check", "jumps-2.kioskpack")
    assert (status, err) == (0, "")
    told = re.findall(r"^(\S+): (\w+): .*\[([a-z-]+)\]$", out, re.MULTILINE)
    assert {(place.rpartition(".yaml")[0], severity) for place, severity, _ in told} == {
        ("jumps-2.kioskpack/stunts/jump/stunt", "warning")
    }
    assert {code for *_, code in told} == {"story-length", "small-picture", "alt-text"}


def test_on_a_stick_the_only_archive_is_meant(kiosk: Said, jumps: Path, tmp_path: Path) -> None:
    stick = lay(tmp_path / "stick", {"holiday.jpg": b"x", "._a.kioskpack": b"x"})
    status, _, said = kiosk("pack", "install", stick)
    assert status == 1
    assert said == (
        f"`{stick}` is no pack, and there is no `.kioskpack` in it. A pack is a folder with a "
        "pack.yaml in it, or what `kiosk pack build` made of it.\n"
    )
    kiosk("pack", "build", jumps, "-o", stick)
    assert "Installed jumps@2" in kiosk("pack", "install", stick)[2]
    kiosk("pack", "build", jumps, "-o", stick / "a.kioskpack")
    status, _, said = kiosk("pack", "install", stick)
    assert status == 1
    assert (
        f"Say which: `{stick}/a.kioskpack` (jumps@2), `{stick}/jumps-2.kioskpack` (jumps@2)."
        in said
    )


def test_installing_twice_is_no_trouble(kiosk: Said, jumps: Path) -> None:
    kiosk("pack", "install", jumps)
    assert kiosk("pack", "install", jumps) == (0, "", "jumps@2 is installed already, and whole.\n")


def test_the_list_says_what_is_here(kiosk: Said, jumps: Path) -> None:
    put_in(kiosk, "1", "2", "3")
    kiosk("pack", "use", "jumps@1")
    kiosk("pack", "use", "jumps@2")
    head, *lines = kiosk("pack", "list")[1].splitlines()
    assert head.split() == ["name", "version", "installed", "size", "state"]
    assert [line.split()[:2] for line in lines] == [
        ["mission-norway", "2026.1"],
        ["jumps", "1"],
        ["jumps", "2"],
        ["jumps", "3"],
    ]
    assert "comes along" in lines[0]
    assert lines[1].endswith("407 bytes  before")
    assert "407 bytes  on since 20" in lines[2]
    assert lines[3].endswith("407 bytes")


def test_the_list_says_why_one_was_taken_off_and_what_is_damaged(kiosk: Said, jumps: Path) -> None:
    put_in(kiosk, "1", "2")
    kiosk("pack", "use", "jumps@2")
    store = Store.here()
    store.rollback(now=NOON, because="It could not be drawn.")
    pack = store.find("jumps@1")
    (pack.folder / "pack.yaml").chmod(0o600)
    (pack.folder / "pack.yaml").write_bytes(b"")
    status, out, _ = kiosk("pack", "list")
    assert status == 0
    assert "damaged: `pack.yaml` is damaged or missing" in out
    assert ": It could not be drawn." in out
    rows = json.loads(kiosk("pack", "list", "--format", "json")[1])
    assert [row["state"] for row in rows] == ["on", "off", "before"]
    assert rows[1]["damage"] == ["`pack.yaml` is damaged or missing."]
    assert rows[2]["taken_off"]["because"] == "It could not be drawn."
    assert rows[2]["title"] == {"en": "Jumps", "nb": "Hopp"}
    assert rows[0]["installed"] is None


def test_a_running_kiosk_is_told_of_it(kiosk: Said, jumps: Path, asked: list[object]) -> None:
    put_in(kiosk, "1")
    assert kiosk("pack", "use", "jumps")[2].endswith("takes it with its next slide.\n")
    assert kiosk("pack", "use", "jumps")[2] == "jumps@1 is on already.\n"
    assert kiosk("pack", "rollback", "--now")[2].endswith("The running kiosk takes it now.\n")
    assert asked == [{"verb": "swap", "now": False}, {"verb": "swap", "now": True}]


def test_during_a_visit_it_is_said_how_not_to_wait(
    kiosk: Said, jumps: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_in(kiosk, "1")
    answer = {"named": None, "visited": True}
    monkeypatch.setattr(command, "ask", lambda *_, **__: answer)
    status, _, said = kiosk("pack", "use", "jumps")
    assert status == 0
    assert said.endswith("when the visit there ends; with `--now` it does not wait.\n")


def test_what_a_running_kiosk_refuses_is_told(
    kiosk: Said, jumps: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def ask(*_: object, **__: object) -> dict[str, object]:
        raise Refused("It is too old for that.")

    put_in(kiosk, "1")
    monkeypatch.setattr(command, "ask", ask)
    status, _, said = kiosk("pack", "use", "jumps")
    assert status == 1
    assert said.endswith("The running kiosk does not take it: It is too old for that.\n")


def test_what_is_put_on_is_in_the_cache_already(kiosk: Said, jumps: Path, home: Path) -> None:
    put_in(kiosk, "1")
    kiosk("pack", "use", "jumps")
    assert list((home / ".cache/kiosk").glob("pack-*.json"))


def test_a_kiosk_yaml_that_names_another_pack_is_told(
    kiosk: Said, jumps: Path, home: Path, asked: list[object]
) -> None:
    put_in(kiosk, "1", "2")
    file = config(home, f"content: {{pack: {jumps}}}\n")
    status, _, said = kiosk("pack", "use", "jumps")
    assert (status, asked) == (0, [])
    assert f"But {file} names `{jumps}`, and a kiosk shows that one.\n" in said
    assert f"{file} names `{jumps}`, so that is what a kiosk shows." in kiosk("pack", "list")[2]

    config(home, "content: {pack: jumps}\n")
    assert "with its next slide." in kiosk("pack", "use", "jumps@1")[2]

    config(home, "content: {pack: jumps@2}\n")
    kiosk("pack", "install", "x.kioskpack")
    put_in(kiosk, "3")
    kiosk("pack", "use", "jumps@3")
    status, _, said = kiosk("pack", "remove", "jumps@2")
    assert status == 1
    assert "Change `content.pack` first." in said


@pytest.mark.parametrize(
    ("words", "status", "said"),
    [
        (["use", "jmps"], 1, "There is no installed pack `jmps`. Did you mean `jumps`?\n"),
        (["remove", "jumps"], 1, "`jumps` can be several packs. Say which: `jumps@1-"),
        (["remove", "jumps@2"], 1, "`jumps@2` is on, and a pack that is on is never removed."),
        (["rollback", "x"], 2, "`x` means nothing here."),
        (["install", "nothing"], 1, "There is no `nothing`.\n"),
        (["build", "nothing"], 1, "There is no `nothing`.\n"),
        (
            ["build", "jumps", "-o", "/nowhere/y"],
            2,
            "That cannot be done: `/nowhere`: there is no such folder.",
        ),
        (["build", "jumps", "--panel", "large"], 2, "`large` is not a size."),
        (["list", "--format", "xml"], 2, "--format cannot be `xml`."),
    ],
)
def test_every_refusal_says_why(
    words: list[str], status: int, said: str, kiosk: Said, jumps: Path
) -> None:
    put_in(kiosk, "1", "2")
    kiosk("pack", "use", "jumps@2")
    before = tree(Store.here().folder)
    ended, out, err = kiosk("pack", *words)
    assert (ended, out) == (status, "")
    assert said in err
    assert tree(Store.here().folder) == before


def test_a_damaged_pack_is_not_put_on(kiosk: Said, jumps: Path) -> None:
    put_in(kiosk, "1")
    pack = Store.here().find("jumps")
    file = pack.folder / "pack.yaml"
    file.chmod(0o600)
    file.write_bytes(file.read_bytes().replace(b"Jumps", b"Lumps"))
    status, _, said = kiosk("pack", "use", "jumps")
    assert status == 1
    assert "`pack.yaml` is damaged or missing." in said
    assert "Install `jumps@1` again" in said


def test_the_kiosk_can_be_run_from_any_of_the_three(
    kiosk: Said, jumps: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from kiosk.config import PackSource, RunOptions
    from kiosk.ui.loading import load

    def title(name: str | None) -> str | None:
        pack = None if name is None else PackSource.named(name)
        shown = load(RunOptions(pack=pack), serial=1).shown
        return None if shown is None else shown.pack.manifest.title.read("en", "en")

    kiosk("pack", "build", jumps)
    kiosk("pack", "install", "jumps-2.kioskpack")
    assert title("jumps-2.kioskpack") == title("jumps") == "Jumps"
    monkeypatch.chdir("/")
    assert title("jumps@2") == "Jumps"
    assert title(None) == "Mission Norway"
    kiosk("pack", "use", "jumps")
    assert title(None) == "Jumps"
    loaded = load(RunOptions(pack=PackSource.named("hops")), serial=1)
    assert loaded.shown is None
    assert "There is neither a folder" in loaded.problems[0].message


def test_a_kiosk_that_was_told_what_to_show_goes_on(
    kiosk: Said, jumps: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_in(kiosk, "1")
    monkeypatch.setattr(command, "ask", lambda *_, **__: {"named": "/mine", "visited": False})
    status, _, said = kiosk("pack", "use", "jumps")
    assert status == 0
    assert "The running kiosk goes on with `/mine`" in said


def test_nobody_answering_is_no_trouble(
    kiosk: Said, jumps: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def ask(*_: object, **__: object) -> dict[str, object]:
        raise NotRunning("Nobody.")

    put_in(kiosk, "1")
    monkeypatch.setattr(command, "ask", ask)
    assert kiosk("pack", "use", "jumps")[0] == 0


def test_progress_is_shown_on_a_terminal_and_is_gone_afterwards(
    kiosk: Said, jumps: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    monkeypatch.setenv("NO_COLOR", "1")
    said = kiosk("pack", "build", jumps)[2]
    assert "\r\x1b[KPreparing … 3/3" in said
    assert "\r\x1b[KChecking pictures … 1/1" in said
    assert said.endswith("\r\x1b[KBuilt jumps@2: 3 files, 1.4 kB.\n")
