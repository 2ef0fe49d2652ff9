"""What one person sees in private, and what they may mean by words."""

from collections.abc import Sequence
from datetime import datetime

from bot.chat.cleaning import digits, skeleton
from bot.chat.outbound import Choice, Message, Say, Text
from bot.polls.model import NoSuchOption, Poll, State
from bot.polls.showing.buttons import option_choices, take_back_choice, who_choice
from bot.polls.showing.closing_times import when

TAKE_BACK = ("none", "0", "back")
"""What may stand for "take it back" in `/vote 7 none`."""


def option_of(poll: Poll, words: str) -> int | None:
    """The option's number that was typed, as a number or in its own words; none for "take it back".

    Raises `NoSuchOption`.
    """
    typed = digits(words).strip().strip(".:)").casefold()
    if typed in TAKE_BACK:
        return None
    if typed.isascii() and typed.isdecimal() and len(typed) <= len(str(len(poll.options))):
        return int(typed)
    said = [n for n, option in enumerate(poll.options, 1) if skeleton(option) == skeleton(typed)]
    if not said or not typed:
        raise NoSuchOption(most=len(poll.options))
    return said[0]


def who_sees(poll: Poll, now: datetime) -> Say:
    """Who sees an answer, from the poll's real mode."""
    ends = Say("poll-closes", when=when(poll.closes_at, poll, now)) if poll.state is State.OPEN else Say("poll-over")
    return Say(f"who-sees-{poll.mode.value}", ends=ends)


def show_polls(mine: Sequence[tuple[Poll, int | None]], now: datetime) -> Message:
    """Open polls with own answers, each behind a button."""
    if not mine:
        return Message(title=Say("polls-none"))
    lines = [Text(_own_line(poll, choice, now)) for poll, choice in mine]
    choices = [
        Choice(
            label=Say("polls-open", number=poll.number or 0), action=f"poll:{poll.id}", typed=f"/polls {poll.number}"
        )
        for poll, _ in mine
    ]
    return Message(title=Say("polls-title", count=len(mine)), lines=tuple(lines), choices=tuple(choices))


def _own_line(poll: Poll, choice: int | None, now: datetime) -> Say:
    number, closes = poll.number or 0, when(poll.closes_at, poll, now)
    if choice is None:
        return Say("polls-line", number=number, question=poll.question, when=closes)
    option = poll.options[choice - 1]
    return Say("polls-line-answered", number=number, question=poll.question, option=option, when=closes)


def show_card(poll: Poll, choice: int | None, now: datetime) -> Message:
    """One poll with one's own answer; the buttons work here as they do under the post."""
    if poll.state is not State.OPEN:
        word = "poll-was-cancelled" if poll.state is State.CANCELLED else "card-closed"
        return Message(title=poll.question, lines=(Text(Say(word, reason=poll.reason)),))
    lines = (Text(own(poll, choice)), Text(Say("poll-closes", when=when(poll.closes_at, poll, now))))
    return Message(
        title=poll.question, lines=lines, choices=(*option_choices(poll), who_choice(poll), take_back_choice(poll))
    )


def own(poll: Poll, choice: int | None) -> Say:
    return Say("card-unanswered") if choice is None else Say("card-answered", option=poll.options[choice - 1])
