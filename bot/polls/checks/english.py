"""Tells whether a draft is in English: cheaply, by letters and frequent words. When not sure, it is not. Pure."""

import csv
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from bot.polls.checks.draft import Draft

_LAST_LATIN = "\u024f"
_MOST_FOREIGN = 20  # one letter in so many may be of another script: a name, a greeting
_SURE = 4  # English words for each word of another language; names of places bring some with them


def is_english(draft: Draft) -> bool:
    """Whether the whole draft is English, so that what the checks know of words is true of it."""
    letters = [letter for text in (draft.question, *draft.options) for letter in text if letter.isalpha()]
    if sum(letter > _LAST_LATIN for letter in letters) * _MOST_FOREIGN > len(letters):
        return False
    languages = [_languages().get(word.said.lower()) for words in draft.texts for word in words]
    english = languages.count("English")
    others = len(languages) - english - languages.count(None)
    return english > 0 and english >= _SURE * others


@cache
def _languages() -> Mapping[str, str]:
    """The language of frequent words that are written in Latin letters. Read from the package when first asked for.

    Words that English shares with another language count as English.
    """
    rows = (files("bot.polls.checks") / "frequent_words.csv").read_text(encoding="utf-8").splitlines()
    return {word: language for language, words in reversed(list(csv.reader(rows))[1:]) for word in words.split()}
