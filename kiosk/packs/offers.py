"""What lies on a stick: the archives at its top, by name and version, before any is taken in."""

from dataclasses import dataclass
from pathlib import Path

from kiosk.content import Manifest
from kiosk.documents import Problem, parse_document
from kiosk.packs import disk
from kiosk.packs.archive import PackRefused, open_archive
from kiosk.packs.names import refusal
from kiosk.packs.staging import MANIFEST, is_archive


@dataclass(frozen=True, slots=True)
class Offer:
    """An archive that can be installed, or why it cannot."""

    file: Path
    name: str = ""
    """What commands call the pack."""
    version: str = ""
    title: tuple[tuple[str, str], ...] = ()
    """Pairs of language and title; the language is ``*`` when it is the same in all."""
    size: int = 0
    """Bytes it takes once it is installed."""
    problems: tuple[Problem, ...] = ()
    """Why it cannot be installed. None here is no promise: all of it is checked on the way in."""

    @property
    def label(self) -> str:
        """What people call it: ``mission-norway@2026.1``; the file's name when it has none."""
        return f"{self.name}@{self.version}" if self.name else self.file.name


def offers(folder: Path) -> tuple[Offer, ...]:
    """The archives at the top of `folder`, sorted by their names; raises OSError."""
    return tuple(look_at(file) for file in sorted(folder.iterdir()) if is_archive(file))


def look_at(file: Path) -> Offer:
    """What the archive `file` offers; reads only its list and its ``pack.yaml``. Never raises."""
    try:
        with open_archive(file) as archive:
            found = archive.inventory
            document = parse_document(archive.read(MANIFEST), Path(MANIFEST), Manifest)
    except PackRefused as refused:
        return Offer(file, problems=refused.problems)
    except OSError as error:
        words = f"It cannot be read: {disk.why(error)}."
        return Offer(file, problems=(refusal(str(file), "unreadable", words),))
    title = tuple(document.value.title) if document.value is not None else ()
    return Offer(file, found.name, found.version, title, found.total, document.problems)
