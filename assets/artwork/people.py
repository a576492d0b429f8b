"""People and dogs: small silhouettes built from joints."""

from __future__ import annotations

import math

from brush import Point, at, curve, disc, fill, outline, oval, stroke, trace
from PySide6.QtGui import QPainter

# Joints of a body one unit tall that stands at (0, 0) and looks to the right.
# head, neck, hip, then knee and foot of both legs, then elbow and hand of both arms.
Pose = dict[str, tuple[Point, ...]]

POSES: dict[str, tuple[Point, ...]] = {
    "stand": (
        (0.02, -0.91), (0, -0.79), (0, -0.48),
        (-0.03, -0.25), (-0.055, 0), (0.05, -0.26), (0.055, 0),
        (-0.1, -0.62), (-0.08, -0.46), (0.075, -0.62), (0.115, -0.49),
    ),
    "walk": (
        (0.06, -0.9), (0.02, -0.78), (0, -0.48),
        (-0.06, -0.26), (-0.2, -0.05), (0.13, -0.28), (0.15, 0),
        (-0.1, -0.62), (-0.06, -0.47), (0.13, -0.62), (0.22, -0.53),
    ),
    "climb_hill": (
        (0.14, -0.87), (0.07, -0.76), (0, -0.47),
        (-0.04, -0.24), (-0.17, 0), (0.2, -0.36), (0.19, -0.1),
        (-0.04, -0.6), (0.06, -0.48), (0.18, -0.6), (0.28, -0.56),
    ),
    "point": (
        (0.01, -0.91), (0, -0.79), (0, -0.48),
        (-0.06, -0.25), (-0.08, 0), (0.06, -0.25), (0.08, 0),
        (-0.1, -0.64), (-0.1, -0.48), (0.15, -0.79), (0.32, -0.84),
    ),
    "cheer": (
        (0.0, -0.91), (0, -0.79), (0, -0.48),
        (-0.07, -0.25), (-0.1, 0), (0.07, -0.25), (0.1, 0),
        (-0.17, -0.88), (-0.25, -1.06), (0.17, -0.88), (0.25, -1.06),
    ),
    "sit": (
        (0.02, -0.45), (0, -0.33), (0, -0.04),
        (0.22, -0.03), (0.24, 0.21), (0.24, -0.06), (0.28, 0.18),
        (-0.08, -0.2), (-0.06, -0.02), (0.12, -0.18), (0.22, -0.08),
    ),
    "ride": (
        (0.2, -0.52), (0.13, -0.42), (-0.06, -0.14),
        (0.14, -0.06), (0.02, 0.16), (0.17, -0.04), (0.05, 0.17),
        (0.24, -0.26), (0.38, -0.24), (0.26, -0.25), (0.4, -0.23),
    ),
    "hang": (
        (0.05, -0.8), (0.03, -0.7), (0.02, -0.38),
        (0.05, -0.16), (-0.06, 0.04), (0.14, -0.22), (0.11, 0.0),
        (-0.08, -0.85), (-0.06, -1.06), (0.15, -0.87), (0.1, -1.08),
    ),
    "reach_down": (
        (0.4, -0.42), (0.3, -0.37), (0.0, -0.27),
        (0.06, -0.02), (-0.2, -0.02), (0.24, -0.25), (0.21, 0),
        (0.36, -0.18), (0.46, -0.02), (0.24, -0.14), (0.28, 0.02),
    ),
    "pick": (
        (0.4, -0.5), (0.31, -0.46), (0.0, -0.44),
        (-0.02, -0.22), (-0.06, 0), (0.08, -0.24), (0.07, 0),
        (0.3, -0.28), (0.4, -0.12), (0.34, -0.26), (0.48, -0.14),
    ),
    "boom": (
        (0.03, -0.91), (0, -0.79), (0, -0.48),
        (-0.04, -0.25), (-0.09, 0), (0.06, -0.26), (0.08, 0),
        (-0.13, -0.88), (-0.1, -1.04), (0.13, -0.84), (0.16, -0.98),
    ),
    "jump": (
        (0.33, -0.64), (0.25, -0.54), (-0.06, -0.26),
        (0.2, -0.12), (0.12, 0.22), (0.24, -0.08), (0.18, 0.26),
        (0.4, -0.34), (0.42, -0.14), (0.44, -0.33), (0.46, -0.12),
    ),
    "fight_left": (
        (0.17, -0.84), (0.1, -0.74), (-0.03, -0.45),
        (-0.14, -0.22), (-0.36, -0.03), (0.19, -0.33), (0.2, 0),
        (-0.12, -0.6), (0.03, -0.5), (0.25, -0.65), (0.43, -0.72),
    ),
    "fight_right": (
        (-0.02, -0.84), (0.02, -0.73), (0.05, -0.43),
        (0.2, -0.25), (0.36, 0), (-0.11, -0.28), (-0.06, 0),
        (0.17, -0.62), (0.31, -0.67), (-0.14, -0.64), (-0.13, -0.84),
    ),
    "skydive": (
        (0.4, -0.1), (0.3, -0.06), (0, 0),
        (-0.2, -0.12), (-0.36, -0.28), (-0.22, 0.02), (-0.42, -0.06),
        (0.34, -0.24), (0.5, -0.34), (0.36, 0.12), (0.52, 0.2),
    ),
    "climb_wall": (
        (-0.0, -0.9), (-0.02, -0.78), (-0.08, -0.47),
        (0.12, -0.42), (0.14, -0.16), (0.0, -0.24), (0.1, 0),
        (0.1, -0.92), (0.16, -1.1), (0.12, -0.7), (0.2, -0.82),
    ),
    "zip": (
        (-0.05, -0.78), (-0.02, -0.67), (0.02, -0.36),
        (0.22, -0.32), (0.36, -0.14), (0.2, -0.26), (0.3, -0.06),
        (0.02, -0.84), (0.0, -1.0), (0.1, -0.82), (0.02, -1.02),
    ),
    "paddle": (
        (0.06, -0.5), (0.03, -0.38), (0, -0.06),
        (0.2, -0.12), (0.36, 0.0), (0.2, -0.1), (0.36, 0.0),
        (0.12, -0.26), (0.24, -0.34), (0.1, -0.18), (0.2, -0.12),
    ),
    "mush": (
        (0.08, -0.9), (0.05, -0.78), (-0.04, -0.48),
        (0.05, -0.26), (-0.02, 0), (0.07, -0.26), (0.04, 0),
        (0.12, -0.64), (0.26, -0.56), (0.14, -0.62), (0.27, -0.54),
    ),
    "pedal": (
        (0.24, -0.66), (0.17, -0.56), (-0.08, -0.28),
        (0.16, -0.2), (0.06, 0.06), (0.1, -0.1), (-0.04, 0.14),
        (0.28, -0.38), (0.42, -0.34), (0.3, -0.37), (0.43, -0.33),
    ),
    "film": (
        (0.08, -0.88), (0.03, -0.77), (-0.02, -0.47),
        (-0.08, -0.24), (-0.14, 0), (0.08, -0.25), (0.06, 0),
        (0.14, -0.62), (0.24, -0.72), (0.12, -0.6), (0.22, -0.66),
    ),
}  # fmt: skip


