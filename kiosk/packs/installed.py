"""What an installed pack is, and how people call one."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kiosk.documents import Problem, did_you_mean, quote
from kiosk.packs.archive import PackRefused
from kiosk.packs.inventory import Inventory
from kiosk.packs.names import refusal


@dataclass(frozen=True, slots=True)
class Installed:
    """An installed pack."""

    key: str
    """Its place in the store: ``mission-norway/2026.1-1a2b3c4d``."""
    folder: Path
    """What a kiosk opens."""
    title: dict[str, str]
    """By language, the pack's fallback first."""
    installed: datetime
    inventory: Inventory

    @property
    def name(self) -> str:
        """What commands call the pack."""
        return self.inventory.name

    @property
    def version(self) -> str:
        """The version as its author wrote it."""
        return self.inventory.version

    @property
    def label(self) -> str:
        """What people call it, and what `Store.find` finds: ``mission-norway@2026.1``."""
        return f"{self.name}@{self.version}"

    @property
    def exactly(self) -> str:
        """The same when there are two of one version: ``mission-norway@2026.1-1a2b3c4d``."""
        return self.key.replace("/", "@", 1)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of installing."""

    pack: Installed
    is_new: bool
    """Whether it was not there before, or not whole."""
    warnings: tuple[Problem, ...] = ()
    left_out: tuple[str, ...] = ()


def find(
    text: str, packs: tuple[Installed, ...], *, on: str | None, exactly: bool = False
) -> Installed:
    """The one of `packs` that people call `text`: a name, or ``name@version``.

    Of several versions the one whose key is `on`, else the last; with `exactly` all but a single
    one is refused. Raises PackRefused.
    """
    name, _, version = text.partition("@")
    found = [pack for pack in packs if pack.name == name]
    if version:
        found = [p for p in found if p.version == version] or [
            p for p in found if p.key.startswith(f"{name}/") and _means(p, version)
        ]
    if not found:
        words = f"There is no installed pack {quote(text)}."
        near = did_you_mean(text, [p.label if version else p.name for p in packs])
        raise PackRefused([refusal(text, "unknown-pack", words, near or _all_of(packs))])
    if len(found) > 1 and (exactly or version):
        several = ", ".join(f"`{pack.exactly}`" for pack in found)
        words = f"{quote(text)} can be several packs."
        raise PackRefused([refusal(text, "several-packs", words, f"Say which: {several}.")])
    return next((pack for pack in found if pack.key == on), found[-1])


def _means(pack: Installed, version: str) -> bool:
    """Whether `version` is the exact place, or the beginning of the hash, of `pack`."""
    place = pack.key.partition("/")[2]
    short = len(version) >= 4 and pack.inventory.digest.startswith(version)
    return place == version or short


def _all_of(packs: tuple[Installed, ...]) -> str:
    if not packs:
        return "None is installed yet: `kiosk pack install FILE`."
    names = dict.fromkeys(pack.name for pack in packs)
    return f"Installed: {', '.join(f'`{name}`' for name in names)}."
