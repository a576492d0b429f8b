"""What comes along when a running kiosk enters by the room's door."""

import subprocess
import sys

import pytest

from kiosk import packs


@pytest.mark.parametrize("name", packs.__all__)
def test_everything_named_is_there(name: str) -> None:
    assert getattr(packs, name) is not None


def test_nothing_else_is() -> None:
    with pytest.raises(AttributeError, match="nonsense"):
        _ = packs.nonsense  # type: ignore[attr-defined]


def test_what_only_authors_need_waits_until_it_is_asked_for() -> None:
    code = (
        "import sys, kiosk.packs\n"
        "heavy = {'lint', 'diff', 'new'} & {name.split('.')[-1] for name in sys.modules\n"
        "    if name.startswith('kiosk.packs.')}\n"
        "sys.exit(f'imported: {heavy}' if heavy else 0)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_what_makes_pictures_fit_waits_until_there_are_some() -> None:
    code = "import sys, kiosk.packs; sys.exit('PIL' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
