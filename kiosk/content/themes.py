"""A pack's own colours: what they are beside ours, and whether they can be read."""

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.content.colour import contrast, mixed
from kiosk.content.models import Manifest, Theme
from kiosk.documents import Document, Problem

LEGIBLE = 7.0
"""WCAG 2.2, criterion 1.4.6 (AAA): the least contrast of text, which nobody here can enlarge."""
VISIBLE = 3.0
"""WCAG 2.2, criterion 1.4.11: the least contrast of a graphical object with its ground."""

ON_ACCENT = ("#02070b", "#ffffff")
"""The words on the main button: the one of the two that is easier to read."""
RAISED = 0.12
"""How much ink is in the ground of what is chosen."""


@dataclass(frozen=True, slots=True)
class Colours:
    """The colours a pack can change, in the default scheme; as #rrggbb."""

    accent: str = "#ff6b3d"
    paper: str = "#0b1b28"
    surface: str = "#12303f"
    ink: str = "#f6f3ec"
    quiet: str = "#b9cad1"
    highlight: str = "#ffc978"


def own_colours(theme: Theme) -> dict[str, str]:
    """The colours that `theme` changes; none when they could not be read together with ours."""
    own = _set(theme)
    return {} if any(_faults(own)) else own


def _set(theme: Theme) -> dict[str, str]:
    values = {name: getattr(theme, name) for name in Colours.__slots__}
    return {name: value for name, value in values.items() if value is not None}


def check_theme(document: Document[Manifest], theme: Theme) -> Iterator[Problem]:
    """What is wrong with the colours of a pack, each pair of them once."""
    own = _set(theme)
    for front, back, ratio, least in _faults(own):
        colours = Colours(**own)
        if front == "on_accent":
            blamed, said = "accent", "Neither black nor white words can be read on it"
        else:
            ground = "surface" if back == "raised" else back
            blamed = front if front in own else ground
            behind = (
                "what is chosen" if back == "raised" else f"`{back}` ({getattr(colours, back)})"
            )
            said = f"`{front}` ({getattr(colours, front)}) hardly shows on {behind}"
        yield document.problem(
            ("theme", blamed),
            "low-contrast",
            f"`{own[blamed]}` cannot be used. {said}: "
            f"the contrast is {ratio:.1f}, and at least {least:.0f} is needed.",
            suggestion="Choose another colour. Until then the pack has the kiosk's own colours.",
        )


def _faults(own: dict[str, str]) -> Iterator[tuple[str, str, float, float]]:
    """Each pair of colours that is too alike: in front, behind, their contrast, the least."""
    if not own:
        return
    colours = Colours(**own)
    behind = {
        "paper": colours.paper,
        "surface": colours.surface,
        "raised": mixed(colours.surface, colours.ink, RAISED),
    }
    wanted = [
        *(("ink", back, LEGIBLE) for back in behind),
        *(("quiet", back, LEGIBLE) for back in ("paper", "surface")),
        *(("highlight", back, LEGIBLE) for back in ("paper", "surface")),
        ("accent", "paper", VISIBLE),
    ]
    for front, back, least in wanted:
        ratio = contrast(getattr(colours, front), behind[back])
        if ratio < least and {front, back} & {*own, *(("raised",) if "surface" in own else ())}:
            yield front, back, ratio, least
    ratio = max(contrast(colours.accent, ink) for ink in ON_ACCENT)
    if "accent" in own and ratio < LEGIBLE:
        yield "on_accent", "accent", ratio, LEGIBLE
