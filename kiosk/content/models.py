"""What a pack says: the YAML files of a pack as frozen values.

The field names are the keys of the YAML files; the docstrings under them are what
``kiosk config``-like help, the JSON Schemas and an editor's hover show to staff.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import Annotated, ClassVar, Literal

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from kiosk.content.allowing import Lint
from kiosk.content.figures import Figure
from kiosk.content.frozen import FilePath, Finite, Frozen
from kiosk.content.mapping import MapPicture
from kiosk.content.moves import MOST_MOVES, Move
from kiosk.content.places import Place, Road
from kiosk.content.seasons import Season
from kiosk.content.text import Text
from kiosk.documents import Span, Verbatim


class Kind(StrEnum):
    """The three kinds of entry. A kind's folder in a pack is its plural."""

    LOCATION = "location"
    STUNT = "stunt"
    ACTIVITY = "activity"

    @property
    def folder(self) -> str:
        """The folder of a pack that holds the entries of this kind."""
        return {"location": "locations", "stunt": "stunts", "activity": "activities"}[self.value]

    @property
    def file(self) -> str:
        """The name of the YAML file inside an entry's folder."""
        return f"{self.value}.yaml"


WebAddress = Annotated[Verbatim, Field(pattern=r"^https?://\S+$")]

LanguageTag = Annotated[str, Field(pattern=r"^[a-z]{2,3}(-[A-Za-z]{2,4})?$")]

EntryId = Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=64)]


class Film(Frozen):
    """A film in which an entry is seen."""

    title: Verbatim
    """The film's title, without the name of the series."""
    year: Annotated[int, Field(ge=1966, le=2100)]
    """The year the film came out."""
    plays: Text | None = None
    """The place this location stands in for in the film."""


class Poster(Frozen):
    """An entry's main picture: one flat image, or layers that drift apart."""

    image: FilePath | None = None
    """One flat picture, relative to the entry's folder."""
    layers: tuple[FilePath, ...] = Field(default=(), max_length=8)
    """Two to eight pictures of one size, the farthest first, relative to the entry's folder."""
    moves: tuple[Move, ...] = Field(default=(), max_length=MOST_MOVES)
    """What moves for itself, where it belongs: at most three of the layers."""
    alt: Text
    """What the picture shows, for those who cannot see it."""
    focus: tuple[Annotated[Finite, Field(ge=0, le=1)], Annotated[Finite, Field(ge=0, le=1)]] = (
        0.5,
        0.5,
    )
    """The point that stays in view when the picture is cropped: across and down, 0 to 1."""

    @model_validator(mode="after")
    def _one_or_layers(self) -> "Poster":
        if (self.image is None) == (not self.layers):
            raise PydanticCustomError(
                "poster-image-or-layers",
                "A poster has either an `image` or `layers`.",
            )
        if self.layers and len(self.layers) < 2:
            raise PydanticCustomError(
                "poster-one-layer",
                "A poster with a single layer is an `image`.",
            )
        return self

    @property
    def files(self) -> tuple[str, ...]:
        """The picture files, the farthest first."""
        return (self.image,) if self.image is not None else self.layers


class Photo(Frozen):
    """A photograph, with the credit its maker is owed."""

    file: FilePath
    """The picture file, relative to the entry's folder."""
    alt: Text
    """What the picture shows, for those who cannot see it."""
    credit: Verbatim
    """Who made it, and under which licence."""


class Video(Frozen):
    """A clip of film: never longer than people stand, never understood by its sound alone."""

    file: FilePath
    """The clip, WebM (VP8, VP9) or MP4 (H.264), relative to the entry's folder."""
    captions: Text
    """A WebVTT file in each language, relative to the entry's folder; it says what is silent, too.
    """
    transcript: Text | None = None
    """What is seen and heard, to be read in place of the clip."""
    alt: Text | None = None
    """What the clip shows, in a few words; left out: what the poster shows."""


