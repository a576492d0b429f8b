"""How a stunt's figure is drawn beside what one knows: shares, marks, blocks, all to one scale."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import floor, log10

from kiosk.content import Figure, Mark, Text
from kiosk.ui import formats
from kiosk.ui.rows import BarRow
from kiosk.ui.shown import Shown
from kiosk.ui.wording import Words

MOST = {"count": 400, "time": 60, "weight": 100}
"""The most marks, frames or blocks that one row of a drawing has."""
FEW = 5
"""The most frames or blocks of what is less than two of its unit."""
PERSON = 1.75
"""Metres: a grown person, neither small nor tall."""
SEEN = 1 / 35
"""The least share of a drawing's height at which a person is still seen as one."""

ICONS: dict[Mark | None, str] = {
    None: "mdi6.circle",
    "bicycle": "mdi6.bike",
    "boat": "mdi6.sail-boat",
    "car": "mdi6.car-side",
    "film": "mdi6.movie-open",
    "helicopter": "mdi6.helicopter",
    "motorcycle": "mdi6.motorbike",
    "parachute": "mdi6.parachute",
    "person": "mdi6.human-male",
}


@dataclass(frozen=True, slots=True)
class Drawn:
    """A drawing: its kind, its rows, what stands for one thing, and all of it in words.

    `kind` is ``height``, ``count``, ``time``, ``weight``, ``bars``, or empty for none.
    """

    kind: str = ""
    rows: tuple[BarRow, ...] = ()
    mark: str = ""
    note: str = ""
    said: str = ""


@dataclass(frozen=True, slots=True)
class _Thing:
    """One thing that is drawn."""

    key: str
    label: str
    value: float
    shape: str = ""


def draw(figure: Figure, shown: Shown, words: Words, building: float | None = None) -> Drawn:
    """The drawing of a figure; an empty one where there is nothing to draw.

    `building` is how tall the visitor centre is, in metres: heights are compared with it too.
    """
    if figure.drawing is None and not figure.compare:
        return Drawn()
    things = _things(figure, shown, words, building)
    values = [thing.value for thing in things]
    if not any(values):
        return Drawn()
    kind = figure.drawing or "bars"
    unit = shown.read(figure.unit, words.language) if figure.unit is not None else ""
    one = step(values, kind)
    rows = tuple(
        BarRow(
            thing.key,
            # What is counted is named by the number above: "1 tries" would be one thing too few.
            formats.with_unit(formats.number(thing.value, words), unit if kind != "count" else ""),
            thing.label,
            share,
            own=thing.key == "own",
            shape=thing.shape,
            parts=parts(thing.value, one, whole=kind == "count") if one else 0.0,
        )
        for thing, share in zip(things, shares(values), strict=True)
    )
    return Drawn(
        kind,
        rows,
        ICONS[figure.mark] if kind == "count" else "",
        _note(kind, figure, one, unit, words),
        words("To scale: {things}.").format(
            things="; ".join(f"{row.label}, {row.value}" for row in rows)
        ),
    )


def shares(values: Sequence[float]) -> tuple[float, ...]:
    """Each value's share of the largest, 0 to 1; what is below nought counts by its size."""
    largest = max((abs(value) for value in values), default=0.0)
    return tuple(abs(value) / largest if largest else 0.0 for value in values)


def step(values: Sequence[float], kind: str) -> float:
    """What one mark, frame or block of a drawing stands for; 0 in a drawing without them.

    One of the unit when that makes no more than `MOST` of them, else the next of 2, 5, 10, 20 …
    A time or a weight of less than two is told in smaller ones: 0.5, 0.2, 0.1 …
    """
    largest, most = max(values, default=0.0), MOST.get(kind, 0)
    if not most or largest <= 0:
        return 0.0
    if largest <= most and (kind == "count" or largest >= 2):
        return 1.0
    aim = most if largest > most else FEW
    exponent = floor(log10(largest / aim))
    magnitude = 10.0**exponent if exponent >= 0 else 1 / 10.0**-exponent
    return next(
        (factor * magnitude for factor in (1, 2, 5) if largest / (factor * magnitude) <= aim),
        10 * magnitude,
    )


def parts(value: float, one: float, *, whole: bool) -> float:
    """How many marks, frames or blocks of `one` a value makes.

    Whole ones are rounded, and never to none of something.
    """
    if not whole:
        return value / one
    return float(max(1, round(value / one))) if value > 0 else 0.0


def _things(
    figure: Figure, shown: Shown, words: Words, building: float | None
) -> tuple[_Thing, ...]:
    """What is drawn, the stunt's own first."""

    def read(number: int) -> str:
        return shown.read(figure.compare[number].label, words.language)

    name = words("This stunt") if figure.name is None else shown.read(figure.name, words.language)
    things = [_Thing("own", name, figure.value, figure.shape or "")]
    things += [
        _Thing(str(number), read(number), other.value, other.shape or "")
        for number, other in enumerate(figure.compare)
    ]
    unit = figure.metres
    if figure.drawing == "height" and unit is not None:
        if building is not None:
            height = round(building / unit, 3)
            things.append(_Thing("building", words("This building"), height, "building"))
        tallest = max(thing.value for thing in things)
        peopled = any(thing.shape == "person" for thing in things)
        if not peopled and 0 < tallest * unit * SEEN <= PERSON:
            things.append(_Thing("person", words("A person"), round(PERSON / unit, 2), "person"))
    return tuple(things)


def _note(kind: str, figure: Figure, one: float, unit: str, words: Words) -> str:
    """What one mark, frame or block stands for; nothing where that needs no telling."""
    if not one or (one == 1 and (kind == "count" or not _is_sign(figure.unit))):
        return ""
    much = formats.with_unit(formats.number(one, words), unit)
    text = {
        "count": words("Each dot stands for {much}."),
        "time": words("Each frame is {much}."),
        "weight": words("Each block is {much}."),
    }[kind]
    if figure.mark is not None:
        text = words("Each picture stands for {much}.")
    return text.format(much=much)


def _is_sign(unit: Text | None) -> bool:
    """Whether a unit is a sign such as t, which is written alike in every language.

    One of a word, such as days, is in another form than the pack has it; and it is plain to see.
    """
    spellings = {written for _, written in unit or ()}
    return len(spellings) == 1 and len(spellings.pop()) <= formats.LONGEST_SIGN
