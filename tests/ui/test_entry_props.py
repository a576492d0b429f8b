"""What an entry's page says, derived from its content."""

from datetime import date

import pytest

from kiosk.content import Kind
from kiosk.ui import formats
from kiosk.ui.entry_props import EntryProps, derive
from kiosk.ui.rows import BarRow, ChoiceRow, FactRow, FigureRow, PhotoRow
from kiosk.ui.wording import words_in
from tests.ui.shelves import HIKE, JUMP, TOP, VALLEY, WALK, WRECK, Content, pack, shelf, without

NB, DASH, DOT = formats.NO_BREAK, formats.EN_DASH, formats.DOT
JULY, WINTER = date(2026, 7, 1), date(2026, 1, 15)


def page(
    kind: Kind,
    content: Content,
    *,
    section: int = 0,
    language: str = "en",
    today: date = JULY,
    beside: int = 1,
) -> EntryProps:
    """The page of `content`, in a pack that has `beside` entries of its kind and the others."""
    entries = {"it": content, **{f"other-{n}": VALLEY for n in range(beside)}}
    others = {"stunts": {"jump": JUMP}, "activities": {"hike": HIKE}, "locations": {"top": TOP}}
    if kind is not Kind.LOCATION:
        base = JUMP if kind is Kind.STUNT else HIKE
        entries = {"it": content, **{f"other-{n}": base for n in range(beside)}}
    shown = shelf(pack(**{**others, kind.folder: entries}))
    words = words_in(language)
    return derive(kind, "it", shown, words, section=section, back="Places", today=today)


def titles(props: EntryProps) -> list[str]:
    return [row.title for row in props.sections]


def facts(props: EntryProps) -> dict[str, str]:
    return {row.key: row.text for row in props.facts}


def fact(props: EntryProps, key: str) -> FactRow:
    return next(row for row in props.facts if row.key == key)


def test_a_locations_page() -> None:
    props = page(Kind.LOCATION, TOP, section=1)
    assert props.key == "location/it"
    assert props.kicker == f"Dead Reckoning Part One (2023){DOT}plays Austria"
    assert props.title == "Helsetkopen"
    assert props.story == "A ramp stood here."
    assert (props.bigValue, props.bigUnit, props.bigLabel) == ("", "", "")
    assert (props.drawing, props.bars) == ("", ())
    assert props.figures == (FigureRow("0", f"1,246{NB}m", "high"),)
    assert (props.back, props.position) == ("Places", "1 / 2")
    assert props.section == "practical"
    assert props.sections == (
        ChoiceRow("story", "The scene", chosen=False),
        ChoiceRow("practical", "Getting there", chosen=True),
        ChoiceRow("stunts", "Stunts here", chosen=False),
        ChoiceRow("activities", "Do it yourself", chosen=False),
        ChoiceRow("phone", "To my phone", chosen=False),
    )
    assert props.facts == (
        FactRow(
            "season",
            "mdi6.calendar",
            "Season",
            f"Open now{DOT}July {DASH} September\nIf dry",
            "open",
            months="000000111000",
            initials="JFMAMJJASOND",
            now=6,
        ),
        FactRow("effort", "mdi6.image-filter-hdr", "Difficulty", "Demanding", "plain", level=3),
        FactRow("getting-there", "mdi6.sign-direction", "Getting there", "On foot", "plain"),
        FactRow("warning", "mdi6.alert", "Take care", "Steep", "later"),
    )
    assert (props.links, props.photos) == ((), ())


def test_a_stunts_page() -> None:
    props = page(Kind.STUNT, JUMP, language="de")
    assert props.kicker == "Dead Reckoning Part One (2023)"
    assert (props.bigValue, props.bigUnit, props.bigLabel) == ("1.200", "m", "Fall")
    assert props.figures == (FigureRow("0", "6", "mal"),)
    assert props.drawing == "bars"
    assert props.bars == (
        BarRow("own", f"1.200{NB}m", "Dieser Stunt", 0.5, own=True),
        BarRow("0", f"604{NB}m", "Preikestolen", 604 / 2400, own=False),
        BarRow("1", f"2.400{NB}m", "Turm", 1.0, own=False),
    )
    assert titles(props) == ["In Zahlen", "Die Szene", "Der Ort", "Selbst erleben", "Aufs Handy"]
    assert props.section == "numbers"


