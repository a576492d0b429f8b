"""A kiosk in service: its commands, new files, broken files, and how it ends."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from tests.journeys.centre import PACK, Centre, Running, Said
from tests.journeys.conftest import Open
from tests.journeys.visitor import Visitor

START = "Where do you want to start?"


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """A small pack: two stunts, of which one has a poster, in one language."""
    folder = tmp_path / "pack"
    for name, poster in (("jump", ""), ("fight", "poster: {image: train.webp, alt: A train}\n")):
        entry = folder / "stunts" / name
        entry.mkdir(parents=True)
        (entry / "stunt.yaml").write_text(
            f"title: The {name}\nhook: One {name}\nstory: It was a {name}.\n"
            f"films: [{{title: One, year: 2023}}]\nsources: ['https://example.org/']\n{poster}"
        )
    shutil.copy(
        PACK / "stunts/train-roof-fight/poster/1-sky.webp", folder / "stunts/fight/train.webp"
    )
    write_pack(folder)
    return folder


def write_pack(folder: Path, title: str = "Jumps") -> None:
    (folder / "pack.yaml").write_text(f"format: 1\ntitle: {title}\nlanguages: [en]\n")


def test_the_commands_of_a_running_kiosk(
    centre: Centre, running: Running, visitor: Visitor, tmp_path: Path
) -> None:
    """Status, screenshot, a second kiosk that steps back, and quit."""
    first = centre.status()
    assert first["phase"] == "attract"
    assert (first["language"], first["problems"]) == ("en", [])
    assert "Mission Norway" in centre.says("status").out
    visitor.taps_the_middle()
    visitor.sees(START)
    assert centre.status()["phase"] == "active"
    said = centre.says("status")
    assert said.status == 0
    assert "active" in said.out

    assert centre.says("screenshot", tmp_path / "now.png").status == 0
    is_a_picture(tmp_path / "now.png", (1080, 1920))

    second = centre.says("run", "--config", centre.config)
    assert second.status == 3
    assert f"A kiosk is running already (process {running.process.pid})." in second.err
    visitor.still_sees(START)

    assert centre.says("reload").status == 0
    visitor.still_sees(START)

    assert centre.says("quit").status == 0
    assert running.ends() == 0
    gone = centre.says("status")
    assert gone.status == 1
    assert "No kiosk is running" in gone.err


def test_a_pack_is_edited_broken_and_mended_in_service(centre: Centre, pack: Path) -> None:
    """What is new is shown; what is broken leaves what was on; status says so."""
    with centre.kiosk(pack=pack) as running:
        visitor = running.visitor
        visitor.comes_by()
        visitor.sees("JUMPS", "One fight")
        visitor.waits(seconds=8)
        visitor.sees("One jump")
        visitor.taps_the_middle()
        visitor.touches("Stunt facts")
        visitor.touches("The jump")
        visitor.reads("It was a jump.")

        stunt = pack / "stunts/jump/stunt.yaml"
        stunt.write_text(stunt.read_text().replace("It was a jump", "It was a leap"))
        assert centre.says("reload") == Said(0, "", "")
        visitor.reads("It was a leap.")

        (pack / "pack.yaml").write_text("format: 1\ntilte: Jumps\n")
        running.complaints += [r"pack\.yaml:2:1: .*tilte", "pack.yaml", "the one that was on stays"]
        said = centre.says("reload")
        assert said.status == 1
        assert "`tilte`" in said.err
        visitor.still_sees("The jump")
        told = centre.problems()
        assert "`tilte`" in told
        assert "the one that was on stays" in told
        assert centre.says("check", pack).status == 1

        write_pack(pack, "Leaps")
        assert centre.says("reload").status == 0
        assert centre.problems() == ""
        visitor.touches("Start")
        visitor.sees("LEAPS")


def test_a_kiosk_yaml_that_never_was_good_shows_back_soon(centre: Centre, pack: Path) -> None:
    """A calm screen for visitors, the problems for whoever started it; mending it is enough."""
    centre.configure(idel="{timeout: 15 s}", attract="{seconds_a_slide: 6}")
    with centre.kiosk(pack=pack) as running:
        visitor = running.visitor
        running.says += ["kiosk.yaml:3:1: error: .*`idel`", "kiosk.yaml:4:28: error: ", "."]
        running.complaints += ["kiosk.yaml:3:1: ", "kiosk.yaml:4:28: "]
        visitor.sees("Back soon")
        visitor.taps_the_middle()
        visitor.presses("Return", "Tab", "Escape")
        visitor.waits(seconds=600)
        visitor.still_sees("Back soon")
        assert centre.status()["phase"] == "back soon"
        assert "`idel`" in centre.problems()

        centre.configure()
        assert centre.says("reload").status == 0
        visitor.comes_by()
        visitor.taps_the_middle()
        visitor.sees(START)


def test_a_kiosk_yaml_broken_in_service_leaves_the_last_good_one(
    centre: Centre, pack: Path
) -> None:
    """Even over a restart, and it is said in the log, in status and on standard error."""
    with centre.kiosk(pack=pack) as running:
        running.visitor.comes_by()
    centre.configure(idle="{timeout: 15, warning: 20 s}")
    with centre.kiosk(pack=pack) as running:
        running.says += [r"kiosk\.yaml:1:17: error: ", "."]
        running.complaints += [r"kiosk\.yaml:1:17: ", "runs on the last good one"]
        visitor = running.visitor
        visitor.comes_by()
        assert "runs on the last good one" in centre.problems()
        visitor.taps_the_middle()
        visitor.sees(START)
        visitor.waits(seconds=15)
        visitor.sees("Still looking?")


def test_without_a_display_it_says_so_and_runs_all_the_same(
    open_centre: Open, tmp_path: Path
) -> None:
    """One sentence; `kiosk screenshot` shows what nobody else sees."""
    centre = open_centre(None)
    with centre.kiosk() as running:
        running.says += [r"^There is no display.*`kiosk screenshot FILE` shows what is on it\.$"]
        running.visitor.comes_by()
        assert centre.says("screenshot", tmp_path / "now.png").status == 0
        is_a_picture(tmp_path / "now.png", None)


@pytest.mark.parametrize("end", [Running.is_told_to_end, Running.ends])
def test_it_ends_at_once_whatever_it_does(
    end: Callable[[Running], int], centre: Centre, running: Running
) -> None:
    """SIGTERM and quit while it still starts, and it was nothing to complain about."""
    running.visitor.look()
    if end is Running.ends:
        assert centre.says("quit").status == 0
    assert end(running) == 0


def is_a_picture(file: Path, size: tuple[int, int] | None) -> None:
    """A PNG of this size with something on it."""
    with Image.open(file) as picture:
        assert picture.format == "PNG"
        assert size in (None, picture.size)
        colours = picture.convert("RGB").getcolors(maxcolors=picture.width * picture.height)
        assert colours is not None
        assert len(colours) > 100
