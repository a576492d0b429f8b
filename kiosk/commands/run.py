"""``kiosk run``."""

from argparse import Namespace

from kiosk.app import run as run_kiosk
from kiosk.config import RunOptions


def run(options: Namespace) -> int:
    """Run the kiosk until it is told to end; its exit status."""
    return run_kiosk(
        RunOptions(
            config=options.config,
            pack=options.pack,
            windowed=options.windowed,
            language=options.language,
        )
    )
