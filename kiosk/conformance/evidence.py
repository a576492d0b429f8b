"""What was measured, gathered so that a clause can ask for it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from math import radians, tan
from pathlib import Path

from kiosk.content import Kind, Pack, open_pack
from kiosk.packs import lint_pack
from kiosk.proof import Measure, Mounting, Rule, Shot, Tally, Variant

CSS_PX_OF_A_DISTANCE = 2688
"""How many CSS pixels make a viewing distance (WCAG2ICT)."""
CAP_ANGLE = 0.7
"""Degrees that a capital H has to fill of what is seen (EN 301 549 V3.2.1, 5.1.4)."""
LARGEST = 200
"""Per cent of the largest step of the text."""

Which = Callable[[Variant], bool]


@dataclass(frozen=True, slots=True)
class Setting:
    """One panel and how it hangs, all of it declared: px as it hangs, and mm."""

    width: int
    height: int
    mounting: Mounting

    @property
    def css_px(self) -> float:
        """Millimetres of a CSS pixel."""
        return self.mounting.viewing_distance / CSS_PX_OF_A_DISTANCE

    @property
    def cap(self) -> float:
        """Millimetres of the least capital H."""
        return self.mounting.viewing_distance * tan(radians(CAP_ANGLE))

    @property
    def pixels_per_mm(self) -> float:
        """Pixels of a millimetre."""
        return Variant(self.width, self.height, mounting=self.mounting).panel.pixels_per_mm

    @property
    def title(self) -> str:
        """The panel, as people say it."""
        inches = self.mounting.diagonal / 25.4
        way = "upright" if self.height > self.width else "wide"
        return f"{inches:.3g} inches, {self.width} × {self.height}, {way}"


@dataclass(frozen=True, slots=True)
class Worst:
    """The worst case of a rule, and the page it is on."""

    measure: Measure
    shot: Shot


@dataclass(frozen=True, slots=True)
class Said:
    """What the pack itself says: pictures and their descriptions, clips, texts hard to read."""

    entries: int
    poor_alt: tuple[str, ...]
    hard_to_read: tuple[str, ...]
    missing: tuple[str, ...]
    clips: int
    clips_without_words: tuple[str, ...]
    flashing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Evidence:
    """Everything that is known of one panel."""

    setting: Setting
    shots: tuple[Shot, ...]
    said: Said

    def count(self, rule: Rule, which: Which | None = None) -> int:
        """How many things were measured by this rule."""
        return sum(
            tally.count
            for shot in self._shots(which)
            for tally in shot.tallies
            if tally.rule is rule
        )

    def worst(self, rule: Rule, which: Which | None = None) -> Worst | None:
        """The worst of them; None where there is none."""
        found = [
            Worst(measure, shot)
            for shot in self._shots(which)
            for tally in shot.tallies
            if tally.rule is rule
            for measure in tally.worst
        ]
        sign = -1 if rule.more_is_worse else 1
        return min(found, key=lambda one: sign * one.measure.value, default=None)

    def each(self, rule: Rule) -> Iterator[tuple[Shot, Tally]]:
        """What was measured by this rule, page by page."""
        for shot in self.shots:
            yield from ((shot, tally) for tally in shot.tallies if tally.rule is rule)

    def _shots(self, which: Which | None) -> Iterator[Shot]:
        return (shot for shot in self.shots if which is None or which(shot.variant))


def largest(variant: Variant) -> bool:
    """The largest step of the text."""
    return variant.text_size == LARGEST


def usual(variant: Variant) -> bool:
    """The text as the design has it."""
    return variant.text_size != LARGEST


def low(variant: Variant) -> bool:
    """Everything within reach of a seated person."""
    return variant.reach == "low"


def read_pack(folder: Path, pack: Pack, today: date, flashing: tuple[str, ...]) -> Said:
    """What the pack says, as its editor is told; `today` as lint wants it.

    `flashing` says which of its clips flash too often, or could not be looked at.
    """
    problems = lint_pack(open_pack(folder), today).problems

    def of(code: str) -> tuple[str, ...]:
        return tuple(str(one.message) for one in problems if one.code == code)

    entries = [entry for kind in Kind for entry in pack.entries(kind).values()]
    clips = [entry.video for entry in entries if entry.video is not None]
    return Said(
        len(entries),
        of("alt-text"),
        of("hard-to-read"),
        of("missing-language"),
        len(clips),
        of("no-transcript"),
        flashing,
    )
