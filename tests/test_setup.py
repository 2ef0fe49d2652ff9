"""`caresay setup`: what it asks about people, what it writes, and what it leaves alone. With a stand-in of Telegram."""

import re
import shutil
import stat
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.config import WrongSettings
from bot.main.clock import machine_now
from tests.platforms.telegram import TelegramStandIn
from tests.support.chat import Chat, Clock, group, make_core
from tests.support.installation import ENTER, PEOPLE, ROOT, Installation
from tests.support.platform import FakePlatform
from tests.support.terminal import GaveUp


@pytest.fixture
async def stand_in() -> AsyncIterator[TelegramStandIn]:
    async with TelegramStandIn() as stand_in:
        yield stand_in
        stand_in.check()


@pytest.fixture
def home(tmp_path: Path, stand_in: TelegramStandIn) -> Installation:
    """A new installation; its Telegram is the stand-in."""
    folder = tmp_path / "home"
    folder.mkdir()
    shutil.copy(ROOT / "config.example.toml", folder)
    return Installation(folder, {"CARESAY_TELEGRAM__API_URL": stand_in.api_url}, [stand_in.token.partition(":")[2]])


@pytest.fixture
def all_of_it(stand_in: TelegramStandIn) -> tuple[str, ...]:
    """Everything that somebody types who wants Telegram."""
    return (*PEOPLE, "y", stand_in.token, "n", "y")


def link_in(home: Installation) -> str:
    return next(line for line in home.terminal.shown if line.startswith("https://t.me/"))


async def test_a_whole_conversation(home: Installation, all_of_it: tuple[str, ...]) -> None:
    shown = await home.answers(*all_of_it)
    code = link_in(home).partition("join-")[2]

    assert re.fullmatch(r"[A-Za-z0-9_-]{6,}", code)
    assert shown == (
        f"""Caresay asks a few questions, and then writes its settings.
[Enter] keeps what stands in brackets.
Nothing is written before the end. Ctrl-C leaves everything as it was.

What is your group called? If you leave this empty, the first chat's title is taken.
Name of the group: Carers' forum
Time zone [Europe/London]:

Who runs this? People read it on the privacy screens. It may be a person or an organisation.
Run by: Pat
Is that also an organiser of the group? [y/N]: y

Caresay can be in a Telegram group. For that it needs a bot of your own, which costs nothing.
Do you want Telegram? [Y/n]: y
1. In Telegram, open @BotFather, the one with the blue tick. Send it: /newbot
2. Give the bot a name that people will see, such as Rivertown Carers.
3. Give it a username that ends in "bot", such as rivertown_carers_bot.
4. Copy the token that you are given. Whoever has it has the bot, so tell nobody.
5. Leave the rest as it is: groups allowed, privacy mode on. Then the bot gets only commands and replies.
6. In your group, do not make the bot an administrator. It needs no right.
Token, not shown as you type (or file: and the path of a file with it):
Asking Telegram...
Telegram: Caresay, @caresay_bot.

Caresay can be on a Discord server. For that it needs a bot of your own, which costs nothing.
Do you want Discord? [y/N]: n

Write this to {home.file}? [Y/n]: y

Written: {home.file}

Start your group on Telegram: open this link, and choose the group. You must be an administrator there.
https://t.me/caresay_bot?startgroup=join-{code}
Then confirm in private: you become the owner. The link works once, within 7 days.

Next: start it with ./caresay run"""
    )


async def test_what_was_answered_is_in_a_file_that_its_owner_alone_can_read(
    home: Installation, stand_in: TelegramStandIn, all_of_it: tuple[str, ...]
) -> None:
    await home.answers(*all_of_it)
    settings = home.settings()

    assert stat.S_IMODE(home.file.stat().st_mode) == 0o600
    assert (settings.community.name, settings.operator.name) == ("Carers' forum", "Pat")
    assert settings.operator.is_organiser
    assert settings.telegram.token.get_secret_value() == stand_in.token


async def test_a_new_file_has_every_line_of_the_example_but_what_was_answered(
    home: Installation, stand_in: TelegramStandIn, all_of_it: tuple[str, ...]
) -> None:
    await home.answers(*all_of_it)
    example = (ROOT / "config.example.toml").read_text().splitlines()
    changed = [line for line in home.text.splitlines() if line not in example]

    assert len(home.text.splitlines()) == len(example)
    assert changed == [
        'name = "Carers\' forum"                # what the group is called; empty takes the name of the first chat',
        'name = "Pat"                          # a person or an organisation',
        "is_organiser = true                   # true if the same person also organises the group",
        f'token = "{stand_in.token}"  # from @BotFather; without it Telegram is off',
    ]


