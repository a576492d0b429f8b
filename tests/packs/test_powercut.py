"""Whatever step a power cut or a full disk comes at: visitors see a good pack."""

import re
import subprocess
import sys
from pathlib import Path
from typing import get_args

import pytest

from tests.packs.outage import Mode

ROOT = Path(__file__).parents[2]


def cut(*words: str) -> subprocess.CompletedProcess[str]:
    """Run the cuts in a process that may fork: nothing of Qt is in it."""
    command = [sys.executable, "-m", "tests.packs.powercut", *words]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("mode", get_args(Mode))
def test_every_step_may_be_the_last(mode: Mode) -> None:
    ran = cut("--mode", mode)
    print(ran.stdout)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    total = re.search(r"([0-9]+) cut points, all passed", ran.stdout)
    assert total is not None
    assert int(total[1]) > 100


@pytest.mark.parametrize("step", ["sync_file", "sync_tree", "sync_folder"])
def test_without_syncing_a_power_cut_is_noticed(step: str) -> None:
    ran = cut("--mode", "power", "--without", step)
    assert ran.returncode == 1
    assert "power, step" in ran.stderr, ran.stdout + ran.stderr
