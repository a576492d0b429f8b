"""What is heard at which touch."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.content import Kind
from kiosk.ui.sounds import Sound, sound_of
from kiosk.ui.state import State
from kiosk.visit import Phase, Route, Trip, Visit
from tests.ui.glass import JULY, Glass
from tests.ui.shelves import shelf

SOUNDS = Path(__file__).parents[2] / "assets" / "sounds"

ATTRACT = State(JULY, "en")
ACTIVE = replace(ATTRACT, visit=Visit(Phase.ACTIVE))
ASKING = replace(ATTRACT, visit=Visit(Phase.ASKING))
LIST = replace(ACTIVE, route=Route().list(Kind.STUNT))
ENTRY = replace(ACTIVE, route=LIST.route.entry(Kind.STUNT, "jump"))
TRIP = Trip().add((Kind.STUNT, "jump"))


@pytest.mark.parametrize(
    ("old", "new", "forward", "sound"),
    [
        pytest.param(ATTRACT, ACTIVE, None, "page", id="the touch that ends attract"),
        pytest.param(ATTRACT, ENTRY, None, "page", id="Explore"),
        pytest.param(ACTIVE, LIST, True, "page", id="a list"),
        pytest.param(LIST, ENTRY, True, "page", id="an entry"),
        pytest.param(ENTRY, LIST, False, "back", id="back"),
        pytest.param(ENTRY, ACTIVE, False, "back", id="to Start"),
        pytest.param(ENTRY, ENTRY.opening(1), None, "tap", id="a section"),
        pytest.param(ACTIVE, replace(ACTIVE, language="de"), False, "tap", id="a language"),
        pytest.param(ENTRY, replace(ASKING, route=ENTRY.route), None, "ask", id="it asks"),
        pytest.param(ENTRY, replace(ENTRY, trip=TRIP), None, "keep", id="into the trip"),
        pytest.param(replace(ENTRY, trip=TRIP), ENTRY, None, None, id="a pack without its stop"),
        pytest.param(ASKING, ASKING, None, None, id="a second less to answer"),
        pytest.param(ASKING, ACTIVE, None, "tap", id="I'm still here"),
        pytest.param(ASKING, ATTRACT, False, None, id="nobody answers"),
        pytest.param(ENTRY, ATTRACT, False, None, id="start over"),
        pytest.param(ATTRACT, replace(ATTRACT, slide=1), None, None, id="the next slide"),
        pytest.param(ENTRY, ENTRY, None, None, id="nothing"),
        pytest.param(ENTRY, ACTIVE, None, None, id="another pack without this entry"),
    ],
)
def test_what_is_heard(old: State, new: State, forward: bool | None, sound: Sound | None) -> None:
    assert sound_of(old, new, forward=forward) == sound


def test_every_sound_has_its_file() -> None:
    with_the_voice = "listen"
    assert {file.stem for file in SOUNDS.glob("*.wav")} == {*Sound, with_the_voice}


class Ears:
    """Somebody at the glass who listens."""

    def __init__(self, glass: Glass) -> None:
        self.glass = glass
        self._heard: list[str] = []
        glass.kiosk.hearing.sound.connect(self._heard.append)

    def heard(self) -> list[str]:
        heard, self._heard[:] = self._heard[:], []
        return heard

    def presses(self, slot: str = "", *arguments: object) -> list[str]:
        """A finger on something to press: counted, then done, then told."""
        self.glass.kiosk.touched("touch")
        if slot:
            getattr(self.glass.kiosk, slot)(*arguments)
        self.glass.kiosk.acted()
        return self.heard()


@pytest.fixture
def ears(glass: Glass) -> Ears:
    ears = Ears(glass)
    glass.put_on(shelf())
    assert ears.heard() == []
    return ears


def test_each_press_is_heard_once(ears: Ears) -> None:
    assert ears.presses("explore") == ["page"]
    assert ears.presses("dock", "start") == ["back"]
    assert ears.presses("dock", "start") == ["tap"]
    assert ears.presses("open", "location") == ["page"]
    assert ears.presses() == ["tap"]
    assert ears.presses() == ["tap"]
    assert ears.presses("open", "location/top") == ["page"]
    assert ears.presses("section", 1) == ["tap"]
    assert ears.presses("section", 1) == ["tap"]
    assert ears.presses("step", 1) == ["page"]
    assert ears.presses("step", -1) == ["back"]
    assert ears.presses("dock", "language") == ["page"]
    assert ears.presses("speak", "de") == ["back"]
    assert ears.presses("back") == ["back"]


def test_what_is_no_press_is_heard_and_hides_no_press(ears: Ears) -> None:
    """A touch on the glass, a swipe, a key; the press after it has its own sound."""
    kiosk = ears.glass.kiosk
    kiosk.begin()
    assert ears.heard() == ["page"]
    assert ears.presses() == ["tap"]
    kiosk.open("location/top")
    assert ears.heard() == ["page"]
    kiosk.touched("touch")
    kiosk.step(1)
    assert ears.heard() == ["page"]
    assert ears.presses() == ["tap"]


def test_attract_and_start_over_are_silent(ears: Ears) -> None:
    glass = ears.glass
    for _ in range(3):
        glass.after(8.0)
    assert ears.heard() == []
    glass.kiosk.begin()
    ears.heard()
    assert ears.presses("leave") == []
    glass.kiosk.begin()
    ears.heard()
    glass.after(60.0)
    assert ears.heard() == ["ask"]
    glass.after(10.0)
    assert ears.heard() == []
    glass.kiosk.stay()
    glass.kiosk.acted()
    glass.kiosk.touched("touch")
    assert ears.heard() == ["tap"]
    glass.after(60.0)
    glass.kiosk.touched("touch")
    assert ears.heard() == ["ask", "tap"]
    glass.after(60.0)
    glass.after(30.0)
    assert ears.heard() == ["ask"]
    assert glass.phase is Phase.ATTRACT


def test_a_new_pack_under_a_visitor_is_silent(ears: Ears) -> None:
    ears.presses("explore")
    ears.glass.put_on(shelf())
    ears.glass.put_on(None)
    ears.presses()
    assert ears.heard() == []
