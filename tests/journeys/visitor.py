"""What somebody at the glass can do and see, in words."""

import json
import socket
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from time import monotonic
from typing import IO, Any

PATIENCE = 20.0
"""Seconds until something that does not come counts as missing; a loaded machine is slow."""

A_WHILE = 12
"""Looks, a few frames each: longer than a page takes to come."""


@dataclass(frozen=True)
class Thing:
    """A text or something to press, as far as it can be seen, in pixels of the window."""

    words: str
    box: tuple[float, float, float, float]
    dock: bool
    enabled: bool
    cut: bool
    """Part of it is behind an edge."""
    outside: bool
    """That edge is the window's: nobody can turn it into view."""
    focus: bool
    chosen: bool = False

    @property
    def middle(self) -> tuple[float, float]:
        left, top, width, height = self.box
        return left + width / 2, top + height / 2


@dataclass(frozen=True)
class View:
    """What can be seen at one moment."""

    size: tuple[int, int]
    texts: tuple[Thing, ...]
    buttons: tuple[Thing, ...]
    cursor_hidden: bool

    @property
    def words(self) -> list[str]:
        return [text.words for text in self.texts]

    @property
    def names(self) -> list[str]:
        return [button.words for button in self.buttons]

    @property
    def focus(self) -> Thing | None:
        return next((button for button in self.buttons if button.focus), None)

    @property
    def dock(self) -> tuple[Thing, ...]:
        return tuple(button for button in self.buttons if button.dock)

    @property
    def slide(self) -> str:
        """The line of attract that says what its slide is about."""
        kinds = ("Filming location · ", "Stunt · ", "Thing to do · ")
        return next((words for words in self.words if words.startswith(kinds)), "")

    def find(self, words: str, dock: bool | None = None) -> Thing | None:
        """The thing that is called so: something to press by its name, or else a text."""
        for things in (self.buttons, self.texts):
            found = [one for one in things if one.words == words and dock in (None, one.dock)]
            if len(found) > 1:
                raise AssertionError(f"There are {len(found)} things called `{words}`.")
            if found:
                return found[0]
        return None


