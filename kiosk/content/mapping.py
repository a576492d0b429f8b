"""Maps: pictures whose points have a latitude and a longitude, and the way between the two.

The Earth is a sphere here, on which WGS 84's latitudes and longitudes are taken as they are: on
a map of a country nobody sees the difference, and the inverses are exact. The formulas are those of
J. P. Snyder, Map Projections: A Working Manual (USGS Professional Paper 1395), pages 41, 58 and 90.
"""

from dataclasses import dataclass
from math import (
    asin,
    asinh,
    atan,
    atan2,
    atanh,
    cos,
    cosh,
    degrees,
    radians,
    sin,
    sinh,
    tan,
)
from typing import Annotated, Literal, Self

from pydantic import Field, ValidationInfo, field_validator, model_validator
from pydantic_core import PydanticCustomError

from kiosk.content.frozen import FilePath, Finite, Frozen
from kiosk.content.text import Text

Projection = Literal["plate-carree", "mercator", "transverse-mercator"]

MOST_MERCATOR = 85
"""Degrees north or south at which Mercator's map ends: the poles lie infinitely far away."""
MOST_ASIDE = 60
"""Degrees between the meridian and an edge: beyond, a transverse map is more stretch than map."""
MOST_INSETS = 6
"""More frames than this are no map any more."""

_NEARLY_ONE = 1 - 2**-53
_HAIR = 1e-9


@dataclass(frozen=True, slots=True)
class Chart:
    """The way from degrees to a place in one picture, and back.

    The picture is the upright rectangle, in its projection, whose lower left corner is `west` and
    `south`, and whose upper right corner is `east` and `north`. Places in it are fractions of its
    width from the left and of its height from the top.
    """

    projection: Projection
    meridian: float
    """Degrees east of the line in the middle of a transverse projection; else nothing."""
    west: float
    south: float
    east: float
    north: float

    def at(self, lat: float, lon: float) -> tuple[float, float]:
        """Where the point lies, across and down; less than 0 or more than 1 is outside."""
        left, bottom, right, top = self._edges
        x, y = self._flat(lat, lon)
        return (x - left) / (right - left), (top - y) / (top - bottom)

    def place(self, across: float, down: float) -> tuple[float, float]:
        """The latitude and longitude of a place in the picture, in degrees."""
        left, bottom, right, top = self._edges
        return self._round(left + across * (right - left), top - down * (top - bottom))

    def holds(self, lat: float, lon: float) -> bool:
        """Whether the point lies in the picture, its edges among it."""
        across, down = self.at(lat, lon)
        return -_HAIR <= across <= 1 + _HAIR and -_HAIR <= down <= 1 + _HAIR

    @property
    def aspect(self) -> float:
        """How wide the rectangle is, in heights; 0 or less when these edges make no rectangle."""
        left, bottom, right, top = self._edges
        return (right - left) / (top - bottom) if top > bottom else 0.0

    @property
    def _edges(self) -> tuple[float, float, float, float]:
        return *self._flat(self.south, self.west), *self._flat(self.north, self.east)

    def _flat(self, lat: float, lon: float) -> tuple[float, float]:
        """A point of the Earth in the plane, in radii of the Earth."""
        phi = radians(lat)
        match self.projection:
            case "plate-carree":
                return radians(lon), phi
            case "mercator":
                return radians(lon), asinh(tan(phi))
            case "transverse-mercator":
                aside = radians(lon - self.meridian)
                sideways = cos(phi) * sin(aside)
                # A quarter of the way round the equator from the meridian lies infinitely far away.
                return (
                    atanh(max(-_NEARLY_ONE, min(sideways, _NEARLY_ONE))),
                    atan2(sin(phi), cos(phi) * cos(aside)),
                )

    def _round(self, x: float, y: float) -> tuple[float, float]:
        """What `_flat` makes of a point, made undone."""
        match self.projection:
            case "plate-carree":
                return degrees(y), degrees(x)
            case "mercator":
                return degrees(atan(sinh(y))), degrees(x)
            case "transverse-mercator":
                lon = self.meridian + degrees(atan2(sinh(x), cos(y)))
                return degrees(asin(sin(y) / cosh(x))), (lon + 180) % 360 - 180


