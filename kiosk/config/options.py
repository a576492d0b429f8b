"""What the command line asks of ``kiosk run``."""

from dataclasses import dataclass
from pathlib import Path

from kiosk.config.kinds import PackSource


@dataclass(frozen=True, slots=True)
class RunOptions:
    """The options of ``kiosk run``; what is None is left to kiosk.yaml."""

    config: Path | None = None
    """The kiosk.yaml to use, or None for the one `config_path` finds."""
    pack: PackSource | None = None
    """The pack, in place of the one kiosk.yaml names."""
    windowed: tuple[int, int] | None = None
    """A window of this width and height in pixels, in place of what kiosk.yaml says."""
    language: str | None = None
    """The language to start in, in place of what kiosk.yaml says."""