class Visitor:
    """Somebody at the glass. Every wait is for a condition, and ends with it."""

    def __init__(self, connection: socket.socket, answers: IO[bytes]) -> None:
        connection.settimeout(PATIENCE + 10)
        self._connection = connection
        self._answers = answers

    # -- seeing ------------------------------------------------------------------------------

    def look(self) -> View:
        """What can be seen now."""
        seen = self._ask(do="look")
        things = {
            kind: tuple(
                Thing(**(one | {"box": tuple(one["box"]), "focus": one.get("focus", False)}))
                for one in seen[kind]
            )
            for kind in ("texts", "buttons")
        }
        width, height = seen["size"]
        return View((width, height), things["texts"], things["buttons"], seen["cursor"])

    def waits_until(self, condition: Callable[[View], Any], what: str) -> View:
        """Look until the condition holds."""
        end = monotonic() + PATIENCE
        while True:
            view = self.look()
            if condition(view):
                return view
            if monotonic() > end:
                raise AssertionError(f"{what}. On the screen:\n" + "\n".join(view.words))

    def sees(self, *texts: str) -> View:
        """Each of these is on the screen, word for word: a text, or a button by its name."""
        return self.waits_until(
            lambda view: set(texts) <= {*view.words, *view.names},
            f"The visitor does not see {texts}",
        )

    def reads(self, *parts: str) -> View:
        """Each of these is part of what is on the screen."""
        return self.waits_until(
            lambda view: all(part in "\n".join(view.words) for part in parts),
            f"The visitor does not read {parts}",
        )

    def comes_by(self) -> None:
        """Attract is on, and nothing shines through it."""
        self.waits_until(
            lambda view: "Touch to explore" in "\n".join(view.words) and not view.dock,
            "Nothing invites the visitor",
        )

    def no_longer_sees(self, *texts: str) -> View:
        """None of these is on the screen any more."""
        return self.waits_until(
            lambda view: not set(texts) & set(view.words), f"The visitor still sees {texts}"
        )

    def still_sees(self, *texts: str) -> None:
        """Each of these stays on the screen for a while."""
        for _ in range(A_WHILE):
            words = self.look().words
            missing = set(texts) - set(words)
            assert not missing, f"{missing} went away. On the screen:\n" + "\n".join(words)

    def finds(self, words: str, *, dock: bool | None = None) -> Thing:
        """The thing that is called so, once it can be pressed and stands still."""
        before: list[Thing | None] = [None]

        def still(view: View) -> bool:
            found, last = view.find(words, dock), before[0]
            before[0] = found
            return found is not None and found.enabled and found == last

        self.waits_until(still, f"The visitor finds no `{words}` to touch")
        assert before[0] is not None
        return before[0]

    # -- touching ----------------------------------------------------------------------------

    def touches(self, words: str, *, dock: bool | None = None) -> None:
        """A tap on what is called so."""
        self.taps_at(*self.finds(words, dock=dock).middle)

    def touches_for_the_last_time(self, words: str) -> None:
        """A tap that ends the kiosk, so that nobody answers any more."""
        x, y = self.finds(words).middle
        request = {"do": "touch", "steps": [("down", 0, x, y), ("up", 0, x, y)]}
        self._connection.sendall(json.dumps(request).encode() + b"\n")

    def taps_at(self, x: float, y: float) -> None:
        """A tap at this place of the window, in pixels."""
        self.moves_fingers(("down", 0, x, y), ("up", 0, x, y))

    def taps_the_middle(self) -> None:
        """A tap where nothing in particular is."""
        width, height = self.look().size
        self.taps_at(width / 2, height / 3)

    def trembles_at(self, x: float, y: float) -> None:
        """A tap that becomes two, one right after the other."""
        tap = (("down", 0, x, y), ("up", 0, x, y))
        self.moves_fingers(*tap, *tap)

    def slides_off(self, words: str) -> None:
        """A finger goes down on what is called so, thinks better of it and slides off."""
        x, y = self.finds(words).middle
        self.moves_fingers(("down", 0, x, y), ("to", 0, x, y - 300), ("up", 0, x, y - 300))

    def swipes(self, direction: str, share: float = 0.6) -> None:
        """A finger across this share of the page's width, to the left or to the right."""
        width, height = self.look().size
        way = [0.8 - share * step / 8 for step in range(9)]
        if direction == "right":
            way.reverse()
        places = [(share * width, height * 0.55) for share in way]
        self.moves_fingers(
            ("down", 0, *places[0]),
            *(("to", 0, *place) for place in places[1:]),
            ("up", 0, *places[-1]),
        )

    def moves_fingers(self, *steps: tuple[str, int, float, float]) -> None:
        """Fingers `down`, `to` and `up`: which finger, and where in pixels."""
        self._ask(do="touch", steps=steps)

    # -- keys, time and the rest -----------------------------------------------------------------

    def presses(self, *keys: str, alt: bool = False) -> None:
        """Keys by Qt's name: Tab, Return, Escape, Down."""
        for key in keys:
            self._ask(do="key", key=key, alt=alt)

    def waits(self, seconds: float) -> None:
        """Time passes: the kiosk's clock is put forward."""
        self._ask(do="later", seconds=seconds)

    def frames(self) -> dict[str, Any]:
        """When frames were shown and packs were put on, in seconds of one clock."""
        return self._ask(do="frames")

    def asks_to_close(self) -> bool:
        """What a window manager does on the visitor's behalf; whether the window closed."""
        return bool(self._ask(do="close")["closed"])

    def takes_a_picture(self, file: Path) -> Path:
        """A PNG of the window."""
        assert self._ask(do="picture", file=str(file))["saved"]
        return file

    def _ask(self, **request: object) -> dict[str, Any]:
        try:
            self._connection.sendall(json.dumps(request).encode() + b"\n")
            line = self._answers.readline()
        except BrokenPipeError:
            line = b""
        assert line, "The kiosk is gone."
        answer = json.loads(line)
        assert isinstance(answer, dict)
        return answer