class _Charted(Frozen):
    """A picture that is a map, and the degrees of its edges."""

    image: FilePath
    """The picture, relative to the pack's folder; best an SVG, which stays sharp when enlarged."""
    projection: Projection = "plate-carree"
    """plate-carree, mercator or transverse-mercator, each of a sphere."""
    meridian: Annotated[Finite, Field(ge=-180, le=180)] | None = None
    """The longitude that runs straight up in a transverse-mercator map."""
    west: Annotated[Finite, Field(ge=-180, le=180)]
    """Longitude of the lower left corner."""
    south: Annotated[Finite, Field(ge=-90, le=90)]
    """Latitude of the lower left corner."""
    east: Annotated[Finite, Field(ge=-180, le=180)]
    """Longitude of the upper right corner."""
    north: Annotated[Finite, Field(ge=-90, le=90)]
    """Latitude of the upper right corner."""

    @field_validator("meridian")
    @classmethod
    def _only_transverse(cls, meridian: float | None, info: ValidationInfo) -> float | None:
        projection = info.data.get("projection", "transverse-mercator")
        if meridian is not None and projection != "transverse-mercator":
            raise PydanticCustomError(
                "map-meridian",
                "A map in `{projection}` has no `meridian`.",
                {
                    "projection": projection,
                    "suggestion": "Delete it, or write `projection: transverse-mercator`.",
                },
            )
        return meridian

    @field_validator("south", "north")
    @classmethod
    def _short_of_the_poles(cls, lat: float, info: ValidationInfo) -> float:
        if info.data.get("projection") == "mercator" and abs(lat) > MOST_MERCATOR:
            raise PydanticCustomError(
                "map-mercator",
                "{lat}° is beyond {most}°, where a `mercator` map ends.",
                {
                    "lat": f"{lat:g}",
                    "most": MOST_MERCATOR,
                    "suggestion": "Near the poles, `transverse-mercator` is the better choice.",
                },
            )
        return lat

    @model_validator(mode="after")
    def _edges(self) -> Self:
        if self.west >= self.east or self.south >= self.north:
            raise PydanticCustomError(
                "map-edges", "A map's west is less than its east, and its south than its north."
            )
        if self.projection != "transverse-mercator":
            return self
        if self.meridian is None:
            raise PydanticCustomError(
                "map-meridian",
                "A `transverse-mercator` map needs its `meridian`, the longitude that runs "
                "straight up.",
                {
                    "suggestion": "Write `meridian: {middle}`, for instance.".format(
                        middle=f"{(self.west + self.east) / 2:.3g}"
                    )
                },
            )
        aside = max(abs(self.west - self.meridian), abs(self.east - self.meridian))
        if aside > MOST_ASIDE:
            raise PydanticCustomError(
                "map-edges",
                "An edge lies {aside}° from the `meridian`: {most}° is the most that a "
                "`transverse-mercator` map shows.",
                {"aside": f"{aside:g}", "most": MOST_ASIDE},
            )
        if self.chart.aspect <= 0:
            raise PydanticCustomError(
                "map-edges",
                "In this projection, the upper right corner does not lie above and to the right of "
                "the lower left one.",
                {"suggestion": "Take a `meridian` between `west` and `east`."},
            )
        return self

    @property
    def chart(self) -> Chart:
        """From degrees to places in this picture, and back."""
        return Chart(
            self.projection, self.meridian or 0.0, self.west, self.south, self.east, self.north
        )


Fraction = Annotated[Finite, Field(ge=0, le=1)]


class MapInset(_Charted):
    """A second map in a corner of the first: closer, or of what lies far away."""

    title: Text
    """What it shows, in few words; stands above its frame."""
    at: tuple[Fraction, Fraction, Fraction, Fraction]
    """Where it lies in the main picture: left, top, right, bottom, each from 0 to 1."""

    @field_validator("at")
    @classmethod
    def _left_to_right(
        cls, at: tuple[float, float, float, float]
    ) -> tuple[float, float, float, float]:
        left, top, right, bottom = at
        if left >= right or top >= bottom:
            raise PydanticCustomError(
                "map-inset",
                "`at` is left, top, right, bottom: its left is less than its right, and its top "
                "than its bottom.",
            )
        return at

    def covers(self, across: float, down: float) -> bool:
        """Whether this place of the main picture lies under the inset."""
        left, top, right, bottom = self.at
        return left <= across <= right and top <= down <= bottom


class MapPicture(_Charted):
    """A map of the whole country, and the degrees of its edges."""

    alt: Text
    """What the map shows, for those who cannot see it."""
    insets: tuple[MapInset, ...] = Field(default=(), max_length=MOST_INSETS)
    """Maps within the map: closer where pins crowd, or of what lies beyond its edges."""

    @model_validator(mode="after")
    def _apart(self) -> Self:
        for index, inset in enumerate(self.insets):
            left, top, right, bottom = inset.at
            for other in self.insets[:index]:
                if (
                    left < other.at[2]
                    and other.at[0] < right
                    and top < other.at[3]
                    and other.at[1] < bottom
                ):
                    raise PydanticCustomError(
                        "map-insets", "Two insets lie over each other: each needs its own corner."
                    )
        return self

    def shows(self, lat: float, lon: float) -> bool:
        """Whether a pin at this point is seen: in an inset, or in what no inset covers."""
        if any(inset.chart.holds(lat, lon) for inset in self.insets):
            return True
        spot = self.chart.at(lat, lon)
        return self.chart.holds(lat, lon) and not any(inset.covers(*spot) for inset in self.insets)
