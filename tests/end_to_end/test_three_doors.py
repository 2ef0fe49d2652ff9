"""One program, three doors: a Telegram group, a Discord channel, the front room. One question, one tally, one end."""

import re
import signal
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, expect

from bot.words import plain
from tests.end_to_end.program import Program
from tests.platforms.discord import DiscordStandIn
from tests.platforms.discord.guilds import Channel
from tests.platforms.discord.messages import Shown as DiscordShown
from tests.platforms.discord.people import Person as DiscordPerson
from tests.platforms.telegram import TelegramStandIn
from tests.platforms.telegram.chats import Chat
from tests.platforms.telegram.chats import Shown as TelegramShown
from tests.platforms.telegram.people import Person as TelegramPerson

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

RESULT = "The result of question 1"
CODE = re.compile(r"/join ([a-z0-9]+)")


@dataclass
class Town:
    """Ada has an account on both apps and leads there; Bob is on Telegram, Cem on Discord, Joe in the front room."""

    telegram: TelegramStandIn
    discord: DiscordStandIn
    program: Program
    ada: TelegramPerson = field(init=False)
    bob: TelegramPerson = field(init=False)
    group: Chat = field(init=False)
    ada_there: DiscordPerson = field(init=False)
    cem: DiscordPerson = field(init=False)
    channel: Channel = field(init=False)

    def __post_init__(self) -> None:
        self.ada, self.bob = self.telegram.person(501, "Ada"), self.telegram.person(502, "Bob")
        self.group = self.telegram.group("Carers", members=[self.bob], admins=[self.ada])
        self.ada_there, self.cem = self.discord.person("Ada"), self.discord.person("Cem")
        server = self.discord.guild("Carers online", owner=self.ada_there, members=[self.cem], channels=["chat"])
        self.channel = next(iter(server.channels.values()))

    async def begins_on_telegram(self) -> None:
        """Ada follows the link that the terminal shows, and confirms in private."""
        link = await self.program.says(r"https://t\.me/\S+")
        self.telegram.opens_link(self.ada, link, self.group)
        door = await self.on_telegram("between you and me")
        self.telegram.opens_link(self.ada, next(door.buttons())["url"])
        await self.on_telegram("This group is part of Carers.")

    async def new_code(self) -> str:
        """Ada asks in private for a code for one more group."""
        before = len(self.private.by_bot())
        self.telegram.says(self.ada, "/people")
        people = await self.on_telegram("Carers", self.private, after=before)
        self.telegram.presses(self.ada, people, "Add a group")
        told = await self.on_telegram("Your code", self.private, after=before)
        found = CODE.search(plain(told.text))
        assert found is not None
        return found[1]

    @property
    def private(self) -> Chat:
        return self.telegram.world.private(self.ada)

    async def on_telegram(self, words: str, chat: Chat | None = None, *, after: int = 0) -> TelegramShown:
        """Wait until a message with these words stands there; gives the newest."""

        def found() -> list[TelegramShown]:
            return [shown for shown in (chat or self.group).by_bot()[after:] if words in plain(shown.text)]

        await _until(self.telegram.until, lambda: bool(found()))
        return found()[-1]

    async def on_discord(self, words: str) -> DiscordShown:
        """Wait until a message with these words stands in the channel; gives the newest."""

        def found() -> list[DiscordShown]:
            return [shown for shown in self.channel.by_bot() if words in plain(shown.text)]

        await _until(self.discord.until, lambda: bool(found()))
        return found()[-1]


async def _until(wait: Callable[[Callable[[], bool], float], object], true: Callable[[], bool]) -> None:
    waited = wait(true, 60.0)
    assert hasattr(waited, "__await__")
    await waited


@pytest_asyncio.fixture(loop_scope="session")
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with TelegramStandIn() as telegram_there, DiscordStandIn() as discord_there:
        more = {
            "CARESAY_TELEGRAM__TOKEN": telegram_there.token,
            "CARESAY_TELEGRAM__API_URL": telegram_there.api_url,
            "CARESAY_DISCORD__TOKEN": discord_there.token,
            "CARESAY_DISCORD__API_URL": discord_there.api_url,
            "CARESAY_DISCORD__GATEWAY_URL": discord_there.gateway_url,
        }
        program = Program(tmp_path, more)
        await program.start()
        yield Town(telegram_there, discord_there, program)
        code, said = await program.end(signal.SIGTERM)

        assert code == 0, said
        assert telegram_there.token not in said
        assert discord_there.token not in said
        telegram_there.check()
        discord_there.check()


async def test_one_question_through_three_doors(town: Town, browser: Browser) -> None:
    # Ada founds the community in the Telegram group, and adds the Discord channel and the front room by a code each.
    await town.begins_on_telegram()
    await town.discord.connected()
    joined = town.discord.uses(town.ada_there, "join", town.channel, code=await town.new_code())
    await town.discord.settled(joined)
    page = await _come_in(browser, town.program)
    await _types(page, f"/join {await town.new_code()}")
    await expect(page.locator("#group")).to_contain_text("This group is part of")
    await town.on_discord("This group is part of Carers.")

    # She asks in the group, and has it asked everywhere.
    town.telegram.says(town.ada, "/poll Lunch on Friday?\nSoup\nSalad", town.group)
    post = await town.on_telegram("Lunch on Friday?")
    town.telegram.says(town.ada, "/polls 1 all")
    there = await town.on_discord("Lunch on Friday?")
    await expect(page.locator("#group")).to_contain_text("Lunch on Friday?")

    # One answer at each door.
    heard = await town.telegram.heard(town.telegram.presses(town.bob, post, "Soup"))
    pressed = await town.discord.settled(town.discord.presses(town.cem, there, "Salad"))
    await page.locator("#group").get_by_role("button", name="Soup").click()

    assert "Soup" in (heard.text or "")
    assert [plain(shown.text) for shown in pressed.private] == ["Counted: Salad. You can change it until it closes."]

    # One tally.
    await town.telegram.until_shown(post, "Soup.?: 2.*Salad.?: 1")
    await town.discord.until_shown(there, "Soup.?: 2.*Salad.?: 1")
    await expect(page.locator("#group")).to_contain_text("Soup: 2")

    # One result.
    town.telegram.says(town.ada, "/polls 1 close")
    result, result_there = await town.on_telegram(RESULT), await town.on_discord(RESULT)
    await expect(page.locator("#group")).to_contain_text("The result of question 1")

    assert plain(result.lines[-1]) == "“Lunch on Friday?” 3 people answered. Most chose Soup: 2 of 3."
    assert plain(result_there.lines[-1]) == plain(result.lines[-1])


async def _come_in(browser: Browser, program: Program) -> Page:
    page = await (await browser.new_context(viewport={"width": 390, "height": 844})).new_page()
    page.set_default_timeout(15_000)
    await page.goto(program.link)
    return page


async def _types(page: Page, words: str) -> None:
    await page.get_by_role("textbox", name="Write to the group").fill(words)
    await page.get_by_role("button", name="Send").click()
