"""What partners of a community are told of a question that has closed: rule R, from ten on (trust.md §1.2 and §3.4)."""

from dataclasses import replace

from bot.polls.model.ballots import Tally
from bot.polls.model.kinds import OneChoice, Ranked, Several
from bot.polls.model.poll import Poll
from bot.polls.model.publishing import PARTNERS_LEAST, Published, as_partners_see, publish


def told_to_partners(poll: Poll, tally: Tally, published: Published | None) -> Published:
    """Counts, as far as nobody can work out one under ten; of what was put in order, first choices.

    Of a secret question it is what was `published`, and less. Of one that is answered with points, dates or in own
    words no rule keeps people apart: only how many answered is told. Answers by the open link are no part of it.
    """
    if poll.is_secret:
        return _of_secret(poll, published)
    if tally.total < PARTNERS_LEAST:
        return _nothing(poll)
    several = poll.kind if isinstance(poll.kind, Several) else None
    if not isinstance(poll.kind, OneChoice | Several | Ranked):
        return replace(_nothing(poll), voters=tally.total, withheld=False)
    counts = tuple(tally.count(n) for n in range(1, len(poll.options) + 1))
    told = publish(counts, tally.total, sensitive=False, several=several, least=PARTNERS_LEAST)
    return replace(told, leader=0, tied=False)


def _of_secret(poll: Poll, published: Published | None) -> Published:
    if published is None or published.void:
        return replace(_nothing(poll), void=published is not None)
    return as_partners_see(published) if (published.voters or 0) >= PARTNERS_LEAST else _nothing(poll)


def _nothing(poll: Poll) -> Published:
    """Too few answered."""
    return Published(voters=None, counts=(None,) * len(poll.options), withheld=True, about=False)
