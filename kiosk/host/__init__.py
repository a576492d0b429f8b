"""The machine: display, input, control socket, log.

What needs no Qt is here; the rest is imported from its module (``kiosk.host.window`` and so on),
so that a command that only asks the running kiosk starts at once.
"""

from kiosk.host.client import NotRunning, Refused, ask
from kiosk.host.constants import keep_constants
from kiosk.host.display import UNSEEN, Panel, Platform, missing_library, pick_screen, platform_for
from kiosk.host.folders import UnsafeFolder, runtime_folders
from kiosk.host.measure import FrameLog, Frames, Uptime, Usage, usage
from kiosk.host.memory import give_back_large_blocks
from kiosk.host.single import OneKiosk

__all__ = [
    "UNSEEN",
    "FrameLog",
    "Frames",
    "NotRunning",
    "OneKiosk",
    "Panel",
    "Platform",
    "Refused",
    "UnsafeFolder",
    "Uptime",
    "Usage",
    "ask",
    "give_back_large_blocks",
    "keep_constants",
    "missing_library",
    "pick_screen",
    "platform_for",
    "runtime_folders",
    "usage",
]
