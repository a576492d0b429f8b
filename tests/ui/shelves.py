"""Small packs in memory, and pictures for them: what the screens' tests put on show."""

import wave
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from PIL import Image

from kiosk.content import Activity, Kind, Location, Manifest, Pack, Stunt
from kiosk.ui.shown import Shown

NOWHERE = Path("nowhere")
"""A folder without pictures: for entries that have none."""

Content = Mapping[str, object]

TOP: Content = {
    "title": "Helsetkopen",
    "hook": {"en": "He rode off it", "nb": "Han kjørte utfor", "de": "Er fuhr hinunter"},
    "story": {"en": "A ramp stood here.", "nb": "Her sto en rampe.", "de": "Hier stand eine Rampe"},
    "films": [
        {
            "title": "Dead Reckoning Part One",
            "year": 2023,
            "plays": {"en": "Austria", "nb": "Østerrike", "de": "Österreich"},
        }
    ],
    "place": {"lat": 62.06, "lon": 6.97, "elevation": 1246},
    "figures": [{"value": 1246, "unit": "m", "label": {"en": "high", "nb": "høy", "de": "hoch"}}],
    "season": {"from": "July", "to": "September", "note": {"en": "If dry", "nb": "Om tørt"}},
    "difficulty": "demanding",
    "getting_there": {"en": "On foot", "nb": "Til fots", "de": "Zu Fuß"},
    "warning": {"en": "Steep", "nb": "Bratt", "de": "Steil"},
    "stunts": ["jump"],
    "activities": ["hike"],
}
VALLEY: Content = {
    "title": {"en": "The valley", "nb": "Dalen", "de": "Das Tal"},
    "hook": "Green",
    "story": {"en": "Quiet.", "nb": "Stille.", "de": "Still."},
    "place": {"lat": 62.0, "lon": 7.0},
}
JUMP: Content = {
    "title": {"en": "The jump", "nb": "Hoppet", "de": "Der Sprung"},
    "hook": {"en": "Six times", "nb": "Seks ganger", "de": "Sechsmal"},
    "story": {"en": "He did it.", "nb": "Han gjorde det.", "de": "Er tat es."},
    "films": [{"title": "Dead Reckoning Part One", "year": 2023}],
    "figures": [
        {
            "value": 1200,
            "unit": "m",
            "label": {"en": "of fall", "nb": "fall", "de": "Fall"},
            "compare": [
                {"label": "Preikestolen", "value": 604},
                {"label": {"en": "Tower", "nb": "Tårn", "de": "Turm"}, "value": 2400},
            ],
        },
        {"value": 6, "label": {"en": "times", "nb": "ganger", "de": "mal"}},
    ],
    "locations": ["top"],
    "activities": ["hike"],
}
WRECK: Content = {
    "title": {"en": "The wreck", "nb": "Vraket", "de": "Das Wrack"},
    "hook": {"en": "A real train", "nb": "Et ekte tog", "de": "Ein echter Zug"},
    "story": {"en": "It fell.", "nb": "Det falt.", "de": "Er fiel."},
    "films": [{"title": "Fallout", "year": 2018}],
    "filmed_at": {"en": "A quarry", "nb": "Et steinbrudd", "de": "Ein Steinbruch"},
}
HIKE: Content = {
    "title": {"en": "Guided hike", "nb": "Guidet tur", "de": "Geführte Tour"},
    "hook": {"en": "Up there", "nb": "Opp dit", "de": "Hinauf"},
    "story": {"en": "With a guide.", "nb": "Med guide.", "de": "Mit Führung."},
    "where": "Hellesylt",
    "operator": "Fjord Guides",
    "season": {"from": "June", "to": "September"},
    "duration": "4-5 h",
    "minimum_age": 12,
    "difficulty": "moderate",
    "price": {"from": 1350, "year": 2026},
    "booking": {"url": "https://www.example.org/hike/", "phone": "+47 12 34 56 78", "desk": True},
    "getting_there": {"en": "By bus", "nb": "Med buss", "de": "Mit dem Bus"},
    "warning": {"en": "Wet", "nb": "Vått", "de": "Nass"},
    "locations": ["top"],
    "stunts": ["jump"],
}
WALK: Content = {
    "title": {"en": "A walk", "nb": "En spasertur", "de": "Ein Spaziergang"},
    "hook": "Easy",
    "story": {"en": "Just go.", "nb": "Bare gå.", "de": "Einfach los."},
    "where": {"en": "Here", "nb": "Her", "de": "Hier"},
    "price": "free",
}
MAP: Content = {
    "image": "map.svg",
    "alt": {"en": "A map of the fjords", "nb": "Et kart over fjordene", "de": "Eine Fjordkarte"},
    "west": 0,
    "south": 55,
    "east": 20,
    "north": 70,
    "insets": [
        {
            "title": {"en": "The fjords", "nb": "Fjordene", "de": "Die Fjorde"},
            "image": "map.svg",
            "west": 6,
            "south": 61.5,
            "east": 8,
            "north": 62.5,
            "at": [0.6, 0.6, 0.9, 0.9],
        }
    ],
}
"""A map of plain degrees, 20 across and 15 down, with an inset round the places below."""

