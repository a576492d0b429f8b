"""A screen reader finds everything: each control by its name, what it is and how it stands."""

import tempfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from time import monotonic

import pytest
from babel.messages.pofile import read_po

from tests.journeys.centre import ROOT, Centre
from tests.journeys.conftest import PORTRAIT, Screen
from tests.journeys.listener import Listener, Node, screen_reader, session_bus, untold
from tests.journeys.test_staff import PIN, START, holds_the_corner
from tests.journeys.visitor import PATIENCE, View, Visitor

GERMAN = ROOT / "kiosk/ui/words/de.po"


@pytest.fixture
def bus(screen: Screen) -> Iterator[dict[str, str]]:
    """The environment of a screen with a session bus, on which nobody listens yet."""
    with tempfile.TemporaryDirectory(prefix="kiosk-") as folder:
        environment = screen(PORTRAIT)
        with session_bus(Path(folder), environment) as found:
            yield environment | found


@pytest.fixture
def centre(tmp_path: Path, cache: Path, bus: dict[str, str]) -> Iterator[Centre]:
    """A centre on that screen, with a PIN."""
    with closing(Centre(tmp_path, cache, bus)) as centre:
        assert centre.says("staff", "set-pin", given=f"{PIN}\n").status == 0
        yield centre


WAY = (
    ("push button", "Drehorte", "Helsetkopen"),
    ("check box", "Nach Film", "Helsetkopen"),
    ("push button", "Helsetkopen", "Die Szene"),
    ("push button", "Zu meiner Reise", "In meiner Reise"),
    ("radio button", "Aufs Handy", "Aufs Handy"),
    ("page tab", "Meine Reise", "Helsetkopen"),
    ("page tab", "Start", "Stunt-Fakten"),
    ("push button", "Stunt-Fakten", "Der Motorradsprung"),
    ("push button", "Der Motorradsprung", "1 / 9"),
    ("page tab", "Start", "Erlebnisse"),
    ("push button", "Erlebnisse", "Wandern, radeln, paddeln, klettern"),
    ("page tab", "Karte", "Näher heran"),
    ("page tab", "Komfort", "Schriftgröße"),
    ("push button", "So geht’s", "Umsehen"),
)
"""What is used, and what can be read or pressed then."""

TOLD = (
    *(("check box", "Nach Film", state) for state in ("checkable", "checked")),
    ("heading", "Helsetkopen", "showing"),
    *(("radio button", "Aufs Handy", state) for state in ("checkable", "checked")),
    ("page tab", "Meine Reise", "selected"),
    ("image", "Ein Code für die Handykamera", "showing"),
    ("panel", "Schriftgröße", "showing"),
    ("alert", "Noch da?", "showing"),
    ("push button", "Ich bin noch hier", "focused"),
)
"""What is told somewhere on the way: as what, how its name begins, and how it stands."""


def test_everything_is_found_in_the_visitors_language(centre: Centre, bus: dict[str, str]) -> None:
    """Started while the kiosk runs, as a visitor's or an operator's would be; German throughout."""
    english = words_that_are_only_english()
    told: list[Node] = []
    with centre.kiosk() as running, screen_reader(bus) as listener:
        visitor = running.visitor
        visitor.comes_by()
        agree(visitor, listener)
        visitor.taps_the_middle()
        visitor.sees(START)
        listener.presses("English", "page tab")
        visitor.sees("Language")
        listener.presses("Deutsch", "radio button")
        visitor.sees("Drehorte")
        misses_nothing_of(visitor.look(), agree(visitor, listener))
        for role, name, then in WAY:
            listener.presses(name, role)
            visitor.sees(then)
            told += agree(visitor, listener)
        visitor.waits(seconds=600)
        visitor.sees("Noch da?")
        told += agree(visitor, listener)
        assert not {one.name for one in told} & english
        for role, name, state in TOLD:
            named = [one for one in told if one.role == role and one.name.startswith(name)]
            assert any(state in one.states for one in named), (role, name, state)
        visitor.waits(seconds=600)
        staff_are_told_as_much(visitor, listener)


def staff_are_told_as_much(visitor: Visitor, listener: Listener) -> None:
    """The pad for the PIN, and what is behind it."""
    visitor.comes_by()
    visitor.taps_the_middle()
    visitor.sees(START)
    holds_the_corner(visitor)
    visitor.sees("Staff", "Type the PIN.")
    agree(visitor, listener)
    for key in (*PIN, "Open"):
        listener.presses(key, "push button")
    visitor.sees("On now")
    agree(visitor, listener)


def agree(visitor: Visitor, listener: Listener) -> tuple[Node, ...]:
    """What is told is what is on the screen, as soon as nothing moves any more."""
    end = monotonic() + PATIENCE
    while True:
        before, heard, after = visitor.look(), listener.hears(), visitor.look()
        faults = untold(after, heard)
        if before == after and not faults:
            return heard
        assert monotonic() < end, "\n".join(faults or ["It does not come to rest."])


def misses_nothing_of(view: View, heard: tuple[Node, ...]) -> None:
    """Whatever is taken from it or told wrongly would be missed."""
    buttons = [node for node in heard if node.name == "Karte"]
    assert len(buttons) == 1
    for wrong in (
        {"name": ""},
        {"name": "Map"},
        {"role": "filler"},
        {"box": (0, 0, 9, 9)},
        {"states": buttons[0].states - {"sensitive"}},
        {"states": buttons[0].states | {"selected"}},
    ):
        changed = [replace(one, **wrong) if one is buttons[0] else one for one in heard]
        assert untold(view, changed), wrong
    for node in heard:
        if node.role in {"push button", "page tab", "heading"}:
            others = [replace(one, role="filler", name="") if one is node else one for one in heard]
            assert untold(view, others), node.name


def words_that_are_only_english() -> set[str]:
    """The interface's own words that German says otherwise."""
    with GERMAN.open("rb") as file:
        catalogue = read_po(file)
    pairs = [(one.id, one.string) for one in catalogue if isinstance(one.id, str) and one.id]
    german = {string for _, string in pairs}
    return {english for english, _ in pairs if english not in german}
