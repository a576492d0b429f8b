"""Cards, lists, Start, the dock, attract and what stands around the pages, as derived."""

from datetime import date

import pytest

from kiosk.content import Kind
from kiosk.ui import attract_view, formats, kinds, list_view, panels_view, start_view
from kiosk.ui.rows import CardRow, ChoiceRow
from kiosk.ui.wording import SPOKEN, words_in
from kiosk.visit import Page, Screen, Trip
from tests.ui.shelves import HIKE, JUMP, TOP, VALLEY, Content, pack, shelf, without

NB, DASH, DOT = formats.NO_BREAK, formats.EN_DASH, formats.DOT
JULY, WINTER = date(2026, 7, 1), date(2026, 1, 15)
EN, NO, DE = words_in("en"), words_in("nb"), words_in("de")
START = Page(Screen.START)


def test_a_locations_card() -> None:
    assert kinds.card(Kind.LOCATION, "top", shelf(), DE, JULY) == CardRow(
        key="location/top",
        kicker=f"Dead Reckoning Part One (2023){DOT}als Österreich",
        title="Helsetkopen",
        detail="Er fuhr hinunter",
        note="",
        tone="plain",
        price="",
        picture="1/location/top",
    )


def test_a_stunts_card_shows_its_first_figure() -> None:
    card = kinds.card(Kind.STUNT, "jump", shelf(), NO, JULY)
    assert (card.title, card.detail, card.price) == ("Hoppet", "Seks ganger", f"1{NB}200{NB}m")
    assert kinds.card(Kind.STUNT, "wreck", shelf(), NO, JULY).price == ""


def test_an_activitys_card() -> None:
    assert kinds.card(Kind.ACTIVITY, "hike", shelf(serial=7), EN, JULY) == CardRow(
        key="activity/hike",
        kicker="Hellesylt",
        title="Guided hike",
        detail=f"4{DASH}5{NB}h{DOT}Moderate{DOT}from 12 years",
        note="Open now",
        tone="open",
        price=f"from 1,350{NB}kr (2026)",
        picture="7/activity/hike",
        months="000001111000",
        level=2,
    )


@pytest.mark.parametrize(
    ("content", "detail", "note", "price"),
    [
        (without(HIKE, "duration"), "Moderate · from 12 years", "Open now", None),
        (without(HIKE, "season"), None, "", None),
        (without(HIKE, "price"), None, "Open now", "Ask at the desk"),
        (without(HIKE, "price", "booking"), None, "Open now", ""),
        (
            without(HIKE, "difficulty", "minimum_age"),
            f"4{DASH}5{NB}h",
            "Open now",
            None,
        ),
        (
            without(HIKE, "duration", "difficulty", "minimum_age"),
            "",
            "Open now",
            None,
        ),
    ],
)
def test_an_activitys_card_says_what_there_is(
    content: Content, detail: str | None, note: str, price: str | None
) -> None:
    full = kinds.card(Kind.ACTIVITY, "hike", shelf(), EN, JULY)
    card = kinds.card(Kind.ACTIVITY, "hike", shelf(pack(activities={"hike": content})), EN, JULY)
    assert card.detail == (full.detail if detail is None else detail)
    assert card.note == note
    assert card.price == (full.price if price is None else price)


def test_an_activity_out_of_season_says_when() -> None:
    card = kinds.card(Kind.ACTIVITY, "hike", shelf(), EN, WINTER)
    assert (card.note, card.tone) == (f"June {DASH} September", "later")


def test_a_list() -> None:
    props = list_view.derive(Kind.ACTIVITY, shelf(), DE, JULY)
    assert props.title == "Erlebnisse"
    assert [card.key for card in props.cards] == ["activity/hike", "activity/walk"]


def test_start_has_a_card_for_each_kind() -> None:
    props = start_view.derive(shelf(), NO, JULY)
    assert props.wordmark == "OPPDRAG NORGE"
    assert [(card.key, card.kicker) for card in props.cards] == [
        ("location", "2 steder"),
        ("stunt", "2 historier"),
        ("activity", "2 opplevelser"),
    ]


def test_start_leaves_out_a_kind_without_entries() -> None:
    props = start_view.derive(shelf(pack(stunts={})), EN, JULY)
    assert [card.key for card in props.cards] == ["location", "activity"]


