"""How a pack is made, comes, is put on and comes back off.

Building, archives, the installed packs; and for those who write packs lint, a first pack to begin
with, and what has changed. What only authors need is imported when it is first asked for: a running
kiosk comes through this door too, and must not wait for it.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from kiosk.packs.archive import SUFFIX, Archive, PackRefused, open_archive
from kiosk.packs.building import Built, build
from kiosk.packs.calm import CannotLookError, Look
from kiosk.packs.disk import BusyError, size, why
from kiosk.packs.flashes import Film, Light, first_flashing
from kiosk.packs.installed import Installed, Outcome
from kiosk.packs.inventory import Inventory
from kiosk.packs.names import refusal
from kiosk.packs.offers import Offer, look_at, offers
from kiosk.packs.pictures import PanelSize
from kiosk.packs.source import Sourced, open_source
from kiosk.packs.staging import Tell, is_archive
from kiosk.packs.state import Mark, Note, State
from kiosk.packs.store import Store
from kiosk.packs.swapping import PROBATION, Step, Swap, take_off_what_crashed
from kiosk.packs.watching import FileWatch, FolderWatch

if TYPE_CHECKING:
    from kiosk.packs.diff import Change, Difference, NotComparableError, diff_packs
    from kiosk.packs.diff_values import Detail
    from kiosk.packs.lint import WARNINGS, Linted, lint_pack
    from kiosk.packs.lint_completeness import Completeness, Written
    from kiosk.packs.lint_reading import MOST_LIX, Reading, reading_of
    from kiosk.packs.new import NoNewPackError, new_pack
    from kiosk.packs.speaking import CannotSpeakError, Fate, Recorder, Task

__all__ = [
    "MOST_LIX",
    "PROBATION",
    "SUFFIX",
    "WARNINGS",
    "Archive",
    "Built",
    "BusyError",
    "CannotLookError",
    "CannotSpeakError",
    "Change",
    "Completeness",
    "Detail",
    "Difference",
    "Fate",
    "FileWatch",
    "Film",
    "FolderWatch",
    "Installed",
    "Inventory",
    "Light",
    "Linted",
    "Look",
    "Mark",
    "NoNewPackError",
    "NotComparableError",
    "Note",
    "Offer",
    "Outcome",
    "PackRefused",
    "PanelSize",
    "Reading",
    "Recorder",
    "Sourced",
    "State",
    "Step",
    "Store",
    "Swap",
    "Task",
    "Tell",
    "Written",
    "build",
    "diff_packs",
    "first_flashing",
    "is_archive",
    "lint_pack",
    "look_at",
    "new_pack",
    "offers",
    "open_archive",
    "open_source",
    "reading_of",
    "refusal",
    "size",
    "take_off_what_crashed",
    "why",
]

_HOMES = {
    "diff": ("Change", "Difference", "NotComparableError", "diff_packs"),
    "diff_values": ("Detail",),
    "lint": ("WARNINGS", "Linted", "lint_pack"),
    "lint_completeness": ("Completeness", "Written"),
    "lint_reading": ("MOST_LIX", "Reading", "reading_of"),
    "new": ("NoNewPackError", "new_pack"),
    "speaking": ("CannotSpeakError", "Fate", "Recorder", "Task"),
}


if not TYPE_CHECKING:  # with it, every name would be right

    def __getattr__(name: str) -> object:
        for home, names in _HOMES.items():
            if name in names:
                return getattr(import_module(f"{__name__}.{home}"), name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
