"""What the operator does about keys: look how many there are, make a new one."""

from collections.abc import Sequence

from bot.chat.outbound import Say
from bot.config import Settings, WrongSettings
from bot.main.clock import machine_now
from bot.main.opening import key_home
from storage import opening
from storage.keys import Keys


def tell(settings: Settings) -> Sequence[Say]:
    """How many keys there are, and how many secret questions are open. Changes nothing. Raises `WrongSettings`."""
    with key_home(settings) as home:
        keys = _get(home.find())
        current = keys.current
        count, day = len(keys.masters), current.made.isoformat() if current.made is not None else ""
        if day:
            said = Say("cli-keys-count", count=count, kid=current.kid, day=day)
        else:
            said = Say("cli-keys-count-undated", count=count, kid=current.kid)
        return said, Say("cli-keys-secret", count=len(opening.wanted_keys(settings.storage.url)))


def rotate(settings: Settings) -> Sequence[Say]:
    """Make a new current key; earlier ones stay. Raises `WrongSettings`."""
    with key_home(settings) as home:
        _get(home.find())
        keys = opening.renew_keys(settings.storage.url, home, machine_now().date())
    return Say("cli-keys-rotated", kid=keys.current.kid), Say("cli-keys-restart")


def _get(keys: Keys | None) -> Keys:
    if keys is None:
        raise WrongSettings(Say("cli-keys-none"))
    return keys
