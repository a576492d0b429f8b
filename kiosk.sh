#!/bin/sh
# Everything a machine needs to run the kiosk or its tests; `./kiosk.sh help` says how to use it.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
venv=$root/.venv
unset PYTHONHOME PYTHONPATH

say() { printf '%s\n' "$*" >&2; }
fail() { say "kiosk.sh: $1"; exit "${2:-1}"; }

usage() {
    cat <<'TEXT'
./kiosk.sh run [OPTION…]     show the kiosk              ./kiosk.sh run --windowed 540x960
./kiosk.sh test [ARG…]       run all checks and tests    ./kiosk.sh test tests/visit -k timeout
./kiosk.sh setup             only install what is missing
./kiosk.sh COMMAND [ARG…]    any command of `kiosk`      ./kiosk.sh check config/kiosk.yaml

Each first installs what is missing: system packages with apt (Debian, Ubuntu, Raspberry Pi OS), and Python
packages into .venv, by their hashes. With ARGs, `test` runs only the tests they name.
Exit status: 2 when something has to be installed by somebody else; otherwise that of the command.
TEXT
}

# --- what the machine has -----------------------------------------------------------------------

# Each line: a shared library that Qt loads, then the packages that carry it, newest name first.
libraries='
libEGL.so.1              libegl1
libGL.so.1               libgl1
libX11-xcb.so.1          libx11-xcb1
libX11.so.6              libx11-6
libXext.so.6             libxext6
libXrandr.so.2           libxrandr2
libXrender.so.1          libxrender1
libdbus-1.so.3           libdbus-1-3
libfontconfig.so.1       libfontconfig1
libfreetype.so.6         libfreetype6
libglib-2.0.so.0         libglib2.0-0t64 libglib2.0-0
libgssapi_krb5.so.2      libgssapi-krb5-2
libpipewire-0.3.so.0     libpipewire-0.3-0t64 libpipewire-0.3-0
libpulse.so.0            libpulse0
libwayland-client.so.0   libwayland-client0
libwayland-cursor.so.0   libwayland-cursor0
libwayland-egl.so.1      libwayland-egl1
libxcb-cursor.so.0       libxcb-cursor0
libxcb-glx.so.0          libxcb-glx0
libxcb-icccm.so.4        libxcb-icccm4
libxcb-image.so.0        libxcb-image0
libxcb-keysyms.so.1      libxcb-keysyms1
libxcb-randr.so.0        libxcb-randr0
libxcb-render-util.so.0  libxcb-render-util0
libxcb-render.so.0       libxcb-render0
libxcb-shape.so.0        libxcb-shape0
libxcb-shm.so.0          libxcb-shm0
libxcb-sync.so.1         libxcb-sync1
libxcb-util.so.1         libxcb-util1
libxcb-xfixes.so.0       libxcb-xfixes0
libxcb-xkb.so.1          libxcb-xkb1
libxcb.so.1              libxcb1
libxkbcommon-x11.so.0    libxkbcommon-x11-0
libxkbcommon.so.0        libxkbcommon0
'

# Each line: a program that only the tests need, then its packages.
programs='
Xvfb                     xvfb
chromedriver             chromium-driver chromium-chromedriver
chromium                 chromium chromium-browser
strace                   strace
dbus-daemon              dbus-daemon dbus
pulseaudio               pulseaudio
pactl                    pulseaudio-utils
/usr/libexec/at-spi-bus-launcher  at-spi2-core
'

has_apt() {
    # shellcheck disable=SC1091 # the system's own file
    case " $(. /etc/os-release 2>/dev/null && printf '%s' "${ID-} ${ID_LIKE-}") " in
    *' debian '* | *' ubuntu '* | *' raspbian '*) command -v apt-get >/dev/null ;;
    *) false ;;
    esac
}

# Prints the first working Python of at least 3.11; fails when there is none.
find_python() {
    for name in python3.14 python3.13 python3.12 python3.11 python3; do
        found=$(command -v "$name") || continue
        if "$found" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            printf '%s\n' "$found"
            return
        fi
    done
    return 1
}

# Prints the lines of `libraries` that cannot be loaded; before there is a Python, those the system has not indexed.
missing_libraries() {
    if [ -z "$python" ]; then
        indexed=$(PATH=$PATH:/sbin:/usr/sbin ldconfig -p 2>/dev/null) || indexed=
        printf '%s\n' "$libraries" | while read -r library packages; do
            case $indexed in *"$library "*) ;; *) printf '%s %s\n' "$library" "$packages" ;; esac
        done
    else
        printf '%s\n' "$libraries" | "$python" -c '
