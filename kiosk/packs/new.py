"""A pack to begin with: small, complete, in any languages, and with comments that teach."""

import json
import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path

from kiosk.content import (
    MANIFEST,
    Kind,
    Manifest,
    check_languages,
    schemas,
)
from kiosk.documents import parse_document
from kiosk.packs import disk

ENTRIES = {Kind.LOCATION: "lighthouse", Kind.STUNT: "gallery-dive", Kind.ACTIVITY: "rowing-trip"}
"""The id of the sample of each kind."""
WRITTEN_IN = ("en", "nb", "de")
"""The languages the sample's texts are in; any other one gets English, marked as such."""
TITLES = {"en": "Our corner of the coast", "nb": "Vår del av kysten", "de": "Unser Stück Küste"}

_TEMPLATE = Path(__file__).with_name("template")
_MARK = "[en] "
_LINE = re.compile(r"( *)([a-z]{2,3}): *(.*)")


class NoNewPackError(Exception):
    """Why a pack cannot be made; the message is for people."""


def new_pack(
    folder: Path,
    languages: Sequence[str],
    title: str | None,
    today: date,
    *,
    progress: Callable[[int, int], None] | None = None,
) -> None:
    """Write a pack into `folder`, which does not exist or is empty.

    Its texts are in `languages`, the first of them the fallback; its `title` reads the same in all
    of them. Its price is of the year of `today`. `progress` is told how many pictures are drawn,
    of how many. Raises `NoNewPackError`, and `OSError` when something cannot be written.
    """
    texts = dict(_texts(languages, title, today))
    _refuse(folder, texts[MANIFEST])
    from kiosk.packs.new_pictures import LAYERS, draw  # noqa: PLC0415 - only who draws needs Pillow

    files = {file: text.encode() for file, text in texts.items()}
    of = len(ENTRIES) * len(LAYERS)
    for kind, name in ENTRIES.items():
        for layer, data in draw(name):
            files[f"{kind.folder}/{name}/poster/{layer}.webp"] = data
            if progress is not None:
                progress(len(files) - len(texts), of)
    disk.lay_out(folder, files)


def _refuse(folder: Path, manifest: str) -> None:
    """Raise when no pack can be made of this, before anything is written."""
    document = parse_document(manifest.encode(), Path(MANIFEST), Manifest)
    found = [
        *document.problems,
        *(check_languages(document, document.value.languages) if document.value else ()),
    ]
    if found:
        raise NoNewPackError("\n".join(f"{p.message} {p.suggestion or ''}".strip() for p in found))
    if folder.exists() and not folder.is_dir():
        raise NoNewPackError(f"`{folder}` is a file. A pack is a folder: give it another name.")
    inside = sorted(item.name for item in folder.iterdir()) if folder.exists() else []
    if inside:
        more = f" and {len(inside) - 1} more" if len(inside) > 1 else ""
        raise NoNewPackError(
            f"`{folder}` is not empty: there is `{inside[0]}`{more} in it. "
            "A new pack wants a folder of its own."
        )


def _texts(languages: Sequence[str], title: str | None, today: date) -> Iterator[tuple[str, str]]:
    """The text files of the pack, by their paths in it."""
    listed = ", ".join(map(_tag, languages))
    head = (_TEMPLATE / MANIFEST).read_text(encoding="utf-8")
    head = head.replace("@languages@", f"[{listed}]").replace("@title@", _title(languages, title))
    yield MANIFEST, head
    for kind, name in ENTRIES.items():
        text = (_TEMPLATE / kind.file).read_text(encoding="utf-8")
        localised = "".join(_localised(text.replace("@year@", str(today.year)), languages))
        yield f"{kind.folder}/{name}/{kind.file}", localised
    for file, text in schemas().items():
        yield f".schemas/{file}", text


def _title(languages: Sequence[str], title: str | None) -> str:
    if title is not None:
        return json.dumps(title, ensure_ascii=False)
    shown = {tag: TITLES.get(tag, _MARK + TITLES["en"]) for tag in languages}
    lines = (
        f"  {_tag(tag)}: {json.dumps(text, ensure_ascii=False)}" for tag, text in shown.items()
    )
    return "\n" + "\n".join(lines)


def _tag(tag: str) -> str:
    """A language tag as YAML, whatever somebody took for one."""
    return tag if re.fullmatch("[A-Za-z-]+", tag) else json.dumps(tag, ensure_ascii=False)


def _localised(text: str, languages: Sequence[str]) -> Iterator[str]:
    """The lines of a template, each text of it in just these languages."""
    lines = text.splitlines(keepends=True)
    at = 0
    while at < len(lines):
        match = _LINE.fullmatch(lines[at].rstrip("\n"))
        if match is None or match[2] not in WRITTEN_IN:
            yield lines[at]
            at += 1
            continue
        indent = match[1]
        written: dict[str, list[str]] = {}
        while at < len(lines):
            line = lines[at]
            key = _LINE.fullmatch(line.rstrip("\n"))
            if key and key[1] == indent and key[2] in WRITTEN_IN:
                written[key[2]] = [line]
            elif written and line.startswith(f"{indent}  ") and line.strip():
                written[next(reversed(written))].append(line)
            else:
                break
            at += 1
        for tag in languages:
            yield from written[tag] if tag in written else _marked(written["en"], indent, tag)


def _marked(english: list[str], indent: str, tag: str) -> Iterator[str]:
    """An English text in the place of one in another language, marked so that nobody misses it."""
    first, *more = english
    text = first.partition(":")[2].strip()
    if more:
        yield f"{indent}{tag}: {text}\n"
        yield f"{indent}  {_MARK}{more[0].strip()}\n"
        yield from more[1:]
    else:
        yield f"{indent}{tag}: {json.dumps(_MARK + text, ensure_ascii=False)}\n"
