"""What people type for a word of ours, in every language that we speak."""

from functools import cache
from pathlib import Path

from bot.words import WordBook


@cache
def phrases(word: str) -> frozenset[str]:
    """The phrases of a message that is a list, `yes | y`, in all languages together and in lower case."""
    return frozenset(WordBook.open(Path(__file__).parent).phrases(word))
