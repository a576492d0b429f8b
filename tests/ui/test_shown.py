"""In which language a visitor really gets what a pack says."""

import pytest

from kiosk.content import Text
from tests.ui.shelves import shelf


@pytest.mark.parametrize(
    ("written", "wanted", "language"),
    [
        ("en nb de", "de", "de"),
        ("en nb", "nn", "nb"),
        ("en nb", "fr", "en"),
        ("nb en", "it", "en"),
        ("nb fr", "it", "nb"),
        ("de", "de-AT", "de"),
    ],
)
def test_a_part_in_another_language_is_known_by_it(
    written: str, wanted: str, language: str
) -> None:
    text = Text({tag: f"in {tag}" for tag in written.split()})
    on_show = shelf()
    assert on_show.language_of(text, wanted) == language
    assert on_show.read(text, wanted) == f"in {language}"


def test_a_name_is_in_the_language_of_who_reads_it() -> None:
    name = Text.model_validate("Trollstigen")
    assert shelf().language_of(name, "pl") == "pl"
