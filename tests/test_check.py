"""`caresay check` of Telegram, as its operator reads it: the real library and a stand-in of Telegram."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import pytest

from adapters.telegram.looking import Standing, open_look
from bot.chat.inbound import Place
from bot.main.checking import Findings
from bot.main.looking import groups
from bot.main.looking.telegram import check_telegram
from tests.platforms.calling import post
from tests.platforms.telegram import TelegramStandIn
from tests.platforms.telegram.chats import Chat
from tests.platforms.telegram.people import Person
from tests.support.installation import Installation

WELL = ["Telegram: Caresay, @caresay_bot."]


@dataclass(kw_only=True)
class Home(Installation):
    """An installation that may run elsewhere at the same time; its Telegram is the stand-in."""

    stand_in: TelegramStandIn
    ada: Person

    def group(self, title: str) -> Chat:
        """A group of the community in which the bot is a member."""
        chat = self.stand_in.supergroup(title, admins=[self.ada], bot=True)
        self.keeps(place(chat))
        return chat

    async def looks(self) -> None:
        """The operator checks Telegram alone, without a pause between calls."""
        findings = Findings()
        await check_telegram(self.settings(), findings, pace=0)
        self.reads(findings)


def place(chat: Chat, topic: str = "") -> Place:
    return Place(platform="telegram", id=str(chat.id), topic=topic, title=chat.title)


@pytest.fixture
async def home(tmp_path: Path) -> AsyncIterator[Home]:
    async with TelegramStandIn() as stand_in:
        environ = {
            "CARESAY_TELEGRAM__TOKEN": stand_in.token,
            "CARESAY_TELEGRAM__API_URL": stand_in.api_url,
            "CARESAY_FRONT_ROOM__ENABLED": "false",
        }
        yield Home(tmp_path, environ, [stand_in.token], stand_in=stand_in, ada=stand_in.person(501, "Ada"))
        stand_in.check()


def _list(folder: Path) -> dict[Path, bytes]:
    return {file: file.read_bytes() for file in folder.rglob("*") if file.is_file()}


async def test_a_new_installation_with_a_good_token_is_well(home: Home) -> None:
    await home.checks()

    assert (home.said, home.wrong) == (WELL, [])
    assert _list(home.folder) == {}


async def test_without_a_token_telegram_is_left_alone(home: Home) -> None:
    del home.environ["CARESAY_TELEGRAM__TOKEN"]
    await home.checks()

    assert (home.said, home.wrong) == ([], [])
    assert home.stand_in.calls() == []


async def test_a_refused_token_is_wrong(home: Home) -> None:
    home.environ["CARESAY_TELEGRAM__TOKEN"] = "7000002:another-token-for-tests-only-00000000"
    await home.checks()

    assert home.wrong == [
        'telegram.token: Telegram does not know this token. Run "caresay setup" and give the right one.'
    ]


async def test_where_the_database_is_not_well_telegram_is_looked_at_all_the_same(home: Home) -> None:
    home.group("Rivertown")
    for key in (home.folder / "data" / "keys").glob("*.key"):
        key.unlink()
    await home.checks()

    assert (home.said, len(home.wrong)) == (WELL, 1)


async def test_an_absent_network_is_said_and_is_not_wrong(home: Home) -> None:
    home.stand_in.goes_down()
    await home.checks()

    assert home.said == ["Telegram could not be asked now. Is this computer online? Run this again later."]
    assert (home.wrong, home.is_whole) == ([], False)


async def test_a_page_of_somebody_else_is_no_refused_token(home: Home) -> None:
    """Whoever gives away wireless answers every address with a page of their own."""

    async def page(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 404 Not Found\r\nContent-Length: 7\r\nConnection: close\r\n\r\nWelcome")
        await writer.drain()
        writer.close()

    async with await asyncio.start_server(page, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        home.environ["CARESAY_TELEGRAM__API_URL"] = f"http://127.0.0.1:{port}"
        await home.looks()

    assert (home.wrong, home.is_whole) == ([], False)


async def test_what_is_wrong_with_the_bot_is_told_with_how_to_mend_it(home: Home) -> None:
    home.stand_in.bot.can_join_groups = home.stand_in.bot.privacy = False
    await home.looks()

    assert [line.partition(",")[0] for line in home.wrong] == [
        "The bot cannot be added to groups. Send /setjoingroups to @BotFather",
        "The bot would get all that people write. Send /setprivacy to @BotFather",
    ]


async def test_groups_that_are_well_are_one_line(home: Home) -> None:
    home.group("Rivertown")
    home.group("Hilltown")
    await home.looks()

    assert home.said == [*WELL, "2 groups are well."]
    assert home.wrong == []


async def test_topics_of_one_group_are_one_group(home: Home) -> None:
    chat = home.group("Rivertown")
    home.keeps(place(chat, topic="12"))
    await home.looks()

    assert home.said == [*WELL, "1 group is well."]


async def test_of_each_group_it_is_told_what_is_missing_there(home: Home) -> None:
    stand_in = home.stand_in
    stand_in.removes_bot(home.ada, home.group("Removed"))
    stand_in.leaves(stand_in.bot, home.group("Left"))
    stand_in.silences_bot(home.ada, home.group("Silenced"))
    stand_in.mutes(home.group("Muted"))
    home.group("Well")
    await home.looks()

    assert sorted(home.wrong) == [
        '"Left": the bot is not there any more. Add it to the group again.',
        '"Muted": only administrators may write there. Allow members to send messages.',
        '"Removed": the bot is not there any more. Add it to the group again.',
        '"Silenced": the bot may not write there. Allow it to send messages.',
    ]
    assert home.said == [*WELL, "1 group is well."]


async def test_an_administrators_rights_are_more_than_the_bot_needs(home: Home) -> None:
    home.stand_in.promotes_bot(home.ada, home.group("Rivertown"))
    await home.looks()

    assert home.said[-1].startswith('"Rivertown": the bot is an administrator there, so it gets all that people write.')
    assert home.wrong == []


async def test_where_only_administrators_write_the_bot_may_be_one(home: Home) -> None:
    chat = home.group("Rivertown")
    home.stand_in.promotes_bot(home.ada, chat)
    home.stand_in.mutes(chat)
    await home.looks()

    assert home.said[-1] == "1 group is well."


async def test_a_group_with_a_new_number_is_told_and_is_not_wrong(home: Home) -> None:
    chat = home.stand_in.group("Rivertown", admins=[home.ada], bot=True)
    home.keeps(place(chat))
    home.stand_in.migrates(chat)
    await home.looks()

    assert home.said[-1] == '"Rivertown": the group has a new number. The bot follows when it next writes there.'
    assert home.wrong == []


async def test_a_title_cannot_steer_the_terminal(home: Home) -> None:
    chat = home.group("Rivertown\x1b[2J\n\u202eall is well")
    home.stand_in.removes_bot(home.ada, chat)
    await home.looks()

    assert home.wrong == ['"Rivertown[2J all is well": the bot is not there any more. Add it to the group again.']


async def test_of_very_many_groups_the_first_are_looked_at(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(groups, "MOST_GROUPS", 2)
    for title in ("Rivertown", "Hilltown", "Milltown"):
        home.group(title)
    await home.looks()

    assert home.said == [*WELL, "There are 3 groups. Only the first 2 were looked at.", "2 groups are well."]
    assert len(home.stand_in.calls("getChatMember")) == 2


async def test_a_network_that_goes_meanwhile_ends_the_look_and_no_more(home: Home) -> None:
    home.stand_in.removes_bot(home.ada, home.group("Rivertown"))
    home.stand_in.fault("too_many", methods=["getChat", "getChatMember"])
    await home.looks()

    assert (home.wrong, home.is_whole) == ([], False)


async def test_a_foreign_webhook_is_told_without_its_address(home: Home) -> None:
    """Many programs write their token into the address."""
    await post(home.stand_in, "setWebhook", json={"url": f"https://other.example.org/{home.stand_in.token}"})
    await home.looks()

    assert home.said[-1] == (
        'Telegram sends messages to other.example.org now. "caresay run" ends that, and fetches them itself.'
    )
    assert home.wrong == []


async def test_the_look_changes_nothing_at_telegram(home: Home) -> None:
    home.group("Rivertown")
    await home.looks()

    assert {call.method for call in home.stand_in.calls()} == {"getMe", "getWebhookInfo", "getChatMember", "getChat"}


@pytest.fixture
def told(home: Home) -> Home:
    """An installation that is told of messages at an address of its own."""
    home.environ |= {"CARESAY_TELEGRAM__MODE": "webhook", "CARESAY_WEB__PUBLIC_URL": "https://say.example.org"}
    return home


async def test_before_the_first_run_telegram_does_not_know_the_address(told: Home) -> None:
    await told.looks()

    assert told.said[-1] == 'Telegram does not know web.public_url yet. "caresay run" tells it.'


async def test_another_address_is_wrong(told: Home) -> None:
    await post(told.stand_in, "setWebhook", json={"url": "https://old.example.org/telegram"})
    await told.looks()

    assert told.wrong == [
        'telegram.mode: Telegram sends messages to another address at old.example.org. "caresay run" puts that right.'
    ]


async def test_messages_that_cannot_be_brought_are_wrong(told: Home) -> None:
    # An address of this machine, where nobody listens: nothing in the tests may leave it.
    told.environ["CARESAY_WEB__PUBLIC_URL"] = "http://127.0.0.1:9"
    await post(told.stand_in, "setWebhook", json={"url": "http://127.0.0.1:9/telegram"})
    chat = told.stand_in.group("Rivertown", admins=[told.ada], bot=True)
    told.stand_in.says(told.ada, "/help", chat)
    await told.stand_in.until(lambda: told.stand_in._webhook.last_error is not None)
    await told.looks()

    assert told.wrong == [
        "web.public_url: Telegram cannot bring 1 message to it. It says: Connection refused or closed"
    ]


async def test_a_group_can_be_asked_about_while_the_bot_polls(home: Home) -> None:
    """The look asks for no updates, so the running bot is not thrown out."""
    chat = home.group("Rivertown")
    polling = asyncio.create_task(post(home.stand_in, "getUpdates", json={"timeout": 20}))
    await home.stand_in.until(lambda: home.stand_in.is_polled)
    async with open_look(home.stand_in.token, home.stand_in.api_url, pace=0) as look:
        standing = await look.standing(str(chat.id), (await look.bot()).id)
    still = home.stand_in.is_polled
    polling.cancel()
    with suppress(asyncio.CancelledError):
        await polling

    assert (standing, still) == (Standing.WELL, True)


async def test_the_command_ends_well_where_all_is_well(home: Home) -> None:
    assert await home.command() == (0, [*WELL, "All is well."])


async def test_the_command_does_not_say_that_all_is_well_where_it_could_not_ask(home: Home) -> None:
    home.stand_in.goes_down()
    code, said = await home.command()

    assert (code, said[-1]) == (0, "All else is well.")


async def test_the_command_ends_with_exit_code_2_for_what_is_wrong(home: Home) -> None:
    home.stand_in.removes_bot(home.ada, home.group("Rivertown"))
    code, said = await home.command()

    assert (code, said[-1]) == (2, '"Rivertown": the bot is not there any more. Add it to the group again.')


async def test_neither_token_nor_titles_are_logged(home: Home) -> None:
    home.environ["CARESAY_LOG__LEVEL"] = "debug"
    home.group("Rivertown")
    _, said = await home.command()

    assert not any(home.stand_in.token in line or "Rivertown" in line for line in said)