async def test_the_founding_link_founds_a_community(home: Installation, all_of_it: tuple[str, ...]) -> None:
    await home.answers(*all_of_it)
    code = link_in(home).partition("join-")[2]
    storage, clock, platform = home.storage(), Clock(machine_now()), FakePlatform()
    chat = Chat(storage=storage, core=make_core(storage, platform, clock), platform=platform, clock=clock)
    await chat.says("ada", f"/join {code}")
    await chat.says_privately("ada", f"/join {code} yes")
    communities = storage.read(lambda work: work.people.list_communities())
    storage.close()

    assert [community.name for community in communities] == ["Carers' forum"]


async def test_where_a_group_has_begun_there_is_no_founding_link(
    home: Installation, all_of_it: tuple[str, ...]
) -> None:
    home.keeps(group("-1001", "telegram"))
    shown = await home.answers(*all_of_it)

    assert 'There is a group already. To add more, send the bot /people and press "Add a group".\nNext:' in shown
    assert "https://t.me/" not in shown


@pytest.mark.parametrize("answers", range(8))
async def test_whoever_gives_up_leaves_everything_as_it_was(
    home: Installation, all_of_it: tuple[str, ...], answers: int
) -> None:
    before = sorted(home.folder.rglob("*"))
    with pytest.raises(GaveUp):
        await home.answers(*all_of_it[:answers])

    assert sorted(home.folder.rglob("*")) == before


async def test_whoever_says_no_at_the_end_leaves_everything_as_it_was(
    home: Installation, all_of_it: tuple[str, ...]
) -> None:
    before = sorted(home.folder.rglob("*"))
    await home.answers(*all_of_it[:-1], "n")

    assert sorted(home.folder.rglob("*")) == before


async def test_a_wrong_time_zone_is_met_with_the_right_one(home: Installation) -> None:
    shown = await home.answers("Carers", "Europe/Pariss", ENTER, "Pat", "n", "n", "n", "y")

    assert "There is no time zone of that name. Is it Europe/Paris?\nTime zone [Europe/Paris]:" in shown
    assert home.settings().community.time_zone == "Europe/Paris"


async def test_an_existing_file_keeps_its_lines_and_its_comments(home: Installation) -> None:
    home.file.write_text(
        "# ours\n[web]\nport = 9000 # behind nginx\n\n[community]\n"
        "  name = 'Old' # since 2019\ntime_zone = \"Europe/Paris\"\n"
    )
    home.file.chmod(0o600)
    shown = await home.answers("New", ENTER, ENTER, ENTER, "n", "n", "y")

    assert "Type - to empty it.\nName of the group [Old]: New\nTime zone [Europe/Paris]:" in shown
    assert home.text == (
        "# ours\n[web]\nport = 9000 # behind nginx\n\n[community]\n"
        '  name = "New"  # since 2019\ntime_zone = "Europe/Paris"\n'
    )


async def test_who_keeps_everything_changes_nothing(home: Installation, all_of_it: tuple[str, ...]) -> None:
    await home.answers(*all_of_it)
    before = home.text
    shown = await home.answers(*[ENTER] * 8)

    assert "Token, not shown as you type ([Enter] keeps the one you have):" in shown
    assert home.text == before


async def test_a_name_can_be_emptied_and_telegram_switched_off(home: Installation, all_of_it: tuple[str, ...]) -> None:
    await home.answers(*all_of_it)
    await home.answers("-", ENTER, ENTER, ENTER, "n", "n", "y")

    assert home.settings().community.name == ""
    assert not home.settings().telegram.token


async def test_settings_that_are_wrong_already_are_told_before_anything_is_asked(home: Installation) -> None:
    home.file.write_text("[web]\nport = 0\n")
    home.file.chmod(0o600)
    with pytest.raises(WrongSettings, match="settings-port"):
        await home.answers()

    assert home.shown == ""


async def test_a_file_that_another_variable_names_is_made(home: Installation) -> None:
    home.environ["CARESAY_CONFIG"] = "other.toml"
    await home.answers(*PEOPLE, "n", "n", "y")

    assert not home.file.exists()
    assert home.settings().operator.name == "Pat"
