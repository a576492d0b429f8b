"""The report and the installer's sheet as pages that need nothing but a browser or a printer."""

import base64
from collections.abc import Iterator
from html import escape
from importlib import resources
from io import BytesIO
from pathlib import Path
from string import Template

from PIL import Image, ImageDraw

from kiosk.conformance.evidence import Worst, low
from kiosk.conformance.judging import Clause, Outcome, Verdict
from kiosk.conformance.report import About, Judged
from kiosk.proof import Rule

WIDEST = 560
"""Pixels of a picture's longer side."""
_SIGNS = {
    Outcome.PASS: "✓ Pass",
    Outcome.FAIL: "✕ Fail",
    Outcome.DEPENDS: "◐ Depends on installation or review",
    Outcome.NONE: "– Does not apply",
}
_CLASSES = {
    Outcome.PASS: "pass",
    Outcome.FAIL: "fail",
    Outcome.DEPENDS: "depends",
    Outcome.NONE: "none",
}


class Pictures:
    """The worst cases, each with its place marked, as they stand in a page."""

    def __init__(self, folder: Path) -> None:
        """`folder` is where the pictures were drawn."""
        self._folder = folder
        self._made: dict[tuple[str, object], str] = {}

    def of(self, worst: Worst) -> str:
        """The address of a picture, with all of it inside; empty where there is none."""
        box = worst.measure.box
        file = self._folder / worst.shot.file
        if box is None or not file.exists():
            return ""
        key = (worst.shot.file, box)
        if key not in self._made:
            self._made[key] = _marked(file, box)
        return self._made[key]


def _marked(file: Path, box: tuple[int, int, int, int]) -> str:
    with Image.open(file) as opened:
        picture = opened.convert("RGB")
    share = WIDEST / max(picture.size)
    small = picture.resize((round(picture.width * share), round(picture.height * share)))
    edge = [round(at * share) for at in box]
    brush = ImageDraw.Draw(small)
    for out, colour, width in ((6, "black", 5), (5, "white", 3), (4, "#ff2f6d", 2)):
        place = (edge[0] - out, edge[1] - out, edge[2] + out, edge[3] + out)
        brush.rectangle(place, outline=colour, width=width)
    buffer = BytesIO()
    small.save(buffer, "JPEG", quality=80)
    return "data:image/jpeg;base64," + base64.b64encode(buffer.getvalue()).decode()


def report_page(about: About, panels: tuple[Judged, ...], pictures: Pictures) -> str:
    """The report."""
    return _template("report.html").substitute(
        title=escape(about.pack),
        about=_about(about),
        summary="".join(map(_summary, panels)),
        panels="".join(_panel(number, judged, pictures) for number, judged in enumerate(panels)),
    )


def _template(name: str) -> Template:
    return Template(resources.files(__package__).joinpath(name).read_text(encoding="utf-8"))


def _about(about: About) -> str:
    return (
        f"<p>kiosk {escape(about.release)} · pack <b>{escape(about.pack)}</b>"
        f" <code>{about.folder_hash[:16]}</code> · {escape(about.day)}</p>"
    )


def _summary(judged: Judged) -> str:
    counts = "".join(
        f'<td class="{_CLASSES[outcome]}">{len(judged.having(outcome))}</td>' for outcome in Outcome
    )
    return f"<tr><th scope=row>{escape(judged.setting.title)}</th>{counts}</tr>"


def _panel(number: int, judged: Judged, pictures: Pictures) -> str:
    mounting = judged.setting.mounting
    hung = (
        f"Read from {mounting.viewing_distance:.0f} mm, lower edge {mounting.lower_edge:.0f} mm"
        f" above the floor. A CSS pixel is {judged.setting.css_px:.3f} mm, 0.7° are"
        f" {judged.setting.cap:.2f} mm. Measured: {judged.chosen}."
    )
    return (
        f'<section id="panel-{number}"><h2>{escape(judged.setting.title)}</h2><p>{escape(hung)}</p>'
        f"{_failing(judged)}{''.join(_tables(judged, pictures))}</section>"
    )


def _lines(verdict: Verdict) -> str:
    lines = verdict.measured.splitlines()
    return "".join(f"<p>{escape(line[0].upper() + line[1:])}</p>" for line in lines if line)


