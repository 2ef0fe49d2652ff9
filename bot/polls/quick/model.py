"""What a quick question is once it is understood, what it may not be, and the noes that say so."""

import unicodedata
from dataclasses import dataclass, field
from enum import Enum
from itertools import combinations

from bot.chat.cleaning import digits, look_alike
from bot.refusals import Refusal

LONGEST_TEXT = 8000
"""Characters as they arrive; more is refused before any other work."""
LONGEST_QUESTION = 300
LONGEST_OPTION = 80
"""Code points after cleaning: close to what a person counts. What a platform counts is its adapter's business."""
FEWEST_OPTIONS = 2
MOST_OPTIONS = 10


class Spelling(Enum):
    """How the question was typed."""

    LINES = "lines"  # the question, then one choice a line
    BARS = "bars"  # Lunch? | Soup | Salad
    COMMAS = "commas"  # Lunch? soup, salad, pasta
    OR = "or"  # soup or salad?
    BARE = "bare"  # Shall we meet on Friday?
    OPEN = "open"  # When shall we meet?


@dataclass(frozen=True, kw_only=True)
class Quick:
    """A quick question as understood.

    No options where it is bare: the answers are then words of ours, and the caller has them. None where it is open:
    how people shall answer is still to be said.
    """

    question: str = field(repr=False)
    options: tuple[str, ...] = field(repr=False)
    spelling: Spelling

    @property
    def is_open(self) -> bool:
        """Whether it is still to be said how people shall answer."""
        return self.spelling is Spelling.OPEN

    @property
    def sure(self) -> bool:
        """Whether it is posted at once; anything else is shown before it is posted."""
        return self.spelling in {Spelling.LINES, Spelling.BARS}


class PollTextTooLong(Refusal):
    """Far more text than any question. Detail: `most` characters."""

    word = "poll-text-too-long"


class PollEmpty(Refusal):
    """Nothing was typed that anybody could see."""

    word = "poll-empty"


class PollNoQuestion(Refusal):
    """There are choices, and no question above them."""

    word = "poll-no-question"


class PollTooFew(Refusal):
    """A question without choices that "yes" or "no" cannot answer, or one choice only."""

    word = "poll-too-few"


class PollTooMany(Refusal):
    """Details: `count` of choices, `most` that there may be."""

    word = "poll-too-many"


class PollEmptyOption(Refusal):
    """Detail: `number` of the choice that has no words, counted from 1."""

    word = "poll-empty-option"


class PollDuplicateOptions(Refusal):
    """Detail: `option`, which is there twice."""

    word = "poll-duplicate-options"


class PollLookalikeOptions(Refusal):
    """Details: `one` and `other`, which people could take for each other."""

    word = "poll-lookalike-options"


class PollQuestionTooLong(Refusal):
    """Details: `length` in characters, `most` that there may be."""

    word = "poll-question-too-long"


class PollOptionTooLong(Refusal):
    """Details: `number` of the choice counted from 1, `length` in characters, `most` that there may be."""

    word = "poll-option-too-long"


class PollUnclear(Refusal):
    """It cannot be told with confidence what is the question and what are the choices."""

    word = "poll-unclear"


class PollPerhaps(PollUnclear):
    """Unclear as well, with one likely reading to copy. Detail: `example`, what to type after the command."""

    word = "poll-perhaps"


def perhaps(question: str, options: list[str]) -> PollUnclear:
    """The no that asks "did you mean", or the plain one where the reading would be refused as well."""
    try:
        likely = understood(question, options, Spelling.BARS)
    except Refusal:
        return PollUnclear()
    return PollPerhaps(example=" | ".join([likely.question, *likely.options]))


def bare(question: str) -> Quick:
    """A question that yes, no and not sure answer. Raises what is wrong with it."""
    _check_question(question)
    return Quick(question=question, options=(), spelling=Spelling.BARE)


def unanswered(question: str) -> Quick:
    """A question that yes and no do not answer, without choices. Raises what is wrong with it."""
    _check_question(question)
    return Quick(question=question, options=(), spelling=Spelling.OPEN)


def understood(question: str, options: list[str], spelling: Spelling) -> Quick:
    """A question with its choices, cleaned and tidy. Raises what is wrong with them, the first thing first."""
    _check_question(question)
    for number, option in enumerate(options, 1):
        if not option:
            raise PollEmptyOption(number=number)
    if len(options) < FEWEST_OPTIONS:
        raise PollTooFew
    if len(options) > MOST_OPTIONS:
        raise PollTooMany(count=len(options), most=MOST_OPTIONS)
    for number, option in enumerate(options, 1):
        if len(option) > LONGEST_OPTION:
            raise PollOptionTooLong(number=number, length=len(option), most=LONGEST_OPTION)
    _check_apart(options)
    return Quick(question=question, options=tuple(options), spelling=spelling)


def _check_question(question: str) -> None:
    if not any(letter.isalnum() or unicodedata.category(letter) == "So" for letter in question):
        raise PollNoQuestion
    if len(question) > LONGEST_QUESTION:
        raise PollQuestionTooLong(length=len(question), most=LONGEST_QUESTION)


def _check_apart(options: list[str]) -> None:
    for one, other in combinations(options, 2):
        if digits(one).casefold() == digits(other).casefold():
            raise PollDuplicateOptions(option=other)
    for one, other in combinations(options, 2):
        if look_alike(one, other):
            raise PollLookalikeOptions(one=one, other=other)
