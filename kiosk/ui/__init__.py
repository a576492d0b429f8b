"""What the screens know: view models, list models and image providers.

Programs import its modules one by one; this door is for other rooms, which show the very same
screens to nobody (`proof`).
"""

from kiosk.ui.attract_view import Slides, running_order
from kiosk.ui.display_view import DisplayViewModel
from kiosk.ui.display_view import derive as derive_display
from kiosk.ui.entry_props import EntryProps, Section
from kiosk.ui.entry_props import derive as derive_entry
from kiosk.ui.flat import FlatPosters
from kiosk.ui.furnishing import add_fonts, furnish
from kiosk.ui.kiosk_view import Kiosk
from kiosk.ui.list_view import derive as derive_list
from kiosk.ui.map_tapping import is_on_map, map_at, map_views
from kiosk.ui.pictures import CardProvider, LayerProvider
from kiosk.ui.recital import recital
from kiosk.ui.retelling import script
from kiosk.ui.shown import Shown
from kiosk.ui.start_view import derive as derive_start
from kiosk.ui.state import Manner, State
from kiosk.ui.wording import words_in

__all__ = [
    "CardProvider",
    "DisplayViewModel",
    "EntryProps",
    "FlatPosters",
    "Kiosk",
    "LayerProvider",
    "Manner",
    "Section",
    "Shown",
    "Slides",
    "State",
    "add_fonts",
    "derive_display",
    "derive_entry",
    "derive_list",
    "derive_start",
    "furnish",
    "is_on_map",
    "map_at",
    "map_views",
    "recital",
    "running_order",
    "script",
    "words_in",
]
