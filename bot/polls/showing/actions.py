"""Buttons that answer, with the words that do the same."""

from collections.abc import Sequence

from bot.chat.outbound import Choice, Say
from bot.polls.model import Poll
from bot.polls.quick import MOST_OPTIONS


def coded(action: str, language: str) -> str:
    """The code; with a language, what it does is answered in that."""
    return f"{action}:{language}" if language else action


def typed_number(poll: Poll, option: int) -> int:
    """The option's number, where the order in which options stand is not theirs; 0 where it is."""
    return option if poll.order else 0


def open_ballot(poll: Poll, language: str) -> Choice:
    """The way to one's own ballot, in private."""
    return Choice(
        label=Say("do-answer"), action=coded(f"ballot:{poll.id}", language), typed=f"/polls {poll.number} answer"
    )


def propose_choices(poll: Poll, language: str) -> Sequence[Choice]:
    """The way to propose a choice, where people may and there is room."""
    if not poll.takes_options or len(poll.options) >= MOST_OPTIONS:
        return []
    action = coded(f"propose:{poll.id}", language)
    return [Choice(label=Say("do-propose"), action=action, typed=f"/polls {poll.number} propose")]


def not_now(poll: Poll, language: str, *, label: Say | None = None) -> Choice:
    """The way to have it brought back later, or to hear no more of it."""
    action = coded(f"later:{poll.id}", language)
    return Choice(label=label or Say("poll-not-now"), action=action, typed=f"/polls {poll.number} later")


def about_question(poll: Poll, language: str) -> Choice:
    """The way to why it is asked, and to the answer that was promised."""
    action = coded(f"about:{poll.id}", language)
    return Choice(label=Say("do-about"), action=action, typed=f"/polls {poll.number} about")


def how_counted(poll: Poll, language: str) -> Choice:
    """The way to the rule by which it is counted, and to the rounds once there are some."""
    return Choice(label=Say("do-how"), action=coded(f"how:{poll.id}", language), typed=f"/polls {poll.number} how")


def marked(poll: Poll, option: int, value: int, language: str, *, label: Say, typed: str) -> Choice:
    """Give an option a value on one's own ballot. It says what shall be: pressed twice, it is once."""
    code = coded(f"mark:{poll.id}:{option}:{value}", language)
    return Choice(label=label, action=code, typed=typed, number=typed_number(poll, option))
