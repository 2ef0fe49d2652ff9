"""Making a question secret, before it is posted."""

from dataclasses import dataclass, replace

from bot.chat.outbound import Answer
from bot.people.model import Person
from bot.polls.model.secrecy import OnlySecretByPlace
from bot.polls.showing.secrecy import show_secrecy
from bot.polls.showing.ways import by_place_said
from bot.polls.store import PollWork
from bot.polls.use_cases.asking import PollRequest, get_mine, must_be_correctable, put_poll


@dataclass(frozen=True, kw_only=True)
class ChooseSecrecy(PollRequest):
    """Show the ways in which it can be secret."""


@dataclass(frozen=True, kw_only=True)
class SetByPlace(PollRequest):
    """Have it told what each group said, or not."""

    by_place: bool


def choose_secrecy(work: PollWork, who: Person, ask: ChooseSecrecy) -> Answer:
    """The ways, as buttons. Raises `PollStarted`, `PollFrozen`."""
    poll = get_mine(work, who, ask)
    must_be_correctable(work, poll)
    return Answer(message=show_secrecy(poll), where="private")


def set_by_place(work: PollWork, who: Person, ask: SetByPlace) -> Answer:
    """Whether each group is told apart. Raises `PollFrozen`, or `OnlySecretByPlace`."""
    poll = get_mine(work, who, ask)
    must_be_correctable(work, poll)
    if not poll.is_secret:
        raise OnlySecretByPlace
    changed = replace(poll, ways=replace(poll.ways, by_place=ask.by_place))
    return put_poll(work, who, changed, by_place_said(changed))
