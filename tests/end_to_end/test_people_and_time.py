"""People and their time, through both apps' real libraries: settings, languages, one person, a copy, being erased."""

import contextlib
import json
import signal
from collections.abc import AsyncIterator, Callable, Sequence
from pathlib import Path

import pytest
import pytest_asyncio

from bot.chat.languages import NAMES
from bot.chat.outbound import Say
from bot.main.core import open_words
from bot.words import plain
from tests.end_to_end.program import Program
from tests.end_to_end.test_three_doors import RESULT, Town
from tests.platforms.discord import DiscordStandIn
from tests.platforms.discord.interactions import Interaction
from tests.platforms.discord.messages import Shown as DiscordShown
from tests.platforms.discord.people import Person as DiscordPerson
from tests.platforms.telegram import TelegramStandIn
from tests.platforms.telegram.chats import Chat
from tests.platforms.telegram.chats import Shown as TelegramShown
from tests.platforms.telegram.people import Person as TelegramPerson
from tests.records.scanning import found

pytestmark = pytest.mark.asyncio(loop_scope="session")

ACCOUNT, NAME = 8_206_741_593, "Zwetlana-Ångström"
QUESTION, SOUP, SALAD = "دوپہر کا کھانا؟", "سوپ", "سلاد"
Shown = TelegramShown | DiscordShown
Posts = tuple[TelegramShown, DiscordShown]


class Carers(Town):
    """The same town, and Zwetlana, who has an account in both apps and whose name and numbers stand nowhere else."""

    def __post_init__(self) -> None:
        super().__post_init__()
        self.zwetlana, self.zwetlana_there = self.telegram.person(ACCOUNT, NAME), self.discord.person(NAME)
        self.telegram.joins(self.zwetlana, self.group)
        assert self.channel.guild is not None
        self.discord.joins(self.zwetlana_there, self.channel.guild)
        self.printed = ""

    def chat(self, who: TelegramPerson) -> Chat:
        return self.telegram.world.private(who)

    async def adds_discord(self) -> None:
        """The channel belongs to the same community as the group."""
        await self.uses(self.ada_there, "join", code=await self.new_code())
        await self.on_discord("This group is part of Carers.")

    async def says(self, who: TelegramPerson, text: str) -> list[TelegramShown]:
        """Say something in private, until it is done; gives what is new in the chat."""
        before = len(self.chat(who).by_bot())
        self.telegram.says(who, text)
        await self.telegram.drained()
        return self.chat(who).by_bot()[before:]

    async def presses(self, who: TelegramPerson, on: TelegramShown, words: str) -> str:
        """Press a button, until it is done; gives the note."""
        heard = await self.telegram.heard(self.telegram.presses(who, on, words))
        await self.telegram.drained()
        return plain(heard.text or heard.url)

    async def uses(self, who: DiscordPerson, command: str, **options: str) -> Interaction:
        return await self.discord.settled(self.discord.uses(who, command, self.channel, **options))

    async def presses_there(self, who: DiscordPerson, on: DiscordShown, words: str) -> Interaction:
        return await self.discord.settled(self.discord.presses(who, on, words))

    async def asks(self, text: str = "Lunch?\nSoup\nSalad") -> TelegramShown:
        """Ada asks in the group."""
        self.telegram.says(self.ada, f"/poll {text}", self.group)
        return await self.on_telegram(text.partition("\n")[0])

    async def asks_everywhere(self, number: int, question: str) -> Posts:
        """Ada asks in the group and the channel; gives both posts."""
        post = await self.asks(f"{question}\nSoup\nSalad")
        await self.says(self.ada, f"/polls {number} all")
        return post, await self.on_discord(question)

    async def both_show(self, posts: Posts, pattern: str) -> None:
        await self.telegram.until_shown(posts[0], pattern)
        await self.discord.until_shown(posts[1], pattern)

    async def becomes_one(self, who: TelegramPerson, there: DiscordPerson) -> Interaction:
        """Somebody joins their Discord account to their Telegram one by a code."""
        [told] = await self.says(who, "/join account")
        code = next(line for line in plain(told.text).splitlines() if line.startswith("/join ")).split()[1]
        used = await self.discord.settled(self.discord.uses(there, "join", code=code))
        return await self.presses_there(there, used.public[0], "Join them")


@contextlib.asynccontextmanager
async def open_town(folder: Path) -> AsyncIterator[Carers]:
    """The program runs, and says nothing by which Zwetlana could be known; nothing breaks the rules of either app."""
    async with TelegramStandIn() as telegram_there, DiscordStandIn() as discord_there:
        more = {
            f"CARESAY_{app}__{key.upper()}": value
            for app, stand_in in {"TELEGRAM": telegram_there, "DISCORD": discord_there}.items()
            for key, value in stand_in.addresses().items()
            if key != "control"
        }
        program = Program(folder, more | {"CARESAY_LOG__LEVEL": "debug"})
        await program.start()
        town = Carers(telegram_there, discord_there, program)
        await town.begins_on_telegram()
        await town.discord.connected()
        yield town
        code, said = await program.end(signal.SIGTERM)
        assert code == 0, said
        assert not found(numbers_of(town), (town.printed + said).encode())
        telegram_there.check()
        discord_there.check()
        assert discord_there.stuck() == []


