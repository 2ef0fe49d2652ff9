"""Buttons that answer, with the words that do the same."""

from bot.chat.outbound import Choice, Say
from bot.polls.model import Poll


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


def marked(poll: Poll, option: int, value: int, language: str, *, label: Say, typed: str) -> Choice:
    """Give an option a value on one's own ballot. It says what shall be: pressed twice, it is once."""
    code = coded(f"mark:{poll.id}:{option}:{value}", language)
    return Choice(label=label, action=code, typed=typed, number=typed_number(poll, option))
