"""The machine: display, input, control socket, log.

What needs no Qt is here; the rest is imported from its module (``kiosk.host.window`` and so on),
so that a command that only asks the running kiosk starts at once.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from kiosk.host.background import give_way
from kiosk.host.client import NotRunning, Refused, ask
from kiosk.host.constants import keep_constants
from kiosk.host.display import UNSEEN, Panel, Platform, missing_library, pick_screen, platform_for
from kiosk.host.folders import UnsafeFolder, runtime_folders
from kiosk.host.health import Health, measured
from kiosk.host.measure import FrameLog, Frames, Uptime, Usage, process_age, usage
from kiosk.host.memory import give_back_large_blocks
from kiosk.host.pin import Gate, pin_fault
from kiosk.host.single import OneKiosk
from kiosk.host.sticks import sticks

if TYPE_CHECKING:
    from kiosk.host.light import light_of
    from kiosk.host.reel import Reel
    from kiosk.host.voice_box import VoiceBox

__all__ = [
    "UNSEEN",
    "FrameLog",
    "Frames",
    "Gate",
    "Health",
    "NotRunning",
    "OneKiosk",
    "Panel",
    "Platform",
    "Reel",
    "Refused",
    "UnsafeFolder",
    "Uptime",
    "Usage",
    "VoiceBox",
    "ask",
    "give_back_large_blocks",
    "give_way",
    "keep_constants",
    "light_of",
    "measured",
    "missing_library",
    "pick_screen",
    "pin_fault",
    "platform_for",
    "process_age",
    "runtime_folders",
    "sticks",
    "usage",
]


_HOMES = {"Reel": "reel", "VoiceBox": "voice_box", "light_of": "light"}
"""What most who come through this door do without: Qt, and how packs are made."""


if not TYPE_CHECKING:  # with it, every name would be right

    def __getattr__(name: str) -> object:
        if name in _HOMES:
            return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
