"""The word gets out: announcements through both apps' real libraries; planned ones by the real program, killed."""

import signal
from collections.abc import AsyncIterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest
import pytest_asyncio

from adapters.telegram.adapter import Telegram
from bot.words import plain
from tests.end_to_end.ahead import Ahead
from tests.end_to_end.everywhere import Town, file_of, labels, lines, texts
from tests.end_to_end.program import Program
from tests.end_to_end.test_people_and_time import Carers
from tests.files.making import SECRET, chunk
from tests.platforms.discord import DiscordStandIn
from tests.platforms.discord.messages import SUPPRESS_NOTIFICATIONS, Media
from tests.platforms.discord.messages import Shown as DiscordShown
from tests.platforms.telegram import TelegramStandIn
from tests.platforms.telegram.chats import Chat
from tests.platforms.telegram.chats import Shown as TelegramShown
from tests.support.pictures import png

pytestmark = pytest.mark.asyncio(loop_scope="session")

TUESDAY = datetime(2026, 12, 1, 10, tzinfo=UTC)
FROM = "From the organisers of Carers"
NOTICE = (
    "📣 Carers' forum, @everyone\nTuesday 8 December, 6pm\n📍 Rivertown Library, RT1 2AB\nhttps://example.org/forum"
)

Shown = TelegramShown | DiscordShown


def standing(*chats: Sequence[Shown]) -> list[Shown]:
    """The one announcement that stands in each of these places."""
    found = [[one for one in chat if plain(one.text).startswith(FROM)] for chat in chats]
    assert [len(posts) for posts in found] == [1] * len(chats)
    return [posts[0] for posts in found]


def body(post: Shown) -> list[str]:
    """What a post says, without who it is from."""
    return lines(post)[1:]


def is_silent(post: Shown) -> bool:
    """Whether it came without a sound."""
    return post.silent if isinstance(post, TelegramShown) else bool(post.flags & SUPPRESS_NOTIFICATIONS)


def reports(chat: Chat, number: int = 1) -> list[TelegramShown]:
    """What stands in a private chat and begins as the report on an announcement does."""
    return [one for one in chat.by_bot() if plain(one.text).startswith(f"Announcement {number}: ")]


# The real program, killed before the time


class Organisers(Carers):
    """The same carers, with a second group on Telegram that Bob leads. `clock` says what time it is for everybody."""

    clock: Ahead

    async def starts(self) -> None:
        self.program.more |= self.clock.environ()
        await self.program.start()

    async def adds_east(self) -> Chat:
        """A second group on Telegram belongs to the same community as the first."""
        east = self.telegram.group("Carers east", members=[self.ada], admins=[self.bob])
        self.telegram.adds_bot(self.bob, east, payload=f"join-{await self.new_code()}")
        await self.on_telegram("This group is part of Carers.", east)
        return east

    async def tells(self, text: str) -> str:
        """Ada writes in private; gives all that comes back."""
        return texts(await self.says(self.ada, text))

    async def taps(self, label: str) -> str:
        """Ada presses a button in private, on the newest message that has it; gives the note."""
        await self.telegram.until(lambda: any(label in labels(one) for one in self.private.by_bot()))
        on = next(one for one in reversed(self.private.by_bot()) if label in labels(one))
        return await self.presses(self.ada, on, next(one for one in on.labels if plain(one) == label))

    async def reported(self, words: str, number: int = 1) -> list[str]:
        """Wait until the report begins so; there is one. Gives its lines."""
        title = f"Announcement {number}: {words}"
        await self.telegram.until(lambda: any(lines(one)[0] == title for one in reports(self.private, number)), 30.0)
        [report] = reports(self.private, number)
        return lines(report)


