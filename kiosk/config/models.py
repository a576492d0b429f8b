"""What an operator can set: kiosk.yaml as frozen values.

This is the one place that says what an option is. Its name, kind, default, range and sentence
below are what a file is checked against, and what ``kiosk config explain``, the comments of the
shipped kiosk.yaml and the JSON Schema are made of.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationInfo, field_validator, model_validator
from pydantic_core import PydanticCustomError

from kiosk.config.addresses import PageAddress
from kiosk.config.kinds import (
    Between,
    Bytes,
    Count,
    Degrees,
    Duration,
    Folder,
    LanguageTag,
    Length,
    MayBeEmpty,
    OfferedLanguages,
    OrderedLanguages,
    Pack,
    Percent,
    Pixels,
    Screen,
    Words,
    write_bytes,
    write_length,
    write_number,
    write_percent,
)
from kiosk.config.paths import state_folder
from kiosk.config.printers import Printer as Device
from kiosk.documents import write_seconds

TEXT_SIZES = (100, 125, 150, 200)
"""The four steps of the text, in per cent (WCAG 2.2, 1.4.4: to 200 %)."""


def written(value: str) -> Any:
    """A default as people write it; it is read and checked like any other value."""
    return Field(default=value, validate_default=True)


class Section(BaseModel):
    """Base of everything read from kiosk.yaml: immutable, and no key is ever ignored."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    @model_validator(mode="before")
    @classmethod
    def _without_options(cls, value: Any) -> Any:
        """A section whose options are all left out, or all commented out, is a section still."""
        return {} if value is None else value


class Display(Section):
    """The screen: which one, how it hangs, and from how far it is read."""

    screen: Screen = written("primary")
    """Which screen: its number from 1, its name such as HDMI-1, or primary."""
    mode: Literal["fullscreen", "windowed"] = "fullscreen"
    """Whether the kiosk fills the screen or stands in a window."""
    size: Pixels = written("1080x1920")
    """Width x height of the window in pixels; fullscreen ignores it."""
    rotation: Literal[0, 90, 180, 270] = 0
    """How far the picture is turned clockwise, in degrees: 90 for a panel hung on its side."""
    diagonal: Annotated[Length, Between(180, 3000, write_length)] = written("32 in")
    """The panel's diagonal: buttons and letters get their true size from it."""
    viewing_distance: Annotated[Length, Between(300, 5000, write_length)] = written("600 mm")
    """How far away a visitor's eyes are: the letters grow with it."""
    lower_edge: Annotated[Length, Between(0, 2000, write_length)] = written("700 mm")
    """How high the panel's lower edge is above the floor: low controls keep to 1220 mm above it."""


class Content(Section):
    """What the kiosk shows."""

    pack: Annotated[Pack | None, MayBeEmpty()] = None
    """The name of an installed pack, a folder or an archive; left empty: the one that is on."""


class Attract(Section):
    """What passers-by see while nobody touches the screen."""

    seconds_a_slide: Annotated[Duration, Between(4, 60, write_seconds)] = written("8 s")
    """How long each slide stays."""
    order: Literal["pack", "shuffled"] = "pack"
    """Slides in the order the pack gives, or shuffled anew each round."""


class Idle(Section):
    """What happens when a visitor walks away."""

    timeout: Annotated[Duration, Between(15, 1800, write_seconds)] = written("60 s")
    """How long nobody touches the screen before it asks whether somebody is still looking."""
    warning: Annotated[Duration, Between(20, 300, write_seconds)] = written("30 s")
    """How long it waits for an answer; at least 20 s, as WCAG 2.2.1 and EN 301 549 ask."""


