"""What a screen reader finds, through the library that screen readers use (AT-SPI).

Run by the system's own Python, which has that library; it knows nothing of the kiosk. Each line on
standard input is a request, each line on standard output its answer, both JSON.
"""

import json
import sys
from typing import Any

import gi

gi.require_version("Atspi", "2.0")

from gi.repository import Atspi, Gio, GLib  # noqa: E402

BUS, PLACE, PROPERTIES = "org.a11y.Bus", "/org/a11y/bus", "org.freedesktop.DBus.Properties"
PATIENCE_MS = 10_000
TURN_MS = 20


def begin() -> None:
    """Say that a screen reader is there, as one does when it starts."""
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    for name in ("IsEnabled", "ScreenReaderEnabled"):
        told = GLib.Variant("(ssv)", ("org.a11y.Status", name, GLib.Variant("b", True)))
        bus.call_sync(BUS, PLACE, PROPERTIES, "Set", told, None, 0, PATIENCE_MS)
    Atspi.init()


def look() -> list[dict[str, Any]]:
    """Everything that shows in the only program there is; what it stands in comes before it."""
    desktop = Atspi.get_desktop(0)
    late: list[bool] = []
    GLib.timeout_add(PATIENCE_MS, lambda: late.append(True))
    GLib.timeout_add(TURN_MS, lambda: not desktop.get_child_count())
    while not desktop.get_child_count() and not late:
        GLib.MainContext.default().iteration(True)
    # What it heard earlier it believes otherwise.
    desktop.clear_cache()
    found: list[dict[str, Any]] = []
    for number in range(desktop.get_child_count()):
        program = desktop.get_child_at_index(number)
        for window in range(program.get_child_count()):
            _walk(program.get_child_at_index(window), [], found)
    return found


def _walk(one: Any, inside: list[int], found: list[dict[str, Any]]) -> None:
    states = one.get_state_set()
    if not states.contains(Atspi.StateType.VISIBLE):
        return
    number = len(found)
    if states.contains(Atspi.StateType.SHOWING):
        place = Atspi.Component.get_extents(one, Atspi.CoordType.WINDOW)
        found.append(
            {
                "role": one.get_role_name(),
                "name": one.get_name(),
                "description": one.get_description(),
                "states": [state.value_nick for state in states.get_states()],
                "box": [place.x, place.y, place.width, place.height],
                "inside": inside,
            }
        )
        inside = [*inside, number]
    for child in range(one.get_child_count()):
        if (below := one.get_child_at_index(child)) is not None:
            _walk(below, inside, found)


def press(name: str, role: str) -> bool:
    """Use what is called so, by the first of its actions that does more than to go there."""

    def find(one: Any) -> Any:
        states = one.get_state_set()
        if not states.contains(Atspi.StateType.VISIBLE):
            return None
        if states.contains(Atspi.StateType.SHOWING) and (
            (one.get_name(), one.get_role_name()) == (name, role)
        ):
            return one
        children = (one.get_child_at_index(at) for at in range(one.get_child_count()))
        return next((hit for child in children if child and (hit := find(child))), None)

    window = Atspi.get_desktop(0).get_child_at_index(0).get_child_at_index(0)
    found = find(window)
    if found is None:
        return False
    ways = [Atspi.Action.get_action_name(found, at) for at in range(found.get_n_actions())]
    return bool(found.do_action(next(at for at, way in enumerate(ways) if way != "Set Focus")))


if __name__ == "__main__":
    begin()
    for line in sys.stdin:
        request = json.loads(line)
        answer = press(**request["press"]) if "press" in request else look()
        print(json.dumps(answer), flush=True)
