"""Contrast of colours, by WCAG 2.2 (relative luminance of sRGB)."""


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)


_LINEAR = tuple(_linear(step / 255) for step in range(256))


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours written as #rrggbb: 1 (the same) to 21."""
    return contrast_ratio(luminance(*_channels(one)), luminance(*_channels(other)))


def contrast_ratio(one: float, other: float) -> float:
    """The contrast ratio of two relative luminances: 1 (the same) to 21."""
    darker, lighter = (one, other) if one < other else (other, one)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(red: int, green: int, blue: int) -> float:
    """The relative luminance of a colour in steps of 0 to 255: 0 (black) to 1 (white)."""
    return 0.2126 * _LINEAR[red] + 0.7152 * _LINEAR[green] + 0.0722 * _LINEAR[blue]


def mixed(one: str, other: str, share: float) -> str:
    """The colour #rrggbb that is `other` by `share` (0 to 1) and `one` for the rest."""
    channels = zip(_channels(one), _channels(other), strict=True)
    return "#" + "".join(f"{round(a * (1 - share) + b * share):02x}" for a, b in channels)


def _channels(colour: str) -> tuple[int, int, int]:
    red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return red, green, blue
