"""Counts words where there may be too many, and finds where to cut. Pure."""

import re
from collections.abc import Sequence

from bot.chat.outbound import Say
from bot.polls.checks.draft import Draft, count_words, quote
from bot.polls.checks.swaps import Swap

MOST_WORDS = 25
MOST_IN_A_SENTENCE = 15
MOST_IN_A_CHOICE = 8

_LEAST = 3  # words on either side of a full stop that is put in
_ASIDE = re.compile(r"\(([^()]{8,})\)|\s[-–—]\s([^-–—]{8,}?)\s[-–—]\s")
_PREAMBLE = re.compile(
    r"^((?:as (?:you|we|many)|following|further to|given|in (?:light|view)|now that|since|with)\b[^,?]{8,}),",
    re.IGNORECASE,
)
_BREAK = re.compile(
    r"[,;:]?\s+(?=(?:although|because|but|so)\s|and\s(?:we|you|they|it|i|there|the|our|then)\b)|[;:–—]\s+",
    re.IGNORECASE,
)
_LAST_ASKED = re.compile(
    r"(?:^|[,;:–—-]\s+|\b(?:and|so|but|therefore)\s+)((?:(?:on|at|in|for) )?(?:what|when|where|which|who|how|why|would"
    r"|could|can|shall|should|will|do|does|did|is|are|have|has)\b[^,;:]*\?)$",
    re.IGNORECASE,
)
_CHOICE_ENDS = re.compile(
    r"\s*[,;:(–—.]\s*|\s+-\s+|\s+(?:as|because|so|which|with|where|who|but|if|in order)\s+", re.IGNORECASE
)
_WHEN = re.compile(
    r"\d|^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$|^(?:january|february|march|april|may|june|july|august|september"
    r"|october|november|december)$",
    re.IGNORECASE,
)


def check_length(draft: Draft, _swaps: Sequence[Swap]) -> tuple[Say, ...]:
    """Too many words in the question, in one of its sentences, or in a choice."""
    return (*_question(draft), *_choices(draft))


def _question(draft: Draft) -> tuple[Say, ...]:
    count = len(draft.words)
    if count > MOST_WORDS:
        asked = _asked(draft)
        if asked:
            return (Say("check-long-question", count=count, ask=asked),)
        return (Say("check-long-question-only", count=count, most=MOST_WORDS),)
    longest = max(draft.sentences, key=count_words, default="")
    return (_sentence(longest),) if count_words(longest) > MOST_IN_A_SENTENCE else ()


def _asked(draft: Draft) -> str:
    """The question itself, out of a text with much before it; empty where it cannot be told apart."""
    asking = [sentence for sentence in draft.sentences if sentence.endswith("?")]
    if not asking:
        return ""
    if count_words(asking[-1]) <= MOST_IN_A_SENTENCE:
        return asking[-1]
    found = _LAST_ASKED.search(asking[-1])
    if found is None or not _LEAST <= count_words(found[1]) <= MOST_IN_A_SENTENCE:
        return ""
    return found[1][0].upper() + found[1][1:]


def _sentence(sentence: str) -> Say:
    """What could be left out of a long sentence, or where it could be parted."""
    count = count_words(sentence)
    aside = _ASIDE.search(sentence)
    if aside:
        return Say("check-long-sentence-cut", count=count, words=quote(aside[1] or aside[2]))
    preamble = _PREAMBLE.search(sentence)
    if preamble and count - count_words(preamble[1]) >= _LEAST:
        return Say("check-long-sentence-cut", count=count, words=quote(preamble[1]))
    ends = [found.end() for found in _BREAK.finditer(sentence)]
    parted = [end for end in ends if min(count_words(sentence[:end]), count_words(sentence[end:])) >= _LEAST]
    if not parted:
        return Say("check-long-sentence", count=count, most=MOST_IN_A_SENTENCE)
    at = min(parted, key=lambda end: abs(end - len(sentence) / 2))
    return Say("check-long-sentence-break", count=count, words=quote(sentence[at:].rstrip("?.! "), 4))


def _choices(draft: Draft) -> tuple[Say, ...]:
    """The longest choice that is too long; days, dates and times in it are not counted."""
    sizes = [sum(not _WHEN.search(word.said) for word in words) for words in draft.texts[1:]]
    if not sizes or max(sizes) <= MOST_IN_A_CHOICE:
        return ()
    at = sizes.index(max(sizes))
    choice = draft.options[at]
    start = _CHOICE_ENDS.split(choice, maxsplit=1)[0].strip()
    if 1 <= count_words(start) <= MOST_IN_A_CHOICE:
        return (Say("check-long-choice", number=at + 1, count=count_words(choice), words=start),)
    return (Say("check-long-choice-only", number=at + 1, count=count_words(choice), most=MOST_IN_A_CHOICE),)
