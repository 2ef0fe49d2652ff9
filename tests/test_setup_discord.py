"""What `caresay setup` asks about Discord: the real library, and a stand-in of Discord."""

import re
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from discord.http import Route

from adapters.discord.looking import find_token, install_link
from bot.main.clock import machine_now
from tests.platforms.discord import DiscordStandIn
from tests.platforms.discord.faults import FaultKind
from tests.platforms.discord.permissions import LEAST, bits
from tests.platforms.discord.stand_in import BOT_ID, TOKEN
from tests.platforms.telegram import TelegramStandIn
from tests.support.chat import Chat, Clock, group, make_core
from tests.support.installation import ENTER, PEOPLE, Installation
from tests.support.platform import FakePlatform

LINK = (
    f"https://discord.com/oauth2/authorize?client_id={BOT_ID}"
    "&permissions=274877942784&integration_type=0&scope=bot+applications.commands"
)
OTHER = "MTEwMDAwMDAwMDAwMDAwMDAwMg.another.token-for-tests-only"


@pytest.fixture
async def stand_in() -> AsyncIterator[DiscordStandIn]:
    async with DiscordStandIn() as stand_in:
        yield stand_in
        stand_in.check()


@pytest.fixture
def home(tmp_path: Path, stand_in: DiscordStandIn) -> Installation:
    """A new installation; its Discord is the stand-in."""
    return Installation(tmp_path, {"CARESAY_DISCORD__API_URL": stand_in.api_url}, [TOKEN, OTHER])


def code_in(home: Installation) -> str:
    return str(re.findall(r"/join (\S+)", home.shown)[0])


async def test_it_says_step_by_step_how_a_bot_is_made_and_how_the_group_begins(home: Installation) -> None:
    shown = await home.answers(*PEOPLE, "n", "y", TOKEN, "y")

    assert shown.partition("Do you want Telegram? [Y/n]: n\n")[2] == (
        f"""
Caresay can be on a Discord server. For that it needs a bot of your own, which costs nothing.
Do you want Discord? [y/N]: y
1. Open discord.com/developers/applications and log in. Press "New Application".
2. Give it a name that people will see, such as Rivertown Carers. Press "Create".
3. Open "Bot". Press "Reset Token", and copy the token. Whoever has it has the bot, so tell nobody.
4. There, leave all three "Privileged Gateway Intents" off. Then the bot gets only what is meant for it.
5. "Public Bot" is your choice. On: anyone with the link can add the bot to a server. Off: only you can.
6. To switch it off, open "Installation" first, and set "Install Link" to "None".
Token, not shown as you type (or file: and the path of a file with it):
Asking Discord...
Discord: caresay.

Write this to {home.file}? [Y/n]: y

Written: {home.file}

Start your group on Discord: open this link, and choose the server. You must be an administrator there.
{LINK}
Then write this in the channel of your group: /join {code_in(home)}
Then confirm in private: you become the owner. The code works once, within 7 days.

Next: start it with ./caresay run"""
    )


async def test_the_token_is_in_the_settings(home: Installation) -> None:
    await home.answers(*PEOPLE, "n", "y", TOKEN, "y")

    assert home.settings().discord.token.get_secret_value() == TOKEN
    assert not home.settings().telegram.token


def test_the_bot_is_installed_with_the_least_rights() -> None:
    """To see a channel, to write there and in threads, and to read what was written: no more."""
    assert install_link(BOT_ID) == LINK
    assert f"permissions={bits(LEAST)}&" in LINK


async def test_the_founding_code_founds_a_community(home: Installation) -> None:
    await home.answers(*PEOPLE, "n", "y", TOKEN, "y")
    storage, clock, platform = home.storage(), Clock(machine_now()), FakePlatform()
    chat = Chat(storage=storage, core=make_core(storage, platform, clock), platform=platform, clock=clock)
    await chat.says("ada", f"/join {code_in(home)}")
    await chat.says_privately("ada", f"/join {code_in(home)} yes")
    communities = storage.read(lambda work: work.people.list_communities())
    storage.close()

    assert [community.name for community in communities] == ["Carers' forum"]


async def test_with_two_platforms_one_code_begins_the_group_on_either(home: Installation) -> None:
    """Two codes would be two groups, before anybody noticed."""
    async with TelegramStandIn() as telegram:
        home.environ["CARESAY_TELEGRAM__API_URL"] = telegram.api_url
        shown = await home.answers(*PEOPLE, "y", telegram.token, "y", TOKEN, "y")

    assert f"https://t.me/caresay_bot?startgroup=join-{code_in(home)}\n" in shown
    assert shown.endswith(
        "\n\nChoose one of these: the code in them works once. Other groups are added later.\n"
        "\nNext: start it with ./caresay run"
    )


async def test_where_a_group_has_begun_the_bot_is_added_without_a_code(home: Installation) -> None:
    home.keeps(group("-1001", "discord"))
    shown = await home.answers(*PEOPLE, "n", "y", TOKEN, "y")

    assert 'There is a group already. To add more, send the bot /people and press "Add a group".\n' in shown
    assert f"\nThe bot comes to a Discord server by this link:\n{LINK}\nNext:" in shown
    assert "/join" not in shown