import ctypes, sys
for line in sys.stdin:
    words = line.split()
    try:
        words and ctypes.CDLL(words[0])
    except OSError:
        print(*words)
'
    fi
}

# So, too, what the tests' screen reader needs of the system's own Python: it is in no wheel.
missing_programs() {
    printf '%s\n' "$programs" | while read -r program packages; do
        [ -z "$program" ] || command -v "$program" >/dev/null || printf '%s %s\n' "$program" "$packages"
    done
    /usr/bin/python3 -c 'import gi; gi.require_version("Atspi", "2.0")' 2>/dev/null ||
        printf 'gi python3-gi\nAtspi gir1.2-atspi-2.0\n'
}

# --- system packages ----------------------------------------------------------------------------

# Prints those of the given packages that apt knows: of alternatives (joined by `|`) the first, else the last.
choose_packages() {
    for alternatives; do
        chosen=
        rest=$alternatives
        while [ -n "$rest" ]; do
            chosen=${rest%%|*}
            rest=${rest#"$chosen"}
            rest=${rest#|}
            [ -z "$(apt-cache madison "$chosen" 2>/dev/null)" ] || break
        done
        printf '%s ' "$chosen"
    done
}

apt_refreshed=
as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi; }
may_install() { [ "$(id -u)" = 0 ] || { command -v sudo >/dev/null && sudo -n true 2>/dev/null; }; }

# Runs apt-get; what it says is shown only when it fails.
apt_get() {
    said=$(as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300 "$@" 2>&1 </dev/null) && return
    printf '%s\n' "$said" >&2
    return 1
}

refresh_apt() {
    [ -z "$apt_refreshed" ] || return 0
    say 'Reading the list of system packages …'
    apt_get update || say 'The list could not be read afresh; trying with the one there is.'
    apt_refreshed=yes
}

# install_packages PACKAGE[|PACKAGE]…: installs them, or says how and stops.
install_packages() {
    if may_install; then
        refresh_apt
        # shellcheck disable=SC2046 # package names are words
        set -- $(choose_packages "$@")
        say "Installing system packages: $* …"
        apt_get install --no-install-recommends "$@" ||
            fail "apt-get could not install: $*. What it said is above; run ./kiosk.sh again when it is put right." 2
    else
        # shellcheck disable=SC2046
        set -- $(choose_packages "$@")
        say 'Some system packages are missing. Please run this line, then try again:'
        say
        say "  sudo apt-get update && sudo apt-get install --no-install-recommends $*"
        say
        exit 2
    fi
}

whole_python() { [ -n "$python" ] && "$python" -c 'import ctypes, ensurepip, ssl, venv' 2>/dev/null; }

# Finds Python and sees to everything that comes from the system.
need_system() {
    python=$(find_python) || python=
    packages=
    if [ -z "$python" ]; then
        packages='python3 python3-venv'
    elif ! whole_python; then
        packages="$("$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')|python3-venv"
    fi
    if ! has_apt && [ -n "$packages" ]; then
        fail 'Python 3.11 or newer is needed, with its modules venv and ensurepip. Please install it, then try again.' 2
    fi
    missing=$(
        missing_libraries
        [ "$1" = run ] || missing_programs
    )
    if has_apt; then
        packages="$packages $(printf '%s\n' "$missing" | while read -r _ names; do printf '%s\n' "$names" | tr ' ' '|'; done)"
        # shellcheck disable=SC2086
        set -- $packages
        [ $# = 0 ] || install_packages "$@"
    elif [ -n "$missing" ]; then
        say 'These are expected on this system and were not found; going on without them:'
        printf '%s\n' "$missing" | while read -r name _; do say "  $name"; done
    fi
    [ -n "$python" ] || python=$(find_python) ||
        fail "Python 3.11 or newer is needed; this system's own is older. Use Debian 12, Ubuntu 24.04 or newer." 2
    whole_python || fail "$python lacks one of its modules ctypes, ensurepip, ssl, venv. Please repair it, then try again." 2
}

# --- Python packages ----------------------------------------------------------------------------

lock_of() { if [ "$1" = run ]; then printf '%s' requirements.lock; else printf '%s' requirements-dev.lock; fi; }

# What has to be unchanged for a finished set-up to count: locks, project, Python, and where all this lies.
fingerprint() {
    cksum <"$root/$(lock_of "$1")"
    cksum <"$root/pyproject.toml"
    "$venv/bin/python" -I -S -c 'import sys; print(sys.version_info[:2])' 2>/dev/null || printf 'no Python\n'
    printf '%s\n' "$root"
}

ready() {
    [ -x "$venv/bin/python" ] && [ -x "$venv/bin/kiosk" ] && [ -f "$venv/.ready-$1" ] &&
        [ "$(fingerprint "$1")" = "$(cat "$venv/.ready-$1")" ]
}

# A virtual environment is taken over unless its Python or its place has changed, or a set-up was killed in the middle.
usable_venv() {
    [ ! -e "$venv/.unfinished" ] && grep -q -s -F "$venv/bin/python" "$venv/bin/pip" &&
        "$venv/bin/python" -c 'import sys, pip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null
}

pip_install() {
    set -- install --disable-pip-version-check --no-input --no-deps "$@"
    if [ -t 2 ]; then
        "$venv/bin/python" -m pip "$@" >&2
    else
        "$venv/bin/python" -m pip "$@" --quiet --progress-bar off >&2
    fi
}

install_all() {
    need_system "$1"
    [ -w "$root" ] || fail "$root is read-only and not set up yet. Run ./kiosk.sh setup as somebody who may write there." 2
    if ! usable_venv; then
        say "Making .venv with $python (some 400 MB of Python packages go into it) …"
        rm -rf "$venv"
        mkdir "$venv"
        : >"$venv/.unfinished"
        "$python" -m venv "$venv" >&2 || fail 'Python could not make .venv: see above.'
    fi
    : >"$venv/.unfinished"
    rm -f "$venv/.ready-run" "$venv/.ready-test"
    say 'Installing Python packages …'
    status=0
    { pip_install --only-binary :all: --require-hashes -r "$root/$(lock_of "$1")" &&
        pip_install --no-build-isolation --editable "$root"; } || status=$?
    # pip puts back what was there when it fails; only when it was killed is .venv left in doubt.
    [ "$status" -gt 128 ] || rm -f "$venv/.unfinished"
    if [ "$status" != 0 ]; then
        glibc=$(getconf GNU_LIBC_VERSION 2>/dev/null || printf 'unknown C library')
        say "This machine: $(uname -m), $glibc. Qt needs glibc 2.34 on x86_64 and 2.39 on aarch64."
        fail 'pip could not install the packages; what it said is above.'
    fi
    # The dev lock holds everything of the other one, at the same versions.
    [ "$1" = run ] || fingerprint run >"$venv/.ready-run"
    fingerprint "$1" >"$venv/.ready-$1"
    say 'Set up.'
}

# Two set-ups at once take turns; the lock is the checkout's own folder.
setup() {
    if ready "$1"; then return; fi
    (
        if command -v flock >/dev/null && ! flock -n 9; then
            say 'Waiting for another set-up to finish …'
            flock 9
        fi
        if ! ready "$1"; then install_all "$1"; fi
    ) 9<"$root"
}

# --- commands -----------------------------------------------------------------------------------

failed=
check() {
    title=$1
    shift
    printf '\n== %s\n' "$title"
    "$@" || failed="$failed
  $title"
}

# beside PROCESS FILE: waits for what runs beside, shows what it said, and ends as it did.
beside() {
    ended=0
    wait "$1" || ended=$?
    cat "$2"
    rm -f "$2"
    return "$ended"
}

test_all() {
    cd "$root"
    python=$venv/bin/python
    if [ $# -gt 0 ]; then
        exec "$python" -m pytest "$@"
    fi
    check 'Formatting (ruff format)' "$python" -m ruff format --check .
    check 'Python rules (ruff check)' "$python" -m ruff check .
    check 'Types (mypy)' "$python" -m mypy
    check 'QML (types, qmllint, qmlformat)' "$python" -m pytest -q tests/house/test_qml.py
    check 'House rules' "$python" -m pytest -q tests/house --ignore tests/house/test_qml.py
    # What draws pictures all the time runs beside what mostly waits: two processors, two thirds of the time.
    drawing='tests/proof tests/qml tests/takeaway tests/visual tests/conformance'
    drawing="$drawing tests/commands/test_proof.py tests/commands/test_conformance.py"
    said=$(mktemp)
    # shellcheck disable=SC2086 # folders are words
    "$python" -m pytest -q $drawing >"$said" 2>&1 &
    drawn=$!
    # shellcheck disable=SC2046
    check 'Tests' "$python" -m pytest -q --ignore tests/house $(printf -- '--ignore %s ' $drawing)
    check 'Tests of QML, proofs and the page for phones' beside "$drawn" "$said"
    [ -z "$failed" ] || fail "failed:$failed"
    printf '\nAll checks passed.\n'
}

command=${1-help}
[ $# -eq 0 ] || shift
case $command in
help | -h | --help) usage ;;
setup) setup run ;;
test)
    setup test
    test_all "$@"
    ;;
*)
    setup run
    exec "$venv/bin/kiosk" "$command" "$@"
    ;;
esac
