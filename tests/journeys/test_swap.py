"""Another pack goes on while the kiosk runs: under touch, on probation, and back off."""

from itertools import pairwise
from pathlib import Path

import pytest

from kiosk.config import shipped_pack
from tests.journeys.centre import Centre, Running
from tests.journeys.conftest import Open
from tests.journeys.visitor import Visitor
from tests.packs.forge import MANIFEST, STUNT, archive, good_files, picture

AROUND = 2.0
"""Seconds after a swap in which frames are looked at."""
HELD = 0.05
"""Seconds that a swap may keep the screen from being drawn."""


def put_in(centre: Centre, *versions: str) -> None:
    """Install versions of a pack; the first is put on."""
    for version in versions:
        files = good_files()
        files["pack.yaml"] = (
            MANIFEST.replace("'2'", f"'{version}'").replace("Jumps", f"Jumps {version}").encode()
        )
        stunt = STUNT.replace("One jump", f"Jump {version}")
        stunt = stunt.replace("He did it himself.", f"This was take {version}.")
        files["stunts/jump/stunt.yaml"] = stunt.encode()
        files["stunts/jump/poster.png"] = picture(size=(480, 800))
        file = centre.folder / f"jumps-{version}.kioskpack"
        file.write_bytes(archive(files, version=version))
        assert centre.says("pack", "install", file).status == 0
    said = centre.says("pack", "use", f"jumps@{versions[0]}")
    assert said.status == 0, said


def is_on(centre: Centre, version: str, probation: bool | None = None) -> dict[str, object]:
    """This version is on; and, where that is asked, on probation or no more."""
    return centre.waits_for(
        lambda status: (
            status["version"] == version and probation in (None, status["probation"] is not None)
        ),
        f"Version {version} is not on",
    )


def tell_frames(visitor: Visitor, what: str) -> None:
    """Print how long frames took around the last swap, and hold what the swap itself took."""
    noted = visitor.frames()
    swap = noted["swaps"][-1]
    around = [at for at in noted["frames"] if swap["at"] - 0.5 < at < swap["at"] + AROUND]
    longest = max((after - before for before, after in pairwise(around)), default=0.0)
    print(
        f"\n{what}: the swap took {swap['took'] * 1000:.0f} ms, computing"
        f" {swap['computed'] * 1000:.0f} ms; longest frame {longest * 1000:.0f} ms of {len(around)}"
    )
    assert swap["computed"] < HELD


def test_a_visit_ends_on_the_old_pack_and_the_next_begins_on_the_new(centre: Centre) -> None:
    put_in(centre, "1", "2")
    with centre.kiosk(pack=None) as running:
        visitor = running.visitor
        visitor.comes_by()
        visitor.sees("JUMPS 1")
        visitor.taps_the_middle()
        visitor.touches("Stunt facts")
        said = centre.says("pack", "use", "jumps@2")
        assert "when the visit there ends" in said.err
        status = centre.waits_for(lambda now: now["waiting"], "Nothing waits")
        while status["waiting"]["pack"] is None:
            status = centre.status()
        assert status["waiting"] == {"pack": "jumps@2", "until": "the visit ends"}
        for words in ("The jump", "Start", "Stunt facts", "The jump"):
            visitor.touches(words, dock=True if words == "Start" else None)
        visitor.reads("This was take 1.")
        assert centre.status()["version"] == "1"
        assert "jumps@2, until the visit ends" in centre.says("status").out

        visitor.waits(seconds=60)
        visitor.sees("Still looking?")
        visitor.waits(seconds=20)
        visitor.comes_by()
        visitor.sees("JUMPS 2", "Jump 2")
        tell_frames(visitor, "As the visit ended")
        visitor.taps_the_middle()
        visitor.sees("JUMPS 2")
        status = is_on(centre, "2", probation=True)
        assert status["waiting"] is None
        assert status["problems"] == []


def test_in_attract_the_next_slide_is_of_the_new_pack(centre: Centre) -> None:
    put_in(centre, "1", "2")
    with centre.kiosk(pack=None) as running:
        visitor = running.visitor
        visitor.comes_by()
        assert "with its next slide" in centre.says("pack", "use", "jumps@2").err
        centre.waits_for(lambda now: (now["waiting"] or {}).get("pack"), "Nothing waits")
        visitor.still_sees("Jump 1")
        visitor.waits(seconds=8)
        visitor.sees("Jump 2")
        tell_frames(visitor, "Between two slides")
        assert "The running kiosk takes it now." in centre.says("pack", "rollback", "--now").err
        visitor.sees("Jump 1")
        is_on(centre, "1")


def test_a_swap_that_does_not_wait_keeps_the_visitors_place(centre: Centre) -> None:
    put_in(centre, "1", "2")
    with centre.kiosk(pack=None) as running:
        visitor = running.visitor
        visitor.comes_by()
        visitor.taps_the_middle()
        visitor.touches("Stunt facts")
        visitor.touches("The jump")
        visitor.reads("This was take 1.")
        assert centre.says("pack", "use", "jumps@2", "--now").status == 0
        visitor.reads("This was take 2.")
        tell_frames(visitor, "In a visit")
        assert centre.status()["phase"] == "active"
        visitor.touches("Start", dock=True)
        visitor.sees("JUMPS 2")


