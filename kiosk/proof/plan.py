"""What there is to draw, and how it is told: an order, its tasks, and the pictures that come of it.

The order and the tasks go to the workers as lines of JSON, and the pictures come back as such.
"""

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from kiosk.content import Kind, Pack
from kiosk.proof.findings import Box, Cause, Finding
from kiosk.proof.measures import Tally
from kiosk.proof.variants import Variant

FRONT = "front"
"""The part of a pack that is of no kind and no entry: Start, the languages, asking, back soon."""


class CannotDrawError(Exception):
    """The pictures cannot be drawn or kept; the message is for people."""


@dataclass(frozen=True, slots=True)
class Order:
    """What is the same for all tasks: the pack, its languages to draw, and where things go.

    `cache` is a folder for what the workers share; `measured` asks for everything to be measured.
    `patience` are the seconds until the kiosk asks, and until it starts over; else the usual ones.
    Of each part every `stride`th scene is drawn, and the first of each chapter.
    """

    pack: Path
    languages: tuple[str, ...]
    out: Path
    cache: Path
    measured: bool = False
    patience: tuple[float, float] | None = None
    stride: int = 1

    def as_dict(self) -> dict[str, Any]:
        """For JSON."""
        return {
            "pack": str(self.pack),
            "languages": self.languages,
            "out": str(self.out),
            "cache": str(self.cache),
            "measured": self.measured,
            "patience": self.patience,
            "stride": self.stride,
        }

    @classmethod
    def of(cls, told: dict[str, Any]) -> "Order":
        """The order of which `as_dict` told."""
        folders = (Path(told[name]) for name in ("pack", "out", "cache"))
        pack, out, cache = folders
        patience = told["patience"]
        return cls(
            pack,
            tuple(told["languages"]),
            out,
            cache,
            told["measured"],
            None if patience is None else tuple(patience),
            told["stride"],
        )


@dataclass(frozen=True, slots=True)
class Task:
    """One part of a pack, drawn in one variant and in all languages at one go."""

    number: int
    variant: Variant
    part: str

    def as_dict(self) -> dict[str, Any]:
        """For JSON."""
        return asdict(self)

    @classmethod
    def of(cls, told: dict[str, Any]) -> "Task":
        """The task of which `as_dict` told."""
        return cls(told["number"], Variant.of(told["variant"]), told["part"])


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture that was taken.

    Attributes:
        place: the numbers of its part, of its scene in it, and of its view of a long page.
        key, chapter, title: its scene.
        language: None for a scene that is the same in all of them.
        tallies: what was measured on it, where the order asks for that.
        file, small: where it lies below the proof's folder, large and as a thumbnail.
    """

    place: tuple[int, int, int]
    key: str
    chapter: str
    title: str
    variant: Variant
    language: str | None
    file: str
    small: str
    findings: tuple[Finding, ...]
    tallies: tuple[Tally, ...] = ()

    def as_dict(self) -> dict[str, Any]:
        """For JSON."""
        return asdict(self)

    @classmethod
    def of(cls, told: dict[str, Any]) -> "Shot":
        """The picture of which `as_dict` told."""
        findings = tuple(
            Finding(Cause(one["cause"]), one["subject"], one["said"], Box(*one["box"]))
            for one in told["findings"]
        )
        place = tuple(told["place"])
        variant = Variant.of(told["variant"])
        tallies = tuple(map(Tally.of, told["tallies"]))
        read = {"place": place, "variant": variant, "findings": findings, "tallies": tallies}
        return cls(**told | read)


def parts(pack: Pack) -> tuple[str, ...]:
    """What a pack is drawn by: its front, the list of each kind, each entry.

    The pages of an entry come together, so that its poster is decoded once.
    """
    kinds = [kind for kind in Kind if pack.entries(kind)]
    entries = [f"{kind}/{entry_id}" for kind in kinds for entry_id in pack.entries(kind)]
    return (FRONT, *map(str, kinds), *entries)


def tasks(pack: Pack, variants: Iterable[Variant]) -> list[Task]:
    """All there is to draw, the longest parts of each variant first."""
    ordered = list(enumerate(parts(pack)))
    return [Task(number, variant, part) for variant in variants for number, part in ordered]
