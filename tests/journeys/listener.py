"""Somebody with a screen reader, and whether it tells what is on the screen."""

import json
import os
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.journeys.visitor import PATIENCE, Thing, View

READER = Path(__file__).parent / "reader.py"
PYTHON = "/usr/bin/python3"
"""The system's: what screen readers are written with has no wheel."""

TICKED = {"check box", "radio button"}
"""Roles that are checked or not; a button may be, too."""

CONTROLS = {"push button", "page tab", *TICKED}
SAMPLE = "Aa"
"""Letters that show a size or a colour, and say nothing."""

NAMED = {*CONTROLS, "label", "heading", "alert", "image", "panel"}


@dataclass(frozen=True)
class Node:
    """One thing that a screen reader finds."""

    role: str
    name: str
    description: str
    states: frozenset[str]
    box: tuple[float, float, float, float]
    inside: tuple[int, ...]
    """The numbers of what it stands in."""

    def holds(self, thing: Thing) -> bool:
        """Whether it is where what is seen is, to two pixels."""
        left, top, width, height = self.box
        x, y, across, down = thing.box
        return (
            left - 2 <= x
            and top - 2 <= y
            and x + across <= left + width + 2
            and y + down <= top + height + 2
        )


class Listener:
    """Asks the screen reader."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process

    def hears(self) -> tuple[Node, ...]:
        """Everything that can be found now."""
        return tuple(
            Node(
                **one
                | {
                    "states": frozenset(one["states"]),
                    "box": tuple(one["box"]),
                    "inside": tuple(one["inside"]),
                }
            )
            for one in self._ask({})
        )

    def presses(self, name: str, role: str) -> None:
        """Use what is called so."""
        assert self._ask({"press": {"name": name, "role": role}}), f"No {role} `{name}`."

    def _ask(self, request: dict[str, object]) -> Any:
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(json.dumps(request) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        assert line, "The screen reader is gone; what it said is above."
        return json.loads(line)


@contextmanager
def session_bus(folder: Path, environment: Mapping[str, str]) -> Iterator[dict[str, str]]:
    """A session bus of its own, with nothing on it; yields the environment that finds it."""
    reading, writing = os.pipe()
    with os.fdopen(reading) as answer:
        bus = subprocess.Popen(
            [
                *("dbus-daemon", "--session", "--nofork", "--nopidfile", "--nosyslog"),
                *(f"--address=unix:dir={folder}", f"--print-address={writing}"),
            ],
            env={**environment, "XDG_RUNTIME_DIR": str(folder)},
            pass_fds=[writing],
            stderr=subprocess.DEVNULL,
        )
        os.close(writing)
        try:
            yield {"DBUS_SESSION_BUS_ADDRESS": answer.readline().strip()}
        finally:
            # What it started for others ends as it goes.
            bus.terminate()
            bus.wait(PATIENCE)


@contextmanager
def screen_reader(environment: Mapping[str, str]) -> Iterator[Listener]:
    """A screen reader that has just been started."""
    process = subprocess.Popen(
        [PYTHON, "-W", "ignore", str(READER)],
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with process:
        try:
            yield Listener(process)
        finally:
            process.kill()


def untold(view: View, heard: Sequence[Node]) -> list[str]:
    """What is on the screen and not told, or told otherwise; what is told without a name."""
    faults = [f"A {node.role} at {node.box} has no name." for node in heard if _is_nameless(node)]
    for node in heard:
        control = next((heard[at] for at in reversed(node.inside) if _is_control(heard[at])), None)
        if control is not None and control.name == node.name:
            faults.append(f"`{node.name}` is told twice.")
    for button in view.buttons:
        faults += _button(button, heard)
    for text in view.texts:
        words = text.words.strip()
        told = (f"{one.name}\n{one.description}" for one in heard if one.holds(text))
        if words != SAMPLE and not any(words in one for one in told):
            faults.append(f"The text `{words}` is not told.")
    return faults


def _button(button: Thing, heard: Sequence[Node]) -> list[str]:
    called = [node for node in heard if _is_control(node) and node.name == button.words]
    node = next((one for one in called if one.holds(button)), None)
    if node is None:
        return [f"The control `{button.words}` at {button.box} is not found."]
    expected = {"sensitive": button.enabled, "focusable": button.enabled, "focused": button.focus}
    if node.role in TICKED or "checkable" in node.states:
        expected |= {"checkable": True, "checked": button.chosen}
    if node.role == "page tab":
        expected |= {"selectable": True, "selected": button.chosen}
    return [
        f"The {node.role} `{node.name}` is {'' if state in node.states else 'not '}{state}."
        for state, wanted in expected.items()
        if (state in node.states) != wanted
    ]


def _is_control(node: Node) -> bool:
    return node.role in CONTROLS


def _is_nameless(node: Node) -> bool:
    return node.role in NAMED and not node.name.strip()