def test_an_activitys_page() -> None:
    props = page(Kind.ACTIVITY, HIKE, language="nb", section=1)
    assert props.kicker == "Hellesylt"
    assert titles(props) == ["Om opplevelsen", "Praktisk", "Kjent fra", "Steder", "Til mobilen"]
    assert [(row.key, row.label, row.text, row.tone) for row in props.facts] == [
        ("season", "Sesong", f"Åpent nå{DOT}juni {DASH} september", "open"),
        ("duration", "Varighet", f"4{DASH}5{NB}t", "plain"),
        ("effort", "Vanskelighetsgrad", f"Middels{DOT}fra 12 år", "plain"),
        ("price", "Pris", f"fra 1{NB}350{NB}kr (2026)", "plain"),
        ("operator", "Arrangør", "Fjord Guides", "plain"),
        (
            "booking",
            "Bestilling",
            "Spør i skranken\n+47 12 34 56 78\nexample.org/hike",
            "plain",
        ),
        ("getting-there", "Veien dit", "Med buss", "plain"),
        ("warning", "Vær forsiktig", "Vått", "later"),
    ]


def test_out_of_season_the_booking_is_hidden_and_the_story_is_not() -> None:
    props = page(Kind.ACTIVITY, HIKE, section=1, today=WINTER)
    booking = fact(props, "booking")
    assert booking.text == "Out of season. It starts again in June."
    assert booking.tone == "later"
    everything = repr(props)
    assert "example.org" not in everything
    assert "+47" not in everything
    assert "desk" not in everything
    assert props.story == "With a guide."
    assert titles(props) == titles(page(Kind.ACTIVITY, HIKE))[:-1]
    assert fact(props, "season").text == f"June {DASH} September"
    assert fact(props, "season").tone == "later"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nb", "Utenfor sesongen. Starter igjen i juni."),
        ("de", "Außerhalb der Saison. Wieder ab Juni."),
    ],
)
def test_out_of_season_in_other_languages(language: str, text: str) -> None:
    props = page(Kind.ACTIVITY, HIKE, section=1, today=WINTER, language=language)
    assert fact(props, "booking").text == text


def test_what_has_no_booking_says_nothing_of_it_out_of_season() -> None:
    walk = {**WALK, "season": {"from": "June", "to": "August"}}
    assert "booking" not in facts(page(Kind.ACTIVITY, walk, today=WINTER))
    assert facts(page(Kind.ACTIVITY, walk))["booking"] == "Nothing to book: just go."


def test_open_all_year_is_said_once() -> None:
    props = page(Kind.ACTIVITY, {**HIKE, "season": "all year"}, today=WINTER)
    assert facts(props)["season"] == "Open all year"
    assert facts(props)["booking"].startswith("Ask at the desk")


@pytest.mark.parametrize(
    ("booking", "text"),
    [
        ({"url": "http://norway.org"}, "norway.org"),
        ({"url": "https://www.example.org/a/?b=1"}, "example.org/a/?b=1"),
        ({"phone": "+47 1"}, "+47 1"),
        ({"desk": True}, "Ask at the desk"),
    ],
)
def test_ways_of_booking(booking: object, text: str) -> None:
    assert facts(page(Kind.ACTIVITY, {**HIKE, "booking": booking}))["booking"] == text


def test_what_is_not_free_and_not_bookable_has_no_booking() -> None:
    assert "booking" not in facts(page(Kind.ACTIVITY, without(HIKE, "booking")))


PHONE = "To my phone"


@pytest.mark.parametrize(
    ("kind", "content", "sections"),
    [
        (Kind.LOCATION, VALLEY, ["The place", PHONE]),
        (Kind.LOCATION, {**VALLEY, "films": TOP["films"]}, ["The scene", PHONE]),
        (Kind.LOCATION, {**VALLEY, "warning": "Steep"}, ["The place", "Getting there", PHONE]),
        (Kind.LOCATION, {**VALLEY, "difficulty": "easy"}, ["The place", "Getting there", PHONE]),
        (Kind.STUNT, WRECK, ["The scene", "Good to know"]),
        (Kind.ACTIVITY, WALK, ["What it is", "How to do it"]),
    ],
)
def test_an_entry_without_links_has_only_what_it_can_say(
    kind: Kind, content: Content, sections: list[str]
) -> None:
    assert titles(page(kind, content)) == sections