def limb(p: QPainter, a: Point, b: Point, thick: float, thin: float, colour: str) -> None:
    """Draw a limb that tapers from a to b; thick and thin are its radii there."""
    dx, dy = b[0] - a[0], b[1] - a[1]
    d = math.hypot(dx, dy) or 1.0
    nx, ny = -dy / d, dx / d
    side = [(a[0] + nx * thick, a[1] + ny * thick), (b[0] + nx * thin, b[1] + ny * thin)]
    other = [(b[0] - nx * thin, b[1] - ny * thin), (a[0] - nx * thick, a[1] - ny * thick)]
    fill(p, outline([*side, *other]), colour)
    disc(p, *a, thick, colour)
    disc(p, *b, thin, colour)


def person(
    p: QPainter,
    x: float,
    y: float,
    h: float,
    pose: str,
    dark: str = "#0b1b28",
    top: str | None = None,
    *,
    skin: str | None = None,
    helmet: str | None = None,
    pack: str | None = None,
    flip: bool = False,
    turn: float = 0.0,
) -> None:
    """Draw a person h tall with the feet (or the seat) at (x, y)."""
    top = top or dark
    head, neck, hip, kl, fl, kr, fr, el, hl, er, hr = POSES[pose]
    dx, dy = neck[0] - hip[0], neck[1] - hip[1]
    chest = (hip[0] + dx * 0.82, hip[1] + dy * 0.82)
    waist = (hip[0] + dx * 0.28, hip[1] + dy * 0.28)
    with at(p, x, y, h, turn, flip):
        _arm(p, chest, el, hl, top, skin or dark)
        for knee, foot in ((kl, fl), (kr, fr)):
            limb(p, hip, knee, 0.066, 0.046, dark)
            limb(p, knee, foot, 0.046, 0.03, dark)
            limb(
                p, (foot[0] - 0.008, foot[1]), (foot[0] + 0.062, foot[1] + 0.012), 0.03, 0.02, dark
            )
        if pack:
            a = (waist[0] - 0.1, waist[1])
            b = (chest[0] - 0.1, chest[1])
            stroke(p, [a, b], pack, 0.14)
        limb(p, chest, waist, 0.096, 0.07, top)
        belt = (hip[0] + dx * 0.14, hip[1] + dy * 0.14)
        limb(p, belt, hip, 0.072, 0.074, dark)
        nape = (neck[0] * 0.7 + head[0] * 0.3, neck[1] * 0.7 + head[1] * 0.3)
        limb(p, head, neck, 0.04, 0.046, skin or dark)
        limb(p, nape, chest, 0.04, 0.07, top)
        with at(
            p, *head, turn=math.degrees(math.atan2(head[0] - neck[0], neck[1] - head[1])) * 0.6
        ):
            oval(p, 0.006, 0.006, 0.066, 0.078, skin or dark)
            if helmet:
                fill(p, trace(HELMET), helmet)
        _arm(p, chest, er, hr, top, skin or dark)


