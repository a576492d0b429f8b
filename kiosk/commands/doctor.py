"""``kiosk doctor``: whether this machine is fit to be a kiosk."""

import json
import subprocess
import sys
import unicodedata
from argparse import Namespace
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from pydantic import BaseModel

import kiosk
from kiosk.commands.in_use import language_name, pack_in_use
from kiosk.commands.terminal import now, progress, write
from kiosk.config import (
    Config,
    InService,
    config_in_service,
    config_path,
    data_folder,
    default_config,
    shipped_sounds,
    state_folder,
)
from kiosk.content import Kind, Pack, Text
from kiosk.documents import Severity
from kiosk.host import pick_screen
from kiosk.host.fitness import (
    Finding,
    clock,
    clock_is_synchronised,
    clock_keeper,
    disk,
    headset,
    sound,
    voices,
)

EXAMINER = (sys.executable, "-P", "-m", "kiosk.app.examining")
PATIENCE = 60.0
"""Seconds for Qt to start, on the slowest machine and a disk that just woke."""
SHOWN = 12
"""Characters without a font that are named; more of a script say nothing new."""


def doctor(options: Namespace) -> int:
    """Tell what the machine has and lacks: 0 it is fit, 1 something is missing."""
    path = config_path()
    service = config_in_service(path, state_folder())
    config = service.config or default_config()
    with progress("Looking at this machine …"):
        findings = [settings(path, service), *examined(config, pack_in_use())]
    if options.format == "json":
        write(json.dumps([asdict(f) for f in findings], indent=2, ensure_ascii=False) + "\n")
    else:
        write("".join(_lines(findings)))
    return int(not all(finding.good for finding in findings))


def settings(path: Path, service: InService) -> Finding:
    """Whether kiosk.yaml has mistakes; all else is looked at as the kiosk would go by it."""
    wrong = [one for one in service.problems if one.severity is Severity.ERROR]
    if not wrong:
        return Finding("kiosk.yaml", good=True, why=f"{path} has no mistakes.")
    instead = "the last one without mistakes" if service.is_last_good else "the shipped settings"
    more = f", and {len(wrong) - 1} more" if len(wrong) > 1 else ""
    return Finding(
        "kiosk.yaml",
        good=False,
        why=f"{wrong[0].location}: {wrong[0].message}{more}",
        remedy=f"Until it is mended the kiosk goes by {instead}, and so does what follows here."
        f" `kiosk check {path}` tells all of it.",
    )


def examined(
    config: Config, pack: Pack | None, *, examiner: Sequence[str] = EXAMINER
) -> list[Finding]:
    """All that is looked at, in the order in which it is told."""
    languages = pack.manifest.languages if pack is not None else ()
    made = datetime.fromtimestamp(Path(kiosk.__file__).stat().st_mtime, UTC)
    return [
        *_by_qt(config, letters_of(pack) if pack is not None else {}, examiner),
        disk(data_folder()),
        clock(now(), made, synchronised=clock_is_synchronised(), keeper=clock_keeper()),
        sound(shipped_sounds(), wanted=config.sound.enabled),
        voices({tag: language_name(tag) for tag in languages}, wanted=config.sound.speech),
        headset(wanted=config.sound.speech),
    ]


def letters_of(pack: Pack) -> dict[str, str]:
    """What has to be drawn, by language: each character once, without spaces and such."""
    languages = pack.manifest.languages
    seen: dict[str, set[str]] = {tag: set() for tag in languages}
    for text in _texts((pack.manifest, [pack.entries(kind) for kind in Kind])):
        for tag in languages:
            seen[tag].update(text.read(tag, languages[0]))
    return {
        tag: "".join(sorted(sign for sign in signs if unicodedata.category(sign)[0] not in "ZC"))
        for tag, signs in seen.items()
    }


def _texts(value: object) -> Iterator[Text]:
    if isinstance(value, Text):
        yield value
    elif isinstance(value, BaseModel):
        yield from _texts([getattr(value, name) for name in type(value).model_fields])
    elif isinstance(value, Mapping):
        yield from _texts(list(value.values()))
    elif isinstance(value, Iterable) and not isinstance(value, str):
        for part in value:
            yield from _texts(part)


def _by_qt(config: Config, letters: Mapping[str, str], examiner: Sequence[str]) -> list[Finding]:
    """What Qt is asked in a process of its own."""
    try:
        done = subprocess.run(  # noqa: S603 - a program of ours
            examiner,
            input=json.dumps(letters),
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=True,
        )
        told = json.loads(done.stdout)
    except (subprocess.SubprocessError, OSError, ValueError):
        return [
            Finding(
                "display",
                good=False,
                why="Qt does not start on this display.",
                remedy="`kiosk run` in a terminal says why.",
            )
        ]
    return [
        _display(config, told),
        _touch(told),
        Finding("renderer", good=True, why=told["renderer"]["why"]),
        *(_font(tag, told["without_font"][tag]) for tag in letters),
    ]


def _display(config: Config, told: Mapping[str, Any]) -> Finding:
    if told["problem"] is not None:
        remedy = "Run this in the session that the kiosk runs in, or see that its display starts."
        return Finding("display", good=False, why=told["problem"], remedy=remedy)
    screens = told["screens"]
    index, missing = pick_screen([screen["name"] for screen in screens], config.display.screen)
    if missing is not None:
        remedy = "Plug it in, or name another in `display.screen` of kiosk.yaml."
        return Finding("display", good=False, why=missing, remedy=remedy)
    width, height = screens[index]["size"]
    return Finding("display", good=True, why=f"{screens[index]['name']}, {width}x{height}.")


def _touch(told: Mapping[str, Any]) -> Finding:
    if told["touch"]:
        return Finding("touch", good=True, why=f"{', '.join(told['touch'])}.")
    if told["problem"] is not None:
        why, remedy = "Without a display it cannot be asked.", "See that the display is good first."
    else:
        why = "The display knows of no touch screen."
        remedy = "Plug in the panel's USB cable; a mouse works, but visitors have none."
    return Finding("touch", good=False, why=why, remedy=remedy)


def _font(tag: str, without: str) -> Finding:
    name, language = f"font {tag}", language_name(tag)
    if not without:
        return Finding(name, good=True, why=f"All characters of {language} can be drawn.")
    more = f" and {len(without) - SHOWN} more" if len(without) > SHOWN else ""
    return Finding(
        name,
        good=False,
        why=f"No font has {' '.join(without[:SHOWN])}{more}, which the pack uses in {language}.",
        remedy="Install a font for it, such as fonts-noto-core, or fonts-noto-cjk for Chinese,"
        " Japanese and Korean.",
    )


def _lines(findings: Sequence[Finding]) -> Iterator[str]:
    width = max(len(finding.name) for finding in findings)
    for finding in findings:
        yield f"{'good' if finding.good else 'missing':9}{finding.name:{width}}  {finding.why}\n"
        if finding.remedy:
            yield f"{'':9}{'':{width}}  {finding.remedy}\n"