def test_starts_pictures_change_from_day_to_day_and_have_posters() -> None:
    poster = {"image": "p.webp", "alt": "P"}
    names = [f"p{number}" for number in range(6)]
    places: dict[str, Content] = {name: {**VALLEY, "poster": poster} for name in names}
    shown = shelf(pack(locations={"plain": VALLEY, **places}))

    def picture(day: int) -> str:
        picture: str = start_view.derive(shown, EN, date(2026, 7, day)).cards[0].picture
        return picture

    seen = {picture(day) for day in range(1, 7)}
    assert seen == {f"1/location/{name}" for name in names}


@pytest.mark.parametrize(
    ("page", "chosen"),
    [
        (START, ["start"]),
        (Page(Screen.TRIP), ["trip"]),
        (Page(Screen.LANGUAGE), ["language"]),
        (Page(Screen.COMFORT), ["comfort"]),
        (Page(Screen.HELP), []),
        (Page(Screen.LIST, Kind.STUNT), []),
        (Page(Screen.ENTRY, Kind.ACTIVITY, "hike"), []),
    ],
)
def test_the_dock_says_where_one_is(page: Page, chosen: list[str]) -> None:
    rows = panels_view.dock_choices(shelf(), page, Trip(), EN)
    assert [row.key for row in rows] == ["start", "trip", "language", "comfort"]
    assert [row.key for row in rows if row.chosen] == chosen


def test_the_dock_in_german() -> None:
    rows = panels_view.dock_choices(shelf(), START, Trip(), DE)
    assert [row.title for row in rows] == ["Start", "Meine Reise", "Deutsch", "Komfort"]


def test_the_dock_leaves_out_what_is_not_there() -> None:
    bare = shelf(pack(stunts={}, locations={}), languages=("nb",))
    rows = panels_view.dock_choices(bare, START, Trip(), NO)
    assert [row.key for row in rows] == ["start", "trip", "comfort"]


@pytest.mark.parametrize("stops", range(3))
def test_the_dock_counts_the_stops_of_the_trip(stops: int) -> None:
    trip = Trip(tuple((Kind.STUNT, str(number)) for number in range(stops)))
    rows = panels_view.dock_choices(shelf(), START, trip, EN)
    assert [row.badge for row in rows] == ["", str(stops) if stops else "", "", ""]


def test_languages_by_their_own_names_and_never_a_flag() -> None:
    props = panels_view.derive_language(shelf(), NO)
    assert props.choices == (
        ChoiceRow("en", "English", chosen=False),
        ChoiceRow("nb", "Norsk bokmål", chosen=True),
        ChoiceRow("de", "Deutsch", chosen=False),
    )
    assert (props.title, props.back) == ("Språk", "Tilbake")
    assert props.others == f"Language{DOT}Sprache"


@pytest.mark.parametrize(
    ("remaining", "language", "text"),
    [
        (30, "en", "This screen starts over in 30 seconds."),
        (1, "en", "This screen starts over in 1 second."),
        (0, "en", "This screen starts over in 0 seconds."),
        (1, "nb", "Skjermen starter på nytt om 1 sekund."),
        (12, "de", "Der Bildschirm beginnt in 12 Sekunden neu."),
    ],
)
def test_asking(remaining: int, language: str, text: str) -> None:
    props = panels_view.derive_asking(words_in(language), remaining, 30.0, since=9.0, slow=False)
    assert (props.text, props.warningSeconds) == (text, 30.0)


def test_more_time_is_offered_until_one_has_it() -> None:
    usual, slow = (
        panels_view.derive_asking(words_in("nb"), 30, 30.0, since=9.0, slow=slow)
        for slow in (False, True)
    )
    assert usual.slower == "Jeg trenger mer tid"
    assert slow.slower == ""


def test_back_soon_speaks_all_languages_at_once() -> None:
    props = panels_view.derive_back_soon(("nb", "en", "de"), "Hellesylt")
    assert props.title == "Snart tilbake"
    assert props.others == "Back soon\nBald wieder da\nHellesylt"
    assert len(props.text.splitlines()) == 3


def test_back_soon_runs_on_in_many_languages() -> None:
    props = panels_view.derive_back_soon(("en", "nb", "nn", "de", "fr", "es", "fi"), "Hellesylt")
    assert props.title == "Back soon"
    assert props.others.replace(NB, " ") == (
        "Snart tilbake · Bald wieder da · De retour bientôt · Volvemos pronto\nHellesylt"
    )
    assert f"Snart{NB}tilbake" in props.others
    assert props.text.startswith("Please ask at the desk meanwhile. Spør gjerne")
    assert len(props.text.splitlines()) == 1


