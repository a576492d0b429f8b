"""How a pack comes, is put on and comes back off: building, archives, the installed packs."""

from kiosk.packs.archive import SUFFIX, Archive, PackRefused, open_archive
from kiosk.packs.building import Built, build
from kiosk.packs.disk import BusyError, size, why
from kiosk.packs.inventory import Inventory
from kiosk.packs.names import refusal
from kiosk.packs.offers import Offer, look_at, offers
from kiosk.packs.pictures import PanelSize
from kiosk.packs.source import Sourced, open_source
from kiosk.packs.staging import Tell, is_archive
from kiosk.packs.state import Mark, Note, State
from kiosk.packs.store import Installed, Outcome, Store

__all__ = [
    "SUFFIX",
    "Archive",
    "Built",
    "BusyError",
    "Installed",
    "Inventory",
    "Mark",
    "Note",
    "Offer",
    "Outcome",
    "PackRefused",
    "PanelSize",
    "Sourced",
    "State",
    "Store",
    "Tell",
    "build",
    "is_archive",
    "look_at",
    "offers",
    "open_archive",
    "open_source",
    "refusal",
    "size",
    "why",
]
