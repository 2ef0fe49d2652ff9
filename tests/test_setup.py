"""`caresay setup`, as a conversation at a terminal, with the real library and a stand-in of Telegram."""

import asyncio
import re
import shutil
import stat
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from adapters.telegram.looking import find_token
from bot.config import Settings, WrongSettings, read_settings
from bot.main.clock import machine_now
from bot.main.core import open_words
from bot.main.house import house_of
from bot.main.opening import open_database
from bot.main.setting_up import carry_out, converse
from bot.people.model import Community, CommunityId
from storage.storage import Storage
from storage.work import StorageWork
from tests.platforms.telegram import TelegramStandIn
from tests.support.chat import Chat, Clock, group, make_core
from tests.support.platform import FakePlatform
from tests.support.terminal import FakeTerminal, GaveUp

ROOT = Path(__file__).parents[1]
ENTER = ""
PEOPLE = ("Carers' forum", ENTER, "Pat", "y")
"""What is answered about the group, its time zone, and who runs it."""

Typed = str | Callable[[], None]


@dataclass
class Home:
    """A new installation, in which somebody sets up; its Telegram is the stand-in."""

    folder: Path
    stand_in: TelegramStandIn
    environ: dict[str, str] = field(default_factory=dict)
    terminal: FakeTerminal = field(default_factory=lambda: FakeTerminal([]))

    @property
    def file(self) -> Path:
        return self.folder / "config.toml"

    @property
    def text(self) -> str:
        return self.file.read_text()

    @property
    def shown(self) -> str:
        return "\n".join(self.terminal.shown)

    @property
    def link(self) -> str:
        return next(line for line in self.terminal.shown if line.startswith("https://t.me/"))

    def settings(self) -> Settings:
        return read_settings(self.environ, self.folder)

    def storage(self) -> Storage:
        settings = self.settings()
        database, keys = open_database(settings)
        house = house_of(settings, open_words())
        return Storage(database, house=house, code_key=keys.derived("codes"), now=machine_now)

    async def answers(self, *typed: Typed) -> str:
        """Somebody sets up, typing this; gives all that the terminal showed."""
        self.terminal = FakeTerminal(list(typed))
        try:
            await asyncio.to_thread(self._set_up)
        finally:
            # Whatever happens, a token is typed unseen and never shown.
            assert self.stand_in.token.partition(":")[2] not in self.shown
        return self.shown

    def _set_up(self) -> None:
        wanted = converse(self.terminal, self.environ, self.folder)
        if wanted is not None:
            assert self.stand_in.token not in repr(wanted)
            carry_out(wanted, self.terminal, self.environ, self.folder)
        assert not self.terminal.typed


@pytest.fixture
async def home(tmp_path: Path) -> AsyncIterator[Home]:
    folder = tmp_path / "home"
    folder.mkdir()
    shutil.copy(ROOT / "config.example.toml", folder)
    async with TelegramStandIn() as stand_in:
        yield Home(folder, stand_in, {"CARESAY_TELEGRAM__API_URL": stand_in.api_url})
        stand_in.check()


async def test_a_whole_conversation(home: Home) -> None:
    shown = await home.answers(*PEOPLE, "y", home.stand_in.token, "y")
    code = home.link.partition("join-")[2]

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

Write this to {home.file}? [Y/n]: y

Written: {home.file}

Start your group on Telegram: open this link, and choose the group. You must be an administrator there.
https://t.me/caresay_bot?startgroup=join-{code}
Then confirm in private: you become the owner. The link works once, within 7 days.

