"""The page to leaf through: every screen side by side, and on top what was found."""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from html import escape
from importlib import resources
from itertools import groupby
from string import Template

from kiosk.proof.findings import Cause, Finding
from kiosk.proof.plan import Shot
from kiosk.proof.variants import Variant, label

SCHEMES = {"dark": "Dark", "light": "Light", "contrast": "High contrast"}
REACHES = {"full": "Whole screen", "low": "Low down"}
NAMED = 4
"""Pictures that are named with a finding; the others are counted."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One finding, and all pictures that show it: in one language and one variant."""

    finding: Finding
    shots: tuple[Shot, ...]

    @property
    def where(self) -> str:
        """`Start, on another day (2), in de, 1080 × 1920 (upright, 32 inches), text 200 %`."""
        first = self.shots[0]
        more = len(self.shots) - 1
        also = f", and on {more} more picture{'s' if more > 1 else ''}" if more else ""
        return f"{first.title}{also}; {seen_in(first)}"


def faults(shots: Sequence[Shot]) -> list[Fault]:
    """What was found, the gravest first; the same fault of several pages is told once."""
    together: dict[tuple[object, ...], list[tuple[Finding, Shot]]] = {}
    for shot in shots:
        for finding in shot.findings:
            key = (finding.cause, finding.subject, shot.language, shot.variant)
            together.setdefault(key, []).append((finding, shot))
    found = [
        Fault(pairs[0][0], tuple(dict.fromkeys(shot for _, shot in pairs)))
        for pairs in together.values()
    ]
    order = list(Cause)
    return sorted(found, key=lambda fault: order.index(fault.finding.cause))


def seen_in(shot: Shot) -> str:
    """In which language, and in which variant, a picture was taken."""
    variant = shot.variant
    language = "every language" if shot.language is None else f"language {shot.language}"
    panel = label(variant.width, variant.height)
    return ", ".join(
        [
            language,
            panel,
            SCHEMES[variant.scheme].lower(),
            f"text {variant.text_size} %",
            *_unusual(variant),
        ]
    )


def _unusual(variant: Variant) -> list[str]:
    """What of a variant only some visitors choose."""
    return [REACHES["low"].lower()] * (variant.reach == "low")


def page(title: str, shots: Sequence[Shot]) -> str:
    """The page, as HTML that needs nothing but the pictures beside it."""
    numbers = {id(shot): number for number, shot in enumerate(shots)}
    found = faults(shots)
    scenes = len({shot.key for shot in shots})
    summary = f"{len(shots):,} pictures of {scenes:,} screens."
    template = Template(resources.files("kiosk.proof").joinpath("index.html").read_text("utf-8"))
    return template.substitute(
        title=escape(title),
        summary=escape(summary),
        findings="\n".join(_findings(found, numbers)),
        filters="\n".join(_filters(shots)),
        screens="\n".join(_chapters(shots, numbers)),
        pictures=_pictures(shots),
    )


# -- what was found --------------------------------------------------------------------------------


def _findings(found: Sequence[Fault], numbers: dict[int, int]) -> Iterator[str]:
    if not found:
        yield '<p class="good">Nothing was found. All texts can be read.</p>'
        return
    count = f"{len(found):,} thing{'s' if len(found) > 1 else ''} to look at"
    yield f'<p class="bad">{count}</p>'
    for cause, some in groupby(found, key=lambda fault: fault.finding.cause):
        group = list(some)
        yield f"<details open><summary>{escape(cause.heading)} <b>{len(group)}</b></summary><ul>"
        for fault in group:
            yield "<li>" + _fault(fault, numbers) + "</li>"
        yield "</ul></details>"


def _fault(fault: Fault, numbers: dict[int, int]) -> str:
    links = " ".join(
        f'<a href="{_url(shot.file)}" data-shot="{numbers[id(shot)]}"'
        f' data-mark="{escape(fault.finding.subject)}">Show{_count(turn)}</a>'
        for turn, shot in enumerate(fault.shots[:NAMED])
    )
    said = f"<b>{escape(fault.finding.subject)}</b> {escape(fault.finding.said)}."
    return f"<p>{said}</p><p class=where>{escape(fault.where)} {links}</p>"


