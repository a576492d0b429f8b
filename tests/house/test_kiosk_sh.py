"""The script sets a machine up once, repairs what was broken off, and says what it may not do."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.house.files import ROOT

REAL = ("cat", "chmod", "cksum", "cp", "dirname", "env", "flock", "getconf", "grep", "mkdir")
MORE = ("rm", "sh", "tr", "true", "uname")

PYTHON = """#!/bin/sh
echo "python $*" >> "$LOG"
case "$*" in
*"-m venv "*)
    for place; do :; done
    mkdir -p "$place/bin"
    cp "$0" "$place/bin/python"
    echo "#!$place/bin/python" > "$place/bin/pip" ;;
*"-m pip install"*)
    [ ! -e "$LOG.pip" ] || exit "$(cat "$LOG.pip")"
    printf '#!/bin/sh\\necho kiosk "$@"\\n' > "${0%/*}/kiosk"
    chmod +x "${0%/*}/kiosk" ;;
*CDLL*) cat > /dev/null; [ ! -e "$LOG.missing" ] || cat "$LOG.missing" ;;
*"print(sys.version_info"*) echo "(3, 11)" ;;
esac
"""


class Machine:
    """A made-up machine: its programs are scripts that write down how they were called."""

    def __init__(self, folder: Path) -> None:
        self.home = folder / "the kiosk"
        self.bin = folder / "bin"
        self.log = folder / "log"
        self.home.mkdir()
        self.bin.mkdir()
        for name in ("kiosk.sh", "pyproject.toml", "requirements.lock", "requirements-dev.lock"):
            shutil.copy(ROOT / name, self.home)
        for name in REAL + MORE:
            if place := shutil.which(name):
                (self.bin / name).symlink_to(place)
        self.program("python3.11", PYTHON)
        self.program("apt-get", '#!/bin/sh\necho "apt-get $DEBIAN_FRONTEND $*" >> "$LOG"\n')
        self.program("apt-cache", '#!/bin/sh\n[ "$2" = unheard-of ] || echo "$2 | 1.0"\n')
        self.program("id", "#!/bin/sh\necho 1000\n")
        self.program("ldconfig", "#!/bin/sh\necho '  libEGL.so.1 (libc6) => /lib/libEGL.so.1'\n")

    def program(self, name: str, text: str) -> None:
        (self.bin / name).write_text(text, encoding="utf-8")
        (self.bin / name).chmod(0o755)

    def lacks(self, *lines: str) -> None:
        Path(f"{self.log}.missing").write_text("".join(f"{line}\n" for line in lines))

    def pip_exits(self, status: int) -> None:
        Path(f"{self.log}.pip").write_text(str(status))

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [str(self.home / "kiosk.sh"), *arguments],
            cwd=self.bin,
            env={"PATH": str(self.bin), "LOG": str(self.log)},
            capture_output=True,
            text=True,
            check=False,
        )

    def calls(self) -> str:
        """What was called since this was asked last."""
        text = self.log.read_text() if self.log.exists() else ""
        self.log.unlink(missing_ok=True)
        return text


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


with_apt = pytest.mark.skipif(
    not Path("/etc/debian_version").exists(), reason="apt is used on Debian and its relatives only"
)


def test_help_needs_nothing(machine: Machine) -> None:
    for arguments in ((), ("help",), ("--help",)):
        done = machine.run(*arguments)
        assert done.returncode == 0
        assert "./kiosk.sh run" in done.stdout
    assert not machine.calls()


def test_the_first_run_installs_with_hashes_and_the_second_nothing(machine: Machine) -> None:
    done = machine.run("run", "--language", "nb NO")
    assert (done.returncode, done.stdout) == (0, "kiosk run --language nb NO\n"), done.stderr
    calls = machine.calls()
    assert "--require-hashes -r " in calls
    assert "--no-deps --no-build-isolation --editable" in calls
    done = machine.run("status")
    assert (done.stdout, done.stderr) == ("kiosk status\n", "")
    assert "pip" not in machine.calls()


def test_setup_is_silent_when_there_is_nothing_to_do(machine: Machine) -> None:
    assert machine.run("setup").stderr.endswith("Set up.\n")
    done = machine.run("setup")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@pytest.mark.parametrize("name", ["requirements.lock", "pyproject.toml"])
def test_a_changed_file_is_installed_anew_into_the_same_environment(
    machine: Machine, name: str
) -> None:
    machine.run("setup")
    with (machine.home / name).open("a") as file:
        file.write("# changed\n")
    machine.calls()
    machine.run("setup")
    calls = machine.calls()
    assert "pip install" in calls
    assert "-m venv" not in calls


def test_a_failed_installation_says_so_and_is_taken_up_again(machine: Machine) -> None:
    machine.pip_exits(1)
    done = machine.run("run")
    assert (done.returncode, done.stdout) == (1, "")
    assert "pip could not install the packages" in done.stderr
    Path(f"{machine.log}.pip").unlink()
    machine.calls()
    assert machine.run("run").stdout == "kiosk run\n"
    assert "-m venv" not in machine.calls()


def test_after_a_killed_installation_the_environment_is_made_anew(machine: Machine) -> None:
    machine.run("setup")
    (machine.home / ".venv/.ready-run").unlink()
    machine.pip_exits(137)
    assert machine.run("setup").returncode == 1
    Path(f"{machine.log}.pip").unlink()
    machine.calls()
    assert machine.run("setup").returncode == 0
    assert "-m venv" in machine.calls()


def test_an_environment_whose_python_vanished_is_made_anew(machine: Machine) -> None:
    machine.run("setup")
    python = machine.home / ".venv/bin/python"
    python.unlink()
    python.symlink_to("/nowhere/python3.11")
    machine.calls()
    assert machine.run("setup").returncode == 0
    assert "-m venv" in machine.calls()


def test_a_moved_checkout_is_set_up_anew(machine: Machine) -> None:
    machine.run("setup")
    machine.home = machine.home.rename(machine.home.parent / "elsewhere")
    machine.calls()
    assert machine.run("run").stdout == "kiosk run\n"
    assert "-m venv" in machine.calls()


@with_apt
def test_without_python_it_says_the_line_to_run(machine: Machine) -> None:
    (machine.bin / "python3.11").unlink()
    done = machine.run("run")
    assert (done.returncode, done.stdout) == (2, "")
    # In one go with the libraries, of which this machine has indexed one.
    line = (
        "sudo apt-get update && sudo apt-get install --no-install-recommends python3 python3-venv "
    )
    assert f"\n  {line}libgl1 libx11-xcb1 " in done.stderr
    assert not machine.calls()


@with_apt
def test_the_line_names_the_packages_this_system_knows(machine: Machine) -> None:
    machine.lacks("liba.so.1 unheard-of liba1", "libb.so.2 libb2t64 libb2", "libc.so.3 unheard-of")
    done = machine.run("run")
    assert done.returncode == 2
    assert "--no-install-recommends liba1 libb2t64 unheard-of\n" in done.stderr


@with_apt
@pytest.mark.parametrize("through", ["root", "sudo"])
def test_who_may_install_packages_has_them_installed(machine: Machine, through: str) -> None:
    machine.lacks("libb.so.2 libb2t64 libb2")
    if through == "root":
        machine.program("id", "#!/bin/sh\necho 0\n")
    else:
        machine.program("sudo", '#!/bin/sh\n[ "$1" = -n ] || exit 1\nshift\nexec "$@"\n')
    done = machine.run("run")
    assert (done.returncode, done.stdout) == (0, "kiosk run\n"), done.stderr
    apt = [line for line in machine.calls().splitlines() if line.startswith("apt-get")]
    assert [line.split()[-1] for line in apt] == ["update", "libb2t64"]
    assert all(line.startswith("apt-get noninteractive ") for line in apt)
    assert "--no-install-recommends" in apt[1]


@with_apt
def test_what_apt_says_is_shown_when_it_fails(machine: Machine) -> None:
    machine.lacks("libb.so.2 libb2")
    machine.program("id", "#!/bin/sh\necho 0\n")
    machine.program("apt-get", "#!/bin/sh\necho 'E: disk full'\nexit 100\n")
    done = machine.run("run")
    assert done.returncode == 2
    assert "E: disk full" in done.stderr
    assert "apt-get could not install: libb2" in done.stderr


def test_without_apt_it_names_the_libraries_and_goes_on(machine: Machine) -> None:
    (machine.bin / "apt-get").unlink()
    machine.lacks("libb.so.2 libb2t64 libb2")
    done = machine.run("run")
    assert (done.returncode, done.stdout) == (0, "kiosk run\n")
    assert "not found; going on without them:\n  libb.so.2\n" in done.stderr


def test_without_apt_and_python_it_stops(machine: Machine) -> None:
    (machine.bin / "apt-get").unlink()
    (machine.bin / "python3.11").unlink()
    done = machine.run("run")
    assert done.returncode == 2
    assert "Python 3.11 or newer is needed" in done.stderr


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_read_only_checkout_runs_once_it_is_set_up(machine: Machine) -> None:
    machine.run("setup")
    machine.home.chmod(0o555)
    assert machine.run("run").stdout == "kiosk run\n"
    machine.home.chmod(0o755)