Next: start it with ./caresay run"""
    )


async def test_what_was_answered_is_in_a_file_that_its_owner_alone_can_read(home: Home) -> None:
    await home.answers(*PEOPLE, "y", home.stand_in.token, "y")
    settings = home.settings()

    assert stat.S_IMODE(home.file.stat().st_mode) == 0o600
    assert (settings.community.name, settings.operator.name) == ("Carers' forum", "Pat")
    assert settings.operator.is_organiser
    assert settings.telegram.token.get_secret_value() == home.stand_in.token


async def test_a_new_file_has_every_line_of_the_example_but_what_was_answered(home: Home) -> None:
    await home.answers(*PEOPLE, "y", home.stand_in.token, "y")
    example = (ROOT / "config.example.toml").read_text().splitlines()
    changed = [line for line in home.text.splitlines() if line not in example]

    assert len(home.text.splitlines()) == len(example)
    assert changed == [
        'name = "Carers\' forum"                # what the group is called; empty takes the name of the first chat',
        'name = "Pat"                          # a person or an organisation',
        "is_organiser = true                   # true if the same person also organises the group",
        f'token = "{home.stand_in.token}"  # from @BotFather; without it Telegram is off',
    ]


async def test_the_founding_link_founds_a_community(home: Home) -> None:
    await home.answers(*PEOPLE, "y", home.stand_in.token, "y")
    code = home.link.partition("join-")[2]
    storage, clock, platform = home.storage(), Clock(machine_now()), FakePlatform()
    chat = Chat(storage=storage, core=make_core(storage, platform, clock), platform=platform, clock=clock)
    await chat.says("ada", f"/join {code}")
    await chat.says_privately("ada", f"/join {code} yes")
    communities = storage.read(lambda work: work.people.list_communities())
    storage.close()

    assert [community.name for community in communities] == ["Carers' forum"]


async def test_where_a_group_has_begun_there_is_no_founding_link(home: Home) -> None:
    storage = home.storage()
    storage.transact(_begin)
    storage.close()
    shown = await home.answers(*PEOPLE, "y", home.stand_in.token, "y")

    assert 'There is a group already. To add more, send the bot /people and press "Add a group".' in shown
    assert "https://t.me/" not in shown


def _begin(work: StorageWork) -> None:
    carers = CommunityId(7)
    work.people.add_community(Community(id=carers, name="Carers", time_zone="Europe/London", language="en"))
    work.places.add(group("-1001", "telegram"), carers)


@pytest.mark.parametrize("answers", range(7))
async def test_whoever_gives_up_leaves_everything_as_it_was(home: Home, answers: int) -> None:
    before = sorted(home.folder.rglob("*"))
    typed = (*PEOPLE, "y", home.stand_in.token, "y")[:answers]
    with pytest.raises(GaveUp):
        await home.answers(*typed)

    assert sorted(home.folder.rglob("*")) == before


async def test_whoever_says_no_at_the_end_leaves_everything_as_it_was(home: Home) -> None:
    before = sorted(home.folder.rglob("*"))
    await home.answers(*PEOPLE, "y", home.stand_in.token, "n")

    assert sorted(home.folder.rglob("*")) == before


async def test_a_wrong_time_zone_is_met_with_the_right_one(home: Home) -> None:
    shown = await home.answers("Carers", "Europe/Pariss", ENTER, "Pat", "n", "n", "y")

    assert "There is no time zone of that name. Is it Europe/Paris?\nTime zone [Europe/Paris]:" in shown
    assert home.settings().community.time_zone == "Europe/Paris"


async def test_a_wrong_token_and_then_the_right_one(home: Home) -> None:
    other = "7000002:another-token-for-tests-only-00000000"
    shown = await home.answers(*PEOPLE, "y", "pat's bot", "y", other, "y", home.stand_in.token, "y")

    assert "That is no token. It has numbers, a colon, and then about 35 letters and numbers.\nTry again?" in shown
    assert "Telegram does not know this token. Copy it once more, whole.\nTry again?" in shown
    assert other not in shown
    assert home.settings().telegram.token.get_secret_value() == home.stand_in.token


async def test_without_a_right_token_the_rest_is_kept(home: Home) -> None:
    shown = await home.answers(*PEOPLE, "y", "pat's bot", "n", "y")

    assert "Telegram stays as it was." in shown
    assert "https://t.me/" not in shown
    assert not home.settings().telegram.token
    assert home.settings().operator.name == "Pat"


async def test_all_that_botfather_wrote_may_be_pasted(home: Home) -> None:
    pasted = f"Done! Use this token to access the HTTP API: {home.stand_in.token} Keep your token secure"
    await home.answers(*PEOPLE, "y", pasted, "y")

    assert home.settings().telegram.token.get_secret_value() == home.stand_in.token


def test_two_different_tokens_at_once_are_none() -> None:
    one, two = "7000001:" + "a" * 35, "7000002:" + "b" * 35

    assert find_token(f"{one} {one}") == one
    assert find_token(f"{one} {two}") == ""


@pytest.mark.parametrize("fault", ["status", "cut_before", "malformed"])
async def test_without_a_network_one_can_try_again(home: Home, fault: str) -> None:
    home.stand_in.fault(fault, methods=["getMe"])  # type: ignore[arg-type]  # one of its kinds
    shown = await home.answers(*PEOPLE, "y", home.stand_in.token, "n", "y", home.stand_in.token, "y")

    assert "Telegram could not be asked. Is this computer online?\nKeep the token unchecked? [y/N]: n\nTry ag" in shown
    assert "Telegram: Caresay, @caresay_bot." in shown
    assert home.link


async def test_without_a_network_a_token_can_be_kept_unchecked(home: Home) -> None:
    home.stand_in.goes_down()
    shown = await home.answers(*PEOPLE, "y", home.stand_in.token, "y", "y")

    assert home.settings().telegram.token.get_secret_value() == home.stand_in.token
    assert 'The link for your group comes when you run "caresay run".' in shown
    assert "https://t.me/" not in shown


async def test_a_bot_that_may_not_be_in_groups_is_mended_on_the_spot(home: Home) -> None:
    bot = home.stand_in.bot
    bot.can_join_groups, bot.privacy = False, False

    def mend() -> None:
        bot.can_join_groups, bot.privacy = True, True

    shown = await home.answers(*PEOPLE, "y", home.stand_in.token, ENTER, mend, "y")

    assert shown.count("Send /setjoingroups to @BotFather") == 2
    assert shown.count("Send /setprivacy to @BotFather") == 2
    assert home.link


async def test_an_existing_file_keeps_its_lines_and_its_comments(home: Home) -> None:
    home.file.write_text(
        "# ours\n[web]\nport = 9000 # behind nginx\n\n[community]\n"
        "  name = 'Old' # since 2019\ntime_zone = \"Europe/Paris\"\n"
    )
    home.file.chmod(0o600)
    shown = await home.answers("New", ENTER, ENTER, ENTER, "n", "y")

    assert "Type - to empty it.\nName of the group [Old]: New\nTime zone [Europe/Paris]:" in shown
    assert home.text == (
        "# ours\n[web]\nport = 9000 # behind nginx\n\n[community]\n"
        '  name = "New"  # since 2019\ntime_zone = "Europe/Paris"\n'
    )


async def test_who_keeps_everything_changes_nothing(home: Home) -> None:
    await home.answers(*PEOPLE, "y", home.stand_in.token, "y")
    before = home.text
    shown = await home.answers(ENTER, ENTER, ENTER, ENTER, ENTER, ENTER, ENTER)

    assert "Token, not shown as you type ([Enter] keeps the one you have):" in shown
    assert home.text == before


async def test_a_name_can_be_emptied_and_telegram_switched_off(home: Home) -> None:
    await home.answers(*PEOPLE, "y", home.stand_in.token, "y")
    await home.answers("-", ENTER, ENTER, ENTER, "n", "y")

    assert home.settings().community.name == ""
    assert not home.settings().telegram.token


async def test_a_token_may_be_in_a_file_of_its_own(home: Home) -> None:
    secret = home.folder / "token"
    secret.write_text(f"{home.stand_in.token}\n")
    secret.chmod(0o644)
    shown = await home.answers(*PEOPLE, "y", "file:token", lambda: secret.chmod(0o600), "file:token", "y")

    assert f"others on this computer can read {secret}. Run: chmod 600 {secret}" in shown
    assert 'token = "file:token"' in home.text
    assert home.settings().telegram.token.get_secret_value() == home.stand_in.token


async def test_what_the_environment_sets_is_pointed_out(home: Home) -> None:
    home.environ |= {"CARESAY_OPERATOR__NAME": "Lee", "CARESAY_TELEGRAM__TOKEN": home.stand_in.token}
    shown = await home.answers(*PEOPLE, "y", "y")

    assert "CARESAY_OPERATOR__NAME is set as well, and counts more than operator.name in the file." in shown
    assert "The token comes from CARESAY_TELEGRAM__TOKEN.\nAsking Telegram..." in shown
    assert home.stand_in.token not in home.text
    assert home.link


async def test_webhooks_are_spoken_of_only_where_there_is_a_public_address(home: Home) -> None:
    home.environ["CARESAY_WEB__PUBLIC_URL"] = "https://say.example.org"
    shown = await home.answers(*PEOPLE, "y", home.stand_in.token, "y", "y")

    assert "Shall Telegram send messages to https://say.example.org? If not, Caresay fetches them. [y/N]: y" in shown
    assert home.settings().telegram.mode == "webhook"


async def test_settings_that_are_wrong_already_are_told_before_anything_is_asked(home: Home) -> None:
    home.file.write_text("[web]\nport = 0\n")
    home.file.chmod(0o600)
    with pytest.raises(WrongSettings, match="settings-port"):
        await home.answers()

    assert home.shown == ""


async def test_a_file_that_another_variable_names_is_made(home: Home) -> None:
    home.environ["CARESAY_CONFIG"] = "other.toml"
    await home.answers(*PEOPLE, "n", "y")

    assert not home.file.exists()
    assert home.settings().operator.name == "Pat"
