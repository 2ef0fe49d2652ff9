"""Words and buttons about what is kept to requests."""

from bot.chat.inbound import Commanded, Inbound
from bot.records.use_cases import AskToForget, ForgetMe, ShowMyData, ShowPrivacy
from bot.refusals import ActionInvalid


def read_privacy(inbound: Inbound) -> ShowPrivacy:
    """The button, and the words that mean it."""
    return ShowPrivacy(place=inbound.place)


def read_typed_privacy(inbound: Commanded) -> ShowPrivacy:
    """`/privacy`, and `/privacy more`."""
    return ShowPrivacy(place=inbound.place, more=_has(inbound, "more"))


def read_all_kept(inbound: Inbound) -> ShowPrivacy:
    """`privacy-more`."""
    return ShowPrivacy(place=inbound.place, more=True)


def read_my_data(_: Inbound) -> ShowMyData:
    """The button, and the words that mean it."""
    return ShowMyData()


def read_typed_my_data(inbound: Commanded) -> ShowMyData:
    """`/mydata`, and `/mydata json`."""
    return ShowMyData(as_json=_has(inbound, "json"))


def read_json(_: Inbound) -> ShowMyData:
    """`mydata-json`."""
    return ShowMyData(as_json=True)


def read_forget(_: Inbound) -> AskToForget:
    """The button, and the words that mean it: never more than the question."""
    return AskToForget()


def read_typed_forget(inbound: Commanded) -> AskToForget | ForgetMe:
    """`/forgetme`, and `/forgetme yes` for the button under it."""
    return ForgetMe() if _has(inbound, "yes") else AskToForget()


def read_erase(_: Inbound) -> ForgetMe:
    """`forgetme-yes`."""
    return ForgetMe()


def _has(inbound: Commanded, word: str) -> bool:
    """Whether this one word was typed after the command. Raises `ActionInvalid` for any other."""
    said = inbound.values.get("what", "").strip().casefold()
    if said not in ("", word):
        raise ActionInvalid
    return said == word
