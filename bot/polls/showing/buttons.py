"""What can be pressed under a poll, each with words that do the same."""

from collections.abc import Sequence

from bot.chat.outbound import Choice, Say
from bot.polls.model import Mode, Poll


def option_choices(poll: Poll) -> Sequence[Choice]:
    return [
        Choice(label=option, action=f"vote:{poll.id}:{n}", typed=f"/vote {poll.number} {n}")
        for n, option in enumerate(poll.options, 1)
    ]


def who_choice(poll: Poll) -> Choice:
    return Choice(label=Say("poll-who"), action=f"who:{poll.id}", typed=f"/polls {poll.number} who")


def take_back_choice(poll: Poll) -> Choice:
    return Choice(label=Say("poll-take-back"), action=f"unvote:{poll.id}", typed=f"/vote {poll.number} none")


def mode_choice(poll: Poll) -> Choice:
    return do_choice(poll, "hidden" if poll.mode is Mode.NAMED else "names")


def do_choice(poll: Poll, what: str, rest: int | str = "", *, label: Say | str | None = None) -> Choice:
    which = "draft" if poll.number is None else str(poll.number)
    action = f"poll-do:{poll.id}:{what}" + (f":{rest}" if rest != "" else "")
    return Choice(label=label or Say(f"do-{what}"), action=action, typed=f"/polls {which} {what} {rest}".strip())
