"""How a question is answered in words: said under the post, and in copies of it."""

from bot.chat.outbound import Say
from bot.polls.model import Dates, OwnWords, Points, Poll, Ranked

_THEIR_OWN = frozenset({Ranked.name, Points.name, OwnWords.name, Dates.name})
"""Kinds of which an answer in words is more than a number."""


def how_in_words(poll: Poll) -> Say:
    """What one writes in private to answer; said under the post."""
    word = f"poll-words-{poll.kind.name}" if poll.kind.name in _THEIR_OWN else "poll-words"
    return Say(word, number=poll.number or 0)


def how_in_words_here(poll: Poll) -> Say:
    """The same, said in a private chat."""
    word = f"told-words-{poll.kind.name}" if poll.kind.name in _THEIR_OWN else "told-words"
    return Say(word, number=poll.number or 0)
