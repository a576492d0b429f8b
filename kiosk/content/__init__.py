"""What a pack says: the YAML files and pictures of a content pack, as one frozen value."""

from kiosk.content.colour import contrast, contrast_ratio, luminance
from kiosk.content.figures import Comparison, Drawing, Figure, Mark, Shape
from kiosk.content.files import doubled
from kiosk.content.headers import Header, PictureError, read_header
from kiosk.content.models import (
    Activity,
    Attract,
    Booking,
    Difficulty,
    Entry,
    Film,
    Kind,
    Location,
    Manifest,
    MapPicture,
    Pack,
    Photo,
    Place,
    Poster,
    Price,
    Slide,
    Stunt,
    Theme,
)
from kiosk.content.moves import Fall, Glow, Move, Sway, Travel
from kiosk.content.opening import OpenedPack, open_pack
from kiosk.content.pictures import Picture, verify_pictures
from kiosk.content.reading import AttractSlide, slides, words
from kiosk.content.schemas import SCHEMAS, schemas, write_schemas
from kiosk.content.seasons import MONTHS, Season
from kiosk.content.text import Text
from kiosk.content.themes import Colours, own_colours

__all__ = [
    "MONTHS",
    "SCHEMAS",
    "Activity",
    "Attract",
    "AttractSlide",
    "Booking",
    "Colours",
    "Comparison",
    "Difficulty",
    "Drawing",
    "Entry",
    "Fall",
    "Figure",
    "Film",
    "Glow",
    "Header",
    "Kind",
    "Location",
    "Manifest",
    "MapPicture",
    "Mark",
    "Move",
    "OpenedPack",
    "Pack",
    "Photo",
    "Picture",
    "PictureError",
    "Place",
    "Poster",
    "Price",
    "Season",
    "Shape",
    "Slide",
    "Stunt",
    "Sway",
    "Text",
    "Theme",
    "Travel",
    "contrast",
    "contrast_ratio",
    "doubled",
    "luminance",
    "open_pack",
    "own_colours",
    "read_header",
    "schemas",
    "slides",
    "verify_pictures",
    "words",
    "write_schemas",
]
