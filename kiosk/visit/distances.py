"""How far it is from here to there, along the ground, as the crow flies."""

from dataclasses import dataclass
from math import atan2, cos, radians, sin, sqrt, tau

EQUATOR = 6_378_137.0
"""The radius of the Earth at the equator, in metres (WGS 84)."""

FLATTENING = 1 / 298.257223563
"""By how much of it the poles are nearer to the centre (WGS 84)."""


@dataclass(frozen=True, slots=True)
class Point:
    """A point on the Earth, WGS 84: degrees north and degrees east."""

    lat: float
    lon: float


def distance(a: Point, b: Point) -> float:
    """Metres along the ground from `a` to `b`, within 0.5 % of a geodesic, anywhere on Earth.

    Lambert's formula for long lines: the great circle between reduced latitudes, corrected by
    the flattening once. It is right to metres over a country, and to 0.2 % at the antipodes,
    where a sphere alone would be 0.6 % out.
    """
    one, other = _reduced(a.lat), _reduced(b.lat)
    middle, half = (one + other) / 2, (other - one) / 2
    across = radians(b.lon - a.lon) % tau / 2
    near = (sin(half) * cos(across)) ** 2 + (cos(middle) * sin(across)) ** 2
    far = (cos(half) * cos(across)) ** 2 + (sin(middle) * sin(across)) ** 2
    angle = 2 * atan2(sqrt(near), sqrt(far))
    shift = 0.0
    if far > 0:
        shift += (angle - sin(angle)) * (sin(middle) * cos(half)) ** 2 / far
    if near > 0:
        shift += (angle + sin(angle)) * (cos(middle) * sin(half)) ** 2 / near
    return EQUATOR * (angle - FLATTENING / 2 * shift)


def _reduced(lat: float) -> float:
    """The latitude on the sphere around the ellipsoid, in radians."""
    north = radians(lat)
    return atan2((1 - FLATTENING) * sin(north), cos(north))
