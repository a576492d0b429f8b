"""The processes that draw, and how the work is shared among them."""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from threading import Lock

from kiosk.proof.plan import CannotDrawError, Order, Shot, Task

MOST_WORKERS = 4
"""Each takes some two hundred megabytes."""
ENDS_WITHIN = 10.0
"""Seconds that a worker without more to do may take to end."""


class WorkerFaultError(Exception):
    """A worker ended of itself; the message is what it said."""


@dataclass(frozen=True, slots=True)
class Work:
    """What the work took: bytes of memory of all workers at their most, and what was warned of."""

    memory: int
    notes: tuple[str, ...]


class Crew:
    """Draws tasks with a process for each processor, each taking the next one that is left."""

    def __init__(self, order: Order, tasks: Sequence[Task]) -> None:
        self._order = order
        self._left: Iterator[Task] = iter(tasks)
        self._count = len(tasks)
        self._done = 0
        self._workers: list[subprocess.Popen[str]] = []
        self._peaks: dict[int, int] = {}
        self._notes: dict[str, None] = {}
        self._stopped = False
        self._lock = Lock()

    def work(self, take: Callable[[Shot], None], progress: Callable[[int, int], None]) -> Work:
        """Draw everything; `take` gets each picture that is there, one at a time.

        Raises CannotDrawError with a sentence for people, WorkerFaultError for what nobody foresaw.
        """
        workers = min(len(os.sched_getaffinity(0)), MOST_WORKERS, self._count)
        with ThreadPoolExecutor(workers, thread_name_prefix="crew") as threads:
            futures = [threads.submit(self._drive, take, progress) for _ in range(workers)]
            try:
                for future in futures:
                    future.result()
            except BaseException:
                # Interrupted, or one of them failed: nobody waits for the others.
                self._stop()
                raise
        return Work(sum(self._peaks.values()), tuple(self._notes))

    def _drive(self, take: Callable[[Shot], None], progress: Callable[[int, int], None]) -> None:
        """One worker, from its start to its end."""
        with tempfile.TemporaryFile("w+", encoding="utf-8") as said:
            worker = subprocess.Popen(
                [sys.executable, "-X", "faulthandler", "-m", "kiosk.proof"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=said,
                text=True,
                encoding="utf-8",
                env=_environment(),
            )
            self._workers.append(worker)
            with worker:
                try:
                    self._talk(worker, take, progress)
                except BaseException as fault:
                    if self._stopped:
                        # It was ended because another one failed, which says why.
                        return
                    self._stop()
                    if isinstance(fault, BrokenPipeError):
                        said.seek(0)
                        ended = f"It ended with {worker.wait(ENDS_WITHIN)}."
                        raise WorkerFaultError(f"{ended}\n{said.read()}") from None
                    raise

    def _stop(self) -> None:
        """Let nobody go on."""
        self._stopped = True
        for worker in self._workers:
            worker.kill()

    def _talk(
        self,
        worker: subprocess.Popen[str],
        take: Callable[[Shot], None],
        progress: Callable[[int, int], None],
    ) -> None:
        assert worker.stdin is not None
        assert worker.stdout is not None
        self._hand(worker, self._order.as_dict())
        while (task := self._next()) is not None:
            self._hand(worker, task.as_dict())
            while True:
                line = worker.stdout.readline()
                if not line:
                    raise BrokenPipeError
                what, told = json.loads(line)
                with self._lock:
                    if what == "shot":
                        take(Shot.of(told))
                    elif what == "note":
                        self._notes[told] = None
                    elif what == "failed":
                        raise CannotDrawError(told)
                    else:
                        self._done += 1
                        self._peaks[worker.pid] = told
                        progress(self._done, self._count)
                        break
        worker.stdin.close()
        worker.wait(ENDS_WITHIN)

    def _next(self) -> Task | None:
        with self._lock:
            return None if self._stopped else next(self._left, None)

    @staticmethod
    def _hand(worker: subprocess.Popen[str], told: object) -> None:
        assert worker.stdin is not None
        worker.stdin.write(json.dumps(told) + "\n")
        worker.stdin.flush()


def _environment() -> dict[str, str]:
    """That of this process, with this package found from wherever it was started."""
    here = str(Path(__file__).parents[2])
    path = os.pathsep.join([here, *filter(None, [os.environ.get("PYTHONPATH")])])
    return os.environ | {"PYTHONPATH": path}