@pytest_asyncio.fixture(loop_scope="session")
async def town(tmp_path: Path) -> AsyncIterator[Carers]:
    async with open_town(tmp_path) as town:
        yield town


def numbers_of(town: Carers) -> Sequence[str]:
    """By what Zwetlana could be known: her accounts, her private chats, her name."""
    there = town.zwetlana_there
    return (str(ACCOUNT), str(there.id), str(town.discord.world.private(there).id), NAME, NAME.partition("-")[0])


def in_language(language: str) -> Callable[..., str]:
    """Our own sentences, by their ids and details."""
    words = open_words()
    return lambda word, **details: plain(words.text(Say(word, **details), language))


async def test_welsh_is_chosen_on_telegram_and_welsh_stops_everything(town: Carers) -> None:
    welsh, chat = in_language("cy"), town.chat(town.ada)
    post = await town.asks()
    [card] = await town.says(town.ada, "/me")
    first = card.text, card.labels
    await town.presses(town.ada, card, "Language")
    await town.presses(town.ada, card, "Cymraeg")
    consent = card.text
    kept = await town.presses(town.ada, card, "Yes, keep it")
    newest = chat.by_bot()[-1]
    [form] = await town.says(town.ada, "/polls 1 change")
    stopped = await town.says(town.ada, welsh("stop-plain-words").split("|")[0].strip())
    await town.says(town.ada, "Cinio?")

    assert plain(first[0]).startswith("Your settings\n")
    assert {"Language", "Quiet hours", "Pause", "Stop", "My data"} <= set(first[1])
    assert newest is card  # one message, whatever was pressed
    assert "Are you 18 or over?" in consent
    assert kept == welsh("me-kept", what=Say("me-now-language", language="Cymraeg"))
    assert welsh("form-question") in plain(form.text)
    assert [plain(shown.text) for shown in stopped] == [welsh("stopped")]
    assert [plain(shown.text) for shown in chat.by_bot()].count(welsh("stopped")) == 1
    assert post.lines[0] == "Lunch?"


async def test_urdu_is_chosen_on_discord_where_nobody_else_sees_it(town: Carers) -> None:
    urdu = in_language("ur")
    card = await town.uses(town.cem, "me")
    asked = await town.uses(town.cem, "me", what="language", how="ur")
    consent = plain(asked.text)
    kept = await town.presses_there(town.cem, asked.private[0], "Yes, keep it")
    again = await town.uses(town.cem, "me")

    assert plain(card.private[0].text).startswith("Your settings\n")
    assert "Are you 18 or over?" in consent
    assert plain(asked.text).startswith(urdu("me-kept", what=Say("me-now-language", language=NAMES["ur"])))
    assert plain(again.text).startswith(f"{urdu('me-title')}\n")
    assert [one.public for one in (card, asked, kept, again)] == [[]] * 4


async def test_a_question_is_read_in_urdu_in_both_apps_and_counted_once(town: Carers) -> None:
    await town.adds_discord()
    posts = await town.asks_everywhere(1, "Lunch?")
    await town.says(town.ada, "/polls 1 add ur")
    await town.says(town.ada, QUESTION)
    await town.says(town.ada, f"{SOUP}\n{SALAD}")
    await town.telegram.until_posted(town.group, NAMES["ur"])
    await town.discord.until_posted(town.channel, NAMES["ur"])

    # Bob has never written to the bot: his button leads him there.
    town.telegram.opens_link(town.bob, await town.presses(town.bob, posts[0], NAMES["ur"]))
    card = await town.on_telegram(QUESTION, town.chat(town.bob))
    [card_there] = (await town.presses_there(town.cem, posts[1], NAMES["ur"])).private
    counted = await town.presses(town.bob, card, SOUP)
    pressed = await town.presses_there(town.cem, card_there, SALAD)

    await town.both_show(posts, "Soup.?: 1.*Salad.?: 1")
    assert all(plain(text).startswith(QUESTION) for text in (card.text, card_there.text))
    assert SOUP in counted
    assert SALAD in plain(pressed.text)
    assert not any(QUESTION in shown.text for shown in town.group.by_bot())
    assert not any(QUESTION in shown.text for shown in town.channel.by_bot())


async def test_an_account_on_each_app_is_one_voter_once_they_are_joined(town: Carers) -> None:
    await town.adds_discord()
    posts = await town.asks_everywhere(1, "Lunch?")
    joined = await town.becomes_one(town.zwetlana, town.zwetlana_there)
    told = await town.on_telegram("now joined with this one", town.chat(town.zwetlana))
    await town.presses(town.zwetlana, posts[0], "Soup")
    await town.both_show(posts, "Soup.?: 1.*Salad.?: 0")
    moved = await town.presses_there(town.zwetlana_there, posts[1], "Salad")
    await town.both_show(posts, "Soup.?: 0.*Salad.?: 1")

    assert plain(joined.text).startswith("Joined. You are one person now.")
    assert plain(told.text).startswith("Your account in Discord is now joined with this one.")
    assert plain(moved.text) == "Changed from Soup to Salad."


