"""How the command line is understood: parsers that say what was meant.

Only the standard library is imported here, so that help and mistakes are answered at once.
"""

import argparse
import difflib
import re
import sys
from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import NoReturn

from kiosk.commands.terminal import say

FAILED = 2


class Parser(argparse.ArgumentParser):
    """An argument parser that suggests what was meant."""

    def __init__(self, **options: object) -> None:
        super().__init__(
            allow_abbrev=False,
            formatter_class=partial(argparse.RawDescriptionHelpFormatter, max_help_position=28),
            **options,  # type: ignore[arg-type]
        )
        self.commands: tuple[str, ...] = ()
        self.set_defaults(parser=self)

    def refuse(self, unknown: Sequence[str]) -> NoReturn:
        """Say that this command does not take these arguments."""
        options = [name for name in self._option_string_actions if name.startswith("--")]
        self.error(f"`{unknown[0]}` means nothing here.{_did_you_mean(unknown[0], options)}")

    def error(self, message: str) -> NoReturn:
        """Say what is wrong with the arguments, and end."""
        if message.endswith("required: COMMAND"):
            self.print_help(sys.stderr)
            raise SystemExit(FAILED)
        wrong = re.match(
            r"argument (\S+): invalid choice: '?([^' ]*)'? \(choose from (.*)\)", message
        )
        if wrong and wrong[1] == "COMMAND":
            hint = _did_you_mean(wrong[2], self.commands)
            message = f"There is no command `{wrong[2]}`.{hint}"
        elif wrong:
            choices = wrong[3].replace("'", "").replace(", ", " or ")
            message = f"{wrong[1]} cannot be `{wrong[2]}`. It is {choices}."
        say(f"{message.removeprefix('argument ')}\nTry `{self.prog} --help`.")
        raise SystemExit(FAILED)


def _did_you_mean(word: str, known: Sequence[str]) -> str:
    close = difflib.get_close_matches(word.partition("=")[0], known, n=1, cutoff=0.5)
    return f" Did you mean `{close[0]}`?" if close else ""


class Commands:
    """The commands below a parser."""

    def __init__(self, parser: Parser) -> None:
        self._parser = parser
        self._group = parser.add_subparsers(
            title="commands", metavar="COMMAND", required=True, parser_class=Parser
        )

    def add(
        self,
        name: str,
        command: str | None,
        purpose: str,
        example: str,
    ) -> Parser:
        """A command: its ``module:function`` in kiosk.commands, and words for its help."""
        parser = self._group.add_parser(
            name,
            help=purpose,
            description=f"{purpose[0].upper()}{purpose[1:]}.",
            epilog=f"Example:\n  kiosk {example}",
        )
        if command is not None:
            parser.set_defaults(command=command)
        self._parser.commands += (name,)
        return parser


def add_format(parser: Parser) -> None:
    """``--format``, for what is read by people and by programs."""
    parser.add_argument(
        "--format", choices=("text", "json"), default="text", help="for people or for programs"
    )


def size(text: str) -> tuple[int, int]:
    """A width and height in pixels."""
    match = re.fullmatch(r"([0-9]{2,5})[xX×]([0-9]{2,5})", text)
    if match is None:
        raise argparse.ArgumentTypeError(
            f"`{text}` is not a size. Write width x height in pixels, like `1080x1920`."
        )
    return int(match[1]), int(match[2])


def day(text: str) -> date:
    """A day, as people type it."""
    from kiosk.commands.dates import read_day  # noqa: PLC0415 - quick start, see the top

    return read_day(text)


def panel(text: str) -> tuple[float, int, int]:
    """A panel: its diagonal, in mm from inches, and its pixels as it hangs."""
    match = re.fullmatch(r"([0-9]{1,3}(?:\.[0-9]+)?) ?(?:in|\"|″)[ ,]+([0-9xX×]+)", text.strip())
    if match is None:
        raise argparse.ArgumentTypeError(
            f"`{text}` is not a panel. Write its diagonal and its pixels as it hangs, like"
            " `32in 1080x1920`."
        )
    return float(match[1]) * 25.4, *size(match[2])
