"""The real program and concerns: killed in the middle, and from the first word in one app to the answer in another."""

import re
import signal
import sqlite3
from collections.abc import AsyncIterator, Mapping
from datetime import UTC, datetime

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, expect

from bot.concerns.use_cases.entering import page_token
from bot.words import plain
from storage.work import StorageWork
from tests.concerns.scanning import windows
from tests.end_to_end.ahead import Ahead
from tests.end_to_end.concerned import ANSWER, NAME, READERS, REVIEW, SEND, TEXT, USERNAME, reader, takes_concerns
from tests.end_to_end.everywhere import labels
from tests.end_to_end.program import Program
from tests.end_to_end.test_announcing import TUESDAY, Organisers
from tests.end_to_end.test_dashboard import PHONE, open_link, press
from tests.end_to_end.test_people_and_time import in_language
from tests.platforms.discord import DiscordStandIn
from tests.platforms.discord.interactions import Interaction
from tests.platforms.telegram import TelegramStandIn
from tests.platforms.telegram.chats import Shown as TelegramShown
from tests.platforms.telegram.people import Person as TelegramPerson
from tests.records.scanning import Word, hits
from tests.support.installation import Installation

pytestmark = pytest.mark.asyncio(loop_scope="session")

said = in_language("en")

EVENING = datetime(2026, 12, 1, 18, 40, tzinfo=UTC)
"""After the slot of the first day, however late it is."""

STRAY = "Quibbling about the zinc tray again."


def page_of(work: StorageWork) -> str:
    """The word in the link of the page."""
    return page_token(work, work.intakes.find(work.people.list_communities()[0].id))


class Confiding(Organisers):
    """The same carers, with two who read concerns. All that the program ever printed is kept, at DEBUG."""

    async def takes_concerns(self) -> None:
        """Readers are named while nothing runs, and the button is posted."""
        self.readers = {name: self.telegram.person(int(reader(name).id), name) for name in READERS}
        for who in self.readers.values():
            who.started = True
        await self.ends()
        storage = Installation(self.program.folder, self.program.environ()).storage()
        storage.transact(takes_concerns)
        self.page = f"/c/{storage.read(page_of)}"
        storage.close()
        await self.starts()
        await self.discord.connected()
        await self.says(self.ada, "/people concerns post all")
        self.door, self.door_there = await self.on_telegram(DOOR_SAYS), await self.on_discord(DOOR_SAYS)

    async def ends(self, number: signal.Signals = signal.SIGTERM) -> None:
        _, said_last = await self.program.end(number)
        self.printed += said_last

    async def is_up(self) -> None:
        """It runs, whatever ended it before."""
        if self.program.process is None:
            await self.starts()
            await self.discord.connected()

    async def leaps_to(self, instant: datetime) -> None:
        """It is later, and the program was started again meanwhile."""
        await self.ends()
        self.clock.leaps_to(instant)
        await self.starts()
        await self.discord.connected()

    def newest(self, who: TelegramPerson, label: str) -> TelegramShown:
        return next(one for one in reversed(self.chat(who).by_bot()) if label in labels(one))

    async def presses_newest(self, who: TelegramPerson, label: str, shows: str) -> TelegramShown:
        """Press a button in private, until what comes of it stands there."""
        on = self.newest(who, label)
        await self.presses(who, on, next(one for one in on.labels if plain(one) == label))
        return await self.on_telegram(shows, self.chat(who))

    async def writes(self, who: TelegramPerson, *texts: str) -> str:
        """By the link under the button up to the review; gives the code."""
        self.telegram.opens_link(who, next(self.door.buttons())["url"])
        await self.on_telegram(said("concern-promise-group"), self.chat(who))
        await self.presses_newest(who, "Continue", said("concern-write-title"))
        for text in texts:
            self.telegram.says(who, text)
            await self.on_telegram(said("concern-so-far-title"), self.chat(who))
        review = await self.presses_newest(who, REVIEW, said("concern-review-title"))
        return code_on(plain(review.text))

    def everything(self) -> Mapping[str, bytes]:
        """Every file of the installation, and all that was printed."""
        files = [it for it in self.program.folder.rglob("*") if it.is_file()]
        kept = {str(it): it.name.encode() + b"\n" + it.read_bytes() for it in files}
        return kept | {"printed": self.printed.encode()}

    def found(self, *words: Word) -> list[tuple[str, Word]]:
        """SCAN: texts by their windows, numbers as they are."""
        wanted: list[Word] = []
        for word in words:
            wanted += windows(word) if isinstance(word, str) else [word]
        return hits(wanted, self.everything())


