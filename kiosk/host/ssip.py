"""The protocol of Speech Dispatcher (SSIP), spoken without a library and without waiting.

What the server says is fed in, what it is told goes out. Commands are lines that are answered in
turn; events, such as that something has been said, come whenever they like.
"""

from collections import deque
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from kiosk.host.lines import Lines

_VOICES, _DATA, _QUEUED = 249, 230, 225
_ENDS = frozenset({702, 703})
_EVENTS = range(700, 800)
_HOME = {"en": "en-GB"}
_AKIN = {"no": "nb"}
"""Norwegian without a form is Bokmål, as older voices call it."""
_SLOWEST, _USUAL, _FASTEST = 80, 170, 390
"""Words a minute of espeak-ng at the rates -100, 0 and 100 of SSIP, from its module's source."""

Reply = Callable[[int, list[str]], None]


@dataclass(frozen=True, slots=True)
class _Step:
    """Something to tell it, what to do with the answer, and whether it makes it speak."""

    words: bytes
    then: Reply
    part: bool = False
    speaks: bool = False


class Ssip:
    """One connection: it tells which languages there are, then says one thing at a time."""

    def __init__(
        self,
        send: Callable[[bytes], object],
        *,
        ready: Callable[[Mapping[str, str]], None],
        ended: Callable[[], None],
    ) -> None:
        """`send` takes what goes to the server. `ready` gets the languages there are: a language's
        own tag, and what the server calls its voice; `ended` hears when all has been said, or
        cannot be."""
        self._send = send
        self._ended = ended
        self._pieces = Lines()
        self._lines: list[str] = []
        self._waiting: deque[_Step] = deque()
        self._asked: _Step | None = None
        self._turn = 0
        self._message = ""
        self._tell("SET SELF CLIENT_NAME kiosk:kiosk:main")
        self._tell("SET SELF NOTIFICATION ALL ON")
        self._tell(
            "LIST SYNTHESIS_VOICES",
            lambda code, lines: ready(languages(lines) if code == _VOICES else {}),
        )

    def feed(self, piece: bytes) -> None:
        """What came from the server, in whatever pieces."""
        for line in self._pieces.of(piece):
            self._hear(line.decode(errors="replace").rstrip("\r"))

    def say(self, text: str, voice: str, *, speed: float, volume: float) -> None:
        """Say this now, and nothing else any more.

        `voice` is what the server calls the language; `speed` is a share of the voice's own,
        `volume` of its loudest.
        """
        self.be_silent()
        turn = self._turn

        def queued(code: int, lines: list[str]) -> None:
            if turn != self._turn:
                return
            if code == _QUEUED and lines:
                self._message = lines[0]
            else:
                self._ended()

        def receiving(code: int, _lines: list[str]) -> None:
            if code == _DATA:
                self._waiting.appendleft(_Step(data(text), queued, part=True, speaks=True))
            else:
                queued(code, [])

        for name, value in (
            ("LANGUAGE", voice),
            ("RATE", rate(speed)),
            ("VOLUME", round(200 * min(1.0, max(0.0, volume))) - 100),
        ):
            self._tell(f"SET SELF {name} {value}", part=True)
        self._tell("SPEAK", receiving, part=True, speaks=True)

    def be_silent(self) -> None:
        """Say nothing any more."""
        self._turn += 1
        self._waiting = deque(step for step in self._waiting if not step.part)
        if self._message or (self._asked is not None and self._asked.speaks):
            self._message = ""
            self._tell("CANCEL SELF")

    def _tell(
        self, line: str, then: Reply | None = None, *, part: bool = False, speaks: bool = False
    ) -> None:
        words = f"{line}\r\n".encode()
        self._waiting.append(_Step(words, then or _nothing, part=part, speaks=speaks))
        self._go_on()

    def _go_on(self) -> None:
        if self._asked is None and self._waiting:
            self._asked = self._waiting.popleft()
            self._send(self._asked.words)

    def _hear(self, line: str) -> None:
        code, more, said = line[:3], line[3:4], line[4:]
        if not code.isdigit():
            return
        if more == "-":
            self._lines.append(said)
            return
        lines, self._lines = self._lines, []
        if int(code) in _EVENTS:
            if int(code) in _ENDS and lines and lines[0] == self._message:
                self._message = ""
                self._ended()
            return
        step, self._asked = self._asked, None
        if step is not None:
            step.then(int(code), lines)
        self._go_on()


def languages(voices: Iterable[str]) -> dict[str, str]:
    """The languages of a list of voices: a tag such as ``fr``, and the voice's own, ``fr-FR``.

    Of several, the one that is called like the language alone, else that of its home country.
    """
    tags = sorted({parts[1] for line in voices if len(parts := line.split("\t")) > 1})
    found: dict[str, str] = {}
    for tag in tags:
        base = tag.partition("-")[0].lower()
        base = _AKIN.get(base, base)
        home = _HOME.get(base, f"{base}-{base.upper()}")
        if tag == base or base not in found or (tag == home and found[base] != base):
            found[base] = tag
    return found


def rate(speed: float) -> int:
    """Speech Dispatcher's rate, -100 to 100, for a share of the voice's own speed."""
    words = speed * _USUAL
    span = _USUAL - _SLOWEST if words < _USUAL else _FASTEST - _USUAL
    return max(-100, min(100, round(100 * (words - _USUAL) / span)))


def data(text: str) -> bytes:
    """A text as it is sent: a dot alone ends it, so one that begins a line is doubled."""
    lines = (f".{line}" if line.startswith(".") else line for line in text.splitlines())
    return ("\r\n".join((*lines, ".")) + "\r\n").encode()


def _nothing(_code: int, _lines: list[str]) -> None:
    """Whatever it answers."""