def test_back_soon_of_one_language_and_no_place() -> None:
    props = panels_view.derive_back_soon(("en",), "")
    assert (props.title, props.others) == ("Back soon", "")


def slide(
    position: int, languages: tuple[str, ...] = ("en", "nb", "de")
) -> attract_view.AttractProps:
    shown = shelf(languages=languages)
    order = attract_view.running_order(shown, shuffled=False, seed=0)
    return attract_view.derive(
        shown, order, position, NO, seconds=8.0, running=True, first_in_front=False
    )


def test_a_slide() -> None:
    props = slide(1)
    assert props.wordmark == "OPPDRAG NORGE"
    assert props.kicker == f"Stunt{DOT}Hoppet"
    assert props.hook == "Seks ganger"
    assert props.entryTitle == "Hoppet"
    assert props.explore == "Utforsk"
    assert (props.slideNumber, props.slideSeconds) == (1, 8.0)
    assert (props.running, props.firstInFront) == (True, False)


def test_attract_invites_in_all_languages_in_turn() -> None:
    invitations = ["Touch to explore", "Trykk for å utforske", "Zum Entdecken berühren"]
    assert [slide(number).invitation for number in range(4)] == [*invitations, invitations[0]]
    for number in range(3):
        props = slide(number)
        assert {props.invitation, *props.invitations.split(DOT)} == set(invitations)


def test_in_many_languages_a_slide_invites_in_some_and_all_have_their_turn() -> None:
    props = [slide(number, SPOKEN) for number in range(len(SPOKEN))]
    assert [len(one.invitations.split(DOT)) for one in props] == [attract_view.BESIDE] * len(props)
    invited = {words_in(tag)("Touch to explore") for tag in SPOKEN}
    assert {one.invitation for one in props} == invited
    assert {word for one in props for word in one.invitations.split(DOT)} == invited
    assert all(one.invitation not in one.invitations for one in props)


def test_attract_goes_round() -> None:
    assert [slide(number).hook for number in range(6)] == [
        slide(number).hook for number in range(6, 12)
    ]
    assert len({slide(number).entryTitle for number in range(6)}) == 6


def test_attract_of_one_language_names_no_others() -> None:
    shown = shelf(languages=("de",))
    order = attract_view.running_order(shown, shuffled=False, seed=0)
    props = attract_view.derive(shown, order, 5, DE, seconds=8.0, running=True, first_in_front=True)
    assert (props.invitation, props.invitations) == ("Zum Entdecken berühren", "")


def test_a_pack_without_slides_still_invites() -> None:
    props = attract_view.derive(shelf(), (), 0, EN, seconds=8.0, running=True, first_in_front=True)
    assert (props.invitation, props.hook, props.kicker) == ("Touch to explore", "", "")


def test_a_shuffled_order_has_every_slide_once_and_depends_on_its_seed() -> None:
    places: dict[str, Content] = {f"p{number}": VALLEY for number in range(20)}
    shown = shelf(pack(locations=places))

    def order(*, shuffled: bool, seed: int) -> tuple[str, ...]:
        slides = attract_view.running_order(shown, shuffled=shuffled, seed=seed)
        return tuple(entry_id for _, entry_id, _ in slides)

    plain, one, again, two = (
        order(shuffled=shuffled, seed=seed)
        for shuffled, seed in ((False, 1), (True, 1), (True, 1), (True, 2))
    )
    assert one == again
    assert len({plain, one, two}) == 3
    assert sorted(plain) == sorted(one) == sorted(two)


def test_a_slides_own_hook_is_used() -> None:
    slides = [{"entry": "stunts/jump", "hook": {"en": "Look", "nb": "Se"}}]
    shown = shelf(pack(stunts={"jump": JUMP}, locations={"top": TOP}, attract={"order": slides}))
    order = attract_view.running_order(shown, shuffled=False, seed=0)
    props = attract_view.derive(shown, order, 9, NO, seconds=8.0, running=True, first_in_front=True)
    assert (props.hook, props.kicker) == ("Se", f"Stunt{DOT}Hoppet")
