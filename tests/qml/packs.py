"""Packs that are hard on a page: the longest there is, the least there is, and many of it."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PIL import Image

from kiosk.config import shipped_pack
from kiosk.content import Pack

LONGEST_WORD = "Hochgeschwindigkeitsbergbahnstationsvorsteher"
LANGUAGES = ("en", "nb", "de")
TEN = ("en", "nb", "nn", "de", "fr", "es", "it", "nl", "pl", "sv")
TWENTY = (*TEN, "da", "fi", "is", "pt-BR", "uk", "cs", "hu", "el", "ro", "lt")
MANY = 50
CAPTION = f"{LONGEST_WORD[:42]}\n{LONGEST_WORD[:41]}"

_SENTENCES = {
    "en": "The helicopter circled the mountain for thirteen days before anybody dared to jump. ",
    "nb": "Helikopteret kretset rundt fjellet i tretten dager før noen våget å hoppe utfor. ",
    "de": f"Der {LONGEST_WORD} wartete dreizehn Tage, bis sich jemand zu springen traute. ",
}


def text(length: int) -> dict[str, str]:
    """A text of `length` characters in every language."""
    return {
        tag: (sentence * (length // len(sentence) + 1))[:length].strip()
        for tag, sentence in _SENTENCES.items()
    }


def _entry(title: object, **more: object) -> dict[str, Any]:
    return {
        "title": title,
        "hook": {"en": "One jump", "nb": "Ett hopp", "de": "Ein Sprung"},
        "story": {"en": "It was done here.", "nb": "Det ble gjort her.", "de": "Es war hier."},
        "sources": ["https://example.org/facts"],
        **more,
    }


def _location(title: object, **more: object) -> dict[str, Any]:
    return _entry(title, place={"lat": 62.1, "lon": 7.0}, **more)


def _stunt(title: object, **more: object) -> dict[str, Any]:
    return _entry(title, films=[{"title": "Fallout", "year": 2018}], **more)


def _activity(title: object, **more: object) -> dict[str, Any]:
    return _entry(title, **{"where": "Hellesylt", **more})


def _figures(count: int, **more: object) -> list[dict[str, Any]]:
    """So many figures, the first with `more`; the units and labels are long ones."""
    figures: list[dict[str, Any]] = [
        {"value": 123456 + number, "unit": "km/h", "label": text(44)} for number in range(count)
    ]
    figures[0] |= more
    return figures


LAYERS = {"layers": ["far.png", "middle.png", "near.png"], "alt": text(80)}
SEASON = {"from": "June", "to": "September", "note": text(120)}
LONG: dict[str, Any] = {
    "hook": text(70),
    "story": text(520),
    "warning": text(160),
    "poster": LAYERS,
    "photos": [
        {"file": "photo.png", "alt": text(60), "credit": "Kari Nordmann, CC BY-SA 4.0 " * 3}
    ],
}
PRACTICAL: dict[str, Any] = {
    "getting_there": text(160),
    "season": SEASON,
    "difficulty": "demanding",
}
ROAD = {"distance": "1999 km", "time": "100-140 min"}
FILM = {"title": "Dead Reckoning Part One", "year": 2023, "plays": text(40)}


def _drawn(drawing: str, value: float, others: list[float], **more: object) -> dict[str, Any]:
    """A stunt whose figure is drawn beside `others`, under long names."""
    shapes = ["bridge", "cliff", "tower", "waterfall", "person"]
    compare: list[dict[str, Any]] = [{"label": text(30), "value": other} for other in others]
    if drawing == "height":
        for one, shape in zip(compare, shapes, strict=False):
            one["shape"] = shape
    figure = {"value": value, "drawing": drawing, "name": text(24), "compare": compare, **more}
    return _stunt(text(40), figures=_figures(2, **figure))


def _nasty() -> dict[str, Any]:
    compare = [{"label": text(30), "value": value} for value in (1, 604, 90000, 123456, 250000)]
    few = [{"label": LONGEST_WORD, "value": 330}]
    return {
        "locations": {
            "all": _location(
                text(200),
                **LONG,
                **PRACTICAL,
                films=[FILM],
                road=ROAD,
                figures=_figures(6),
                stunts=["all", "word"],
                activities=["all", "word"],
            ),
            "plain": _location("Ål", poster={"image": "there-is-none.png", "alt": "Nothing"}),
            "word": _location(LONGEST_WORD, hook=LONGEST_WORD, figures=_figures(1)),
        },
        "stunts": {
            "all": _stunt(
                text(200),
                **LONG,
                filmed_at=text(60),
                figures=_figures(6, compare=compare),
                locations=["all", "word"],
                activities=["all"],
            ),
            "plain": _stunt("Ås"),
            "height": _drawn("height", 60, [15, 30, 60, 45, 1.7], unit="m", shape="mountain"),
            "count": _drawn("count", 13, [12, 0, 1, 6], mark="helicopter"),
            "dots": _drawn("count", 13000, [500, 2, 9999, 13000, 7500], unit="km/h"),
            "time": _drawn("time", 8, [3, 7.5, 0, 12], unit="d"),
            "weight": _drawn("weight", 50, [5, 12.5, 0.2, 0, 33], unit="t"),
            "word": _stunt(LONGEST_WORD, figures=_figures(2, compare=few, label=LONGEST_WORD)),
        },
        "activities": {
            "all": _activity(
                text(200),
                **LONG,
                **PRACTICAL,
                where=text(60),
                operator=text(60)["de"],
                duration="2-3 days",
                minimum_age=16,
                road=ROAD,
                children=True,
                price={"from": 123456, "currency": "NOK", "year": 2026},
                booking={"url": "https://example.org/" + "b" * 60, "phone": "+47 12345678"},
                figures=_figures(6),
                locations=["all"],
                stunts=["all", "plain"],
            ),
            "plain": _activity("Å", duration="2 h", difficulty="easy", indoors=True),
            "word": _activity(LONGEST_WORD, where=LONGEST_WORD, operator=LONGEST_WORD),
        },
    }


def _single() -> dict[str, Any]:
    return {"locations": {"only": _location("Ål")}, "stunts": {}, "activities": {}}


def _many() -> dict[str, Any]:
    make: dict[str, Callable[..., dict[str, Any]]] = {
        "locations": _location,
        "stunts": _stunt,
        "activities": _activity,
    }
    return {
        kind: {f"n{number:02}": of(f"{kind} {number}", poster=LAYERS) for number in range(MANY)}
        for kind, of in make.items()
    }


def _living() -> dict[str, Any]:
    """Every way to move, and a flat picture."""
    layers = ["far.png", "train.png", "boat.png", "middle.png", "near.png"]
    travel = {"how": "travel", "from": [0.5, 0.1], "to": [-0.5, 0.1], "seconds": 8}
    sway = {"how": "sway", "by": [0, 0.1], "seconds": 4}
    moves: dict[str, list[dict[str, Any]]] = {
        "moving": [{"layer": "train.png", **travel}, {"layer": "boat.png", **sway}],
        "pouring": [
            {"layer": "train.png", "how": "glow", "seconds": 6},
            {"layer": "boat.png", "how": "fall", "seconds": 2},
        ],
    }
    posters: dict[str, dict[str, Any]] = {
        name: {"layers": layers, "moves": some, "alt": name} for name, some in moves.items()
    }
    posters["flat"] = {"image": "far.png", "alt": "flat"}
    places = {name: _location(name, poster=poster) for name, poster in posters.items()}
    return {"locations": places, "stunts": {}, "activities": {}}


def _films() -> dict[str, Any]:
    """A clip with the longest caption that lint lets by, and one that is not there any more."""

    def film(title: str, file: str) -> dict[str, Any]:
        told = {"captions": "a.vtt", "transcript": text(400), "alt": text(60)}
        return _stunt(title, poster=LAYERS, video={"file": file, **told})

    stunts = {"seen": film("Seen", "a.webm"), "gone": film("Gone", "there-is-none.webm")}
    return {"locations": {}, "stunts": stunts, "activities": {}}


def _mapped() -> dict[str, Any]:
    """A map with a closer inset: alone, at one place, close together, and under a long name."""

    def at(lat: float, lon: float) -> dict[str, dict[str, float]]:
        return {"place": {"lat": lat, "lon": lon}}

    def place(title: object, lat: float, lon: float, **more: object) -> dict[str, Any]:
        return _entry(title, **at(lat, lon), **more)

    frame = {"image": "map.svg", "west": 0, "south": 55, "east": 20, "north": 70}
    closer = {"west": 9, "south": 59, "east": 12, "north": 61}
    inset = {"title": text(24), "image": "map.svg", **closer, "at": [0.6, 0.7, 0.9, 0.9]}
    return {
        "map": {**frame, "alt": text(80), "insets": [inset]},
        "locations": {
            "nord": place("Nord", 68.0, 16.0, films=[FILM]),
            "vik": place("Vik", 62.0, 5.0, stunts=["hopp"], activities=["tur"]),
            "dal": place("Dal", 60.0, 10.0),
            "vang": place("Vang", 60.3, 10.4),
            "word": place(LONGEST_WORD, 65.0, 12.0),
        },
        "stunts": {"hopp": _stunt("Hopp", locations=["vik"])},
        "activities": {"tur": _activity("Tur", **at(62.0, 5.0)), "ute": _activity("Ute")},
    }


MAP = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300" viewBox="0 0 400 300">'
    '<path fill="#12303f" d="M0 0H400V300H0Z"/><path fill="#3e7a6b" d="M90 20H330V280H90Z"/></svg>'
)

PACKS: dict[str, tuple[tuple[str, ...], Callable[[], dict[str, Any]]]] = {
    "nasty": (LANGUAGES, _nasty),
    "single": (("de",), _single),
    "ten": (TEN, _single),
    "twenty": (TWENTY, _single),
    "many": (LANGUAGES, _many),
    "living": (LANGUAGES, _living),
    "mapped": (LANGUAGES, _mapped),
    "films": (LANGUAGES, _films),
}
"""What a test can ask for, with its languages: all that is long, one plain entry, many, all that
moves, a map, and clips."""


def make_pack(name: str, folder: Path) -> Pack:
    """The pack of this name; its pictures are written below `folder`."""
    languages, entries = PACKS[name]
    title = {"en": "Mission Norway", "nb": "Oppdrag Norge", "de": "Mission Norwegen"}
    manifest: dict[str, Any] = {"format": 1, "title": title, "languages": languages}
    content = entries()
    if "map" in content:
        manifest["map"] = content.pop("map")
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "map.svg").write_text(MAP, encoding="utf-8")
    pack = Pack.model_validate({"manifest": manifest, **content})
    for kind in ("locations", "stunts", "activities"):
        for entry_id, entry in getattr(pack, kind).items():
            names = [*(entry.poster.files if entry.poster else ()), *(p.file for p in entry.photos)]
            for number, file in enumerate(name for name in names if "none" not in name):
                _picture(folder / kind / entry_id / file, opaque=number == 0)
            if entry.video is not None:
                _clip(folder / kind / entry_id, entry.video.file)
    return pack


def _clip(folder: Path, name: str) -> None:
    (folder / "a.vtt").write_text(f"WEBVTT\n\n00:00.000 --> 00:15.000\n{CAPTION}\n", "utf-8")
    if "none" not in name:
        shutil.copy(shipped_pack() / "stunts/motorcycle-jump/jump.webm", folder / name)


def _picture(file: Path, *, opaque: bool) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    image = Image.new("RGBA", (64, 48), (28, 67, 86, 255 if opaque else 0))
    if not opaque:
        image.paste((11, 27, 40, 255), (0, 30, 64, 48))
    image.save(file)
