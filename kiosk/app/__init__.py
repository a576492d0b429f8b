"""Start-up, as named steps: the only place where everything meets."""

import faulthandler
import logging
import os
import sys
from datetime import datetime

from kiosk.app.service import Service
from kiosk.app.starting import CANNOT, make_application, say, tell
from kiosk.config import RunOptions, default_config
from kiosk.host import OneKiosk, UnsafeFolder
from kiosk.host.constants import keep_constants
from kiosk.host.logs import start_log
from kiosk.host.signals import end_within
from kiosk.packs import Store, take_off_what_crashed
from kiosk.ui.loading import load

__all__ = ["make_application", "run"]

LOG = logging.getLogger("kiosk.app")

ALREADY_RUNNING = 3

END_WITHIN = 1.9
"""Seconds from being told to end until the process is gone, whatever hangs."""


def run(options: RunOptions) -> int:
    """Run the kiosk until it is told to end.

    Returns 0 when it ended as told, 2 when it could show nothing at all, 3 when another kiosk of
    this user runs already, 4 when staff closed it. When staff restart it, it does not return.
    """
    environment = dict(os.environ)
    keep_constants()
    lock = OneKiosk()
    try:
        taken = lock.take()
    except (UnsafeFolder, OSError) as reason:
        say(f"The kiosk cannot start: {reason}")
        return CANNOT
    if not taken:
        owner = f" (process {lock.owner})" if lock.owner else ""
        say(f"A kiosk is running already{owner}. `kiosk quit` ends it.")
        return ALREADY_RUNNING
    take_off_what_crashed(Store.here(), datetime.now().astimezone())
    loaded = load(options, serial=1)
    tell(loaded.problems)
    config = loaded.config or default_config()
    log = start_log(
        config.log.log_folder, config.log.level, int(config.log.size), int(config.log.count)
    )
    application = make_application()
    service = Service(options, loaded, lock)
    status = application.exec()
    end_within(END_WITHIN, sys.stderr)
    service.close()
    LOG.info("Ended")
    log.close()
    lock.release()
    faulthandler.cancel_dump_traceback_later()
    if service.again:
        # The same process begins anew: whatever started it, or waits for it, need not know.
        os.execve(sys.executable, [sys.executable, *sys.orig_argv[1:]], environment)  # noqa: S606
    if service.working:
        # A busy machine: everything is put away, and Python's own end would crash with the thread.
        os._exit(status)
    return status
