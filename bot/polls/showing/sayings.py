"""Answers in own words as others read them: organisers all of them, everybody those that were passed."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.chat.outbound import Choice, Line, Message, Quote, Say, Text, Words
from bot.polls.model import OwnWords, Poll
from bot.polls.model.sayings import Saying, Written
from bot.polls.showing.buttons import do_choice
from bot.polls.showing.kinds import Outcome

ON_A_PAGE = 10

QUOTED = 5
"""So many answers stand under the result; the rest is behind a button."""


@dataclass(frozen=True, kw_only=True)
class ReadSaying:
    """One answer as an organiser reads it: its number on the screen and in words, and its writer's name if shown."""

    number: int
    typed: int
    saying: Saying
    name: str = ""


def read_choices(poll: Poll) -> Sequence[Choice]:
    """The way to the answers, for whoever runs it."""
    return [do_choice(poll, "read")] if isinstance(poll.kind, OwnWords) else ()


def show_sayings(poll: Poll, page: int, some: Sequence[ReadSaying], written: Written) -> Message:
    """One page of answers, each with what an organiser may do with it."""
    about = {"total": written.total, "allowed": written.may_share, "shared": written.shared}
    lines = [Text(Say("sayings-count", **about)), *(Text(_line(one)) for one in some)]
    choices = [choice for one in some for choice in _decisions(poll, one)]
    if page > 1:
        choices.append(do_choice(poll, "read", page - 1, label=Say("do-earlier-answers")))
    if page * ON_A_PAGE < written.total:
        choices.append(do_choice(poll, "read", page + 1, label=Say("do-later-answers")))
    title = Say("sayings-title", number=poll.number or 0)
    return Message(title=title, lines=tuple(lines), choices=tuple(choices))


def _line(one: ReadSaying) -> Say:
    saying, words = one.saying, Say("saying-words", words=one.saying.words)
    if one.name:
        words = Say("saying-named", name=one.name, words=one.saying.words)
    if not saying.may_share:
        return Say("saying-for-organisers", number=one.number, words=words)
    states = {None: "saying-may-share", True: "saying-shared", False: "saying-held-back"}
    return Say(states[saying.passed], number=one.number, words=words)


def _decisions(poll: Poll, one: ReadSaying) -> Sequence[Choice]:
    """Share it, or do not; where its writer lets others read it."""
    if not one.saying.may_share:
        return []
    shown = [what for what, passed in (("share", True), ("hold", False)) if one.saying.passed is not passed]
    return [_decision(poll, what, one) for what in shown]


def _decision(poll: Poll, what: str, one: ReadSaying) -> Choice:
    return Choice(
        label=Say(f"do-{what}-saying", number=one.number),
        action=f"poll-do:{poll.id}:{what}:{one.saying.id}",
        typed=f"/polls {poll.number} {what} {one.typed}",
    )


def quoted(poll: Poll, outcome: Outcome) -> Sequence[Line]:
    """How many of the answers all may read, and the first of them, under the result."""
    if not isinstance(poll.kind, OwnWords) or not outcome.tally.total:
        return []
    return [Text(Say("own-words-shared-here", shared=outcome.shared)), *(Quote(words) for words in outcome.quotes)]


def more_choices(poll: Poll, outcome: Outcome) -> Sequence[Choice]:
    """The way to all of them, where there are more."""
    return [_shared(poll, 1, Say("do-more-answers"))] if outcome.shared > len(outcome.quotes) else []


def show_shared(poll: Poll, page: int, words: Sequence[Words], total: int) -> Message:
    """One page of the answers that all may read."""
    if not total:
        return Message(title=poll.question, lines=(Text(Say("sayings-none-shared")),))
    choices = [_shared(poll, page - 1, Say("do-earlier-answers"))] if page > 1 else []
    if page * ON_A_PAGE < total:
        choices.append(_shared(poll, page + 1, Say("do-later-answers")))
    lines: list[Line] = [Text(Say("own-words-shared-here", shared=total)), *(Quote(one) for one in words)]
    return Message(title=poll.question, lines=tuple(lines), choices=tuple(choices))


def _shared(poll: Poll, page: int, label: Say) -> Choice:
    return Choice(label=label, action=f"shared:{poll.id}:{page}", typed=f"/polls {poll.number} more {page}")
