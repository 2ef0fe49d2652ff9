"""Reads a quick question as people type it: what is asked, between what, and whether that is sure. Pure."""

import re

from bot.chat.cleaning import clean
from bot.polls.quick.listed import BAR, joined_by_bars, read_bars, read_lines
from bot.polls.quick.model import (
    FEWEST_OPTIONS,
    LONGEST_OPTION,
    LONGEST_QUESTION,
    LONGEST_TEXT,
    MOST_OPTIONS,
    PollDuplicateOptions,
    PollEmpty,
    PollEmptyOption,
    PollLookalikeOptions,
    PollNoQuestion,
    PollOptionTooLong,
    PollPerhaps,
    PollQuestionTooLong,
    PollTextTooLong,
    PollTooFew,
    PollTooMany,
    PollUnclear,
    Quick,
    Spelling,
)
from bot.polls.quick.sentences import read_sentence

__all__ = [
    "FEWEST_OPTIONS",
    "LONGEST_OPTION",
    "LONGEST_QUESTION",
    "LONGEST_TEXT",
    "MOST_OPTIONS",
    "PollDuplicateOptions",
    "PollEmpty",
    "PollEmptyOption",
    "PollLookalikeOptions",
    "PollNoQuestion",
    "PollOptionTooLong",
    "PollPerhaps",
    "PollQuestionTooLong",
    "PollTextTooLong",
    "PollTooFew",
    "PollTooMany",
    "PollUnclear",
    "Quick",
    "Spelling",
    "read_quick",
]

# "Poll:", "Q:" and a second "/poll": people copy what they have seen.
_OPENING = re.compile(
    r"(?:/poll(?:@\w+)?(?=\s)|/?(?:quick )?(?:poll|question|survey|vote|q\d?)\s*[:：])\s*", re.IGNORECASE
)
_LONGEST_SENTENCE = LONGEST_QUESTION + MOST_OPTIONS * (LONGEST_OPTION + 10)


def read_quick(text: str) -> Quick:
    """Read what was typed after the command.

    One choice a line and choices parted by bars are sure; every other spelling is to be shown before it is posted.

    Raises a `Refusal` of this module for all that is no question; `PollUnclear` where telling would be guessing.
    """
    if len(text) > LONGEST_TEXT:
        raise PollTextTooLong(most=LONGEST_TEXT)
    text = clean(text)
    for _ in range(2):
        text = _OPENING.sub("", text, count=1) if _OPENING.match(text) else text
    lines = [line for line in text.split("\n") if line]
    if not lines:
        raise PollEmpty
    if BAR.search(text):
        return read_bars(joined_by_bars(lines))
    if len(lines) > 1:
        return read_lines(lines)
    if len(lines[0]) > _LONGEST_SENTENCE:
        raise PollTextTooLong(most=_LONGEST_SENTENCE)
    return read_sentence(lines[0])
