"""Finds words that could be said plainer or kinder: three lists of them, matched in all their forms. Pure.

`plain_words.csv`: hard words of offices; `jargon.csv`: words and letters of health and care; `kinder_words.csv`: what
hurts, or guesses. What stands in the second column goes into an English draft, so it is English for every reader; where
it is empty the words are left alone, or have too many meanings to be put in words.
"""

import csv
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from functools import cache
from importlib.resources import files
from itertools import chain, pairwise

from bot.polls.checks.draft import Draft, Word, word_set
from bot.polls.checks.inflection import forms, plural


class Kind(Enum):
    """Which list a swap is from; the value is the name of its file."""

    PLAIN = "plain_words"
    JARGON = "jargon"
    KINDER = "kinder_words"


@dataclass(frozen=True, kw_only=True)
class Swap:
    """What was said, and what could be said instead; `better` is empty where it has more than one meaning.

    It begins at `start`, and `at` is its last word.
    """

    said: str = field(repr=False)
    better: str = field(repr=False)
    kind: Kind
    guesses: bool
    start: int
    at: Word


@dataclass(frozen=True, kw_only=True)
class _Entry:
    """One form of a phrase. `exact` has its words that are spelled with capitals just so, and "" for the others."""

    keys: tuple[str, ...]
    exact: tuple[str, ...]
    better: str
    done: str  # what to say after "have"
    kind: Kind
    note: str


_HAVE = word_set("has have had having been be is are was were being get got")
_IZE = re.compile("iz(?=e|ing|ation)")
_LEAVE = "leave"


def find_swaps(draft: Draft) -> tuple[Swap, ...]:
    """All that could be said better, in the question first. Of phrases that share words, the longer counts."""
    return tuple(swap for words in draft.texts for swap in _find(words))


def _find(words: Sequence[Word]) -> Iterator[Swap]:
    entries, keys = _entries(), tuple(_key(word.said) for word in words)
    at = 0
    while at < len(words):
        beginning = chain(entries.get(keys[at : at + 2], ()), entries.get(keys[at : at + 1], ()))
        entry = next((entry for entry in beginning if _fits(entry, words, keys, at)), None)
        if entry is None:
            at += 1
            continue
        first, last = words[at], words[at + len(entry.keys) - 1]
        if entry.note != _LEAVE and not _is_name(entry, first):
            yield Swap(
                said=first.text[first.start : last.end].removesuffix("'s"),
                better=entry.done if at and keys[at - 1] in _HAVE else entry.better,
                kind=entry.kind,
                guesses=entry.note == "guesses",
                start=first.start,
                at=last,
            )
        at += len(entry.keys)


def _is_name(entry: _Entry, first: Word) -> bool:
    """Whether it is part of a name: "Co-production Week". Bodies that are named in jargon are told of all the same."""
    capital = first.said[0].isupper() and not first.first and not any(entry.exact)
    return capital and (entry.kind is Kind.PLAIN or (entry.kind is Kind.JARGON and len(entry.keys) == 1))


def _fits(entry: _Entry, words: Sequence[Word], keys: tuple[str, ...], at: int) -> bool:
    """Whether a phrase stands there: its words, parted by spaces only, and in capitals where these matter."""
    if entry.keys != keys[at : at + len(entry.keys)]:
        return False
    said = words[at : at + len(entry.keys)]
    spelled = (exact in {"", word.said.removesuffix("'s")} for word, exact in zip(said, entry.exact, strict=True))
    return all(spelled) and all(one.text[one.end : next_.start].isspace() for one, next_ in pairwise(said))


@cache
def _entries() -> Mapping[tuple[str, ...], Sequence[_Entry]]:
    """Every phrase of the three lists by its first two words, longest first. Read when first asked for."""
    found: dict[tuple[str, ...], dict[tuple[str, ...], _Entry]] = {}
    for kind in Kind:
        rows = (files("bot.polls.checks") / f"{kind.value}.csv").read_text(encoding="utf-8").splitlines()
        lines = [(said, better, note) for said, better, note in list(csv.reader(rows))[1:]]
        spelled = [list(_spelled_out(*line, kind)) for line in lines]
        # What a line says itself counts before what is made of another: "accommodating" is not only "fitting in".
        for entry in (*(entries[0] for entries in spelled), *(entry for entries in spelled for entry in entries[1:])):
            found.setdefault(entry.keys[:2], {}).setdefault(entry.keys + entry.exact, entry)
    return {key: sorted(same.values(), key=lambda entry: -len(entry.keys)) for key, same in found.items()}


def _spelled_out(said: str, better: str, note: str, kind: Kind) -> Iterator[_Entry]:
    """An entry for each form of a phrase, the one that is written first."""
    pairs = [(said, better, better)]
    if note == "verb":
        hard, easy = forms(said), forms(better or said)
        pairs += [(hard.third, easy.third, easy.third), (hard.past, easy.past, easy.done)]
        pairs.append((hard.going, easy.going, easy.going))
    elif note == "noun":
        pairs.append((plural(said), plural(better), plural(better)))
    for phrase, plain, done in pairs:
        yield _Entry(
            keys=tuple(_key(word) for word in phrase.split()),
            exact=tuple(word if sum(map(str.isupper, word)) > 1 else "" for word in phrase.split()),
            better=plain,
            done=done,
            kind=kind,
            note=note if better or note == "unclear" else _LEAVE,
        )


def _key(word: str) -> str:
    """A word as it is looked up: case, hyphens, a possessive, and -ize or -ise make no difference."""
    key = word.lower().removesuffix("'s").replace("-", "")
    return _IZE.sub("is", key) if "iz" in key else key
