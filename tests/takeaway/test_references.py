"""Short references: stable, told apart, and the beginning of something longer."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.content import Kind
from kiosk.takeaway import ALPHABET, long_reference, references
from kiosk.takeaway.references import LONGEST, SHORTEST, shortened
from tests.takeaway.packs import every_stop, shipped


def test_every_entry_has_four_characters_that_nobody_confuses() -> None:
    short = references(shipped())

    assert set(short) == set(every_stop(shipped()))
    assert len(set(short.values())) == len(short)
    assert {len(name) for name in short.values()} == {SHORTEST}
    assert set("".join(short.values())) <= set(ALPHABET)
    assert not set("01IO") & set(ALPHABET)


def test_a_reference_is_the_same_for_ever() -> None:
    """Codes that people carry home must not lose their meaning with the next version."""
    assert long_reference((Kind.LOCATION, "helsetkopen")) == "NY8FHUHR67RT"
    assert long_reference((Kind.ACTIVITY, "loen-skylift")) == "U962LNBJ722J"


def test_the_kind_tells_entries_of_one_name_apart() -> None:
    assert len({long_reference((kind, "same"))[:SHORTEST] for kind in Kind}) == len(Kind)


names = st.text(ALPHABET[:2], min_size=LONGEST, max_size=LONGEST)


@given(st.lists(names, unique=True, max_size=40))
def test_those_that_begin_alike_are_lengthened_both(long: list[str]) -> None:
    every = {(Kind.STUNT, str(at)): name for at, name in enumerate(long)}
    short = shortened(every)

    for stop, name in short.items():
        assert every[stop].startswith(name)
        alike = [other for other in long if other.startswith(name)]
        assert alike == [every[stop]]
        if len(name) > SHORTEST:
            assert sum(other.startswith(name[:-1]) for other in long) > 1


def test_what_else_is_in_the_pack_changes_only_how_much_of_it_is_said() -> None:
    every = {(Kind.STUNT, "a"): "ABCDEFGHJKLM", (Kind.STUNT, "b"): "ABCDEGHJKLMN"}

    assert shortened(every) == {(Kind.STUNT, "a"): "ABCDEF", (Kind.STUNT, "b"): "ABCDEG"}
    assert shortened({(Kind.STUNT, "a"): "ABCDEFGHJKLM"}) == {(Kind.STUNT, "a"): "ABCD"}