DOOR_SAYS = said("concern-door")


def code_on(text: str) -> str:
    """The receipt code on a review."""
    lines = text.split("\n")
    return lines[lines.index(said("concern-code")) + 1]


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def town(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Confiding]:
    """The program runs, in the morning; what is temporary goes into its folder."""
    clock, folder = Ahead(TUESDAY), tmp_path_factory.mktemp("confiding")
    (folder / "temporary").mkdir()
    async with TelegramStandIn(clock=clock) as telegram, DiscordStandIn(clock=clock) as discord:
        more = {
            f"CARESAY_{app}__{key.upper()}": value
            for app, stand_in in {"TELEGRAM": telegram, "DISCORD": discord}.items()
            for key, value in stand_in.addresses().items()
            if key != "control"
        }
        more |= {"CARESAY_LOG__LEVEL": "debug", "TMPDIR": f"{folder}/temporary"}
        town = Confiding(telegram, discord, Program(folder, more, module="tests.end_to_end.ahead"))
        town.clock = clock
        await town.starts()
        await town.begins_on_telegram()
        await town.discord.connected()
        await town.adds_discord()
        await town.takes_concerns()
        yield town
        if town.program.process is not None:
            await town.ends()
        telegram.check()
        discord.check()


async def test_killed_before_sending_it_is_lost_and_killed_behind_the_commit_it_is_there_once(town: Confiding) -> None:
    """A05 and A06: SIGKILL; and what was typed meanwhile is neither kept nor given back. It is taken back at last."""
    await town.is_up()
    who, before = town.telegram.person(8_310_748_881, NAME, USERNAME), rows(town)
    town.telegram.joins(who, town.group)
    lost = await town.writes(who, TEXT)
    await town.ends(signal.SIGKILL)
    town.telegram.says(who, STRAY)
    press = town.telegram.presses(who, town.newest(who, SEND), SEND)
    await town.starts()
    heard = await town.telegram.heard(press)
    await town.on_telegram(said("waited"), town.chat(who))
    await town.telegram.drained()
    told = "\n".join([plain(one.text) for one in town.chat(who).by_bot()] + [plain(heard.text or "")])
    after_crash = rows(town)

    code = await town.writes(who, TEXT)
    send = town.newest(who, SEND)
    town.telegram.fault("cut_before", lasts=3600.0, methods=["answerCallbackQuery", "editMessageText"])
    press = town.telegram.presses(who, send, SEND)
    await until_kept(town, before + 1)
    await town.ends(signal.SIGKILL)
    town.telegram.clear_faults()
    await town.starts()
    town.telegram.press_again(press)
    received = await town.on_telegram(said("concern-already-received"), town.chat(who))
    await town.says(who, "/followup")
    town.telegram.says(who, lost)
    await town.on_telegram(said("receipt-unknown"), town.chat(who))
    await town.says(who, "/followup")
    town.telegram.says(who, code)
    thread = await town.on_telegram(said("receipt-you-wrote"), town.chat(who))
    kept, is_guarded = rows(town), thread.protected
    await town.presses_newest(who, "Take it back", said("receipt-withdraw-title"))
    await town.presses_newest(who, "Yes, delete", said("receipt-withdrawn"))

    assert said("draft-lost") in told
    assert STRAY not in told
    assert after_crash == before
    assert said("concern-words-stand") in plain(received.text)
    assert is_guarded
    assert (kept, rows(town)) == (before + 1, before)
    assert town.found(TEXT, STRAY, who.id, NAME, USERNAME, lost, code) == []


def rows(town: Confiding) -> int:
    """How many concerns are kept."""
    database = sqlite3.connect(town.program.folder / "caresay.db")
    try:
        count: int = database.execute("SELECT count(*) FROM concerns").fetchone()[0]
    finally:
        database.close()
    return count


