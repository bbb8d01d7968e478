"""A real Chromium on the site. What a page asks of another host, or a script that breaks, fails the test."""

import os
import shutil
from urllib.parse import urlsplit

import pytest

# Playwright's loop runs in the thread in which the tests use the database.
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"

CHROMIUM_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
MAC_CHROME = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"
OWN_HOSTS = {"localhost", "127.0.0.1"}
OPTIONS = ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync"]


def find_chromium() -> str | None:
    found = next((path for name in CHROMIUM_NAMES if (path := shutil.which(name))), None)
    return found or (MAC_CHROME if os.path.exists(MAC_CHROME) else None)


@pytest.fixture(scope="session")
def chromium():
    """The browser; without one the test is skipped, and under CI that is a failure."""
    path = find_chromium()
    if path is None and os.environ.get("CI"):
        pytest.fail("Chromium is not installed, and under CI no browser test may be skipped.")
    if path is None:
        pytest.skip("needs a browser: install chromium (Debian: apt install chromium)")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=OPTIONS)
        yield browser
        browser.close()


@pytest.fixture
def visit(chromium, live_server):
    """Return a function that opens the site as a new visitor: ``visit(javascript=False, width=360)`` gives a page.

    At the end no page may have asked another host for anything, nor logged an error.
    """
    contexts, faults = [], []

    def open_site(*, javascript=True, width=1280, scheme="light"):
        context = chromium.new_context(
            base_url=live_server.url,
            java_script_enabled=javascript,
            viewport={"width": width, "height": 900},
            color_scheme=scheme,
        )
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(10_000)
        page.on("request", lambda request: note_foreign(request.url))
        page.on("response", lambda response: note_refusal(response.status, response.url))
        page.on("pageerror", lambda error: faults.append(f"script error: {error}"))
        page.on("console", lambda message: faults.append(message.text) if message.type == "error" else None)
        return page

    def note_foreign(url):
        parts = urlsplit(url)
        if parts.scheme in {"http", "https", "ws", "wss"} and parts.hostname not in OWN_HOSTS:
            faults.append(f"request to {url}")

    def note_refusal(status, url):
        if status >= 400:
            faults.append(f"{status} for {url}")

    yield open_site
    for context in contexts:
        context.close()
    assert faults == []
