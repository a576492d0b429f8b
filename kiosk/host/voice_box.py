"""The voice that records what is in a pack: espeak-ng, and ffmpeg where recordings are to be small.

Both are programs of the machine. What they write is looked at before it is believed.
"""

import re
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path

from kiosk.content import PictureError, read_recording
from kiosk.packs import CannotSpeakError

VOICE, ENCODER = "espeak-ng", "ffmpeg"
BITS = "32k"
"""A second of one voice in Opus: as clear as it gets, and a tenth of WAV."""
_WITHIN = 120.0
"""Seconds for one text; a voice needs less than one for it."""
_OTHERS = re.compile(r"\(([a-zA-Z-]+) \d+\)")
_HOME = {"en": "en-gb"}
"""The country whose voice is taken of a language; of others the one called like the language."""


class VoiceBox:
    """What records texts on this machine."""

    @property
    def suffix(self) -> str:
        """What the name of a new recording ends in: ``.wav`` where nothing makes it smaller."""
        return ".ogg" if shutil.which(ENCODER) is not None else ".wav"

    def voice(self, tag: str) -> str | None:
        """The voice for a language, as espeak-ng calls it; never that of another language."""
        known, base = self._voices, tag.partition("-")[0].lower()
        home = _HOME.get(base, f"{base}-{base}")
        near = sorted(name for name in known if name.startswith(f"{base}-"))
        for wanted in (tag.lower(), base, home, *near):
            if wanted in known:
                return known[wanted]
        return None

    def record(self, text: str, voice: str, suffix: str) -> bytes:
        """`text` as `voice` reads it, as a file whose name ends in `suffix`.

        Raises `CannotSpeakError`.
        """
        if suffix not in {".wav", ".ogg", ".opus"}:
            raise CannotSpeakError(f"`{suffix}` cannot be made here: name it `.ogg` or `.wav`.")
        with tempfile.TemporaryDirectory() as place:
            made = Path(place, "said.wav")
            _run([VOICE, "-v", voice, "-b", "1", "-w", str(made), "--stdin"], text.encode())
            if suffix != ".wav":
                wav, made = made, made.with_suffix(suffix)
                kept = ("-map_metadata", "-1", "-c:a", "libopus", "-b:a", BITS, "-f", "ogg")
                quiet = ("-nostdin", "-loglevel", "error")
                _run([ENCODER, *quiet, "-i", str(wav), *kept, str(made)], b"")
            try:
                read_recording(str(made))
                return made.read_bytes()
            except OSError:
                raise CannotSpeakError(f"`{VOICE}` wrote nothing.") from None
            except PictureError as error:
                raise CannotSpeakError(f"What `{VOICE}` wrote {error}.") from None

    @cached_property
    def _voices(self) -> dict[str, str]:
        """The languages there are, and what espeak-ng calls the voice of each."""
        _, *lines = _run([VOICE, "--voices"], b"").decode(errors="replace").splitlines() or [""]
        rows = [(line.split()[1], _OTHERS.findall(line)) for line in lines if len(line.split()) > 2]
        others = {other.lower(): own for own, names in rows for other in names}
        return others | {own.lower(): own for own, _ in rows}


def _run(command: Sequence[str], text: bytes) -> bytes:
    name = command[0]
    try:
        done = subprocess.run(  # noqa: S603 - a program of the machine's, and a text as its input
            command, input=text, capture_output=True, timeout=_WITHIN, check=False
        )
    except FileNotFoundError:
        raise CannotSpeakError(f"`{name}` is not here: `sudo apt install {name}`.") from None
    except OSError as error:
        raise CannotSpeakError(f"`{name}` cannot be started: {error.strerror}.") from None
    except subprocess.TimeoutExpired:
        raise CannotSpeakError(f"`{name}` does not come to an end.") from None
    if done.returncode != 0:
        why = done.stderr.decode(errors="replace").strip().splitlines()
        told = f": {why[-1].rstrip('.')}" if why else ""
        raise CannotSpeakError(f"`{name}` cannot do it{told}.")
    return done.stdout
