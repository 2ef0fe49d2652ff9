"""What kind of question it is: chosen by whoever asks, before the first answer."""

from dataclasses import dataclass

from bot.chat.outbound import Answer, Say
from bot.people.model import Person
from bot.polls import showing
from bot.polls.model import Kind
from bot.polls.model.answered_as import as_kind
from bot.polls.store import PollWork
from bot.polls.use_cases.asking import PollRequest, get_mine, must_be_correctable, put_poll


@dataclass(frozen=True, kw_only=True)
class ChooseKind(PollRequest):
    """Show the kinds that there are."""


@dataclass(frozen=True, kw_only=True)
class ChoosePoints(PollRequest):
    """Show how many points there may be to share out."""


@dataclass(frozen=True, kw_only=True)
class SetKind(PollRequest):
    """Have people answer in this way; by yes, no and not sure where it is `bare`."""

    kind: Kind
    bare: bool = False


def choose_kind(work: PollWork, who: Person, ask: ChooseKind) -> Answer:
    """The kinds as buttons. Raises `PollStarted` where people have answered."""
    poll = get_mine(work, who, ask)
    must_be_correctable(work, poll)
    return Answer(message=showing.show_kinds(poll), where="private")


def choose_points(work: PollWork, who: Person, ask: ChoosePoints) -> Answer:
    """The usual numbers of points as buttons. Raises `PollStarted` where people have answered."""
    poll = get_mine(work, who, ask)
    must_be_correctable(work, poll)
    return Answer(message=showing.show_points(poll), where="private")


def set_kind(work: PollWork, who: Person, ask: SetKind) -> Answer:
    """Have people answer in this way. Raises `PollStarted`, or that it does not go with the options."""
    poll = get_mine(work, who, ask)
    must_be_correctable(work, poll)
    bare = work.house.bare_options
    changed = as_kind(poll, ask.kind, bare)
    if ask.bare:
        changed = changed.corrected(poll.question, bare)
    word = "kind-set-alone" if poll.versions and not changed.versions else "kind-set"
    return put_poll(work, who, changed, Say(word, kind=showing.said_kind(changed.kind)))
