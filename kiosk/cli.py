"""The command ``kiosk``: what it understands, and how it ends.

Data goes to standard output, messages to standard error. Exit status: 0 done, 1 the answer is
no (problems found, no kiosk running), 2 it could not be done, 3 a kiosk is running already.

Only the standard library is imported here: each command imports what it needs when it runs, so
that help and mistakes are answered at once.
"""

import argparse
import contextlib
import os
import sys
import traceback
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path

from kiosk import __version__
from kiosk.commands.parsing import FAILED, Commands, Parser, add_format, day, panel, size
from kiosk.commands.terminal import say

INTERRUPTED = 130
PIPE_CLOSED = 141


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status.

    People never see a stack trace: an unforeseen fault is one sentence, its trace is in a file.
    """
    try:
        status = _run(sys.argv[1:] if arguments is None else arguments)
        sys.stdout.flush()
    except SystemExit as exit_:
        return exit_.code if isinstance(exit_.code, int) else FAILED
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        _let_go_of_standard_output()
        return PIPE_CLOSED
    except Exception as fault:
        say(_fault(fault))
        return FAILED
    return status


def _run(arguments: Sequence[str]) -> int:
    parser = _parser()
    options, unknown = parser.parse_known_args(arguments)
    if unknown:
        options.parser.refuse(unknown)
    module, _, name = options.command.partition(":")
    command: Callable[[argparse.Namespace], int] = getattr(
        import_module(f"kiosk.commands.{module}"), name
    )
    return command(options)


def _parser() -> Parser:
    kiosk = Parser(
        prog="kiosk",
        description="A touchscreen kiosk for visitor centres: a content pack in, screens out.",
        epilog="Example:\n  kiosk run --windowed 540x960",
    )
    kiosk.add_argument("--version", action="version", version=f"kiosk {__version__}")
    commands = Commands(kiosk)

    run = commands.add("run", "run:run", "run the kiosk", "run --windowed 540x960 --language nb")
    run.add_argument("--config", type=Path, metavar="FILE", help="the kiosk.yaml to use")
    run.add_argument(
        "--pack", metavar="PACK", help="the pack to show: its folder, archive or installed name"
    )
    run.add_argument(
        "--windowed", type=size, metavar="WxH", help="in a window of this size in pixels"
    )
    run.add_argument("--language", metavar="L", help="the language to start in, such as nb")

    check = commands.add(
        "check", "check:check", "find the problems of packs and of kiosk.yaml", "check my-pack/"
    )
    check.add_argument(
        "paths",
        nargs="*",
        type=Path,
        metavar="PATH",
        help="a pack, a part or archive of one, or a kiosk.yaml; else those in use",
    )
    add_format(check)

    proof = commands.add(
        "proof",
        "proof:proof",
        "draw every screen of a pack, and find what cannot be read on any of them",
        "proof my-pack --out my-proof --language nb --text-size 200",
    )
    proof.add_argument("pack", type=Path, metavar="PACK", help="the pack's folder")
    proof.add_argument(
        "--out", type=Path, metavar="DIR", required=True, help="the folder for the pictures"
    )
    proof.add_argument(
        "--size",
        type=size,
        metavar="WxH",
        action="append",
        help="a panel's pixels, also several times; else 1080x1920 and 1920x1080",
    )
    proof.add_argument(
        "--language",
        metavar="L",
        action="append",
        help="also several times; else all the pack speaks",
    )
    proof.add_argument(
        "--scheme",
        choices=("dark", "light", "contrast"),
        action="append",
        help="the colours, also several times; else dark",
    )
    proof.add_argument(
        "--text-size",
        type=int,
        choices=(100, 125, 150, 200),
        metavar="PERCENT",
        action="append",
        help="100, 125, 150 or 200, also several times; else 100",
    )
    proof.add_argument(
        "--reach",
        choices=("full", "low"),
        metavar="REACH",
        action="append",
        help="full or low: all of the screen, or what a seated person reaches; else full",
    )

    _add_conformance(commands)

    config = commands.add("config", None, "explain the options of kiosk.yaml", "config explain")
    settings = Commands(config)
    explain = settings.add(
        "explain",
        "settings:explain_option",
        "say what an option means",
        "config explain idle.timeout",
    )
    explain.add_argument("key", nargs="?", metavar="KEY", help="an option or a section; else all")
    schema = settings.add(
        "schema", "settings:schema", "print a JSON Schema for an editor", "config schema location"
    )
    schema.add_argument(
        "name", nargs="?", default="kiosk", metavar="NAME", help="kiosk, pack or a kind of entry"
    )
    schema.add_argument(
        "--write", action="store_true", help="refresh the files of a source checkout"
    )

    _add_pack(commands)
    _add_takeaway_page(commands)
    _add_staff(commands)
    _add_visits(commands)

    fit = commands.add(
        "doctor", "doctor:doctor", "say whether this machine is fit to be a kiosk", "doctor"
    )
    add_format(fit)

    status = commands.add("status", "running:status", "say how the running kiosk is", "status")
    add_format(status)
    screenshot = commands.add(
        "screenshot",
        "running:screenshot",
        "save what the running kiosk shows",
        "screenshot now.png",
    )
    screenshot.add_argument("file", type=Path, metavar="FILE", help="the PNG file to write")
    commands.add("reload", "running:reload", "make the running kiosk read its files anew", "reload")
    commands.add("quit", "running:quit_kiosk", "end the running kiosk", "quit")
    return kiosk


def _add_conformance(commands: Commands) -> None:
    conformance = commands.add(
        "conformance",
        "conformance:conformance",
        "measure what accessibility asks, clause by clause, and write the installer's sheet",
        "conformance --panel '43in 1080x1920' --out report",
    )
    conformance.add_argument("--config", type=Path, metavar="FILE", help="the kiosk.yaml to use")
    conformance.add_argument(
        "--pack", metavar="PACK", help="its folder, archive or installed name; else the one in use"
    )
    conformance.add_argument(
        "--panel",
        type=panel,
        action="append",
        metavar="'INCHES WxH'",
        help="a panel, such as '32in 1080x1920', also several times; else that of kiosk.yaml",
    )
    extent = conformance.add_mutually_exclusive_group()
    extent.add_argument(
        "--all",
        action="store_true",
        help="measure every page, and not only those that stand for it",
    )
    extent.add_argument("--sample", action="store_true", help="measure a few of them, to know soon")
    conformance.add_argument(
        "--out", type=Path, metavar="DIR", help="the folder to write to; else conformance"
    )
    conformance.add_argument(
        "--format", choices=("html", "json"), default="html", help="for people or for programs"
    )


def _add_pack(commands: Commands) -> None:
    pack = commands.add("pack", None, "make, build, install and swap packs", "pack list")
    packs = Commands(pack)
    _add_authoring(packs)

    build = packs.add(
        "build",
        "pack:build_pack",
        "check a pack, make its pictures right for a panel, and pack all of it into one file",
        "pack build my-pack/",
    )
    build.add_argument("folder", type=Path, metavar="PACK", help="the pack's folder")
    build.add_argument(
        "-o", "--out", type=Path, metavar="FILE", help="the file to write; else NAME-VERSION here"
    )
    _add_panel(build)

    install = packs.add(
        "install",
        "pack:install",
        "take a pack in, checked from end to end; what is on stays on",
        "pack install mission-norway-2026.1.kioskpack",
    )
    install.add_argument(
        "source",
        type=Path,
        metavar="FILE|DIR|USB",
        help="a .kioskpack, a pack's folder, or a stick with one .kioskpack on it",
    )
    _add_panel(install)

    listed = packs.add("list", "pack:list_packs", "list the packs that are here", "pack list")
    add_format(listed)

    use = packs.add("use", "pack:use", "put a pack on", "pack use mission-norway@2026.1")
    use.add_argument("pack", metavar="PACK[@VERSION]", help="an installed pack, see the list")
    rollback = packs.add(
        "rollback", "pack:rollback", "put on again what was on before", "pack rollback"
    )
    for command in (use, rollback):
        command.add_argument(
            "--now", action="store_true", help="also while somebody is looking, between two screens"
        )
    remove = packs.add(
        "remove",
        "pack:remove",
        "remove a pack; never the one that is on, nor the one before",
        "pack remove mission-norway@2025.2",
    )
    remove.add_argument("pack", metavar="PACK[@VERSION]", help="an installed pack, see the list")


def _add_authoring(packs: Commands) -> None:
    new = packs.add(
        "new",
        "pack_authoring:new",
        "make a small pack to begin with",
        "pack new my-pack --language en --language nb --title 'The old coast road'",
    )
    new.add_argument("folder", type=Path, metavar="DIR", help="the folder to make it in")
    new.add_argument(
        "--language",
        action="append",
        metavar="L",
        help="a language of its texts, such as nb; again for each, the fallback first; else en",
    )
    new.add_argument("--title", metavar="TEXT", help="what it is called")
    diff = packs.add(
        "diff",
        "pack_authoring:diff",
        "say in words what has changed from one pack to another",
        "pack diff last-year/ this-year/",
    )
    diff.add_argument(
        "before", type=Path, metavar="A", help="the pack as it was: its folder or archive"
    )
    diff.add_argument("after", type=Path, metavar="B", help="the pack as it is")
    add_format(diff)
    speak = packs.add(
        "speak",
        "pack_speak:speak",
        "record what a pack says with a voice of this machine, as far as that is missing or old",
        "pack speak my-pack/ --language nb",
    )
    speak.add_argument("folder", type=Path, metavar="PACK", help="the pack's folder")
    speak.add_argument(
        "--language", action="append", metavar="L", help="also several times; else all it speaks"
    )
    speak.add_argument(
        "--check", action="store_true", help="only say what is missing or out of date"
    )


def _add_takeaway_page(commands: Commands) -> None:
    page = commands.add(
        "takeaway-page",
        "takeaway_page:takeaway_page",
        "make the web page that a trip's code opens, as one file that needs nothing else",
        "takeaway-page --out trip.html",
    )
    page.add_argument(
        "--out", type=Path, metavar="FILE", required=True, help="the HTML file to write"
    )
    page.add_argument(
        "--pack", metavar="PACK", help="its folder, archive or installed name; else the one in use"
    )
    page.add_argument(
        "--language",
        metavar="L",
        action="append",
        help="also several times; else those the kiosk offers",
    )


def _add_staff(commands: Commands) -> None:
    staff = commands.add(
        "staff", None, "set the PIN that opens the staff area of the screen", "staff set-pin"
    )
    settings = Commands(staff)
    settings.add(
        "set-pin",
        "staff:set_pin",
        "ask for a new PIN, twice and without showing it; or read it from standard input",
        "staff set-pin",
    )
    settings.add(
        "remove-pin",
        "staff:remove_pin",
        "remove the PIN: nobody opens the staff area any more",
        "staff remove-pin",
    )


def _add_visits(commands: Commands) -> None:
    desk = commands.add(
        "desk", "desk:desk", "list the trips that visitors may ask about at the desk", "desk LT27"
    )
    desk.add_argument("codes", nargs="*", metavar="CODE", help="a code: show it in full")
    for name, purpose in (("done", "mark as done"), ("undone", "open again")):
        desk.add_argument(f"--{name}", nargs="+", metavar="CODE", default=[], help=purpose)
    desk.add_argument("--all", action="store_true", help="those that are done, too")
    add_format(desk)

    stats = commands.add(
        "stats", "stats:stats", "say what visitors opened, and for how long", "stats --format csv"
    )
    for name, into, which in (("from", "first", "first"), ("to", "last", "last")):
        stats.add_argument(
            f"--{name}", dest=into, type=day, metavar="DATE", help=f"the {which} day"
        )
    stats.add_argument(
        "--format", choices=("table", "csv", "json"), default="table", help="how it is written"
    )


def _add_panel(parser: Parser) -> None:
    parser.add_argument(
        "--panel",
        type=size,
        default=(2160, 3840),
        metavar="WxH",
        help="the panel it is for, as it hangs; else 4K upright, 2160x3840",
    )


def _let_go_of_standard_output() -> None:
    """Nobody reads any more: what is still buffered must not fail again when Python ends."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _fault(fault: Exception) -> str:
    """Put the trace of `fault` away for those who mend it; the sentence for people."""
    sentence = f"Something went wrong that should not have: {type(fault).__name__}."
    try:
        from kiosk.config import state_folder  # noqa: PLC0415 - quick start, see the top

        file = state_folder() / "last-fault.txt"
        file.write_text("".join(traceback.format_exception(fault)), encoding="utf-8")
    except Exception:
        return f"{sentence} It could not be written down."
    return f"{sentence} What is known about it is in {file}."
