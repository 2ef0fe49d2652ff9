"""What organisers see of questions that are not open: planned ones, and those that are over."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import groupby

from bot.chat.languages import apart
from bot.chat.outbound import Choice, Line, Message, Say, Text
from bot.people.model import CommunityId, KnownPlace
from bot.polls.model import OPEN_AT_ONCE, Poll, PollId, Repeats, State
from bot.polls.showing.buttons import do_choice, mode_choice
from bot.polls.showing.cards import open_choice
from bot.polls.showing.closing_times import when
from bot.polls.showing.kinds import Outcome
from bot.polls.showing.organising import question_lines, version_lines
from bot.polls.showing.proposals import takes_choices, takes_lines
from bot.polls.showing.purposes import purpose_choices
from bot.polls.showing.results import show_result
from bot.polls.showing.sayings import read_choices
from bot.polls.showing.secrecy import secrecy_choices
from bot.polls.showing.settings import repeat_choice, stop_choices
from bot.polls.showing.tables import table_choices

NOT_OPEN = "more"
"""In place of a number after `/polls`: what is planned and what is over."""


def more_choice() -> Choice:
    """The way to the questions that are not open."""
    return Choice(label=Say("polls-more"), action="polls-more", typed=f"/polls {NOT_OPEN}")


def show_more(
    polls: Sequence[Poll], apart_from_others: Collection[PollId], names: Mapping[CommunityId, str], now: datetime
) -> Message:
    """Each behind a button; by community, where there are several.

    Of those that are `apart_from_others` the number alone could mean another question.
    """
    if not polls:
        return Message(title=Say("more-none"))
    lines: list[Line] = []
    several = len({poll.community for poll in polls}) > 1
    for community, theirs in groupby(polls, key=lambda poll: poll.community):
        lines += [Text(names[community])] if several else []
        lines += [Text(_line(poll, now)) for poll in theirs]
    choices = [open_choice(poll, names[poll.community] if poll.id in apart_from_others else "") for poll in polls]
    return Message(title=Say("more-title"), lines=tuple(lines), choices=tuple(choices))


def _line(poll: Poll, now: datetime) -> Say:
    instant = poll.opens_at if poll.state is State.PLANNED else poll.ended_at
    said = when(instant or poll.closes_at, poll, now)
    return Say(f"more-{poll.state.value}", number=poll.number or 0, question=poll.question, when=said)


def show_planned_card(
    poll: Poll, places: Sequence[KnownPlace], now: datetime, *, about: Sequence[Line] = ()
) -> Message:
    """A question that opens by itself, with all that an organiser can do about it until then.

    `about` is why a service asks.
    """
    titles = apart(place.where.title for place in places if place.id in poll.places and place.where.title)
    lines: list[Line] = [
        Text(Say("card-planned", number=poll.number or 0)),
        *question_lines(poll, now),
        *about,
        Text(Say("poll-closes", when=when(poll.closes_at, poll, now))),
        *version_lines(poll),
        *takes_lines(poll),
        *([Text(Say("card-goes-to", places=titles))] if titles else []),
    ]
    if poll.opens_at is not None and poll.opens_at <= now:
        lines.append(Text(Say("card-waits-for-room", most=OPEN_AT_ONCE)))
    choices = [
        do_choice(poll, "open"),
        do_choice(poll, "change"),
        do_choice(poll, "kind"),
        do_choice(poll, "add"),
        *takes_choices(poll),
        mode_choice(poll),
        *secrecy_choices(poll),
        *purpose_choices(poll),
        do_choice(poll, "time"),
        do_choice(poll, "opens"),
        do_choice(poll, "settings"),
        do_choice(poll, "link"),
        *stop_choices(poll),
        do_choice(poll, "copy"),
        do_choice(poll, "cancel"),
    ]
    return Message(title=poll.question, lines=tuple(lines), choices=tuple(choices))


@dataclass(frozen=True, kw_only=True)
class Ended:
    """What is told of a question that is over: what came of it, what waits of that, and which one follows.

    `typed` is the question as words call it: with its id for a number where its number could mean another's. `promise`
    is how it stands with the answer that a service promised, and `owed` what can be done about that.
    """

    outcome: Outcome
    waiting: Sequence[Text]
    follows: Poll | None
    typed: Poll
    promise: Sequence[Line] = ()
    owed: Sequence[Choice] = ()


def show_ended_card(poll: Poll, ended: Ended, now: datetime) -> Message:
    """A question that is over, with a copy to be had of it."""
    follows = ended.follows
    lines = [*ended.waiting, *([Text(_follows_said(follows, now))] if follows is not None else [])]
    taken = (*read_choices(ended.typed), *table_choices(ended.typed)) if poll.state is State.CLOSED else ()
    choices = [*ended.owed, *taken, do_choice(ended.typed, "copy")]
    if follows is not None and follows.ways.repeats is not Repeats.NEVER:
        choices.append(repeat_choice(ended.typed, Repeats.NEVER))
    message = _over(poll, ended)
    return replace(message, lines=(*message.lines, *lines), choices=(*message.choices, *choices))


def _over(poll: Poll, ended: Ended) -> Message:
    if poll.state is State.CLOSED:
        return show_result(poll, ended.outcome, ended.promise, with_counts=True)
    said = Say("poll-was-cancelled", reason=poll.reason) if poll.reason else Say("card-called-off")
    return Message(title=poll.question, lines=(Text(said), *ended.promise))


def _follows_said(follows: Poll, now: datetime) -> Say:
    if follows.state is State.OPEN or follows.opens_at is None:
        return Say("comes-again-as", number=follows.number or 0)
    return Say("comes-again", when=when(follows.opens_at, follows, now))
