"""The file itself: opened so that losing power costs what was not yet written, and never the file.

It is opened for each thing that is done with it, and closed again. The kiosk writes once a minute,
so that costs nothing; a command reads and writes meanwhile, and a file that somebody moved away is
simply begun anew.

No write-ahead log: with one, what is committed is safe only once that log is synced too, there are
three files to keep together, and a disk that can only be read cannot even be looked at. A rollback
journal that is synced, its folder included (``synchronous=EXTRA``), is the old or the new after
every cut, and one file.
"""

import errno
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import date
from pathlib import Path

from kiosk.ledger.schema import STEPS, TABLES, VERSION

FILE = "ledger.sqlite3"
PATIENCE = 5.0
"""Seconds to wait for another process that is writing."""
KEPT = 3
"""Damaged files that are kept to look at."""

_DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR}
"""What SQLite says of a file that it cannot understand; our own statements are right."""

_WHY = {
    sqlite3.SQLITE_FULL: "the disk is full",
    sqlite3.SQLITE_READONLY: "the disk is read-only, or the file is",
    sqlite3.SQLITE_IOERR: "the disk has a fault, or is full",
    sqlite3.SQLITE_BUSY: "another process is writing it",
    sqlite3.SQLITE_CANTOPEN: "it cannot be opened",
    sqlite3.SQLITE_PERM: "this user may not",
}


class LedgerError(Exception):
    """It cannot be read or written now; the message is for people: the end of a sentence."""


class DamagedError(LedgerError):
    """It is no ledger, or is damaged."""


class NewerError(LedgerError):
    """A newer program has written it."""


class Ledger:
    """The ledger in a folder; nothing is made or opened before it is asked for."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.file = folder / FILE

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """One change, all of it or nothing; makes the file where there is none.

        Raises LedgerError; what is raised inside undoes the change.
        """
        with _for_people():
            _make(self.file)
            with closing(_connect(self.file, "rw")) as db:
                db.execute("BEGIN IMMEDIATE")
                try:
                    _bring_up(db)
                    yield db
                    db.execute("COMMIT")
                finally:
                    if db.in_transaction:
                        db.execute("ROLLBACK")

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection | None]:
        """Look at it as it is at this moment; None where there is none yet. Raises LedgerError."""
        if not self.file.exists():
            yield None
            return
        with _for_people(), closing(_connect(self.file, "ro")) as db:
            if _version(db) == 0 and not db.execute("SELECT 1 FROM sqlite_schema").fetchone():
                yield None
                return
            db.execute("BEGIN")
            yield db

    def mend(self, today: date) -> Path | None:
        """Look through all of it, and set it aside if it is damaged; returns where it is then.

        Only the kiosk does so: a command would take the file away under it. Raises LedgerError.
        """
        try:
            self._look_through()
        except DamagedError:
            return self.set_aside(today)
        return None

    def _look_through(self) -> None:
        """Raise DamagedError unless every page of the file is as it should be."""
        if not self.file.exists():
            return
        with _for_people(), closing(_connect(self.file, "rw")) as db:
            found = [str(row[0]) for row in db.execute("PRAGMA integrity_check(1)")]
            if found != ["ok"]:
                raise DamagedError("it is damaged")
            tables = {str(row[0]) for row in db.execute("SELECT name FROM sqlite_schema")}
            if _version(db) == VERSION and not tables >= TABLES:
                raise DamagedError("it is damaged")

    def set_aside(self, today: date) -> Path:
        """Rename the file, and with it the journal that would be played back into a new one.

        The new name has the date in it. Raises LedgerError.
        """
        name, number = f"ledger-damaged-{today.isoformat()}", 1
        while (aside := self.folder / f"{name}{f'-{number}' * (number > 1)}.sqlite3").exists():
            number += 1
        with _for_people():
            self.file.rename(aside)
            for ending in ("-journal", "-wal", "-shm"):
                beside = self.file.with_name(f"{self.file.name}{ending}")
                if beside.exists():
                    beside.rename(aside.with_name(f"{aside.name}{ending}"))
            old = sorted(self.folder.glob("ledger-damaged-*.sqlite3"), key=_changed)[:-KEPT]
            for file in old:
                for one in self.folder.glob(f"{file.name}*"):
                    one.unlink(missing_ok=True)
        return aside


def _changed(file: Path) -> tuple[float, str]:
    return file.stat().st_mtime, file.name


def _make(file: Path) -> None:
    """Make the file for this user alone: SQLite would ask the umask. Its journals follow it."""
    handle = os.open(file, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600)
    try:
        if os.fstat(handle).st_mode & 0o077:
            os.fchmod(handle, 0o600)
    finally:
        os.close(handle)


def _connect(file: Path, mode: str) -> sqlite3.Connection:
    db = sqlite3.connect(
        f"{file.absolute().as_uri()}?mode={mode}", PATIENCE, isolation_level=None, uri=True
    )
    # Letters that are none must not raise where the rest can still be read.
    db.text_factory = lambda data: data.decode(errors="replace")
    # What is deleted is overwritten: it is to be gone, not only out of sight.
    for pragma in ("synchronous=EXTRA", "secure_delete=ON", "trusted_schema=OFF"):
        db.execute(f"PRAGMA {pragma}")
    return db


def _version(db: sqlite3.Connection) -> int:
    version = int(db.execute("PRAGMA user_version").fetchone()[0])
    if version > VERSION:
        raise NewerError("a newer version of the kiosk has written it")
    return version


def _bring_up(db: sqlite3.Connection) -> None:
    """Take the file from whatever version it has to the present one."""
    version = _version(db)
    for step in STEPS[version:]:
        for statement in filter(str.strip, step.split(";")):
            db.execute(statement)
    if version != VERSION:
        db.execute(f"PRAGMA user_version={VERSION}")


@contextmanager
def _for_people() -> Iterator[None]:
    """SQLite's errors and the system's, as ours."""
    try:
        yield
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
        if code in _DAMAGED:
            raise DamagedError("it is damaged") from error
        raise LedgerError(_WHY.get(code, str(error).lower())) from error
    except UnicodeDecodeError as error:  # SQLite's own message quotes what is in the file
        raise DamagedError("it is damaged") from error
    except OSError as error:
        full = error.errno in {errno.ENOSPC, errno.EDQUOT}
        words = "the disk is full" if full else (error.strerror or str(error)).lower()
        raise LedgerError(words) from error