def test_an_entry_that_says_little() -> None:
    props = page(Kind.LOCATION, VALLEY, beside=0)
    assert props.kicker == "On the way"
    assert props.position == ""
    assert props.figures == ()
    assert props.facts == ()


def test_a_stunt_without_figures_opens_with_its_story() -> None:
    props = page(Kind.STUNT, WRECK)
    assert (props.bigValue, props.drawing, props.section) == ("", "", "story")
    assert facts(props) == {"filmed-at": "A quarry"}


def test_figures_of_nought_have_no_bars() -> None:
    nought = [{"value": 0, "label": "x", "compare": [{"label": "y", "value": 0}]}]
    assert page(Kind.STUNT, {**JUMP, "figures": nought}).drawing == ""


def test_bars_of_negative_figures_have_lengths() -> None:
    cold = [{"value": -40, "label": "x", "compare": [{"label": "y", "value": -20}]}]
    bars = page(Kind.STUNT, {**JUMP, "figures": cold}).bars
    assert [(bar.share, bar.value) for bar in bars] == [(1.0, "-40"), (0.5, "-20")]


@pytest.mark.parametrize(
    ("kind", "content", "section", "keys"),
    [
        (Kind.LOCATION, TOP, "stunts", ["stunt/jump"]),
        (Kind.LOCATION, TOP, "activities", ["activity/hike"]),
        (Kind.STUNT, JUMP, "places", ["location/top"]),
        (Kind.STUNT, JUMP, "activities", ["activity/hike"]),
        (Kind.ACTIVITY, HIKE, "stunts", ["stunt/jump"]),
        (Kind.ACTIVITY, HIKE, "places", ["location/top"]),
        (Kind.ACTIVITY, HIKE, "story", []),
    ],
)
def test_links(kind: Kind, content: Content, section: str, keys: list[str]) -> None:
    keys_of_sections = [row.key for row in page(kind, content).sections]
    props = page(kind, content, section=keys_of_sections.index(section))
    assert props.section == section
    assert [card.key for card in props.links] == keys


def test_a_link_to_what_is_not_there_is_not_shown() -> None:
    props = page(Kind.LOCATION, {**TOP, "stunts": ["gone", "jump"]}, section=2)
    assert [card.key for card in props.links] == ["stunt/jump"]


@pytest.mark.parametrize("section", [-1, 5, 99])
def test_a_section_out_of_range_is_the_first(section: int) -> None:
    assert page(Kind.LOCATION, TOP, section=section) == page(Kind.LOCATION, TOP)


def test_exactly_one_section_is_chosen() -> None:
    for section in range(5):
        chosen = [row.chosen for row in page(Kind.LOCATION, TOP, section=section).sections]
        assert chosen == [number == section for number in range(5)]


def test_photos_carry_their_credit() -> None:
    photos = [
        {"file": "photos/a.jpg", "alt": {"en": "A ramp", "nb": "En rampe"}, "credit": "Ada / CC0"},
        {"file": "photos/b.jpg", "alt": "B", "credit": "Bo"},
    ]
    props = page(Kind.LOCATION, {**VALLEY, "photos": photos}, section=1, language="nb")
    assert titles(props) == ["Stedet", "Bilder", "Til mobilen"]
    assert props.photos == (
        PhotoRow("0", "1/location/it/0", "En rampe", "Ada / CC0"),
        PhotoRow("1", "1/location/it/1", "B", "Bo"),
    )


def test_what_a_language_lacks_is_read_in_the_packs_first() -> None:
    props = page(Kind.LOCATION, TOP, section=1, language="de")
    assert props.title == "Helsetkopen"
    assert fact(props, "season").text.endswith("\nIf dry")


def test_the_position_counts_in_the_lists_order() -> None:
    shown = shelf()
    for number, name in enumerate(shown.entries(Kind.STUNT), 1):
        props = derive(Kind.STUNT, name, shown, words_in("en"), section=0, back="", today=JULY)
        assert props.position == f"{number} / 2"