PLACES = {"top": TOP, "valley": VALLEY}
STUNTS = {"jump": JUMP, "wreck": WRECK}
THINGS = {"hike": HIKE, "walk": WALK}


def pack(
    locations: Mapping[str, Content] = PLACES,
    stunts: Mapping[str, Content] = STUNTS,
    activities: Mapping[str, Content] = THINGS,
    **manifest: object,
) -> Pack:
    """A pack of these entries; by default two of each kind, in three languages."""

    def sourced(content: Content) -> dict[str, object]:
        return {"sources": ["https://example.org"], **content}

    def made(model: Any, entries: Mapping[str, Content]) -> dict[str, Any]:
        return {name: model.model_validate(sourced(one)) for name, one in entries.items()}

    return Pack(
        manifest=Manifest.model_validate(
            {
                "format": 1,
                "title": {"en": "Mission Norway", "nb": "Oppdrag Norge", "de": "Mission Norwegen"},
                "languages": ["en", "nb", "de"],
                **manifest,
            }
        ),
        locations=made(Location, locations),
        stunts=made(Stunt, stunts),
        activities=made(Activity, activities),
    )


def shelf(
    content: Pack | None = None,
    *,
    folder: Path = NOWHERE,
    languages: tuple[str, ...] = ("en", "nb", "de"),
    serial: int = 1,
) -> Shown:
    """A pack on show; it begins in the first of its languages."""
    return Shown(content or pack(), folder, languages, languages[0], serial)


def without(content: Content, *keys: str) -> Content:
    """The entry without some of what it says."""
    return {key: value for key, value in content.items() if key not in keys}


def draw_layers(
    folder: Path,
    boxes: Iterable[tuple[int, int, int, int] | None],
    *,
    size: tuple[int, int] = (80, 60),
) -> tuple[Path, ...]:
    """WebP layers of `size`: transparent, with a box of colour; None is one all over.

    The colours are `COLOURS`, in that order.
    """
    folder.mkdir(parents=True, exist_ok=True)
    files = []
    for number, box in enumerate(boxes):
        layer = Image.new("RGBA", size, COLOURS[number] if box is None else (0, 0, 0, 0))
        if box is not None:
            layer.paste(COLOURS[number], box)
        file = folder / f"{number}.webp"
        layer.save(file, lossless=True, exact=True)
        files.append(file)
    return tuple(files)


def with_posters(folder: Path, *, serial: int = 1) -> Shown:
    """A pack on show whose every entry has a poster of two layers."""
    poster = {"layers": ["0.webp", "1.webp"], "alt": {"en": "A hill", "de": "Ein Berg"}}
    entries = (PLACES, STUNTS, THINGS)
    content = pack(*({n: {**one, "poster": poster} for n, one in kind.items()} for kind in entries))
    shown = shelf(content, folder=folder, serial=serial)
    for kind in Kind:
        for name in shown.entries(kind):
            draw_layers(shown.folder_of(kind, name), [None, (0, 30, 80, 60)])
    return shown


def recorded(folder: Path, *languages: str) -> Shown:
    """A pack on show whose first place is recorded, in English if in nothing else."""
    speech = {tag: f"{tag}.wav" for tag in languages or ("en",)}
    shown = shelf(pack({"top": {**TOP, "speech": speech}, "valley": VALLEY}), folder=folder)
    home = shown.folder_of(Kind.LOCATION, "top")
    home.mkdir(parents=True)
    for file in speech.values():
        with wave.open(str(home / file), "wb") as made:
            made.setnchannels(1)
            made.setsampwidth(2)
            made.setframerate(8000)
            made.writeframes(bytes(16_000))
    return shown


COLOURS = ((200, 0, 0, 255), (0, 200, 0, 255), (0, 0, 200, 255), (200, 200, 0, 255))
