"""What readers type, press and fill in about concerns in a private chat, to requests."""

from collections.abc import Callable, Sequence

from bot.chat.inbound import Commanded, Confirm, Inbound, Pressed, Submitted
from bot.concerns.model.concern import Outcome
from bot.concerns.use_cases import in_chat
from bot.feature import Request
from bot.people.model import PersonId
from bot.refusals import ActionInvalid

_MOST_DIGITS = 16
_NUMBER_IN_LIST = 3


def read_press(inbound: Pressed) -> Request:
    """`concerns`; `concerns:open:KEY`, `concerns:hand:KEY:12`, `concerns:close:KEY:changed`."""
    what, *words = inbound.action.split(":")[1:] or ["read"]
    if what not in READERS:
        raise ActionInvalid
    return _read(inbound, what, words)


def read_form(inbound: Submitted) -> Request:
    """An answer, a note, or the last words."""
    what, ref, *more = inbound.form.split(":")[1:] or [""]
    text = inbound.values.get("words", "")
    if what not in ("answer", "note", "close"):
        raise ActionInvalid
    return _write(inbound, what, ref, _outcome(more) if what == "close" else None, text)


def read_typed_of_reader(inbound: Commanded, what: str, words: Sequence[str]) -> Request:
    """`/people concerns read`, `… open 1a2b3c4d`, `… answer 1a2b3c4d and the words`; in a group, nothing of it."""
    if not inbound.place.private and inbound.confirm is not Confirm.LASTING:
        return in_chat.ShowConcerns(place=inbound.place)
    return _read(inbound, what, words)


def _read(inbound: Inbound, what: str, words: Sequence[str]) -> Request:
    if what == "read":
        return in_chat.ShowConcerns(place=inbound.place)
    if not words:
        raise ActionInvalid
    return READERS[what](inbound, words[0].casefold(), words[1:])


def _words(what: str) -> Callable[[Inbound, str, Sequence[str]], Request]:
    """Words that stand there already, or a form for them."""

    def read(inbound: Inbound, ref: str, words: Sequence[str]) -> Request:
        if words:
            return _write(inbound, what, ref, None, " ".join(words))
        return in_chat.AskWords(place=inbound.place, ref=ref, note=what == "note")

    return read


def _close(inbound: Inbound, ref: str, words: Sequence[str]) -> Request:
    if not words:
        return in_chat.ChooseOutcome(place=inbound.place, ref=ref)
    outcome = _outcome(words)
    if len(words) > 1:
        return _write(inbound, "close", ref, outcome, " ".join(words[1:]))
    return in_chat.AskWords(place=inbound.place, ref=ref, outcome=outcome)


def _hand(inbound: Inbound, ref: str, words: Sequence[str]) -> Request:
    """By the number in the list, as typed; or by a person, as pressed."""
    said = "".join(words)
    if not said:
        return in_chat.HandIt(place=inbound.place, ref=ref)
    if not (said.isascii() and said.isdecimal() and len(said) <= _MOST_DIGITS):
        raise ActionInvalid
    if isinstance(inbound, Pressed):
        return in_chat.HandIt(place=inbound.place, ref=ref, to=PersonId(int(said)))
    return in_chat.HandIt(place=inbound.place, ref=ref, number=int(said[:_NUMBER_IN_LIST]))


def _delete(inbound: Inbound, ref: str, words: Sequence[str]) -> Request:
    return in_chat.DeleteIt(place=inbound.place, ref=ref, is_sure=[word.casefold() for word in words] == ["yes"])


def _simply(make: Callable[..., Request], **more: bool) -> Callable[[Inbound, str, Sequence[str]], Request]:
    def read(inbound: Inbound, ref: str, _words: Sequence[str]) -> Request:
        return make(place=inbound.place, ref=ref, **more)

    return read


READERS: dict[str, Callable[[Inbound, str, Sequence[str]], Request]] = {
    "read": lambda inbound, _ref, _words: in_chat.ShowConcerns(place=inbound.place),
    "show": _simply(in_chat.ShowConcern),
    "open": _simply(in_chat.OpenPage),
    "answer": _words("answer"),
    "note": _words("note"),
    "take": _simply(in_chat.TakeIt),
    "hand": _hand,
    "close": _close,
    "mute": _simply(in_chat.MuteIt, muted=True),
    "unmute": _simply(in_chat.MuteIt, muted=False),
    "delete": _delete,
}
"""What readers do, by the word for it in codes and as typed."""


def _write(inbound: Inbound, what: str, ref: str, outcome: Outcome | None, text: str) -> in_chat.WriteWords:
    wrote = inbound.written if isinstance(inbound, Submitted | Commanded) else ""
    return in_chat.WriteWords(
        place=inbound.place, ref=ref, text=text, note=what == "note", outcome=outcome, wrote=wrote
    )


def _outcome(words: Sequence[str]) -> Outcome:
    if not words or words[0].casefold() not in list(Outcome):
        raise ActionInvalid
    return Outcome(words[0].casefold())
