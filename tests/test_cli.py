"""The command ``kiosk``, as people and programs use it."""

import base64
import json
import os
import pty
import re
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import pytest

from kiosk import __version__
from kiosk.cli import main
from kiosk.config import RunOptions

Said = Callable[..., tuple[int, str, str]]


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Nothing of the person who runs the tests is read or written."""
    folder = tmp_path / "home"
    (folder / "run").mkdir(parents=True, mode=0o700)
    monkeypatch.setenv("HOME", str(folder))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder / "run"))
    for name in ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "NO_COLOR"):
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


# Help and mistakes.


@pytest.mark.parametrize(
    "command",
    [
        *("", "run", "check", "config", "config explain", "config schema"),
        *("status", "screenshot", "reload", "quit"),
    ],
)
def test_help_says_what_a_command_is_for_and_one_example(kiosk: Said, command: str) -> None:
    status, out, err = kiosk(*command.split(), "--help")

    assert (status, err) == (0, "")
    assert re.findall(r"Example:\n  kiosk ?(.*)", out)[0].startswith(command)


def test_version(kiosk: Said) -> None:
    assert kiosk("--version") == (0, f"kiosk {__version__}\n", "")


def test_without_a_command_the_help_is_a_message(kiosk: Said) -> None:
    status, out, err = kiosk()

    assert (status, out) == (2, "")
    assert "screenshot" in err


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("statsu", "There is no command `statsu`. Did you mean `status`?"),
        ("config explian", "There is no command `explian`. Did you mean `explain`?"),
        ("zzz", "There is no command `zzz`."),
        ("run --langauge nb", "`--langauge` means nothing here. Did you mean `--language`?"),
        ("quit now", "`now` means nothing here."),
        ("status --format xml", "--format cannot be `xml`. It is text or json."),
        ("run --windowed big", "--windowed: `big` is not a size."),
    ],
)
def test_a_mistyped_command_suggests(kiosk: Said, line: str, message: str) -> None:
    status, out, err = kiosk(*line.split())

    assert (status, out) == (2, "")
    assert err.startswith(message)
    assert re.search(r"\nTry `kiosk.* --help`\.\n$", err)


# Check.


def test_a_good_pack_and_a_good_config_print_nothing(kiosk: Said, pack: Path) -> None:
    config = pack.parent / "kiosk.yaml"
    config.write_text("content: {pack: pack}\nlanguages: {first: en}\n")

    assert kiosk("check", pack, config) == (0, "", "")


def test_problems_are_data_and_make_the_answer_no(kiosk: Said, pack: Path) -> None:
    config = pack.parent / "kiosk.yaml"
    config.write_text("idle:\n  timeout: soon\nsond: {}\n")

    status, out, err = kiosk("check", config)

    assert (status, err) == (1, "")
    assert f"{config}:2:12: error: " in out
    assert f"{config}:3:1: error: There is no key `sond`" in out
    assert "Did you mean `sound`?" in out
    assert "\x1b" not in out


def test_problems_as_json(kiosk: Said, pack: Path) -> None:
    (pack / "pack.yaml").write_text("format: 1\ntitle: Jumps\nlanguages: [en]\nversoin: 2\n")

    status, out, _ = kiosk("check", pack, "--format", "json")

    (problem,) = json.loads(out)
    assert status == 1
    assert (problem["code"], problem["line"], problem["column"]) == ("unknown-key", 4, 1)


def test_warnings_are_told_but_are_no_errors(kiosk: Said, pack: Path) -> None:
    (pack / "pack.yaml").write_text("format: 1\ntitle: {en: Jumps}\nlanguages: [en, nb]\n")

    status, out, _ = kiosk("check", pack)

    assert status == 0
    assert "warning" in out


@pytest.mark.parametrize(
    "part", ["stunts/jump", "stunts/jump/stunt.yaml", "stunts", "pack.yaml", "."]
)
def test_a_part_of_a_pack_is_checked_in_its_pack(kiosk: Said, pack: Path, part: str) -> None:
    stunt = pack / "stunts/jump/stunt.yaml"
    stunt.write_text(stunt.read_text() + "colour: red\n")

    status, out, _ = kiosk("check", pack / part)

    assert status == 1
    assert f"{stunt}:6:1: error" in out


def test_problems_elsewhere_in_the_pack_are_not_the_parts(kiosk: Said, pack: Path) -> None:
    (pack / "pack.yaml").write_text("format: 1\ntitle: Jumps\nlanguages: [en]\nversoin: 2\n")

    status, out, _ = kiosk("check", pack / "stunts/jump")

    assert "versoin" not in out
    assert status == 0


def test_inside_a_pack_the_spelling_may_be_relative(
    kiosk: Said, pack: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(pack / "stunts/jump")

    assert kiosk("check", ".") == (0, "", "")
    assert kiosk("check", "stunt.yaml") == (0, "", "")


def test_pictures_are_decoded(kiosk: Said, pack: Path) -> None:
    from PIL import Image

    stunt = pack / "stunts/jump/stunt.yaml"
    stunt.write_text(stunt.read_text() + "poster: {image: one.png, alt: A jump}\n")
    picture = stunt.with_name("one.png")
    Image.effect_noise((600, 400), 90).save(picture)
    assert kiosk("check", pack)[0] == 0

    whole = picture.read_bytes()
    picture.write_bytes(whole[: len(whole) // 2])

    status, out, _ = kiosk("check", pack)
    assert status == 1
    assert f"{stunt}:6:" in out


def test_a_config_is_checked_against_its_pack(kiosk: Said, pack: Path) -> None:
    config = pack.parent / "kiosk.yaml"
    config.write_text("content: {pack: pack}\nlanguages: {first: fr}\n")
    assert "The pack does not speak `fr`." in kiosk("check", config)[1]

    config.write_text("content: {pack: pakc}\n")
    status, out, _ = kiosk("check", config)
    assert status == 1
    assert f"{config}:1:17: error: There is no pack in `{pack.parent / 'pakc'}`." in out


def test_without_a_path_the_config_in_use_and_its_pack_are_checked(
    kiosk: Said, pack: Path, home: Path
) -> None:
    own = home / ".config/kiosk/kiosk.yaml"
    own.parent.mkdir(parents=True)
    own.write_text(f"content: {{pack: {pack}}}\n")
    assert kiosk("check") == (0, "", "")

    (pack / "stunts/jump/stunt.yaml").write_text("title: The jump\n")
    assert str(pack) in kiosk("check")[1]

    own.write_text("content: [")
    assert str(own) in kiosk("check")[1]


def test_what_cannot_be_checked_is_said_and_the_rest_is_checked(
    kiosk: Said, pack: Path, tmp_path: Path
) -> None:
    (pack / "pack.yaml").write_text("format: 2\n")
    picture = tmp_path / "notes.txt"
    picture.write_text("")

    status, out, err = kiosk("check", tmp_path / "nix", pack, picture)

    assert status == 2
    assert "pack.yaml" in out
    assert err == (
        f"There is no `{tmp_path / 'nix'}`.\n"
        f"`{picture}` is neither a kiosk.yaml nor a pack: a pack is a folder with a pack.yaml.\n"
    )


# Config.


def test_explain(kiosk: Said) -> None:
    status, out, err = kiosk("config", "explain", "idle.timeout")

    assert (status, err) == (0, "")
    assert out.startswith("idle.timeout\n")
    assert kiosk("config", "explain")[1].count("default") > 15


def test_explain_suggests(kiosk: Said) -> None:
    assert kiosk("config", "explain", "idle.timout") == (
        2,
        "",
        "There is no option `idle.timout`. Did you mean `idle.timeout`?\n",
    )


@pytest.mark.parametrize("name", ["kiosk", "pack", "location", "stunt", "activity.yaml"])
def test_schema_is_printed(kiosk: Said, name: str) -> None:
    status, out, err = kiosk("config", "schema", name)

    assert (status, err) == (0, "")
    assert json.loads(out)["$id"] == f"{name.removesuffix('.yaml')}.schema.json"


def test_schema_suggests(kiosk: Said) -> None:
    assert kiosk("config", "schema", "stnut") == (
        2,
        "",
        "There is no schema `stnut`. Did you mean `stunt`?\n",
    )


def test_schema_write_refreshes_a_checkout_and_only_a_checkout(
    kiosk: Said, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("kiosk.commands.settings.shipped_schemas", lambda: tmp_path)
    monkeypatch.setattr("kiosk.commands.settings.shipped_config", lambda: tmp_path / "kiosk.yaml")

    status, _, err = kiosk("config", "schema", "--write")
    assert status == 0
    assert len(list(tmp_path.glob("*.schema.json"))) == 5
    assert f"Wrote {tmp_path / 'kiosk.yaml'}.\n" in err
    assert kiosk("config", "schema", "--write") == (0, "", "")

    monkeypatch.setattr("kiosk.commands.settings.checkout", lambda: None)
    assert kiosk("config", "schema", "--write")[0] == 2


# Run.


@pytest.fixture
def runs(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[RunOptions]]:
    """What the kiosk would have been run with."""
    seen: list[RunOptions] = []

    def run(options: RunOptions) -> int:
        seen.append(options)
        return 3

    app = ModuleType("kiosk.app")
    app.run = run  # type: ignore[attr-defined]
    real = sys.modules.pop("kiosk.commands.run", None)
    monkeypatch.setitem(sys.modules, "kiosk.app", app)
    yield seen
    sys.modules.pop("kiosk.commands.run", None)
    if real is not None:
        sys.modules["kiosk.commands.run"] = real


def test_run_hands_its_options_over_and_its_status_back(
    kiosk: Said, runs: list[RunOptions]
) -> None:
    assert kiosk("run")[0] == 3
    assert kiosk(
        *("run", "--config", "k.yaml", "--pack", "p", "--windowed", "540x960", "--language", "nb")
    ) == (3, "", "")

    assert runs == [RunOptions(), RunOptions(Path("k.yaml"), Path("p"), (540, 960), "nb")]


# The running kiosk.


@pytest.fixture
def running(home: Path) -> Iterator[Callable[[dict[str, object]], None]]:
    """A stand-in that answers every request with what it is told to, until the test ends."""
    (home / "run/kiosk").mkdir(mode=0o700)
    server = socket.socket(socket.AF_UNIX)
    server.bind(str(home / "run/kiosk/control.sock"))
    server.listen()
    answers: list[dict[str, object]] = []

    def serve() -> None:
        while True:
            try:
                connection, _ = server.accept()
            except OSError:
                return
            with connection, connection.makefile("rwb") as stream:
                verb = json.loads(stream.readline())["verb"]
                stream.write(json.dumps(answers[-1] | {"verb": verb}).encode() + b"\n")

    thread = threading.Thread(target=serve)
    thread.start()
    yield answers.append
    server.shutdown(socket.SHUT_RDWR)
    server.close()
    thread.join()


def test_status_is_one_aligned_line_per_fact(
    kiosk: Said, running: Callable[[dict[str, object]], None]
) -> None:
    facts = {
        "problems": ["The pack is broken.", {"file": "a.yaml", "line": 3, "message": "No."}],
        "phase": "attract",
        "pack": "Mission Norway",
        "version": "0.1.0",
        "language": None,
        "uptime": 270_030.5,
        "frames": {"total": 12, "last_minute": 7},
        "memory": 150 * 2**20,
        "last_good_config": True,
    }
    running({"reply": facts})

    status, out, err = kiosk("status")

    assert (status, err) == (0, "")
    assert out.splitlines() == [
        "phase             attract",
        "pack              Mission Norway",
        "version           0.1.0",
        "language          none",
        "uptime            3 d 3 h",
        "frames            total 12, last minute 7",
        "memory            150 MiB",
        "problems          The pack is broken.",
        "                  a.yaml:3: No.",
        "last good config  yes",
    ]
    assert json.loads(kiosk("status", "--format", "json")[1]) == facts


@pytest.mark.parametrize(
    ("uptime", "words"),
    [(0.4, "0 s"), (59.9, "59 s"), (250, "4 min 10 s"), (3600, "1 h 0 min"), (90_000, "1 d 1 h")],
)
def test_uptime_in_words(
    kiosk: Said, running: Callable[[dict[str, object]], None], uptime: float, words: str
) -> None:
    running({"reply": {"uptime": uptime}})

    assert kiosk("status")[1] == f"uptime  {words}\n"


def test_screenshot_is_written(
    kiosk: Said, running: Callable[[dict[str, object]], None], tmp_path: Path
) -> None:
    running({"reply": {"png": base64.b64encode(b"\x89PNG and so on").decode()}})
    file = tmp_path / "now.png"

    assert kiosk("screenshot", file) == (0, "", "")
    assert file.read_bytes() == b"\x89PNG and so on"

    status, _, err = kiosk("screenshot", tmp_path / "nowhere/now.png")
    assert status == 2
    assert "cannot be written" in err


@pytest.mark.parametrize("reply", [{}, {"png": ""}, {"png": "%"}, {"png": "R0lG"}])
def test_a_screenshot_that_is_no_picture_writes_nothing(
    kiosk: Said,
    running: Callable[[dict[str, object]], None],
    tmp_path: Path,
    reply: dict[str, object],
) -> None:
    running({"reply": reply})

    status, _, err = kiosk("screenshot", tmp_path / "now.png")

    assert (status, err) == (2, "What the kiosk sent is not a picture.\n")
    assert not (tmp_path / "now.png").exists()


def test_reload_and_quit(kiosk: Said, running: Callable[[dict[str, object]], None]) -> None:
    running({"reply": {"problems": []}})
    assert kiosk("reload") == (0, "", "")
    assert kiosk("quit") == (0, "", "")

    running({"reply": {"problems": ["kiosk.yaml is broken."]}})
    assert kiosk("reload") == (1, "", "kiosk.yaml is broken.\n")

    running({"refused": "Not now."})
    assert kiosk("quit") == (1, "", "Not now.\n")


@pytest.mark.parametrize("command", ["status", "reload", "quit", "screenshot x.png"])
def test_when_none_is_running_one_sentence_says_so(kiosk: Said, command: str) -> None:
    status, out, err = kiosk(*command.split())

    assert (status, out) == (1, "")
    assert err.count("\n") == 1
    assert "No kiosk is running" in err


# How it ends.


def test_an_unforeseen_fault_is_one_sentence_and_its_trace_is_put_away(
    kiosk: Said, monkeypatch: pytest.MonkeyPatch, home: Path
) -> None:
    def fail(_key: str) -> str:
        raise RuntimeError("a secret of the program")

    monkeypatch.setattr("kiosk.commands.settings.explain", fail)

    status, out, err = kiosk("config", "explain", "idle")

    file = home / ".local/state/kiosk/last-fault.txt"
    assert (status, out) == (2, "")
    assert err.count("\n") == 1
    assert str(file) in err
    assert "a secret of the program" in file.read_text()

    monkeypatch.setenv("XDG_STATE_HOME", "/proc/nowhere")
    assert kiosk("config", "explain", "idle")[0] == 2


def test_control_c_is_quiet(kiosk: Said, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(_key: str) -> str:
        raise KeyboardInterrupt

    monkeypatch.setattr("kiosk.commands.settings.explain", interrupt)

    assert kiosk("config", "explain", "idle") == (130, "", "")


def test_a_reader_who_leaves_is_no_fault() -> None:
    reader, writer = os.pipe()
    os.close(reader)

    ended = subprocess.run(
        [sys.executable, "-m", "kiosk", "config", "explain"],
        stdout=writer,
        stderr=subprocess.PIPE,
        check=False,
    )
    os.close(writer)

    assert (ended.returncode, ended.stderr) == (141, b"")


@pytest.mark.parametrize("no_colour", ["", "1"])
def test_colour_only_on_a_terminal_and_not_against_the_readers_will(
    tmp_path: Path, no_colour: str
) -> None:
    config = tmp_path / "kiosk.yaml"
    config.write_text("sond: {}\n")
    screen, terminal = pty.openpty()

    subprocess.run(
        [sys.executable, "-m", "kiosk", "check", config],
        stdout=terminal,
        env=os.environ | {"NO_COLOR": no_colour, "TERM": "xterm"},
        check=False,
    )
    shown = os.read(screen, 65536)
    os.close(terminal)
    os.close(screen)

    assert b"sond" in shown
    assert (b"\x1b[" in shown) == (not no_colour)


@pytest.mark.parametrize(
    ("line", "unwanted"),
    [
        ("--help", {"pydantic", "yaml", "PySide6", "PIL", "asyncio"}),
        ("statsu", {"pydantic", "yaml", "PySide6", "PIL", "asyncio"}),
        ("status", {"PySide6", "PIL"}),
        ("check config", {"PySide6"}),
    ],
)
def test_nothing_heavy_is_imported_before_it_is_needed(line: str, unwanted: set[str]) -> None:
    code = f"import sys, kiosk.cli; kiosk.cli.main({line.split()!r}); print(*sys.modules)"
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert not unwanted & set(ended.stdout.split())
