"""A browser and a page for all tests of the page that a trip's code opens."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.config import shipped_pack
from tests.takeaway.browser import Browser


@pytest.fixture(scope="session")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    browser = Browser(tmp_path_factory.mktemp("browser"))
    yield browser
    browser.close()


@pytest.fixture(scope="session")
def page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page for the pack that comes along, made by the command."""
    file = tmp_path_factory.mktemp("page") / "trip.html"
    assert main(["takeaway-page", "--out", str(file), "--pack", str(shipped_pack())]) == 0
    return file