HELMET = (
    "M-0.076 0.026 C-0.094 -0.112 0.07 -0.13 0.084 -0.014 L0.098 -0.002 L0.05 0.006"
    " C0.02 -0.002 -0.03 0.004 -0.042 0.036 Z"
)


def _arm(p: QPainter, shoulder: Point, elbow: Point, hand: Point, sleeve: str, skin: str) -> None:
    limb(p, shoulder, elbow, 0.05, 0.036, sleeve)
    limb(p, elbow, hand, 0.036, 0.026, sleeve)
    disc(p, *hand, 0.028, skin)


DOG = (
    "M-4 -46 C8 -54 30 -50 48 -52 C58 -56 64 -64 72 -70 L73 -84 L81 -75 L88 -74 L94 -66 L106 -61"
    " C107 -57 103 -55 98 -55 L90 -53 C84 -46 80 -40 76 -30 C70 -24 60 -22 50 -25"
    " C38 -30 22 -32 12 -30 C4 -26 -6 -26 -10 -34 C-12 -40 -8 -44 -4 -46 Z"
)
TAIL = "M-2 -44 C-16 -46 -26 -58 -20 -70 C-16 -78 -4 -78 2 -70 C-6 -72 -12 -66 -8 -58 C-6 -53 0 -50 4 -48 Z"
GAITS: tuple[tuple[tuple[Point, ...], ...], ...] = (
    (((66, -30), (84, -20), (98, -6)), ((60, -28), (72, -14), (88, -2)),
     ((0, -34), (-14, -20), (-28, -4)), ((6, -32), (-6, -16), (-16, 0))),
    (((66, -30), (66, -14), (54, -2)), ((62, -28), (72, -16), (66, 0)),
     ((2, -34), (6, -18), (20, -4)), ((6, -32), (-4, -16), (8, 0))),
    (((66, -30), (78, -18), (76, 0)), ((62, -28), (60, -14), (50, 0)),
     ((0, -34), (-8, -18), (-14, 0)), ((6, -32), (10, -16), (14, 0))),
)  # fmt: skip


def husky(
    p: QPainter, x: float, y: float, h: float, gait: int, dark: str, light: str | None = None
) -> None:
    """Draw a running husky h high at the shoulder, looking to the right."""
    with at(p, x, y, h / 72):
        for leg in GAITS[gait % 3]:
            stroke(p, leg[:2], dark, 11)
            stroke(p, leg[1:], dark, 7.5)
        fill(p, trace(DOG), dark)
        fill(p, trace(TAIL), dark)
        if light:
            fill(
                p,
                trace(
                    "M90 -53 L98 -55 L104 -57 L94 -62 L84 -60 C82 -52 74 -36 66 -28 C76 -30 84 -44 90 -53 Z"
                ),
                light,
            )
            fill(p, trace("M12 -30 C22 -32 38 -30 50 -25 C40 -33 24 -36 10 -34 Z"), light)


def sledge(p: QPainter, x: float, y: float, h: float, dark: str, cargo: str) -> None:
    """Draw a dog sledge that stands at (x, y), its bow to the right; h is the handlebar's height."""
    with at(p, x, y, h / 60):
        stroke(p, curve([(-46, -2), (90, -2), (112, -10), (124, -26)]), dark, 5)
        stroke(p, [(-8, -4), (-16, -56), (-28, -60)], dark, 5)
        stroke(p, [(40, -4), (36, -24)], dark, 5)
        stroke(p, [(84, -4), (84, -20)], dark, 5)
        stroke(p, [(-12, -24), (104, -20), (122, -24)], dark, 5)
        fill(p, trace("M-6 -25 L98 -22 C96 -36 84 -42 60 -40 C40 -40 16 -54 -8 -50 Z"), cargo)
        stroke(p, [(-14, -44), (60, -38)], dark, 3)


def camera(p: QPainter, x: float, y: float, h: float, dark: str, *, flip: bool = False) -> None:
    """Draw a film camera on its tripod."""
    with at(p, x, y, h / 100, flip=flip):
        for foot in (-26, 4, 28):
            stroke(p, [(0, -66), (foot, 0)], dark, 4.5)
        fill(p, outline([(-24, -94), (18, -94), (18, -70), (-24, -70)]), dark)
        fill(p, outline([(18, -88), (42, -94), (42, -70), (18, -76)]), dark)
        oval(p, -16, -102, 13, 11, dark)
        oval(p, 8, -104, 11, 10, dark)
