"""Whether the clips of a pack may be shown to everybody: none of them flashes."""

from collections.abc import Iterator
from pathlib import Path

from kiosk.content import PackFiles, PictureError, check_clip, open_pack
from kiosk.documents import Problem, quote
from kiosk.host.light import CannotLookError, light_of
from kiosk.host.projector import GRID
from kiosk.packs import Light, PackRefused, Tell, first_flashing, refusal


def expect_calm(folder: Path, tell: Tell) -> None:
    """Look at every frame of every clip that the pack in `folder` uses.

    Raises PackRefused for those that flash more than three times within a second (WCAG 2.3.1), and
    for those that cannot be looked at here.
    """
    clips = [path for path in sorted(set(open_pack(folder).clips)) if not path.endswith(".vtt")]
    problems: list[Problem] = []
    for done, path in enumerate(clips, 1):
        problems += _flashing(folder, path)
        tell("Looking at clips", done, len(clips))
    if problems:
        raise PackRefused(problems)


def _flashing(folder: Path, path: str) -> Iterator[Problem]:
    files = PackFiles(folder)
    try:
        seconds = check_clip(files, path).seconds
        light = light_of(Path(files.absolute(path)), seconds)
    except PictureError:
        return  # told with all else that is wrong with the pack
    except CannotLookError as error:
        message = f"{quote(path)} could not be looked at for flashes: {error}"
        fix = "A clip is H.264 in MP4, or VP8 or VP9 in WebM. Build it where `kiosk run` shows it."
        yield refusal(str(folder), "clip-unseen", message, fix)
        return
    at = first_flashing((Light(*one) for one in light), *GRID)
    if at is not None:
        message = f"{quote(path)} flashes more than three times a second, at {at / 1000:.1f} s."
        fix = "That can bring on seizures. Slow it down there, or take less of the picture for it."
        yield refusal(str(folder), "clip-flashes", message, fix)