async def until_kept(town: Confiding, count: int) -> None:
    """Wait until it is committed: its answer is tried in vain by then."""
    await town.telegram.until(lambda: town.telegram.record.faults["cut_before"] > 0 and rows(town) == count, 30.0)


# From the first word to the answer


async def link_for(town: Confiding, who: TelegramPerson) -> str:
    """What the bot answers `/dashboard` with."""
    town.telegram.says(who, "/dashboard")
    told = await town.on_telegram("Your way in", town.chat(who))
    [link, *_] = [link.goes_to for link in told.links if "/login#" in link.goes_to]
    return link


async def answers_on_the_dashboard(town: Confiding, browser: Browser) -> str:
    """Ann signs in, says yes in the chat, opens it and answers; gives the words as they stood there."""
    ann = town.readers["Ann"]
    page = await open_link(browser, await link_for(town, ann))
    if "/concerns" not in page.url:
        await page.get_by_role("link", name="Concerns").first.click()
    await page.get_by_role("link", name=re.compile("^Concern [0-9a-f]{8}")).click()
    await press(page, "Open it")
    asks = await town.on_telegram("Is this you", town.chat(ann))
    await town.presses(ann, asks, next(label for label in asks.labels if plain(label) == "Yes, it's me"))
    await press(page, "Go on")
    if await page.get_by_role("button", name="Open it").count():
        await press(page, "Open it")
    words = await page.get_by_role("blockquote").first.inner_text()
    await page.get_by_text("Answer", exact=True).first.click()
    await page.get_by_label("Your answer").fill(ANSWER)
    await press(page, "Answer")
    return words


async def reads_on_discord(town: Confiding, code: str) -> Interaction:
    """By a slash command and a form, where nobody else sees it."""
    asked = await town.uses(town.zwetlana_there, "followup")
    done = await town.discord.settled(town.discord.submits(asked, code=code))
    await town.discord.until(lambda: ANSWER in plain(done.text), 20.0)
    return done


async def reads_on_the_page(town: Confiding, browser: Browser, code: str) -> str:
    """By the code, without an account."""
    page: Page = await (await browser.new_context(viewport=PHONE)).new_page()  # type: ignore[arg-type]
    await page.goto(f"http://127.0.0.1:{town.program.web_port}{town.page}")
    await page.get_by_role("link", name="I have a code").click()
    await page.get_by_label("What is your code?").fill(code)
    await page.get_by_role("button", name="Open", exact=True).click()
    await expect(page.get_by_text(ANSWER)).to_be_visible()
    assert code not in page.url
    return await page.locator("main").inner_text()


@pytest.mark.browser
async def test_a_concern_goes_in_by_telegram_and_is_answered_on_the_dashboard_and_nothing_of_its_sender_is_kept(
    town: Confiding, browser: Browser
) -> None:
    """A04 with the whole program, at DEBUG."""
    await town.is_up()
    who, there, before = town.telegram.person(8_310_741_777, NAME, USERNAME), town.zwetlana_there, rows(town)
    town.telegram.joins(who, town.group)
    code = await town.writes(who, TEXT)
    await town.presses_newest(who, SEND, said("concern-sent-follow"))
    kept_at_once = town.found(TEXT, who.id)
    await town.leaps_to(EVENING)
    for name in READERS:
        await town.on_telegram(said("concern-news"), town.chat(town.readers[name]))
    words = await answers_on_the_dashboard(town, browser)
    on_discord = await reads_on_discord(town, code)
    on_page = await reads_on_the_page(town, browser, code)
    running = town.found(TEXT, ANSWER)
    await town.ends()
    theirs = (who.id, NAME, USERNAME, there.id, there.name, on_discord.id, on_discord.token.encode())

    assert words == TEXT
    assert on_discord.public == []
    assert (TEXT in on_page, ANSWER in on_page) == (True, True)
    assert rows(town) == before + 1
    assert (kept_at_once, running) == ([], [])
    assert town.found(TEXT, ANSWER, code, code.replace("-", ""), *theirs) == []
    assert town.found(town.ada_there.id)  # the scan finds what is there: Ada is known