class Entry(Frozen):
    """What every location, stunt and activity has."""

    kind: ClassVar[Kind]

    title: Text
    """The name, as a headline."""
    hook: Text
    """At most ten words that make a passer-by stop: shown in attract."""
    story: Text
    """30 to 70 words, the point first."""
    figures: tuple[Figure, ...] = Field(default=(), max_length=6)
    """Numbers worth setting large, the most telling first."""
    warning: Text | None = None
    """What one must know to stay safe or not to stand before a closed road."""
    poster: Poster | None = None
    """The main picture."""
    photos: tuple[Photo, ...] = Field(default=(), max_length=12)
    """Photographs."""
    video: Video | None = None
    """A clip of at most 90 seconds, with captions and a transcript."""
    speech: dict[LanguageTag, FilePath] = {}  # noqa: RUF012 - pydantic copies it
    """In each language a recording of title, line above it and story: Ogg, WAV or MP3."""
    link: WebAddress | None = None
    """The official page about it: what a phone opens that reads the code."""
    to_phone: Literal["link", "place"] = "link"
    """What the code for phones holds: link, or place for the point on the map."""
    sources: Annotated[tuple[WebAddress, ...], Field(min_length=1)]
    """Where the facts come from: web addresses."""


Difficulty = Literal["easy", "moderate", "demanding"]


class Location(Entry):
    """A place where a film was shot, or that one passes on the way."""

    kind = Kind.LOCATION

    films: tuple[Film, ...] = ()
    """The films it is seen in; none for a place on the way."""
    place: Place
    """Where it is."""
    road: Road | None = None
    """By road from this centre: {distance: 84 km, time: 1 h 30 min}; not in a pack for several."""
    getting_there: Text | None = None
    """How to get there."""
    season: Season | None = None
    """When one can visit."""
    difficulty: Difficulty | None = None
    """How hard it is to reach: easy, moderate or demanding."""
    stunts: tuple[EntryId, ...] = ()
    """The stunts done here, by the names of their folders."""
    activities: tuple[EntryId, ...] = ()
    """What one can do here, by the names of their folders."""


class Stunt(Entry):
    """A stunt, told through its figures."""

    kind = Kind.STUNT

    films: Annotated[tuple[Film, ...], Field(min_length=1)]
    """The film it is in."""
    filmed_at: Text | None = None
    """Where it was filmed, when that is none of this pack's locations."""
    locations: tuple[EntryId, ...] = ()
    """Where it was done, by the names of their folders."""
    activities: tuple[EntryId, ...] = ()
    """How to come close to it oneself, by the names of their folders."""


class Price(Frozen):
    """What an activity cost, and in which year: never shown as today's price."""

    amount: Annotated[Finite, Field(alias="from", ge=0)]
    """The lowest price, in whole units of the currency."""
    currency: Annotated[str, Field(pattern=r"^[A-Z]{3}$")] = "NOK"
    """ISO 4217 code: NOK, EUR …"""
    year: Annotated[int, Field(ge=2000, le=2100)]
    """The year in which this was the price."""


class Booking(Frozen):
    """How to book."""

    url: WebAddress | None = None
    """The operator's own page."""
    phone: Verbatim | None = None
    """A telephone number, with country code."""
    desk: bool = False
    """Whether this centre's desk books it."""

    @model_validator(mode="after")
    def _some_way(self) -> "Booking":
        if self.url is None and self.phone is None and not self.desk:
            raise PydanticCustomError(
                "booking-no-way", "Booking needs a `url`, a `phone` or `desk: true`."
            )
        return self


class Activity(Entry):
    """Something a visitor can do, and often book."""

    kind = Kind.ACTIVITY

    operator: Verbatim | None = None
    """Who runs it."""
    where: Text
    """Where it starts, in few words: Åndalsnes; Dombås – Åndalsnes."""
    place: Place | None = None
    """Where it starts, on the map."""
    road: Road | None = None
    """By road from this centre: {distance: 84 km, time: 1 h 30 min}; not in a pack for several."""
    getting_there: Text | None = None
    """How to get there."""
    season: Season | None = None
    """When it runs."""
    duration: Span | None = None
    """How long it takes: 1 h 40 min, 3-4 h, 1 day."""
    minimum_age: Annotated[int, Field(ge=0, le=99)] | None = None
    """The youngest age at which one may take part, in years."""
    difficulty: Difficulty | None = None
    """How hard it is: easy, moderate or demanding."""
    children: bool | None = None
    """Whether it is good with small children; left out: when it is for all from 6 years or less."""
    indoors: bool = False
    """Whether it goes on under a roof, whatever the weather."""
    price: Price | Literal["free"] | None = None
    """What it costs from, with the year; or free."""
    booking: Booking | None = None
    """How to book it; left out when nothing needs booking."""
    locations: tuple[EntryId, ...] = ()
    """The locations it goes to, by the names of their folders."""
    stunts: tuple[EntryId, ...] = ()
    """The stunts it brings one close to, by the names of their folders."""