def _failing(judged: Judged) -> str:
    failing = judged.having(Outcome.FAIL)
    if not failing:
        return '<p class="verdict pass">✓ Nothing that was measured fails.</p>'
    items = "".join(
        f"<li>{escape(clause.standard)} {escape(clause.number)}:{_lines(verdict)}</li>"
        for clause, verdict in failing
    )
    said = f"<p>✕ {len(failing)} of the clauses fail:</p><ul>{items}</ul>"
    return f'<div class="verdict fail">{said}</div>'


def _tables(judged: Judged, pictures: Pictures) -> Iterator[str]:
    for standard in dict.fromkeys(clause.standard for clause, _ in judged.verdicts):
        rows = "".join(
            _row(clause, verdict, pictures)
            for clause, verdict in judged.verdicts
            if clause.standard == standard
        )
        yield (
            f"<h3>{escape(standard)}</h3><table><thead><tr><th>Clause</th><th>Asks for</th>"
            f"<th>Measured</th><th>Outcome</th></tr></thead><tbody>{rows}</tbody></table>"
        )


def _row(clause: Clause, verdict: Verdict, pictures: Pictures) -> str:
    kind = _CLASSES[verdict.outcome]
    shown = ""
    if verdict.worst is not None and (source := pictures.of(verdict.worst)):
        shot = verdict.worst.shot
        look = f"{shot.variant.scheme} colours, text {shot.variant.text_size} %"
        reach = ", everything low" if low(shot.variant) else ""
        alt = f"The worst case, marked: {verdict.worst.measure.subject}, on “{shot.title}”"
        opened = " open" if verdict.outcome is Outcome.FAIL else ""
        shown = (
            f"<details{opened}><summary>The worst case</summary><figure><img loading=lazy alt="
            f'"{escape(alt)}" src="{source}"><figcaption>{escape(shot.title)}, {look}{reach}'
            f"</figcaption></figure></details>"
        )
    return (
        f'<tr class="{kind}"><th scope=row>{escape(clause.number)}<br>'
        f"<small>{escape(clause.title)}</small></th><td>{escape(clause.asks)}</td>"
        f"<td>{_lines(verdict)}{shown}</td>"
        f"<td class=sign>{_SIGNS[verdict.outcome]}</td></tr>"
    )


# -- the installer's sheet -------------------------------------------------------------------------


def sheet_page(about: About, panels: tuple[Judged, ...]) -> str:
    """The installer's sheet, one for each panel: what to hold a ruler and a meter to."""
    return _template("sheet.html").substitute(
        title=escape(about.pack),
        about=_about(about),
        sheets="".join(map(_sheet, panels)),
    )


def _sheet(judged: Judged) -> str:
    setting, heights = judged.setting, judged.heights()
    mounting = setting.mounting
    height = setting.height / setting.pixels_per_mm
    figures = [
        ("Lower edge of the lit picture above the floor", mounting.lower_edge),
        ("Upper edge of the lit picture above the floor", mounting.lower_edge + height),
        ("Highest control, as the kiosk is", heights.get("highest")),
        ("Lowest control, as the kiosk is", heights.get("lowest")),
        ("Highest control, with everything low", heights.get("highest_low")),
        ("Lowest control, with everything low", heights.get("lowest_low")),
    ]
    rows = "".join(
        f"<tr><th scope=row>{name}</th><td>{value:.0f} mm</td><td class=box></td></tr>"
        for name, value in figures
        if value is not None
    )
    cap = judged.evidence.worst(Rule.CAP, lambda variant: variant.text_size == 200)
    least = judged.evidence.worst(Rule.TARGET)
    held = "".join(
        f"<li>{name}: {one.measure.value:.1f} mm,"
        f" {escape(one.measure.subject)} on “{escape(one.shot.title)}”</li>"
        for name, one in (
            ("Smallest capital H in the largest text", cap),
            ("Smallest target", least),
        )
        if one is not None
    )
    return (
        f"<section><h2>{escape(setting.title)}</h2><table class=figures><thead><tr><th>Height</th>"
        f"<th>Computed</th><th>Measured here</th></tr></thead><tbody>{rows}</tbody></table>"
        f"<h3>On the glass, with a ruler</h3><ul>{held}</ul></section>"
    )