class Languages(Section):
    """The languages a visitor can choose from: those of the pack, or some of them."""

    offered: OfferedLanguages = written("all")
    """The pack's languages to offer: all, or a list such as [en, nb, de]."""
    order: OrderedLanguages = written("pack")
    """The order to offer them in: as the pack has it, or a list; the others follow it."""
    first: Annotated[LanguageTag | None, MayBeEmpty()] = None
    """The language each visit begins in; left empty: the first of them."""

    @field_validator("order", "first")
    @classmethod
    def _is_offered(cls, value: Any, info: ValidationInfo) -> Any:
        offered: tuple[str, ...] | None = info.data.get("offered")
        named: tuple[str, ...] = (value,) if isinstance(value, str) else value or ()
        for tag in named:
            if offered is not None and tag not in offered:
                raise PydanticCustomError(
                    "language-not-offered",
                    "The language `{tag}` is not among those offered.",
                    {"tag": tag},
                )
        return value

    def choose(self, languages: Sequence[str]) -> tuple[str, ...]:
        """Those of the pack's `languages` to offer, in order, the one a visit begins in first.

        A language the pack does not speak is passed over; where none is left, all are offered.
        """
        offered = [tag for tag in languages if self.offered is None or tag in self.offered]
        wanted = [tag for tag in (self.first, *(self.order or ())) if tag is not None]
        chosen = dict.fromkeys([tag for tag in wanted if tag in offered] + offered)
        return tuple(chosen) or tuple(languages)


class Comfort(Section):
    """How each visit begins, for those who see or read less well."""

    text_size: Annotated[Percent, Between(100, 200, write_percent)] = written("100 %")
    """How large the text is: 100 %, 125 %, 150 % or 200 %."""
    scheme: Literal["dark", "light", "contrast"] = "dark"
    """The colours: dark, light, or contrast for white and yellow on black."""
    motion: Literal["full", "reduced"] = "full"
    """Whether pictures and pages move; reduced means cuts and stills."""

    @field_validator("text_size")
    @classmethod
    def _is_a_step(cls, value: int) -> int:
        if value not in TEXT_SIZES:
            raise PydanticCustomError(
                "text-size-step",
                "Text has no size of {size} %: it is 100 %, 125 %, 150 % or 200 %.",
                {"size": value},
            )
        return value


class Place(Section):
    """Where this kiosk stands."""

    name: Annotated[Words | None, MayBeEmpty()] = None
    """The name of the visitor centre."""
    lat: Annotated[Degrees | None, Between(-90, 90, write_number), MayBeEmpty()] = None
    """Degrees north. Once lat and lon are set, pages and lists say how far things are from here."""
    lon: Annotated[Degrees | None, Between(-180, 180, write_number), MayBeEmpty()] = None
    """Degrees east."""
    building: Annotated[Length | None, Between(2000, 1_000_000, write_length), MayBeEmpty()] = None
    """How tall the centre's own building is: heights are compared with it; left empty: not."""

    @model_validator(mode="after")
    def _both(self) -> "Place":
        if (self.lat is None) != (self.lon is None):
            raise PydanticCustomError("half-a-place", "A place has both a `lat` and a `lon`.")
        return self


class Takeaway(Section):
    """What leaves on a visitor's phone; the kiosk itself sends nothing."""

    page: Annotated[PageAddress | None, MayBeEmpty()] = None
    """The web page for trips that `kiosk takeaway-page` made; left empty: there is none."""
    without_page: Literal["map", "calendar"] = "map"
    """What a trip's code holds without such a page: its way on a map, or a calendar entry."""


class Sound(Section):
    """Sound, for rooms that bear it."""

    enabled: bool = False
    """Whether touches, pages and the question "Still looking?" make a soft sound."""
    volume: Annotated[Percent, Between(0, 100, write_percent)] = written("50 %")
    """How loud, beneath the machine's own volume; equal steps sound equal."""
    speech: bool = True
    """Whether each page has an ear that reads it aloud, where the machine has a voice."""


class Desk(Section):
    """Codes by which somebody at the desk finds a visitor's trip; nothing says who that was."""

    enabled: bool = True
    """Whether each trip gets a short code to say at the desk."""
    days: Annotated[Count, Between(1, 30, write_number)] = 3
    """How many days the desk can look at a trip; then it is gone for good."""


class Printer(Section):
    """A printer for slips, beside the screen."""

    device: Annotated[Device | None, MayBeEmpty()] = None
    """Which: usb:04b8:0e15, network:192.168.1.50, file:/dev/usb/lp0 or cups:NAME; empty: none."""
    width: Literal["80 mm", "58 mm"] = "80 mm"
    """How wide its paper is."""


class Statistics(Section):
    """How often what was looked at; nobody can be told from it."""

    enabled: bool = True
    """Whether it is counted what visitors open, by the hour and without saying who."""


