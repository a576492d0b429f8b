"""What hands do at the glass, and what a keyboard does without them."""

from pathlib import Path

from PIL import Image

from tests.journeys.centre import Running
from tests.journeys.visitor import Thing, Visitor

START = "Where do you want to start?"


def test_only_one_finger_counts_and_sliding_off_cancels(visitor: Visitor) -> None:
    """A second finger, a trembling one and one that slides away open nothing else."""
    width, height = visitor.look().size
    visitor.trembles_at(width / 2, height / 3)
    visitor.sees(START)
    visitor.still_sees(START)
    places = visitor.finds("Filming locations").middle
    trip = visitor.finds("My trip", dock=True).middle

    visitor.slides_off("Things to do")
    visitor.still_sees(START)

    # While one finger rests where nothing is, another taps.
    nothing = (5.0, 5.0)
    visitor.moves_fingers(
        ("down", 0, *nothing), ("down", 1, *trip), ("up", 1, *trip), ("up", 0, *nothing)
    )
    visitor.still_sees(START)

    # The second finger changes nothing about what the first does.
    visitor.moves_fingers(
        ("down", 0, *places), ("down", 1, *trip), ("up", 0, *places), ("up", 1, *trip)
    )
    visitor.sees("Filming locations", "Helsetkopen")
    visitor.still_sees("Helsetkopen")

    # A finger from somewhere else does not press what it slides onto.
    visitor.moves_fingers(
        ("down", 0, *nothing), ("to", 0, *places), ("to", 0, *trip), ("up", 0, *trip)
    )
    visitor.still_sees("Helsetkopen")


def test_a_whole_visit_from_the_keyboard(visitor: Visitor, tmp_path: Path) -> None:
    """Tab, arrows, Return and Escape do it all, and one always sees where one is."""
    visitor.presses("Return")
    visitor.sees(START)
    visitor.still_sees(START)

    walks_to(visitor, "Tab", "Stunt facts")
    shows_where_it_is(visitor, tmp_path)
    visitor.presses("Return")
    visitor.sees("What it took, in numbers", "The motorcycle jump")
    walks_to(visitor, "Right", "The fight on the train roof")
    shows_where_it_is(visitor, tmp_path)
    walks_to(visitor, "Up", "The motorcycle jump")
    visitor.presses("Return")
    visitor.sees("1 / 9")
    visitor.presses("PageDown")
    visitor.sees("2 / 9")
    visitor.presses("PageUp")
    visitor.sees("1 / 9")
    walks_to(visitor, "Tab", "Do it yourself")
    visitor.presses("Space")
    walks_to(visitor, "Tab", "Guided hike to Helsetkopen")
    visitor.presses("Return")
    visitor.sees("What it is")
    visitor.presses("Escape")
    visitor.sees("1 / 9")
    visitor.presses("Escape")
    visitor.sees("What it took, in numbers")

    walks_to(visitor, "Tab", "English")
    visitor.presses("Return")
    visitor.sees("Language")
    walks_to(visitor, "Down", "Deutsch", dock=False)
    visitor.presses("Return")
    visitor.sees("Stunt-Fakten")
    visitor.waits(seconds=600)
    visitor.waits_until(lambda view: not any(b.dock and b.enabled for b in view.buttons), "asked")
    visitor.presses("A")
    visitor.waits_until(lambda view: any(b.dock and b.enabled for b in view.buttons), "goes on")
    visitor.sees("Stunt-Fakten")


def test_five_keys_are_enough_for_a_whole_visit(visitor: Visitor) -> None:
    """Arrows and OK: a language, Rauma Railway, into the trip, comfort, and it starts over."""
    visitor.presses("Down")
    visitor.sees(START)
    walks_to(visitor, "Down", "English")
    visitor.presses("Return")
    visitor.sees("Language")
    walks_to(visitor, "Down", "English", dock=False)
    visitor.presses("Return")
    visitor.sees(START)

    walks_to(visitor, "Down", "Filming locations")
    visitor.presses("Return")
    visitor.sees("Helsetkopen")
    walks_to(visitor, "Right", "Rauma Railway")
    visitor.presses("Return")
    walks_to(visitor, "Down", "Add to my trip")
    visitor.presses("Return")
    walks_to(visitor, "Down", "My trip", dock=True)
    visitor.presses("Return")
    visitor.sees("Rauma Railway")

    walks_to(visitor, "Down", "Comfort", dock=True)
    visitor.presses("Return")
    visitor.sees("Size of the text")
    walks_to(visitor, "Down", "Light")
    visitor.presses("Return")
    walks_to(visitor, "Up", "Back", dock=False)
    visitor.presses("Return")
    visitor.sees("Rauma Railway")

    walks_to(visitor, "Down", "My trip", dock=True)
    visitor.waits(seconds=600)
    visitor.sees("Still looking?")
    walks_to(visitor, "Right", "I need more time")
    visitor.presses("Return")
    visitor.no_longer_sees("Still looking?")
    visitor.waits_until(
        lambda view: view.focus and view.focus.words == "My trip", "is where it was"
    )
    visitor.waits(seconds=1500)
    visitor.sees("Still looking?")
    walks_to(visitor, "Left", "Start over")
    visitor.presses("Return")
    visitor.comes_by()
    visitor.presses("Right")
    visitor.sees(START)
    walks_to(visitor, "Right", "My trip", dock=True)
    visitor.presses("Return")
    assert "Rauma Railway" not in visitor.look().names


def test_nobody_closes_a_kiosk_that_fills_its_screen(running: Running, visitor: Visitor) -> None:
    """Alt+F4, a window manager's close and other keys that lead out do nothing."""
    visitor.taps_the_middle()
    visitor.sees(START)
    view = visitor.look()
    assert view.size == (1080, 1920)
    assert view.cursor_hidden
    visitor.presses("F4", alt=True)
    assert not visitor.asks_to_close()
    visitor.presses("F4", "Tab", "Escape", alt=True)
    visitor.presses("F11", "Menu", "Print")
    visitor.still_sees(START)
    assert running.process.poll() is None


def walks_to(visitor: Visitor, key: str, words: str, *, dock: bool | None = None) -> None:
    """Press a key that moves the focus until it is on what is called so."""
    met = []
    for _ in range(40):
        visitor.presses(key)
        focus = visitor.look().focus
        met.append(focus.words if focus else None)
        if focus is not None and focus.words == words and dock in (None, focus.dock):
            return
    raise AssertionError(f"`{key}` does not lead to `{words}`, but to {met}.")


def shows_where_it_is(visitor: Visitor, folder: Path) -> None:
    """What has the focus looks different round its edge than when another has it."""
    focus = visitor.look().focus
    assert focus is not None
    focus = visitor.finds(focus.words, dock=focus.dock)
    ring = edge(visitor.takes_a_picture(folder / "here.png"), focus)
    visitor.presses("Tab")
    there = visitor.look().focus
    assert there is not None
    assert there.box != focus.box
    bare = edge(visitor.takes_a_picture(folder / "there.png"), focus)
    changed = sum(one != other for one, other in zip(ring, bare, strict=True))
    assert changed > len(ring) / 100, f"`{focus.words}` does not show that it has the focus."
    visitor.presses("Backtab")


def edge(file: Path, thing: Thing) -> bytes:
    """The colours round a thing, left and right of it."""
    left, top, width, height = map(int, thing.box)
    with Image.open(file) as picture:
        strips = [
            picture.crop((x - 12, top, x + 4, top + height)) for x in (left, left + width + 8)
        ]
        return b"".join(strip.convert("RGB").tobytes() for strip in strips)
