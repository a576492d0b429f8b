"""The page that a trip's code opens: one file of HTML that asks nothing of any server."""

import json
from base64 import b64encode
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from importlib import resources
from typing import Any

from kiosk.content import Activity, Entry, Location
from kiosk.takeaway.trips import FORMAT, WAY_POINTS

_SCRIPTS = ("trip.js", "saving.js", "showing.js")


@dataclass(frozen=True, slots=True)
class PageTexts:
    """What the page says of an entry, in one language."""

    title: str
    hook: str
    kicker: str
    where: str
    alt: str
    facts: tuple[tuple[str, str], ...]
    """What is practical: what it is, and what to know of it."""


@dataclass(frozen=True, slots=True)
class PageEntry:
    """An entry on the page. `reference` is its long one; `picture` a data address, or empty."""

    reference: str
    entry: Entry
    point: tuple[float, float] | None
    """Degrees north and east of where it is, as far as the pack says."""
    picture: str
    texts: Mapping[str, PageTexts]


@dataclass(frozen=True, slots=True)
class TripPage:
    """All that the page holds, by language: its words, and every entry of a pack."""

    titles: Mapping[str, str]
    """What the pack is called."""
    names: Mapping[str, str]
    """What each language calls itself."""
    words: Mapping[str, Mapping[str, str]]
    counts: Mapping[str, Mapping[str, tuple[str, ...]]]
    """Phrases with a number, one for each number from 0."""
    entries: tuple[PageEntry, ...]


def render(page: TripPage) -> str:
    """The page as HTML.

    Its policy lets it load nothing, and run only its own script. What a pack says is in it as
    data, which the script puts on the page as text: nothing of it is ever markup.
    """
    script = "\n".join(_file(name) for name in _SCRIPTS)
    style = _file("page.css")
    language = next(iter(page.titles))
    parts = {
        "LANGUAGE": _attribute(language),
        "TITLE": _attribute(page.titles[language]),
        "POLICY": _policy(script, style),
        "STYLE": style,
        "DATA": _data(page),
        "SCRIPT": script,
    }
    # Split first: what a part says must not be taken for the name of another.
    pieces = _file("page.html").split("@@")
    return "".join(parts[piece] if at % 2 else piece for at, piece in enumerate(pieces))


def _policy(script: str, style: str) -> str:
    return "; ".join(
        (
            "default-src 'none'",
            f"script-src '{_hash(script)}'",
            f"style-src '{_hash(style)}'",
            "img-src data:",
            "base-uri 'none'",
            "form-action 'none'",
        )
    )


def _hash(text: str) -> str:
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"


def _data(page: TripPage) -> str:
    data = {
        "format": FORMAT,
        "wayPoints": WAY_POINTS,
        "titles": dict(page.titles),
        "names": dict(page.names),
        "words": {one: dict(words) for one, words in page.words.items()},
        "counts": {one: dict(counts) for one, counts in page.counts.items()},
        "entries": [_entry(entry) for entry in page.entries],
    }
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    # Nothing in it may end the element it stands in, nor begin a comment.
    return text.replace("<", r"\u003c").replace("\u2028", r"\u2028").replace("\u2029", r"\u2029")


def _entry(item: PageEntry) -> dict[str, Any]:
    entry = item.entry
    booking = entry.booking if isinstance(entry, Activity) else None
    season = entry.season if isinstance(entry, (Location, Activity)) else None
    told = {
        "reference": item.reference,
        "kind": str(entry.kind),
        "point": item.point,
        "picture": item.picture,
        "link": entry.link,
        "book": booking.url if booking is not None else None,
        "phone": booking.phone if booking is not None else None,
        "months": [int(is_open) for is_open in season.months] if season is not None else None,
        "texts": {
            language: {
                "title": texts.title,
                "hook": texts.hook,
                "kicker": texts.kicker,
                "where": texts.where,
                "alt": texts.alt,
                "facts": texts.facts,
            }
            for language, texts in item.texts.items()
        },
    }
    return {name: value for name, value in told.items() if value}


def _attribute(text: str) -> str:
    return (
        text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
    )


def _file(name: str) -> str:
    return resources.files("kiosk.takeaway").joinpath("page", name).read_text(encoding="utf-8")
