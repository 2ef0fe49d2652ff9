"""What kind of question it is: chosen by whoever asks, before the first answer."""

from dataclasses import dataclass

from bot.chat.outbound import Answer, Say
from bot.people.model import Person
from bot.polls import showing
from bot.polls.model import Kind
from bot.polls.store import PollWork
from bot.polls.use_cases.asking import PollRequest, get_mine, must_be_correctable, put_poll


@dataclass(frozen=True, kw_only=True)
class ChooseKind(PollRequest):
    """Show the kinds that there are."""


@dataclass(frozen=True, kw_only=True)
class SetKind(PollRequest):
    """Have people answer in this way."""

    kind: Kind


def choose_kind(work: PollWork, who: Person, ask: ChooseKind) -> Answer:
    """The kinds as buttons. Raises `PollStarted` where people have answered."""
    poll = get_mine(work, who, ask)
    must_be_correctable(work, poll)
    return Answer(message=showing.show_kinds(poll), where="private")


def set_kind(work: PollWork, who: Person, ask: SetKind) -> Answer:
    """Have people answer in this way. Raises `PollStarted`, or that it does not go with the options."""
    poll = get_mine(work, who, ask)
    must_be_correctable(work, poll)
    changed = poll.as_kind(ask.kind, work.house.bare_options)
    return put_poll(work, who, changed, Say("kind-set", kind=Say(f"kind-{changed.kind.name}")))