async def test_erased_means_erased_in_every_byte_however_often_it_is_delivered(town: Carers) -> None:
    chat, folder = town.chat(town.zwetlana), town.program.folder
    closed, running = await has_answered(town)
    had = found(numbers_of(town), kept_in(folder))
    [asked] = await town.says(town.zwetlana, "/forgetme")
    count = len(chat.by_bot())

    # It is done and answered, and the program is killed before it can confirm that: so it is told once more.
    await town.telegram.until(lambda: town.telegram.is_polled)
    town.telegram.fault("cut_before", methods=["getUpdates"], chance=1.0)
    town.telegram.says(town.zwetlana, "/forgetme yes")
    first = await town.on_telegram("is erased", chat, after=count)
    await town.both_show(running, "Soup.?: 1.*Salad.?: 0")
    left = found(numbers_of(town), kept_in(folder))
    _, town.printed = await town.program.end(signal.SIGKILL)
    left_by_the_dead = found(numbers_of(town), kept_in(folder))
    waiting = len(town.telegram.world.updates)
    town.telegram.clear_faults()
    await town.program.start()
    await town.telegram.drained()
    second = await town.on_telegram("is erased", chat, after=count + 1)

    # She begins anew, and the one button does the same as the words.
    await town.presses(town.zwetlana, running[0], "Salad")
    await town.both_show(running, "Soup.?: 1.*Salad.?: 1")
    told = await town.presses(town.zwetlana, asked, "Erase everything")
    await town.both_show(running, "Soup.?: 1.*Salad.?: 0")
    await town.telegram.until_shown(closed, "Soup.?: 2.*Salad.?: 0")
    result = await town.on_telegram(RESULT)
    await town.telegram.until(lambda: not any("Zwetlana" in shown.text for shown in town.group.by_bot()), 60.0)

    assert {str(ACCOUNT), str(town.zwetlana_there.id), NAME} <= set(had)
    assert asked.labels == ("Erase everything",)
    assert (left, left_by_the_dead, found(numbers_of(town), kept_in(folder))) == ([], [], [])
    assert (waiting, len(chat.by_bot())) == (1, count + 2)
    assert plain(first.text) == plain(second.text) == told
    assert plain(result.lines[-1]) == "“Lunch?” 2 people answered. Most chose Soup: 2 of 2."


async def has_answered(town: Carers) -> tuple[TelegramShown, Posts]:
    """Zwetlana, one voter, and Bob answer a question by name, which is then closed, and one that runs. Gives both."""
    await town.adds_discord()
    closed, running = await town.asks(), await town.asks_everywhere(2, "Dinner?")
    await town.says(town.ada, "/polls 1 names")
    await town.becomes_one(town.zwetlana, town.zwetlana_there)
    await town.says(town.zwetlana, "/me yes polls yes")
    for who in (town.bob, town.zwetlana):
        await town.presses(who, closed, "Soup")
    await town.presses(town.bob, running[0], "Soup")
    await town.presses_there(town.zwetlana_there, running[1], "Soup")
    await town.discord.until_shown(running[1], "Soup.?: 2.*Salad.?: 0")
    await town.says(town.ada, "/polls 1 close")
    return closed, running


async def test_a_copy_as_json_arrives_whole_in_both_apps(town: Carers) -> None:
    soups = [f'{letter} *soup* of the_day `{letter}` \\ "warm", with bread & <butter>' for letter in "ABCDEFGHIJ"]
    for number in range(2):
        await town.asks("\n".join((f"Lunch {number}?", *soups)))
    await town.becomes_one(town.ada, town.ada_there)
    await town.on_telegram("now joined with this one", town.private)
    before = len(town.private.by_bot())
    town.telegram.says(town.ada, "/mydata json")
    await town.telegram.until(lambda: is_whole(town.private.by_bot()[before:]))
    used = town.discord.uses(town.ada_there, "mydata", town.channel, what="json")
    await town.discord.until(lambda: is_whole(used.private))
    pages = town.private.by_bot()[before:]
    copied, copied_there = json.loads(together(pages)), json.loads(together(used.private))

    assert min(len(pages), len(used.private)) > 1
    assert [one["words"] for one in copied["about_you"]["poll_options"]] == soups * 2
    assert len(copied["about_you"]["accounts"]) == 2
    for told in (copied["about_you"], copied_there["about_you"]):
        assert told.pop("posts")  # what was just delivered is still being noted
    assert copied_there["about_you"] == copied["about_you"]
    assert used.public == []


def together(pages: Sequence[Shown]) -> str:
    """What the pages of a text say, without the title of each."""
    return "\n".join("\n".join(page.lines[1:]).strip("\n") for page in pages)


def is_whole(pages: Sequence[Shown]) -> bool:
    """Whether the text has come to its last bracket, which alone stands at the start of a line."""
    return together(pages).endswith("\n}")


def kept_in(folder: Path) -> bytes:
    """Every byte in the folder of data: the database, its log and journal, keys."""
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())