async def test_a_wrong_token_and_then_the_right_one(home: Installation) -> None:
    shown = await home.answers(*PEOPLE, "n", "y", "pat's bot", "y", OTHER, "y", TOKEN, "y")

    assert "That is no token. It has three parts with dots between, about 70 letters and numbers.\nTry again?" in shown
    assert 'Discord does not know this token. Press "Reset Token" once more, and copy it whole.\nTry again?' in shown
    assert home.settings().discord.token.get_secret_value() == TOKEN


async def test_without_a_right_token_the_rest_is_kept(home: Installation) -> None:
    shown = await home.answers(*PEOPLE, "n", "y", "pat's bot", "n", "y")

    assert "Discord stays as it was." in shown
    assert "https://discord.com/" not in shown
    assert not home.settings().discord.token
    assert home.settings().operator.name == "Pat"


def test_a_token_is_found_in_what_was_pasted() -> None:
    assert find_token(f'  token = "{TOKEN}"\n') == TOKEN
    assert find_token(f"Bot {TOKEN}") == TOKEN
    assert find_token(f"{TOKEN} {TOKEN}") == TOKEN


@pytest.mark.parametrize(
    "pasted",
    [
        f"{TOKEN} {OTHER}",
        str(BOT_ID),  # the number of the application
        "f" * 64,  # its public key
        "n0-Client_secret-of-32-characters",
        "www.this-is-a-long-address.example.org-and-something",
        f"{TOKEN}.and-more",
    ],
)
def test_what_is_no_token_or_two_of_them_is_none(pasted: str) -> None:
    assert find_token(pasted) == ""


@pytest.mark.parametrize(
    ("fault", "more"),
    [
        ("status", {"status": 503}),  # after a 500 the library tries again by itself, which takes its time
        ("cut_before", {"times": 2}),  # the library beneath it tries once more
        ("malformed", {}),
        ("too_many", {"retry_after": 60}),  # less than 30 seconds it would wait out
    ],
)
async def test_without_a_network_one_can_try_again(
    home: Installation, stand_in: DiscordStandIn, fault: FaultKind, more: dict[str, Any]
) -> None:
    stand_in.fault(fault, calls=["get_me"], **more)
    stand_in.limit()
    shown = await home.answers(*PEOPLE, "n", "y", TOKEN, "n", lambda: stand_in.time_passes(61), TOKEN, "y")

    assert "Discord could not be asked. Is this computer online?\nKeep the token unchecked? [y/N]: n\nTry aga" in shown
    assert "\nDiscord: caresay.\n" in shown
    assert LINK in shown


async def test_without_a_network_a_token_can_be_kept_unchecked(home: Installation, stand_in: DiscordStandIn) -> None:
    stand_in.goes_down()
    shown = await home.answers(*PEOPLE, "n", "y", TOKEN, "y", "y")

    assert home.settings().discord.token.get_secret_value() == TOKEN
    assert 'The link for your Discord server comes when you run "caresay run".' in shown
    assert "https://discord.com/" not in shown


async def test_what_the_bot_need_not_see_is_switched_off_on_the_spot(
    home: Installation, stand_in: DiscordStandIn
) -> None:
    bot = stand_in.bot
    bot.privileged, bot.needs_code_grant = 1 << 15, True

    def mend() -> None:
        bot.privileged, bot.needs_code_grant = 0, False

    shown = await home.answers(*PEOPLE, "n", "y", TOKEN, ENTER, mend, "y")

    assert shown.count("The bot could read what people write, and does not need to.") == 2
    assert shown.count('under "Bot", switch "Message Content Intent" off.\nHave you changed that? Then Discord is') == 2
    assert shown.count('under "Bot", switch "Requires OAuth2 Code Grant" off.') == 2
    assert LINK in shown


async def test_who_keeps_everything_changes_nothing(home: Installation) -> None:
    await home.answers(*PEOPLE, "n", "y", TOKEN, "y")
    before = home.text
    shown = await home.answers(*[ENTER] * 8)

    assert "Do you want Telegram? [y/N]:" in shown
    assert "Do you want Discord? [Y/n]:" in shown
    assert home.text == before


async def test_discord_can_be_switched_off(home: Installation) -> None:
    await home.answers(*PEOPLE, "n", "y", TOKEN, "y")
    await home.answers(ENTER, ENTER, ENTER, ENTER, "n", "n", "y")

    assert not home.settings().discord.token


async def test_a_token_may_be_in_a_file_of_its_own(home: Installation) -> None:
    secret = home.folder / "token"
    secret.write_text(f"{TOKEN}\n")
    secret.chmod(0o600)
    await home.answers(*PEOPLE, "n", "y", "file:token", "y")

    assert 'token = "file:token"' in home.text
    assert home.settings().discord.token.get_secret_value() == TOKEN


async def test_a_token_of_the_environment_is_pointed_out(home: Installation) -> None:
    home.environ["CARESAY_DISCORD__TOKEN"] = TOKEN
    shown = await home.answers(*PEOPLE, "n", "y", "y")

    assert "The token comes from CARESAY_DISCORD__TOKEN.\nAsking Discord..." in shown
    assert TOKEN not in home.text
    assert LINK in shown


async def test_the_library_gets_its_own_address_back(home: Installation) -> None:
    before = Route.BASE
    await home.answers(*PEOPLE, "n", "y", OTHER, "n", "y")

    assert Route.BASE is before
