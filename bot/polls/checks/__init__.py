"""Looks a draft over before it is posted: a few warnings, each with a suggestion, and never a no. Pure.

English drafts only: of any other language it knows no words, so it says nothing.
"""

from collections.abc import Callable, Sequence
from itertools import zip_longest

from bot.chat.outbound import Say
from bot.polls.checks.choices import check_one_sided, check_overlap
from bot.polls.checks.double import check_double
from bot.polls.checks.draft import Draft
from bot.polls.checks.english import is_english
from bot.polls.checks.leading import check_leading
from bot.polls.checks.length import check_length
from bot.polls.checks.reading_age import check_reading_age
from bot.polls.checks.swaps import Swap, find_swaps
from bot.polls.checks.wording import check_jargon, check_kindness, check_plain_words

__all__ = ["MOST", "warnings"]

MOST = 3
"""More would not be read."""

_Check = Callable[[Draft, Sequence[Swap]], tuple[Say, ...]]

# What hurts comes first, then what spoils the answers, then what keeps people from understanding.
_CHECKS: tuple[_Check, ...] = (
    check_kindness,
    check_leading,
    check_one_sided,
    check_double,
    check_jargon,
    check_length,
    check_plain_words,
    check_overlap,
    check_reading_age,
)


def warnings(question: str, options: Sequence[str]) -> tuple[Say, ...]:
    """What could be better about a draft, the most useful first; nothing where all is well, or where it is not English.

    Without choices it is taken for a question that yes or no answers. Each check has its say before any has it twice.
    """
    draft = Draft.of(question, options)
    if not is_english(draft):
        return ()
    swaps = find_swaps(draft)
    found = [check(draft, swaps) for check in _CHECKS]
    ranked = [warning for nth in zip_longest(*found) for warning in nth if warning is not None]
    return tuple(ranked[:MOST])