def test_a_pack_that_somebody_put_on_without_telling_is_seen(centre: Centre) -> None:
    """A command may run while the kiosk is too busy to answer: the small file says it all."""
    put_in(centre, "1", "2")
    with centre.kiosk(pack=None) as running:
        running.visitor.comes_by()
        runtime = centre.away_from_the_kiosk()
        assert "No kiosk is running" in centre.says("pack", "use", "jumps@2").err
        centre.back_at_the_kiosk(runtime)
        centre.waits_for(lambda now: (now["waiting"] or {}).get("pack"), "Nothing waits")


FAULTS = {
    "fails": "The screen complained: QML: .*Cannot read property",
    "raises": "One of its screens cannot be made: ValueError: this story has no end",
    "leaks": "more memory with it",
}


@pytest.mark.parametrize(("version", "because"), FAULTS.items())
def test_a_bad_pack_is_taken_back_off_by_itself(
    version: str, because: str, open_centre: Open
) -> None:
    centre = open_centre((480, 800))
    put_in(centre, "1", version)
    complaints = [because, f"jumps@{version} was taken off by itself"]
    if version in {"fails", "raises"}:
        complaints += ["Cannot read property|A screen of the new pack"]
    with centre.kiosk(pack=None) as running:
        running.complaints += complaints
        running.visitor.comes_by()
        centre.says("pack", "use", f"jumps@{version}", "--now")
        fell(centre, version, because)
        running.visitor.sees("Jump 1")
        tell_frames(running.visitor, f"As what {version} was taken off")
    with centre.kiosk(pack=None) as running:
        running.complaints += [*complaints, f"`jumps@{version}` was taken off: "]
        running.visitor.sees("Jump 1")
        assert "was taken off: " in centre.problems()


def test_a_pack_whose_pictures_vanish_is_taken_back_off(centre: Centre) -> None:
    put_in(centre, "1", "2")
    with centre.kiosk(pack=None) as running:
        running.complaints += [r"poster\.png"]
        running.visitor.comes_by()
        centre.says("pack", "use", "jumps@2", "--now")
        running.visitor.sees("Jump 2")
        (poster,) = centre.folder.glob("data/kiosk/packs/jumps/2-*/pack/stunts/jump/poster.png")
        poster.parent.chmod(0o700)
        poster.unlink()
        fell(centre, "2", r"poster\.png")
        running.visitor.sees("Jump 1")


def fell(centre: Centre, version: str, because: str) -> None:
    """Version 1 is on again, and staff can read why."""
    import re

    status = centre.waits_for(
        lambda now: now["version"] == "1" and now["problems"], f"{version} was not taken off"
    )
    words = "\n".join(problem["message"] for problem in status["problems"])
    assert re.search(because, words), words
    centre.waits_for(
        lambda _: "taken off" in centre.says("pack", "list").out, "The list does not tell"
    )
    listed = centre.says("pack", "list").out
    assert re.search(rf"jumps +{version} .* before, taken off .*{because}", listed), listed
    assert re.search(r"jumps +1 .* on since", listed), listed


def test_a_pack_that_kills_the_kiosk_twice_is_not_tried_a_third_time(centre: Centre) -> None:
    put_in(centre, "1", "crashes")
    with centre.kiosk(pack=None) as running:
        running.visitor.comes_by()
    assert "No kiosk is running" in centre.says("pack", "use", "jumps@crashes").err
    for _ in range(2):
        with pytest.raises(AssertionError), centre.kiosk(pack=None) as running:
            assert running.ends() == -9
    with centre.kiosk(pack=None) as running:
        running.complaints += ["ended 2 times without being told to"]
        running.visitor.sees("Jump 1")
        assert "ended 2 times without being told to" in centre.problems()


@pytest.fixture
def authored(tmp_path: Path) -> Path:
    """An author's folder."""
    folder = tmp_path / "mine"
    for path, data in good_files().items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(data)
    return folder


def test_an_author_sees_what_is_saved_also_in_a_visit(centre: Centre, authored: Path) -> None:
    with centre.kiosk(pack=authored) as running:
        visitor = running.visitor
        visitor.comes_by()
        visitor.taps_the_middle()
        visitor.touches("Stunt facts")
        visitor.touches("The jump")
        visitor.reads("He did it himself.")
        stunt = authored / "stunts/jump/stunt.yaml"
        new = stunt.with_name("stunt.yaml.new")
        new.write_text(STUNT.replace("He did it himself", "She did it herself"))
        new.replace(stunt)
        visitor.reads("She did it herself.")

        running.complaints += ["the one that was on stays", "stunt.yaml"]
        stunt.write_text("titel: The jump\n")
        centre.waits_for(lambda now: now["problems"], "No problem is told")
        visitor.still_sees("The jump")
        told = centre.problems()
        assert "the one that was on stays" in told
        assert "`titel`" in told

        stunt.write_text(STUNT.replace("He did it himself", "They did it together"))
        visitor.reads("They did it together.")
        centre.waits_for(lambda now: not now["problems"], "The problem is still told")


def test_the_pack_that_comes_along_needs_no_probation(running: Running, centre: Centre) -> None:
    running.visitor.comes_by()
    status = centre.status()
    assert status["probation"] is None
    assert status["folder"] == str(shipped_pack())