@pytest_asyncio.fixture(loop_scope="session")
async def organisers(tmp_path: Path) -> AsyncIterator[Organisers]:
    """The program runs, in the morning; nothing that it does may break the rules of either app."""
    clock = Ahead(TUESDAY)
    async with TelegramStandIn(clock=clock) as telegram, DiscordStandIn(clock=clock) as discord:
        more = {
            f"CARESAY_{app}__{key.upper()}": value
            for app, stand_in in {"TELEGRAM": telegram, "DISCORD": discord}.items()
            for key, value in stand_in.addresses().items()
            if key != "control"
        }
        town = Organisers(telegram, discord, Program(tmp_path, more, module="tests.end_to_end.ahead"))
        town.clock = clock
        await town.starts()
        await town.begins_on_telegram()
        await town.discord.connected()
        await town.adds_discord()
        yield town
        code, said = await town.program.end(signal.SIGTERM)
        assert code == 0, said
        telegram.check()
        discord.check()
        assert discord.stuck() == []


async def test_what_was_planned_for_ten_goes_when_the_killed_program_is_back_and_what_is_pasted_goes_at_once(
    organisers: Organisers,
) -> None:
    town, east = organisers, await organisers.adds_east()
    await town.tells("/announce Tea at three.")
    await town.tells("/announce draft at tomorrow 10am")
    planned = await town.tells("/announce draft plan")
    await town.program.end(signal.SIGKILL)
    there = (town.group.by_bot, east.by_bot, town.channel.by_bot)
    before = [one for chat in there for one in chat() if plain(one.text).startswith(FROM)]
    town.clock.leaps_to(TUESDAY.replace(day=2, hour=11))
    await town.starts()
    told = await town.reported("3 groups told")
    posts = standing(*(chat() for chat in there))

    assert "Announcement 1 is planned: Wednesday 2 December, 10am." in planned
    assert before == []
    assert told == ["Announcement 1: 3 groups told", "Everybody is told."]
    assert [body(post) for post in posts] == [["Tea at three."]] * 3
    assert not any(map(is_silent, posts))

    # Three taps at most from a pasted notice: here two.
    card = await town.tells(NOTICE)
    await town.taps("Only tell")
    going = await town.taps("Send now")
    told = await town.reported("3 groups told", 2)
    posts = [one for chat in there for one in chat() if plain(one.text).startswith(FROM)][1::2]

    assert "Tuesday 8 December, 6pm" in card
    assert going == "Announcement 2 is on its way to 3 groups. The report comes here."
    assert told == ["Announcement 2: 3 groups told", "Everybody is told."]
    assert [body(post) for post in posts] == [NOTICE.split("\n")] * 3
    assert not any(post.shows_preview for post in posts)
    assert [post.pings for post in posts if isinstance(post, DiscordShown)] == [()]
    sent = [call for call in town.discord.calls() if "allowed_mentions" in call.parameters]
    assert sent
    assert all(call.parameters["allowed_mentions"] == {"parse": []} for call in sent)


# The same libraries, on a clock that a test moves


async def with_east(town: Town) -> Chat:
    """A second group on Telegram belongs to the same community."""
    east = town.telegram.group("Carers east", admins=[town.ada])
    await adds(town, east)
    return east


async def adds(town: Town, group: Chat) -> None:
    """Ada adds a group by a code."""
    await town.says("/people")
    [told] = await town.ada_presses("Add a group")
    code = next(line for line in lines(told) if line.startswith("/join ")).removeprefix("/join ")
    town.telegram.adds_bot(town.ada, group, payload=f"join-{code}")
    await town.settles()


def everywhere(town: Town, east: Chat) -> list[Shown]:
    """The one announcement that stands in each place."""
    return standing(town.group.by_bot(), east.by_bot(), town.channel.by_bot())


def report(town: Town) -> TelegramShown:
    """The one report in Ada's private chat."""
    [shown] = reports(town.private(town.ada))
    return shown


