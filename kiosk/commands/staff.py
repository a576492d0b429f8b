"""``kiosk staff``: the PIN that opens the staff area of the screen."""

import getpass
import sys
from argparse import Namespace

from kiosk.commands.terminal import say
from kiosk.config import state_folder
from kiosk.host import Gate, pin_fault

REFUSED, CANNOT = 1, 2


def set_pin(_options: Namespace) -> int:
    """``kiosk staff set-pin``: 0 it is set, 1 it is no good PIN, 2 it cannot be kept."""
    try:
        pin = _asked() if sys.stdin.isatty() else sys.stdin.readline().strip()
    except EOFError:
        pin = None
    if pin is None:
        return REFUSED
    fault = pin_fault(pin)
    if fault is not None:
        say(f"{fault} Nothing has changed.")
        return REFUSED
    try:
        Gate(state_folder()).set_pin(pin)
    except OSError as error:
        say(f"The PIN cannot be kept: {(error.strerror or str(error)).lower()}.")
        return CANNOT
    say("The PIN is set. Hold the lower right corner of the screen for five seconds to use it.")
    return 0


def remove_pin(_options: Namespace) -> int:
    """``kiosk staff remove-pin``: 0 there is none any more, 2 it cannot be removed."""
    try:
        was_set = Gate(state_folder()).remove_pin()
    except OSError as error:
        say(f"The PIN cannot be removed: {(error.strerror or str(error)).lower()}.")
        return CANNOT
    say("The PIN is removed: the staff area is shut." if was_set else "There was no PIN.")
    return 0


def _asked() -> str | None:
    """The PIN, typed twice without being shown; None, and a sentence, when they differ."""
    pin = getpass.getpass("New PIN, 4 to 8 digits: ").strip()
    if pin_fault(pin) is None and getpass.getpass("Once more: ").strip() != pin:
        say("These were two different PINs. Nothing has changed.")
        return None
    return pin
