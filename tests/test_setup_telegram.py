"""What `caresay setup` asks about Telegram: the real library, and a stand-in of Telegram."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from adapters.telegram.looking import find_token
from tests.platforms.telegram import TelegramStandIn
from tests.support.installation import ENTER, PEOPLE, Installation


@pytest.fixture
async def stand_in() -> AsyncIterator[TelegramStandIn]:
    async with TelegramStandIn() as stand_in:
        yield stand_in
        stand_in.check()


@pytest.fixture
def home(tmp_path: Path, stand_in: TelegramStandIn) -> Installation:
    """A new installation; its Telegram is the stand-in."""
    return Installation(tmp_path, {"CARESAY_TELEGRAM__API_URL": stand_in.api_url}, [stand_in.token.partition(":")[2]])


async def test_a_wrong_token_and_then_the_right_one(home: Installation, stand_in: TelegramStandIn) -> None:
    other = "7000002:another-token-for-tests-only-00000000"
    shown = await home.answers(*PEOPLE, "y", "pat's bot", "y", other, "y", stand_in.token, "n", "y")

    assert "That is no token. It has numbers, a colon, and then about 35 letters and numbers.\nTry again?" in shown
    assert "Telegram does not know this token. Copy it once more, whole.\nTry again?" in shown
    assert other not in shown
    assert home.settings().telegram.token.get_secret_value() == stand_in.token


async def test_without_a_right_token_the_rest_is_kept(home: Installation) -> None:
    shown = await home.answers(*PEOPLE, "y", "pat's bot", "n", "n", "y")

    assert "Telegram stays as it was." in shown
    assert "https://t.me/" not in shown
    assert not home.settings().telegram.token
    assert home.settings().operator.name == "Pat"


async def test_all_that_botfather_wrote_may_be_pasted(home: Installation, stand_in: TelegramStandIn) -> None:
    pasted = f"Done! Use this token to access the HTTP API: {stand_in.token} Keep your token secure"
    await home.answers(*PEOPLE, "y", pasted, "n", "y")

    assert home.settings().telegram.token.get_secret_value() == stand_in.token


def test_two_different_tokens_at_once_are_none() -> None:
    one, two = "7000001:" + "a" * 35, "7000002:" + "b" * 35

    assert find_token(f"{one} {one}") == one
    assert find_token(f"{one} {two}") == ""


@pytest.mark.parametrize("fault", ["status", "cut_before", "malformed"])
async def test_without_a_network_one_can_try_again(home: Installation, stand_in: TelegramStandIn, fault: str) -> None:
    stand_in.fault(fault, methods=["getMe"])  # type: ignore[arg-type]  # one of its kinds
    shown = await home.answers(*PEOPLE, "y", stand_in.token, "n", "y", stand_in.token, "n", "y")

    assert "Telegram could not be asked. Is this computer online?\nKeep the token unchecked? [y/N]: n\nTry ag" in shown
    assert "Telegram: Caresay, @caresay_bot." in shown
    assert "https://t.me/" in shown


async def test_without_a_network_a_token_can_be_kept_unchecked(home: Installation, stand_in: TelegramStandIn) -> None:
    stand_in.goes_down()
    shown = await home.answers(*PEOPLE, "y", stand_in.token, "y", "n", "y")

    assert home.settings().telegram.token.get_secret_value() == stand_in.token
    assert 'The link for your Telegram group comes when you run "caresay run".' in shown
    assert "https://t.me/" not in shown


async def test_a_bot_that_may_not_be_in_groups_is_mended_on_the_spot(
    home: Installation, stand_in: TelegramStandIn
) -> None:
    bot = stand_in.bot
    bot.can_join_groups, bot.privacy = False, False

    def mend() -> None:
        bot.can_join_groups, bot.privacy = True, True

    shown = await home.answers(*PEOPLE, "y", stand_in.token, ENTER, mend, "n", "y")

    assert shown.count("Send /setjoingroups to @BotFather") == 2
    assert shown.count("Send /setprivacy to @BotFather") == 2
    assert "https://t.me/" in shown


async def test_a_token_may_be_in_a_file_of_its_own(home: Installation, stand_in: TelegramStandIn) -> None:
    secret = home.folder / "token"
    secret.write_text(f"{stand_in.token}\n")
    secret.chmod(0o644)
    shown = await home.answers(*PEOPLE, "y", "file:token", lambda: secret.chmod(0o600), "file:token", "n", "y")

    assert f"others on this computer can read {secret}. Run: chmod 600 {secret}" in shown
    assert 'token = "file:token"' in home.text
    assert home.settings().telegram.token.get_secret_value() == stand_in.token


async def test_what_the_environment_sets_is_pointed_out(home: Installation, stand_in: TelegramStandIn) -> None:
    home.environ |= {"CARESAY_OPERATOR__NAME": "Lee", "CARESAY_TELEGRAM__TOKEN": stand_in.token}
    shown = await home.answers(*PEOPLE, "y", "n", "y")

    assert "CARESAY_OPERATOR__NAME is set as well, and counts more than operator.name in the file." in shown
    assert "The token comes from CARESAY_TELEGRAM__TOKEN.\nAsking Telegram..." in shown
    assert stand_in.token not in home.text
    assert "https://t.me/" in shown


async def test_webhooks_are_spoken_of_only_where_there_is_a_public_address(
    home: Installation, stand_in: TelegramStandIn
) -> None:
    home.environ["CARESAY_WEB__PUBLIC_URL"] = "https://say.example.org"
    shown = await home.answers(*PEOPLE, "y", stand_in.token, "y", "n", "y")

    assert "Shall Telegram send messages to https://say.example.org? If not, Caresay fetches them. [y/N]: y" in shown
    assert home.settings().telegram.mode == "webhook"
