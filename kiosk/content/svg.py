"""Whether an SVG is a plain drawing: well-formed, and without a door to anything else."""

import re
from math import inf
from pathlib import Path
from xml.parsers import expat

from kiosk.content.headers import PictureError

_LARGEST = 16 * 1024 * 1024
_PIECE = 4096
_SVG = "http://www.w3.org/2000/svg"
_ACTIVE = {"script", "foreignObject", "iframe", "audio", "video", "handler", "listener"}
_URL = re.compile(r"url\(\s*[\"']?\s*(?!#|data:image/)|@import", re.IGNORECASE)


def check_svg(path: Path) -> None:
    """Raise `PictureError` unless the file at `path` is an SVG that only draws.

    Refused are a DOCTYPE (entities), scripts and event handlers, embedded pages, style sheets from
    elsewhere and every reference that leaves the file. Raises `OSError` when it cannot be read.
    """
    if path.stat().st_size > _LARGEST:
        raise PictureError("picture-too-large", "is larger than 16 MB")
    parser = expat.ParserCreate(namespace_separator=" ")
    _Drawing(parser)
    try:
        parser.Parse(path.read_bytes(), True)  # noqa: FBT003 (expat takes it by position only)
    except expat.ExpatError as error:
        why = expat.ErrorString(error.code)
        raise PictureError(
            "svg-broken", f"is not well-formed in line {error.lineno}: {why}"
        ) from None


def svg_aspect(path: Path) -> float | None:
    """How wide the drawing at `path` is, in heights; None when it does not say, or cannot be read.

    As Qt draws it: by its `viewBox`, else by its `width` and `height`.
    """
    found: list[dict[str, str]] = []
    parser = expat.ParserCreate()
    parser.StartElementHandler = lambda _, attributes: found.append(attributes)
    try:
        with path.open("rb") as file:
            while not found and (piece := file.read(_PIECE)):
                parser.Parse(piece)
    except (OSError, expat.ExpatError):
        return None
    root = found[0] if found else {}
    written = root.get("viewBox", "").replace(",", " ").split()[2:]
    if not written:
        written = [root.get(key, "").strip().removesuffix("px") for key in ("width", "height")]
    try:
        width, height = map(float, written)
    except ValueError:
        return None
    return width / height if 0 < width < inf and 0 < height < inf else None


class _Drawing:
    """Listens to a parser and raises at the first thing a drawing does not need."""

    def __init__(self, parser: expat.XMLParserType) -> None:
        self._parser = parser
        self._root = True
        parser.StartElementHandler = self._element
        parser.CharacterDataHandler = self._characters
        parser.StartDoctypeDeclHandler = self._doctype
        parser.ProcessingInstructionHandler = self._instruction
        parser.buffer_text = True
        self._style = 0
        parser.EndElementHandler = self._end

    def _element(self, name: str, attributes: dict[str, str]) -> None:
        namespace, _, local = name.rpartition(" ")
        if self._root and (namespace, local) != (_SVG, "svg"):
            raise self._refuse("svg-root", f"does not begin with an <svg> element but <{local}>")
        self._root = False
        if local in _ACTIVE:
            raise self._refuse("svg-active", f"holds a <{local}>")
        self._style += local == "style"
        for key, value in attributes.items():
            self._attribute(key.rpartition(" ")[2], value)

    def _attribute(self, name: str, value: str) -> None:
        if name.lower().startswith("on"):
            raise self._refuse("svg-active", f"holds the event handler `{name}`")
        leaves = name in {"href", "src"} and not value.strip().startswith(("#", "data:image/"))
        aimed = name == "attributeName" and value.rpartition(":")[2] in {"href", "src"}
        if leaves or aimed or _URL.search(value):
            shown = value if len(value) <= 60 else value[:59] + "…"
            raise self._refuse("svg-reference", f"refers to something outside of it, `{shown}`")

    def _end(self, name: str) -> None:
        self._style -= name.rpartition(" ")[2] == "style"

    def _characters(self, text: str) -> None:
        if self._style and _URL.search(text):
            raise self._refuse("svg-reference", "refers to a style outside of it")

    def _doctype(self, *_: object) -> None:
        raise self._refuse("svg-doctype", "has a DOCTYPE")

    def _instruction(self, target: str, _: str) -> None:
        raise self._refuse("svg-active", f"has a processing instruction, <?{target}?>")

    def _refuse(self, code: str, what: str) -> PictureError:
        return PictureError(code, f"{what} (line {self._parser.CurrentLineNumber})")