Colour = Annotated[str, Field(pattern=r"^#[0-9a-fA-F]{6}$")]


class Theme(Frozen):
    """The pack's own colours, each as #rrggbb, and its wordmark.

    The colours change the default scheme; the light one and the one of high contrast stay as they
    are, for the people who need them.
    """

    accent: Colour | None = None
    """The colour of the fuse and the main buttons."""
    paper: Colour | None = None
    """The ground of every page: a dark colour."""
    surface: Colour | None = None
    """The ground of cards: a little lighter than the paper."""
    ink: Colour | None = None
    """The colour of words: a light one."""
    quiet: Colour | None = None
    """The colour of words that are said beside others."""
    highlight: Colour | None = None
    """The colour of the line above a headline."""
    wordmark: FilePath | None = None
    """A picture to show instead of the title, relative to the pack's folder; best an SVG."""


class Slide(Frozen):
    """One attract slide that an editor chose by hand."""

    entry: Annotated[Verbatim, Field(pattern=r"^(locations|stunts|activities)/[a-z0-9-]+$")]
    """The entry's folder: stunts/motorcycle-jump."""
    hook: Text | None = None
    """Another hook line than the entry's own."""


class Attract(Frozen):
    """What passers-by see."""

    order: Literal["mixed", "by-kind"] | tuple[Slide, ...] = "mixed"
    """mixed: the three kinds in turn; by-kind: one kind after the other; or a list of slides."""


class Order(Frozen):
    """The order of the lists; entries not named follow by the names of their folders."""

    locations: tuple[EntryId, ...] = ()
    """Locations, first to last."""
    stunts: tuple[EntryId, ...] = ()
    """Stunts, first to last."""
    activities: tuple[EntryId, ...] = ()
    """Activities, first to last."""


class Manifest(Frozen):
    """``pack.yaml``: what the pack is called and which languages it speaks."""

    format: Literal[1]
    """The version of the pack format."""
    title: Text
    """The pack's name, shown as the wordmark."""
    id: EntryId | None = None
    """What commands call the pack: small letters, digits, hyphens; else its folder's name."""
    version: Verbatim = "1"
    """The pack's own version, for staff."""
    languages: Annotated[tuple[LanguageTag, ...], Field(min_length=1, max_length=20)]
    """The languages offered; the first is the fallback."""
    theme: Theme = Theme()
    """The pack's own colours."""
    map: MapPicture | None = None
    """A map picture, and the degrees of its edges."""
    attract: Attract = Attract()
    """What passers-by see, and in which order."""
    order: Order = Order()
    """The order of the lists."""
    lint: Lint = Lint()
    """Warnings of `kiosk check` that are right as they are."""


class Pack(Frozen):
    """A whole pack: entries by the names of their folders, in the order of the lists."""

    manifest: Manifest
    locations: dict[str, Location]
    stunts: dict[str, Stunt]
    activities: dict[str, Activity]

    def entries(self, kind: Kind) -> Mapping[str, Entry]:
        """The entries of one kind by their ids, in the order of the lists."""
        entries: Mapping[str, Entry] = getattr(self, kind.folder)
        return entries

    def entry(self, kind: Kind, name: str) -> Entry:
        """The entry whose id is `name`; raises `KeyError` when this pack has none."""
        return self.entries(kind)[name]


def model_of(file: str) -> type[Manifest] | type[Entry]:
    """The model of a YAML file of a pack, told by the file's name."""
    models = {model.kind.file: model for model in (Location, Stunt, Activity)}
    return models.get(file.rpartition("/")[2], Manifest)
