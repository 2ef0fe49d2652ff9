"""What people do while they raise a concern, to requests; and what is theirs alone meanwhile."""

from collections.abc import Callable, Mapping
from typing import Any

from bot.chat.inbound import Commanded, Confirm, Inbound, Pressed, Said, Sender, Submitted
from bot.chat.outbound import Receipt
from bot.concerns.memory import Memory, Switch
from bot.concerns.model.receipts import read_code
from bot.concerns.use_cases import choosing, drafting
from bot.concerns.use_cases.pointing import TypedInGroup
from bot.concerns.use_cases.sending import PressSend
from bot.feature import Read, Request
from bot.refusals import ActionInvalid

_FREE_COMMANDS = frozenset({"concern", "followup", "support", "stop", "pause", "privacy", "help"})
_FREE_ACTIONS = frozenset({"concern", "followup", "support", "support-more"})
_FREE_FORMS = frozenset({"concern-words", "receipt-code", "receipt-more"})
"""What may be done in the middle of a concern: its own acts, help and stop."""

_MOST_READERS = 3
"""Digits of a reader's number."""

_Make = Callable[..., Request]

_STEPS: Mapping[str, _Make] = {
    "write": drafting.AskWords,
    "more": drafting.TellMore,
    "care": drafting.ShowCare,
    "review": drafting.Review,
    "readers": choosing.ShowReaders,
    "choices": choosing.ShowMore,
    "code": choosing.ShowCode,
    "change": drafting.ChangeWords,
    "cancel": drafting.CancelConcern,
}


STEPS = frozenset({*_STEPS, "send", "sooner", "switch", "reader"})
"""What is no word of a link: a link may be anybody's, so it begins, and does nothing to what is begun."""


def asker_of(sender: Sender) -> str:
    """By what somebody in a chat is known in memory."""
    return f"{sender.platform}:{sender.id}"


def read_concern(inbound: Commanded) -> Request:
    """`/concern`, `/concern review`, `/concern TOKEN`; typed in a group, nothing of it is read or answered there."""
    if not inbound.place.private and inbound.confirm is not Confirm.LASTING:
        return TypedInGroup(place=inbound.place)
    words = inbound.values.get("what", "").split()
    if not words:
        return _begin(inbound, "")
    return _step(inbound, words[0].casefold(), words[1:]) or _begin(inbound, words[0].casefold())


def read_press(inbound: Pressed) -> Request:
    """`concern:review`, `concern:reader:2`, `concern:send:CODE`; `concern:` alone begins, where the button stands."""
    words = inbound.action.split(":")[1:]
    if words in ([], [""]):
        return _begin(inbound, "")
    step = _step(inbound, words[0], words[1:])
    if step is None:
        raise ActionInvalid
    return step


def read_words(inbound: Submitted) -> Request:
    """The form with the words."""
    text = inbound.values.get("words", "")
    return drafting.AddWords(asker=asker_of(inbound.sender), text=text, act=inbound.key, by_form=True)


def holds(confided: Memory, inbound: Inbound) -> Read | None:
    """What is typed in private by whoever is writing a concern is words of it; most other acts have to wait."""
    if not confided.holds_anybody() or not inbound.place.private:
        return None
    if not confided.is_drafting(asker_of(inbound.sender)):
        return None
    if isinstance(inbound, Said):
        return _nothing if inbound.edited else _read_said
    return _finish_first if isinstance(inbound, Commanded | Pressed | Submitted) and not _is_free(inbound) else None


def _is_free(inbound: Commanded | Pressed | Submitted) -> bool:
    if isinstance(inbound, Commanded):
        return inbound.name in _FREE_COMMANDS
    code = inbound.action if isinstance(inbound, Pressed) else inbound.form
    return code.partition(":")[0] in _FREE_ACTIONS | _FREE_FORMS


def _read_said(said: Said) -> Request:
    is_text = not (said.textless or said.forwarded or said.brought) and bool(said.text)
    text = said.text if is_text else ""
    return drafting.AddWords(asker=asker_of(said.sender), text=text, act=said.key, wrote=said.written, is_text=is_text)


def _nothing(inbound: Inbound) -> Request:
    """What was reviewed is what is sent: changing it afterwards changes nothing."""
    return drafting.ChangeNothing(asker=asker_of(inbound.sender))


def _finish_first(inbound: Inbound) -> Request:
    return drafting.SayFinishFirst(asker=asker_of(inbound.sender))


def _begin(inbound: Inbound, token: str) -> Request:
    return drafting.BeginConcern(asker=asker_of(inbound.sender), place=inbound.place, token=token)


def _step(inbound: Inbound, what: str, more: list[str]) -> Request | None:
    """None where it is no step, and so the word in a link."""
    who: dict[str, Any] = {"asker": asker_of(inbound.sender), "on": _on(inbound)}
    if what in _STEPS:
        return _STEPS[what](**who)
    if what == "send":
        code = read_code(more[0]) if more else ""
        return PressSend(**who, code=code, sender=inbound.sender)
    if what == "sooner":
        return choosing.SetSwitch(**who, switch=Switch.SOONER, is_sure=True)
    if what == "switch" and more and more[0] in list(Switch):
        return choosing.SetSwitch(**who, switch=Switch(more[0]))
    if what == "reader" and more and more[0].isascii() and more[0].isdecimal() and len(more[0]) <= _MOST_READERS:
        return choosing.TurnReader(**who, number=int(more[0]))
    return None


def _on(inbound: Inbound) -> Receipt | None:
    return inbound.on if isinstance(inbound, Pressed) else None