def _count(turn: int) -> str:
    return f" {turn + 1}" if turn else ""


# -- the screens -----------------------------------------------------------------------------------


def _filters(shots: Sequence[Shot]) -> Iterator[str]:
    """A row of switches for each thing in which the pictures differ."""
    rows: list[tuple[str, str, dict[str, str]]] = [
        ("language", "Language", {shot.language: shot.language for shot in shots if shot.language}),
        (
            "size",
            "Screen",
            {_size(s.variant): label(s.variant.width, s.variant.height) for s in shots},
        ),
        ("scheme", "Colours", {s.variant.scheme: SCHEMES[s.variant.scheme] for s in shots}),
        ("text", "Text", {str(s.variant.text_size): f"{s.variant.text_size} %" for s in shots}),
        ("reach", "Height", {s.variant.reach: REACHES[s.variant.reach] for s in shots}),
    ]
    for name, title, values in rows:
        if len(values) < 2:
            continue
        boxes = "".join(
            f'<label><input type=checkbox name={name} value="{escape(value)}" checked>'
            f"<span>{escape(text)}</span></label>"
            for value, text in values.items()
        )
        yield f"<fieldset><legend>{title}</legend>{boxes}</fieldset>"


def _chapters(shots: Sequence[Shot], numbers: dict[int, int]) -> Iterator[str]:
    chapters: dict[str, dict[str, list[Shot]]] = {}
    for shot in shots:
        chapters.setdefault(shot.chapter, {}).setdefault(shot.key, []).append(shot)
    for chapter, rows in chapters.items():
        yield f"<section><h2>{escape(chapter)}</h2>"
        for row in rows.values():
            yield f'<div class=row><h3>{escape(row[0].title)}</h3><div class="shots">'
            for shot in sorted(row, key=_beside):
                yield _figure(shot, numbers[id(shot)])
            yield "</div></div>"
        yield "</section>"


def _beside(shot: Shot) -> tuple[object, ...]:
    """The order within a row: the variants one after the other, the languages within."""
    variant = shot.variant
    chosen = (variant.scheme, variant.text_size, variant.reach)
    return (variant.width, variant.height, *chosen, shot.language or "")


def _figure(shot: Shot, number: int) -> str:
    variant = shot.variant
    said = f"{shot.language or 'all'} · {variant.width} × {variant.height}"
    if variant.scheme != "dark":
        said += f" · {SCHEMES[variant.scheme].lower()}"
    if variant.text_size != 100:
        said += f" · {variant.text_size} %"
    said += "".join(f" · {one}" for one in _unusual(variant))
    width = round(300 * min(1, variant.width / variant.height))
    height = round(300 * min(1, variant.height / variant.width))
    bad = " class=bad" if shot.findings else ""
    return (
        f'<figure{bad} data-language="{escape(shot.language or "")}" data-size={_size(variant)}'
        f" data-scheme={variant.scheme} data-text={variant.text_size}"
        f" data-reach={variant.reach}>"
        f'<a href="{_url(shot.file)}" data-shot={number}><img loading=lazy'
        f' src="{_url(shot.small)}" width={width} height={height}'
        f' alt="{escape(shot.title)}, {escape(said)}"></a><figcaption>{escape(said)}</figcaption>'
        "</figure>"
    )


def _pictures(shots: Iterable[Shot]) -> str:
    """What the page's own little program knows of each picture."""
    told = [
        [
            shot.file,
            f"{shot.title}; {seen_in(shot)}",
            [shot.variant.width, shot.variant.height],
            [[*finding.box, finding.subject, finding.said] for finding in shot.findings],
        ]
        for shot in shots
    ]
    # A text of the pack must not end the script it stands in.
    return json.dumps(told, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")


def _size(variant: Variant) -> str:
    return f"{variant.width}x{variant.height}"


def _url(file: str) -> str:
    return escape(file)
