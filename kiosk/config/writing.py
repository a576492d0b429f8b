"""Writing a small file of the kiosk's own, so that it is the old one or the new one."""

import os
import tempfile
from pathlib import Path


def write_private(target: Path, data: bytes) -> None:
    """Put `data` at `target`, for this user alone, in one step: a power cut leaves it done or not.

    Raises OSError, and leaves what was there.
    """
    # `mkstemp` makes the file with mode 0600.
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=f"{target.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(target)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise
    folder = os.open(target.parent, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
