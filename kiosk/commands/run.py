"""``kiosk run``."""

import gc
from argparse import Namespace


def run(options: Namespace) -> int:
    """Run the kiosk until it is told to end; its exit status."""
    # What is imported stays: looking through it for garbage, again and again while it grows, takes
    # a seventh of the time until the first frame. The kiosk switches the collector on there.
    gc.disable()
    from kiosk.app import run as run_kiosk  # noqa: PLC0415
    from kiosk.config import PackSource, RunOptions  # noqa: PLC0415

    return run_kiosk(
        RunOptions(
            config=options.config,
            pack=PackSource.named(options.pack) if options.pack else None,
            windowed=options.windowed,
            language=options.language,
        )
    )