class Log(Section):
    """The kiosk's diary for operators; nothing about visitors is in it."""

    folder: Annotated[Folder | None, MayBeEmpty()] = None
    """The folder it is kept in, counted from this file's; left empty: ~/.local/state/kiosk/log."""
    level: Literal["debug", "info", "warning", "error"] = "info"
    """The least that is worth a line."""
    size: Annotated[Bytes, Between(100_000, 1_000_000_000, write_bytes)] = written("2 MB")
    """How long a file grows before the next is begun."""
    count: Annotated[Count, Between(1, 100, write_number)] = 5
    """How many old files are kept."""

    @property
    def log_folder(self) -> Path:
        """The folder of the log files, which may not exist yet."""
        return self.folder or state_folder() / "log"


class Config(Section):
    """What an operator can set. Every option has a default: a file names only what differs."""

    display: Annotated[Display, MayBeEmpty()] = Field(default_factory=Display)
    content: Annotated[Content, MayBeEmpty()] = Field(default_factory=Content)
    attract: Annotated[Attract, MayBeEmpty()] = Field(default_factory=Attract)
    idle: Annotated[Idle, MayBeEmpty()] = Field(default_factory=Idle)
    languages: Annotated[Languages, MayBeEmpty()] = Field(default_factory=Languages)
    comfort: Annotated[Comfort, MayBeEmpty()] = Field(default_factory=Comfort)
    place: Annotated[Place, MayBeEmpty()] = Field(default_factory=Place)
    takeaway: Annotated[Takeaway, MayBeEmpty()] = Field(default_factory=Takeaway)
    sound: Annotated[Sound, MayBeEmpty()] = Field(default_factory=Sound)
    desk: Annotated[Desk, MayBeEmpty()] = Field(default_factory=Desk)
    printer: Annotated[Printer, MayBeEmpty()] = Field(default_factory=Printer)
    statistics: Annotated[Statistics, MayBeEmpty()] = Field(default_factory=Statistics)
    log: Annotated[Log, MayBeEmpty()] = Field(default_factory=Log)


RENAMED = {
    "comfort.text": "comfort.text_size",
    "comfort.size": "comfort.text_size",
    "comfort.contrast": "comfort.scheme",
    "comfort.theme": "comfort.scheme",
    "accessibility": "comfort",
    "display.monitor": "display.screen",
    "display.output": "display.screen",
    "display.resolution": "display.size",
    "display.rotate": "display.rotation",
    "display.orientation": "display.rotation",
    "display.inches": "display.diagonal",
    "display.distance": "display.viewing_distance",
    "display.height": "display.lower_edge",
    "content.path": "content.pack",
    "content.folder": "content.pack",
    "attract.seconds": "attract.seconds_a_slide",
    "attract.interval": "attract.seconds_a_slide",
    "attract.duration": "attract.seconds_a_slide",
    "idle.seconds": "idle.timeout",
    "idle.after": "idle.timeout",
    "idle.countdown": "idle.warning",
    "languages.default": "languages.first",
    "languages.available": "languages.offered",
    "languages.list": "languages.offered",
    "place.latitude": "place.lat",
    "place.longitude": "place.lon",
    "place.title": "place.name",
    "takeaway.url": "takeaway.page",
    "takeaway.address": "takeaway.page",
    "takeaway.fallback": "takeaway.without_page",
    "phone": "takeaway",
    "sound.on": "sound.enabled",
    "desk.on": "desk.enabled",
    "desk.keep": "desk.days",
    "statistics.on": "statistics.enabled",
    "log.path": "log.folder",
    "log.directory": "log.folder",
    "log.max_size": "log.size",
    "log.keep": "log.count",
    "log.files": "log.count",
    "screen": "display",
    "pack": "content.pack",
    "language": "languages",
    "timeout": "idle.timeout",
    "location": "place",
    "audio": "sound",
    "printer.paper": "printer.width",
    "printer.name": "printer.device",
    "printer.address": "printer.device",
    "booking": "desk",
    "stats": "statistics",
    "analytics": "statistics",
    "logging": "log",
}
"""Names of old, and names people guess: what each is called."""
