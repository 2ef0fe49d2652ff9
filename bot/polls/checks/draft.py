"""A question and its choices as the checks look at them: in sentences and in words. Pure; linear in the length."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property

_ADDRESS = re.compile(r"(?:\w+://|www\.)\S+|\S+@\S+\.\S+", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+(?:(?:[&'-]|(?<=\d)[.,:](?=\d))[^\W_]+)*")
_MARK = re.compile(r"""[.!?…]+["')\]”]*(?=\s|$)|\n+|;""")
_SHORTENED = re.compile(
    r"(?:^|[\s(])(?:mr|mrs|ms|dr|prof|st|rd|no|nos|eg|ie|e\.g|i\.e|approx|tel|p|pp|[a-z])\.$", re.IGNORECASE
)
_ENDS = re.compile(r"[.!?…:\n]")
_STRAIGHT = str.maketrans("’‘ʼ`\u00a0", "'''' ")
_LONGEST_QUOTE = 8


@dataclass(frozen=True, kw_only=True)
class Word:
    """A word and where it stands; `first` where a sentence begins with it, `text` is what it stands in."""

    said: str = field(repr=False)
    start: int
    end: int
    first: bool
    text: str = field(repr=False)


@dataclass(frozen=True, kw_only=True)
class Draft:
    """What somebody is about to ask. Made by `Draft.of`."""

    question: str = field(repr=False)
    options: tuple[str, ...] = field(repr=False)

    @classmethod
    def of(cls, question: str, options: Sequence[str]) -> "Draft":
        """The draft without addresses, and with one kind of apostrophe."""
        return cls(question=_straight(question), options=tuple(_straight(option) for option in options))

    @cached_property
    def sentences(self) -> tuple[str, ...]:
        """The sentences of the question, each with its mark."""
        return tuple(sentences(self.question))

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """The words of the question."""
        return words(self.question)

    @cached_property
    def texts(self) -> tuple[tuple[Word, ...], ...]:
        """The words of the question, and of each choice."""
        return (self.words, *(words(option) for option in self.options))

    @property
    def answered_by_yes(self) -> bool:
        """Whether yes or no answer it: there are no choices, or some choice begins so."""
        begins = {option.partition(" ")[0].strip(",.!").lower() for option in self.options}
        return not self.options or bool(begins & {"yes", "no", "yeah", "nope", "agree", "disagree", "true", "false"})


def sentences(text: str) -> Iterator[str]:
    """The sentences of a text. A full stop ends one only before a capital, a digit or the end; "Dr." ends none."""
    start = 0
    for mark in _MARK.finditer(text):
        after = text[mark.end() :].lstrip()[:1]
        if mark[0].startswith(".") and (
            after.islower() or (after and _SHORTENED.search(text[start : mark.start() + 1]))
        ):
            continue
        if text[start : mark.end()].strip(" .!?;\n"):
            yield text[start : mark.end()].strip()
        start = mark.end()
    if text[start:].strip():
        yield text[start:].strip()


def words(text: str) -> tuple[Word, ...]:
    """The words of a text: letters and digits with what may stand within one, such as 6.30pm, A&E or co-chair."""
    found: list[Word] = []
    end = 0
    for word in _WORD.finditer(text):
        first = not found or bool(_ENDS.search(text, end, word.start()))
        found.append(Word(said=word[0], start=word.start(), end=word.end(), first=first, text=text))
        end = word.end()
    return tuple(found)


def count_words(text: str) -> int:
    """How many words a text has."""
    return sum(1 for _ in _WORD.finditer(text))


def word_set(text: str) -> frozenset[str]:
    """The words of a text that is a list of them."""
    return frozenset(text.split())


def quote(text: str, most: int = _LONGEST_QUOTE) -> str:
    """The first words of a text, to be quoted within a sentence of ours."""
    pieces = text.split()
    return " ".join(pieces) if len(pieces) <= most else f"{' '.join(pieces[:most])} …"


def _straight(text: str) -> str:
    return _ADDRESS.sub("", text).translate(_STRAIGHT).strip()
