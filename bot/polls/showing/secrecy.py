"""Making a question secret: the two ways, what each promises, and what it needs, before it is posted."""

from collections.abc import Sequence

from bot.chat.outbound import Choice, Message, Say, Text
from bot.polls.model import Poll
from bot.polls.model.secrecy import may_be_secret
from bot.polls.showing.buttons import do_choice
from bot.polls.showing.secret import needs_of

MODES = ("secret", "sensitive")


def secrecy_choices(poll: Poll) -> Sequence[Choice]:
    """The way to a secret question, where it may be one; or, where it is one, to the other way."""
    if poll.is_secret:
        return [do_choice(poll, mode) for mode in MODES if mode != poll.mode.value]
    return [do_choice(poll, "secrecy")] if may_be_secret(poll.kind) else []


def show_secrecy(poll: Poll) -> Message:
    """The two ways, with what they promise."""
    lines = [Text(Say("secrecy-secret")), Text(Say("secrecy-sensitive")), Text(Say("secrecy-both"))]
    others = [mode for mode in MODES if mode != poll.mode.value]
    choices = [do_choice(poll, mode) for mode in others]
    if poll.is_secret:
        choices.append(do_choice(poll, "hidden", label=Say("do-not-secret")))
    return Message(title=Say("secrecy-title"), lines=tuple(lines), choices=tuple(choices))


def show_few(poll: Poll, here: int, where: int | None) -> Message:
    """So few have ever taken part there that a secret question may come to nothing: it may be asked all the same."""
    lines = (Text(Say("secret-few", needs=needs_of(poll), here=here)), Text(Say("secret-few-then")))
    rest = "" if where is None else where
    choices = (
        do_choice(poll, "anyway", rest),
        do_choice(poll, "hidden", label=Say("do-hidden")),
    )
    return Message(title=Say("secret-few-title"), lines=lines, choices=choices)


def by_place_choice(poll: Poll) -> Choice:
    """Tell what each group said beside the whole, or do not."""
    other = "off" if poll.ways.by_place else "on"
    return do_choice(poll, "groups", other, label=Say(f"set-groups-{other}"))
