"""Guesses from which age on a text can be read with ease, and names its hardest words. Pure.

Flesch-Kincaid's grade (0.39 words a sentence + 11.8 syllables a word - 15.59) plus five years. It was made for pages:
of a short question it says nothing, so that goes by its hard words only. Words that every child of ten knows
("Saturday", "hospital") count as two syllables at most, however long they are, and so do names.
"""

import re
from collections.abc import Sequence
from functools import cache
from importlib.resources import files

from bot.chat.outbound import Say
from bot.polls.checks.draft import Draft, Word, count_words
from bot.polls.checks.swaps import Swap
from bot.polls.checks.syllables import syllables

FEWEST_WORDS = 18
"""With fewer the formula is nonsense."""
READER = 11
"""The reading age aimed at is 9 to 11."""
OLDEST = 18

_ENDINGS = tuple(
    (re.compile(f"{end}$"), other)
    for end, other in (
        *(("ies", "y"), ("es", ""), ("s", ""), ("ed", ""), ("ed", "e"), ("ing", ""), ("ing", "e"), ("ly", "")),
        *(("ily", "y"), ("er", ""), ("er", "e"), ("ier", "y"), ("est", ""), ("iest", "y"), ("less", ""), ("ful", "")),
    )
)
_JOINED = re.compile("^(?:after|grand|non|out|over|step|sub|super|un|under)(?=[a-z]{3})")
_LONG = 3  # syllables
_VERY_LONG = 4


def check_reading_age(draft: Draft, swaps: Sequence[Swap]) -> tuple[Say, ...]:
    """A warning where a longer text is hard to read, or where a short one has two very long words.

    Words for which a plainer one is known are told of already, so they are not among the hard ones here.
    """
    told = [swap for swap in swaps if swap.at.text == draft.question]
    unknown = [word for word in draft.words if not any(swap.start <= word.start < swap.at.end for swap in told)]
    hard = sorted(_hard(unknown), key=lambda said: (-syllables(said), said))
    if len(hard) < 2:
        return ()
    if len(draft.words) < FEWEST_WORDS:
        return (Say("check-long-words", one=hard[0], two=hard[1]),) if syllables(hard[1]) >= _VERY_LONG else ()
    age = reading_age(draft)
    return (Say("check-reading-age", age=age, one=hard[0], two=hard[1]),) if age > READER else ()


def reading_age(draft: Draft) -> int:
    """From which age on the question can be read with ease, in whole years; at most `OLDEST`."""
    spoken = sum(_weight(word) for word in draft.words)
    a_sentence = sum(count_words(sentence) for sentence in draft.sentences) / len(draft.sentences)
    return min(OLDEST, round(0.39 * a_sentence + 11.8 * spoken / len(draft.words) - 15.59) + 5)


def _hard(words: Sequence[Word]) -> list[str]:
    found = (word.said for word in words if not _is_name(word))
    return list(dict.fromkeys(said for said in found if syllables(said) >= _LONG and not _is_everyday(said)))


def _weight(word: Word) -> int:
    count = syllables(word.said)
    return min(count, 2) if _is_name(word) or _is_everyday(word.said) else count


def _is_name(word: Word) -> bool:
    return any(letter.isdecimal() for letter in word.said) or (word.said[0].isupper() and not word.first)


def _is_everyday(said: str) -> bool:
    """Whether a child of ten knows the word, or each part of it that is long."""
    parts = re.split("[-']", said.lower().removesuffix("'s"))
    return all(_known(part) or _known(_JOINED.sub("", part)) for part in parts if part)


def _known(said: str) -> bool:
    everyday = _everyday()
    shorter = (end.sub(other, said) for end, other in _ENDINGS if end.search(said))
    return any(word in everyday or syllables(word) < _LONG for word in (said, *shorter) if word)


@cache
def _everyday() -> frozenset[str]:
    """Words of three syllables and more that children of ten know. Read from the package when first asked for."""
    text = (files("bot.polls.checks") / "everyday_words.csv").read_text(encoding="utf-8")
    return frozenset(text.split()[1:])
