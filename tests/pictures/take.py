"""Takes the README's pictures of the demo anew. Not a test of the suite.

.venv/bin/python tests/pictures/take.py docs/pictures [--chromium PATH]
"""

import argparse
import asyncio
import socket
import sys
from asyncio.subprocess import PIPE
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from playwright.async_api import Page, async_playwright, expect

WIDE, NARROW = {"width": 1280, "height": 900}, {"width": 360, "height": 780}
PATIENCE = 60_000  # milliseconds for a week of the company
PRESSES = 12  # of "next event" until somebody's own check-in comes


@asynccontextmanager
async def demo() -> AsyncIterator[str]:
    """Its address, when it is ready."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port = listener.getsockname()[1]
    command = (sys.executable, "-m", "bot", "demo", "--port", str(port))
    process = await asyncio.create_subprocess_exec(*command, stderr=PIPE)
    assert process.stderr
    await process.stderr.readline()
    try:
        yield f"http://127.0.0.1:{port}/?lang=en"
    finally:
        process.terminate()
        await process.communicate()


class Camera:
    """A visitor who takes pictures."""

    def __init__(self, page: Page, folder: Path) -> None:
        self._page, self._folder = page, folder

    async def be(self, name: str) -> None:
        await self._page.locator("#leading").get_by_role("button", name=name).click()
        await expect(self._page.locator("#chat-with")).to_contain_text(name, timeout=PATIENCE)

    async def tap(self, label: str) -> None:
        button = self._page.locator("#bubbles").get_by_role("button", name=label)
        await button.last.click(timeout=PATIENCE)

    async def enter(self, room: str) -> None:
        await self._page.locator("#rooms").get_by_role("button", name=room).click()

    async def say(self, words: str) -> None:
        await self._page.locator("#words").fill(words)
        await self._page.keyboard.press("Enter")
        helped = self._page.get_by_role("button", name="That helped")
        await expect(helped).to_be_visible(timeout=PATIENCE)

    async def forward(self, by: str) -> None:
        await self._page.locator(f"[data-by={by}]").click()
        await expect(self._page.locator("#clock.running")).to_have_count(0, timeout=PATIENCE)

    async def forward_to(self, label: str) -> None:
        button = self._page.locator("#bubbles").get_by_role("button", name=label, exact=True)
        for _ in range(PRESSES):
            await self.forward("next")
            await asyncio.sleep(1)
            if await button.count():
                return

    async def as_slack_and_teams(self) -> None:
        await self._page.locator("#twins").click()

    async def take(self, name: str) -> None:
        await asyncio.sleep(2)  # what moves has come to rest
        await self._page.locator("#bubbles > li").last.scroll_into_view_if_needed()
        await self._page.screenshot(path=self._folder / f"{name}.png")
        print(f"taken: {name}")

    async def at(self, size: dict[str, int]) -> None:
        await self._page.set_viewport_size({"width": size["width"], "height": size["height"]})


async def take(camera: Camera) -> None:
    """The newcomer's first questions twice, the champion's week, the pair, the channel."""
    await camera.tap("Yes, let's go")
    await camera.tap("English")
    await camera.as_slack_and_teams()
    await camera.take("twin-1280")
    await camera.as_slack_and_teams()
    await camera.be("Priya Nair")
    await camera.say("how do I write a better prompt?")
    await camera.forward_to("15 min")
    await camera.take("demo-1280")
    await camera.at(NARROW)
    await camera.take("demo-360")
    await camera.at(WIDE)
    await camera.be("Sofia Lindgren")
    await camera.enter("Sofia & Markus")
    await camera.take("pair-1280")
    await camera.enter("#ai-kollegor")
    await camera.take("drop-in-1280")


async def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--chromium", default="/usr/bin/chromium", help="its program")
    asked = parser.parse_args()
    async with demo() as address, async_playwright() as playwright:
        options = {"executable_path": asked.chromium, "args": ["--no-sandbox"]}
        browser = await playwright.chromium.launch(**options)
        page = await browser.new_page()
        camera = Camera(page, asked.folder)
        await camera.at(WIDE)
        await page.goto(address)
        await take(camera)
        await browser.close()


if __name__ == "__main__":
    asyncio.run(main())
