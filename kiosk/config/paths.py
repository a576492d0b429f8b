"""Where things are: the shipped files, the operator's kiosk.yaml, and the kiosk's own folders.

The folders follow the XDG Base Directory Specification 0.8; as it asks, a variable that is
empty or holds a relative path counts as unset.
"""

import os
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parents[1]
_NAME = "kiosk"


def checkout() -> Path | None:
    """The source checkout this program runs from, or None when it is installed."""
    folder = _PACKAGE.parent
    return folder if (folder / "pyproject.toml").is_file() else None


def shipped_config() -> Path:
    """The kiosk.yaml that comes with the kiosk."""
    return (checkout() or _PACKAGE / "_shipped") / "config" / "kiosk.yaml"


def shipped_pack() -> Path:
    """The folder of the pack that comes with the kiosk."""
    return _assets() / "packs" / "mission-norway"


def shipped_sounds() -> Path:
    """The folder of the sounds."""
    return _assets() / "sounds"


def shipped_icons() -> Path:
    """The folder of the program's icon, in several sizes."""
    return _assets() / "icon"


def shipped_schemas() -> Path:
    """The folder of the JSON Schemas that editors read."""
    return _PACKAGE / "schemas"


def config_path(asked: Path | None = None) -> Path:
    """The kiosk.yaml in use: the one asked for, else the operator's own, else the shipped one."""
    if asked is not None:
        return asked
    own = _base("XDG_CONFIG_HOME", ".config") / _NAME / "kiosk.yaml"
    return own if own.exists() else shipped_config()


def state_folder() -> Path:
    """Where the kiosk keeps what must outlive a restart; made for its user alone."""
    return _private(_base("XDG_STATE_HOME", ".local/state") / _NAME)


def data_folder() -> Path:
    """Where the kiosk keeps what people have put into it; made for its user alone."""
    return _private(_base("XDG_DATA_HOME", ".local/share") / _NAME)


def cache_folder() -> Path:
    """Where the kiosk keeps what it can make again; made for its user alone."""
    return _private(_base("XDG_CACHE_HOME", ".cache") / _NAME)


def _assets() -> Path:
    folder = checkout()
    return folder / "assets" if folder else _PACKAGE / "_shipped"


def _base(variable: str, under_home: str) -> Path:
    value = Path(os.environ.get(variable, ""))
    return value if value.is_absolute() else Path.home() / under_home


def _private(folder: Path) -> Path:
    """Make `folder` with mode 0700.

    Raises OSError where it cannot be made, and PermissionError where it exists but belongs to
    another user: what lies in it is then not this user's own.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    status = folder.stat()
    if status.st_uid != os.getuid():
        raise PermissionError(f"`{folder}` belongs to another user.")
    if status.st_mode & 0o077:
        folder.chmod(0o700)
    return folder
