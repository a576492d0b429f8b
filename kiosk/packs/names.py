"""What the files of a pack may be called, so that they mean the same on every machine."""

import os
import re
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath

from kiosk.documents import Problem, Severity, quote

MOST_FILES = 20_000
"""Files in a pack: a thousand entries with ten pictures in two sizes each; no centre has more."""
LARGEST_PACK = 2_000_000_000
"""Bytes in a pack: two of them and a system still fit on the smallest card a kiosk starts from."""
LARGEST_FILE = 100_000_000
"""Bytes in a picture: 40 megapixels, which is the most that is shown, seldom need 60 MB."""
LONGEST_PATH = 200
"""Characters in a path: what `content` takes, and what fits under a folder of any system."""
DEEPEST = 8
"""Folders inside each other; an entry's pictures lie three deep."""

MOST_TOLD = 20
"""Refusals told one by one: nobody reads more of them."""

_SEEN = (".png", ".jpg", ".jpeg", ".webp", ".svg", ".webm", ".mp4", ".vtt")
_HEARD = (".ogg", ".opus", ".wav", ".mp3")
SUFFIXES = (".yaml", *_SEEN, *_HEARD)
"""What a pack is made of: texts, pictures, clips and their captions, recordings.

Nothing else ever gets into an installed one.
"""

NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
"""What the name of a pack may look like; it is the name of a folder, and typed by people."""
LONGEST_NAME = 64

_DEVICES = re.compile(r"(?i)(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?")
_ODD = re.compile(r'[<>:"|?*]')
_JUNK = re.compile(r"(?i)\..*|__macosx|thumbs\.db|ehthumbs\.db|desktop\.ini|.*~|icon\r")


def is_junk(name: str) -> bool:
    """Whether a file or folder is what systems and editors leave behind."""
    return _JUNK.fullmatch(name) is not None


def slug(text: str) -> str:
    """A pack's name made of `text`: ``My Pack`` becomes ``my-pack``; empty when nothing is left."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return "-".join(re.findall("[a-z0-9]+", plain))[:LONGEST_NAME].strip("-")


def name_problems(paths: Iterable[str], shown: str) -> Iterator[Problem]:
    """What is wrong with the paths of a pack's files, divided by slashes; `shown` is the pack."""
    seen: dict[str, str] = {}
    files: set[str] = set()
    folders: set[str] = set()
    for path in paths:
        wrong = _wrong(path)
        if wrong is not None:
            code, words, suggestion = wrong
            yield refusal(shown, code, f"{quote(path)} {words}.", suggestion)
            continue
        for part in _steps(path):
            other = seen.setdefault(_folded(part), part)
            if other != part:
                yield refusal(
                    shown,
                    "same-name",
                    f"{quote(part)} and {quote(other)} are the same name on many systems.",
                    "Rename one of them.",
                )
                break
            if part in files or (part == path and part in folders):
                yield refusal(shown, "twice", f"{quote(part)} stands in it twice.")
                break
        files.add(path)
        folders.update(list(_steps(path))[:-1])


def refusal(file: str, code: str, message: str, suggestion: str | None = None) -> Problem:
    """A problem with the whole of a file that keeps a pack out."""
    return Problem(Severity.ERROR, code, message, file, suggestion=suggestion)


def few(problems: list[Problem], shown: str) -> list[Problem]:
    """All problems, or the first of a great many."""
    if len(problems) <= MOST_TOLD:
        return problems
    more = f"{len(problems) - MOST_TOLD:,} more things are wrong with it."
    return [*problems[:MOST_TOLD], refusal(shown, "and-more", more)]


def _steps(path: str) -> Iterator[str]:
    """The folders above a path, the outermost first, and the path."""
    parts = path.split("/")
    return ("/".join(parts[: end + 1]) for end in range(len(parts)))


def _folded(path: str) -> str:
    """The same for names that systems take for one: capitals, and ways to write an accent."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", path).casefold())


def _wrong(path: str) -> tuple[str, str, str | None] | None:  # noqa: PLR0911 - a list of reasons
    parts = path.split("/")
    rename = "Rename it: letters, digits, `-`, `_` and `.` are good everywhere."
    if not path or path.startswith("/") or re.match("[A-Za-z]:", path):
        return "absolute-path", "is not a path inside the pack", "Build the pack again."
    if "\\" in path:
        return "backslash", "has a backslash: folders are divided by `/`", rename
    if ".." in parts:
        return "path-traversal", "leads out of the pack by `..`", "Build the pack again."
    if any(part in {"", "."} for part in parts):
        return "odd-path", "is not the plain path of a file", "Build the pack again."
    if not path.isprintable():
        return "odd-character", "has invisible characters in its name", rename
    try:
        long = any(len(os.fsencode(part)) > 255 for part in parts) or len(path) > LONGEST_PATH
    except UnicodeEncodeError:
        return "odd-character", "has a name that is not text", rename
    if long:
        return "long-path", f"is longer than {LONGEST_PATH} characters", "Give it a shorter name."
    if len(parts) > DEEPEST:
        return "deep-path", f"lies more than {DEEPEST} folders deep", "Move it up."
    if any(_DEVICES.fullmatch(part) for part in parts):
        return "device-name", "is the name of a device on many systems", rename
    if _ODD.search(path) or any(part != part.strip(" ").rstrip(".") for part in parts):
        return "odd-character", "has a character in its name that not every system takes", rename
    if PurePosixPath(path).suffix.lower() not in SUFFIXES:
        known = ", ".join(f"`{suffix}`" for suffix in SUFFIXES)
        return "strange-file", "has no place in a pack", f"A pack is made of {known}."
    return None
