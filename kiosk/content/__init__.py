"""What a pack says: the YAML files and pictures of a content pack, as one frozen value."""

from kiosk.content.allowing import Allowance, Lint, sift
from kiosk.content.captions import CaptionError, Cue, parse_captions, read_captions
from kiosk.content.clip_checking import check_captions, check_clip, clip_files
from kiosk.content.clips import Clip, read_clip
from kiosk.content.colour import contrast, contrast_ratio, luminance
from kiosk.content.figures import Comparison, Drawing, Figure, Mark, Shape
from kiosk.content.files import PackFiles, doubled, inside, nearest, placed
from kiosk.content.headers import Header, PictureError, read_header
from kiosk.content.languages import check_languages, texts
from kiosk.content.mapping import Chart, MapInset, MapPicture, Projection
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
    Pack,
    Photo,
    Poster,
    Price,
    Slide,
    Stunt,
    Theme,
    Video,
    model_of,
)
from kiosk.content.moves import Fall, Glow, Move, Sway, Travel
from kiosk.content.opening import OpenedPack, open_pack, without_collector
from kiosk.content.pictures import Picture, check_picture, verify_pictures
from kiosk.content.places import Place, Road
from kiosk.content.reading import AttractSlide, count_words, slides, words
from kiosk.content.recording_checking import check_recording
from kiosk.content.recordings import Recording, read_recording
from kiosk.content.scan import MANIFEST, Scan, Source, scan_pack
from kiosk.content.schemas import SCHEMAS, schemas, write_schemas
from kiosk.content.seasons import MONTHS, Season, together
from kiosk.content.svg import svg_aspect
from kiosk.content.text import EVERY_LANGUAGE, Text, understood
from kiosk.content.themes import Colours, own_colours
from kiosk.content.whereabouts import place_of

__all__ = [
    "EVERY_LANGUAGE",
    "MANIFEST",
    "MONTHS",
    "SCHEMAS",
    "Activity",
    "Allowance",
    "Attract",
    "AttractSlide",
    "Booking",
    "CaptionError",
    "Chart",
    "Clip",
    "Colours",
    "Comparison",
    "Cue",
    "Difficulty",
    "Drawing",
    "Entry",
    "Fall",
    "Figure",
    "Film",
    "Glow",
    "Header",
    "Kind",
    "Lint",
    "Location",
    "Manifest",
    "MapInset",
    "MapPicture",
    "Mark",
    "Move",
    "OpenedPack",
    "Pack",
    "PackFiles",
    "Photo",
    "Picture",
    "PictureError",
    "Place",
    "Poster",
    "Price",
    "Projection",
    "Recording",
    "Road",
    "Scan",
    "Season",
    "Shape",
    "Slide",
    "Source",
    "Stunt",
    "Sway",
    "Text",
    "Theme",
    "Travel",
    "Video",
    "check_captions",
    "check_clip",
    "check_languages",
    "check_picture",
    "check_recording",
    "clip_files",
    "contrast",
    "contrast_ratio",
    "count_words",
    "doubled",
    "inside",
    "luminance",
    "model_of",
    "nearest",
    "open_pack",
    "own_colours",
    "parse_captions",
    "place_of",
    "placed",
    "read_captions",
    "read_clip",
    "read_header",
    "read_recording",
    "scan_pack",
    "schemas",
    "sift",
    "slides",
    "svg_aspect",
    "texts",
    "together",
    "understood",
    "verify_pictures",
    "without_collector",
    "words",
    "write_schemas",
]
