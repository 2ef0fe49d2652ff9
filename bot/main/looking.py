"""Looks at Telegram as it is now, for `check` and `setup`: the bot, how its messages come, each group."""

from collections.abc import Mapping
from urllib.parse import urlsplit

from adapters.telegram.looking import PACE, Found, Hook, Look, Standing, TelegramAway, TokenRefused, open_look
from bot.chat.cleaning import clean
from bot.chat.outbound import Say
from bot.config import Settings
from bot.main.checking import Findings
from bot.main.clock import machine_now
from bot.main.core import open_words
from bot.main.house import house_of
from bot.main.opening import connect
from bot.main.platforms import TELEGRAM_PATH
from storage.migrating import HEAD, must_be_known
from storage.storage import Storage
from storage.work import StorageWork

MOST_GROUPS = 50
"""So many groups are looked at: beyond that it would take minutes, and calls that people wait for."""

_AMISS = {
    Standing.GONE: "cli-check-group-gone",
    Standing.SILENCED: "cli-check-group-silenced",
    Standing.MUTED: "cli-check-group-muted",
}
_WORTH_SAYING = {Standing.LEADS: "cli-check-group-leads", Standing.MOVED: "cli-check-group-moved"}

Groups = Mapping[str, str]
"""Titles of groups by their ids."""


async def check_telegram(
    settings: Settings, findings: Findings, *, knows_groups: bool = True, pace: float = PACE
) -> None:
    """Add what is to be said of Telegram. `pace`: seconds between two calls about groups.

    `knows_groups`: whether database and keys are well, so that our groups can be read.
    """
    groups = _groups(settings) if knows_groups else {}
    try:
        async with open_look(settings.telegram.token.get_secret_value(), settings.telegram.api_url, pace=pace) as look:
            bot = await look.bot()
            findings.told.append(named(bot))
            findings.wrong.extend(amiss(bot))
            _check_hook(settings, await look.hook(), findings)
            await _check_groups(look, bot, groups, findings)
    except TokenRefused:
        findings.wrong.append(Say("cli-check-token-refused", key="telegram.token"))
    except TelegramAway:
        findings.is_whole = False
        findings.told.append(Say("cli-check-telegram-away"))


def amiss(bot: Found) -> list[Say]:
    """What is wrong with the bot itself, and how its maker mends it."""
    wrong = []
    if not bot.can_join_groups:
        wrong.append(Say("cli-telegram-no-groups"))
    if bot.reads_everything:
        wrong.append(Say("cli-telegram-reads-everything"))
    return wrong


def named(bot: Found) -> Say:
    """Which bot it is."""
    return Say("cli-telegram-bot", name=one_line(bot.name), username=bot.username)


def one_line(text: str) -> str:
    """People's words as a terminal may show them: nothing in them that would steer it."""
    return " ".join(clean(text).split())


def _groups(settings: Settings) -> Groups:
    """The Telegram groups that we keep, topics of one group together; none where there is no database yet."""
    database = connect(settings)
    if database.file is not None and not database.file.exists():
        return {}
    storage = Storage(database, house=house_of(settings, open_words()), code_key=b"", now=machine_now)
    try:
        with database.read() as connection:
            if must_be_known(connection) != HEAD:
                return {}  # empty, or of an older release: `run` brings it to the present shape
        groups: Groups = storage.read(_list_groups)
    finally:
        storage.close()
    return groups


def _list_groups(work: StorageWork) -> Groups:
    return {
        place.where.id: place.where.title
        for community in work.people.list_communities()
        for place in work.places.list_of(community.id)
        if place.where.platform == "telegram"
    }


def _check_hook(settings: Settings, hook: Hook, findings: Findings) -> None:
    # Of a foreign address only the host is shown: many programs write their token into the rest.
    host = urlsplit(hook.url).hostname or ""
    if settings.telegram.mode == "polling":
        if hook.url:
            findings.told.append(Say("cli-check-hook-foreign", host=host))
    elif not hook.url:
        findings.told.append(Say("cli-check-hook-none"))
    elif hook.url != settings.web.public_url + TELEGRAM_PATH:
        findings.wrong.append(Say("cli-check-hook-elsewhere", key="telegram.mode", host=host))
    elif hook.waiting and hook.trouble:
        trouble = one_line(hook.trouble)[:200]
        findings.wrong.append(Say("cli-check-hook-trouble", key="web.public_url", count=hook.waiting, trouble=trouble))
    elif hook.waiting:
        findings.told.append(Say("cli-check-hook-waiting", count=hook.waiting))


async def _check_groups(look: Look, bot: Found, groups: Groups, findings: Findings) -> None:
    well = 0
    if len(groups) > MOST_GROUPS:
        findings.told.append(Say("cli-check-groups-first", count=len(groups), first=MOST_GROUPS))
    for group, title in list(groups.items())[:MOST_GROUPS]:
        standing = await look.standing(group, bot.id)
        if standing in _AMISS:
            findings.wrong.append(Say(_AMISS[standing], title=one_line(title)))
        elif standing in _WORTH_SAYING:
            findings.told.append(Say(_WORTH_SAYING[standing], title=one_line(title)))
        else:
            well += 1
    if well:
        findings.told.append(Say("cli-check-groups-well", count=well))
