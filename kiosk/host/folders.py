"""Where a running kiosk keeps its lock and its control socket."""

import os
import stat
from collections.abc import Mapping
from pathlib import Path

PRIVATE = 0o700


class UnsafeFolder(Exception):  # noqa: N818 - a sentence for people, not a fault of the program
    """The runtime folder is not this user's alone; the text says which and what to do."""


def runtime_folders(environment: Mapping[str, str]) -> tuple[Path, ...]:
    """Every folder a kiosk of this user may live in, the one to use first.

    A service, a desktop session and a remote shell of one user see different environments, so
    whoever looks for a running kiosk looks in all of them. ``$XDG_RUNTIME_DIR`` counts only when
    it belongs to this user: ``su`` and ``sudo`` hand over somebody else's.
    """
    user = os.getuid()
    sessions = [environment.get("XDG_RUNTIME_DIR", ""), f"/run/user/{user}"]
    bases = [Path(base) for base in sessions if base.startswith("/")]
    folders = [base / "kiosk" for base in bases if _is_folder_of(base, user)]
    return tuple(dict.fromkeys([*folders, Path(f"/tmp/kiosk-{user}")]))  # noqa: S108 - checked below


def make_private(folder: Path) -> None:
    """Make ``folder`` with access for this user only, or see to it that it is so already.

    Raises:
        UnsafeFolder: it is a link, not a folder, another user's, or cannot be made.
    """
    try:
        folder.mkdir(mode=PRIVATE, exist_ok=True)
    except OSError as error:
        reason = error.strerror or str(error)
        raise UnsafeFolder(f"The folder {folder} cannot be made: {reason}.") from error
    check_private(folder)
    folder.chmod(PRIVATE)


def check_private(folder: Path) -> None:
    """See to it that ``folder`` is a real folder of this user.

    Raises:
        UnsafeFolder: it is not.
        FileNotFoundError: it does not exist.
    """
    found = folder.lstat()
    if not stat.S_ISDIR(found.st_mode):
        raise UnsafeFolder(f"{folder} is not a folder. Remove it; the kiosk makes its own.")
    if found.st_uid != os.getuid():
        raise UnsafeFolder(
            f"The folder {folder} belongs to user {found.st_uid}, not to you ({os.getuid()}). "
            "Remove it, or run as that user."
        )


def _is_folder_of(path: Path, user: int) -> bool:
    try:
        found = path.stat()
    except OSError:
        return False
    return stat.S_ISDIR(found.st_mode) and found.st_uid == user