async def test_typed_at_night_it_makes_no_sound_and_is_changed_and_cancelled_in_every_group(town: Town) -> None:
    east = await with_east(town)
    await town.minutes_pass(11.5 * 60)
    card = await town.tells(town.ada, "/announce Tea at three.")
    await town.ada_presses("Send now")
    posts = everywhere(town, east)
    assert "It goes to 3 groups, now." in card
    assert "It is night. It would make no sound." in card
    assert list(map(is_silent, posts)) == [True] * 3
    assert lines(report(town)) == ["Announcement 1: 3 groups told", "Everybody is told."]

    await town.ada_presses("Change words")
    changed = await town.tells(town.ada, "Tea at four.")
    assert "Changed. Every group sees the new words." in changed
    assert everywhere(town, east) == posts
    assert [body(post) for post in posts] == [["Tea at four.", "Changed Tuesday 1 December, 9.30pm."]] * 3

    await town.ada_presses("Cancel it")
    cancelled = await town.tells(town.ada, "The kettle broke.")
    assert "Announcement 1 is cancelled. The groups see why." in cancelled
    assert everywhere(town, east) == posts
    assert [body(post) for post in posts] == [["Cancelled: The kettle broke.", "Before, it said:", "Tea at four."]] * 3
    assert [post.labels for post in posts] == [()] * 3
    assert "It is cancelled. Groups that were told see why." in lines(report(town))


async def test_where_telegram_asks_to_wait_or_threw_us_out_the_others_are_told_and_the_report_says_so(
    town: Town,
) -> None:
    east, telegram = await with_east(town), town.adapters["telegram"]
    assert isinstance(telegram, Telegram)
    telegram._sending._line._now = lambda: town.clock().timestamp()  # its pauses are those of the test's clock
    await town.says("/announce Tea at three.")
    for chat, seconds in ((town.group, 30), (east, 60)):
        town.telegram.fault("too_many", retry_after=seconds, chat=chat.id, methods=["sendMessage"])
    await town.ada_presses("Send now")
    [there] = standing(town.channel.by_bot())
    waiting = lines(report(town))
    town.telegram.removes_bot(town.ada, east)
    await town.settles()
    thrown_out = lines(report(town))
    await town.minutes_pass(2)
    [post, again] = standing(town.group.by_bot(), town.channel.by_bot())

    removed = "Carers east: I was removed there. Add it again with /people, then press “Tell new groups”."
    tried_again = "Carers: it failed. I am trying again."
    assert body(there) == ["Tea at three."]
    assert (body(post), again) == (["Tea at three."], there)
    assert waiting == ["Announcement 1: 1 of 3 groups told", tried_again, "Carers east: it failed. I am trying again."]
    assert thrown_out == ["Announcement 1: 1 of 3 groups told", removed, tried_again]
    assert lines(report(town)) == ["Announcement 1: 2 of 3 groups told", removed]
    assert (town.telegram.record.too_many, town.telegram.record.too_early) == (2, 0)

    # What the report says to do does it, and until then nothing is said to go anywhere.
    assert "No group has joined since it was sent." in await town.tells(town.ada, "/announce 1 tell")
    await adds(town, east)
    assert "on its way to 1 group." in await town.tells(town.ada, "/announce 1 tell")
    assert lines(report(town)) == ["Announcement 1: 3 groups told", "Everybody is told."]
    assert [body(one) for one in everywhere(town, east)] == [["Tea at three."]] * 3


async def test_a_picture_sent_with_a_command_on_discord_is_told_in_words_everywhere_and_loses_what_it_knew(
    town: Town,
) -> None:
    await town.ada_is_one()
    whole = png()
    secretive = whole[:33] + chunk(b"eXIf", SECRET) + chunk(b"tEXt", b"Comment\x00" + SECRET) + whole[33:]
    asked = await town.uses("announce", town.ada_there, alone=True, what="Tea at three.", file=("cake.png", secretive))
    card = await town.discord.settled(town.discord.submits(asked, words="A cake."))
    sent = await town.presses_there(town.ada_there, card.said[0], "Send now")
    posts = standing(town.group.by_bot(), town.channel.by_bot())
    files = [file_of(post) for post in posts]
    shown = [one for one in town.private_there(town.ada_there) if plain(one.text).startswith("Announcement 1:")]

    assert asked.form is not None
    assert asked.form["components"][0]["label"] == "What does the picture show, in words?"
    assert "on its way to 2 groups." in plain(sent.text)
    assert lines(shown[-1]) == ["Announcement 1: 2 groups told", "Everybody is told."]
    assert [file.kind for file in files] == ["photo", "picture"]
    assert [file.content for file in files] == [whole, whole]
    assert body(posts[0]) == ["Tea at three.", "Picture: A cake."]
    assert [file.words for file in files if isinstance(file, Media)] == ["A cake."]
