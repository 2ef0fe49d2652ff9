"""What people do with a receipt, to requests."""

from collections.abc import Callable, Mapping
from typing import Any

from bot.chat.inbound import Commanded, Inbound, Pressed, Submitted
from bot.chat.outbound import Receipt
from bot.concerns.model.receipts import read_code
from bot.concerns.reading.raising import asker_of
from bot.concerns.use_cases import following
from bot.feature import Request
from bot.refusals import ActionInvalid

_STEPS: Mapping[str, Callable[..., Request]] = {
    "show": following.ShowThread,
    "more": following.AskMore,
    "withdraw": following.Withdraw,
    "hide": following.ShutThread,
}


def read_followup(inbound: Commanded) -> Request:
    """`/followup`, and what may stand behind it once a thread is open."""
    words = inbound.values.get("what", "").casefold().split()
    if not words:
        return following.AskCode()
    return _step(inbound, words) or following.AskCode()


def read_press(inbound: Pressed) -> Request:
    """`followup:more`, `followup:tell:on`."""
    step = _step(inbound, inbound.action.split(":")[1:])
    if step is None:
        raise ActionInvalid
    return step


def read_code_form(inbound: Submitted) -> Request:
    """The form with the code. Raises `ReceiptMistyped`, which costs nothing."""
    code = read_code(inbound.values.get("code", ""))
    return following.OpenThread(asker=asker_of(inbound.sender), code=code, wrote=inbound.written)


def read_more_form(inbound: Submitted) -> Request:
    """The form with more words."""
    text = inbound.values.get("words", "")
    return following.AddToThread(asker=asker_of(inbound.sender), text=text, wrote=inbound.written)


def _step(inbound: Inbound, words: list[str]) -> Request | None:
    who: dict[str, Any] = {"asker": asker_of(inbound.sender), "on": _on(inbound)}
    if words[:1] == ["tell"] and words[1:] in (["on"], ["off"]):
        return following.TellMe(**who, sender=inbound.sender, wanted=words[1] == "on")
    if words == ["withdraw", "yes"]:
        return following.Withdraw(**who, is_sure=True)
    make = _STEPS.get(words[0]) if len(words) == 1 else None
    return make(**who) if make is not None else None


def _on(inbound: Inbound) -> Receipt | None:
    return inbound.on if isinstance(inbound, Pressed) else None
