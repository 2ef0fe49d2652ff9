"""Words that people type, to words of the grammar. No more of them than a time can need, so that nothing takes long."""

import csv
import re
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from pathlib import Path

from bot.chat.cleaning import digits
from bot.chat.fit import cut
from bot.timing.phrases.refusals import PhraseTooLong, TimeUnclear, WordUnknown

LONGEST = 160
"""Characters."""

MOST_TOKENS = 32

_MOST_REPEATED = 60
"""UTF-16 units of what was not understood that are told back."""

_ORDINAL = re.compile(r"(\d{1,2})(?:st|nd|rd|th|af|il|ail|ydd|ed|fed|eg|ain)")
_NUMERIC = re.compile(r"\d[\d/.:-]*")
_TOKEN = re.compile(
    r"\d{4}-\d{2}-\d{2}(?!\d)"
    r"|\d{1,2}/\d{1,2}(?:/(?:\d{4}|\d{2}))?(?![\d/])"
    r"|\d{1,2}(?P<part>[.-])\d{1,2}(?P=part)(?:\d{4}|\d{2})(?!\d)"
    r"|\d{1,2}[.:]\d{1,2}(?!\d)"
    rf"|{_ORDINAL.pattern}(?![^\W_])"
    r"|2(?:day|moro|morrow|nite|night)\b|\d+|[^\W\d_]+|\S"
)
_DOTTED_HALF = re.compile(r"(?<![^\W\d_])(?:([ap])\. ?(m)|(y)\. ?([bph]))\b\.?")
_POINTS = re.compile(r"[,;()!?“”\"]|\.(?!\d)|(?<!\d)\.|:(?!\d)|(?<!\d):")


@dataclass(frozen=True, kw_only=True)
class Token:
    """One word of the grammar, and what was typed for it."""

    word: str
    typed: str


class Cursor:
    """A place in a phrase, from which words are taken."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self.tokens = tuple(tokens)
        self.place = 0

    @property
    def is_at_end(self) -> bool:
        """Whether every word was taken."""
        return self.place == len(self.tokens)

    def word(self, ahead: int = 0) -> str:
        """A word so far ahead, or behind; an empty one beyond either end."""
        place = self.place + ahead
        return self.tokens[place].word if 0 <= place < len(self.tokens) else ""

    def take(self, *words: str) -> bool:
        """Take these words, where they come next and in this order."""
        if not all(self.word(ahead) == word for ahead, word in enumerate(words)):
            return False
        self.place += len(words)
        return True

    def take_one(self, words: Container[str]) -> str:
        """Take the next word where it is one of these; else an empty one."""
        word = self.word()
        if not word or word not in words:
            return ""
        self.place += 1
        return word

    def typed(self, since: int, until: int | None = None) -> str:
        """What was typed between two places, or to the end."""
        typed = (token.typed for token in self.tokens[since:until])
        return cut(" ".join(words for words, _ in groupby(typed)), _MOST_REPEATED)


def tokens_of(words: str) -> tuple[Token, ...]:
    """A phrase in words of the grammar. Raises `PhraseTooLong`, `WordUnknown`, `TimeUnclear` where there are none."""
    if len(words) > LONGEST:
        raise PhraseTooLong
    typed = [found[0] for found in _TOKEN.finditer(_plain(words))]
    if not typed:
        raise TimeUnclear
    if len(typed) > MOST_TOKENS:
        raise PhraseTooLong
    tokens: list[Token] = []
    place = 0
    while place < len(typed):
        width, meant = _meant(typed[place:])
        said = " ".join(typed[place : place + width])
        tokens += [Token(word=word, typed=said) for word in meant]
        place += width
    return tuple(tokens)


def is_of_time(word: str) -> bool:
    """Whether a phrase may have this word in it: figures, and whatever the grammar has words for."""
    typed = [found[0] for found in _TOKEN.finditer(_plain(word))]
    return bool(typed) and all(
        piece in _known() or _ORDINAL.fullmatch(piece) is not None or _NUMERIC.fullmatch(piece) is not None
        for piece in typed
    )


def _plain(words: str) -> str:
    """Lower case, figures of any script as 0 to 9, and without the marks that mean nothing."""
    text = digits(" ".join(words.casefold().split()))
    text = re.sub("[’'`´‘]", "", text).replace("–", "-").replace("-ish", " ish")
    return _POINTS.sub(" ", _DOTTED_HALF.sub(lambda found: "".join(filter(None, found.groups())), text))


def _meant(typed: Sequence[str]) -> tuple[int, tuple[str, ...]]:
    """How many words belong together here, and what they mean: the longest phrase there is."""
    lexicon = _lexicon()
    for width in range(min(_widest(), len(typed)), 0, -1):
        meant = lexicon.get(tuple(typed[:width]))
        if meant is not None:
            return width, meant
    word = typed[0]
    if (ordinal := _ORDINAL.fullmatch(word)) is not None:
        return 1, (f"#{int(ordinal[1])}",)
    if _NUMERIC.fullmatch(word) is None:
        raise WordUnknown(words=cut(word, _MOST_REPEATED))
    return 1, (word,)


@cache
def _lexicon() -> Mapping[tuple[str, ...], tuple[str, ...]]:
    """What people type, as words in a row, and what it means; from `lexicon.csv`."""
    with Path(__file__).with_name("lexicon.csv").open(encoding="utf-8") as file:
        rows = list(csv.reader(line for line in file if not line.startswith("#")))
    return {
        tuple(found[0] for found in _TOKEN.finditer(typed)): tuple(meant.split())
        for _, meant, phrases in rows
        for typed in phrases.split("|")
    }


@cache
def _known() -> frozenset[str]:
    return frozenset(word for phrase in _lexicon() for word in phrase)


@cache
def _widest() -> int:
    return max(map(len, _lexicon()))
