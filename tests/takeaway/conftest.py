"""One Chromium for all tests of the page: starting it takes longer than any of them."""

from collections.abc import Iterator

import pytest

from tests.takeaway.browser import Browser


@pytest.fixture(scope="session")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    browser = Browser(tmp_path_factory.mktemp("browser"))
    yield browser
    browser.close()
