"""Drives Microsoft's Agents Playground as somebody new would: hello, onboarding by cards, a saving,
a question.

Not a test of the suite: docs/teams-try-it.md says how to start what it needs.

    python tests/playground/drive.py http://127.0.0.1:56150 --pictures FOLDER [--chromium PATH]
"""

import argparse
import asyncio
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from playwright.async_api import Locator, Page, Request, Route, async_playwright, expect

HERE = ("127.0.0.1", "localhost")
PATIENCE = 20_000  # milliseconds for an answer


@dataclass
class Somebody:
    """Whoever sits before the playground."""

    page: Page
    pictures: Path
    left: list[str] = field(default_factory=list)  # addresses elsewhere, which were not called
    taken: int = 0

    async def keep_here(self, route: Route, request: Request) -> None:
        if urlsplit(request.url).hostname in HERE:
            await route.continue_()
        else:
            self.left.append(request.url)
            await route.abort()

    async def reads(self, part: str) -> Locator:
        words = self.page.get_by_text(part).last
        await expect(words).to_be_visible(timeout=PATIENCE)
        print(f"read: {part}")
        return words

    async def says(self, words: str) -> None:
        box = self.page.get_by_role("textbox").first
        await box.click()
        await self.page.keyboard.type(words)
        await self.page.keyboard.press("Enter")
        print(f"said: {words}")

    async def taps(self, label: str) -> None:
        await self.page.get_by_role("button", name=label, exact=True).last.click(timeout=PATIENCE)
        print(f"tapped: {label}")

    async def picks(self, option: str) -> None:
        """From the menu of a card, which is then sent."""
        await self.page.get_by_role("combobox").last.click(timeout=PATIENCE)
        await self.page.get_by_role("option", name=option, exact=True).click(timeout=PATIENCE)
        await self.taps("Send")

    async def picture(self, name: str) -> None:
        self.taken += 1
        await self.page.wait_for_timeout(800)  # the playground is still drawing
        await self.page.screenshot(path=self.pictures / f"{self.taken:02}-{name}.png")


async def hello(somebody: Somebody, department: str) -> None:
    await somebody.reads("an AI assistant")
    await somebody.picture("hello")
    await somebody.taps("Yes, let's go")
    await somebody.reads("language")
    await somebody.taps("English")
    await somebody.reads("Which department")
    await somebody.picture("department")
    await somebody.picks(department)
    for question, answer in (
        ("what is your job there", "controller"),
        ("Would you like a buddy", "no thanks"),
    ):
        await somebody.reads(question)
        await somebody.says(answer)
    await somebody.reads("Right?")
    await somebody.picture("onboarding")
    await somebody.taps("Yes, that’s right")
    await somebody.reads("Nice to meet you")


async def a_saving(somebody: Somebody) -> None:
    await somebody.says("I saved 45 min on quotations with Copilot yesterday")
    await somebody.reads("45 min")
    await somebody.picture("saving")
    await somebody.taps("Yes, that’s right")
    await somebody.reads("Noted")
    await somebody.picture("saved")


async def a_question(somebody: Somebody) -> None:
    await somebody.says("How do I write a better prompt?")
    await somebody.reads("A good prompt answers four questions")
    await somebody.picture("question")


async def drive(address: str, pictures: Path, department: str, chromium: str | None) -> None:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        somebody = Somebody(
            await browser.new_page(viewport={"width": 1280, "height": 900}), pictures
        )
        await somebody.page.route("**/*", somebody.keep_here)
        await somebody.page.goto(address)
        try:
            await hello(somebody, department)
            await a_saving(somebody)
            await a_question(somebody)
            print(f"{len(somebody.left)} requests to other machines were held back")
        finally:
            await somebody.picture("end")
            await browser.close()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("address")
    parser.add_argument("--pictures", type=Path, required=True)
    parser.add_argument("--department", default="Ekonomi", help="one of company.toml")
    parser.add_argument("--chromium", help="its program; playwright's own when left out")
    told = parser.parse_args()
    told.pictures.mkdir(parents=True, exist_ok=True)
    asyncio.run(drive(told.address, told.pictures, told.department, told.chromium))
