"""Five stops of the pack that comes along, as the tests of the page collect them."""

from kiosk.content import Kind
from kiosk.takeaway import fragment
from kiosk.visit import Stop
from tests.takeaway.packs import shipped

LANGUAGES = ("en", "nb", "de")
FIVE: list[Stop] = [
    (Kind.ACTIVITY, "loen-skylift"),
    (Kind.LOCATION, "helsetkopen"),
    (Kind.STUNT, "preikestolen-cliffhanger"),
    (Kind.LOCATION, "alesund"),
    (Kind.ACTIVITY, "herdalssetra"),
]


def told(stops: list[Stop], language: str) -> str:
    return fragment(stops, shipped(), language)


def titles(stops: list[Stop], language: str) -> list[str]:
    return [shipped().entry(*stop).title.read(language, "en") for stop in stops]
