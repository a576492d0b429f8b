"""Speech Dispatcher's protocol: what it is told, and what is understood of what it says."""

from collections.abc import Mapping
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.host.ssip import Ssip, data, languages, rate

VOICES = (
    b"249-English (Great Britain)\ten-GB\tnone\r\n"
    b"249-English (America)\ten-US\tnone\r\n"
    b"249-Norwegian Bokm\xc3\xa5l\tnb\tnone\r\n"
    b"249 OK VOICE LIST SENT\r\n"
)


class Server:
    """What a Speech Dispatcher does with what it is told, and what it says to it."""

    def __init__(self) -> None:
        self.told: list[str] = []
        self.languages: Mapping[str, str] | None = None
        self.ended = 0
        self.message = 0
        self.rest = b""
        self.client = Ssip(self.take, ready=self.ready, ended=self.end)

    def ready(self, found: Mapping[str, str]) -> None:
        self.languages = found

    def end(self) -> None:
        self.ended += 1

    def take(self, piece: bytes) -> None:
        self.rest += piece

    def answer(self) -> bytes:
        """What it says to all it was told; a text is an answer of its own."""
        said = b""
        while b"\r\n" in self.rest:
            if self.told and self.told[-1] == "SPEAK":
                text, _, self.rest = self.rest.partition(b"\r\n.\r\n")
                self.told.append(text.decode())
                self.message += 1
                said += f"225-{self.message}\r\n225 OK MESSAGE QUEUED\r\n".encode()
                continue
            line, _, self.rest = self.rest.partition(b"\r\n")
            self.told.append(line.decode())
            if line.startswith(b"LIST"):
                said += VOICES
            elif line == b"SPEAK":
                said += b"230 OK RECEIVING DATA\r\n"
            else:
                said += b"208 OK\r\n"
        return said

    def talk(self) -> None:
        """Go on until nothing more is to be said."""
        while said := self.answer():
            self.client.feed(said)

    def event(self, code: int, message: int) -> None:
        name = {701: "BEGIN", 702: "END", 703: "CANCELED"}[code]
        self.client.feed(f"{code}-{message}\r\n{code}-1\r\n{code} {name}\r\n".encode())


@pytest.fixture
def server() -> Server:
    server = Server()
    server.talk()
    server.told.clear()
    return server


def test_it_tells_which_languages_have_a_voice(server: Server) -> None:
    assert server.languages == {"en": "en-GB", "nb": "nb"}


def test_a_text_is_said_in_its_language_as_fast_and_loud_as_wanted(server: Server) -> None:
    server.client.say("Hei.\n.Der", "nb", speed=1.0, volume=0.75)
    server.talk()
    assert server.told == [
        "SET SELF LANGUAGE nb",
        "SET SELF RATE 0",
        "SET SELF VOLUME 50",
        "SPEAK",
        "Hei.\r\n..Der",
    ]
    server.event(701, 1)
    assert server.ended == 0
    server.event(702, 1)
    assert server.ended == 1


def test_only_the_end_of_what_is_being_said_counts(server: Server) -> None:
    server.client.say("One", "en-GB", speed=1, volume=1)
    server.talk()
    server.client.say("Two", "en-GB", speed=1, volume=1)
    server.talk()
    assert server.told.count("CANCEL SELF") == 1
    server.event(703, 1)
    assert server.ended == 0
    server.event(702, 2)
    assert server.ended == 1


def test_what_is_cut_short_before_it_is_said_is_not_said(server: Server) -> None:
    server.client.say("One", "en-GB", speed=1, volume=1)
    server.client.be_silent()
    server.talk()
    assert "SPEAK" not in server.told


def test_a_text_on_its_way_is_called_back(server: Server) -> None:
    server.client.say("One", "en-GB", speed=1, volume=1)
    while server.told[-1:] != ["SPEAK"]:
        server.client.feed(server.answer())
    server.client.be_silent()
    server.talk()
    assert server.told[-2:] == ["One", "CANCEL SELF"]
    server.event(703, 1)
    assert server.ended == 0


def test_a_refusal_ends_it(server: Server) -> None:
    server.client.say("One", "en-GB", speed=1, volume=1)
    for _ in range(3):
        server.client.feed(b"208 OK\r\n")
    server.client.feed(b"404 ERR NOT ALLOWED\r\n")
    assert server.ended == 1


@given(cuts=st.lists(st.integers(0, len(VOICES)), max_size=5))
def test_the_pieces_it_comes_in_do_not_matter(cuts: list[int]) -> None:
    server = Server()
    server.client.feed(b"208 OK CLIENT NAME SET\r\n220 OK NOTIFICATION SET\r\n")
    places = [0, *sorted(cuts), len(VOICES)]
    for first, last in pairwise(places):
        server.client.feed(VOICES[first:last])
    assert server.languages == {"en": "en-GB", "nb": "nb"}


def test_a_server_without_a_list_has_no_languages() -> None:
    server = Server()
    server.client.feed(b"208 OK\r\n220 OK\r\n304 CANT LIST VOICES\r\n")
    assert server.languages == {}


@pytest.mark.parametrize(
    ("tags", "found"),
    [
        (["fr-BE", "fr-CH", "fr-FR"], {"fr": "fr-FR"}),
        (["es", "es-419"], {"es": "es"}),
        (["no"], {"nb": "no"}),
        (["pt-BR"], {"pt": "pt-BR"}),
        ([], {}),
    ],
)
def test_of_several_voices_the_nearest_home_speaks(tags: list[str], found: dict[str, str]) -> None:
    assert languages([f"Somebody\t{tag}\tnone" for tag in tags]) == found


def test_speeds_are_shares_of_the_voices_own() -> None:
    """espeak-ng says 80, 170 and 390 words a minute at -100, 0 and 100."""
    assert [rate(speed) for speed in (0.5, 1.0, 1.5, 2.0)] == [-94, 0, 39, 77]
    assert (rate(0.1), rate(9)) == (-100, 100)


@given(st.text())
def test_no_text_ends_itself(text: str) -> None:
    sent = data(text).decode()
    assert sent.endswith(".\r\n")
    assert "\r\n.\r\n" not in sent.removesuffix(".\r\n") + "\r\n" or not text
    assert not sent.removesuffix(".\r\n").startswith(".\r\n")
