"""A real Chromium that reaches no network, for the page that a trip's code opens."""

import json
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from selenium.webdriver import Chrome, ChromeOptions
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.ui import WebDriverWait

QUIET = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND",
)
PATIENCE = 20.0
"""Seconds for a file to be saved on a busy machine."""


class Browser:
    """Chromium with an empty profile of its own, as wide as a phone."""

    def __init__(self, folder: Path, *more: str) -> None:
        program, driver = shutil.which("chromium"), shutil.which("chromedriver")
        assert program, "There is no chromium: `./kiosk.sh test` installs it."
        assert driver, "There is no chromedriver: `./kiosk.sh test` installs it."
        self.saved = folder / "saved"
        self.saved.mkdir()
        options = ChromeOptions()
        options.binary_location = program
        options.set_capability("goog:loggingPrefs", {"performance": "ALL", "browser": "ALL"})
        for argument in (*QUIET, f"--user-data-dir={folder / 'profile'}", *more):
            options.add_argument(argument)
        # The driver is named, so that nobody looks for one to download.
        self.driver = Chrome(options=options, service=Service(driver))
        self._do("Browser.setDownloadBehavior", behavior="allow", downloadPath=str(self.saved))
        self.shape(390, 844)

    def close(self) -> None:
        """End it, and the driver."""
        self.driver.quit()

    def shape(self, width: int, height: int) -> None:
        """A window of this size, in CSS pixels."""
        self._do(
            "Emulation.setDeviceMetricsOverride",
            width=width,
            height=height,
            deviceScaleFactor=1,
            mobile=width < 600,
        )

    def prefers(self, scheme: str) -> None:
        """Light or dark."""
        self._do(
            "Emulation.setEmulatedMedia",
            features=[{"name": "prefers-color-scheme", "value": scheme}],
        )

    def _do(self, command: str, **arguments: Any) -> Any:
        return self.driver.execute_cdp_cmd(command, arguments)

    def open(self, page: Path, fragment: str = "") -> None:
        """A page from the disk, loaded afresh."""
        self.driver.get("about:blank")
        self._log("performance")
        self._log("browser")
        self.driver.get(f"{page.as_uri()}{'#' if fragment else ''}{fragment}")

    def _log(self, kind: str) -> list[dict[str, Any]]:
        """What has come into a log since it was last read."""
        entries: list[dict[str, Any]] = self.driver.get_log(kind)  # type: ignore[no-untyped-call]
        return entries

    def asked_for(self) -> list[str]:
        """The addresses the page has asked for since it was opened, without its own pictures."""
        asked = []
        for entry in self._log("performance"):
            message = json.loads(entry["message"])["message"]
            if message["method"] == "Network.requestWillBeSent":
                asked.append(message["params"]["request"]["url"])
        return [url for url in asked if not url.startswith("data:")]

    def complaints(self) -> list[str]:
        """What Chromium's console says: scripts that failed, what the page's policy forbade."""
        return [str(entry["message"]) for entry in self._log("browser")]

    def run(self, script: str, *arguments: object) -> Any:
        """What a script returns."""
        return self.driver.execute_script(script, *arguments)

    def all(self, selector: str) -> Sequence[WebElement]:
        """What a CSS selector finds."""
        found: Sequence[WebElement] = self.driver.find_elements(By.CSS_SELECTOR, selector)
        return found

    def texts(self, selector: str) -> list[str]:
        """What they say."""
        return [one.text for one in self.all(selector)]

    def press(self, text: str) -> None:
        """The button that says this."""
        (button,) = [one for one in self.all("button") if one.text == text]
        button.click()

    def saved_after(self, text: str) -> Path:
        """The file that is saved when the button is pressed."""
        for old in self.saved.iterdir():
            old.unlink()
        self.press(text)

        def whole(_driver: object) -> Path | None:
            files = [file for file in self.saved.iterdir() if file.suffix != ".crdownload"]
            return files[0] if files and not list(self.saved.glob("*.crdownload")) else None

        file = WebDriverWait(self.driver, PATIENCE).until(whole)
        assert isinstance(file, Path)
        return file
